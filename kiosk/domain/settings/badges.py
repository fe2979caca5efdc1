"""Settings of badges that an organiser makes on the page of badges."""

from typing import Final

from kiosk.domain.settings.forms import OneLine
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

GROUP_COLOURS: Final[Setting[str]] = Setting(
    name="group-colours",
    form=OneLine(8_000),
    default="",
    scope=Scope.EVENT,
    group=Group.PRINTING,
    title=QT_TRANSLATE_NOOP("Settings", "Colours of groups"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "The colours of groups on badges. They are chosen on the page of badges, where a group is shown."
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "By the order of their names"),
)
