"""The key of an event, on the machine that made the event: whoever has it can admit organisers and shut them out."""

import json
from pathlib import Path

from kiosk.adapters.files.whole_file import write_private
from kiosk.adapters.kiosks.identity import new_seed
from kiosk.domain.faults.hub import IdentityUnusable
from kiosk.domain.faults.system import reason_of

FILE = "event-key.json"


def make_event_key(folder: Path) -> str:
    """Make the key of a new event and keep it in the sync folder; returns its seed (NKEY).

    Raises:
        Fault: it cannot be written.
    """
    seed = new_seed()
    keep_event_key(folder, seed)
    return seed


def keep_event_key(folder: Path, seed: str) -> None:
    """Keep the key of an event (NKEY seed) in the sync folder.

    Raises:
        Fault: it cannot be written.
    """
    try:
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        write_private(folder / FILE, json.dumps({"seed": seed}))
    except OSError as error:
        raise IdentityUnusable(folder / FILE, reason_of(error)) from error


def read_event_key(folder: Path) -> str:
    """Return the seed of an event's key; empty if it is not kept here."""
    try:
        return str(json.loads((folder / FILE).read_text("utf-8"))["seed"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
