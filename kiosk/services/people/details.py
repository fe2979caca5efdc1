"""All that a desk is shown of one person, in one reading."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.door_questions import YES_NO, DoorQuestion, asked_of
from kiosk.domain.roster.history import History
from kiosk.domain.roster.needs import Need
from kiosk.domain.roster.party import GuestParty
from kiosk.domain.roster.staff_note import StandingNote
from kiosk.services.awaited import waits_for, wished_here
from kiosk.services.people.asking import door_questions
from kiosk.services.people.history import history_of
from kiosk.services.people.needs import are_asked, needs_of
from kiosk.services.people.news import news_answer
from kiosk.services.people.notes import notes_of
from kiosk.services.people.party import party_of
from kiosk.services.people.wishes import wish_of
from kiosk.services.sharing.lasting import lasting_of
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees
from kiosk.storage.tables.consents import LastingAnswer


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """A person, who comes with them, what a desk corrected (fields), what is noted of them and what happened to them.

    `entries` is how many of the roster are one with them, themselves included; `needs` are told only where they are
    asked for at all. `waiting` are those who wait for them, by name (empty for the organiser), `wished_here` who wishes
    it told at this desk. `wished` is what they asked at a foyer screen to have put right, a text by field.
    `lasting` is what they have switched on beforehand when they exchange contacts.
    """

    person: Attendee
    party: GuestParty
    corrected: tuple[str, ...]
    notes: tuple[StandingNote, ...]
    history: History
    entries: int
    questions: tuple[DoorQuestion, ...] = ()
    needs_asked: bool = False
    needs: tuple[Need, ...] = ()
    waiting: tuple[str, ...] = ()
    wished_here: tuple[str, ...] = ()
    wished: Mapping[str, str] = field(default_factory=dict)
    lasting: LastingAnswer | None = None


def details_of(file: EventFile, attendee: str, point: str = "") -> PersonDetails | None:
    """Return what a desk knows of a person, under whatever id of theirs; None if they are not on the roster."""
    reader = file.reader
    wish = wish_of(file, attendee)
    person = attendees.get(reader, aliases.person_of(reader, attendee))
    if person is None:
        return None
    return PersonDetails(
        person,
        party_of(file, person),
        tuple(attendees.overruled(reader, person.id)),
        tuple(notes_of(file, person.id)),
        history_of(file, person.id),
        len(aliases.members(reader, person.id)),
        asked_of(person.answers, door_questions(reader), _news(reader, person.id)),
        are_asked(reader),
        tuple(needs_of(file, person.id)),
        waits_for(file, person.id),
        wished_here(file, person.id, point) if point else (),
        wish.wished if wish else {},
        lasting_of(file, person.id),
    )


def _news(reader: Connection, person: str) -> str:
    """Return what somebody answered about mail afterwards, as a door question has it."""
    answer = news_answer(reader, person)
    return "" if answer is None else YES_NO[0] if answer else YES_NO[1]
