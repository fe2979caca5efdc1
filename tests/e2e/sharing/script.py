"""Who shares what with whom at a foyer screen, and what is taken back, erased and imported meanwhile: by a seed."""

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.networking.exchange import Field
from kiosk.storage.event_file import EventFile
from tests.guests import Guest, put_on_the_list

CHOICES = (Field.ROLE, Field.EMAIL, Field.PHONE, Field.LINK)
CHANGED = 5
"""So many people have other details on a list that is imported."""
SIZES = (2, 2, 3, 2, 2, 5, 2, 2, 4, 2, 12, 2, 2, 7)
"""How many come, in turn."""


class Kind(StrEnum):
    """What happens."""

    SHARED = "an exchange"
    UNDONE = "an exchange that somebody undoes at once"
    LEFT = "an exchange that is left before the last one answered"
    WALKED_OFF = "an exchange whose last one walks off"
    LOOKED = "a look at who was met"
    WITHDREW = "somebody takes one exchange back"
    WITHDREW_ALL = "somebody takes all exchanges back"
    IMPORTED = "a list with other details"
    ERASED = "somebody is erased"


Recorded = dict[str, frozenset[str]]
"""An exchange: what each member agreed to share, by attendee id."""
EXCHANGES = (Kind.SHARED, Kind.UNDONE, Kind.LEFT, Kind.WALKED_OFF)


@dataclass(frozen=True)
class Seat:
    """Somebody in an exchange: what they share besides name and organisation, or that they do not.

    `email` is another address than the list's; empty for that one. `counted`: they wish to be counted.
    """

    guest: Guest
    fields: tuple[Field, ...] = ()
    shares: bool = True
    email: str = ""
    counted: bool = False


@dataclass(frozen=True)
class Act:
    """One thing that happens, and to whom."""

    kind: Kind
    seats: tuple[Seat, ...] = ()

    @property
    def sharing(self) -> tuple[Seat, ...]:
        """Those between whom contacts must be exchanged; nobody where fewer than two share."""
        sharing = tuple(seat for seat in self.seats if seat.shares)
        return sharing if self.kind in EXCHANGES and len(sharing) > 1 else ()


def word(chance: random.Random) -> str:
    """Return a word that no text of a screen has in it."""
    return "".join(chance.choice("bdfgklmnprtvz") + chance.choice("aeou") for _ in range(4)).capitalize() + "x"


def details(chance: random.Random) -> dict[str, str]:
    """Return details of a person, none of which anybody else has."""
    return {
        "organisation": f"{word(chance)} Ltd",
        "role": f"{word(chance)} lead",
        "email": f"{word(chance)}@example.org".lower(),
        "phone": f"+90 212 {chance.randrange(10**7):07}",
        "link": f"https://example.org/{word(chance)}".lower(),
    }


def people(file: EventFile, count: int, chance: random.Random) -> list[Guest]:
    """Put so many people on the list of an event."""
    with file.writing():
        return [put_on_the_list(file, f"{word(chance)} {word(chance)}", **details(chance)) for _ in range(count)]


def script(guests: Sequence[Guest], exchanges: int, chance: random.Random) -> Iterator[Act]:
    """Write so many exchanges, and what happens between them."""
    here, met = list(guests), list[Guest]()
    for number in range(exchanges):
        act = _exchange(here, number, chance)
        yield act
        met += [seat.guest for seat in act.sharing]
        for kind in _between(number):
            who = chance.choice(met or here)
            changed = chance.sample(here, min(CHANGED, len(here))) if kind is Kind.IMPORTED else [who]
            yield Act(kind, tuple(Seat(guest) for guest in changed))
            if kind is Kind.ERASED:
                here, met = [one for one in here if one != who], [one for one in met if one != who]


def _between(number: int) -> Iterator[Kind]:
    """Yield what happens after an exchange."""
    every = {Kind.LOOKED: 5, Kind.WITHDREW: 7, Kind.WITHDREW_ALL: 13, Kind.IMPORTED: 25, Kind.ERASED: 20}
    yield from (kind for kind, often in every.items() if number % often == often - 1)


def _exchange(here: Sequence[Guest], number: int, chance: random.Random) -> Act:
    seats = [_seat(guest, chance) for guest in chance.sample(here, SIZES[number % len(SIZES)])]
    match number % 10:
        case 3 | 8:
            place = chance.randrange(len(seats)) if len(seats) > 2 else 1
            seats[place] = replace(seats[place], fields=(), shares=False, email="", counted=False)
        case 5:
            return Act(Kind.UNDONE, tuple(seats))
        case 7 if number % 20 == 7:
            seats = [replace(seat, email="") for seat in seats]
            seats[-1] = replace(seats[-1], fields=(), shares=False, counted=False)
            return Act(Kind.LEFT, tuple(seats))
        case 9 if len(seats) > 2:
            seats[-1] = replace(seats[-1], fields=(), shares=False, email="", counted=False)
            return Act(Kind.WALKED_OFF, tuple(seats))
    return Act(Kind.SHARED, tuple(seats))


def _seat(guest: Guest, chance: random.Random) -> Seat:
    fields = tuple(field for field in CHOICES if chance.random() < 0.35)
    email = f"{word(chance)}@example.org".lower() if Field.EMAIL in fields and chance.random() < 0.2 else ""
    return Seat(guest, fields, email=email, counted=chance.random() < 0.6)


def expected(acts: Iterable[Act]) -> list[Recorded]:
    """Return the exchanges that must have been recorded, in turn."""
    return [
        {seat.guest.id: frozenset({"name", "organisation", *seat.fields}) for seat in act.sharing}
        for act in acts
        if act.sharing
    ]
