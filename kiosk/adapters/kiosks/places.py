"""Where the hub of an event file keeps what it has; light, as it is asked at each opening."""

from pathlib import Path

HUB_LOCK = "lock"
"""In the hub's folder: what only a running hub holds."""


def hub_folder(path: Path) -> Path:
    """Return the hub's folder of an event file: ``fair.hub`` for ``fair.db``."""
    return path.with_name(path.stem + ".hub")
