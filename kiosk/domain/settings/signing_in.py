"""The settings of signing in at desks."""

from typing import Final

from kiosk.domain.settings.forms import OnOff, Unit, WholeNumber
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

STAFF_REQUIRED: Final[Setting[bool]] = Setting(
    name="staff-required",
    form=OnOff(),
    default=False,
    scope=Scope.EVENT,
    group=Group.STAFF,
    title=QT_TRANSLATE_NOOP("Settings", "Desks need somebody signed in"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "Whether a desk records nothing unless a member of staff is signed in there, once any are prepared."
    ),
)
STAFF_IDLE: Final[Setting[int]] = Setting(
    name="staff-idle",
    form=WholeNumber(0, 480, Unit.MINUTES),
    default=0,
    scope=Scope.EVENT,
    group=Group.STAFF,
    title=QT_TRANSLATE_NOOP("Settings", "Sign out when quiet"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "After how long without a scan or a key a desk signs its member of staff out; 0 for never."
    ),
)
