"""Faults of the event file."""

from pathlib import Path

from kiosk.domain.fault import Fault, Reason


class EventFileExists(Fault):
    text = "{path} exists already; nothing was changed. Choose another name."
    path: Path


class EventFileIsFolder(Fault):
    text = "{path} is a folder, not an event file."
    path: Path


class NoEventFile(Fault):
    text = "There is no event file at {path}; make one with “New event”, or with “kiosk new”."
    path: Path


class EventFileEmpty(Fault):
    text = "{path} is empty, not an event file; make one with “New event”, or with “kiosk new”."
    path: Path


class NoEventInFile(Fault):
    text = "{path} holds no event yet; make one with “New event”, or with “kiosk new”."
    path: Path


class RecordTooLong(Fault):
    text = "This is longer than {count} letters, more than other kiosks take; nothing was recorded. Shorten it."
    count: int


class RecordUnreadable(Fault):
    text = (
        "A record of {path} cannot be read, so its tables were kept as they are. "
        "Run “kiosk doctor”, and go on with the latest backup."
    )
    path: Path


class BackupOntoItself(Fault):
    text = "{path} is the event file itself; nothing was changed. Give the copy another name."
    path: Path


class BackupNotWritten(Fault):
    text = "The backup could not be written to {path} ({reason}). Nothing was replaced."
    path: Path
    reason: Reason


class CopyNotWritten(Fault):
    text = "The event could not be copied to {path} ({reason})."
    path: Path
    reason: Reason


class NewerEventFile(Fault):
    text = "{path} was written by a newer version of Foyer ({version}); update this one. Nothing was changed."
    path: Path
    version: str


class ForeignDatabase(Fault):
    text = "{path} is an SQLite file, but not an event file; nothing was changed."
    path: Path


class ForeignSchema(Fault):
    text = (
        "{path} was changed by another program ({name} is not as Foyer made it); nothing was written to it. "
        "Go on with a backup, or join the event anew."
    )
    path: Path
    name: str


class NotSqlite(Fault):
    text = "{path} is not an event file (it is not SQLite); nothing was changed."
    path: Path


class EventFileDamaged(Fault):
    text = "{path} is damaged; open the latest backup, and keep this file for repair."
    path: Path


class DiskFull(Fault):
    text = "The disk that holds {path} is full; nothing was recorded. Free some space and try again."
    path: Path


class EventFileReadOnly(Fault):
    text = "{path} cannot be written to; nothing was recorded. Check its permissions."
    path: Path


class EventFileNotOpened(Fault):
    text = "{path} cannot be opened; check that its folder exists and may be written to."
    path: Path


class EventFileHeld(Fault):
    text = "{path} is held by another program; nothing was recorded. Close that program."
    path: Path


class EventDiskFailed(Fault):
    text = "The disk that holds {path} failed; nothing was recorded. Check the disk."
    path: Path


class EventFileUnusable(Fault):
    text = "{path} cannot be used ({reason}); nothing was recorded."
    path: Path
    reason: Reason
