"""Bringing badges to printers, one round after the other; what a round was in the middle of, the next one finds out.

A round reads and writes the file in short steps, and talks to the printing service between them, so that these parts
can run on threads of their own and no check-in ever waits for a printer.
"""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.domain.badges.badge import Badge
from kiosk.domain.badges.imprint import imprint
from kiosk.domain.fault import Fault
from kiosk.domain.printing.job import JobState, PrintJob, PrintReason, PrintTrouble
from kiosk.domain.printing.paper import Paper
from kiosk.domain.printing.plan import Act, JobStep, PrinterStanding, Spooled, SpoolState, plan
from kiosk.services.badges.issuing import badge_of
from kiosk.services.ports import PrintService, PrintServiceError
from kiosk.services.printing.orders import printed_fact
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import print_jobs

Press = Callable[[Badge, str], tuple[bytes, Paper]]
"""Makes a badge in a layout of that name: a PDF, and its paper."""


STUCK_MS = 20_000
"""For how long a printer may be at one badge."""


@dataclass(frozen=True, slots=True)
class PrintersLook:
    """How the jobs of this kiosk and the printers stand, the preferred printer first."""

    jobs: tuple[PrintJob, ...]
    printers: tuple[PrinterStanding, ...]
    spooled: Mapping[int, Spooled]

    @property
    def ready(self) -> str:
        """The printer that prints the next badge; empty for none."""
        return next((printer.name for printer in self.printers if printer.trouble is None), "")

    @property
    def trouble(self) -> PrintTrouble | None:
        """Why the preferred printer does not print; None if it does."""
        return self.printers[0].trouble if self.printers else PrintTrouble.NO_PRINTER


@dataclass(frozen=True, slots=True)
class Errand:
    """Something to be asked of the printing service: a badge to be printed, or (without one) a job to be given back."""

    job: PrintJob
    badge: Badge | None = None


@dataclass(frozen=True, slots=True)
class ErrandsDone:
    """The numbers that the service gave to the jobs it took, and why others were never sent, by the jobs' numbers."""

    taken: Mapping[int, int]
    refused: Mapping[int, PrintTrouble]


class Spooler:
    """Brings the badges of one kiosk to its printers.

    Args:
        file: the event file.
        service: the printers of this machine.
        press: makes the badges.
    """

    def __init__(self, file: EventFile, service: PrintService, press: Press) -> None:
        self._file, self._service, self._press = file, service, press
        self._printing: dict[int, int] = {}
        """Since when jobs are being printed (UTC milliseconds), by their numbers."""

    def round(self, printers: Sequence[str]) -> PrintersLook:
        """Do all that can be done now, one part after the other; returns how it stood before.

        Raises:
            Fault: the file cannot be written.
        """
        look = self.look(self.jobs(), printers)
        self.end(self.run(self.begin(look)))
        return look

    def jobs(self) -> tuple[PrintJob, ...]:
        """Return all that is to be printed."""
        return tuple(print_jobs.every(self._file.reader))

    def look(self, jobs: Sequence[PrintJob], printers: Sequence[str]) -> PrintersLook:
        """Ask the printing service how the jobs and the printers stand.

        Args:
            jobs: all that is to be printed.
            printers: the names of those that may print, the preferred one first; where none is named, the only one
                that there is.
        """
        try:
            known = {printer.name: printer for printer in self._service.printers()}
            names = list(printers) or (list(known) if len(known) == 1 else [])
            standing = [known.get(name) or PrinterStanding(name, PrintTrouble.NO_PRINTER) for name in names]
            given = [job for job in jobs if job.state not in (JobState.WAITING, JobState.FAILED)]
            spooled = self._service.states(given) if given else {}
            stuck = self._stuck(given, spooled)
            return PrintersLook(tuple(jobs), tuple(_marked(printer, stuck) for printer in standing), spooled)
        except PrintServiceError as error:
            silent = tuple(PrinterStanding(name, error.trouble) for name in printers or ("",))
            return PrintersLook(tuple(jobs), silent, {})

    def begin(self, look: PrintersLook) -> list[Errand]:
        """Write down what has come of the jobs and what is done next; returns what the service is to be asked.

        Raises:
            Fault: the file cannot be written.
        """
        steps = plan(look.jobs, look.printers, look.spooled)
        if not steps:
            return []
        badges = {step.job.number: self._badge(step.job) for step in steps if step.act is Act.SEND}
        errands: list[Errand] = []
        with self._file.writing() as connection:
            for step in steps:
                if print_jobs.get(connection, step.job.number) != step.job:
                    continue  # somebody changed it meanwhile; the next round looks again
                errands += self._take(connection, step, badges.get(step.job.number))
        return errands

    def run(self, errands: Sequence[Errand]) -> ErrandsDone:
        """Ask the service; returns what came of it where that is known."""
        taken: dict[int, int] = {}
        refused: dict[int, PrintTrouble] = {}
        for errand in errands:
            job = errand.job
            try:
                if errand.badge is None:
                    self._service.take_back(job.printer, job.spool)
                else:
                    document, paper = self._press(errand.badge, job.layout)
                    taken[job.number] = self._service.send(job.printer, document, paper, job.token)
            except Fault:
                refused[job.number] = PrintTrouble.NOT_MADE
            except PrintServiceError as error:
                if error.trouble is PrintTrouble.WRONG_PAPER:  # it was not sent
                    refused[job.number] = error.trouble
                # of all else the next round finds out whether it came through
        return ErrandsDone(taken, refused)

    def end(self, done: ErrandsDone) -> None:
        """Write down which jobs the service took, and which it never got.

        Raises:
            Fault: the file cannot be written.
        """
        if not done.taken and not done.refused:
            return
        with self._file.writing() as connection:
            for number, trouble in done.refused.items():
                job = print_jobs.get(connection, number)
                if job and job.state is JobState.SENDING:
                    print_jobs.keep(connection, replace(job, state=JobState.FAILED, trouble=trouble))
                elif job and job.state is JobState.CANCELLING:
                    print_jobs.drop(connection, number)
            for number, spool in done.taken.items():
                job = print_jobs.get(connection, number)
                if job and job.state is JobState.SENDING:
                    print_jobs.keep(connection, replace(job, state=JobState.SENT, spool=spool))
                elif job:
                    print_jobs.keep(connection, replace(job, spool=spool))

    def _stuck(self, jobs: Sequence[PrintJob], spooled: Mapping[int, Spooled]) -> set[str]:
        """Return the printers that have been at one badge for too long."""
        now = self._file.clock()
        at_work = [job for job in jobs if (there := spooled.get(job.number)) and there.state is SpoolState.PRINTING]
        self._printing = {job.number: self._printing.get(job.number, now) for job in at_work}
        return {job.printer for job in at_work if now - self._printing[job.number] > STUCK_MS}

    def _badge(self, job: PrintJob) -> Badge | None:
        try:
            # whoever typed a name, or held a ticket, learns no number: that opens more than name and organisation
            numbered = job.reason is not PrintReason.SELF_CHECK_IN
            return badge_of(self._file, job.attendee, job.code, numbered=numbered)
        except Fault:
            return None

    def _take(self, connection: Connection, step: JobStep, badge: Badge | None) -> list[Errand]:
        job = step.job
        match step.act:
            case Act.RECORD:
                self._file.journal.append(printed_fact(job))
                print_jobs.drop(connection, job.number)
            case Act.SEND if badge is None:
                print_jobs.keep(connection, replace(job, state=JobState.FAILED, trouble=PrintTrouble.NOT_MADE))
            case Act.SEND:
                token = f"Foyer {job.number} {secrets.token_hex(4)}"
                sending = replace(
                    job,
                    state=JobState.SENDING,
                    printer=step.printer,
                    token=token,
                    spool=0,
                    tries=job.tries + 1,
                    imprint=imprint(badge).hex() if badge else "",
                )
                print_jobs.keep(connection, sending)
                return [Errand(sending, badge)]
            case Act.ADOPT:
                print_jobs.keep(connection, replace(job, state=JobState.SENT, spool=step.spool))
            case Act.TAKE_BACK:
                state = JobState.CANCELLING if job.state is JobState.CANCELLING else JobState.MOVING
                moving = replace(job, state=state, spool=step.spool or job.spool)
                print_jobs.keep(connection, moving)
                return [Errand(moving)]
            case Act.FREE:
                tries = 0 if job.state is JobState.MOVING else job.tries
                free = replace(job, state=JobState.WAITING, printer="", token="", spool=0, tries=tries)
                print_jobs.keep(connection, free)
            case Act.FAIL:
                print_jobs.keep(connection, replace(job, state=JobState.FAILED, trouble=step.trouble))
            case Act.DROP:
                print_jobs.drop(connection, job.number)
            case _:
                assert_never(step.act)
        return []


def _marked(printer: PrinterStanding, stuck: set[str]) -> PrinterStanding:
    if printer.trouble or printer.name not in stuck:
        return printer
    return replace(printer, trouble=PrintTrouble.STUCK)
