"""How a kiosk stands with the others, in the words of the screen's language."""

from dataclasses import dataclass
from typing import Literal, assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.kiosks.sync_status import WRONG_CLOCK, SyncState, SyncStatus
from kiosk.domain.moment import clock_time
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR


@dataclass(frozen=True, slots=True)
class SyncWords:
    """What the line says, its icon, and whether it is something that somebody should see to; no text: no line."""

    text: str = ""
    icon_name: str = ""
    trouble: bool = False


def sync_words(status: SyncStatus, zone: ZoneInfo, language: str) -> SyncWords:
    """Return what a screen says of a standing; what keeps this kiosk from working well goes before the rest."""
    match status.state:
        case SyncState.ALONE:
            return SyncWords()
        case SyncState.REFUSED:
            text = translate("Sync", "The organiser’s hub does not take this kiosk; everything is kept here")
            return SyncWords(text, "lock", trouble=True)
        case SyncState.KIOSK_FULL:
            text = translate("Sync", "This disk is full: free some space, nothing more can be taken in")
            return SyncWords(text, "disk", trouble=True)
        case SyncState.HUB_ENDED:
            return SyncWords(hub_ended(status.since, zone), "apart", trouble=True)
        case SyncState.HUB_FULL | SyncState.APART | SyncState.RECEIVING | SyncState.SENDING | SyncState.UP_TO_DATE:
            if abs(status.offset) >= WRONG_CLOCK:
                return SyncWords(clock_sentence(status.offset), "later", trouble=True)
            return _working(status.state, status, zone, language)
        case _:
            assert_never(status.state)


def scanner_words(gone_since: int, zone: ZoneInfo) -> SyncWords:
    """Return what a screen says while its scanner is unplugged; `gone_since` in UTC milliseconds."""
    text = filled(translate("Sync", "Scanner unplugged since {time}"), time=clock_time(gone_since, zone))
    return SyncWords(text, "scan", trouble=True)


def clock_sentence(offset: int) -> str:
    """Say how wrong this kiosk's clock is; `offset` is the hub's clock minus it, in milliseconds."""
    pattern = (
        translate("Sync", "This kiosk’s clock is {length} fast: set it")
        if offset < 0
        else translate("Sync", "This kiosk’s clock is {length} slow: set it")
    )
    return filled(pattern, length=length_of(offset))


def length_of(milliseconds: int) -> str:
    """Return a stretch of time as ``48 s``, ``12 min``, ``1 h 2 min`` or ``3 d``."""
    length = abs(milliseconds)
    if length < MINUTE:
        return filled(translate("Sync", "{count} s"), count=length // 1000)
    if length < HOUR:
        return filled(translate("Sync", "{count} min"), count=length // MINUTE)
    if length < DAY:
        hours, minutes = divmod(length // MINUTE, 60)
        pattern = translate("Sync", "{hours} h {minutes} min") if minutes else translate("Sync", "{hours} h")
        return filled(pattern, hours=hours, minutes=minutes)
    return filled(translate("Sync", "{count} d"), count=length // DAY)


def ago(milliseconds: int) -> str:
    """Return how long ago something was, in two or three short words."""
    if milliseconds < MINUTE:
        return translate("Sync", "just now")
    return filled(translate("Sync", "{length} ago"), length=length_of(milliseconds))


def hub_ended(since: int, zone: ZoneInfo) -> str:
    """Say that the hub of this very machine does not run; `since` in UTC milliseconds."""
    pattern = translate("Sync", "The hub has not been running since {time}; everything is kept here")
    return filled(pattern, time=clock_time(since, zone))


def _apart(since: int, zone: ZoneInfo) -> str:
    if not since:
        return translate("Sync", "No connection; everything is kept here")
    pattern = translate("Sync", "No connection since {time}; everything is kept here")
    return filled(pattern, time=clock_time(since, zone))


Working = Literal[SyncState.HUB_FULL, SyncState.APART, SyncState.RECEIVING, SyncState.SENDING, SyncState.UP_TO_DATE]


def _working(state: Working, status: SyncStatus, zone: ZoneInfo, language: str) -> SyncWords:
    figures = locale_of(language)
    match state:
        case SyncState.HUB_FULL:
            text = translate("Sync", "The hub’s disk is full; everything is kept here")
            return SyncWords(text, "disk", trouble=True)
        case SyncState.APART:
            return SyncWords(_apart(status.since, zone), "apart", trouble=True)
        case SyncState.RECEIVING:
            text = filled(translate("Sync", "Taking in {count}…"), count=figures.toString(status.behind))
            return SyncWords(text, "sync")
        case SyncState.SENDING:
            text = filled(translate("Sync", "{count} waiting"), count=figures.toString(status.waiting))
            return SyncWords(text, "sync")
        case SyncState.UP_TO_DATE:
            return SyncWords(translate("Sync", "Up to date"), "sync")
        case _:
            assert_never(state)
