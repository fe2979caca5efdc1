"""What happened to a person at the event, as the desk tells it: each happening is a kind with values."""

from typing import assert_never

from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.message import Message


class Happening(Message):
    """One thing that happened, without when, where and by whom."""

    context = "Happening"


class Imported(Happening):
    text = "Taken from the list {source}"
    source: str


class Added(Happening):
    text = "Added to the list"


class PutRight(Happening):
    text = "Details put right"


class AsListedAgain(Happening):
    text = "Details as the list has them again"


class Answered(Happening):
    text = "Asked at the door"


class CodeRestored(Happening):
    text = "Badge ending in {ending} holds again"
    ending: str


class CodeRevoked(Happening):
    text = "Badge ending in {ending} no longer holds"
    ending: str


class MadeOne(Happening):
    text = "Made one with another entry of the list"


class MadeTwo(Happening):
    text = "Parted from another entry of the list"


class SharingTakenBack(Happening):
    text = "Undid their sharing, receipt {receipt}"
    receipt: str


class CorrectionAsked(Happening):
    text = "Asked to have details put right, receipt {receipt}"
    receipt: str


class ErasureAsked(Happening):
    text = "Asked to be erased, receipt {receipt}"
    receipt: str


class UndoneHere(Happening):
    text = "Check-in taken back"


class BadgeOut(Happening):
    text = "Badge printed"


class HandedBadge(Happening):
    text = "Badge handed out"


class AddOnHanded(Happening):
    text = "Handed out: {add_on}"
    add_on: str


class AddOnBack(Happening):
    text = "Given back: {add_on}"
    add_on: str


class Noted(Happening):
    text = "Noted: {note}"
    note: Message


class NoteOff(Happening):
    text = "No longer noted: {note}"
    note: Message


class LetInByDecision(Happening):
    text = "Let in by a decision"


class CheckedIn(Happening):
    text = "Checked in"


class SeenAgain(Happening):
    text = "Scanned again, already in"


class RefusedRevoked(Happening):
    text = "Refused: replaced badge"


class RefusedUnpaid(Happening):
    text = "Refused: unpaid"


class RefusedCancelled(Happening):
    text = "Refused: cancelled"


class RefusedInvalid(Happening):
    text = "Refused: not valid"


class AskedForDecision(Happening):
    text = "Needs a decision"


class TurnedAway(Happening):
    text = "Turned away"


class RefusedDoor(Happening):
    text = "Refused: not at this door"


class RefusedEarly(Happening):
    text = "Refused: too early"


class RefusedLate(Happening):
    text = "Refused: too late"


class RefusedFull(Happening):
    text = "Refused: full"


class WentOut(Happening):
    text = "Left"


class OutAlready(Happening):
    text = "Scanned at an exit, already out"


class NotReadWhole(Happening):
    text = "Refused: the code was not read"


def scanned(verdict: Verdict) -> Happening:
    """Return what a scan with an answer was."""
    match verdict:
        case Verdict.ADMITTED:
            return CheckedIn()
        case Verdict.ALREADY_IN:
            return SeenAgain()
        case Verdict.UNKNOWN_CODE | Verdict.OTHER_EVENT | Verdict.DAMAGED_CODE:
            return NotReadWhole()
        case Verdict.REVOKED:
            return RefusedRevoked()
        case Verdict.UNPAID:
            return RefusedUnpaid()
        case Verdict.CANCELLED:
            return RefusedCancelled()
        case Verdict.NOT_VALID:
            return RefusedInvalid()
        case Verdict.NEEDS_DECISION:
            return AskedForDecision()
        case Verdict.TURNED_AWAY:
            return TurnedAway()
        case Verdict.NOT_AT_THIS_DOOR:
            return RefusedDoor()
        case Verdict.TOO_EARLY:
            return RefusedEarly()
        case Verdict.TOO_LATE:
            return RefusedLate()
        case Verdict.FULL:
            return RefusedFull()
        case Verdict.LEFT:
            return WentOut()
        case Verdict.ALREADY_OUT:
            return OutAlready()
        case _:
            assert_never(verdict)
