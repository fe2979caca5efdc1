"""What visitors of a foyer screen may take home, on paper or on their phone."""

from typing import Final

from kiosk.domain.settings.forms import OneLine, OnOff
from kiosk.domain.settings.setting import Group, Scope, Setting
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

# None unless it is set: the kiosk's printer is mostly one for labels, and a sheet with others' contacts lies in a tray.
SHEET_PRINTER: Final[Setting[str]] = Setting(
    name="sheet-printer",
    form=OneLine(200),
    default="",
    scope=Scope.KIOSK,
    group=Group.PRINTING,
    title=QT_TRANSLATE_NOOP("Settings", "Printer of visitors’ sheets"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "The printer with A4 paper beside this foyer screen, on which visitors print their day and the slips of "
        "meetings; unset, none may.",
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "None"),
)

# Off unless an organiser wants it: it is a purpose of its own, and a promise that they keep.
CONTACT_MAIL: Final[Setting[bool]] = Setting(
    name="contact-mail",
    form=OnOff(),
    default=False,
    scope=Scope.EVENT,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Contacts by mail"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "Whether visitors may ask to be sent their contacts by mail; you do it with the export “Contacts by mail”.",
    ),
)

# Off unless it is set: it opens a port of this machine, and whoever else listens in an open Wi-Fi hears what goes by.
PHONE_LINK: Final[Setting[bool]] = Setting(
    name="phone-link",
    form=OnOff(),
    default=False,
    scope=Scope.KIOSK,
    group=Group.FOYER,
    title=QT_TRANSLATE_NOOP("Settings", "Contacts to the phone by a link"),
    explanation=QT_TRANSLATE_NOOP(
        "Settings",
        "Whether visitors may take all their contacts at once, over a link in the local network that works once.",
    ),
)
