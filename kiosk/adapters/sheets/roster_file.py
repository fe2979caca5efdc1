"""A roster file of any origin, read row by row in our words."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.adapters.sheets.open_sheet import open_sheet
from kiosk.adapters.sheets.roster_cells import LONGEST_ANSWER, Cells
from kiosk.adapters.sheets.roster_header import explained, find_header
from kiosk.adapters.sheets.roster_notes import Notes
from kiosk.adapters.sheets.roster_states import StatusColumns, TimeColumns
from kiosk.adapters.sheets.sheet import OpenSheet, Sheet, SheetOptions
from kiosk.adapters.sheets.vocabulary_file import vocabulary
from kiosk.domain.faults.sheets import ColumnsUnclear
from kiosk.domain.import_report import ImportNote
from kiosk.domain.plain_text import one_line
from kiosk.domain.remarks.roster import HeaderAgain, Nameless, RowLong, RowOfNobody, RowShort
from kiosk.domain.remarks.sheets import TotalRow
from kiosk.domain.roster.columns import Columns
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.totals import total_in
from kiosk.domain.roster.values import name_without, preferred_name, whole_name
from kiosk.domain.roster.vocabulary import EITHER

_MORE = ("position", "main_position", "link", "language")
_LONG = ("desk_text", "comment")
_FLAGS = ("blocked", "attention", "awaited")
_BOUNDS = ("valid_from", "valid_until")


class RosterFile:
    """A csv or xlsx file with a header somewhere in its first rows; implements `kiosk.services.ports.Roster`.

    Args:
        path: the file.
        zone: the event's zone, for times that name none.
        now: UTC milliseconds, for a check-in whose time the file does not tell.
        mapping: pairs of a column's name and the field it holds, which go before any guess.
        sheet: which sheet of a workbook; else the first with a header.
        opened: what opens the file; in production, in a process of its own.

    Raises:
        Fault: the file is no sheet, no row of it can be a header, or a mapping names no column, or no field.
    """

    def __init__(
        self,
        path: Path,
        zone: ZoneInfo,
        now: int,
        mapping: Sequence[tuple[str, str]] = (),
        *,
        sheet: str = "",
        opened: OpenSheet = open_sheet,
    ) -> None:
        self._name = path.name
        self._sheet: Sheet = opened(path, SheetOptions(sheet, tuple(mapping)))
        words = self.vocabulary = vocabulary()
        self._header_row, self.columns = find_header(self._sheet, path.name, words, mapping)
        self.count, self.left_out = self._sheet.count, 0
        self.fields = _fields_of(self.columns)
        self._told = self._sheet.notes
        self._told += explained(self.columns)
        self.notes: list[ImportNote] = self._told
        self._notes = Notes(self._told)
        self._cells = Cells(self.columns, words.states, self._notes)
        self._status = StatusColumns(self.columns, words, self._notes)
        self._times = TimeColumns(self.columns, words.states, zone, now, self._notes)
        family = self.columns.fields.get("family_name", ())[:1]
        self._family_first = any(words.key(self.columns.header[column]) in words.family_first for column in family)
        self._has_buyer = bool(self.columns.fields.keys() & {"order_name", "order_given_name", "order_family_name"})
        self._is_blank = words.states.is_blank
        self._has_infix = "infix" in self.columns.fields
        self._has_preferred = "preferred_name" in self.columns.fields
        self._more = self._readers()

    def entries(self) -> Iterator[RosterEntry]:
        """Yield the rows in the file's order.

        Raises:
            Fault: the file is broken, and names the row; or it is not clear what a column holds.
        """
        if self.columns.questions:
            raise _unclear(self._name, self.columns)
        width = len(self.columns.header)
        for number, cells in self._sheet.rows():
            if number <= self._header_row or not any(cells):
                continue
            if words := total_in(cells):
                self._skip(number, TotalRow(words))
                continue
            if len(cells) != width and not self._sheet.ragged and not self._fits(number, cells, width):
                continue
            if len(cells) < width:
                cells = cells + [""] * (width - len(cells))
            entry = self._entry(number, cells)
            if entry is not None:
                yield entry
        self._notes.close()

    def samples(self, count: int) -> list[list[str]]:
        """Return the first rows below the header as they stand, each as wide as the header."""
        width = len(self.columns.header)
        below = (cells for number, cells in self._sheet.rows() if number > self._header_row and any(cells))
        return [[one_line(cell) for cell in (*cells, *[""] * width)[:width]] for cells in islice(below, count)]

    def _fits(self, row: int, cells: Sequence[str], width: int) -> bool:
        if len(cells) < width:
            self._notes.tell(row, RowShort(len(cells), width))
        elif any(cell.strip() for cell in cells[width:]):
            self._skip(row, RowLong(len(cells), width))
            return False
        return True

    def _entry(self, row: int, cells: list[str]) -> RosterEntry | None:
        first = self._cells.first
        tickets, email = self._cells.tickets(row, cells), self._cells.email(row, cells)
        name, given, family = self._names(row, cells)
        order = first(row, cells, "order")
        guessed = not name
        if not email:
            email = self._buyers_email(row, cells, name)
        if guessed:
            name = self._name_without(row, cells, email, order, tickets)
            if not name:
                return None
        elif cells[: len(self.columns.header)] == list(self.columns.header):
            self._skip(row, HeaderAgain())
            return None
        status, word, is_in = self._status.read(row, cells)
        return RosterEntry(
            row=row,
            name=name,
            given_name=given,
            family_name=family,
            organisation=first(row, cells, "organisation"),
            group=first(row, cells, "group"),
            role=first(row, cells, "role"),
            email=email,
            phone=first(row, cells, "phone"),
            order=order,
            status=status,
            status_word=word,
            tickets=tickets,
            checked_in_at=self._times.checked_in(row, cells, is_in=is_in),
            name_guessed=guessed,
            **self._rest(row, cells),
        )

    def _rest(self, row: int, cells: Sequence[str]) -> dict[str, Any]:
        """Return what else stands in a row; most cells of it are empty."""
        values = {}
        for field, columns, read in self._more:
            for column in columns:
                if cells[column]:
                    values[field] = read(row, cells)
                    break
        return values

    def _readers(self) -> list[tuple[str, tuple[int, ...], Callable[[int, Sequence[str]], Any]]]:
        """Return what else there are columns for, which ones, and how each of them is read."""
        cells, times = self._cells, self._times
        readers: dict[str, Callable[[int, Sequence[str]], Any]] = {
            **{field: partial(cells.first, field=field) for field in _MORE},
            **{field: partial(cells.first, field=field, longest=LONGEST_ANSWER) for field in _LONG},
            **{field: partial(cells.is_set, field=field) for field in _FLAGS},
            **{field: partial(times.valid, field=field) for field in _BOUNDS},
            "answers": cells.answers,
            "awaited_by": cells.awaited_by,
            "news": cells.news,
            "guests": cells.guests,
        }
        places = dict(self.columns.fields)
        places["guests"] = (*places.get("guests", ()), *places.get("quantity", ()))
        places["answers"] = self.columns.answers
        return [(field, places.get(field, ()), read) for field, read in readers.items() if field in self.fields]

    def _names(self, row: int, cells: Sequence[str]) -> tuple[str, str, str]:
        """Return the name, and its parts where they have columns of their own."""
        first = self._cells.first
        given, family = first(row, cells, "given_name"), first(row, cells, "family_name")
        if self._has_infix:
            family = f"{first(row, cells, 'infix')} {family}".strip()
        name = first(row, cells, "name")
        if not name or self._is_blank(name):
            name = whole_name(given, family, family_first=self._family_first) or first(row, cells, EITHER) or name
        preferred = first(row, cells, "preferred_name") if self._has_preferred else ""
        return preferred_name(preferred, family) if preferred else (name, given, family)

    def _buyers_name(self, row: int, cells: Sequence[str]) -> str:
        if not self._has_buyer:
            return ""
        first = self._cells.first
        parts = first(row, cells, "order_given_name"), first(row, cells, "order_family_name")
        return first(row, cells, "order_name") or whole_name(*parts)

    def _buyers_email(self, row: int, cells: Sequence[str], name: str) -> str:
        """Return the buyer's address where the row is about the buyer, for all that is known."""
        if "order_email" not in self.columns.fields:
            return ""
        buyer = self._buyers_name(row, cells)
        return self._cells.email(row, cells, "order_email") if not (name and buyer) or name == buyer else ""

    def _name_without(self, row: int, cells: Sequence[str], email: str, order: str, tickets: tuple[str, ...]) -> str:
        if not (email or order or tickets):
            if any(cell.strip() for cell in cells):
                self._skip(row, RowOfNobody())
            return ""
        name = self._buyers_name(row, cells) or name_without(email, order, tickets)
        if not self._cells.first(row, cells, "main_position"):
            self._notes.tell(row, Nameless(name))
        return name

    def _skip(self, row: int, remark: HeaderAgain | RowLong | RowOfNobody | TotalRow) -> None:
        self.left_out += 1
        self._notes.tell(row, remark)


def _unclear(name: str, columns: Columns) -> ColumnsUnclear:
    """Return the fault that asks about columns."""
    names = tuple(f"“{question.column}”" for question in columns.questions)
    example = " ".join(f"--map '{question.column}={question.choices[0]}'" for question in columns.questions)
    return ColumnsUnclear(name, names, example)


def _fields_of(columns: Columns) -> frozenset[str]:
    """Return the fields of `RosterEntry` that there are columns for."""
    fields = set(columns.fields) | {"name"}
    if "status" in fields:
        fields.add("status_word")
    if fields & {"preferred_name"}:
        fields |= {"given_name", "family_name"}
    if columns.answers:
        fields.add("answers")
    if "quantity" in fields and "ticket" not in fields:
        fields.add("guests")
    if "order_email" in fields:
        fields.add("email")
    return frozenset(fields)
