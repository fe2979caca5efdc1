"""The names under which an event's records travel: one stream an event, one subject a person.

Records about a person have a subject of that person's own, so that an erasure can purge it from the stream. Many
records at once travel as batches, whose subjects say which records are inside, so that those about a person can be
found and written again without them. Each subject ends with the public key of the kiosk that sends, which the server
lets nobody else use: what a message is worth its signatures tell, whose it is its subject.
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
    return [f"foyer.{event}.person.*.*", f"foyer.{event}.fact.*.*"]


def bulk_subjects(event: str) -> list[str]:
    """Return the filter for batches: imports and what is sent again."""
    return [f"foyer.{event}.batch.>"]


def subjects_of_sender(event: str, sender: str) -> list[str]:
    """Return the filters for all that a kiosk may send, by its public key."""
    return [f"foyer.{event}.person.*.{sender}", f"foyer.{event}.fact.*.{sender}", f"foyer.{event}.batch.*.*.*.{sender}"]


def sender_of(subject: str) -> str:
    """Return the public key of the kiosk that sent what travels under a subject."""
    return subject.rpartition(".")[2]


def subject_of(event: str, record: Record, sender: str) -> str:
    """Return the subject for a record that travels alone, sent by a kiosk of a public key."""
    if record.kind in PERSONAL and record.subject:
        return f"foyer.{event}.person.{token(record.subject)}.{sender}"
    return f"foyer.{event}.fact.{token(record.kind)}.{sender}"


def person_subjects(event: str, attendee: str) -> str:
    """Return the filter for all single records about one attendee, whoever sent them."""
    return f"foyer.{event}.person.{token(attendee)}.*"


def batch_subject(event: str, records: Sequence[Record], sender: str) -> str:
    """Return the subject for records of one device without a gap between them, sent by a kiosk of a public key."""
    first, last = records[0], records[-1]
    return f"foyer.{event}.batch.{token(first.device)}.{first.seq}.{last.seq}.{sender}"


def service_subject(event: str, service: str, asker: str = "*") -> str:
    """Return the subject on which the hub answers whoever has a public key; no stream keeps what is said there."""
    return f"foyer.{event}.service.{service}.{asker}"


def wanted_subject(event: str) -> str:
    """Return the subject on which the hub tells all kiosks which records it lacks, or somebody does."""
    return f"foyer.{event}.wanted"


def token(name: str) -> str:
    """Return a name as one token of a subject; what NATS does not take there is written as hexadecimal digits."""
    return name if _PLAIN.fullmatch(name) else "x" + name.encode("utf-8", "replace").hex()
