"""Announcing something on screens, until a time. The journal takes that from organisers only."""

import secrets
from collections.abc import Mapping, Sequence

from kiosk.domain.agenda.announcement import LONGEST, Announcement
from kiosk.domain.facts.live_agenda import AnnouncementMade
from kiosk.domain.faults.live_agenda import AnnouncementEmpty, AnnouncementOver, AnnouncementTooLong
from kiosk.domain.plain_text import one_line
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import announcements


def announce(
    file: EventFile, words: Mapping[str, str], ends: int, *, begins: int | None = None, points: Sequence[str] = ()
) -> Announcement:
    """Let screens announce something.

    Args:
        file: the event file.
        words: what they say, by language; under ``""`` what they say in every other one.
        ends: until when (UTC milliseconds).
        begins: from when; now unless given.
        points: the points whose screens do, or all.

    Raises:
        Fault: there is nothing to say, or too much, or no time for it; or this kiosk may not.
    """
    said = {language: one_line(text).strip() for language, text in words.items()}
    said = {language: text for language, text in said.items() if text}
    if not said:
        raise AnnouncementEmpty()
    if any(len(text) > LONGEST for text in said.values()):
        raise AnnouncementTooLong(LONGEST)
    since = file.clock() if begins is None else begins
    if ends <= since:
        raise AnnouncementOver()
    made = Announcement(secrets.token_hex(4), said, since, ends, tuple(dict.fromkeys(points)))
    with file.writing():
        file.journal.append(AnnouncementMade(made.id, words=said, begins=since, ends=ends, points=made.points))
    return made


def on_screen(file: EventFile, point: str) -> list[Announcement]:
    """Return what the screens of a point announce now, the latest first."""
    now = file.clock()
    return [one for one in announcements.standing(file.reader) if one.is_on(now) and one.is_for(point)]
