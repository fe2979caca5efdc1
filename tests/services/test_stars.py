"""Sessions that people star with their own badge: theirs alone to see, to take along, and to have erased."""

from icalendar import Calendar

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.person_copy import CopySection
from kiosk.services.agenda import import_agenda
from kiosk.services.erase import erase
from kiosk.services.exports.person import person_copy
from kiosk.services.live_agenda.changing import carry_out, delay, session_named
from kiosk.services.look_up import Opened
from kiosk.services.stars import my_day, star, take_star_off
from kiosk.services.take_along import calendar_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived, stars
from tests.conftest import STARTS, AddGuest

MINUTE = 60_000


def _agenda(file: EventFile) -> None:
    talks = [
        Session(f"t{n}", at := STARTS + n * 60 * MINUTE, at + 30 * MINUTE, SessionText(f"Talk {n}")) for n in range(4)
    ]
    import_agenda(file, Agenda(tuple(talks)))


def _ids(file: EventFile, attendee: str) -> list[str]:
    day = my_day(file, attendee)
    assert day is not None
    return [session.id for session in day.sessions]


def test_a_badge_stars_a_session_once_however_often_and_its_day_is_in_order(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    _agenda(event_file)
    elif_, can = add_guest("Elif Kılıç"), add_guest("Can Ak")
    for session in ("t2", "t0", "t2"):
        assert star(event_file, elif_.badge, session, point="Foyer").opened is Opened.HOLDER
    assert _ids(event_file, elif_.id) == ["t0", "t2"]
    assert _ids(event_file, can.id) == []
    assert len([record for record in event_file.journal.records() if record.kind == "star"]) == 2
    take_star_off(event_file, elif_.id, "t0", point="Foyer")
    assert _ids(event_file, elif_.id) == ["t2"]
    star(event_file, elif_.badge, "t0", point="Foyer")
    assert _ids(event_file, elif_.id) == ["t0", "t2"]
    before = derived.contents(event_file.writer)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


def test_a_ticket_and_an_unknown_code_star_nothing(event_file: EventFile, add_guest: AddGuest) -> None:
    _agenda(event_file)
    elif_ = add_guest("Elif Kılıç")
    assert star(event_file, elif_.ticket, "t0", point="Foyer").opened is Opened.CHECK_IN
    assert star(event_file, "nobody's", "t0", point="Foyer").opened is Opened.NOTHING
    assert stars.of_attendee(event_file.reader, elif_.id) == []


def test_stars_stand_in_the_copy_for_the_person_and_go_with_an_erasure(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    _agenda(event_file)
    elif_ = add_guest("Elif Kılıç")
    star(event_file, elif_.badge, "t1", point="Foyer")
    (row,) = person_copy(event_file, elif_.id).sections[CopySection.STARS]
    assert (row["session"], row["title"], row["off"]) == ("t1", "Talk 1", False)
    erase(event_file, elif_.id, reason=ErasureReason.ASKED)
    assert stars.of_attendee(event_file.reader, elif_.id) == []
    assert not [one for one in event_file.journal.records() if one.kind == "star" and one.body]


def test_a_day_is_taken_along_as_it_is_now(event_file: EventFile, add_guest: AddGuest) -> None:
    _agenda(event_file)
    elif_ = add_guest("Elif Kılıç")
    for session in ("t1", "t3"):
        star(event_file, elif_.badge, session, point="Foyer")
    carry_out(event_file, delay(event_file, session_named(event_file, "t3"), 20))
    day = my_day(event_file, elif_.id)
    assert day is not None
    entries = Calendar.from_ical(calendar_of(event_file, day.sessions, "en")).walk("VEVENT")
    assert [str(entry["summary"]) for entry in entries] == ["Talk 1", "Talk 3"]
    assert [entry.decoded("dtstart").timestamp() * 1000 for entry in entries] == [
        STARTS + 60 * MINUTE,
        STARTS + 200 * MINUTE,
    ]
