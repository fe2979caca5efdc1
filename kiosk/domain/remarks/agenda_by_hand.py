"""Remarks about what holds of a session by hand, and what its file says instead."""

from kiosk.domain.import_report import Remark, RemarkKind
from kiosk.domain.remarks.agenda import At


class TimeHolds(Remark):
    text = "“{title}” was moved by hand to {held}, and that holds; the file says {listed}."
    kind = RemarkKind.LEFT_OUT
    title: str
    held: At
    listed: At


class EndHolds(Remark):
    text = "“{title}” was set by hand to end at {held}, and that holds; the file says {listed}."
    kind = RemarkKind.LEFT_OUT
    title: str
    held: str
    listed: str


class RoomHolds(Remark):
    text = "“{title}” was moved by hand to “{held}”, and that holds; the file says “{listed}”."
    kind = RemarkKind.LEFT_OUT
    title: str
    held: str
    listed: str


class TitleHolds(Remark):
    text = "“{held}” was named so by hand, and that holds; the file says “{listed}”."
    kind = RemarkKind.LEFT_OUT
    held: str
    listed: str


class SpeakersHold(Remark):
    text = "Who speaks in “{title}” was said by hand, and that holds; the file says {listed}."
    kind = RemarkKind.LEFT_OUT
    title: str
    listed: tuple[str, ...]


class TrackHolds(Remark):
    text = "“{title}” was put into the track “{held}” by hand, and that holds; the file says “{listed}”."
    kind = RemarkKind.LEFT_OUT
    title: str
    held: str
    listed: str


class CancelledHolds(Remark):
    text = "“{title}” was cancelled by hand, and that holds; the file has it."
    kind = RemarkKind.LEFT_OUT
    title: str
