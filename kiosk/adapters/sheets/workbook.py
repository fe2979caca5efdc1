"""Which sheet of a workbook holds the people: the one that was named, else the first visible one with a header."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from kiosk.adapters.sheets.sheet import SheetNotes, SheetOptions, SheetRow
from kiosk.adapters.sheets.vocabulary_file import vocabulary
from kiosk.domain.faults.sheets import MappingUnfit, NoSuchSheet, SheetWithoutCells
from kiosk.domain.remarks.sheets import SheetRead, SheetsLeftOut
from kiosk.domain.roster.columns import recognise

_LOOKED_AT = 20
"""Rows with cells in which a header is looked for, as for any other roster."""

_SHEETS = 50
"""Sheets that are looked into."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A sheet of a workbook; `rows` are its first ones."""

    title: str
    is_visible: bool
    rows: Iterable[SheetRow]


def chosen(leaves: Sequence[Leaf], name: str, options: SheetOptions) -> tuple[int, SheetNotes]:
    """Choose the sheet to read.

    Args:
        leaves: the workbook's sheets.
        name: what a fault calls the workbook.
        options: may name the sheet.

    Returns:
        its place, and what is to be said of the others.

    Raises:
        Fault: there is no such sheet, or none with any cells.
    """
    titles = tuple(leaf.title for leaf in leaves)
    if options.sheet:
        at = _named(titles, options.sheet)
        if at is None:
            raise NoSuchSheet(name, options.sheet, titles)
        return at, SheetNotes()
    visible = [at for at, leaf in enumerate(leaves) if leaf.is_visible][:_SHEETS]
    heads = {at: list(islice(_written(leaves[at].rows), _LOOKED_AT)) for at in visible}
    with_header = [at for at, rows in heads.items() if any(_is_header(cells, options) for _, cells in rows)]
    with_cells = [at for at, rows in heads.items() if rows]
    if not with_cells:
        raise SheetWithoutCells(name)
    at = (with_header or with_cells)[0]
    return at, _notes(titles, at, tuple(leaves[other].title for other in with_header[1:]))


def _notes(titles: Sequence[str], at: int, with_people: tuple[str, ...]) -> SheetNotes:
    notes = SheetNotes()
    if with_people:
        notes.say(0, SheetsLeftOut(titles[at], with_people))
        return notes
    others = tuple(title for place, title in enumerate(titles) if place != at)
    if others:
        notes.say(0, SheetRead(titles[at], others))
    return notes


def _named(titles: Sequence[str], name: str) -> int | None:
    for same in (str, str.casefold):
        for at, title in enumerate(titles):
            if same(title.strip()) == same(name.strip()):
                return at
    return None


def _is_header(cells: Sequence[str], options: SheetOptions) -> bool:
    try:
        return recognise(cells, vocabulary(), options.mapping).score > 0
    except MappingUnfit:
        return False


def _written(rows: Iterable[SheetRow]) -> Iterator[SheetRow]:
    return (row for row in rows if any(cell.strip() for cell in row[1]))
