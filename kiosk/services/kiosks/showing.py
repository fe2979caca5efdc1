"""Telling foyer screens, walls and desks what to show. The journal takes that from organisers only."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.facts.live_agenda import AnnouncementMade
from kiosk.domain.facts.showing import ShowingTold
from kiosk.domain.faults.hub import NoSuchKiosk
from kiosk.domain.kiosks.showing import EVERY_FOYER, GROUPS, Showing, Shows, group_of, showing_at
from kiosk.services.live_agenda.announcing import announce
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import announcements, members, sessions, showings

MOST_MINUTES = 24 * 60
MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class ShowingWish:
    """What is to be shown for so many minutes: a room's agenda, the wall, or words by language, as `announce` has."""

    shows: Shows
    minutes: int = 30
    room: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


def tell(file: EventFile, kiosk: str, wish: ShowingWish) -> Showing:
    """Tell a kiosk (its public key), or one of `GROUPS`, what its screens show, foyers while nobody stands there.

    What it was told to announce before is announced no more, unless all are told so.

    Raises:
        Fault: there is no such kiosk, nothing to say, or too much; or this kiosk may not, or cannot write the file.
    """
    now = file.clock()
    ends = now + min(max(1, wish.minutes), MOST_MINUTES) * MINUTE
    with file.writing() as connection:
        name = "" if kiosk in GROUPS else _name(file, kiosk)
        for before in showings.told(connection, kiosk):
            if before.announcement and before.ends > now:
                file.journal.append(AnnouncementMade(before.announcement, withdrawn=True))
        said = ""
        if wish.shows is Shows.ANNOUNCEMENT:
            group = kiosk if kiosk in GROUPS - {EVERY_FOYER} else ""
            said = announce(file, wish.words, ends, at=(name,) if name else (), group=group).id
        # Nothing that was told by a clock ahead of this one outlasts it.
        begins = max(now, showings.latest_told(connection) + 1)
        room = wish.room if wish.shows is Shows.ROOM else ""
        file.journal.append(ShowingTold(kiosk, wish.shows.value, said, room, begins, ends))
    return Showing(kiosk, wish.shows, begins, ends, said, room)


def shown_by(file: EventFile, kiosk: str) -> Showing | None:
    """Return what a kiosk, or one of `GROUPS`, shows now because it was told so; None if it rests."""
    member = None if kiosk in GROUPS else members.get(file.reader, kiosk)
    group = group_of(member.role) if member else EVERY_FOYER
    told = showings.told(file.reader, *((kiosk,) if kiosk in GROUPS else (group, kiosk)))
    showing = showing_at(told, file.clock())
    standing = {one.id for one in announcements.standing(file.reader)}
    if showing and showing.shows is Shows.ANNOUNCEMENT and showing.announcement not in standing:
        return None
    return showing


def rooms(file: EventFile) -> list[str]:
    """Return the rooms that the agenda names, in alphabetical order."""
    return sorted({session.text.room for session in sessions.shown(file.reader)} - {""}, key=str.casefold)


def _name(file: EventFile, public_key: str) -> str:
    member = members.get(file.reader, public_key)
    if member is None:
        raise NoSuchKiosk()
    return member.name
