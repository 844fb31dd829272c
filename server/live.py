"""A live room on this node: receipt, decide, commit, evolve. Acts that arrive during a commit go out with the next."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from random import SystemRandom

import structlog

from game_rules import replay
from game_rules.activity import Actor, Command, Context, Refused
from game_rules.kit.library import Library
from game_rules.record import replace
from game_rules.replay import Entry
from game_rules.room import commands as cmd
from game_rules.room.decide import decide
from game_rules.room.state import NOWHERE, RoomState
from server import codec, metrics
from server.acts import Act, Answer, Draft
from server.log import Log
from server.store import Appended, StoreError, StoreFull, StoreMisconfigured, chain

START_HASH = bytes(16)
BATCH = 256
CHANCE = SystemRandom()
"""What is drawn goes into events, so it need not be drawn again; and nobody can foresee the next card."""
OWN = 64
"""So many commits of its own a room knows again when they are rung: bells come late where there is much to do."""
SLICE = 16
"""Acts that are decided, answered or folded before others have their turn: rooms share one processor."""
log_lines = structlog.get_logger()


class LiveRoom:
    """One room in memory. `state` is always a fold of committed entries, at `version`."""

    def __init__(
        self,
        code: str,
        log: Log,
        library: Library,
        changed: Callable[["LiveRoom"], None],
        coming: Callable[["LiveRoom", RoomState], None] = lambda live, state: None,
    ) -> None:
        """*changed* is told of every new state, *coming* of one that the store is writing, and may yet refuse."""
        self.code = code
        self.state = NOWHERE
        self.version = 0
        self._hash = START_HASH
        self._receipts: dict[str, tuple[int, int]] = {}
        self._log = log
        self.library = library
        self._changed = changed
        self._coming = coming
        self._waiting: list[Act] = []
        self._worker: asyncio.Task[None] | None = None
        self._lock = asyncio.Lock()
        self._own: deque[tuple[int, bytes]] = deque(maxlen=OWN)

    async def act(self, actor: Actor, client: str, seq: int, activity: str, command: Command) -> Answer:
        """Do one thing, once: the same (client, seq) always gets the same answer. Returns after the commit."""
        told: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

        def tell(answer: Answer) -> None:
            if not told.done():  # whoever asked may be gone by then
                told.set_result(answer)

        self.take(Act(actor, client, seq, activity, command, tell))
        return await told

    def take(self, act: Act) -> None:
        """Do one thing, once, as `act` has it; the answer is given after the commit."""
        self._waiting.append(act)
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())

    @property
    def waiting(self) -> int:
        """How many acts wait to be decided."""
        return len(self._waiting)

    async def settle(self) -> None:
        """Until no act waits for its answer."""
        while self._worker is not None:
            await asyncio.wait([self._worker])

    async def catch_up(self) -> None:
        """Read what the log has beyond this. A log that is not a continuation of what we know is folded anew."""
        async with self._lock:
            await self._catch_up()

    async def hear(self, version: int, hash: bytes | None) -> None:
        """The log moved to this entry, somebody says. Most often it was this room itself: then nothing is read."""
        if version == self.version:
            return
        async with self._lock:
            if version != self.version and (version, hash) not in self._own:
                await self._catch_up()

    async def compare(self) -> None:
        """Look where the log stands, and read it when that is elsewhere."""
        if await self._log.tail(self.code) != (self.version, self._hash):
            await self.catch_up()

    async def _work(self) -> None:
        try:
            while self._waiting:
                async with self._lock:
                    await self._commit_some()
        finally:
            self._worker = None

    async def _commit_some(self) -> None:
        """Decide what waits and commit it; a conflict reads the log and decides again, all of it."""
        batch = self._waiting[:BATCH]
        del self._waiting[: len(batch)]
        try:
            while True:
                draft, left = await self._decide_all(batch)
                self._waiting[:0], batch = left, batch[: len(batch) - len(left)]
                if not draft.entries:
                    if await self._was_behind(draft):
                        continue
                    await self._settle_repeated(draft)
                    break
                if await self._commit(draft):
                    break
                metrics.CONFLICTS.inc()
                stood = self.version, self._hash
                await self._catch_up()
                if stood == (self.version, self._hash):
                    raise StoreMisconfigured("The log's hashes do not follow each other: it was written to by others.")
        except StoreError as error:
            await self._fail(batch, error)
            return
        except Exception:
            # Whether anything was written is not known, so nobody is told that it was not.
            log_lines.exception("commit-failed", room=self.code, version=self.version)
            _answer_all(batch, Answer(code="unavailable"))
            return
        for number, (act, answer) in enumerate(draft.answers):
            await _others(number)
            if answer.code is not None:
                metrics.REFUSALS.labels(answer.code).inc()
            act.answered(answer)

    async def _decide_all(self, batch: list[Act]) -> tuple[Draft, list[Act]]:
        """A draft of as many of *batch* as can be decided together, and the rest. Undoing needs a commit of its own."""
        draft = Draft(state=self.state, receipts={}, entries=[], answers=[])
        for number, act in enumerate(batch):
            await _others(number)
            if isinstance(act.command, cmd.Undo) and draft.entries:
                return draft, batch[number:]
            draft.answers.append((act, self._decide(act, draft)))
            if draft.state is None:
                return draft, batch[number + 1 :]
        return draft, []

    def _decide(self, act: Act, draft: Draft) -> Answer:
        last, version = draft.receipts.get(act.receipt) or self._receipts.get(act.receipt) or (0, 0)
        if act.seq <= last:
            return Answer(version=version)
        if act.seq > last + 1:
            return Answer(code="gap", params={"have": last})
        state = draft.state
        assert state is not None  # `_decide_all` stops at an undo
        now = time.time_ns() // 1_000_000
        context = Context(now=now, actor=act.actor, random=CHANCE, seats=state.order, library=self.library)
        try:
            events = decide(state, self._prepared(act.command, state), act.activity, context)
        except Refused as no:
            return Answer(code=no.code, params=no.params)
        except codec.BadCommand as bad:
            return Answer(code="bad-command", params={"detail": str(bad)})
        except Exception:
            # A fault of ours in one act must not take the others with it.
            log_lines.exception("act-failed", room=self.code, version=self.version, command=type(act.command).__name__)
            return Answer(code="internal")
        number = self.version + len(draft.entries) + 1
        entry = Entry(version=number, at=now, actor=act.actor, client=act.client, seq=act.seq, events=events)
        draft.entries.append(entry)
        draft.receipts[act.receipt] = (act.seq, number)
        draft.state = None if replay.undoes(entry) is not None else replay.apply(state, entry)
        return Answer(version=number)

    def _prepared(self, command: Command, state: RoomState) -> Command:
        """*command*, with a setup read as the record of the activity it is for."""
        if isinstance(command, cmd.ConfigureItem) and command.item in state.items:
            setup = codec.read_setup(state.items[command.item].activity, command.setup)
            return replace(command, setup=setup)
        return command

    async def _was_behind(self, draft: Draft) -> bool:
        """Whether somebody seemed to have left out acts that only this node had not heard of. It has read them then."""
        if all(answer.code != "gap" for _, answer in draft.answers):
            return False
        stood = self.version, self._hash
        await self._catch_up()
        return stood != (self.version, self._hash)

    async def _settle_repeated(self, draft: Draft) -> None:
        """Acts that were there already are acknowledged again only once they are as safe as the first time."""
        if any(answer.code is None for _, answer in draft.answers):
            await self._log.settle(self.code, self.version, self._hash)

    async def _commit(self, draft: Draft) -> bool:
        payloads = [codec.write_entry(entry) for entry in draft.entries]
        if draft.state is not None:  # a turn later: by then the store has it, and there is time until it answers
            asyncio.get_running_loop().call_soon(self._coming, self, draft.state)
        done = await self._log.append(self.code, self.version, self._hash, payloads)
        if not isinstance(done, Appended):
            return False
        metrics.COMMITS.inc()
        metrics.ACTS.inc(len(payloads))
        if draft.state is None:
            await self._refold()
        else:
            self.state, self.version, self._hash = draft.state, done.version, done.hash
            self._receipts.update(draft.receipts)
            self._own.append((done.version, done.hash))
        self._changed(self)
        return True

    async def _fail(self, batch: list[Act], error: StoreError) -> None:
        """Nothing is known of what was under way: say so (the phones keep it and ask again), and read the log anew."""
        log_lines.warning("store-failed", room=self.code, version=self.version, error=type(error).__name__)
        code = "store-full" if isinstance(error, StoreFull) else "unavailable"
        _answer_all(batch, Answer(code=code))
        try:
            await self._catch_up()
        except StoreError:
            log_lines.warning("store-away", room=self.code)

    async def _catch_up(self) -> None:
        before = self.version
        entries: list[Entry] = []
        end = self._hash
        async for stored in self._log.read(self.code, after=self.version):
            end = chain(end, stored.payload)
            if end != stored.hash:
                await self._refold()
                self._changed(self)
                return
            entries.append(codec.read_entry(stored.version, stored.payload))
            await _others(len(entries))
        if not entries:
            tail = await self._log.tail(self.code)
            if tail.version != self.version or tail.hash != self._hash:
                await self._refold()
                self._changed(self)
            return
        if replay.voided(entries):
            await self._refold()
        else:
            self.state, self._hash = await _folded(entries, self.state), end
            for entry in entries:
                self._note(entry)
        if self.version != before:
            self._changed(self)

    async def _refold(self) -> None:
        """Read the whole log and fold it."""
        entries, end = [], START_HASH
        async for stored in self._log.read(self.code):
            end = chain(end, stored.payload)
            entries.append(codec.read_entry(stored.version, stored.payload))
            await _others(len(entries))
        self.state, self.version, self._hash, self._receipts = await _folded(entries, NOWHERE), 0, end, {}
        for entry in entries:
            self._note(entry)

    def _note(self, entry: Entry) -> None:
        """Keep the receipt of *entry*, also of one that was undone: asked again, it gets its first answer."""
        self.version = entry.version
        receipt = f"{entry.actor.role}:{entry.actor.seat or ''}:{entry.client}"
        self._receipts[receipt] = (entry.seq, entry.version)


async def _folded(entries: list[Entry], state: RoomState) -> RoomState:
    """The room that *entries* make of *state*: a long log is folded in slices, for others have rooms too."""
    void = replay.voided(entries)
    for number, entry in enumerate(entries):
        await _others(number)
        if entry.version not in void:
            state = replay.apply(state, entry)
    return state


async def _others(number: int) -> None:
    """Let others have a turn now and then, before the act or entry of this number."""
    if number % SLICE == SLICE - 1:
        await asyncio.sleep(0)


def _answer_all(acts: list[Act], answer: Answer) -> None:
    for act in acts:
        act.answered(answer)
