"""What the page "Meet someone" says of a wish to meet somebody, and what can be answered."""

from dataclasses import dataclass
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.meeting.wishes import WishStanding
from kiosk.domain.moment import clock_time
from kiosk.services.meeting.wishes import MeetingNews, MeetingStanding
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WishWords:
    """What a card says of it, `detail` in smaller letters; `yes` and `no` are answers, empty where there is none."""

    said: str = ""
    detail: str = ""
    yes: str = ""
    no: str = ""


def wish_words(standing: MeetingStanding, zone: ZoneInfo) -> WishWords:
    """Return what is said to somebody of how they stand with another person."""
    lets_meet = translate("FoyerMeet", "Let’s meet")
    match standing.between:
        case WishStanding.NOTHING:
            return WishWords(yes=lets_meet)
        case WishStanding.ASKS:
            said = translate("FoyerMeet", "Would like to meet you")
            return WishWords(said, yes=lets_meet, no=translate("FoyerMeet", "Not this time"))
        case WishStanding.ASKED:
            said, detail = translate("FoyerMeet", "You said yes"), translate("FoyerMeet", "The other one decides")
            return WishWords(said, detail, no=translate("FoyerMeet", "Undo"))
        case WishStanding.AGREED:
            detail = translate("FoyerMeet", "You both said yes")
            if standing.moved:
                detail = translate("FoyerMeet", "Moved: the other table was taken")
            take, call_off = translate("FoyerMeet", "Take along"), translate("FoyerMeet", "Call it off")
            return WishWords(_place(standing, zone), detail, yes=take, no=call_off)
        case WishStanding.CALLED_OFF:
            said = translate("FoyerMeet", "The meeting is off")
            return WishWords(said, translate("FoyerMeet", "The other one cannot come"), lets_meet)
        case WishStanding.DECLINED:
            said, detail = translate("FoyerMeet", "Not this time"), translate("FoyerMeet", "Nobody is told that")
            if standing.place:
                said, detail = translate("FoyerMeet", "The meeting is off"), translate("FoyerMeet", "You called it off")
            return WishWords(said, detail, lets_meet)
        case _:
            assert_never(standing.between)


def told_of(news: MeetingNews) -> str:
    """Say to whoever scans their badge that there is news of their meetings, and nothing of whom or where."""
    match news:
        case MeetingNews.NONE:
            return ""
        case MeetingNews.ASKED:
            return translate("FoyerMeet", "Somebody asks to meet you.")
        case MeetingNews.AGREED:
            return translate("FoyerMeet", "You have a meeting.")
        case MeetingNews.CHANGED:
            return translate("FoyerMeet", "A meeting of yours has changed.")
        case _:
            assert_never(news)


def _place(standing: MeetingStanding, zone: ZoneInfo) -> str:
    place = standing.place
    pattern = translate("FoyerMeet", "Table {table} at {time}")
    return filled(pattern, table=place.table, time=clock_time(place.start, zone)) if place else ""
