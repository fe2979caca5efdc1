"""Draws the pictures of a report."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from kiosk.adapters.report.drawing import RULE, SMALL, SOFT, WIDTH, Anchor, Drawing, width_of, wrapped
from kiosk.adapters.report.faces import say_part
from kiosk.adapters.report.network import draw_net
from kiosk.adapters.report.slim import slim_bars, slim_parts, slim_spans
from kiosk.domain.palette import INK, Palette
from kiosk.domain.report.document import (
    BarChart,
    ChanceChart,
    ChanceRow,
    Chart,
    Column,
    ColumnChart,
    NetworkChart,
    ShareChart,
)

_LINE = 15.0
_COLUMNS = 132.0
_BUMP = 9.0
"""How high a column is that is not told."""
_LABELS, _SCALE, _SAID = 196.0, (212.0, 488.0), 502.0
"""The comparison: where labels end, the scale is, and numbers begin."""
_BAR_LABELS, _BAR, _BAR_SAID = 300.0, (312.0, 470.0), 482.0


def svg_of(chart: Chart, palette: Palette, *, is_turned: bool, is_slim: bool = False) -> str:
    """Return the picture of a chart as SVG, as wide as a page or as a telephone."""
    drawing = Drawing(palette, is_turned=is_turned, is_slim=is_slim)
    match chart.picture:
        case ColumnChart() as columns:
            height = _columns(drawing, columns)
        case BarChart() as bars:
            height = slim_bars(drawing, bars) if is_slim else _bars(drawing, bars)
        case ChanceChart() as spans:
            height = slim_spans(drawing, spans) if is_slim else _spans(drawing, spans)
        case NetworkChart() as net:
            height = draw_net(drawing, net)
        case ShareChart() as parts:
            height = _parts(drawing, parts)
        case _:
            assert_never(chart.picture)
    return drawing.svg(height, chart.alt)


def _columns(drawing: Drawing, columns: ColumnChart) -> float:
    base = _COLUMNS + 20
    each = drawing.width / sum(column.width for column in columns.columns)
    width, left = min(46.0, each * 0.82), 0.0
    labelled = _with_room(columns.columns, each)
    for place, column in enumerate(columns.columns):
        whole, drawn = each * column.width, column if place in labelled else replace(column, label="")
        if columns.is_histogram:
            _block(drawing, drawn, left, base, whole)
        else:
            _column(drawing, drawn, left + whole / 2, base, width)
        left += whole
    drawing.line((0, base), (drawing.width, base), SOFT)
    _ticks(drawing, columns.ticks, base)
    feet = [len(_foot(one, each * one.width)) if columns.is_histogram else 1 for one in columns.columns if one.foot]
    return base + (24 + _LINE * (max(feet, default=1) - 1) if columns.ticks or feet else 2)


def _ticks(drawing: Drawing, ticks: Sequence[tuple[float, str]], base: float) -> None:
    """Mark times below the columns, and say those that have room beside the one before."""
    free = 0.0
    for at, text in ticks:
        x, width = at * drawing.width, width_of(text, SMALL)
        begins = 0.0 if at < 0.03 else drawing.width - width if at > 0.97 else x - width / 2
        drawing.line((x, base), (x, base + 4), SOFT)
        if begins >= free:
            anchor: Anchor = "start" if at < 0.03 else "end" if at > 0.97 else "middle"
            drawing.text(x, base + 18, text, anchor=anchor, size=SMALL, colour=SOFT)
            free = begins + width + 6


def _with_room(columns: Sequence[Column], each: float) -> set[int]:
    """Return the places of columns whose number stands free of their neighbours, the highest first."""
    tops = [0.0 if one.height is None else one.height * _COLUMNS for one in columns]
    labelled: set[int] = set()
    for place in sorted((at for at, one in enumerate(columns) if one.label), key=lambda at: (-tops[at], at)):
        reach = int((width_of(columns[place].label, SMALL) / 2 + each / 2 + 2) // each)
        beside = [
            at for at in range(place - 2 * reach, place + 2 * reach + 1) if at != place and 0 <= at < len(columns)
        ]
        is_free = all(tops[at] < tops[place] + 4 for at in beside if abs(at - place) <= reach)
        is_alone = all(abs(tops[at] - tops[place]) > SMALL + 2 for at in beside if at in labelled)
        if is_free and is_alone:
            labelled.add(place)
    return labelled


def _column(drawing: Drawing, column: Column, middle: float, base: float, width: float) -> None:
    palette = drawing.palette
    left = middle - width / 2
    if column.height is None:
        drawing.arch(left, base, width, _BUMP, palette.a20, palette.a50)
    elif column.height > 0:
        height = max(_BUMP, column.height * _COLUMNS)
        drawing.arch(left, base, width, height, palette.accent if column.is_strong else palette.a50)
        if column.label:
            drawing.text(middle, base - height - 5, column.label, anchor="middle", size=SMALL, bold=column.is_strong)
    if column.foot:
        drawing.text(middle, base + 18, column.foot, anchor="middle", size=SMALL)


def _block(drawing: Drawing, column: Column, left: float, base: float, width: float) -> None:
    """Draw a column of a histogram, whose area counts: it is no arch, and never higher than it is."""
    palette, middle = drawing.palette, left + width / 2
    height = (column.height or 0) * _COLUMNS
    if height:
        drawing.box(left + 1, base - height, width - 2, height, palette.accent if column.is_strong else palette.a50)
        drawing.text(middle, base - height - 5, column.label, anchor="middle", size=SMALL, bold=column.is_strong)
    for place, line in enumerate(_foot(column, width)):
        drawing.text(middle, base + 18 + _LINE * place, line, anchor="middle", size=SMALL)


def _foot(column: Column, width: float) -> list[str]:
    """Return what stands below a column of a histogram, in lines where it is wider than that."""
    return [column.foot] if width_of(column.foot, SMALL) <= width else wrapped(column.foot, width, SMALL)


def _bars(drawing: Drawing, bars: BarChart) -> float:
    top = 0.0
    palette, (begins, ends) = drawing.palette, _BAR
    for bar in bars.bars:
        label, said = wrapped(bar.label, _BAR_LABELS), wrapped(bar.text, WIDTH - _BAR_SAID, SMALL, 2)
        height = max(24.0, _LINE * max(len(label), len(said)) + 8)
        _lines(drawing, label, 0, top + height / 2)
        middle = top + height / 2 - 5
        if bar.share is None:
            drawing.outline(begins + 0.5, middle, 22, 10, (palette.a20, palette.a50))
        else:
            drawing.box(begins, middle, ends - begins, 10, palette.a10, 5)
            drawing.box(begins, middle, max(10.0, (ends - begins) * bar.share), 10, palette.accent, 5)
        _lines(drawing, said, _BAR_SAID, top + height / 2, SMALL)
        top += height
    return top


def _lines(drawing: Drawing, lines: list[str], x: float, middle: float, size: float = 12.5) -> None:
    first = middle + 4.5 - _LINE * (len(lines) - 1) / 2
    for place, line in enumerate(lines):
        drawing.text(x, first + _LINE * place, line, size=size)


def _spans(drawing: Drawing, spans: ChanceChart) -> float:
    top = _key(drawing, spans.key)
    left, right = _SCALE
    heights = [max(26.0, _LINE * len(wrapped(one.label, _LABELS)) + 8) for one in spans.spans]
    bottom = top + 10 + sum(heights)
    for place, text in spans.ticks:
        x = left + place * (right - left)
        is_chance = place == spans.middle
        drawing.line((x, top + 6), (x, bottom), INK if is_chance else RULE, stroke_width=1.5 if is_chance else 1)
        drawing.text(x, top, text, anchor="middle", size=SMALL, colour=INK if is_chance else SOFT, bold=is_chance)
    at = top + 10
    for one, height in zip(spans.spans, heights, strict=True):
        _span(drawing, one, at + height / 2)
        at += height
    return bottom + 2


def _span(drawing: Drawing, one: ChanceRow, middle: float) -> None:
    left, right = _SCALE
    palette = drawing.palette
    lines = wrapped(one.label, _LABELS)
    first = middle + 4.5 - _LINE * (len(lines) - 1) / 2
    for place, line in enumerate(lines):
        drawing.text(_LABELS, first + _LINE * place, line, anchor="end", bold=one.is_outside)
    begins, ends = left + one.low * (right - left), left + one.high * (right - left)
    drawing.outline(begins, middle - 6, max(12.0, ends - begins), 12, (palette.a20, palette.a50))
    if one.mark is not None:
        fill = palette.accent if one.is_outside else "#FFFFFF"
        drawing.dot(left + one.mark * (right - left), middle, 6, fill, palette.accent, 2.5)
    drawing.text(_SAID, middle + 4.5, one.text, size=SMALL, bold=one.is_outside)


def _key(drawing: Drawing, key: tuple[str, str, str]) -> float:
    """Draw what the marks are, at the end of a line of their own; returns where the scale's words stand."""
    palette = drawing.palette
    at = WIDTH
    for place, text in reversed(list(enumerate(key))):
        at -= width_of(text, SMALL)
        drawing.text(at, 12, text, size=SMALL)
        at -= 14
        if place == 2:
            drawing.outline(at - 12, 2.5, 20, 11, (palette.a20, palette.a50))
            at -= 12
        else:
            drawing.dot(at, 8, 6, palette.accent if place == 0 else "#FFFFFF", palette.accent, 2.5)
        at -= 22
    return 42.0


def _parts(drawing: Drawing, parts: ShareChart) -> float:
    palette = drawing.palette
    looks = _looks(palette)
    if drawing.is_slim:
        return slim_parts(drawing, parts, looks)
    drawing.text(0, 11, parts.ends[0], size=SMALL, colour=SOFT)
    drawing.text(_SAID - 20, 11, parts.ends[1], anchor="end", size=SMALL, colour=SOFT)
    top = 22.0
    for row in parts.rows:
        for line in wrapped(row.label, WIDTH):
            drawing.text(0, top + 12, line)
            top += _LINE
        x, whole = 0.0, _SAID - 20
        for part in row.parts:
            (colour, ink), width = looks[part.step], part.share * whole
            drawing.box(x, top + 4, max(1.0, width - 2), 20, colour, 3)
            say_part(drawing, part, x + width / 2, top + 14, width, ink)
            x += width
        drawing.text(_SAID, top + 18, row.text, size=SMALL)
        top += 38
    return top


def _looks(palette: Palette) -> tuple[tuple[str, str], ...]:
    """Return the colour of each step, and that of letters on it."""
    return ((SOFT, "#FFFFFF"), ("#B5AB9E", INK), ("#DDD6CA", INK), (palette.a40, INK), (palette.accent, "#FFFFFF"))
