"""Taking over what a bundle holds, so that kiosks which meet by USB stick alone come to the same.

Where a device's history forked, the side that the hubs' stream holds stands, and else the one whose first differing
record has the smaller hash. Both kiosks judge alike, and each moves the other side's records to the same new device id
(see `forks`), so that it does not matter whose bundle is merged first, nor how often.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.record import GENESIS, Record
from kiosk.domain.spans import Spans
from kiosk.storage.forks import Tail
from kiosk.storage.intake import next_hash, take
from kiosk.storage.journal import Journal


@dataclass(frozen=True, slots=True)
class Merger:
    """Takes over one bundle, part by part.

    Args:
        journal: of this file.
        ours: what of the journal the stream is known here to hold, by device.
        theirs: what the bundle's maker knew of it.
    """

    journal: Journal
    ours: Mapping[str, Spans]
    theirs: Mapping[str, Spans]
    _lost: dict[str, Tail] = field(default_factory=dict)
    _stands: set[str] = field(default_factory=set)

    def take(self, records: Sequence[Record]) -> tuple[int, int]:
        """Take over records, each device's in order; belongs in a transaction. Returns how many were new and refused.

        Raises:
            UNFIT: a record cannot be applied; end the transaction, and go on with `self.copy()` made before.
        """
        kept = list(self._sorted_out(records))
        intake = take(self.journal, kept, {})
        return len(intake.fresh), len(intake.refused)

    def copy(self) -> "Merger":
        """Return the same state, apart from this one's."""
        lost = {device: replace(tail) for device, tail in self._lost.items()}
        return replace(self, _lost=lost, _stands=set(self._stands))

    def _sorted_out(self, records: Iterable[Record]) -> Iterable[Record]:
        """Yield what is to be taken in: of a history that lost, its records under their new name."""
        for record in records:
            if record.device not in self._lost and record.device not in self._stands:
                known = self.journal.find(record.device, record.seq)
                if known and known.hash != record.hash and self._follows(known):
                    self._judge(known, record)
            tail = self._lost.get(record.device)
            if tail is None or record.seq < tail.first:
                yield record
            elif moved := tail.renamed(record):
                yield from self._sorted_out((moved,))

    def _judge(self, known: Record, record: Record) -> None:
        device, seq = record.device, record.seq
        here, there = (seq in spans.get(device, Spans()) for spans in (self.ours, self.theirs))
        if there if here != there else record.hash < known.hash:
            self._stands.add(device)
        else:
            self._lost[device] = Tail.of(record)

    def _follows(self, record: Record) -> bool:
        """Tell whether a record here continues its device's chain, as far as can be told; a false one is replaced."""
        previous = self.journal.find(record.device, record.seq - 1) if record.seq > 1 else None
        if record.seq > 1 and previous is None:
            return True
        return record.hash == next_hash(previous.hash if previous else GENESIS, record)
