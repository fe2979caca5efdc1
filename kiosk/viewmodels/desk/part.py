"""A part of the desk: what it asks of the whole, and what the whole asks of it. A new part is one more in the list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.domain.settings.values import Values
from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DeskAct:
    """What a key or a tap on the pane does.

    Attributes:
        do: does it.
        beside_panels: also while a panel is open; else a key does nothing then, as it would be about who is behind it.
    """

    do: Callable[[], None]
    beside_panels: bool = False


@QmlElement
@QmlUncreatable("The parts of the desk derive from it.")
class DeskPart(QObject):
    """One subject of the desk. It does nothing by itself: whoever derives from it overrides what concerns it.

    Signals:
        panelWanted: asks for a panel, or for none (empty).
        picked: asks to check in the attendee of that id.
        toasted: says something in passing: the text, its icon, and whether it is trouble.
        failed: tells the fault that something was not done for.
        mistyped: something was typed that will not do; the form says what.
    """

    panelWanted = Signal(str)
    picked = Signal(str, arguments=["attendee"])
    toasted = Signal(str, str, bool, arguments=["text", "iconName", "trouble"])
    failed = Signal(object)
    mistyped = Signal()

    def acts(self) -> Mapping[str, DeskAct]:
        """Return what can be done here, by the names that keys and advice call it."""
        return {}

    def attendees(self) -> tuple[str, ...]:
        """Return the ids of those whom it shows by name, so that it closes once one of them is erased."""
        return ()

    def apply_settings(self, settings: Values) -> None:
        """Take other settings."""

    def follow_panel(self, panel: str) -> None:
        """Take note which panel is open now, or none; what only another one shows is forgotten."""

    def refresh(self) -> None:
        """Read again what another desk or process may have changed."""

    def retranslate(self) -> None:
        """Say everything in the language that is installed now."""
