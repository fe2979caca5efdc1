"""Lists of people on A4: to tick at a door without power, and to sign."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from kiosk.adapters.printing.badge_shapes import MM
from kiosk.adapters.printing.canvas import INK, RULE, SOFT, Canvas
from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.domain.language import language_of
from kiosk.domain.papers.paper_list import ListEntry, ListLine, PaperHead, PaperList, pages_of
from kiosk.services.ports import Progress

WIDTH, HEIGHT = 210 * MM, 297 * MM
_LEFT, _RIGHT = 14 * MM, 196 * MM
_TOP, _FOOT = HEIGHT - 38 * MM, 15 * MM
_BAND = "EFEAE4"
_GAP = 2.5 * MM


@dataclass(frozen=True, slots=True)
class ListForm:
    """How a list is drawn: how high a line is (mm), whether letters head it, and the columns with their widths (mm)."""

    line: float
    headed: bool
    columns: tuple[tuple[str, float], ...]

    @property
    def lines(self) -> int:
        """How many lines a page has."""
        return int((_TOP - _FOOT) / MM / self.line)


TO_TICK = ListForm(8.0, True, (("tick", 9), ("time", 13), ("name", 74), ("organisation", 56), ("group", 30)))
TO_SIGN = ListForm(11.0, False, (("number", 14), ("name", 64), ("organisation", 48), ("signature", 56)))


def write_lists(
    out: BinaryIO, head: PaperHead, papers: Sequence[PaperList], form: ListForm, progress: Progress | None = None
) -> frozenset[str]:
    """Write lists as a PDF, one after the other, each with pages of its own.

    Args:
        out: a binary file, at its beginning.
        head: what stands on every page.
        papers: the lists.
        form: how they are drawn.
        progress: is told lines done and lines in all.

    Returns:
        Letters that no installed font has, which were written in Latin ones.

    Raises:
        Fault: no font is installed.
    """
    canvas = _ListPage(head, form)
    pdf = PdfWriter(out, WIDTH, HEIGHT)
    done, total = 0, sum(len(paper.entries) + paper.blank for paper in papers)
    for paper in papers:
        pages = pages_of(paper, form.lines, headed=form.headed)
        for number, lines in enumerate(pages, 1):
            canvas.draw(paper, lines, number, len(pages))
            pdf.add_page(canvas.take())
            done += sum(line.heading is None for line in lines)
            if progress:
                progress(done, total)
    pdf.add(f"<< {canvas.write_fonts(pdf)} >>", pdf.resources)
    pdf.close(f"{head.event}: {papers[0].title}" if papers else head.event)
    return canvas.unwritable


class _ListPage(Canvas):
    """Draws the pages of lists."""

    def __init__(self, head: PaperHead, form: ListForm) -> None:
        super().__init__(WIDTH, HEIGHT, _LEFT, _RIGHT, language_of(head.language))
        self._head, self._form, self._words = head, form, self.language.papers

    def draw(self, paper: PaperList, lines: Sequence[ListLine], number: int, pages: int) -> None:
        """Draw one page of a list."""
        self._heading(paper)
        y = _TOP
        for line in lines:
            y -= self._form.line * MM
            if line.heading is not None:
                self._letter(line.heading, y)
            else:
                self._line(line, y)
        if not lines:
            self.text(self._words["nobody"], 50, 11, SOFT)
        page = self._words["page"].format(page=self.number(number), pages=self.number(pages))
        used = self.at(page, _RIGHT, 9 * MM, 8.5, SOFT, right=True)
        self.at(self._head.made, _LEFT, 9 * MM, 8.5, SOFT, width=_RIGHT - _LEFT - used - 4 * MM)

    def _heading(self, paper: PaperList) -> None:
        self.box(0, HEIGHT - 4 * MM, WIDTH, 4 * MM, self._head.accent.lstrip("#"))
        used = self.at(self._counts(paper), _RIGHT, HEIGHT - 15 * MM, 10, INK, right=True, bold=True)
        self.boxed(paper.title, _LEFT, HEIGHT - 8 * MM, _RIGHT - _LEFT - used - 6 * MM, 10 * MM, (16, 8), bold=True)
        about = " · ".join(part for part in (paper.about, self._head.event) if part)
        self.boxed(about, _LEFT, HEIGHT - 19 * MM, _RIGHT - _LEFT, 9 * MM, (10, 7), colour=SOFT)
        x = _LEFT
        for column, width in self._form.columns:
            if title := self._words.get(column):
                self.at(title, x, _TOP + 2 * MM, 8.5, SOFT, width=width * MM - _GAP)
            x += width * MM
        self.box(_LEFT, _TOP, _RIGHT - _LEFT, 0.8, INK)

    def _counts(self, paper: PaperList) -> str:
        count = len(paper.entries)
        people = self._words["people_one"] if count == 1 else self._words["people"].format(count=self.number(count))
        return f"{people} · {self._words['in'].format(count=self.number(paper.came))}" if paper.came else people

    def _letter(self, letter: str, y: float) -> None:
        self.box(_LEFT, y, _RIGHT - _LEFT, self._form.line * MM, _BAND)
        self.at(letter or self._words["others"], _LEFT + 1.5 * MM, y + self._form.line * MM * 0.3, 12, INK, bold=True)

    def _line(self, line: ListLine, y: float) -> None:
        entry, height = line.entry or ListEntry(""), self._form.line * MM
        x = _LEFT
        for column, width in self._form.columns:
            room = width * MM - _GAP
            if column == "tick":
                side = 4.6 * MM
                corner = x + 0.5 * MM, y + (height - side) / 2
                self.frame(*corner, side, side)
                if entry.came:
                    self.tick(*corner, side)
            elif column == "signature":
                self.box(x, y + 1.6 * MM, width * MM, 0.5, SOFT)
            else:
                text, sizes = self._cell(column, line, entry)
                self.boxed(text, x, y + height, room, height, sizes, bold=column == "name")
            x += width * MM
        self.box(_LEFT, y, _RIGHT - _LEFT, 0.4, RULE)

    def _cell(self, column: str, line: ListLine, entry: ListEntry) -> tuple[str, tuple[float, float]]:
        cells = {
            "number": (self.number(line.number), (9.5, 6)),
            "time": (entry.came, (9.5, 7)),
            "name": (entry.name, (11, 8)),
            "organisation": (entry.organisation, (9.5, 7)),
            "group": (entry.group, (9.5, 7)),
        }
        return cells[column]
