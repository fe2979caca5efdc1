"""Where a foyer screen stands on the plan of its floor."""

from typing import Final

from kiosk.domain.settings.forms import OneLine
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

_LONGEST = 80
"""Letters, as many as a place on a plan has; what reads plans is not loaded before a screen's first frame."""

PLAN_PLACE: Final[Setting[str]] = Setting(
    name="plan-place",
    form=OneLine(_LONGEST),
    default="",
    scope=Scope.KIOSK,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Where it stands on the plan"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "Which room or door of the floor plan this foyer screen stands at, by the name that it has there."
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "At its own point"),
)
