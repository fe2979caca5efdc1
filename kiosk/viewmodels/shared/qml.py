"""Qt's decorators for what QML sees, with the types that PySide's stubs leave out."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar, overload

    from PySide6.QtCore import Signal

    Type = TypeVar("Type", bound=type)
    Value = TypeVar("Value")

    def QmlElement(cls: Type, /) -> Type:
        """Make a class known to QML under its own name."""
        return cls

    def QmlUncreatable(reason: str, /) -> Callable[[Type], Type]:
        """Keep QML from making one of its own; `reason` is what it is told."""
        del reason
        return lambda cls: cls

    class QtProperty(Generic[Value]):
        """A property that QML sees; Python reads and writes it as an attribute of its own type."""

        def __get__(self, instance: object, owner: type) -> Value:
            """Read it."""
            ...

        def __set__(self, instance: object, value: Value) -> None:
            """Write it."""
            ...

    @overload
    def Property(
        qt_type: type | str, /, *, notify: Signal | None = None, constant: bool = False
    ) -> Callable[[Callable[[Any], Value]], QtProperty[Value]]: ...

    @overload
    def Property(
        qt_type: type | str,
        read: Callable[[Any], Value],
        write: Callable[[Any, Value], None],
        /,
        *,
        notify: Signal | None = None,
    ) -> QtProperty[Value]: ...

    def Property(*arguments: Any, **keywords: Any) -> Any:
        """Make a method, or two, a property; its type is a class or the name of a type of Qt's."""

else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlElement, QmlUncreatable

__all__ = ["Property", "QmlElement", "QmlUncreatable"]
