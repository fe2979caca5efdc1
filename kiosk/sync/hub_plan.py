"""How a hub is reached, and what it is part of."""

from dataclasses import dataclass

from kiosk.adapters.kiosks.server_plan import ServerPlan


@dataclass(frozen=True, slots=True)
class HubPlan:
    """How a hub is reached and what it is part of.

    `reach` are the addresses (``host:port``) that kiosks are told, those of the other hubs included; `hubs` is how many
    hubs keep the stream; `expires` is when kiosks are no longer taken (UTC milliseconds, 0 for never).
    """

    server: ServerPlan
    reach: tuple[str, ...]
    hubs: int = 1
    expires: int = 0
