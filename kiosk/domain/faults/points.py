"""Faults of points and their rules."""

from kiosk.domain.fault import Fault


class PointUnnamed(Fault):
    text = "A point needs a name; nothing was changed."


class PointNameTooLong(Fault):
    text = "The name of a point has at most {most} letters; nothing was changed."
    most: int


class NoSuchPoint(Fault):
    text = "There is no point “{point}”; give it a kind to make one."
    point: str


class NoSuchRule(Fault):
    text = "“{point}” has no rule {rule}; nothing was changed."
    point: str
    rule: str


class NoTimeOfDay(Fault):
    text = "“{typed}” is no time of day; write it like 17:00. Nothing was changed."
    typed: str


class NoSpanOfTimes(Fault):
    text = "A rule about times needs two that differ; nothing was changed."


class NoSuchSession(Fault):
    text = "“{session}” is the title or id of no session of the agenda, or of several; nothing was changed."
    session: str


class NoDayOfEvent(Fault):
    text = "“{typed}” is no day of the event; there are {days}. Nothing was changed."
    typed: str
    days: tuple[str, ...]
