"""What a bundle says of itself: a whole journal on its way to another kiosk without a network."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BundleHeader:
    """The open part of a bundle.

    `event` is the event's id, `device` and `public_key` are the maker's, `key` names the event key that seals it,
    `salt` (16 bytes or more) makes the sealing this bundle's own, `at` is when it was made (UTC milliseconds), `counts`
    holds the number of records by device.
    """

    event: str
    device: str
    public_key: str
    key: str
    salt: bytes
    at: int
    counts: Mapping[str, int]

    @property
    def records(self) -> int:
        """How many records there are in all."""
        return sum(self.counts.values())
