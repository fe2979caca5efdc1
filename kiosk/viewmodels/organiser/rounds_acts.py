"""What is done on the organiser's page of rounds, and what is said of it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.rounds.table_wishes import TableWishes
from kiosk.domain.rounds.timetable import RoundPlan
from kiosk.services.rounds.plans import RepairedRounds, plan_rounds, seat_latecomer, take_missing_out, undo_rounds
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.viewmodels.organiser.rounds_draft import RoundsDraft
from kiosk.viewmodels.organiser.rounds_words import with_moved
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RoundsAct:
    """What was done: `said` tells it in the language of the screen; `plan` is what came of it."""

    said: Callable[[], str]
    plan: RoundPlan

    def holds(self, plan: RoundPlan | None) -> bool:
        """Tell whether nothing was done since, here or on another machine: then it can be taken back."""
        return plan is not None and (plan.id, plan.repairs) == (self.plan.id, self.plan.repairs)


def make_plan(file: EventFile, draft: RoundsDraft, starts: int, wishes: TableWishes) -> RoundsAct:
    """Plan the rounds of a draft for those who are here; `starts` is in UTC milliseconds.

    Raises:
        Fault: see `plan_rounds`.
    """
    plan = plan_rounds(file, draft.rounds, starts=starts, minutes=draft.minutes, tables=draft.tables, wishes=wishes)
    people, count = len(plan.people), plan.seating.tables
    return RoundsAct(
        lambda: filled(translate("Rounds", "Planned. People: {people}, tables: {tables}"), people=people, tables=count),
        plan,
    )


def give_table(file: EventFile, person: Attendee) -> RoundsAct:
    """Seat somebody from the round on that is on.

    Raises:
        Fault: see `seat_latecomer`.
    """
    done = seat_latecomer(file, person)
    return _repaired(file, done, lambda: filled(translate("Rounds", "{name} has a table."), name=person.name))


def take_out(file: EventFile, person: Attendee) -> RoundsAct:
    """Take somebody out who is not there.

    Raises:
        Fault: see `take_missing_out`.
    """
    done = take_missing_out(file, person)
    return _repaired(file, done, lambda: filled(translate("Rounds", "{name} is taken out."), name=person.name))


def take_back(file: EventFile) -> None:
    """Take back what was done last.

    Raises:
        Fault: see `undo_rounds`.
    """
    undo_rounds(file)


def _repaired(file: EventFile, done: RepairedRounds, said: Callable[[], str]) -> RoundsAct:
    names = [one.name for one in attendees.of_ids(file.reader, done.moved).values()]
    return RoundsAct(lambda: with_moved(said(), names), done.plan)
