"""A meeting to which two said yes, as the organiser may have it in a table."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.networking.contact import ConsentState


@dataclass(frozen=True, slots=True)
class AgreedMeeting:
    """A meeting of two: when and where, whether it was called off, whether they exchanged contacts, and when.

    Who they are stands there only as far as they agreed to be counted in the exchange in which they were together.
    """

    starts_utc: datetime
    starts_local: datetime
    table: int
    called_off: bool
    met: bool
    met_at_utc: datetime | None
    a_id: str
    a_name: str
    a_organisation: str
    a_group: str
    b_id: str
    b_name: str
    b_organisation: str
    b_group: str
    a_consent: ConsentState
    b_consent: ConsentState
