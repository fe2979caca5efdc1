"""Printers that the tour shows: invented ones, as a machine that plays it has none."""

from dataclasses import replace

from kiosk.domain.printing.job import JobState, PrintReason, PrintTrouble
from kiosk.domain.printing.plan import SpoolState
from kiosk.domain.printing.queue import PrinterQueue, PrinterQueues, QueuedDocument
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.printing.orders import order_badge
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import print_jobs

MINUTE = 60_000


def let_badges_wait(file: EventFile, people: list[Attendee], now: int) -> PrinterQueues:
    """Order the badges of three people: one waits at a printer without labels, one came out nobody knows, one waits."""
    jobs = [
        order_badge(file, person.id, PrintReason.ON_REQUEST, layout="label-62", point="Desk 1") for person in people[:3]
    ]
    first, second, _ = (job for job in jobs if job)
    known_by = "Foyer 1"
    sent = replace(first, state=JobState.SENT, printer="Label-62", token=known_by, spool=41)
    forgotten = replace(second, state=JobState.FAILED, printer="Label-62", trouble=PrintTrouble.FORGOTTEN)
    with file.writing() as connection:
        print_jobs.keep(connection, sent)
        print_jobs.keep(connection, forgotten)
    empty = PrinterQueue(
        "Label-62",
        PrintTrouble.NO_PAPER,
        now - 4 * MINUTE,
        (
            QueuedDocument(41, known_by, SpoolState.PRINTING, now - 4 * MINUTE),
            QueuedDocument(42, "Programme.pdf", SpoolState.QUEUED, now - MINUTE),
        ),
    )
    return PrinterQueues((empty, PrinterQueue("Office", None, now - 90 * MINUTE, ())))
