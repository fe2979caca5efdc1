"""What the desk says of taking something back: the question, its answers, and what became of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.action import ActionKind, DeskAction, undo_reasons
from kiosk.domain.admission.verdict import UndoReason
from kiosk.domain.remarks.staff_notes import NOTES
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.viewmodels.desk.questions import question_text
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:
    from kiosk.services.admit import TakenBack

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Undone:
    """A check-in that was taken back here, what it was, and why."""

    taken: "TakenBack"
    reason: UndoReason
    action: DeskAction


def act_said(kind: ActionKind) -> str:
    """Return what is to be taken back, as it stands above the name of whom it is about."""
    match kind:
        case ActionKind.CHECK_IN:
            return translate("Desk", "Take back the check-in of")
        case ActionKind.LET_IN:
            return translate("Desk", "Take back the decision to let in")
        case ActionKind.WALK_IN:
            return translate("Desk", "Take back the walk-in")
        case ActionKind.WENT_OUT:
            return translate("Desk", "Take back that somebody went out:")
        case ActionKind.TURNED_AWAY:
            return translate("Desk", "Take back the decision to turn away")
        case ActionKind.HANDED_OUT:
            return translate("Desk", "Take back what was handed to")
        case ActionKind.NOTED:
            return translate("Desk", "Take back the note about")
        case ActionKind.NAMED:
            return translate("Desk", "Take back the name of")
        case ActionKind.CORRECTED:
            return translate("Desk", "Take back what was corrected of")
        case ActionKind.ANSWERED:
            return translate("Desk", "Take back the answer of")
        case ActionKind.NEEDS_NOTED:
            return translate("Desk", "Take back what was noted of the needs of")
        case ActionKind.PAPER_NOTED:
            return translate("Desk", "Take back the consent on paper of")
        case ActionKind.BADGE_REPLACED:
            return translate("Desk", "Take back the new badge of")
        case ActionKind.NUMBER_GIVEN:
            return translate("Desk", "Take back the new number of")
        case ActionKind.MERGED:
            return translate("Desk", "Take back that these are one person:")
        case ActionKind.PARTED:
            return translate("Desk", "Take back that these are several people:")
        case ActionKind.AWAITED:
            return translate("Desk", "Take back that this desk is told of")
        case ActionKind.PRINTED:
            return translate("Desk", "The badge that was printed for")
        case ActionKind.ERASURE_ASKED:
            return translate("Desk", "The wish to be erased of")
        case _:
            assert_never(kind)


def question_said(action: DeskAction, when: str, final: DeskAction | None) -> str:
    """Return what is asked: when and where it was done if that was elsewhere, what it was, and what stays done.

    Args:
        action: what is to be taken back.
        when: the sentence of when, where and by whom it was done; empty for here.
        final: what was done since and cannot be taken back.
    """
    parts = [when, detail_said(action)]
    if len(undo_reasons(action.kind)) > 1:
        parts.append(translate("Desk", "Why? The record of the scan stays."))
    if final:
        parts.append(final_said(final))
    return " ".join(part for part in parts if part)


def detail_said(action: DeskAction) -> str:
    """Return what was handed out, noted or given as a name, or what holds again, in a sentence; empty for a scan."""
    match action.kind:
        case ActionKind.HANDED_OUT:
            return filled(translate("Desk", "Handed out: {what}."), what=action.detail)
        case ActionKind.NOTED:
            return filled(translate("Desk", "Noted: {what}."), what=worded(NOTES[StaffNote(action.detail)]))
        case ActionKind.NAMED:
            return translate("Desk", "The guest is without a name again then.")
        case ActionKind.CORRECTED:
            return translate("Desk", "What the list says holds again then.")
        case ActionKind.ANSWERED:
            return filled(translate("Desk", "Asked: {question}"), question=question_text(action.detail))
        case ActionKind.NEEDS_NOTED:
            return translate("Desk", "What was noted before holds again then.")
        case ActionKind.PAPER_NOTED:
            return translate("Desk", "What they agreed to before, if anything, holds again then.")
        case ActionKind.BADGE_REPLACED:
            return translate("Desk", "The badge that was lost is valid again then, and the new one no longer is.")
        case ActionKind.NUMBER_GIVEN:
            return translate("Desk", "The number from before counts again then.")
        case ActionKind.MERGED:
            return translate("Desk", "They are several people again then, each with what was theirs.")
        case ActionKind.PARTED:
            return translate("Desk", "They are one person again then.")
        case ActionKind.AWAITED:
            return translate("Desk", "Nobody here is told then when they come.")
        case (
            ActionKind.CHECK_IN
            | ActionKind.LET_IN
            | ActionKind.WALK_IN
            | ActionKind.WENT_OUT
            | ActionKind.TURNED_AWAY
            | ActionKind.PRINTED
            | ActionKind.ERASURE_ASKED
        ):
            return ""
        case _:
            assert_never(action.kind)


def final_said(action: DeskAction) -> str:
    """Return that something stays done."""
    if action.kind is ActionKind.PRINTED:
        return translate("Desk", "A badge that is printed stays printed.")
    return translate("Desk", "That somebody asked to be erased is for the organiser to answer; it stays.")


def reason_said(kind: ActionKind, reason: UndoReason) -> str:
    """Return a reason as it is read."""
    if len(undo_reasons(kind)) == 1:
        return translate("Desk", "Yes, take it back")
    match reason:
        case UndoReason.WRONG_PERSON:
            return translate("Desk", "It was the wrong person")
        case UndoReason.BY_MISTAKE:
            if kind in (ActionKind.WENT_OUT, ActionKind.TURNED_AWAY):
                return translate("Desk", "It was a mistake")
            return translate("Desk", "Checked in by mistake")
        case UndoReason.LEFT_AGAIN:
            return translate("Desk", "The guest has left again")
        case UndoReason.ADMITTED_TWICE:
            return translate("Desk", "Admitted twice")
        case _:
            assert_never(reason)


def leave_said(kind: ActionKind) -> str:
    """Return how the question is left, with nothing changed."""
    if kind in (ActionKind.CHECK_IN, ActionKind.LET_IN, ActionKind.WALK_IN):
        return translate("Desk", "Keep the check-in")
    return translate("Desk", "Leave it as it is")


def done_said(action: DeskAction) -> str:
    """Return what became of something other than a scan that was taken back; empty for a scan."""
    match action.kind:
        case ActionKind.HANDED_OUT:
            return filled(translate("Desk", "No longer handed out: {what}."), what=action.detail)
        case ActionKind.NOTED:
            return filled(translate("Desk", "No longer noted: {what}."), what=worded(NOTES[StaffNote(action.detail)]))
        case ActionKind.NAMED:
            return translate("Desk", "The guest is without a name again.")
        case ActionKind.CORRECTED:
            return translate("Desk", "What the list says holds again.")
        case ActionKind.ANSWERED:
            return translate("Desk", "The answer is taken back.")
        case ActionKind.NEEDS_NOTED:
            return translate("Desk", "What was noted before holds again.")
        case ActionKind.PAPER_NOTED:
            return translate("Desk", "What they agreed to before, if anything, holds again.")
        case ActionKind.BADGE_REPLACED:
            return translate("Desk", "The badge from before is valid again; the new one no longer is.")
        case ActionKind.NUMBER_GIVEN:
            return translate("Desk", "The number from before counts again; the new one no longer does.")
        case ActionKind.MERGED:
            return translate("Desk", "They are several people again, each with what was theirs.")
        case ActionKind.PARTED:
            return translate("Desk", "They are one person again.")
        case ActionKind.AWAITED:
            return translate("Desk", "Nobody here is told any more when they come.")
        case (
            ActionKind.CHECK_IN
            | ActionKind.LET_IN
            | ActionKind.WALK_IN
            | ActionKind.WENT_OUT
            | ActionKind.TURNED_AWAY
            | ActionKind.PRINTED
            | ActionKind.ERASURE_ASKED
        ):
            return ""
        case _:
            assert_never(action.kind)
