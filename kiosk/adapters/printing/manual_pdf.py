"""A page of the manual on A4, to lie beside the scanner."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import BinaryIO, assert_never

from kiosk.adapters.printing.badge_script import is_right_to_left
from kiosk.adapters.printing.badge_shapes import MM
from kiosk.adapters.printing.face import Face
from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.adapters.printing.qr_runs import dark_runs, qr_rows
from kiosk.adapters.printing.typeface import Typeface
from kiosk.domain.language import language_of
from kiosk.domain.manual import Block, Heading, Item, Paragraph, Style, TableRow, Text, plain

WIDTH, HEIGHT = 210 * MM, 297 * MM
_MARGIN = 18 * MM
_SIZE, _LEADING = 11.5, 1.4
_HEADINGS = {1: 24.0, 2: 15.0}
_TERM, _INDENT, _GUTTER = 48 * MM, 7 * MM, 4 * MM
_CODE = 62 * MM
_BLACK = "0 g"
_INK, _RULE = "0.106 0.094 0.082 rg", "0.851 0.827 0.792 rg"


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is set; `span` counts the changes of style before it, `is_glued` tells that no space does."""

    text: str
    is_bold: bool
    span: int = 0
    is_glued: bool = False


def write_page(out: BinaryIO, blocks: Sequence[Block], language: str, *, code: str = "", code_after: int = 0) -> int:
    """Write a page of the manual, or one like it, as a PDF; returns on how many sheets it stands.

    Args:
        out: the file.
        blocks: what the page says.
        language: in which it says so.
        code: what a QR code on it holds, if there is one.
        code_after: how many blocks stand above that.

    Raises:
        Fault: no font is installed.
    """
    sheets = _Sheets(is_turned=language_of(language).right_to_left)
    for number, block in enumerate(blocks):
        if code and number == code_after:
            sheets.add_code(code)
        sheets.add(block)
    pdf = PdfWriter(out, WIDTH, HEIGHT)
    for drawn in sheets.drawn:
        pdf.add_page("\n".join(drawn).encode("ascii"))
    faces = " ".join(f"/{face.name} {face.write(pdf)} 0 R" for face in sheets.faces)
    pdf.add(f"<< /Font << {faces} >> >>", pdf.resources)
    pdf.close(next((plain(block.text) for block in blocks if isinstance(block, Heading)), ""))
    return len(sheets.drawn)


class _Sheets:
    """Sets blocks from top to foot, sheet by sheet; `is_turned` for languages that are written from the right."""

    def __init__(self, *, is_turned: bool) -> None:
        self._is_turned = is_turned
        self._bold, self._regular = Typeface(bold=True), Typeface(bold=False)
        self.drawn: list[list[str]] = [[]]
        self._y = HEIGHT - _MARGIN

    @property
    def faces(self) -> tuple[Face, ...]:
        """The fonts that were used."""
        return (*self._bold.faces, *self._regular.faces)

    def add(self, block: Block) -> None:
        """Set one block under the last."""
        match block:
            case Heading(level, text):
                size = _HEADINGS.get(level, 12.5)
                self._y -= 0 if level == 1 else size * 0.8
                self._paragraph(_words(text, bold=True), 0, size)
            case Paragraph(text):
                self._paragraph(_words(text), 0)
            case Item(number, text):
                top = self._y
                self._paragraph(_words(text), _INDENT)
                self._line([Word(f"{number}." if number else "•", True)], 0, top - _SIZE, _SIZE)
            case TableRow():
                self._row(block)
            case _:
                assert_never(block)

    def add_code(self, code: str) -> None:
        """Set a QR code under the last block, with its quiet zone."""
        rows = qr_rows(code)
        module = _CODE / len(rows)
        if self._y - _CODE < _MARGIN:
            self._next_sheet()
        left = WIDTH - _MARGIN - _CODE if self._is_turned else _MARGIN
        self.drawn[-1] += [_BLACK, *(run.operators(left, self._y - 2 * module, module) for run in dark_runs(rows))]
        self._y -= _CODE + 4 * module

    def _paragraph(self, words: Sequence[Word], indent: float, size: float = _SIZE) -> None:
        for line in self._lines(words, WIDTH - 2 * _MARGIN - indent, size):
            if self._y - size * _LEADING < _MARGIN:
                self._next_sheet()
            self._line(line, indent, self._y - size, size)
            self._y -= size * _LEADING
        self._y -= size * 0.25

    def _row(self, row: TableRow) -> None:
        room = WIDTH - 2 * _MARGIN
        others = (room - _TERM) / max(1, len(row.cells) - 1)
        columns = [(0.0, _TERM - _GUTTER)] + [
            (_TERM + at * others, others - _GUTTER) for at in range(len(row.cells) - 1)
        ]
        cells = [
            self._lines(_words(cell, bold=at == 0), width, _SIZE)
            for at, (cell, (_, width)) in enumerate(zip(row.cells, columns, strict=True))
        ]
        height = max(len(lines) for lines in cells) * _SIZE * _LEADING
        if self._y - height < _MARGIN:
            self._next_sheet()
        for lines, (start, _) in zip(cells, columns, strict=True):
            for number, line in enumerate(lines):
                self._line(line, start, self._y - _SIZE - number * _SIZE * _LEADING, _SIZE)
        self._y -= height
        self.drawn[-1] += [_RULE, f"{_MARGIN:.2f} {self._y - 1:.2f} {room:.2f} 0.6 re f"]
        self._y -= _SIZE * 0.3

    def _next_sheet(self) -> None:
        self.drawn.append([])
        self._y = HEIGHT - _MARGIN

    def _lines(self, words: Sequence[Word], width: float, size: float) -> list[list[Word]]:
        """Fill lines with as many words as fit; what is glued together stays on one."""
        lines: list[list[Word]] = [[]]
        for together in _glued(words):
            if lines[-1] and self._width([*lines[-1], *together], size) > width:
                lines.append([])
            lines[-1] += together
        return lines

    def _width(self, words: Sequence[Word], size: float) -> float:
        spaces = sum(not word.is_glued for word in words[1:]) * self._space
        return (sum(self._face(word).line(word.text).width for word in words) + spaces) * size

    @property
    def _space(self) -> float:
        return self._regular.line("n n").width - 2 * self._regular.line("n").width

    def _face(self, word: Word) -> Typeface:
        return self._bold if word.is_bold else self._regular

    def _line(self, words: Sequence[Word], indent: float, y: float, size: float) -> None:
        """Draw a line; what stands in one weight and direction is set as one, so that its words keep their order."""
        at = _MARGIN + indent
        for _, grouped in groupby(words, key=lambda word: (word.span, self._side(word, words))):
            part = list(grouped)
            if part[0] is not words[0] and not part[0].is_glued:
                at += self._space * size
            line = self._face(part[0]).line(" ".join(word.text for word in part))
            width = line.width * size
            x = WIDTH - at - width if self._is_turned else at
            self.drawn[-1] += [_INK, line.operators(size, x, y)]
            at += width

    def _side(self, word: Word, words: Sequence[Word]) -> bool:
        """Tell whether a word of a right-to-left line follows the first that runs so: those before stand alone."""
        first = next((at for at, each in enumerate(words) if is_right_to_left(each.text)), len(words))
        return self._is_turned and any(each is word for each in words[first:])


def _words(text: Text, *, bold: bool = False) -> list[Word]:
    """Return a text's words, each in its style."""
    words: list[Word] = []
    for number, span in enumerate(text):
        is_glued = bool(words) and not span.text.startswith(" ") and not text[number - 1].text.endswith(" ")
        for at, part in enumerate(span.text.split()):
            words.append(Word(part, bold or span.style is not Style.PLAIN, number, is_glued and at == 0))
    return words


def _glued(words: Sequence[Word]) -> list[list[Word]]:
    together: list[list[Word]] = []
    for word in words:
        if word.is_glued:
            together[-1].append(word)
        else:
            together.append([word])
    return together
