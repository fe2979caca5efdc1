"""What an event file keeps of people, read with SQLite alone: who they are, their codes, and what they agreed to.

Nothing of the program is used here, so that no fault of its own reading hides from whoever checks it.
"""

import json
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

FIELDS = ("name", "organisation", "role", "email", "phone", "link")
IDENTITY = "identity"
"""Stands for what is no field and yet tells who somebody is: their id and their codes."""
OTHER_EMAIL = "another email"
"""Stands for an address that somebody gave for one exchange alone."""
FULL_NAME = "full name"
"""Stands for a name beyond its first word and an initial, which is all that a badge and a screen show of it."""
_SHORTEST = 9
"""Shorter words of a name or an organisation tell nobody apart."""


@dataclass(frozen=True)
class Detail:
    """Something about a person, as any text would have it: without spaces, signs and capitals."""

    person: str
    field: str
    text: str


@dataclass(frozen=True)
class Consent:
    """An answer of a person. Times are UTC milliseconds; `email` is another address, for this exchange alone."""

    at: int
    person: str
    exchange: str
    purpose: str
    given: bool
    fields: frozenset[str]
    recipients: frozenset[str]
    named: frozenset[str]
    email: str


@dataclass(frozen=True)
class Kept:
    """What event files keep: details and codes of all that are given, consents of the last one as it stands."""

    details: frozenset[Detail]
    holders: dict[str, str]
    consents: tuple[Consent, ...]


def kept_in(file: Path, earlier: Sequence[Path] = ()) -> Kept:
    """Read an event file, and the details of earlier copies: who was erased since is still known by those."""
    details: set[Detail] = set()
    holders: dict[str, str] = {}
    for one in (*earlier, file):
        with closing(sqlite3.connect(f"file:{one}?mode=ro", uri=True)) as connection:
            details.update(_details(connection))
            holders.update(connection.execute("SELECT code, attendee FROM code").fetchall())
            consents = tuple(_consents(connection))
    return Kept(frozenset(details), holders, consents)


def plain(text: str) -> str:
    """Return a text without spaces, signs and capitals."""
    return re.sub(r"[\W_]+", "", text.casefold())


def _details(connection: sqlite3.Connection) -> Iterator[Detail]:
    """Yield what the journal and the tables ever said of people."""
    columns = ", ".join(FIELDS)
    for id_, *values in connection.execute(f"SELECT id, {columns} FROM attendee"):
        yield Detail(id_, IDENTITY, plain(id_))
        yield from _of_person(id_, dict(zip(FIELDS, values, strict=True)))
    for id_, body in connection.execute("SELECT subject, body FROM journal WHERE kind = 'attendee' AND body NOTNULL"):
        yield from _of_person(id_, json.loads(body))
    for code, id_ in connection.execute("SELECT code, attendee FROM code"):
        yield Detail(id_, IDENTITY, plain(code))
    for id_, email in connection.execute("SELECT attendee, email FROM consent WHERE email <> ''"):
        yield Detail(id_, OTHER_EMAIL, plain(email))


def _of_person(id_: str, values: dict[str, object]) -> Iterator[Detail]:
    for field in FIELDS:
        value = values.get(field)
        if not isinstance(value, str) or not value:
            continue
        yield Detail(id_, FULL_NAME if field == "name" else field, plain(value.removeprefix("https://")))
        if field in ("name", "organisation"):
            words = [plain(word) for word in value.split() if len(word) >= _SHORTEST]
            yield from (Detail(id_, field, word) for word in words[:1])
            yield from (Detail(id_, FULL_NAME if field == "name" else field, word) for word in words[1:])


def _consents(connection: sqlite3.Connection) -> Iterator[Consent]:
    """Yield all answers, the oldest first."""
    rows = connection.execute(
        "SELECT at, attendee, exchange, purpose, given, fields, recipients, named, email FROM consent "
        "ORDER BY at, device, seq"
    )
    for at, person, exchange, purpose, given, fields, recipients, named, email in rows:
        yield Consent(
            at, person, exchange, purpose, bool(given), _set(fields), _set(recipients), _set(named), plain(email)
        )


def _set(text: str) -> frozenset[str]:
    return frozenset(json.loads(text))
