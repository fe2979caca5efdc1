"""The event files that the chooser makes, opens, joins and lists."""

import contextlib
from collections.abc import Callable
from itertools import count
from pathlib import Path

from kiosk.bootstrap.event_files import create_event, event_path, open_event
from kiosk.domain.event import zone_named
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks import join_code
from kiosk.domain.language import SOURCE, languages
from kiosk.domain.moment import read_moment
from kiosk.services.event import Summary, found_event, summary
from kiosk.services.ports import Progress
from kiosk.viewmodels.chooser.screen import ChooserViewModel, NewEvent
from kiosk.viewmodels.shared.jobs import Jobs

Join = Callable[[str, Path, str, Progress, Callable[[], bool]], None]
"""Joins an event: the hub's code, the file to make, this kiosk's name, what is told records done and in all, and what
tells whether to give up."""


class Chooser:
    """The chooser's view model, and the event file that it speaks of.

    Args:
        path: the event file, which need not be there yet.
        jobs: runs the joining.
        join: joins an event; makes the file.
    """

    def __init__(self, path: Path, jobs: Jobs, join: Join) -> None:
        self.path, self._join = path, join
        known: Summary | None = None
        wrong: Fault | None = None
        if path.exists():
            try:
                known = summary_of(path)
            except Fault as fault:
                wrong = fault
        self.view_model = ChooserViewModel(known, self._make, self._open, self._joined, jobs, wrong)

    def _make(self, new: NewEvent) -> Summary:
        found_at(self.path, new, self.view_model.language)
        return summary_of(self.path)

    def _joined(self, code: str, name: str, progress: Progress, given_up: Callable[[], bool]) -> Summary:
        path = self.path if self._is_of(join_code.read(code).event) else free_path(self.path)
        self._join(code, path, name, progress, given_up)
        self.path = path
        return summary_of(path)

    def _is_of(self, event: str) -> bool:
        """Tell whether the file at hand is that event's, so that joining keeps what only it holds."""
        with contextlib.suppress(Fault):
            return summary_of(self.path).event.id == event
        return False

    def _open(self, path: Path) -> Summary:
        found = summary_of(path)
        self.path = path
        return found


def free_path(path: Path) -> Path:
    """Return a path without a file: this one, or ``event-2.db`` beside it; its folder is made if need be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return path if not path.exists() else next(each for each in numbered if not each.exists())


def join_event(url: str, path: Path, name: str, progress: Progress, given_up: Callable[[], bool]) -> None:
    """Join an event; its libraries are loaded when somebody does.

    Raises:
        Fault: the code is wrong or no longer valid, no hub can be reached, the file is another event's, or it was given
            up.
    """
    from kiosk.sync.joining import join

    join(url, path, name, progress, given_up)


def summary_of(path: Path) -> Summary:
    """Say what is in an event file.

    Raises:
        Fault: it is none, or cannot be opened.
    """
    with contextlib.closing(open_event(path)) as file:
        return summary(file)


def found_at(path: Path, new: NewEvent, language: str = SOURCE) -> None:
    """Make an event file from what was typed; a day that cannot be read leaves no file. `language` comes first.

    Raises:
        Fault: the zone is unknown, the day is none, or the file exists or cannot be made.
    """
    starts = read_moment(new.day, zone_named(new.zone))
    if path == event_path(None):
        path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.closing(create_event(path)) as file:
        spoken = (language, *(other for other in languages() if other != language))
        found_event(file, new.name, new.zone, starts, languages=spoken)
