"""What the badge of somebody on the roster says."""

from kiosk.domain.badges.badge import Badge
from kiosk.domain.badges.photo_wish import refuses_photos
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.person_name import name_lines


def badge_for(person: Attendee, code: str, number: str, *, with_role: bool = False) -> Badge:
    """Return what somebody's badge says, with a code and a number as they are printed; their role where it is shown."""
    given, family = name_lines(person.name, person.given_name, person.family_name)
    if not given:
        given, family = family, ""
    no_photos = refuses_photos(person.answers)
    role = person.role if with_role else ""
    return Badge(code, given, family, person.organisation, person.group, number, no_photos, person.id, role)
