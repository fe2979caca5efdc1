"""Words that several foyer pages use: lists of names, dates and delays in the visitor's language."""

import logging
from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import TextsChanged
from kiosk.services.look_up import LookUp, Opened
from kiosk.viewmodels.shared.wording import filled, joined

_log = logging.getLogger(__name__)

MINUTE = 60_000


def listed(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: ``Elif, Deniz and Burak``."""
    if len(words) < 2:
        return "".join(words)
    pattern = QCoreApplication.translate("FoyerWords", "{first} and {last}")
    return filled(pattern, first=joined(words[:-1]), last=words[-1])


def shift(moved_from: int, starts: int, old_time: str) -> str:
    """Say how a session moved; times in UTC milliseconds, `old_time` as it was shown before."""
    minutes = abs(starts - moved_from) // MINUTE
    if minutes >= 60:
        return filled(QCoreApplication.translate("FoyerWords", "Moved from {time}"), time=old_time)
    if starts > moved_from:
        return filled(QCoreApplication.translate("FoyerWords", "{minutes} minutes later"), minutes=minutes)
    return filled(QCoreApplication.translate("FoyerWords", "{minutes} minutes earlier"), minutes=minutes)


def not_opened(found: LookUp) -> str:
    """Say why a code opens nothing at a foyer screen; empty if it opens its holder."""
    match found.opened:
        case Opened.HOLDER:
            return ""
        case Opened.CHECK_IN:
            return QCoreApplication.translate(
                "FoyerWords", "A ticket opens check-in only. The desk gives you a badge for everything else."
            )
        case Opened.NOTHING:
            pattern = QCoreApplication.translate(
                "FoyerWords", "This badge (ending {ending}) cannot be used here; please ask at the desk."
            )
            return filled(pattern, ending=found.ending)
        case Opened.BRAKED:
            return look_ups_braked()
        case _:
            assert_never(found.opened)


def exchange_is_full(most: int) -> str:
    """Say that nobody else fits into an exchange."""
    pattern = QCoreApplication.translate(
        "FoyerWords",
        "{most} people fit into one exchange. Whoever is new begins another one afterwards.",
    )
    return filled(pattern, most=most)


def look_ups_braked() -> str:
    """Say that too many codes were tried at this screen."""
    return QCoreApplication.translate(
        "FoyerWords", "Several codes that nobody here holds were tried. Scan again in two minutes, or ask at the desk."
    )


def until(room: str, time: str) -> str:
    """Say where a session is and when it ends."""
    if not room:
        return filled(QCoreApplication.translate("FoyerWords", "Until {time}"), time=time)
    return filled(QCoreApplication.translate("FoyerWords", "{room}, until {time}"), room=room, time=time)


def not_read(fault: Fault) -> str:
    """Say to a visitor that something could not be looked up; what exactly failed is for the log."""
    _log.warning("a look-up failed: %s", fault)
    return QCoreApplication.translate("FoyerWords", "That did not work. Please try again, or ask at the desk.")


def not_saved(fault: Fault) -> str:
    """Say to a visitor that something could not be recorded; what exactly failed is for the log."""
    _log.warning("nothing was recorded: %s", fault)
    if isinstance(fault, TextsChanged):
        return QCoreApplication.translate(
            "FoyerWords", "The text has changed just now, and nothing was recorded. Please read it, and answer again."
        )
    return QCoreApplication.translate(
        "FoyerWords", "This could not be saved; nothing is lost. Please try again, or ask at the desk."
    )
