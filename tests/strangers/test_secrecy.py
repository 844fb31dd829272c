"""P4, and what is left of a room: a short random game with canaries, its files, its log lines, and then nothing."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from game_rules.catalog import ACTIVITIES
from server.app import serve
from server.embedded import find_running
from server.janitor import DAY, tidy
from server.settings import Settings
from tests.contract.play import Audience
from tests.server.calls import take_seat
from tests.server.conftest import Place
from tests.server.stores import tell
from tests.strangers.secrecy import CANARY, PEOPLE, Game, leaks, played, told_in_logs

STEPS = 12


def kept(folder: Path) -> set[str]:
    """Every canary in any file of the store."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {word for path in files for word in CANARY.findall(path.read_bytes().decode("utf-8", "replace"))}


def with_a_leak(game: Game) -> Game:
    """The same, but the screen was told of a word that never became public."""
    word = game.secrets()[0]
    told = {"type": 2, "nsp": "/", "data": ["patch", 1, "public", {"a": word}]}
    screen = next(player for player in game.players if player.audience == Audience("board"))
    return replace(game, players=[replace(screen, heard=[(10**6, told)])], files={})


async def test_nobody_hears_what_is_not_theirs_and_a_room_that_goes_is_gone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(host="127.0.0.1", port=0).model_copy(update={"data": tmp_path})
    with capture_logs() as lines:
        async with serve(settings) as serving:
            place = Place(serving)
            # Rewritten files are packed: only so can words in them be seen, or be seen to be gone.
            assert await tell(str(find_running(tmp_path)), "CONFIG", "SET", "rdbcompression", "no") == "OK"
            game = await played(serving, STEPS, seed=11)
            await _judged(game)
            old = await place.open("discussion", title="zq77777qz")
            await take_seat(place, old, "zq77778qz")
            assert kept(tmp_path) > {"zq99999qz", "zq77777qz", "zq77778qz"}
            token = game.tokens["lead"]
            assert (await place.call("DELETE", f"/api/rooms/{game.room['code']}", token=token))[0] == 204
            assert kept(tmp_path) == {"zq77777qz", "zq77778qz"}
            later = time.time_ns() // 1_000_000 + 91 * DAY
            assert await tidy(serving.log, serving.house.rooms, 90, later) == [old["code"]]
            assert kept(tmp_path) == set()
            assert [code async for code in serving.log.rooms()] == []
    assert told_in_logs(game, repr(lines) + caplog.text) == []
    assert any(line["event"] == "room-removed" for line in lines)


async def _judged(game: Game) -> None:
    """Nothing was told wrongly; and the judge sees what is there, what is secret, and a leak."""
    assert leaks(game) == []
    told = " ".join(repr(packet) for player in game.players for _, packet in player.heard)
    assert len(game.players) == len(ACTIVITIES) * (PEOPLE + 2)
    assert any(word in told for word in game.secrets()) and any(word in told for word in game.made)
    assert all(CANARY.search(text) for text in game.files.values())
    (found,) = leaks(with_a_leak(game))
    assert found.startswith(game.secrets()[0])
    assert told_in_logs(game, f"opened with {game.tokens['screen']}") != []
