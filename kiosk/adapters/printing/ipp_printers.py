"""The printers of this machine through its printing service, in IPP (RFC 8011), which CUPS speaks on port 631.

`$CUPS_SERVER` names another one, as for CUPS' own programs.
"""

import asyncio
import os
import struct
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from pyipp import IPP
from pyipp.enums import IppOperation, IppStatus
from pyipp.exceptions import IPPError
from pyipp.parser import parse

from kiosk.domain.printing.job import PrintJob, PrintTrouble
from kiosk.domain.printing.plan import PrinterStanding, Spooled, SpoolState
from kiosk.services.ports import PrintServiceError

CONNECTING_S = 5.0
"""For how long a printer may be looked for before another one is: each job begins with that."""
TIMEOUT_S = 5
_STOPPED = 5
"""`printer-state` of a printer that was stopped (RFC 8011, 5.4.11)."""
_TROUBLES = (
    ("offline", PrintTrouble.UNREACHABLE),
    ("timed-out", PrintTrouble.UNREACHABLE),
    ("shutdown", PrintTrouble.UNREACHABLE),
    ("media-empty", PrintTrouble.NO_PAPER),
    ("media-needed", PrintTrouble.NO_PAPER),
    ("media-jam", PrintTrouble.JAM),
    ("cover-open", PrintTrouble.COVER_OPEN),
    ("door-open", PrintTrouble.COVER_OPEN),
    ("paused", PrintTrouble.STOPPED),
)
"""What the words of `printer-state-reasons` begin with (RFC 8011, 5.4.12)."""
_CONNECTING = "connecting-to-device"
_SUCCESS = range(0x100)
"""Status codes of what was done (RFC 8011, B.1.2)."""
_SPOOL_STATES = {
    3: SpoolState.QUEUED,
    4: SpoolState.QUEUED,
    5: SpoolState.PRINTING,
    6: SpoolState.PRINTING,
    7: SpoolState.CANCELLED,
    8: SpoolState.ABORTED,
    9: SpoolState.DONE,
}
"""By `job-state` (RFC 8011, 5.3.7); pending, held, processing, stopped in the middle, cancelled, aborted, completed."""
_PRINTER_ATTRIBUTES = ["printer-name", "printer-state", "printer-state-reasons", "printer-is-accepting-jobs"]


class IppPrinters:
    """The printers that are set up on this machine."""

    def __init__(self) -> None:
        self._host, self._port = server_of(os.environ.get("CUPS_SERVER", ""))
        self._connecting: dict[str, float] = {}

    def printers(self) -> list[PrinterStanding]:
        """Return all printers as they stand.

        Raises:
            PrintServiceError: the printing service does not answer.
        """
        asked = {"operation-attributes-tag": {"requested-attributes": _PRINTER_ATTRIBUTES}}
        with _understood():
            answer = self._ask("/", IppOperation.CUPS_GET_PRINTERS, asked)
            return [self._standing(row) for row in answer.get("printers", ()) if row.get("printer-name")]

    def states(self, jobs: Sequence[PrintJob]) -> dict[int, Spooled]:
        """Return how jobs stand that a printer was given, by their numbers.

        Raises:
            PrintServiceError: the printing service does not answer.
        """
        with _understood():
            return asyncio.run(self._states(jobs))

    def send(self, printer: str, document: bytes, paper: tuple[float, float], token: str) -> int:
        """Give a printer a PDF on paper of a width and height (mm), known by a token; returns its number there.

        Raises:
            PrintServiceError: it was not taken, or that is not known.
        """
        message = {
            "operation-attributes-tag": {"job-name": token, "document-format": "application/pdf"},
            "job-attributes-tag": {"media": media(*paper), "copies": 1},
            "data": document,
        }
        with _understood():
            answer = self._ask(f"/printers/{printer}", IppOperation.PRINT_JOB, message)
            return int(answer["jobs"][0]["job-id"])

    def take_back(self, printer: str, spool: int) -> None:
        """Have a job given back that is not printed yet; whether it is given back its state tells.

        Raises:
            PrintServiceError: the printing service does not answer, or the job is over.
        """
        with _understood():
            self._ask(f"/printers/{printer}", IppOperation.CANCEL_JOB, {"operation-attributes-tag": {"job-id": spool}})

    def _standing(self, row: Mapping[str, Any]) -> PrinterStanding:
        name, reasons = str(row["printer-name"]), _texts(row.get("printer-state-reasons"))
        connecting = any(reason.startswith(_CONNECTING) for reason in reasons)
        if not connecting:
            self._connecting.pop(name, None)
        if row.get("printer-state") == _STOPPED or row.get("printer-is-accepting-jobs") is False:
            return PrinterStanding(name, PrintTrouble.STOPPED)
        for reason in reasons:
            for word, trouble in _TROUBLES:
                if reason.startswith(word):
                    return PrinterStanding(name, trouble)
        if connecting and time.monotonic() - self._connecting.setdefault(name, time.monotonic()) > CONNECTING_S:
            return PrinterStanding(name, PrintTrouble.UNREACHABLE, begun=False)
        return PrinterStanding(name)

    async def _states(self, jobs: Sequence[PrintJob]) -> dict[int, Spooled]:
        found: dict[int, Spooled] = {}
        by_token: dict[str, dict[str, Spooled]] = {}
        for job in jobs:
            if job.spool:
                found[job.number] = await self._state(job)
                continue
            if job.printer not in by_token:
                by_token[job.printer] = await self._queue(job.printer)
            found[job.number] = by_token[job.printer].get(job.token, Spooled(SpoolState.UNKNOWN))
        return found

    async def _state(self, job: PrintJob) -> Spooled:
        wanted = {"operation-attributes-tag": {"job-id": job.spool, "requested-attributes": ["job-id", "job-state"]}}
        try:
            answer = await self._call(f"/printers/{job.printer}", IppOperation.GET_JOB_ATTRIBUTES, wanted)
        except _GoneError:
            return Spooled(SpoolState.UNKNOWN, job.spool)
        (row,) = answer["jobs"]
        return Spooled(_SPOOL_STATES[int(row["job-state"])], job.spool)

    async def _queue(self, printer: str) -> dict[str, Spooled]:
        """Return the jobs that a printer was given and the service still knows of, by what they are known by."""
        attributes = ["job-id", "job-name", "job-state"]
        wanted = {"operation-attributes-tag": {"requested-attributes": attributes, "which-jobs": "all"}}
        try:
            answer = await self._call(f"/printers/{printer}", IppOperation.GET_JOBS, wanted)
        except _GoneError:
            return {}
        return {
            str(row.get("job-name")): Spooled(_SPOOL_STATES[int(row["job-state"])], int(row["job-id"]))
            for row in answer.get("jobs", ())
        }

    def _ask(self, path: str, operation: IppOperation, message: Mapping[str, Any]) -> dict[str, Any]:
        return asyncio.run(self._call(path, operation, message))

    async def _call(self, path: str, operation: IppOperation, message: Mapping[str, Any]) -> dict[str, Any]:
        user = {"requesting-user-name": "foyer"}
        attributes = user | message["operation-attributes-tag"]
        try:
            async with (
                asyncio.timeout(TIMEOUT_S),  # pyipp's own ends with the head of an answer
                IPP(self._host, port=self._port, base_path=path, request_timeout=TIMEOUT_S) as service,
            ):
                answer = parse(await service.raw(operation, {**message, "operation-attributes-tag": attributes}))
        except (IPPError, OSError) as error:
            raise PrintServiceError(PrintTrouble.NO_SPOOLER) from error
        if answer["status-code"] in (IppStatus.ERROR_NOT_FOUND, IppStatus.ERROR_GONE):
            raise _GoneError()
        if answer["status-code"] not in _SUCCESS:
            raise PrintServiceError(PrintTrouble.ABORTED)
        return answer


@contextmanager
def _understood() -> Iterator[None]:
    """Take whatever else than IPP somebody answers as no answer: no printer ends a desk."""
    try:
        yield
    except (ValueError, LookupError, TypeError, struct.error) as error:
        raise PrintServiceError(PrintTrouble.NO_SPOOLER) from error


class _GoneError(PrintServiceError):
    """The service knows of no such job or printer."""

    def __init__(self) -> None:
        super().__init__(PrintTrouble.NO_PRINTER)


def server_of(text: str) -> tuple[str, int]:
    """Return host and port of the printing service, from what `$CUPS_SERVER` says; for a socket the usual ones."""
    host, _, port = text.partition("/")[0].rpartition(":")
    if port.isdecimal():
        return host or "localhost", int(port)
    return (port if port and not text.startswith("/") else "localhost"), 631


def media(width: float, height: float) -> str:
    """Return the name of paper of any size (PWG 5101.1), the shorter side first.

    Args:
        width: in mm.
        height: in mm.
    """
    short, long = sorted((width, height))
    return f"custom_badge_{short:g}x{long:g}mm"


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, list):
        return [str(one) for one in value]
    return [str(value)] if value else []
