"""A visitor of the page "Meet someone"."""

from dataclasses import dataclass

from kiosk.domain.meeting.interests import Interests
from kiosk.domain.meeting.wishes import WishStanding
from kiosk.services.meeting.interests import OwnInterests
from kiosk.services.meeting.suggested import Suggested
from kiosk.services.sharing.notice import PurposeTexts


@dataclass(frozen=True, slots=True)
class MeetVisit:
    """What is known of the visitor who typed their number: what they chose so far, the texts, and who is suggested."""

    own: OwnInterests
    texts: PurposeTexts
    chosen: Interests
    people: Suggested
    choosing: bool

    @property
    def meetings(self) -> tuple[str, ...]:
        """The ids of those whom they meet."""
        return tuple(one.attendee for one in self.people.people if one.standing.between is WishStanding.AGREED)
