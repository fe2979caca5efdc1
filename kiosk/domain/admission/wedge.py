"""Scanners that act as a keyboard: which keys are a scan, and which were typed by a person."""

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.domain.settings.catalogue import SCANNER_GAP

LEAST_ENDED = 4
"""The fewest keys before Enter or Tab that make a scan."""

LEAST_UNENDED = 8
"""The fewest keys that make a scan when the scanner sends no Enter or Tab after them."""

SETTLE_MS = 150
"""How long after a scan that Enter or Tab ended another one still belongs to it."""

PAUSE_MS = 200
"""The longest pause in a scan over which its pieces are joined: a busy computer or a scanner's radio holds keys up."""

HICCUP_MS = 500
"""The longest such pause for a scanner that is known to end its codes: until Enter comes, its code is not whole."""

LEFTOVER_MS = 700
"""How long after a scan a few keys of a scanner's speed are what was left of it, and reach no field.

So too the Enter of a scan that seemed to have none."""

STEADY_MS = 15
"""Two keys this close together were not typed, nor was one that was down no longer."""


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
    """What follows from a key: the keys held so far are a scan, given on or dropped, then the key meets its fate."""

    fate: Fate
    scan: str | None = None
    give_on: bool = False
    drop: bool = False


def stripped(code: str, prefix: str, suffix: str) -> str:
    """Return a code without what the scanner is set up to put before and after it."""
    return code.removeprefix(prefix).removesuffix(suffix)


class Burst:
    """Tells scans from typing by the time between keys; knows nothing but the keys it is told of.

    Keys that no person can have pressed are waited for longer: over a pause they are joined to what follows, and each
    sign that it was no person (a key that followed at once and was down for a moment) speaks for one pause more.

    Args:
        gap: the longest time between two keys of one scan, ms; scanners take 5 to 45, people 60 and more.
        of_one_device: whether all the keys are one device's; one that has scanned and on which nobody typed is a
            scanner then, whose keys reach no field however slowly they come.
    """

    def __init__(self, gap: int = SCANNER_GAP.default, *, of_one_device: bool = False) -> None:
        self.gap = gap
        self._of_one_device = of_one_device
        self._typed_on = False
        self._steady = STEADY_MS
        self._scanned_at: int | None = None
        self._was_ended = True
        self._left = ""
        self._symbols: list[str] = []
        self._intervals: list[int] = []
        self._first, self._last = 0, 0
        self._piece, self._longest = 0, 0
        self._pauses, self._signs, self._moments = 0, 0, 0
        self._is_steady = False
        self._cut_at: int | None = None
        self._is_rest = False

    @property
    def holds(self) -> bool:
        """Whether keys are kept back."""
        return bool(self._symbols)

    @property
    def patience(self) -> int:
        """How long to wait for a further key, ms."""
        if not self._is_scanner and not (self._is_machine and self._pauses <= self._pauses_likely + self._benefit):
            return self.gap
        ends = self._ends_codes and (self._is_scanner or len(self._symbols) >= LEAST_ENDED)
        return max(self.gap, HICCUP_MS if ends else PAUSE_MS)

    def press(self, key: Key) -> Step:
        """Take one key press and say what follows from it."""
        if self.holds and not 0 <= key.at - self._last <= self.patience:
            return self._after(self.expire(), self._begin(key))
        match key.kind:
            case KeyKind.MODIFIER:
                self._note(key.at)
                return Step(Fate.PASS)
            case KeyKind.SYMBOL if self.holds:
                return self._hold(key)
            case KeyKind.END if self.holds and self._is_rest and self._is_machine:
                self._clear()
                return Step(Fate.DROP, drop=True)
            case KeyKind.END if self.holds and len(self._symbols) >= LEAST_ENDED and self._is_scan:
                return Step(Fate.DROP, scan=self._scan(key.at, ended=True))
            case KeyKind.END if self.holds and self._is_leftover:
                return self._leave(Fate.DROP, key.at, ended=True)
        if self.holds:
            self._clear()
            return Step(Fate.PASS, give_on=True)
        return self._begin(key)

    def release(self, at: int) -> bool:
        """Take note that the key which was held back last was let go: a scanner's are down for a moment only.

        Returns:
            Whether it was a scanner's, so that it is now waited for longer.
        """
        if not self.holds:
            return False
        if not 0 <= at - self._last <= STEADY_MS:
            self._typed_on = True
            return False
        self._moments += 1
        self._signs += self._piece > 1 and not self._is_steady
        self._is_steady = True
        return True

    def expire(self) -> Step:
        """End the burst because no key has followed in time."""
        if len(self._symbols) >= LEAST_UNENDED and self._is_scan and not self._is_rest:
            return Step(Fate.PASS, scan=self._scan(self._last, ended=False))
        if self._is_leftover:
            return self._leave(Fate.PASS, self._last, ended=False)
        held = self.holds
        is_cut = held and (self._is_rest or 2 * self._moments > len(self._symbols))
        cut_at = self._last if is_cut else None
        self._typed_on |= len(self._symbols) == 1
        self._clear()
        self._cut_at = cut_at
        return Step(Fate.PASS, give_on=held)

    @property
    def _is_machine(self) -> bool:
        return self._is_steady or self._longest >= LEAST_ENDED or 2 * self._moments > len(self._symbols)

    @property
    def _is_scanner(self) -> bool:
        return self._of_one_device and self._scanned_at is not None and not self._typed_on

    @property
    def _pauses_likely(self) -> int:
        """Return how many pauses the keys held may have and still be a scan; what types like a person has more."""
        return 1 + self._signs + len(self._symbols) // LEAST_UNENDED

    @property
    def _benefit(self) -> int:
        """Return how many more are waited for, as the keys to come may speak for a scanner."""
        return 2 if self._moments else 0

    @property
    def _is_scan(self) -> bool:
        return self._is_scanner or self._pauses <= self._pauses_likely

    @property
    def _ends_codes(self) -> bool:
        return self._scanned_at is not None and self._was_ended

    @property
    def _is_leftover(self) -> bool:
        recent = self._scanned_at is not None and 0 <= self._first - self._scanned_at <= LEFTOVER_MS
        is_piece = self._is_scanner and len(self._symbols) > 1  # a key alone is somebody's who shares its device
        return self.holds and (is_piece or (recent and self._is_machine))

    def _begin(self, key: Key) -> Step:
        settle = SETTLE_MS if self._was_ended else LEFTOVER_MS
        settled = self._scanned_at is None or not 0 <= key.at - self._scanned_at <= settle
        if key.kind is KeyKind.END and not settled:
            self._was_ended = True
            return Step(Fate.DROP)
        if key.kind is KeyKind.SYMBOL and not key.repeats:
            self._first = self._last = key.at
            # What a scanner sends soon after keys of its that were taken for typed ones is not the whole of its code.
            self._is_rest = self._cut_at is not None and 0 <= key.at - self._cut_at <= HICCUP_MS
            return self._hold(key)
        return Step(Fate.PASS)

    def _hold(self, key: Key) -> Step:
        if self.holds:
            self._note(key.at)
        self._symbols.append(key.symbol)
        self._piece += 1
        self._longest = max(self._longest, self._piece)
        return Step(Fate.HOLD)

    def _note(self, at: int) -> None:
        """Take the time since the last key for the rhythm; after a pause the next piece begins."""
        interval, self._last = at - self._last, at
        if interval > self.gap:
            self._pauses += 1
            self._piece, self._is_steady = 0, False
            return
        self._intervals.append(interval)
        self._signs += interval <= self._steady
        self._is_steady = interval <= self._steady and (self._is_steady or self._piece <= 1)

    def _leave(self, fate: Fate, at: int, *, ended: bool) -> Step:
        """Drop what was left of a scan; once that is as much as a scan, it was another one in pieces: tell it."""
        self._left += "".join(self._symbols)
        if len(self._left) >= LEAST_UNENDED:
            return Step(fate, scan=self._scan(at, ended=ended, before=self._left[: -len(self._symbols)]))
        self._clear()
        return Step(fate, drop=True)

    def _scan(self, at: int, *, ended: bool, before: str = "") -> str:
        code = before + "".join(self._symbols)
        self._left = ""
        usual = sorted(self._intervals)[len(self._intervals) // 2] if self._intervals else 0
        self._steady = min(max(STEADY_MS, usual + usual // 2), self.gap)
        self._clear()
        self._scanned_at, self._was_ended = at, ended
        return code

    def _clear(self) -> None:
        self._symbols.clear()
        self._intervals.clear()
        self._first, self._last = 0, 0
        self._piece, self._longest = 0, 0
        self._pauses, self._signs, self._moments = 0, 0, 0
        self._is_steady = False
        self._cut_at, self._is_rest = None, False

    @staticmethod
    def _after(ended: Step, begun: Step) -> Step:
        return Step(begun.fate, scan=ended.scan, give_on=ended.give_on, drop=ended.drop)
