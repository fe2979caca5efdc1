"""What a file would do to an event, before anything is changed."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.import_report import ImportReport


class ImportSubject(StrEnum):
    """What a file is about."""

    ROSTER = "roster"
    AGENDA = "agenda"


ENDINGS: dict[ImportSubject, tuple[str, ...]] = {
    ImportSubject.ROSTER: ("csv", "tsv", "txt", "xlsx", "xlsm", "ods", "xls"),
    ImportSubject.AGENDA: ("ics", "ical", "json", "xml"),
}
"""How the names of files of a subject end."""


FieldChoices = tuple[tuple[str, str], ...]
"""Pairs of a column's name and the field that it holds, empty for none."""


def subject_of(source: str) -> ImportSubject | None:
    """Return what a file or a web address is about, by its ending; a web address is an agenda. None if unknown."""
    if "://" in source:
        return ImportSubject.AGENDA
    ending = source.rpartition(".")[2].lower()
    return next((subject for subject, endings in ENDINGS.items() if ending in endings), None)


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What is to be imported: a path or a web address, what its columns hold, and the sheet (empty: the best one)."""

    source: str
    fields: FieldChoices = ()
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class ColumnPreview:
    """One column of a roster: its header, some of its cells, and the field it is taken as (empty: it is not read).

    `guessed` tells that one word of the header made us think so; `asked`, that the organiser has to say. `likely` are
    fields that it may well hold, the likeliest first.
    """

    name: str
    samples: tuple[str, ...]
    field: str = ""
    guessed: bool = False
    asked: bool = False
    likely: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do. `report` is None as long as a question stands open: a column that is `asked`.

    `sheets` are those of a workbook that has several, the one that is read first.
    """

    subject: ImportSubject
    report: ImportReport | None
    columns: tuple[ColumnPreview, ...] = ()
    sheets: tuple[str, ...] = ()
