"""What is said of a printer and of what waits for it."""

from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.moment import clock_time
from kiosk.domain.printing.job import JobState, PrintJob
from kiosk.domain.printing.plan import SpoolState
from kiosk.domain.printing.queue import PrinterQueue
from kiosk.viewmodels.shared.printing_words import trouble_said
from kiosk.viewmodels.shared.wording import filled, joined

translate = QCoreApplication.translate


def standing_of(queue: PrinterQueue, zone: ZoneInfo) -> str:
    """Return how a printer stands, since when, and what to do."""
    if queue.trouble:
        said = trouble_said(queue.trouble, queue.name)
    elif any(document.state is SpoolState.PRINTING for document in queue.documents):
        said = translate("Printers", "Prints.")
    else:
        said = translate("Printers", "Ready.")
    if not queue.since:
        return said
    since = filled(translate("Printers", "Since {time}."), time=clock_time(queue.since, zone))
    return f"{said} {since}"


def orders_said(orders: tuple[PrintJob, ...]) -> str:
    """Return how many badges this kiosk is to print, and how many were not printed."""
    if not orders:
        return translate("Printers", "None waits.")
    failed = sum(job.state is JobState.FAILED for job in orders)
    locale = QLocale()
    return filled(
        translate("Printers", "Waiting: {waiting}. Not printed: {failed}."),
        waiting=locale.toString(len(orders) - failed),
        failed=locale.toString(failed),
    )


def order_said(job: PrintJob, zone: ZoneInfo) -> str:
    """Return how a badge of this kiosk stands."""
    if job.state is JobState.FAILED and job.trouble:
        return trouble_said(job.trouble, job.printer)
    at = filled(translate("Printers", "ordered {time}"), time=clock_time(job.ordered_at, zone))
    return joined((job.printer, at))


def document_said(state: SpoolState, since: int, zone: ZoneInfo) -> str:
    """Return how something stands in a printer's queue, and since when it is there."""
    return joined((_state_said(state), clock_time(since, zone)))


def _state_said(state: SpoolState) -> str:
    match state:
        case SpoolState.QUEUED:
            return translate("Printers", "waits")
        case SpoolState.PRINTING:
            return translate("Printers", "is being printed")
        case SpoolState.DONE | SpoolState.CANCELLED | SpoolState.ABORTED | SpoolState.FORGOTTEN | SpoolState.UNKNOWN:
            return ""
        case _:
            assert_never(state)
