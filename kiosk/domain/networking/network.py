"""All exchanges of an event, held so compactly that a million contacts fit beside the program."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress
from types import MappingProxyType
from typing import NamedTuple

from kiosk.domain.event import Event
from kiosk.domain.networking.contact import LackOfConsent, Party, TakingPart
from kiosk.domain.networking.exchange import kind_of

AGREED, EMAIL, PHONE, LINK = 1, 2, 4, 8
"""What a member's standing consent to the organiser's statistics of one exchange covers, as bits."""

QUARTER = 15
"""Minutes: times without names come in such steps, so that they cannot be joined with a named list."""
QUARTER_MS = QUARTER * 60_000
WITHHELD: TakingPart = (0, 0, "")
_NOBODY = Party()
_NO_OTHER: Mapping[int, str] = MappingProxyType({})


class Gathering(NamedTuple):
    """One exchange.

    Attributes:
        id: its id.
        at: when, in UTC milliseconds.
        point: the kiosk's point.
        size: how many members it has, those who withheld consent too.
        members: who of them are on record, by their places among the people.
        covers: what the consent of each of these covers, as bits.
        emails: addresses that members gave instead of the roster's, for this exchange alone, by their places.
    """

    id: str
    at: int
    point: str
    size: int
    members: Sequence[int]
    covers: Sequence[int]
    emails: Mapping[int, str] = _NO_OTHER

    @property
    def kind(self) -> str:
        """One-to-one, or a group."""
        return kind_of(self.size)

    @property
    def agreed(self) -> tuple[int, ...]:
        """The members whose consent covers it, by their places among the people."""
        return tuple(compress(self.members, self.covers))

    @property
    def parts(self) -> list[TakingPart]:
        """What each one's part was; of all who withheld consent the same."""
        present = zip(self.members, self.covers, strict=True)
        if not self.emails:
            return [(member, covers, "") if covers else WITHHELD for member, covers in present]
        emails = self.emails
        return [(member, covers, emails.get(member, "")) if covers else WITHHELD for member, covers in present]


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
    _emails: dict[int, Mapping[int, str]] = field(default_factory=dict)

    def add(self, gathering: Gathering) -> None:
        """Add one exchange."""
        self._ids += gathering.id.encode()
        self._id_ends.append(len(self._ids))
        self._points.append(self._point_number(gathering.point))
        self._sizes.append(gathering.size)
        if gathering.emails:
            self._emails[len(self._times)] = gathering.emails
        self._times.append(gathering.at)
        self._people.extend(gathering.members)
        self._covers.extend(gathering.covers)
        self._ends.append(len(self._people))
        present = len(gathering.members)
        agreed = present - gathering.covers.count(0)
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
        return Gathering(
            self._ids[self._id_ends[at] : self._id_ends[at + 1]].decode(),
            self._times[at],
            self._point_names[self._points[at]],
            self._sizes[at],
            self._people[first:last],
            self._covers[first:last],
            self._emails.get(at, _NO_OTHER),
        )

    @property
    def agreed(self) -> frozenset[int]:
        """All whose consent covers some exchange, by their places among the people."""
        return frozenset(compress(self._people, self._covers))

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

    def party(self, member: int, covers: int, email: str = "") -> Party:
        """Return what may be told of a member of an exchange; an empty one where consent does not cover it.

        Args:
            member: who, by their place among the people.
            covers: what their consent covers, as bits.
            email: an address that is told instead of the roster's.
        """
        party = self.people[member]
        if party is None or not covers:
            return _NOBODY
        email = (email or party.email) if covers & EMAIL else ""
        phone = party.phone if covers & PHONE else ""
        return Party(*party[:4], email, phone, party.link if covers & LINK else "")


def quarter(at: int) -> int:
    """Return the beginning of the step of 15 minutes to which UTC milliseconds belong."""
    return at // QUARTER_MS * QUARTER_MS
