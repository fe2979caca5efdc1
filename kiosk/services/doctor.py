"""Checking an event file: SQLite's own checks, the journal's chain, the tables against the journal, the machine."""

from dataclasses import dataclass

from kiosk.services.ports import Progress
from kiosk.storage import tables
from kiosk.storage.connection import SQLITE_VERSION, DatabaseError, is_safe_for_many
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import fractures
from kiosk.storage.scratch import rebuilt


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing checked: what was found, whether it is wrong, and what to do about it."""

    what: str
    wrong: bool = False
    remedy: str = ""


def examine(file: EventFile, progress: Progress | None = None) -> list[Finding]:
    """Check everything and return what was found, the good included."""
    findings = [_sqlite(), _integrity(file)]
    if findings[-1].wrong:
        return findings
    findings += _journal(file)
    findings.append(_tables(file, progress))
    findings.append(_space(file))
    return findings


def _sqlite() -> Finding:
    if is_safe_for_many():
        return Finding(f"SQLite {SQLITE_VERSION} may open one file with several connections.")
    return Finding(
        f"SQLite {SQLITE_VERSION} is safe with one connection only, so this machine opens the file alone.",
        remedy="Install the pysqlite3 package for this platform, if there is one.",
    )


def _integrity(file: EventFile) -> Finding:
    try:
        (answer,) = file.reader.execute("PRAGMA integrity_check(1)").fetchone()
    except DatabaseError as error:
        answer = str(error)
    if answer == "ok":
        return Finding("The file is sound (integrity check).")
    return Finding(f"The file is damaged: {answer}.", True, "Keep it, and go on with the latest backup.")


def _journal(file: EventFile) -> list[Finding]:
    found = fractures(file.reader)
    if not found:
        count = file.journal.count()
        return [Finding(f"The journal is whole: {count:,} records, no gap, every hash in its chain.")]
    return [
        Finding(
            f"Device {fracture.device}, record {fracture.seq}: {fracture.what}.",
            True,
            "Compare with another kiosk's file or a backup.",
        )
        for fracture in found
    ]


def _tables(file: EventFile, progress: Progress | None) -> Finding:
    total = file.journal.count()
    with rebuilt(file.reader, lambda done: progress(done, total) if progress else None) as fresh:
        theirs = tables.contents(fresh)
        ours = tables.contents(file.reader)
    different = [table for table in ours if ours[table] != theirs[table]]
    if different:
        return Finding(f"Tables differ from the journal: {', '.join(different)}.", True, "Run “kiosk rebuild”.")
    return Finding("Every table is what the journal says.")


def _space(file: EventFile) -> Finding:
    import shutil

    free = shutil.disk_usage(file.path.parent).free
    if free < 200_000_000:
        return Finding(
            f"Only {free / 1e6:.0f} MB are free on the disk.", True, "Free some space before the doors open."
        )
    return Finding(f"{free / 1e9:.0f} GB are free on the disk.")
