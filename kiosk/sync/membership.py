"""What this kiosk holds of an event's hubs, from the sync folder beside its file."""

from functools import partial
from pathlib import Path

from kiosk.adapters.kiosks.membership_file import read_membership
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.bootstrap.this_machine import own_identity
from kiosk.domain.kiosks.membership import Membership
from kiosk.sync.standing import has_joined


def membership_of(path: Path) -> Membership | None:
    """Return what this kiosk holds; None if it has joined no hub.

    Raises:
        Fault: it is damaged.
    """
    if not has_joined(path):
        return None
    return read_membership(sync_folder(path), partial(own_identity, path))
