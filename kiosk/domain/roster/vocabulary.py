"""The words by which roster files are read: headers, states, yes and no, as `resources/roster` has them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from kiosk.domain.roster.folding import comparable
from kiosk.domain.roster.states import States

Section = Mapping[str, str | bool]
"""The words of one language, or of one system, with ``|`` between those of one kind."""

UNUSED, PRIVATE = "unused", "private"
EITHER, TICKET_OR_GROUP, TITLE, REGION = "either", "ticket_or_group", "salutation_or_role", "region_or_status"

FIELDS = (
    "name", "preferred_name", "given_name", "infix", "family_name", "organisation", "group", "role", "email", "phone",
    "order", "status", "ticket", "checked_in", "position", "main_position", "blocked", "valid_from", "valid_until",
    "attention", "desk_text", "awaited", "awaited_by", "news", "comment", "guests", "quantity", "link", "language",
    "order_name", "order_given_name", "order_family_name", "order_email",
)  # fmt: skip
"""The fields that a column can hold."""

_HEADERS = (*FIELDS, UNUSED, PRIVATE, TICKET_OR_GROUP, TITLE, REGION)
_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]")


def listed(words: str | bool) -> tuple[str, ...]:
    """Return the words of a list that stands as text, with ``|`` between them, ready to be compared."""
    return tuple(key for word in str(words).split("|") if (key := comparable(word.replace("#", " nr "))))


@dataclass(frozen=True)
class RosterWords:
    """What is known of headers and cells.

    Args:
        languages: the headers of each language.
        systems: those of each system.
        words: the words of states and of yes and no, by language.
    """

    languages: Mapping[str, Section]
    systems: Mapping[str, Section]
    words: Mapping[str, Section]

    @cached_property
    def headers(self) -> dict[str, tuple[str, int]]:
        """Each known header's field, and its rank within the field: 0 is trusted most.

        What a system calls something only adds to the languages: no system's plain “Email” goes before another's
        “Attendee email”.
        """
        languages = _ranked(self.languages.values(), self.either)
        return _ranked(self.systems.values(), self.either) | languages

    @cached_property
    def either(self) -> frozenset[str]:
        """Headers that mean a full name, or the one part of it that has no column of its own."""
        return self.all_of(EITHER)

    @cached_property
    def family_beside(self) -> dict[str, frozenset[str]]:
        """Those that mean the family name, by the given names' headers beside which they do."""
        beside: dict[str, frozenset[str]] = {}
        for section in self.languages.values():
            for header in listed(section.get("either_family", "")):
                beside[header] = beside.get(header, frozenset()) | frozenset(listed(section.get("given_name", "")))
        return beside

    @cached_property
    def family_first(self) -> frozenset[str]:
        """Headers of family names in the languages that write them first."""
        first = (section for section in self.languages.values() if section.get("family_first"))
        return frozenset(header for section in first for header in listed(section.get("family_name", "")))

    @cached_property
    def states(self) -> States:
        """What the cells of a status column mean."""
        kinds = ("paid", "inside", "unpaid", "cancelled", "decide", "yes", "no", "not", "beside", "blank")
        return States(**{f"{kind}_words": _union(self.words.values(), kind) for kind in kinds})

    def all_of(self, kind: str) -> frozenset[str]:
        """Return the words of one kind, of all languages."""
        known = self._kinds.get(kind)
        if known is None:
            known = self._kinds[kind] = _union(self.languages.values(), kind)
        return known

    def key(self, header: str) -> str:
        """Return a header as it is compared: ``Order #`` is ``order nr``, ``checkedInAt`` is ``checked in at``.

        What stands in brackets, and a number behind a word, are dropped where the header is known without them.
        """
        spaced = "".join(
            f" {b}" if b.isupper() and a.islower() else b for a, b in zip(f" {header}", header, strict=False)
        )
        forms = [comparable(text.replace("#", " nr ")) for text in (header, spaced, _BRACKETS.sub(" ", spaced))]
        forms.append(forms[2].rstrip("0123456789 "))
        return next((form for form in forms if form in self.headers or form in self.either), forms[1])

    @cached_property
    def _kinds(self) -> dict[str, frozenset[str]]:
        return {}


def _ranked(sections: Iterable[Section], but: frozenset[str]) -> dict[str, tuple[str, int]]:
    ranked: dict[str, tuple[str, int]] = {}
    for section in sections:
        for field in _HEADERS:
            for rank, header in enumerate(listed(section.get(field, ""))):
                known = ranked.get(header)
                if header not in but and (known is None or (known[0] == field and known[1] > rank)):
                    ranked[header] = (field, rank)
    return ranked


def _union(sections: Iterable[Section], kind: str) -> frozenset[str]:
    return frozenset(word for section in sections for word in listed(section.get(kind, "")))
