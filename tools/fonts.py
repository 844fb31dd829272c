"""Cuts the Latin of every screen out of the whole font: `python -m tools.fonts`, where fonttools and brotli are.

A page in Hebrew has spaces, digits and now and then a name in Latin letters; the whole file is for names with accents.
The result lies in the repository, so nobody needs either package but whoever takes a new version of the font.
"""

from importlib import import_module

from tools.places import CLIENT

WHOLE = CLIENT / "node_modules" / "@fontsource-variable" / "rubik" / "files" / "rubik-latin-wght-normal.woff2"
BASIC = CLIENT / "shared" / "fonts" / "rubik-basic-wght-normal.woff2"
RANGE = """
U+0020-007E, U+00A0, U+00AB, U+00B0, U+00B7, U+00BB, U+00D7, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026,
U+20AC, U+2190-2193, U+2212
"""
"""As `tokens.css` says it."""


def main() -> None:
    """Write the basic font anew."""
    subset = import_module("fontTools.subset").main

    BASIC.parent.mkdir(exist_ok=True)
    subset([str(WHOLE), f"--unicodes={RANGE.strip()}", "--flavor=woff2", f"--output-file={BASIC}"])
    print(BASIC, BASIC.stat().st_size)


if __name__ == "__main__":
    main()
