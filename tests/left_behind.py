"""Finding what view models keep of a person: every text that can be reached from them, shown or not."""

from collections.abc import Iterator, Mapping
from types import FunctionType, MethodType, ModuleType

from PySide6.QtCore import QObject, Qt

from kiosk.storage.event_file import EventFile

_FOREIGN = (EventFile, ModuleType, type)
"""What is not followed: the file knows everybody, and modules and classes know nobody."""

_ENUMS = Qt.TimerType
"""Naming one makes them all; a timer has properties that cannot be read before."""


def texts_of(view_model: QObject) -> str:
    """Return all texts that a view model and every object that it made hold, in properties, attributes and closures."""
    seen: dict[int, object] = {}
    waiting: list[object] = [view_model, *view_model.findChildren(QObject)]
    texts = []
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or isinstance(thing, _FOREIGN):
            continue
        seen[id(thing)] = thing  # kept, so that no other object takes its id
        if isinstance(thing, str):
            texts.append(thing)
        else:
            waiting += _parts(thing)
    return "\n".join(texts)


def _parts(thing: object) -> Iterator[object]:
    if isinstance(thing, QObject):
        meta = thing.metaObject()
        properties = [meta.property(at) for at in range(meta.propertyCount())]
        yield from (each.read(thing) for each in properties if not str(each.typeName()).endswith("*"))
    if isinstance(thing, MethodType):
        yield thing.__self__
    if isinstance(thing, FunctionType):
        yield from (cell.cell_contents for cell in thing.__closure__ or () if _is_filled(cell))
        yield from thing.__defaults__ or ()
        return
    if isinstance(thing, Mapping):
        yield from thing.keys()
        yield from thing.values()
    elif isinstance(thing, list | tuple | set | frozenset):
        yield from thing
    yield from vars(thing).values() if hasattr(thing, "__dict__") else ()
    for kind in type(thing).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        yield from (getattr(thing, name, None) for name in ([slots] if isinstance(slots, str) else slots))


def _is_filled(cell: object) -> bool:
    try:
        cell.cell_contents  # type: ignore[attr-defined]  # noqa: B018 - an empty cell raises
    except ValueError:
        return False
    return True
