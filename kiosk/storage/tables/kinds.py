"""Kinds of records, as the queries of several modules tell them apart.

SQLite uses a partial index only for a query that states the index's own condition; see db/migrations.
"""


def _one_of(kinds: tuple[str, ...]) -> str:
    return f"kind IN ({', '.join(repr(kind) for kind in kinds)})"


FOLDED_KINDS = ("event", "attendee", "session", "point", "device", "member", "setting")
FOLDED = _one_of(FOLDED_KINDS)
"""Records of which those about one subject make one row together; the condition of `journal_subject`."""
OF_A_PERSON = _one_of(("scan", "undo", "consent"))
"""Records about one attendee, each of which is a row of its own."""
PERSONAL = _one_of(("attendee", "scan", "undo", "consent"))
"""All records about one attendee."""
