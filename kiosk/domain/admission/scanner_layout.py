"""Which character a scanner means by the position of a key, for the country whose keyboard it is set up to be.

A scanner that acts as a keyboard presses keys, and the computer's own layout makes letters of them: with a Turkish one
the key of `i` yields `ı`. So only positions count. Most scanners press the keys of a US keyboard; one that was set up
for another country presses that country's. Positions are the codes of linux/input-event-codes.h, which equal the PC's
scan codes of set 1 for the keys used here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

USUAL: Final = "american"
"""The keyboard that scanners are when they leave the factory."""

CALIBRATION: Final = "FOYER-KEYS:QWAZYMqwazym0123456789@#/?=&_;.+END"
"""What the calibration code holds: no two layouts have the keys of all these symbols in the same places."""

_STARTS = (2, 16, 30, 43, 57, 86)
_COMMON = (" ", "<")
_ROWS: Final = {
    "american": (
        ("1234567890-=", "qwertyuiop[]", "asdfghjkl;'`", "\\zxcvbnm,./", *_COMMON),
        ("!@#$%^&*()_+", "QWERTYUIOP{}", 'ASDFGHJKL:"~', "|ZXCVBNM<>?", " ", ">"),
    ),
    "british": (
        ("1234567890-=", "qwertyuiop[]", "asdfghjkl;'`", "#zxcvbnm,./", " ", "\\"),
        ('!"£$%^&*()_+', "QWERTYUIOP{}", "ASDFGHJKL:@¬", "~ZXCVBNM<>?", " ", "|"),
    ),
    "german": (
        ("1234567890ß´", "qwertzuiopü+", "asdfghjklöä^", "#yxcvbnm,.-", *_COMMON),
        ('!"§$%&/()=?`', "QWERTZUIOPÜ*", "ASDFGHJKLÖÄ°", "'YXCVBNM;:_", " ", ">"),
    ),
    "french": (
        ("&é\"'(-è_çà)=", "azertyuiop^$", "qsdfghjklmù²", "*wxcvbn,;:!", *_COMMON),
        ("1234567890°+", "AZERTYUIOP¨£", "QSDFGHJKLM%~", "µWXCVBN?./§", " ", ">"),
    ),
    "italian": (
        ("1234567890'ì", "qwertyuiopè+", "asdfghjklòà\\", "ùzxcvbnm,.-", *_COMMON),
        ('!"£$%&/()=?^', "QWERTYUIOPé*", "ASDFGHJKLç°|", "§ZXCVBNM;:_", " ", ">"),
    ),
    "spanish": (
        ("1234567890'¡", "qwertyuiop`+", "asdfghjklñ´º", "çzxcvbnm,.-", *_COMMON),
        ('!"·$%&/()=?¿', "QWERTYUIOP^*", "ASDFGHJKLÑ¨ª", "ÇZXCVBNM;:_", " ", ">"),
    ),
    "turkish": (
        ("1234567890*-", "qwertyuıopğü", 'asdfghjklşi"', ",zxcvbnmöç.", *_COMMON),
        ("!'^+%&/()=?_", "QWERTYUIOPĞÜ", "ASDFGHJKLŞİé", ";ZXCVBNMÖÇ:", " ", ">"),
    ),
}
_THIRD: Final[dict[str, dict[int, str]]] = {
    "american": {},
    "british": {41: "¦"},
    "german": {8: "{", 9: "[", 10: "]", 11: "}", 12: "\\", 16: "@", 27: "~", 86: "|"},
    "french": dict(zip(range(3, 14), "~#{[|`\\^@]}", strict=True)),
    "italian": {26: "[", 27: "]", 39: "@", 40: "#"},
    "spanish": {2: "|", 3: "@", 4: "#", 26: "[", 27: "]", 40: "{", 41: "\\", 43: "}"},
    "turkish": dict(zip((4, 5, 8, 9, 10, 11, 12, 13, 16, 27, 43, 86), "#${[]}\\|@~`|", strict=True)),
}
"""What a key means together with AltGr."""

LAYOUTS: Final = tuple(_ROWS)
"""The keyboards that a scanner may be set up to be."""

_KEYPAD = dict(zip((71, 72, 73, 75, 76, 77, 79, 80, 81, 82), "7894561230", strict=True))
_CONTROL = {43: "\x1c", 27: "\x1d", 7: "\x1e", 12: "\x1f"}  # GS1 and ISO 15434 separators: Ctrl with \ ] 6 -
_ENDS = frozenset({36, 50})  # Ctrl+J and Ctrl+M are line feed and carriage return
_SEPARATORS = frozenset(_CONTROL.values())


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key as it was pressed: its position (0 where unknown), and what was held with it. Caps Lock never counts."""

    position: int
    text: str = ""
    shift: bool = False
    control: bool = False
    third: bool = False


def symbol_of(stroke: Stroke, layout: str = USUAL) -> str:
    """Return the character that a scanner means by a key, empty if none.

    Args:
        stroke: the key; its text is what the computer's layout makes of it, and serves where the position is unknown.
        layout: the keyboard that the scanner is set up to be.
    """
    position, text = stroke.position, stroke.text
    if stroke.control and not stroke.third:
        separator = _CONTROL.get(position, text if position == 0 else "")
        return separator if separator in _SEPARATORS else ""
    plain, shifted, third = _keys(layout)
    symbol = third.get(position) if stroke.third else (shifted if stroke.shift else plain).get(position)
    if symbol is not None:
        return symbol
    return text if len(text) == 1 and text.isprintable() else ""


def is_control_end(position: int) -> bool:
    """Tell whether a key pressed with Ctrl is a line feed or a carriage return."""
    return position in _ENDS


def keypad_digit(position: int) -> str:
    """Return the digit of a key of the number pad, empty if it has none: with Alt they spell a character's number."""
    return _KEYPAD.get(position, "")


def calibrated(strokes: Sequence[Stroke]) -> str:
    """Return the layout in which these keys are the calibration code, empty if there is none."""
    if not len(CALIBRATION) <= len(strokes) <= len(CALIBRATION) + 32:  # a prefix and a suffix have 16 at most
        return ""
    for layout in LAYOUTS:
        if CALIBRATION in "".join(symbol_of(stroke, layout) for stroke in strokes):
            return layout
    return ""


def strokes_for(text: str, layout: str = USUAL) -> list[Stroke]:
    """Return the keys that a scanner of a layout presses for a text; raises KeyError for what is not on it."""
    return [_strokes(layout)[symbol] for symbol in text]


@cache
def _keys(layout: str) -> tuple[dict[int, str], dict[int, str], dict[int, str]]:
    plain, shifted = (
        {first + at: symbol for first, row in zip(_STARTS, rows, strict=True) for at, symbol in enumerate(row)}
        for rows in _ROWS[layout]
    )
    return plain, shifted, _THIRD[layout]


@cache
def _strokes(layout: str) -> dict[str, Stroke]:
    plain, shifted, third = _keys(layout)
    found = {symbol: Stroke(position, third=True) for position, symbol in third.items()}
    found |= {symbol: Stroke(position, shift=True) for position, symbol in shifted.items()}
    return found | {symbol: Stroke(position) for position, symbol in plain.items()}
