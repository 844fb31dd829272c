"""A node as the campaign runs it: the server, its clock in our hands, and, for a control, one function made worse."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import accumulate
from pathlib import Path

from server import cli
from server.acts import Act, Answer, Draft
from server.doorbell import key, pack_bell
from server.live import LiveRoom
from server.log import Log
from server.store import Appended, Conflict, StoreMisconfigured, chain

LOOK_SECONDS = 0.05


def set_clock(file: Path) -> None:
    """From here on the clock of this process is ahead by as many seconds as stand in *file*."""
    real, looked, ahead = time.time_ns, 0.0, 0

    def time_ns() -> int:
        nonlocal looked, ahead
        if time.monotonic() - looked > LOOK_SECONDS:
            looked, ahead = time.monotonic(), int(float(file.read_text()) * 1e9)
        return real() + ahead

    put(time, "time_ns", time_ns)
    put(time, "time", lambda: time_ns() / 1e9)


def put(owner: object, name: str, function: Callable[..., object]) -> None:
    """Put *function* in the place of the one *owner* has under this name."""
    setattr(owner, name, function)


def without_receipts() -> None:
    """Every act counts as new, also one that is sent again."""
    honest = LiveRoom._decide

    def decide(self: LiveRoom, act: Act, draft: Draft) -> Answer:
        draft.receipts[act.receipt] = (act.seq - 1, self.version)
        return honest(self, act, draft)

    put(LiveRoom, "_decide", decide)


def answer_first() -> None:
    """An act is acknowledged as soon as it is decided, and committed afterwards."""
    honest = LiveRoom._commit

    async def commit(self: LiveRoom, draft: Draft) -> bool:
        for act, answer in draft.answers:
            act.answered(answer)
        return await honest(self, draft)

    put(LiveRoom, "_commit", commit)


def step_by_step() -> None:
    """The log is looked at and then written to without the script; an id that is taken counts as a repeated call."""

    async def append(
        self: Log, code: str, expected_version: int, expected_hash: bytes, payloads: Sequence[bytes]
    ) -> Appended | Conflict:
        stands = await self.tail(code)
        if stands != (expected_version, expected_hash):
            return Conflict(stands.version)
        hashes = list(accumulate(payloads, chain, initial=expected_hash))[1:]
        for number, (payload, hashed) in enumerate(zip(payloads, hashes, strict=True), expected_version + 1):
            with suppress(StoreMisconfigured):
                await self._command("XADD", key(code, "log"), f"{number}-0", "e", payload, "h", hashed)
        version = expected_version + len(payloads)
        await self._command(self._route.publish, key(code, "bell"), pack_bell(version, expected_hash, payloads))
        return Appended(version, hashes[-1])

    put(Log, "append", append)


VARIANTS: dict[str, Callable[[], None]] = {
    "without-receipts": without_receipts,
    "answer-first": answer_first,
    "step-by-step": step_by_step,
}


def main() -> None:
    """The command of the server, with what the environment says of clock and variant."""
    set_clock(Path(os.environ["FAULTS_CLOCK"]))
    if variant := os.environ["FAULTS_VARIANT"]:
        VARIANTS[variant]()
    cli.main()
