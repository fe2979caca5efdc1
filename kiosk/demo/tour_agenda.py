"""The agenda on the day, as the tour plays it: a session is late, and what follows from that is seen before."""

from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import TourDay
from kiosk.domain.agenda.feed import FeedLook
from kiosk.domain.agenda.session import Session
from kiosk.storage.tables import agenda_feed, sessions
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
    _feed(day, page, last)


def _feed(day: TourDay, page: StagedScreen, gone: Session) -> None:
    """Show a feed that is not in order, and holds a session no more."""
    agenda, file, event = page.view_model.page_of(OrganiserAgenda), day.file, day.file.read_event()
    agenda.show("feed")
    address, now = "https://planner.example.org/schedule.json", file.clock()
    agenda.feed.type(address)
    agenda.feed.begin()
    terms = f"{address} {event.zone.key} {event.starts} {event.ends}"
    with file.writing() as connection:
        look = FeedLook(terms, good_at=now - 600_000, broken_since=now - 300_000, due=now + 60_000, gone=(gone.id,))
        agenda_feed.note_look(connection, look)
    agenda.refresh()
    page.settle()
    day.show(page, "organiser-agenda-feed", "a feed that is not in order, and a session that it holds no more")
    agenda.feed.end()
