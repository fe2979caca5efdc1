"""A list for QML that is as long as a roster: only the rows in sight are read, a few dozen at a time."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QObject, Signal

from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import FIRST_ROLE, ROOT, Index, camel_case

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = TypeVar("Row", bound="DataclassInstance")
Item = TypeVar("Item")

PAGE = 64
"""So many rows are read at once."""
_KEPT = 2000
"""About so many are kept at most; those in sight are read again then."""


@QmlElement
@QmlUncreatable("A view model makes its own lists.")
class LongRows(QAbstractListModel, Generic[Row, Item]):
    """Rows of one frozen dataclass, each known by a number and read once it is in sight.

    Args:
        empty: the row that stands where one is not read yet.
        read: returns the items of some numbers, by number; it runs away from the GUI thread.
        row_of: makes the row of an item.
        reads: runs the reading.
        parent: the object that owns the list.
    """

    countChanged = Signal()

    def __init__(
        self,
        empty: Row,
        read: Callable[[Sequence[int]], Mapping[int, Item]],
        row_of: Callable[[Item], Row],
        reads: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._empty, self._read, self._row_of, self._reads = empty, read, row_of, reads
        self._names = tuple(field.name for field in fields(empty))
        self._roles = {FIRST_ROLE + at: QByteArray(camel_case(name).encode()) for at, name in enumerate(self._names)}
        self._numbers = array("q")
        self._items: dict[int, Item] = {}
        self._rows: dict[int, Row] = {}
        self._asked: set[int] = set()
        self._version = 0

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._numbers)

    def number_at(self, index: int) -> int | None:
        """Return the number of a row; None if there is no such row."""
        return self._numbers[index] if 0 <= index < len(self._numbers) else None

    def item_at(self, index: int) -> Item | None:
        """Return what was read for a row; None if it was not read yet."""
        number = self.number_at(index)
        return None if number is None else self._items.get(number)

    def index_of(self, number: int) -> int:
        """Return which row has a number; -1 for none."""
        try:
            return self._numbers.index(number)
        except ValueError:
            return -1

    def show(self, numbers: "array[int]", first: Mapping[int, Item] | None = None) -> None:
        """List these, and read again what is in sight; a view keeps its place as far as the lists are the same.

        Args:
            numbers: of all rows.
            first: the items of the first `PAGE` of them, where they were read with the list.
        """
        old = self._numbers
        head = _same(old, numbers)
        tail = min(_same(old[::-1], numbers[::-1]), min(len(old), len(numbers)) - head)
        kept = min(len(old), len(numbers)) - head - tail
        surplus = len(old) - len(numbers)
        at = head + kept
        if surplus > 0:
            self.beginRemoveRows(ROOT, at, at + surplus - 1)
            self._take(numbers, first)
            self.endRemoveRows()
        elif surplus < 0:
            self.beginInsertRows(ROOT, at, at - surplus - 1)
            self._take(numbers, first)
            self.endInsertRows()
        else:
            self._take(numbers, first)
        if surplus:
            self.countChanged.emit()
        if len(numbers):
            self.dataChanged.emit(self.index(0), self.index(len(numbers) - 1))

    def forget(self) -> None:
        """List nobody, and keep nothing that was read."""
        self.show(array("q"))
        self._items.clear()
        self._rows.clear()

    def retranslate(self) -> None:
        """Make the rows anew, in another language."""
        self._rows.clear()
        if len(self._numbers):
            self.dataChanged.emit(self.index(0), self.index(len(self._numbers) - 1))

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = FIRST_ROLE) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return one field of one row."""
        at = role - FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(self._names):
            return None
        return getattr(self._row(index.row()), self._names[at])

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names that a delegate may require."""
        return self._roles

    def _take(self, numbers: "array[int]", first: Mapping[int, Item] | None) -> None:
        """List these; what was read stands there until it is read again."""
        self._numbers = numbers
        self._version += 1
        self._asked.clear()
        if first is not None:
            self._asked.add(0)
            self._keep(numbers[:PAGE], first)

    def _row(self, at: int) -> Row:
        page, number = at // PAGE, self._numbers[at]
        if page not in self._asked:
            self._ask(page)
        item = self._items.get(number)
        if item is None:
            return self._empty
        row = self._rows.get(number)
        if row is None:
            row = self._rows[number] = self._row_of(item)
        return row

    def _keep(self, numbers: Sequence[int], items: Mapping[int, Item]) -> None:
        for number in numbers:
            self._rows.pop(number, None)
        self._items.update(items)

    def _ask(self, page: int) -> None:
        self._asked.add(page)
        version, first = self._version, page * PAGE
        numbers = self._numbers[first : first + PAGE]

        def arrived(items: Mapping[int, Item]) -> None:
            if version != self._version:
                return
            if len(self._items) > _KEPT:
                self._items.clear()
                self._rows.clear()
                self._asked = {page}
            self._keep(numbers, items)
            self.dataChanged.emit(self.index(first), self.index(first + len(numbers) - 1))

        self._reads.run(lambda: self._read(numbers), arrived)


def _same(left: "array[int]", right: "array[int]") -> int:
    """Return how many of two lists are the same from their beginnings on."""
    at, step = 0, 4096
    least = min(len(left), len(right))
    while at < least and left[at : at + step] == right[at : at + step] and at + step <= least:
        at += step
    while at < least and left[at] == right[at]:
        at += 1
    return at
