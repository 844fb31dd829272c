"""Opens exported files in LibreOffice without a window: `python -m tools.office FILE...` (needs `soffice`).

Every XLSX and CSV, and every CSV in a ZIP, is opened and written as PDF; `--to FOLDER` keeps the PDFs. It fails where
LibreOffice does. Not part of the check: not every machine has it.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

SECONDS = 180
CSV_AS_UTF8 = "CSV:44,34,76,1"
"""Comma, double quote, UTF-8, from the first line on."""
NAMES = ("soffice", "libreoffice")


def main(arguments: Sequence[str]) -> int:
    """0 when LibreOffice opened everything."""
    parser = argparse.ArgumentParser(prog="python -m tools.office", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="where the PDFs are kept")
    wanted = parser.parse_args(arguments)
    office = next((found for name in NAMES if (found := shutil.which(name))), None)
    if office is None:
        print("LibreOffice is not here: install it, so that there is a `soffice` on the PATH.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="tzimtzamti-office-") as folder:
        scratch = Path(folder)
        kept = wanted.to or scratch / "pdf"
        kept.mkdir(parents=True, exist_ok=True)
        results = [opened(office, file, kept, scratch) for file in _unpacked(wanted.files, scratch)]
    return 0 if results and all(results) else 1


def opened(office: str, file: Path, kept: Path, scratch: Path) -> bool:
    """Whether LibreOffice opens *file* and writes a PDF of it into *kept*; says so."""
    written = scratch / "out" / f"{file.stem}.pdf"
    written.unlink(missing_ok=True)
    # A profile of its own: an office that is open on the desktop would otherwise take the job and say nothing.
    command = [office, f"-env:UserInstallation={(scratch / 'profile').as_uri()}", "--headless", "--norestore"]
    command += [f"--infilter={CSV_AS_UTF8}"] if file.suffix == ".csv" else []
    command += ["--convert-to", "pdf", "--outdir", str(written.parent), str(file)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
        said, code = done.stdout + done.stderr, done.returncode
    except subprocess.TimeoutExpired:
        said, code = f"no answer within {SECONDS} seconds", 1
    # It ends with 0 also for a file it could not read: what counts is that there is something to look at.
    well = code == 0 and written.is_file() and written.read_bytes().startswith(b"%PDF")
    if well:
        # By the whole name: a workbook and a CSV may be called alike.
        shutil.move(written, kept / f"{file.name}.pdf")
    print(f"{'ok    ' if well else 'FAILED'}  {file.name}" + ("" if well else f"\n{said.rstrip()}"))
    return well


def _unpacked(files: Sequence[Path], scratch: Path) -> Iterator[Path]:
    """*files*, with what is in an archive in its place."""
    for file in files:
        if file.suffix != ".zip":
            yield file
            continue
        folder = scratch / file.stem
        with zipfile.ZipFile(file) as archive:
            archive.extractall(folder)
        yield from sorted(path for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
