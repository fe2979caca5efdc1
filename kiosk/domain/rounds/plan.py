"""A plan of rounds: how many tables, and who sits where."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from random import Random

from kiosk.domain.rounds.bound import least_repeats, table_sizes
from kiosk.domain.rounds.columns import columns_for
from kiosk.domain.rounds.design import Design, design_of, most_rounds
from kiosk.domain.rounds.guests import Guest, Ties, Wishes, pairs_of, ties_of
from kiosk.domain.rounds.search import improved
from kiosk.domain.rounds.seating import UNSEATED, Seating, company_of

FEWEST_SEATS, USUAL_SEATS, MOST_SEATS = 4, 8, 10
"""A table of these many can talk; tables are proposed with about as many as is usual."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """How many tables are proposed.

    Attributes:
        tables: so many.
        usual: what it would be by the size of tables alone.
        most_rounds: for up to so many rounds nobody need meet anybody twice; 0 where that is not known for the rounds.
    """

    tables: int
    usual: int
    most_rounds: int


def proposal(people: int, rounds: int) -> Proposal:
    """Propose the number of tables for so many people and rounds.

    It is the one nearest to tables of eight at which nobody meets anybody twice; where there is none with four to ten
    people a table, the one that promises the fewest repeats.
    """
    usual = max(1, round(people / USUAL_SEATS))
    fewest, most = max(1, -(-people // MOST_SEATS)), max(1, people // FEWEST_SEATS)
    near = sorted(range(min(fewest, most), most + 1), key=lambda tables: (abs(tables - usual), -tables))
    for tables in near:
        columns = -(-people // tables)
        if design_of(tables, rounds, columns):
            return Proposal(tables, usual, most_rounds(tables, columns))
    tables = min(near, key=lambda one: least_repeats(people, one, rounds))
    return Proposal(tables, usual, 0)


def seat(guests: Sequence[Guest], tables: int, rounds: int, wishes: Wishes, seed: str) -> Seating:
    """Return who sits where; the same guests and seed have the same plan everywhere.

    Where a design applies nobody meets anybody twice, and who shares a column of it never meets. Elsewhere, and for
    wishes that it does not meet, exchanges of two people make it better for a while. Tables differ by one in size at
    most.
    """
    random, ties = Random(seed), ties_of(guests, wishes)  # noqa: S311 - chance that is the same each time, no secret
    tables = max(1, min(tables, len(guests)))
    columns = -(-len(guests) // tables)
    design = design_of(tables, rounds, columns)
    if design:
        seating = _by_design(design, guests, columns, rounds, wishes, random)
    else:
        seating = _from_larger_design(guests, tables, rounds, wishes, random)
    seating = _brought_together(seating, ties)
    is_met = design and not any(ties.together) and not seating.meetings(pairs_of(wishes.apart))
    return seating if is_met else improved(seating, ties, random)


def _by_design(
    design: Design, guests: Sequence[Guest], columns: int, rounds: int, wishes: Wishes, random: Random
) -> Seating:
    """Seat guests by a design; places that stay empty are all in its last column, so that sizes differ by one."""
    tables = design.ring.size
    rooms = [tables] * (columns - 1) + [len(guests) - tables * (columns - 1)]
    seats = [[UNSEATED] * len(guests) for _ in range(rounds)]
    for column, members in enumerate(columns_for(guests, rooms, wishes, random)):
        rows = random.sample(range(tables), len(members))
        for person, row in zip(members, rows, strict=True):
            for round_ in range(rounds):
                seats[round_][person] = design.table_of(round_, column, row)
    return Seating(tables, tuple(tuple(each) for each in seats))


def _from_larger_design(guests: Sequence[Guest], tables: int, rounds: int, wishes: Wishes, random: Random) -> Seating:
    """Seat guests by the next larger design, and part some of its tables in each round among the others."""
    design, columns = _larger_design(len(guests), tables, rounds)
    larger = design.ring.size
    wide = _by_design(design, guests, columns, rounds, wishes, random)
    met, narrow = [0] * len(guests), list[tuple[int, ...]]()
    for round_, seats in enumerate(wide.rounds):
        closed = {(round_ * (larger - tables) + number) % larger for number in range(larger - tables)}
        narrow.append(_narrowed(seats, closed, larger, met))
        company = company_of(narrow[-1], tables)
        met = [one | company[table] for one, table in zip(met, narrow[-1], strict=True)]
    return Seating(tables, tuple(narrow))


def _larger_design(people: int, tables: int, rounds: int) -> tuple[Design, int]:
    """Return the design of the fewest tables from so many on, and how many people it has at each."""
    for larger in count(max(tables, rounds)):
        columns = -(-people // larger)
        if columns <= larger and (design := design_of(larger, rounds, columns)):
            return design, columns
    raise AssertionError("there are ever larger designs")


def _narrowed(seats: Sequence[int], closed: set[int], tables: int, met: Sequence[int]) -> tuple[int, ...]:
    """Return the seats of a round once some tables are closed; their people go where they met the fewest."""
    number = {table: place for place, table in enumerate(one for one in range(tables) if one not in closed)}
    open_ = [number.get(table, UNSEATED) for table in seats]
    sizes = sorted(table_sizes(len(seats), len(number)))
    company = company_of(open_, len(number))
    _make_room(open_, company, sizes[-1])
    for person, table in enumerate(open_):
        if table == UNSEATED:
            least = min(one.bit_count() for one in company)
            free = [place for place, one in enumerate(company) if one.bit_count() == least]
            best = min(free, key=lambda place: (met[person] & company[place]).bit_count())
            open_[person], company[best] = best, company[best] | 1 << person
    return tuple(open_)


def _make_room(seats: list[int], company: list[int], most: int) -> None:
    """Take people off tables that are too large."""
    for person, table in enumerate(seats):
        if table != UNSEATED and company[table].bit_count() > most:
            seats[person], company[table] = UNSEATED, company[table] & ~(1 << person)


def _brought_together(seating: Seating, ties: Ties) -> Seating:
    """Bring those who are to sit together to one table, in exchange for others of it who are bound to nobody there."""
    rounds = [list(seats) for seats in seating.rounds]
    for seats in rounds:
        company = company_of(seats, seating.tables)
        for person, wished in enumerate(ties.together):
            first = (wished & -wished).bit_length() - 1
            if not wished or person < first or seats[person] == seats[first]:
                continue
            table = seats[first]
            others = [who for who, one in enumerate(seats) if one == table and not ties.together[who]]
            if others:
                other = min(others, key=lambda who: (ties.apart[who] & company[seats[person]]).bit_count())
                seats[person], seats[other] = table, seats[person]
                company = company_of(seats, seating.tables)
    return Seating(seating.tables, tuple(tuple(seats) for seats in rounds))
