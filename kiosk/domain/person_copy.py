"""Everything that is kept about one person, for that person to have (access and portability)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.networking.contact import Cell


class CopySection(StrEnum):
    """A part of the copy; the words are those that stand in the file."""

    DETAILS = "details"
    LISTS = "lists"
    CODES = "codes"
    CHECK_INS = "check_ins"
    TAKEN_BACK = "taken_back"
    EXCHANGES = "exchanges"
    CONSENTS = "consents"
    TEXTS = "texts"
    GIVEN_TO = "given_to"
    EXPORTS = "exports"
    SAME_PERSON = "same_person"
    BADGE_NUMBERS = "badge_numbers"
    NUMBER_TRIES = "number_tries"
    BADGE_PRINTS = "badge_prints"
    HANDED_OVER = "handed_over"
    CORRECTIONS = "corrections"
    STAFF_NOTES = "staff_notes"
    NEEDS = "needs"
    AWAITED = "awaited"
    HELP_OFFERS = "help_offers"
    STARS = "stars"
    CORRECTION_REQUESTS = "correction_requests"
    INTERESTS = "interests"
    MEETING_WISHES = "meeting_wishes"
    ERASURE_REQUESTS = "erasure_requests"
    RECORDS = "records"


Row = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class PersonCopy:
    """What is kept about one person: every section with its rows, those without a row too, and their own vCard.

    `ids` are all under which they stand on the roster, the one that everything is shown under first.
    """

    event_id: str
    event_name: str
    organiser: str
    timezone: str
    ids: tuple[str, ...]
    name: str
    sections: Mapping[CopySection, Sequence[Row]]
    card: str

    @property
    def rows(self) -> int:
        """How many rows there are in all."""
        return sum(map(len, self.sections.values()))
