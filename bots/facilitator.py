"""How an invented facilitator leads: by the one recommended step of each moment."""

from random import Random
from typing import Any

from bots import sayings
from bots.wire import Layer

Command = dict[str, Any]
FULL_OF_THREADS = 5
MOST_REASONS = 4
WAITED_ENOUGH = 0.05
"""How likely it is at each moment that those who have not voted are waited for no longer."""


def rummy(public: Layer, console: Layer, chance: Random) -> Command | None:
    """Vote on some claims, decide them once two thirds have voted, pass turns on."""
    for table, shown in public["tables"].items():
        claim = shown.get("claim")
        vote = (claim or {}).get("vote")
        if claim and vote is None and "explanation" in claim:
            return {"type": "open-vote" if chance.random() < 0.5 else "accept-claim", "table": table}
        if vote and vote["open"] and (vote["voted"] * 3 >= vote["voters"] * 2 or chance.random() < WAITED_ENOUGH):
            return {"type": "close-vote", "table": table}
        if vote and not vote["open"]:
            verdict = "accept-claim" if vote["yes"] >= vote["not_yet"] else "return-claim"
            return {"type": verdict, "table": table}
        turn = shown.get("turn")
        if turn and turn["step"] == "done" and not public["auto_pass"]:
            return {"type": "next-turn", "table": table}
    return None


def sequential(public: Layer, console: Layer, chance: Random) -> Command | None:
    """Show the counts when two thirds are done, settle what is proposed, go on."""
    if public["stage"] == "result" or public["finished"] * 3 < public["people"] * 2:
        return None
    if not public["counts_shown"]:
        return {"type": "show-counts", "shown": True}
    for under in public["headings"]:
        if under not in public["settled"] and console["proposed"].get(under):
            return {"type": "settle", "under": under, "cards": console["proposed"][under]}
    return {"type": "go-forward"}


def discussion(public: Layer, console: Layer, chance: Random) -> Command | None:
    """Highlight an answer once four are there, gather some into themes, then ask what comes next."""
    answers = [key for key in console["order"] if console["answers"][key]["question"] == public["current"]]
    if len(answers) < 4:
        return None
    if "highlight" not in public:
        return {"type": "highlight-answer", "answer": chance.choice(answers)}
    loose = [key for key in answers if "theme" not in console["answers"][key]]
    themes = [key for key, theme in public["themes"].items() if theme["question"] == public["current"]]
    if loose and len(themes) < len(sayings.THEMES):
        return {"type": "add-theme", "title": sayings.THEMES[len(themes)], "answer": chance.choice(loose)}
    if loose and chance.random() < 0.5:
        return {"type": "gather-answer", "answer": chance.choice(loose), "theme": chance.choice(themes)}
    if "next_question" in console and chance.random() < 0.2:
        return {"type": "ask-question", "question": console["next_question"]}
    return None


def circle(public: Layer, console: Layer, chance: Random) -> Command | None:
    """From stage to stage once most are ready: the round turn by turn, the threads, the closing question."""
    if public["stage"] == "writing":
        most = public["ready"] * 3 >= public["people"] * 2
        return {"type": "go-to-stage", "stage": "round"} if most else None
    if public["stage"] == "round":
        return _round(public, console, chance)
    if public["stage"] == "closing":
        return discussion(public["talk"], console["talk"], chance)
    if not public["turned"]:
        return {"type": "ask-to-turn"}
    if len(public["threads"]) >= FULL_OF_THREADS:
        return {"type": "go-to-stage", "stage": "closing"}
    return None


def _round(public: Layer, console: Layer, chance: Random) -> Command | None:
    if "on" in console:
        if console["on"] in console["done"]:
            return {"type": "next-turn"}
        return {"type": "skip-turn"} if console["on"] not in console["skipped"] and chance.random() < 0.1 else None
    if public["to_come"]:
        return {"type": "next-turn"}
    back = [seat for seat in console["skipped"] if seat not in console["done"]]
    return {"type": "give-turn", "seat": back[0]} if back else {"type": "go-to-stage", "stage": "looking"}


def rating(public: Layer, console: Layer, chance: Random) -> Command | None:
    """Close a round once two thirds are through; show reasons, ask, open the second round; then the scatter."""
    if public["open"]:
        through = public["began"] and public["finished"] * 3 >= public["began"] * 2
        return {"type": "close-round"} if through else None
    if public["round"] == 2:
        seen = public["shows"] == "scatter" or not public["points"]
        return None if seen else {"type": "show-results", "shows": "scatter"}
    shown = [key for key in console["order"] if console["reasons"][key]["shown"]]
    untold = [key for key in console["order"] if key not in shown]
    if untold and len(shown) < MOST_REASONS:
        return {"type": "show-reason", "reason": chance.choice(untold), "shown": True}
    if public["shows"] != "talk":
        return {"type": "ask-question", "question": public["talk"]["current"]}
    if "highlight" in public["talk"]:
        return {"type": "open-second-round"}
    return discussion(public["talk"], console["talk"], chance)


MINDS = {
    "circle": circle,
    "rating": rating,
    "rummy": rummy,
    "sequential": sequential,
    "discussion": discussion,
}
PINNED = ("threads", "bars", "chains")
"""Parts of these kinds are pinned to the head of the joint summary."""


def done(activity: str, public: Layer) -> bool:
    """There is nothing more to lead, though what runs has no end of its own."""
    if activity == "circle":
        return public["stage"] == "closing" and bool(public["talk"]["themes"])
    if activity == "rating":
        return public["round"] == 2 and not public["open"] and public["shows"] == "scatter"
    return False
