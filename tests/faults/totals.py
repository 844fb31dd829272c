"""What a campaign adds up to, kept in a file between its pieces, and told as the table of the README."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Self

from tests.faults.checker import FAULTS
from tests.faults.schedules import Outcome, Schedule

BEHIND = ("public-diverged", "private-wrong", "console-wrong", "summary-wrong")


@dataclass(slots=True)
class Totals:
    """The sums of all schedules played so far. The next one has the number `next`."""

    next: int = 0
    schedules: int = 0
    seconds: float = 0.0
    """How long the pieces took together."""
    acts: int = 0
    settled: float = 0.0
    """The longest it took, after the last repair, until everybody was answered and saw everything."""
    grounds: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    overlapping: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    findings: list[str] = field(default_factory=list)
    controls: dict[str, dict[str, int]] = field(default_factory=dict)

    @classmethod
    def read(cls, file: Path | None) -> Self:
        """What stands in *file*; nothing where there is none."""
        if file is None or not file.exists():
            return cls()
        known = json.loads(file.read_text("utf-8"))
        for name in ("grounds", "faults", "counts", "wrong"):
            known[name] = Counter(known[name])
        return cls(**known)

    def keep(self, file: Path | None) -> None:
        """Write it down, whole or not at all."""
        if file is not None:
            new = file.with_name(file.name + ".new")
            told = {each.name: getattr(self, each.name) for each in fields(self)}
            new.write_text(json.dumps(told, indent=1, ensure_ascii=False), "utf-8")
            new.replace(file)

    def add(self, ground: str, schedule: Schedule, outcome: Outcome) -> None:
        """One more schedule."""
        self.schedules += 1
        self.acts += outcome.acknowledged
        self.settled = max(self.settled, outcome.settled)
        self.grounds[ground] += 1
        self.faults += schedule.kinds
        self.overlapping += sum(len(step) > 1 for _, step in schedule.steps)
        self.counts += outcome.counts
        self.wrong += outcome.wrong
        if not outcome.clean:
            self.findings.append(f"{ground} {schedule.seed}: {dict(+outcome.wrong)} {' '.join(schedule.names)}")

    @property
    def clean(self) -> bool:
        """Whether nothing was wrong, and every control that was played was seen."""
        return not any(self.wrong[fault] for fault in FAULTS) and all(self.controls.values())

    def told(self) -> str:
        """Two tables and what else there is to say, in Markdown."""
        wrong = self.wrong
        rows = {
            "schedules": f"{self.schedules} ({', '.join(f'{n} on {ground}' for ground, n in self.grounds.items())})",
            "faults": f"{self.faults.total()}, {2 * self.overlapping} of them two at a time",
            "connections": f"{self.counts['connected']:,}",
            "acts acknowledged": f"{self.acts:,}",
            "lost": wrong["lost"],
            "twice, or out of order": wrong["twice"] + wrong["out-of-order"],
            "broken chains": wrong["chain-broken"],
            "private words in others' frames": wrong["leaked"],
            "acts unanswered at the end": wrong["unanswered"],
            "screens behind at the end": sum(wrong[kind] for kind in BEHIND),
            "people sent away": wrong["sent-away"],
            "longest until everybody was up to date": f"{self.settled:.1f} s",
            "minutes it took": f"{self.seconds / 60:.0f}",
        }
        lines = ["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows.items()), ""]
        lines += ["| fault | times |", "|---|---|", *(f"| {name} | {n} |" for name, n in self.faults.most_common()), ""]
        lines += [f"control {name}: {f'seen, {seen}' if seen else 'NOT SEEN'}" for name, seen in self.controls.items()]
        return "\n".join([*lines, *self.findings])
