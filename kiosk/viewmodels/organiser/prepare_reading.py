"""What the checklist before the day is read from: the event file and the settings, and what this machine has."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.sync_status import SyncStatus
from kiosk.domain.language import SOURCE
from kiosk.domain.settings.catalogue import BADGE_LAYOUT, PRINTING
from kiosk.domain.settings.values import Source, Values
from kiosk.services.readiness import Readiness, readiness
from kiosk.viewmodels.organiser.context import OrganiserContext

if TYPE_CHECKING:
    from kiosk.domain.badges.outline import LayoutOutline
    from kiosk.domain.printing.queue import PrinterQueues


class StepStanding(StrEnum):
    """Whether a step is done."""

    READY = "ready"
    OPEN = "open"
    """Something of it is missing."""
    OPTIONAL = "optional"
    """Nothing was done, and nothing has to be."""


@dataclass(frozen=True, slots=True)
class MachineRead:
    """What this machine has for badges: the layouts, and its printers; None where they cannot be asked."""

    layouts: "tuple[LayoutOutline, ...]" = ()
    queues: "PrinterQueues | None" = None


@dataclass(frozen=True, slots=True)
class Preparation:
    """All that the steps speak of, and in which language they do."""

    readiness: Readiness
    settings: Values
    status: SyncStatus
    machine: MachineRead
    language: str = SOURCE

    @property
    def layout(self) -> str:
        """The name of the layout that badges are printed in."""
        return self.settings.of(BADGE_LAYOUT)

    @property
    def prints_here(self) -> bool:
        """Whether this kiosk prints badges as people come."""
        return self.settings.of(PRINTING) != "off"

    @property
    def changed_settings(self) -> int:
        """How many settings are not as they came."""
        return sum(one.source is not Source.DEFAULT for one in self.settings.standings.values())

    @property
    def unusable_settings(self) -> int:
        """How many settings have a value that was not used."""
        return sum(bool(one.unused) for one in self.settings.standings.values())


def read_preparation(context: OrganiserContext, machine: MachineRead) -> Preparation:
    """Read how far the event is prepared; quick, and done again after every change."""
    return Preparation(readiness(context.file), context.settings.values(), context.status(), machine)


def read_machine(context: OrganiserContext) -> MachineRead:
    """Read what this machine has for badges; that asks its printing service, and may take seconds."""
    try:
        queues = context.badges.queues()
    except Fault:
        queues = None
    return MachineRead(tuple(context.badges.layouts()), queues)
