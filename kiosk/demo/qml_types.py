"""What type an object of QML is of, asked so that nothing is kept of the question."""

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QMetaObject, QObject

_NAMES: dict[str, tuple[str, ...]] = {}
"""What each type is made from, itself first. QML numbers its types as it makes them: no name is used twice."""


@contextmanager
def meta_object(thing: QObject) -> Iterator[QMetaObject]:
    """Lend an object's meta-object.

    PySide keeps the wrapper of a meta-object as long as that of its object. An object of QML has one of its own that
    ends with it, and whatever is made at that address later would be taken for it; so the wrapper is let go of at once.
    """
    meta = thing.metaObject()
    try:
        yield meta
    finally:
        _let_go(meta)


def _let_go(meta: QMetaObject) -> None:
    if "_QML" in str(meta.className()):
        shiboken6.invalidate(meta)


def type_name(thing: QObject) -> str:
    """Return the name of an object's type as Qt has it, such as ``SearchField_QMLTYPE_12`` or ``QQuickText``."""
    meta = thing.metaObject()
    name = str(meta.className())
    if "_QML" in name:
        shiboken6.invalidate(meta)
    return name


def type_names(thing: QObject) -> tuple[str, ...]:
    """Return the names of an object's type and of all that it is made from, the nearest first."""
    own = type_name(thing)
    if own not in _NAMES:
        _NAMES[own] = _names(thing)
    return _NAMES[own]


def _names(thing: QObject) -> tuple[str, ...]:
    names: list[str] = []
    meta: QMetaObject | None = thing.metaObject()
    while meta is not None:
        names.append(str(meta.className()))
        above = meta.superClass()
        _let_go(meta)
        meta = above
    return tuple(names)


def has_property(thing: QObject, name: str) -> bool:
    """Tell whether an object has a property of that name."""
    with meta_object(thing) as meta:
        return meta.indexOfProperty(name) >= 0


def has_signal(thing: QObject, signature: str) -> bool:
    """Tell whether an object has a signal such as ``clicked()``."""
    with meta_object(thing) as meta:
        return meta.indexOfSignal(signature) >= 0
