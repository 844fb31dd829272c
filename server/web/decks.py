"""Decks and the words of a run: what is there to choose from, what a card says, and decks people bring."""

import asyncio
import re
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from content.library import channels, deck_template
from game_rules.activity import Material
from game_rules.catalog import by_key
from game_rules.kit.cards import KINDS, Deck
from game_rules.room import commands as cmd
from server import identity
from server.texts import said
from server.uploads import DeckFaults, read_deck
from server.web.errors import Fault, must
from server.web.forms import language_of, uploaded
from server.web.house import HOUSE, require

RUN = re.compile(r"[1-9][0-9]{0,6}")


def add_decks(app: web.Application) -> None:
    """The calls about decks and words."""
    app.router.add_get("/api/decks", list_decks)
    app.router.add_get("/api/deck-template.csv", template)
    app.router.add_get("/api/rooms/{code}/decks/{key}", show_deck)
    app.router.add_post("/api/rooms/{code}/decks", upload_deck)
    app.router.add_get("/api/rooms/{code}/runs/{run}/material", material)


async def list_decks(request: web.Request) -> web.Response:
    """The decks of the house, by key."""
    decks = request.app[HOUSE].rooms.library.decks
    return web.json_response({key: {"title": dict(d.title), "counts": _counts(d)} for key, d in decks.items()})


async def template(request: web.Request) -> web.Response:
    """A small deck to fill in."""
    headers = {"Content-Disposition": 'attachment; filename="deck-template.csv"'}
    return web.Response(body=deck_template(), content_type="text/csv", charset="utf-8", headers=headers)


async def show_deck(request: web.Request) -> web.Response:
    """Every card of a deck, in one language, for a facilitator to choose among."""
    known = await require(request, "facilitator")
    key, language = request.match_info["key"], language_of(request)
    deck = known.live.state.decks.get(key) or request.app[HOUSE].rooms.library.decks.get(key)
    if deck is None:
        raise Fault("no-such-deck")
    cards = {
        card.id: _words(card.kind, card.text, card.short, card.channel, card.tags, language) for card in deck.cards
    }
    title = said(deck.title, language)
    return web.json_response({"key": key, "title": title, "counts": _counts(deck), "cards": cards})


async def upload_deck(request: web.Request) -> web.Response:
    """A deck from a file. Nothing is taken until every row of it is right: `deck-faults` {faults, good}."""
    house, known = request.app[HOUSE], await require(request, "facilitator")
    name, data, title = await uploaded(request)
    key = f"own-{identity.new_seat()[1:]}"
    try:
        deck = await asyncio.to_thread(read_deck, name, data, key=key, title=title)
    except DeckFaults as bad:
        raise Fault("deck-faults", faults=bad.faults, good=bad.good) from None
    must(await house.rooms.serve(known.live, cmd.AddDeck(deck=deck), key))
    return web.json_response({"key": key, "counts": _counts(deck)}, status=201)


async def material(request: web.Request) -> web.Response:
    """The words of a run's cards or questions in one language, for anybody in the room."""
    known = await require(request, "facilitator", "seat", "screen")
    number = request.match_info["run"]
    run = known.live.state.runs.get(int(number)) if RUN.fullmatch(number) else None
    rules = None if run is None else by_key(run.activity)
    if run is None or rules is None:
        raise Fault("no-such-run")
    language = language_of(request)
    words: Mapping[str, Material] = rules.material(run.state)
    shown = {
        key: _words(m.kind, m.text, m.short, m.channel, m.tags, language)
        | ({} if m.detail is None else {"detail": said(m.detail, language)})
        for key, m in words.items()
    }
    answer = web.json_response(shown, headers={"Cache-Control": "private, max-age=86400"})
    # Sixty interventions are 58 kB: more than everything else a phone loads, and it waits for them.
    answer.enable_compression()
    return answer


def _words(
    kind: str,
    text: Mapping[str, str],
    short: Mapping[str, str],
    channel: str | None,
    tags: tuple[str, ...],
    language: str,
) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "kind": kind,
        "text": said(text, language),
        "short": said(short, language),
        "tags": list(tags),
    }
    if channel is not None:
        shown["channel"] = said(channels()[channel], language)
    return shown


def _counts(deck: Deck) -> dict[str, int]:
    return {kind: sum(card.kind == kind for card in deck.cards) for kind in KINDS}
