"""Remarks about the rows of a roster."""

from kiosk.domain.import_report import Remark, RemarkKind


class StatusUnclear(Remark):
    text = "{count} people have the status “{word}”, which is not understood: the door asks for a decision."
    one = "One person has the status “{word}”, which is not understood: the door asks for a decision."
    kind = RemarkKind.UNCLEAR
    word: str
    count: int


class ColumnTaken(Remark):
    text = "Column “{column}” was taken as {field}."
    column: str
    field: str


class ColumnTakenBeside(Remark):
    text = "Column “{column}” was taken as {field} where “{first}” is empty."
    column: str
    field: str
    first: str


class ColumnTakenForBuyer(Remark):
    text = "Column “{column}” is about the buyer: it was taken as {field} only where a row says nothing of its own."
    column: str
    field: str


class ColumnGuessed(Remark):
    text = "Column “{column}” was taken as {field}, a guess from one word in it; use --map if that is wrong."
    kind = RemarkKind.GUESSED
    column: str
    field: str


class ColumnsAnswers(Remark):
    text = "Kept as answers of each person: {columns}."
    columns: tuple[str, ...]


class ColumnsUnused(Remark):
    text = "Not used: {columns}."
    columns: tuple[str, ...]


class ColumnsPrivate(Remark):
    text = "Left out, as a desk must not hold such things: {columns}."
    kind = RemarkKind.LEFT_OUT
    columns: tuple[str, ...]


class AmountsPaid(Remark):
    text = "Column “{column}” holds amounts; {count} people who paid something were taken as paid."
    one = "Column “{column}” holds amounts; one person who paid something was taken as paid."
    kind = RemarkKind.GUESSED
    column: str
    count: int


class CheckInUntold(Remark):
    text = "The file does not tell when {count} guests checked in; the time of this import was taken."
    one = "The file does not tell when a guest checked in; the time of this import was taken."
    kind = RemarkKind.GUESSED
    count: int


class TimeUnread(Remark):
    text = "“{word}” is no time that is understood, and was left out."
    kind = RemarkKind.LEFT_OUT
    word: str


class TimeWithoutYear(Remark):
    text = "“{word}” could be one of several dates, and was left out; the year needs four digits."
    kind = RemarkKind.LEFT_OUT
    word: str


class TimeOfTwoDates(Remark):
    text = "“{word}” could be read in two ways; it and others like it are day/month/year."
    kind = RemarkKind.GUESSED
    word: str


class MonthFirst(Remark):
    text = "Here the month stands first in a date; rows above were read as day/month/year."
    kind = RemarkKind.GUESSED


class ZoneUnsure(Remark):
    text = "“{word}” names a time zone that is not known for sure ({zone}), and was left out."
    kind = RemarkKind.LEFT_OUT
    word: str
    zone: str


class ZoneOfColumn(Remark):
    text = "The times in column “{column}” were read as {zone}."
    column: str
    zone: str


class ControlCharacters(Remark):
    text = "Control characters were taken out of the {field}."
    field: str


class TextShortened(Remark):
    text = "The {field} has {length} characters; the first {kept} were kept."
    kind = RemarkKind.LEFT_OUT
    field: str
    length: int
    kept: int


class TicketTooLong(Remark):
    text = "The ticket code has {length} characters and was left out."
    kind = RemarkKind.LEFT_OUT
    length: int


class NoEmail(Remark):
    text = "“{word}” is no e-mail address and was left out."
    kind = RemarkKind.LEFT_OUT
    word: str


class GuestsUnread(Remark):
    text = "“{word}” is no number of guests, and was left out."
    kind = RemarkKind.LEFT_OUT
    word: str


class NewsUnread(Remark):
    text = "“{word}” is neither a yes nor a no to mail afterwards; nobody is taken to have agreed."
    kind = RemarkKind.LEFT_OUT
    word: str


class Nameless(Remark):
    text = "The row has no name; “{name}” was taken instead."
    kind = RemarkKind.GUESSED
    name: str


class RowShort(Remark):
    text = "The row has {cells} columns where the header has {width}; the missing ones were taken as empty."
    cells: int
    width: int


class RowLong(Remark):
    text = (
        "Skipped: the row has {cells} columns where the header has {width}; a separator or quotation mark inside a "
        "cell may be the cause."
    )
    kind = RemarkKind.LEFT_OUT
    cells: int
    width: int


class RowOfNobody(Remark):
    text = "Skipped: the row has no name, e-mail, order or ticket code."
    kind = RemarkKind.LEFT_OUT


class HeaderAgain(Remark):
    text = "Skipped: the header stands here once more."
    kind = RemarkKind.LEFT_OUT
