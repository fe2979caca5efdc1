"""Whether the hub of this machine and the hub that it has joined are one, as their certificates tell."""

import json
from pathlib import Path
from typing import Any

from kiosk.adapters.kiosks.places import MEMBERSHIP, SECRETS, hub_folder, sync_folder


def other_hub(path: Path) -> str:
    """Return where the hub is that an event file's machine has joined, if a hub here would be another one.

    Hubs that share their secrets are one cluster. Empty where no hub was joined, or where this machine belongs to it.
    """
    membership, secrets = _read(sync_folder(path) / MEMBERSHIP), _read(hub_folder(path) / SECRETS)
    hubs = membership.get("hubs")
    if not hubs or membership.get("certificate") == secrets.get("certificate"):
        return ""
    return ", ".join(map(str, hubs)) if isinstance(hubs, list) else str(hubs)


def has_secrets(path: Path) -> bool:
    """Tell whether a hub was ever made for an event file on this machine."""
    return (hub_folder(path) / SECRETS).exists()


def leave(path: Path) -> None:
    """Let the machine of an event file be joined to no hub any more; its key stays.

    Raises:
        OSError: that cannot be done.
    """
    (sync_folder(path) / MEMBERSHIP).unlink(missing_ok=True)


def _read(place: Path) -> dict[str, Any]:
    try:
        content = json.loads(place.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}
