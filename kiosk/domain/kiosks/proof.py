"""Whether the journals of all kiosks are here and whole, as the organiser is told and the certificate says."""

from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

FRESH_MS = 60_000
"""How lately (ms) a kiosk was heard from that is waited for: it says every few seconds how far it got."""


class Completeness(StrEnum):
    """How the records of one kiosk stand."""

    WHOLE = "whole"
    """All is here up to now, or up to a word of it after the event was over."""
    SILENT = "silent"
    """All that it told of is here; it was not heard from since, and may have recorded more."""
    UNCONFIRMED = "unconfirmed"
    """It never told how far it got."""
    UNUSED = "unused"
    """It was shut out before anything came from it."""
    GAP = "gap"
    BROKEN = "broken"
    TAIL = "tail"
    UNHEARD = "unheard"

    @property
    def is_open(self) -> bool:
        """Whether nothing is known to be missing, and more may be than is known."""
        return self in (Completeness.SILENT, Completeness.UNCONFIRMED)

    @property
    def is_wrong(self) -> bool:
        """Whether something is known to be missing or altered."""
        return not self.is_open and self not in (Completeness.WHOLE, Completeness.UNUSED)


@dataclass(frozen=True, slots=True)
class ProofRow:
    """One kiosk.

    `device` lists the ids that it wrote under; `records` is how many of its records are here, `first` and `last` are
    when they were made (UTC milliseconds, 0 for none), `said` is the number of its last record as it last said, under
    the id that it used then (0 if it never did), `heard` when that was (UTC milliseconds, 0 for never), `missing` how
    many records are known to be missing; `shut_out` tells whether the hubs do not take it any more.
    """

    name: str
    device: str
    records: int
    first: int
    last: int
    said: int
    heard: int
    missing: int
    standing: Completeness
    shut_out: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """All kiosks by name, and a short code over all their records, which is the same on files that are.

    `hub_asked` tells whether a hub ran that told how far each kiosk got.
    """

    rows: tuple[ProofRow, ...]
    digest: str
    hub_asked: bool = True

    @property
    def wrong(self) -> tuple[ProofRow, ...]:
        """The kiosks whose records are missing or altered."""
        return tuple(row for row in self.rows if row.standing.is_wrong)

    @property
    def open(self) -> tuple[ProofRow, ...]:
        """The kiosks of which nothing is known to be missing, but that may have recorded more since."""
        return tuple(row for row in self.rows if row.standing.is_open)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing, as every kiosk was heard from after its last record."""
        return not self.wrong and not self.open

    @property
    def records(self) -> int:
        """How many records there are in all."""
        return sum(row.records for row in self.rows)


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate states; times are in words of the event's `zone`, `made_by` is a kiosk's name."""

    event: str
    organiser: str
    place: str
    dates: str
    attendees: int
    checked_in: int
    exchanges: int
    proof: Proof
    made_at: str
    made_by: str
    accent: str
    zone: ZoneInfo
