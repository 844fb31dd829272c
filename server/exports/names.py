"""Names of files, in any script, that every file system and every archive takes."""

import unicodedata

LIMIT = 120


def safe_name(wanted: str, otherwise: str = "room") -> str:
    """*wanted* as the name of a file, without its ending: letters, digits, spaces and a few signs."""
    # Letters keep the marks that vocalise them; what a file system might take for more than a name becomes a space.
    safe = "".join(c if c.isalnum() or unicodedata.category(c) == "Mn" or c in " -_·" else " " for c in wanted)
    return " ".join(safe.split())[:LIMIT].strip("-_· ") or otherwise
