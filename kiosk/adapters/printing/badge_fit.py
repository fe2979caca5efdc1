"""Fitting a text to a box: as large as it may be on one line, else on several; never cut."""

import re
from dataclasses import dataclass
from itertools import pairwise

from kiosk.adapters.printing.badge_script import may_break
from kiosk.adapters.printing.typeface import ShapedLine, Typeface

_MOST_PIECES, _UNBROKEN = 12, 6
_BREAKS = re.compile(r"(?<=-)(?=\w)|(?<=[ /])")


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as lines of one size, in points."""

    lines: tuple[ShapedLine, ...]
    size: float

    @property
    def height(self) -> float:
        """The height of all lines in points."""
        return self.size * sum(line.height for line in self.lines)


def fit(text: str, face: Typeface, width: float, height: float, largest: float, smallest: float) -> Fitted:
    """Set a text as large as a box allows.

    It stays on one line down to `smallest`, then it is wrapped at spaces and hyphens, then within its longest words;
    what would not fit even so is set smaller than `smallest`.

    Args:
        text: the text.
        face: the typeface.
        width: the box's width in points.
        height: the box's height in points.
        largest: the largest size in points.
        smallest: the smallest size in points before the text is wrapped.
    """
    line = face.line(text)
    size = min(largest, height / line.height, width / line.width if line.width else largest)
    if size >= smallest:
        return Fitted((line,), size)
    pieces = [piece for piece in _BREAKS.split(text) if piece]
    best = _wrapped(pieces, face, width, height, largest)
    while best.size < smallest and len(pieces) < _MOST_PIECES and (halves := _halved(pieces)):
        pieces = halves
        broken = _wrapped(pieces, face, width, height, largest)
        best = broken if broken.size > best.size * 1.2 else best
    return best if best.size > size else Fitted((line,), size)


def _halved(pieces: list[str]) -> list[str]:
    """Return the pieces with the longest one that may be broken in two halves; nothing if there is none."""
    for at in sorted(range(len(pieces)), key=lambda at: -len(pieces[at])):
        piece = pieces[at]
        if len(piece) <= _UNBROKEN:
            break
        if places := [place for place in range(2, len(piece) - 1) if may_break(piece[place - 1], piece[place])]:
            half = min(places, key=lambda place: abs(place - (len(piece) + 1) // 2))
            return [*pieces[:at], piece[:half], piece[half:], *pieces[at + 1 :]]
    return []


def _wrapped(pieces: list[str], face: Typeface, width: float, height: float, largest: float) -> Fitted:
    """Try every width that some run of pieces has as the lines' limit, and keep the largest result."""
    edges = [0.0]
    for piece in pieces:
        edges.append(edges[-1] + face.line(piece).width)
    limits = sorted({end - start for at, start in enumerate(edges) for end in edges[at + 1 :]})
    widest = max(end - start for start, end in pairwise(edges))
    best = Fitted((), 0.0)
    for limit in limits:
        if limit < widest:
            continue
        if width / limit <= best.size:
            break
        lines = tuple(face.line(text) for text in _filled(pieces, edges, limit))
        size = min(largest, height / sum(line.height for line in lines), width / max(line.width for line in lines))
        if size > best.size:
            best = Fitted(lines, size)
    return best


def _filled(pieces: list[str], edges: list[float], limit: float) -> list[str]:
    lines: list[str] = []
    start = 0
    for at in range(1, len(pieces) + 1):
        if at == len(pieces) or edges[at + 1] - edges[start] > limit + 1e-9:
            lines.append("".join(pieces[start:at]).strip())
            start = at
    return lines
