"""What a measurement came to: tables for people, a JSON file for machines, charts."""

import json
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from bench.charts import Curves, bars, panels, said
from bench.runs import RUNS, rows

COLUMNS = {
    "acts": "acts",
    "ack p50 ms": "ack p50",
    "ack p99 ms": "p99",
    "ack max ms": "max ms",
    "screen p50 ms": "screen p50",
    "screen p99 ms": "p99 ms",
    "cores": "cores",
    "us an act": "µs/act",
    "store us an act": "store",
    "us an update": "µs/update",
    "bytes an update": "B/update",
    "phones' bytes an act": "phones' B",
    "load": "load",
    "wrong": "wrong",
}
WAITS = {"people": "people", "all there s": "all there s", "start s": "start s", "cpu s": "cpu s", "kB each": "kB each"}
BESIDE = ("last screen s", "bursts s", "first view kB", "kB a phone", "kB a phone after", "kB an idle room")
BESIDE_OF_ACTS = ("us an act by idle rooms", "us an act on one", "screen p99 ms on one", "refused", "held", "skipped")
PEER = {"us an act": "µs/act", "p50_ms": "screen p50", "p99_ms": "p99 ms", "bytes_per_deliv": "B/update"}
Results = Mapping[str, Mapping[str, Any]]


def machine() -> dict[str, str]:
    """What it ran on."""
    names = [line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")]
    return {
        "processor": names[0] if names else platform.machine(),
        "cores": str(len(names)),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def middle(times: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """One run done several times: of every figure the median, of what was wrong all of it."""
    first = dict(times[0])
    for name, value in first.items():
        every = [told[name] for told in times]
        if isinstance(value, Mapping) and "acts" in value:
            first[name] = middle(every)
        elif isinstance(value, int | float) and None not in every:
            first[name] = sum(every) if name == "wrong" else median(every)
    return first


def table(results: Results) -> str:
    """All runs as Markdown tables, then what some of them say beside it."""
    acts = [row for name, told in results.items() for row in rows(name, dict(told))]
    parts = [_table(COLUMNS, acts), _table(WAITS, [(n, dict(t)) for n, t in results.items() if "all there s" in t])]
    parts.append("\n".join(f"{name}: {RUNS[name].what}." for name in results))
    for name, told in results.items():
        beside = [f"{key} {_plain(told[key])}" for key in BESIDE + BESIDE_OF_ACTS if told.get(key)]
        if "join" in told:
            join = told["join"]
            beside.append(f"{join['people']} joined in {join['seconds']} s, {join['cpu s']} of processor")
        if beside:
            parts.append(f"{name}: {'; '.join(beside)}.")
    return "\n\n".join(part for part in parts if part)


def peers_table(results: Results, peers: Mapping[str, Sequence[Mapping[str, Any]]]) -> str:
    """Each run beside its peers, of the same hour; *ours ÷ it* is ours by theirs, with what our store needs in it.

    A run with 41 or 1000 is the one before it with more screens, so that as many are told of every act as there.
    """
    lines = [_line(["run", "who", *PEER.values(), "ours ÷ it"]), _line(["---", "---", *["---:"] * (len(PEER) + 1)])]
    for run, others in peers.items():
        for name in (name for name in (run, f"{run}41", f"{run}1000") if "us an act" in results.get(name, {})):
            own = results[name]
            cost = float(own["us an act"]) + float(own.get("store us an act", 0.0))
            figures = (cost, own["screen p50 ms"], own["screen p99 ms"], own["bytes an update"])
            lines.append(_line([name, "**ours**, with store", *(said(figure) for figure in figures), ""]))
            for peer in others:
                times = said(cost / peer["us an act"]) if peer["us an act"] else ""
                lines.append(_line([name, peer["target"], *(said(peer[key]) for key in PEER), times]))
    bursts = {peer["target"]: peer["burst_s"] for peer in peers.get("G", ()) if "burst_s" in peer}
    return "\n".join(lines + [f"\nG, seconds until all see all: {_plain(bursts)}."] * bool(bursts))


def keep(folder: Path, results: Results, peers: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Path]:
    """Write `bench.json`, `bench.md`, `bench.svg` and, where growth was measured, `growth.svg`; where they are."""
    folder.mkdir(parents=True, exist_ok=True)
    costs = [(label, stage["us an act"]) for name, told in results.items() for label, stage in rows(name, dict(told))]
    files = {
        "bench.json": json.dumps({"machine": machine(), "runs": results, "peers": peers}, indent=1, ensure_ascii=False),
        "bench.md": "\n\n".join([table(results), *([peers_table(results, peers)] if peers else [])]) + "\n",
        "bench.svg": bars("Processor time of the server, µs an act", costs),
    }
    if "growth" in results:
        files["growth.svg"] = growth_chart(results["growth"], peers.get("growth", ()))
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in files]


def growth_chart(own: Mapping[str, Any], others: Sequence[Mapping[str, Any]]) -> str:
    """What an act costs, by people in the room and by rooms, ours and others'."""
    shown: dict[str, Curves] = {}
    for key, below in (("people", "people in the room"), ("rooms", "rooms of four")):
        shown[below] = {"ours, with store": own[key], **{peer["target"]: peer[key] for peer in others if peer[key]}}
    return panels("Processor time of an act, µs", shown)


def _table(columns: Mapping[str, str], shown: Sequence[tuple[str, Mapping[str, Any]]]) -> str:
    if not shown:
        return ""
    lines = [_line(["run", *columns.values()]), _line(["---", *["---:"] * len(columns)])]
    return "\n".join([*lines, *(_line([label, *(said(told.get(key)) for key in columns)]) for label, told in shown)])


def _plain(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {_plain(one)}" for key, one in value.items())
    return " ".join(map(said, value)) if isinstance(value, list) else said(value)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _lines(path: str) -> list[str]:
    return Path(path).read_text(encoding="utf-8").splitlines() if Path(path).exists() else []
