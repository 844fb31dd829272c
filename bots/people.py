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


MINDS: dict[str, Mind] = {"rummy": rummy, "sequential": sequential, "discussion": discussion}
