"""The table of who asked that staff put details right, and who got which receipt."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.privacy import CorrectionRequest
    from kiosk.domain.facts.record import Record


@dataclass(frozen=True, slots=True)
class OpenCorrection:
    """What an attendee asked for last: when (UTC milliseconds), where, and a text by field."""

    attendee: str
    at: int
    point: str
    wished: Mapping[str, str]


def insert(connection: Connection, requests: "Sequence[tuple[Record, CorrectionRequest]]") -> None:
    """Write the rows of requests, settled or not."""
    connection.executemany(
        "INSERT INTO correction_request (device, seq, at, attendee, wished, settled, point, staff, receipt) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (
            (
                *(record.device, record.seq, record.at, one.attendee, json.dumps(dict(one.wished), sort_keys=True)),
                *(int(one.settled), one.point, one.staff, one.receipt),
            )
            for record, one in requests
        ),
    )


def open_corrections(connection: Connection) -> list[OpenCorrection]:
    """Return the latest request of everybody whose is not settled, whoever asked first in front."""
    rows = connection.execute(
        "SELECT attendee, at, point, wished FROM correction_request AS asked WHERE settled = 0 AND attendee <> '' "
        "AND NOT EXISTS (SELECT 1 FROM correction_request AS later WHERE later.attendee = asked.attendee "
        "AND (later.at, later.device, later.seq) > (asked.at, asked.device, asked.seq)) ORDER BY at, attendee"
    )
    return [OpenCorrection(attendee, at, point, json.loads(wished)) for attendee, at, point, wished in rows]


def of_receipt(connection: Connection, number: str) -> str:
    """Return the id of the attendee who got a receipt with that number; empty if nobody did."""
    row = connection.execute(
        "SELECT attendee FROM consent WHERE receipt = :number AND receipt <> '' "
        "UNION SELECT attendee FROM correction_request WHERE receipt = :number AND receipt <> '' "
        "UNION SELECT attendee FROM erasure_request WHERE receipt = :number AND receipt <> '' LIMIT 1",
        {"number": number},
    ).fetchone()
    return str(row[0]) if row else ""


def receipts(connection: Connection, ids: Sequence[str]) -> list[tuple[str, int, str, str]]:
    """Return each receipt that a person got: for what (a kind of fact), when (UTC milliseconds), its number, where."""
    these = "attendee IN (SELECT value FROM json_each(:ids)) AND receipt <> ''"
    rows = connection.execute(
        f"SELECT 'consent', min(at), receipt, point FROM consent WHERE {these} GROUP BY receipt, point "
        f"UNION ALL SELECT 'correction_request', at, receipt, point FROM correction_request WHERE {these} "
        f"UNION ALL SELECT 'erasure_request', at, receipt, point FROM erasure_request WHERE {these}",
        {"ids": json.dumps(list(ids))},
    )
    return rows.fetchall()
