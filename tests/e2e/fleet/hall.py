"""An event's honest machines, and what they hold and tell while somebody attacks them."""

import json
import sqlite3
import subprocess
from base64 import b64encode
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.role import Role
from kiosk.storage.connection import connect
from kiosk.storage.tables import derived
from tests.e2e.fleet.fleet import KIOSK, Fleet, KioskHandle, until
from tests.e2e.fleet.stolen import Stolen

ARRIVAL_S = 30.0
Tables = dict[str, list[tuple[Any, ...]]]


class Hall(Fleet):
    """The organiser's laptop with the hub, an honest desk, and kiosks that can be stolen.

    Args:
        folder: an empty folder.
        guests: how many people are on the roster.
    """

    def __init__(self, folder: Path, guests: int = 30) -> None:
        super().__init__(folder, kiosks=1, guests=guests)
        self.desk = self.kiosks[0]

    def stolen(self, number: int, role: Role, name: str, scans: Sequence[str] = ()) -> Stolen:
        """Let a kiosk join, work, and be carried off."""
        kiosk = self.add(number, role, name)
        kiosk.tell("burst", codes=list(scans))
        self.kiosks.append(kiosk)
        self.settle()
        self.kiosks.remove(kiosk)
        return Stolen(kiosk, self.hub.port)

    @property
    def honest(self) -> tuple[Path, Path]:
        """The files of the laptop and of the desk."""
        return self.hub.path, self.desk.path

    def arrived(self, *records: Record) -> None:
        """Wait until the honest machines have records."""
        until(lambda: all(_holds(path, records) for path in self.honest), ARRIVAL_S, "the records arrive")

    def carried(self, *records: Record) -> None:
        """Let the honest desk bring records to all, which it got on a stick."""
        for record in records:
            self.desk.tell("carry", message=b64encode(wire.encode([record])).decode())
        self.arrived(*records)

    def tables(self) -> Tables:
        """Return what the honest machines' tables hold but for the list of what does not count, once it is the same."""

        def differing() -> set[str]:
            return changed(*(tables_of(path) for path in self.honest))

        until(lambda: not differing(), ARRIVAL_S, lambda: f"the honest machines agree: {differing()}")
        return tables_of(self.hub.path)

    def told(self, name: str) -> dict[str, Any]:
        """Return what the organiser is told of a kiosk."""
        lines = self.organise("kiosks", "--json").stdout.splitlines()
        (kiosk,) = (one for one in map(json.loads, lines) if one["name"] == name)
        return dict(kiosk)

    def shows_another_code_than(self, code: str) -> bool:
        """Tell whether the hub shows a join code for foyer screens, and not that one."""
        with suppress(OSError):
            return (self.hub.folder / "join-code-foyer").read_text().strip() not in ("", code)
        return False

    def left_out(self, name: str) -> int:
        """Return how many records of a kiosk do not count, as the organiser is told."""
        return int(self.told(name)["left_out"])

    def shut_out(self, name: str) -> None:
        """Shut a kiosk out, and wait until bundles are sealed with a key that it does not know."""
        keys = _count(self.hub.path, "event_key")
        self.organise("kiosks", "--shut-out", name, "--yes")
        until(lambda: all(_count(path, "event_key") > keys for path in self.honest), ARRIVAL_S, "bundles get a new key")

    def refused(self, path: Path, *words: str) -> str:
        """Give a command that is refused; returns the sentence."""
        command = [*KIOSK, "--event", str(path), *words]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        assert done.returncode, done.stdout
        return done.stderr

    def everything_works(self) -> None:
        """See that the honest desk still checks a guest in and the laptop learns of it, and that chains are whole."""
        code = next(code for code in self.codes if not self._is_in(code))
        assert self.desk.tell("scan", code=code)["verdict"] == "admitted"
        self.settle()
        assert self._is_in(code)

    def _is_in(self, code: str) -> bool:
        query = "SELECT 1 FROM attendance JOIN code USING (attendee) WHERE code.code = ?"
        with closing(sqlite3.connect(self.hub.path)) as connection:
            return connection.execute(query, (code,)).fetchone() is not None


def tables_of(path: Path) -> Tables:
    """Return what the tables of a file hold but for the list of what does not count."""
    with closing(connect(path, read_only=True)) as connection:
        contents = derived.contents(connection)
    return {name: rows for name, rows in contents.items() if name != "left_out"}


def changed(before: Tables, after: Tables) -> set[str]:
    """Return the tables that are not what they were."""
    return {name for name in before if before[name] != after[name]}


def _holds(path: Path, records: Sequence[Record]) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT 1 FROM journal WHERE device = ? AND hash = ?"
        return all(connection.execute(query, (one.device, one.hash)).fetchone() for one in records)


def _count(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def new_home(fleet: Fleet, number: int, name: str) -> KioskHandle:
    """Return a machine that has not joined yet."""
    home = fleet.folder / f"kiosk{number}"
    home.mkdir()
    return KioskHandle(home / "fair.db", name, fleet.network.wire(fleet.hub.port))
