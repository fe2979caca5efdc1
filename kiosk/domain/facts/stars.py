"""What the journal says of the sessions that people starred."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.kiosks.role import Role


@fact("star", subject="attendee", personal=True, tables=("star",), writers=(Role.ORGANISER, Role.FOYER))
@dataclass(frozen=True, slots=True)
class SessionStarred:
    """A person starred a session with their own badge, or took the star `off`; the latest about both of them holds."""

    attendee: str
    session: str = ""
    off: bool = False
    point: str = ""
