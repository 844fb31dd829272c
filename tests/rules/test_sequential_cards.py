"""Sequential, S6 and S7: blank cards, hiding, editing, merging; the result."""

from typing import Any

import pytest

from game_rules.summary import Chains, Flow
from tests.transcripts.scene import Scene

A, B = "gap-reading", "gap-clubs"


def begun(setup: str = "", seats: str = "noa samir tal") -> Scene:
    return Scene("sequential", setup, seats).given("begin")


def test_S6_1_a_written_card_lies_on_the_table_with_its_writers_name() -> None:
    game = begun()
    assert game.when('noa: write-card "  Too few \u202ebuses "') == [
        'card-written card=written-1 kind=gap text="Too few buses" author=noa'
    ]
    game.given('facilitator: write-card "Too little light"')
    assert game.public.written["written-1"].author == "noa"
    assert game.public.written["written-2"].author is None
    assert game.private("noa").own == ("written-1",)
    assert game.private("samir").own == ()


@pytest.mark.parametrize(
    ("text", "refusal"),
    [("   ", "text-empty"), ("\u202e\u200d", "text-empty"), ("x" * 10_000, "text-too-long limit=90 length=10000")],
)
def test_S6_1_a_text_has_words_and_an_end(text: str, refusal: str) -> None:
    assert begun().when(f"noa: write-card '{text}'") == [f"refused {refusal}"]


def test_S6_1_its_kind_is_that_of_the_stage() -> None:
    game = begun().given(f'facilitator: settle "" {A}', "facilitator: go-forward", "noa: write-card words")
    assert game.public.written["written-1"].kind == "cause"


def test_S6_2_so_many_in_each_stage() -> None:
    game = begun("blanks=1").given("noa: write-card one")
    assert game.private("noa").blanks_left == 0
    assert game.when("noa: write-card two") == ["refused no-blank-left"]
    game.given("facilitator: hide-card written-1")
    assert game.when("noa: write-card two") == ["refused no-blank-left"]
    game.given("facilitator: write-card two", "facilitator: write-card three", "samir: write-card four")
    game.given(f'facilitator: settle "" {A}', "facilitator: go-forward", "noa: write-card five")


def test_S6_2_off_at_none_and_free_of_turns() -> None:
    assert begun("blanks=0").when("noa: write-card one") == ["refused blanks-off"]
    begun("how=turns").given("tal: write-card one")


def test_S6_3_a_hidden_card_is_off_the_table_and_comes_back_with_its_marks() -> None:
    game = begun("counts=live").given(f'noa: mark "" {A}', f'facilitator: settle "" {A}')
    before = game.public
    game.given(f"facilitator: hide-card {A}")
    assert A not in game.public.cards
    assert (game.public.counts, game.public.settled, game.public.links) == ({}, {"": ()}, {})
    assert game.console.proposed == {"": ()}
    assert game.private("noa").marks == {}
    assert game.console.hidden[A].text is None
    assert game.when(f"facilitator: hide-card {A}") == ["refused already-hidden"]
    game.given(f"facilitator: show-card {A}")
    assert game.public == before
    assert game.when(f"facilitator: show-card {A}") == ["refused already-shown"]
    assert game.when("facilitator: hide-card unheard-of") == ["refused no-such-card"]


def test_S6_4_words_of_a_hidden_written_card_are_the_facilitators_alone() -> None:
    game = begun().given("noa: write-card secret", "facilitator: hide-card written-1")
    assert "secret" not in repr(game.public) + repr(game.private("samir")) + repr(game.rows())
    assert game.console.hidden["written-1"].text == "secret"
    assert [(row.kind, row.seat) for row in game.rows()] == [("hidden", "noa")]


def test_S6_5_words_are_changed_the_writer_stays() -> None:
    game = begun().given("noa: write-card one", "facilitator: edit-card written-1 two")
    assert (game.public.written["written-1"].text, game.public.written["written-1"].author) == ("two", "noa")
    assert game.when("facilitator: edit-card written-1 two") == ["refused already-so"]
    assert game.when(f"facilitator: edit-card {A} two") == ["refused card-not-written"]
    assert game.when('facilitator: edit-card written-1 ""') == ["refused text-empty"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("merge-cards written-1 written-1", "same-card"),
        ("merge-cards written-1 cause-bus", "other-kind"),
        ("merge-cards written-1 unheard-of", "no-such-card"),
        (f"merge-cards {A} written-1", "card-not-written"),
        ("merge-cards written-1 gap-maths", "card-hidden"),
        ("merge-cards written-2 written-1", "card-merged"),
        ("merge-cards written-1 written-2", "card-merged"),
        ("hide-card written-2", "card-merged"),
        ("edit-card written-2 words", "card-merged"),
    ],
)
def test_S6_6_what_can_be_merged(line: str, code: str) -> None:
    game = begun().given("noa: write-card one", "samir: write-card two")
    game.given("facilitator: hide-card gap-maths", f"facilitator: merge-cards written-2 {A}")
    assert game.when(f"facilitator: {line}") == [f"refused {code}"]


def test_S6_6_a_merged_card_is_gone_and_marking_it_marks_the_other() -> None:
    game = begun().given("noa: write-card one", f"facilitator: merge-cards written-1 {A}")
    assert "written-1" not in game.public.cards
    assert "written-1" not in game.public.written
    assert game.console.merged == {"written-1": A}
    assert game.when('samir: mark "" written-1') == [f'marked seat=samir under="" card={A}']
    assert game.when('samir: mark "" written-1') == ["refused already-marked"]


def test_S6_7_marks_add_up_once_per_person() -> None:
    game = begun("counts=live").given("noa: write-card one", 'noa: mark "" written-1', f'noa: mark "" {A}')
    game.given('samir: mark "" written-1', f'tal: mark "" {A}', f"facilitator: merge-cards written-1 {A}")
    assert game.public.counts == {"": {A: 3}}
    game.given('noa: unmark "" written-1')
    assert game.public.counts == {"": {A: 2}}
    assert game.private("noa").marks == {}


def test_S6_7_so_do_headings_and_what_was_settled_under_them() -> None:
    game = begun("counts=live").given("noa: write-card one", f'facilitator: settle "" written-1 {A}')
    game.given("facilitator: go-forward", "noa: mark written-1 cause-bus", f"samir: mark {A} cause-bus")
    game.given("noa: mark written-1 cause-shifts", "facilitator: settle written-1 cause-shifts")
    game.given(f"facilitator: settle {A} cause-bus", f"facilitator: merge-cards written-1 {A}")
    assert game.public.headings == (A,)
    assert game.public.counts == {A: {"cause-bus": 2, "cause-shifts": 1}}
    assert game.public.settled == {"": (A,), A: ("cause-shifts", "cause-bus")}
    game.given("facilitator: settle written-1 cause-bus")
    assert game.public.settled == {"": (A,), A: ("cause-bus",)}


def test_S6_7_of_two_reasons_of_one_person_the_later_is_kept() -> None:
    game = begun("how=turns").given("noa: write-card one", 'noa: mark "" written-1', f'noa: mark "" {A}')
    game.given(f'noa: give-reason "" {A} first', 'noa: give-reason "" written-1 second')
    game.given(f"facilitator: merge-cards written-1 {A}")
    assert [(reason.card, reason.text) for reason in game.public.reasons] == [(A, "second")]


def test_S6_8_a_merge_may_free_a_mark() -> None:
    game = begun("at_most=2").given("noa: write-card one", 'noa: mark "" written-1', f'noa: mark "" {A}')
    assert game.private("noa").left == {"": 0}
    game.given(f"facilitator: merge-cards written-1 {A}")
    assert game.private("noa").left == {"": 1}


def played() -> Scene:
    game = begun().given(f'noa: mark "" {A}', f'samir: mark "" {A}', f'facilitator: settle "" {A} {B}')
    game.given("facilitator: go-forward", f"noa: mark {A} cause-bus", "facilitator: go-forward")
    game.given(f"noa: mark {A}/cause-bus action-team", f"samir: mark {A}/cause-bus action-team")
    return game.given(f"facilitator: settle {A}/cause-bus action-team action-centre", "facilitator: go-forward")


def test_S7_1_links_go_as_far_as_they_were_settled() -> None:
    assert [link.cards for link in played().public.links.values()] == [
        (A, "cause-bus", "action-team"),
        (A, "cause-bus", "action-centre"),
        (B,),
    ]


def test_S7_2_and_S7_3_the_people_behind_a_link_are_told_in_the_result() -> None:
    assert [link.people for link in played().public.links.values()] == [2, 0, 0]
    game = played().given("facilitator: go-back")
    assert {link.people for link in game.public.links.values()} == {None}


def test_S7_4_the_export_holds_counts_and_links() -> None:
    game = played()
    facts = [(row.step, row.kind, row.item["en"], len(row.related), row.count) for row in game.rows()]
    reading, clubs = "Half of grade 7 reads below grade level", "Hardly anyone in the east goes to clubs"
    assert facts == [
        ("gap", "mark", reading, 0, 2),
        ("cause", "mark", "The last bus goes before the clubs begin", 1, 1),
        ("action", "mark", "A municipal team of mathematics teachers", 2, 2),
        ("result", "link", reading, 2, 2),
        ("result", "link", reading, 2, 0),
        ("result", "link", clubs, 0, 0),
    ]
    assert all(row.seat is None for row in game.rows())
    before = game.rows()
    assert game.given("facilitator: go-back", "facilitator: go-back").rows() == before


def test_S7_4_reasons_and_written_cards_with_names() -> None:
    game = begun("how=turns").given("noa: write-card one", "noa: write-card two", f'noa: mark "" {A}')
    game.given(
        f'noa: give-reason "" {A} why', f"facilitator: merge-cards written-2 {A}", "facilitator: write-card three"
    )
    told = [(row.kind, row.seat, row.text or row.item) for row in game.rows() if row.kind != "mark"]
    assert told == [
        ("reason", "noa", "why"),
        ("written", "noa", "one"),
        ("merged", "noa", "two"),
        ("written", None, "three"),
    ]


def test_S7_5_later_activities_start_from_links_and_settled_cards() -> None:
    carried = played().player.activity.carries(played().state)
    assert [(item.kind, len(item.items), item.people) for item in carried] == [
        ("link", 3, 2),
        ("link", 3, 0),
        ("gap", 1, 2),
        ("gap", 1, 0),
        ("cause", 1, 1),
        ("action", 1, 2),
        ("action", 1, 0),
    ]


def test_the_summary_counts_what_was_settled_and_tells_people_only_when_shown() -> None:
    game = played()
    rules = game.player.activity
    assert {figure.name: figure.value for figure in rules.summary(game.state).figures} == {
        "gaps": 2,
        "causes": 1,
        "actions": 2,
        "links": 2,
        "written": 0,
    }
    flow, links = rules.summary(game.state).parts
    assert isinstance(flow, Flow) and isinstance(links, Chains)
    assert [chain.people for chain in links.chains] == [2, 0]
    assert [(flow.nodes[id].kind, flow.nodes[id].count) for id in flow.order] == [
        ("gap", 2),
        ("gap", 1),
        ("cause", 2),
        ("action", 1),
        ("action", 1),
    ]
    game.given("facilitator: go-back")
    _, links = rules.summary(game.state).parts
    assert isinstance(links, Chains) and [chain.people for chain in links.chains] == [0, 0]


def test_the_wide_tables_hold_links_and_what_was_marked_where() -> None:
    game = played()
    links, cards = game.player.activity.tables(game.state)
    reading, clubs = "Half of grade 7 reads below grade level", "Hardly anyone in the east goes to clubs"
    bus, team = "The last bus goes before the clubs begin", "A municipal team of mathematics teachers"

    def told(rows: tuple[tuple[Any, ...], ...]) -> list[list[Any]]:
        return [[cell["en"] if isinstance(cell, dict) else cell for cell in row] for row in rows]

    assert told(links.rows)[0] == [reading, bus, team, 2]
    assert told(links.rows)[2] == [clubs, None, None, 0]
    assert told(cards.rows)[:3] == [
        ["gap", reading, None, None, 2, True, False, None],
        ["gap", clubs, None, None, 0, True, False, None],
        ["cause", reading, bus, None, 1, True, False, None],
    ]
    assert len(cards.rows) == 5


def test_material_holds_the_words_of_the_deck() -> None:
    game = begun("stages=gap")
    material = game.player.activity.material(game.state)
    assert list(material) == list(game.public.cards)
    assert material[A].text == {"en": "Half of grade 7 reads below grade level"}


def test_it_is_over_in_the_result_only() -> None:
    assert played().player.activity.over(played().state)
    assert not begun().player.activity.over(begun().state)
    rules = begun().player.activity
    assert not rules.over(rules.start())
    assert rules.deadline(begun().state) is None
