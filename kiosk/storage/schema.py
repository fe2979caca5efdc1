"""The schema of an event file, compared with what the migrations make: a planted trigger would run at every scan."""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from kiosk.domain.faults.event_file import ForeignSchema
from kiosk.storage.connection import Connection, sqlite3

OF_THIS_KIOSK = (
    *("binding", "organiser_pin", "pin_attempt", "number_key", "print_job", "arrival_told"),
    *("report", "purged", "agenda_feed_look"),
)
"""Tables that concern one kiosk alone, and are empty in a copy for another one."""

_KEPT_BY = ("_sqlite_migrations", "sqlite_")
"""Tables of the library that notes migrations, and of SQLite itself; what stands on them is looked at all the same."""

SchemaEntry = tuple[str, str, str]
"""The type, name and SQL of what a schema holds."""


def refuse_foreign(connection: Connection, path: Path, scripts: tuple[Path, ...], applied: Iterable[str]) -> None:
    """Refuse a file whose schema holds anything else than the migrations that it names.

    Args:
        connection: the file's; nothing is written through it.
        path: what a fault calls the file.
        scripts: all migrations.
        applied: the names of those that the file has.

    Raises:
        Fault: the schema was changed by another program.
    """
    expected = _made_by(tuple(script for script in scripts if script.stem in set(applied)))
    if different := expected.symmetric_difference(_schema_of(connection)):
        raise ForeignSchema(path, min(name for _, name, _ in different))


@lru_cache(maxsize=4)
def _made_by(scripts: tuple[Path, ...]) -> frozenset[SchemaEntry]:
    fresh = sqlite3.connect(":memory:", isolation_level=None, factory=Connection)
    try:
        for script in scripts:
            fresh.executescript(script.read_text("utf-8"))
        return frozenset(_schema_of(fresh))
    finally:
        fresh.close()


def _schema_of(connection: Connection) -> set[SchemaEntry]:
    """Return what a schema holds; how SQLite lays out the tables behind a search index is its own business."""
    rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema").fetchall()
    virtual = [name for kind, name, _, sql in rows if kind == "table" and sql.upper().startswith("CREATE VIRTUAL")]
    return {
        (kind, name, "" if _is_behind(kind, name, virtual) else sql)
        for kind, name, table, sql in rows
        if not (kind in ("table", "index") and table.startswith(_KEPT_BY))
    }


def _is_behind(kind: str, name: str, virtual: Iterable[str]) -> bool:
    return kind == "table" and any(name.startswith(f"{index}_") for index in virtual)
