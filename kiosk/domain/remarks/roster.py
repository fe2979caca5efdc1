"""Remarks about the rows of a roster."""

from kiosk.domain.import_report import Remark, RemarkKind


class StatusUnclear(Remark):
    text = "{count} people have the status “{word}”, which is not understood: the door asks for a decision."
    one = "One person has the status “{word}”, which is not understood: the door asks for a decision."
    kind = RemarkKind.UNCLEAR
    word: str
    count: int


class PersonErased(Remark):
    text = "This person was erased; the row was left out."
    kind = RemarkKind.LEFT_OUT
