"""Faults of the process of its own in which a file from outside is read."""

from kiosk.domain.fault import Fault


class ReadingTooLong(Fault):
    text = "{name} takes too long to read: it is damaged, or made to do so. Nothing was imported."
    name: str


class ReadingTooLarge(Fault):
    text = (
        "{name} takes more than {megabytes} MB of memory to read, so it is damaged, made to do so, or no list of "
        "people or sessions. Nothing was imported."
    )
    name: str
    megabytes: int


class ReaderDied(Fault):
    text = "The process that read {name} died ({words}), so the file is damaged. Nothing was imported."
    name: str
    words: str


class ReaderBroken(Fault):
    text = (
        "{name} cannot be read because of a mistake in Foyer ({words}). Nothing was imported. "
        "Save it in another format, and tell whoever looks after Foyer."
    )
    name: str
    words: str


class ReaderNotStarted(Fault):
    text = "{name} cannot be read, as no process for it could be started ({words}). Nothing was imported. Try again."
    name: str
    words: str
