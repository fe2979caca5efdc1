"""A picture as SVG, drawn from plain shapes; for a language read from the right it is turned round.

It has no ids, no style sheet and no reference to anything, and the same numbers give the same bytes.
"""

from collections.abc import Sequence
from html import escape
from typing import Literal

from kiosk.domain.palette import INK, Palette

WIDTH = 640.0
"""The width of every picture; the page's text is as wide, so that a letter is as large in each."""
SLIM = 342.0
"""The width on a telephone held upright, where what else stands beside each other stands below each other."""
SIZE, SMALL = 12.5, 11.5
ARABIC = "Noto Sans Arabic"
FAMILIES = ("Inter", "Noto Sans", ARABIC, "DejaVu Sans")
SOFT, RULE = "#4A433C", "#CFC8BC"

Anchor = Literal["start", "middle", "end"]
_TURNED: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}
_VOWEL_SIGNS = dict.fromkeys((*range(0x064B, 0x0653), 0x0670))
"""Arabic is read without them; in a picture typst gives their glyphs no code point, which PDF/A and PDF/UA refuse."""
_NARROW, _WIDE = frozenset("iıjlftrI.,:;'’|()- \N{NO-BREAK SPACE}"), frozenset("mwMW@%…")


class Drawing:
    """What is drawn of one picture.

    Args:
        palette: the event's colours.
        is_turned: whether it is read from the right.
        is_slim: whether it is as wide as a telephone, and not as a page.
    """

    def __init__(self, palette: Palette, *, is_turned: bool, is_slim: bool = False) -> None:
        self.palette, self.is_slim = palette, is_slim
        self.width = SLIM if is_slim else WIDTH
        self._is_turned = is_turned
        self._shapes: list[str] = []

    def svg(self, height: float, alt: str) -> str:
        """Return the picture, so high, with what it shows said in words."""
        # typst sets a whole line in one font that has all of it: begun with Latin letters, that is none of these.
        order = sorted(FAMILIES, key=lambda one: one != ARABIC) if self._is_turned else FAMILIES
        families = escape(", ".join(f"'{one}'" for one in order), quote=False)
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(self.width)} {_n(height)}" role="img" '
            f'aria-label="{escape(alt)}" direction="ltr" font-family="{families}, sans-serif" font-size="{_n(SIZE)}" '
            f'fill="{INK}">'
        )
        return f"{head}{''.join(self._shapes)}</svg>"

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        anchor: Anchor = "start",
        size: float = SIZE,
        bold: bool = False,
        colour: str = INK,
    ) -> None:
        """Write a line of text with its base at `y`."""
        ends = _TURNED[anchor] if self._is_turned else anchor
        weight = ' font-weight="600"' if bold else ""
        fill = "" if colour == INK else f' fill="{colour}"'
        plain = text.translate(_VOWEL_SIGNS)
        told = f"\u202b{plain}\u202c" if self._is_turned else plain
        self._shapes.append(
            f'<text x="{_n(self._x(x))}" y="{_n(y)}" text-anchor="{ends}" font-size="{_n(size)}"{weight}{fill}>'
            f"{escape(told, quote=False)}</text>"
        )

    def box(self, x: float, y: float, width: float, height: float, colour: str, round_by: float = 0) -> None:
        """Fill a box with its upper corner of reading at a place."""
        left = self.width - x - width if self._is_turned else x
        self._shapes.append(
            f'<rect x="{_n(left)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" rx="{_n(round_by)}" '
            f'fill="{colour}"/>'
        )

    def outline(self, x: float, y: float, width: float, height: float, colours: tuple[str, str]) -> None:
        """Fill a box that is round at its ends, and draw its edge."""
        left = self.width - x - width if self._is_turned else x
        self._shapes.append(
            f'<rect x="{_n(left)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}" rx="{_n(height / 2)}" '
            f'fill="{colours[0]}" stroke="{colours[1]}"/>'
        )

    def arch(self, x: float, base: float, width: float, height: float, fill: str, edge: str = "") -> None:
        """Draw a column that is round on top, the sign of the program."""
        left = self.width - x - width if self._is_turned else x
        half = width / 2
        shoulder = max(0.0, height - half)
        top = min(height, half)
        stroke = f' stroke="{edge}"' if edge else ""
        self._shapes.append(
            f'<path d="M{_n(left)} {_n(base)}v{_n(-shoulder)}a{_n(half)} {_n(top)} 0 0 1 {_n(width)} 0'
            f'v{_n(shoulder)}z" fill="{fill}"{stroke}/>'
        )

    def line(self, begins: tuple[float, float], ends: tuple[float, float], colour: str, **look: float | str) -> None:
        """Draw a line; `look` are further attributes, such as its width."""
        (x1, y1), (x2, y2) = begins, ends
        more = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in look.items())
        self._shapes.append(
            f'<line x1="{_n(self._x(x1))}" y1="{_n(y1)}" x2="{_n(self._x(x2))}" y2="{_n(y2)}" stroke="{colour}"{more}/>'
        )

    def dot(self, x: float, y: float, radius: float, fill: str, edge: str, width: float = 1.5) -> None:
        """Draw a dot with its edge."""
        self._shapes.append(
            f'<circle cx="{_n(self._x(x))}" cy="{_n(y)}" r="{_n(radius)}" fill="{fill}" stroke="{edge}" '
            f'stroke-width="{_n(width)}"/>'
        )

    def curve(self, begins: tuple[float, float], ends: tuple[float, float], sag: float, colour: str) -> None:
        """Draw a line between two places of one height, whose middle hangs down by `sag`."""
        (x1, y), (x2, _) = begins, ends
        middle = self._x((x1 + x2) / 2)
        self._shapes.append(
            f'<path d="M{_n(self._x(x1))} {_n(y)}Q{_n(middle)} {_n(y + 2 * sag)} {_n(self._x(x2))} {_n(y)}" '
            f'fill="none" stroke="{colour}" stroke-width="1.2" stroke-linecap="round"/>'
        )

    def shape(self, x: float, y: float, corners: Sequence[tuple[float, float]], fill: str, edge: str) -> None:
        """Draw a shape of corners around a place."""
        at = self._x(x)
        points = " ".join(f"{_n(at + dx)},{_n(y + dy)}" for dx, dy in corners)
        self._shapes.append(
            f'<polygon points="{points}" fill="{fill}" stroke="{edge}" stroke-width="1.5" stroke-linejoin="round"/>'
        )

    def _x(self, x: float) -> float:
        return self.width - x if self._is_turned else x


def width_of(text: str, size: float = SIZE) -> float:
    """Return about how wide a text is, rather too much than too little."""
    return size * sum(0.33 if sign in _NARROW else 0.92 if sign in _WIDE else _letter(sign) for sign in text)


def wrapped(text: str, width: float, size: float = SIZE, most: int = 3) -> list[str]:
    """Return a text in lines of a width, at most so many; the last one says that more would follow."""
    lines: list[str] = []
    for word in text.split():
        if lines and width_of(f"{lines[-1]} {word}", size) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1]} …"]
    return lines or [""]


def _letter(sign: str) -> float:
    return 0.7 if sign.isupper() else 0.6


def _n(value: float) -> str:
    """Return a number as short as it can be written with two decimal places."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if round(value, 2) else "0"
