"""The setting of the screen that faces the guests at a desk."""

from typing import Final

from kiosk.domain.settings.forms import WholeNumber
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

GUEST_SCREEN: Final[Setting[int]] = Setting(
    name="guest-screen",
    form=WholeNumber(0, 16),
    default=0,
    scope=Scope.KIOSK,
    group=Group.SCREEN,
    title=QT_TRANSLATE_NOOP("Settings", "Guests’ screen"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "Which of this machine’s monitors, counted from 1, welcomes the guest whom a desk lets in; 0 for none.",
    ),
)
