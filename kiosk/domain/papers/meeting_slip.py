"""The slip of a meeting: where one goes, when, and to whom."""

from dataclasses import dataclass

from kiosk.domain.papers.paper_list import PaperHead


@dataclass(frozen=True, slots=True)
class MeetingSlip:
    """What one of two who both wish to meet takes along.

    Of the other one it has no more than both agreed to: `other` is their first name and initial. `entry` is the meeting
    for the calendar of a phone.
    """

    head: PaperHead
    name: str
    table: int
    begins: str
    other: str
    organisation: str
    entry: str
