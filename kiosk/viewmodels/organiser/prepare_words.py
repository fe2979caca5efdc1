"""What is said of each step of preparing an event, and of all of them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.event import Event
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.domain.prepared import (
    DaysLeft,
    DesksJoined,
    DoorsDescribed,
    FoyersJoined,
    GuestsAwaited,
    LaptopsJoined,
    PeopleFromLists,
    PeopleListed,
    RulesMade,
    SessionsPlanned,
    SettingsChanged,
    StaffPrepared,
    WallsJoined,
)
from kiosk.services.readiness import Readiness
from kiosk.viewmodels.organiser.badge_words import title_of
from kiosk.viewmodels.organiser.prepare_reading import Preparation, StepStanding
from kiosk.viewmodels.shared.locales import day_and_month
from kiosk.viewmodels.shared.wording import filled, joined, worded

if TYPE_CHECKING:
    from kiosk.domain.printing.queue import PrinterQueues

translate = QCoreApplication.translate


def ready_said(ready: int, count: int) -> str:
    """Say how many of the steps are ready that have to be."""
    return filled(translate("Prepare", "{ready} of {count} ready"), ready=_figure(ready), count=_figure(count))


def standing_said(standing: StepStanding) -> str:
    """Say whether a step is done."""
    match standing:
        case StepStanding.READY:
            return translate("Prepare", "ready")
        case StepStanding.OPEN:
            return translate("Prepare", "to do")
        case StepStanding.OPTIONAL:
            return translate("Prepare", "may stay so")
        case _:
            assert_never(standing)


def until_said(readiness: Readiness, language: str) -> str:
    """Say how far off the event is."""
    event, days = readiness.event, readiness.days
    if days > 0:
        day = day_and_month(event.first_day, language)
        return worded(DaysLeft(days, day))
    if readiness.is_over:
        return translate("Prepare", "The event is over")
    return translate("Prepare", "The event is on")


def event_said(event: Event, language: str) -> str:
    """Say which event it is, and where; when, stands beside the title."""
    return joined((event.name_in(language), event.place_in(language)))


def people_said(people: int, lists: int) -> str:
    """Say how many are on the roster, and of how many lists."""
    if not people:
        return translate("Prepare", "Nobody yet: bring in the list of your ticket shop, or any table of guests")
    if not lists:
        return worded(PeopleListed(people))
    return worded(PeopleFromLists(people, lists))


def agenda_said(sessions: int, outside: int) -> str:
    """Say how many sessions there are, and how many of them on no day of the event."""
    if not sessions:
        return translate("Prepare", "None: foyer screens then show no programme")
    said = worded(SessionsPlanned(sessions))
    if not outside:
        return said
    pattern = translate("Prepare", "{count} outside the event’s days")
    return joined((said, filled(pattern, count=_figure(outside))))


def printer_ready(queues: "PrinterQueues | None") -> str:
    """Return the name of a printer of this machine that prints; empty if none does."""
    return next((queue.name for queue in (queues.queues if queues else ()) if not queue.trouble), "")


def layout_fault(read: Preparation) -> bool:
    """Tell whether the layout that badges are printed in is faulty."""
    return any(one.name == read.layout and one.fault for one in read.machine.layouts)


def badges_said(read: Preparation, printer: str, *, as_they_come: bool) -> str:
    """Say in which layout badges are made, of how many people they were, and whether this machine can print them."""
    outline = next((one for one in read.machine.layouts if one.name == read.layout), None)
    layout = title_of(outline) if outline else read.layout
    if layout_fault(read):
        return filled(translate("Prepare", "{layout}: its file is faulty"), layout=layout)
    counts = read.readiness.counts
    if as_they_come:
        pattern = translate("Prepare", "{layout}. Printed as people come, on {printer}.")
        return filled(pattern, layout=layout, printer=printer)
    if printer:
        pattern = translate("Prepare", "{layout}. Made: {made} of {people}. Printer: {printer}.")
    else:
        pattern = translate("Prepare", "{layout}. Made: {made} of {people}. No printer here.")
    made = _figure(min(counts.badges, counts.wearers))
    return filled(pattern, layout=layout, made=made, people=_figure(counts.wearers), printer=printer)


def hub_trouble(status: SyncStatus) -> str:
    """Say why nothing comes from the other kiosks; empty if nothing is in the way."""
    match status.state:
        case SyncState.HUB_ENDED | SyncState.ALONE:
            return translate("Prepare", "the hub does not run")
        case SyncState.APART:
            return translate("Prepare", "the hub cannot be reached")
        case SyncState.REFUSED:
            return translate("Prepare", "the hub does not take this computer")
        case SyncState.KIOSK_FULL | SyncState.HUB_FULL:
            return translate("Prepare", "a disk is full")
        case SyncState.UP_TO_DATE | SyncState.SENDING | SyncState.RECEIVING:
            return ""
        case _:
            assert_never(status.state)


def screens_said(kiosks: Sequence[Role], trouble: str) -> str:
    """Say which other kiosks may take part, and what is in the way."""
    if not kiosks:
        return translate("Prepare", "Only this computer: others join with a code")
    return joined((*(_kiosks_said(role, kiosks.count(role)) for role in Role if role in kiosks), trouble))


def doors_said(doors: int, rules: int) -> str:
    """Say how many doors and rules there are."""
    if not doors:
        return translate("Prepare", "None: desks let in everybody on the list")
    said = worded(RulesMade(rules)) if rules else translate("Prepare", "no rules")
    return joined((worded(DoorsDescribed(doors)), said))


def papers_said(invited: int, people: int) -> str:
    """Say how many guests were given a code for the mail."""
    if not invited:
        return translate("Prepare", "Codes for the mail, lists for the door: none yet")
    pattern = translate("Prepare", "{invited} of {people} have a code for the mail")
    return filled(pattern, invited=_figure(min(invited, people)), people=_figure(people))


def awaited_said(awaited: int) -> str:
    """Say for how many guests somebody waits."""
    if not awaited:
        return translate("Prepare", "Nobody is told of anybody’s arrival")
    return worded(GuestsAwaited(awaited))


def team_said(staff: int, without: int) -> str:
    """Say how many sign in at desks, and how many cannot."""
    if not staff:
        return translate("Prepare", "Nobody signs in: every desk may do everything")
    said = worded(StaffPrepared(staff))
    if not without:
        return said
    pattern = translate("Prepare", "{count} without a badge or PIN")
    return joined((said, filled(pattern, count=_figure(without))))


def settings_said(changed: int, unusable: int) -> str:
    """Say how many settings are changed, and how many have a value that cannot be used."""
    if unusable:
        return filled(translate("Prepare", "Values that cannot be used: {count}"), count=_figure(unusable))
    if not changed:
        return translate("Prepare", "All as they came")
    return worded(SettingsChanged(changed))


def _kiosks_said(role: Role, count: int) -> str:
    match role:
        case Role.ORGANISER:
            return worded(LaptopsJoined(count))
        case Role.DESK:
            return worded(DesksJoined(count))
        case Role.FOYER:
            return worded(FoyersJoined(count))
        case Role.WALL | Role.HUB:
            return worded(WallsJoined(count))
        case _:
            assert_never(role)


def _figure(number: int) -> str:
    return QLocale().toString(number)
