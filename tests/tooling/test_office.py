"""`python -m tools.office`: what it asks of LibreOffice, and that a file it could not open is a failure."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tools import office

WRITES = """#!/bin/sh
echo "$@" >> "{log}"
for last; do :; done
while [ "$1" != --outdir ]; do shift; done
mkdir -p "$2"
name=$(basename "$last"); printf '%s' '{body}' > "$2/${{name%.*}}.pdf"
exit {code}
"""


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, *, body: str = "%PDF-1.7", code: int = 0) -> Path:
    """A program called `soffice` that writes *body* as every PDF, and the file in which it notes what it was asked."""
    log, program = folder / "asked", folder / "bin" / "soffice"
    program.parent.mkdir()
    program.write_text(WRITES.format(log=log, body=body, code=code), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=":")
    return log


def files(folder: Path) -> list[str]:
    """A workbook, a CSV and an archive of two."""
    for name in ("export.xlsx", "export.csv"):
        (folder / name).write_bytes(b"x")
    with zipfile.ZipFile(folder / "export.zip", "w") as archive:
        archive.writestr("סיכום.csv", b"x")
        archive.writestr("משתתפים.csv", b"x")
    return [str(folder / name) for name in ("export.xlsx", "export.csv", "export.zip")]


def test_everything_is_opened_also_in_an_archive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = stand_in(tmp_path, monkeypatch)
    kept = tmp_path / "pdf"
    assert office.main([*files(tmp_path), "--to", str(kept)]) == 0
    assert sorted(path.name for path in kept.iterdir()) == [
        "export.csv.pdf",
        "export.xlsx.pdf",
        "משתתפים.csv.pdf",
        "סיכום.csv.pdf",
    ]
    asked = log.read_text(encoding="utf-8").splitlines()
    assert len(asked) == 4 and all("--headless" in line for line in asked)
    assert [office.CSV_AS_UTF8 in line for line in asked] == [False, True, True, True]
    assert capsys.readouterr().out.count("ok") == 4


@pytest.mark.parametrize(("body", "code"), [("%PDF-1.7", 3), ("", 0), ("not one", 0)])
def test_what_could_not_be_opened_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, code: int) -> None:
    stand_in(tmp_path, monkeypatch, body=body, code=code)
    assert office.main(files(tmp_path)[:1]) == 1


def test_without_libreoffice_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert office.main(files(tmp_path)) == 2
    assert "soffice" in capsys.readouterr().err
