"""What the keys of a keypad ask a foyer screen for, beside what the part does that has the keyboard."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerKeys(QObject):
    """Tells whoever moves the keyboard's focus, and whoever speaks, what a key wants.

    Signals:
        used: one of these keys was pressed: somebody is here.
        begun: somebody stands before a screen at rest.
        helpWanted: what the screen is for is to be told.
        leftBehind: one step back, or out.
        moved: to the next part in the order of reading, or to the one before.
        crossed: to what stands beside a part, in the direction in which is read, or against it.
        repeatWanted: the page is to be said again, or, where nothing is said yet, from now on.
        silenceWanted: nothing is to be said any more.
        volumeStepped: speech is to be louder or softer, by a step.
    """

    used = Signal()
    begun = Signal()
    helpWanted = Signal()
    leftBehind = Signal()
    moved = Signal(int)
    crossed = Signal(int)
    repeatWanted = Signal()
    silenceWanted = Signal()
    volumeStepped = Signal(int)

    @Slot(int)
    def move(self, step: int) -> None:
        """Go to the next part (1) or the one before (-1)."""
        self.used.emit()
        self.moved.emit(step)

    @Slot(int)
    def cross(self, step: int) -> None:
        """Go to what stands further on in its line (1) or before it (-1)."""
        self.used.emit()
        self.crossed.emit(step)

    @Slot()
    def begin(self) -> None:
        """Begin a visit, as a touch does."""
        self.begun.emit()

    @Slot()
    def help(self) -> None:
        """Tell what the screen is for."""
        self.used.emit()
        self.helpWanted.emit()

    @Slot()
    def back(self) -> None:
        """Go one step back, or out."""
        self.used.emit()
        self.leftBehind.emit()

    @Slot()
    def repeat(self) -> None:
        """Say the page, again if it was said."""
        self.used.emit()
        self.repeatWanted.emit()

    @Slot()
    def silence(self) -> None:
        """Say nothing any more."""
        self.used.emit()
        self.silenceWanted.emit()

    @Slot(int)
    def stepVolume(self, step: int) -> None:
        """Speak louder (1) or softer (-1)."""
        self.used.emit()
        self.volumeStepped.emit(step)
