"""What screens can be told to show, and what they show, in words."""

from collections.abc import Sequence
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.kiosks.showing import EVERY_DESK, EVERY_FOYER, EVERY_WALL, Showing, Shows
from kiosk.domain.moment import clock_time
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


def standing_words(showing: Showing | None, group: str, zone: ZoneInfo) -> str:
    """Say what the screens of a group, or one of them, show now, and until when."""
    if showing is None:
        return _normal(group)
    time = clock_time(showing.ends, zone)
    match showing.shows:
        case Shows.ANNOUNCEMENT:
            return filled(translate("Kiosks", "Shown until {time}: an announcement"), time=time)
        case Shows.ROOM:
            pattern = translate("Kiosks", "Shown until {time}: the agenda of one room, {room}")
            return filled(pattern, time=time, room=showing.room)
        case Shows.WALL:
            return filled(translate("Kiosks", "Shown until {time}: the wall"), time=time)
        case Shows.REST:
            return _normal(group)
        case _:
            assert_never(showing.shows)


def shows_titles(group: str, known_rooms: Sequence[str]) -> dict[Shows, str]:
    """Return what the screens of a group can be told to show, and what that is called."""
    titles = {Shows.ANNOUNCEMENT: translate("Kiosks", "Announcement")}
    if known_rooms:
        titles[Shows.ROOM] = translate("Kiosks", "A room")
    titles[Shows.WALL] = translate("Kiosks", "The wall")
    return {shows: title for shows, title in titles.items() if shows in shown_by_group(group)}


def shown_by_group(group: str) -> frozenset[Shows]:
    """Return what the screens of a group can be told to show."""
    if group == EVERY_DESK:
        return frozenset({Shows.ANNOUNCEMENT})
    return frozenset({Shows.ANNOUNCEMENT, Shows.ROOM} if group == EVERY_WALL else Shows)


def group_titles() -> dict[str, str]:
    """Return what is told alike, and what it is called."""
    return {
        EVERY_FOYER: translate("Kiosks", "All foyers"),
        EVERY_WALL: translate("Kiosks", "All walls"),
        EVERY_DESK: translate("Kiosks", "All desks"),
    }


def _normal(group: str) -> str:
    if group == EVERY_DESK:
        return translate("Kiosks", "Nothing is announced there now")
    if group == EVERY_WALL:
        return translate("Kiosks", "Shown now: one page after the other")
    return translate("Kiosks", "Shown now: what is on and what comes next")
