"""The table of kiosks on a certificate: in as many columns, and as small, as it takes to stand on one page."""

from dataclasses import dataclass
from math import ceil

from kiosk.domain.kiosks.proof import Completeness, Proof, ProofRow

_LARGEST, _DENSE, _SMALLEST = 10.0, 6.5, 4.2
_GAP = 11.0


@dataclass(frozen=True, slots=True)
class Grid:
    """How a table stands: columns, rows in each, the letters' size and a column's width in points."""

    columns: int
    rows: int
    size: float
    width: float
    gap: float = _GAP

    @property
    def line(self) -> float:
        """The height of a row in points."""
        return self.size * _leading(self.size)

    @property
    def room(self) -> int:
        """How many kiosks it has room for."""
        return self.columns * self.rows


def grid_for(count: int, width: float, height: float) -> Grid:
    """Return the grid with the largest letters that has room for so many kiosks in a space (points)."""
    best: Grid | None = None
    for columns in (1, 2, 3, 4, 5, 6):
        column = (width - (columns - 1) * _GAP) / columns
        rows = max(1, ceil(count / columns))
        line = height / (rows + 1.6)
        size = min(_LARGEST, max(line / 1.7, min(_DENSE - 0.01, line / 1.3)), column / 13)
        if best is None or size > best.size + 0.01:
            best = Grid(columns, rows, size, column)
    if best is None or best.size < _SMALLEST:
        return Grid(6, int(height / (_SMALLEST * _leading(_SMALLEST)) - 1.6), _SMALLEST, (width - 5 * _GAP) / 6)
    return best


def ordered(proof: Proof) -> list[ProofRow]:
    """Return the kiosks with those first that something is wrong with."""
    return sorted(proof.rows, key=lambda row: (not row.standing.is_wrong, not row.standing.is_open))


def mark(standing: Completeness) -> str:
    """Return the sign that a kiosk bears in the table."""
    return "×" if standing.is_wrong else "○" if standing.is_open else "●"


def _leading(size: float) -> float:
    """Return a row's height in sizes of its letters: small letters stand closer."""
    return 1.3 if size < _DENSE else 1.3 + 0.4 * min(1.0, (size - _DENSE) / 2)
