"""What a column of a roster probably holds, for the organiser who is asked: by its header's words and by its cells."""

import re
from collections import Counter
from collections.abc import Sequence

from kiosk.domain.roster.columns import ANSWER
from kiosk.domain.roster.vocabulary import FIELDS, RosterWords

MOST = 3
"""So many fields are offered ahead of all others."""

_SHORTEST = 3
"""Letters of a word that counts."""
_LOOKS = (
    (re.compile(r"[^@\s]+@[^@\s]+\.\w+"), ("email", "order_email")),
    (re.compile(r"(https?://|www\.)\S+|[\w-]+(\.[\w-]+)+/\S+"), ("link",)),
    (re.compile(r"\+?[\d ()./-]{7,}"), ("phone", "ticket", "order")),
    (re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}.*"), ("checked_in", "valid_from", "valid_until")),
    (re.compile(r"\d{1,2}"), ("guests", "quantity", "position")),
    (re.compile(r"(?=\S*\d)[\w-]{4,}"), ("ticket", "order")),
    (re.compile(r"[a-z]{2}([-_][A-Z]{2})?"), ("language",)),
    (re.compile(r"\S{1,5}"), ("attention", "blocked", "status", ANSWER)),
    (re.compile(r"\w[\w’'-]+( \w[\w.’'-]*){1,3}"), ("name", "organisation", "role", ANSWER)),
    (re.compile(r"\S+"), ("given_name", "family_name", "group", "status")),
    (re.compile(r".{25,}"), (ANSWER, "comment", "desk_text")),
)
"""What cells look like, and what such cells hold; the first that most of them are counts."""


def likely_fields(name: str, cells: Sequence[str], vocabulary: RosterWords) -> tuple[str, ...]:
    """Return a few fields that a column may hold, the likeliest first.

    Args:
        name: the column's header.
        cells: some of its cells.
        vocabulary: the words that are known.
    """
    scores: Counter[str] = Counter()
    key = vocabulary.key(name)
    words = frozenset(word for word in key.split() if len(word) >= _SHORTEST)
    for header, (field, _) in vocabulary.headers.items():
        if field in FIELDS and (shared := words & frozenset(header.split())):
            share = len(shared) / len(words | frozenset(header.split()))
            scores[field] = max(scores[field], round(100 * share))
    for place, field in enumerate(_look_of(cells)):
        scores[field] += 40 - 5 * place
    return tuple(field for field, _ in scores.most_common(MOST))


def _look_of(cells: Sequence[str]) -> Sequence[str]:
    written = [cell.strip() for cell in cells if cell.strip()]
    for pattern, fields in _LOOKS:
        if written and sum(bool(pattern.fullmatch(cell)) for cell in written) * 3 >= len(written) * 2:
            return fields
    return (ANSWER, "comment", "organisation")
