"""Planning rounds at tables, repairing a plan, and taking back what was done last."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.facts.rounds import RoundsPlanned, RoundsRepaired
from kiosk.domain.faults.rounds import NoRoundsPlanned, NotInRounds, RoundSeatTaken, RoundsOver, WishesContradict
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.rounds.guests import Guest, Ties, ties_of
from kiosk.domain.rounds.plan import proposal, seat
from kiosk.domain.rounds.repair import Repair, seat_late, take_out
from kiosk.domain.rounds.table_wishes import NO_WISHES, TableWishes, written_people
from kiosk.domain.rounds.timetable import RoundPlan, written_tables
from kiosk.services.rounds.people import guest_of, people_here
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, rounds


@dataclass(frozen=True, slots=True)
class RepairedRounds:
    """A plan after a repair, and the others (attendee ids) who have another table in some round."""

    plan: RoundPlan
    moved: tuple[str, ...]


def current_plan(file: EventFile) -> RoundPlan | None:
    """Return the plan that holds, with its repairs; None where there is none."""
    return rounds.current(file.reader)


def plan_rounds(
    file: EventFile,
    number: int,
    *,
    starts: int,
    minutes: int,
    tables: int = 0,
    wishes: TableWishes = NO_WISHES,
) -> RoundPlan:
    """Plan rounds for those who are here now; the plan takes the place of the one before.

    Args:
        file: the event file.
        number: how many rounds.
        starts: when the first begins, in UTC milliseconds.
        minutes: how long each is.
        tables: how many; 0 for as many as are proposed.
        wishes: who is to sit at one table each time, who never is, and whether colleagues are kept apart.

    Raises:
        Fault: nobody is here, wishes go against each other, this is no organiser's machine, or the file cannot be
            written.
    """
    refuse_contradiction(file, wishes)
    people = people_here(file)
    ids = tuple(one.id for one in people)
    count = tables or proposal(len(people), number).tables
    guests = [guest_of(one) if wishes.colleagues_apart else Guest() for one in people]
    seating = seat(guests, count, number, wishes.among(ids), file.read_event().id)
    plan = RoundPlan(secrets.token_hex(8), ids, seating, starts, minutes, wishes=wishes)
    file.journal.append(
        RoundsPlanned(
            plan.id,
            plan.people,
            seating.tables,
            tuple(written_tables(each) for each in seating.rounds),
            starts,
            minutes,
            file.clock(),
            written_people(wishes.together),
            written_people(wishes.apart),
            wishes.colleagues_apart,
        )
    )
    return plan


def refuse_contradiction(file: EventFile, wishes: TableWishes) -> None:
    """Check that no two people are to sit together and never to do so.

    Raises:
        Fault: two are, be it through others.
    """
    if pair := wishes.contradiction():
        known = attendees.of_ids(file.reader, pair)
        one, other = (known[id_].name if id_ in known else id_ for id_ in pair)
        raise WishesContradict(one, other)


def seat_latecomer(file: EventFile, attendee: Attendee) -> RepairedRounds:
    """Seat somebody who comes late, in the round that is on and those to come.

    Raises:
        Fault: nothing is planned, it is over, they have a table, or it cannot be recorded.
    """
    plan, first, movable = _standing(file)
    tables = plan.tables_of(attendee.id)
    if all(tables[first:]):
        raise RoundSeatTaken(attendee.name)
    person = plan.people.index(attendee.id) if attendee.id in plan.people else len(plan.people)
    people = (*plan.people, attendee.id) if person == len(plan.people) else plan.people
    repair = seat_late(plan.seating, person, first, movable, _ties(file, people, plan.wishes))
    return _record(file, plan, people, repair, attendee)


def take_missing_out(file: EventFile, attendee: Attendee) -> RepairedRounds:
    """Take somebody out of the round that is on and those to come, who is not there.

    Raises:
        Fault: nothing is planned, it is over, they have no table, or it cannot be recorded.
    """
    plan, first, movable = _standing(file)
    if not any(plan.tables_of(attendee.id)[first:]):
        raise NotInRounds(attendee.name)
    person = plan.people.index(attendee.id)
    repair = take_out(plan.seating, person, first, movable, _ties(file, plan.people, plan.wishes))
    return _record(file, plan, plan.people, repair, attendee)


def undo_rounds(file: EventFile) -> RoundPlan | None:
    """Take back the last repair, or the plan where there is none; returns the plan that holds then.

    Raises:
        Fault: nothing is planned, this is no organiser's machine, or the file cannot be written.
    """
    plan = current_plan(file)
    if plan is None:
        raise NoRoundsPlanned()
    last = rounds.last_repair(file.reader, plan.id)
    file.journal.append(RoundsRepaired(last[0], gone=True) if last else RoundsPlanned(plan.id, gone=True))
    return current_plan(file)


def _standing(file: EventFile) -> tuple[RoundPlan, int, int]:
    """Return the plan, the first round that somebody can sit in, and the first in which others can be moved."""
    plan = current_plan(file)
    if plan is None:
        raise NoRoundsPlanned()
    now = plan.round_at(file.clock())
    if now >= plan.rounds:
        raise RoundsOver()
    return plan, max(0, now), now + 1


def _ties(file: EventFile, people: Sequence[str], wishes: TableWishes) -> Ties:
    """Return what is wished of people, the colleagues among them too."""
    known = attendees.of_ids(file.reader, people if wishes.colleagues_apart else ())
    guests = [guest_of(known[one]) if one in known else Guest() for one in people]
    return ties_of(guests, wishes.among(people))


def _record(
    file: EventFile, plan: RoundPlan, people: Sequence[str], repair: Repair, attendee: Attendee
) -> RepairedRounds:
    moved = tuple(people[place] for place in repair.moved)
    columns = dict(zip(people, zip(*repair.seating.rounds, strict=True), strict=True))
    seats = {one: written_tables(columns[one]) for one in (attendee.id, *moved)}
    last = rounds.last_repair(file.reader, plan.id)
    number = last[1] + 1 if last else 1
    file.journal.append(RoundsRepaired(secrets.token_hex(8), plan.id, number, attendee.id, seats))
    return RepairedRounds(plan.repaired(seats), moved)
