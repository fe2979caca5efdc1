"""Whether the journals of all kiosks are here and whole, as the organiser is told and the certificate says."""

from dataclasses import dataclass
from enum import StrEnum


class Completeness(StrEnum):
    """How the records of one kiosk stand."""

    WHOLE = "whole"
    UNCONFIRMED = "unconfirmed"
    GAP = "gap"
    BROKEN = "broken"
    TAIL = "tail"
    UNHEARD = "unheard"

    @property
    def is_wrong(self) -> bool:
        """Whether something is missing or altered; a kiosk that no hub heard of is whole as far as can be told."""
        return self not in (Completeness.WHOLE, Completeness.UNCONFIRMED)


@dataclass(frozen=True, slots=True)
class ProofRow:
    """One kiosk.

    `device` lists the ids that it wrote under; `records` is how many of its records are here, `first` and `last` are
    when they were made (UTC milliseconds, 0 for none), `said` is the number of its last record as it last said, under
    the id that it used then (0 if it never did), `heard` when that was (UTC milliseconds, 0 for never), `missing` how
    many records are known to be missing.
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


@dataclass(frozen=True, slots=True)
class Proof:
    """All kiosks by name, and a short code over all their records, which is the same on files that are."""

    rows: tuple[ProofRow, ...]
    digest: str

    @property
    def wrong(self) -> tuple[ProofRow, ...]:
        """The kiosks whose records are missing or altered."""
        return tuple(row for row in self.rows if row.standing.is_wrong)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing."""
        return not self.wrong

    @property
    def records(self) -> int:
        """How many records there are in all."""
        return sum(row.records for row in self.rows)


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate states; times are in words of the event's zone, `made_by` is a kiosk's name."""

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
