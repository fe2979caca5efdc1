"""Lists of the guests: for a door without power, and to sign for a day or a session."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain.agenda.session import Session
from kiosk.domain.agenda.session_visits import CHANGE, MINUTE
from kiosk.domain.event import Event
from kiosk.domain.faults.points import NoDayOfEvent, NoSuchSession
from kiosk.domain.language import language_of
from kiosk.domain.moment import clock_time, event_day
from kiosk.domain.papers.days import days_of, written_day
from kiosk.domain.papers.headings import heading_of
from kiosk.domain.papers.paper_list import ListEntry, PaperHead, PaperList
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.attendance import shown_day
from kiosk.services.papers.people import expected, head_of, in_order, language_for
from kiosk.services.papers.request import ListRequest
from kiosk.services.people.choosing import wanted
from kiosk.services.ports import Collation
from kiosk.services.session_attendance import session_attendance
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import exports, sessions

_MANY_DAYS = 60


@dataclass(frozen=True, slots=True)
class Lists:
    """Lists that are to be written one after the other, and what stands on all of them."""

    head: PaperHead
    papers: tuple[PaperList, ...]

    @property
    def rows(self) -> int:
        """How many people stand on them, one on two lists twice."""
        return sum(len(paper.entries) for paper in self.papers)


def door_list(file: EventFile, request: ListRequest, collation: Collation) -> Lists:
    """Return the list to check people in by hand; who is in today is marked on it.

    Raises:
        Fault: nobody is of one of the groups.
    """
    language = language_for(file, request.language)
    zone, day = file.read_event().zone, shown_day(file)
    came = {
        attendee: next((clock_time(one.at, zone) for one in check_ins if one.day == day), "")
        for attendee, check_ins in exports.check_ins(file.reader).items()
    }
    people = in_order(
        wanted(file, expected(file), request.groups, request.only), collation, as_written=request.as_written
    )
    entries = [
        ListEntry(name, person.organisation, person.group, came.get(person.id, ""), heading_of(name, language))
        for person, name in people
        if not request.came or came.get(person.id)
    ]
    title = language_of(language).papers["door_list"]
    about = _when(file.read_event(), date.fromisoformat(day), language)
    return Lists(head_of(file, language), (PaperList(title, entries, about, request.blank),))


def signature_lists(file: EventFile, request: ListRequest, collation: Collation) -> Lists:
    """Return a list to sign for each day of the event, or for each day and session that was asked for.

    Raises:
        Fault: there is no such day or session, or nobody is of one of the groups.
    """
    language = language_for(file, request.language)
    people = in_order(
        wanted(file, expected(file), request.groups, request.only), collation, as_written=request.as_written
    )
    papers = _Papers(file, request, language, people)
    chosen = _sessions(file, request)
    days = _days(file.read_event(), request.days) if request.days or not chosen else []
    return Lists(head_of(file, language), (*papers.of_days(days), *papers.of_sessions(chosen)))


class _Papers:
    """Makes the lists of the same people for days and sessions."""

    def __init__(
        self, file: EventFile, request: ListRequest, language: str, people: Sequence[tuple[Attendee, str]]
    ) -> None:
        self._file, self._request, self._language, self._people = file, request, language, people
        self._everybody = [ListEntry(name, person.organisation, person.group) for person, name in people]

    def of_days(self, days: Sequence[date]) -> Iterator[PaperList]:
        """Yield a list for each day."""
        check_ins = exports.check_ins(self._file.reader) if self._request.came else {}
        pattern = language_of(self._language).papers["signatures_day"]
        for day in days:
            came = {who for who, days_in in check_ins.items() if any(one.day == day.isoformat() for one in days_in)}
            title = pattern.format(day=written_day(day, self._language))
            yield PaperList(title, self._entries(came), self._place(), self._request.blank)

    def of_sessions(self, chosen: Sequence[Session]) -> Iterator[PaperList]:
        """Yield a list for each session."""
        came = attended_sessions(self._file) if self._request.came and chosen else {}
        for session in chosen:
            inside = {who for who, attended_ones in came.items() if any(one.id == session.id for one in attended_ones)}
            text = session.text_in(self._language)
            yield PaperList(text.title, self._entries(inside), self._about(session), self._request.blank)

    def _entries(self, came: set[str]) -> list[ListEntry]:
        if not self._request.came:
            return self._everybody
        return [entry for entry, (person, _) in zip(self._everybody, self._people, strict=True) if person.id in came]

    def _place(self) -> str:
        return self._file.read_event().place_in(self._language)

    def _about(self, session: Session) -> str:
        zone = self._file.read_event().zone
        day = written_day(event_day(session.starts, zone), self._language)
        hours = "" if session.all_day else f"{clock_time(session.starts, zone)}–{clock_time(session.ends, zone)}"
        return " · ".join(part for part in (day, hours, session.text_in(self._language).room) if part)


def attended_sessions(file: EventFile) -> dict[str, list[Session]]:
    """Return which sessions people attended, by attendee id, as far as doors recorded it.

    Where an exit tells, whoever was in for less than ten minutes, or half of a shorter session, did not attend it.
    """
    attended: dict[str, list[Session]] = {}
    for one in session_attendance(file):
        least = min(CHANGE, (one.session.ends - one.session.starts) / 2) / MINUTE
        for stay in one.stays:
            if stay.minutes is None or stay.minutes >= least:
                attended.setdefault(stay.attendee, []).append(one.session)
    return attended


def days_of_event(event: Event) -> list[date]:
    """Return the days of an event."""
    first, last = event.first_day, event.last_day
    return [first + timedelta(days=number) for number in range(min((last - first).days, _MANY_DAYS) + 1)]


def _when(event: Event, day: date, language: str) -> str:
    """Return the day of a list: that one, or all days of an event that is not on then, as when it is printed before."""
    return written_day(day, language) if day in days_of_event(event) else days_of(event, language)


def _days(event: Event, typed: Sequence[str]) -> list[date]:
    days = days_of_event(event)
    known = {day.isoformat(): day for day in days}
    if wrong := next((text for text in typed if text not in known), None):
        raise NoDayOfEvent(wrong, tuple(known))
    return [known[text] for text in dict.fromkeys(typed)] or days


def _sessions(file: EventFile, request: ListRequest) -> list[Session]:
    scheduled = sessions.scheduled(file.reader)
    if request.every_session:
        return scheduled
    chosen = []
    for text in dict.fromkeys(request.sessions):
        named = [one for one in scheduled if one.id == text] or [one for one in scheduled if _is_called(one, text)]
        if not named:
            raise NoSuchSession(text)
        chosen += named
    return chosen


def _is_called(session: Session, text: str) -> bool:
    titles = (session.text.title, *(own.title for own in session.texts.values()))
    return text.casefold() in {title.casefold() for title in titles if title}
