"""Settings of badges that an organiser makes on the page of badges."""

from typing import Final

from kiosk.domain.badges.parts import USUAL, BadgePart
from kiosk.domain.settings.forms import OneLine, SomeOf, Unit, WholeNumber
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
BADGE_LINES: Final[Setting[tuple[str, ...]]] = Setting(
    name="badge-lines",
    form=SomeOf(tuple(part.value for part in BadgePart)),
    default=tuple(part.value for part in USUAL),
    scope=Scope.EVENT,
    group=Group.PRINTING,
    title=QT_TRANSLATE_NOOP("Settings", "On badges"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "What stands on badges, and in which order the lines do. It is chosen on the page of badges."
    ),
)
BADGE_NAME_SIZE: Final[Setting[int]] = Setting(
    name="badge-name-size",
    form=WholeNumber(70, 130, Unit.PERCENT),
    default=100,
    scope=Scope.EVENT,
    group=Group.PRINTING,
    title=QT_TRANSLATE_NOOP("Settings", "Size of names on badges"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "How large names may be on badges, beside what the layout says; a long one is set as it fits."
    ),
)
