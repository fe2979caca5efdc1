"""Qt's decorators for types that QML sees, with the types that PySide's stubs leave out."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    Type = TypeVar("Type", bound=type)

    def QmlElement(cls: Type, /) -> Type:
        """Make a class known to QML under its own name."""
        return cls

    def QmlUncreatable(reason: str, /) -> Callable[[Type], Type]:
        """Keep QML from making one of its own; `reason` is what it is told."""
        del reason
        return lambda cls: cls

else:
    from PySide6.QtQml import QmlElement, QmlUncreatable

__all__ = ["QmlElement", "QmlUncreatable"]
