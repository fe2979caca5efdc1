"""Reading csv: one pass over the bytes finds the encoding and what is broken, a second one yields the rows."""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.adapters.sheets.separator import NONE, separator_of
from kiosk.adapters.sheets.sheet import SheetFile, SheetNotes, SheetRow
from kiosk.adapters.sheets.text_encoding import Encoding, encoding_of
from kiosk.domain.fault import Fault, Reason
from kiosk.domain.faults.sheets import (
    ByteNotInEncoding,
    CellTooLong,
    NotInEncoding,
    NulByte,
    QuoteNeverClosed,
    RowTooWide,
    RowUnreadable,
    SheetRowUnfit,
    SheetUnreadable,
    TextBehindQuote,
)
from kiosk.domain.faults.system import reason_of
from kiosk.domain.import_report import ImportNote, Remark
from kiosk.domain.remarks.sheets import EncodingGuessed, QuotesByBackslash, ReadAs, SeparatedBy

LONGEST_CELL = 131_072
COLUMNS = 16_384
"""The most that any spreadsheet has."""
_SAMPLE_CHARACTERS = 65_536
_UNDECODED = re.compile("[\udc80-\udcff]")
_HINT = re.compile(r'\s*"?sep=(.)"?\s*$', re.IGNORECASE)


class CsvSheet:
    """A csv file.

    Raises:
        Fault: a line is too long for a sheet, or nothing tells the encoding.
    """

    ragged = False

    def __init__(self, file: SheetFile) -> None:
        self._file = file
        self._encoding: Encoding = encoding_of(file)
        self.count = self._encoding.lines
        with self._open("replace") as handle:
            sample = handle.read(_SAMPLE_CHARACTERS)
        hint = _HINT.match(sample.split("\n", 1)[0])
        self._skipped = 1 if hint else 0
        self.separator = hint[1] if hint else separator_of(sample)
        self._escape = "\\" if self._encoding.escapes else None
        self.notes = self._notes()

    def rows(self) -> Iterator[SheetRow]:
        """Yield the rows; an empty line is a row without cells.

        Raises:
            Fault: a byte cannot be read, a quotation mark is not closed, or a cell is endless; names the row.
        """
        number = self._skipped
        csv.field_size_limit(LONGEST_CELL)
        try:
            strict = "strict" if self._encoding.name.startswith("utf-16") else "surrogateescape"
            with self._open(strict) as handle:
                for _ in range(self._skipped):
                    handle.readline()
                for cells in csv.reader(
                    self._whole(handle), delimiter=self.separator, strict=True, escapechar=self._escape
                ):
                    number += 1
                    if len(cells) > COLUMNS:
                        raise RowTooWide(self._file.name, number, COLUMNS)
                    yield number, cells
        except csv.Error as error:
            raise self._fault(number + 1, _reason_of(str(error))) from error
        except UnicodeError as error:
            raise self._fault(number + 1, NotInEncoding(self._encoding.title)) from error
        except _BrokenLineError as error:
            raise self._fault(number + 1, error.reason) from error
        except OSError as error:
            raise SheetUnreadable(Path(self._file.name), reason_of(error)) from error

    def _open(self, errors: str) -> io.TextIOWrapper:
        return io.TextIOWrapper(self._file.open(), self._encoding.name, errors, newline="")

    def _whole(self, lines: Iterable[str]) -> Iterator[str]:
        for line in lines:
            if "\0" in line:
                raise _BrokenLineError(NulByte())
            try:
                line.encode()  # looks for halves of a character in a quarter of the time of an expression
            except UnicodeEncodeError as error:
                if undecoded := _UNDECODED.search(line):
                    byte = ord(undecoded[0]) - 0xDC00
                    raise _BrokenLineError(ByteNotInEncoding(f"0x{byte:02X}", self._encoding.title)) from error
            yield line

    def _fault(self, row: int, reason: Reason) -> Fault:
        return SheetRowUnfit(self._file.name, row, reason)

    def _notes(self) -> SheetNotes:
        remarks: list[Remark] = []
        read = self._encoding
        if read.example:
            remarks.append(EncodingGuessed(read.title, read.example))
        elif self.separator not in (",", NONE):
            remarks.append(SeparatedBy(read.title, "TAB" if self.separator == "\t" else self.separator))
        elif not read.certain:
            remarks.append(ReadAs(read.title))
        if read.escapes:
            remarks.append(QuotesByBackslash())
        return SheetNotes(ImportNote(0, remark) for remark in remarks)


class _BrokenLineError(Exception):
    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


def _reason_of(error: str) -> Reason:
    if "unexpected end" in error:
        return QuoteNeverClosed()
    if "field larger" in error:
        return CellTooLong(LONGEST_CELL)
    if "expected after" in error:
        return TextBehindQuote()
    return RowUnreadable(error)
