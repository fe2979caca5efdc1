"""What the organiser's page needs to import: a look into a file, and the taking over."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.bootstrap.inputs import read_agenda, read_roster
from kiosk.domain.import_preview import ColumnPreview, FieldChoices, ImportPreview, ImportSubject, subject_of
from kiosk.domain.moment import DAY
from kiosk.domain.roster.columns import ANSWER, IGNORE
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

    def preview(self, source: str, mapping: FieldChoices, progress: "Progress") -> ImportPreview:
        """Return what an import of a file or a web address would do; nothing is changed.

        Raises:
            Fault: it cannot be read, or is neither a roster nor an agenda.
        """
        if subject_of(source) is ImportSubject.AGENDA:
            report = import_agenda(self._file, self._agenda(source), dry_run=True, progress=progress)
            return ImportPreview(ImportSubject.AGENDA, report)
        roster = read_roster(Path(source), self._file.read_event(), _fields(mapping))
        columns = tuple(_columns(roster))
        if any(column.asked for column in columns):
            return ImportPreview(ImportSubject.ROSTER, None, columns)
        report = import_roster(self._file, roster, dry_run=True, progress=progress)
        return ImportPreview(ImportSubject.ROSTER, report, columns)

    def take(self, source: str, mapping: FieldChoices, progress: "Progress") -> "ImportReport":
        """Import a file or a web address, all or nothing.

        Raises:
            Fault: it cannot be read, or the event file cannot be written; then nothing was changed.
        """
        if subject_of(source) is ImportSubject.AGENDA:
            return import_agenda(self._file, self._agenda(source), progress=progress)
        roster = read_roster(Path(source), self._file.read_event(), _fields(mapping))
        return import_roster(self._file, roster, progress=progress)

    def _agenda(self, source: str) -> "Agenda":
        event = self._file.read_event()
        return read_agenda(source, event.zone, (event.starts - DAY, event.ends + DAY))


def _fields(mapping: FieldChoices) -> list[tuple[str, str]]:
    return [(column, field or IGNORE) for column, field in mapping]


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
                name.strip(), cells[:3], taken.get(at, ""), at in columns.guessed, name.strip() in asked
            )
