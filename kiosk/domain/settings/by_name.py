"""Whether visitors may check in at a foyer screen without a badge."""

from typing import Final

from kiosk.domain.settings.forms import OnOff
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

# Off unless an organiser wants it: colleagues know one another's name and address, and could come in for each other.
CHECK_IN_BY_NAME: Final[Setting[bool]] = Setting(
    name="check-in-by-name",
    form=OnOff(),
    default=False,
    scope=Scope.EVENT,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Check in without a badge"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "Whether visitors may check in at a foyer screen with their whole name and their e-mail address or order.",
    ),
)
