"""What the page "Meet someone" says."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import SomebodyGone, TooManyAsked
from kiosk.services.meeting.interests import OwnInterests
from kiosk.services.meeting.suggested import Suggested
from kiosk.services.sharing.notice import PurposeTexts
from kiosk.viewmodels.foyer.exchange_words import headed
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MeetWords:
    """What the page says besides its rows; `choosing`: topics are chosen, else people are shown.

    `sentence` is that of consent, `nobody` why there is nobody, if there is not;
    `absent`: it is because the visitor is not checked in.
    """

    visitor: str = ""
    choosing: bool = False
    complete: bool = False
    agreed: bool = False
    sentence: str = ""
    notice_title: str = ""
    notice: str = ""
    notice_version: str = ""
    nobody: str = ""
    absent: bool = False


def meet_words(own: OwnInterests, texts: PurposeTexts, people: Suggested, *, choosing: bool, chosen: bool) -> MeetWords:
    """Return what the page says to a visitor; `chosen`: they offer or look for any topic."""
    title, notice = headed(texts.notice.text or "")
    return MeetWords(
        visitor=own.public_name,
        choosing=choosing,
        complete=chosen,
        agreed=own.agreed,
        sentence=texts.sentence.text or "",
        notice_title=title,
        notice=notice,
        notice_version=texts.sentence.version or "",
        nobody="" if people.people else _nobody(people),
        absent=people.absent,
    )


def taken_back() -> str:
    """Say that the visitor is suggested no more."""
    return translate("FoyerMeet", "You are suggested to nobody any more")


def too_many(most: int) -> str:
    """Say that no more topics can be chosen."""
    return filled(translate("FoyerMeet", "{most} topics at most: those that matter most to you"), most=most)


def not_wished(fault: Fault) -> str:
    """Say why a wish was not recorded, where it is not the kiosk's fault; empty where it is."""
    if isinstance(fault, TooManyAsked):
        pattern = translate("FoyerMeet", "{most} people have not answered yet: take one back first")
        return filled(pattern, most=fault.most)
    return translate("FoyerMeet", "This person takes part no more") if isinstance(fault, SomebodyGone) else ""


def _nobody(people: Suggested) -> str:
    if people.absent:
        return translate("FoyerMeet", "Check in first: only those who are here are suggested to each other.")
    if people.too_few:
        return translate("FoyerMeet", "Few people take part so far. Once there are five, they are suggested here.")
    return translate("FoyerMeet", "Nobody fits right now. Others come and take part: look in again later.")
