"""A page that is drawn as PDF operators: lines of text, boxes and rules, turned around for languages from the right."""

from kiosk.adapters.printing.badge_fit import Fitted, fit
from kiosk.adapters.printing.badge_shapes import MM
from kiosk.adapters.printing.face import Face
from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.adapters.printing.typeface import Typeface
from kiosk.domain.language import Language

INK, SOFT, RULE = "1B1815", "6A6259", "D9D3CA"
_LEAST = 5.0


class Canvas:
    """Draws one page after the other; every place is given as on a page that is read from the left.

    Args:
        width: of the page in points.
        height: of the page in points.
        left: where what has no other place begins, in points.
        right: where it ends.
        language: of its words.

    Raises:
        Fault: no font is installed.
    """

    def __init__(self, width: float, height: float, left: float, right: float, language: Language) -> None:
        self.width, self.height, self.left, self.right = width, height, left, right
        self.language = language
        self._bold, self._regular = Typeface(bold=True), Typeface(bold=False)
        self._drawn: list[str] = []

    def take(self) -> bytes:
        """Return what was drawn, and begin the next page."""
        drawn = "\n".join(self._drawn).encode("ascii")
        self._drawn = []
        return drawn

    def write_fonts(self, pdf: PdfWriter) -> str:
        """Put the letters that were used into the PDF; returns the fonts as its pages name them."""
        faces = " ".join(f"/{face.name} {face.write(pdf)} 0 R" for face in self._faces)
        return f"/Font << {faces} >>"

    @property
    def _faces(self) -> tuple[Face, ...]:
        return (*self._bold.faces, *self._regular.faces)

    @property
    def unwritable(self) -> frozenset[str]:
        """Letters that no installed font has, which were written in Latin ones."""
        return frozenset(self._bold.unwritable | self._regular.unwritable)

    def add(self, operators: str) -> None:
        """Draw something by its operators."""
        self._drawn.append(operators)

    def text(
        self,
        text: str,
        top: float,
        size: float,
        colour: str,
        *,
        left: float | None = None,
        width: float = 0.0,
        bold: bool = False,
    ) -> None:
        """Write a line whose foot is `top` millimetres from the page's head, smaller if it were too wide."""
        start = self.left if left is None else left
        room = width or self.right - start
        fitting = min(size, room / max(self._face(bold=bold).line(text).width, 0.01))
        self.at(text, start, self.height - top * MM, max(fitting, _LEAST), colour, width=room, bold=bold)

    def at(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        colour: str,
        *,
        width: float = 0.0,
        right: bool = False,
        bold: bool = False,
    ) -> float:
        """Write a line, cut off with … if wider than `width` points; returns how wide it is."""
        line = self._face(bold=bold).line(text)
        while width and line.width * size > width + 0.5 and len(text) > 1:
            text = text.rstrip("…")[:-1].rstrip() + "…"
            line = self._face(bold=bold).line(text)
        drawn = line.width * size
        start = self.mirrored(x - drawn if right else x, drawn)
        self._drawn += [fill(colour), line.operators(size, start, y)]
        return drawn

    def fitted(self, text: str, width: float, height: float, largest: float, smallest: float, *, bold: bool) -> Fitted:
        """Set a text as large as a box allows, on several lines if it must; never cut."""
        return fit(text, self._face(bold=bold), width, height, largest, smallest)

    def boxed(
        self,
        text: str,
        x: float,
        top: float,
        width: float,
        height: float,
        sizes: tuple[float, float],
        *,
        colour: str = INK,
        bold: bool = False,
        centred: bool = False,
    ) -> None:
        """Write a whole text into a box whose upper corner is at x and `top` (points from the foot), in its middle."""
        if not text:
            return
        block = self.fitted(text, width, height, *sizes, bold=bold)
        y = top - (height - block.height) / 2
        self._drawn.append(fill(colour))
        for line in block.lines:
            drawn = line.width * block.size
            start = x + (width - drawn) / 2 if centred else x
            self._drawn.append(line.operators(block.size, self.mirrored(start, drawn), y - block.size * line.ascent))
            y -= block.size * line.height

    def rule(self, top: float) -> None:
        """Draw a line across, `top` millimetres from the page's head."""
        self.box(self.left, self.height - top * MM, self.right - self.left, 0.6, RULE)

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a box."""
        self._drawn.append(f"{fill(colour)} {self.mirrored(x, width):.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def frame(self, x: float, y: float, width: float, height: float, colour: str = INK, line: float = 0.8) -> None:
        """Draw the edges of a box."""
        left = self.mirrored(x, width)
        self._drawn.append(f"{_stroke(colour)} {line:.2f} w {left:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    def tick(self, x: float, y: float, side: float, colour: str = INK) -> None:
        """Draw a tick in a square."""
        left = self.mirrored(x, side)
        points = ((0.16, 0.52), (0.4, 0.24), (0.86, 0.8))
        (a, b), *rest = [(left + share * side, y + rise * side) for share, rise in points]
        lines = " ".join(f"{across:.2f} {up:.2f} l" for across, up in rest)
        self._drawn.append(f"{_stroke(colour)} 1.6 w 1 J 1 j {a:.2f} {b:.2f} m {lines} S 0 J 0 j")

    def mirrored(self, left: float, width: float) -> float:
        """Return where something begins whose place is given for a page that is read from the left."""
        return self.width - left - width if self.language.right_to_left else left

    def number(self, number: int) -> str:
        """Return a number as the language writes it."""
        return f"{number:,}".replace(",", self.language.thousands)

    def _face(self, *, bold: bool) -> Typeface:
        return self._bold if bold else self._regular


def fill(colour: str) -> str:
    """Return the operators that fill with a colour, such as ``1B1815``, from here on."""
    return f"{_parts(colour)} rg"


def _stroke(colour: str) -> str:
    return f"{_parts(colour)} RG"


def _parts(colour: str) -> str:
    return " ".join(f"{part / 255:.3f}" for part in bytes.fromhex(colour.lstrip("#")))
