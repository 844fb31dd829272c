"""What somebody did and was told: the acts of one client, in order, each with the version it was acknowledged with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Sent:
    """An act as it goes over the wire. `word` stands in it and in no other; `version` is there once it is answered."""

    seq: int
    activity: str
    command: dict[str, Any]
    word: str
    version: int | None = None


@dataclass(slots=True)
class Journal:
    """The acts of one client id: the last one may be without an answer, all others have theirs."""

    client: str
    acts: list[Sent] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    forgotten: int = 0
    """Acknowledged acts the server later knew nothing of."""

    @property
    def open(self) -> Sent | None:
        """The act that has no answer yet."""
        return self.acts[-1] if self.acts and self.acts[-1].version is None else None

    @property
    def acknowledged(self) -> int:
        """How many acts have their version."""
        return len(self.acts) - (self.open is not None)

    def begin(self, activity: str, command: dict[str, Any], word: str) -> Sent:
        """Write down what is about to be sent."""
        sent = Sent(len(self.acts) + 1, activity, command, word)
        self.acts.append(sent)
        return sent

    def answered(self, sent: Sent, answer: dict[str, Any]) -> bool:
        """Write down what was answered; whether that settles the act."""
        if answer["ok"]:
            sent.version = answer["version"]
            return True
        code = answer["error"]["code"]
        if code == "gap":
            self.forgotten += sent.seq - 1 - answer["error"]["params"]["have"]
        elif code not in {"unavailable", "store-full", "internal"}:
            self.refused.append(code)
            self.acts.pop()
            return True
        return False
