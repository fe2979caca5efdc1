"""What the journal says of badges that were written in one go, to be printed elsewhere."""

from dataclasses import dataclass

from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import Moment
from kiosk.domain.kiosks.role import Role


@fact(
    "badge_run",
    subject="part",
    folded=True,
    tables=("badge_run",),
    writers=(Role.ORGANISER, Role.DESK),
    permissions=(Permission.REPRINT,),
)
@dataclass(frozen=True, slots=True)
class BadgesWritten:
    """Badges were written in one go, or a part of them: in which layout, what stood on whose; or it is `gone`.

    `imprints` are 8 bytes a badge in base 64: 5 of a hash of the holder's id, 3 of one of what stood on the badge (see
    domain/badges/imprint.py). A `run` of more than 20,000 has several parts.
    """

    part: str
    run: str | None = None
    made: Moment | None = None
    layout: str | None = None
    imprints: str | None = None
    gone: bool | None = None
