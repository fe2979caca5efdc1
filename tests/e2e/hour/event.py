"""The event of a scripted hour: what visitors find there, and what its file holds once they were there."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.settings.catalogue import FOYER_IDLE, FOYER_WARNING
from kiosk.domain.settings.setting import Scope
from kiosk.services.agenda import import_agenda
from kiosk.services.badges.numbers import numbers_of
from kiosk.services.event import amend_event
from kiosk.services.voices import day, discussion, pain_points
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import consents, exchanges, feedback
from tests.e2e.hour.script import Expected, Kind, Visit
from tests.e2e.hour.visitors import SESSION, WORRY
from tests.e2e.morning.door import event_of
from tests.guests import put_on_the_list
from tests.voices import added

MINUTE = 60_000
QUIET_S, ASKED_S = 5, 5
"""How long the screen waits before it asks who has walked off, and then for an answer."""


@contextmanager
def foyer_event(folder: Path) -> Iterator[EventFile]:
    """Make an event that is on, in two languages, with a session, a topic, and a pain point that others may share."""
    with event_of(folder) as file:
        amend_event(file, languages=("en", "tr"))
        for setting, seconds in ((FOYER_IDLE, QUIET_S), (FOYER_WARNING, ASKED_S)):
            settings_of(file).change(setting, seconds, Scope.EVENT)
        now = file.clock()
        text = SessionText(SESSION, room="Room 1")
        import_agenda(file, Agenda((Session("s1", now - 10 * MINUTE, now + 200 * MINUTE, text),)))
        discussion.set_topic(file, "Access to finance", {"tr": "Finansmana erişim"})
        first = put_on_the_list(file, "Somebody Before")
        added(file, first, WORRY)
        yield file


def numbers_for(file: EventFile, visits: Iterable[Visit]) -> dict[str, str]:
    """Give whoever will share an e-mail the number of their badge; returns them by attendee id."""
    asked = [guest for visit in visits if visit.kind is Kind.PAIR_WITH_EMAIL for guest in visit.guests]
    by_code = numbers_of(file, {guest.id: guest.badge for guest in asked})
    return {guest.id: by_code[guest.badge] for guest in asked}


def held_by(file: EventFile) -> Expected:
    """Return what an event file holds, after its day is closed: then voices are counted."""
    day.close_day(file)
    made = []
    for one in exchanges.everything(file.reader):
        given = consents.given_in(file.reader, one.id, Purpose.SHARE)
        assert sorted(given) == list(one.members)
        for member, consent in given.items():
            assert sorted(consent.recipients) == [other for other in one.members if other != member]
        (fields,) = {frozenset(consent.fields) for consent in given.values()}
        made.append((one.members, fields))
    return Expected(
        exchanges=sorted(made),
        refusals=sorted(_column(file, "SELECT attendee FROM consent WHERE given = 0")),
        scans=sorted(file.reader.execute("SELECT coalesce(attendee, ''), verdict FROM scan").fetchall()),
        stars=sorted(_column(file, "SELECT attendee FROM star")),
        feedback=sum(count for _, _, _, count in feedback.faces(file.reader)),  # fewer than five too
        pain_points=[one.text for one in pain_points.everything(file) if one.text != WORRY],
        supports=sum(one.supporters for one in pain_points.everything(file) if one.text == WORRY) - 1,
        in_turkish=len(_column(file, "SELECT attendee FROM consent WHERE given = 1 AND language = 'tr'")),
    )


def _column(file: EventFile, query: str) -> list[str]:
    return [value for (value,) in file.reader.execute(query)]
