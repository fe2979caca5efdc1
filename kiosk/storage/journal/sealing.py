"""Writing facts out ahead of the transaction that stores them."""

import json
import os
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kiosk.domain.facts.kinds import Fact
from kiosk.domain.facts.record import CLOCK, IMPORT, canonical, digest_of
from kiosk.domain.facts.registry import Statement, body_of, kind_of, subject_of
from kiosk.domain.faults.event_file import RecordTooLong
from kiosk.domain.kiosks.wire import LONGEST_BODY

WRONG_BY = 1_000
"""Milliseconds by which a clock must be wrong for records to say so."""


class SealedFact(NamedTuple):
    """A fact whose body is written out and digested, so that the journal is held for less time."""

    kind: str
    subject: str
    body: str
    salt: bytes
    digest: bytes


def seal(fact: Fact | Statement, clock: Mapping[str, int] | None = None, import_id: str = "") -> SealedFact:
    """Write a fact's body out and digest it.

    Args:
        fact: what to write.
        clock: noted in it where the kiosk's clock was wrong.
        import_id: the import that it is part of, if any: until that has ended, the fact does not hold.

    Raises:
        Fault: it is longer than other kiosks take.
    """
    said = dict(body_of(fact))
    if clock:
        said[CLOCK] = clock
    if import_id:
        said[IMPORT] = import_id
    body, salt = canonical(said), os.urandom(16)
    if len(body) > LONGEST_BODY:
        raise RecordTooLong(LONGEST_BODY)
    return SealedFact(kind_of(fact), subject_of(fact), body, salt, digest_of(salt, body))


def event_in(facts: Sequence[SealedFact]) -> str:
    """Return the id of the event that facts make; empty for none."""
    ids = (json.loads(fact.body).get("id") for fact in facts if fact.kind == "event")
    return next((str(one) for one in ids if one), "")


def clock_note(offset: int, stamped: int, now: int) -> Mapping[str, int] | None:
    """Return what is noted in a fact of a kiosk's clock, if that is wrong, or was when it wrote last.

    Args:
        offset: what the hub's clock is ahead, in milliseconds.
        stamped: the stamp of what the kiosk wrote last (UTC milliseconds).
        now: the time as it knows it (UTC milliseconds).
    """
    return None if abs(offset) < WRONG_BY and stamped - now < WRONG_BY else {"offset": offset, "at": now}
