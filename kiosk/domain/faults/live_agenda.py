"""Faults of changing the agenda by hand."""

from kiosk.domain.fault import Fault


class SeveralSessions(Fault):
    text = "“{typed}” may be any of {titles}; give more of the title, or the id. Nothing was changed."
    typed: str
    titles: tuple[str, ...]


class SessionOff(Fault):
    text = "“{title}” is cancelled; nothing was changed."
    title: str


class NothingToMove(Fault):
    text = "Say when “{title}” is to begin or end, or in which room; nothing was changed."
    title: str


class EndsBeforeItBegins(Fault):
    text = "“{title}” would end before it begins; nothing was changed."
    title: str


class NoLater(Fault):
    text = "“{title}” has no time of day that could be later; nothing was changed."
    title: str


class NothingToTakeBack(Fault):
    text = "Nothing was changed by hand, or all of it was taken back."


class NoSuchAct(Fault):
    text = "{act} is no change made by hand and no announcement, or it was taken back or is over; nothing was changed."
    act: str


class TitleMissing(Fault):
    text = "A session needs a title; nothing was changed."


class AnnouncementEmpty(Fault):
    text = "An announcement needs words; nothing was announced."


class AnnouncementTooLong(Fault):
    text = "An announcement has at most {most} letters; nothing was announced."
    most: int


class AnnouncementOver(Fault):
    text = "The announcement would be over before it is shown; nothing was announced."


class NoPointToAnnounceAt(Fault):
    text = "The event knows no point “{point}”, but {points}; nothing was announced."
    point: str
    points: tuple[str, ...]


class AgendaChangedMeanwhile(Fault):
    text = "The agenda was changed meanwhile. See what the change would do now; nothing was announced."


class NoMinutes(Fault):
    text = "Say by how many minutes it is late, 1 to {most}; nothing was changed."
    most: int
