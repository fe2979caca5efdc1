"""What the organiser's page of the agenda shows, read and put into rows away from the GUI thread."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agenda.days import LONGEST, days_covered, event_days, present_day
from kiosk.domain.agenda.session import Session
from kiosk.domain.event import Event
from kiosk.domain.moment import milliseconds
from kiosk.domain.roster.folding import fold
from kiosk.services.agenda_shown import AgendaReader, ShownAgenda
from kiosk.services.live_agenda.acts import PastAct, standing_acts
from kiosk.services.live_agenda.announcing import foyer_screens
from kiosk.services.live_agenda.feed_standing import FeedStanding
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import events, sessions
from kiosk.viewmodels.foyer.session_words import AgendaView
from kiosk.viewmodels.foyer.timeline import Timeline, timeline_to_change
from kiosk.viewmodels.organiser.agenda_rows import ActRow, ListedSessionRow, act_row, session_row
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.locales import locale_of, short_day

translate = QCoreApplication.translate

_HOURS = (time(9), time(17))
"""The hours of a day on which nothing is on yet."""


class AgendaSection(StrEnum):
    """What the page shows."""

    LIST = "list"
    ROOMS = "rooms"
    ANNOUNCEMENTS = "announcements"
    CHANGES = "changes"
    FEED = "feed"


@dataclass(frozen=True, slots=True)
class AgendaRequest:
    """What is to be shown; no day stands for the present one.

    `drafted` are sessions as they would be, and `reached` are times that the hours reach (UTC milliseconds).
    """

    section: AgendaSection = AgendaSection.LIST
    day: date | None = None
    sought: str = ""
    language: str = "en"
    drafted: tuple[Session, ...] = ()
    reached: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaContent:
    """All that the page shows."""

    view: AgendaView | None = None
    day: date | None = None
    sections: Sequence[SectionRow] = ()
    days: Sequence[SectionRow] = ()
    rows: Sequence[ListedSessionRow] = ()
    told: Sequence[ActRow] = ()
    changes: Sequence[ActRow] = ()
    timeline: Timeline = field(default_factory=Timeline)
    acts: Sequence[PastAct] = ()
    devices: Mapping[str, str] = field(default_factory=dict)
    sessions: Mapping[str, Session] = field(default_factory=dict)
    screens: Sequence[str] = ()
    feed: FeedStanding = field(default_factory=FeedStanding)
    empty: str = ""


class AgendaPageReader:
    """Reads what the page shows; one after the other, in whatever thread.

    Args:
        file: the event file.
        feed: tells how the feed stands.
    """

    def __init__(self, file: EventFile, feed: Callable[[EventFile], FeedStanding]) -> None:
        self._file, self._feed, self._reader = file, feed, AgendaReader(file, "")
        self._shown: ShownAgenda | None = None

    def read(self, request: AgendaRequest) -> AgendaContent:
        """Return what the page is to show."""
        self._shown = self._reader.read() or self._shown
        shown = self._shown or ShownAgenda(self._file.read_event(), (), ())
        view = AgendaView(request.language, shown.event.zone, self._file.clock())
        drawn = _with_drafted(shown.sessions, request.drafted)
        days = sorted({day for one in drawn for day in days_covered(one, view.zone)})
        lists, rooms = request.section is AgendaSection.LIST, request.section is AgendaSection.ROOMS
        offered = _with_event_days(days, shown.event) if rooms else days
        day = request.day if request.day in offered else _present(days, drawn, view)
        acts, known = standing_acts(self._file), {one.id: one for one in shown.sessions}
        devices = events.device_names(self._file.reader)
        named = known if _all_known(acts, known) else sessions.every(self._file.reader) | known
        rows = [(act, act_row(act, named, devices, view)) for act in acts]
        told = [row for act, row in rows if act.announcement]
        changes = [row for act, row in rows if not act.announcement]
        feed = self._feed(self._file)
        return AgendaContent(
            view,
            day,
            _sections(request, len(told), len(changes), feed),
            _days(offered, day, request),
            _rows(drawn, day, request, view) if lists else (),
            told,
            changes,
            _timeline(drawn, day, view, request.reached) if rooms and day else Timeline(),
            acts,
            devices,
            known,
            foyer_screens(self._file),
            feed,
            _empty_text(request.section, has_agenda=bool(known)),
        )


def _all_known(acts: Iterable[PastAct], known: Mapping[str, Session]) -> bool:
    """Tell whether the agenda still has every session that was changed."""
    return all(change.session in known for act in acts for change in act.changes)


def section_title(section: AgendaSection) -> str:
    """Return the name of what the page shows."""
    match section:
        case AgendaSection.LIST:
            return translate("Agenda", "Sessions")
        case AgendaSection.ROOMS:
            return translate("Agenda", "Rooms")
        case AgendaSection.ANNOUNCEMENTS:
            return translate("Agenda", "Announced")
        case AgendaSection.CHANGES:
            return translate("Agenda", "Changes")
        case AgendaSection.FEED:
            return translate("Agenda", "Feed")
        case _:
            assert_never(section)


def _empty_text(section: AgendaSection, *, has_agenda: bool) -> str:
    """Return what stands where nothing is listed."""
    if not has_agenda and section is not AgendaSection.FEED:
        return translate("Agenda", "There is no agenda yet. Import one, or add a session.")
    match section:
        case AgendaSection.FEED:
            return translate("Agenda", "There is nothing to decide.")
        case AgendaSection.ANNOUNCEMENTS:
            return translate("Agenda", "Nothing is announced now.")
        case AgendaSection.CHANGES:
            return translate("Agenda", "Nothing was changed by hand.")
        case AgendaSection.LIST | AgendaSection.ROOMS:
            return translate("Agenda", "No session is called so, nor its room, nor who speaks.")
        case _:
            assert_never(section)


def _sections(request: AgendaRequest, told: int, changes: int, feed: FeedStanding) -> list[SectionRow]:
    figure = locale_of(request.language).toString
    asked = len(feed.gone) + len(feed.differences)
    counts = ("", "", figure(told), figure(changes), figure(asked) if asked or not feed.fault else "!")
    return [
        SectionRow(one.value, section_title(one), count, one is request.section)
        for one, count in zip(AgendaSection, counts, strict=True)
    ]


def _days(days: Sequence[date], shown: date | None, request: AgendaRequest) -> list[SectionRow]:
    if len(days) < 2 or request.section not in (AgendaSection.LIST, AgendaSection.ROOMS):
        return []
    return [SectionRow(f"{day}", short_day(day, request.language), "", day == shown) for day in days]


def _with_event_days(days: Sequence[date], event: Event) -> list[date]:
    """Return the days of an agenda with those of the event on which nothing is on yet: something may be moved there."""
    span = event_days(event)
    if not days or (span.last - span.first).days >= LONGEST:
        return list(days)
    return sorted({*days, *(span.first + timedelta(days=more) for more in range((span.last - span.first).days + 1))})


def _present(days: Sequence[date], sessions: Sequence[Session], view: AgendaView) -> date | None:
    """Return the day that is shown before one is chosen: the present one, the next, or the last."""
    if not days:
        return None
    present = present_day(sessions, view.at, view.zone)
    return next((day for day in days if day >= present), days[-1])


def _timeline(sessions: Sequence[Session], day: date, view: AgendaView, reached: Sequence[int]) -> Timeline:
    """Return the rooms of a day; where nothing is on, with the hours in which something mostly is."""
    here = _on(sessions, day, view)
    hours = () if here else tuple(milliseconds(datetime.combine(day, at, view.zone)) for at in _HOURS)
    return timeline_to_change(here, view, sessions, (*reached, *hours))


def _on(sessions: Iterable[Session], day: date | None, view: AgendaView) -> list[Session]:
    return [one for one in sessions if day in days_covered(one, view.zone)]


def _rows(
    sessions: Sequence[Session], day: date | None, request: AgendaRequest, view: AgendaView
) -> list[ListedSessionRow]:
    """Return the sessions of a day; while something is sought, of all days."""
    wanted = fold(request.sought).split()
    if not wanted:
        return [session_row(one, view) for one in _on(sessions, day, view)]
    found = [one for one in sessions if all(part in _sought_in(one, view) for part in wanted)]
    return [session_row(one, view, with_day=True) for one in found]


def _sought_in(session: Session, view: AgendaView) -> str:
    own, text = session.text, session.text_in(view.language)
    return fold(" ".join((own.title, text.title, own.room, text.room, *session.speakers)))


def _with_drafted(sessions: Sequence[Session], drafted: Sequence[Session]) -> list[Session]:
    """Return sessions with those in place that are to be changed, marked as moved from where they are."""
    drafts = {one.id: one for one in drafted}
    return [_as_drafted(one, drafts[one.id]) if one.id in drafts else one for one in sessions]


def _as_drafted(before: Session, after: Session) -> Session:
    left = before.starts if before.moved_from is None else before.moved_from
    moved = replace(after, moved_from=left if left != after.starts else None)
    old, new = before.text.room, after.text.room
    if old == new:
        return moved
    rooms = {language: replace(text, title="") for language, text in before.texts.items()}
    return replace(moved, earlier={"": replace(before.text, title="")} | rooms)
