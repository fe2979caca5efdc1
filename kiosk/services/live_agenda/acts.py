"""What was changed by hand and announced, and taking it back."""

import secrets
from dataclasses import dataclass, replace

from kiosk.domain.agenda.announcement import Announcement
from kiosk.domain.facts import reading
from kiosk.domain.facts.live_agenda import AnnouncementMade, SessionChange
from kiosk.domain.faults.live_agenda import NoSuchAct, NothingToTakeBack
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import announcements, session_changes


@dataclass(frozen=True, slots=True)
class PastAct:
    """What was done at once and was not taken back since, when (UTC milliseconds), and on which kiosk.

    It is either the changes of some sessions, or an announcement.
    """

    id: str
    at: int
    changes: tuple[SessionChange, ...] = ()
    announcement: Announcement | None = None
    device: str = ""


def standing_acts(file: EventFile) -> list[PastAct]:
    """Return everything that was changed by hand or announced and holds, what was done last first.

    An announcement counts from when it was made, whenever it is shown, and until it is over.
    """
    records = [*session_changes.records(file.reader), *announcements.records(file.reader)]
    records.sort(key=lambda record: (record.at, record.device, record.seq))
    still_told = {one.id: one for one in announcements.standing(file.reader) if one.ends > file.clock()}
    made: dict[str, PastAct] = {}
    undone: set[tuple[str, str]] = set()
    for record in records:
        match reading.read_or_none(record):
            case SessionChange(session=session, undoes=undoes) if undoes:
                undone.add((session, undoes))
            case SessionChange(act=act) as change if act:
                before = made.get(act, PastAct(act, record.made_at, device=record.device))
                made[act] = replace(before, changes=(*before.changes, change))
            case AnnouncementMade(announcement=id_) if id_ in still_told:
                made.setdefault(id_, PastAct(id_, record.made_at, announcement=still_told[id_], device=record.device))
    acts = [_without(act, undone) for act in reversed(made.values())]
    return sorted((act for act in acts if act.changes or act.announcement), key=lambda act: -act.at)


def changes_of(file: EventFile, session: str) -> list[SessionChange]:
    """Return all that was changed of a session by hand, and what was taken back of that, in their order."""
    facts = map(reading.read_or_none, session_changes.records(file.reader))
    return [fact for fact in facts if isinstance(fact, SessionChange) and fact.session == session]


def take_back(file: EventFile, act: str = "") -> PastAct:
    """Take back what was changed at once, or an announcement: the one of an id, or else the latest.

    What was changed before of the same sessions holds again, or else what their agenda says.

    Raises:
        Fault: there is none, or this kiosk may not.
    """
    acts = standing_acts(file)
    if not acts and not act:
        raise NothingToTakeBack()
    if (past := next((one for one in acts if act in ("", one.id)), None)) is None:
        raise NoSuchAct(act)
    own = secrets.token_hex(4)
    with file.writing():
        if past.announcement:
            file.journal.append(AnnouncementMade(past.id, withdrawn=True))
        for session in dict.fromkeys(change.session for change in past.changes):
            file.journal.append(SessionChange(session, act=own, undoes=past.id))
    return past


def _without(act: PastAct, undone: set[tuple[str, str]]) -> PastAct:
    changes = tuple(one for one in act.changes if (one.session, act.id) not in undone)
    return replace(act, changes=changes)
