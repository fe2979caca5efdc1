"""What the journal says of kiosks that are to restart."""

from dataclasses import dataclass

from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import Moment
from kiosk.domain.kiosks.role import Role


@fact("restart", subject="kiosk", folded=True, tables=("restart",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class RestartTold:
    """A kiosk, by its key, is to restart its screens once before `ends`, at a moment when nobody is there.

    Each order has an `id` of its own, empty where the one before is taken back: a screen that was opened when it stood
    already has carried it out. What is said last of one kiosk holds.
    """

    kiosk: str
    id: str | None = None
    begins: Moment | None = None
    ends: Moment | None = None
