"""What stands before the organiser's pages, in words: what to type and what it is for, or what went wrong."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.organiser.door_stage import DoorStage, Look, Trouble
from kiosk.viewmodels.shared.wording import worded

translate = QCoreApplication.translate


def door_title(stage: DoorStage) -> str:
    """Say what to type."""
    match stage:
        case DoorStage.CHOOSE:
            return translate("Organiser", "Choose a PIN")
        case DoorStage.REPEAT:
            return translate("Organiser", "Type it once more")
        case DoorStage.ENTER | DoorStage.OPEN:
            return translate("Organiser", "Organiser PIN")
        case DoorStage.CHANGE:
            return translate("Organiser", "The PIN so far")
        case DoorStage.RECOVER:
            return translate("Organiser", "PIN forgotten")
        case DoorStage.ELSEWHERE:
            return translate("Organiser", "Not an organiser’s laptop")
        case DoorStage.KIOSK:
            return translate("Organiser", "Exit PIN of this kiosk")
        case _:
            assert_never(stage)


def door_sentence(look: Look) -> str:
    """Say what is typed for, or what went wrong."""
    if look.fault:
        return worded(look.fault)
    match look.trouble:
        case Trouble.WRONG:
            return translate("Organiser", "That is not the PIN. Nothing was opened; try again.")
        case Trouble.DIFFERENT:
            return translate("Organiser", "The two were not the same. No PIN was set; choose one again.")
        case Trouble.QUIET:
            return translate("Organiser", "Locked, because nobody touched this page for five minutes.")
        case Trouble.NONE:
            return _purpose(look.stage)
        case _:
            assert_never(look.trouble)


def _purpose(stage: DoorStage) -> str:
    match stage:
        case DoorStage.CHOOSE:
            return translate(
                "Organiser",
                "Choose a PIN for this event on this computer: four to twelve digits, better six or more.",
            )
        case DoorStage.REPEAT:
            return translate("Organiser", "So that a slip of the finger locks nobody out.")
        case DoorStage.ENTER | DoorStage.OPEN:
            return translate("Organiser", "Attendance, who met whom, and the exports are behind it.")
        case DoorStage.CHANGE:
            return translate("Organiser", "Then you choose another one for this computer.")
        case DoorStage.RECOVER:
            return translate(
                "Organiser",
                "Scan or type the event’s key from the recovery sheet, or the passphrase under which it is kept here. "
                "Then you choose another PIN.",
            )
        case DoorStage.ELSEWHERE:
            return translate(
                "Organiser",
                "Organisers work on the organiser’s laptop: nothing is kept here that could check their PIN. Is that "
                "laptop lost? Scan or type the event’s key from the recovery sheet.",
            )
        case DoorStage.KIOSK:
            return translate("Organiser", "The settings of this kiosk are behind it.")
        case _:
            assert_never(stage)
