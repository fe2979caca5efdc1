"""Derives the colours of the screens from an event's own colour, and refuses a colour that cannot be read."""

import re
from dataclasses import dataclass

from kiosk.domain.fault import Reason
from kiosk.domain.faults.event import ColourOnTint, ColourOnWhite, ColourUnreadable, NoColour, TextOnTint, TintOnPage

_HEX = re.compile(r"#[0-9a-fA-F]{6}")

WHITE = "#FFFFFF"
BLACK = "#000000"
PAPER = "#F3EFE7"
INK = "#1B1815"
DARK_RAISED = "#33282D"
AUBERGINE = "#551A48"

_TEXT = 7.0
_MARK = 3.0


@dataclass(frozen=True, slots=True)
class Palette:
    """An event's colour and what is derived from it, as `#RRGGBB`.

    `a10` to `a50` are steps of the colour on paper; `dark_fill` and `black_fill` carry white text in the dark and
    the high-contrast scheme, `line_dark` and `line_black` are for lines, icons and text there.
    """

    accent: str
    pressed: str
    ring1: str
    ring2: str
    a10: str
    a20: str
    a40: str
    a50: str
    dark_fill: str
    line_dark: str
    black_fill: str
    line_black: str


DEFAULT = Palette(
    accent=AUBERGINE,
    pressed="#43123A",
    ring1="#6A2A5B",
    ring2="#7A3A6B",
    a10="#EBDFDF",
    a20="#DFCACF",
    a40="#C29DB0",
    a50="#A5758F",
    dark_fill="#7A2F67",
    line_dark="#F0BEDC",
    black_fill="#71265F",
    line_black="#F6C3E2",
)


def luminance(colour: str) -> float:
    """Returns the relative luminance (0 to 1) of a `#RRGGBB` colour, as WCAG 2.2 defines it."""
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Returns the contrast ratio (1 to 21) of two `#RRGGBB` colours, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def mix(over: str, under: str, share: float) -> str:
    """Returns `share` (0 to 1) of one `#RRGGBB` colour mixed into another."""
    pairs = zip(_parts(over), _parts(under), strict=True)
    return "#" + "".join(f"{round(top * share + base * (1 - share)):02X}" for top, base in pairs)


def derive(colour: str) -> Palette:
    """Derives the palette of an event and checks that everything in it can be read.

    Args:
        colour: The event's colour as `#RRGGBB`; upper or lower case.

    Raises:
        Fault: If it is not a colour, or if a pair of colours has too little contrast; the sentence names the pair.
    """
    if not _HEX.fullmatch(colour):
        raise NoColour(colour, AUBERGINE)
    accent = colour.upper()
    if accent == AUBERGINE:
        return DEFAULT
    palette = _derived(accent)
    failed = _failure(palette)
    if failed:
        raise ColourUnreadable(accent, failed.pair, failed.ratio, failed.least, _nearest_readable(accent))
    return palette


@dataclass(frozen=True, slots=True)
class _Failure:
    pair: Reason
    ratio: str
    least: str


def _derived(accent: str) -> Palette:
    return Palette(
        accent=accent,
        pressed=mix(BLACK, accent, 0.2),
        ring1=mix(WHITE, accent, 0.1),
        ring2=mix(WHITE, accent, 0.18),
        a10=mix(accent, PAPER, 0.07),
        a20=mix(accent, PAPER, 0.15),
        a40=mix(accent, PAPER, 0.33),
        a50=mix(accent, PAPER, 0.55),
        dark_fill=_lightest_under_white(accent, 0.17),
        line_dark=_until_readable(accent, DARK_RAISED),
        black_fill=_lightest_under_white(accent, 0.12),
        line_black=_until_readable(accent, BLACK, least=12.0),
    )


def _failure(palette: Palette) -> _Failure | None:
    """Returns which pair has too little contrast; None when all pairs can be read."""
    pairs = (
        (ColourOnWhite(), palette.accent, WHITE, _TEXT),
        (TextOnTint(), INK, palette.a40, _TEXT),
        (ColourOnTint(), palette.accent, palette.a20, _TEXT),
        (TintOnPage(), palette.a50, PAPER, _MARK),
    )
    for pair, first, second, least in pairs:
        ratio = contrast(first, second)
        if ratio < least:
            # Rounded down, so that 6.96 is never told as 7.0.
            return _Failure(pair, f"{int(ratio * 10) / 10}", f"{least:g}")
    return None


def _nearest_readable(accent: str) -> str:
    """Returns the colour closest to this one, darker or lighter, that gives a readable palette."""
    shares = [(step / 50, toward) for step in range(1, 50) for toward in (BLACK, WHITE)]
    tried = (mix(toward, accent, share) for share, toward in shares)
    return next((colour for colour in tried if not _failure(_derived(colour))), AUBERGINE)


def _lightest_under_white(accent: str, most: float) -> str:
    """Returns the accent lightened by `most` at the most, as long as white text on it keeps 7:1."""
    shares = (most * step / 8 for step in range(8, 0, -1))
    return next((mixed for share in shares if contrast(mixed := mix(WHITE, accent, share), WHITE) >= _TEXT), accent)


def _until_readable(accent: str, ground: str, least: float = 8.5) -> str:
    """Returns the accent lightened just so far that it reads on a dark ground."""
    shares = (step / 20 for step in range(21))
    return next(mixed for share in shares if contrast(mixed := mix(WHITE, accent, share), ground) >= least)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
