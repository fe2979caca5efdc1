"""Two scanners that send at the same time to one window: their keys come mixed, and a mixture is no code."""

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.domain.admission.code import is_self_checked, typed
from kiosk.domain.admission.wrapping import unwrapped


class Belief(Enum):
    """What is made of a code that was heard: it is told, it waits for quiet, or it is the rest of one that crossed."""

    TELL = auto()
    WAIT = auto()
    REST = auto()


@dataclass(frozen=True, slots=True)
class Heard:
    """A code that waits for quiet, and when its last key came (ms)."""

    code: str
    at: int


class Crossing:
    """Finds scans that crossed where nothing says which device a key is from.

    A badge code of ours checks itself. Any other code is believed once nothing has followed at once, as no person has a
    second badge before the same scanner so soon: what follows is the rest of another scanner's code, and what came
    before it a mixture. The same mixture does not come twice: a code that does is one, however the scanner ends it.

    Args:
        quiet: for how long nothing may follow a code, ms.
    """

    def __init__(self, quiet: int) -> None:
        self.quiet = quiet
        self._waits: Heard | None = None
        self._crossed: Heard | None = None
        self._by_end = False
        self._ends_twice = False

    @property
    def waits(self) -> bool:
        """Whether a code waits for quiet."""
        return self._waits is not None

    def scan(self, code: str, began: int, at: int) -> Belief:
        """Take a code whose first key came at `began` and whose last one at `at` (ms)."""
        if any(is_self_checked(typed(each)) for each in unwrapped(code)):
            return Belief.TELL
        crossed, self._crossed = self._crossed, None
        if crossed and crossed.code != code and began - crossed.at <= self.quiet:
            self._crossed = Heard(crossed.code, at)
            return Belief.REST
        if crossed and crossed.code == code:
            self._ends_twice |= self._by_end
            return Belief.TELL
        self._waits = Heard(code, at)
        return Belief.WAIT

    def press(self, at: int, *, ends: bool) -> bool:
        """Take a key that is no part of a code that waits, Enter or Tab if it `ends`; returns whether two crossed."""
        if self._waits is None or (ends and self._ends_twice) or not 0 <= at - self._waits.at <= self.quiet:
            return False
        self._crossed, self._waits, self._by_end = Heard(self._waits.code, at), None, ends
        return True

    def expire(self) -> str:
        """Believe the code that waits, as it has been quiet; returns it, empty if none waits."""
        waiting, self._waits = self._waits, None
        return waiting.code if waiting else ""
