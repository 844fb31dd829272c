"""What the facilitator chooses before the cards are dealt."""

from game_rules.record import record


@record
class RummySetup:
    """*deck* is a key of the library; *without* are cards left out.

    *table_size* (3-8) None: one table up to eight seats, else tables of at most six (R1). *auto_pass* None: turns
    pass by themselves when there are several tables. *blanks* is per seat and game (R8). *copies* (1-4) of the deck.
    """

    deck: str = "general"
    without: tuple[str, ...] = ()
    copies: int = 1
    table_size: int | None = None
    auto_pass: bool | None = None
    same_colour_only: bool = False
    blanks: int = 1
    table_decides: bool = False
