"""Rehearsing an event on a copy of its file that is thrown away."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.files.throw_away import REHEARSALS, throw_away_folder
from kiosk.bootstrap.event_files import open_event
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.faults.rehearsal import NothingRecorded
from kiosk.services.rehearsal.play import PlayedClock
from kiosk.services.rehearsal.recording import FEWEST_CHECK_INS, Recording, recorded
from kiosk.services.rehearsal.rehearse import RehearsalWish, rehearse
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.domain.rehearsal.outcome import Rehearsal
    from kiosk.services.ports import Progress
    from kiosk.storage.journal.signatures import Signer
    from kiosk.storage.voice_box import VoiceBox


@dataclass(frozen=True, slots=True)
class AtCopy:
    """This machine at a copy of an event file: it may what it may in the original, under a device id of its own."""

    original: Path

    def __call__(self, path: Path) -> str:
        """Return what this machine, its user and the copy are known by."""
        return this_machine(path)

    def signer(self, _path: Path, event: str) -> "Signer":
        """Return this machine's key for the event, as the original has it."""
        return this_machine.signer(self.original, event)

    def new_event_key(self, path: Path) -> "Signer":
        """Make a key beside the copy."""
        return this_machine.new_event_key(path)

    def event_key(self, _path: Path) -> "Signer | None":
        """Return the key of the event if it is kept beside the original."""
        return this_machine.event_key(self.original)

    def voice_box(self, path: Path) -> "VoiceBox":
        """Return what is kept of the voices beside the copy."""
        return this_machine.voice_box(path)


def rehearse_event(
    file: EventFile, wish: RehearsalWish, like: Path | None = None, progress: "Progress | None" = None
) -> "Rehearsal":
    """Rehearse an event; its own file is only read.

    Args:
        file: the event file.
        wish: what is to be rehearsed.
        like: an event file whose last day says how people arrive and how long they take; else this one's, if it can.
        progress: is told how many arrivals were played, and about how many there are.

    Raises:
        Fault: there is nothing to rehearse, `like` holds no such day, or no copy can be written.
    """
    recording = _recorded_in(like) if like else recorded(file)
    with throw_away_folder(REHEARSALS) as folder:
        copy = folder / "event.db"
        file.backup(copy)
        clock = PlayedClock(file.clock())
        with closing(EventFile.open(copy, clock, AtCopy(file.path))) as played:
            return rehearse(played, clock, wish, recording, progress)


def _recorded_in(path: Path) -> Recording:
    with closing(open_event(path)) as file:
        recording = recorded(file)
    if recording is None:
        raise NothingRecorded(str(path), FEWEST_CHECK_INS)
    return recording
