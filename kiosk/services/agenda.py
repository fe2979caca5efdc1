"""Importing an agenda, again and again, and what is on now and next."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from zoneinfo import ZoneInfo

from kiosk.domain.agenda.agenda import Agenda, AgendaDay, days_of
from kiosk.domain.agenda.session import NowAndNext, Session, now_and_next
from kiosk.domain.facts.kinds import SessionDetails
from kiosk.domain.faults.agenda import AgendaEmpty, NoLanguageCode, NoSessionKnown
from kiosk.domain.import_report import ImportNote, ImportReport
from kiosk.domain.moment import day_of, local
from kiosk.services.ports import Progress
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class _Change:
    """What an import does to one session; `fact` is None for one that stays as it is."""

    fact: SessionDetails | None
    new: bool = False
    note: ImportNote | None = None


def import_agenda(
    file: EventFile,
    agenda: Agenda,
    *,
    language: str = "",
    dry_run: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Take an agenda over: new sessions, changed ones, and those that are gone; ids stay, so attendance survives.

    Args:
        file: the event file.
        agenda: what was read.
        language: if given, such as ``tr``, only the texts are taken, as that language's, for sessions already known.
        dry_run: report what would happen, and change nothing.
        progress: is told sessions done and sessions in all.

    Raises:
        Fault: there is nothing to import, none of the sessions is known (with `language`), or the file cannot be
            written; then nothing was changed.
    """
    if not agenda.sessions:
        raise AgendaEmpty()
    if language and not _LANGUAGE.fullmatch(language):
        raise NoLanguageCode(language)
    if dry_run:
        return _report(agenda, _changes(agenda, sessions.every(file.reader), file.read_event().zone, language))
    zone = file.read_event().zone
    with file.writing() as connection:
        changes = _changes(agenda, sessions.every(connection), zone, language)
        facts = [change.fact for change in changes if change.fact]
        file.journal.append_many(facts, lambda done: progress(done, len(facts)) if progress else None)
    return _report(agenda, changes)


def agenda_days(file: EventFile, language: str = "") -> tuple[AgendaDay, ...]:
    """Return the agenda's days, each with its sessions in a language.

    A session belongs to the day that its agenda put it on, even past midnight, else to its start's in the event's zone.
    """
    zone = file.read_event().zone
    return days_of(
        replace(session, text=session.text_in(language), day=session.day or day_of(session.starts, zone).isoformat())
        for session in sessions.scheduled(file.reader)
    )


def now_next(file: EventFile, at: int) -> NowAndNext:
    """Return what is on at a time (UTC milliseconds), and what begins next."""
    return now_and_next(sessions.scheduled(file.reader), at)


def _changes(
    agenda: Agenda, stored: Mapping[str, tuple[Session, bool]], zone: ZoneInfo, language: str
) -> list[_Change]:
    if language:
        changes = [_translation(session, row, stored, language) for row, session in enumerate(agenda.sessions, 1)]
        if all(session.id not in stored for session in agenda.sessions):
            raise NoSessionKnown(len(agenda.sessions))
        return changes
    changes = [_renewal(session, row, stored, zone) for row, session in enumerate(agenda.sessions, 1)]
    return changes + list(_gone(agenda, stored))


def _renewal(session: Session, row: int, stored: Mapping[str, tuple[Session, bool]], zone: ZoneInfo) -> _Change:
    if session.id not in stored:
        new = ImportNote(row, f"“{session.text.title}” is new.") if stored else None
        return _Change(_details(session), new=True, note=new)
    before, gone = stored[session.id]
    changed = _changed(_details(before), _details(session))
    if gone:
        changed = replace(changed, gone=False)
    if changed == SessionDetails(session.id):
        return _Change(None)
    return _Change(changed, note=ImportNote(row, _what_changed(before, session, gone, zone)))


def _what_changed(before: Session, after: Session, gone: bool, zone: ZoneInfo) -> str:
    parts = []
    if gone:
        parts.append("is back on the agenda")
    if before.text.title != after.text.title:
        parts.append(f"was “{before.text.title}”")
    if before.starts != after.starts:
        parts.append(f"moved from {_when(before.starts, zone)} to {_when(after.starts, zone)}")
    elif before.ends != after.ends:
        parts.append(f"now ends at {local(after.ends, zone):%H:%M}")
    if before.text.room != after.text.room:
        parts.append(f"moved from {before.text.room or 'no room'} to {after.text.room or 'no room'}")
    return f"“{after.text.title}” {', '.join(parts) or 'has new details'}."


def _gone(agenda: Agenda, stored: Mapping[str, tuple[Session, bool]]) -> Iterator[_Change]:
    here = {session.id for session in agenda.sessions}
    for id_, (session, gone) in stored.items():
        if id_ not in here and not gone:
            note = ImportNote(0, f"“{session.text.title}” is no longer on the agenda.")
            yield _Change(SessionDetails(id_, gone=True), note=note)


def _translation(session: Session, row: int, stored: Mapping[str, tuple[Session, bool]], language: str) -> _Change:
    if session.id not in stored:
        return _Change(
            None, note=ImportNote(row, f"“{session.text.title}” is not on the agenda; its text was skipped.")
        )
    text = replace(session.text, track=session.track)
    if stored[session.id][0].texts.get(language) == text:
        return _Change(None)
    return _Change(SessionDetails(session.id, texts={language: text}))


def _details(session: Session) -> SessionDetails:
    return SessionDetails(
        session.id,
        starts=session.starts,
        ends=session.ends,
        title=session.text.title,
        subtitle=session.text.subtitle,
        room=session.text.room,
        abstract=session.text.abstract,
        track=session.track,
        kind=session.kind,
        day=session.day,
        speakers=session.speakers,
        language=session.language,
    )


def _changed(before: SessionDetails, after: SessionDetails) -> SessionDetails:
    """Return what the second says other than the first."""
    said = {field.name: getattr(after, field.name) for field in fields(SessionDetails)}
    new = {name: value for name, value in said.items() if value != getattr(before, name)}
    return SessionDetails(**new | {"session": after.session})


def _report(agenda: Agenda, changes: list[_Change]) -> ImportReport:
    added = sum(change.new for change in changes)
    updated = sum(change.fact is not None for change in changes) - added
    strangers = sum(change.fact is None and change.note is not None for change in changes)
    return ImportReport(
        added=added,
        changed=updated,
        unchanged=len(changes) - added - updated - strangers,
        left_out=agenda.left_out + strangers,
        notes=(*agenda.notes, *(change.note for change in changes if change.note)),
    )


def _when(at: int, zone: ZoneInfo) -> str:
    return f"{local(at, zone):%Y-%m-%d %H:%M}"
