"""What this kiosk holds of an event's hubs, from the sync folder beside its file."""

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from kiosk.adapters.kiosks.membership_file import read_membership, write_membership
from kiosk.adapters.kiosks.places import joined_name, sync_folder
from kiosk.bootstrap.this_machine import own_identity
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.membership import Membership
from kiosk.services.kiosks.names import name_of
from kiosk.storage.event_file import EventFile
from kiosk.sync.standing import has_joined


def membership_of(path: Path) -> Membership | None:
    """Return what this kiosk holds; None if it has joined no hub.

    Raises:
        Fault: it is damaged.
    """
    if not has_joined(path):
        return None
    return read_membership(sync_folder(path), partial(own_identity, path))


def present_name(file: EventFile, membership: Membership) -> str:
    """Return what this kiosk is called, and keep it for the screens that open next: the organiser may have renamed it.

    Args:
        file: the event file.
        membership: what the kiosk holds.
    """
    name = name_of(file.reader, membership.public_key) or membership.name
    folder = sync_folder(file.path)
    if joined_name(folder) not in ("", name):
        with suppress(Fault):  # it is tried again with the next report
            write_membership(folder, replace(membership, name=name))
    return name
