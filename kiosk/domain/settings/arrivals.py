"""The setting of a desk that says who has come for whom somebody waits."""

from typing import Final

from kiosk.domain.settings.forms import OnOff
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

TELL_ARRIVALS: Final[Setting[bool]] = Setting(
    name="tell-arrivals",
    form=OnOff(),
    default=False,
    scope=Scope.KIOSK,
    group=Group.SCREEN,
    title=QT_TRANSLATE_NOOP("Settings", "Tell of awaited guests"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "Whether this desk says so, with a soft sound, when somebody comes for whom anybody waits."
    ),
)
