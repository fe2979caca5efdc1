"""The hours in which a foyer screen at rest is dim, or dark: a hall at night needs no light."""

from typing import Final

from kiosk.domain.settings.forms import Hours, minute_of
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

DIM_HOURS: Final[Setting[str]] = Setting(
    name="dim-hours",
    form=Hours(),
    default="",
    scope=Scope.KIOSK,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Dim at rest"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "From when until when this foyer screen is dim while it rests, such as 19:00-08:00; a touch lights it.",
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "At no time"),
)
OFF_HOURS: Final[Setting[str]] = Setting(
    name="off-hours",
    form=Hours(),
    default="",
    scope=Scope.KIOSK,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Dark at rest"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "From when until when this foyer screen is black while it rests; a touch or a scan lights it at once.",
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "At no time"),
)


def are_on(hours: str, minute: int) -> bool:
    """Tell whether a minute of the day is among hours; none is where they are not set."""
    if not hours:
        return False
    begins, ends = minute_of(hours[:5]), minute_of(hours[6:])
    return begins <= minute < ends if begins < ends else minute >= begins or minute < ends
