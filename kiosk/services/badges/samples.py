"""Badges that are only looked at: of an invented guest, or of a real one, but with no code that opens anything."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.admission.badge_number import in_pairs
from kiosk.domain.badges.badge import Badge
from kiosk.domain.badges.outline import Sample
from kiosk.domain.badges.wearer import badge_for
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.badges.lines import shows_role
from kiosk.services.find import Finder
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees

CODE = "FSAMPLE00000000000"
"""Of the form of a badge's code, and nobody's."""
NUMBER = in_pairs("123456")


def sample_badge(file: EventFile, sample: Sample, example: Badge, named: str = "") -> Badge:
    """Return the badge of a sample; the example where the roster has nobody who fits.

    Args:
        file: the event file.
        sample: of whom.
        example: the invented guest.
        named: the group that it is about, or what was scanned or typed of a guest.
    """
    person = _person(file, sample, named)
    if person is None:
        group = named if sample is Sample.GROUP and named else example.group
        return replace(example, code=CODE, number=NUMBER, group=group)
    return replace(badge_for(person, CODE, NUMBER, with_role=shows_role(file)), attendee="")


def fits_anybody(file: EventFile, text: str) -> bool:
    """Tell whether somebody on the roster fits what was scanned or typed."""
    return bool(Finder(file).find(text, 1).people)


def has_other_script(file: EventFile) -> bool:
    """Tell whether a name on the roster has other letters than Latin ones."""
    return attendees.longest_named(file.reader, other_script=True) is not None


def _person(file: EventFile, sample: Sample, named: str) -> Attendee | None:
    match sample:
        case Sample.EXAMPLE:
            return None
        case Sample.LONGEST:
            return attendees.longest_named(file.reader)
        case Sample.SCRIPT:
            return attendees.longest_named(file.reader, other_script=True)
        case Sample.GUEST:
            found = Finder(file).find(named, 1).people if named.strip() else ()
            return found[0].attendee if found else None
        case Sample.GROUP:
            return attendees.longest_named(file.reader, named)
        case _:
            assert_never(sample)
