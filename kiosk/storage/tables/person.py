"""All that the file holds about one person, read for the person."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.domain.facts.record import Record
from kiosk.storage.connection import Connection
from kiosk.storage.records import COLUMNS, record_of
from kiosk.storage.tables import conditions
from kiosk.storage.tables.staff import name_of

_THESE = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class KeptConsent:
    """One answer as its row has it; whom it was given to, and whom the sentence named, are attendee ids.

    `staff` is who noted it, by name, where it was not the person's own tap.
    """

    at: int
    point: str
    exchange: str
    purpose: str
    fields: tuple[str, ...]
    recipients: tuple[str, ...]
    named: tuple[str, ...]
    notice_version: str
    notice_digest: str
    text_digest: str
    language: str
    given: bool
    version: str
    standing: bool
    on_paper: bool
    kept: str
    email: str
    receipt: str
    staff: str


@dataclass(frozen=True, slots=True)
class KeptText:
    """A text that was shown."""

    digest: str
    kind: str
    language: str
    version: str
    text: str


def records(connection: Connection, ids: Sequence[str]) -> list[Record]:
    """Return all records about a person, under whatever id, in the order of their stamps."""
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE {conditions.PERSONAL} AND subject {_THESE} AND body IS NOT NULL "
        "ORDER BY at, device, seq",
        (json.dumps(list(ids)),),
    )
    return [record_of(row) for row in rows]


def exports(connection: Connection) -> list[Record]:
    """Return the notes of all exports that named anybody, the oldest first."""
    rows = connection.execute(f"SELECT {COLUMNS} FROM journal WHERE kind = 'export' ORDER BY at, device, seq")
    return [record_of(row) for row in rows]


def consents(connection: Connection, person: str) -> list[KeptConsent]:
    """Return all answers of a person, the oldest first; `standing` tells whether it is the latest of its kind."""
    rows = connection.execute(
        "SELECT c.at, c.point, c.exchange, c.purpose, c.fields, c.recipients, c.named, c.notice_version, "
        "c.notice_digest, c.text_digest, c.language, c.given, c.version, s.seq IS NOT NULL, c.on_paper, c.kept, "
        f"c.email, c.receipt, {name_of('c.staff')} FROM consent AS c "
        "LEFT JOIN standing_consent AS s ON s.device = c.device AND s.seq = c.seq "
        "WHERE c.attendee = ? ORDER BY c.at, c.device, c.seq",
        (person,),
    )
    return [_consent(row) for row in rows]


def _consent(row: Sequence[Any]) -> KeptConsent:
    fields, recipients, named = (tuple(map(str, json.loads(text))) for text in row[4:7])
    return KeptConsent(
        at=row[0],
        point=row[1],
        exchange=row[2],
        purpose=row[3],
        fields=fields,
        recipients=recipients,
        named=named,
        notice_version=row[7],
        notice_digest=row[8],
        text_digest=row[9],
        language=row[10],
        given=bool(row[11]),
        version=row[12],
        standing=bool(row[13]),
        on_paper=bool(row[14]),
        kept=row[15],
        email=row[16],
        receipt=row[17],
        staff=row[18],
    )


def texts(connection: Connection, digests: Sequence[str]) -> list[KeptText]:
    """Return the texts under some digests."""
    rows = connection.execute(
        f"SELECT digest, kind, language, version, text FROM shown_text WHERE digest {_THESE} "
        "ORDER BY kind, language, version, digest",
        (json.dumps(list(digests)),),
    )
    return [KeptText(*row) for row in rows]


def import_sources(connection: Connection) -> dict[str, str]:
    """Return what each import read, such as a file's name, by its id."""
    return dict(connection.execute("SELECT id, source FROM import").fetchall())


def device_names(connection: Connection) -> dict[str, str]:
    """Return what each kiosk calls itself, by device id."""
    return dict(connection.execute("SELECT id, name FROM device").fetchall())
