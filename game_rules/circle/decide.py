"""Whether the rules let something happen, and what then happens: one function a command."""

from collections.abc import Callable, Sequence
from typing import Any

from game_rules.activity import Command, Context, Event
from game_rules.circle import pages, threads, turn_decisions
from game_rules.circle import types as cmd
from game_rules.circle.refusals import refuse
from game_rules.circle.state import CircleState
from game_rules.kit.talk import commands as talk
from game_rules.kit.talk.decide import decide as talked

Decision = Callable[[CircleState, Any, Context], Sequence[Event]]


def decide(state: CircleState, command: Command, context: Context) -> Sequence[Event]:
    """The events of *command*. Raises `Refused` with a code of RULES.md."""
    decision = _DECISIONS.get(type(command))
    if decision is not None:
        return decision(state, command, context)
    if isinstance(command, talk.Answer | talk.WithdrawAnswer) and state.stage != "closing":
        refuse("wrong-stage")
    return talked(state.talk, command, context)


_DECISIONS: dict[type[Command], Decision] = {
    cmd.SaveSide: pages.save,
    cmd.SetReady: pages.set_ready,
    cmd.LayPage: pages.lay,
    cmd.ShowPage: pages.show,
    cmd.HidePage: pages.hide,
    cmd.AskToTurn: pages.ask_to_turn,
    cmd.AnswerTurn: pages.answer_turn,
    cmd.GoToStage: turn_decisions.go_to_stage,
    cmd.NextTurn: turn_decisions.next_turn,
    cmd.SkipTurn: turn_decisions.skip_turn,
    cmd.GiveTurn: turn_decisions.give_turn,
    cmd.ShuffleOrder: turn_decisions.shuffle,
    cmd.SetOrder: turn_decisions.set_order,
    cmd.LetArrange: turn_decisions.let_arrange,
    cmd.SitAfter: turn_decisions.sit_after,
    cmd.SetTurnClock: turn_decisions.set_clock,
    cmd.Tie: threads.tie,
    cmd.JoinThread: threads.join,
    cmd.RenameThread: threads.rename,
    cmd.MergeThreads: threads.merge,
    cmd.HideThread: threads.hide,
}
