"""Plans of rounds at tables, and their repairs."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.rounds.table_wishes import TableWishes, read_people
from kiosk.domain.rounds.timetable import RoundPlan, plan_of
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.rounds import RoundsPlanned, RoundsRepaired


def fold(connection: Connection, subjects: "Sequence[Sequence[RoundsPlanned]]") -> None:
    """Write the rows of plans; one that is gone has none."""
    from kiosk.domain.facts.registry import latest

    for plan in map(latest, subjects):
        connection.execute("DELETE FROM round_plan WHERE id = ?", (plan.plan,))
        if not plan.gone:
            texts = [json.dumps(each or ()) for each in (plan.people, plan.rounds, plan.together, plan.apart)]
            numbers = [plan.tables or 0, plan.starts or 0, plan.minutes or 0, plan.made or 0]
            connection.execute(
                "INSERT INTO round_plan (id, people, rounds, together, apart, tables, starts, minutes, made, "
                "colleagues_apart) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (plan.plan, *texts, *numbers, plan.colleagues_apart is not False),
            )


def fold_repairs(connection: Connection, subjects: "Sequence[Sequence[RoundsRepaired]]") -> None:
    """Write the rows of repairs; one that is gone has none."""
    from kiosk.domain.facts.registry import latest

    for repair in map(latest, subjects):
        connection.execute("DELETE FROM round_repair WHERE id = ?", (repair.repair,))
        if not repair.gone:
            seats = json.dumps(dict(sorted((repair.seats or {}).items())))
            connection.execute(
                "INSERT INTO round_repair (id, plan, number, person, seats) VALUES (?, ?, ?, ?, ?)",
                (repair.repair, repair.plan or "", repair.number or 0, repair.person or "", seats),
            )


def made(connection: Connection) -> RoundPlan | None:
    """Return the plan that was made last, as it was made; None where there is none."""
    row = connection.execute(
        "SELECT id, people, tables, rounds, starts, minutes, together, apart, colleagues_apart FROM round_plan "
        "ORDER BY made DESC, id DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    wishes = TableWishes(read_people(json.loads(row[6])), read_people(json.loads(row[7])), bool(row[8]))
    return plan_of(row[0], json.loads(row[1]), row[2], json.loads(row[3]), row[4], row[5], wishes)


def current(connection: Connection) -> RoundPlan | None:
    """Return the plan that was made last, with its repairs; None where there is none."""
    plan = made(connection)
    return plan and repaired(connection, plan)


def repaired(connection: Connection, plan: RoundPlan) -> RoundPlan:
    """Return a plan with its repairs."""
    repairs = connection.execute("SELECT seats FROM round_repair WHERE plan = ? ORDER BY number, id", (plan.id,))
    for (seats,) in repairs:
        plan = plan.repaired(json.loads(seats))
    return plan


def last_repair(connection: Connection, plan: str) -> tuple[str, int, str] | None:
    """Return the id and number of the last repair of a plan, and who came late or was missing; None for none."""
    row = connection.execute(
        "SELECT id, number, person FROM round_repair WHERE plan = ? ORDER BY number DESC, id DESC LIMIT 1", (plan,)
    ).fetchone()
    return (row[0], int(row[1]), row[2]) if row else None
