"""The settings of how the desk and the organiser's page look: for bright and dark rooms, and for tired eyes."""

from typing import Final

from kiosk.domain.settings.forms import OneOf, OnOff
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

LIGHT, DARK, CONTRAST = "light", "dark", "contrast"
SCHEMES: Final = (LIGHT, DARK, CONTRAST)

SCHEME: Final[Setting[str]] = Setting(
    name="colours",
    form=OneOf(SCHEMES),
    default=LIGHT,
    scope=Scope.KIOSK,
    group=Group.SCREEN,
    title=QT_TRANSLATE_NOOP("Settings", "Colours"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "Whether a desk or the organiser’s page of this kiosk is light, dark, or of the highest contrast."
    ),
)
LARGER_TEXT: Final[Setting[bool]] = Setting(
    name="larger-text",
    form=OnOff(),
    default=False,
    scope=Scope.KIOSK,
    group=Group.SCREEN,
    title=QT_TRANSLATE_NOOP("Settings", "Larger text"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "Whether a desk or the organiser’s page of this kiosk is set in larger text."
    ),
)
AS_SYSTEM, ALWAYS, NEVER = "system", "always", "never"

MOTION: Final[Setting[str]] = Setting(
    name="motion",
    form=OneOf((AS_SYSTEM, ALWAYS, NEVER)),
    default=AS_SYSTEM,
    scope=Scope.KIOSK,
    group=Group.SCREEN,
    title=QT_TRANSLATE_NOOP("Settings", "Motion"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "Whether anything on the screens of this kiosk moves, however briefly, or only where its system allows it.",
    ),
)
