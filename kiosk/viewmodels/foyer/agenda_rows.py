"""The rows of the agenda page: what is over, what is on, and what comes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, lru_cache
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agenda.session import Session
from kiosk.domain.language import languages
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.session_words import (
    AgendaView,
    changes_of,
    ends_at,
    is_changed,
    lasts,
    old_start,
    shift_of,
    time_on,
    time_range,
)
from kiosk.viewmodels.shared.locales import in_order
from kiosk.viewmodels.shared.wording import filled, joined

PARALLEL = 3
"""From this many sessions of one start on, different tracks share one row."""
MOST_CARDS, CARDS_A_ROW = 4, 3
"""So many cards share a row at most; of more parallel sessions, so many stand in each of several rows, none of which is
too high to be seen whole."""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One row: phase `past`, `now`, `coming`, `line` for the present between two sessions, or `heading` for a title.

    `elapsed` is 0 to 1 of what is on; `line` marks the row that carries the present. What was first printed stands in
    `old_time`, `old_title` and `old_room` where it changed, and `mark` says how. `spoken` says all of it in words. The
    inner cards of parallel sessions stand in lists of equal length.
    """

    session: str
    phase: str
    time: str = ""
    old_time: str = ""
    title: str = ""
    old_title: str = ""
    detail: str = ""
    room: str = ""
    old_room: str = ""
    mark: str = ""
    spoken: str = ""
    icon: str = ""
    changed: bool = False
    cancelled: bool = False
    elapsed: float = 0.0
    line: bool = False
    inner: list[str] = field(default_factory=list)
    inner_titles: list[str] = field(default_factory=list)
    inner_details: list[str] = field(default_factory=list)
    inner_marks: list[str] = field(default_factory=list)
    inner_cancelled: list[bool] = field(default_factory=list)
    inner_icons: list[str] = field(default_factory=list)


Made = dict[tuple[str, date, tuple[str, ...]], Sequence[AgendaRow]]
"""Rows of sessions by phase and day: what is over or still to come says the same in any minute, in one language."""


def agenda_rows(
    sessions: Iterable[Session], view: AgendaView, day: date, *, apart: bool = False, made: Made | None = None
) -> tuple[AgendaRow, ...]:
    """Return the rows of one day: what is over, what lasts for days, what is on, what comes, each in order of time.

    Args:
        sessions: the sessions of the day.
        view: the moment, the zone and the language.
        day: the day.
        apart: each session has a row of its own, whatever goes on beside it.
        made: rows that were made of these sessions in this language, and will be.
    """
    made = {} if made is None else made
    ordered = sorted(sessions, key=lambda session: (session.starts, session.track, session.text.room, session.id))
    past = [session for session in ordered if session.ends <= view.at and session.starts < view.at]
    over = {session.id for session in past}
    lasting = [session for session in ordered if session.id not in over and lasts(session, view)]
    over |= {session.id for session in lasting}
    timed = [session for session in ordered if session.id not in over]
    on = [session for session in timed if _is_on(session, view)]
    coming = [session for session in timed if not _is_on(session, view)]
    rows = [row for session in past for row in _kept(made, (session,), "past", view, day)]
    rows += [row for session in lasting for row in _kept(made, (session,), "coming", view, day)]
    now = [row for group in _groups(on, apart) for row in _rows(group, "now", view, day)]
    if now:
        rows += _with_line(now)
    elif past and coming:
        rows.append(AgendaRow("", "line", line=True))
    rows += [row for group in _groups(coming, apart) for row in _kept(made, group, "coming", view, day)]
    return tuple(_without_repeated_times(rows))


def rows_below(heading: str, sessions: Iterable[Session], view: AgendaView, day: date) -> tuple[AgendaRow, ...]:
    """Return sessions below a heading, each by itself in order of time; those that are over last and small."""
    ordered = sorted(sessions, key=lambda one: (one.ends <= view.at, one.starts, one.text.room, one.id))
    rows = [AgendaRow("", "heading", title=heading, spoken=heading)] if heading and ordered else []
    for session in ordered:
        if session.ends <= view.at and session.starts < view.at:
            rows.append(_past(session, view, day))
        else:
            rows.append(_alone(session, "now" if _is_on(session, view) else "coming", view, day))
    return tuple(rows)


def _is_on(session: Session, view: AgendaView) -> bool:
    return session.starts <= view.at < session.ends and not session.is_cancelled


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
    return _icon(session.kind, session.text.title, session.track)


@lru_cache(maxsize=8192)
def _icon(*texts: str) -> str:
    for text in texts:
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


def _groups(sessions: Sequence[Session], apart: bool) -> list[tuple[Session, ...]]:
    if apart:
        return [(session,) for session in sessions]
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


def _kept(made: Made, group: tuple[Session, ...], phase: str, view: AgendaView, day: date) -> Sequence[AgendaRow]:
    key = (phase, day, tuple(session.id for session in group))
    rows = made.get(key)
    if rows is None:
        rows = [_past(group[0], view, day)] if phase == "past" else _rows(group, phase, view, day)
        made[key] = rows
    return rows


def _past(session: Session, view: AgendaView, day: date) -> AgendaRow:
    title, mark = session.text_in(view.language).title, QCoreApplication.translate("FoyerAgenda", "Ended")
    time = time_on(session, day, view)
    spoken = joined((time, title, mark))
    return AgendaRow(session.id, "past", time, title=title, mark=mark, spoken=spoken, icon=icon_of(session))


def _rows(group: tuple[Session, ...], phase: str, view: AgendaView, day: date) -> list[AgendaRow]:
    """Return the row of a session, or those of parallel ones: the first says what they have in common."""
    if len(group) == 1:
        return [_alone(group[0], phase, view, day)]
    whole = _parallel(group, phase, view, day)
    if len(group) <= MOST_CARDS:
        return [whole]
    return [_part(whole, start) for start in range(0, len(group), CARDS_A_ROW)]


def _part(row: AgendaRow, start: int) -> AgendaRow:
    """Return some of the cards of a row, below its title or in a row below."""
    cards = slice(start, start + CARDS_A_ROW)
    part = replace(
        row,
        inner=row.inner[cards],
        inner_titles=row.inner_titles[cards],
        inner_details=row.inner_details[cards],
        inner_marks=row.inner_marks[cards],
        inner_cancelled=row.inner_cancelled[cards],
        inner_icons=row.inner_icons[cards],
    )
    return part if start == 0 else replace(part, time="", old_time="", title="", detail="", mark="", elapsed=0.0)


def _alone(session: Session, phase: str, view: AgendaView, day: date) -> AgendaRow:
    text, earlier = session.text_in(view.language), session.earlier_in(view.language)
    changes = changes_of(session, view)
    time, cancelled = time_on(session, day, view), session.is_cancelled
    detail = time_range(session, view) if phase == "now" or lasts(session, view) else ""
    return AgendaRow(
        session.id,
        phase,
        time,
        old_time="" if cancelled else old_start(session, view),
        title=text.title,
        old_title="" if cancelled else earlier.title,
        detail=detail,
        room=text.room,
        old_room="" if cancelled else earlier.room,
        mark=changes[0] if cancelled else shift_of(session, view),
        spoken=joined((time, text.title, detail, text.room, *changes)),
        icon="x" if cancelled else icon_of(session),
        changed=is_changed(session, view),
        cancelled=cancelled,
        elapsed=_elapsed((session,), view) if phase == "now" else 0.0,
    )


def _parallel(group: tuple[Session, ...], phase: str, view: AgendaView, day: date) -> AgendaRow:
    first, title = group[0], _group_title(group, view)
    moved = len({session.moved_from for session in group}) == 1 and first.moved_from is not None
    old = old_start(first, view) if moved else ""
    mark = shift_of(first, view) if moved else ""
    time, alike = time_on(first, day, view), len({session.ends for session in group}) == 1
    return AgendaRow(
        "",
        phase,
        time,
        old_time=old,
        title=title,
        detail=time_range(first, view) if phase == "now" else "",
        mark=mark,
        spoken=joined((time, title, mark)),
        icon="later" if moved else "list",
        changed=moved,
        elapsed=_elapsed(group, view) if phase == "now" else 0.0,
        inner=[session.id for session in group],
        inner_titles=[session.text_in(view.language).title for session in group],
        inner_details=[_card_detail(session, view, ends=not alike) for session in group],
        inner_marks=[joined(changes_of(session, view, time=not moved)) for session in group],
        inner_cancelled=[session.is_cancelled for session in group],
        inner_icons=["x" if session.is_cancelled else icon_of(session) for session in group],
    )


def _elapsed(group: tuple[Session, ...], view: AgendaView) -> float:
    starts, ends = group[0].starts, max(session.ends for session in group)
    return min(1.0, (view.at - starts) / max(1, ends - starts))


def _group_title(group: tuple[Session, ...], view: AgendaView) -> str:
    tracks = {session.track for session in group}
    if len(tracks) == 1 and group[0].track:
        return group[0].text_in(view.language).track
    return filled(QCoreApplication.translate("FoyerAgenda", "{count} sessions at the same time"), count=len(group))


def _card_detail(session: Session, view: AgendaView, *, ends: bool) -> str:
    room = session.text_in(view.language).room
    return words.until(room, ends_at(session, view)) if ends else room


def _with_line(rows: Sequence[AgendaRow]) -> list[AgendaRow]:
    last = max(at for at, row in enumerate(rows) if row.title)  # not what only goes on with a row above
    return [replace(row, line=True) if at == last else row for at, row in enumerate(rows)]


def _without_repeated_times(rows: Iterable[AgendaRow]) -> Iterable[AgendaRow]:
    before = ""
    for row in rows:
        is_repeated = row.time == before and row.phase == "coming" and not row.cancelled
        yield replace(row, time="") if is_repeated else row
        before = row.time or before
