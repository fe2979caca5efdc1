"""Slips of rounds, eight on an A4 sheet to be cut, and a card for each table, a sheet each."""

from collections.abc import Sequence
from typing import BinaryIO

from kiosk.adapters.printing.badge_shapes import MM
from kiosk.adapters.printing.canvas import RULE, SOFT, Canvas
from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.domain.language import language_of
from kiosk.domain.papers.paper_list import PaperHead
from kiosk.domain.papers.rounds import RoundSlip, RoundTime

WIDTH, HEIGHT = 210 * MM, 297 * MM
_ACROSS, _DOWN = 2, 4
_SLIP_WIDTH, _SLIP_HEIGHT = WIDTH / _ACROSS, HEIGHT / _DOWN
_EDGE = 8 * MM
_ROWS = 6
"""So many rounds stand in one column of a slip; more are in further ones."""


def write_slips(out: BinaryIO, head: PaperHead, slips: Sequence[RoundSlip]) -> frozenset[str]:
    """Write a slip for each person; returns letters that no installed font has, which were written in Latin ones.

    Raises:
        Fault: no font is installed.
    """
    canvas, pdf = _RoundSheet(head), PdfWriter(out, WIDTH, HEIGHT)
    each = _ACROSS * _DOWN
    for first in range(0, len(slips), each):
        for place, slip in enumerate(slips[first : first + each]):
            canvas.draw_slip(slip, place)
        pdf.add_page(canvas.take())
    return canvas.close(pdf)


def write_cards(out: BinaryIO, head: PaperHead, tables: int, rounds: Sequence[RoundTime]) -> frozenset[str]:
    """Write a card for each table, with its number and when rounds begin; returns letters as `write_slips` does.

    Raises:
        Fault: no font is installed.
    """
    canvas, pdf = _RoundSheet(head), PdfWriter(out, WIDTH, HEIGHT)
    for table in range(1, tables + 1):
        canvas.draw_card(table, rounds)
        pdf.add_page(canvas.take())
    return canvas.close(pdf)


class _RoundSheet(Canvas):
    """Draws slips and cards."""

    def __init__(self, head: PaperHead) -> None:
        super().__init__(WIDTH, HEIGHT, _EDGE, WIDTH - _EDGE, language_of(head.language))
        self._head, self._words = head, self.language.papers

    def close(self, pdf: PdfWriter) -> frozenset[str]:
        """End a file; returns letters that no font has."""
        pdf.add(f"<< {self.write_fonts(pdf)} >>", pdf.resources)
        pdf.close(self._head.event)
        return self.unwritable

    def draw_slip(self, slip: RoundSlip, place: int) -> None:
        """Draw one slip at a place of the sheet, with lines to cut along."""
        down, across = divmod(place, _ACROSS)
        left, top = across * _SLIP_WIDTH, HEIGHT - down * _SLIP_HEIGHT
        self.frame(left, top - _SLIP_HEIGHT, _SLIP_WIDTH, _SLIP_HEIGHT, RULE, 0.5)
        self.box(left, top - 2.5 * MM, _SLIP_WIDTH, 2.5 * MM, self._head.accent.lstrip("#"))
        room = _SLIP_WIDTH - 2 * _EDGE
        self.boxed(slip.name, left + _EDGE, top - 5 * MM, room, 11 * MM, (16, 7), bold=True)
        self.boxed(slip.organisation, left + _EDGE, top - 16 * MM, room, 5 * MM, (9, 5), colour=SOFT)
        columns = -(-len(slip.rounds) // _ROWS)
        pattern = self._words["round"] if columns == 1 else "{round}"
        width = room / columns
        for number, one in enumerate(slip.rounds):
            column, row = divmod(number, _ROWS)
            when = f"{pattern.format(round=self.number(number + 1))} · {one.begins}"
            self._row(when, one.table, left + _EDGE + column * width, top - (24 + 7 * row) * MM, width - 2 * MM)
        self.at(self._head.event, left + _EDGE, top - _SLIP_HEIGHT + 4 * MM, 7, SOFT, width=room)

    def _row(self, when: str, table: int | None, x: float, top: float, width: float) -> None:
        """Draw a round of a slip: its number and time, and the table large enough for arm's length."""
        words = self._table(table) if table else self._words["no_table"]
        self.boxed(when, x, top, width * 0.5, 6.5 * MM, (9, 5), colour=SOFT)
        self.boxed(words, x + width * 0.52, top, width * 0.48, 6.5 * MM, (16, 6), bold=bool(table))

    def draw_card(self, table: int, rounds: Sequence[RoundTime]) -> None:
        """Draw the card of a table, its number to be read across a hall."""
        room = WIDTH - 2 * _EDGE
        self.box(0, HEIGHT - 8 * MM, WIDTH, 8 * MM, self._head.accent.lstrip("#"))
        self.boxed(self._head.event, _EDGE, HEIGHT - 16 * MM, room, 18 * MM, (20, 10), colour=SOFT, centred=True)
        self.boxed(self._table(table), _EDGE, HEIGHT - 44 * MM, room, 34 * MM, (60, 24), bold=True, centred=True)
        self.boxed(self.number(table), _EDGE, HEIGHT - 82 * MM, room, 150 * MM, (420, 120), bold=True, centred=True)
        words = [
            f"{self._words['round'].format(round=self.number(number))} {one.begins}"
            for number, one in enumerate(rounds, 1)
        ]
        self.boxed(" · ".join(words), _EDGE, 54 * MM, room, 36 * MM, (15, 7), centred=True)

    def _table(self, table: int) -> str:
        return self._words["round_table"].format(table=self.number(table))
