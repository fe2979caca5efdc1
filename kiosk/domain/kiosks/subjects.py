"""The names under which an event's records travel: one stream an event, one subject a person.

Records about a person have a subject of that person's own, so that an erasure can purge it from the stream. Many
records at once travel as batches, whose subjects say which records are inside, so that those about a person can be
found and written again without them.
"""

import re
from collections.abc import Sequence

from kiosk.domain.facts.reading import PERSONAL
from kiosk.domain.facts.record import Record

_PLAIN = re.compile(r"[A-Za-z0-9_-]+")


def stream_of(event: str) -> str:
    """Return the name of an event's stream."""
    return f"FOYER-{event}"


def live_subjects(event: str) -> list[str]:
    """Return the filters for single records: what happens now."""
    return [f"foyer.{event}.person.*", f"foyer.{event}.fact.*"]


def bulk_subjects(event: str) -> list[str]:
    """Return the filter for batches: imports and what is sent again."""
    return [f"foyer.{event}.batch.>"]


def subject_of(event: str, record: Record) -> str:
    """Return the subject for a record that travels alone."""
    if record.kind in PERSONAL and record.subject:
        return person_subject(event, record.subject)
    return f"foyer.{event}.fact.{token(record.kind)}"


def person_subject(event: str, attendee: str) -> str:
    """Return the subject for all single records about one attendee."""
    return f"foyer.{event}.person.{token(attendee)}"


def batch_subject(event: str, records: Sequence[Record]) -> str:
    """Return the subject for records of one device without a gap between them."""
    return f"foyer.{event}.batch.{token(records[0].device)}.{records[0].seq}.{records[-1].seq}"


def service_subject(event: str, service: str) -> str:
    """Return the subject on which a hub or kiosks answer; no stream keeps what is said there."""
    return f"foyer.{event}.service.{service}"


def token(name: str) -> str:
    """Return a name as one token of a subject; what NATS does not take there is written as hexadecimal digits."""
    return name if _PLAIN.fullmatch(name) else "x" + name.encode("utf-8", "replace").hex()
