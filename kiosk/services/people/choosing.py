"""Choosing people of the roster by what somebody types."""

from collections.abc import Iterable, Sequence

from kiosk.domain.faults.people import NobodyFits
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.folding import fold
from kiosk.services.find import Finder
from kiosk.storage.event_file import EventFile


def chosen(file: EventFile, people: Sequence[Attendee], only: Iterable[str]) -> list[Attendee]:
    """Return those of some people whom texts name: a code, an id, a group, an organisation, or a name as it is typed.

    Raises:
        Fault: one of the texts names nobody.
    """
    finder = Finder(file)
    wanted: set[str] = set()
    for text in only:
        fitting = _fitting(finder, people, text)
        if not fitting:
            raise NobodyFits(text)
        wanted |= fitting
    return [person for person in people if person.id in wanted]


def wanted(file: EventFile, people: Sequence[Attendee], groups: Sequence[str], only: Sequence[str]) -> list[Attendee]:
    """Return those of some people who are of one of the groups and whom one of the texts names; see both below.

    Raises:
        Fault: a group or a text names nobody.
    """
    return of_groups(chosen(file, people, only) if only else people, groups)


def of_groups(people: Iterable[Attendee], groups: Sequence[str]) -> list[Attendee]:
    """Return those of some people who are of one of the groups, all if none is named; capitals do not matter.

    Raises:
        Fault: nobody is of one of them.
    """
    everyone = list(people)
    if not groups:
        return everyone
    by_group: dict[str, list[Attendee]] = {}
    for person in everyone:
        by_group.setdefault(fold(person.group), []).append(person)
    if missing := next((group for group in groups if not fold(group) or fold(group) not in by_group), None):
        raise NobodyFits(missing)
    wanted = {fold(group) for group in groups}
    return [person for person in everyone if fold(person.group) in wanted]


def _fitting(finder: Finder, people: Sequence[Attendee], text: str) -> set[str]:
    folded = fold(text)
    named = {person.id for person in people if person.id == text or (folded and folded in _affiliations(person))}
    return named or {person.id for person in finder.all_fitting(text)}


def _affiliations(person: Attendee) -> tuple[str, str]:
    return fold(person.group), fold(person.organisation)
