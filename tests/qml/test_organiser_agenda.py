"""The agenda's page as its owner uses it: with the keyboard alone, and whole in every shape and language."""

import json
import os
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.adapters.reading.wire import to_plain
from kiosk.app.view_models import ScreenKind
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.feed import FeedLook
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.faults.agenda import AgendaRefused
from kiosk.services.agenda import import_agenda
from kiosk.services.live_agenda.changing import carry_out, session_named
from kiosk.services.live_agenda.entering import SessionEntry, edit
from kiosk.services.live_agenda.feed import set_feed
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions
from kiosk.storage.tables.agenda_feed import note_look
from kiosk.viewmodels.organiser.agenda import OrganiserAgenda
from tests.conftest import STARTS
from tests.qml.conftest import OpenScreen
from tests.qml.organiser import PIN, Page
from tests.qml.seen import faults, settle
from tests.qml.shapes import shapes

MINUTE = 60_000
LONG = "Wie kleine und mittlere Betriebe der optischen Industrie an Fördermittel kommen"
NAME = "Konstantin Maximilian Alexander Hohenberg-Schwarzenstein von und zu Lichtenau II"


def talk(number: int, title: str) -> Session:
    starts = STARTS + (number // 6) * 45 * MINUTE
    text = SessionText(title, room=f"Room {101 + number % 6}")
    return Session(f"talk-{number}", starts, starts + 40 * MINUTE, text, speakers=(NAME,))


def open_page(event_file: EventFile, open_screen: OpenScreen, *, title: str, days: int = 1) -> Page:
    talks = [talk(number, f"{title} {number}") for number in range(24)]
    later = [replace(one, id=f"{one.id}-{day}", starts=one.starts + day * 86_400_000, ends=one.ends + day * 86_400_000)
             for day in range(1, days) for one in talks[:1]]  # fmt: skip
    import_agenda(event_file, Agenda((*talks, *later)))
    set_pin(event_file, PIN)
    page = Page(open_screen(ScreenKind.ORGANISER, "en", (1280, 800)))
    page.press(*PIN, Qt.Key.Key_Return)
    page.model.openPage("agenda")
    settle(page.screen.window)
    return page


def give_feed(file: EventFile) -> None:
    """Let the agenda be read from a feed that is broken, holds a session no more, and says another title of one."""
    feed, event = set_feed(file, "https://planner.example.org/2026/schedule.json"), file.read_event()
    before = SessionEntry(f"{LONG} 7", speakers=(NAME,))
    carry_out(file, edit(session_named(file, "talk-7"), replace(before, title=LONG), before))
    again = replace(talk(7, f"{LONG}: neu"), starts=STARTS, ends=STARTS + 40 * MINUTE)
    import_agenda(
        file, replace(Agenda((again, talk(8, f"{LONG} 8"), talk(9, f"{LONG} 9"))), whole=False), gone_stays=True
    )
    look = FeedLook(
        f"{feed.address} {event.zone.key} {event.starts} {event.ends}", good_at=1, broken_since=file.clock()
    )
    with file.writing() as connection:
        noted = json.dumps(to_plain(AgendaRefused(feed.address, "503 Service Unavailable")))
        note_look(connection, replace(look, due=file.clock() + 60_000, fault=noted, gone=("talk-3", "talk-4")))


def test_a_session_is_announced_late_with_the_keyboard_alone(event_file: EventFile, open_screen: OpenScreen) -> None:
    page = open_page(event_file, open_screen, title="Talk")
    page.press(*"talk 7", Qt.Key.Key_Return)
    page.tab_to("Late by 10 minutes")
    page.press(Qt.Key.Key_Space)
    page.tab_to("Announce")
    page.press(Qt.Key.Key_Space)
    page.until(lambda: sessions.every(event_file.reader)["talk-7"].delay == 10, "it is late")
    page.until(lambda: page.shows("Announced: Talk 7"), "the page says so")
    page.tap("Undo")
    page.until(lambda: sessions.every(event_file.reader)["talk-7"].delay == 0, "it is taken back")


def test_long_titles_and_many_rooms_are_whole_in_every_shape(event_file: EventFile, open_screen: OpenScreen) -> None:
    page = open_page(event_file, open_screen, title=LONG, days=4)
    give_feed(event_file)
    model = page.model.page_of(OrganiserAgenda)
    wrong: dict[str, list[str]] = {}
    for state in ("list", "late", "rooms", "move", "entry", "announcements", "feed"):
        model.choose("" if state == "list" else "talk-7")
        if state == "late":
            model.change.pickMinutes("20")
            model.change.announce()
            model.change.pickMinutes("10")
            model.change.follow(True)
        if state == "move":
            model.show("list")
            model.change.pick("move")
        elif state == "entry":
            model.entry.add()
            model.entry.type("title", LONG)
            model.entry.pickRoom("Room 101")
        elif state not in ("list", "late"):
            model.show(state)
        for shape in shapes(page.screen, languages=("tr", "ar")):
            if folder := os.environ.get("FOYER_SHOTS"):
                page.screen.window.grabWindow().save(str(Path(folder) / f"agenda-{shape}-{state}.png"))
            if found := faults(page.screen.window):
                wrong[f"{shape} {state}"] = found
    assert not wrong, wrong
