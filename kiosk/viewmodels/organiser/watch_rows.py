"""The rows of the day in numbers: groups as bars, and the matrix of which groups met which."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from kiosk.services.watch import Meetings

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group as a bar: `length` and `filled` are parts of the largest group."""

    name: str
    checked_in: str
    of_expected: str
    length: float
    filled: float


@dataclass(frozen=True, slots=True)
class CellRow:
    """One cell of the matrix; `strength` is a part of the largest number, `text` empty where too few people met."""

    row: int
    column: int
    text: str
    strength: float
    spoken: str


@dataclass(frozen=True, slots=True)
class NameRow:
    """The name of a row of the matrix."""

    name: str


def cell_rows(meetings: "Meetings", language: str) -> list[CellRow]:
    """Return the cells of who met whom, in the words of a language."""
    figure = locale_of(language).toString
    most = max((cell for row in meetings.cells for cell in row if cell), default=1)
    return [
        CellRow(
            row,
            column,
            "" if cell is None else figure(cell),
            0.0 if cell is None else cell / most,
            filled(
                translate("Organiser", "{one} with {other}: {count}"),
                one=meetings.groups[row],
                other=meetings.groups[column],
                count=translate("Organiser", "fewer than 5 people") if cell is None else figure(cell),
            ),
        )
        for row, cells in enumerate(meetings.cells)
        for column, cell in enumerate(cells)
    ]
