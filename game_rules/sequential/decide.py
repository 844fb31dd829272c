"""Whether the rules let something happen, and what then happens: one function a command."""

from collections.abc import Callable, Sequence
from typing import Any

from game_rules.activity import Command, Context, Event
from game_rules.sequential import cards, marking, stages, turn_decisions
from game_rules.sequential import commands as cmd
from game_rules.sequential.refusals import refuse
from game_rules.sequential.state import SequentialState

Decision = Callable[[SequentialState, Any, Context], Sequence[Event]]


def decide(state: SequentialState, command: Command, context: Context) -> Sequence[Event]:
    """The events of *command*. Raises `Refused` with a code of RULES.md."""
    decision = _DECISIONS.get(type(command))
    if decision is None:
        refuse("not-allowed")
    return decision(state, command, context)


_DECISIONS: dict[type[Command], Decision] = {
    cmd.Mark: marking.mark,
    cmd.Unmark: marking.unmark,
    cmd.GiveReason: marking.give_reason,
    cmd.FinishMarking: marking.finish,
    cmd.WriteCard: cards.write,
    cmd.GoForward: stages.go_forward,
    cmd.GoBack: stages.go_back,
    cmd.Settle: stages.settle,
    cmd.ShowCounts: stages.show_counts,
    cmd.FocusOn: stages.focus_on,
    cmd.HideCard: cards.hide,
    cmd.ShowCard: cards.show,
    cmd.EditCard: cards.edit,
    cmd.MergeCards: cards.merge,
    cmd.NextTurn: turn_decisions.next_turn,
    cmd.SkipTurn: turn_decisions.skip_turn,
    cmd.GiveTurn: turn_decisions.give_turn,
    cmd.ReorderTurns: turn_decisions.reorder,
    cmd.ShuffleTurns: turn_decisions.shuffle,
}
