"""How the page of badges calls whose badges are saved, who gets none and why, and what was saved before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.badges.no_badge import NoBadgeReason
from kiosk.domain.moment import clock_time, day_of
from kiosk.viewmodels.shared.locales import day_and_month
from kiosk.viewmodels.shared.wording import filled, isolated, joined

if TYPE_CHECKING:
    from kiosk.services.badges.choosing import BadgeSelection, WithoutBadge
    from kiosk.storage.tables.badge_runs import BadgeRun

translate = QCoreApplication.translate

_NAMED = 3


class BadgeWhose(StrEnum):
    """Whose badges are saved."""

    ALL = "all"
    NEW = "new"
    CHANGED = "changed"
    SOME = "some"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class NoBadgeRow:
    """One reason for which people get no badge: how many they are, and the first of them."""

    title: str
    line: str


def whose_said(whose: BadgeWhose, counts: Mapping[BadgeWhose, int]) -> str:
    """Return what a choice is called, with how many badges that are where it is known."""
    match whose:
        case BadgeWhose.ALL:
            title = translate("Badges", "All")
        case BadgeWhose.NEW:
            title = translate("Badges", "New")
        case BadgeWhose.CHANGED:
            title = translate("Badges", "Changed")
        case BadgeWhose.SOME:
            title = translate("Badges", "Some…")
        case BadgeWhose.BLANK:
            title = translate("Badges", "Blank…")
        case _:
            assert_never(whose)
    if whose not in counts:
        return title
    return filled(translate("Badges", "{whose}: {count}"), whose=title, count=QLocale().toString(counts[whose]))


def without_rows(rest: "Sequence[WithoutBadge]") -> list[NoBadgeRow]:
    """Return who gets no badge, a row for each reason."""
    return [NoBadgeRow(_reason_said(one.reason, one.count), _names(one)) for one in rest]


def fitting_said(selection: "BadgeSelection") -> str:
    """Return how many fit what was typed, and the first of them."""
    count = len(selection.people)
    names = joined([isolated(person.name) for person in selection.people[:_NAMED]])
    if count <= _NAMED:
        return names
    pattern = translate("Badges", "{names} and others: {count} in all")
    return filled(pattern, names=names, count=QLocale().toString(count))


def last_said(run: "BadgeRun", layout: str, zone: ZoneInfo, language: str) -> str:
    """Return what was saved last: when, how many, in which layout, by its title."""
    day = day_and_month(day_of(run.made, zone), language)
    return filled(
        translate("Badges", "Last: {day}, {time}. Badges: {count}, {layout}."),
        day=day,
        time=clock_time(run.made, zone),
        count=QLocale().toString(run.count),
        layout=layout,
    )


def undone_said(count: int) -> str:
    """Return that so many badges count as not printed."""
    pattern = translate("Badges", "Badges that count as not printed now: {count}.")
    return filled(pattern, count=QLocale().toString(count))


def _names(rest: "WithoutBadge") -> str:
    if not rest.people:
        return ""
    names = joined([isolated(person.name) for person in rest.people])
    if rest.count == len(rest.people):
        return names
    return filled(translate("Badges", "{names} and others"), names=names)


def _reason_said(reason: NoBadgeReason, count: int) -> str:
    match reason:
        case NoBadgeReason.CANCELLED:
            title = translate("Badges", "Ticket cancelled")
        case NoBadgeReason.BLOCKED:
            title = translate("Badges", "Blocked")
        case NoBadgeReason.UNNAMED:
            title = translate("Badges", "Guests without a name yet")
        case NoBadgeReason.ERASED:
            title = translate("Badges", "Erased")
        case _:
            assert_never(reason)
    return filled(translate("Badges", "{whose}: {count}"), whose=title, count=QLocale().toString(count))
