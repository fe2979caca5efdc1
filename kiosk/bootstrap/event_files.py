"""An event file with its clock and its surroundings: where it is, opening, making, copying and checking it."""

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.faults.event_file import BackupOntoItself
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.adapters.files.beside_file import BesideFile
    from kiosk.domain.kiosks.role import Role
    from kiosk.services.doctor_machine import KioskMachine, Machine
    from kiosk.services.finding import Finding
    from kiosk.services.ports import Clock, Progress
    from kiosk.services.settings import Settings


EVENT_VARIABLE = "KIOSK_EVENT"


def event_path(given: Path | None) -> Path:
    """Return the event file to use: the one given, else ``$KIOSK_EVENT``, else the platform's data folder."""
    if given:
        return given
    if named := os.environ.get(EVENT_VARIABLE):
        return Path(named)
    import platformdirs

    return platformdirs.user_data_path("foyer-kiosk", appauthor=False) / "event.db"


def kiosk_name(path: Path) -> str:
    """Return the name under which this kiosk joined the event of a file; empty if it has not."""
    from kiosk.adapters.kiosks.places import joined_name, sync_folder

    return joined_name(sync_folder(path))


def kiosk_role(path: Path) -> "Role | None":
    """Return what this kiosk's join code made it for the event of a file; None if it has not joined."""
    from kiosk.adapters.kiosks.places import joined_role, sync_folder

    return joined_role(sync_folder(path))


def open_event(path: Path) -> EventFile:
    """Open an existing event file with the machine's clock; `clear_drafts` removes what a killed program left there."""
    file = EventFile.open(path, system_clock, this_machine)
    file.surroundings = surroundings_of(path)
    return file


def surroundings_of(path: Path) -> "BesideFile":
    """Return what stands beside an event file on this machine's disk."""
    from kiosk.adapters.files.beside_file import BesideFile

    return BesideFile(path)


def settings_of(file: EventFile) -> "Settings":
    """Return the settings of an event file on this kiosk: what the environment, the kiosk and the event set."""
    from kiosk.adapters.files.settings_file import SettingsFile, settings_path
    from kiosk.services.settings import Settings

    return Settings(file, os.environ, SettingsFile(settings_path(file.path)))


def create_event(path: Path, clock: "Clock" = system_clock) -> EventFile:
    """Make a new event file; the platform's data folder is made if need be."""
    if path == event_path(None):
        path.parent.mkdir(parents=True, exist_ok=True)
    return EventFile.create(path, clock, this_machine)


def backup_event(file: EventFile, out: Path, progress: "Progress | None" = None, *, replace: bool = False) -> None:
    """Copy an event to a file while it is in use, whole or not at all.

    Raises:
        Fault: what stands there is kept, or the copy cannot be written.
    """
    from kiosk.adapters.files.output_file import OutputKind
    from kiosk.bootstrap.outputs import output_of

    if out.exists() and out.samefile(file.path):
        raise BackupOntoItself(out)
    with output_of(file, out, OutputKind.BACKUP, replace=replace) as draft:
        file.backup(Path(draft.name), progress)


def examine_event(file: EventFile, progress: "Progress | None" = None) -> "list[Finding]":
    """Check an event file, its journal and this machine; returns what was found, the good included."""
    from kiosk.services.doctor import examine

    return examine(file, progress, replace(_machine(file.path), kiosk=_kiosk_machine(file)))


def _kiosk_machine(file: EventFile) -> "KioskMachine | None":
    from kiosk.adapters.machine.kiosk_machine import is_kiosk_machine, is_screen_watched, lost_files
    from kiosk.domain.settings.catalogue import EXIT_PIN
    from kiosk.services.doctor_machine import KioskMachine

    if not is_kiosk_machine():
        return None
    return KioskMachine(lost_files(), is_screen_watched(), bool(settings_of(file).values().of(EXIT_PIN)))


def _machine(path: Path) -> "Machine":
    from kiosk.adapters.kiosks.nats_server import described
    from kiosk.adapters.kiosks.one_hub import has_secrets, other_hub
    from kiosk.adapters.machine.disk_encryption import is_encrypted
    from kiosk.adapters.machine.shared_folder import shared_by
    from kiosk.adapters.machine.state_folder import state_folder, why_not_writable
    from kiosk.domain.faults.system import reason_of
    from kiosk.services.doctor_machine import Machine

    trouble = why_not_writable(state_folder("devices"))
    server, hub_trouble = described()
    return Machine(
        encrypted=is_encrypted(path),
        shared_by=shared_by(path),
        is_private=path.stat().st_mode & 0o077 == 0 if os.name == "posix" else None,
        state_folder=state_folder("devices"),
        state_trouble=str(reason_of(trouble)) if trouble else "",
        hub_server=server,
        hub_trouble=hub_trouble,
        other_hub=other_hub(path) if has_secrets(path) else "",
        hub_ended=has_secrets(path) and not surroundings_of(path).is_hub_running(),
    )
