"""A printer as people meet it: how it stands and since when, and what waits for it."""

from dataclasses import dataclass

from kiosk.domain.printing.job import PrintTrouble
from kiosk.domain.printing.plan import SpoolState


@dataclass(frozen=True, slots=True)
class QueuedDocument:
    """Something that waits for a printer: its number and name there, and since when, in UTC milliseconds."""

    spool: int
    title: str
    state: SpoolState
    since: int


@dataclass(frozen=True, slots=True)
class PrinterQueue:
    """A printer: why it prints nothing, since when it stands so (UTC milliseconds, 0 if unknown), and what waits."""

    name: str
    trouble: PrintTrouble | None
    since: int
    documents: tuple[QueuedDocument, ...]


@dataclass(frozen=True, slots=True)
class PrinterQueues:
    """All printers of this machine, or why there is nothing to be known of them."""

    queues: tuple[PrinterQueue, ...] = ()
    trouble: PrintTrouble | None = None
