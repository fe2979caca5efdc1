"""Remarks about a sheet as a file: what was guessed of it, and cells that could not be taken as they are."""

from kiosk.domain.import_report import Remark, RemarkKind


class ReadAs(Remark):
    text = "The file was read as {encoding}."
    encoding: str


class SeparatedBy(Remark):
    text = "The file was read as {encoding}, with cells separated by “{separator}”."
    encoding: str
    separator: str


class EncodingGuessed(Remark):
    text = (
        "The file does not tell its encoding; it was read as {encoding}, with words such as “{example}”. "
        "If they are wrong, save it as UTF-8."
    )
    kind = RemarkKind.GUESSED
    encoding: str
    example: str


class SheetRead(Remark):
    text = "The sheet “{sheet}” was read, and not {others}."
    sheet: str
    others: tuple[str, ...]


class SheetsLeftOut(Remark):
    text = "Only the sheet “{sheet}” was read. People may stand on {others} too; import it again with that sheet."
    kind = RemarkKind.LEFT_OUT
    sheet: str
    others: tuple[str, ...]


class FormulaUncounted(Remark):
    text = "{cell} holds a formula whose result was never saved, and was left out. Open and save the file once."
    kind = RemarkKind.LEFT_OUT
    cell: str


class CellInError(Remark):
    text = "{cell} shows {error} and was left out."
    kind = RemarkKind.LEFT_OUT
    cell: str
    error: str


class NumberDamaged(Remark):
    text = (
        "“{digits}” in column {column} lost its last digits when a spreadsheet took it for a number, and was left "
        "out. Export it as text."
    )
    kind = RemarkKind.LEFT_OUT
    digits: str
    column: str


class MoreLikeThis(Remark):
    text = "From here on there is more of the same kind, which is not listed."
    kind = RemarkKind.LEFT_OUT


class MergedCellsFilled(Remark):
    text = "{count} cells are merged with one above them and were given its text."
    one = "One cell is merged with one above it and was given its text."
    kind = RemarkKind.GUESSED
    count: int


class HiddenRowsRead(Remark):
    text = "{count} rows are hidden in the sheet and were read too."
    one = "One row is hidden in the sheet and was read too."
    kind = RemarkKind.GUESSED
    count: int


class CellsCut(Remark):
    text = "{count} cells held more than {most} letters; the beginning of each was read."
    one = "One cell held more than {most} letters; its beginning was read."
    kind = RemarkKind.GUESSED
    most: int
    count: int


class ZerosUnknown(Remark):
    text = "This kind of file does not tell how its numbers are shown: a code such as 00042 may have become 42."
    kind = RemarkKind.GUESSED


class EntitiesRead(Remark):
    text = "{count} cells held signs as web pages write them, such as “{example}”, and were read as the signs meant."
    one = "One cell held signs as web pages write them, such as “{example}”, and was read as the signs meant."
    kind = RemarkKind.GUESSED
    count: int
    example: str


class LettersMended(Remark):
    text = "{count} cells had been written twice in UTF-8, such as “{example}”, and were read as was meant."
    one = "One cell had been written twice in UTF-8, “{example}”, and was read as was meant."
    kind = RemarkKind.GUESSED
    count: int
    example: str


class QuotesByBackslash(Remark):
    text = "Quotation marks inside the cells of this file have a backslash before them, and were read so."
    kind = RemarkKind.GUESSED


class TotalRow(Remark):
    text = "The row holds a total, “{words}”, and no person; it was left out."
    kind = RemarkKind.LEFT_OUT
    words: str


class FurtherAddress(Remark):
    text = "Of several e-mail addresses, {taken} was taken, and not {others}."
    kind = RemarkKind.GUESSED
    taken: str
    others: tuple[str, ...]
