"""What every page of the organiser's side can be told, whatever it shows."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A page has a model of its own.")
class OrganiserPageModel(QObject):
    """A page behind the PIN: entered and left, when it forgets what it showed. Most pages need a few of these."""

    told = Signal(str, str, bool, arguments=["text", "iconName", "trouble"])
    undoableChanged = Signal()
    led = Signal(str, str, arguments=["page", "part"])
    """Another page is to be opened, at a part of it."""

    @Property(str, notify=undoableChanged)
    def undoable(self) -> str:
        """What was just changed and can be taken back, in a sentence; empty if nothing can."""
        return self.undo_sentence()

    @Slot()
    def undo(self) -> None:
        """Take back what was just changed."""
        self.take_change_back()

    def undo_sentence(self) -> str:
        """Return what `undoable` says; whoever changes that emits `undoableChanged`."""
        return ""

    def take_change_back(self) -> None:
        """Do what `undo` is for."""

    def take_scan(self, code: str) -> bool:
        """Take a code that was scanned; returns whether this page has to do with it."""
        del code
        return False

    def lead_to(self, part: str) -> None:
        """Show a part of this page that another page led to."""

    def limit(self, *, to_kiosk: bool) -> None:
        """Show only what is this kiosk's own, as it is no organiser's, or all there is; told before it is entered."""

    def enter(self, language: str) -> None:
        """Show this page, in a language."""

    def leave(self) -> None:
        """Forget what was shown: another page is opened, or the organiser's side was locked."""

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""

    def refresh(self) -> None:
        """Read again what any kiosk may have changed."""

    def tick(self) -> None:
        """Go on by a second."""
