"""Every setting there is. A further one is one entry here; the command line and the organiser's page then have it."""

from collections.abc import Mapping
from typing import Final

from kiosk.domain.admission.point import LONGEST_NAME
from kiosk.domain.admission.scanner_layout import LAYOUTS, USUAL
from kiosk.domain.faults.settings import NoSetting
from kiosk.domain.language import languages
from kiosk.domain.settings.arrivals import TELL_ARRIVALS
from kiosk.domain.settings.badges import BADGE_LINES, BADGE_NAME_SIZE, GROUP_COLOURS
from kiosk.domain.settings.by_name import CHECK_IN_BY_NAME
from kiosk.domain.settings.forms import OneLine, OneOf, OnOff, Pin, SomeOf, Unit, WholeNumber
from kiosk.domain.settings.guest_screen import GUEST_SCREEN
from kiosk.domain.settings.hearing import LOW_REACH, SPEECH, SPEECH_RATE
from kiosk.domain.settings.hours import DIM_HOURS, OFF_HOURS
from kiosk.domain.settings.looks import LARGER_TEXT, MOTION, SCHEME
from kiosk.domain.settings.meeting import MEETING_TABLES, SUGGESTIONS
from kiosk.domain.settings.people import DOOR_QUESTIONS, NEEDS
from kiosk.domain.settings.plan import PLAN_PLACE
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.settings.signing_in import STAFF_IDLE, STAFF_REQUIRED
from kiosk.domain.settings.sounds import SOUNDS, TOUCH_SOUND, VOLUME
from kiosk.domain.settings.take_home import CONTACT_MAIL, PHONE_LINK, SHEET_PRINTER
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

_LANGUAGES = tuple(languages())
FOYER_IDLE: Final[Setting[int]] = Setting(
    name="foyer-idle",
    form=WholeNumber(5, 600, Unit.SECONDS),
    default=25,
    scope=Scope.EVENT,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Quiet before asking"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "How long nobody has touched a foyer screen when it asks “Still there?”."
    ),
)
FOYER_WARNING: Final[Setting[int]] = Setting(
    name="foyer-warning",
    form=WholeNumber(5, 300, Unit.SECONDS),
    default=20,
    scope=Scope.EVENT,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Time to answer"),
    explanation=QT_TRANSLATE_NOOP("Settings", "How long “Still there?” stays before the screen forgets the visitor."),
)
STATISTICS: Final[Setting[bool]] = Setting(
    name="statistics",
    form=OnOff(),
    default=True,
    scope=Scope.EVENT,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Ask about statistics"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "Whether people who share a contact are asked if the organiser may count it; unasked, nobody is counted.",
    ),
)
LANGUAGES: Final[Setting[tuple[str, ...]]] = Setting(
    name="languages",
    form=SomeOf(_LANGUAGES),
    default=(),
    scope=Scope.EVENT,
    group=Group.LANGUAGES,
    title=QT_TRANSLATE_NOOP("Settings", "Languages shown"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "Which languages the screens offer, the first one first; unset, those of the event."
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "Those of the event"),
)
LANGUAGE: Final[Setting[str]] = Setting(
    name="language",
    form=OneOf(_LANGUAGES),
    default="",
    scope=Scope.KIOSK,
    group=Group.LANGUAGES,
    title=QT_TRANSLATE_NOOP("Settings", "Language at rest"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "In which language a screen of this kiosk begins, and rests after each visitor; unset, the first one shown.",
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "The first one shown"),
)
SCANNER_PREFIX: Final[Setting[str]] = Setting(
    name="scanner-prefix",
    form=OneLine(16, exact=True),
    default="",
    scope=Scope.KIOSK,
    group=Group.SCANNER,
    title=QT_TRANSLATE_NOOP("Settings", "Before each code"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "What this kiosk’s scanner is set up to send before each code; it is cut off."
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "Nothing"),
)
SCANNER_SUFFIX: Final[Setting[str]] = Setting(
    name="scanner-suffix",
    form=OneLine(16, exact=True),
    default="",
    scope=Scope.KIOSK,
    group=Group.SCANNER,
    title=QT_TRANSLATE_NOOP("Settings", "After each code"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "What this kiosk’s scanner is set up to send after each code, before Enter or Tab; it is cut off."
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "Nothing"),
)
SCANNER_GAP: Final[Setting[int]] = Setting(
    name="scanner-gap",
    form=WholeNumber(10, 150, Unit.MILLISECONDS),
    default=50,
    scope=Scope.KIOSK,
    group=Group.SCANNER,
    title=QT_TRANSLATE_NOOP("Settings", "Pause within a code"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "The longest pause between two keys of one scan: more for a slow scanner, less if typing is taken for a scan.",
    ),
)
SCANNER_LAYOUT: Final[Setting[str]] = Setting(
    name="scanner-layout",
    form=OneOf(LAYOUTS),
    default=USUAL,
    scope=Scope.KIOSK,
    group=Group.SCANNER,
    title=QT_TRANSLATE_NOOP("Settings", "The scanner’s keyboard"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "Which country’s keyboard this kiosk’s scanner is set up to be; the calibration code finds it."
    ),
)
SCANNER_SERIAL: Final[Setting[str]] = Setting(
    name="scanner-serial",
    form=OneLine(200),
    default="",
    scope=Scope.KIOSK,
    group=Group.SCANNER,
    title=QT_TRANSLATE_NOOP("Settings", "Serial scanner"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "The port of a scanner that is no keyboard, such as COM3 or /dev/ttyACM0; it needs no focus."
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "None"),
)
SCANNER_SPEED: Final[Setting[int]] = Setting(
    name="scanner-speed",
    form=WholeNumber(300, 921600),
    default=9600,
    scope=Scope.KIOSK,
    group=Group.SCANNER,
    title=QT_TRANSLATE_NOOP("Settings", "Speed of the serial port"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "In baud, as the scanner’s own manual says; over USB it mostly does not matter."
    ),
)
SCANNER_DEVICE: Final[Setting[str]] = Setting(
    name="scanner-device",
    form=OneLine(200),
    default="",
    scope=Scope.KIOSK,
    group=Group.SCANNER,
    title=QT_TRANSLATE_NOOP("Settings", "Scanner read directly"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "On Linux, the input device of a scanner that is a keyboard, /dev/input/by-id/…: it then needs no focus.",
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "None"),
)
SCANNER_CAMERA: Final[Setting[str]] = Setting(
    name="scanner-camera",
    form=OneLine(200),
    default="",
    scope=Scope.KIOSK,
    group=Group.SCANNER,
    title=QT_TRANSLATE_NOOP("Settings", "Camera as a scanner"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "“any”, or the name of a camera or a part of it, before which badges are held; unset, none is used."
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "None"),
)
START_PAGE: Final[Setting[str]] = Setting(
    name="start-page",
    form=OneOf(("chooser", "desk", "foyer", "wall", "organiser")),
    default="chooser",
    scope=Scope.KIOSK,
    group=Group.SCREEN,
    title=QT_TRANSLATE_NOOP("Settings", "Opens with"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "Which screen opens when Foyer is started on this kiosk without naming one."
    ),
    at_start=True,
)
POINT: Final[Setting[str]] = Setting(
    name="point",
    form=OneLine(LONGEST_NAME),
    default="",
    scope=Scope.KIOSK,
    group=Group.SCREEN,
    title=QT_TRANSLATE_NOOP("Settings", "This kiosk’s place"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "The name under which check-ins and exchanges of this kiosk are recorded; unset, the kiosk’s own name.",
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "Its own name"),
    at_start=True,
)
SCREEN: Final[Setting[int]] = Setting(
    name="screen",
    form=WholeNumber(0, 16),
    default=0,
    scope=Scope.KIOSK,
    group=Group.SCREEN,
    title=QT_TRANSLATE_NOOP("Settings", "Screen"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "On which of this machine’s screens this kiosk opens, counted from 1; 0 is the main one."
    ),
    at_start=True,
)
EXIT_PIN: Final[Setting[str]] = Setting(
    name="exit-pin",
    form=Pin(),
    default="",
    scope=Scope.KIOSK,
    group=Group.SCREEN,
    title=QT_TRANSLATE_NOOP("Settings", "Exit PIN"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "What this kiosk asks for before its foyer screen is closed; six digits or more, and not the organiser’s PIN.",
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "Closes unasked"),
)
PRINTING: Final[Setting[str]] = Setting(
    name="printing",
    form=OneOf(("off", "ask", "check-in")),
    default="off",
    scope=Scope.KIOSK,
    group=Group.PRINTING,
    title=QT_TRANSLATE_NOOP("Settings", "Print badges"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings", "Whether this kiosk prints a badge at each check-in, offers it at the desk, or prints none."
    ),
)
PRINTERS: Final[Setting[str]] = Setting(
    name="printers",
    form=OneLine(200),
    default="",
    scope=Scope.KIOSK,
    group=Group.PRINTING,
    title=QT_TRANSLATE_NOOP("Settings", "Printers"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "The names of this kiosk’s printers, the preferred one first, with commas; the next prints where one cannot.",
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "The only one of this machine"),
)
BADGE_LAYOUT: Final[Setting[str]] = Setting(
    name="badge-layout",
    form=OneLine(400),
    default="label-62",
    scope=Scope.EVENT,
    group=Group.PRINTING,
    title=QT_TRANSLATE_NOOP("Settings", "Badge layout"),
    explanation=QT_TRANSLATE_NOOP("Settings", "What desks print a badge on: a layout’s name, or its file."),
)

AnySetting = Setting[int] | Setting[bool] | Setting[str] | Setting[tuple[str, ...]]

SETTINGS: Final[tuple[AnySetting, ...]] = (
    *(FOYER_IDLE, FOYER_WARNING, STATISTICS, CHECK_IN_BY_NAME, SUGGESTIONS, MEETING_TABLES),
    *(SPEECH, SPEECH_RATE, LOW_REACH),
    *(PLAN_PLACE, DIM_HOURS, OFF_HOURS),
    *(LANGUAGES, LANGUAGE, SCANNER_PREFIX, SCANNER_SUFFIX, SCANNER_GAP),
    *(SCANNER_LAYOUT, SCANNER_SERIAL, SCANNER_SPEED, SCANNER_DEVICE, SCANNER_CAMERA),
    *(SOUNDS, VOLUME, TOUCH_SOUND, TELL_ARRIVALS),
    *(SCHEME, LARGER_TEXT, MOTION, START_PAGE, POINT, SCREEN, GUEST_SCREEN, EXIT_PIN, PRINTING, PRINTERS, BADGE_LAYOUT),
    *(SHEET_PRINTER, PHONE_LINK, CONTACT_MAIL),
    *(GROUP_COLOURS, BADGE_LINES, BADGE_NAME_SIZE, STAFF_REQUIRED, STAFF_IDLE, NEEDS, DOOR_QUESTIONS),
)
"""Every setting, in the order in which they are shown."""

BESIDE_KEYBOARD: Final = (SCANNER_SERIAL, SCANNER_DEVICE, SCANNER_CAMERA)
"""What says that a kiosk has a scanner of another kind than a keyboard, and which."""

BY_NAME: Final[Mapping[str, AnySetting]] = {setting.name: setting for setting in SETTINGS}


def setting_named(name: str) -> AnySetting:
    """Return the setting of that name; also as its variable is called, or with another case.

    Raises:
        Fault: there is none; the sentence lists all.
    """
    plain = name.strip().lower().replace("_", "-").removeprefix("kiosk-")
    if plain not in BY_NAME:
        raise NoSetting(name, tuple(BY_NAME))
    return BY_NAME[plain]
