"""How a scanner stands, in the words of the screen's language."""

from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.moment import clock_time
from kiosk.services.ports import ScannerKind, ScannerState
from kiosk.viewmodels.shared.scanner_line import ScannerRow
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


def scanner_row(kind: ScannerKind, state: ScannerState, since: int, zone: ZoneInfo) -> ScannerRow:
    """Return what a screen says of a scanner; `since` when it has stood so, UTC milliseconds."""
    text = word_of(state, since, zone)
    spoken = filled(translate("Scanner", "{scanner}: {state}"), scanner=name_of(kind), state=text)
    return ScannerRow(icon_of(kind), text, spoken, state is not ScannerState.LISTENING, tone_of(state))


def word_of(state: ScannerState, since: int, zone: ZoneInfo) -> str:
    """Return how a scanner stands, in a word or three."""
    match state:
        case ScannerState.LISTENING:
            return translate("Scanner", "Listening")
        case ScannerState.UNFOCUSED:
            return translate("Scanner", "Click here")
        case ScannerState.GONE:
            return filled(translate("Scanner", "Unplugged since {time}"), time=clock_time(since, zone))
        case ScannerState.REFUSED:
            return translate("Scanner", "Not permitted")
        case _:
            assert_never(state)


def tone_of(state: ScannerState) -> str:
    """Return the verdict whose colours say how a scanner stands: it listens, waits for a click, or is gone."""
    match state:
        case ScannerState.LISTENING:
            return "admitted"
        case ScannerState.UNFOCUSED:
            return "already_in"
        case ScannerState.GONE | ScannerState.REFUSED:
            return "refused"
        case _:
            assert_never(state)


def name_of(kind: ScannerKind) -> str:
    """Return what a kind of scanner is called."""
    match kind:
        case ScannerKind.KEYBOARD:
            return translate("Scanner", "Scanner at the keyboard")
        case ScannerKind.SERIAL:
            return translate("Scanner", "Serial scanner")
        case ScannerKind.DIRECT:
            return translate("Scanner", "Scanner read directly")
        case ScannerKind.CAMERA:
            return translate("Scanner", "Camera")
        case ScannerKind.CODES:
            return translate("Scanner", "Codes from a device or program")
        case _:
            assert_never(kind)


def icon_of(kind: ScannerKind) -> str:
    """Return the picture of a kind of scanner."""
    match kind:
        case ScannerKind.KEYBOARD:
            return "scan"
        case ScannerKind.SERIAL | ScannerKind.DIRECT | ScannerKind.CODES:
            return "plug"
        case ScannerKind.CAMERA:
            return "camera"
        case _:
            assert_never(kind)


def layout_name(layout: str) -> str:
    """Return what a keyboard layout is called."""
    return {
        "american": translate("Scanner", "American keyboard"),
        "british": translate("Scanner", "British keyboard"),
        "german": translate("Scanner", "German keyboard"),
        "french": translate("Scanner", "French keyboard"),
        "italian": translate("Scanner", "Italian keyboard"),
        "spanish": translate("Scanner", "Spanish keyboard"),
        "turkish": translate("Scanner", "Turkish keyboard"),
    }.get(layout, layout)


def crossed_sentence() -> str:
    """Return what is said when the keys of two scanners came mixed."""
    return translate("Scanner", "Two scans came at once. Nobody was let in; scan again, one after the other.")


def calibrated_sentence(layout: str) -> str:
    """Return what is said once the calibration code has told a scanner's keyboard."""
    pattern = translate("Scanner", "Scanner found: {keyboard}. This kiosk remembers it.")
    return filled(pattern, keyboard=layout_name(layout))
