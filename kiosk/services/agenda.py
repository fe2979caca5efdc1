"""Importing an agenda, again and again."""

import re
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from zoneinfo import ZoneInfo

from kiosk.domain.agenda.agenda import Agenda, Withdrawal
from kiosk.domain.agenda.by_hand import ByHand, changed_by_hand
from kiosk.domain.agenda.changes import absent_from, is_replaced, remarks_on, remarks_on_hand, with_known_ids
from kiosk.domain.agenda.days import event_days, span_of, within
from kiosk.domain.agenda.session import Session, SessionStanding
from kiosk.domain.event import Event
from kiosk.domain.facts.import_kinds import RosterImport
from kiosk.domain.facts.kinds import SessionDetails
from kiosk.domain.faults.agenda import AgendaEmpty, NoLanguageCode, NoSessionKnown, NothingPublic
from kiosk.domain.faults.agenda_feed import FeedIsOther
from kiosk.domain.import_report import ImportNote, ImportReport, Remark, RemarkKind
from kiosk.domain.remarks.agenda import (
    AgendaReplaced,
    IdChanged,
    NotYetOnAgenda,
    OtherDays,
    SessionCancelled,
    SessionNew,
    SessionWithdrawn,
    SomeOnOtherDays,
    days_said,
)
from kiosk.services.import_store import OF_SESSIONS, give_up_unfinished, store
from kiosk.services.ports import Progress
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.extents import Extent, extent_of
from kiosk.storage.tables import session_changes, sessions

_AT_ONCE = 40
"""So many sessions are stored in one transaction, some 20 ms; more of them are an import that begins and ends."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_ORDER = tuple(RemarkKind)
_SHOWN = 60

Stored = Mapping[str, Session]
"""All sessions ever on the agenda, by id."""


@dataclass(frozen=True, slots=True)
class _Change:
    """What an import does to one session; `fact` is None for one that stays as it is."""

    fact: SessionDetails | None
    row: int = 0
    remarks: tuple[Remark, ...] = ()
    new: bool = False

    @property
    def kinds(self) -> set[RemarkKind]:
        return {remark.kind for remark in self.remarks}


def import_agenda(
    file: EventFile,
    agenda: Agenda,
    *,
    source: str = "",
    language: str = "",
    dry_run: bool = False,
    gone_stays: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Take an agenda over: new sessions, changed ones, and those that are gone; ids stay, so attendance survives.

    It is compared and written out before the file is held, and stored whole or not at all; desks go on meanwhile.

    Args:
        file: the event file.
        agenda: what was read.
        source: what it is called where it can be taken back as a whole (`import_undoing`); empty where it cannot.
        language: if given, such as ``tr``, only the texts are taken, as that language's, for sessions already known.
        dry_run: report what would happen, and change nothing.
        gone_stays: whether sessions stay that it holds no more; it is refused then if it may be another agenda.
        progress: is told sessions done and sessions in all.

    Raises:
        Fault: there is nothing to import, none of the sessions is known (with `language`), or the file cannot be
            written; then nothing was changed.
    """
    if not agenda.sessions and not agenda.withdrawn:
        raise AgendaEmpty()
    if language and not _LANGUAGE.fullmatch(language):
        raise NoLanguageCode(language)
    event = file.read_event()
    if dry_run:
        return _report(agenda, *_compared(agenda, file.reader, event, language, gone_stays=gone_stays))
    with file.surroundings.importing():
        give_up_unfinished(file)
        while True:
            with file.snapshot() as connection:
                seen = extent_of(connection)
                changes, notes = _compared(agenda, connection, event, language, gone_stays=gone_stays)
            if _store(file, seen, [change.fact for change in changes if change.fact], source, progress):
                return _report(agenda, changes, notes)


def _store(
    file: EventFile, seen: Extent, facts: Sequence[SessionDetails], source: str, progress: Progress | None
) -> bool:
    """Store facts, all or none; returns False, and stores nothing, if others have changed the agenda meanwhile."""
    import_id = secrets.token_hex(8) if facts and (source or len(facts) > _AT_ONCE) else ""
    sealed = [file.journal.seal(fact, import_id) for fact in facts]
    if import_id:
        begins = RosterImport(import_id, source, agenda=True, facts=len(facts))
        return store(file, seen, OF_SESSIONS, begins, sealed, _halved(progress))
    with file.writing() as connection:
        if seen.news(connection) & OF_SESSIONS:
            return False
        file.journal.append_sealed(sealed)
    if progress:
        progress(len(facts), len(facts))
    return True


def _halved(progress: Progress | None) -> Progress | None:
    """Return what is told of each session twice, as it is written and as it comes in, and tells of each once."""
    return (lambda done, total: progress(done // 2, total // 2)) if progress else None


def _compared(
    agenda: Agenda, connection: Connection, event: Event, language: str, *, gone_stays: bool
) -> tuple[list[_Change], list[ImportNote]]:
    """Return what an agenda changes, and what there is to remark about all of it."""
    stored, by_hand = sessions.every_as_listed(connection), session_changes.standing(connection)
    agenda, renamed = with_known_ids(agenda, stored)
    notes = [ImportNote(0, IdChanged(renamed))] if renamed else []
    if language:
        if all(session.id not in stored for session in agenda.sessions):
            raise NoSessionKnown(len(agenda.sessions))
        return [_translation(session, row, stored, language) for row, session in _rows(agenda)], notes
    tell_new = bool(stored) and not is_replaced(agenda, stored)  # of another agenda all is new
    changes = [_renewal(session, row, stored, event.zone, tell_new=tell_new) for row, session in _rows(agenda)]
    notes += [note for row, session in _rows(agenda) for note in _held(session, row, by_hand, event.zone)]
    series = _by_series(stored) if agenda.withdrawn else {}
    withdrawals = [change for one in agenda.withdrawn for change in _withdrawals(one, stored, series)]
    if not agenda.sessions and all(change.fact is None for change in withdrawals):
        raise NothingPublic(len(agenda.withdrawn))
    called_off = {change.fact.session for change in withdrawals if change.fact}
    if gone_stays:
        _refuse_other(agenda, stored)
    gone = list(_gone(agenda, stored, called_off)) if agenda.tells_gone and not gone_stays else []
    return [*changes, *withdrawals, *gone], [*notes, *_on_days(agenda, event)]


def _rows(agenda: Agenda) -> Iterator[tuple[int, Session]]:
    return enumerate(agenda.sessions, 1)


def _renewal(session: Session, row: int, stored: Stored, zone: ZoneInfo, *, tell_new: bool) -> _Change:
    before = stored.get(session.id)
    if before is None:
        remarks = (SessionNew(session.text.title[:_SHOWN]),) if tell_new else ()
        return _Change(_details(session), row, remarks, new=True)
    changed = _changed(_details(before), _details(session))
    if changed == SessionDetails(session.id):
        return _Change(None)
    return _Change(changed, row, tuple(remarks_on(before, session, zone)))


def _held(session: Session, row: int, by_hand: Mapping[str, ByHand], zone: ZoneInfo) -> Iterator[ImportNote]:
    """Yield what holds of a session by hand though its file says something else."""
    if hand := by_hand.get(session.id):
        for remark in remarks_on_hand(session, changed_by_hand(session, hand), zone):
            yield ImportNote(row, remark)


def _by_series(stored: Stored) -> dict[str, list[str]]:
    """Return the ids of sessions by their own, and by that of their series."""
    series: dict[str, list[str]] = {id_: [id_] for id_ in stored}
    for id_ in stored:
        if before := id_.rpartition("/")[0]:
            series.setdefault(before, []).append(id_)
    return series


def _withdrawals(withdrawal: Withdrawal, stored: Stored, series: Mapping[str, list[str]]) -> Iterator[_Change]:
    """Yield what a session that is cancelled or confidential now changes; nothing but a remark if it was not there."""
    standing = SessionStanding.WITHDRAWN if withdrawal.confidential else SessionStanding.CANCELLED
    ids = series.get(withdrawal.id, [])
    hit = [id_ for id_ in ids if stored[id_].standing not in (standing, SessionStanding.WITHDRAWN)]
    for id_ in hit:
        title = stored[id_].text.title[:_SHOWN]
        remark = SessionWithdrawn(title) if withdrawal.confidential else SessionCancelled(title)
        yield _Change(SessionDetails(id_, standing=standing), withdrawal.row, (remark,))
    if not ids:
        yield _Change(None, withdrawal.row, (withdrawal.remark,))


def _gone(agenda: Agenda, stored: Stored, called_off: set[str]) -> Iterator[_Change]:
    """Yield what happens to sessions that the file says nothing of; one that could not be read stays as it is."""
    here = {session.id for session in agenda.sessions} | called_off
    gone = absent_from(agenda, stored, here)
    scheduled = [session for session in gone if session.standing is SessionStanding.SCHEDULED]
    if scheduled and is_replaced(agenda, stored):
        withdrawn = [session for session in gone if session.standing is not SessionStanding.WITHDRAWN]
        remarks: tuple[Remark, ...] = (AgendaReplaced(len(scheduled)),)
        for session in withdrawn:
            yield _Change(SessionDetails(session.id, standing=SessionStanding.WITHDRAWN), remarks=remarks)
            remarks = ()
        return
    for session in scheduled:
        remark = SessionCancelled(session.text.title[:_SHOWN])
        yield _Change(SessionDetails(session.id, standing=SessionStanding.CANCELLED), remarks=(remark,))


def _refuse_other(agenda: Agenda, stored: Stored) -> None:
    scheduled = sum(session.standing is SessionStanding.SCHEDULED for session in stored.values())
    if scheduled and is_replaced(agenda, stored):
        raise FeedIsOther(scheduled)


def _on_days(agenda: Agenda, event: Event) -> Iterator[ImportNote]:
    """Yield what there is to say if sessions are on other days than the event."""
    days, total = event_days(event), len(agenda.sessions)
    others = total - len(within(agenda.sessions, days, event.zone))
    if others and others == total:
        span = span_of(agenda.sessions, event.zone)
        yield ImportNote(0, OtherDays(days_said(days.first, days.last), days_said(span.first, span.last)))
    elif others:
        yield ImportNote(0, SomeOnOtherDays(others, total, days_said(days.first, days.last)))


def _translation(session: Session, row: int, stored: Stored, language: str) -> _Change:
    if session.id not in stored:
        return _Change(None, row, (NotYetOnAgenda(session.text.title[:_SHOWN]),))
    text = replace(session.texts.get(language, session.text), track=session.track)
    if stored[session.id].texts.get(language) == text:
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
        texts=session.texts,
        all_day=session.all_day,
        standing=session.standing,
    )


def _changed(before: SessionDetails, after: SessionDetails) -> SessionDetails:
    """Return what the second says other than the first; what it does not say in a language goes on as it was."""
    said = {field.name: getattr(after, field.name) for field in fields(SessionDetails)}
    new = {name: value for name, value in said.items() if value != getattr(before, name)}
    texts = {language: text for language, text in after.texts.items() if before.texts.get(language) != text}
    return SessionDetails(**new | {"session": after.session, "texts": texts})


def _report(agenda: Agenda, changes: list[_Change], notes: list[ImportNote]) -> ImportReport:
    added = sum(change.new for change in changes)
    strangers = sum(change.fact is None and bool(change.remarks) for change in changes)
    missing = sum(change.fact is not None and change.fact.standing in _OFF for change in changes)
    moved = sum(change.fact is not None and RemarkKind.MOVED in change.kinds for change in changes)
    facts = sum(change.fact is not None for change in changes)
    all_notes = [
        *agenda.notes,
        *(ImportNote(change.row, remark) for change in changes for remark in change.remarks),
        *notes,
    ]
    return ImportReport(
        added=added,
        changed=facts - added - missing - moved,
        moved=moved,
        unchanged=len(changes) - facts - strangers,
        unclear=sum(note.kind is RemarkKind.UNCLEAR for note in all_notes),
        missing=missing,
        left_out=agenda.left_out + strangers,
        notes=tuple(sorted(all_notes, key=lambda note: (_ORDER.index(note.kind), note.row))),
    )


_OFF = (SessionStanding.CANCELLED, SessionStanding.WITHDRAWN)
