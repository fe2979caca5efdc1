"""Badges as a PDF: vector codes, names fitted to their space, written page by page."""

import tomllib
from collections.abc import Callable, Iterable
from itertools import islice
from typing import BinaryIO

from kiosk.adapters.printing import badge_qr
from kiosk.adapters.printing.badge_fit import Fitted, fit
from kiosk.adapters.printing.badge_script import is_right_to_left
from kiosk.adapters.printing.badge_shapes import MM, arch, crop_marks, fold_line, places, rounded
from kiosk.adapters.printing.face import Face
from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.adapters.printing.typeface import Typeface
from kiosk.bundled import RESOURCES
from kiosk.domain.admission.badge import LAYOUTS, Badge, Layout, TextBox, layout_of
from kiosk.domain.faults.disk import NoBadgeLayout

_INK, _SOFT, _WHITE = (0x1B, 0x18, 0x15), (0x4B, 0x44, 0x3B), (255, 255, 255)
_TINTS = {"a10": 0.1, "a20": 0.2}
_GIVEN_SHARE = 0.62
_PANEL_RADIUS = 1.4


def read_layout(name: str) -> Layout:
    """Return the layout of that name.

    Raises:
        Fault: there is none.
    """
    if name not in LAYOUTS:
        layouts = ", ".join(dict.fromkeys(LAYOUTS.values()))
        raise NoBadgeLayout(name, layouts)
    text = (RESOURCES / "badges" / f"{LAYOUTS[name]}.toml").read_text("utf-8")
    return layout_of(tomllib.loads(text))


def write_badges(
    out: BinaryIO,
    badges: Iterable[Badge],
    layout: Layout,
    *,
    event: str,
    accent: str,
    progress: Callable[[int], None] = lambda _: None,
) -> frozenset[str]:
    """Write badges as a PDF, a page at a time.

    Args:
        out: a binary file, at its beginning.
        badges: the badges, in the order of the sheets.
        layout: where everything stands.
        event: the event's name, on every badge.
        accent: the event's colour, ``#RRGGBB``.
        progress: is told how many badges are written.

    Returns:
        Letters that no installed font has, which were written in Latin ones.

    Raises:
        Fault: no font is installed.
    """
    press = _Press(layout, accent)
    pdf = PdfWriter(out, layout.sheet.width * MM, layout.sheet.height * MM)
    form = pdf.reserve()
    source = iter(badges)
    done = 0
    while page := tuple(islice(source, layout.per_sheet)):
        pdf.add_page(press.page(page).encode("ascii"))
        done += len(page)
        progress(done)
    box = f"/Type /XObject /Subtype /Form /BBox [0 0 {layout.width * MM:.3f} {layout.height * MM:.3f}]"
    drawing = press.background(event).encode("ascii")
    faces = " ".join(f"/{face.name} {face.write(pdf)} 0 R" for face in press.faces)
    fonts = f"/Font << {faces} >>"
    pdf.add_stream(drawing, f"{box} /Resources << {fonts} >>", form)
    pdf.add(f"<< {fonts} /XObject << /Back {form} 0 R >> >>", pdf.resources)
    pdf.close(f"{event}: {layout.name}")
    return press.unwritable


class _Press:
    """Draws badges of one layout and colour as PDF operators."""

    def __init__(self, layout: Layout, accent: str) -> None:
        self._layout = layout
        ink = (0, 0, 0) if layout.monochrome else _INK
        colour = (0, 0, 0) if layout.monochrome else _rgb(accent)
        soft = (0, 0, 0) if layout.monochrome else _SOFT
        self._colours = {"ink": ink, "soft": soft, "accent": colour, "white": _WHITE} | {
            name: _mixed(colour, share) for name, share in _TINTS.items()
        }
        self._fills = {name: _fill(value) for name, value in self._colours.items()}
        self._bold, self._regular = Typeface(bold=True), Typeface(bold=False)
        self._texts: dict[tuple[str, TextBox], str] = {}
        self._opens = tuple(f"q 1 0 0 1 {x:.3f} {y:.3f} cm /Back Do" for x, y in places(layout))
        self._crop_marks = crop_marks(layout)
        qr, scale = layout.qr, layout.qr.module * MM
        corner = f"{qr.x * MM:.3f} {self._up(qr.y + badge_qr.SIDE * qr.module):.3f}"
        self._qr_open = f"q {_fill((0, 0, 0))} {scale:.5f} 0 0 {scale:.5f} {corner} cm"

    @property
    def faces(self) -> tuple[Face, ...]:
        """All fonts in use."""
        return (*self._bold.faces, *self._regular.faces)

    @property
    def unwritable(self) -> frozenset[str]:
        """Letters that no font has."""
        return frozenset(self._bold.unwritable | self._regular.unwritable)

    def page(self, badges: tuple[Badge, ...]) -> str:
        """Return the drawing of one page."""
        drawn = (f"{open_}\n{self._badge(badge)}\nQ" for open_, badge in zip(self._opens, badges, strict=False))
        return "\n".join((self._crop_marks, *drawn))

    def background(self, event: str) -> str:
        """Return what is the same on every badge: arches, the code's white panel, the event's name and the fold."""
        layout, qr = self._layout, self._layout.qr
        arches = (
            f"{self._fills[one.colour]} "
            f"{arch(one.x * MM, self._up(one.y + one.height), one.width * MM, one.height * MM)} f"
            for one in layout.arches
        )
        edge, side = badge_qr.QUIET * qr.module, (badge_qr.SIDE + 2 * badge_qr.QUIET) * qr.module
        left, foot = (qr.x - edge) * MM, self._up(qr.y - edge + side)
        panel = f"{_fill(_WHITE)} {rounded(left, foot, side * MM, side * MM, _PANEL_RADIUS * MM)} f"
        return "\n".join((*arches, panel, fold_line(layout), self._text(event, layout.event)))

    def _badge(self, badge: Badge) -> str:
        layout = self._layout
        return "\n".join(
            (
                self._name(badge.given_name, badge.family_name),
                self._text(badge.organisation, layout.organisation),
                self._text(badge.group, layout.group),
                self._text(badge.number, layout.number),
                self._qr_open,
                badge_qr.path(badge.code),
                "f Q",
            )
        )

    def _name(self, given: str, family: str) -> str:
        box = self._layout.person
        width, height = box.width * MM, box.height * MM
        first = fit(given, self._bold, width, height * (_GIVEN_SHARE if family else 1), box.largest, box.smallest)
        blocks = [first]
        if family:
            largest = min(box.largest * _GIVEN_SHARE, first.size)
            smallest = min(box.smallest * _GIVEN_SHARE, first.size)
            blocks.append(fit(family, self._bold, width, height * (1 - _GIVEN_SHARE), largest, smallest))
        top = self._up(box.y)
        return "\n".join((self._fills["ink"], *self._stacked(blocks, box, top, is_right_to_left(given))))

    def _text(self, text: str, box: TextBox) -> str:
        if not text:
            return ""
        key = (text, box)
        if key not in self._texts:
            if len(self._texts) > 20_000:
                self._texts.clear()
            face = self._bold if box.bold else self._regular
            fitted = fit(text, face, box.width * MM, box.height * MM, box.largest, box.smallest)
            top = self._up(box.y)
            if box.centred:
                top -= (box.height * MM - fitted.height) / 2
            lines = self._stacked([fitted], box, top, is_right_to_left(text))
            self._texts[key] = "\n".join((self._fills[box.colour], *lines))
        return self._texts[key]

    @staticmethod
    def _stacked(blocks: list[Fitted], box: TextBox, top: float, from_right: bool) -> list[str]:
        drawn = []
        share = 0.5 if box.centred else 1.0 if from_right else 0.0
        for block in blocks:
            for line in block.lines:
                x = box.x * MM + share * (box.width * MM - line.width * block.size)
                drawn.append(line.operators(block.size, x, top - block.size * line.ascent))
                top -= block.size * line.height
        return drawn

    def _up(self, y: float) -> float:
        """Turn millimetres from a badge's top into points from its foot, as PDF counts."""
        return (self._layout.height - y) * MM


def _rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.lstrip("#"))
    return red, green, blue


def _mixed(colour: tuple[int, int, int], share: float) -> tuple[int, int, int]:
    red, green, blue = (round(255 + (part - 255) * share) for part in colour)
    return red, green, blue


def _fill(colour: tuple[int, int, int]) -> str:
    return f"{' '.join(f'{part / 255:.3f}' for part in colour)} rg"
