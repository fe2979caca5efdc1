"""Everything that is kept about one person, as a file for that person."""

import json
from datetime import datetime
from typing import BinaryIO, assert_never

from kiosk.adapters.sheets.tabular import JSON_VERSION, iso_time, write_csv
from kiosk.domain.networking.contact import Cell, Table
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.person_copy import PersonCopy
from kiosk.domain.plain_text import writable


def write_person(out: BinaryIO, ending: ExportFormat, copy: PersonCopy, separator: str = ",") -> None:
    """Write a person's data.

    Args:
        out: the file to write.
        ending: JSON, CSV (a line for each value) or VCF (the person's own card).
        copy: the data.
        separator: between the cells of a CSV file.

    Raises:
        OSError: the file cannot be written.
    """
    match ending:
        case ExportFormat.JSON:
            _write_json(out, copy)
        case ExportFormat.CSV:
            write_csv(out, _values(copy), separator)
        case ExportFormat.VCF:
            out.write(copy.card.encode())
        case (
            ExportFormat.XLSX
            | ExportFormat.GEXF
            | ExportFormat.GRAPHML
            | ExportFormat.TIJ
            | ExportFormat.HIF
            | ExportFormat.ZIP
            | ExportFormat.PDF
            | ExportFormat.TXT
            | ExportFormat.GOOGLE
            | ExportFormat.OUTLOOK
            | ExportFormat.HUBSPOT
            | ExportFormat.MAILCHIMP
        ):
            raise ValueError(f"{ending} does not hold a person's data")
        case _:
            assert_never(ending)


class _Value:
    """One line of the CSV file: the section, the number of its row, what the value is called, and the value."""

    __slots__ = ("name", "row", "section", "value")

    def __init__(self, section: str, row: int, name: str, value: Cell) -> None:
        self.section, self.row, self.name, self.value = section, row, name, value


def _values(copy: PersonCopy) -> Table:
    lines = [
        _Value(section, number, name, value)
        for section, rows in copy.sections.items()
        for number, row in enumerate(rows, 1)
        for name, value in row.items()
        if value not in ("", None, ())
    ]
    return Table("person", ("section", "row", "name", "value"), lines)


def _write_json(out: BinaryIO, copy: PersonCopy) -> None:
    event = {"id": copy.event_id, "name": copy.event_name, "organiser": copy.organiser, "timezone": copy.timezone}
    sections = {
        section: [{name: _plain(value) for name, value in row.items()} for row in rows]
        for section, rows in copy.sections.items()
    }
    whole: dict[str, object] = {"version": JSON_VERSION, "event": event} | dict(sections)
    out.write((json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode())


def _plain(value: Cell) -> object:
    match value:
        case datetime():
            return iso_time(value)
        case tuple():
            return [writable(part) for part in value]
        case str():
            return writable(value)
        case None | int():
            return value
        case _:
            assert_never(value)
