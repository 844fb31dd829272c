"""Rooms and seats over HTTP: open, find, sit down, come back on another phone, delete."""

from typing import Annotated

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field

from game_rules.activity import Affiliation, Language
from game_rules.room import commands as cmd
from server import identity
from server.throttle import RETURNS
from server.web.errors import Fault, must, read
from server.web.house import HOUSE, require, typed_room

TRIES = 20
"""Codes drawn before giving up; with 90 million of them the first one is nearly always free."""


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class OpenBody(_Body):
    """A room to open."""

    title: Annotated[str, Field(max_length=10_000)]
    language: Language = "he"
    activities: Annotated[tuple[str, ...], Field(max_length=20)] = ()
    key: Annotated[str, Field(max_length=200)] = ""


class SeatBody(_Body):
    """Someone who wants to sit down. *name* is judged by the rules, so it may be long here.

    *secret* is drawn by the page, 256 bits: asked again with the same one, after a lost answer, it is the same seat.
    """

    name: Annotated[str, Field(max_length=20_000)]
    affiliation: Affiliation | None = None
    key: Annotated[str, Field(max_length=100)] | None = None
    secret: Annotated[str, Field(pattern=identity.SECRET)] | None = None


class ReturnBody(_Body):
    """A return code read off the other phone."""

    return_code: Annotated[str, Field(pattern=r"^[0-9]{6}$")]


def add_rooms(app: web.Application) -> None:
    """The calls about rooms and seats."""
    app.router.add_post("/api/rooms", open_room)
    app.router.add_get("/api/rooms/{code}", find_room)
    app.router.add_delete("/api/rooms/{code}", delete_room)
    app.router.add_post("/api/rooms/{code}/seats", take_seat)
    app.router.add_post("/api/rooms/{code}/return", return_to_seat)
    app.router.add_post("/api/rooms/{code}/screen-token", new_screen_token)


async def open_room(request: web.Request) -> web.Response:
    """A new room with a code of its own, and the tokens of its facilitator and its screen."""
    house, body = request.app[HOUSE], await read(request, OpenBody)
    if house.settings.open_key is not None and not identity.same(body.key, house.settings.open_key):
        raise Fault("bad-open-key")
    house.throttle.opening(house.address(request))
    for _ in range(TRIES):
        code = identity.new_code()
        facilitator, screen, join_key = identity.new_token(code), identity.new_token(code), identity.new_join_key()
        answer = await house.rooms.open(
            code,
            cmd.OpenRoom(
                code=code,
                title=body.title,
                language=body.language,
                activities=body.activities,
                facilitator_hash=identity.token_hash(facilitator),
                screen_hash=identity.token_hash(screen),
                join_key=join_key,
            ),
        )
        if answer.code == "room-exists":
            continue
        must(answer)
        links = {"join": f"/{code}#{join_key}", "console": f"/console#{facilitator}", "screen": f"/screen#{screen}"}
        opened = {"code": code, "facilitator_token": facilitator, "screen_token": screen, "join_key": join_key}
        return web.json_response({**opened, "links": links}, status=201)
    raise Fault("unavailable")


async def find_room(request: web.Request) -> web.Response:
    """What a room is called, before sitting down in it."""
    live = await typed_room(request, request.query.get("key"))
    state = live.state
    is_open = not state.locked and state.ended_at is None
    return web.json_response({"title": state.title, "language": state.language, "open": is_open})


async def take_seat(request: web.Request) -> web.Response:
    """A seat, and the token that keeps it."""
    house, body = request.app[HOUSE], await read(request, SeatBody)
    live = await typed_room(request, body.key)
    token = identity.new_token(live.code, body.secret)
    hashed = identity.token_hash(token)
    if hashed not in live.state.tokens:
        taken = {s.return_code for s in live.state.seats.values()}
        command = cmd.Join(
            seat=identity.new_seat(),
            name=body.name,
            affiliation=body.affiliation,
            token_hash=hashed,
            return_code=next(c for c in iter(identity.new_return_code, None) if c not in taken),
        )
        must(await house.rooms.serve(live, command, f"join-{hashed[:32]}"))
    known = live.state.tokens.get(hashed)
    if known is None or known.seat is None:
        raise Fault("removed")
    return web.json_response({"seat": known.seat, "token": token}, status=201)


async def return_to_seat(request: web.Request) -> web.Response:
    """The seat a return code belongs to, moved here; the other phone's token dies."""
    house, body = request.app[HOUSE], await read(request, ReturnBody)
    live = await typed_room(request, None)
    token = identity.new_token(live.code)
    hashed = identity.token_hash(token)
    command = cmd.ReturnToSeat(
        return_code=body.return_code, token_hash=hashed, new_return_code=identity.new_return_code()
    )
    async with house.throttle.typed(RETURNS, live.code):
        answer = await house.rooms.serve(live, command, f"return-{hashed[:16]}")
        if answer.code == "no-such-return-code":
            house.throttle.missed(RETURNS, live.code)
    must(answer)
    return web.json_response({"seat": live.state.tokens[hashed].seat, "token": token}, status=201)


async def new_screen_token(request: web.Request) -> web.Response:
    """Another token for the shared screen, for a facilitator who lost the first."""
    house, known = request.app[HOUSE], await require(request, "facilitator")
    token = identity.new_token(known.live.code)
    hashed = identity.token_hash(token)
    answer = await house.rooms.serve(known.live, cmd.IssueToken(role="screen", token_hash=hashed), hashed[:16])
    must(answer)
    return web.json_response({"screen_token": token}, status=201)


async def delete_room(request: web.Request) -> web.Response:
    """Remove the room and everything in it."""
    known = await require(request, "facilitator")
    await request.app[HOUSE].rooms.delete(known.live.code)
    return web.Response(status=204)
