"""The folder form: an archive with a wide CSV for everything in the room, its people, its log and the joint summary."""

import io
import zipfile
from collections.abc import Iterable, Iterator

from game_rules.catalog import by_key
from game_rules.replay import Entry
from game_rules.room.state import RoomState
from server.exports.facts import activity_name, moment, runs, word
from server.exports.log_csv import log_file
from server.exports.names import safe_name
from server.exports.wide import people_file, summary_file, wide_file
from server.texts import text

READABLE = 0o644 << 16
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""No archive knows a time before; a machine's clock may."""


def folder_file(state: RoomState, entries: Iterable[Entry]) -> bytes:
    """The archive; names of its files are in the room's language. The same room gives the same bytes."""
    out = io.BytesIO()
    opened = moment(state.opened_at)
    dated = EARLIEST if opened is None else max(EARLIEST, opened.timetuple()[:6])
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in _files(state, entries):
            # Names beyond ASCII are marked as UTF-8 by themselves.
            info = zipfile.ZipInfo(f"{safe_name(name)}.csv", dated)
            info.external_attr = READABLE
            archive.writestr(info, body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _files(state: RoomState, entries: Iterable[Entry]) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of every file; tables without a row are left out."""
    yield word(state, "summary-file"), summary_file(state)
    yield word(state, "people-file"), people_file(state)
    for run in runs(state):
        rules = by_key(run.activity)
        for table in rules.tables(run.state) if rules is not None else ():
            if table.rows:
                called = text(state.language, table.area, f"{table.area}-table-{table.name}")
                yield f"{run.number:02d} {activity_name(state, run)} · {called}", wide_file(state, table)
    yield word(state, "log"), log_file(state, entries)
