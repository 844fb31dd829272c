"""Setup of a discussion."""

from game_rules.record import record


@record
class DiscussionSetup:
    """*questions* is the key of a question set of the library; *own* are questions the facilitator wrote (first).

    *names* beside answers are off unless chosen. *answers* is how many a seat may give to each question.
    """

    questions: str | None = "after-cards"
    own: tuple[str, ...] = ()
    names: bool = False
    answers: int = 3
