"""What the journal says of screens that are told to show something."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import Moment
from kiosk.domain.kiosks.role import Role


@fact("showing", subject="kiosk", folded=True, tables=("showing",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class ShowingTold:
    """What screens show from a time to another one, of a kiosk by its key, of `all` foyers, of `walls` or of `desks`.

    `shows` is ``announcement``, ``room`` or ``wall``, or empty for what they show at rest; a version that does not know
    it rests. What is said last of one kiosk holds whole, each time all of it is said.
    """

    kiosk: str
    shows: str | None = None
    announcement: str | None = None
    room: str | None = None
    begins: Moment | None = None
    ends: Moment | None = None
