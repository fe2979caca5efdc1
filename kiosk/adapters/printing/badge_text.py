"""Texts of several lines on a badge: words wrapped at one size, made smaller until all lines have room."""

from collections.abc import Sequence

from kiosk.adapters.printing.badge_fit import Fitted
from kiosk.adapters.printing.typeface import ShapedLine, Typeface

_SMALLEST = 4.0
_STEP = 0.94


def set_block(text: str, face: Typeface, width: float, height: float, size: float) -> Fitted:
    """Set a text of its own lines, at a size or as much smaller as it takes; all lengths are points."""
    while True:
        lines = [line for paragraph in text.splitlines() for line in _wrapped(paragraph, face, width / size)]
        fitted = Fitted(tuple(lines), size)
        is_wide = any(line.width * size > width + 0.01 for line in lines)
        if (fitted.height <= height and not is_wide) or size <= _SMALLEST:
            return fitted
        size *= _STEP


def set_list(rows: Sequence[str], face: Typeface, width: float, height: float, size: float) -> Fitted:
    """Set as many rows as have room at three quarters of a size or more, and none of them in part."""
    smallest = max(_SMALLEST, size * 0.75)
    while True:
        wrapped = [_wrapped(row, face, width / size) for row in rows]
        if sum(line.height for lines in wrapped for line in lines) * size <= height:
            return Fitted(tuple(line for lines in wrapped for line in lines), size)
        if size <= smallest:
            break
        size = max(smallest, size * _STEP)
    kept: list[ShapedLine] = []
    for lines in wrapped:
        if sum(line.height for line in (*kept, *lines)) * size > height:
            break
        kept += lines
    return Fitted(tuple(kept), size)


def _wrapped(text: str, face: Typeface, ems: float) -> list[ShapedLine]:
    """Fill lines of a width in ems with words; a word that is longer stands alone."""
    lines: list[ShapedLine] = []
    words: list[str] = []
    for word in text.split():
        if words and face.line(" ".join((*words, word))).width > ems:
            lines.append(face.line(" ".join(words)))
            words = []
        words.append(word)
    lines.append(face.line(" ".join(words)) if words else face.line("\u00a0"))
    return lines
