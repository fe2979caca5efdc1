"""What the organiser's page needs to import: a look into a file, and the taking over."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bootstrap.inputs import read_agenda, read_roster
from kiosk.domain.import_preview import ColumnPreview, ImportPreview, ImportRequest, ImportSubject, subject_of
from kiosk.domain.moment import DAY
from kiosk.domain.remarks.sheets import SheetRead, SheetsLeftOut
from kiosk.domain.roster.columns import ANSWER, IGNORE
from kiosk.domain.roster.likely import likely_fields
from kiosk.domain.roster.source import Missing, source_name
from kiosk.domain.roster.vocabulary import EITHER
from kiosk.services.agenda import import_agenda
from kiosk.services.roster import import_roster
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.adapters.sheets.roster_file import RosterFile
    from kiosk.domain.agenda.agenda import Agenda
    from kiosk.domain.import_report import ImportReport
    from kiosk.services.ports import Progress

_SAMPLES = 10


class FileImports:
    """Imports into one event file.

    Args:
        file: the open event file.
    """

    def __init__(self, file: EventFile) -> None:
        self._file = file

    def preview(self, request: ImportRequest, progress: "Progress") -> ImportPreview:
        """Return what an import of a file or a web address would do; nothing is changed.

        Raises:
            Fault: it cannot be read, or is neither a roster nor an agenda.
        """
        if subject_of(request.source) is ImportSubject.AGENDA:
            report = import_agenda(self._file, self._agenda(request.source), dry_run=True, progress=progress)
            return ImportPreview(ImportSubject.AGENDA, report)
        roster = self._roster(request)
        columns = tuple(_columns(roster))
        if any(column.asked for column in columns):
            return ImportPreview(ImportSubject.ROSTER, None, columns, _sheets(roster))
        report = self._import(request, roster, progress, dry_run=True)
        return ImportPreview(ImportSubject.ROSTER, report, columns, _sheets(roster))

    def take(self, request: ImportRequest, progress: "Progress") -> "ImportReport":
        """Import a file or a web address, all or nothing.

        Raises:
            Fault: it cannot be read, or the event file cannot be written; then nothing was changed.
        """
        if subject_of(request.source) is ImportSubject.AGENDA:
            name = source_name(request.source)
            return import_agenda(self._file, self._agenda(request.source), source=name, progress=progress)
        return self._import(request, self._roster(request), progress)

    def _roster(self, request: ImportRequest) -> "RosterFile":
        fields = [(column, field or IGNORE) for column, field in request.fields]
        return read_roster(Path(request.source), self._file.read_event(), fields, request.sheet)

    def _import(
        self, request: ImportRequest, roster: "RosterFile", progress: "Progress", *, dry_run: bool = False
    ) -> "ImportReport":
        return import_roster(
            self._file,
            roster,
            source=source_name(request.source),
            missing=Missing.ASK,
            dry_run=dry_run,
            progress=progress,
        )

    def _agenda(self, source: str) -> "Agenda":
        event = self._file.read_event()
        return read_agenda(source, event.zone, (event.starts - DAY, event.ends + DAY))


def _sheets(roster: "RosterFile") -> tuple[str, ...]:
    """Return the sheets of a workbook that has several, the one that is read first."""
    read = next((note.remark for note in roster.notes if isinstance(note.remark, SheetRead | SheetsLeftOut)), None)
    return (read.sheet, *read.others) if read else ()


def _columns(roster: "RosterFile") -> "Iterator[ColumnPreview]":
    """Yield every column that has a name, with some of its cells."""
    columns = roster.columns
    taken = {column: field for field, places in columns.fields.items() for column in places}
    taken = {column: "name" if field == EITHER else field for column, field in taken.items()}
    taken |= dict.fromkeys(columns.answers, ANSWER)
    asked = {question.column for question in columns.questions}
    samples = roster.samples(_SAMPLES)
    for at, name in enumerate(columns.header):
        if name.strip():
            cells = tuple(dict.fromkeys(row[at] for row in samples if row[at]))
            yield ColumnPreview(
                name.strip(),
                cells[:3],
                taken.get(at, ""),
                at in columns.guessed,
                name.strip() in asked,
                likely_fields(name, cells, roster.vocabulary),
            )
