"""The other kiosks of the tour's day: what they said of themselves, and a desk that was apart for a while."""

import contextlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from kiosk import __version__
from kiosk.bootstrap.event_files import create_event
from kiosk.bootstrap.this_machine import identity_beside, this_machine
from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import TourDay
from kiosk.domain.kiosks.join_code import JoinCode
from kiosk.domain.kiosks.offered_code import OfferedCode
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.showing import EVERY_FOYER, Shows
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.services.admit import admit
from kiosk.services.kiosks.fences import revoke
from kiosk.services.kiosks.members import enrol
from kiosk.services.kiosks.showing import ShowingWish, tell
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.settling import settle
from kiosk.storage.tables import members, sessions
from kiosk.sync.standing import set_status
from kiosk.viewmodels.organiser.hub import HubAccess

SECOND = 1000
MINUTE = 60 * SECOND

JOIN_CODE = JoinCode(
    ("192.0.2.20:4222",), "3f6a4c25d27b654e7kwmxqzp", "KQ7DM2XWPRBA5TNZC4VHJ6EY", "U3GSLO7IKF2YB5QHNXD6RTMA"
).text
"""Of a hub that there is not: 192.0.2.0/24 is for documentation (RFC 5737)."""

_SEEN = (
    # name, seconds since it was heard, behind, waiting, clock in seconds, battery in percent
    ("Desk 1", 2, 0, 0, 0, None),
    ("Desk 2", 3, 0, 2, 0, 91),
    ("Desk 3", 1, 0, 0, 0, 78),
    ("Desk 4", 31 * 60, 412, 38, 0, 64),
    ("Foyer 1", 2, 0, 0, 0, None),
    ("Foyer 2", 4, 0, 0, -62 * 60, None),
    ("Foyer 3", 1, 340, 0, 0, 55),
    ("Main hall door", 3, 0, 0, 0, 83),
    ("Workshop door", 2, 0, 0, 0, 47),
)
ON_ITS_OWN = "Desk 4"
"""The desk that has an event file of its own."""
_OLD, _NEVER, _LOST = "Foyer 4", "Spare tablet", "Borrowed tablet"


def show_hub() -> HubAccess:
    """Return a hub that only has a code to show."""
    return HubAccess(join_code=lambda _: OfferedCode(JOIN_CODE, used=3))


def desk_on_its_own(file: EventFile, codes: Sequence[str], now: int) -> EventFile:
    """Let a desk join on a machine of its own, admit badges a minute apart until it was last heard, and send them.

    Args:
        file: the organiser's event file.
        codes: the badges.
        now: when the list of kiosks is looked at (UTC milliseconds).

    Returns:
        The desk's own copy of the event, open.
    """
    path = file.path.with_name("desk-4.db")
    enrol(file, identity_beside(path).public_key, ON_ITS_OWN, role=Role.DESK)
    file.copy_for_another(path)
    moment = now - 31 * MINUTE - len(codes) * MINUTE
    desk = EventFile.open(path, lambda: moment, this_machine)
    for code in codes:
        moment += MINUTE
        admit(desk, code, point=ON_ITS_OWN)
    moment = now
    with file.writing():
        take(file.journal, list(desk.journal.records()))
    return desk


def let_kiosks_report(file: EventFile, now: int) -> None:
    """Enrol kiosks and write what they said of themselves before `now` (UTC milliseconds)."""
    joined = {member.name: member.public_key for member in members.everyone(file.reader)}
    reports = [
        members.Report(
            public_key=joined.get(name, _key(name)),
            heard=now - ago * SECOND,
            device="",
            name=name,
            version=__version__,
            head=1,
            waiting=waiting,
            behind=behind,
            clock=clock * SECOND,
            battery=battery,
        )
        for name, ago, behind, waiting, clock, battery in _SEEN
    ]
    reports.append(replace(reports[0], public_key=_key(_OLD), heard=now - SECOND, name=_OLD, version="0.0.9"))
    for name in (*(report.name for report in reports), _NEVER, _LOST):
        if name not in joined:
            enrol(file, _key(name), name, role=Role.FOYER if name.startswith("Foyer") else Role.DESK)
    revoke(file, _key(_LOST), staff="Selin")
    with file.writing() as connection:
        members.write_reports(connection, reports)


def show_what_is_told(day: TourDay, foyer: StagedScreen) -> None:
    """Tell foyers what to show while nobody stands there, and show them so."""
    file = day.file
    coming = Counter(one.text.room for one in sessions.scheduled(file.reader) if one.text.room and one.ends > day.now)
    (room, _), *_ = coming.most_common(1)
    said = {
        "en": "Group photo at 12:15 on the steps",
        "tr": "Grup fotoğrafı 12.15’te merdivenlerde",
        "ar": "صورة جماعية في الساعة 12:15 على الدرج",
    }
    for wish, meaning in (
        (ShowingWish(Shows.ANNOUNCEMENT, words={"": said["en"]} | said), "told to show an announcement"),
        (ShowingWish(Shows.ROOM, room=room), "told to show what is on in one room"),
        (ShowingWish(Shows.WALL), "told to show the wall, until somebody touches it"),
    ):
        tell(file, EVERY_FOYER, wish)
        foyer.view_model.refresh()
        foyer.settle()
        day.show(foyer, f"foyer-shows-{wish.shows}", meaning)
    tell(file, EVERY_FOYER, ShowingWish(Shows.REST))
    foyer.view_model.refresh()
    foyer.settle()


def tell_status(file: EventFile, state: SyncState, now: int, since: int = 0) -> None:
    """Write how the kiosk of a file stands, as whoever replicates it would; times in UTC milliseconds."""
    set_status(file, SyncStatus(state, since=since), now)


def admit_elsewhere(file: EventFile, codes: Iterable[str], point: str) -> None:
    """Let another desk, which knows of this one's guests but not of its scans since, admit badges and come back."""
    path: Path = file.path.with_name("elsewhere.db")
    with contextlib.closing(create_event(path, file.clock)) as elsewhere:
        elsewhere.journal.expect(file.journal.event)
        with elsewhere.writing():
            take(elsewhere.journal, [record for record in file.journal.records() if record.kind != "scan"])
        settle(elsewhere)
        for code in codes:
            admit(elsewhere, code, point=point)
        with file.writing():
            take(file.journal, list(elsewhere.journal.records()))


def _key(name: str) -> str:
    """Return a public key that is none: as long as one, and told by the kiosk's name."""
    return "U" + name.upper().replace(" ", "").ljust(55, "A")
