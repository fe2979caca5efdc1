"""The consents that stand in one exchange."""

import json
from dataclasses import dataclass

from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.storage.connection import Connection


@dataclass(frozen=True, slots=True)
class StandingConsent:
    """What a member's latest answer covers: the fields, and to whom (attendee ids, or the organiser)."""

    fields: tuple[Field, ...]
    recipients: tuple[str, ...]


def recipients_of(connection: Connection, attendee: str) -> set[str]:
    """Return the ids of all to whom a person ever gave their contact, taken back since or not."""
    rows = connection.execute(
        "SELECT recipients FROM consent WHERE attendee = ? AND purpose = ? AND given = 1", (attendee, Purpose.SHARE)
    )
    return {recipient for (recipients,) in rows for recipient in json.loads(recipients)}


def given_in(connection: Connection, exchange: str, purpose: Purpose) -> dict[str, StandingConsent]:
    """Return the consents given and not withdrawn for one purpose of an exchange, by attendee id."""
    rows = connection.execute(
        "SELECT s.attendee, s.fields, s.recipients FROM exchange_member AS m "
        "JOIN standing_consent AS s ON s.attendee = m.attendee AND s.exchange = m.exchange "
        "WHERE m.exchange = ? AND s.purpose = ? AND s.given = 1",
        (exchange, purpose),
    )
    return {
        attendee: StandingConsent(
            tuple(field for field in Field if field in json.loads(fields)), tuple(json.loads(recipients))
        )
        for attendee, fields, recipients in rows
    }
