"""What the command line says of every verdict, in one table."""

from typing import assert_never

from kiosk.domain.admission.door_words import barrier_sentences
from kiosk.domain.admission.verdict import Admission, FirstAdmission, Hold, Verdict, hold_on
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time, day_of
from kiosk.domain.roster.attendee import Attendee


def refusal_sentence(verdict: Verdict, ending: str) -> str:
    """Return what a verdict on a code means, in one English sentence; `ending` is the end of the code."""
    return _pattern(verdict).format(who=f"the guest whose code ends in {ending}", ending=ending)


def admission_sentence(event: Event, admission: Admission) -> str:
    """Return what came of a scan, with what is known of the person, in one English sentence."""
    person = admission.attendee
    if admission.coming_in:
        roster = f"{admission.coming_in.done:,} of {admission.coming_in.total:,}"
        return f"The roster is still being taken in: {roster}. Scan this code again in a moment."
    if admission.is_blank:
        return f"Nobody has the badge whose code ends in {admission.ending} yet; give it to a walk-in at a desk."
    if person is None:
        return refusal_sentence(admission.verdict, admission.ending)
    closer = _closer(event, admission, person)
    said = closer or _pattern(admission.verdict).format(who=person.name, ending=admission.ending)
    return " ".join((said, *rule_sentences(event, admission)))


def rule_sentences(event: Event, admission: Admission) -> tuple[str, ...]:
    """Return which rule of the door keeps somebody out, and what would let them in, in English; nothing without one."""
    if admission.barrier is None:
        return ()
    return tuple(map(str, barrier_sentences(admission.verdict, admission.barrier, event.zone)))


def _pattern(verdict: Verdict) -> str:
    match verdict:
        case Verdict.ADMITTED:
            return "{who} is checked in."
        case Verdict.ALREADY_IN:
            return "{who} was checked in before."
        case Verdict.UNKNOWN_CODE:
            return "The code ending in {ending} is not on this event’s list."
        case Verdict.OTHER_EVENT:
            return "The badge ending in {ending} is for another event."
        case Verdict.DAMAGED_CODE:
            return "The badge code ending in {ending} was misread or is damaged; scan it again."
        case Verdict.REVOKED:
            return "This code of {who} was replaced or taken back and no longer counts."
        case Verdict.UNPAID:
            return "The order of {who} is not paid."
        case Verdict.CANCELLED:
            return "The order of {who} was cancelled."
        case Verdict.NOT_VALID:
            return "The ticket of {who} is blocked, or is not valid at this time."
        case Verdict.NEEDS_DECISION:
            return "The status of {who} is not understood; decide at the desk."
        case Verdict.TURNED_AWAY:
            return "{who} was turned away."
        case Verdict.NOT_AT_THIS_DOOR:
            return "{who} does not come in by this door."
        case Verdict.TOO_EARLY:
            return "{who} is too early for this door."
        case Verdict.TOO_LATE:
            return "{who} is too late for this door."
        case Verdict.FULL:
            return "There is no place left for {who}."
        case Verdict.LEFT:
            return "{who} has left."
        case Verdict.ALREADY_OUT:
            return "{who} was not in."
        case _:
            assert_never(verdict)


def _closer(event: Event, admission: Admission, person: Attendee) -> str:
    """Return a sentence that says more than the verdict alone, where more is known; else nothing."""
    if admission.verdict is Verdict.ALREADY_IN and admission.first:
        return f"{person.name} was checked in {_when_and_where(event, admission.first)}."
    if admission.verdict is Verdict.NOT_VALID:
        return _hold_sentence(event, admission, person)
    if admission.verdict is Verdict.NEEDS_DECISION and admission.used_by:
        used = admission.used_by
        came = f"{used.attendee.name} came in with this ticket at {clock_time(used.first.at, event.zone)}"
        return f"{came}, before it went to {person.name}; decide at the desk."
    if admission.verdict is Verdict.NEEDS_DECISION and admission.barrier:
        return f"{person.name} needs a decision."
    if admission.verdict is Verdict.NEEDS_DECISION and person.status_word:
        return f"The status of {person.name} is “{person.status_word}”, which is not understood; decide at the desk."
    return ""


def _when_and_where(event: Event, first: FirstAdmission) -> str:
    at = f"at {clock_time(first.at, event.zone)}"
    return f"{at} at {first.point}" if first.point else at


def _hold_sentence(event: Event, admission: Admission, person: Attendee) -> str:
    match hold_on(person, admission.at):
        case Hold.BLOCKED:
            return f"The organiser has blocked the ticket of {person.name}."
        case Hold.NOT_YET:
            return f"The ticket of {person.name} is valid from {_moment(event, person.valid_from)}."
        case Hold.NO_LONGER:
            return f"The ticket of {person.name} was valid until {_moment(event, person.valid_until)}."
        case None:
            return ""
        case hold:
            assert_never(hold)


def _moment(event: Event, at: int) -> str:
    return f"{day_of(at, event.zone).isoformat()} {clock_time(at, event.zone)}"
