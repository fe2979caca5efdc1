"""How many are in, in the words of the desk's strip: at the event, or in the room behind a session's door."""

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.moment import clock_time
from kiosk.viewmodels.desk.sentences import translate
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from kiosk.viewmodels.desk.readings import Tally


def inside(tally: "Tally | None") -> int:
    """Return how many are in."""
    if tally is None:
        return 0
    return tally.room.inside if tally.room else tally.attendance.checked_in


def is_too_full(tally: "Tally | None") -> bool:
    """Tell whether more are in than fit."""
    return bool(tally and tally.room and tally.room.over)


def of_expected(tally: "Tally | None", language: str, zone: ZoneInfo) -> str:
    """Return what stands after the number: of how many, and since when that are more than fit."""
    room = tally.room if tally else None
    if room is None:
        expected = tally.attendance.expected if tally else 0
        return filled(translate("Desk", "of {count} in"), count=locale_of(language).toString(expected))
    if not room.most:
        return translate("Desk", "in")
    most = locale_of(language).toString(room.most)
    if room.since is None:
        return filled(translate("Desk", "of {count} in"), count=most)
    return filled(translate("Desk", "of {count}, since {time}"), count=most, time=clock_time(room.since, zone))


def spoken(tally: "Tally | None", language: str, zone: ZoneInfo) -> str:
    """Return how many are in as a sentence."""
    number = locale_of(language).toString(inside(tally))
    said = f"{number} {of_expected(tally, language, zone)}"
    if not is_too_full(tally):
        return said
    return filled(translate("Desk", "More are in than fit: {count}"), count=said)
