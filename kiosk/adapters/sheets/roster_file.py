"""A roster file of any origin, read row by row in our words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.adapters.sheets.open_sheet import open_sheet
from kiosk.adapters.sheets.sheet import OpenSheet, Sheet, SheetOptions
from kiosk.domain.faults.sheets import NoHeader, SheetWithoutRows
from kiosk.domain.import_report import ImportNote
from kiosk.domain.plain_text import one_line, writable
from kiosk.domain.remarks.roster import StatusUnclear
from kiosk.domain.remarks.sheets import FurtherAddress, TotalRow
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.columns import Columns, MappingError, fold_header, recognise
from kiosk.domain.roster.email import addresses_in
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.totals import total_in
from kiosk.domain.roster.values import is_month_first, name_without, read_time, status_of, worst, yes_or_no

HEADER_WITHIN = 20
LONGEST_TEXT = 200
LONGEST_CODE = 1_000
LONGEST_WORD = 40
_UNSEEN = re.compile("[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]")  # would hide or turn text around on the screen
_TEXTS = ("organisation", "group", "role", "phone", "order")


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
        Fault: the file is no sheet, or no row of it can be a header.
        MappingError: a mapping names no column, or no field.
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
        self._name, self._zone, self._now = path.name, zone, now
        self._sheet: Sheet = opened(path, SheetOptions(sheet, tuple(mapping)))
        self._header_row, self.columns = _find_header(self._sheet, path.name, mapping)
        self.count, self.left_out = self._sheet.count, 0
        self.fields = frozenset(self.columns.fields) | {"name"}
        if "status" in self.fields:
            self.fields |= {"status_word"}
        self.notes: list[ImportNote] = self._sheet.notes
        self.notes += [ImportNote(0, text) for text in self.columns.explained()]
        self._states: dict[tuple[int, str], OrderStatus | None] = {}
        self._month_first: bool | None = None
        self._said: set[str] = set()
        self._unclear: dict[str, list[int]] = {}

    def entries(self) -> Iterator[RosterEntry]:
        """Yield the rows in the file's order.

        Raises:
            Fault: the file is broken; names the row.
        """
        width = len(self.columns.header)
        for number, cells in self._sheet.rows():
            if number <= self._header_row or not any(cells):
                continue
            if words := total_in(cells):
                self.left_out += 1
                self.notes.append(ImportNote(number, TotalRow(words)))
                continue
            if len(cells) != width and not self._sheet.ragged and not self._fits(number, cells, width):
                continue
            if len(cells) < width:
                cells = cells + [""] * (width - len(cells))
            entry = self._entry(number, cells)
            if entry is not None:
                yield entry
        for word, rows in self._unclear.items():
            self.notes.append(ImportNote(rows[0], StatusUnclear(word, count=len(rows))))

    def samples(self, count: int) -> list[list[str]]:
        """Return the first rows below the header as they stand, each as wide as the header."""
        width = len(self.columns.header)
        below = (cells for number, cells in self._sheet.rows() if number > self._header_row and any(cells))
        return [[one_line(cell) for cell in (*cells, *[""] * width)[:width]] for cells in islice(below, count)]

    def _fits(self, row: int, cells: Sequence[str], width: int) -> bool:
        there = f"has {len(cells)} columns where the header has {width}"
        if len(cells) < width:
            self._tell(row, f"The row {there}; the missing ones were taken as empty.")
        elif any(cell.strip() for cell in cells[width:]):
            self._skip(row, f"the row {there}; a separator or quotation mark inside a cell may be the cause.")
            return False
        return True

    def _entry(self, row: int, cells: list[str]) -> RosterEntry | None:
        tickets, email = self._tickets(row, cells), self._email(row, cells)
        given, family = self._first(row, cells, "given_name"), self._first(row, cells, "family_name")
        name = self._first(row, cells, "name") or _joined(given, family)
        texts = {field: self._first(row, cells, field) for field in _TEXTS}
        guessed = not name
        if guessed:
            name = self._name_without(row, cells, email, texts["order"], tickets)
            if not name:
                return None
        elif cells[: len(self.columns.header)] == list(self.columns.header):
            self._skip(row, "the header stands here once more.")
            return None
        status, word, is_in = self._status(row, cells)
        at = self._checked_in(row, cells)
        if at is None and is_in:
            at = self._untold(row)
        return RosterEntry(
            row, name, given, family, texts["organisation"], texts["group"], texts["role"], email, texts["phone"],
            texts["order"], status, tickets, at, guessed, word,
        )  # fmt: skip

    def _first(self, row: int, cells: Sequence[str], field: str) -> str:
        for column in self.columns.fields.get(field, ()):
            if text := cells[column]:
                if not text.isprintable() or "  " in text or text[0] == " " or text[-1] == " ":
                    text = self._cleaned(row, text, field)
                if len(text) > LONGEST_TEXT:
                    self._tell(row, f"The {field} has {len(text):,} characters; the first {LONGEST_TEXT} were kept.")
                    text = text[:LONGEST_TEXT].strip()
                if text:
                    return text
        return ""

    def _cleaned(self, row: int, text: str, field: str) -> str:
        plain = writable(_UNSEEN.sub("", text))
        if plain != text:
            self._tell(row, f"Control characters were taken out of the {field}.")
        return one_line(plain)

    def _tickets(self, row: int, cells: Sequence[str]) -> tuple[str, ...]:
        tickets = []
        for column in self.columns.fields.get("ticket", ()):
            code = cells[column].strip()
            if not code.isprintable():
                code = self._cleaned(row, code, "ticket")
            if len(code) > LONGEST_CODE:
                self._tell(row, f"The ticket code has {len(code):,} characters and was left out.")
            elif code.isalnum() or any(map(str.isalnum, code)):
                tickets.append(code)
        return tuple(dict.fromkeys(tickets)) if len(tickets) > 1 else tuple(tickets)

    def _email(self, row: int, cells: Sequence[str]) -> str:
        for column in self.columns.fields.get("email", ()):
            text = cells[column].strip()
            if not text:
                continue
            if not text.isprintable():
                text = self._cleaned(row, text, "email")
            addresses = addresses_in(text)
            if not addresses or len(addresses[0]) > LONGEST_TEXT:
                self._tell(row, f"“{text[:40]}” is no e-mail address and was left out.")
                continue
            if len(addresses) > 1:
                self.notes.append(ImportNote(row, FurtherAddress(addresses[0], addresses[1:])))
            return addresses[0]
        return ""

    def _name_without(self, row: int, cells: Sequence[str], email: str, order: str, tickets: tuple[str, ...]) -> str:
        if not (email or order or tickets):
            if any(cell.strip() for cell in cells):
                self._skip(row, "the row has no name, e-mail, order or ticket code.")
            return ""
        name = self._first(row, cells, "order_name") or name_without(email, order, tickets)
        self._tell(row, f"The row has no name; “{name}” was taken instead.")
        return name

    def _status(self, row: int, cells: Sequence[str]) -> tuple[OrderStatus, str, bool]:
        """Return the order's status, the word if it is not understood, and whether it says that the guest is in."""
        states, unclear, is_in = [], "", False
        for column in self.columns.fields.get("status", ()):
            word = cells[column].strip()
            if not word:
                continue
            key = (column, word)
            if key not in self._states:
                self._states[key] = status_of(fold_header(self.columns.header[column]), word[:LONGEST_TEXT])
            state = self._states[key]
            if state is None:
                states.append(OrderStatus.UNCLEAR)
                unclear = unclear or self._cleaned(row, word[:LONGEST_WORD], "status")
            else:
                states.append(state)
            is_in = is_in or word.lower() in ("checked in", "attended")
        status = worst(states)
        if status is not OrderStatus.UNCLEAR:
            return status, "", is_in
        self._unclear.setdefault(unclear, []).append(row)
        return status, unclear, is_in

    def _checked_in(self, row: int, cells: Sequence[str]) -> int | None:
        for column in self.columns.fields.get("checked_in", ()):
            word = cells[column].strip()
            if not word:
                continue
            answer = yes_or_no(word)
            if answer is not None:
                return self._untold(row) if answer else None
            at = read_time(word, self._zone, month_first=self._reads_month_first(row, word))
            if at is None:
                self._tell(row, f"“{word[:40]}” is no time of a check-in; the check-in was left out.")
            return at
        return None

    def _reads_month_first(self, row: int, word: str) -> bool:
        sure = is_month_first(word)
        if sure is not None:
            if self._month_first is False and sure:
                self._tell_once(row, "Here the month stands first in a date; rows above were read as day/month/year.")
            self._month_first = sure
        elif "/" in word and self._month_first is None:
            self._tell(row, f"“{word[:40]}” could be read in two ways; it and others like it are day/month/year.")
            self._month_first = False
        return bool(self._month_first)

    def _untold(self, row: int) -> int:
        self._tell_once(row, "The file does not tell when the guest checked in; the time of this import was taken.")
        return self._now

    def _skip(self, row: int, reason: str) -> None:
        self.left_out += 1
        self._tell(row, f"Skipped: {reason}")

    def _tell(self, row: int, reason: str) -> None:
        self.notes.append(ImportNote(row, reason))

    def _tell_once(self, row: int, reason: str) -> None:
        if reason not in self._said:
            self._said.add(reason)
            self._tell(row, f"{reason} (This is said once.)")


def _find_header(sheet: Sheet, name: str, mapping: Sequence[tuple[str, str]]) -> tuple[int, Columns]:
    """Return the number of the header's row and its columns: the row in which most headers are known."""
    best: tuple[int, Columns] | None = None
    refusal: tuple[int, MappingError] | None = None
    first: tuple[int, list[str]] | None = None
    for number, cells in islice(_written(sheet.rows()), HEADER_WITHIN):
        header = _trimmed(cells)
        first = first or (number, header)
        try:
            columns = recognise(header, mapping)
        except MappingError as error:
            if refusal is None or len(header) > refusal[0]:
                refusal = (len(header), error)
            continue
        if columns.score > (best[1].score if best else 0):
            best = (number, columns)
    if best:
        return best
    if refusal:
        raise refusal[1]
    if first is None:
        raise SheetWithoutRows(name)
    headings = ", ".join(f"“{cell.strip()[:40]}”" for cell in first[1][:12] if cell.strip())
    raise NoHeader(name, first[0], headings)


def _written(rows: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    return ((number, cells) for number, cells in rows if any(cell.strip() for cell in cells))


def _trimmed(cells: Sequence[str]) -> list[str]:
    header = [one_line(_UNSEEN.sub("", cell)) for cell in cells]
    while header and not header[-1]:
        header.pop()
    return header


def _joined(given: str, family: str) -> str:
    if given and family.startswith(f"{given} "):
        return family
    return f"{given} {family}".strip()
