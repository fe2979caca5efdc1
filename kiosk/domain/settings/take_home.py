"""What visitors of a foyer screen may take home on paper."""

from typing import Final

from kiosk.domain.settings.forms import OneLine
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
        "The printer with A4 paper beside this foyer screen, on which visitors print their day; unset, none may.",
    ),
    unset=QT_TRANSLATE_NOOP("Settings", "None"),
)
