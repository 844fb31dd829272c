"""How an invented participant chooses: from what its own phone shows, never from more."""

from collections.abc import Callable
from random import Random
from typing import Any

from bots import sayings
from bots.wire import Layer

Command = dict[str, Any]
Mind = Callable[[Layer, Layer, Random], Command | None]


def rummy(public: Layer, private: Layer, chance: Random) -> Command | None:
    """Call sometimes, vote when asked, else lay and take."""
    may = private["may"]
    table = public["tables"].get(private["table"], {})
    claim = table.get("claim")
    if may["explain"] and claim and "explanation" not in claim and chance.random() < 0.6:
        return {"type": "explain", "text": chance.choice(sayings.EXPLANATIONS)}
    if may["vote"] and "my_vote" not in private:
        return {"type": "vote", "yes": chance.random() < 0.75}
    if may["claim"] and chance.random() < 0.06:
        return {"type": "claim"}
    if may["lay"]:
        return {"type": "lay", "card": chance.choice(may["lay"])}
    if may["write"] and chance.random() < 0.08:
        kind = chance.choice(may["write"])
        return {"type": "write-card", "kind": kind, "text": chance.choice(sayings.CARDS[kind])}
    if may["take"]:
        missing = {"gap", "cause", "action"} - {card.split("-", 1)[0] for card in private["hand"]}
        wanted = [take for take in may["take"] if take["kind"] in missing] or may["take"]
        return {"type": "take", **chance.choice(wanted)}
    return None


def sequential(public: Layer, private: Layer, chance: Random) -> Command | None:
    """Mark under every heading until no marks are left, seldom write a card, then say that one is done."""
    if not private["may_mark"] or private["finished"]:
        return None
    for under in public["headings"]:
        free = [card for card in public["cards"] if card not in private["marks"].get(under, ())]
        if private["left"].get(under, 0) and free:
            if private["blanks_left"] and chance.random() < 0.04:
                return {"type": "write-card", "text": chance.choice(sayings.CARDS[public["stage"]])}
            # People agree more than chance would: the first cards of the table draw more marks.
            return {"type": "mark", "under": under, "card": free[int(len(free) * chance.random() ** 3)]}
    return {"type": "finish-marking"}


def discussion(public: Layer, private: Layer, chance: Random) -> Command | None:
    """One answer, sometimes two."""
    current = public["current"]
    given = sum(answer["question"] == current for answer in private["answers"].values())
    if private["left"].get(current, 0) and given < 2 and chance.random() < (0.3 if given == 0 else 0.02):
        return {"type": "answer", "question": current, "text": chance.choice(sayings.ANSWERS)}
    return None


def circle(public: Layer, private: Layer, chance: Random) -> Command | None:
    """Write both sides, lay the page when it is one's turn, join pages, let the page be turned, answer."""
    own = private["own"]
    if private["may_lay"]:
        return {"type": "lay-page", "quiet": chance.random() < 0.1}
    if private["asked"]:
        return {"type": "answer-turn", "agree": chance.random() < 0.75}
    if public["stage"] == "writing":
        place = next((at for at, (name, _) in enumerate(sayings.NAMES) if name == private["me"]), 0)
        return _writing(own, sayings.PAGES[place % len(sayings.PAGES)], chance)
    if public["stage"] == "looking":
        return _joining(public, private, chance) if chance.random() < 0.4 else None
    return discussion(public["talk"], private["talk"], chance) if public["stage"] == "closing" else None


def _writing(own: Layer, page: tuple[str, str], chance: Random) -> Command | None:
    for side, words in zip(("life", "educational"), page, strict=True):
        if not own[side]:
            return {"type": "save-side", "side": side, "text": words}
    return None if own["ready"] or chance.random() < 0.2 else {"type": "set-ready", "ready": True}


def _joining(public: Layer, private: Layer, chance: Random) -> Command | None:
    """Agree with what others see, sooner than tie something new."""
    free = [thread for thread in public["strongest"] if thread not in private["held"]]
    if free and chance.random() < 0.7:
        return {"type": "join-thread", "thread": chance.choice(free), "joined": True}
    if len(public["laid"]) < 2 or len(private["held"]) > 2:
        return None
    pages = chance.sample(public["laid"], min(len(public["laid"]), chance.choice((2, 2, 3))))
    relation, word = chance.choice(sayings.THREADS)
    return {"type": "tie", "pages": pages, "relation": relation, "word": word}


def rating(public: Layer, private: Layer, chance: Random) -> Command | None:
    """Mark what is not marked yet, sometimes with a reason; between the rounds, answer."""
    if not public["open"]:
        return discussion(public["talk"], private["talk"], chance) if public["shows"] == "talk" else None
    for place, item in enumerate(public["order"]):
        if item not in private["marks"]:
            mark = _mark(place, private["first"].get(item), chance)
            reason = chance.choice(sayings.MARKED[mark]) if chance.random() < 0.15 else ""
            return {"type": "rate", "item": item, "mark": mark, "reason": reason}
    return None


def _mark(place: int, first: str | None, chance: Random) -> str:
    """On some interventions people agree, on some they split, on some they scatter; talking brings them closer."""
    leaning = ((1, 2, 9), (6, 1, 6), (2, 8, 2), (8, 3, 1), (4, 4, 4))[place % 5]
    common = ("no", "so", "yes")[max(range(3), key=lambda mark: leaning[mark])]
    if first is not None:
        return common if chance.random() < 0.4 else first
    return chance.choices(("no", "so", "yes"), leaning)[0]


MINDS: dict[str, Mind] = {
    "circle": circle,
    "rating": rating,
    "rummy": rummy,
    "sequential": sequential,
    "discussion": discussion,
}
