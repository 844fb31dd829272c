"""`python -m bench`: measure, print a table, and leave a JSON file and a chart. Linux only: costs are read in /proc."""

import argparse
import asyncio
import gc
import resource
import sys
from pathlib import Path
from typing import Any

import uvloop

from bench import report
from bench.peers import NoPeers, measured
from bench.runs import RUNS

FILES = 8_192
"""Open connections a hall needs, with room to spare."""


def main() -> int:
    """Measure what is asked for; 1 where a layer was wrong, 2 where it cannot be done."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--runs", nargs="+", choices=RUNS, default=[name for name, run in RUNS.items() if run.short])
    parser.add_argument("--peers", type=Path, help="a built folder of other servers to compare with")
    parser.add_argument("--out", type=Path, default=Path("build/bench"), help="where the JSON and the chart go")
    given = parser.parse_args()
    if not sys.platform.startswith("linux"):
        print("Measurements read costs in /proc, so they need Linux.", file=sys.stderr)
        return 2
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (FILES if hard == resource.RLIM_INFINITY else min(hard, FILES), hard))
    results = {name: _run(name) for name in given.runs}
    print(f"\n{report.table(results)}\n")
    peers = _peers(given.peers, given.runs)
    if peers:
        print(f"{report.peers_table(results, peers)}\n")
    for path in report.keep(given.out, results, peers):
        print(path)
    return 1 if any(told["wrong"] for told in results.values()) else 0


def _run(name: str) -> dict[str, Any]:
    print(f"{name}: {RUNS[name].what} ...", flush=True)
    gc.collect()
    gc.disable()  # what is measured is the server, not a pause of ours
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        told = runner.run(RUNS[name].do())
    gc.enable()
    return told


def _peers(folder: Path | None, runs: list[str]) -> list[dict[str, Any]]:
    if folder is None:
        print("No other servers beside ours: `--peers DIR` names a built folder of them.\n")
        return []
    try:
        return measured(folder.resolve(), runs)
    except NoPeers as none:
        print(none, file=sys.stderr)
        return []


if __name__ == "__main__":
    sys.exit(main())
