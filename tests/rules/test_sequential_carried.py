"""Sequential, S2.4 and S2.5: a game may start from what earlier runs of the room left."""

from dataclasses import replace
from random import Random

from game_rules.activity import Actor, Carried, Context
from game_rules.kit.cards import Card, Kind
from game_rules.rating.types import CloseRound, Mark, Rate, RatingSetup
from game_rules.room import commands as cmd
from game_rules.sequential import SEQUENTIAL
from game_rules.sequential.commands import EditCard, Settle, WriteCard
from game_rules.sequential.events import CardsSpread
from game_rules.sequential.setup import SequentialSetup
from tests.rules.rating_game import OWN
from tests.rules.room_game import CARDS, LEAD, LIBRARY, Room, said, seat

ON = SequentialSetup(carried=True)


def spread(setup: SequentialSetup, *carried: Carried) -> tuple[Card, ...]:
    """The cards on the table when a game begins after *carried* was left."""
    actor = Actor(role="facilitator")
    context = Context(now=1, actor=actor, random=Random(1), seats=(), library=LIBRARY, carried=carried)
    first = SEQUENTIAL.begin(setup, context)[0]
    assert isinstance(first, CardsSpread)
    return first.cards


def left(kind: str, *items: str) -> Carried:
    return Carried(kind=kind, items=items, people=2)


def test_S2_4_cards_of_series_lie_before_those_of_the_deck() -> None:
    cards = spread(ON, left("series", "Nobody asks", "No time", "Ask first"))
    assert [(card.kind, card.text["ar"]) for card in cards[:3]] == [
        ("gap", "Nobody asks"),
        ("cause", "No time"),
        ("action", "Ask first"),
    ]
    assert cards[3:] == CARDS
    assert len({card.id for card in cards}) == len(cards)


def test_S2_4_nothing_is_added_unless_asked_for() -> None:
    assert spread(SequentialSetup(), left("series", "Nobody asks", "No time", "Ask first")) == CARDS


def test_S2_4_where_nothing_came_before_nothing_is_added_or_refused() -> None:
    assert spread(ON) == CARDS


def test_S2_4_a_card_with_the_words_of_one_of_the_deck_is_that_card() -> None:
    chosen = CARDS[5]
    cards = spread(ON, left("gap", f"  {chosen.text['he'].upper()} "))
    assert cards == (chosen, *(card for card in CARDS if card != chosen))
    again = spread(replace(ON, without=(chosen.id, CARDS[6].id)), left("gap", chosen.text["he"]))
    assert again == (chosen, *(card for card in CARDS if card not in (chosen, CARDS[6])))


def test_S2_4_no_two_say_the_same() -> None:
    series = left("series", "Nobody asks", "No time", "Ask first")
    link = Carried(kind="link", items=(said("nobody  asks"), "No time", "Ask later"), people=1)
    cards = spread(ON, series, link, left("cause", "No time"))
    assert [card.text["he"] for card in cards[: -len(CARDS)]] == ["Nobody asks", "No time", "Ask first", "Ask later"]


def test_S2_4_the_same_words_of_another_kind_are_another_card() -> None:
    assert spread(ON, left("cause", CARDS[0].text["he"]))[0].kind == "cause"


def test_S2_4_only_kinds_of_the_stages_and_only_cards() -> None:
    stages: tuple[Kind, ...] = ("gap",)
    carried = (left("series", "Nobody asks", "No time", "Ask first"), left("answer", "a", "b", "c"), left("link", "x"))
    cards = spread(replace(ON, stages=stages), *carried)
    assert [card.text["he"] for card in cards if card not in CARDS] == ["Nobody asks"]


def test_S2_4_a_card_of_another_deck_brings_what_belongs_to_it() -> None:
    other = replace(CARDS[0], text=said("Elsewhere"), tags=("x",))
    decks = {**LIBRARY.decks, "other": replace(LIBRARY.decks["general"], key="other", cards=(other,))}
    context = Context(
        now=1,
        actor=LEAD,
        random=Random(1),
        seats=(),
        library=replace(LIBRARY, decks=decks),
        carried=(left("gap", "Elsewhere"),),
    )
    first = SEQUENTIAL.begin(ON, context)[0]
    assert isinstance(first, CardsSpread)
    assert first.cards[0] == replace(other, id="carried-1") and CARDS[0] in first.cards


def test_S2_4_a_room_carries_from_one_run_to_the_next() -> None:
    room = Room("נועה")
    room.act(LEAD, cmd.BeginItem(item="i2"))
    room.act(LEAD, WriteCard(text="משהו משלנו"), "sequential")
    room.act(LEAD, Settle(under="", cards=("written-1",)), "sequential")
    room.act(LEAD, cmd.ConfigureItem(item="i2", setup=ON, minutes=None))
    room.act(LEAD, cmd.BeginItem(item="i2"))
    assert next(iter(room.state.runs[2].state.cards.values())).text["he"] == "משהו משלנו"
    assert room.refused(LEAD, EditCard(card="carried-1", text="x"), "sequential")[0] == "card-not-written"


def test_S2_5_what_most_people_rated_green_lies_among_the_actions() -> None:
    rated = (left("rated-yes", "Homework club"), left("rated-so", "Leaflets"), left("rated-tied", "Outings"))
    cards = spread(ON, *rated, left("rated-no", "Fines"))
    assert [(card.kind, card.text["he"]) for card in cards if card not in CARDS] == [("action", "Homework club")]
    assert spread(replace(ON, stages=("gap", "cause")), *rated) == tuple(c for c in CARDS if c.kind != "action")


def test_S2_5_a_rating_feeds_the_game_of_the_same_room() -> None:
    room = Room("נועה", "דנה", "יוסף", "אמל")
    clubs, leaflets = replace(OWN, name="Clubs"), replace(OWN, name="Leaflets")
    room.act(LEAD, cmd.AddItem(activity="rating"))
    rating = RatingSetup(own=(clubs, leaflets), questions="after-cards")
    room.act(LEAD, cmd.ConfigureItem(item="i4", setup=rating, minutes=None))
    room.act(LEAD, cmd.BeginItem(item="i4"))
    marks: tuple[Mark, ...] = ("yes", "so")
    for person in room.state.order:
        for item, mark in zip(room.state.runs[1].state.interventions, marks, strict=True):
            room.act(seat(person), Rate(item=item, mark=mark), "rating")
    room.act(LEAD, CloseRound(), "rating")
    room.act(LEAD, cmd.ConfigureItem(item="i2", setup=ON, minutes=None))
    room.act(LEAD, cmd.BeginItem(item="i2"))
    names = [card.text["he"] for card in room.state.runs[2].state.cards.values() if card.kind == "action"]
    assert names[0] == "Clubs" and "Leaflets" not in names
