"""How far a lane of the stream was read, held against the stream itself.

A consumer counts by itself what is still to come and tells it with each message. That count cannot be relied on: it
stays as it was when the rest is deleted before it was sent; and on a hub that is still catching up with the others
(nats-server 2.15) it includes all that the hub has yet to be given, also what stands before the consumer's beginning.
Nothing follows that would correct it. A consumer may also bring nothing although there is more. So the stream itself is
asked about a lane that has been quiet for some seconds.
"""

import logging
import time

from kiosk.domain.faults.link import MessageLost
from kiosk.services.ports import Delivered, Lane, LinkError, StreamLink

QUIET_S = 4.0
"""When the stream is asked about a lane that brings nothing."""
OVERDUE_S = 8.0
"""How long the stream may hold a message that its consumer does not bring; a hub that has just come back is late."""
_log = logging.getLogger(__name__)


class LaneProgress:
    """What one connection has brought of a lane.

    Args:
        lane: which one.
    """

    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._seq = self._whole_to = 0
        self._quiet_since = time.monotonic()
        self._overdue_since: float | None = None
        self.behind = 0
        """How many messages are to come."""

    async def begin(self, link: StreamLink, seq: int) -> None:
        """Begin to read after a number of the stream."""
        self._seq = seq
        self.behind = await link.consume(self._lane, seq + 1)
        self._quiet_since = time.monotonic()

    def took(self, last: Delivered) -> None:
        """Note the last message that was taken in."""
        self._seq, self.behind = last.seq, last.pending
        self._quiet_since, self._overdue_since = time.monotonic(), None

    async def compare(self, link: StreamLink, stream_last: int) -> None:
        """Ask the stream what follows, if nothing has come for a while; to be called when all that came was taken.

        Args:
            link: the connection.
            stream_last: the number of the stream's last message, as far as is known.

        Raises:
            LinkError: the stream holds more and the consumer does not bring it, or the connection is broken.
        """
        now = time.monotonic()
        if now - self._quiet_since < QUIET_S or not (self.behind or stream_last > max(self._seq, self._whole_to)):
            return
        seq = await link.next_after(self._lane, self._seq)
        if seq is None:
            if self.behind:
                _log.info("lane %s is read to the end; its consumer said that %d follow", self._lane, self.behind)
            self.behind, self._whole_to, self._overdue_since = 0, stream_last, None
            return
        self.behind = max(self.behind, 1)
        self._overdue_since = self._overdue_since or now
        if now - self._overdue_since > OVERDUE_S:
            _log.warning("lane %s brought nothing after %d; the stream holds %d", self._lane, self._seq, seq)
            raise LinkError(MessageLost())
