"""What is remarked while a roster is read, row by row."""

from collections.abc import Callable

from kiosk.adapters.sheets.sheet import SheetNotes
from kiosk.domain.import_report import Remark
from kiosk.domain.remarks.sheets import MoreLikeThis

_MOST_COUNTED = 1_000
"""Different words that rows are counted for; a column of more words than that has no kinds."""


class Notes:
    """Collects remarks: of each row, once a file, or once with how many rows they are about.

    Args:
        notes: where they are added; of one kind only so many as a person might read.
    """

    def __init__(self, notes: SheetNotes) -> None:
        self._notes = notes
        self._once: set[Remark] = set()
        self._counted: dict[tuple[Callable[..., Remark], tuple[str, ...]], tuple[int, int]] = {}

    def tell(self, row: int, remark: Remark) -> None:
        """Remark something about a row; 0 is the whole file."""
        self._notes.say(row, remark)

    def tell_once(self, row: int, remark: Remark) -> None:
        """Remark the same thing about the first row only."""
        if remark not in self._once:
            self._once.add(remark)
            self.tell(row, remark)

    def count(self, row: int, kind: Callable[..., Remark], *values: str) -> None:
        """Count a row for a remark that speaks of all of them; see `close`."""
        if len(self._counted) >= _MOST_COUNTED and (kind, values) not in self._counted:
            self.tell_once(row, MoreLikeThis())
            return
        first, number = self._counted.get((kind, values), (row, 0))
        self._counted[kind, values] = first, number + 1

    def close(self) -> None:
        """Remark what was counted, at the first row that it is about; the number is the remark's last value."""
        for (kind, values), (first, number) in self._counted.items():
            self.tell(first, kind(*values, number))
        self._counted.clear()
