"""The rows of the agenda page: what is over, what is on, and what comes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from itertools import groupby
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agenda.session import Session
from kiosk.domain.language import languages
from kiosk.domain.moment import clock_time, day_of
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.shared.locales import in_order, short_day
from kiosk.viewmodels.shared.wording import filled

PARALLEL = 3
"""From this many sessions of one start on, different tracks share one row."""
MANY_ROWS = 13
"""From this many sessions of a day on, they can be narrowed down to one track or room."""


@dataclass(frozen=True, slots=True)
class AgendaView:
    """What the rows are made of; `at` is in UTC milliseconds."""

    language: str
    zone: ZoneInfo
    at: int


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One row: phase `past`, `now`, `coming`, or `line` for the present between two sessions.

    `elapsed` is 0 to 1 of what is on; `line` marks the row that carries the present. The inner cards of parallel
    sessions stand in lists of equal length.
    """

    session: str
    phase: str
    time: str = ""
    old_time: str = ""
    title: str = ""
    detail: str = ""
    room: str = ""
    mark: str = ""
    icon: str = ""
    moved: bool = False
    elapsed: float = 0.0
    line: bool = False
    inner: list[str] = field(default_factory=list)
    inner_titles: list[str] = field(default_factory=list)
    inner_details: list[str] = field(default_factory=list)
    inner_icons: list[str] = field(default_factory=list)


def agenda_rows(sessions: Iterable[Session], view: AgendaView) -> tuple[AgendaRow, ...]:
    """Return the rows of one day: what is over first, then what is on, then what comes, each in order of time."""
    ordered = sorted(sessions, key=lambda session: (session.starts, session.track, session.text.room, session.id))
    past = [session for session in ordered if session.ends <= view.at]
    on = [session for session in ordered if session.starts <= view.at < session.ends]
    coming = [session for session in ordered if session.starts > view.at]
    rows = [_past(session, view) for session in past]
    now = [_row(group, "now", view) for group in _groups(on)]
    if now:
        rows += _with_line(now)
    elif past and coming:
        rows.append(AgendaRow("", "line", line=True))
    rows += [_row(group, "coming", view) for group in _groups(coming)]
    return tuple(_without_repeated_times(rows))


def tracks_of(sessions: Iterable[Session], language: str) -> tuple[str, ...]:
    """Return the tracks in a language, by name."""
    tracks = {session.text_in(language).track for session in sessions}
    return tuple(in_order(filter(None, tracks), language))


def rooms_of(sessions: Iterable[Session], language: str) -> tuple[str, ...]:
    """Return the rooms in a language, by name."""
    rooms = {session.text_in(language).room for session in sessions}
    return tuple(in_order(filter(None, rooms), language))


def icon_of(session: Session) -> str:
    """Return the icon that fits what a session calls itself."""
    for text in (session.kind, session.text.title, session.track):
        known = set(text.casefold().replace(":", " ").replace(",", " ").split())
        for icon, signs in _signs().items():
            if known.intersection(signs):
                return icon
    return "calendar"


@cache
def _signs() -> Mapping[str, frozenset[str]]:
    """Return the words of a title by the icon that fits it, in all languages: an agenda may be in any of them."""
    spoken = [language.icons for language in languages().values()]
    return {icon: frozenset(word for icons in spoken for word in icons.get(icon, ())) for icon in spoken[0]}


def time_range(session: Session, view: AgendaView) -> str:
    """Say from when to when a session is."""
    pattern = QCoreApplication.translate("FoyerAgenda", "{start} to {end}")
    return filled(pattern, start=clock_time(session.starts, view.zone), end=clock_time(session.ends, view.zone))


def old_start(session: Session, view: AgendaView) -> str:
    """Return the start that an earlier agenda gave, with its day if that was another one; empty if not moved."""
    if session.moved_from is None:
        return ""
    time, before = clock_time(session.moved_from, view.zone), day_of(session.moved_from, view.zone)
    if before == day_of(session.starts, view.zone):
        return time
    return f"{_short(before, view)} {time}"


def _short(day: date, view: AgendaView) -> str:
    return short_day(day, view.language)


def _groups(sessions: Sequence[Session]) -> list[tuple[Session, ...]]:
    groups: list[tuple[Session, ...]] = []
    for _, together in groupby(sessions, key=lambda session: session.starts):
        parallel = tuple(together)
        if len(parallel) >= PARALLEL:
            groups.append(parallel)
            continue
        for track, same in groupby(parallel, key=lambda session: session.track):
            members = tuple(same)
            groups += [members] if track and len(members) > 1 else [(session,) for session in members]
    return groups


def _past(session: Session, view: AgendaView) -> AgendaRow:
    return AgendaRow(
        session.id,
        "past",
        clock_time(session.starts, view.zone),
        title=session.text_in(view.language).title,
        mark=QCoreApplication.translate("FoyerAgenda", "Ended"),
        icon=icon_of(session),
    )


def _row(group: tuple[Session, ...], phase: str, view: AgendaView) -> AgendaRow:
    first, text = group[0], group[0].text_in(view.language)
    moved = len({session.moved_from for session in group}) == 1 and first.moved_from is not None
    old = old_start(first, view) if moved else ""
    alone, on = len(group) == 1, phase == "now"
    ends = max(session.ends for session in group)
    cards = () if alone else group
    return AgendaRow(
        first.id if alone else "",
        phase,
        clock_time(first.starts, view.zone),
        old,
        text.title if alone else _group_title(group, view),
        time_range(first, view) if on else "",
        text.room if alone else "",
        words.shift(first.moved_from or 0, first.starts, old) if moved else "",
        icon_of(first) if alone else "later" if moved else "list",
        moved,
        min(1.0, (view.at - first.starts) / max(1, ends - first.starts)) if on else 0.0,
        inner=[session.id for session in cards],
        inner_titles=[session.text_in(view.language).title for session in cards],
        inner_details=[_card_detail(session, group, view) for session in cards],
        inner_icons=[icon_of(session) for session in cards],
    )


def _group_title(group: tuple[Session, ...], view: AgendaView) -> str:
    tracks = {session.track for session in group}
    if len(tracks) == 1 and group[0].track:
        return group[0].text_in(view.language).track
    return filled(QCoreApplication.translate("FoyerAgenda", "{count} sessions at the same time"), count=len(group))


def _card_detail(session: Session, group: tuple[Session, ...], view: AgendaView) -> str:
    room = session.text_in(view.language).room
    if len({other.ends for other in group}) == 1:
        return room
    return words.until(room, clock_time(session.ends, view.zone))


def _with_line(rows: Sequence[AgendaRow]) -> list[AgendaRow]:
    return [*rows[:-1], replace(rows[-1], line=True)]


def _without_repeated_times(rows: Iterable[AgendaRow]) -> Iterable[AgendaRow]:
    before = ""
    for row in rows:
        yield replace(row, time="") if row.time == before and row.phase == "coming" else row
        before = row.time
