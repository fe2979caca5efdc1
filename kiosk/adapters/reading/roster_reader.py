"""The reader's side of a long roster: its rows in our words, and what is to be said of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.adapters.reading.child import Send, reopened
from kiosk.adapters.reading.roster_options import RosterOptions
from kiosk.adapters.reading.wire import to_plain, to_value
from kiosk.adapters.sheets.open_sheet import sheet_of
from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.adapters.sheets.sheet import SheetFile
from kiosk.domain.roster.entry import RosterEntry

_AT_ONCE = 100
_USUAL = {field: {value} for field, value in RosterEntry._field_defaults.items()}


def read(name: str, options: Mapping[str, Any], send: Send) -> None:
    """Send the entries in batches, what is to be said of them before they come, and how many rows were left out.

    Entries go field by field, without fields of which all of them say nothing: most rosters have columns for a few.

    Raises:
        Fault: it cannot be read.
    """
    given = to_value(RosterOptions, options)
    file = SheetFile(name, lambda: reopened(lambda: send("going on")))
    zone = ZoneInfo(given.zone)
    roster = RosterFile(
        Path(name), zone, given.now, given.mapping, sheet=given.sheet, opened=lambda _, how: sheet_of(file, how)
    )
    waiting: list[RosterEntry] = []
    told = len(roster.notes)  # what the header says, which is read on the other side too

    def tell() -> None:
        nonlocal told
        for note in roster.notes[told:]:
            send("note", note.row, to_plain(note.remark))
        told = len(roster.notes)
        if waiting:
            columns = zip(RosterEntry._fields, zip(*waiting, strict=True), strict=True)
            said = {field: values for field, values in columns if field not in _USUAL or set(values) != _USUAL[field]}
            send("entries", len(waiting), said)
            waiting.clear()

    for entry in roster.entries():
        waiting.append(entry)
        if len(waiting) >= _AT_ONCE:
            tell()
    tell()
    send("left out", roster.left_out)
