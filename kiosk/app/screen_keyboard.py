"""The keyboard on the screen, where guests or an organiser may type: Qt's, with letters and looks of our own."""

import os

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QGuiApplication

from kiosk.adapters.machine.touchscreen import has_touchscreen
from kiosk.bundled import RESOURCES
from kiosk.domain.language import languages

_MODULE = "qtvirtualkeyboard"
_LAYOUTS = RESOURCES / "qml" / "Kiosk" / "Keyboard" / "layouts"
_STYLE = "Foyer"
_QTS_OWN = "qt.qml.propertyCache.append.warning=false"
"""Qt's keyboard has a property that another one of Qt's hides (6.11), and is warned of it wherever it is loaded."""


def offer_keyboard() -> None:
    """Let the application that is made next have a keyboard on its screen; Qt asks its environment for it only once.

    A desk has none: its staff have keys, and Qt's plug-in would take part in each of them; it does where the chooser
    of a machine with a touchscreen opened it, and shows nothing there.
    """
    if QGuiApplication.instance():
        return
    os.environ["QT_IM_MODULE"] = os.environ["QT_IM_MODULES"] = _MODULE
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"  # else it opens a window of its own where none is loaded
    os.environ["QT_VIRTUALKEYBOARD_LAYOUT_PATH"] = str(_LAYOUTS)
    os.environ["QT_VIRTUALKEYBOARD_STYLE"] = _STYLE
    QLoggingCategory.setFilterRules(_QTS_OWN)


def offer_by_touch() -> None:
    """Offer it where the machine has a touchscreen: who is no guest may have keys."""
    if has_touchscreen():
        offer_keyboard()


def is_keyboard_offered() -> bool:
    """Tell whether the application has a keyboard on its screen."""
    return os.environ.get("QT_VIRTUALKEYBOARD_STYLE") == _STYLE


def keyboard_languages() -> list[str]:
    """Return the languages whose letters are there to touch for who is no guest; none where nothing can be touched."""
    return list(languages()) if is_keyboard_offered() and has_touchscreen() else []
