"""Whose each ticket is, as an import compares them, in a few bytes a ticket."""

from array import array
from collections.abc import Iterator

from kiosk.services.people.digests import Digests
from kiosk.storage.spool import Pile

_NOBODY, _IN_FILE, _UNCOUNTED = -1, 1, 2
_NONE = -1


class TicketHolders:
    """Who holds each ticket, by the person's number; and in which rows of the file the ticket stands.

    Args:
        pile: where the texts of tickets are kept.
    """

    def __init__(self, pile: Pile) -> None:
        self._pile, self._numbers = pile, Digests()
        self._holder, self._row, self._flags = array("i"), array("I"), array("B")
        self._given = array("q")
        self._at_hand: tuple[str, int | None] = ("", None)

    @property
    def size(self) -> int:
        """How many bytes of memory it takes."""
        arrays = (self._holder, self._row, self._flags, self._given)
        return self._numbers.size + sum(len(one) * one.itemsize for one in arrays)

    def hold(self, ticket: str, person: int, *, counts: bool = True) -> None:
        """Take a ticket in that the event file knows; one that does not count is an add-on or holds no more."""
        number = self._number(ticket)
        self._holder[number] = person
        if not counts:
            self._flags[number] |= _UNCOUNTED

    def give(self, ticket: str, person: int) -> None:
        """Note whose ticket it is from now on."""
        number = self._number(ticket)
        self._holder[number] = person
        self._flags[number] &= ~_UNCOUNTED
        self.note(ticket, person)

    def note(self, ticket: str, person: int) -> None:
        """Note a ticket among those that a person may hold."""
        missing = person + 1 - len(self._given)
        if missing > 0:
            self._given.extend([_NONE] * missing)
        self._given[person] = self._pile.put((ticket, self._given[person]))

    def drop(self, ticket: str) -> None:
        """Note that a ticket holds no more."""
        number = self._number(ticket)
        self._holder[number] = _NOBODY
        self._flags[number] &= ~_UNCOUNTED

    def of(self, ticket: str) -> int | None:
        """Return whose ticket it is."""
        number = self._find(ticket)
        return None if number is None or self._holder[number] == _NOBODY else self._holder[number]

    def counts(self, ticket: str, person: int) -> bool:
        """Tell whether it is a person's ticket, and no add-on."""
        number = self._find(ticket)
        return number is not None and self._holder[number] == person and not self._flags[number] & _UNCOUNTED

    def noted(self, person: int) -> Iterator[str]:
        """Yield the tickets that were noted as a person's, whoever holds them now."""
        place = self._given[person] if person < len(self._given) else _NONE
        while place != _NONE:
            ticket, place = self._pile.get(place)
            yield ticket

    def see(self, ticket: str) -> bool:
        """Note that a ticket stands in the file; returns whether somebody had it before, or a row."""
        number = self._number(ticket)
        self._flags[number] |= _IN_FILE
        return self._holder[number] != _NOBODY or self._row[number] > 0

    def is_seen(self, ticket: str) -> bool:
        """Tell whether a ticket stands in the rows of the file so far."""
        number = self._find(ticket)
        return number is not None and bool(self._flags[number] & _IN_FILE)

    def row(self, ticket: str) -> int | None:
        """Return the row whose person has a ticket."""
        number = self._find(ticket)
        return self._row[number] - 1 if number is not None and self._row[number] else None

    def take(self, ticket: str, row: int) -> None:
        """Note the row whose person has a ticket; the first one counts."""
        number = self._number(ticket)
        self._row[number] = self._row[number] or row + 1

    def _number(self, ticket: str) -> int:
        number = self._find(ticket)
        if number is None:
            number = len(self._holder)
            self._numbers.add(ticket, number)
            self._at_hand = ticket, number
            self._holder.append(_NOBODY)
            self._row.append(0)
            self._flags.append(0)
        return number

    def _find(self, ticket: str) -> int | None:
        """Return the number of a ticket; a row asks about the same one again and again."""
        if self._at_hand[0] != ticket or self._at_hand[1] is None:
            self._at_hand = ticket, self._numbers.first(ticket)
        return self._at_hand[1]
