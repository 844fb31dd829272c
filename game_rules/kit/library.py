"""The content at hand when a command is decided: decks, question sets and lists of interventions."""

from collections.abc import Mapping
from dataclasses import field

from game_rules.kit.cards import Deck
from game_rules.kit.interventions import InterventionList
from game_rules.record import record


@record
class Question:
    """A question for discussion; *text* and *hint* map a language to words, *hint* may be empty."""

    id: str
    text: Mapping[str, str]
    hint: Mapping[str, str]


@record
class QuestionSet:
    """Questions that belong to one moment of the guide."""

    key: str
    title: Mapping[str, str]
    questions: tuple[Question, ...]


@record
class Library:
    """Decks, question sets and lists of interventions by key, given like time and chance."""

    decks: Mapping[str, Deck]
    questions: Mapping[str, QuestionSet]
    lists: Mapping[str, InterventionList] = field(default_factory=dict)


EMPTY = Library(decks={}, questions={})
