"""A rehearsal beside the screen: it tells how far it is, can be stopped, and leaves no copy of the event."""

import threading
from pathlib import Path

import pytest

from kiosk.adapters.files.throw_away import REHEARSALS
from kiosk.adapters.machine.state_folder import state_folder
from kiosk.app.rehearsal_process import RehearsalProcess
from kiosk.domain.faults.rehearsal import NobodyToRehearse
from kiosk.domain.rehearsal.assumptions import Assumption, AssumptionSource
from kiosk.services.rehearsal.rehearse import RehearsalWish
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest

pytestmark = pytest.mark.slow


def left() -> list[Path]:
    folder = state_folder(REHEARSALS)
    return [one for one in folder.iterdir() if one.is_dir()] if folder.exists() else []


def test_it_is_played_in_a_process_of_its_own_and_may_be_stopped(event_file: EventFile, add_guest: AddGuest) -> None:
    process = RehearsalProcess(event_file.path)
    with pytest.raises(NobodyToRehearse):
        process.play(RehearsalWish(2), lambda done, total: None)
    for number in range(30):
        add_guest(f"Guest {number}")
    told: list[tuple[int, int]] = []
    wish = RehearsalWish(2, mornings=3, values={Assumption.NO_SHOWS: 0})
    rehearsal = process.play(wish, lambda done, total: told.append((done, total)))
    assert rehearsal is not None
    assert (rehearsal.listed, rehearsal.mornings, rehearsal.came) == (30, 3, 31)
    assert rehearsal.sources[Assumption.NO_SHOWS] is AssumptionSource.SET
    assert rehearsal.peak is not None
    assert told[-1] == (90, 90)
    first = threading.Event()
    many = RehearsalWish(2, mornings=600)

    def stop() -> None:
        first.wait(30)
        process.stop()

    stopping = threading.Thread(target=stop)
    stopping.start()
    assert process.play(many, lambda done, total: first.set()) is None
    stopping.join()
    assert left() == []
