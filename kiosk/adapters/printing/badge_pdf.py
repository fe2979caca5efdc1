"""Badges as a PDF: vector codes, names fitted to their space, written page by page."""

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import BinaryIO

from kiosk.adapters.printing.badge_press import BadgePress, picture_name
from kiosk.adapters.printing.badge_shapes import MM, crop_marks, joined_fold, places
from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.domain.badges.badge import Badge, BadgeEvent
from kiosk.domain.badges.layout import BackPlace, Layout
from kiosk.domain.badges.picture import Picture


def write_badges(
    out: BinaryIO,
    badges: Iterable[Badge],
    layout: Layout,
    event: BadgeEvent,
    pictures: Mapping[str, Picture] | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> frozenset[str]:
    """Write badges as a PDF, a page at a time.

    Args:
        out: a binary file, at its beginning.
        badges: the badges, in the order of the sheets.
        layout: where everything stands.
        event: what is the same on every badge.
        pictures: those of the layout's logos, by the names that it gives them.
        progress: is told how many badges are written.

    Returns:
        Letters that no installed font has, which were written in Latin ones.

    Raises:
        Fault: no font is installed.
    """
    pictures = pictures or {}
    press = BadgePress(layout, event, pictures)
    pdf = PdfWriter(out, layout.sheet.width * MM, layout.sheet.height * MM)
    forms = [pdf.reserve() for _ in layout.sides]
    sheets = _BadgeSheets(layout, press)
    source = iter(badges)
    done = 0
    while page := tuple(islice(source, layout.per_sheet)):
        for drawing in sheets.pages(page):
            pdf.add_page(drawing.encode("ascii"))
        done += len(page)
        progress(done)
    box = f"/Type /XObject /Subtype /Form /BBox [0 0 {layout.width * MM:.3f} {layout.height * MM:.3f}]"
    backgrounds = [press.background(side).encode("ascii") for side in layout.sides]
    faces = " ".join(f"/{face.name} {face.write(pdf)} 0 R" for face in press.faces)
    images = " ".join(
        f"/{picture_name(at)} {_write_picture(pdf, picture)} 0 R" for at, picture in enumerate(pictures.values())
    )
    fonts = f"/Font << {faces} >>"
    for form, background in zip(forms, backgrounds, strict=True):
        pdf.add_stream(background, f"{box} /Resources << {fonts} /XObject << {images} >> >>", form)
    named = " ".join(f"/{_form_name(at)} {form} 0 R" for at, form in enumerate(forms))
    pdf.add(f"<< {fonts} /XObject << {named} >> >>", pdf.resources)
    pdf.close(f"{event.name}: {layout.title or layout.name}")
    return press.unwritable


class _BadgeSheets:
    """Puts the sides of badges in their places on sheets."""

    def __init__(self, layout: Layout, press: BadgePress) -> None:
        self._layout, self._press = layout, press
        fronts, backs = places(layout)
        self._fronts = [f"q {place} cm" for place in fronts]
        self._backs = [f"q {place} cm" for place in backs]
        self._marks = crop_marks(layout)
        self._folds = joined_fold(layout)

    def pages(self, badges: tuple[Badge, ...]) -> list[str]:
        """Return the drawing of one page, or of a page and its back."""
        fronts = [self._side(0, place, badge) for place, badge in zip(self._fronts, badges, strict=False)]
        if self._layout.back is None:
            return ["\n".join((self._marks, *fronts))]
        backs = [self._side(1, place, badge) for place, badge in zip(self._backs, badges, strict=False)]
        match self._layout.back_place:
            case BackPlace.PAGE:
                return ["\n".join((self._marks, *fronts)), "\n".join(backs)]
            case BackPlace.ABOVE | BackPlace.BESIDE:
                return ["\n".join((self._marks, *fronts, *backs, self._folds))]

    def _side(self, at: int, place: str, badge: Badge) -> str:
        side = self._layout.sides[at]
        below, above = self._press.below(side, badge), self._press.above(side, badge)
        return f"{place}\n{below}\n/{_form_name(at)} Do\n{above}\nQ"


def _form_name(at: int) -> str:
    return ("Front", "Back")[at]


def _write_picture(pdf: PdfWriter, picture: Picture) -> int:
    size = f"/Type /XObject /Subtype /Image /Width {picture.width} /Height {picture.height} /BitsPerComponent 8"
    mask = ""
    if picture.opacity:
        mask = f"/SMask {pdf.add_stream(picture.opacity, f'{size} /ColorSpace /DeviceGray')} 0 R"
    return pdf.add_stream(picture.colours, f"{size} /ColorSpace /DeviceRGB {mask}")
