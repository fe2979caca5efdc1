"""Words that several foyer pages use: lists of names, dates and delays in the visitor's language."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.fault import Fault
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
    return QCoreApplication.translate(
        "FoyerWords", "This could not be saved; nothing is lost. Please try again, or ask at the desk."
    )
