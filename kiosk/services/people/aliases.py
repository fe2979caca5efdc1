"""Which entries of the roster are one person, as an import asks it."""

from kiosk.storage.connection import Connection
from kiosk.storage.tables import aliases


class Aliases:
    """Who is the same as whom, in one state of an event file.

    Args:
        connection: where to read.
    """

    def __init__(self, connection: Connection) -> None:
        self._people = aliases.of(connection)
        self.several = set(self._people.values())
        """Who stands for several entries."""
        self.entries = [*self.several, *self._people]
        """All who do not stand for themselves alone."""

    def person(self, attendee: str) -> str:
        """Return under whom an entry stands."""
        return self._people.get(attendee, attendee)

    def is_one(self, attendee: str, other: str) -> bool:
        """Tell whether two entries are one person, as the organiser or a desk said."""
        return self.person(attendee) == self.person(other)

    def others_of(self, attendee: str) -> list[str]:
        """Return the other entries that are the same person."""
        if attendee not in self._people and attendee not in self.several:
            return []
        person = self.person(attendee)
        same = [one for one, other in self._people.items() if other == person]
        return [one for one in (person, *same) if one != attendee]
