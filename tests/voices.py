"""Voices that are written as a test needs it: after minutes, or without the badges for which they wait."""

from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.voices import discussion, pain_points
from kiosk.services.voices.day import tend, waiting
from kiosk.services.voices.feedback import id_of
from kiosk.storage.event_file import EventFile
from tests.conftest import GivenClock, Guest

FINANCE, TALENT = id_of("Access to finance"), id_of("Talent")
GRANTS = "Grants close before small firms can apply"


def write_waiting(file: EventFile) -> None:
    """Write what waits on a machine at once, as if other badges had spoken meanwhile."""
    file.journal.append_many(list(waiting(file)))
    file.host.voice_box(file.path).hold("")


def say_all(file: EventFile, clock: GivenClock) -> None:
    """Let the clock go on until what waits is written."""
    clock.forward(11)
    tend(file)


def added(file: EventFile, guest: Guest, text: str = GRANTS, topic: str = FINANCE) -> str:
    """Add a pain point that staff let be seen."""
    id_ = pain_points.add_pain_point(file, guest.id, topic, text, language="en")
    assert id_
    write_waiting(file)
    discussion.moderate(file, id_, PainPointStanding.APPROVED)
    return id_
