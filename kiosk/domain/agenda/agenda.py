"""An agenda as it was read from a file, within what every kiosk can take."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.agenda.days import LONGEST
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.faults.agenda import LastsTooLong, NotOfThisAge
from kiosk.domain.import_report import ImportNote, Remark
from kiosk.domain.moment import DAY, is_of_this_age
from kiosk.domain.plain_text import writable
from kiosk.domain.remarks.agenda import IdShared, PartCut, SessionLeftOut
from kiosk.domain.roster.folding import fold

LONGEST_ID = 120
_LONGEST_TEXTS = {"title": 500, "subtitle": 500, "room": 200, "abstract": 20_000, "track": 200}
"""Characters of each text; no screen shows more."""
_MOST_SPEAKERS, _LONGEST_NAME = 100, 200


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A session that its file names, and that nobody is to come to: cancelled, or confidential.

    `id` is a session's, or that of a series, whose sessions have it before a slash. `remark` says so of one that is not
    on the agenda anyway.
    """

    id: str
    row: int
    remark: Remark
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Agenda:
    """What an agenda file holds. `notes` tells what was guessed or left out, `left_out` counts the latter.

    `unread` are the ids of sessions that were left out as they are odd: what was known of them still holds. A file that
    is not `whole` speaks of some sessions only, and says nothing of the others.
    """

    sessions: tuple[Session, ...]
    notes: tuple[ImportNote, ...] = ()
    left_out: int = 0
    withdrawn: tuple[Withdrawal, ...] = ()
    whole: bool = True
    unread: frozenset[str] = frozenset()

    @property
    def tells_gone(self) -> bool:
        """Whether a session that it does not hold is gone."""
        return self.whole and bool(self.sessions)

    def could_not_read(self, id_: str) -> bool:
        """Tell whether the session of an id, or its series, is in the file but was left out as it is odd."""
        return id_ in self.unread or id_.rpartition("/")[0] in self.unread


def with_unique_ids(sessions: Sequence[Session], hints: Sequence[str]) -> tuple[tuple[Session, ...], list[ImportNote]]:
    """Give sessions that share an id one of their own each, the same at every import.

    The first of them, by start, room and title, keeps the id; the others add their hint (the number that the file has
    for them, else the title), and a count where that is not enough either.

    Args:
        sessions: the sessions in the file's order.
        hints: for each session, what tells it from others with its id; may be empty.
    """
    shared = {id_: number for id_, number in Counter(session.id for session in sessions).items() if number > 1}
    if not shared:
        return tuple(sessions), []
    order = sorted(range(len(sessions)), key=lambda at: _order(sessions[at]))
    taken = {session.id for session in sessions if session.id not in shared}
    named, numbers = list(sessions), Counter[str]()
    for at in order:
        session = sessions[at]
        if session.id in shared:
            named[at] = replace(session, id=_free(session.id, hints[at] or fold(session.text.title), taken, numbers))
            taken.add(named[at].id)
    notes = [ImportNote(0, IdShared(number, id_[:LONGEST_ID])) for id_, number in shared.items()]
    return tuple(named), notes


def bounded(agenda: Agenda) -> Agenda:
    """Return an agenda that every kiosk can take: of this age, and with ids and texts that are short enough to travel.

    A longer id becomes its SHA-256, the same every time; a longer text is cut, and said. A session outside 1971 to
    2200, or longer than a month, is left out, and said.
    """
    sessions: list[Session] = []
    notes: list[ImportNote] = []
    unread = {bounded_id(id_) for id_ in agenda.unread}
    for row, session in enumerate(agenda.sessions, 1):
        if reason := _unfit(session):
            notes.append(ImportNote(row, SessionLeftOut(session.text.title[:60], reason)))
            unread.add(bounded_id(session.id))
            continue
        cut, parts = _cut(session)
        notes += [ImportNote(row, PartCut(cut.text.title[:60], part, length)) for part, length in parts.items()]
        sessions.append(cut)
    return replace(
        agenda,
        sessions=tuple(sessions),
        notes=(*agenda.notes, *notes),
        left_out=agenda.left_out + len(agenda.sessions) - len(sessions),
        withdrawn=tuple(replace(one, id=bounded_id(one.id)) for one in agenda.withdrawn),
        unread=frozenset(unread),
    )


def bounded_id(id_: str) -> str:
    """Return an id that is short enough to travel."""
    return id_ if len(id_) <= LONGEST_ID else hashlib.sha256(id_.encode("utf-8", "replace")).hexdigest()


def _unfit(session: Session) -> LastsTooLong | NotOfThisAge | None:
    if not (is_of_this_age(session.starts) and is_of_this_age(session.ends)):
        return NotOfThisAge()
    if session.ends - session.starts > LONGEST * DAY:
        return LastsTooLong((session.ends - session.starts) // DAY)
    return None


def _cut(session: Session) -> tuple[Session, Mapping[str, int]]:
    """Return a session with texts of a length that fits, and which of them were longer, with what is left of them."""
    cut: dict[str, int] = {}
    texts = {language: _cut_text(text, cut) for language, text in session.texts.items()}
    speakers = tuple(writable(name)[:_LONGEST_NAME] for name in session.speakers[:_MOST_SPEAKERS])
    if len(session.speakers) > _MOST_SPEAKERS:
        cut["speakers"] = _MOST_SPEAKERS
    whole = replace(
        session,
        id=bounded_id(session.id),
        text=_cut_text(session.text, cut),
        texts=texts,
        track=writable(session.track)[: _LONGEST_TEXTS["track"]],
        kind=writable(session.kind)[: _LONGEST_TEXTS["track"]],
        language=session.language[:_LONGEST_NAME],
        speakers=speakers,
    )
    return whole, cut


def _cut_text(text: SessionText, cut: dict[str, int]) -> SessionText:
    return SessionText(**dict(_cut_parts(text, cut)))


def _cut_parts(text: SessionText, cut: dict[str, int]) -> Iterator[tuple[str, str]]:
    for part, longest in _LONGEST_TEXTS.items():
        words = writable(getattr(text, part))
        if len(words) > longest:
            cut[part] = longest
            words = words[:longest]
        yield part, words


def _order(session: Session) -> tuple[int, str, str, str]:
    return session.starts, session.text.room, session.text.title, session.id


def _free(id_: str, hint: str, taken: set[str], numbers: Counter[str]) -> str:
    """Return an id that is not taken yet; `numbers` tells how far those with a hint have been counted."""
    hinted = f"{id_}/{hint}"
    for candidate in (id_, hinted):
        if candidate not in taken:
            return candidate
    numbers[hinted] = max(numbers[hinted], 1) + 1
    while f"{hinted}/{numbers[hinted]}" in taken:
        numbers[hinted] += 1
    return f"{hinted}/{numbers[hinted]}"
