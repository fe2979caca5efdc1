"""Scanners that act as a keyboard: which character a key's position means, and which keys are a scan.

Such a scanner presses the keys of a US keyboard whatever layout the computer has, so only the position tells the
character: with a Turkish layout the text of `i` is `ı`. Positions are the codes of linux/input-event-codes.h, which
equal the PC's scan codes of set 1 for the keys used here.
"""

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.domain.settings.catalogue import SCANNER_GAP

LEAST_ENDED = 4
"""The fewest keys before Enter or Tab that make a scan."""

LEAST_UNENDED = 8
"""The fewest keys that make a scan when the scanner sends no Enter or Tab after them."""

SETTLE_MS = 150
"""How long after a scan another Enter or Tab still belongs to it."""

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    (86, "<", ">"),
)
_PLAIN = {first + at: symbol for first, plain, _ in _ROWS for at, symbol in enumerate(plain)}
_SHIFTED = {first + at: symbol for first, _, shifted in _ROWS for at, symbol in enumerate(shifted)}
_CONTROL = {43: "\x1c", 27: "\x1d", 7: "\x1e", 12: "\x1f"}  # GS1 and ISO 15434 separators: Ctrl with \ ] 6 -
_ENDS = frozenset({36, 50})  # Ctrl+J and Ctrl+M are line feed and carriage return
_SEPARATORS = frozenset(_CONTROL.values())


class KeyKind(Enum):
    """What a key can be to a scan."""

    SYMBOL = auto()
    END = auto()
    MODIFIER = auto()
    OTHER = auto()


class Fate(Enum):
    """What becomes of a key: kept back until more is known, given on, or dropped."""

    HOLD = auto()
    PASS = auto()
    DROP = auto()


@dataclass(frozen=True, slots=True)
class Key:
    """One key press. `at` is the window system's time in ms; `repeats` says that a held key repeats itself."""

    kind: KeyKind
    at: int
    symbol: str = ""
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """What follows from a key: first the keys held so far are a scan or are given on, then the key meets its fate."""

    fate: Fate
    scan: str | None = None
    give_on: bool = False


def symbol_at(position: int, text: str, *, shift: bool = False, control: bool = False) -> str:
    """Return the character that a scanner means by a key, empty if none.

    Args:
        position: the key's Linux input event code; 0 where the platform does not tell it.
        text: what the computer's layout makes of the key; serves where the position is unknown.
        shift: Shift is down. Caps Lock never counts.
        control: Ctrl is down.
    """
    if control:
        separator = _CONTROL.get(position, text if position == 0 else "")
        return separator if separator in _SEPARATORS else ""
    symbols = (_SHIFTED if shift else _PLAIN).get(position)
    if symbols is not None:
        return symbols
    return text if len(text) == 1 and text.isprintable() else ""


def is_control_end(position: int) -> bool:
    """Tell whether a key pressed with Ctrl is a line feed or a carriage return."""
    return position in _ENDS


def stripped(code: str, prefix: str, suffix: str) -> str:
    """Return a code without what the scanner is set up to put before and after it."""
    return code.removeprefix(prefix).removesuffix(suffix)


class Burst:
    """Tells scans from typing by the time between keys; knows nothing but the keys it is told of.

    Args:
        gap: the longest time between two keys of one scan, ms; scanners take 5 to 30, people 60 and more.
    """

    def __init__(self, gap: int = SCANNER_GAP.default) -> None:
        self.gap = gap
        self._symbols: list[str] = []
        self._last = 0
        self._scanned_at: int | None = None

    @property
    def holds(self) -> bool:
        """Whether keys are kept back."""
        return bool(self._symbols)

    def press(self, key: Key) -> Step:
        """Take one key press and say what follows from it."""
        if self.holds and not 0 <= key.at - self._last <= self.gap:
            return self._after(self.expire(), self._begin(key))
        match key.kind:
            case KeyKind.MODIFIER:
                self._last = key.at
                return Step(Fate.PASS)
            case KeyKind.SYMBOL if self.holds:
                return self._hold(key)
            case KeyKind.END if len(self._symbols) >= LEAST_ENDED:
                return Step(Fate.DROP, scan=self._scan(key.at))
        if self.holds:
            self._symbols.clear()
            return Step(Fate.PASS, give_on=True)
        return self._begin(key)

    def expire(self) -> Step:
        """End the burst because no key has followed in time."""
        if len(self._symbols) >= LEAST_UNENDED:
            return Step(Fate.PASS, scan=self._scan(self._last))
        held = self.holds
        self._symbols.clear()
        return Step(Fate.PASS, give_on=held)

    def _begin(self, key: Key) -> Step:
        settled = self._scanned_at is None or not 0 <= key.at - self._scanned_at <= SETTLE_MS
        if key.kind is KeyKind.END and not settled:
            return Step(Fate.DROP)
        if key.kind is KeyKind.SYMBOL and not key.repeats:
            return self._hold(key)
        return Step(Fate.PASS)

    def _hold(self, key: Key) -> Step:
        self._symbols.append(key.symbol)
        self._last = key.at
        return Step(Fate.HOLD)

    def _scan(self, at: int) -> str:
        code = "".join(self._symbols)
        self._symbols.clear()
        self._scanned_at = at
        return code

    @staticmethod
    def _after(ended: Step, begun: Step) -> Step:
        return Step(begun.fate, scan=ended.scan, give_on=ended.give_on)
