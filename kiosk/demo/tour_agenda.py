"""The agenda on the day, as the tour plays it: a session is late, and what follows from that is seen before."""

from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import TourDay
from kiosk.storage.tables import sessions
from kiosk.viewmodels.organiser.agenda import OrganiserAgenda


def agenda_on_the_day(day: TourDay, page: StagedScreen) -> None:
    """Show what would follow if a session were late, in the list and among the rooms, and what is announced."""
    page.view_model.openPage("agenda")
    page.settle()
    day.show(page, "organiser-agenda", "the agenda on the day, from the present on")
    agenda = page.view_model.page_of(OrganiserAgenda)
    last = max(sessions.scheduled(day.file.reader), key=lambda one: (one.starts, one.id))
    agenda.choose(last.id)
    agenda.change.pickMinutes("20")
    agenda.change.follow(True)
    page.settle()
    day.show(page, "organiser-agenda-late", "a session is late: what that would do, before it is announced")
    agenda.show("rooms")
    page.settle()
    day.show(page, "organiser-agenda-rooms", "the same among the rooms, the old place dashed")
    agenda.change.discard()
    agenda.entry.add()
    agenda.entry.type("title", "Quiz")
    agenda.entry.pickRoom(last.text.room)
    page.settle()
    day.show(page, "organiser-agenda-entry", "a session is added, with what it would stand in the way of")
    agenda.entry.close()
    agenda.show("announcements")
    page.settle()
    day.show(page, "organiser-announce", "what foyer screens announce, and until when")
