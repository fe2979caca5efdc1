"""The settings of what a kiosk is heard to answer."""

from typing import Final

from kiosk.domain.settings.forms import OnOff, Unit, WholeNumber
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

SOUNDS: Final[Setting[bool]] = Setting(
    name="sounds",
    form=OnOff(),
    default=True,
    scope=Scope.KIOSK,
    group=Group.SOUND,
    title=QT_TRANSLATE_NOOP("Settings", "Sounds"),
    explanation=QT_TRANSLATE_NOOP("Settings", "Whether this kiosk answers each scan with a sound as well."),
)
VOLUME: Final[Setting[int]] = Setting(
    name="volume",
    form=WholeNumber(0, 100, Unit.PERCENT),
    default=100,
    scope=Scope.KIOSK,
    group=Group.SOUND,
    title=QT_TRANSLATE_NOOP("Settings", "Volume"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "How loud this kiosk’s sounds are, of what the machine itself is set to."
    ),
)
TOUCH_SOUND: Final[Setting[bool]] = Setting(
    name="touch-sound",
    form=OnOff(),
    default=True,
    scope=Scope.KIOSK,
    group=Group.SOUND,
    title=QT_TRANSLATE_NOOP("Settings", "Touch sound"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "Whether a tap on a touchscreen of this kiosk, at a desk or in the foyer, is heard: a quiet tick."
    ),
)
