"""The numbers of badges: their hashes, who tried them, and the key that those printed here are derived with."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from kiosk.domain.admission.code import CodeKind
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.badge_numbers import BadgeNumber, NumberTry
    from kiosk.domain.facts.record import Record

_NUMBER = "code, salt, hash, key"


@dataclass(frozen=True, slots=True)
class HashedNumber:
    """The number of a badge code that holds, as far as the file knows it."""

    code: str
    salt: str
    hash: str
    key: str


@dataclass(frozen=True, slots=True)
class TriedNumber:
    """Whose number was tried wrongly, how often since it was last right, where and when (UTC milliseconds) last."""

    attendee: str
    tries: int
    point: str
    at: int


def insert(connection: Connection, numbers: "Sequence[tuple[Record, BadgeNumber]]") -> None:
    """Write the rows of numbers that badges were given."""
    connection.executemany(
        "INSERT INTO badge_number (device, seq, at, attendee, code, salt, hash, key) VALUES "
        "(:device, :seq, :at, :attendee, :code, :salt, :hash, :key) ON CONFLICT DO NOTHING",
        (
            {
                "device": record.device,
                "seq": record.seq,
                "at": record.at,
                "attendee": number.attendee,
                "code": number.code,
                "salt": number.salt,
                "hash": number.hash,
                "key": number.key,
            }
            for record, number in numbers
        ),
    )


def insert_tries(connection: Connection, tries: "Sequence[tuple[Record, NumberTry]]") -> None:
    """Write the rows of numbers that were tried."""
    connection.executemany(
        "INSERT INTO number_try (device, seq, at, attendee, code, correct, point) VALUES "
        "(:device, :seq, :at, :attendee, :code, :correct, :point) ON CONFLICT DO NOTHING",
        ({"device": record.device, "seq": record.seq, "at": record.at} | asdict(one) for record, one in tries),
    )


def of_codes(connection: Connection, codes: Iterable[str]) -> dict[str, HashedNumber]:
    """Return the number of each badge code that has one."""
    rows = connection.execute(
        f"SELECT {_NUMBER} FROM standing_badge_number WHERE code IN (SELECT value FROM json_each(?))",
        (json.dumps(list(codes)),),
    )
    return {row[0]: HashedNumber(*row) for row in rows}


def of_attendee(connection: Connection, attendee: str) -> list[HashedNumber]:
    """Return the numbers of the badges that a person holds: one, unless two entries of the roster are one person."""
    rows = connection.execute(
        f"SELECT {_NUMBER} FROM standing_badge_number WHERE code IN "
        "(SELECT code FROM code WHERE attendee = ? AND kind = ? AND revoked = 0) ORDER BY code",
        (attendee, CodeKind.BADGE),
    )
    return [HashedNumber(*row) for row in rows]


def wrong_tries(connection: Connection, attendee: str) -> tuple[int, int]:
    """Return how often a person's number was tried wrongly since it was right or new, and when last."""
    count, last = connection.execute(
        "SELECT count(*), coalesce(max(at), 0) FROM standing_number_try "
        "WHERE code IN (SELECT code FROM code WHERE attendee = ?)",
        (attendee,),
    ).fetchone()
    return int(count), int(last)


def wrong_tries_on(connection: Connection, device: str, since: int) -> tuple[int, int]:
    """Return how many wrong numbers were typed at one kiosk since a time (UTC milliseconds), and when last."""
    count, last = connection.execute(
        "SELECT count(*), coalesce(max(at), 0) FROM number_try WHERE device = ? AND correct = 0 AND at > ?",
        (device, since),
    ).fetchone()
    return int(count), int(last)


def tried(connection: Connection, least: int, since: int) -> list[TriedNumber]:
    """Return whose number was tried wrongly at least so often, the last time after a time; the latest first."""
    rows = connection.execute(
        "SELECT code.attendee, count(*), t.point, max(t.at) FROM standing_number_try AS t "
        "CROSS JOIN code ON code.code = t.code AND code.revoked = 0 "  # else SQLite goes through all codes
        "GROUP BY code.attendee HAVING count(*) >= ? AND max(t.at) > ? ORDER BY 4 DESC, 1",
        (least, since),
    )
    return [TriedNumber(*row) for row in rows]


def key(connection: Connection) -> bytes | None:
    """Return the key that numbers are derived with in this very file; None before the first."""
    row = connection.execute("SELECT key FROM number_key").fetchone()
    return bytes(row[0]) if row else None


def keep_key(connection: Connection, drawn: bytes) -> bytes:
    """Keep a key unless there is one; returns the one that is kept."""
    connection.execute("INSERT INTO number_key (id, key) VALUES (1, ?) ON CONFLICT DO NOTHING", (drawn,))
    return key(connection) or drawn
