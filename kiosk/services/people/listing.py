"""How people stand on the list of which a file is a version, and in which of its rows, in a few bytes a person."""

from array import array
from collections.abc import Iterator

from kiosk.domain.roster.attendee import Listed

_LISTED: tuple[Listed | None, ...] = (None, *Listed)
_THERE = Listed.THERE
_STANDING, _ELSEWHERE, _FRESH = 3, 4, 8


class Listing:
    """How people stand on the list and in the file, by their numbers (see `KnownPeople.number`)."""

    def __init__(self) -> None:
        self._flags, self._rows = array("B"), array("I")

    def read(self, person: int, listed: Listed, *, is_here: bool) -> None:
        """Note how a person stands on the list, or on another one, as the event file has it."""
        if is_here:
            self._flag(person, _LISTED.index(listed), ~_STANDING)
        elif listed is _THERE:
            self._flag(person, _ELSEWHERE)

    def of(self, person: int) -> Listed | None:
        """Return how a person stands on the list; None if they never did."""
        return _LISTED[self._flags_of(person) & _STANDING]

    def is_elsewhere(self, person: int) -> bool:
        """Tell whether a person stands on any other list."""
        return bool(self._flags_of(person) & _ELSEWHERE)

    def note_new(self, person: int) -> None:
        """Note that a person was on no list before."""
        self._flag(person, _FRESH)

    def take(self, person: int, row: int) -> None:
        """Note the row of the file in which a person stands; the first one counts."""
        missing = person + 1 - len(self._rows)
        if missing > 0:
            self._rows.extend([0] * missing)
        self._rows[person] = self._rows[person] or row + 1

    def row(self, person: int) -> int | None:
        """Return the row of the file in which a person stands; None if they stand in none so far."""
        return self._rows[person] - 1 if person < len(self._rows) and self._rows[person] else None

    def cancelled(self) -> Iterator[int]:
        """Yield who was cancelled as gone from the list."""
        return (person for person in range(len(self._flags)) if self.of(person) is Listed.CANCELLED)

    def absent(self) -> Iterator[int]:
        """Yield who stands or stood on the list and stands in no row of the file."""
        return (person for person in range(len(self._flags)) if self.of(person) and self.row(person) is None)

    def new(self) -> Iterator[int]:
        """Yield who was on no list before."""
        return (person for person, flags in enumerate(self._flags) if flags & _FRESH)

    @property
    def size(self) -> int:
        """How many bytes of memory it takes."""
        return len(self._flags) + len(self._rows) * self._rows.itemsize

    def _flags_of(self, person: int) -> int:
        return self._flags[person] if person < len(self._flags) else 0

    def _flag(self, person: int, flags: int, mask: int = ~0) -> None:
        missing = person + 1 - len(self._flags)
        if missing > 0:
            self._flags.extend([0] * missing)
        self._flags[person] = self._flags[person] & mask | flags
