"""Cells that are merged over several rows: each row has the text that stands in the first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Merges:
    """Merged cells that cover more than one row: by the first row, the columns and the last rows."""

    by_row: Mapping[int, Sequence[tuple[int, int]]]
    filled: int = 0
    _open: dict[int, tuple[int, str]] = field(default_factory=dict)

    def fill(self, number: int, cells: list[str]) -> None:
        """Give cells of a row the text of the cell above that they are merged with; an empty row stays so."""
        if self._open and any(cells):
            for column, (last, text) in list(self._open.items()):
                if number > last:
                    del self._open[column]
                elif text and not (column < len(cells) and cells[column]):
                    cells.extend([""] * (column + 1 - len(cells)))
                    cells[column] = text
                    self.filled += 1
        for column, last in self.by_row.get(number, ()):
            self._open[column] = (last, cells[column] if column < len(cells) else "")
