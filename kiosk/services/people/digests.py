"""Numbers by texts, in a few bytes a text: what a roster of a million rows is compared by has to fit into memory."""

from array import array
from sys import getsizeof

_EMPTY, _GONE = -1, -2
_FULL = 0.66
_BEGINS = 1 << 10


FEW = 1 << 18
"""So many texts are kept as they are, for which a dictionary takes a fifth of the time."""


class Digests:
    """Numbers from 0 up, each kept under a text; several may have one text.

    Args:
        few: up to so many texts are kept as they are (`FEW` if it is not said); of more, a digest stands for each.
    """

    def __init__(self, few: int | None = None) -> None:
        self._most = FEW if few is None else few
        self._few: dict[str, int | tuple[int, ...]] | None = {}
        self._table = _Table()

    @property
    def size(self) -> int:
        """How many bytes all this takes, about."""
        texts = sum(map(getsizeof, self._few)) + getsizeof(self._few) if self._few else 0
        return texts + self._table.size

    def add(self, text: str, number: int) -> None:
        """Keep one more number under a text."""
        if self._few is None:
            self._table.add(text, number)
        elif text in self._few:
            self._few[text] = (*_each(self._few[text]), number)
        else:
            self._few[text] = number
            if len(self._few) > self._most:
                self._condense(self._few)

    def replace(self, text: str, number: int) -> None:
        """Keep a number as the only one under a text."""
        if self._few is None:
            self._table.replace(text, number)
        else:
            self._few[text] = number
            if len(self._few) > self._most:
                self._condense(self._few)

    def remove(self, text: str, number: int) -> None:
        """Keep a number no longer under a text."""
        if self._few is None:
            self._table.remove(text, number)
            return
        kept = list(_each(self._few.pop(text, ())))
        if number in kept:
            kept.remove(number)
        if kept:
            self._few[text] = tuple(kept)

    def first(self, text: str) -> int | None:
        """Return one number that is kept under a text: the only one, or any."""
        if self._few is None:
            return self._table.first(text)
        kept = self._few.get(text)
        return kept[0] if isinstance(kept, tuple) else kept

    def every(self, text: str) -> list[int]:
        """Return all numbers that are kept under a text, in their order."""
        if self._few is None:
            return self._table.every(text)
        kept = self._few.get(text)
        return [] if kept is None else sorted(_each(kept))

    def _condense(self, few: dict[str, int | tuple[int, ...]]) -> None:
        for one, kept in few.items():
            for each in _each(kept):
                self._table.add(one, each)
        self._few = None


def _each(kept: int | tuple[int, ...]) -> tuple[int, ...]:
    return kept if isinstance(kept, tuple) else (kept,)


class _Table:
    """Numbers by texts of which 96 bits of digest stand for each.

    Python's own hash is keyed anew in each process, and two of them are taken of each text: of ten million texts two
    are taken for one with a chance of one in 10^15. A table takes 16 bytes a place and is between a third and two
    thirds full.
    """

    def __init__(self) -> None:
        self._allocate(_BEGINS)

    def _allocate(self, places: int) -> None:
        self._mask, self._taken = places - 1, 0
        self._numbers = array("i", [_EMPTY]) * places
        self._first, self._second = array("q", [0]) * places, array("I", [0]) * places

    @property
    def size(self) -> int:
        """How many bytes the table takes."""
        return sum(len(one) * one.itemsize for one in (self._numbers, self._first, self._second))

    def add(self, text: str, number: int) -> None:
        """Keep one more number under a text."""
        if self._taken > _FULL * self._mask:
            self._grow()
        self._put(hash(text), _second(text), number)

    def replace(self, text: str, number: int) -> None:
        """Keep a number as the only one under a text."""
        at = self._find(text, None)
        if at is None:
            self.add(text, number)
        else:
            self._numbers[at] = number

    def remove(self, text: str, number: int) -> None:
        """Keep a number no longer under a text."""
        at = self._find(text, number)
        if at is not None:
            self._numbers[at] = _GONE

    def first(self, text: str) -> int | None:
        """Return one number that is kept under a text: the only one, or any."""
        at = self._find(text, None)
        return None if at is None else self._numbers[at]

    def every(self, text: str) -> list[int]:
        """Return all numbers that are kept under a text, in their order."""
        numbers, mask, first = self._numbers, self._mask, hash(text)
        at, kept = first & mask, []
        while (number := numbers[at]) != _EMPTY:
            if self._first[at] == first and number >= 0 and self._second[at] == _second(text):
                kept.append(number)
            at = (at + 1) & mask
        return sorted(kept) if len(kept) > 1 else kept

    def _find(self, text: str, wanted: int | None) -> int | None:
        numbers, mask, first = self._numbers, self._mask, hash(text)
        at = first & mask
        while (number := numbers[at]) != _EMPTY:
            fits = number >= 0 if wanted is None else number == wanted
            if fits and self._first[at] == first and self._second[at] == _second(text):
                return at
            at = (at + 1) & mask
        return None

    def _put(self, first: int, second: int, number: int) -> None:
        numbers, mask = self._numbers, self._mask
        at = first & mask
        while numbers[at] != _EMPTY:
            at = (at + 1) & mask
        self._first[at], self._second[at], numbers[at] = first, second, number
        self._taken += 1

    def _grow(self) -> None:
        numbers, firsts, seconds = self._numbers, self._first, self._second
        self._allocate(2 * len(numbers))
        for at, number in enumerate(numbers):
            if number >= 0:
                self._put(firsts[at], seconds[at], number)


def _second(text: str) -> int:
    return hash(text + "\0") & 0xFFFF_FFFF
