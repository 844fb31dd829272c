"""Makes the sample of docs/sample, the files of a room that invented people played in: `python -m tools.sample`.

With LibreOffice and pdftoppm at hand it also takes the picture of the first sheet, docs/pictures/spreadsheet.png.
"""

import asyncio
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import aiohttp

from bots import demo
from bots.play import Workshop, arrive, leave, open_workshop, run_item, show_summary
from tools import office
from tools.places import ROOT
from tools.served import served

SAMPLE = ROOT / "docs" / "sample"
PICTURE = ROOT / "docs" / "pictures" / "spreadsheet.png"
FILES = ("export.xlsx", "export.csv", "export.zip", "log.csv")
SPEED = 25.0
TITLE = "מפגש לדוגמה · נווה אלון"


async def main() -> None:
    """Play the room of the demo at speed, save its files, and take the picture."""
    SAMPLE.mkdir(parents=True, exist_ok=True)
    async with served() as origin:
        workshop = await open_workshop(origin, TITLE, [key for key, _ in demo.ITEMS], speed=SPEED, seed=demo.SEED)
        await arrive(workshop, demo.PEOPLE)
        for item, (_, seconds) in zip(workshop.lead.public["agenda"], demo.ITEMS, strict=True):
            await run_item(workshop, item, seconds)
        await show_summary(workshop)
        await _save(workshop)
        await leave(workshop)
    _picture()


async def _save(workshop: Workshop) -> None:
    headers = {"Authorization": f"Bearer {workshop.room['facilitator_token']}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        for file in FILES:
            async with session.get(f"{workshop.origin}/api/rooms/{workshop.code}/{file}") as response:
                response.raise_for_status()
                (SAMPLE / file).write_bytes(await response.read())
                print(SAMPLE / file)


def _picture() -> None:
    """The first page of the workbook, as LibreOffice lays it out."""
    pages = shutil.which("pdftoppm")
    with tempfile.TemporaryDirectory() as folder:
        if pages is None or office.main([str(SAMPLE / FILES[0]), "--to", folder]) != 0:
            print("No picture of the spreadsheet was taken.", file=sys.stderr)
            return
        pdf = Path(folder) / f"{FILES[0]}.pdf"
        once = ("-png", "-r", "110", "-f", "1", "-l", "1", "-singlefile")
        subprocess.run([pages, *once, str(pdf), str(PICTURE.with_suffix(""))], check=True)
        print(PICTURE)


if __name__ == "__main__":
    asyncio.run(main())
