"""Which badges are new or differ from what was printed last, and the record of what was written.

A run is recorded once its file is there: if the program ends between the two, its badges are printed twice and nobody
goes without one.
"""

import secrets
from base64 import b64encode
from collections.abc import Iterable, Sequence

from kiosk.domain.badges.badge import Badge
from kiosk.domain.badges.imprint import MOST, BadgeChoice, holder_mark, imprint, packed, unpacked
from kiosk.domain.badges.wearer import badge_for
from kiosk.domain.facts.badge_runs import BadgesWritten
from kiosk.domain.faults.badges import NoRunToUndo
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.badges.lines import shows_role
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, badge_prints, badge_runs
from kiosk.storage.tables.badge_runs import BadgeRun


def badge_news(file: EventFile, people: Iterable[Attendee]) -> dict[str, BadgeChoice]:
    """Return who of some people (by id) has a new badge, of whom none was printed, or one that was changed since."""
    codes, printed = attendees.badge_codes(file.reader), _printed(file)
    members: dict[str, list[str]] = {}
    for alias, person in aliases.of(file.reader).items():
        members.setdefault(person, []).append(alias)
    news: dict[str, BadgeChoice] = {}
    with_role = shows_role(file)
    for one in people:
        marks = [holder_mark(id_) for id_ in (one.id, *members.get(one.id, ()))]
        last = [printed[mark][1] for mark in marks if mark in printed]
        if not last:
            news[one.id] = BadgeChoice.NEW
        elif imprint(badge_for(one, codes.get(one.id, ""), "", with_role=with_role)) not in last:
            news[one.id] = BadgeChoice.CHANGED
    return news


def last_run(file: EventFile) -> BadgeRun | None:
    """Return the last run of badges that is recorded; None where there is none."""
    return badge_runs.last(file.reader)


def record_run(file: EventFile, badges: Sequence[Badge], layout: str) -> None:
    """Record that badges were written, those of nobody left out.

    Raises:
        Fault: this kiosk may not, or the file cannot be written.
    """
    imprints = [(holder_mark(badge.attendee), imprint(badge)) for badge in badges if badge.attendee]
    run, made = secrets.token_hex(8), file.clock() + file.journal.offset
    facts = [
        BadgesWritten(
            f"{run}-{at // MOST}",
            run,
            made,
            layout,
            b64encode(packed(dict(imprints[at : at + MOST]))).decode(),
        )
        for at in range(0, len(imprints), MOST)
    ]
    if facts:
        with file.writing():
            file.journal.append_many(facts)


def undo_run(file: EventFile, run: str = "") -> BadgeRun:
    """Take the record of the last run back, as it never came out of the printer; returns which that was.

    Args:
        file: the event file.
        run: what is expected to be the last one; empty for whichever is.

    Raises:
        Fault: there is none, or it is another one by now; or the file cannot be written.
    """
    with file.writing() as connection:
        last = badge_runs.last(connection)
        if last is None or run not in ("", last.run):
            raise NoRunToUndo()
        file.journal.append_many(BadgesWritten(part, gone=True) for part in last.parts)
    return last


def _printed(file: EventFile) -> dict[bytes, tuple[int, bytes]]:
    """Return when a badge of each holder was printed last, by their mark, and what stood on it."""
    printed: dict[bytes, tuple[int, bytes]] = {}
    for made, content in badge_runs.imprints(file.reader):
        for who, what in unpacked(content):
            printed[who] = (made, what)
    for attendee, at, text in badge_prints.imprints(file.reader):
        who = holder_mark(attendee)
        printed[who] = max(printed.get(who, (0, b"")), (at, _hex(text)))
    return printed


def _hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
