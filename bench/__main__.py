"""`python -m bench`: measure, print a table, and leave a JSON file and charts. Linux only: costs are read in /proc."""

import argparse
import asyncio
import gc
import resource
import sys
from pathlib import Path
from typing import Any

import uvloop

from bench import cores, generator, growth, report
from bench.peers import NoPeers, Peers, found
from bench.runs import RUNS

FILES = 16_384
"""Open connections a hall or a thousand rooms need, with room to spare."""


def main() -> int:
    """Measure what is asked for; 1 where a layer was wrong, 2 where it cannot be done."""
    given = _given()
    if not sys.platform.startswith("linux"):
        print("Measurements read costs in /proc, so they need Linux.", file=sys.stderr)
        return 2
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (FILES if hard == resource.RLIM_INFINITY else min(hard, FILES), hard))
    if not cores.apart():
        print("There is one core for everything: times by the clock say little.")
    peers, names = _peers(given.peers), _possible(given.runs)
    ours: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    theirs: dict[str, list[list[dict[str, Any]]]] = {name: [] for name in names}
    for _ in range(given.times):
        for name in names:
            ours[name].append(_run(name))
            if peers is not None:
                theirs[name].append(growth.theirs(peers) if name == "growth" else peers.beside(name))
    results = {name: report.middle(told) for name, told in ours.items()}
    beside = {name: _middle(told) for name, told in theirs.items() if told and told[0]}
    print(f"\n{report.table(results)}\n")
    if beside:
        print(f"{report.peers_table(results, beside)}\n")
    for path in report.keep(given.out, results, beside):
        print(path)
    return 1 if any(told["wrong"] for told in results.values()) else 0


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    short = [name for name, run in RUNS.items() if run.short]
    parser.add_argument("--runs", nargs="+", choices=RUNS, default=short, help=f"without it {' '.join(short)}")
    parser.add_argument("--peers", type=Path, help="a built folder of other servers to compare with")
    parser.add_argument("--times", type=int, default=1, help="how often each is done; the medians are told")
    parser.add_argument("--out", type=Path, default=Path("build/bench"), help="where the JSON and the charts go")
    return parser.parse_args()


def _possible(names: list[str]) -> list[str]:
    """*names* without what only the compiled generator can do, where there is no compiler."""
    if generator.program() is not None:
        return names
    left = [name for name in names if not RUNS[name].compiled]
    print("There is no C compiler (cc and make): the generator in Python is used, which shows less of a fast server.")
    if left != names:
        print(f"Left out without it: {' '.join(name for name in names if name not in left)}.")
    return left


def _run(name: str) -> dict[str, Any]:
    print(f"{name}: {RUNS[name].what} ...", flush=True)
    gc.collect()
    gc.disable()  # what is measured is the server, not a pause of ours
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        told = runner.run(RUNS[name].do())
    gc.enable()
    return told


def _peers(folder: Path | None) -> Peers | None:
    if folder is None:
        print("No other servers beside ours: `--peers DIR` names a built folder of them.\n")
        return None
    try:
        return found(folder.resolve())
    except NoPeers as none:
        print(none, file=sys.stderr)
        return None


def _middle(times: list[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """Of each peer the medians of all its times."""
    names = [told["target"] for told in times[0]]
    return [report.middle([told for every in times for told in every if told["target"] == name]) for name in names]


if __name__ == "__main__":
    sys.exit(main())
