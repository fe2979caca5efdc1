"""Asking at the door what the list has no answer of; the answer holds over later lists."""

from kiosk.domain.admission.permission import Permission
from kiosk.domain.badges.photo_wish import is_about_photos
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.language import SOURCE
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.door_questions import NEWS, YES_NO, DoorQuestion, questions_in, still_open
from kiosk.services.people.news import note_news
from kiosk.services.people.photos import note_photo_consent
from kiosk.services.staff import ensure_may_change, staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, settings

SETTING = "door-questions"
"""The name of the event's setting that lists them."""


def door_questions(connection: Connection) -> tuple[DoorQuestion, ...]:
    """Return what the organiser wants asked at the door."""
    text = settings.every(connection).get(SETTING)
    return questions_in(text) if isinstance(text, str) else ()


def open_questions(file: EventFile, attendee: str) -> tuple[DoorQuestion, ...]:
    """Return what is still to be asked of somebody."""
    if not (questions := door_questions(file.reader)):
        return ()
    person = attendees.get(file.reader, attendee)
    return still_open(person.answers, questions) if person else ()


def answer(
    file: EventFile,
    attendee: str,
    question: str,
    text: str,
    *,
    language: str = SOURCE,
    point: str = "",
    staff: str = "",
) -> Attendee:
    """Note what somebody answered; an empty text lets what the list says hold again.

    Whether they may be photographed is a consent besides, with the sentence that was read out in a language; whether
    the organiser may write to them afterwards is that consent alone, so that nothing else says it.

    Raises:
        Fault: who is signed in may correct nobody, the person is no longer on the roster, or the file cannot be
            written.
    """
    with file.writing() as connection:
        ensure_may_change(file, connection, Permission.CORRECT, point=point, staff=staff)
        if attendees.get(connection, attendee) is None:
            raise PersonGone()
        by = staff_id(file, connection, staff)
        if question == NEWS:
            given = text == YES_NO[0]
            note_news(file, connection, attendee, given=given, language=language, point=point, by=by)
            return attendees.get(connection, attendee) or Attendee(attendee, "")
        answered, as_listed = ({question: text}, ()) if text else ({}, (question,))
        file.journal.append(AttendeeDetails(attendee, answered=answered, as_listed=as_listed, point=point, staff=by))
        if is_about_photos(question):
            note_photo_consent(file, connection, attendee, question, text, language=language, point=point, by=by)
        return attendees.get(connection, attendee) or Attendee(attendee, "")
