"""How long whoever guesses has to wait: nothing at first, then ever longer."""

from dataclasses import dataclass

MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Brake:
    """After `free` wrong tries each further one waits: `first` milliseconds, then twice as long, up to `longest`."""

    free: int
    first: int
    longest: int

    def until(self, wrong: int, last: int, now: int) -> int:
        """Return until when (UTC milliseconds) nothing more is tried; 0 if it may be now.

        Args:
            wrong: how many wrong tries count.
            last: when the last of them was made; further ahead than any wait it was noted by a wrong clock.
            now: the time.
        """
        if wrong < self.free or last > now + self.longest:
            return 0
        until = min(last, now) + min(self.first << min(wrong - self.free, 20), self.longest)
        return until if until > now else 0


OF_A_PERSON = Brake(5, MINUTE, 15 * MINUTE)
"""Wrong numbers of one person, at any kiosk, since the right one or a new one."""
OF_A_KIOSK = Brake(15, MINUTE, 5 * MINUTE)
"""Wrong numbers of anybody at one kiosk within `WINDOW`."""
OF_LOOK_UPS = Brake(10, 15_000, 2 * MINUTE)
"""Codes at one foyer screen within `LOOK_UP_WINDOW` that nobody holds."""
OF_NAMES = Brake(5, MINUTE, 10 * MINUTE)
"""Names at one foyer screen within `NAME_WINDOW` that let nobody in."""
WINDOW = 60 * MINUTE
LOOK_UP_WINDOW = 10 * MINUTE
NAME_WINDOW = 30 * MINUTE
