"""How the desk looks: its colours and the size of its text, chosen by whoever works there and kept by the kiosk."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.settings.looks import CONTRAST, DARK, LARGER_TEXT, LIGHT, SCHEME, SCHEMES
from kiosk.domain.settings.values import Values
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOOK: Final = "look"

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The desk makes its own.")
class DeskLook(DeskPart):
    """Goes from one look to the next: light, dark and high contrast, each with plain and larger text.

    Signals:
        chosen: asks the kiosk to keep these colours, and whether text is larger.

    Args:
        parent: the desk.
    """

    changed = Signal()
    chosen = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = (LIGHT, False)
        self._is_asked = self._is_held = False

    @Property(str, notify=changed)
    def scheme(self) -> str:
        """The colours: light, dark or contrast."""
        return self._look[0]

    @Property(bool, notify=changed)
    def largerText(self) -> bool:
        """Whether text is larger."""
        return self._look[1]

    @Property(str, notify=changed)
    def schemeText(self) -> str:
        """The colours, as they are called."""
        names = {
            LIGHT: translate("Desk", "Light"),
            DARK: translate("Desk", "Dark"),
            CONTRAST: translate("Desk", "High contrast"),
        }
        return names[self._look[0]]

    def acts(self) -> Mapping[str, DeskAct]:
        """Return what a key does here."""
        return {LOOK: DeskAct(self.next, beside_panels=True)}

    def apply_settings(self, settings: Values) -> None:
        """Take the look that is kept, and say so where it was asked for here."""
        if self._is_held and not self._is_asked:
            return
        look = (settings.of(SCHEME), settings.of(LARGER_TEXT))
        if look != self._look:
            self._look = look
            self.changed.emit()
            if self._is_asked:
                self.toasted.emit(self._said(), "contrast", False)
        self._is_asked = False

    def begin(self, scheme: str, *, larger: bool) -> None:
        """Look so until another look is chosen here, whatever is kept."""
        self._look, self._is_held = (scheme, larger), True
        self.changed.emit()

    def retranslate(self) -> None:
        """Call the colours as the language does."""
        self.changed.emit()

    @Slot()
    def next(self) -> None:
        """Go on: first larger text, then other colours."""
        if self.largerText:
            self._ask(self._following(), larger=False)
        else:
            self._ask(self._look[0], larger=True)

    @Slot()
    def nextScheme(self) -> None:
        """Go on to other colours; text stays as it is."""
        self._ask(self._following(), larger=self._look[1])

    @Slot()
    def switchText(self) -> None:
        """Make text larger, or as it was."""
        self._ask(self._look[0], larger=not self._look[1])

    def _following(self) -> str:
        return SCHEMES[(SCHEMES.index(self._look[0]) + 1) % len(SCHEMES)]

    def _ask(self, scheme: str, *, larger: bool) -> None:
        self._is_asked, self._is_held = True, False
        self.chosen.emit(scheme, larger)

    def _said(self) -> str:
        larger = translate("Desk", "larger text") if self.largerText else translate("Desk", "usual text")
        return f"{self.schemeText}, {larger}"
