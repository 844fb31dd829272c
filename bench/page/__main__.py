"""`python3 dev.py bench page`: what a phone's page weighs, how soon it can be used, how it scrolls in a busy room."""

import argparse
import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

from bench.page import weight
from bench.page.lighthouse import lighthouse
from bench.page.scroll import scrolled
from bench.page.slow import waited
from bench.page.stage import stage

RUNS = ("weight", "slow", "lighthouse", "scroll")


def main() -> int:
    """Measure what is asked for, print tables, and leave the figures, reports and traces behind."""
    parser = argparse.ArgumentParser(prog="dev.py bench page", description=__doc__)
    parser.add_argument("runs", nargs="*", metavar="RUN", help=f"which: {', '.join(RUNS)}; all without it")
    parser.add_argument("--out", type=Path, default=Path("build/bench/page"), help="where everything is left")
    given = parser.parse_args()
    if unknown := set(given.runs) - set(RUNS):
        parser.error(f"there is no run {', '.join(sorted(unknown))}")
    given.out.mkdir(parents=True, exist_ok=True)
    runs = given.runs or list(RUNS)
    if "weight" in runs:
        _keep(given.out, "weight", weight.told())
    if set(runs) - {"weight"}:
        asyncio.run(_measured(runs, given.out))
    return 0


async def _measured(runs: list[str], out: Path) -> None:
    async with stage() as at:
        if "slow" in runs:
            _keep(out, "slow", await waited(at))
        if "scroll" in runs:
            _keep(out, "scroll", await scrolled(at, out))
        if "lighthouse" in runs:
            _keep(out, "lighthouse", await lighthouse(at, out))


def _keep(out: Path, name: str, figures: dict[str, dict[str, Any]]) -> None:
    print(f"\n{name} (load {os.getloadavg()[0]:.1f})\n\n{table(figures)}", flush=True)
    (out / f"{name}.json").write_text(json.dumps(figures, ensure_ascii=False, indent=1), encoding="utf-8")


def table(figures: dict[str, dict[str, Any]]) -> str:
    """In Markdown: a line for each page."""
    columns = list(dict.fromkeys(column for row in figures.values() for column in row))
    head = f"| | {' | '.join(columns)} |\n| --- | {' | '.join(['---:'] * len(columns))} |"
    rows = (
        f"| {name} | {' | '.join(_shown(row.get(column)) for column in columns)} |" for name, row in figures.items()
    )
    return "\n".join([head, *rows])


def _shown(figure: Any) -> str:
    return "" if figure is None else f"{figure:,}"


if __name__ == "__main__":
    sys.exit(main())
