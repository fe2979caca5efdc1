"""The one reader of facts, lenient: a newer version may have written them, or another program.

A fact is worth more than one of its fields, so a value that cannot be used is read as if it were not there, unless its
kind is strict. Each record is read by itself, so tables come out the same in whatever order records come.
"""

from collections.abc import Sequence
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


def read_as(kind: type[F], records: Sequence[Record]) -> list[tuple[Record, F]]:
    """Return records with their facts, which are all of one kind; those that are erased are left out.

    Raises:
        ValueError: one is malformed in a way that nothing can stand in for.
    """
    facts = ((record, read(record)) for record in records if record.body is not None)
    return [(record, fact) for record, fact in facts if isinstance(fact, kind)]
