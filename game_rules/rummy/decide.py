"""What each command does, and what follows from it by itself."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from game_rules.activity import Command, Context, Event
from game_rules.rummy import commands as cmd
from game_rules.rummy import decide_claims as claims
from game_rules.rummy import decide_tables as tables
from game_rules.rummy import decide_turns as turns
from game_rules.rummy.follow import followed
from game_rules.rummy.state import RummyState

_BY_COMMAND: Mapping[type[Command], Callable[[RummyState, Any, Context], Sequence[Event]]] = {
    cmd.Lay: turns.lay,
    cmd.Take: turns.take,
    cmd.WriteCard: turns.write_card,
    cmd.NextTurn: turns.next_turn,
    cmd.SkipTurn: turns.skip_turn,
    cmd.GiveTurn: turns.give_turn,
    cmd.ReorderTurns: turns.reorder_turns,
    cmd.ShuffleTurns: turns.shuffle_turns,
    cmd.PassTurns: turns.pass_turns,
    cmd.Claim: claims.claim,
    cmd.Explain: claims.explain,
    cmd.WithdrawClaim: claims.withdraw_claim,
    cmd.Vote: claims.vote,
    cmd.OpenVote: claims.open_vote,
    cmd.CloseVote: claims.close_vote,
    cmd.AcceptClaim: claims.accept_claim,
    cmd.ReturnClaim: claims.return_claim,
    cmd.HideText: claims.hide_text,
    cmd.ShowText: claims.show_text,
    cmd.MoveSeat: tables.move_seat,
    cmd.EndGame: tables.end_game,
}


def decide(state: RummyState, command: Command, context: Context) -> Sequence[Event]:
    """The events of *command*. Raises `Refused`."""
    return followed(state, _BY_COMMAND[type(command)](state, command, context), context)
