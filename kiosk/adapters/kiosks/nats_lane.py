"""One lane of the stream as it comes in, and the numbers that show that it is whole."""

import time
from collections import deque
from typing import TYPE_CHECKING

from kiosk.domain.faults.link import MessageLost
from kiosk.services.ports import Delivered, LinkError

if TYPE_CHECKING:
    from nats.aio.msg import Msg

HEARTBEAT_S = 5.0
"""How often a hub says that it is there while it has nothing to send."""
_DELIVERY = "$JS.ACK."
"""What messages of the stream are to be acknowledged under, which no sender can write (NATS ADR-15)."""


class LaneReading:
    """What a lane has delivered and nobody has taken yet."""

    def __init__(self) -> None:
        self._messages: deque[Msg] = deque()
        self._expected = 1
        self.last_heard = time.monotonic()

    def receive(self, message: "Msg") -> None:
        """Keep what has just come in."""
        self.last_heard = time.monotonic()
        self._messages.append(message)

    def __bool__(self) -> bool:
        """Tell whether there is something to take."""
        return bool(self._messages)

    def take(self, most: int) -> tuple[list[Delivered], list[str]]:
        """Return at most so many messages, and the subjects under which the hub waits for a sign that they came.

        Raises:
            LinkError: a message of the lane is missing.
        """
        delivered: list[Delivered] = []
        questions: list[str] = []
        while self._messages and len(delivered) < most:
            message = self._messages.popleft()
            if message.reply.startswith(_DELIVERY):
                delivered.append(self._read(message))
            else:  # a header proves nothing: whoever sent the message wrote it
                questions += self._question_of(message)
        return delivered, questions

    def _question_of(self, message: "Msg") -> list[str]:
        """See that nothing was lost, and return where the hub asks how far this side has come, if it does."""
        headers = message.headers or {}
        last = headers.get("Nats-Last-Consumer", "")
        if last.isdigit() and int(last) >= self._expected:
            raise LinkError(MessageLost())
        subject = message.reply or headers.get("Nats-Consumer-Stalled")
        return [subject] if subject else []

    def _read(self, message: "Msg") -> Delivered:
        tokens = message.reply.split(".")
        base = 5 if len(tokens) == 9 else 7
        seq, count, stamp, pending = (int(token) for token in tokens[base : base + 4])
        if count != self._expected:
            raise LinkError(MessageLost())
        self._expected += 1
        return Delivered(seq, str(stamp), pending, message.subject, message.data)
