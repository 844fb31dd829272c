"""What the facilitator chooses before the cards are spread."""

from typing import Literal

from game_rules.kit.cards import KINDS, Kind
from game_rules.record import record


@record
class SequentialSetup:
    """*stages* are some of gap, cause, action, in that order (S1). *at_most* marks a seat under each heading (S3).

    *how*: all at once, or in turns. *counts*: seen while people mark, or only when the facilitator shows them.
    *blanks* is how many cards a seat may write in each stage (S6). *carried*: start from what came before (S2.4, S2.5).
    """

    deck: str = "general"
    without: tuple[str, ...] = ()
    stages: tuple[Kind, ...] = KINDS
    at_most: int = 3
    how: Literal["together", "turns"] = "together"
    counts: Literal["live", "hidden"] = "hidden"
    blanks: int = 2
    carried: bool = False
