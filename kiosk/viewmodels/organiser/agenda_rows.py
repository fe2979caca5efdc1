"""The rows of the organiser's page of the agenda: sessions, what was changed and announced, what a change would do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.agenda.session import Session
from kiosk.domain.moment import clock_time, day_of
from kiosk.services.live_agenda.acts import PastAct
from kiosk.services.live_agenda.foreseeing import Foreseen
from kiosk.viewmodels.foyer.session_words import AgendaView, changes_of, is_changed, old_start, time_range
from kiosk.viewmodels.organiser import agenda_words as words
from kiosk.viewmodels.shared.locales import short_day
from kiosk.viewmodels.shared.wording import joined


@dataclass(frozen=True, slots=True)
class ListedSessionRow:
    """One session of the list; `mark` says how it changed."""

    identity: str
    time: str
    old_time: str
    title: str
    detail: str
    mark: str
    cancelled: bool
    past: bool


@dataclass(frozen=True, slots=True)
class ActRow:
    """What was changed at once, or an announcement: of what, and when, by whom, until when."""

    identity: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class EffectRow:
    """What a change would do, or what to think of before it is announced."""

    icon_name: str
    title: str
    detail: str
    warns: bool


def session_row(session: Session, view: AgendaView, *, with_day: bool = False) -> ListedSessionRow:
    """Return a session as the list shows it."""
    text = session.text_in(view.language)
    day = short_day(day_of(session.starts, view.zone), view.language) if with_day else ""
    timed = not session.all_day
    return ListedSessionRow(
        session.id,
        clock_time(session.starts, view.zone) if timed else "",
        "" if session.is_cancelled else old_start(session, view),
        text.title,
        joined((day, "" if timed else time_range(session, view), text.room, *session.speakers[:3])),
        joined(changes_of(session, view)) if is_changed(session, view) else "",
        session.is_cancelled,
        session.ends <= view.at,
    )


def act_row(act: PastAct, known: Mapping[str, Session], devices: Mapping[str, str], view: AgendaView) -> ActRow:
    """Return what was done at once and holds."""
    done = row_detail(act, devices, view)
    if told := act.announcement:
        return ActRow(act.id, told.words_in(view.language), joined((words.shown_where(told, view), done)))
    how = words.what_changed(act.changes[0], view)
    return ActRow(act.id, words.changed_what(act.changes, known, view), joined((how, done)))


def effect_rows(foreseen: Foreseen, view: AgendaView) -> list[EffectRow]:
    """Return what to think of, and then what becomes of each session."""
    thoughts = [words.consequence_words(one, view) for one in foreseen.consequences]
    warnings = [EffectRow(one.icon, one.title, one.detail, one.warns) for one in thoughts]
    effects = [
        EffectRow("later", after.text_in(view.language).title, words.becomes(before, after, view), warns=False)
        for before, after in foreseen.changes
    ]
    return [*(one for one in warnings if one.warns), *effects, *(one for one in warnings if not one.warns)]


def history_of(session: str, acts: Sequence[PastAct], devices: Mapping[str, str], view: AgendaView) -> list[ActRow]:
    """Return what was changed of a session by hand and holds, what was done last first."""
    return [
        ActRow(act.id, words.what_changed(change, view), row_detail(act, devices, view))
        for act in acts
        for change in act.changes
        if change.session == session
    ]


def row_detail(act: PastAct, devices: Mapping[str, str], view: AgendaView) -> str:
    """Say when something was done, and on which kiosk."""
    return joined((words.made_at(act.at, view), devices.get(act.device, "")))
