"""How an invented facilitator leads: by the one recommended step of each moment."""

from random import Random
from typing import Any

from bots.wire import Layer

Command = dict[str, Any]


def rummy(public: Layer, console: Layer, chance: Random) -> Command | None:
    """Vote on some claims, decide them once two thirds have voted, pass turns on."""
    for table, shown in public["tables"].items():
        claim = shown.get("claim")
        vote = (claim or {}).get("vote")
        if claim and vote is None and "explanation" in claim:
            return {"type": "open-vote" if chance.random() < 0.5 else "accept-claim", "table": table}
        if vote and vote["open"] and vote["voted"] * 3 >= vote["voters"] * 2:
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
    """Highlight an answer once a third have answered, then ask what comes next."""
    answers = [key for key in console["order"] if console["answers"][key]["question"] == public["current"]]
    if len(answers) < 4:
        return None
    if "highlight" not in public:
        return {"type": "highlight-answer", "answer": chance.choice(answers)}
    if "next_question" in console and chance.random() < 0.2:
        return {"type": "ask-question", "question": console["next_question"]}
    return None


MINDS = {"rummy": rummy, "sequential": sequential, "discussion": discussion}
