"""The settings of a foyer screen for those who do not see it."""

from typing import Final

from kiosk.domain.settings.forms import OneOf, Unit, WholeNumber
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
