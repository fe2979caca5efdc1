"""The page “No badge?”: a visitor types their whole name, then one thing more, and nobody is ever listed."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.services.by_name import check_in_by_name
from kiosk.services.look_up import SelfCheckIn
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed so far: `text` is in the field; with a `name` that is done, the second thing is asked for."""

    text: str = ""
    name: str = ""
    checking: bool = False


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerByName(FoyerPageModel):
    """One visitor's self check-in by name; the steps are the same whoever they are.

    Args:
        file: the event file.
        writes: runs the check-in.
        place: where this screen stands.
        parent: the foyer's view model.
    """

    textChanged = Signal()
    nameChanged = Signal()
    checkingChanged = Signal()
    answered = Signal(object)

    def __init__(self, file: EventFile, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._place = file, writes, place
        self._offered, self._layout = False, ""
        self._visit = 0
        self._typed = Typed()

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """What is in the field."""
        return self._typed.text

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        """The name that was typed; empty while it is asked for."""
        return self._typed.name

    @Property(bool, notify=checkingChanged)
    def checking(self) -> bool:
        """Whether the answer is on its way."""
        return self._typed.checking

    def offer(self, *, wanted: bool) -> None:
        """Let visitors check in so, or not."""
        self._offered = wanted

    def print_in(self, layout: str) -> None:
        """Have the badge printed in a layout of who checks in so; in none where it is empty."""
        self._layout = layout

    @Slot(str)
    def setText(self, text: str) -> None:
        """Take what is in the field."""
        self._show(replace(self._typed, text=text))

    @Slot()
    def goOn(self) -> None:
        """Take the name, and ask for the second thing; or with both look whether they fit."""
        text, name = self._typed.text.strip(), self._typed.name
        if not text or self._typed.checking or not self._offered:
            return
        if not name:
            self._show(Typed(name=text))
            return
        self._show(replace(self._typed, checking=True))
        visit, layout = self._visit, self._layout
        self._writes.run(
            lambda: check_in_by_name(self._file, name, text, point=self._place.point, layout=layout),
            lambda done: self._answer(done) if visit == self._visit else None,
            lambda fault: self._fail(fault) if visit == self._visit else None,
        )

    @Slot()
    def changeName(self) -> None:
        """Type the name again."""
        self._show(Typed(text=self._typed.name))

    def forget(self) -> None:
        """Forget what was typed; an answer on its way is recorded, and shown to nobody."""
        self._visit += 1
        self._show(Typed())

    def retranslate(self, language: str) -> None:
        """Say nothing anew: all words are the page's."""
        del language

    def _answer(self, done: SelfCheckIn) -> None:
        self.forget()
        self.answered.emit(done)

    def _fail(self, fault: Fault) -> None:
        self._show(replace(self._typed, checking=False))
        self.told.emit(words.not_saved(fault), "help", True)

    def _show(self, typed: Typed) -> None:
        before, self._typed = self._typed, typed
        emit_changes(self, before, typed)
