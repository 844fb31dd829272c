"""What a measurement came to: a table for people, a JSON file for machines, a chart."""

import json
import platform
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from bench.runs import RUNS, rows

COLUMNS = {
    "acts": "acts",
    "ack p50 ms": "ack p50",
    "ack p99 ms": "p99",
    "ack max ms": "max ms",
    "screen p50 ms": "screen p50",
    "screen p99 ms": "p99 ms",
    "last screen s": "all there s",
    "cores": "cores",
    "us an act": "µs/act",
    "us an update": "µs/update",
    "bytes a patch": "B/patch",
    "load": "load",
    "wrong": "wrong",
}
BAR, LEFT, WIDE, ROW = 14, 190, 420, 22


def machine() -> dict[str, str]:
    """What it ran on."""
    names = [line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")]
    return {
        "processor": names[0] if names else platform.machine(),
        "cores": str(len(names)),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def table(results: Mapping[str, Mapping[str, Any]]) -> str:
    """All runs as a Markdown table, then what halls say beside it."""
    lines = [_line(["run", *COLUMNS.values()]), _line(["---", *["---:"] * len(COLUMNS)])]
    beside = []
    for name, told in results.items():
        for label, stage in rows(name, dict(told)):
            lines.append(_line([label, *(_said(stage.get(column)) for column in COLUMNS)]))
        if "join" in told:
            join = told["join"]
            beside.append(
                f"{name}: {join['people']} people joined at once in {join['seconds']} s, {join['cpu s']} of processor, "
                f"{join['kB each']} kB sent to each; memory {told['kB a phone']} kB a phone, "
                f"{told['kB a phone after']} at the end."
            )
        if "kB an idle room" in told:
            beside.append(
                f"{name}: {told['us an act alone']} µs an act without idle rooms; {told['kB an idle room']} kB each."
            )
    what = [f"{name}: {RUNS[name].what}." for name in results]
    return "\n".join([*lines, "", *what, "", *beside])


def peers_table(ours: Mapping[str, Mapping[str, Any]], peers: Sequence[Mapping[str, Any]]) -> str:
    """What an update of a screen costs the peers' servers, and as a multiple of ours in the same kind of run."""
    lines = [_line(["peer", "run", "µs/update", "× ours", "screen p50 ms", "p99 ms", "B/update"]), _line(["---"] * 7)]
    for peer in peers:
        own = ours.get(peer["run"], {}).get("us an update")
        times = f"{peer['us_per_deliv'] / own:.2f}" if own else ""
        figures = (peer[key] for key in ("p50_ms", "p99_ms", "bytes_per_deliv"))
        lines.append(
            _line([peer["target"], peer["run"], _said(peer["us_per_deliv"]), times, *(_said(f) for f in figures)])
        )
    return "\n".join(lines)


def chart(title: str, bars: Sequence[tuple[str, float]]) -> str:
    """Bars, as SVG; the longest fills the width."""
    top = max((value for _, value in bars), default=1.0) or 1.0
    height = 40 + ROW * len(bars)
    shapes = [f'<text x="8" y="20" font-weight="bold">{escape(title)}</text>']
    for place, (label, value) in enumerate(bars):
        y = 34 + ROW * place
        long = max(1, round(WIDE * value / top))
        shapes.append(f'<text x="{LEFT - 8}" y="{y + 11}" text-anchor="end">{escape(label)}</text>')
        shapes.append(f'<rect x="{LEFT}" y="{y}" width="{long}" height="{BAR}" fill="#3d6b8e"/>')
        shapes.append(f'<text x="{LEFT + long + 6}" y="{y + 11}">{_said(value)}</text>')
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDE + 90} {height}"'
    style = 'font-family="sans-serif" font-size="12" fill="#222"'
    return "\n".join([f'{head} {style}><rect width="100%" height="100%" fill="#fff"/>', *shapes, "</svg>", ""])


def keep(folder: Path, results: Mapping[str, Mapping[str, Any]], peers: Sequence[Mapping[str, Any]]) -> list[Path]:
    """Write `bench.json` and `bench.svg`; where they are."""
    folder.mkdir(parents=True, exist_ok=True)
    bars = [(label, stage["us an act"]) for name, told in results.items() for label, stage in rows(name, dict(told))]
    files = {
        "bench.json": json.dumps({"machine": machine(), "runs": results, "peers": peers}, indent=1, ensure_ascii=False),
        "bench.svg": chart("Processor time of the server, µs an act", bars),
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in files]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _said(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
    return "" if value is None else f"{value:,}"


def _lines(path: str) -> list[str]:
    return Path(path).read_text(encoding="utf-8").splitlines() if Path(path).exists() else []
