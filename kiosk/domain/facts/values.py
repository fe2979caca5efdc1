"""Reading one value of a record's body as the type that its field has: another program or version may have written it.

Each reader returns what it makes of a JSON value, or raises `MisfitError` where that cannot be what the field holds.
"""

import re
import types
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Annotated, Any, Union, get_args, get_origin

from kiosk.domain.agenda.session import SessionText
from kiosk.domain.moment import EARLIEST, LATEST
from kiosk.domain.roster.attendee import Listed

Moment = Annotated[int, "a moment"]
"""A field that holds UTC milliseconds; what lies outside 1971 to 2200 is no time that a screen could show."""

Bound = Annotated[int, "a moment, or none"]
"""A field that holds UTC milliseconds, or 0 where there is no such bound."""

StaffId = Annotated[str, "the id of a member of staff"]
"""A field that says who of the staff did something: an id, so that their name stands in one fact alone and can go."""

LARGEST = 2**53
"""No whole number is read from here on: other programs' JSON has no larger ones either."""

_LISTED = {str(one): one for one in Listed}
_ID = re.compile(r"[0-9a-f]{16}")

Read = Callable[[object], Any]


class MisfitError(ValueError):
    """A value is not what its field holds."""


def text(value: object) -> str:
    """Read a text; halves of a character, as invalid input is read into, become question marks."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode()
    raise MisfitError("no text")


def staff_id(value: object) -> str:
    """Read the id of a member of staff, or nothing where nobody was named; a name is none."""
    if isinstance(value, str) and (not value or _ID.fullmatch(value)):
        return value
    raise MisfitError("no id")


def number(value: object) -> int:
    """Read a whole number from 0 up."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < LARGEST:
        return value
    raise MisfitError("no such number")


def moment(value: object) -> int:
    """Read a time in UTC milliseconds."""
    if isinstance(value, int) and not isinstance(value, bool) and EARLIEST <= value <= LATEST:
        return value
    raise MisfitError("no time between 1971 and 2200")


def bound(value: object) -> int:
    """Read a time in UTC milliseconds, or 0 for none."""
    return 0 if value == 0 and not isinstance(value, bool) else moment(value)


def flag(value: object) -> bool:
    """Read yes or no; nothing else is either."""
    if isinstance(value, bool):
        return value
    raise MisfitError("neither true nor false")


def texts(value: object) -> tuple[str, ...]:
    """Read a list of texts; what is no text in it is passed over."""
    if isinstance(value, list):
        return tuple(text(one) for one in value if isinstance(one, str))
    raise MisfitError("no list")


def wordings(value: object) -> dict[str, str]:
    """Read texts by a name, such as a language or a code; what is no text among them is passed over."""
    if isinstance(value, dict):
        return {text(key): text(one) for key, one in value.items() if isinstance(one, str)}
    raise MisfitError("no texts by name")


def flags(value: object) -> dict[str, bool]:
    """Read yes or no by a name, such as another person's id; what is neither among them is passed over."""
    if isinstance(value, dict):
        return {text(key): one for key, one in value.items() if isinstance(one, bool)}
    raise MisfitError("no answers by name")


def listings(value: object) -> dict[str, Listed]:
    """Read whether a person stands on lists, by the lists' names; what only a newer version says is passed over."""
    if isinstance(value, dict):
        return {text(key): _LISTED[one] for key, one in value.items() if isinstance(one, str) and one in _LISTED}
    raise MisfitError("no lists by name")


def session_texts(value: object) -> dict[str, SessionText]:
    """Read what is said of a session by language; what only a newer version says is passed over."""
    if not isinstance(value, dict):
        raise MisfitError("no texts by language")
    words = {text(language): wordings(one) for language, one in value.items() if isinstance(one, dict)}
    fields = SessionText.__dataclass_fields__
    return {
        language: SessionText(**({"title": ""} | {field: one[field] for field in fields if field in one}))
        for language, one in words.items()
    }


def _one_of(choices: type[StrEnum]) -> Read:
    def read(value: object) -> StrEnum:
        try:
            return choices(text(value))
        except ValueError as error:
            raise MisfitError("no such choice") from error

    return read


def _strictly(read: Read, lengths: Callable[[Any], int]) -> Read:
    """Make a reader that passes nothing over."""

    def strict(value: object) -> object:
        whole = read(value)
        if lengths(whole) != lengths(value):
            raise MisfitError("part of it is no text")
        return whole

    return strict


_READERS: Mapping[object, Read] = {
    str: text,
    int: number,
    Moment: moment,
    Bound: bound,
    StaffId: staff_id,
    bool: flag,
    tuple[str, ...]: texts,
    Mapping[str, str]: wordings,
    Mapping[str, bool]: flags,
    Mapping[str, Listed]: listings,
    Mapping[str, SessionText]: session_texts,
}


def reader_of(annotation: object, *, strict: bool) -> Read:
    """Return the reader for a field of that type; `strict`: one that passes nothing over inside of a value."""
    if get_origin(annotation) in (Union, types.UnionType):
        (annotation,) = (one for one in get_args(annotation) if one is not type(None))
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return _one_of(annotation)
    read = _READERS[annotation]
    return _strictly(read, len) if strict and read in (texts, wordings) else read
