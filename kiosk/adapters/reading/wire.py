"""What a reader's process and ours say to each other: one JSON array a line, checked against the types it stands for.

A file may have taken over the process that read it, so nothing it says can name a class, make an object of a type that
was not expected, or be longer than a line may be.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from importlib import import_module
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from kiosk.domain.json_text import read_json, written_json
from kiosk.domain.message import Message

LONGEST_LINE = 1 << 25
"""Bytes; a row of a sheet, or a few sessions of an agenda, are far shorter."""

ROOMS = ("kiosk.domain.faults.", "kiosk.domain.remarks.", "kiosk.domain.fault.")
"""Where the kinds of message stand that a reader may name."""

T = TypeVar("T")
Plain = Any
"""What JSON holds."""


class ReaderLineError(ValueError):
    """What came is nothing that a reader says."""


def to_line(*message: Plain) -> bytes:
    """Return a message as a line."""
    return written_json(message) + b"\n"


def of_line(line: bytes) -> Sequence[Plain]:
    """Return a line's message: a list that begins with a word.

    Raises:
        ReaderLineError: the line is cut off, or is none.
    """
    try:
        message = read_json(line) if line.endswith(b"\n") else None
    except (ValueError, RecursionError) as error:
        raise ReaderLineError("no JSON") from error
    if not isinstance(message, list) or not message or not isinstance(message[0], str):
        raise ReaderLineError("no message")
    return message


def to_plain(value: object) -> Plain:
    """Return a value of ours as JSON holds it: dataclasses by their fields, messages by their kind and values."""
    if isinstance(value, Message):
        return {"kind": _kind_name(type(value)), "values": to_plain(dict(value.values))}
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, Path | date):
        return str(value)
    if isinstance(value, Mapping):
        return {str(key): to_plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list | frozenset):
        return [to_plain(each) for each in value]
    if is_dataclass(value):
        return {field.name: to_plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"a reader cannot say {type(value).__name__}")


def to_value(type_: type[T], plain: Plain) -> T:
    """Return what `to_plain` was given, as the type that is expected.

    Raises:
        ReaderLineError: it is no value of that type.
    """
    value: T = _value(type_, plain)
    return value


def _value(hint: Any, plain: Plain) -> Any:  # noqa: ANN401 - a type hint, and what it stands for
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _of_union(get_args(hint), plain)
    if origin is not None and issubclass(origin, Mapping):
        _, inner = get_args(hint)
        return {key: _value(inner, each) for key, each in _ensure(plain, dict).items()}
    if origin in _MANY:
        return origin(_of_many(get_args(hint), _ensure(plain, list)))
    if hint in _ATOMS:
        return _ensure(plain, hint)
    if hint in _WRITTEN:
        return _attempt(_WRITTEN[hint], _ensure(plain, str))
    if isinstance(hint, type):
        return _of_class(hint, plain)
    return _refuse(hint)


_MANY = (tuple, list, frozenset)
_ATOMS: tuple[object, ...] = (str, int, float, bool, NoneType)
_WRITTEN: dict[object, Callable[[str], object]] = {Path: Path, date: date.fromisoformat}


_HINTS: dict[type, Mapping[str, Any]] = {}


def _hints_of(type_: type) -> Mapping[str, Any]:
    """Return the types of a class's fields; they are worked out once."""
    if type_ not in _HINTS:
        _HINTS[type_] = get_type_hints(type_)
    return _HINTS[type_]


def _of_class(hint: type, plain: Plain) -> object:
    if issubclass(hint, Message):
        return _message(hint, plain)
    if issubclass(hint, Enum):
        return _attempt(hint, plain)
    if not is_dataclass(hint):
        return _refuse(hint)
    hints, table = _hints_of(hint), _ensure(plain, dict)
    needed = {field.name for field in fields(hint) if field.default is field.default_factory is MISSING}
    if not needed <= table.keys() <= hints.keys():
        raise ReaderLineError(f"other fields than those of {hint.__name__}")
    return hint(**{name: _value(hints[name], each) for name, each in table.items()})


def _of_many(hints: Sequence[Any], parts: Sequence[Plain]) -> Iterator[object]:
    """Yield the parts of a sequence: of one type, or each of its own."""
    if len(hints) == 1 or hints[-1] is Ellipsis:
        hints = [hints[0]] * len(parts)
    if len(hints) != len(parts):
        raise ReaderLineError("another number of parts")
    return (_value(hint, part) for hint, part in zip(hints, parts, strict=True))


def _of_union(hints: Sequence[Any], plain: Plain) -> object:
    for hint in hints:
        try:
            return _value(hint, plain)
        except ReaderLineError:
            continue
    raise ReaderLineError("none of the types that may stand here")


def _message(hint: type[Message], plain: Plain) -> Message:
    table = _ensure(plain, dict)
    module, _, name = _ensure(table.get("kind"), str).rpartition(".")
    kind = _kinds_in(module).get(name) if f"{module}.".startswith(ROOMS) else None
    values = _ensure(table.get("values"), dict)
    if not (isinstance(kind, type) and issubclass(kind, hint)) or values.keys() != set(kind.names):
        raise ReaderLineError("no kind of message that is known")
    hints = _hints_of(kind)
    return kind(**{key: _value(hints[key], each) for key, each in values.items()})


def _kind_name(kind: type[Message]) -> str:
    return f"{kind.__module__}.{kind.__name__}"


def _kinds_in(module: str) -> Mapping[str, object]:
    try:
        return vars(import_module(module))
    except ImportError as error:
        raise ReaderLineError(f"no module {module}") from error


def _ensure(plain: Plain, type_: Any) -> Any:  # noqa: ANN401 - JSON values
    if type(plain) is type_ or (type_ is float and type(plain) is int):
        return plain
    raise ReaderLineError(f"should be {type_.__name__}, but is {type(plain).__name__}")


def _attempt(make: Callable[[Any], object], plain: Plain) -> object:
    try:
        return make(plain)
    except (ValueError, TypeError) as error:
        raise ReaderLineError(str(error)) from error


def _refuse(hint: object) -> Any:  # noqa: ANN401 - it never returns
    raise ReaderLineError(f"no value can be read as {hint}")
