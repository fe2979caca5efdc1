"""What the organiser reads of rehearsed mornings: what is assumed, and what came of them."""

from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.queue import LONGEST_WAIT
from kiosk.domain.moment import clock_time
from kiosk.domain.rehearsal.assumptions import Assumption, AssumptionUnit
from kiosk.domain.rehearsal.outcome import Rehearsal
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


def assumption_sentence(assumption: Assumption) -> str:
    """Say what is assumed, without its value."""
    match assumption:
        case Assumption.RUSH:
            return translate("Rehearsal", "Guests who come in the half hour around the first session")
        case Assumption.NO_SHOWS:
            return translate("Rehearsal", "People on the list who do not come")
        case Assumption.CANCELLED_COME:
            return translate("Rehearsal", "People who cancelled and come all the same")
        case Assumption.WALK_INS:
            return translate("Rehearsal", "Guests on no list, for each 100 who are on it")
        case Assumption.TROUBLED:
            return translate("Rehearsal", "Guests with no code at hand, or another one")
        case Assumption.SERVICE:
            return translate("Rehearsal", "From one guest’s scan to the next")
        case Assumption.TROUBLE:
            return translate("Rehearsal", "The same where there is trouble")
        case Assumption.WALK_IN:
            return translate("Rehearsal", "The same for a guest on no list")
        case Assumption.DOOR:
            return translate("Rehearsal", "The same at the door of a session")
        case Assumption.MORNING:
            return translate("Rehearsal", "Sessions played, from the first one on")
        case _:
            assert_never(assumption)


def amount(value: float, unit: AssumptionUnit, language: str) -> str:
    """Return a value as a choice: ``15 %``."""
    figure = locale_of(language).toString(float(value), "g", 4)
    match unit:
        case AssumptionUnit.PERCENT:
            return filled(translate("Rehearsal", "{number} %"), number=figure)
        case AssumptionUnit.SECONDS:
            return filled(translate("Rehearsal", "{number} s"), number=figure)
        case AssumptionUnit.HOURS:
            return filled(translate("Rehearsal", "{number} h"), number=figure)
        case _:
            assert_never(unit)


def as_recorded(day: str) -> str:
    """Return the choice of what was recorded on a day."""
    return filled(translate("Rehearsal", "As on {day}"), day=day)


def headline(rehearsal: Rehearsal, zone: ZoneInfo, language: str) -> str:
    """Say whether the desks are enough."""
    peak, count = rehearsal.peak, locale_of(language).toString(len(rehearsal.desks))
    if peak is None or not peak.longest:
        return translate("Rehearsal", "Nobody stands in line.")
    if rehearsal.late is None:
        return filled(translate("Rehearsal", "Enough desks: {count}"), count=count)
    time = clock_time(rehearsal.late, zone)
    return filled(translate("Rehearsal", "Too few desks from {time} on: {count}"), count=count, time=time)


def sentence(rehearsal: Rehearsal, language: str) -> str:
    """Say how long people wait."""
    locale = locale_of(language)
    values = {
        "usual": locale.toString(round(rehearsal.longest_wait)),
        "worst": locale.toString(round(rehearsal.worst_wait)),
        "bound": locale.toString(round(LONGEST_WAIT)),
    }
    pattern = translate(
        "Rehearsal", "People wait up to {usual} min, on the worst morning up to {worst}; {bound} min are bearable."
    )
    return filled(pattern, **values)


def queue_title(rehearsal: Rehearsal, zone: ZoneInfo, language: str) -> str:
    """Say how long the queue gets, and when."""
    peak, figure = rehearsal.peak, locale_of(language).toString
    if peak is None or not peak.longest:
        return ""
    pattern = translate("Rehearsal", "In the queue at {time}: {usual}, on the worst morning {longest}")
    return filled(pattern, time=clock_time(peak.at, zone), usual=figure(peak.queue), longest=figure(peak.longest))


def played(rehearsal: Rehearsal, language: str) -> str:
    """Say how many mornings were played, and with how many people."""
    figure = locale_of(language).toString
    pattern = translate(
        "Rehearsal", "Mornings played: {mornings}. On the list: {listed}; {came} come, {admitted} are let in."
    )
    return filled(
        pattern,
        mornings=figure(rehearsal.mornings),
        listed=figure(rehearsal.listed),
        came=figure(round(rehearsal.came)),
        admitted=figure(round(rehearsal.checked_in)),
    )


def desks_open(count: int, language: str) -> str:
    """Say how many desks are to be open."""
    return filled(translate("Rehearsal", "Desks open: {count}"), count=locale_of(language).toString(count))


def scans(count: float, language: str) -> str:
    """Say how many scans were refused a morning."""
    figure = locale_of(language).toString(count, "f", 0 if count >= 10 else 1)
    return filled(translate("Rehearsal", "{count} a morning"), count=figure)


def wished(count: float, most: int, language: str) -> str:
    """Say how many wish to come in, and how many fit."""
    figure = locale_of(language).toString
    if not most:
        return filled(translate("Rehearsal", "{count} wish to come in"), count=figure(round(count)))
    pattern = translate("Rehearsal", "{count} wish to come in, {most} fit")
    return filled(pattern, count=figure(round(count)), most=figure(most))


def turned_away(count: float, language: str) -> str:
    """Say how many find a room full."""
    if count < 1:
        return translate("Rehearsal", "all fit")
    figure = locale_of(language).toString(round(count))
    return filled(translate("Rehearsal", "{count} find it full"), count=figure)
