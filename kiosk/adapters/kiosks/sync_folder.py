"""The folder beside an event file in which a kiosk keeps what concerns its exchange with others; nothing personal."""

import json
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

from kiosk.adapters.files.whole_file import write_private
from kiosk.adapters.kiosks.places import MEMBERSHIP, SECRETS, hub_folder, sync_folder
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus

STATUS = "status.json"
RESTARTED = "restarted"
STALE_MS = 10_000
"""After so long without a sign nobody replicates the file any more."""


def write_status(folder: Path, status: SyncStatus, now: int) -> None:
    """Tell the other processes of this kiosk how it stands; `now` in UTC milliseconds."""
    with suppress(OSError):  # a full disk: the screens will say that nobody replicates
        write_private(folder / STATUS, json.dumps(asdict(replace(status, at=now))), is_durable=False)


def read_status(path: Path, now: int) -> SyncStatus:
    """Return how an event file stands, as whoever replicates it last said.

    Args:
        path: the event file.
        now: UTC milliseconds; what was said too long ago counts as being apart.
    """
    folder = sync_folder(path)
    try:
        content = json.loads((folder / STATUS).read_text("utf-8"))
        status = SyncStatus(**(content | {"state": SyncState(content["state"])}))
    except (OSError, ValueError, TypeError, KeyError):
        joined = (folder / MEMBERSHIP).exists()
        return SyncStatus(SyncState.APART if joined else SyncState.ALONE)
    if abs(now - status.at) > STALE_MS:
        was_apart = status.state is SyncState.APART
        return replace(status, state=_without_news(path), since=status.since if was_apart else status.at)
    return status


def note_restarted(path: Path, order: str) -> None:
    """Keep the id of the order to restart that a screen of this kiosk has just carried out, for the hub to be told."""
    with suppress(OSError):  # a full disk: the organiser reads that it did not restart
        write_private(sync_folder(path) / RESTARTED, order, is_durable=False)


def restarted(path: Path) -> str:
    """Return the id of the order to restart that this kiosk carried out last; empty if there is none."""
    with suppress(OSError, ValueError):
        return (sync_folder(path) / RESTARTED).read_text("ascii").strip()
    return ""


def _without_news(path: Path) -> SyncState:
    """Return how a file stands that nobody replicates: on the machine of its hub, the hub does it."""
    is_hubs = (hub_folder(path) / SECRETS).exists() and not (sync_folder(path) / MEMBERSHIP).exists()
    return SyncState.HUB_ENDED if is_hubs else SyncState.APART
