"""What a NATS server answers when JetStream is asked: an object, or a refusal with its reason."""

import json
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.faults.link import HubRefusedWith, HubUnintelligible
from kiosk.services.ports import HubFullError, LinkError

_FULL = ("insufficient", "exceeded", "no space", "store failed", "resource")


class NotFoundError(LinkError):
    """The stream has no such message, or there is no such stream."""


def answer_of(payload: bytes) -> dict[str, Any]:
    """Read an answer of the server's; one that refuses is raised.

    Raises:
        NotFoundError: there is no such message or stream.
        HubFullError: there is no room for what was sent.
        LinkError: the answer is none, or refuses for another reason.
    """
    try:
        answer: dict[str, Any] = json.loads(payload)
    except ValueError as error:
        raise LinkError(HubUnintelligible()) from error
    return agreed(answer)


def agreed(answer: dict[str, Any]) -> dict[str, Any]:
    """Return an answer of the server's; one that refuses is raised.

    Raises:
        NotFoundError: there is no such message or stream.
        HubFullError: there is no room for what was sent.
        LinkError: it refuses for another reason.
    """
    if not (refusal := answer.get("error")):
        return answer
    reason = str(refusal.get("description", "")).lower()
    if refusal.get("code") == 404:
        raise NotFoundError(HubRefusedWith(reason))
    if any(word in reason for word in _FULL):
        raise HubFullError(HubRefusedWith(reason))
    raise LinkError(HubRefusedWith(reason))


def nanoseconds(text: str) -> int:
    """Read RFC 3339 with up to nine digits of a second, as the server writes its times."""
    whole, _, rest = text.partition(".")
    digits = rest.rstrip("Z").partition("+")[0]
    seconds = datetime.fromisoformat(whole.removesuffix("Z")[:19]).replace(tzinfo=UTC).timestamp()
    return int(seconds) * 1_000_000_000 + int(digits.ljust(9, "0")[:9] or "0")
