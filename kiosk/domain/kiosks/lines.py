"""A device's records as they are chained: one line, or several where its disk was copied and more than one went on.

What stands under which name follows from the records alone, so that kiosks which hold the same ones come to the same,
in whatever order they heard of them. Where two records follow the same one, the earlier one goes on under the device's
id, as the kiosk that was there before is the one that others know; the other one, and what follows it, stands under an
id of its own.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.facts.record import GENESIS, Record, chain


def next_hash(previous: bytes, record: Record) -> bytes:
    """Return the hash that a record bears if it follows a record with that hash."""
    return chain(previous, record.device, record.seq, record.at, record.kind, record.subject, record.digest)


@dataclass(frozen=True, slots=True)
class Line:
    """Records of a device that follow one another and lost its id.

    Attributes:
        name: the id under which they stand, from 1 on.
        parent: the id of what the first of them follows.
        records: as they were written.
    """

    name: str
    parent: str
    records: tuple[Record, ...]

    @property
    def first(self) -> int:
        """The number that the first of them was written under."""
        return self.records[0].seq

    def standing(self) -> Iterator[Record]:
        """Yield them as they stand: bodies and digests as written, chained anew under the line's name."""
        previous = GENESIS
        for number, record in enumerate(self.records, 1):
            named = replace(record, device=self.name, seq=number, signature=None)
            previous = next_hash(previous, named)
            yield replace(named, hash=previous)


@dataclass(frozen=True, slots=True)
class SortedOut:
    """What became of a device's records.

    Attributes:
        main: those that stand under the device's id, by number; what is missing between them may still come.
        lines: those that stand under another.
        loose: those that follow from nothing that is here.
    """

    main: dict[int, Record]
    lines: list[Line]
    loose: list[Record]


def sort_out(device: str, records: Sequence[Record], first: int, base: bytes | None) -> SortedOut:
    """Tell where each record stands.

    Args:
        device: whose records they are.
        records: all from number `first` on that are known, in any order; some may bear the same number.
        first: their lowest possible number.
        base: the hash of the record before; None if that is missing.
    """
    tree = _Tree(device)
    tree.grow(records, first, base)
    main = tree.line_from(tree.children.get(base, ())) if base is not None else []
    last = main[-1].seq if main else first - (1 if base is not None else 2)
    for seq, rivals in sorted(tree.orphans.items()):
        if seq > last + 1:  # behind a gap; what would have to follow from what is here, and does not, is loose
            main += tree.line_from(rivals, beside=False)
            last = main[-1].seq
    lines = []
    while tree.forks:
        parent, start = tree.forks.pop()
        name = hashlib.sha256(b"branch" + start.hash).hexdigest()[:12]
        lines.append(Line(name, parent, tuple(tree.line_from((start,), name))))
    placed = {record.hash for record in main}.union(*({record.hash for record in line.records} for line in lines))
    loose = [record for record in records if record.hash not in placed]
    return SortedOut({record.seq: record for record in main}, sorted(lines, key=lambda line: line.name), loose)


@dataclass(slots=True)
class _Tree:
    """Which records follow which."""

    device: str
    children: dict[bytes, list[Record]] = field(default_factory=dict)
    orphans: dict[int, list[Record]] = field(default_factory=dict)
    forks: list[tuple[str, Record]] = field(default_factory=list)

    def grow(self, records: Sequence[Record], first: int, base: bytes | None) -> None:
        by_seq: dict[int, list[Record]] = {}
        for record in records:
            by_seq.setdefault(record.seq, []).append(record)
        for seq, rivals in by_seq.items():
            before = [record.hash for record in by_seq.get(seq - 1, ())]
            if seq == first and base is not None:
                before = [base]
            for record in rivals:
                parent = next((candidate for candidate in before if next_hash(candidate, record) == record.hash), None)
                if parent is None:
                    self.orphans.setdefault(seq, []).append(record)
                else:
                    self.children.setdefault(parent, []).append(record)

    def line_from(self, starts: Sequence[Record], name: str = "", *, beside: bool = True) -> list[Record]:
        """Return the line that begins with the earliest of some records; what forks off goes to `forks`."""
        line: list[Record] = []
        while starts:
            chosen = min(starts, key=lambda record: (record.at, record.hash))
            if beside or line:
                self.forks += ((name or self.device, other) for other in starts if other is not chosen)
            line.append(chosen)
            starts = self.children.get(chosen.hash, ())
        return line
