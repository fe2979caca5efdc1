"""Whether people are suggested to each other, and where they meet."""

from typing import Final

from kiosk.domain.settings.forms import OnOff, WholeNumber
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

# Off unless an organiser wants it: it is a purpose of its own, which the event's notice must tell of.
SUGGESTIONS: Final[Setting[bool]] = Setting(
    name="suggestions",
    form=OnOff(),
    default=False,
    scope=Scope.EVENT,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Meet someone"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "Whether foyer screens suggest people to each other who agree to it, by the topics they offer and look for.",
    ),
)
MEETING_TABLES: Final[Setting[int]] = Setting(
    name="meeting-tables",
    form=WholeNumber(1, 99),
    default=8,
    scope=Scope.EVENT,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Tables for meetings"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "How many tables stand ready, numbered from 1, for two people who both wish to meet."
    ),
)
