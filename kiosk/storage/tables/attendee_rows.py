"""Making the rows of attendees and their codes from facts, ahead of the transaction that writes them."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from kiosk.domain.json_text import written_json
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.folding import fold, joined
from kiosk.storage.tables import codes, search_keys

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import AttendeeDetails

WHOLE_NUMBERS = ("blocked", "attention", "valid_from", "valid_until", "guest")
"""Columns of numbers; what is not said is 0 there."""


@dataclass(frozen=True, slots=True)
class RosterRows:
    """What is written of some attendees: their rows, whose codes are written anew, and the rows of their codes.

    The rows of guests without a name are made when they are written: they bear that of whom they come with. Whoever may
    have a row already is among those `before`.
    """

    people: tuple[tuple[Any, ...], ...]
    unnamed: "tuple[tuple[AttendeeDetails, Sequence[AttendeeDetails]], ...]"
    recoded: tuple[str, ...]
    codes: tuple[tuple[Any, ...], ...]
    before: tuple[str, ...]

    @property
    def ids(self) -> list[str]:
        """Whose rows they are."""
        return [*(row[0] for row in self.people), *(person.attendee for person, _ in self.unnamed)]


def rows_of(subjects: "Sequence[Sequence[AttendeeDetails]]", *, are_new: bool = False) -> RosterRows:
    """Make the rows of attendees from all facts about each; `are_new` if surely none of them has a row."""
    said = [(known_of(facts), facts) for facts in subjects]
    return RosterRows(
        tuple(row_of(person, facts) for person, facts in said if not _is_unnamed(person)),
        tuple((person, facts) for person, facts in said if _is_unnamed(person)),
        tuple(facts[0].attendee for facts in subjects if len(facts) > 1),
        codes.rows_of(subjects),
        () if are_new else tuple(facts[0].attendee for facts in subjects),
    )


def together(pieces: Sequence[RosterRows]) -> RosterRows:
    """Make one of the rows of several people, each in one of the pieces."""
    several = chain.from_iterable
    return RosterRows(
        tuple(several(rows.people for rows in pieces)),
        tuple(several(rows.unnamed for rows in pieces)),
        tuple(several(rows.recoded for rows in pieces)),
        tuple(several(rows.codes for rows in pieces)),
        tuple(several(rows.before for rows in pieces)),
    )


def known_of(facts: "Sequence[AttendeeDetails]") -> "AttendeeDetails":
    """Return what is known of a person from all facts about them: what the lists say, and what a desk corrected."""
    from kiosk.domain.facts.corrections import corrected, corrections_of
    from kiosk.domain.facts.registry import latest

    return corrected(latest(facts), corrections_of(facts)) if _are_corrected(facts) else latest(facts)


def _are_corrected(facts: "Sequence[AttendeeDetails]") -> bool:
    """Tell whether any fact speaks of a desk's corrections; hardly any does."""
    return any(one.corrected or one.answered or one.as_listed for one in facts)


def row_of(person: "AttendeeDetails", facts: "Sequence[AttendeeDetails]", *, unnamed: bool = False) -> tuple[Any, ...]:
    """Make an attendee's row, in the order of the columns that `attendees` writes, from all facts about them."""
    names, values_of = _fields_of_fact()
    values: dict[str, Any] = dict(zip(names, [value or "" for value in values_of(person)], strict=True))
    values["status"] = values["status"] or OrderStatus.PAID
    for field in WHOLE_NUMBERS:
        values[field] = int(values[field] or 0)
    if values["answers"]:
        values["answers"] = written_json(list(values["answers"].items())).decode()
    if values["add_ons"]:
        values["add_ons"] = written_json(values["add_ons"]).decode()
    sources = {source: there for one in facts for source, there in one.sources.items()}
    held = [row[0] for row in codes.rows_of((facts,)) if not row[3]]
    return (person.attendee, *values.values(), int(unnamed), *last_columns(values, sources, _overruled(facts), held))


def last_columns(
    values: Mapping[str, Any], sources: Mapping[str, str], overruled: str, held: Iterable[str]
) -> tuple[str, ...]:
    """Return what a row ends with: the lists somebody stands on, what holds over them, and what they are found by."""
    affiliation = " ".join(fold(values[field]) for field in ("organisation", "group", "role") if values[field])
    name, endings = values["name"], " ".join(sorted(set(map(search_keys.ending_word, held))))
    return _written(tuple(sorted(sources.items()))), overruled, fold(name), joined(name), affiliation, endings


@cache
def _fields_of_fact() -> "tuple[Sequence[str], Callable[[AttendeeDetails], tuple[Any, ...]]]":
    """Return what a fact may say of a person, and what gives the values of it."""
    from kiosk.domain.facts.kinds import ATTENDEE_FIELDS

    return ATTENDEE_FIELDS, attrgetter(*ATTENDEE_FIELDS)


def _overruled(facts: "Sequence[AttendeeDetails]") -> str:
    """Write out what the lists say of what a desk corrected."""
    if not _are_corrected(facts):
        return ""
    from kiosk.domain.facts.corrections import corrections_of
    from kiosk.domain.facts.registry import latest

    corrections = corrections_of(facts)
    if not corrections:
        return ""
    said = latest(facts)
    values = {field: getattr(said, field) or "" for field in sorted(corrections.values)}
    if corrections.answers:
        values["answers"] = list((said.answers or {}).items())
    return json.dumps(values, ensure_ascii=False)


@lru_cache(maxsize=256)
def _written(sources: tuple[tuple[str, str], ...]) -> str:
    """Write out on which lists somebody stands; a whole roster stands on the same."""
    return json.dumps(dict(sources), ensure_ascii=False)


def _is_unnamed(person: "AttendeeDetails") -> bool:
    return bool(person.guest_of) and not person.name
