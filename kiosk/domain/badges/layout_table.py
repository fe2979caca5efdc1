"""Reading a layout from the table of its file; a fault names the line, the key and what is allowed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from kiosk.domain.badges.layout import COLOURS, Between, Colour, Layout, UpTo
from kiosk.domain.badges.layout_lines import line_of
from kiosk.domain.fault import Reason
from kiosk.domain.faults.badges import (
    ColoursWanted,
    LayoutKeyMissing,
    LayoutKeyUnknown,
    LayoutValueUnfit,
    NumberWanted,
    TablesWanted,
    TableWanted,
    TextWanted,
    YesNoWanted,
)
from kiosk.domain.plain_text import writable
from kiosk.domain.settings.messages import ChoiceAllowed

KeyPath = tuple[str | int, ...]
_HEX = re.compile("#[0-9A-Fa-f]{6}")
_MOST_TABLES = 200


@dataclass(frozen=True, slots=True)
class LayoutText:
    """A layout file: where it is, and what it says, to name the line of a key."""

    path: Path
    text: str

    def unfit(self, key: KeyPath, allowed: Reason) -> LayoutValueUnfit:
        """Return the fault that a key's value is not what it may be."""
        return LayoutValueUnfit(self.path, line_of(self.text, key), name_of(key), allowed)

    def missing(self, key: KeyPath, allowed: Reason) -> LayoutKeyMissing:
        """Return the fault that a key is missing."""
        return LayoutKeyMissing(self.path, line_of(self.text, key), name_of(key), allowed)


def read_table(source: LayoutText, table: Mapping[str, Any]) -> Layout:
    """Return the layout that a table holds; whether its parts fit together is looked at elsewhere.

    Raises:
        Fault: a key is unknown or missing, or its value not allowed.
    """
    layout: Layout = _of_class(source, Layout, table, ())
    return layout


def name_of(key: KeyPath) -> str:
    """Return a key as a sentence names it; parts of a list are counted from 1."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in key)


@cache
def _hints_of(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind, include_extras=True)


def _of_class(source: LayoutText, kind: Any, table: object, key: KeyPath) -> Any:  # noqa: ANN401 - any of the layout's
    own: tuple[Field[Any], ...] = fields(kind)
    names = tuple(field.name for field in own)
    if not isinstance(table, Mapping):
        raise source.unfit(key, TableWanted(names))
    for name in table:
        if name not in names:
            raise LayoutKeyUnknown(source.path, line_of(source.text, (*key, name)), name_of((*key, name)), names)
    hints, values = _hints_of(kind), {}
    for field in own:
        where = (*key, field.name)
        if field.name in table:
            values[field.name] = _value(source, hints[field.name], table[field.name], where)
        elif field.default is MISSING and field.default_factory is MISSING:
            raise source.missing(where, _wanted(hints[field.name]))
    return kind(**values)


def _value(source: LayoutText, hint: Any, value: object, key: KeyPath) -> Any:  # noqa: ANN401 - by its type hint
    hint = _without_none(hint)
    if is_dataclass(hint):
        return _of_class(source, hint, value, key)
    if get_origin(hint) is tuple:
        return _many(source, get_args(hint)[0], value, key)
    if not _fits(hint, value):
        raise source.unfit(key, _wanted(hint))
    return hint(str(value)) if isinstance(hint, type) and issubclass(hint, StrEnum) else value


def _many(source: LayoutText, kind: Any, value: object, key: KeyPath) -> tuple[Any, ...]:  # noqa: ANN401 - as above
    tables = [value] if isinstance(value, Mapping) else value
    if not isinstance(tables, Sequence) or isinstance(tables, str) or len(tables) > _MOST_TABLES:
        raise source.unfit(key, TablesWanted(tuple(field.name for field in fields(kind))))
    return tuple(_of_class(source, kind, table, (*key, at)) for at, table in enumerate(tables))


def _fits(hint: Any, value: object) -> bool:  # noqa: ANN401 - a type hint
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return isinstance(value, str) and value in set(hint)
    if hint is bool:
        return isinstance(value, bool)
    if get_origin(hint) is dict:
        colours = value.values() if isinstance(value, Mapping) else [None]
        return all(isinstance(one, str) and _HEX.fullmatch(one) for one in colours)
    kind, bound = get_args(hint)
    if isinstance(bound, Between):
        numbers = (int,) if kind is int else (int, float)
        return isinstance(value, numbers) and not isinstance(value, bool) and bound.lowest <= value <= bound.highest
    if isinstance(bound, UpTo):
        return isinstance(value, str) and len(value) <= bound.letters and writable(value) == value
    return value in COLOURS


def _wanted(hint: Any) -> Reason:  # noqa: ANN401 - a type hint
    hint = _without_none(hint)
    if is_dataclass(hint):
        return TableWanted(tuple(field.name for field in fields(hint)))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return ChoiceAllowed(tuple(hint))
    if hint is bool:
        return YesNoWanted()
    if get_origin(hint) is dict:
        return ColoursWanted()
    bound = get_args(hint)[1]
    if isinstance(bound, Between):
        return NumberWanted(f"{bound.lowest:g}", f"{bound.highest:g}")
    return ChoiceAllowed(COLOURS) if isinstance(bound, Colour) else TextWanted(bound.letters)


def _without_none(hint: Any) -> Any:  # noqa: ANN401 - a type hint
    if get_origin(hint) is UnionType:
        return next(part for part in get_args(hint) if part is not NoneType)
    return hint
