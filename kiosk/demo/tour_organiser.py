"""The evening with the organiser, as the tour plays it."""

import contextlib
from dataclasses import replace

from PySide6.QtCore import Qt

from kiosk.app.view_models import ScreenKind
from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_agenda import agenda_on_the_day
from kiosk.demo.tour_arrivals import awaited_guests
from kiosk.demo.tour_day import TourDay
from kiosk.demo.tour_imports import import_a_later_list
from kiosk.demo.tour_kiosks import ON_ITS_OWN, desk_on_its_own, let_kiosks_report, show_hub, tell_status
from kiosk.demo.tour_printers import let_badges_wait
from kiosk.demo.tour_rounds import rounds_planned
from kiosk.demo.tour_settings import change_a_setting
from kiosk.demo.tour_staff import prepare_staff
from kiosk.demo.tour_voices import let_voices_wait, voices_to_read
from kiosk.domain.badges.outline import Sample
from kiosk.domain.kiosks.sync_status import SyncState
from kiosk.services.badges.issuing import badges_of
from kiosk.services.badges.runs import record_run
from kiosk.services.exports.request import ExportKind
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.badge_rows import BadgeSection
from kiosk.viewmodels.organiser.badges import OrganiserBadges
from kiosk.viewmodels.organiser.doors import OrganiserDoors
from kiosk.viewmodels.organiser.export import OrganiserExport
from kiosk.viewmodels.organiser.information import OrganiserInformation
from kiosk.viewmodels.organiser.information_rows import InformationSection
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from kiosk.viewmodels.shared.place import Place


def evening_with_the_organiser(day: TourDay) -> None:
    """Show what the organiser sees in the evening."""
    day.at(17, 5)
    let_voices_wait(day)
    page = StagedScreen(ScreenKind.ORGANISER, day.file, Place("Organiser"), day.manner)
    day.show(page, "organiser-pin", "the organiser's page asks for the PIN")
    page.type("2026")
    page.press(Qt.Key.Key_Return)
    day.show(page, "organiser-watch", "how many came, and who met whom")
    while page.shows("More"):
        page.tap("More")
    day.show(page, "organiser-watch-met", "further down: who met whom, and how far those came who asked to meet")
    voices_to_read(day, page)
    rounds_planned(day, page)
    agenda_on_the_day(day, page)
    _doors(day, page)
    import_a_later_list(day, page, day.drafts)
    awaited_guests(day, page)
    page.tap("Export")
    day.show(page, "organiser-export", "what can be taken home")
    page.view_model.page_of(OrganiserExport).choose(ExportKind.MEETINGS)
    page.settle()
    day.show(page, "organiser-export-meetings", "meetings to which two said yes; who did not agree is not named")
    page.tap("Close the day")
    page.tap("Hand over")
    day.show(page, "organiser-close", "the day is closed: what is saved of it, handed over and erased, and when")
    _badges(day, page)
    page.tap("Prepare")
    page.tap("Paper")
    day.show(page, "organiser-papers", "what goes out on paper and by mail")
    _privacy(day, page)
    prepare_staff(day, page)
    late = [person for person in day.people.values() if person not in day.present][:9]
    desk = desk_on_its_own(day.file, [day.badge(person) for person in late], day.now)
    _kiosks(day, page)
    change_a_setting(page, day.show)
    page.close()
    _machine_of_a_desk(day, desk)


def _doors(day: TourDay, page: StagedScreen) -> None:
    page.tap("Prepare")
    day.show(page, "organiser-prepare", "every step of preparing the event, and how it stands")
    page.tap("Practise")
    day.show(page, "organiser-practice", "practising with one's own guests, on a copy in which nothing counts")
    page.tap("Rehearse the morning")
    day.show(page, "organiser-rehearsal", "the morning before it comes: how many desks, and what is assumed")
    page.tap("Prepare")
    page.tap("Event")
    page.tap("Days")
    day.show(page, "organiser-event", "the event itself, each part of which can be changed")
    page.view_model.openPage("information")
    page.settle()
    day.show(page, "organiser-plans", "a floor plan, and the rooms that are marked on it by touch")
    page.view_model.page_of(OrganiserInformation).show(InformationSection.ENTRIES)
    page.settle()
    day.show(page, "organiser-take-along", "links and the Wi-Fi that visitors take along, and their codes")
    page.view_model.page_of(OrganiserInformation).show(InformationSection.TEXTS)
    page.settle()
    day.show(page, "organiser-texts", "the privacy texts as visitors read them, and the ways to one's own")
    page.tap("Prepare")
    page.tap("Doors")
    page.tap("Laboratory tour")
    day.show(page, "organiser-doors", "a session's door, how many fit, and its rules")
    page.tap("What would happen?")
    page.view_model.page_of(OrganiserDoors).whatIf.pickDoor("Laboratory tour")  # upright it stands below the edge
    page.scan(next(day.badge(person) for person in day.people.values() if person.group == "Student"))
    day.show(page, "organiser-what-if", "what would happen if this badge were scanned at that door")


def _machine_of_a_desk(day: TourDay, desk: EventFile) -> None:
    with contextlib.closing(desk):
        page = StagedScreen(ScreenKind.ORGANISER, desk, Place(ON_ITS_OWN), day.manner)
        day.show(page, "organiser-elsewhere", "a machine that is no organiser's opens its own settings alone")
        page.tap("Settings of this kiosk")
        day.show(page, "organiser-own-settings", "the settings of that machine")
        page.close()


def _badges(day: TourDay, page: StagedScreen) -> None:
    page.tap("Prepare")
    page.tap("Badges")
    day.show(page, "organiser-badges", "every layout of badges, and the one that desks print")
    badges = page.view_model.page_of(OrganiserBadges)
    badges.show(BadgeSection.LINES)
    page.settle()
    day.show(page, "organiser-badge-lines", "what stands on badges, chosen beside one")
    badges.show(BadgeSection.LAYOUTS)
    badges.choose("a6-two-sided")
    badges.preview.choose(Sample.LONGEST)
    page.settle()
    day.show(page, "organiser-badge", "both sides of a badge, with the longest name of the roster")
    printed = badges_of(day.file)
    was = replace(printed[0], organisation="")
    record_run(day.file, (was, *printed[1:-6]), "a6-two-sided")
    badges.save()
    page.settle()
    day.show(page, "organiser-badges-saved", "whose badges are saved: all, the new, the changed; and who gets none")
    badges.goBack()
    badges.printers.look_at(let_badges_wait(day.file, list(day.people.values()), day.now))
    badges.show(BadgeSection.PRINTERS)
    page.settle()
    day.show(page, "organiser-waiting", "badges that wait, and one of which only a look tells whether it came out")
    badges.printers.choose("Label-62")
    page.settle()
    day.show(page, "organiser-printers", "what waits for a printer, since when, and what to do")


def _privacy(day: TourDay, page: StagedScreen) -> None:
    page.tap("Privacy")
    page.tap("Mert Kılıç")
    day.show(page, "organiser-wish", "what somebody asked for in the foyer to have put right")
    page.tap("Guests")
    page.type("kilic")
    page.press(Qt.Key.Key_Return)
    day.show(page, "organiser-privacy", "somebody asked what is kept about them")
    page.tap("Save a copy…")
    day.show(page, "organiser-copy", "a copy of it, to take along")
    page.tap("Back")
    page.tap("Erase…")
    page.tap("They asked for it")
    day.show(page, "organiser-erase", "somebody asked to be erased, with a reason")
    page.tap("Erase for good")
    day.show(page, "organiser-erase-asked", "asked once more")
    page.press(Qt.Key.Key_Escape)
    page.tap("Record of processing")
    day.show(page, "organiser-processing", "what is kept about people, why, how long, and who sees it")


def _kiosks(day: TourDay, page: StagedScreen) -> None:
    let_kiosks_report(day.file, day.now)
    tell_status(day.file, SyncState.UP_TO_DATE, day.now)
    page.view_model.page_of(OrganiserKiosks).ask_hub(show_hub())
    page.tap("Kiosks")
    day.show(page, "organiser-kiosks", "every kiosk, those that need somebody first")
    page.tap("Add a foyer screen")
    day.show(page, "organiser-join", "how another one joins")
    page.tap("Close")
    kiosks = page.view_model.page_of(OrganiserKiosks)
    kiosks.key.ask()
    page.settle()
    day.show(page, "organiser-recovery", "the event's key: put on paper, and kept under a passphrase")
    page.tap("Back")
    page.tap("Tell all screens what to show")
    kiosks.showing.pick("room")
    page.settle()
    day.show(page, "organiser-show", "what foyers are to show while nobody stands there, and for how long")
    page.tap("Back")
    kiosks.updates.ask()
    page.settle()
    day.show(page, "organiser-update", "another version on the day: one kiosk after the other")
    page.tap("Back")
    page.tap("Desk 4")
    day.show(page, "organiser-kiosk", "one of them")
    page.tap("Take records out…")
    day.show(page, "organiser-take-out", "since when nothing is to count that it recorded")
    page.press(Qt.Key.Key_Escape)
    page.tap("Shut it out")
    day.show(page, "organiser-shut-out", "lost: it is shut out, after a question")
    page.press(Qt.Key.Key_Escape)
    page.settle()
