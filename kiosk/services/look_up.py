"""What a code opens at a foyer screen: a badge its holder, a ticket self check-in only, and guessing a wait.

A photographed badge is not the person, and a ticket of another system can be guessed. So the code alone leads no
further than to name and organisation; the rest asks for the number of the badge (badges/numbers.py).
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.admission import brake
from kiosk.domain.admission import code as codes
from kiosk.domain.admission.verdict import Admission, Method, Verdict
from kiosk.domain.admission.wrapping import unwrapped
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.admit import admit, event_id_of
from kiosk.services.meeting.wishes import MeetingNews, news
from kiosk.services.printing.orders import order_own_badge
from kiosk.services.sharing.exchange import recognise
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import look_ups, scans


class Opened(StrEnum):
    """What a code opens at a foyer screen."""

    HOLDER = "holder"
    """It is a badge, and its holder is known."""
    CHECK_IN = "check_in"
    """It is a ticket: nothing but checking in."""
    NOTHING = "nothing"
    BRAKED = "braked"
    """It was not looked at: too many codes that nobody holds came before."""


@dataclass(frozen=True, slots=True)
class LookUp:
    """What a code opens; `ending` tells codes apart in words, `until` is when a braked screen looks again."""

    opened: Opened
    attendee: Attendee | None = None
    ending: str = ""
    until: int = 0


@dataclass(frozen=True, slots=True)
class SelfCheckIn:
    """What came of a visitor's own check-in: None where the screen is braked until a time (UTC milliseconds).

    `by_name`: they typed their name; None is then somebody whom nothing fits too, with no time. `badge_ordered`: this
    kiosk is to print their badge. `news`: of their meetings, to who came with their badge.
    """

    admission: Admission | None
    by_badge: bool = False
    until: int = 0
    by_name: bool = False
    badge_ordered: bool = False
    news: MeetingNews = MeetingNews.NONE


def look_up(file: EventFile, code: str, *, point: str) -> LookUp:
    """Tell whose badge a code is; one that nobody holds is recorded without its text, and such ones are braked.

    Raises:
        Fault: the file cannot be written.
    """
    if until := _braked_until(file):
        return LookUp(Opened.BRAKED, until=until)
    recognition = recognise(file, code)
    if recognition.attendee is None:
        if recognition.refusal is Verdict.UNKNOWN_CODE:
            _note(file, code, recognition.ending, point)
        return LookUp(Opened.NOTHING, ending=recognition.ending)
    if not _is_badge(file, code):
        return LookUp(Opened.CHECK_IN, ending=recognition.ending)
    return LookUp(Opened.HOLDER, recognition.attendee, recognition.ending)


def guest_inside(file: EventFile, code: str) -> Attendee | None:
    """Tell whose badge a code is if they are checked in, and a braked screen nothing; nothing is recorded."""
    if _braked_until(file):
        return None
    person = recognise(file, code).attendee
    inside = person and _is_badge(file, code) and scans.first_admission(file.reader, person.id)
    return person if inside else None


def check_in(file: EventFile, code: str, *, point: str, layout: str = "") -> SelfCheckIn:
    """Check the holder of a code in by themselves; codes that nobody holds are braked.

    Args:
        file: the event file.
        code: what was scanned.
        point: where.
        layout: that in which this kiosk prints the badge of who came with a ticket; empty where it prints none.

    Raises:
        Fault: the disk is full or the file cannot be written; then nothing was recorded.
    """
    if until := _braked_until(file):
        return SelfCheckIn(None, until=until)
    by_badge = _is_badge(file, code)
    if by_badge or not layout:
        admission = admit(file, code, point=point, method=Method.SELF)
        person = admission.attendee if by_badge else None
        of_meetings = news(file.reader, person.id, file.clock()) if person else MeetingNews.NONE
        return SelfCheckIn(admission, by_badge=by_badge, news=of_meetings)
    with file.writing():
        admission = admit(file, code, point=point, method=Method.SELF)
        return SelfCheckIn(admission, badge_ordered=ordered_for(file, admission, layout=layout, point=point))


def ordered_for(file: EventFile, admission: Admission, *, layout: str, point: str) -> bool:
    """Order the badge of whom a check-in let in, in the write of it; tells whether it is to be printed here."""
    if admission.verdict is not Verdict.ADMITTED or admission.attendee is None:
        return False
    return order_own_badge(file, admission.attendee.id, layout=layout, point=point) is not None


def _braked_until(file: EventFile) -> int:
    now = file.clock() + file.journal.offset
    unheld = look_ups.unheld_on(file.reader, file.device, now - brake.LOOK_UP_WINDOW)
    until = brake.OF_LOOK_UPS.until(*unheld, now)
    return until - file.journal.offset if until else 0


def _is_badge(file: EventFile, code: str) -> bool:
    return any(look_ups.is_badge(file.reader, one) for way in unwrapped(code) for one in (way, codes.typed(way)))


def _note(file: EventFile, code: str, ending: str, point: str) -> None:
    from kiosk.domain.facts.kinds import ScanAttempt

    digest = codes.digest(code, event_id_of(file))
    with file.writing():
        file.journal.append(ScanAttempt("", Verdict.UNKNOWN_CODE, point, Method.LOOK_UP, ending=ending, digest=digest))
