"""Dataclasses that are made three times as fast: how two are compared, and the like, is compiled when it is first done.

A screen makes some 300 of them before its first frame, for each of which Python up to 3.12 writes out and compiles six
functions, a third of a millisecond in all: 120 of the 400 ms that the foyer took. Hardly any of these functions is ever
called but the one that makes an instance, which is compiled at once. Python 3.13 compiles all six in one go, and
is left as it is.
"""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

_SELDOM = frozenset({"__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__"})
_OURS = f"{__name__.partition('.')[0]}."
_now: Callable[..., Any] | None = getattr(dataclasses, "_create_fn", None)


def _create_fn(
    name: str,
    args: Sequence[str],
    body: Sequence[str],
    *,
    globals: Mapping[str, Any] | None = None,
    **options: Any,  # noqa: ANN401 - handed on
) -> Callable[..., Any]:
    """Return a function of a dataclass, as the one of that name in `dataclasses` does; seldom ones compile later."""
    assert _now is not None  # noqa: S101 - else this is not called
    make = _now
    if name not in _SELDOM or not (globals or {}).get("__name__", "").startswith(_OURS):
        made: Callable[..., Any] = make(name, args, body, globals=globals, **options)
        return made
    compiled: list[Callable[..., Any]] = []

    def function(self: object, *arguments: object) -> object:
        if not compiled:
            compiled.append(make(name, args, body, globals=globals, **options))
            compiled[0].__qualname__ = function.__qualname__
            for cls in type(self).__mro__:
                if cls.__dict__.get(name) is function:
                    setattr(cls, name, compiled[0])
        return compiled[0](self, *arguments)

    function.__name__ = name
    return function


if _now is not None:
    dataclasses._create_fn = _create_fn  # type: ignore[attr-defined]  # it has no name of its own for others
