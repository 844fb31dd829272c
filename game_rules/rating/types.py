"""Setup and commands of the colour rating."""

from typing import Literal

from game_rules.activity import Command, FacilitatorCommand, SeatCommand
from game_rules.kit.interventions import OwnIntervention as OwnIntervention
from game_rules.kit.talk import commands as talk
from game_rules.record import record

Mark = Literal["no", "so", "yes"]
"""Red, not effective; yellow, reasonably effective; green, very effective."""
Shows = Literal["bars", "scatter", "item", "talk"]
REASON_LIMIT = 200


@record
class RatingSetup:
    """*own* interventions take the place of the library's *list*. *live*: results are seen while people rate.

    *threshold* (percent, -100 to 100): from this agreement on an intervention counts as rated alike.
    """

    list: str | None = "sample"
    own: tuple[OwnIntervention, ...] = ()
    live: bool = False
    threshold: int = 40
    questions: str | None = "ratings"
    names: bool = False


@record
class Rate(SeatCommand):
    """Mark an intervention, or change one's mark; *reason* at most 200 characters, and may be empty."""

    item: str
    mark: Mark
    reason: str = ""
    type: Literal["rate"] = "rate"


@record
class WithdrawRating(SeatCommand):
    """Take one's mark and reason back."""

    item: str
    type: Literal["withdraw-rating"] = "withdraw-rating"


@record
class CloseRound(FacilitatorCommand):
    """Close the round: no mark changes any more, and the results are shown to all."""

    type: Literal["close-round"] = "close-round"


@record
class OpenSecondRound(FacilitatorCommand):
    """After the discussion: everybody rates anew, beginning with nothing marked."""

    type: Literal["open-second-round"] = "open-second-round"


@record
class ShowResults(FacilitatorCommand):
    """What the screen shows of the results; *item* is the intervention looked at."""

    shows: Shows
    item: str | None = None
    type: Literal["show-results"] = "show-results"


@record
class SetThreshold(FacilitatorCommand):
    """From which agreement (percent) on an intervention counts as rated alike."""

    threshold: int
    type: Literal["set-threshold"] = "set-threshold"


@record
class ShowReason(FacilitatorCommand):
    """Bring a reason to the screen, without a name, or take it off."""

    reason: str
    shown: bool
    type: Literal["show-reason"] = "show-reason"


COMMANDS: tuple[type[Command], ...] = (
    Rate,
    WithdrawRating,
    CloseRound,
    OpenSecondRound,
    ShowResults,
    SetThreshold,
    ShowReason,
    *talk.COMMANDS,
)
