"""The demo: a seeded room in which twelve people go through everything at human pace, and leave a full summary."""

from rich.console import Console

from bots.play import arrive, leave, open_workshop, run_item, show_summary

PEOPLE = 12
SEED = 47291638
ITEMS = (
    ("circle", 240.0),
    ("rating", 300.0),
    ("rummy", 240.0),
    ("discussion", 60.0),
    ("sequential", 180.0),
    ("discussion", 60.0),
)


async def play(origin: str, shown_origin: str, console: Console) -> None:
    """Open the room, print its links, and play it through; then everything stays to be looked at."""
    workshop = await open_workshop(origin, "מפגש 2 · נווה אלון", [key for key, _ in ITEMS], seed=SEED)
    room = workshop.room
    console.print("[bold]A room to look at[/] (twelve invented people play in it):\n")
    console.print(f"  Phone:           {shown_origin}{room['links']['join']}", soft_wrap=True)
    console.print(f"  Console:         {shown_origin}{room['links']['console']}", soft_wrap=True)
    console.print(f"  Shared screen:   {shown_origin}{room['links']['screen']}\n", soft_wrap=True)
    await arrive(workshop, PEOPLE)
    for item, (_, seconds) in zip(workshop.lead.public["agenda"], ITEMS, strict=True):
        await run_item(workshop, item, seconds)
    await show_summary(workshop)
    await leave(workshop)
    console.print("  The demo has been played through; the room stays open to be looked at.\n")
