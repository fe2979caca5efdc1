"""What a hub's nats-server is to be."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cluster:
    """A hub's place among several: where it listens for the others, and where all of them do (``host:port``)."""

    listen: str
    routes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ServerPlan:
    """What a server is to be: its folder, the event, where it listens (``host:port``), and its cluster, if any."""

    folder: Path
    event: str
    listen: str
    cluster: Cluster | None = None
