"""The rows of the page of imports: figures, columns and remarks, made from a preview or a report."""

from collections import defaultdict
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.import_preview import ColumnPreview, ImportPreview, ImportSubject
from kiosk.domain.import_report import ImportNote, ImportReport, Remark, RemarkKind
from kiosk.domain.remarks.people import (
    AlikeByEmail,
    AlikeByName,
    AlikeInOrder,
    AlikeUnlisted,
    SourceNamed,
    TicketMoved,
)
from kiosk.domain.remarks.roster import (
    ColumnGuessed,
    ColumnsAnswers,
    ColumnsUnused,
    ColumnTaken,
    ColumnTakenBeside,
    ColumnTakenForBuyer,
)
from kiosk.domain.remarks.sheets import SheetRead
from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.guest_list import GuestFilter
from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.viewmodels.organiser import import_words as words
from kiosk.viewmodels.shared.wording import filled, isolated, joined, worded

_SHOWN = 5
"""How many remarks of one sort are shown; of the others there is the number."""

_SHOWN_OTHERWISE = (
    ColumnTaken,
    ColumnTakenBeside,
    ColumnTakenForBuyer,
    ColumnGuessed,
    ColumnsAnswers,
    ColumnsUnused,
    SheetRead,
    SourceNamed,
)
"""What the list of columns and the choice of sheets say, and what only the command line can do something about."""

_ALIKE = (AlikeInOrder, AlikeByEmail, AlikeByName, AlikeUnlisted)
"""What the page of people asks about."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FigureRow:
    """How many people or sessions something happened to; `pressing` asks something of the organiser.

    `list` is the one of the page of people that has them; empty for none.
    """

    number: str
    title: str
    pressing: bool
    list: str = ""


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """One column of the file: its name, some of its cells, and what it is taken as.

    `fewer` holds the cells without the last, without the last two and so on, for a narrow page.
    """

    name: str
    samples: str
    fewer: list[str]
    holds: str
    used: bool
    guessed: bool
    asked: bool


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field that a column can hold, or the heading above the fields that follow."""

    field: str
    title: str
    chosen: bool
    heading: bool = False


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One remark, under the heading of its kind."""

    heading: str
    picture: str
    pressing: bool
    row: str
    text: str


def figure_rows(report: ImportReport, subject: ImportSubject = ImportSubject.ROSTER) -> list[FigureRow]:
    """Return what happened to how many, the new ones first; what happened to none is not said."""
    unclear = GuestFilter.TO_DECIDE if subject is ImportSubject.ROSTER else ""
    alike = sum(isinstance(note.remark, _ALIKE) for note in report.notes)
    tickets = any(isinstance(note.remark, TicketMoved) for note in report.notes)
    figures = (
        (report.added, translate("Import", "New"), False, ""),
        (report.changed, translate("Import", "Changed"), False, ""),
        (report.moved, translate("Import", "Moved"), False, "moved" if tickets else ""),
        (report.unchanged, translate("Import", "As before"), False, ""),
        (report.unclear, translate("Import", "Unclear"), True, unclear),
        (alike, translate("Import", "Duplicates?"), True, "alike"),
        (report.missing, translate("Import", "Gone"), True, ""),
        (report.left_out, translate("Import", "Left out"), True, ""),
    )
    rows = [
        FigureRow(QLocale().toString(number), title, pressing, leads)
        for number, title, pressing, leads in figures
        if number
    ]
    return rows or [FigureRow(QLocale().toString(0), translate("Import", "New"), False)]


def column_rows(preview: ImportPreview | None) -> list[ColumnRow]:
    """Return the columns, those that are asked about first and those that are not read last."""
    columns = preview.columns if preview else ()
    return [_column_row(column) for column in sorted(columns, key=_order)]


def column_names(preview: ImportPreview | None) -> list[str]:
    """Return the names of the columns, in the order of `column_rows`."""
    return [column.name for column in sorted(preview.columns, key=_order)] if preview else []


def field_rows(preview: ImportPreview | None, name: str, query: str = "") -> list[FieldRow]:
    """Return what a column can hold: what is likely first, then all else in groups; or what has the typed words."""
    column = next((column for column in preview.columns if column.name == name), None) if preview else None
    if column is None:
        return []
    taken = None if column.asked else column.field
    likely = tuple(dict.fromkeys((*([column.field] if column.field else ()), *column.likely, "")))
    groups = {QT_TRANSLATE_NOOP("ImportFields", "Likely"): likely} | {
        group: tuple(field for field in fields if field not in likely) for group, fields in words.FIELD_GROUPS.items()
    }
    typed = fold(query).split()
    rows: list[FieldRow] = []
    for group, fields in groups.items():
        titles = [(field, words.field_title(field)) for field in fields]
        fitting = [(field, title) for field, title in titles if all(word in fold(title) for word in typed)]
        if fitting and not typed:
            rows.append(FieldRow("", translate("ImportFields", group), chosen=False, heading=True))
        rows += [FieldRow(field, title, field == taken) for field, title in fitting]
    return rows


def note_rows(report: ImportReport | None, *, pressing: bool) -> list[NoteRow]:
    """Return the remarks by kind, those that ask something or the others; of many of one sort the first few."""
    by_kind: dict[RemarkKind, dict[type, list[ImportNote]]] = defaultdict(lambda: defaultdict(list))
    for note in report.notes if report else ():
        if isinstance(note.remark, _SHOWN_OTHERWISE):
            continue
        by_kind[note.kind][type(note.remark)].append(note)
    return [
        row
        for kind in RemarkKind
        if words.is_pressing(kind) == pressing
        for notes in by_kind[kind].values()
        for row in (*(_note_row(kind, note) for note in notes[:_SHOWN]), *_rest(kind, len(notes) - _SHOWN))
    ]


def _order(column: ColumnPreview) -> tuple[bool, bool]:
    return (not column.asked, not column.field)


def _column_row(column: ColumnPreview) -> ColumnRow:
    asks = translate("Import", "What is this?")
    return ColumnRow(
        name=column.name,
        samples=joined(column.samples),
        fewer=[joined(column.samples[:count]) for count in range(len(column.samples) - 1, 0, -1)],
        holds=asks if column.asked else words.field_title(column.field),
        used=bool(column.field),
        guessed=column.guessed,
        asked=column.asked,
    )


def _note_row(kind: RemarkKind, note: ImportNote) -> NoteRow:
    remark = note.remark
    text = worded(remark) if isinstance(remark, Remark) else isolated(remark)
    row = filled(translate("Import", "Row {row}"), row=QLocale().toString(note.row)) if note.row else ""
    return NoteRow(words.kind_title(kind), words.kind_icon(kind), words.is_pressing(kind), row, text)


def _rest(kind: RemarkKind, number: int) -> list[NoteRow]:
    if number <= 0:
        return []
    text = filled(translate("Import", "… and {number} more like this"), number=QLocale().toString(number))
    return [NoteRow(words.kind_title(kind), words.kind_icon(kind), words.is_pressing(kind), "", text)]
