"""The tables of arrivals that somebody waits for, and of those that a desk of this kiosk has been told of."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from kiosk.storage.connection import Connection
from kiosk.storage.tables import aliases
from kiosk.storage.tables.staff import name_of

if TYPE_CHECKING:
    from kiosk.domain.facts.awaiting import ArrivalAwaited
    from kiosk.domain.facts.record import Record


_STANDING = f"SELECT person, waiting, {name_of('waiting')}, point, listed, own FROM standing_awaiting"


@dataclass(frozen=True, slots=True)
class Wait:
    """Who waits for a person: an id of the staff and the name, both empty for the organiser; and at which desk.

    Where it is the desk's `own` wish and nobody is signed in there, it waits under the name of the desk.
    """

    attendee: str
    waiting: str
    name: str
    point: str
    listed: bool
    own: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What was said last of somebody's wait: that it is over or stands, by a list or by hand."""

    over: bool
    listed: bool


def insert(connection: Connection, awaited: "Sequence[tuple[Record, ArrivalAwaited]]") -> None:
    """Write the rows of who is awaited by whom."""
    connection.executemany(
        "INSERT INTO awaiting (device, seq, at, attendee, waiting, point, listed, over, own, staff) VALUES "
        "(:device, :seq, :at, :attendee, :waiting, :point, :listed, :over, :own, :staff) ON CONFLICT DO NOTHING",
        ({"device": record.device, "seq": record.seq, "at": record.at} | asdict(one) for record, one in awaited),
    )


def standing(connection: Connection) -> list[Wait]:
    """Return who waits for whom now, by the person under whom an attendee stands."""
    return _waits(connection.execute(f"{_STANDING} ORDER BY person, 3, waiting, point"))


def standing_at(connection: Connection, point: str) -> list[Wait]:
    """Return of whom a desk asked to be told."""
    return _waits(connection.execute(f"{_STANDING} WHERE point = ? ORDER BY person, 3, waiting", (point,)))


def standing_of(connection: Connection, person: str) -> list[Wait]:
    """Return who waits now for a person, under whatever id that was said."""
    ids = json.dumps(aliases.members(connection, person))
    where = "WHERE attendee IN (SELECT value FROM json_each(?))"
    return _waits(connection.execute(f"{_STANDING} {where} ORDER BY 3, waiting, point", (ids,)))


def said(connection: Connection) -> dict[str, dict[str, Said]]:
    """Return what was said last of each attendee and who waits for them, at no desk of their own."""
    rows = connection.execute(
        "SELECT attendee, waiting, over, listed FROM awaiting WHERE point = '' ORDER BY at, device, seq"
    )
    by_attendee: dict[str, dict[str, Said]] = {}
    for attendee, waiting, over, listed in rows:
        by_attendee.setdefault(attendee, {})[waiting] = Said(bool(over), bool(listed))
    return by_attendee


def told_at(connection: Connection, point: str) -> set[tuple[str, str]]:
    """Return of whose arrivals a desk was told, each with the day of the event."""
    rows = connection.execute("SELECT attendee, day FROM arrival_told WHERE point = ?", (point,))
    return {(attendee, day) for attendee, day in rows}


def tell(connection: Connection, point: str, arrivals: Iterable[tuple[str, str]]) -> None:
    """Note that a desk was told of arrivals, each an attendee and a day."""
    connection.executemany(
        "INSERT OR IGNORE INTO arrival_told (point, attendee, day) VALUES (?, ?, ?)",
        [(point, attendee, day) for attendee, day in arrivals],
    )


def take_back(connection: Connection, point: str, arrivals: Iterable[tuple[str, str]]) -> None:
    """Forget that a desk was told of arrivals."""
    connection.executemany(
        "DELETE FROM arrival_told WHERE point = ? AND attendee = ? AND day = ?",
        [(point, attendee, day) for attendee, day in arrivals],
    )


def forget_people(connection: Connection, people: str) -> None:
    """Forget that anybody was told of people who were erased; a JSON list of ids."""
    connection.execute("DELETE FROM arrival_told WHERE attendee IN (SELECT value FROM json_each(?))", (people,))


def came(connection: Connection, people: Iterable[str], day: str) -> dict[str, tuple[int, str]]:
    """Return when and where each of some attendees came on a day who did, by id."""
    rows = connection.execute(
        "SELECT attendee, at, point FROM attendance WHERE day = ? AND attendee IN (SELECT value FROM json_each(?))",
        (day, json.dumps(list(people))),
    )
    return {attendee: (at, point) for attendee, at, point in rows}


def _waits(rows: Iterable[tuple[str, str, str, str, int, int]]) -> list[Wait]:
    return [
        Wait(person, waiting, name or (point if own else ""), point, bool(listed), bool(own))
        for person, waiting, name, point, listed, own in rows
    ]
