"""A printing service that the tests rule: printers that fail in every way, and what lay in their trays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.domain.badges.badge import Badge
from kiosk.domain.printing.job import PrintJob, PrintTrouble
from kiosk.domain.printing.paper import Paper
from kiosk.domain.printing.plan import PrinterStanding, Spooled, SpoolState
from kiosk.services.ports import PrintServiceError


@dataclass
class Printer:
    """A printer: its queue by job numbers, whether it works, and what came out of it."""

    trouble: PrintTrouble | None = None
    begun: bool = True
    tray: list[str] = field(default_factory=list)


@dataclass
class Queued:
    printer: str
    document: str
    token: str
    state: SpoolState = SpoolState.QUEUED


class PretendService:
    """Prints what it is given when the test says so; `silent` is how many questions it does not answer."""

    def __init__(self, *names: str) -> None:
        self.by_name = {name: Printer() for name in names}
        self.queue: dict[int, Queued] = {}
        self.silent = 0
        self.deaf = 0
        """How many jobs it takes without the answer coming through."""

    def printers(self) -> list[PrinterStanding]:
        self._answer()
        return [PrinterStanding(name, one.trouble, begun=one.begun) for name, one in self.by_name.items()]

    def states(self, jobs: Sequence[PrintJob]) -> Mapping[int, Spooled]:
        self._answer()
        tokens = {queued.token: number for number, queued in self.queue.items()}
        found = {}
        for job in jobs:
            number = job.spool or tokens.get(job.token, 0)
            state = self.queue[number].state if number else SpoolState.UNKNOWN
            found[job.number] = Spooled(state, number)
        return found

    def send(self, printer: str, document: bytes, paper: Paper, token: str) -> int:
        assert paper == Paper(62, 110)
        self._answer()
        number = len(self.queue) + 1
        self.queue[number] = Queued(printer, document.decode(), token)
        if self.deaf:
            self.deaf -= 1
            raise PrintServiceError(PrintTrouble.NO_SPOOLER)
        return number

    def take_back(self, printer: str, spool: int) -> None:
        self._answer()
        queued = self.queue[spool]
        assert queued.printer == printer
        if queued.state in (SpoolState.QUEUED, SpoolState.PRINTING):
            queued.state = SpoolState.CANCELLED

    def work(self, most: int = 1) -> None:
        """Let each printer that works print some of what it was given."""
        for name, printer in self.by_name.items():
            waiting = [one for one in self.queue.values() if one.printer == name and one.state is SpoolState.QUEUED]
            for queued in waiting[:most] if printer.trouble is None else ():
                queued.state = SpoolState.DONE
                printer.tray.append(queued.document)

    def abort(self, number: int) -> None:
        """Give a job up."""
        if self.queue[number].state is SpoolState.QUEUED:
            self.queue[number].state = SpoolState.ABORTED

    def _answer(self) -> None:
        if self.silent:
            self.silent -= 1
            raise PrintServiceError(PrintTrouble.NO_SPOOLER)


def press(badge: Badge, layout: str) -> tuple[bytes, Paper]:
    """Make a badge that says its code alone."""
    assert layout == "label-62"
    return badge.code.encode(), Paper(62, 110)
