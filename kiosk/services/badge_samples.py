"""Badges that are only looked at: of an invented guest, or of a real one, but with no code that opens anything."""

from dataclasses import replace

from kiosk.domain.admission.badge_number import in_pairs
from kiosk.domain.badges.badge import Badge
from kiosk.domain.badges.outline import Sample
from kiosk.domain.badges.wearer import badge_for
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees

CODE = "FSAMPLE00000000000"
"""Of the form of a badge's code, and nobody's."""
NUMBER = in_pairs("123456")


def sample_badge(file: EventFile, sample: Sample, example: Badge, group: str = "") -> Badge:
    """Return the badge of a sample; the example where the roster has nobody who fits.

    Args:
        file: the event file.
        sample: of whom.
        example: the invented guest.
        group: the group that it is about.
    """
    if sample is Sample.EXAMPLE:
        return replace(example, code=CODE, number=NUMBER)
    person = attendees.longest_named(file.reader, group if sample is Sample.GROUP else "")
    if person is None:
        return replace(example, code=CODE, number=NUMBER, group=group or example.group)
    return replace(badge_for(person, CODE, NUMBER), attendee="")
