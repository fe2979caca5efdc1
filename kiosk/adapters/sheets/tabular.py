"""Tables as CSV and JSON files."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from io import StringIO
from typing import Any, BinaryIO, assert_never

import orjson

from kiosk.adapters.sheets.table_rows import TableCells, lines_of_pairs, told
from kiosk.domain.networking.contact import PARTY_COLUMNS, Cell, PairedRows, Party, Table, Tables
from kiosk.domain.plain_text import writable
from kiosk.services.ports import Progress

JSON_VERSION = 1
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_PHONE = re.compile(r"\+[0-9](?:[ ./-]?\(?[0-9]\)?)+")
_CRLF = b"\r\n"
_MARK = b"\xef\xbb\xbf"


def write_csv(
    out: BinaryIO, table: Table, separator: str = ",", progress: Progress | None = None, *, mark: bool = True
) -> None:
    """Write a table as CSV (RFC 4180): UTF-8, lines ended by CR LF.

    Args:
        out: the file to write.
        table: the table.
        separator: one character; ``;`` for spreadsheets in Turkish or German.
        progress: is told rows done and rows in all.
        mark: begin with a byte order mark, by which Excel and LibreOffice know UTF-8; some mail programs take none.
    """
    text = _csv_text(separator)
    out.write((_MARK if mark else b"") + text(table.columns) + _CRLF)
    if not isinstance(table.rows, PairedRows):
        out.writelines(text(cells) + _CRLF for _, cells in told(TableCells(table), progress))
        return
    between = separator.encode()

    def sides(party: Party) -> tuple[bytes, bytes]:
        side = text(party) + between
        return side, side

    out.writelines(
        lines_of_pairs(
            table.rows,
            begin=lambda meeting: text(meeting) + between,
            sides=sides,
            end=lambda consents: text(consents) + _CRLF,
            progress=progress,
        )
    )


def write_json(out: BinaryIO, tables: Tables, progress: Progress | None = None) -> None:
    """Write one JSON object: its version, the event, what is left out, and each table as a list of objects."""
    event = {"id": tables.event_id, "name": writable(tables.event_name), "timezone": tables.timezone}
    out.write(b'{"version": %d,\n"event": ' % JSON_VERSION + orjson.dumps(event))
    if tables.left_out is not None:
        out.write(b',\n"left_out": ' + orjson.dumps(tables.left_out))
    for table in tables.tables:
        out.write(b",\n%b: [" % orjson.dumps(table.name))
        for number, line in enumerate(_json_lines(table, progress)):
            out.write((b",\n" if number else b"\n") + line)
        out.write(b"]")
    out.write(b"}\n")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet runs as a formula: an apostrophe before it where one would begin.

    A telephone number such as ``+90 212 555 01 00`` stays as it is. Source: OWASP, "CSV Injection".
    """
    plain = writable(text)
    if plain[:1].isalnum():
        return plain
    begins = plain.lstrip().startswith(_FORMULA_STARTS) or plain.startswith(("\t", "\r", "\n"))
    return f"'{plain}" if begins and not _PHONE.fullmatch(plain) else plain


def iso_time(at: datetime) -> str:
    """Write a time in ISO 8601 with seconds and offset, ``Z`` in UTC."""
    text = at.isoformat(timespec="seconds")
    return text.removesuffix("+00:00") + "Z" if at.tzinfo is UTC else text


def _csv_text(separator: str) -> Callable[[Iterable[Cell]], bytes]:
    """Return what writes cells as CSV, without an end of line."""
    buffer = StringIO(newline="")
    writer = csv.writer(buffer, delimiter=separator, lineterminator="\r\n")

    def text(cells: Iterable[Cell]) -> bytes:
        buffer.seek(0)
        buffer.truncate()
        writer.writerow([_CSV_CELLS.get(type(cell), _csv_cell)(cell) for cell in cells])
        return buffer.getvalue().encode().removesuffix(_CRLF)

    return text


def _json_lines(table: Table, progress: Progress | None) -> Iterator[bytes]:
    if not isinstance(table.rows, PairedRows):
        return (b"{%b}" % _json_text(table.columns, cells) for _, cells in told(TableCells(table), progress))

    def sides(party: Party) -> tuple[bytes, bytes]:
        first, second = (_json_text(columns, party) + b"," for columns in PARTY_COLUMNS)
        return first, second

    return lines_of_pairs(
        table.rows,
        begin=lambda meeting: b"{%b," % _json_text(meeting._fields, meeting),
        sides=sides,
        end=lambda consents: _json_text(consents._fields, consents) + b"}",
        progress=progress,
    )


def _json_text(columns: Sequence[str], cells: Iterable[Cell]) -> bytes:
    """Return cells as an object's members."""
    return orjson.dumps(dict(zip(columns, map(_json_cell, cells), strict=True)))[1:-1]


def _csv_cell(cell: Cell) -> str | int:
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case int():
            return cell
        case datetime():
            return iso_time(cell)
        case tuple():
            return harmless(" ".join(cell))
        case str():
            return harmless(cell)
        case _:
            assert_never(cell)


_CSV_CELLS: dict[type, Callable[[Any], str | int]] = {str: harmless, int: int, datetime: iso_time}
"""What most cells are, of which there may be ten millions."""


def _json_cell(cell: Cell) -> object:
    match cell:
        case datetime():
            return iso_time(cell)
        case tuple():
            return [writable(part) for part in cell]
        case str():
            return writable(cell)
        case None | int():
            return cell
        case _:
            assert_never(cell)
