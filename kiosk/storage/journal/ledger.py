"""What of the journal is here, what the stream holds, and what is on its way there."""

from collections.abc import Iterable, Mapping

from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks.signature import EVERY
from kiosk.domain.kiosks.spans import Span, Spans
from kiosk.storage.connection import Connection
from kiosk.storage.journal import forks, streamed
from kiosk.storage.journal.forks import RecordPosition
from kiosk.storage.journal.intake import Intake
from kiosk.storage.journal.journal import Journal
from kiosk.storage.journal.signatures import is_signed
from kiosk.storage.tables import counting

_NONE = Spans()
_ANY = 2**63
"""Higher than any number of a record."""


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
        self._ends: dict[str, int] = {}

    @property
    def own(self) -> str:
        """This kiosk's device id; empty before its first record."""
        return self._journal.device

    @property
    def head(self) -> int:
        """The number of this kiosk's last record."""
        return streamed.head(self._connection, self.own)

    def devices(self) -> list[str]:
        """Return every device whose records are here; looks anew how far they go.

        Those whom nobody admitted are passed over: they are not waited for, asked for or sent on.
        """
        self._heads = streamed.heads(self._connection)
        self._ends = counting.ends_of_shut_out(self._connection)
        strangers = counting.strangers(self._connection)
        return [device for device in self._heads if device not in strangers]

    def held(self, device: str) -> Spans:
        """Return which of a device's records are here; of others, as of the last call of `devices`."""
        own = device == self.own
        last = streamed.head(self._connection, device) if own else self._heads.get(device, 0)
        numbers, upto = self._held.get(device, (_NONE, 0))
        if upto != last:
            numbers = Spans.joined([(1, last)]) if own else streamed.held(self._connection, device)
            self._held[device] = (numbers, last)
        return numbers

    def gaps(self, device: str) -> Spans:
        """Return which of a device's records are missing, as of the last call of `devices`.

        What a kiosk that was shut out says it has written behind its fence is not waited for: it could say anything.
        """
        gaps = self.held(device).gaps
        return gaps - Spans(((self._ends[device] + 1, _ANY),)) if gaps.spans and device in self._ends else gaps

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
        """Return what stands under an id from the first to the last number of a span, as it was written.

        Where the last of them is not signed, more are added, up to one that is: it covers them. So are they where what
        it is signed with was spoilt on its way here.
        """
        records = forks.as_written(self._connection, device, span)
        if records and not self._covers(records[-1]):
            for record in forks.as_written(self._connection, device, (span[1] + 1, span[1] + EVERY)):
                records.append(record)
                if self._covers(record):
                    break
        return records

    def _covers(self, record: Record) -> bool:
        """Tell whether others take a record for its own signature; this kiosk's own ones are good."""
        return record.signature is not None and (record.device == self.own or is_signed(self._journal.event, record))

    def seen(self, intake: Intake) -> Mapping[str, Spans]:
        """Return what is known of the stream once it has brought some records, for the devices that this changes."""
        brought = {device: Spans.of(found) for device, found in _by_device(intake.places).items()}
        return {
            device: self.streamed.get(device, _NONE) - intake.changed.get(device, _NONE) | brought.get(device, _NONE)
            for device in brought.keys() | intake.changed.keys()
        }

    def confirm(self, changed: Mapping[str, Spans], intake: Intake) -> None:
        """Take what `seen` returned as known, once it is durable."""
        self.streamed.update(changed)
        for device, spans in changed.items():
            if device in self.sending:
                self.sending[device] = self.sending[device] - spans
        if intake.changed:
            self._held.clear()
            return
        for device, numbers in _by_device((record.device, record.seq) for record in intake.fresh).items():
            spans = Spans.of(numbers)
            held, upto = self._held.get(device, (_NONE, 0))
            if device in self._held:
                self._held[device] = (held | spans, max(upto, spans.spans[-1][1]))
            self._heads[device] = max(self._heads.get(device, 0), spans.spans[-1][1])


def _by_device(places: Iterable[RecordPosition]) -> dict[str, list[int]]:
    numbers: dict[str, list[int]] = {}
    for device, number in places:
        numbers.setdefault(device, []).append(number)
    return numbers
