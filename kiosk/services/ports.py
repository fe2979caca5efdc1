"""What the services need from the outside world."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.domain.fault import Reason

if TYPE_CHECKING:
    from kiosk.domain.import_report import ImportNote
    from kiosk.domain.printing.job import PrintJob, PrintTrouble
    from kiosk.domain.printing.paper import Paper
    from kiosk.domain.printing.plan import PrinterStanding, Spooled
    from kiosk.domain.roster.entry import RosterEntry

Progress = Callable[[int, int], None]
"""Is told how much is done and how much there is (0 where unknown)."""

Clock = Callable[[], int]
"""Gives the time in UTC milliseconds."""


class Collation(Protocol):
    """The order of names in one language."""

    def key(self, text: str) -> Any:  # noqa: ANN401 - whatever can be compared
        """Return what a text is sorted by."""
        ...


class ScannerKind(StrEnum):
    """By which way codes come in."""

    KEYBOARD = "keyboard"
    """A scanner that types on the keyboard of the window that has the focus."""
    SERIAL = "serial"
    DIRECT = "direct"
    """A scanner that is a keyboard, and is read past the window system, so that it needs no focus."""
    CAMERA = "camera"
    CODES = "codes"
    """A pipe, or standard input."""


class ScannerState(StrEnum):
    """How a scanner stands."""

    LISTENING = "listening"
    UNFOCUSED = "unfocused"
    """Another window has the keyboard."""
    GONE = "gone"
    """It is unplugged, or was never there."""
    REFUSED = "refused"
    """It is there, and this program may not use it."""


@dataclass(frozen=True, slots=True)
class ScannerListener:
    """What a scanner tells, and to whom; each is called on whatever thread the scanner reads on."""

    heard: Callable[[str], None]
    """Takes a code."""
    stands: Callable[[ScannerState], None]
    """Takes how the scanner stands, whenever that changes."""
    calibrated: Callable[[str], None] = lambda _: None
    """Takes the keyboard layout that the scanner is set up to be, when it has read the calibration code."""


class Scanner(Protocol):
    """A machine that codes come from; it goes on by itself when it was unplugged and is back."""

    def start(self, listener: ScannerListener) -> None:
        """Begin to read."""
        ...

    def stop(self) -> None:
        """Read no more; returns when nothing is told any more."""
        ...


class Speaker(Protocol):
    """What reads aloud."""

    def say(self, text: str, language: str, *, at_once: bool) -> None:
        """Say something after what is being said, or at once in its place; nothing in a language it cannot speak."""
        ...

    def stop(self) -> None:
        """Fall silent, in the middle of a word."""
        ...

    def tune(self, volume: int, rate: int) -> None:
        """Speak as loud as a share of the machine’s loudness, and as fast as one of the usual speed, both in %."""
        ...

    def close(self) -> None:
        """Fall silent for good."""
        ...


class Roster(Protocol):
    """A roster file, read row by row in our words."""

    notes: "list[ImportNote]"
    """What was guessed from the header, and rows that could not be read; complete once `entries` is used up."""
    fields: frozenset[str]
    """The fields of `RosterEntry` that the file has columns for; the others say nothing about a person."""
    count: int
    """About how many rows there are, for progress; 0 where unknown."""
    left_out: int
    """How many rows were left out; complete once `entries` is used up."""

    def entries(self) -> "Iterable[RosterEntry]":
        """Yield the rows in the file's order.

        Raises:
            Fault: the file is broken; names the row.
        """
        ...


class Lane(StrEnum):
    """The stream is read in two lanes, so that what happens at a door never waits behind an import."""

    LIVE = "live"
    BULK = "bulk"


class LinkError(Exception):
    """The connection is gone or cannot be made; nothing is lost, and it is tried again."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


class RefusedError(LinkError):
    """The hub does not take this kiosk: revoked, expired, or not the hub that it joined."""


class HubFullError(LinkError):
    """The hub has no room left for what was sent."""


@dataclass(frozen=True, slots=True)
class StreamState:
    """The stream's first and last number, and the hub's time (UTC milliseconds; 0 if it does not tell)."""

    first: int
    last: int
    now: int


@dataclass(frozen=True, slots=True)
class Delivered:
    """One message as the stream brought it: its number there, what tells it from another, and how many follow."""

    seq: int
    mark: str
    pending: int
    subject: str
    payload: bytes


class PrintServiceError(Exception):
    """The printing service of this machine, or one of its printers, did not do what it was asked."""

    def __init__(self, trouble: "PrintTrouble") -> None:
        super().__init__(trouble)
        self.trouble = trouble


class PrintService(Protocol):
    """The printers that are set up on this machine; every method may raise `PrintServiceError`."""

    def printers(self) -> "Sequence[PrinterStanding]":
        """Return all printers as they stand."""
        ...

    def states(self, jobs: "Sequence[PrintJob]") -> "Mapping[int, Spooled]":
        """Return how jobs stand that a printer was given, by their numbers."""
        ...

    def send(self, printer: str, document: bytes, paper: "Paper", token: str) -> int:
        """Give a printer a PDF on some paper, known by a token; returns its number there."""
        ...

    def take_back(self, printer: str, spool: int) -> None:
        """Have a job given back that is not printed yet; whether it is given back its state tells."""
        ...


class StreamLink(Protocol):
    """One connection to the stream; every method raises `LinkError` once it is broken."""

    hub: str
    sender: str
    """The public key of this kiosk, under which it sends."""

    async def state(self) -> StreamState:
        """Ask where the stream stands."""
        ...

    async def mark_at(self, seq: int) -> str | None:
        """Return the mark of the message with that number; None if there is none."""
        ...

    async def next_after(self, lane: Lane, seq: int) -> int | None:
        """Return the number of the first message of a lane after a number; None if there is none."""
        ...

    async def consume(self, lane: Lane, start: int) -> int:
        """Begin to read a lane from a number on; returns how many messages are to come."""
        ...

    async def delivered(self, timeout: float) -> None:
        """Wait until something was delivered, or seconds have passed."""
        ...

    def take(self, lane: Lane, most: int) -> list[Delivered]:
        """Return what a lane has brought so far, at most so many."""
        ...

    async def publish(self, subject: str, payload: bytes, key: str) -> None:
        """Add a message to the stream, once for each key within some minutes; returns when it is on the hub's disk."""
        ...

    async def tell(self, subject: str, payload: bytes) -> None:
        """Tell whoever listens now; the stream does not keep it."""
        ...

    async def ask(self, subject: str, payload: bytes) -> bytes | None:
        """Ask whoever listens; None if nobody answers within some seconds."""
        ...

    async def listen(self, subject: str) -> None:
        """Collect what is told under a subject; see `heard`."""
        ...

    def heard(self) -> list[bytes]:
        """Return what was told since the last call."""
        ...

    async def close(self) -> None:
        """Let go of the connection."""
        ...
