"""Which sessions somebody attended, by what the doors of rooms recorded."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.agenda.session import Session

AHEAD = 30 * 60_000
"""So long before a session begins people come in for it, in milliseconds."""
_ENDING = 1 / 3
"""Whoever comes in while less than so much of a session is left comes for the next one, if that begins soon."""


@dataclass(frozen=True, slots=True)
class DoorScan:
    """Somebody who was let in at a session's door: when (UTC milliseconds), at which point, into which room."""

    attendee: str
    at: int
    point: str
    room: str


def attended(
    scans: Iterable[DoorScan], sessions: Sequence[Session], of_point: Mapping[str, str]
) -> dict[str, list[Session]]:
    """Return the sessions that people came in for, by attendee id, in the order in which they began.

    A scan tells of one session: the one that the point is used for, else what is on in the room or about to begin. Who
    stays for the next one without a scan is not told of: a certificate states only what was recorded.

    Args:
        scans: at the doors of rooms, in any order.
        sessions: on the agenda.
        of_point: the id of the session that a point is used for, by its name.
    """
    by_id = {session.id: session for session in sessions}
    in_room: dict[str, list[Session]] = {}
    for session in sorted(sessions, key=lambda one: (one.starts, one.id)):
        if not session.all_day:
            in_room.setdefault(session.text.room.casefold().strip(), []).append(session)
    came: dict[str, dict[str, Session]] = {}
    for scan in scans:
        named = by_id.get(of_point.get(scan.point, ""))
        on = named or _in_room(in_room.get(scan.room.casefold().strip(), ()), scan.at)
        if on and scan.at < on.ends:
            came.setdefault(scan.attendee, {})[on.id] = on
    return {person: sorted(of.values(), key=lambda one: (one.starts, one.id)) for person, of in came.items()}


def _in_room(sessions: Sequence[Session], at: int) -> Session | None:
    now = next((one for one in sessions if one.starts <= at < one.ends), None)
    soon = next((one for one in sessions if at < one.starts <= at + AHEAD), None)
    if now and soon and now.ends - at < _ENDING * (now.ends - now.starts):
        return soon
    return now or soon
