"""Announcing something on foyer screens, until a time. The journal takes that from organisers only."""

import secrets
from collections.abc import Mapping, Sequence

from kiosk.domain.agenda.announcement import LONGEST, Announcement
from kiosk.domain.facts.live_agenda import AnnouncementMade
from kiosk.domain.faults.live_agenda import (
    AnnouncementEmpty,
    AnnouncementOver,
    AnnouncementTooLong,
    NoPointToAnnounceAt,
)
from kiosk.domain.kiosks.names import FIRST_FOYER, as_counted
from kiosk.domain.kiosks.role import Role
from kiosk.domain.plain_text import one_line
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members, points


def announce(
    file: EventFile,
    words: Mapping[str, str],
    ends: int,
    *,
    begins: int | None = None,
    at: Sequence[str] = (),
    group: str = "",
) -> Announcement:
    """Let foyer screens announce something.

    Args:
        file: the event file.
        words: what they say, by language; under ``""`` what they say in every other one.
        ends: until when (UTC milliseconds).
        begins: from when; now unless given.
        at: the points whose foyer screens do, or all.
        group: those that do in their place, `EVERY_WALL` or `EVERY_DESK`.

    Raises:
        Fault: there is nothing to say, too much, no time left for it, or no such point; or this kiosk may not.
    """
    said = {language: one_line(text).strip() for language, text in words.items()}
    said = {language: text for language, text in said.items() if text}
    if not said:
        raise AnnouncementEmpty()
    if any(len(text) > LONGEST for text in said.values()):
        raise AnnouncementTooLong(LONGEST)
    since = file.clock() if begins is None else begins
    if ends <= max(since, file.clock()):
        raise AnnouncementOver()
    where = (group,) if group else tuple(dict.fromkeys(_known(file, point) for point in at))
    made = Announcement(secrets.token_hex(4), said, since, ends, where)
    with file.writing():
        file.journal.append(AnnouncementMade(made.id, words=said, begins=since, ends=ends, points=made.points))
    return made


def foyer_screens(file: EventFile) -> list[str]:
    """Return the names of the screens that can announce something alone: the foyers that joined, in their order."""
    joined = {one.name for one in members.everyone(file.reader) if one.role is Role.FOYER and not one.revoked}
    return sorted({FIRST_FOYER, *joined} - {""}, key=as_counted)


def _known(file: EventFile, typed: str) -> str:
    """Return a point as it is written where a screen stands, upper and lower case being one.

    Raises:
        Fault: the event knows none of that name.
    """
    known = [one.name for one in members.everyone(file.reader) if one.name]
    names = {FIRST_FOYER, *points.names(file.reader), *known}
    wanted = typed.strip().casefold()
    near = sorted((name for name in names if name.casefold() == wanted), key=lambda name: name != typed)
    if not near:
        raise NoPointToAnnounceAt(typed, tuple(sorted(names, key=as_counted)))
    return near[0]
