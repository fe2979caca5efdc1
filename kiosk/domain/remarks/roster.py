"""Remarks about the rows of a roster."""

from kiosk.domain.import_report import Remark, RemarkKind


class PersonErased(Remark):
    text = "This person was erased; the row was left out."
    kind = RemarkKind.LEFT_OUT
