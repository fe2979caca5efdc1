"""The printers of this machine through its printing service, in IPP (RFC 8011), which CUPS speaks on port 631.

`$CUPS_SERVER` names another one, as for CUPS' own programs.
"""

import asyncio
import os
import struct
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from pyipp.enums import IppOperation, IppStatus
from pyipp.exceptions import IPPError
from pyipp.parser import parse

from kiosk.adapters.printing.ipp_device import on_since
from kiosk.adapters.printing.ipp_job import JOB_GROUP, PaperIpp, job_group
from kiosk.domain.printing.job import PrintJob, PrintTrouble
from kiosk.domain.printing.paper import Paper
from kiosk.domain.printing.plan import PrinterStanding, Spooled, SpoolState
from kiosk.domain.printing.queue import PrinterQueue, QueuedDocument
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
PAPERS_S = 60.0
"""For how long it is remembered which papers a printer has."""
_PAPER_ATTRIBUTES = ["media-supported", "job-creation-attributes-supported"]
_SINCE = "printer-state-change-time"
_JOB_ATTRIBUTES = ["job-id", "job-state", "job-printer-state-reasons", "time-at-processing", "time-at-completed"]
_NO_HISTORY = "cups-ipp-missing-job-history"
_PRINTER_ATTRIBUTES = ["printer-name", "printer-state", "printer-state-reasons", "printer-is-accepting-jobs"]


class IppPrinters:
    """The printers that are set up on this machine."""

    def __init__(self) -> None:
        self._host, self._port = server_of(os.environ.get("CUPS_SERVER", ""))
        self._connecting: dict[str, float] = {}
        self._papers: dict[str, tuple[float, dict[str, list[str]]]] = {}

    def printers(self) -> list[PrinterStanding]:
        """Return all printers as they stand.

        Raises:
            PrintServiceError: the printing service does not answer.
        """
        asked = {"operation-attributes-tag": {"requested-attributes": _PRINTER_ATTRIBUTES}}
        with _understood():
            answer = self._ask("/", IppOperation.CUPS_GET_PRINTERS, asked)
            return [self._standing(row) for row in answer.get("printers", ()) if row.get("printer-name")]

    def queues(self) -> list[PrinterQueue]:
        """Return all printers with what waits for each.

        Raises:
            PrintServiceError: the printing service does not answer.
        """
        asked = {"operation-attributes-tag": {"requested-attributes": [*_PRINTER_ATTRIBUTES, _SINCE]}}
        with _understood():
            answer = self._ask("/", IppOperation.CUPS_GET_PRINTERS, asked)
            return [self._as_queue(row) for row in answer.get("printers", ()) if row.get("printer-name")]

    def _as_queue(self, row: Mapping[str, Any]) -> PrinterQueue:
        standing = self._standing(row)
        attributes = ["job-id", "job-name", "job-state", "time-at-creation"]
        wanted = {"operation-attributes-tag": {"requested-attributes": attributes, "which-jobs": "not-completed"}}
        try:
            jobs = self._ask(f"/printers/{standing.name}", IppOperation.GET_JOBS, wanted).get("jobs", ())
        except _GoneError:
            jobs = ()
        documents = tuple(
            QueuedDocument(
                int(job["job-id"]),
                str(job.get("job-name") or ""),
                _SPOOL_STATES[int(job["job-state"])],
                int(job.get("time-at-creation") or 0) * 1_000,
            )
            for job in jobs
        )
        return PrinterQueue(standing.name, standing.trouble, int(row.get(_SINCE) or 0) * 1_000, documents)

    def states(self, jobs: Sequence[PrintJob]) -> dict[int, Spooled]:
        """Return how jobs stand that a printer was given, by their numbers.

        Raises:
            PrintServiceError: the printing service does not answer.
        """
        with _understood():
            return asyncio.run(self._states(jobs))

    def send(self, printer: str, document: bytes, paper: Paper, token: str) -> int:
        """Give a printer a PDF on some paper, known by a token; returns its number there.

        Raises:
            PrintServiceError: it was not taken, or that is not known; with `WRONG_PAPER` it was not even asked, as it
                would print a label in the middle of a page.
        """
        with _understood():
            knows = self._paper_words(printer)
            if not paper.is_among(knows["media-supported"]):
                raise PrintServiceError(PrintTrouble.WRONG_PAPER)
            message = {
                "operation-attributes-tag": {"job-name": token, "document-format": "application/pdf"},
                JOB_GROUP: job_group(paper, accepts=knows["job-creation-attributes-supported"]),
                "data": document,
            }
            answer = self._ask(f"/printers/{printer}", IppOperation.PRINT_JOB, message)
            return int(answer["jobs"][0]["job-id"])

    def _paper_words(self, printer: str) -> dict[str, list[str]]:
        """Return the names of papers and of job attributes that a printer knows; it is asked once in a while."""
        known = self._papers.get(printer)
        if known is None or time.monotonic() - known[0] > PAPERS_S:
            wanted = {"operation-attributes-tag": {"requested-attributes": _PAPER_ATTRIBUTES}}
            answer = self._ask(f"/printers/{printer}", IppOperation.GET_PRINTER_ATTRIBUTES, wanted)
            row: dict[str, Any] = next(iter(answer.get("printers", ())), {})
            words = {name: list(_texts(row.get(name))) for name in _PAPER_ATTRIBUTES}
            self._papers[printer] = known = (time.monotonic(), words)
        return known[1]

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
            there = by_token[job.printer].get(job.token, Spooled(SpoolState.UNKNOWN))
            is_done = there.state is SpoolState.DONE
            found[job.number] = await self._state(replace(job, spool=there.spool)) if is_done else there
        return found

    async def _state(self, job: PrintJob) -> Spooled:
        wanted = {"operation-attributes-tag": {"job-id": job.spool, "requested-attributes": _JOB_ATTRIBUTES}}
        try:
            answer = await self._call(f"/printers/{job.printer}", IppOperation.GET_JOB_ATTRIBUTES, wanted)
        except _GoneError:
            return Spooled(SpoolState.UNKNOWN, job.spool)
        (row,) = answer["jobs"]
        state = _SPOOL_STATES[int(row["job-state"])]
        if state is SpoolState.DONE and await self._was_off(job.printer, row):
            state = SpoolState.FORGOTTEN
        return Spooled(state, job.spool)

    async def _was_off(self, printer: str, row: Mapping[str, Any]) -> bool:
        """Tell whether a printer was switched on in the midst of a job that it now knows nothing of.

        CUPS takes such a job for done. It keeps its reason for as long as the queue is there, so that the printer
        itself is asked since when it is on.
        """
        if _NO_HISTORY not in _texts(row.get("job-printer-state-reasons")):
            return False
        began, ended = (int(row.get(name) or 0) for name in ("time-at-processing", "time-at-completed"))
        since = await self._on_since(printer)
        return since is not None and began - 1 <= since <= ended + 1

    async def _on_since(self, printer: str) -> float | None:
        wanted = {"operation-attributes-tag": {"requested-attributes": ["device-uri"]}}
        row = (await self._call(f"/printers/{printer}", IppOperation.GET_PRINTER_ATTRIBUTES, wanted))["printers"][0]
        return await on_since(str(row.get("device-uri", "")), TIMEOUT_S)

    async def _queue(self, printer: str) -> dict[str, Spooled]:
        """Return the jobs that a printer was given and the service still knows of, by what they are known by."""
        attributes = ["job-id", "job-name", "job-state"]
        wanted = {"operation-attributes-tag": {"requested-attributes": attributes, "which-jobs": "all"}}
        try:
            answer = await self._call(f"/printers/{printer}", IppOperation.GET_JOBS, wanted)
        except _GoneError:
            return {}
        rows = [row if row.get("job-name") else await self._named(printer, row) for row in answer.get("jobs", ())]
        return {
            str(row.get("job-name")): Spooled(_SPOOL_STATES[int(row["job-state"])], int(row["job-id"])) for row in rows
        }

    async def _named(self, printer: str, row: dict[str, Any]) -> dict[str, Any]:
        """Return a job with its name: CUPS leaves that out of its list where it has put what is done aside."""
        wanted = {"job-id": int(row["job-id"]), "requested-attributes": ["job-id", "job-name", "job-state"]}
        try:
            answer = await self._call(
                f"/printers/{printer}", IppOperation.GET_JOB_ATTRIBUTES, {"operation-attributes-tag": wanted}
            )
        except _GoneError:
            return row
        return {**row, **answer["jobs"][0]}

    def _ask(self, path: str, operation: IppOperation, message: Mapping[str, Any]) -> dict[str, Any]:
        return asyncio.run(self._call(path, operation, message))

    async def _call(self, path: str, operation: IppOperation, message: Mapping[str, Any]) -> dict[str, Any]:
        user = {"requesting-user-name": "foyer"}
        attributes = user | message["operation-attributes-tag"]
        try:
            async with (
                asyncio.timeout(TIMEOUT_S),  # pyipp's own ends with the head of an answer
                PaperIpp(self._host, port=self._port, base_path=path, request_timeout=TIMEOUT_S) as service,
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


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, list):
        return [str(one) for one in value]
    return [str(value)] if value else []
