"""Whose badges are printed, who gets none and why."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.badges.imprint import BadgeChoice
from kiosk.domain.badges.no_badge import NoBadgeReason, no_badge_reason, wearers
from kiosk.domain.faults.people import RosterEmpty
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.badges.runs import badge_news
from kiosk.services.people.choosing import chosen as chosen_people
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, badge_runs, watch
from kiosk.storage.tables.badge_runs import BadgeRun

SHOWN = 3
"""How many of those who get no badge are named for each reason, where not all are asked for."""


@dataclass(frozen=True, slots=True)
class WithoutBadge:
    """Who gets no badge for one reason: how many, and some of them, or all; nobody can name whom was erased."""

    reason: NoBadgeReason
    count: int
    people: tuple[Attendee, ...] = ()


@dataclass(frozen=True, slots=True)
class BadgeSelection:
    """Whose badges are printed, by name, and who of those that were meant gets none."""

    people: tuple[Attendee, ...]
    left_out: tuple[WithoutBadge, ...]


@dataclass(frozen=True, slots=True)
class BadgeOverview:
    """How many badges there are to print by which are chosen, who gets none and why, and the last run."""

    counts: Mapping[BadgeChoice, int]
    left_out: tuple[WithoutBadge, ...]
    last: BadgeRun | None


def selected(file: EventFile, only: Sequence[str] = (), choices: Collection[BadgeChoice] = ()) -> BadgeSelection:
    """Choose whose badges are printed: all who are to have one, unless something is named.

    Args:
        file: the event file.
        only: a code, an id, a group, an organisation or a name each. A text that names people who are to have a badge
            leaves out the others whom it names.
        choices: those who are new, whose badge was changed, or both; beside whom `only` names.

    Raises:
        Fault: nobody is on the roster, or a text names nobody.
    """
    people = list(attendees.everyone(file.reader))
    if not people:
        raise RosterEmpty()
    named = [chosen_people(file, people, (text,)) for text in only]
    wanted = {person.id for those in named for person in wearers(those) or those}
    meant = people if choices or not only else [person for those in named for person in those]
    if BadgeChoice.ALL in choices or not (only or choices):
        wanted |= {person.id for person in wearers(people)}
    elif choices:
        wanted |= {id_ for id_, choice in badge_news(file, wearers(people)).items() if choice in choices}
    rest = {person.id: person for person in meant if person.id not in wanted}
    return BadgeSelection(
        tuple(person for person in people if person.id in wanted),
        left_out(rest.values(), erased=watch.erased_guests(file.reader) if meant is people else 0),
    )


def badge_overview(file: EventFile) -> BadgeOverview:
    """Return what a page or a command says before badges are printed."""
    people = list(attendees.everyone(file.reader))
    getting = wearers(people)
    news = badge_news(file, getting)
    counts = {choice: sum(one is choice for one in news.values()) for choice in (BadgeChoice.NEW, BadgeChoice.CHANGED)}
    counts |= {BadgeChoice.ALL: len(getting)}
    rest = left_out(people, erased=watch.erased_guests(file.reader), shown=SHOWN)
    return BadgeOverview(counts, rest, badge_runs.last(file.reader))


def left_out(people: Iterable[Attendee], *, erased: int, shown: int | None = None) -> tuple[WithoutBadge, ...]:
    """Return who of some people gets no badge, by reason, `shown` of each or all; and that so many were erased."""
    by_reason: dict[NoBadgeReason, list[Attendee]] = {reason: [] for reason in NoBadgeReason}
    for person in people:
        if reason := no_badge_reason(person):
            by_reason[reason].append(person)
    counts = {reason: len(those) for reason, those in by_reason.items()} | {NoBadgeReason.ERASED: erased}
    return tuple(WithoutBadge(one, count, tuple(by_reason[one][:shown])) for one, count in counts.items() if count)
