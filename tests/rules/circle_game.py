"""Opening circles for the tests: begun, gone round, and looked at."""

from game_rules.activity import SeatId
from tests.transcripts.scene import Scene

SEATS = "noa samir tal"


def begun(setup: str = "", seats: str = SEATS) -> Scene:
    """A circle in which everybody wrote both sides of their page."""
    game = Scene("circle", setup, seats).given("begin")
    for seat in seats.split():
        game.given(f"{seat}: save-side life 'life of {seat}'", f"{seat}: save-side educational 'school of {seat}'")
    return game


def in_round(setup: str = "", seats: str = SEATS) -> Scene:
    """The first is on."""
    return begun(setup, seats).given("facilitator: go-to-stage round")


def looking(setup: str = "", seats: str = SEATS) -> Scene:
    """All pages lie, in the order of *seats*."""
    game = in_round(setup, seats)
    for seat in seats.split():
        game.given(f"{seat}: lay-page quiet=yes")
    return game.given("facilitator: go-to-stage looking")


def page(game: Scene, seat: str) -> str:
    """The page of *seat*, which lies."""
    found: str = game.state.page_of[SeatId(seat)]
    return found


def tie(game: Scene, who: str, seats: str, word: str = "late", relation: str = "similar") -> str:
    """The line by which *who* ties the pages of *seats*."""
    pages = ",".join(page(game, seat) for seat in seats.split())
    return f"{who}: tie pages={pages} relation={relation} word='{word}'"


def on(game: Scene) -> str | None:
    """Whose turn it is."""
    turn = game.public.turn
    return None if turn is None else turn.seat


def ends_at(game: Scene) -> int | None:
    """When the turn that is on is shown to end, in milliseconds since the epoch."""
    turn = game.public.turn
    assert turn is not None
    shown: int | None = turn.ends_at
    return shown


def threads(game: Scene) -> dict[str, tuple[int, int]]:
    """Word, pages and people of each thread that is seen, the strongest first."""
    shown = game.public.threads
    return {shown[id].word: (len(shown[id].pages), shown[id].people) for id in game.public.strongest}
