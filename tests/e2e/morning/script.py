"""Who comes on a morning, when, and what must come of it: all known ahead, by a seed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import assert_never

from kiosk.domain.admission.code import ALPHABET, ending, new_code
from kiosk.domain.admission.decision import DecisionReason
from kiosk.domain.admission.verdict import Method, Verdict

ALLOWED, ELSEWHERE = "Guest", "Exhibitor"
TROUBLED_SHARE = 0.08
GIVEN = ("Ada", "Bora", "Carla", "Deniz", "Emre", "Fatma", "Greta", "Hasan", "Ingrid", "Jale", "Kemal", "Lara")
FAMILY = ("Acar", "Berg", "Celik", "Dogan", "Ekin", "Fischer", "Gunes", "Hansen", "Inan", "Jansen", "Koc", "Lund")


class Kind(StrEnum):
    """What is with an arrival."""

    PLAIN = "plain"
    TOO_EARLY = "too early"
    UNKNOWN = "unknown"
    REPEATED = "repeated"
    UNPAID = "unpaid"
    UNCLEAR = "unclear"
    WRONG_DOOR = "wrong door"
    DAMAGED = "damaged"
    BLOCKED = "blocked"
    WALK_IN = "walk-in"
    NAMESAKE = "namesake"
    ADD_ONS = "add-ons"


TROUBLES = tuple(kind for kind in Kind if kind is not Kind.PLAIN)


@dataclass(frozen=True)
class Person:
    """Somebody on the roster, by the id under which they are on it."""

    id: str
    name: str
    organisation: str
    code: str
    ticket: str
    group: str = ALLOWED
    status: str = "paid"
    blocked: bool = False
    add_ons: tuple[str, ...] = ()


@dataclass(frozen=True, order=True)
class Row:
    """A scan as the file has it: whom it is about (an id, the end of an unknown code, a walk-in's name), and how."""

    who: str
    verdict: str
    method: str
    reason: str = ""


@dataclass(frozen=True)
class Arrival:
    """Somebody comes to the desk `due` seconds after it opened, with a code (a walk-in has none).

    `rows` are the scans that must come of it, in that order, and `handed` what is handed out.
    """

    kind: Kind
    rows: tuple[Row, ...]
    code: str = ""
    person: Person | None = None
    name: str = ""
    due: float = 0.0
    handed: tuple[str, ...] = ()
    turned_away: bool = False


@dataclass
class Morning:
    """The roster and the arrivals; the `early` first ones come before the door opens."""

    people: list[Person] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)
    early: int = 0


def script_of(count: int, seconds: float, event: str, seed: int) -> Morning:
    """Write a morning.

    Args:
        count: how many arrive.
        seconds: how long it takes until all have come.
        event: the event's id, of which the badge codes tell.
        seed: makes one morning of many.
    """
    return _Writing(event, random.Random(seed)).morning(count, seconds)


class _Writing:
    def __init__(self, event: str, chance: random.Random) -> None:
        self._event, self._chance = event, chance
        self._people: list[Person] = []
        self._names = [f"{given} {family}" for given in GIVEN for family in FAMILY]
        chance.shuffle(self._names)

    def morning(self, count: int, seconds: float) -> Morning:
        troubled = max(len(TROUBLES), round(count * TROUBLED_SHARE))
        kinds = [TROUBLES[at % len(TROUBLES)] for at in range(troubled)]
        early = [self._arrival(kind, []) for kind in kinds if kind is Kind.TOO_EARLY]
        later: list[Kind] = [kind for kind in kinds if kind is not Kind.TOO_EARLY]
        later += [Kind.PLAIN] * (count - len(early) - len(later))
        self._chance.shuffle(later)
        later.remove(Kind.PLAIN)
        came: list[Arrival] = []
        for kind in (Kind.PLAIN, *later):  # nobody can come again before somebody came
            came.append(self._arrival(kind, came))
        gaps = [self._chance.expovariate(1) for _ in range(count)]
        scale = seconds / sum(gaps)
        due = [sum(gaps[:at]) * scale for at in range(count)]
        arrivals = [replace(arrival, due=at) for arrival, at in zip((*early, *came), due, strict=True)]
        return Morning(self._people, arrivals, len(early))

    def _arrival(self, kind: Kind, came: list[Arrival]) -> Arrival:
        match kind:
            case Kind.PLAIN:
                return self._scanned(kind, self._person(), Verdict.ADMITTED)
            case Kind.TOO_EARLY:
                return self._scanned(kind, self._person(), Verdict.TOO_EARLY)
            case Kind.WRONG_DOOR:
                return self._scanned(kind, self._person(group=ELSEWHERE), Verdict.NOT_AT_THIS_DOOR)
            case Kind.BLOCKED:
                return self._scanned(kind, self._person(blocked=True), Verdict.NOT_VALID)
            case Kind.ADD_ONS:
                return self._scanned(kind, self._person(add_ons=("T-shirt L", "Dinner")), Verdict.ADMITTED)
            case Kind.REPEATED:
                before = [one.person for one in came if one.kind is Kind.PLAIN and one.person]
                return self._scanned(kind, self._chance.choice(before), Verdict.ALREADY_IN)
            case Kind.UNKNOWN:
                return self._of_nobody(kind, self._text(12), Verdict.UNKNOWN_CODE)
            case Kind.DAMAGED:
                return self._of_nobody(kind, self._misread(self._code()), Verdict.DAMAGED_CODE)
            case Kind.UNPAID:
                return self._decided(kind, self._person(status="unpaid"), Verdict.UNPAID, DecisionReason.PAID)
            case Kind.UNCLEAR:
                return self._decided(kind, self._person(status="unclear"), Verdict.NEEDS_DECISION, "")
            case Kind.UNPAID:
                return self._decided(kind, self._person(status="unpaid"), Verdict.UNPAID, DecisionReason.PAID)
            case Kind.UNCLEAR:
                return self._decided(kind, self._person(status="unclear"), Verdict.NEEDS_DECISION, "")
            case Kind.WALK_IN:
                return self._walk_in()
            case Kind.NAMESAKE:
                return self._namesake()
            case _:
                assert_never(kind)

    def _scanned(self, kind: Kind, person: Person, verdict: Verdict) -> Arrival:
        code, handed = self._either(person), person.add_ons if verdict is Verdict.ADMITTED else ()
        return Arrival(kind, (Row(person.id, verdict, Method.SCAN),), code, person, handed=handed)

    def _of_nobody(self, kind: Kind, code: str, verdict: Verdict) -> Arrival:
        return Arrival(kind, (Row(ending(code), verdict, Method.SCAN),), code)

    def _walk_in(self) -> Arrival:
        name = f"Quentin {self._letters(9)}"
        refused = Row(name, Verdict.NOT_AT_THIS_DOOR, Method.WALK_IN)  # no group, at a door for groups
        let_in = Row(name, Verdict.ADMITTED, Method.DECISION, DecisionReason.GUEST_OF)
        return Arrival(Kind.WALK_IN, (refused, let_in), name=name)

    def _namesake(self) -> Arrival:
        name = f"Zelda {self._letters(8)}"
        person = self._chance.choice([self._person(name=name) for _ in range(2)])
        return Arrival(Kind.NAMESAKE, (Row(person.id, Verdict.ADMITTED, Method.SEARCH),), person=person, name=name)

    def _decided(self, kind: Kind, person: Person, verdict: Verdict, reason: str) -> Arrival:
        asked = Row(person.id, verdict, Method.SCAN)
        answer = Row(person.id, Verdict.ADMITTED if reason else Verdict.TURNED_AWAY, Method.DECISION, reason)
        return Arrival(kind, (asked, answer), self._either(person), person, turned_away=not reason)

    def _misread(self, code: str) -> str:
        wrong = self._chance.choice([symbol for symbol in ALPHABET if symbol != code[9]])
        return code[:9] + wrong + code[10:]

    def _person(self, **fields: object) -> Person:
        number = len(self._people)
        name = f"{self._names[number % len(self._names)]} {self._letters(6)}"
        known = {
            "name": name,
            "organisation": f"{self._letters(8)} Ltd",
            "code": self._code(),
            "ticket": self._text(14),
        }
        person = Person(f"{self._chance.getrandbits(64):016x}", **(known | fields))  # type: ignore[arg-type]
        self._people.append(person)
        return person

    def _either(self, person: Person) -> str:
        return self._chance.choice((person.code, person.ticket))

    def _code(self) -> str:
        return new_code(self._event, self._chance.randbytes)

    def _text(self, length: int) -> str:
        return "".join(self._chance.choices("abcdefghkmnpqrstuvwxyz23456789-", k=length - 4)) + self._letters(4)

    def _letters(self, length: int) -> str:
        return "".join(self._chance.choices("bcdfghklmnprstvw", k=length)).capitalize()


def rows_of(morning: Morning) -> Iterator[Row]:
    """Yield the scans that the file must hold in the end, in the order in which they were made."""
    for arrival in morning.arrivals:
        yield from arrival.rows
