"""How long a page stays on which people find their phones: longer than after a glance, but not for whoever comes by."""

from collections.abc import Callable
from dataclasses import dataclass

STAYS_S = 60
"""Seconds that the page stays, and that More time adds: finding a phone's camera takes longer than a glance."""
_TOUCHED_S = 30
"""Seconds that it stays at the least after a touch."""
_MOST_S = 2 * STAYS_S
"""Seconds that it stays at the most after the last touch: codes that nobody forgets are for whoever comes by."""
_WARNS_S = 20
"""Seconds before its end that it is heard to end."""


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """Seconds until the page ends; `over`: it ends now. `warns`: it is to be heard now that it ends soon."""

    seconds: int = 0
    over: bool = False
    warns: bool = False


class PageTime:
    """The time for which a page stays.

    Args:
        clock: the time in UTC milliseconds; it may be set back meanwhile.
    """

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._until = 0
        self._warned = False

    @property
    def begun(self) -> bool:
        """Whether the page is to be seen, so that its time runs."""
        return self._until > 0

    def begin(self) -> None:
        """Begin the page's time."""
        self._until, self._warned = self._clock() + STAYS_S * 1000, False

    def end(self) -> None:
        """Let no time run any more."""
        self._until, self._warned = 0, False

    def touch(self) -> None:
        """Stay for a while after a touch."""
        self._until = max(self._until, self._clock() + _TOUCHED_S * 1000)

    def lengthen(self) -> None:
        """Stay for longer."""
        self._until += STAYS_S * 1000

    def left(self) -> TimeLeft:
        """Return the time that is left: no more than two minutes, also where the clock was set back."""
        now = self._clock()
        self._until = min(self._until, now + _MOST_S * 1000)
        seconds = -(-(self._until - now) // 1000)
        soon = seconds <= _WARNS_S
        warns, self._warned = soon and not self._warned, soon
        return TimeLeft(max(seconds, 0), seconds <= 0, warns)
