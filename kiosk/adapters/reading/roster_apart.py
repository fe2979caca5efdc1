"""A long roster whose rows another process puts into our words; what it sends is looked at as if it were a file."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from types import NoneType
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.adapters.reading.apart import Apart
from kiosk.adapters.reading.roster_options import RosterOptions
from kiosk.adapters.reading.sheet_apart import SheetApart
from kiosk.adapters.reading.wire import ReaderLineError, to_plain, to_value
from kiosk.adapters.sheets.open_sheet import handle_of
from kiosk.adapters.sheets.roster_cells import LONGEST_CODE
from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.adapters.sheets.sheet import SheetOptions
from kiosk.domain.faults.reading import ReaderDied
from kiosk.domain.import_report import Remark
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.entry import RosterEntry

LONG = 8_000_000
"""Bytes of a file whose rows are worth a second process; the first one is there for the header."""
_READER = "kiosk.adapters.reading.roster_reader"
_TYPES: tuple[object, ...] = tuple(field.type for field in fields(RosterEntry))
_STATUSES = {str(status): status for status in OrderStatus}
_STATUS = _TYPES.index(OrderStatus)
_LISTS = tuple(at for at, type_ in enumerate(_TYPES) if type_ == tuple[str, ...])
_ANSWERS = _TYPES.index(tuple[tuple[str, str], ...])
_TEXTS = tuple(at for at, type_ in enumerate(_TYPES) if type_ is str)
_SENT: tuple[tuple[int, frozenset[type]], ...] = (
    *((at, frozenset((int, NoneType))) for at, type_ in enumerate(_TYPES) if type_ == int | None),
    *((at, frozenset((type_,))) for at, type_ in enumerate(_TYPES) if type_ is int or type_ is bool),
    *((at, frozenset((list,))) for at in (*_LISTS, _ANSWERS)),
)


class RosterApart(RosterFile):
    """A roster whose header is looked at here and whose rows come as entries; implements `services.ports.Roster`.

    Raises:
        Fault: the file is no sheet, no row of it can be a header, or a mapping names no column, or no field.
    """

    def __init__(
        self, path: Path, zone: ZoneInfo, now: int, mapping: Sequence[tuple[str, str]] = (), *, sheet: str = ""
    ) -> None:
        super().__init__(path, zone, now, mapping, sheet=sheet, opened=self._opened)
        self._path, self._options = path, RosterOptions(zone.key, now, sheet, tuple(mapping))

    def _opened(self, path: Path, options: SheetOptions) -> SheetApart:
        self._header = SheetApart(path, options)
        return self._header

    def entries(self) -> Iterator[RosterEntry]:
        """Yield the rows in the file's order.

        Raises:
            Fault: the file is broken, and names the row; or it is not clear what a column holds.
        """
        self._header.let_go()
        with handle_of(self._path) as handle:
            apart = Apart(_READER, self._path.name, handle, to_plain(self._options))
        try:
            for word, values in apart.messages():
                if word == "entries":
                    yield from map(_entry, *values)
                elif word == "note":
                    row, remark = values
                    self._told.say(to_value(int, row), to_value(Remark, remark))
                elif word == "left out":
                    self.left_out = to_value(int, *values)
        except (ReaderLineError, TypeError, ValueError) as error:
            raise ReaderDied(self._path.name, str(error)) from error


def _entry(values: list[Any]) -> RosterEntry:
    """Return a row as it was sent, and make sure that it could be one."""
    if type(values) is not list or len(values) != len(_TYPES):
        raise ReaderLineError("no entry")
    if any(type(values[at]) not in types for at, types in _SENT) or values[_STATUS] not in _STATUSES:
        raise ReaderLineError("an entry of other types")
    values[_STATUS] = _STATUSES[values[_STATUS]]
    texts = [values[at] for at in _TEXTS]
    for at in _LISTS:
        if values[at]:
            texts += values[at]
        values[at] = tuple(values[at])
    if values[_ANSWERS]:
        texts += [text for question, answer in values[_ANSWERS] for text in (question, answer)]
    values[_ANSWERS] = tuple(map(tuple, values[_ANSWERS]))
    if not set(map(type, texts)) <= {str} or max(map(len, texts)) > LONGEST_CODE:
        raise ReaderLineError("texts that no row has")
    return RosterEntry(*values)
