"""The list of all guests: who is on it, and what is shown of those in sight."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from kiosk.domain.admission.verdict import FirstAdmission
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.domain.roster.guest_list import GuestFilter
from kiosk.services.attendance import shown_day
from kiosk.services.find import Finder
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import guest_lists, scans, search

MOST_FOUND = 1000
"""So many are listed of those whom typed words fit, the best first."""


@dataclass(frozen=True, slots=True)
class FoundGuests:
    """The numbers of the rows that are listed, by name, or the best first where words were typed.

    `total` is how many there are, or more than that if not `is_counted`.
    """

    numbers: "array[int]"
    total: int
    is_counted: bool = True


@dataclass(frozen=True, slots=True)
class GuestCounts:
    """How many are on each list, and how many there are of each group, the largest first."""

    by_filter: Mapping[GuestFilter, int]
    groups: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class ListedGuest:
    """One guest of the list, and since when they are in."""

    number: int
    attendee: Attendee
    checked_in: FirstAdmission | None


class GuestLists:
    """Lists the guests of an event file; how everybody stands is kept until it is read again.

    Args:
        file: the event file.
    """

    def __init__(self, file: EventFile) -> None:
        self._file = file
        self._finder = Finder(file)
        self._by_name: dict[tuple[str | None, GuestFilter], array[int]] = {}
        self._inside: frozenset[int] | None = None
        self._exceptions: Mapping[int, tuple[OrderStatus, bool]] = {}

    def read_again(self) -> None:
        """Read how everybody stands with the next list."""
        self._by_name, self._inside = {}, None

    def find(self, query: str) -> Attendee | None:
        """Return the first whom typed words fit, or whose code it is."""
        found = self._finder.find(query, 1).people
        return found[0].attendee if found else None

    def listed(self, shown: GuestFilter, group: str | None = None, query: str = "") -> FoundGuests:
        """Return who is listed.

        Args:
            shown: which guests.
            group: of that group only, of none if it is empty, of all if it is None.
            query: words that were typed, such as a volunteer at a desk types.
        """
        if not query.strip():
            numbers = self._named(group, shown)
            return FoundGuests(numbers, len(numbers))
        fitting = self._finder.numbers(query, MOST_FOUND)
        numbers = array("q", fitting.numbers)
        if group is not None:
            among = guest_lists.of_group(self._file.reader, numbers, group)
            numbers = array("q", (number for number in numbers if number in among))
        numbers = self._of(numbers, shown)
        return FoundGuests(numbers, len(numbers), fitting.is_counted)

    def counts(self, group: str | None = None) -> GuestCounts:
        """Count who is on each list, of a group or of all."""
        by_filter = {shown: len(self._named(group, shown)) for shown in GuestFilter}
        return GuestCounts(by_filter, tuple(guest_lists.groups(self._file.reader)))

    def _named(self, group: str | None, shown: GuestFilter) -> "array[int]":
        """Return a list by name; once it was counted it is at hand."""
        if (group, shown) not in self._by_name:
            is_whole = shown is GuestFilter.EVERYBODY
            self._by_name[group, shown] = (
                guest_lists.by_name(self._file.reader, group)
                if is_whole
                else self._of(self._named(group, GuestFilter.EVERYBODY), shown)
            )
        return self._by_name[group, shown]

    def _of(self, numbers: "array[int]", shown: GuestFilter) -> "array[int]":
        """Return those of some rows who are on a list, in their order."""
        if shown is GuestFilter.EVERYBODY:
            return numbers
        if self._inside is None:
            self._exceptions = guest_lists.exceptions(self._file.reader)
            self._inside = guest_lists.inside(self._file.reader, shown_day(self._file))
        inside, exceptions = self._inside, self._exceptions
        match shown:
            case GuestFilter.INSIDE:
                return array("q", [number for number in numbers if number in inside])
            case GuestFilter.EXPECTED:
                return array("q", [one for one in numbers if one not in inside and one not in exceptions])
            case GuestFilter.TO_DECIDE:
                undecided = {one for one, worth in exceptions.items() if not _is_shut(*worth)} - inside
                return array("q", [number for number in numbers if number in undecided])
            case GuestFilter.SHUT_OUT:
                shut = {one for one, worth in exceptions.items() if _is_shut(*worth)}
                return array("q", [number for number in numbers if number in shut])
            case _:
                assert_never(shown)


def _is_shut(status: OrderStatus, blocked: bool) -> bool:
    return blocked or status is OrderStatus.CANCELLED


def guests_of(file: EventFile, numbers: Sequence[int]) -> list[ListedGuest]:
    """Return the guests of these rows, in that order; one that was changed since has another number and is left out."""
    people = search.attendees_of(file.reader, numbers)
    inside = scans.first_on_day(file.reader, [person.id for person in people.values()], shown_day(file))
    return [ListedGuest(at, people[at], inside.get(people[at].id)) for at in numbers if at in people]
