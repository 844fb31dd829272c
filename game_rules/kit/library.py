"""The content at hand when a command is decided: decks and question sets, given like time and chance."""

from collections.abc import Mapping

from game_rules.kit.cards import Deck
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
    """Decks and question sets by key."""

    decks: Mapping[str, Deck]
    questions: Mapping[str, QuestionSet]


EMPTY = Library(decks={}, questions={})
