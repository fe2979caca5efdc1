"""Conditions by which queries find records of some kinds of facts.

SQLite uses a partial index only for a query that states the index's own condition; see db/migrations.
"""

from collections.abc import Iterable

from kiosk.domain.facts.reading import PERSONAL as PERSONAL_KINDS
from kiosk.domain.facts.registry import KINDS

FOLDED_KINDS = frozenset(kind.name for kind in KINDS.values() if kind.folded)


def _one_of(kinds: Iterable[str]) -> str:
    return f"kind IN ({', '.join(repr(kind) for kind in sorted(kinds))})"


FOLDED = _one_of(FOLDED_KINDS)
"""Records of which those about one subject make one row together; the condition of `journal_subject`."""
OF_A_PERSON = _one_of(PERSONAL_KINDS - FOLDED_KINDS)
"""Records about one attendee, each of which is a row of its own."""
FOLDED_OF_A_PERSON = _one_of(PERSONAL_KINDS & FOLDED_KINDS)
"""Records about one attendee of which all of a kind make one row together."""
PERSONAL = _one_of(PERSONAL_KINDS)
"""All records about one attendee."""
