"""What an import did, and what it remarks about rows: each remark is a kind with values, told in one sentence."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from kiosk.domain.message import Message


class RemarkKind(StrEnum):
    """What a remark asks of the organiser, the most pressing first: reports stand in this order."""

    UNCLEAR = "unclear"
    """The door needs a decision: a word was not understood."""
    DOUBTFUL = "doubtful"
    """Two rows may be one person, or one row several; nothing was merged."""
    MOVED = "moved"
    """A ticket went to somebody else, or a session to another time or room."""
    MISSING = "missing"
    """It stood in an earlier file of this source, and no longer does."""
    LEFT_OUT = "left_out"
    """A row, or a part of it, was not taken."""
    GUESSED = "guessed"
    """Taken on a guess, which may be wrong."""
    CHANGED = "changed"
    """New, or other than before."""
    NOTED = "noted"
    """Good to know; nothing is to be done."""


class Remark(Message):
    """One sentence about a row or about the whole file; its kinds stand in `domain.remarks`."""

    context = "Remark"
    kind: ClassVar[RemarkKind] = RemarkKind.NOTED


@dataclass(frozen=True, slots=True)
class ImportNote:
    """A remark and the row that it is about; row 0 speaks of the whole file."""

    row: int
    remark: Remark | str

    @property
    def kind(self) -> RemarkKind:
        """What it asks of the organiser."""
        return self.remark.kind if isinstance(self.remark, Remark) else RemarkKind.NOTED


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: how many people or sessions were added and so on; `left_out` counts rows."""

    added: int = 0
    changed: int = 0
    moved: int = 0
    unchanged: int = 0
    unclear: int = 0
    missing: int = 0
    left_out: int = 0
    notes: tuple[ImportNote, ...] = field(default=())

    @property
    def by_kind(self) -> dict[RemarkKind, int]:
        """How many notes there are of each kind, in the order in which they press."""
        counts = Counter(note.kind for note in self.notes)
        return {kind: counts[kind] for kind in RemarkKind if counts[kind]}
