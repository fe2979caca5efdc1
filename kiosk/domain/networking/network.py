"""All exchanges of an event, held so compactly that a million contacts fit beside the program."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.domain.event import Event
from kiosk.domain.networking.contact import LackOfConsent, Party
from kiosk.domain.networking.exchange import kind_of

AGREED, EMAIL, PHONE, LINK = 1, 2, 4, 8
"""What a member's standing consent to the organiser's statistics of one exchange covers, as bits."""

QUARTER = 15
"""Minutes: times without names come in such steps, so that they cannot be joined with a named list."""
QUARTER_MS = QUARTER * 60_000
_NOBODY = Party()


class Participation(NamedTuple):
    """Somebody's part in an exchange: their place among the people, and what their consent covers, as bits.

    `email` is another address than the roster's, for this exchange alone.
    """

    person: int
    covers: int
    email: str = ""


class Gathering(NamedTuple):
    """One exchange. `at` is in UTC milliseconds, `size` counts all members, those who withheld consent too."""

    id: str
    at: int
    point: str
    size: int
    members: tuple[Participation, ...]

    @property
    def kind(self) -> str:
        """One-to-one, or a group."""
        return kind_of(self.size)

    @property
    def agreed(self) -> tuple[int, ...]:
        """The members whose consent covers it, by their places among the people."""
        return tuple(member.person for member in self.members if member.covers)


@dataclass(slots=True)
class Gatherings:
    """Exchanges in the order in which they are added; each takes some tens of bytes, and is made anew when asked for.

    Attributes:
        contacts: how many pairs of people there are.
        withheld_contacts: how many of them somebody's consent does not cover.
        withheld_exchanges: in how many exchanges there is such a member.
    """

    contacts: int = 0
    withheld_contacts: int = 0
    withheld_exchanges: int = 0
    _ids: bytearray = field(default_factory=bytearray)
    _id_ends: "array[int]" = field(default_factory=lambda: array("Q", [0]))
    _times: "array[int]" = field(default_factory=lambda: array("q"))
    _points: "array[int]" = field(default_factory=lambda: array("I"))
    _point_names: list[str] = field(default_factory=list)
    _point_numbers: dict[str, int] = field(default_factory=dict)
    _sizes: "array[int]" = field(default_factory=lambda: array("I"))
    _ends: "array[int]" = field(default_factory=lambda: array("Q", [0]))
    _people: "array[int]" = field(default_factory=lambda: array("I"))
    _covers: bytearray = field(default_factory=bytearray)
    _emails: dict[int, str] = field(default_factory=dict)

    def add(self, gathering: Gathering) -> None:
        """Add one exchange."""
        self._ids += gathering.id.encode()
        self._id_ends.append(len(self._ids))
        self._times.append(gathering.at)
        self._points.append(self._point_number(gathering.point))
        self._sizes.append(gathering.size)
        first = len(self._people)
        self._people.extend([member.person for member in gathering.members])
        self._covers.extend([member.covers for member in gathering.members])
        self._emails.update((at, one.email) for at, one in enumerate(gathering.members, first) if one.email)
        self._ends.append(len(self._people))
        present, agreed = len(gathering.members), len(gathering.agreed)
        pairs = present * (present - 1) // 2
        self.contacts += pairs
        self.withheld_contacts += pairs - agreed * (agreed - 1) // 2
        self.withheld_exchanges += agreed < gathering.size

    def __len__(self) -> int:
        """How many there are."""
        return len(self._times)

    def __iter__(self) -> Iterator[Gathering]:
        """Go through them, in the order in which they were added."""
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, at: int) -> Gathering:
        """Return the exchange that was added as the `at`-th, counted from 0."""
        first, last = self._ends[at], self._ends[at + 1]
        members = tuple(map(Participation, self._people[first:last], self._covers[first:last]))
        if self._emails:
            members = tuple(one._replace(email=self._emails.get(place, "")) for place, one in enumerate(members, first))
        id_ = self._ids[self._id_ends[at] : self._id_ends[at + 1]].decode()
        return Gathering(id_, self._times[at], self._point_names[self._points[at]], self._sizes[at], members)

    def at(self, index: int) -> int:
        """Return when an exchange was made, in UTC milliseconds."""
        return self._times[index]

    def size(self, index: int) -> int:
        """Return how many members an exchange has, those who withheld consent too."""
        return self._sizes[index]

    def _point_number(self, point: str) -> int:
        number = self._point_numbers.setdefault(point, len(self._point_names))
        if number == len(self._point_names):
            self._point_names.append(point)
        return number


@dataclass(frozen=True, slots=True)
class Network:
    """All exchanges of an event with what is needed to tell of them.

    Attributes:
        event: the event.
        gatherings: the exchanges, the oldest first.
        people: all who exchanged contacts, by id; None is who stands nowhere, for lack of consent.
        group_sizes: how many people of each group are on the roster.
        withheld_people: how many on the roster stand nowhere.
    """

    event: Event
    gatherings: Gatherings
    people: Sequence[Party | None]
    group_sizes: Mapping[str, int]
    withheld_people: int

    @property
    def left_out(self) -> LackOfConsent:
        """What is left out for lack of consent."""
        return LackOfConsent(
            self.withheld_people, self.gatherings.withheld_exchanges, self.gatherings.withheld_contacts
        )

    @property
    def agreed(self) -> list[int]:
        """All who stand somewhere, by their places among the people."""
        return [place for place, party in enumerate(self.people) if party]

    def named_members(self, gathering: Gathering) -> tuple[str, ...]:
        """Return the ids of the members of an exchange whose consent covers it."""
        return tuple(party.id for member in gathering.agreed if (party := self.people[member]))

    def party(self, member: Participation) -> Party:
        """Return what may be told of a member of an exchange; an empty one where consent does not cover it."""
        party = self.people[member.person]
        if party is None or not member.covers:
            return _NOBODY
        email = (member.email or party.email) if member.covers & EMAIL else ""
        phone = party.phone if member.covers & PHONE else ""
        return Party(*party[:4], email, phone, party.link if member.covers & LINK else "")


def quarter(at: int) -> int:
    """Return the beginning of the step of 15 minutes to which UTC milliseconds belong."""
    return at // QUARTER_MS * QUARTER_MS
