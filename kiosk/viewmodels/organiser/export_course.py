"""How an export goes: the question about an earlier file, the writing, and what was written or why not."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.disk import WritingStopped
from kiosk.domain.language import SOURCE
from kiosk.viewmodels.shared.job_progress import JobProgress
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.targets import free_name
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:
    from kiosk.services.ports import Progress

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

Written = Callable[[str], str]
"""Says in a language how much was written; holds nothing of what was."""
Write = Callable[[Path, "Progress | None", bool], Written]
"""Writes a file whole or not at all, over an earlier one if that is wanted; raises a Fault."""


class Phase(StrEnum):
    """How far an export is."""

    CHOOSING = "choosing"
    ASKING = "asking"
    WRITING = "writing"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ExportState:
    """How far the latest export is: its file, what writes it, and what was written or why not."""

    phase: Phase = Phase.CHOOSING
    path: Path = Path()
    write: Write | None = None
    written: Written | None = None
    fault: Fault | None = None


@QmlElement
@QmlUncreatable("Whatever is saved has one.")
class ExportCourse(QObject):
    """The course of one export after another.

    Args:
        writes: runs the writing.
        parent: what saves.
    """

    changed = Signal()
    progressChanged = Signal()

    def __init__(self, writes: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writes = writes
        self._language = SOURCE
        self._state = ExportState()
        self._is_open = self._is_stopped = False
        self._progress = JobProgress(self)
        self._progress.changed.connect(self.progressChanged)

    @Property(str, notify=changed)
    def phase(self) -> str:
        """Which of choosing, asking, writing, done and failed."""
        return self._state.phase

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What is asked, what is being written, what was written, or that nothing was."""
        name = self._state.path.name
        match self._state.phase:
            case Phase.CHOOSING:
                return ""
            case Phase.ASKING:
                return filled(translate("Organiser", "Replace {name}?"), name=name)
            case Phase.WRITING:
                return filled(translate("Organiser", "Writing {name}"), name=name)
            case Phase.DONE:
                return filled(translate("Organiser", "Saved as {name}"), name=name)
            case Phase.FAILED:
                return translate("Organiser", "Not saved")
            case _:
                assert_never(self._state.phase)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """More about it: the folder, the rows, and what consent withheld; or what to do."""
        state = self._state
        match state.phase:
            case Phase.CHOOSING | Phase.WRITING:
                return ""
            case Phase.ASKING:
                pattern = translate("Organiser", "A file of that name is already in {folder}.")
                return filled(pattern, folder=state.path.parent)
            case Phase.DONE:
                return state.written(self._language) if state.written else ""
            case Phase.FAILED:
                return worded(state.fault)
            case _:
                assert_never(state.phase)

    @property
    def path(self) -> str:
        """The whole path of the file that was written."""
        return str(self._state.path) if self._state.phase is Phase.DONE else ""

    @Property(str, notify=changed)
    def folder(self) -> str:
        """The folder of the file that was written; the headline says its name."""
        return str(self._state.path.parent) if self._state.phase is Phase.DONE else ""

    @Property(str, notify=changed)
    def otherName(self) -> str:
        """The numbered name that keeps both files."""
        return free_name(self._state.path).name if self._state.phase is Phase.ASKING else ""

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """How much is written, from 0 to 1; 0 while nobody knows."""
        return self._progress.share

    @Slot()
    def replaceFile(self) -> None:
        """Write over the earlier file."""
        if self._state.phase is Phase.ASKING and self._state.write:
            self.begin(self._state.path, self._state.write, confirmed=True)

    @Slot()
    def keepBoth(self) -> None:
        """Write under the numbered name."""
        if self._state.phase is Phase.ASKING and self._state.write:
            self.begin(free_name(self._state.path), self._state.write, confirmed=False)

    @Property(bool, notify=progressChanged)
    def stoppable(self) -> bool:
        """Whether the writing can be stopped: it tells how far it is."""
        return self._state.phase is Phase.WRITING and self._progress.share > 0 and not self._is_stopped

    @Slot()
    def stop(self) -> None:
        """Write no further; what is whole in a folder stays."""
        self._is_stopped = True
        self.progressChanged.emit()

    @Slot()
    def dismiss(self) -> None:
        """Put the question, the result or the trouble away."""
        if self._state.phase is not Phase.WRITING:
            self._move(ExportState())

    def allow(self, *, allowed: bool) -> None:
        """Allow exports, or no more of them; one that is being written is finished."""
        self._is_open = allowed

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self.changed.emit()

    def begin(self, path: Path, write: Write, *, confirmed: bool, asks: bool = True) -> None:
        """Write a file, after asking about an earlier one unless that was `confirmed`; a folder is gone on with."""
        if self._state.phase is Phase.WRITING or not self._is_open:
            return
        if asks and path.exists() and not confirmed:
            self._move(ExportState(Phase.ASKING, path, write))
            return
        self._is_stopped = False
        tell = self._progress.begin()

        def progress(done: int, total: int) -> None:
            if self._is_stopped:
                raise WritingStopped()
            tell(done, total)

        self._move(ExportState(Phase.WRITING, path))
        self._writes.run(lambda: write(path, progress, confirmed), self._written, self._failed)

    def _written(self, written: Written) -> None:
        self._move(replace(self._state, phase=Phase.DONE, written=written))

    def _failed(self, fault: Fault) -> None:
        self._move(replace(self._state, phase=Phase.FAILED, fault=fault))

    def _move(self, state: ExportState) -> None:
        self._state = state
        self.changed.emit()
