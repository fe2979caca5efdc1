"""The one reader of facts, lenient: a newer version may have written them, or another program.

A record that is no fact stands in the journal and says nothing, as one does that is erased: what one kiosk takes, all
take, and an update may read it. A fact is worth more than one of its fields, so a value that cannot be used is read as
if it were not there, unless its kind is strict. Each record is read by itself, so tables come out the same in whatever
order records come.
"""

from collections.abc import Sequence
from json import JSONDecodeError
from typing import TypeVar, cast

from kiosk.domain.facts.kinds import Fact
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.registry import KINDS, Kind, Unknown

F = TypeVar("F", bound=Fact)
PERSONAL = frozenset(kind.name for kind in KINDS.values() if kind.personal)
"""Kinds of facts that are about one person: an attendee, or one of the staff."""


def every_kind() -> tuple[Kind, ...]:
    """Return all kinds of facts that this version knows."""
    return tuple(KINDS.values())


def read(record: Record) -> Fact:
    """Return the fact that a record holds; one that is erased says nothing.

    Raises:
        ValueError: it is malformed in a way that nothing can stand in for.
    """
    kind = KINDS.get(record.kind)
    if kind is None:
        return Unknown(record.kind, record.subject, record.content)
    return cast("Fact", kind.read(record.subject, record.content))


def read_or_none(record: Record) -> Fact | None:
    """Return the fact that a record holds; None if it is malformed, as only a newer version or a forger writes it.

    Raises:
        JSONDecodeError: its body is no JSON any more, as a damaged disk leaves it: no kiosk takes such a record.
    """
    try:
        return read(record)
    except JSONDecodeError:
        raise
    except ValueError:
        return None


def read_as(kind: type[F], records: Sequence[Record]) -> list[tuple[Record, F]]:
    """Return records with their facts, which are all of one kind; those erased, or malformed, are left out."""
    facts = ((record, read_or_none(record)) for record in records if record.body is not None)
    return [(record, fact) for record, fact in facts if isinstance(fact, kind)]
