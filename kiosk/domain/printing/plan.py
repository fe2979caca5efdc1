"""What is to be done with the badges that wait, from how they and the printers stand; pure, so that it can be tried.

Nothing is printed twice: a job goes to another printer only once the first has given it back, and one that is being
printed already stays where it is.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain.printing.job import JobState, PrintJob, PrintTrouble

AT_PRINTER = 3
"""How many jobs a printer is given at once: it never idles, and few have to be taken back where it fails."""
MOST_TRIES = 3
"""How often a job is given to a printer that gives it up."""


class SpoolState(StrEnum):
    """How a job stands with the printing service."""

    QUEUED = "queued"
    PRINTING = "printing"
    DONE = "done"
    CANCELLED = "cancelled"
    ABORTED = "aborted"
    FORGOTTEN = "forgotten"
    """The printer was off in the midst of it and knows nothing of it any more: it may be on paper, or not."""
    UNKNOWN = "unknown"
    """The service knows of no such job."""


@dataclass(frozen=True, slots=True)
class PrinterStanding:
    """A printer, and why it prints nothing now; `begun` tells that what it was given last may be half on paper."""

    name: str
    trouble: PrintTrouble | None = None
    begun: bool = True


@dataclass(frozen=True, slots=True)
class Spooled:
    """How a job stands with the printing service, and its number there."""

    state: SpoolState
    spool: int = 0


class Act(StrEnum):
    """What is to be done with a job."""

    RECORD = "record"
    """It was printed."""
    ADOPT = "adopt"
    """It did reach the printer."""
    SEND = "send"
    TAKE_BACK = "take_back"
    """Another printer can print it now, or nobody wants it any more: have it given back."""
    FREE = "free"
    """No printer has it any more: it waits again."""
    FAIL = "fail"
    DROP = "drop"
    """Nobody wants it, and no printer has it."""


@dataclass(frozen=True, slots=True)
class JobStep:
    """One thing to do with one job; the printer to send it to, its number there, or why it fails."""

    act: Act
    job: PrintJob
    printer: str = ""
    spool: int = 0
    trouble: PrintTrouble | None = None


def plan(
    jobs: Sequence[PrintJob], printers: Sequence[PrinterStanding], spooled: Mapping[int, Spooled]
) -> list[JobStep]:
    """Return what is to be done now, at most one thing with each job.

    Args:
        jobs: all that are not printed, in their order.
        printers: those that may print badges, the preferred one first.
        spooled: how the jobs stand that a printer may have, by their numbers; one that is not among them is left alone.
    """
    standing = {printer.name: printer for printer in printers}
    ready = next((printer.name for printer in printers if printer.trouble is None), "")
    steps: list[JobStep] = []
    there: Counter[str] = Counter()
    for job in jobs:
        if job.state in (JobState.WAITING, JobState.FAILED):
            continue
        there[job.printer] += 1
        if (known := spooled.get(job.number)) and (step := _at_printer(job, known, standing.get(job.printer), ready)):
            steps.append(step)
    for job in jobs:
        if ready and job.state is JobState.WAITING and there[ready] < AT_PRINTER:
            there[ready] += 1
            steps.append(JobStep(Act.SEND, job, ready))
    return steps


def _at_printer(job: PrintJob, known: Spooled, printer: PrinterStanding | None, ready: str) -> JobStep | None:
    match known.state:
        case SpoolState.DONE:
            return JobStep(Act.RECORD, job)
        case SpoolState.FORGOTTEN:
            if job.state is JobState.CANCELLING:
                return JobStep(Act.DROP, job)
            return JobStep(Act.FAIL, job, trouble=PrintTrouble.FORGOTTEN)
        case SpoolState.CANCELLED:
            return _given_back(job, PrintTrouble.CANCELLED)
        case SpoolState.UNKNOWN if job.state is JobState.SENT:
            return JobStep(Act.RECORD, job)  # a service that keeps no history forgets what is done
        case SpoolState.UNKNOWN:
            return _given_back(job, PrintTrouble.ABORTED if job.tries >= MOST_TRIES else None)
        case SpoolState.ABORTED:
            return _given_back(job, PrintTrouble.ABORTED if job.tries >= MOST_TRIES else None)
        case SpoolState.QUEUED | SpoolState.PRINTING:
            if job.state is JobState.SENDING:
                return JobStep(Act.ADOPT, job, spool=known.spool)
            moves = job.state is JobState.SENT and _is_stuck(known, printer) and ready not in ("", job.printer)
            if moves or job.state is JobState.CANCELLING:
                return JobStep(Act.TAKE_BACK, job, spool=known.spool)
            return None
        case _:
            assert_never(known.state)


def _is_stuck(known: Spooled, printer: PrinterStanding | None) -> bool:
    if printer is None or printer.trouble is None:
        return printer is None
    return known.state is SpoolState.QUEUED or not printer.begun


def _given_back(job: PrintJob, trouble: PrintTrouble | None) -> JobStep:
    """Return what becomes of a job that no printer has any more."""
    if job.state is JobState.CANCELLING:
        return JobStep(Act.DROP, job)
    if job.state is JobState.MOVING or trouble is None:
        return JobStep(Act.FREE, job)
    return JobStep(Act.FAIL, job, trouble=trouble)
