"""Other machines, as far as an event file on this one can tell."""

import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.adapters.kiosks.identity import identity
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.adapters.machine.machine_mark import machine_mark
from kiosk.bootstrap.this_machine import ThisMachine, this_machine
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.members import enrol
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import derived

OpenKiosk = Callable[[str, Role], EventFile]


def elsewhere(path: Path, admitted_by: EventFile, role: Role = Role.ORGANISER) -> ThisMachine:
    """Return a machine with a key of its own, which it keeps beside a file, admitted by who has another file open."""
    enrol(admitted_by, new_key(path), path.stem, role=role)
    return this_machine


def new_key(path: Path) -> str:
    """Give a file's machine a key of its own in place of any that it had; returns the public half."""
    shutil.rmtree(sync_folder(path), ignore_errors=True)
    return identity(sync_folder(path), machine_mark()).public_key


def key_of(file: EventFile) -> str:
    """Return the public key of the machine that has a file open."""
    from kiosk.bootstrap.this_machine import own_identity

    return own_identity(file.path, file.read_event().id).public_key


def send(source: EventFile, target: EventFile) -> None:
    """Let a file take over all that another one holds."""
    with target.writing():
        take(target.journal, list(source.journal.records()))


def assert_as_rebuilt(file: EventFile) -> None:
    """Check that all tables are what the journal says."""
    before = derived.contents(file.writer)
    file.rebuild()
    assert derived.contents(file.writer) == before
