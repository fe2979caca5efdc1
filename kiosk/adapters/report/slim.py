"""Draws pictures as wide as a telephone: what they say of a row stands above it, and not beside it."""

from kiosk.adapters.report.drawing import RULE, SIZE, SMALL, SOFT, Drawing, width_of, wrapped
from kiosk.adapters.report.faces import say_part
from kiosk.domain.palette import INK
from kiosk.domain.report.document import BarChart, ChanceChart, ChanceRow, ShareChart

_LINE = 17.0
_GAP = 16.0


def slim_bars(drawing: Drawing, bars: BarChart) -> float:
    """Draw bars with their words above; returns how high all is."""
    top, palette = 0.0, drawing.palette
    for bar in bars.bars:
        top = _words(drawing, top, bar.label, bar.text)
        if bar.share is None:
            drawing.outline(0.5, top + 3, 22, 10, (palette.a20, palette.a50))
        else:
            drawing.box(0, top + 3, drawing.width, 10, palette.a10, 5)
            drawing.box(0, top + 3, max(10.0, drawing.width * bar.share), 10, palette.accent, 5)
        top += 13 + _GAP
    return top - _GAP + 2


def slim_spans(drawing: Drawing, spans: ChanceChart) -> float:
    """Draw the comparison with chance, its scale as wide as the picture; returns how high all is."""
    top = _key(drawing, spans.key)
    first, bands = top + 26, list[tuple[ChanceRow, float]]()
    bottom = first + 8
    words = bottom
    for one in spans.spans:
        bottom += _LINE * len(_lines(drawing, one.label, one.text)) + 14 + _GAP
    for place, text in spans.ticks:
        x, is_chance = place * drawing.width, place == spans.middle
        drawing.line((x, first), (x, bottom), INK if is_chance else RULE, stroke_width=1.5 if is_chance else 1)
        half = width_of(text, SMALL) / 2
        middle = max(half, min(drawing.width - half, x))
        drawing.text(middle, top + 18, text, anchor="middle", size=SMALL, colour=INK if is_chance else SOFT)
    for one in spans.spans:
        words = _words(drawing, words, one.label, one.text, bold=one.is_outside, paper="#FFFFFF")
        bands.append((one, words + 9))
        words += 14 + _GAP
    for one, middle in bands:
        _band(drawing, one, middle)
    return bottom


def slim_parts(drawing: Drawing, parts: ShareChart, looks: tuple[tuple[str, str], ...]) -> float:
    """Draw rows that are a whole each, with their words above; returns how high all is."""
    drawing.text(0, 11, parts.ends[0], size=SMALL, colour=SOFT)
    drawing.text(drawing.width, 11, parts.ends[1], anchor="end", size=SMALL, colour=SOFT)
    top = 24.0
    for row in parts.rows:
        top, x = _words(drawing, top, row.label, row.text), 0.0
        for part in row.parts:
            (colour, ink), width = looks[part.step], part.share * drawing.width
            drawing.box(x, top + 2, max(1.0, width - 2), 22, colour, 3)
            say_part(drawing, part, x + width / 2, top + 13, width, ink)
            x += width
        top += 24 + _GAP
    return top - _GAP + 2


def _band(drawing: Drawing, one: ChanceRow, middle: float) -> None:
    palette = drawing.palette
    begins, ends = one.low * drawing.width, one.high * drawing.width
    drawing.outline(begins, middle - 6, max(12.0, ends - begins), 12, (palette.a20, palette.a50))
    if one.mark is not None:
        at = max(7.5, min(drawing.width - 7.5, one.mark * drawing.width))
        drawing.dot(at, middle, 6, palette.accent if one.is_outside else "#FFFFFF", palette.accent, 2.5)


def _key(drawing: Drawing, key: tuple[str, str, str]) -> float:
    """Draw what the marks are, a line each where they do not stand beside each other; returns where it ends."""
    palette, x, y = drawing.palette, 0.0, 8.0
    for place, text in enumerate(key):
        width = 26 + width_of(text, SMALL)
        if x and x + width > drawing.width:
            x, y = 0.0, y + 20
        if place == 2:
            drawing.outline(x + 0.5, y - 5.5, 20, 11, (palette.a20, palette.a50))
        else:
            drawing.dot(x + 8, y, 6, palette.accent if place == 0 else "#FFFFFF", palette.accent, 2.5)
        drawing.text(x + 26, y + 4, text, size=SMALL)
        x += width + 14
    return y + 10


def _lines(drawing: Drawing, label: str, text: str) -> list[str]:
    """Return the lines of a row's words: what it says stands beside the last one, or in a line of its own."""
    lines = wrapped(label, drawing.width)
    beside = width_of(lines[-1]) + 12 + width_of(text, SMALL) <= drawing.width
    return lines if beside else [*lines, *wrapped(text, drawing.width, SMALL, 2)]


def _words(drawing: Drawing, top: float, label: str, text: str, *, bold: bool = False, paper: str = "") -> float:
    """Write the words of a row, on paper of their own where lines go down behind; returns where they end."""
    lines, own = _lines(drawing, label, text), len(wrapped(label, drawing.width))
    for place, line in enumerate(lines):
        base, size = top + 13 + _LINE * place, SIZE if place < own else SMALL
        if paper:
            drawing.box(0, base - 11, min(drawing.width, width_of(line, size)), 15, paper)
        drawing.text(0, base, line, size=size, bold=bold)
    if len(lines) == own:
        base = top + 13 + _LINE * (own - 1)
        if paper:
            width = width_of(text, SMALL)
            drawing.box(drawing.width - width, base - 11, width, 15, paper)
        drawing.text(drawing.width, base, text, anchor="end", size=SMALL, bold=bold)
    return top + _LINE * len(lines)
