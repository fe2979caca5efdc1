"""What the page of rounds says: what tables come to, how the rounds stand, and who sits where."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.moment import clock_time
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.folding import fold
from kiosk.domain.rounds import words
from kiosk.domain.rounds.bound import least_repeats
from kiosk.domain.rounds.sketch import RoundsSketch
from kiosk.domain.rounds.timetable import RoundPlan
from kiosk.services.papers.request import PaperResult
from kiosk.services.rounds.papers import RoundPaper
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.rounds_reading import RoundsRead
from kiosk.viewmodels.shared.locales import in_order
from kiosk.viewmodels.shared.wording import filled, joined, worded

translate = QCoreApplication.translate


class RoundsStage(StrEnum):
    """What stands beside the list."""

    MAKING = "making"
    CHOOSING = "choosing"
    PLANNED = "planned"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class SeatedRow:
    """Somebody who is here or in the plan: where they sit next; `past` for who is not here."""

    name: str
    detail: str
    state_text: str
    past: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A round of somebody: when it is, and at which table they sit."""

    title: str
    table: str


def sketch_lines(one: RoundsSketch, *, together: bool) -> list[str]:
    """Return how large the tables are, how often two people meet again, and what would be better.

    Where people are kept `together`, no number of tables promises that the others meet nobody twice.
    """
    if one.least == one.most:
        sizes = worded(words.TablesOf(one.tables, one.most))
    else:
        sizes = worded(words.TablesBetween(one.tables, one.least, one.most))
    if together:
        return [sizes, worded(words.RepeatsUnknown())]
    better = one.proposed
    if one.most_rounds or not better.most_rounds or better.tables == one.tables:
        return [sizes, _promise(one)]
    return [sizes, _promise(one), worded(words.BetterTables(better.tables, better.most_rounds))]


def _promise(one: RoundsSketch) -> str:
    if one.most_rounds:
        return worded(words.NobodyTwiceUpTo(one.most_rounds))
    return worded(words.RepeatsToCome(one.bound) if one.bound else words.RepeatsUnknown())


def plan_lines(read: RoundsRead, plan: RoundPlan, now: int) -> list[str]:
    """Return how often two people meet again in a plan, and how many have no table."""
    # The bound holds for plans of which nothing is wished: of others those count for nothing who are to meet.
    bound = 0 if plan.wishes.together else least_repeats(len(plan.people), plan.seating.tables, plan.rounds)
    repeats: words.RoundSentence = words.NobodyTwice()
    if read.repeats:
        repeats = words.RepeatsAndBound(read.repeats, bound) if bound else words.RepeatsFound(read.repeats)
    left = len(read.without_table(now))
    return [worded(repeats), *([worded(words.WithoutTable(left))] if left else []), *_unmet_lines(read, plan)]


def _unmet_lines(read: RoundsRead, plan: RoundPlan) -> list[str]:
    """Return which wishes the plan does not keep in every round."""
    unmet = plan.wishes.unmet(plan.people, plan.seating)
    together = dict.fromkeys(people for one in unmet for people in one.together)
    apart = dict.fromkeys(people for one in unmet for people in one.apart)
    patterns = (
        (translate("Rounds", "Not at one table in each round: {people}"), together),
        (translate("Rounds", "At one table in some round after all: {people}"), apart),
    )
    return [filled(pattern, people=_names(read, people)) for pattern, sets in patterns for people in sets]


def _names(read: RoundsRead, people: Iterable[str]) -> str:
    return joined(read.people[one].name for one in people if one in read.people)


def plan_title(plan: RoundPlan) -> str:
    """Return how many rounds and tables there are."""
    pattern = translate("Rounds", "Rounds: {rounds}, tables: {tables}")
    return filled(pattern, rounds=plan.rounds, tables=plan.seating.tables)


def plan_state(plan: RoundPlan, now: int, zone: ZoneInfo) -> str:
    """Return which round is on, until when, or when the first begins."""
    round_ = plan.round_at(now)
    if round_ < 0:
        return filled(translate("Rounds", "The first round begins at {time}"), time=clock_time(plan.starts, zone))
    if round_ >= plan.rounds:
        return filled(translate("Rounds", "All rounds are over since {time}"), time=clock_time(plan.ends, zone))
    pattern = translate("Rounds", "Round {number} of {rounds}, until {time}")
    ends = clock_time(plan.begins(round_ + 1), zone)
    return filled(pattern, number=round_ + 1, rounds=plan.rounds, time=ends)


def listed(read: RoundsRead, query: str, now: int, language: str, *, making: bool) -> list[Attendee]:
    """Return whom a search finds: who has no table first, then by name; of those who are here while a plan is made."""
    sought = fold(query).split()
    found = [one for one in read.people.values() if (not making or one.id in read.here) and _is_found(one, sought)]
    places = {name: place for place, name in enumerate(in_order({one.name for one in found}, language))}
    without = set() if making else set(read.without_table(now))
    return sorted(found, key=lambda one: (one.id not in without, places[one.name], one.id))


def _is_found(one: Attendee, sought: Sequence[str]) -> bool:
    text = fold(f"{one.name} {one.organisation}")
    return all(word in text for word in sought)


def seated_row(read: RoundsRead, one: Attendee, now: int, *, chosen: bool) -> SeatedRow:
    """Return somebody's row."""
    here = one.id in read.here
    away = "" if here else translate("Rounds", "Not here")
    return SeatedRow(one.name, joined((one.organisation, away)), _table_now(read, one.id, now), not here, chosen)


def choosing_row(one: Attendee, state: str, *, chosen: bool) -> SeatedRow:
    """Return the row of somebody of whom something can be wished."""
    return SeatedRow(one.name, one.organisation, state, past=False, chosen=chosen)


def round_rows(plan: RoundPlan, attendee: str, zone: ZoneInfo) -> list[RoundRow]:
    """Return the tables of somebody, a row a round."""
    pattern = translate("Rounds", "Round {number}, {time}")
    return [
        RoundRow(filled(pattern, number=round_ + 1, time=clock_time(plan.begins(round_), zone)), _table(table))
        for round_, table in enumerate(plan.tables_of(attendee))
    ]


def paper_rows(chosen: RoundPaper) -> list[ChoiceRow]:
    """Return what can be printed."""
    titles = {
        RoundPaper.SLIPS: translate("Rounds", "Slips, one a person"),
        RoundPaper.CARDS: translate("Rounds", "Table cards"),
    }
    return [ChoiceRow(kind, title, kind is chosen) for kind, title in titles.items()]


def with_moved(sentence: str, moved: Iterable[str]) -> str:
    """Return a sentence on a repair, with who else has another table and needs another slip."""
    names = joined(moved)
    if not names:
        return sentence
    return filled(translate("Rounds", "{sentence} Moved: {names}"), sentence=sentence, names=names)


def written(kind: RoundPaper, result: PaperResult) -> str:
    """Return how many were written, and what to do with them."""
    match kind:
        case RoundPaper.SLIPS:
            said = filled(translate("Rounds", "Slips: {count}. Print and cut them, eight a sheet."), count=result.rows)
        case RoundPaper.CARDS:
            said = filled(translate("Rounds", "Cards: {count}. Print one for each table."), count=result.rows)
        case _:
            assert_never(kind)
    if not result.unwritable:
        return said
    pattern = translate("Rounds", "{said} No font here has {letters}; these were written in Latin letters.")
    return filled(pattern, said=said, letters=result.unwritable[:20])


def _table_now(read: RoundsRead, attendee: str, now: int) -> str:
    plan = read.plan
    if plan is None or now >= plan.ends:
        return ""
    return _table(plan.table_of(attendee, plan.told_at(now)))


def _table(number: int | None) -> str:
    if number is None:
        return translate("Rounds", "No table")
    return filled(translate("Rounds", "Table {number}"), number=number)
