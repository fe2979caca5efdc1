"""A read-only list for QML, made of frozen dataclasses."""

from collections.abc import Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Signal

from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row", bound="DataclassInstance")

ROOT = QModelIndex()
FIRST_ROLE = 0x0100 + 1  # Qt.ItemDataRole.UserRole + 1; the Qt namespace itself takes 30 ms to import


@QmlElement
@QmlUncreatable("A view model makes its own lists.")
class Rows(QAbstractListModel, Generic[Row]):
    """Rows of one frozen dataclass; each field is a role of the same name in camelCase.

    Args:
        row_type: the dataclass.
        rows: the first rows.
        parent: the object that owns the list.
    """

    countChanged = Signal()

    def __init__(self, row_type: type[Row], rows: Sequence[Row] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(row_type))
        self._roles = {FIRST_ROLE + at: QByteArray(camel_case(name).encode()) for at, name in enumerate(self._names)}
        self._rows = tuple(rows)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return self._rows

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def replace(self, rows: Sequence[Row]) -> None:
        """Show other rows; a view keeps the delegates of those that are equal at both ends of the list."""
        old, new = self._rows, tuple(rows)
        if old == new:
            return
        head = _same(old, new)
        tail = min(_same(old[::-1], new[::-1]), min(len(old), len(new)) - head)
        kept = min(len(old), len(new)) - head - tail
        if kept:
            self._rows = (*new[: head + kept], *old[head + kept :])
            self.dataChanged.emit(self.index(head), self.index(head + kept - 1))
        self._resize(head + kept, len(old) - len(new), new)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = FIRST_ROLE) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return one field of one row."""
        at = role - FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(self._names):
            return None
        value = getattr(self._rows[index.row()], self._names[at])
        return list(value) if isinstance(value, tuple) else value  # QML makes an empty text of a tuple

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names that a delegate may require."""
        return self._roles

    def _resize(self, at: int, surplus: int, rows: tuple[Row, ...]) -> None:
        if surplus > 0:
            self.beginRemoveRows(ROOT, at, at + surplus - 1)
            self._rows = rows
            self.endRemoveRows()
        elif surplus < 0:
            self.beginInsertRows(ROOT, at, at - surplus - 1)
            self._rows = rows
            self.endInsertRows()
        if surplus:
            self.countChanged.emit()


def camel_case(name: str) -> str:
    """Return ``given_name`` as ``givenName``."""
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def _same(left: Sequence[object], right: Sequence[object]) -> int:
    for at, (one, other) in enumerate(zip(left, right, strict=False)):
        if one != other:
            return at
    return min(len(left), len(right))
