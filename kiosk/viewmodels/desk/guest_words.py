"""What the screen that faces the guests says: frozen texts, made in the guest's own language."""

from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from kiosk.domain.agenda.session import now_and_next
from kiosk.domain.moment import clock_time, day_of
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import points, sessions
from kiosk.viewmodels.shared.spoken import Spoken

_CONTEXT = "GuestScreen"
_MOST_PLACES = 3


class GuestPage(StrEnum):
    """What the screen is doing."""

    REST = "rest"
    WELCOME = "welcome"
    HELP = "help"
    CLOSED = "closed"
    GOODBYE = "goodbye"


@dataclass(frozen=True, slots=True)
class SessionsToGoTo:
    """Where a guest can go: a line above, and up to three sessions, each with its room."""

    label: str = ""
    titles: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GuestWords:
    """All that the screen shows; an empty text is not shown."""

    page: GuestPage = GuestPage.REST
    title: str = ""
    name: str = ""
    organisation: str = ""
    sentence: str = ""
    places: SessionsToGoTo = SessionsToGoTo()
    right_to_left: bool = False


def words_of(page: GuestPage, spoken: Spoken) -> GuestWords:
    """Return what a page says that is about nobody."""
    titles = {
        GuestPage.REST: QT_TRANSLATE_NOOP("GuestScreen", "Have your code ready"),
        GuestPage.WELCOME: QT_TRANSLATE_NOOP("GuestScreen", "Welcome"),
        GuestPage.HELP: QT_TRANSLATE_NOOP("GuestScreen", "One moment, please"),
        GuestPage.CLOSED: QT_TRANSLATE_NOOP("GuestScreen", "This desk is closed"),
        GuestPage.GOODBYE: QT_TRANSLATE_NOOP("GuestScreen", "Goodbye"),
    }
    sentences = {
        GuestPage.REST: QT_TRANSLATE_NOOP("GuestScreen", "Your badge, your ticket, or the code from your mail"),
        GuestPage.WELCOME: "",
        GuestPage.HELP: QT_TRANSLATE_NOOP("GuestScreen", "Our team will help you"),
        GuestPage.CLOSED: QT_TRANSLATE_NOOP("GuestScreen", "Please go to another desk"),
        GuestPage.GOODBYE: QT_TRANSLATE_NOOP("GuestScreen", "Thank you for coming"),
    }
    say = partial(spoken.say, _CONTEXT)
    sentence = say(sentences[page]) if sentences[page] else ""
    return GuestWords(page, say(titles[page]), sentence=sentence, right_to_left=spoken.language.right_to_left)


def welcome(person: Attendee, places: SessionsToGoTo, spoken: Spoken) -> GuestWords:
    """Return the welcome of somebody, by no more of their name than a public screen may show."""
    words = words_of(GuestPage.WELCOME, spoken)
    return GuestWords(
        words.page,
        words.title,
        "" if person.unnamed else _unparted(person.public_name),
        person.organisation,
        places=places,
        right_to_left=words.right_to_left,
    )


def _unparted(name: str) -> str:
    """Return a name whose initial begins no line of its own."""
    first, space, last = name.rpartition(" ")
    return f"{first}\u00a0{last}" if space and last.endswith(".") else name


def places_from(file: EventFile, point: str, spoken: Spoken) -> SessionsToGoTo:
    """Return what is on now behind a point, else what comes next there today.

    Args:
        file: the event file.
        point: where the guest was let in; a session's door leads to that session, one into a room to those in it.
        spoken: the guest's language.
    """
    door, now, zone = points.door_at(file.reader, point).point, file.clock(), file.read_event().zone
    agenda = [
        session
        for session in sessions.scheduled(file.reader)
        if (session.id == door.session if door.session else door.area in ("", session.text.room))
    ]
    on = now_and_next(agenda, now)
    current = [session for session in on.now if not session.all_day]
    coming = [session for session in on.next if day_of(session.starts, zone) == day_of(now, zone)]
    shown = current or coming
    if not shown:
        return SessionsToGoTo()
    say, language = partial(spoken.say, _CONTEXT), spoken.language.code
    label = say(QT_TRANSLATE_NOOP("GuestScreen", "Now"))
    if not current:
        label = say(QT_TRANSLATE_NOOP("GuestScreen", "At {time}"), time=clock_time(shown[0].starts, zone))
    if len(shown) > _MOST_PLACES:
        several = QT_TRANSLATE_NOOP("GuestScreen", "{count} sessions at the same time")
        return SessionsToGoTo(label, (say(several, count=str(len(shown))),), ("",))
    texts = [session.text_in(language) for session in shown]
    return SessionsToGoTo(label, tuple(text.title for text in texts), tuple(text.room for text in texts))
