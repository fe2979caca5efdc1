"""What was changed by hand and announced, and taking it back."""

import secrets
from dataclasses import dataclass

from kiosk.domain.agenda.announcement import Announcement
from kiosk.domain.facts import reading
from kiosk.domain.facts.live_agenda import AnnouncementMade, SessionChange
from kiosk.domain.faults.live_agenda import NoSuchAct, NothingToTakeBack
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import announcements, session_changes


@dataclass(frozen=True, slots=True)
class PastAct:
    """What was done at once and was not taken back since, and when (UTC milliseconds).

    It is either the changes of some sessions, or an announcement.
    """

    id: str
    at: int
    changes: tuple[SessionChange, ...] = ()
    announcement: Announcement | None = None


def standing_acts(file: EventFile) -> list[PastAct]:
    """Return everything that was changed by hand or announced and holds, the latest first."""
    made: dict[str, PastAct] = {}
    undone: set[tuple[str, str]] = set()
    for record in session_changes.records(file.reader):
        change = reading.read_or_none(record)
        if not isinstance(change, SessionChange):
            continue
        if change.undoes:
            undone.add((change.session, change.undoes))
        elif change.act:
            before = made.get(change.act, PastAct(change.act, record.made_at))
            made[change.act] = PastAct(before.id, before.at, (*before.changes, change))
    acts = [_without(act, undone) for act in made.values()]
    told = [PastAct(one.id, one.begins, announcement=one) for one in announcements.standing(file.reader)]
    return sorted((act for act in (*acts, *told) if act.changes or act.announcement), key=lambda act: -act.at)


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
    return PastAct(act.id, act.at, tuple(one for one in act.changes if (one.session, act.id) not in undone))
