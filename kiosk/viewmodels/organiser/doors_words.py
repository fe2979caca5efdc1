"""The words of the page of doors: kinds of points and rules, and a point in a sentence."""

from datetime import date
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.door_words import OnlyOnDays, rule_sentence
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.rules import AtMost, RuleKind
from kiosk.services.points import PointState
from kiosk.viewmodels.shared.locales import locale_of, weekday_and_day
from kiosk.viewmodels.shared.wording import filled, joined, worded

translate = QCoreApplication.translate


class DoorsSection(StrEnum):
    """What the page is about."""

    POINTS = "points"
    WHAT_IF = "what_if"


OFFERED = (RuleKind.GROUPS, RuleKind.PRODUCTS, RuleKind.TIMES, RuleKind.AGAIN)
"""Kinds of rules that a point is given; how many fit and on which days it is used, the point itself says."""


def section_title(section: DoorsSection) -> str:
    """Return what the page is about."""
    match section:
        case DoorsSection.POINTS:
            return translate("Doors", "Doors and rules")
        case DoorsSection.WHAT_IF:
            return translate("Doors", "What would happen?")
        case _:
            assert_never(section)


def kind_title(kind: PointKind) -> str:
    """Return what a point is for."""
    match kind:
        case PointKind.ENTRANCE:
            return translate("Doors", "Entrance")
        case PointKind.EXIT:
            return translate("Doors", "Way out")
        case PointKind.SESSION_DOOR:
            return translate("Doors", "Session’s door")
        case _:
            assert_never(kind)


def rule_title(kind: RuleKind) -> str:
    """Return what a rule goes by."""
    match kind:
        case RuleKind.GROUPS:
            return translate("Doors", "Groups")
        case RuleKind.PRODUCTS:
            return translate("Doors", "Add-ons")
        case RuleKind.TIMES:
            return translate("Doors", "Times")
        case RuleKind.AGAIN:
            return translate("Doors", "Coming again")
        case RuleKind.CAPACITY:
            return translate("Doors", "Places")
        case RuleKind.DAYS:
            return translate("Doors", "Days")
        case _:
            assert_never(kind)


def point_line(state: PointState, language: str) -> str:
    """Return what a point is, and how many are in behind it."""
    point, locale = state.door.point, locale_of(language)
    inside = filled(translate("Doors", "{count} in"), count=locale.toString(state.inside))
    if state.door.most:
        pattern = translate("Doors", "{count} of {most} in")
        inside = filled(pattern, count=locale.toString(state.inside), most=locale.toString(state.door.most))
    rules = len(state.door.rules)
    ruled = filled(translate("Doors", "rules: {count}"), count=locale.toString(rules)) if rules else ""
    return joined((kind_title(point.kind), point.area if point.area != point.name else "", inside, ruled))


def point_sentence(point: Point) -> str:
    """Say what a point is, as it is being described."""
    area = point.area
    match point.kind:
        case PointKind.ENTRANCE:
            leads = translate("Doors", "Leads into {area}.") if area else translate("Doors", "Leads into the event.")
        case PointKind.EXIT:
            leads = (
                translate("Doors", "Leads out of {area}.") if area else translate("Doors", "Leads out of the event.")
            )
        case PointKind.SESSION_DOOR:
            leads = translate("Doors", "Leads into {area}; who comes in is counted there by itself.")
        case _:
            assert_never(point.kind)
    parts = [filled(leads, area=area)]
    if point.capacity:
        parts.append(worded(rule_sentence(AtMost(point.capacity))))
    if point.days:
        parts.append(worded(OnlyOnDays(tuple(map(date.fromisoformat, sorted(point.days))))))
    if point.instead:
        pattern = translate("Doors", "Whoever may not come in here is sent to {door}.")
        parts.append(filled(pattern, door=point.instead))
    return " ".join(parts)


def day_title(day: str, language: str) -> str:
    """Return a day of the event as it is shown."""
    return weekday_and_day(date.fromisoformat(day), language)
