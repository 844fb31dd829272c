"""Canaries (P4): a long random game over the wire in which every text is a word of its own, and who was told of which.

`python -m tests.strangers.secrecy --steps N --seed S`. Who may know a word is what the twins of the contract test say:
what stands in a state from which all is taken that an audience must not see. Ends with 1 where somebody heard more.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import re
import sys
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, get_type_hints

import msgpack
from pydantic import TypeAdapter
from structlog.testing import capture_logs

from game_rules.activity import Command, SeatId
from game_rules.catalog import ACTIVITIES
from server.app import Serving, serve
from server.identity import token_hash
from server.live import LiveRoom
from server.settings import Settings
from tests.contract.drivers import DRIVERS
from tests.contract.play import AnyActivity, Audience, Driver
from tests.server.calls import take_seat
from tests.server.conftest import Place
from tests.strangers.line import ACK, EVENT, PATIENCE, Line, Packet, event, line_to

CANARY = re.compile(r"zq[0-9]{5}qz")
WORDY = frozenset({"text", "word", "title", "reason"})
"""Fields of commands that people fill with their own words."""
PEOPLE = 5
EXPORTED = frozenset({"WriteCard"})
"""What the facilitator's files may hold though no facilitator has seen it yet: cards written at a table (P4)."""
FOREIGN = {"facilitator": {"private"}, "screen": {"private", "console"}, "seat": {"console", "summary"}}
"""Layers that a role never hears of."""
FILES = ("export.csv", "export.xlsx", "export.zip", "log.csv")


@dataclass(slots=True)
class Player:
    """Somebody at a line: what they may hear, and everything they heard, each with where the room stood when it came.

    Frames about people being here or gone may run a moment ahead of the version they name, so that is not taken.
    """

    audience: Audience
    token: str
    role: str
    line: Line
    live: LiveRoom
    heard: list[tuple[int, Packet]] = field(default_factory=list)
    answers: asyncio.Queue[dict[str, Any]] = field(default_factory=asyncio.Queue)
    sent: int = 0

    async def listen(self) -> None:
        """Keep what comes, until the line is closed."""
        while (packet := await self.line.next()) is not None:
            self.heard.append((self.live.version, packet))
            if packet["type"] == ACK:
                self.answers.put_nowait(packet["data"][0])

    async def act(self, activity: str, command: dict[str, Any]) -> dict[str, Any]:
        """The answer to a command; a client of its own each, as a number that was refused is not used up."""
        self.sent += 1
        envelope = {"client": f"{id(self)}-{self.sent}", "seq": 1, "activity": activity, "command": command}
        await self.line.send(event("command", envelope, id=self.sent))
        async with asyncio.timeout(PATIENCE):
            return await self.answers.get()


@dataclass(slots=True)
class Game:
    """A room in play. *since* says from which version on an audience may know a word."""

    place: Place
    room: dict[str, Any]
    live: LiveRoom
    random: Random
    tokens: dict[str, str] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    players: list[Player] = field(default_factory=list)
    made: dict[str, str] = field(default_factory=dict)
    """Every canary, with the command it was said in."""
    since: dict[Audience, dict[str, int]] = field(default_factory=lambda: defaultdict(dict))
    files: dict[str, str] = field(default_factory=dict)

    def word(self, command: str) -> str:
        """A canary nobody has seen."""
        word = f"zq{len(self.made):05d}qz"
        self.made[word] = command
        return word

    @property
    def seats(self) -> tuple[SeatId, ...]:
        return self.live.state.order

    async def play(self, activity: AnyActivity, item: str, steps: int) -> None:
        """So many steps of one activity, everybody on a line of their own."""
        driver = DRIVERS[activity.key]
        async with self._everybody() as (lead, phones):
            # The drivers' own small deck is not in this house.
            for setup in (driver.setup(self.random), activity.setup()):
                wire = TypeAdapter(activity.setup).dump_python(setup, mode="json")
                await lead.act("room", {"type": "configure-item", "item": item, "setup": wire, "minutes": None})
                begun = await lead.act("room", {"type": "begin-item", "item": item})
                if begun["ok"]:
                    break
            for _ in range(steps):
                state = self.live.state.runs[max(self.live.state.runs)].state
                seat, command = driver.likely(state, self.seats, self.random)
                who = lead if seat is None else phones[seat]
                if not isinstance(command, driver.ending):
                    await who.act(activity.key, self._wire(command))
                    self._note(driver)
                    await asyncio.sleep(0.01)
            await lead.act("room", {"type": "end-item"})
            self._note(driver)
            await asyncio.sleep(0.6)  # the last summary is on its way

    @asynccontextmanager
    async def _everybody(self) -> AsyncIterator[tuple[Player, dict[SeatId, Player]]]:
        async with AsyncExitStack() as stack:
            here = []
            for who, token in self.tokens.items():
                line = await stack.enter_async_context(line_to(self.place.origin, token))
                layer = {"lead": "console", "screen": "board"}.get(who, "private")
                role = {"lead": "facilitator", "screen": "screen"}.get(who, "seat")
                audience = Audience(layer, SeatId(who)) if role == "seat" else Audience(layer)
                here.append(Player(audience, token, role, line, self.live))
            self.players += here
            listening = [asyncio.create_task(player.listen()) for player in here]
            yield here[0], {player.audience.seat: player for player in here[2:]}
            for player in here:
                await player.line.send("1")
            await asyncio.gather(*listening)

    def _wire(self, command: Command) -> dict[str, Any]:
        """*command* with a canary wherever there are words."""
        hints = get_type_hints(type(command))
        mine = {name: self.word(type(command).__name__) for name in WORDY & hints.keys() if getattr(command, name)}
        wire: dict[str, Any] = TypeAdapter(type(command)).dump_python(command, mode="json")
        return {**wire, **mine}

    def _note(self, driver: Driver) -> None:
        """Who may know what from now on."""
        state, version = self.live.state.runs[max(self.live.state.runs)].state, self.live.version
        several = (Audience(layer) for layer in ("public", "board", "console"))
        for audience in (*several, *(Audience("private", seat) for seat in self.seats)):
            known = self.since[audience]
            for word in set(CANARY.findall(repr(driver.twin(state, audience, self.random)))):
                known.setdefault(word, version)

    def may(self, audience: Audience, word: str, version: int) -> bool:
        """Whether *audience* may know *word* at *version*; everybody may know what is public."""
        return any(self.since[who].get(word, version + 1) <= version for who in (audience, Audience("public")))

    def secrets(self) -> list[str]:
        """Words that never became public, on the screen neither."""
        shown = {*self.since[Audience("public")], *self.since[Audience("board")]}
        return [word for word in self.made if word not in shown]


async def played(serving: Serving, steps: int, seed: int) -> Game:
    """A room in which all activities were played, with everything that was told to anybody, and its files."""
    place = Place(serving)
    room = await place.open(*(activity.key for activity in ACTIVITIES), title="zq99999qz")
    live = await serving.house.rooms.find(room["code"])
    assert live is not None
    game = Game(place, room, live, Random(seed), {"lead": room["facilitator_token"], "screen": room["screen_token"]})
    for number in range(PEOPLE):
        game.names.append(f"שם־{number}־zq9000{number}qz")
        _, seat = await take_seat(place, room, game.names[-1])
        game.tokens[seat["seat"]] = seat["token"]
    for item, activity in zip(live.state.items, ACTIVITIES, strict=True):
        await game.play(activity, item, steps)
    for name in FILES:
        path = f"/api/rooms/{room['code']}/{name}"
        status, _, body = await place.call("GET", path, token=room["facilitator_token"])
        assert status == 200
        game.files[name] = "\n".join(texts(body))
    return game


def leaks(game: Game) -> list[str]:
    """Every time somebody was told what they must not know."""
    found = []
    for player in game.players:
        secret, foreign = list(never(game, player)), FOREIGN[player.role]
        for version, packet in player.heard:
            told = msgpack.packb(packet)
            for word in CANARY.findall(told.decode("utf-8", "replace")):
                if word in game.made and not game.may(player.audience, word, version):
                    found.append(f"{word} of {game.made[word]} to {player.audience} at {version}")
            found += [f"a token to {player.audience}" for one in secret if one in told]
            if packet["type"] == EVENT and foreign & layers_of(packet):
                found.append(f"a layer to {player.audience}")
    for name, text in game.files.items():
        known = game.since[Audience("console")]
        found += [
            f"{word} of {said} in {name}"
            for word, said in game.made.items()
            if word in text and word not in known and said not in EXPORTED
        ]
        found += [f"a token in {name}" for one in never(game, None) if one in text.encode()]
    return found


def told_in_logs(game: Game, lines: str) -> list[str]:
    """Words of people, names, the title, or tokens in log lines."""
    return [*CANARY.findall(lines), *(str(one) for one in never(game, None) if one in lines.encode())]


def never(game: Game, player: Player | None) -> Iterator[bytes]:
    """Tokens, their hashes, and return codes of others as they would stand in a frame."""
    for token in game.tokens.values():
        yield token.partition(".")[2].encode()
        yield token_hash(token).encode()
    for seat, sits in game.live.state.seats.items():
        if player is not None and player.audience.seat != seat:
            yield msgpack.packb(sits.return_code)


def layers_of(packet: Packet) -> set[str]:
    """The layers a frame speaks of."""
    name, *told = packet["data"]
    return set(told[0]["layers"]) if name == "view" else {told[1]} if name == "patch" else set()


def texts(body: bytes) -> Iterator[str]:
    """What can be read in a file, the parts of an archive included."""
    if not body.startswith(b"PK"):
        yield body.decode("utf-8", "replace")
        return
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        for name in packed.namelist():
            yield from texts(packed.read(name))


def main() -> int:
    """The game from the command line."""
    parser = argparse.ArgumentParser(description="Who hears what in a long random game.")
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    said = parser.parse_args()

    async def run(data: str) -> Game:
        settings = Settings(host="127.0.0.1", port=0).model_copy(update={"data": Path(data)})
        async with serve(settings) as serving:
            return await played(serving, said.steps, said.seed)

    with tempfile.TemporaryDirectory(prefix="tzimtzamti-secrecy-") as folder, capture_logs() as lines:
        game = asyncio.run(run(folder))
    found = [*leaks(game), *told_in_logs(game, repr(lines))]
    frames = sum(len(player.heard) for player in game.players)
    print(f"{frames} frames, {len(game.made)} words, {len(game.secrets())} never public; told wrongly: {len(found)}")
    print("\n".join(dict.fromkeys(found[:20])))
    game.since.clear()
    print(f"control, with nothing allowed: {len(leaks(game))} told wrongly")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
