"""Deciding a case of the page of people: what is written, what is said of it, and the way back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from kiosk.services.people import same_person
from kiosk.services.people.entries import entries_of_one
from kiosk.services.people.tickets import give_back, move_again
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser import same_person_words as words
from kiosk.viewmodels.organiser.same_person_case import Case, CaseKind


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided: `said` tells it in the language of the screen, `take_back` undoes it and may raise a Fault."""

    case: Case
    said: Callable[[], str]
    take_back: Callable[[], object]


def decide(file: EventFile, case: Case) -> Decision:
    """Do what the first button of a case says.

    Raises:
        Fault: another kiosk decided otherwise meanwhile, or the file cannot be written; then nothing was changed.
    """
    one, other = case.one, case.other
    match case.kind:
        case CaseKind.ALIKE:
            name = same_person.merge_people(file, one.attendee, other.attendee).name
            return Decision(case, lambda: words.made_one(name), lambda: same_person.part_again(file, one.attendee))
        case CaseKind.MOVED:
            given_back = give_back(file, case.ticket.code if case.ticket else "")
            return Decision(case, lambda: words.changed(case), lambda: move_again(file, given_back))
        case CaseKind.ONE:
            members = [entry.attendee.id for entry in entries_of_one(file, one.attendee)]
            same_person.separate(file, one.attendee)
            return Decision(case, lambda: words.changed(case), lambda: _join(file, members))
        case CaseKind.TWO:
            same_person.ask_again(file, one.attendee, other.attendee)
            return Decision(
                case,
                lambda: words.changed(case),
                lambda: same_person.tell_apart(file, one.attendee, other.attendee),
            )
        case _:
            assert_never(case.kind)


def keep_apart(file: EventFile, case: Case) -> Decision:
    """Do what the second button of two who look alike says: they are two people.

    Raises:
        Fault: another kiosk made them one meanwhile, or the file cannot be written; then nothing was changed.
    """
    one, other = case.one.attendee, case.other.attendee
    same_person.tell_apart(file, one, other)
    return Decision(case, lambda: words.changed(case), lambda: same_person.ask_again(file, one, other))


def _join(file: EventFile, members: list[str]) -> None:
    """Make several entries one person again, under the first of them."""
    for member in members[1:]:
        same_person.merge_people(file, member, members[0])
