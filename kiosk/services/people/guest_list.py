"""The list of all guests: who is on it, and what is shown of those in sight."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
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
        self._kept = _KeptLists()

    def read_again(self) -> None:
        """Read how everybody stands with the next list; what is being counted meanwhile is not kept."""
        self._kept = _KeptLists()

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
            numbers = self._named(self._kept, group, shown)
            return FoundGuests(numbers, len(numbers))
        fitting = self._finder.numbers(query, MOST_FOUND)
        numbers = array("q", fitting.numbers)
        if group is not None:
            among = guest_lists.of_group(self._file.reader, numbers, group)
            numbers = array("q", (number for number in numbers if number in among))
        numbers = self._of(self._kept, numbers, shown)
        return FoundGuests(numbers, len(numbers), fitting.is_counted)

    def counts(self, group: str | None = None) -> GuestCounts:
        """Count who is on each list, of a group or of all; on a thread of its own it keeps no list waiting."""
        kept = self._kept
        by_filter = {shown: len(self._named(kept, group, shown)) for shown in GuestFilter}
        return GuestCounts(by_filter, tuple(guest_lists.groups(self._file.reader)))

    def _named(self, kept: "_KeptLists", group: str | None, shown: GuestFilter) -> "array[int]":
        """Return a list by name; once it was counted it is at hand."""
        if (group, shown) not in kept.by_name:
            is_whole = shown is GuestFilter.EVERYBODY
            kept.by_name[group, shown] = (
                guest_lists.by_name(self._file.reader, group)
                if is_whole
                else self._of(kept, self._named(kept, group, GuestFilter.EVERYBODY), shown)
            )
        return kept.by_name[group, shown]

    def _of(self, kept: "_KeptLists", numbers: "array[int]", shown: GuestFilter) -> "array[int]":
        """Return those of some rows who are on a list, in their order."""
        if shown is GuestFilter.EVERYBODY:
            return numbers
        if (standing := kept.standing) is None:
            inside = guest_lists.inside(self._file.reader, shown_day(self._file))
            standing = kept.standing = (inside, guest_lists.exceptions(self._file.reader))
        inside, exceptions = standing
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


@dataclass(slots=True)
class _KeptLists:
    """What was read once: lists by name, and who is in and who does not just come in."""

    by_name: dict[tuple[str | None, GuestFilter], "array[int]"] = field(default_factory=dict)
    standing: tuple[frozenset[int], Mapping[int, tuple[OrderStatus, bool]]] | None = None


def _is_shut(status: OrderStatus, blocked: bool) -> bool:
    return blocked or status is OrderStatus.CANCELLED


def guests_of(file: EventFile, numbers: Sequence[int]) -> list[ListedGuest]:
    """Return the guests of these rows, in that order; one that was changed since has another number and is left out."""
    people = search.attendees_of(file.reader, numbers)
    inside = scans.first_on_day(file.reader, [person.id for person in people.values()], shown_day(file))
    return [ListedGuest(at, people[at], inside.get(people[at].id)) for at in numbers if at in people]
