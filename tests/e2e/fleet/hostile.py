"""A foyer screen's thief who attacks while everything else goes wrong too; what they bring is never to count."""

import random
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import KINDS
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.subjects import subject_of
from kiosk.domain.moment import DAY
from kiosk.services.ports import LinkError
from kiosk.storage.connection import connect
from kiosk.storage.tables import derived
from tests.e2e.fleet.fleet import Fleet, until
from tests.e2e.fleet.stolen import Stolen

MALLORY = "Mallory"
PATIENCE_S = 120.0
"""Seconds; a hub that was killed is back by then."""
FORBIDDEN = sorted(kind.name for kind in KINDS.values() if Role.FOYER not in kind.writers)


class Thief:
    """Who has a foyer screen of a fleet, and writes with its key.

    Args:
        fleet: whose.
        chance: draws.
    """

    def __init__(self, fleet: Fleet, chance: random.Random) -> None:
        self._fleet, self._chance = fleet, chance
        self._stolen = fleet_stolen(fleet)
        self._honest = str(fleet.kiosks[0].tell("device")["device"])
        self._written: list[Record] = []
        self._forged: list[Record] = []

    def attack(self) -> None:
        """Bring something to the hub, if that runs."""
        deeds: tuple[Callable[[], Sequence[Record]], ...] = (
            self._out_of_role,
            self._out_of_role,
            self._fork,
            self._altered,
            self._relabelled,
            self._again,
        )
        self._bring(self._chance.choice(deeds)())

    def garbage(self) -> None:
        """Bring what is no record at all, under the subject of one."""
        record = self._aside()
        with suppress(LinkError):
            self._stolen.publish(
                (subject_of(self._stolen.event, record, self._stolen.public_key), self._chance.randbytes(300))
            )

    def give_in(self) -> None:
        """Bring everything once more, so that no number is missing: nobody is to wait for it."""
        until(self._is_all_sent, PATIENCE_S, "the hub takes what the thief wrote")

    def assert_without_effect(self, paths: Sequence[Path]) -> None:
        """Check that nothing of it counts in any of some files, and that none holds what the thief did not sign."""
        forged = {record.hash for record in self._forged} - {record.hash for record in self._written}
        for path in paths:
            with closing(connect(path, read_only=True)) as connection:
                tables = derived.contents(connection)
                assert not [name for name, rows in tables.items() if name != "left_out" and MALLORY in repr(rows)]
            with closing(sqlite3.connect(path)) as connection:
                query = (
                    "SELECT count(*) FROM journal LEFT JOIN line ON line.name = journal.device JOIN signer ON "
                    "signer.device = coalesce(line.device, journal.device) WHERE signer.public_key = ? AND body LIKE ? "
                    "AND (journal.device, journal.seq) NOT IN (SELECT device, seq FROM left_out)"
                )
                assert connection.execute(query, (self._stolen.public_key, f"%{MALLORY}%")).fetchone() == (0,)
                here = {row for (row,) in connection.execute("SELECT hash FROM journal UNION SELECT hash FROM stray")}
            assert not here & forged
            assert {record.hash for record in self._written} <= here

    def _is_all_sent(self) -> bool:
        try:
            return self._stolen.send(*self._written)
        except LinkError:
            return False

    def _bring(self, records: Sequence[Record]) -> None:
        with suppress(LinkError):
            self._stolen.send(*records)

    def _out_of_role(self) -> Sequence[Record]:
        at = self._chance.choice((1, 0, 0, self._last_at() + 3 * DAY))
        return self._wrote([self._say(at) for _ in range(self._chance.choice((1, 5, 20)))])

    def _fork(self) -> Sequence[Record]:
        author = self._stolen.author
        self._stolen.author = author.again(self._chance.choice([None, *self._written]))
        forked = self._wrote([self._say(self._last_at()) for _ in range(2)])
        self._stolen.author = author
        return forked

    def _altered(self) -> Sequence[Record]:
        record = self._aside()
        signature = record.signature or b""
        altered = self._chance.choice(
            (
                replace(record, at=record.at + 1),
                replace(record, signature=signature[:-1] + bytes([signature[-1] ^ 1])),
                replace(record, hash=bytes(32)),
                replace(record, signature=None),
            )
        )
        self._forged.append(altered)
        return [altered]

    def _relabelled(self) -> Sequence[Record]:
        record = self._aside()
        moved = replace(record, device=self._honest, seq=self._chance.randrange(1, 9))
        self._forged.append(moved)
        return [moved]

    def _again(self) -> Sequence[Record]:
        return self._chance.choices(self._written, k=3) if self._written else ()

    def _wrote(self, records: list[Record]) -> list[Record]:
        self._written += records
        return records

    def _aside(self) -> Record:
        """Return a record that the thief could have written next, and has not."""
        author = self._stolen.author
        self._stolen.author = author.again(author.last)
        record = self._say(0)
        self._stolen.author = author
        return record

    def _say(self, at: int) -> Record:
        person = self._chance.choice(self._fleet.people)
        bodies: dict[str, tuple[str, dict[str, object]]] = {
            "event": ("event", {"name": MALLORY}),
            "attendee": (person, {"name": MALLORY, "status": "cancelled"}),
            "erasure": (person, {"reason": "asked", "salt": MALLORY}),
            "fence": (self._stolen.public_key, {"limited": False, "retires": MALLORY}),
        }
        kind = self._chance.choice(FORBIDDEN)
        subject, body = bodies.get(kind, (person, {"name": MALLORY, "point": MALLORY, "value": MALLORY}))
        return self._stolen.write(kind, subject, body, at)

    def _last_at(self) -> int:
        last = self._stolen.author.last
        return last.at if last else 1


def fleet_stolen(fleet: Fleet) -> Stolen:
    """Let a foyer screen join a fleet, say who it is, and be carried off."""
    kiosk = fleet.add(90, Role.FOYER, "Foyer 9")
    fleet.kiosks.append(kiosk)
    fleet.settle()
    fleet.kiosks.remove(kiosk)
    return Stolen(kiosk, fleet.hub.port)
