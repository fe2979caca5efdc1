"""A long roster whose rows another process puts into our words; what it sends is looked at as if it were a file."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, repeat
from pathlib import Path
from types import NoneType
from typing import Any, get_type_hints
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

_TYPES: Mapping[str, object] = get_type_hints(RosterEntry)
_USUAL = RosterEntry._field_defaults
_STATUSES = {str(status): status for status in OrderStatus}


class RosterApart(RosterFile):
    """A roster whose header is looked at here and whose rows come as entries; implements `services.ports.Roster`.

    Raises:
        Fault: the file is no sheet, no row of it can be a header, or a mapping names no column, or no field.
    """

    def __init__(
        self, path: Path, zone: ZoneInfo, now: int, mapping: Sequence[tuple[str, str]] = (), *, sheet: str = ""
    ) -> None:
        self._path, self._options = path, RosterOptions(zone.key, now, sheet, tuple(mapping))
        self._apart: Apart | None = self._started()  # beside the header's process: both take a moment to start
        try:
            super().__init__(path, zone, now, mapping, sheet=sheet, opened=self._opened)
        except BaseException:
            self._apart.end()
            raise

    def _opened(self, path: Path, options: SheetOptions) -> SheetApart:
        self._header = SheetApart(path, options)
        return self._header

    def _started(self) -> Apart:
        with handle_of(self._path) as handle:
            return Apart(_READER, self._path.name, handle, to_plain(self._options))

    def entries(self) -> Iterator[RosterEntry]:
        """Yield the rows in the file's order.

        Raises:
            Fault: the file is broken, and names the row; or it is not clear what a column holds.
        """
        self._header.let_go()
        apart, self._apart = self._apart or self._started(), None
        try:
            for word, values in apart.messages():
                if word == "entries":
                    yield from _entries(*values)
                elif word == "note":
                    row, remark = values
                    self._told.say(to_value(int, row), to_value(Remark, remark))
                elif word == "left out":
                    self.left_out = to_value(int, *values)
        except (ReaderLineError, KeyError, TypeError, ValueError) as error:
            raise ReaderDied(self._path.name, str(error)) from error


def _entries(count: int, said: Mapping[str, Any]) -> Iterator[RosterEntry]:
    """Return rows as they were sent, field by field, and make sure that they could be rows."""
    if type(count) is not int or type(said) is not dict or not said.keys() <= _TYPES.keys():
        raise ReaderLineError("no entries")
    _surely(set(map(type, said.values())) <= {list}, ())
    columns = (
        _column(type_, said[field]) if field in said else repeat(_USUAL[field], count)
        for field, type_ in _TYPES.items()
    )
    return map(RosterEntry._make, zip(*columns, strict=True))


def _column(type_: object, values: Sequence[Any]) -> Sequence[Any]:
    """Return the values of one field of several entries, and make sure that they are of its type."""
    kinds = set(map(type, values))
    if type_ is str:
        return _texts(values)
    if type_ is OrderStatus:
        return [_STATUSES[value] for value in _texts(values)]
    if type_ in (int, bool):
        return _surely(kinds == {type_}, values)
    if type_ == int | None:
        return _surely(kinds <= {int, NoneType}, values)
    if type_ == bool | None:
        return _surely(kinds <= {bool, NoneType}, values)
    parts = list(chain.from_iterable(_surely(kinds == {list}, values)))
    if type_ == tuple[str, ...]:
        _texts(parts)
        return list(map(tuple, values))
    _texts(list(chain.from_iterable(_surely(set(map(type, parts)) <= {list}, parts))))
    _surely(set(map(len, parts)) <= {2}, parts)
    return [tuple(map(tuple, value)) for value in values]


def _surely(is_so: bool, values: Sequence[Any]) -> Sequence[Any]:
    if not is_so:
        raise ReaderLineError("an entry of other types")
    return values


def _texts(values: Sequence[Any]) -> Sequence[Any]:
    if set(map(type, values)) <= {str} and max(map(len, values), default=0) <= LONGEST_CODE:
        return values
    raise ReaderLineError("texts that no row has")
