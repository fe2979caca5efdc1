"""The events that this machine knows, to change from one to another."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate

from kiosk.domain.event import zone_named
from kiosk.domain.known_event import KnownEvent
from kiosk.domain.moment import day_of
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event of the list: its name, when it is and was last used, and where its file lies, if it is still there."""

    name: str
    line: str
    place: str
    at_hand: bool
    missing: bool


def event_rows(
    events: tuple[KnownEvent, ...], at_hand: Path, language: str, is_there: Callable[[Path], bool]
) -> list[EventRow]:
    """Return the rows of the list in a language.

    Args:
        events: the known events.
        at_hand: the file of the one that is open.
        language: of the dates.
        is_there: tells whether a file is still there.
    """
    return [_row(event, at_hand, language, missing=not is_there(event.path)) for event in events]


def _row(event: KnownEvent, at_hand_path: Path, language: str, *, missing: bool) -> EventRow:
    zone = zone_named(event.timezone)
    parts = [_day_text(day_of(event.starts, zone), language)]
    at_hand = event.path == at_hand_path and not missing
    if at_hand:
        parts.append(translate("Chooser", "open now"))
    elif event.used:
        used = _day_text(day_of(event.used, zone), language)
        parts.append(filled(translate("Chooser", "last used {day}"), day=used))
    if missing:
        parts = [translate("Chooser", "Its file is not there; connect the drive that it lies on.")]
    return EventRow(event.name, " · ".join(parts), str(event.path), at_hand, missing)


def _day_text(day: date, language: str) -> str:
    return locale_of(language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
