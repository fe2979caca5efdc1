"""A desk over a real file, with everything that it said aloud."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.screen import DeskViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.viewmodels.desk.hall import hall as hall


@dataclass
class Desk:
    """A desk, with what it sounded and toasted."""

    model: DeskViewModel
    sounds: list[str] = field(default_factory=list)
    toasts: list[tuple[str, bool]] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)


@pytest.fixture
def desk(event_file: EventFile, qtbot: QtBot) -> Iterator[Desk]:
    jobs = ImmediateJobs()
    desk = Desk(DeskViewModel(event_file, jobs, jobs, Place("Desk 1", "Selin")))
    desk.model.sounded.connect(desk.sounds.append)
    desk.model.conflictTold.connect(desk.conflicts.append)
    desk.model.toasted.connect(lambda text, _, trouble: desk.toasts.append((text, trouble)))
    yield desk
    Shiboken.delete(desk.model)


def last_scans(desk: Desk) -> list[tuple[str, str, str]]:
    """Return kind, title and line of the last scans as the desk shows them."""
    desk.model.tally._read()
    return [(row.kind, row.title, row.line) for row in desk.model.tally.lastScans.rows]
