"""Importing PySide without what it loads ahead, and without what it does to every import after it.

PySide unpacks and compiles a dozen modules of its own each time that it starts (`shibokensupport`), most of which it
needs to describe a function whose arguments are wrong, or to write type stubs: a screen opened 24 ms later for them.
They are loaded here when anybody asks for what is in them.

It also puts its own function in the place of `__import__`, which reads the source of each module that is loaded from
then on and looks for ``PySide6`` in it, for the sake of ``from __feature__ import`` (snake case and true properties).
Nothing here uses that: a screen opened 16 ms later for it, and a name imported within a function took thrice the time.
"""

import builtins
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_ROOT = "shibokensupport.signature."
_LATER = frozenset(
    f"{_ROOT}{name}"
    for name in (
        "errorhandler",
        "layout",
        "parser",
        "lib.enum_sig",
        "lib.pyi_generator",
        "lib.tool",
    )
)
"""Modules of PySide that nothing needs as long as all calls are right; others of that name are loaded as ever.

Of these its part in C++ asks for attributes only, and not for what stands in the module's dictionary by then.
"""


class _PySides:
    """While it is entered, Python finds what PySide has packed into itself, as it does while PySide starts."""

    def __init__(self) -> None:
        self._finder: Any = sys.modules[f"{_ROOT}loader"].__loader__

    def __enter__(self) -> None:
        if hasattr(self._finder, "find_spec"):  # else it lies unpacked in a folder, where Python finds it
            sys.meta_path.insert(0, self._finder)

    def __exit__(self, *_: object) -> None:
        if self._finder in sys.meta_path:
            sys.meta_path.remove(self._finder)


class _Later:
    """Finds modules, and loads each when what is in it is first asked for (PEP 562)."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:  # noqa: ARG002
        return ModuleSpec(name, self) if name in _LATER else None  # type: ignore[arg-type]  # it loads what it finds

    def create_module(self, spec: ModuleSpec) -> None:  # noqa: ARG002
        return None

    def exec_module(self, module: ModuleType) -> None:
        name = module.__name__

        def load(wanted: str) -> Any:  # noqa: ANN401 - whatever stands there
            if wanted.startswith("__"):
                raise AttributeError(wanted)
            with _PySides():
                if sys.modules.get(name) is module:
                    del sys.modules[name]
                loaded = import_module(name)
            module.__dict__.update(loaded.__dict__)
            return getattr(loaded, wanted)

        module.__dict__["__getattr__"] = load


class _Ahead(list[Any]):
    """The finders of modules; one that PySide puts before all others comes after the first."""

    def insert(self, index: Any, finder: Any) -> None:  # noqa: ANN401 - as a list takes them
        super().insert(index or 1, finder)


@contextmanager
def _loading_later() -> Iterator[None]:
    later = _Later()
    sys.meta_path = _Ahead([later, *sys.meta_path])
    try:
        yield
    finally:
        sys.meta_path = [finder for finder in sys.meta_path if finder is not later]


def restore_import() -> None:
    """Let Python import as it does without PySide, which keeps Python's own function as `__orig_import__`."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


with _loading_later():
    import PySide6.QtCore  # noqa: F401 - what loads them, and replaces `__import__`
restore_import()
