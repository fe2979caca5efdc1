"""What the desk answers to a scan, and why."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.admission.code import Reading
from kiosk.domain.roster.attendee import Attendee, OrderStatus

if TYPE_CHECKING:
    from kiosk.domain.admission.rules import Barrier


class Verdict(StrEnum):
    """The answer to one scan."""

    ADMITTED = "admitted"
    ALREADY_IN = "already_in"
    UNKNOWN_CODE = "unknown_code"
    OTHER_EVENT = "other_event"
    DAMAGED_CODE = "damaged_code"
    REVOKED = "revoked"
    UNPAID = "unpaid"
    CANCELLED = "cancelled"
    NOT_VALID = "not_valid"
    NEEDS_DECISION = "needs_decision"
    TURNED_AWAY = "turned_away"
    NOT_AT_THIS_DOOR = "not_at_this_door"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    FULL = "full"
    LEFT = "left"
    """Scanned at an exit: out, and may come in again."""
    ALREADY_OUT = "already_out"


class Outcome(StrEnum):
    """What an answer means at the door; its look, its sound, and what a visitor reads follow from it."""

    ADMITTED = "admitted"
    ALREADY_IN = "already_in"
    REFUSED = "refused"
    LEFT = "left"


class Method(StrEnum):
    """How an attempt was made."""

    SCAN = "scan"
    SEARCH = "search"
    SELF = "self"
    BY_NAME = "by_name"
    """By themselves, with their name and what else only they and the list are likely to know."""
    WALK_IN = "walk_in"
    IMPORT = "import"
    DECISION = "decision"
    LOOK_UP = "look_up"
    """No check-in: a code that nobody holds, tried where a visitor is asked for their badge."""
    NAME_TRY = "name_try"
    """No check-in: a visitor without a badge typed what fits nobody on the list; what it was is not kept."""


class UndoReason(StrEnum):
    """Why staff took a check-in back; a fixed list, never free text about a person."""

    WRONG_PERSON = "wrong_person"
    BY_MISTAKE = "by_mistake"
    LEFT_AGAIN = "left_again"
    ADMITTED_TWICE = "admitted_twice"


@dataclass(frozen=True, slots=True, order=True)
class ScanKey:
    """Names one recorded attempt: the device that wrote it and the device's own number for it."""

    device: str
    seq: int


@dataclass(frozen=True, slots=True)
class FirstAdmission:
    """The check-in that counts: when (UTC milliseconds), where, and by whom."""

    at: int
    point: str
    staff: str
    scan: ScanKey


@dataclass(frozen=True, slots=True)
class EarlierUse:
    """Somebody came in with a ticket before it went to another person: who, and their check-in."""

    attendee: Attendee
    first: FirstAdmission


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom a code belongs to, whether the code still holds, and the check-in that stands, if any.

    `used_by` is who came in with a ticket of this person while it was still their own, and has none left. `came` and
    `left` are when they last came to where the door leads and last left it today, in UTC milliseconds, 0 for not yet;
    `first` is the check-in since they last left.
    """

    attendee: Attendee
    revoked: bool
    first: FirstAdmission | None
    used_by: EarlierUse | None = None
    came: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class ComingIn:
    """A roster of which only some records stand in the tables yet, and how many there are."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Admission:
    """One answered scan, durable before anyone sees it. `at` is in UTC milliseconds.

    `coming_in` is there where nobody was known by the code while a roster was taken in; `barrier` is the rule of the
    door that kept somebody out; `is_blank`: it is a badge of this event that nobody has yet, or whose holder is not
    known here.
    """

    verdict: Verdict
    at: int
    point: str
    scan: ScanKey
    ending: str
    attendee: Attendee | None = None
    first: FirstAdmission | None = None
    used_by: EarlierUse | None = None
    coming_in: ComingIn | None = None
    barrier: "Barrier | None" = None
    is_blank: bool = False


class Hold(StrEnum):
    """Why a ticket does not count at some moment, although it is paid for."""

    BLOCKED = "blocked"
    NOT_YET = "not_yet"
    NO_LONGER = "no_longer"


def hold_on(attendee: Attendee, at: int) -> Hold | None:
    """Return why an attendee's ticket does not count at a moment (UTC milliseconds); None if it does."""
    if attendee.blocked:
        return Hold.BLOCKED
    if attendee.valid_from > at:
        return Hold.NOT_YET
    return Hold.NO_LONGER if 0 < attendee.valid_until < at else None


def judge(holder: Holder | None, reading: Reading, at: int) -> Verdict:
    """Decide the verdict on a code from its holder on this event's list, or, without one, from its form.

    Args:
        holder: whose code it is.
        reading: what the code is by its form.
        at: when it was scanned, in UTC milliseconds.
    """
    if holder is None:
        return _judge_unlisted(reading)
    if holder.revoked:
        return Verdict.REVOKED
    match holder.attendee.status:
        case OrderStatus.UNPAID:
            return Verdict.UNPAID
        case OrderStatus.CANCELLED:
            return Verdict.CANCELLED
        case OrderStatus.PAID | OrderStatus.UNCLEAR:
            return _judge_ticket(holder, at)
        case _:
            assert_never(holder.attendee.status)


def outcome_of(verdict: Verdict) -> Outcome:
    """Return whether a verdict lets somebody in, finds them in, keeps them out, or lets them go."""
    match verdict:
        case Verdict.ADMITTED:
            return Outcome.ADMITTED
        case Verdict.ALREADY_IN:
            return Outcome.ALREADY_IN
        case Verdict.LEFT:
            return Outcome.LEFT
        case (
            Verdict.UNKNOWN_CODE
            | Verdict.OTHER_EVENT
            | Verdict.DAMAGED_CODE
            | Verdict.REVOKED
            | Verdict.UNPAID
            | Verdict.CANCELLED
            | Verdict.NOT_VALID
            | Verdict.NEEDS_DECISION
            | Verdict.TURNED_AWAY
            | Verdict.NOT_AT_THIS_DOOR
            | Verdict.TOO_EARLY
            | Verdict.TOO_LATE
            | Verdict.FULL
            | Verdict.ALREADY_OUT
        ):
            return Outcome.REFUSED
        case _:
            assert_never(verdict)


def refusal_of(holder: Holder | None, reading: Reading, at: int) -> Verdict | None:
    """Return why a code opens nothing where nobody is let in; None if it stands for its holder.

    Whether they are checked in does not matter, unless it was for the door to decide. Whoever is in stays known when
    their ticket has run out, or they could not take back what they shared.
    """
    verdict = judge(holder, reading, at)
    if verdict is Verdict.NOT_VALID and holder and holder.first:
        return None
    return verdict if outcome_of(verdict) is Outcome.REFUSED else None


def _judge_ticket(holder: Holder, at: int) -> Verdict:
    if hold_on(holder.attendee, at):
        return Verdict.NOT_VALID
    if holder.first:
        return Verdict.ALREADY_IN
    is_clear = holder.attendee.status is OrderStatus.PAID and not holder.used_by
    return Verdict.ADMITTED if is_clear else Verdict.NEEDS_DECISION


def _judge_unlisted(reading: Reading) -> Verdict:
    match reading:
        case Reading.OTHER_EVENT:
            return Verdict.OTHER_EVENT
        case Reading.DAMAGED:
            return Verdict.DAMAGED_CODE
        case Reading.OURS | Reading.FOREIGN:
            return Verdict.UNKNOWN_CODE
        case _:
            assert_never(reading)
