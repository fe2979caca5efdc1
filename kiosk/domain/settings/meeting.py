"""Whether people are suggested to each other."""

from typing import Final

from kiosk.domain.settings.forms import OnOff
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
