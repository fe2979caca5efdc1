"""Who is in, on which day, as an import compares it, in a few bytes a check-in."""

from kiosk.services.people.digests import Digests
from kiosk.storage.connection import Connection
from kiosk.storage.tables import aliases, scans


class ImportedArrivals:
    """Check-ins, those that the import is about to write included.

    A check-in elsewhere that was taken over once counts even if it was undone since.

    Args:
        connection: where to read.
    """

    def __init__(self, connection: Connection) -> None:
        self._people = aliases.of(connection)
        self._days, self._ever = Digests(), Digests()
        for attendee, day in scans.arrived_or_imported(connection):
            self.add(attendee, day)

    def add(self, attendee: str, day: str) -> None:
        """Note that somebody is in."""
        self._days.replace(f"{attendee}\0{day}", 0)
        self._ever.replace(attendee, 0)

    def is_in(self, attendee: str, day: str) -> bool:
        """Tell whether an entry of the roster, or the person who it is, is in on a day."""
        return any(self._days.first(f"{one}\0{day}") is not None for one in self._entries(attendee))

    def has_come(self, attendee: str) -> bool:
        """Tell whether an entry of the roster, or the person who it is, is in on any day."""
        return any(self._ever.first(one) is not None for one in self._entries(attendee))

    def _entries(self, attendee: str) -> set[str]:
        return {attendee, self._people.get(attendee, attendee)}
