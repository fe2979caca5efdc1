"""Slips and table cards of the rounds that are planned."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.facts.privacy import NamesExported
from kiosk.domain.faults.rounds import NoRoundsPlanned
from kiosk.domain.moment import clock_time
from kiosk.domain.papers.paper_list import PaperHead
from kiosk.domain.papers.rounds import RoundSlip, RoundTime
from kiosk.services.papers.people import head_of, in_order, language_for
from kiosk.services.ports import Collation
from kiosk.services.rounds.plans import current_plan
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees


class RoundPaper(StrEnum):
    """What is printed of rounds; a file that is saved has this in its name."""

    SLIPS = "slips"
    CARDS = "table-cards"


@dataclass(frozen=True, slots=True)
class RoundPapers:
    """What stands on all of them, how many tables there are, when rounds begin, and the slips by family name."""

    head: PaperHead
    tables: int
    rounds: Sequence[RoundTime]
    slips: Sequence[RoundSlip]


def round_papers(file: EventFile, language: str, collation: Collation) -> RoundPapers:
    """Return what is printed of the plan that holds; whoever was erased has no slip, nor who has no table any more.

    Raises:
        Fault: no rounds are planned.
    """
    plan = current_plan(file)
    if plan is None:
        raise NoRoundsPlanned()
    zone = file.read_event().zone
    begins = [clock_time(plan.begins(round_), zone) for round_ in range(plan.rounds)]
    people = attendees.of_ids(file.reader, plan.people)
    tables = {one: plan.tables_of(one) for one in people}
    seated = [one for id_, one in people.items() if any(tables[id_])]
    slips = [
        RoundSlip(one.name, one.organisation, [RoundTime(*each) for each in zip(begins, tables[one.id], strict=True)])
        for one, _ in in_order(seated, collation, as_written=False)
    ]
    head = head_of(file, language_for(file, language))
    return RoundPapers(head, plan.seating.tables, [RoundTime(one) for one in begins], slips)


def note_slips(file: EventFile, number: int) -> None:
    """Record in the journal that names leave the event on slips.

    Raises:
        Fault: this is no organiser's machine, or the event file cannot be written.
    """
    with file.writing():
        file.journal.append(NamesExported("", "round_slips", "pdf", names=True, rows=number))
