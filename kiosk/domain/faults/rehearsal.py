"""Faults of rehearsals."""

from kiosk.domain.fault import Fault


class DayHasBegun(Fault):
    text = "{people} people have come on {day} already, so that day is not rehearsed; choose another day of the event."
    day: str
    people: int


class NobodyToRehearse(Fault):
    text = "Nobody is on the list yet, so there is no morning to rehearse; import the guests first."


class NothingRecorded(Fault):
    text = "In {path} fewer than {fewest} people came on its last day, which says nothing of how people arrive."
    path: str
    fewest: int


class RehearsalBrokeOff(Fault):
    text = "The rehearsal broke off ({reason}). The event is as it was; start the rehearsal again."
    reason: str
