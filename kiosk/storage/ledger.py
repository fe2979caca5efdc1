"""What of the journal is here, what the stream holds, and what is on its way there."""

from collections.abc import Iterable, Mapping, Sequence

from kiosk.domain.record import Record
from kiosk.domain.spans import Span, Spans
from kiosk.storage import streamed
from kiosk.storage.connection import Connection
from kiosk.storage.journal import Journal, records_in

_NONE = Spans()


class Ledger:
    """Compares an event file with the stream, record by record but kept as spans.

    Args:
        connection: a reading connection of the thread that uses the ledger.
        journal: the file's journal, for this kiosk's own device id.
    """

    def __init__(self, connection: Connection, journal: Journal) -> None:
        self._connection = connection
        self._journal = journal
        self.streamed = streamed.spans(connection)
        self.sending: dict[str, Spans] = {}
        self._held: dict[str, tuple[Spans, int]] = {}
        self._heads: dict[str, int] = {}

    @property
    def own(self) -> str:
        """This kiosk's device id; empty before its first record."""
        return self._journal.device

    @property
    def head(self) -> int:
        """The number of this kiosk's last record."""
        return streamed.head(self._connection, self.own)

    def devices(self) -> list[str]:
        """Return every device whose records are here; looks anew how far they go."""
        self._heads = streamed.heads(self._connection)
        return list(self._heads)

    def held(self, device: str) -> Spans:
        """Return which of a device's records are here; of others, as of the last call of `devices`."""
        own = device == self.own
        last = streamed.head(self._connection, device) if own else self._heads.get(device, 0)
        known, upto = self._held.get(device, (_NONE, 0))
        if upto != last:
            known = Spans.joined([(1, last)]) if own else streamed.held(self._connection, device)
            self._held[device] = (known, last)
        return known

    def forget_held(self, device: str) -> None:
        """Look again next time which of a device's records are here: others may have filled gaps."""
        self._held.pop(device, None)

    def missing_there(self, device: str) -> Spans:
        """Return which of a device's records the stream is not known to hold, those on their way included."""
        return self.held(device) - self.streamed.get(device, _NONE)

    def unsent(self, device: str) -> Spans:
        """Return which of a device's records the stream does not hold and nobody here is sending."""
        return self.missing_there(device) - self.sending.get(device, _NONE)

    def begin_sending(self, device: str, spans: Spans) -> None:
        """Note what is on its way."""
        self.sending[device] = self.sending.get(device, _NONE) | spans

    def records(self, device: str, span: Span) -> list[Record]:
        """Return a device's records from the first to the last number of a span."""
        return records_in(self._connection, device, span)

    def seen(self, records: Iterable[Record]) -> Mapping[str, Spans]:
        """Return what is known of the stream once it has brought these records, for the devices that they are from."""
        numbers: dict[str, list[int]] = {}
        for record in records:
            numbers.setdefault(record.device, []).append(record.seq)
        return {device: self.streamed.get(device, _NONE) | Spans.of(found) for device, found in numbers.items()}

    def confirm(self, changed: Mapping[str, Spans], fresh: Sequence[Record], moved: bool) -> None:
        """Take what `seen` returned as known, once it is durable."""
        self.streamed.update(changed)
        for device, spans in changed.items():
            if device in self.sending:
                self.sending[device] = self.sending[device] - spans
        if moved:
            self._held.clear()
            return
        for device, spans in self._grouped(fresh).items():
            known, upto = self._held.get(device, (_NONE, 0))
            if device in self._held:
                self._held[device] = (known | spans, max(upto, spans.spans[-1][1]))
            self._heads[device] = max(self._heads.get(device, 0), spans.spans[-1][1])

    @staticmethod
    def _grouped(records: Sequence[Record]) -> dict[str, Spans]:
        numbers: dict[str, list[int]] = {}
        for record in records:
            numbers.setdefault(record.device, []).append(record.seq)
        return {device: Spans.of(found) for device, found in numbers.items()}
