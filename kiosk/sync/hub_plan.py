"""How a hub is reached, and what it is part of."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.kiosks.server_plan import Cluster, ServerPlan

CLUSTER_OFFSET = 2000
"""A hub speaks with the other hubs two thousand ports above the one for kiosks."""


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


def plan_hub(event: str, listen: str, reach: Sequence[str], hubs: Sequence[str], expires: int) -> HubPlan:
    """Plan a hub.

    Args:
        event: the event's id.
        listen: where kiosks connect to, ``host:port``.
        reach: the addresses that kiosks find the hubs under.
        hubs: all hubs of a cluster, this one included; empty for a hub that is alone.
        expires: when kiosks are no longer taken (UTC milliseconds, 0 for never).
    """
    cluster = Cluster(_between_hubs(listen), tuple(map(_between_hubs, hubs))) if hubs else None
    return HubPlan(ServerPlan(Path(), event, listen, cluster), tuple(reach), max(len(hubs), 1), expires)


def _between_hubs(address: str) -> str:
    host, _, port = address.rpartition(":")
    return f"{host}:{int(port) + CLUSTER_OFFSET}"
