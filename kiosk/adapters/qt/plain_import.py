"""Importing PySide without what it does to every import after it.

PySide puts its own function in the place of `__import__`, which reads the source of each module that is loaded from
then on and looks for ``PySide6`` in it, for the sake of ``from __feature__ import`` (snake case and true properties).
Nothing here uses that: a screen opened 16 ms later for it, and a name imported within a function took thrice the time.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - what replaces `__import__`


def restore_import() -> None:
    """Let Python import as it does without PySide, which keeps Python's own function as `__orig_import__`."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


restore_import()
