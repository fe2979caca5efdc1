"""Files that are made for a person: none of them ever takes the place of anything but an older one of the same kind.

What an earlier output is known by is kept in the state folder: where it stands, of which kind and event it is, and the
digest of its bytes. A file that was changed since, be it an event that somebody opened, is no output any more.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from kiosk.adapters.files.whole_file import whole_file, write_private
from kiosk.adapters.machine.state_folder import state_folder
from kiosk.domain.faults.disk import DatabaseInPlace, DatabaseInUse, LogInPlace, NoRegularFile, OutputInPlace

_SQLITE = b"SQLite format 3\0"
_COMPANIONS = ("-wal", "-journal")
"""What SQLite keeps beside a database that was not closed, and would read into any that takes its place."""

_MOST = 1_000
"""So many outputs are remembered; an older one is asked about again."""


class OutputKind(StrEnum):
    """What a file that is made for a person is; an export is of the kind of what it exports."""

    EVENT = "event"
    BACKUP = "backup"
    BUNDLE = "bundle"
    BADGES = "badges"
    CERTIFICATE = "certificate"
    TOUR = "tour"
    MANUAL = "manual"
    CONTACTS = "contacts"
    EXCHANGES = "exchanges"
    MEETINGS = "meetings"
    CHECKINS = "checkins"
    SESSIONS = "sessions"
    VOICES = "voices"
    NEWS = "news"
    ATTENDEES = "attendees"
    VCARDS = "vcards"
    CONTACT_MAIL = "contact-mail"
    PERSON = "person"
    PROCESSING = "processing"
    RECOVERY = "recovery"
    INVITATIONS = "invitations"
    DOOR_LIST = "door_list"
    SIGNATURES = "signatures"
    ATTENDANCE = "attendance"
    REPORT = "report"
    ROUND_SLIPS = "round_slips"
    TABLE_CARDS = "table_cards"
    MY_DAY = "my_day"
    DOSSIER = "dossier"


@dataclass(frozen=True, slots=True)
class Output:
    """A file to be made: its kind, and the id of the event that it is made from."""

    kind: OutputKind
    event: str


@contextmanager
def output_file(
    path: Path, output: Output, is_in_use: Callable[[Path], bool], *, replace: bool = False, at: int = 0
) -> Iterator[BinaryIO]:
    """Write a file whole or not at all, in the place of nothing, or of an older output of the same kind and event.

    Args:
        path: the file.
        output: what it is.
        is_in_use: tells whether some program has a database open.
        replace: take the place of any other file as well; that of a database only for a backup, and never in use.
        at: when it is made, UTC milliseconds; 0 where nobody asks later.

    Raises:
        Fault: what stands there is kept, or the file cannot be written.
    """

    def may_replace(place: Path) -> bool:
        return _may_replace(place, output, is_in_use, replace=replace)

    with whole_file(path, may_replace) as out:
        yield out
    remember(path, output, at)


def is_older_output(path: Path, output: Output) -> bool:
    """Tell whether a file is an older output of the same kind and event that nobody changed since."""
    return path.is_file() and _remembered(path) == output


def remove_older(folder: Path, output: Output) -> None:
    """Remove the older outputs of a kind and event from a folder, as they were made; everything else stays."""
    for place in folder.iterdir():
        if place.is_file() and _remembered(place) == output:
            with suppress(OSError):
                place.unlink()


def _may_replace(path: Path, output: Output, is_in_use: Callable[[Path], bool], *, replace: bool) -> bool:
    if not os.path.lexists(path):
        _refuse_beside_a_log(path, output)
        return False
    if path.exists() and not path.is_file():
        raise NoRegularFile(path)
    is_older = _remembered(path) == output and output.kind is not OutputKind.EVENT
    if _is_database(path):
        if output.kind is not OutputKind.BACKUP:
            raise DatabaseInPlace(path)
        if is_in_use(path):
            raise DatabaseInUse(path)
        _refuse_beside_a_log(path, output)
    if is_older or replace:
        return True
    raise OutputInPlace(path)


def _refuse_beside_a_log(path: Path, output: Output) -> None:
    if output.kind not in (OutputKind.EVENT, OutputKind.BACKUP):
        return
    for end in _COMPANIONS:
        log = path.with_name(path.name + end)
        if os.path.lexists(log):
            raise LogInPlace(log)


def _is_database(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as handle:
        return handle.read(16) == _SQLITE
    return False


def remember(path: Path, output: Output, at: int = 0, holds: Sequence[str] = ()) -> None:
    """Remember that a file was made, of which kind and event it is, and which other kinds lie in a folder with it."""
    with suppress(OSError):
        place = _place(path)
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_private(
            place,
            json.dumps(
                asdict(output) | {"digest": _digest(path), "path": str(path.resolve()), "at": at, "holds": list(holds)}
            ),
            is_durable=False,
        )
        notes = sorted(place.parent.glob("*.json"), key=lambda one: one.stat().st_mtime)
        for oldest in notes[:-_MOST]:
            oldest.unlink()


def _remembered(path: Path) -> Output | None:
    """Return what a file is, if it is as it was made here."""
    try:
        note = json.loads(_place(path).read_text("utf-8"))
        output = Output(OutputKind(note["kind"]), str(note["event"]))
        return output if note["digest"] == _digest(path) else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


@dataclass(frozen=True, slots=True)
class MadeOutput:
    """A file that was made here: of which kind, where it was put, when (UTC milliseconds), and what lies beside it."""

    kind: OutputKind
    path: Path
    at: int
    holds: tuple[str, ...] = ()


def made_outputs(event: str) -> list[MadeOutput]:
    """Return what was made of an event on this machine, as far as is remembered, the latest last."""
    made = []
    with suppress(OSError):
        for place in state_folder("outputs").glob("*.json"):
            with suppress(OSError, ValueError, TypeError, KeyError):
                note = json.loads(place.read_text("utf-8"))
                if note["event"] == event and note["at"]:
                    made.append(
                        MadeOutput(OutputKind(note["kind"]), Path(note["path"]), int(note["at"]), tuple(note["holds"]))
                    )
    return sorted(made, key=lambda one: one.at)


def _place(path: Path) -> Path:
    return state_folder("outputs") / (hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:32] + ".json")


def _digest(path: Path) -> str:
    with path.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()
