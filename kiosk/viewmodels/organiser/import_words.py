"""What the organiser reads about an import: its figures, its remarks, and what a column can hold."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.import_preview import ImportSubject
from kiosk.domain.import_report import RemarkKind
from kiosk.domain.translatable import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


def subject_icon(subject: ImportSubject) -> str:
    """Return the picture of what a file is about."""
    match subject:
        case ImportSubject.ROSTER:
            return "people"
        case ImportSubject.AGENDA:
            return "calendar"
        case _:
            assert_never(subject)


def subject_title(subject: ImportSubject) -> str:
    """Return what a file is about."""
    match subject:
        case ImportSubject.ROSTER:
            return translate("Import", "Guest list")
        case ImportSubject.AGENDA:
            return translate("Import", "Agenda")
        case _:
            assert_never(subject)


def begin_text(subject: ImportSubject) -> str:
    """Return what the way on says."""
    match subject:
        case ImportSubject.ROSTER:
            return translate("Import", "Import the guest list")
        case ImportSubject.AGENDA:
            return translate("Import", "Import the agenda")
        case _:
            assert_never(subject)


def kind_title(kind: RemarkKind) -> str:
    """Return the heading above the remarks of a kind."""
    match kind:
        case RemarkKind.UNCLEAR:
            return translate("Import", "Needs a decision")
        case RemarkKind.DOUBTFUL:
            return translate("Import", "Possible duplicates: nothing was merged")
        case RemarkKind.MOVED:
            return translate("Import", "Moved")
        case RemarkKind.MISSING:
            return translate("Import", "No longer in the file")
        case RemarkKind.LEFT_OUT:
            return translate("Import", "Left out")
        case RemarkKind.GUESSED:
            return translate("Import", "Guessed")
        case RemarkKind.CHANGED:
            return translate("Import", "New or changed")
        case RemarkKind.NOTED:
            return translate("Import", "Good to know")
        case _:
            assert_never(kind)


def kind_icon(kind: RemarkKind) -> str:
    """Return the picture of a kind of remark."""
    match kind:
        case RemarkKind.UNCLEAR | RemarkKind.LEFT_OUT:
            return "warning"
        case RemarkKind.DOUBTFUL:
            return "people"
        case RemarkKind.MOVED:
            return "swap"
        case RemarkKind.MISSING:
            return "minus"
        case RemarkKind.GUESSED:
            return "help"
        case RemarkKind.CHANGED:
            return "plus"
        case RemarkKind.NOTED:
            return "i"
        case _:
            assert_never(kind)


def is_pressing(kind: RemarkKind) -> bool:
    """Tell whether a remark asks something of the organiser."""
    return kind in (RemarkKind.UNCLEAR, RemarkKind.DOUBTFUL, RemarkKind.LEFT_OUT, RemarkKind.MISSING)


FIELD_TITLES = {
    "": QT_TRANSLATE_NOOP("ImportFields", "Not used"),
    "name": QT_TRANSLATE_NOOP("ImportFields", "Name"),
    "preferred_name": QT_TRANSLATE_NOOP("ImportFields", "Name to be called by"),
    "given_name": QT_TRANSLATE_NOOP("ImportFields", "Given name"),
    "infix": QT_TRANSLATE_NOOP("ImportFields", "Particle before the family name"),
    "family_name": QT_TRANSLATE_NOOP("ImportFields", "Family name"),
    "organisation": QT_TRANSLATE_NOOP("ImportFields", "Organisation"),
    "group": QT_TRANSLATE_NOOP("ImportFields", "Group or ticket type"),
    "role": QT_TRANSLATE_NOOP("ImportFields", "Role"),
    "email": QT_TRANSLATE_NOOP("ImportFields", "E-mail"),
    "phone": QT_TRANSLATE_NOOP("ImportFields", "Phone"),
    "order": QT_TRANSLATE_NOOP("ImportFields", "Order code"),
    "order_name": QT_TRANSLATE_NOOP("ImportFields", "Name of the buyer"),
    "order_given_name": QT_TRANSLATE_NOOP("ImportFields", "Given name of the buyer"),
    "order_family_name": QT_TRANSLATE_NOOP("ImportFields", "Family name of the buyer"),
    "order_email": QT_TRANSLATE_NOOP("ImportFields", "E-mail of the buyer"),
    "status": QT_TRANSLATE_NOOP("ImportFields", "Status of the order"),
    "ticket": QT_TRANSLATE_NOOP("ImportFields", "Ticket code"),
    "checked_in": QT_TRANSLATE_NOOP("ImportFields", "Checked in at"),
    "position": QT_TRANSLATE_NOOP("ImportFields", "Position in the order"),
    "main_position": QT_TRANSLATE_NOOP("ImportFields", "Add-on to the position"),
    "blocked": QT_TRANSLATE_NOOP("ImportFields", "Blocked"),
    "valid_from": QT_TRANSLATE_NOOP("ImportFields", "Valid from"),
    "valid_until": QT_TRANSLATE_NOOP("ImportFields", "Valid until"),
    "attention": QT_TRANSLATE_NOOP("ImportFields", "Needs attention"),
    "desk_text": QT_TRANSLATE_NOOP("ImportFields", "Text for the desk"),
    "awaited": QT_TRANSLATE_NOOP("ImportFields", "The organiser is told when they come"),
    "awaited_by": QT_TRANSLATE_NOOP("ImportFields", "Who is told when they come"),
    "news": QT_TRANSLATE_NOOP("ImportFields", "Agreed to mail afterwards"),
    "comment": QT_TRANSLATE_NOOP("ImportFields", "Comment"),
    "guests": QT_TRANSLATE_NOOP("ImportFields", "Number of guests"),
    "quantity": QT_TRANSLATE_NOOP("ImportFields", "Number of tickets"),
    "link": QT_TRANSLATE_NOOP("ImportFields", "Web address"),
    "language": QT_TRANSLATE_NOOP("ImportFields", "Language"),
    "answer": QT_TRANSLATE_NOOP("ImportFields", "Answer to a question"),
}
"""What each field of a roster is called; English, and translated under the context ImportFields."""

FIELD_GROUPS = {
    QT_TRANSLATE_NOOP("ImportFields", "About the person"): (
        "name",
        "preferred_name",
        "given_name",
        "infix",
        "family_name",
        "organisation",
        "role",
        "email",
        "phone",
        "language",
        "link",
        "news",
    ),
    QT_TRANSLATE_NOOP("ImportFields", "Ticket"): (
        "group",
        "ticket",
        "checked_in",
        "valid_from",
        "valid_until",
        "blocked",
        "quantity",
        "guests",
    ),
    QT_TRANSLATE_NOOP("ImportFields", "Order"): (
        "order",
        "status",
        "position",
        "main_position",
        "order_name",
        "order_given_name",
        "order_family_name",
        "order_email",
    ),
    QT_TRANSLATE_NOOP("ImportFields", "For the desk"): (
        "attention",
        "desk_text",
        "awaited",
        "awaited_by",
        "comment",
        "answer",
    ),
}
"""The fields by what they are about, as the page asks for them, under translated headings."""


def field_title(field: str) -> str:
    """Return what a field of a roster is called; empty stands for a column that is not read."""
    return translate("ImportFields", FIELD_TITLES[field])
