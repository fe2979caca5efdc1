"""Other machines, as far as an event file on this one can tell."""

from pathlib import Path

from kiosk.adapters.kiosks.identity import identity
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.adapters.machine.machine_mark import machine_mark
from kiosk.bootstrap.this_machine import ThisMachine, this_machine


def elsewhere(path: Path) -> ThisMachine:
    """Return a machine with a key of its own, which it keeps beside a file."""
    identity(sync_folder(path), machine_mark())
    return this_machine
