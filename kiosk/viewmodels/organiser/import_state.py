"""How far an import is, and what the organiser reads about that."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.fault import Fault
from kiosk.domain.import_preview import ImportPreview, ImportRequest, ImportSubject, subject_of
from kiosk.domain.import_report import ImportReport
from kiosk.viewmodels.shared.wording import filled, worded

translate = QCoreApplication.translate

NOTHING = ImportRequest("")
"""Where no file was chosen yet."""


class ImportPhase(StrEnum):
    """How far an import is."""

    CHOOSING = "choosing"
    LOOKING = "looking"
    ASKING = "asking"
    IMPORTING = "importing"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ImportState:
    """How far the latest import is; `column` is the one whose field is being chosen."""

    phase: ImportPhase = ImportPhase.CHOOSING
    request: ImportRequest = NOTHING
    preview: ImportPreview | None = None
    report: ImportReport | None = None
    fault: Fault | None = None
    column: str = ""

    @property
    def subject(self) -> ImportSubject:
        """What the file is about."""
        return (self.preview.subject if self.preview else subject_of(self.request.source)) or ImportSubject.ROSTER


def headline(state: ImportState) -> str:
    """Return the file's name, or what became of it."""
    name = state.request.source.rstrip("/").replace("\\", "/").rpartition("/")[2]
    match state.phase:
        case ImportPhase.CHOOSING:
            return ""
        case ImportPhase.LOOKING:
            return filled(translate("Import", "Looking into {name}"), name=name)
        case ImportPhase.ASKING:
            return name
        case ImportPhase.IMPORTING:
            return filled(translate("Import", "Importing {name}"), name=name)
        case ImportPhase.DONE:
            return filled(translate("Import", "Imported {name}"), name=name)
        case ImportPhase.FAILED:
            return translate("Import", "Nothing was imported")
        case _:
            assert_never(state.phase)


def sentence(state: ImportState) -> str:
    """Return what would happen, what has to be said first, or what went wrong and what to do."""
    match state.phase:
        case ImportPhase.CHOOSING | ImportPhase.LOOKING | ImportPhase.IMPORTING:
            return ""
        case ImportPhase.ASKING if state.preview and state.preview.report is None:
            return translate("Import", "Say first what these columns hold; nothing is guessed where it matters.")
        case ImportPhase.ASKING:
            return translate("Import", "This would happen; nothing was changed yet.")
        case ImportPhase.DONE:
            return translate("Import", "It is in the event; kiosks that have joined get it by themselves.")
        case ImportPhase.FAILED:
            return worded(state.fault)
        case _:
            assert_never(state.phase)
