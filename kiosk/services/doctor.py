"""Checking an event file: SQLite's own checks, the journal's chain, the tables against the journal, the machine."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.domain.counted import counted
from kiosk.domain.erasure import RETENTION
from kiosk.domain.moment import day_of
from kiosk.services import doctor_machine
from kiosk.services.doctor_machine import UNKNOWN, Machine
from kiosk.services.erase import remedy_for
from kiosk.services.finding import Check, Finding
from kiosk.services.ports import Progress
from kiosk.storage.connection import DAMAGE, SQLITE_VERSION, Connection, damage_in, is_safe_for_many
from kiosk.storage.erased_bytes import people_in_bytes
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import erased_records
from kiosk.storage.journal.extents import extent_of
from kiosk.storage.journal.fractures import fractures
from kiosk.storage.journal.scratch import rebuilt
from kiosk.storage.tables import derived, erasures, imports, needs, shown_texts, staff
from kiosk.storage.tables.erasures import Obstacle


def examine(file: EventFile, progress: Progress | None = None, machine: Machine = UNKNOWN) -> list[Finding]:
    """Check everything and return what was found, the good included; others may go on writing meanwhile."""
    around = [_today(file), _space(file), _encryption(machine.encrypted), *doctor_machine.examine(machine)]
    with file.snapshot() as connection:
        findings = [_sqlite(), _integrity(connection)]
        if not findings[-1].wrong:
            findings += [*_journal(connection), *_imports(connection)]
            if imports.next_turn(connection, 1) is None:
                findings.append(_tables(connection, progress))
            findings += [*_traces(connection, file.path), *_kept(connection, file), *_texts(connection)]
    return findings + _beside(file) + around


def _sqlite() -> Finding:
    if is_safe_for_many():
        return Finding(Check.SQLITE, f"SQLite {SQLITE_VERSION} may open one file with several connections.")
    return Finding(
        Check.SQLITE,
        f"SQLite {SQLITE_VERSION} is safe with one connection only, so this machine opens the file alone.",
        remedy="Install the pysqlite3 package for this platform, if there is one.",
    )


def _integrity(connection: Connection) -> Finding:
    damage = damage_in(connection)
    if not damage:
        return Finding(Check.INTEGRITY, "The file is sound (integrity check).")
    first_line = damage.splitlines()[0].removesuffix(".")
    return Finding(
        Check.INTEGRITY, f"The file is damaged: {first_line}.", True, "Keep it, and go on with the latest backup."
    )


def _journal(connection: Connection) -> list[Finding]:
    broken = fractures(connection)
    if not broken:
        count = sum(extent_of(connection).heads.values())
        return [
            Finding(
                Check.JOURNAL, f"The journal is whole: {counted(count, 'record')}, no gap, every hash in its chain."
            )
        ]
    return [
        Finding(
            Check.JOURNAL,
            f"Device {fracture.device}, record {fracture.seq}: {fracture.what}.",
            True,
            "Compare with another kiosk's file or a backup.",
        )
        for fracture in broken
    ]


def _imports(connection: Connection) -> list[Finding]:
    """Look for imports that have not ended, and for one whose people are still coming in."""
    findings = [
        Finding(
            Check.IMPORTS,
            f"An import{f' of “{one.source}”' if one.source else ''} has not ended: "
            f"{counted(one.records, 'record')} of it {'is' if one.records == 1 else 'are'} held back.",
            True,
            "If no Foyer is importing just now, import the file again; what the broken one left is taken away then.",
        )
        for one in imports.unfinished(connection)
    ]
    if imports.next_turn(connection, 1):
        findings.append(
            Finding(Check.IMPORTS, "People of an import are still coming in; the tables were not compared meanwhile.")
        )
    return findings


def _tables(connection: Connection, progress: Progress | None) -> Finding:
    total = extent_of(connection).count
    try:
        with rebuilt(connection, lambda done: progress(done, total) if progress else None) as fresh:
            different = derived.differing(connection, fresh)
    except DAMAGE as error:
        return Finding(
            Check.TABLES,
            f"The tables could not be compared with the journal ({error}).",
            True,
            "Free some space in the folder for temporary files, or go on with the latest backup.",
        )
    except (ValueError, TypeError, KeyError, AttributeError):  # a record's body is no longer what any version writes
        return Finding(
            Check.TABLES,
            "The tables cannot be made from the journal: a record in it cannot be read.",
            True,
            "Keep the file, and go on with the latest backup.",
        )
    if different:
        return Finding(
            Check.TABLES, f"Tables differ from the journal: {', '.join(different)}.", True, "Run “kiosk rebuild”."
        )
    return Finding(Check.TABLES, "Every table is what the journal says.")


def _traces(connection: Connection, path: Path) -> list[Finding]:
    if not erasures.is_any(connection):
        return []
    if erasures.is_wiped(connection):
        return [_bytes(path, erased_records.everyone(connection))]
    if _has_room_to_wipe(path):
        reason, obstacle = "other programs were using the file", Obstacle.IN_USE
    else:
        reason, obstacle = "there is no room to write the file anew", Obstacle.NO_ROOM
    return [
        Finding(
            Check.ERASED, f"Traces of a person who was erased are left on disk: {reason}.", True, remedy_for(obstacle)
        )
    ]


def _bytes(path: Path, people: Sequence[str]) -> Finding:
    """Look through all bytes of the file for whom was erased: what SQLite takes for free may still tell of them."""
    left = len(people_in_bytes(path, people))
    if not left:
        return Finding(Check.ERASED, "Nothing is left on disk of whom was erased.")
    sentence = f"The bytes of this file still tell of {left:,} of the people who were erased."
    return Finding(Check.ERASED, sentence, True, "Run “kiosk rebuild”, which writes the file anew.")


def _kept(connection: Connection, file: EventFile) -> list[Finding]:
    """Count whom the file still names, and tell once they need not be kept any longer."""
    event = file.read_event()
    try:
        working = len(staff.everyone(connection))
        people = len(erasures.everyone_known(connection)) - working - len(needs.recorded(connection))
    except DAMAGE:
        return []  # what is damaged is told where the journal and the tables are looked at
    if not people and not working:
        return [Finding(Check.KEPT, "Nobody is named in this file: no guest, and none of the staff.")]
    whom = f"{counted(people, 'guest')} and {counted(working, 'name')} of staff"
    due = event.ends + RETENTION
    day = day_of(due, event.zone)
    if file.clock() < due:
        return [Finding(Check.KEPT, f"{whom} are kept, until {day:%Y-%m-%d} at the latest.")]
    remedy = "Erase everybody with “kiosk purge”, unless a law has you keep them."
    return [Finding(Check.KEPT, f"{whom} are kept, although they need not be since {day:%Y-%m-%d}.", True, remedy)]


def _texts(connection: Connection) -> list[Finding]:
    """Look whether what people answered can still be read, under the digest that stands with their answers."""
    try:
        without, texts = shown_texts.answers_without(connection), len(shown_texts.by_digest(connection))
    except DAMAGE:
        return []  # as above
    if without:
        sentence = f"The text of {counted(without, 'consent')} does not stand in this file."
        return [Finding(Check.TEXTS, sentence, True, "Let this kiosk come in step with the others, and look again.")]
    return [Finding(Check.TEXTS, f"Every consent's text is kept here: {counted(texts, 'text')}.")] if texts else []


def _beside(file: EventFile) -> list[Finding]:
    """Look at what stands beside the file: unfinished copies, and the bytes of the stream of this machine's hub."""
    drafts = [
        Finding(
            Check.DRAFTS,
            f"{draft} is a copy that is not finished; it may hold personal data.",
            True,
            "If no other Foyer is writing it just now, remove it.",
        )
        for draft in file.surroundings.clear_drafts()
    ]
    if not (people := erased_records.everyone(file.reader)):
        return drafts
    try:
        left = len(file.surroundings.people_in_stream(people))
    except OSError as error:
        sentence = f"The stream of this machine's hub cannot be read ({error.strerror}), so whom it holds is not known."
        return [*drafts, Finding(Check.STREAM, sentence, True, "Run “kiosk doctor” as the user who runs the hub.")]
    if not left and file.surroundings.keeps_stream():
        sentence = "The stream of this machine's hub holds nobody who was erased: all of its bytes were looked through."
        return [*drafts, Finding(Check.STREAM, sentence)]
    if left:
        sentence = f"The stream of this machine's hub still holds {left:,} of the people who were erased."
        running = file.surroundings.is_hub_running()
        remedy = remedy_for(Obstacle.HUB_BUSY if running else Obstacle.HUB_ENDED)
        return [*drafts, Finding(Check.STREAM, sentence, True, remedy)]
    return drafts


def _has_room_to_wipe(path: Path) -> bool:
    """Tell whether the file can be written anew: once beside it, and once where temporary files are."""
    import shutil
    import tempfile

    folders = (path.parent, tempfile.gettempdir())
    return min(shutil.disk_usage(folder).free for folder in folders) >= 2 * path.stat().st_size


def _encryption(encrypted: bool | None) -> Finding:
    if encrypted is None:
        return Finding(
            Check.ENCRYPTION,
            "Whether the disk is encrypted could not be told; see to it, as the file holds personal data.",
        )
    if encrypted:
        return Finding(Check.ENCRYPTION, "The disk is encrypted.")
    return Finding(
        Check.ENCRYPTION,
        "The disk is not encrypted, as far as this system tells.",
        remedy="Keep the file on an encrypted disk: it holds personal data.",
    )


def _today(file: EventFile) -> Finding:
    event = file.read_event()
    day = day_of(file.clock(), event.zone)
    first, last = day_of(event.starts, event.zone), day_of(max(event.starts, event.ends - 1), event.zone)
    if first <= day <= last:
        return Finding(Check.TODAY, "The event is today.")
    days = f"{first:%Y-%m-%d}" if first == last else f"{first:%Y-%m-%d} to {last:%Y-%m-%d}"
    return Finding(
        Check.TODAY,
        f"The event is on {days}; by this machine's clock today is {day:%Y-%m-%d}.",
        remedy="On the day itself, set the clock, or open the right file with --event.",
    )


def _space(file: EventFile) -> Finding:
    import shutil

    free = shutil.disk_usage(file.path.parent).free
    if free < 200_000_000:
        return Finding(
            Check.SPACE,
            f"Only {free / 1e6:.0f} MB are free on the disk.",
            True,
            "Free some space before the doors open.",
        )
    return Finding(Check.SPACE, f"{free / 1e9:.0f} GB are free on the disk.")
