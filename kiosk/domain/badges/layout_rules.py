"""Whether the parts of a layout fit together: on the badge, on the sheet, a code that reads, a hidden number."""

from collections.abc import Iterator

from kiosk.domain.badges.layout import BadgeSide, Layout, QrBox, TextBox
from kiosk.domain.badges.layout_table import KeyPath, LayoutText
from kiosk.domain.fault import Fault
from kiosk.domain.faults.badges import (
    LargeEnoughToRead,
    NumberHidden,
    OnOneSide,
    OnTheBadge,
    OnTheFront,
    OnTheSheet,
    QuietAround,
)

_SLACK = 0.01
_QUIET = 4
"""Modules of white around a code (ISO/IEC 18004)."""
_SMALLEST_NAME = 8.0


def ensure_fits(source: LayoutText, layout: Layout) -> None:
    """Look whether a layout can be printed and used.

    Raises:
        Fault: it cannot; the first reason.
    """
    if fault := next(_faults(source, layout), None):
        raise fault


def _faults(source: LayoutText, layout: Layout) -> Iterator[Fault]:
    yield from _of_sheet(source, layout)
    for name, side in zip(("front", "back"), layout.sides, strict=False):
        yield from _of_side(source, layout, name, side)
    if layout.front.qr is None:
        yield source.missing(("front", "qr"), OnTheFront())
    if layout.front.person is None:
        yield source.missing(("front", "person"), LargeEnoughToRead())
    elif layout.front.person.largest < _SMALLEST_NAME:
        yield source.unfit(("front", "person", "largest"), LargeEnoughToRead())
    yield from _of_number(source, layout)


def _of_sheet(source: LayoutText, layout: Layout) -> Iterator[Fault]:
    sheet = layout.sheet
    width, height = sheet.columns * layout.cell_width, sheet.rows * layout.cell_height
    if width > sheet.width + _SLACK or height > sheet.height + _SLACK:
        yield source.unfit(("sheet",), OnTheSheet(sheet.columns, sheet.rows, f"{width:g}", f"{height:g}"))


def _of_side(source: LayoutText, layout: Layout, name: str, side: BadgeSide) -> Iterator[Fault]:
    for key, x, y, width, height in side.boxes():
        if x + width > layout.width + _SLACK or y + height > layout.height + _SLACK:
            yield source.unfit((name, *_key(key)), OnTheBadge(f"{layout.width:g}", f"{layout.height:g}"))
    if side.qr and not _has_quiet(layout, side.qr):
        yield source.unfit((name, "qr"), QuietAround(f"{_QUIET * side.qr.module:.1f}"))


def _has_quiet(layout: Layout, qr: QrBox) -> bool:
    edge, end = _QUIET * qr.module, (21 + _QUIET) * qr.module
    right, foot = layout.width + _SLACK - end, layout.height + _SLACK - end
    return edge - _SLACK <= qr.x <= right and edge - _SLACK <= qr.y <= foot


def _of_number(source: LayoutText, layout: Layout) -> Iterator[Fault]:
    """The foyer asks for the number because no photograph of the front shows it."""
    if layout.back is not None and layout.back.number is not None:
        if layout.front.number is not None:
            yield source.unfit(("front", "number"), NumberHidden())
    elif layout.front.number is None:
        yield source.missing(("front", "number"), OnOneSide())
    elif not _is_beyond(layout.front, layout.front.number):
        yield source.unfit(("front", "number"), NumberHidden())


def _is_beyond(side: BadgeSide, number: TextBox) -> bool:
    fold = side.fold
    if fold is None:
        return False
    return number.x >= fold.x - _SLACK if fold.height else number.y >= fold.y - _SLACK


def _key(key: str) -> KeyPath:
    name, _, at = key.partition(".")
    return (name, int(at)) if at else (name,)
