"""`python -m bots ORIGIN`: a long workshop of invented people against a running server, and what it came to."""

import argparse
import asyncio
from collections import Counter

from bots.play import Workshop, arrive, leave, open_workshop, run_item


async def play(origin: str, people: int, minutes: float, speed: float, activities: list[str]) -> Workshop:
    """Play every activity for so many minutes of game; the workshop, its people gone."""
    workshop = await open_workshop(origin, f"{people} · {minutes:g}", activities, speed=speed)
    await arrive(workshop, people)
    for item in workshop.lead.public["agenda"]:
        await run_item(workshop, item, minutes * 60)
    await leave(workshop)
    return workshop


def main() -> int:
    """Play, and print what it came to; 1 where somebody was let go."""
    parser = argparse.ArgumentParser(prog="python -m bots", description=__doc__)
    parser.add_argument("origin", help="http://host:port of a running server")
    parser.add_argument("--people", type=int, default=24)
    parser.add_argument("--minutes", type=float, default=20.0, help="of game, each activity")
    parser.add_argument("--speed", type=float, default=10.0, help="times human pace")
    parser.add_argument("--activities", nargs="+", default=["rummy"])
    given = parser.parse_args()
    workshop = asyncio.run(play(given.origin, given.people, given.minutes, given.speed, given.activities))
    everybody = (workshop.lead, *workshop.phones)
    refused = Counter(code for wire in everybody for code in wire.refusals)
    gone = [wire.gone for wire in everybody if wire.gone]
    print(f"room {workshop.code}: {workshop.lead.version} entries, refused {dict(refused)}, let go {gone}")
    return 1 if gone else 0


if __name__ == "__main__":
    raise SystemExit(main())
