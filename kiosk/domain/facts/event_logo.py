"""What the journal says of the event's logo."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.kiosks.role import Role

LOGO_SUBJECT = "logo"
"""An event has one logo; what is said of another is passed over."""


@fact("logo", subject="subject", folded=True, tables=("logo",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class LogoChosen:
    """The logo of the event, a PNG file in base 64; empty for none."""

    subject: str = LOGO_SUBJECT
    picture: str | None = None
