"""Where a hub and a kiosk keep what they have beside an event file; light, as it is asked at each opening."""

import json
from pathlib import Path

from kiosk.domain.kiosks.role import Role

HUB_LOCK = "lock"
"""In the hub's folder: what only a running hub holds."""
SECRETS = "secrets.json"
"""In the hub's folder: what the event's hubs share."""
MEMBERSHIP = "membership.json"
"""In the sync folder: what a kiosk holds since it has joined."""


def hub_folder(path: Path) -> Path:
    """Return the hub's folder of an event file: ``fair.hub`` for ``fair.db``."""
    return path.with_name(path.stem + ".hub")


def sync_folder(path: Path) -> Path:
    """Return the folder that belongs to an event file: ``fair.sync`` for ``fair.db``."""
    return path.with_name(path.stem + ".sync")


def printing_lock(path: Path) -> Path:
    """Return the file whose lock the one process of a machine holds that brings an event's badges to the printers."""
    return sync_folder(path) / "printing.lock"


def feed_lock(path: Path) -> Path:
    """Return the file whose lock the one process of a machine holds that reads the feed of an event's agenda."""
    return sync_folder(path) / "feed.lock"


def joined_name(folder: Path) -> str:
    """Return the name under which a kiosk has joined; empty if it has not, or what it holds is damaged."""
    return _held(folder, "name")


def joined_role(folder: Path) -> Role | None:
    """Return what a kiosk's join code made it; None if it has not joined, or what it holds is damaged."""
    role = _held(folder, "role")
    return Role(role) if role in set(Role) else None


def _held(folder: Path, part: str) -> str:
    try:
        return str(json.loads((folder / MEMBERSHIP).read_text("utf-8"))[part])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
