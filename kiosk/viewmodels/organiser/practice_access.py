"""What starts a practice on a copy of the event, and ends it."""

from collections.abc import Callable
from dataclasses import dataclass


def _nothing() -> None:
    """Do nothing, where no practice can be started."""


@dataclass(frozen=True, slots=True)
class PracticeAccess:
    """A practice beside the organiser's page: `ended` returns its exit status once, None before and after."""

    start: Callable[[], None] = _nothing
    stop: Callable[[], None] = _nothing
    is_running: Callable[[], bool] = bool
    ended: Callable[[], int | None] = _nothing


NO_PRACTICE = PracticeAccess()
