"""Conditions by which queries find records of some kinds of facts.

SQLite uses a partial index only for a query that states the index's own condition; see db/migrations. It is written as
alternatives, as for a list SQLite makes a table of its own, at each record that is written: 7 of a scan's microseconds.
"""

from collections.abc import Iterable

from kiosk.domain.facts.reading import PERSONAL as PERSONAL_KINDS
from kiosk.domain.facts.registry import KINDS

FOLDED_KINDS = frozenset(kind.name for kind in KINDS.values() if kind.folded)


def one_of(kinds: Iterable[str]) -> str:
    """Return the condition that a record is of one of some kinds."""
    return f"({' OR '.join(f'kind = {kind!r}' for kind in sorted(kinds))})"


FOLDED = one_of(FOLDED_KINDS)
"""Records of which those about one subject make one row together; the condition of `journal_subject`."""
OF_A_PERSON = one_of(PERSONAL_KINDS - FOLDED_KINDS)
"""Records about one attendee, each of which is a row of its own."""
FOLDED_OF_A_PERSON = one_of(PERSONAL_KINDS & FOLDED_KINDS)
"""Records about one attendee of which all of a kind make one row together."""
PERSONAL = one_of(PERSONAL_KINDS)
"""All records about one attendee."""
