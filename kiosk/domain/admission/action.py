"""What a desk did that can be taken back, at any time, and what cannot."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain.admission.verdict import ScanKey, UndoReason


class ActionKind(StrEnum):
    """What was done."""

    CHECK_IN = "check_in"
    LET_IN = "let_in"
    """By a decision, over what the door answered."""
    WALK_IN = "walk_in"
    WENT_OUT = "went_out"
    TURNED_AWAY = "turned_away"
    HANDED_OUT = "handed_out"
    NOTED = "noted"
    NAMED = "named"
    CORRECTED = "corrected"
    ANSWERED = "answered"
    NEEDS_NOTED = "needs_noted"
    PAPER_NOTED = "paper_noted"
    """What somebody agreed to on paper was noted."""
    BADGE_REPLACED = "badge_replaced"
    """A lost badge was revoked, and a new one given."""
    NUMBER_GIVEN = "number_given"
    """The badge was given a new number."""
    MERGED = "merged"
    PARTED = "parted"
    AWAITED = "awaited"
    """The desk asked to be told when the person comes."""
    PRINTED = "printed"
    ERASURE_ASKED = "erasure_asked"


@dataclass(frozen=True, slots=True)
class DeskAction:
    """One thing that a desk recorded about a person.

    `record` names it; `at` is in UTC milliseconds, `detail` what was handed out, noted or given as a name. `here` tells
    that this very kiosk recorded it.
    """

    kind: ActionKind
    record: ScanKey
    at: int
    attendee: str
    name: str
    organisation: str = ""
    point: str = ""
    staff: str = ""
    detail: str = ""
    here: bool = True


def is_final(kind: ActionKind) -> bool:
    """Tell whether something stays done: paper is printed, and who asked to be erased is the organiser's to answer."""
    return not undo_reasons(kind)


def undo_reasons(kind: ActionKind) -> tuple[UndoReason, ...]:
    """Return the reasons for which something is taken back; one alone where none is kept, none where it stays done."""
    match kind:
        case ActionKind.CHECK_IN | ActionKind.LET_IN | ActionKind.WALK_IN:
            return tuple(UndoReason)
        case ActionKind.WENT_OUT | ActionKind.TURNED_AWAY:
            return (UndoReason.WRONG_PERSON, UndoReason.BY_MISTAKE)
        case (
            ActionKind.HANDED_OUT
            | ActionKind.NOTED
            | ActionKind.NAMED
            | ActionKind.CORRECTED
            | ActionKind.ANSWERED
            | ActionKind.NEEDS_NOTED
            | ActionKind.PAPER_NOTED
            | ActionKind.BADGE_REPLACED
            | ActionKind.NUMBER_GIVEN
            | ActionKind.MERGED
            | ActionKind.PARTED
            | ActionKind.AWAITED
        ):
            return (UndoReason.BY_MISTAKE,)
        case ActionKind.PRINTED | ActionKind.ERASURE_ASKED:
            return ()
        case _:
            assert_never(kind)
