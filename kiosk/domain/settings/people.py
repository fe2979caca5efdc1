"""The settings of what desks ask guests, and note of them."""

from typing import Final

from kiosk.domain.settings.forms import OneLine, OnOff
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

NEEDS: Final[Setting[bool]] = Setting(
    name="needs",
    form=OnOff(),
    default=False,
    scope=Scope.EVENT,
    group=Group.PEOPLE,
    title=QT_TRANSLATE_NOOP("Settings", "Dietary and access needs"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "Whether desks note what guests need to eat or to get about; all of it is erased the day after the event.",
    ),
)
DOOR_QUESTIONS: Final[Setting[str]] = Setting(
    name="door-questions",
    form=OneLine(400),
    default="",
    scope=Scope.EVENT,
    group=Group.PEOPLE,
    title=QT_TRANSLATE_NOOP("Settings", "Questions at the door"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "What desks ask whoever the list has no answer of: “T-shirt: S, M, L; Parking”, without answers for yes or no.",
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "None"),
)
