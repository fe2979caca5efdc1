"""One signal per property that changed."""

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.viewmodels.shared.rows import camel_case

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def emit_changes(owner: QObject, before: "DataclassInstance", after: "DataclassInstance") -> None:
    """Emit the signal of every field that differs: ``seconds_left`` is told by ``secondsLeftChanged``."""
    for field in fields(after):
        if getattr(before, field.name) != getattr(after, field.name):
            getattr(owner, f"{camel_case(field.name)}Changed").emit()
