"""A small library for transcripts: it never changes, whatever becomes of the real decks and questions."""

from collections.abc import Mapping

from game_rules.kit.cards import KINDS, Card, Deck, Kind
from game_rules.kit.interventions import Intervention, InterventionList
from game_rules.kit.library import Library, Question, QuestionSet

_CARDS: Mapping[Kind, Mapping[str, str]] = {
    "gap": {
        "reading": "Half of grade 7 reads below grade level",
        "maths": "Schools in the centre are ahead in mathematics",
        "absence": "Many pupils miss a day every week",
        "newcomers": "Newcomers take years to write freely",
        "science": "Few girls choose the science track",
        "clubs": "Hardly anyone in the east goes to clubs",
        "first-words": "Five-year-olds come with few words",
        "laptops": "A third of homes have no computer",
    },
    "cause": {
        "quiet-place": "No quiet place to study at home",
        "turnover": "Mathematics teachers leave every year",
        "bus": "The last bus goes before the clubs begin",
        "shifts": "Parents work in two shifts",
        "habit": "Reading stops being fun in grade 4",
        "hours": "Support hours are few, and in the morning",
        "transition": "Nobody passes on what a child can do",
        "language": "Teachers and parents share no language",
    },
    "action": {
        "centre": "A neighbourhood study centre until eight",
        "team": "A municipal team of mathematics teachers",
        "second-bus": "A second bus at five in the afternoon",
        "family-reading": "Reading evenings for whole families",
        "mentors": "Older pupils teach younger ones",
        "tablets": "Computers lent for the school year",
        "handover": "A handover talk for every child",
        "mediators": "Parents who mediate between languages",
    },
}


def _card(kind: Kind, name: str, text: str) -> Card:
    return Card(
        id=f"{kind}-{name}",
        kind=kind,
        text={"en": text},
        short={"en": text[:36]},
        tags=(),
        channel="access" if kind == "action" else None,
    )


_DECK = Deck(
    key="general",
    title={"en": "A small deck"},
    cards=tuple(_card(kind, name, text) for kind in KINDS for name, text in _CARDS[kind].items()),
)

_QUESTIONS = QuestionSet(
    key="after-cards",
    title={"en": "After the cards"},
    questions=(
        Question(
            id="relevant", text={"en": "Which of these are relevant to our authority?"}, hint={"en": "Think of one"}
        ),
        Question(id="channels", text={"en": "Which channels of influence do we have?"}, hint={}),
    ),
)

_LIST = InterventionList(
    key="sample",
    title={"en": "A short list"},
    interventions=(
        Intervention(
            id="centre",
            name={"en": "A neighbourhood study centre"},
            short={"en": "Study centre"},
            goal={"en": "Every child has a quiet place to study"},
            head="gaps-schools",
            provider="authority",
            resources=400_000,
            budget="separate",
        ),
        Intervention(
            id="mentors",
            name={"en": "Older pupils teach younger ones"},
            short={"en": "Mentors"},
            goal={"en": "All of grade 4 reads with pleasure"},
            head="gaps-schools",
            provider="school",
            resources=50_000,
            budget="flexible",
        ),
        Intervention(
            id="science",
            name={"en": "Science afternoons for girls"},
            short={"en": "Science afternoons"},
            goal={"en": "Half of the science track are girls"},
            head="excelling-schools",
            provider="school",
        ),
    ),
)

_AFTER_RATING = QuestionSet(
    key="ratings",
    title={"en": "After the rating"},
    questions=(
        Question(id="alike", text={"en": "Which did we rate alike, and why?"}, hint={}),
        Question(id="apart", text={"en": "Which did we rate differently, and why?"}, hint={}),
    ),
)

_CIRCLE = QuestionSet(
    key="circle",
    title={"en": "After the circle"},
    questions=(Question(id="learn", text={"en": "What do our achievements teach us?"}, hint={}),),
)

LIBRARY = Library(
    decks={_DECK.key: _DECK},
    questions={questions.key: questions for questions in (_QUESTIONS, _AFTER_RATING, _CIRCLE)},
    lists={_LIST.key: _LIST},
)
