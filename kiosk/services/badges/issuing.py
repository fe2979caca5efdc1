"""Choosing whose badges to print; whoever has no badge code yet is given one."""

from collections.abc import Collection, Mapping, Sequence
from itertools import islice

from kiosk.domain.admission.badge_number import in_pairs
from kiosk.domain.admission.code import CodeKind, new_code, new_codes
from kiosk.domain.badges.badge import Badge, BadgeEvent
from kiosk.domain.badges.group_colours import group_colours
from kiosk.domain.badges.imprint import BadgeChoice
from kiosk.domain.badges.wearer import badge_for
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.badges import NoBadgeToPrint
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.admit import event_id_of
from kiosk.services.badges.choosing import selected
from kiosk.services.badges.lines import shows_role
from kiosk.services.badges.numbers import numbers_of, renew_numbers
from kiosk.services.ports import Progress
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, sessions


def badges_of(
    file: EventFile,
    only: Sequence[str] = (),
    *,
    choices: Collection[BadgeChoice] = (),
    new_numbers: bool = False,
    progress: Progress | None = None,
) -> list[Badge]:
    """Return the badges to print, by name.

    Args:
        file: the event file.
        only: for whom: a code, an attendee's id, a group, an organisation, or a name as the desk would type it; empty
            for everybody who is to have a badge.
        choices: those who are new, whose badge was changed, or both, and whom `only` names beside them; empty for all.
        new_numbers: give each a new number, so that what was printed before holds no more.
        progress: is told how many have a new number, of how many, where that takes a while; it may raise to stop.

    Raises:
        Fault: nobody is on the roster or fits, or the file cannot be written.
    """
    people = selected(file, only, choices).people
    return badges_for(file, people, new_numbers=new_numbers, progress=progress)


def badges_for(
    file: EventFile, people: Sequence[Attendee], *, new_numbers: bool = False, progress: Progress | None = None
) -> list[Badge]:
    """Return the badges of some people; `new_numbers` and `progress` as for `badges_of`.

    Raises:
        Fault: there is nobody, or the file cannot be written.
    """
    if not people:
        raise NoBadgeToPrint()
    codes = attendees.badge_codes(file.reader)
    codes |= _issue(file, [person.id for person in people if person.id not in codes])
    printed = {person.id: codes[person.id] for person in people}
    give = renew_numbers if new_numbers else numbers_of
    numbers = give(file, printed, progress)
    with_role = shows_role(file)
    return [
        badge_for(person, printed[person.id], in_pairs(numbers[printed[person.id]]), with_role=with_role)
        for person in people
    ]


def blank_badges(file: EventFile, count: int) -> list[Badge]:
    """Return badges of nobody yet, each with a code of its own: a desk gives them to guests who are on no list.

    A number is not on them, as it is a person's; a desk gives one with the badge.
    """
    return [Badge(code, "") for code in islice(new_codes(file.read_event().id), count)]


def badge_of(file: EventFile, attendee: str, code: str, *, numbered: bool = True) -> Badge:
    """Return one person's badge, with the number that it was printed with from this file before, or a new one.

    It has none unless it is `numbered`.

    Raises:
        Fault: nobody on the roster has that id any more, or the file cannot be written.
    """
    person = attendees.get(file.reader, attendee)
    if person is None:
        raise PersonGone()
    number = in_pairs(numbers_of(file, {attendee: code})[code]) if numbered else ""
    return badge_for(person, code, number, with_role=shows_role(file))


def badge_event(file: EventFile, colours: Mapping[str, str]) -> BadgeEvent:
    """Return what every badge of an event says.

    Args:
        file: the event file.
        colours: those that groups have of the layout's own accord, ``#RRGGBB`` by their names.
    """
    event = file.read_event()
    language = event.languages[0]
    groups = attendees.groups(file.reader)
    return BadgeEvent(
        event.name,
        event.accent,
        agenda=tuple(
            f"{clock_time(session.starts, event.zone)}\u2002{session.text_in(language).title}"
            for session in sessions.scheduled(file.reader)
            if not session.is_cancelled
        ),
        group_colours=tuple(group_colours(groups, colours).items()),
    )


def _issue(file: EventFile, without: Sequence[str]) -> dict[str, str]:
    if not without:
        return {}
    event_id = event_id_of(file)
    issued = {attendee: new_code(event_id) for attendee in without}
    with file.writing():
        file.journal.append_many(AttendeeDetails(a, codes={code: CodeKind.BADGE}) for a, code in issued.items())
    return issued
