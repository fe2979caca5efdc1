"""The slip of a meeting on A4, in pure black: the table's number in an arch, the time, whom one meets, and a code."""

from typing import BinaryIO

from kiosk.adapters.printing.badge_shapes import MM, arch
from kiosk.adapters.printing.canvas import Canvas, fill
from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.adapters.printing.qr_runs import dark_runs, dense_rows
from kiosk.domain.language import language_of
from kiosk.domain.papers.meeting_slip import MeetingSlip

WIDTH, HEIGHT = 210, 297
"""Millimetres; so is every length here but for letters, which are in points."""
_SIDE, _TOP = 18.0, 16.0
_BLACK, _WHITE = "000000", "FFFFFF"
_FOOT = 152.0
"""Where the arch ends, from the page's head."""
_RINGS = ((128.0, _BLACK, 0.0), (122.0, _WHITE, 3.0), (100.0, _BLACK, 14.0))
"""How wide each arch is, its colour, and how much lower it ends than the outer one."""
_CODE = 74.0


def write_meeting_slip(out: BinaryIO, slip: MeetingSlip) -> frozenset[str]:
    """Write the slip of one person; returns letters that no installed font has, which were written in Latin ones.

    Raises:
        Fault: no font is installed.
    """
    canvas, pdf = _Slip(slip), PdfWriter(out, WIDTH * MM, HEIGHT * MM)
    canvas.draw()
    pdf.add_page(canvas.take())
    pdf.add(f"<< {canvas.write_fonts(pdf)} >>", pdf.resources)
    pdf.close(slip.head.event)
    return canvas.unwritable


class _Slip(Canvas):
    """Draws one slip."""

    def __init__(self, slip: MeetingSlip) -> None:
        super().__init__(WIDTH * MM, HEIGHT * MM, _SIDE * MM, (WIDTH - _SIDE) * MM, language_of(slip.head.language))
        self._slip, self._words = slip, self.language.papers

    def draw(self) -> None:
        """Draw all of it."""
        self._door()
        self._line(_FOOT)
        half = (WIDTH - 2 * _SIDE) / 2 - 4
        self._say(self._slip.begins, _SIDE, _FOOT + 4, half, 34, (104, 40), bold=True)
        self._say(self._slip.head.event, WIDTH / 2 + 4, _FOOT + 4, half, 34, (22, 9))
        self._line(_FOOT + 42)
        self._people(_FOOT + 48)
        self._code(_FOOT + 50)

    def _door(self) -> None:
        number = self.number(self._slip.table)
        word = self._words["round_table"].format(table="").strip()
        for width, colour, lower in _RINGS:
            left, high = (WIDTH - width) / 2, _FOOT - _TOP - lower
            self.add(f"{fill(colour)} {arch(left * MM, self._up(_FOOT), width * MM, high * MM)} f")
        inner = _RINGS[-1][0] - 16
        left = (WIDTH - inner) / 2
        self._say(word, left, _TOP + 30, inner, 18, (34, 14), colour=_WHITE, centred=True)
        self._say(number, left, _TOP + 46, inner, 88, (250, 90), colour=_WHITE, bold=True, centred=True)

    def _people(self, top: float) -> None:
        width, slip = WIDTH - 2 * _SIDE - _CODE - 8, self._slip
        self._say(slip.name, _SIDE, top, width, 16, (28, 12), bold=True)
        self._say(self._words["slip_meet"], _SIDE, top + 20, width, 8, (15, 9))
        self._say(slip.other, _SIDE, top + 28, width, 14, (24, 11), bold=True)
        self._say(slip.organisation, _SIDE, top + 42, width, 14, (17, 7))
        self._say(self._words["slip_keep"], _SIDE, top + 58, width, 22, (12, 8))

    def _code(self, top: float) -> None:
        code = dense_rows(self._slip.entry)
        left = self.mirrored((WIDTH - _SIDE - _CODE) * MM, _CODE * MM)
        self.add(fill(_BLACK))
        for run in dark_runs(code):
            self.add(run.operators(left, self._up(top), _CODE * MM / len(code)))

    def _line(self, top: float) -> None:
        self.box(self.left, self._up(top), self.right - self.left, 1.6 * MM, _BLACK)

    def _say(
        self,
        text: str,
        x: float,
        top: float,
        width: float,
        height: float,
        sizes: tuple[float, float],
        *,
        colour: str = _BLACK,
        bold: bool = False,
        centred: bool = False,
    ) -> None:
        self.boxed(
            text, x * MM, self._up(top), width * MM, height * MM, sizes, colour=colour, bold=bold, centred=centred
        )

    def _up(self, y: float) -> float:
        """Turn millimetres from a page's head into points from its foot, as PDF counts."""
        return (HEIGHT - y) * MM
