"""What this kiosk holds of an event's hubs, from the sync folder beside its file."""

from pathlib import Path

from kiosk.adapters.identity import Identity, identity
from kiosk.adapters.membership_file import read_membership
from kiosk.adapters.sync_folder import sync_folder
from kiosk.domain.membership import Membership
from kiosk.storage.event_file import machine_mark


def own_identity(path: Path) -> Identity:
    """Return who this kiosk is to hubs and on bundles, made at first need."""
    return identity(sync_folder(path), machine_mark())


def membership_of(path: Path) -> Membership | None:
    """Return what this kiosk holds; None if it has joined no hub.

    Raises:
        Fault: it is damaged.
    """
    folder = sync_folder(path)
    if not (folder / "membership.json").exists():
        return None
    return read_membership(folder, own_identity(path))
