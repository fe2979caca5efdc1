"""The event's own colour, in every shade that the screens use."""

from dataclasses import asdict

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from kiosk.domain.palette import derive


def apply_event_colour(engine: QQmlEngine, accent: str) -> None:
    """Give an engine's Theme the palette of a colour, ``#RRGGBB``.

    Raises:
        Fault: text on the colour could not be read.
    """
    theme = engine.singletonInstance("Kiosk.Theme", "Theme")
    if not isinstance(theme, QObject):
        raise TypeError("Kiosk.Theme has no Theme")
    colours: QObject = theme.property("event")
    for name, colour in asdict(derive(accent)).items():
        head, *tail = name.split("_")
        colours.setProperty(head + "".join(part.capitalize() for part in tail), colour)
