"""The settings of a foyer screen for those who do not see it, or cannot reach up to it."""

from typing import Final

from kiosk.domain.settings.forms import OneOf, OnOff, Unit, WholeNumber
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

ASKED, HEADPHONES, SILENT = "asked", "headphones", "never"

SPEECH: Final[Setting[str]] = Setting(
    name="speech",
    form=OneOf((ASKED, HEADPHONES, SILENT)),
    default=ASKED,
    scope=Scope.KIOSK,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Pages read aloud"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "When this foyer screen speaks: with headphones or once a key asks for it, with headphones only, or never.",
    ),
)
SPEECH_RATE: Final[Setting[int]] = Setting(
    name="speech-rate",
    form=WholeNumber(50, 200, Unit.PERCENT),
    default=100,
    scope=Scope.KIOSK,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Speed of speech"),
    explanation=QT_TRANSLATE_NOOP("Settings", "How fast this foyer screen speaks, of the voice’s usual speed."),
)
LOW_REACH: Final[Setting[bool]] = Setting(
    name="low-reach",
    form=OnOff(),
    default=False,
    scope=Scope.KIOSK,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Everything lower down"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "Whether each visit at this foyer screen begins with all that is touched in its lower two fifths.",
    ),
)
