"""What plays mornings of the event beside the screen, and ends that."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.faults.rehearsal import NobodyToRehearse
from kiosk.viewmodels.shared.jobs import ImmediateJobs, Jobs

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kiosk.domain.rehearsal.outcome import Rehearsal
    from kiosk.services.ports import Progress
    from kiosk.services.rehearsal.rehearse import RehearsalWish


def _nobody(wish: "RehearsalWish", progress: "Progress") -> "Rehearsal | None":
    del wish, progress
    raise NobodyToRehearse()


def _nothing() -> None:
    """Do nothing, where nothing is played."""


def _at_once(parent: "QObject") -> Jobs:
    del parent
    return ImmediateJobs()


@dataclass(frozen=True, slots=True)
class RehearsalAccess:
    """Mornings of the event, played in a process of their own.

    `play` returns what came of them, or None if they were stopped, and raises a Fault; `jobs` makes the thread that
    waits for it, and `stop` ends it from another one.
    """

    play: "Callable[[RehearsalWish, Progress], Rehearsal | None]" = _nobody
    stop: Callable[[], None] = _nothing
    jobs: "Callable[[QObject], Jobs]" = _at_once


NO_REHEARSAL = RehearsalAccess()
