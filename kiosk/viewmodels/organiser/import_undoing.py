"""Taking back what was brought in last, a guest list or an agenda, as a whole."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.import_preview import ImportSubject
from kiosk.domain.language import SOURCE
from kiosk.services.import_undoing import UndoneImport, latest_import, undo_import
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.undoable_imports import EndedImport
from kiosk.viewmodels.foyer.session_words import AgendaView
from kiosk.viewmodels.organiser.agenda_words import made_at
from kiosk.viewmodels.shared.job_progress import JobProgress
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Brought:
    """What was brought in last, the latest first, and by which clock that is told."""

    imports: tuple[EndedImport, ...] = ()
    view: AgendaView | None = None


@QmlElement
@QmlUncreatable("The page of imports makes it.")
class ImportUndoing(QObject):
    """What was brought in last, and taking it back.

    Args:
        file: the event file.
        reads: runs what only looks.
        writes: runs what changes the event.
        parent: the page of imports.
    """

    changed = Signal()
    progressChanged = Signal()
    undone = Signal(str)
    failed = Signal(object)

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes = file, reads, writes
        self._brought = _Brought()
        self._language = SOURCE
        self._asked: EndedImport | None = None
        self._name = ""
        self._progress = JobProgress(self)
        self._progress.changed.connect(self.progressChanged)

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether the organiser is being asked whether to take something back."""
        return self._asked is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is asked."""
        name = self._asked.source if self._asked else ""
        return filled(translate("Import", "Take “{name}” back?"), name=name)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What taking it back does."""
        if self._asked and self._asked.is_agenda:
            return translate("Import", "The agenda is then as it was before. The file can be imported again.")
        return translate(
            "Import",
            "Whom it brought leaves the list, and what it changed is as before. Whoever has come or was put right "
            "since stays. The file can be imported again.",
        )

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether something is being taken back, which nothing interrupts."""
        return bool(self._name)

    @Property(str, notify=changed)
    def doing(self) -> str:
        """What is being taken back."""
        return filled(translate("Import", "Taking “{name}” back"), name=self._name)

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """How much is taken back, from 0 to 1; 0 while nobody knows."""
        return self._progress.share

    def latest(self, subject: ImportSubject | None) -> EndedImport | None:
        """Return what was brought in last, of guest lists or agendas if one of these is meant; None for nothing."""
        wanted = [one for one in self._brought.imports if subject in (None, _subject_of(one))]
        return wanted[0] if wanted and not self.isBusy else None

    def offer(self, subject: ImportSubject | None) -> str:
        """Return what can be taken back, in a sentence; empty if nothing can."""
        latest, view = self.latest(subject), self._brought.view
        if latest is None or view is None:
            return ""
        when = made_at(latest.at, replace(view, language=self._language))
        return filled(translate("Import", "“{name}” was imported ({when})."), name=latest.source, when=when)

    def ask(self, subject: ImportSubject | None) -> None:
        """Ask whether to take back what was brought in last."""
        self._ask(self.latest(subject))

    def look(self) -> None:
        """Look for what was brought in last."""
        self._reads.run(self._read, self._show)

    @Slot()
    def keep(self) -> None:
        """Take nothing back."""
        self._ask(None)

    @Slot()
    def undo(self) -> None:
        """Take back what was asked about."""
        asked = self._asked
        if asked is None or self.isBusy:
            return
        self._name = asked.source
        self._ask(None)
        progress = self._progress.begin()
        self._writes.run(lambda: undo_import(self._file, asked.id, progress), self._done, self._fail)

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self.changed.emit()

    def forget(self) -> None:
        """Forget what was brought in."""
        self._asked = None
        self._show(_Brought())

    def _ask(self, asked: EndedImport | None) -> None:
        self._asked = asked
        self.changed.emit()

    def _read(self) -> _Brought:
        both = [one for agenda in (False, True) if (one := latest_import(self._file, agenda=agenda))]
        view = AgendaView(SOURCE, self._file.read_event().zone, self._file.clock())
        return _Brought(tuple(sorted(both, key=lambda one: -one.at)), view)

    def _show(self, brought: _Brought) -> None:
        self._brought = brought
        self.changed.emit()

    def _done(self, result: UndoneImport) -> None:
        self._name = ""
        self.undone.emit(_told(result))
        self.look()

    def _fail(self, fault: Fault) -> None:
        self._name = ""
        self.failed.emit(fault)
        self.look()


def _subject_of(brought: EndedImport) -> ImportSubject:
    return ImportSubject.AGENDA if brought.is_agenda else ImportSubject.ROSTER


def _told(result: UndoneImport) -> str:
    """Return what taking something back did, in a sentence or two."""
    if result.is_agenda:
        return filled(translate("Import", "“{name}” was taken back; the agenda is as before."), name=result.source)
    said = filled(translate("Import", "“{name}” was taken back; the guest list is as before."), name=result.source)
    if not result.kept:
        return said
    pattern = translate("Import", "Those who stay, as they have come or were put right since: {count}.")
    return f"{said} {filled(pattern, count=QLocale().toString(result.kept))}"
