"""Rows of people about each of whom there is one fact that holds nothing but texts: most of a roster is so.

They are made of what the fact's record has, without reading it as a fact, which takes three times as long; they are the
same rows.
"""

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

from kiosk.domain.facts.kinds import ATTENDEE_FIELDS, AttendeeDetails
from kiosk.domain.facts.registry import KINDS, kind_of
from kiosk.domain.json_text import written_json
from kiosk.domain.roster.attendee import Listed, OrderStatus
from kiosk.storage.tables import attendee_rows
from kiosk.storage.tables.attendee_rows import WHOLE_NUMBERS, RosterRows

_KIND = KINDS[kind_of(AttendeeDetails(""))]
_NO_TEXTS: Mapping[str, Any] = {"add_ons": "", "guest_of": "", **dict.fromkeys(WHOLE_NUMBERS, 0)}
"""What a row has in columns of which a plain fact says nothing."""
_MAPS = ("answers", "codes", "sources")
_DEFAULTS = {field: _NO_TEXTS.get(field, "") for field in ATTENDEE_FIELDS} | {"status": OrderStatus.PAID.value}
_TEXTS = frozenset(ATTENDEE_FIELDS) - _NO_TEXTS.keys() - {"answers"}
_MORE = frozenset(_KIND.defaults) - _TEXTS - {*_MAPS}
"""What a fact may say that is no text, or speaks of other facts."""
_STATUSES, _LISTED = frozenset(map(str, OrderStatus)), frozenset(map(str, Listed))


def rows_of(said: Iterable[tuple[str, Mapping[str, Any]]]) -> RosterRows:
    """Make the rows of attendees about each of whom there is one fact, and who surely have no row.

    Args:
        said: the id of each, and what the fact's record says.
    """
    people: list[tuple[Any, ...]] = []
    codes: list[tuple[Any, ...]] = []
    others: list[list[AttendeeDetails]] = []
    for attendee, content in said:
        if row := _row(attendee, content):
            people.append(row)
            codes += ((code, attendee, kind, 0, "", "", "") for code, kind in content.get("codes", {}).items())
        else:
            others.append([_KIND.read(attendee, content)])
    plain = RosterRows(tuple(people), (), (), tuple(codes), ())
    return attendee_rows.together([plain, attendee_rows.rows_of(others, are_new=True)]) if others else plain


def _row(attendee: str, content: Mapping[str, Any]) -> tuple[Any, ...] | None:
    """Make a row; None if a fact says more, or anything that is to be read with care."""
    texts = {field: content[field] for field in _TEXTS.intersection(content)}
    answers, codes, sources = maps = [content.get(field, {}) for field in _MAPS]
    if not _MORE.isdisjoint(content) or set(map(type, maps)) != {dict}:
        return None
    every = list(chain(texts.values(), answers, answers.values(), codes, codes.values(), sources, sources.values()))
    if not {str}.issuperset(map(type, every)) or not _are_writable(every):
        return None
    values = _DEFAULTS | texts
    if values["status"] not in _STATUSES or not _LISTED.issuperset(sources.values()):
        return None
    if answers:
        values["answers"] = written_json(list(answers.items())).decode()
    return (attendee, *values.values(), 0, *attendee_rows.last_columns(values, sources, "", codes))


def _are_writable(texts: Iterable[str]) -> bool:
    """Tell whether no text has halves of a character, which would be read as question marks."""
    text = "".join(texts)
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            return False
    return True
