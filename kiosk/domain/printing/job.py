"""One badge that is to be printed, from the order to the printer's word that it is done."""

from dataclasses import dataclass
from enum import StrEnum


class PrintReason(StrEnum):
    """Why a badge is printed; a fixed list, never free text about a person."""

    CHECK_IN = "check_in"
    SELF_CHECK_IN = "self_check_in"
    """Its holder checked in by themselves at a foyer screen, without a badge."""
    ON_REQUEST = "on_request"
    LOST = "lost"
    DAMAGED = "damaged"
    MISPRINTED = "misprinted"
    CORRECTED = "corrected"


class JobState(StrEnum):
    """How far a job is."""

    WAITING = "waiting"
    """No printer has it."""
    SENDING = "sending"
    """It may or may not have reached the printer: it is being sent, or that was cut short."""
    SENT = "sent"
    MOVING = "moving"
    """The printer is to give it back, as another one can print it now."""
    CANCELLING = "cancelling"
    """The printer is to give it back, as nobody wants it any more."""
    FAILED = "failed"


class PrintTrouble(StrEnum):
    """Why a printer does not print, or a job was not printed."""

    NO_SPOOLER = "no_spooler"
    """This machine's printing service does not answer."""
    NO_PRINTER = "no_printer"
    """No printer of that name is set up."""
    UNREACHABLE = "unreachable"
    STUCK = "stuck"
    """It has been at one badge for too long."""
    STOPPED = "stopped"
    NO_PAPER = "no_paper"
    JAM = "jam"
    COVER_OPEN = "cover_open"
    ABORTED = "aborted"
    """The printing service gave the job up."""
    CANCELLED = "cancelled"
    """Somebody cancelled the job at the printer."""
    FORGOTTEN = "forgotten"
    """The printer was off in the midst of it: whether it is on paper only a look at it tells."""
    WRONG_PAPER = "wrong_paper"
    """The printer has no paper of the badge's size, and would print it somewhere on another one."""
    NOT_MADE = "not_made"
    """The badge itself could not be made: its holder is gone, its layout is faulty, or no font is installed."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A badge that is to be printed.

    Attributes:
        number: of this kiosk's jobs, in the order in which they were ordered.
        token: what the printer's queue knows it by; another one each time that it is sent.
        spool: the printing service's own number of it; 0 until that is known.
        tries: how often a printer was given it.
        imprint: a hash of what stands on the badge that it was given, in hexadecimal.
    """

    number: int
    attendee: str
    code: str
    layout: str
    reason: PrintReason
    staff: str
    point: str
    ordered_at: int
    state: JobState = JobState.WAITING
    printer: str = ""
    token: str = ""
    spool: int = 0
    tries: int = 0
    trouble: PrintTrouble | None = None
    imprint: str = ""
