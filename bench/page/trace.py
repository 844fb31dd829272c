"""What a trace of the browser says about frames, and about the main thread of the page."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

FRAME_MS = 1000 / 60
LONG_MS = 50.0


@dataclass(frozen=True, slots=True)
class Told:
    """*frames*: by what became of each. *tasks*: milliseconds of each task of the page's main thread, shortest first.

    *patches*: milliseconds of each message of the socket, until the page was done with it.
    """

    frames: Counter[str]
    tasks: list[float]
    patches: list[float]
    seconds: float

    def figures(self) -> dict[str, float]:
        """As a table has it."""
        return {
            "seconds": round(self.seconds, 1),
            "frames": self.frames.total(),
            "dropped": self.frames["dropped"],
            "tasks": len(self.tasks),
            "task p99 ms": round(_share(self.tasks, 0.99), 2),
            "task max ms": round(_share(self.tasks, 1.0), 2),
            "over a frame": sum(task > FRAME_MS for task in self.tasks),
            "long": sum(task > LONG_MS for task in self.tasks),
            "main busy %": round(sum(self.tasks) / 10 / self.seconds, 1),
            "patches": len(self.patches),
            "patch p50 ms": round(_share(self.patches, 0.5), 2),
            "patch max ms": round(_share(self.patches, 1.0), 2),
        }


def told(events: list[dict[str, Any]]) -> Told:
    """Read a trace of one page."""
    main = _main_thread(events)
    mine = [one for one in events if (one.get("pid"), one.get("tid")) == main]
    tasks = sorted(_milliseconds(mine, "RunTask"))
    moments = [one["ts"] for one in mine if one.get("ts")]
    return Told(_frames(events, main), tasks, sorted(_patches(mine)), (max(moments) - min(moments)) / 1e6)


def _main_thread(events: list[dict[str, Any]]) -> tuple[int, int]:
    """Of the renderer that was busiest."""
    named = {(one["pid"], one["tid"]) for one in events if _names(one, "CrRendererMain")}
    busy = Counter({thread: 0 for thread in named})
    busy.update((one["pid"], one["tid"]) for one in events if (one.get("pid"), one.get("tid")) in named)
    return busy.most_common(1)[0][0]


def _names(event: dict[str, Any], thread: str) -> bool:
    return event.get("name") == "thread_name" and event["args"]["name"] == thread


def _milliseconds(events: Iterable[dict[str, Any]], name: str) -> list[float]:
    return [one["dur"] / 1000 for one in events if one.get("name") == name and one.get("ph") == "X"]


def _patches(mine: list[dict[str, Any]]) -> list[float]:
    """Each task in which the socket's message was heard, whole: decoding, folding, and what follows in microtasks."""
    heard = [one["ts"] for one in mine if one.get("name") == "WebSocketReceive"]
    tasks = [one for one in mine if one.get("name") == "RunTask" and one.get("ph") == "X"]
    return [
        task["dur"] / 1000
        for task in tasks
        if any(task["ts"] <= moment <= task["ts"] + task["dur"] for moment in heard)
    ]


def _frames(events: list[dict[str, Any]], main: tuple[int, int]) -> Counter[str]:
    """What became of every frame of the page's own compositor in which something should have moved."""
    frames: Counter[str] = Counter()
    for one in events:
        if one.get("name") != "PipelineReporter" or one.get("ph") not in ("b", "B") or one.get("pid") != main[0]:
            continue
        report = one.get("args", {}).get("chrome_frame_reporter") or one.get("args", {}).get("frame_reporter") or {}
        state = str(report.get("state", "")).removeprefix("STATE_").lower()
        if state == "dropped":
            frames["dropped" if report.get("affects_smoothness") else "dropped, nothing moved"] += 1
        elif state.startswith("presented"):
            frames[state] += 1
    return frames


def _share(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
