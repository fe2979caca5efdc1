"""Self check-in without a badge: the whole name, then one thing more that the list knows. Nobody is ever listed.

No hints help to tell namesakes apart: the second thing is typed and compared, so that the screen says nothing about
anybody who has not said it first. It reads what the file of a foyer holds as it is; a digest of it would hide nothing,
as an exchange shows the same addresses. Whatever does not fit, and whoever has to see the desk, gets one answer.
"""

from kiosk.domain.admission import brake
from kiosk.domain.admission.verdict import Method, Verdict
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.fit import Query
from kiosk.domain.roster.folding import fold
from kiosk.services.admit import admit_attendee
from kiosk.services.look_up import SelfCheckIn, ordered_for
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, look_ups, search

_NAMESAKES = 1000
"""So many people of one name are compared."""


def check_in_by_name(file: EventFile, name: str, proof: str, *, point: str, layout: str = "") -> SelfCheckIn:
    """Check somebody in by themselves who typed their name and what proves it; what fits nobody is braked.

    Args:
        file: the event file.
        name: the whole name, in any order of its words.
        proof: the e-mail address or the order's number; the organisation of whom the list knows neither.
        point: where.
        layout: that in which this kiosk prints their badge; empty where it prints none.

    Raises:
        Fault: the disk is full or the file cannot be written; then nothing was recorded.
    """
    if until := _braked_until(file):
        return SelfCheckIn(None, until=until, by_name=True)
    fitting = [person for person in _namesakes(file.reader, name) if _proves(person, proof)]
    if len(fitting) != 1:  # two of one name who share an address are for the desk to tell apart
        _note(file, point)
        return SelfCheckIn(None, by_name=True)
    with file.writing():
        admission = admit_attendee(file, fitting[0].id, point=point, method=Method.BY_NAME)
        ordered = bool(layout) and ordered_for(file, admission, layout=layout, point=point)
        return SelfCheckIn(admission, by_name=True, badge_ordered=ordered)


def _namesakes(reader: Connection, name: str) -> list[Attendee]:
    asked = Query(name)
    ways = tuple(dict.fromkeys((asked.folded, *asked.turned()))) if asked.folded else ()
    ids = [one.id for one in search.named(reader, ways, _NAMESAKES)]
    return [person for person in attendees.of_ids(reader, ids).values() if not person.unnamed]


def _proves(person: Attendee, proof: str) -> bool:
    typed = _plain(proof)
    keys = [_plain(key) for key in (person.email, person.order) if key]
    if keys:
        return typed in keys
    return bool(fold(proof)) and fold(proof) == fold(person.organisation)


def _plain(key: str) -> str:
    """Return an address or an order as it is compared: a Turkish keyboard has two letters i of each size."""
    return "".join(key.split()).replace("İ", "i").casefold().replace("ı", "i")


def _braked_until(file: EventFile) -> int:
    now = file.clock() + file.journal.offset
    refused = look_ups.refused_by_name_on(file.reader, file.device, now - brake.NAME_WINDOW)
    until = brake.OF_NAMES.until(*refused, now)
    return until - file.journal.offset if until else 0


def _note(file: EventFile, point: str) -> None:
    from kiosk.domain.facts.kinds import ScanAttempt

    with file.writing():
        file.journal.append(ScanAttempt("", Verdict.UNKNOWN_CODE, point, Method.NAME_TRY))
