"""Sessions that are added by hand, and what is said of one by hand: its titles, who speaks, its track.

What is added so holds over every later file, as every change by hand: one that a file brings later is the same session.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.domain.agenda.by_hand import changed_by_hand, holding
from kiosk.domain.agenda.session import Session, SessionStanding, SessionText
from kiosk.domain.facts.kinds import SessionDetails
from kiosk.domain.facts.live_agenda import SessionChange
from kiosk.domain.faults.live_agenda import EndsBeforeItBegins, TitleMissing
from kiosk.domain.plain_text import one_line
from kiosk.services.live_agenda.changing import AgendaAct, Effect, names_of_room
from kiosk.storage.event_file import EventFile


@dataclass(frozen=True, slots=True)
class SessionEntry:
    """What is said of a session: `title` in the event's first language and every other, `titles` in those."""

    title: str
    titles: Mapping[str, str] = field(default_factory=dict)
    speakers: tuple[str, ...] = ()
    track: str = ""


def add(file: EventFile, entry: SessionEntry, starts: int, ends: int, room: str = "") -> AgendaAct:
    """Return what it means that a session comes onto the agenda.

    Args:
        file: the event file.
        entry: what it is.
        starts: UTC milliseconds.
        ends: UTC milliseconds.
        room: where; empty for nowhere.

    Raises:
        Fault: it has no title, or would end before it begins.
    """
    said = _tidied(entry)
    if ends < starts:
        raise EndsBeforeItBegins(said.title)
    id_, act, place = f"by-hand-{secrets.token_hex(8)}", secrets.token_hex(4), one_line(room).strip()
    names = names_of_room(file, place) if place else {}
    languages = {*said.titles, *names}
    texts = {one: SessionText(said.titles.get(one, ""), room=names.get(one, "")) for one in languages}
    listed = SessionDetails(
        id_,
        starts=starts,
        ends=ends,
        title=said.title,
        room=place,
        track=said.track,
        speakers=said.speakers,
        texts=texts,
        standing=SessionStanding.WITHDRAWN,  # no agenda has it: without the change it is not there
    )
    change = SessionChange(id_, act=act, added=True)
    after = Session(
        id_, starts, ends, SessionText(said.title, room=place), said.track, speakers=said.speakers, texts=texts
    )
    before = Session(id_, 0, 0, SessionText(""), standing=SessionStanding.WITHDRAWN)
    return AgendaAct(act, (Effect((listed, change), before, after),))


def edit(session: Session, entry: SessionEntry, before: SessionEntry) -> AgendaAct:
    """Return what it means to say something else of a session; what is said as before stays the agenda's.

    Args:
        session: the one.
        entry: what it is to be.
        before: what was said of it.

    Raises:
        Fault: it would have no title.
    """
    said, was, act = _tidied(entry), _tidied(before), secrets.token_hex(4)
    change = SessionChange(session.id, act=act)
    if said.title != was.title:
        change = replace(change, title=said.title)
    titles = {language: said.titles.get(language, "") for language in {**was.titles, **said.titles}}
    if changed := {language: one for language, one in titles.items() if one != was.titles.get(language, "")}:
        change = replace(change, titles=changed)
    if said.speakers != was.speakers:
        change = replace(change, speakers=said.speakers)
    if said.track != was.track:
        change = replace(change, track=said.track)
    if change == SessionChange(session.id, act=act):
        return AgendaAct(act, ())
    return AgendaAct(act, (Effect((change,), session, changed_by_hand(session, holding([change]))),))


def _tidied(entry: SessionEntry) -> SessionEntry:
    """Return an entry in single lines, without languages in which nothing is said.

    Raises:
        Fault: it has no title.
    """
    if not (title := one_line(entry.title).strip()):
        raise TitleMissing()
    titles = {language: one_line(text).strip() for language, text in entry.titles.items()}
    speakers = tuple(name for text in entry.speakers if (name := one_line(text).strip()))
    return SessionEntry(
        title, {one: text for one, text in titles.items() if text}, speakers, one_line(entry.track).strip()
    )
