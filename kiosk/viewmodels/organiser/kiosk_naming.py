"""Calling a kiosk something else: the field for its name, and what is wrong with what was typed."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.hub import KioskUnnamed
from kiosk.domain.kiosks.names import LONGEST
from kiosk.domain.plain_text import one_line
from kiosk.services.kiosks.names import rename
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NameQuestion:
    """Which kiosk is given a name (its public key, empty for none), what it is called, and what is wrong."""

    public_key: str = ""
    name: str = ""
    wrong: Fault | None = None


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskNaming(QObject):
    """Asks for the name of one kiosk.

    Args:
        file: the event file.
        writes: runs the renaming.
        parent: the page of kiosks.
    """

    changed = Signal()
    renamed = Signal(str)

    def __init__(self, file: EventFile, writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes = file, writes
        self._naming = NameQuestion()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether a name is asked for."""
        return self._naming.public_key != ""

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the kiosk is called so far."""
        return self._naming.name

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why it cannot be called so; empty if nothing is wrong."""
        return worded(self._naming.wrong)

    @Property(int, constant=True)
    def longest(self) -> int:
        """How many characters a name may have."""
        return LONGEST

    def ask(self, public_key: str, name: str) -> None:
        """Ask what a kiosk is to be called."""
        self._show(NameQuestion(public_key, name))

    @Slot()
    def drop(self) -> None:
        """Ask no more; nothing is changed."""
        self._show(NameQuestion())

    @Slot(str)
    def save(self, text: str) -> None:
        """Call the kiosk so, unless another one is."""
        asked, name = self._naming, one_line(text)[:LONGEST]
        if not asked.public_key:
            return
        if not name:
            self._show(NameQuestion(asked.public_key, asked.name, KioskUnnamed()))
            return
        self._writes.run(
            lambda: rename(self._file, asked.public_key, name),
            lambda _: self._saved(name),
            lambda fault: self._show(NameQuestion(asked.public_key, asked.name, fault)),
        )

    @Slot(str)
    def edit(self, text: str) -> None:
        """Take what is being typed; what was wrong goes."""
        del text
        if self._naming.wrong:
            self._show(NameQuestion(self._naming.public_key, self._naming.name))

    def _saved(self, name: str) -> None:
        self.drop()
        self.renamed.emit(name)

    def _show(self, naming: NameQuestion) -> None:
        self._naming = naming
        self.changed.emit()
