"""The library: decks, question sets, lists and meetings, read once from the files beside this one and checked.

Everything here is the same for all rooms and never changes while the server runs. Words are a mapping from language
(`he`, `ar`, `en`) to text. Every function raises `ContentError` when a file is wrong.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType

from content.interventions import read_list
from content.reading import ContentError, Entry, read, unique, words
from game_rules.kit.cards import KINDS, SHORT_LIMIT, TEXT_LIMIT, Card, Deck, Kind
from game_rules.kit.interventions import InterventionList
from game_rules.kit.library import Library, Question, QuestionSet

Words = Mapping[str, str]

NAME_LIMIT = 40
TITLE_LIMIT = 60
QUESTION_LIMIT = 120
SENTENCE_LIMIT = 140
CONTENT = files("content")
DEFAULT_DECK = "general"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A deck with what only its chooser needs. *tags* and *channels* name the keys its cards may carry."""

    deck: Deck
    version: int
    description: Words
    tags: Mapping[str, Words]
    channels: Mapping[str, Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One item of a meeting's agenda.

    *step* is its number in the guide ("2.2"). *activities* are keys of activities, the proposed one first; some may not
    be in the catalogue, and a talk with slides has none. *questions* is the key of the set that closes it.
    """

    key: str
    step: str
    title: Words
    minutes: int
    activities: tuple[str, ...]
    questions: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting of the guide; the agenda's minutes add up to its length."""

    key: str
    number: int
    title: Words
    purposes: tuple[Words, ...]
    agenda: tuple[AgendaItem, ...]

    @property
    def minutes(self) -> int:
        """How long the meeting takes."""
        return sum(item.minutes for item in self.agenda)


@cache
def editions() -> Mapping[str, Edition]:
    """Every deck by key, the default one first, with description, tags and channels."""
    found = [read_edition(file) for file in CONTENT.joinpath("cards").iterdir() if file.name.endswith(".toml")]
    found.sort(key=lambda edition: (edition.deck.key != DEFAULT_DECK, edition.deck.key))
    unique([card.id for edition in found for card in edition.deck.cards], "cards")
    for names in ("tags", "channels"):
        _same_names([getattr(edition, names) for edition in found], names)
    return MappingProxyType({edition.deck.key: edition for edition in found})


@cache
def decks() -> Mapping[str, Deck]:
    """Every deck by key."""
    return MappingProxyType({key: edition.deck for key, edition in editions().items()})


@cache
def tags() -> Mapping[str, Words]:
    """The names of all field tags of all decks."""
    return MappingProxyType({key: name for edition in editions().values() for key, name in edition.tags.items()})


@cache
def channels() -> Mapping[str, Words]:
    """The names of the channels of influence, in the guide's order."""
    return MappingProxyType({key: name for edition in editions().values() for key, name in edition.channels.items()})


@cache
def question_sets() -> Mapping[str, QuestionSet]:
    """Every question set by key; ids of questions are unique across sets."""
    root = read(CONTENT.joinpath("guide", "discussions.toml"))
    sets = [_question_set(entry) for entry in root.entries("set")]
    root.end()
    unique([found.key for found in sets], root.where)
    unique([question.id for found in sets for question in found.questions], root.where)
    return MappingProxyType({found.key: found for found in sets})


@cache
def lists() -> Mapping[str, InterventionList]:
    """Every list of interventions by key."""
    found = [read_list(file) for file in CONTENT.joinpath("lists").iterdir() if file.name.endswith(".toml")]
    return MappingProxyType({one.key: one for one in sorted(found, key=lambda one: one.key)})


@cache
def meetings() -> Mapping[str, Meeting]:
    """The meetings by key, in the guide's order."""
    root = read(CONTENT.joinpath("guide", "meetings.toml"))
    found = [_meeting(entry) for entry in root.entries("meeting")]
    root.end()
    unique([meeting.key for meeting in found], root.where)
    for item in (item for meeting in found for item in meeting.agenda):
        if item.questions is not None and item.questions not in question_sets():
            raise ContentError(f"{root.where}, {item.key}: no question set {item.questions!r}")
    return MappingProxyType({meeting.key: meeting for meeting in sorted(found, key=lambda meeting: meeting.number)})


@cache
def library() -> Library:
    """Decks, question sets and lists of interventions as the rules take them."""
    return Library(decks=decks(), questions=question_sets(), lists=lists())


def deck_template() -> bytes:
    """A small deck as CSV (UTF-8 with BOM, Hebrew headings), for facilitators to put their own cards in."""
    return CONTENT.joinpath("examples", "deck-template.csv").read_bytes()


def list_template() -> bytes:
    """The headings of a list of interventions and two rows as CSV (UTF-8 with BOM, Hebrew headings), to write over."""
    return CONTENT.joinpath("examples", "list-template.csv").read_bytes()


def read_edition(file: Traversable) -> Edition:
    """The deck in *file*, whose name without the ending is the deck's key."""
    root = read(file)
    key = root.key("key")
    if file.name != f"{key}.toml":
        raise root.wrong(f"the deck {key!r} belongs in {key}.toml")
    version, title = root.take("version", int), root.words("title", NAME_LIMIT)
    description = root.words("description", SENTENCE_LIMIT)
    tags, channels = root.named("tags", NAME_LIMIT), root.named("channels", NAME_LIMIT)
    cards = tuple(_card(entry, kind, tags, channels) for kind in KINDS for entry in root.entries(kind))
    root.end()
    deck = Deck(key=key, title=title, cards=cards)
    return Edition(deck=deck, version=version, description=description, tags=tags, channels=channels)


def _card(entry: Entry, kind: Kind, tags: Mapping[str, Words], channels: Mapping[str, Words]) -> Card:
    card = Card(
        id=entry.key("id"),
        kind=kind,
        text=entry.words("text", TEXT_LIMIT),
        short=entry.words("short", SHORT_LIMIT),
        tags=entry.keys("tags"),
        channel=entry.key("channel") if kind == "action" else None,
    )
    if not card.id.startswith(f"{kind}-"):
        raise entry.wrong(f"the id of a {kind} begins with {kind}-")
    if not card.tags or not set(card.tags) <= set(tags):
        raise entry.wrong("no tags, or one that is not declared")
    if card.channel is not None and card.channel not in channels:
        raise entry.wrong(f"no channel {card.channel!r}")
    return card


def _question_set(entry: Entry) -> QuestionSet:
    key, title = entry.key("key"), entry.words("title", TITLE_LIMIT)
    return QuestionSet(key=key, title=title, questions=tuple(_question(found) for found in entry.entries("question")))


def _question(entry: Entry) -> Question:
    hint = entry.words("hint", QUESTION_LIMIT) if "hint" in entry else {}
    return Question(id=entry.key("id"), text=entry.words("text", QUESTION_LIMIT), hint=hint)


def _meeting(entry: Entry) -> Meeting:
    return Meeting(
        key=entry.key("key"),
        number=entry.take("number", int),
        title=entry.words("title", TITLE_LIMIT),
        purposes=tuple(words(purpose, SENTENCE_LIMIT) for purpose in entry.entries("purpose")),
        agenda=tuple(_agenda_item(item) for item in entry.entries("item")),
    )


def _agenda_item(entry: Entry) -> AgendaItem:
    return AgendaItem(
        key=entry.key("key"),
        step=entry.key("step"),
        title=entry.words("title", TITLE_LIMIT),
        minutes=entry.take("minutes", int),
        activities=entry.keys("activities"),
        questions=entry.key("questions") if "questions" in entry else None,
    )


def _same_names(tables: list[Mapping[str, Words]], what: str) -> None:
    """Raise ContentError when two decks call one tag or channel by different names."""
    seen: dict[str, Words] = {}
    for table in tables:
        for key, name in table.items():
            if seen.setdefault(key, name) != name:
                raise ContentError(f"cards: two decks name {what} {key!r} differently")
