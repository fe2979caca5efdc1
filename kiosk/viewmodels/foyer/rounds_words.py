"""What the page "Your tables" says: the table of the round that is on or comes next, and those of all rounds."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.moment import clock_time
from kiosk.domain.rounds.timetable import MINUTE, RoundPlan
from kiosk.domain.rounds.words import BeginsInMinutes, MinutesLeft, OthersAtTable
from kiosk.services.rounds.tables import PersonTables, RoundTold
from kiosk.viewmodels.foyer.stored_rows import StoredRow
from kiosk.viewmodels.shared.wording import filled, joined, worded

translate = QCoreApplication.translate

_SOON = 90
"""So many minutes are counted down; further off, the time is enough."""


class TablesStage(StrEnum):
    """What somebody who scanned is told."""

    NOBODY = ""
    SEATED = "seated"
    UNSEATED = "unseated"
    OVER = "over"
    UNPLANNED = "unplanned"


@dataclass(frozen=True, slots=True)
class TablesWords:
    """What the page says. `table` is its number, and `before` a sentence on the one that it takes the place of.

    `title` and `sentence` are for whoever has no table now.
    """

    visitor: str = ""
    stage: TablesStage = TablesStage.NOBODY
    table: str = ""
    when: str = ""
    state: str = ""
    before: str = ""
    company: str = ""
    title: str = ""
    sentence: str = ""


def tables_words(told: PersonTables | None, now: int, zone: ZoneInfo) -> TablesWords:
    """Return what somebody is told at a time (UTC milliseconds); None for who is in no plan, as there is none."""
    if told is None:
        title = translate("FoyerRounds", "No rounds are planned")
        return TablesWords("", TablesStage.UNPLANNED, title=title, sentence=_ask())
    visitor, first = told.person.public_name, told.plan.told_at(now)
    if first >= told.plan.rounds:
        title = translate("FoyerRounds", "The rounds are over")
        sentence = translate("FoyerRounds", "All rounds of today’s plan have ended. Thank you for taking part.")
        return TablesWords(visitor, TablesStage.OVER, title=title, sentence=sentence)
    round_ = next((at for at in range(first, told.plan.rounds) if told.rounds[at].table), None)
    if round_ is None:
        title = translate("FoyerRounds", "You have no table yet")
        return TablesWords(visitor, TablesStage.UNSEATED, title=title, sentence=_ask())
    one = told.rounds[round_]
    return TablesWords(
        visitor,
        TablesStage.SEATED,
        str(one.table),
        _when(round_, told.plan, zone),
        _state(one, now),
        _before(one),
        worded(OthersAtTable(one.others)),
    )


def table_rows(told: PersonTables | None, zone: ZoneInfo) -> list[StoredRow]:
    """Return a row a round: when it is, and at which table somebody sits."""
    part = translate("FoyerRounds", "All your tables")
    return [
        StoredRow(part, _round_row(round_, one, zone), _table(one))
        for round_, one in enumerate(told.rounds if told else ())
    ]


def all_rows(shown: TablesWords, rows: Sequence[StoredRow]) -> list[StoredRow]:
    """Return all of the page in rows but the table's number, for letters so large that one list has room."""
    said = [one for one in (shown.state, shown.before, shown.company) if one]
    return [*(StoredRow(shown.when, one, "") for one in said), *rows]


def plan_words(plan: RoundPlan, now: int, zone: ZoneInfo) -> str:
    """Return how the rounds stand, for who has not scanned: the round that is on or comes next."""
    round_ = plan.told_at(now)
    if round_ >= plan.rounds:
        return translate("FoyerRounds", "The rounds are over")
    pattern = translate("FoyerRounds", "Round {number} at {time}")
    return filled(pattern, number=round_ + 1, time=clock_time(plan.begins(round_), zone))


def _when(round_: int, plan: RoundPlan, zone: ZoneInfo) -> str:
    pattern = translate("FoyerRounds", "Round {number} of {rounds}, {begins} to {ends}")
    begins, ends = (clock_time(plan.begins(one), zone) for one in (round_, round_ + 1))
    return filled(pattern, number=round_ + 1, rounds=plan.rounds, begins=begins, ends=ends)


def _state(one: RoundTold, now: int) -> str:
    if one.begins <= now:
        minutes = max(1, -(-(one.ends - now) // MINUTE))
        return worded(MinutesLeft(minutes))
    minutes = -(-(one.begins - now) // MINUTE)
    if minutes > _SOON:
        return ""
    return worded(BeginsInMinutes(minutes))


def _before(one: RoundTold) -> str:
    if one.before is None:
        return ""
    return filled(translate("FoyerRounds", "Changed: no longer table {number}"), number=one.before)


def _round_row(round_: int, one: RoundTold, zone: ZoneInfo) -> str:
    pattern = translate("FoyerRounds", "Round {number}, {time}")
    return filled(pattern, number=round_ + 1, time=clock_time(one.begins, zone))


def _table(one: RoundTold) -> str:
    if one.table is None:
        return translate("FoyerRounds", "No table")
    table = filled(translate("FoyerRounds", "Table {number}"), number=one.table)
    if one.before is None:
        return table
    return joined((table, filled(translate("FoyerRounds", "not {number}"), number=one.before)))


def _ask() -> str:
    return translate(
        "FoyerRounds", "Please ask at the registration desk: the team gives you a table, and you see it here at once."
    )
