"""The header of a roster somewhere in its first rows, and what its columns were taken as."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from kiosk.adapters.sheets.roster_cells import UNSEEN
from kiosk.adapters.sheets.sheet import Sheet
from kiosk.domain.faults.sheets import MappingUnfit, NoHeader, SheetWithoutRows
from kiosk.domain.import_report import ImportNote, Remark
from kiosk.domain.plain_text import one_line
from kiosk.domain.remarks.roster import (
    ColumnGuessed,
    ColumnsAnswers,
    ColumnsPrivate,
    ColumnsUnused,
    ColumnTaken,
    ColumnTakenBeside,
    ColumnTakenForBuyer,
)
from kiosk.domain.roster.columns import ADDING, Columns, recognise
from kiosk.domain.roster.vocabulary import EITHER, RosterWords

HEADER_WITHIN = 20
SAMPLED = 200
"""How many rows below the header are looked at to tell what a column holds."""


def find_header(
    sheet: Sheet, name: str, vocabulary: RosterWords, mapping: Sequence[tuple[str, str]]
) -> tuple[int, Columns]:
    """Return the number of the header's row, and its columns.

    Raises:
        Fault: no row can be a header.
        MappingUnfit: a mapping names no column, or no field.
    """
    best: tuple[int, Columns] | None = None
    refusal: tuple[int, MappingUnfit] | None = None
    first: tuple[int, list[str]] | None = None
    rows = list(islice(_written(sheet.rows()), HEADER_WITHIN + SAMPLED))
    for number, cells in rows[:HEADER_WITHIN]:
        header = _trimmed(cells)
        first = first or (number, header)
        try:
            columns = recognise(header, vocabulary, mapping)
        except MappingUnfit as error:
            if refusal is None or len(header) > refusal[0]:
                refusal = (len(header), error)
            continue
        if columns.score > (best[1].score if best else 0):
            best = (number, columns)
    if best:
        header_row, found = best
        below = [cells for number, cells in rows if number > header_row][:SAMPLED]
        return header_row, recognise(found.header, vocabulary, mapping, below)
    if refusal:
        raise refusal[1]
    if first is None:
        raise SheetWithoutRows(name)
    headings = ", ".join(f"“{cell.strip()[:40]}”" for cell in first[1][:12] if cell.strip())
    raise NoHeader(name, first[0], headings)


def explained(columns: Columns) -> list[ImportNote]:
    """Say what each column was taken as, and which ones are not used."""
    taken = {column: field for field, places in columns.fields.items() for column in places}
    remarks: list[Remark] = [_taken_as(columns, column, field) for column, field in sorted(taken.items())]
    for kind, places in (
        (ColumnsAnswers, columns.answers),
        (ColumnsPrivate, columns.private),
        (ColumnsUnused, columns.unused),
    ):
        if places:
            remarks.append(kind(tuple(f"“{columns.header[column].strip()}”" for column in sorted(places))))
    return [ImportNote(0, remark) for remark in remarks]


def _taken_as(columns: Columns, column: int, field: str) -> Remark:
    name = columns.header[column].strip()
    first = columns.fields[field][0]
    if field == EITHER:
        return ColumnTakenBeside(name, "name", columns.header[columns.fields["family_name"][0]].strip())
    if field.startswith("order_"):
        return ColumnTakenForBuyer(name, field.removeprefix("order_"))
    if column in columns.guessed:
        return ColumnGuessed(name, field)
    if column != first and field not in ADDING:
        return ColumnTakenBeside(name, field, columns.header[first].strip())
    return ColumnTaken(name, field)


def _written(rows: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    return ((number, cells) for number, cells in rows if any(cell.strip() for cell in cells))


def _trimmed(cells: Sequence[str]) -> list[str]:
    header = [one_line(UNSEEN.sub("", cell)) for cell in cells]
    while header and not header[-1]:
        header.pop()
    return header
