"""Practising with one's own guests, on a copy of the event: what it is, starting it, and ending it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PracticeLine:
    """One thing to know of a practice, with the name of its picture."""

    picture: str
    text: str


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserPractice(OrganiserPageModel):
    """The page that starts a practice.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access, self._is_practice = context.practice, context.file.is_practice
        self._running = False
        self._lines = Rows(PracticeLine, parent=self)

    @Property(Rows, constant=True)
    def lines(self) -> Rows[PracticeLine]:
        """What there is to know of it."""
        return self._lines

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether a practice that was started here runs."""
        return self._running

    @Property(str, notify=changed)
    def act(self) -> str:
        """What the button does; empty where there is nothing to do, as this is the practice."""
        if self._is_practice:
            return ""
        return translate("Practice", "End the practice") if self._running else translate("Practice", "Start practising")

    @Slot()
    def startOrEnd(self) -> None:
        """Start a practice, or end the one that runs."""
        if self._is_practice:
            return
        if self._access.is_running():
            self._access.stop()
        else:
            self._access.start()
            self.told.emit(translate("Practice", "The practice opens beside this page."), "pencil", False)
        self.tick()

    @Slot()
    def rehearse(self) -> None:
        """Open the page on which mornings are played without anybody."""
        self.led.emit("rehearsal", "")

    def enter(self, language: str) -> None:
        """Say what a practice is."""
        self.retranslate(language)
        self.tick()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        del language  # it is installed
        self._lines.replace(_practice_now() if self._is_practice else _what_it_is())
        self.changed.emit()

    def tick(self) -> None:
        """Look whether it runs, and tell if it could not be opened."""
        if self._access.ended():
            self.told.emit(translate("Practice", "The practice did not open, or broke off."), "warning", True)
        running = self._access.is_running()
        if running != self._running:
            self._running = running
            self.changed.emit()


def _what_it_is() -> list[PracticeLine]:
    return [
        PracticeLine(
            "people",
            translate("Practice", "A desk and a foyer screen open with your own guests. You scan badges with a click."),
        ),
        PracticeLine(
            "pencil",
            translate("Practice", "It is a copy, and every screen says so: nothing counts, is sent or is exported."),
        ),
        PracticeLine(
            "later",
            translate("Practice", "Until the event is on, its clock stands half an hour before the first session."),
        ),
        PracticeLine("x", translate("Practice", "It ends with its panel of badges, and nothing of it is left.")),
    ]


def _practice_now() -> list[PracticeLine]:
    return [
        PracticeLine("pencil", translate("Practice", "This is the practice. Try whatever you like; nothing counts.")),
        PracticeLine("x", translate("Practice", "Close the panel of badges to end it.")),
    ]
