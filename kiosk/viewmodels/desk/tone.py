"""The four looks of what the desk says; each has its colour, its sign and its sound."""

from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.verdict import Outcome, Verdict, outcome_of

translate = QCoreApplication.translate


class Tone(StrEnum):
    """The four looks, and the four sounds, of an answer."""

    ADMITTED = "admitted"
    ALREADY_IN = "already_in"
    REFUSED = "refused"
    INFORMATION = "information"


def tone_of(verdict: Verdict) -> Tone:
    """Return the look of a verdict: it follows from what the verdict means at the door."""
    outcome = outcome_of(verdict)
    match outcome:
        case Outcome.ADMITTED:
            return Tone.ADMITTED
        case Outcome.ALREADY_IN:
            return Tone.ALREADY_IN
        case Outcome.REFUSED:
            return Tone.REFUSED
        case Outcome.LEFT:
            return Tone.INFORMATION
        case _:
            assert_never(outcome)


def word_of(tone: Tone) -> str:
    """Return the one word at the head of the pane."""
    match tone:
        case Tone.ADMITTED:
            return translate("Verdict", "Admitted")
        case Tone.ALREADY_IN:
            return translate("Verdict", "Already in")
        case Tone.REFUSED:
            return translate("Verdict", "Refused")
        case Tone.INFORMATION:
            return translate("Verdict", "Taken back")
        case _:
            assert_never(tone)
