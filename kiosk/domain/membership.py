"""What a kiosk holds once it has joined an event: where the hubs are, how to know them, and who it is to them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Membership:
    """One kiosk's place among the kiosks of an event.

    `hubs` are ``host:port``; `certificate` is the hubs' own certificate (PEM), the only one that is trusted; `seed` is
    the kiosk's NKEY seed, which never leaves it; `public_key` belongs to it and names the kiosk to the hub; `expires`
    is when the hub no longer takes it (UTC milliseconds, 0 for never).
    """

    event: str
    hubs: tuple[str, ...]
    certificate: str
    seed: str
    public_key: str
    name: str
    expires: int = 0
