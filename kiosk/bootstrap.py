"""Builds everything that works without a screen: the event file with its clock, and the adapters for files."""

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from zoneinfo import ZoneInfo

from kiosk.adapters.files.output_file import Output, OutputKind, output_file, remove_older
from kiosk.adapters.machine.clock import system_clock
from kiosk.adapters.machine.machine_mark import machine_mark, machine_of
from kiosk.bundled import DEMO
from kiosk.domain.faults.disk import CertificateNotPdf, NotWritten
from kiosk.domain.faults.event_file import BackupOntoItself
from kiosk.domain.faults.system import reason_of
from kiosk.storage.connection import is_in_use
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.adapters.files.beside_file import BesideFile
    from kiosk.adapters.kiosks.identity import Identity
    from kiosk.adapters.sheets.roster_file import RosterFile
    from kiosk.domain.admission.badge import Badge
    from kiosk.domain.agenda.agenda import Agenda
    from kiosk.domain.event import Event
    from kiosk.domain.kiosks.proof import Proof
    from kiosk.services.doctor import Finding
    from kiosk.services.exports.export import Export, ExportRequest
    from kiosk.services.kiosks.bundle import Merged
    from kiosk.services.ports import Clock, Progress
    from kiosk.services.settings import Settings

EVENT_VARIABLE = "KIOSK_EVENT"
_TOUR = Output(OutputKind.TOUR, "demo")
"""What tours leave: each makes an event with an id of its own, so they all count as one."""


def event_path(given: Path | None) -> Path:
    """Return the event file to use: the one given, else ``$KIOSK_EVENT``, else the platform's data folder."""
    if given:
        return given
    if named := os.environ.get(EVENT_VARIABLE):
        return Path(named)
    import platformdirs

    return platformdirs.user_data_path("foyer-kiosk", appauthor=False) / "event.db"


def open_event(path: Path) -> EventFile:
    """Open an existing event file with the machine's clock, and remove drafts that a killed program left beside it."""
    surroundings = surroundings_of(path)
    surroundings.clear_drafts()
    file = EventFile.open(path, system_clock, machine_of)
    file.surroundings = surroundings
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
    return EventFile.create(path, clock, machine_of)


def write_export(
    file: EventFile,
    request: "ExportRequest",
    out: Path,
    separator: str = ",",
    progress: "Progress | None" = None,
    *,
    replace: bool = False,
) -> "Export":
    """Write an export whole or not at all, and note it in the journal before it appears, if it names people.

    Raises:
        Fault: the file cannot be written (an earlier one of that name is kept), or the journal cannot.
    """
    from kiosk.adapters.files.export_file import write_content
    from kiosk.services.exports import export

    prepared = export.prepare(file, request)
    with _output(file, out, OutputKind(request.kind.value), replace=replace) as draft:
        write_content(draft, request.ending, prepared.content, separator, progress)
        export.note(file, request, prepared)
    return prepared


def backup_event(file: EventFile, out: Path, progress: "Progress | None" = None, *, replace: bool = False) -> None:
    """Copy an event to a file while it is in use, whole or not at all.

    Raises:
        Fault: what stands there is kept, or the copy cannot be written.
    """
    if out.exists() and out.samefile(file.path):
        raise BackupOntoItself(out)
    with _output(file, out, OutputKind.BACKUP, replace=replace) as draft:
        file.backup(Path(draft.name), progress)


def _output(file: EventFile, out: Path, kind: OutputKind, *, replace: bool) -> AbstractContextManager[BinaryIO]:
    return output_file(out, Output(kind, file.event.id), is_in_use, replace=replace)


def tour_file(out: Path, *, replace: bool) -> AbstractContextManager[BinaryIO]:
    """Open a file of the demo's tour for writing; what an earlier tour left is replaced."""
    return output_file(out, _TOUR, is_in_use, replace=replace)


def remove_older_tour(folder: Path) -> None:
    """Remove what an earlier tour left in a folder, and nothing else."""
    remove_older(folder, _TOUR)


def print_badges(
    path: Path,
    badges: "Sequence[Badge]",
    layout: str,
    event: "Event",
    progress: "Progress | None" = None,
    *,
    replace: bool = False,
) -> frozenset[str]:
    """Write badges to a PDF; returns the letters that no installed font has.

    Raises:
        Fault: there is no such layout or no font, or the file cannot be written; an earlier file is kept.
    """
    from kiosk.adapters.printing.badge_pdf import read_layout, write_badges

    def show(done: int) -> None:
        if progress:
            progress(done, len(badges))

    form = read_layout(layout)
    with output_file(path, Output(OutputKind.BADGES, event.id), is_in_use, replace=replace) as out:
        return write_badges(out, badges, form, event=event.name, accent=event.accent, progress=show)


def read_roster(path: Path, event: "Event", mapping: Sequence[tuple[str, str]] = ()) -> "RosterFile":
    """Open a roster in any format; `mapping` holds pairs of a column's name and the field that it holds.

    Raises:
        Fault: the file cannot be read as a roster.
        MappingError: a mapping names no column, or no field.
    """
    from kiosk.adapters.sheets.roster_file import RosterFile

    return RosterFile(path, event.zone, system_clock(), mapping)


def read_codes(stream: "BinaryIO") -> "Iterator[str]":
    """Yield the codes of a stream of bytes, each as soon as it is ended, however a scanner ends them."""
    from kiosk.adapters.scanners.lines import code_lines

    return code_lines(stream)


def read_agenda(source: str | Path, zone: ZoneInfo, within: tuple[int, int] | None = None) -> "Agenda":
    """Read an agenda from a file or an http(s) address, in any of the known formats.

    Args:
        source: a path, or an address as text.
        zone: the event's zone, for times that name none.
        within: UTC milliseconds between which recurring events are expanded; else a year from their first start.

    Raises:
        Fault: the source cannot be read, or is no agenda; the sentence says what was expected and found.
    """
    from kiosk.adapters.agenda import agenda_file
    from kiosk.domain.agenda.agenda import bounded

    return bounded(agenda_file.read_agenda(source, zone, within))


def own_identity(path: Path) -> "Identity":
    """Return who this kiosk is to hubs and on bundles, made at first need; a disk copied to another machine is another.

    Raises:
        Fault: it cannot be read or written.
    """
    from kiosk.adapters.kiosks.identity import identity
    from kiosk.adapters.kiosks.sync_folder import sync_folder

    return identity(sync_folder(path), machine_mark())


def write_bundle(file: EventFile, out: Path, progress: "Progress | None" = None, *, replace: bool = False) -> int:
    """Write the whole journal as a signed and sealed bundle, whole or not at all; returns the number of records.

    Raises:
        Fault: the bundle cannot be written (an earlier one is kept), or this kiosk's identity cannot be made.
    """
    from kiosk.adapters.files import bundle_file
    from kiosk.services.kiosks.bundle import introduce, outgoing

    own = own_identity(file.path)
    with _output(file, out, OutputKind.BUNDLE, replace=replace) as draft:
        key = introduce(file, own.public_key)
        with outgoing(file, own.public_key, key[0], progress) as (header, batches):
            bundle_file.write_bundle(draft, header, batches, key[1], own.seed)
    return header.records


def merge_bundle(
    file: EventFile, path: Path, progress: "Progress | None" = None, *, shut_out_too: bool = False
) -> "Merged":
    """Take over what a bundle holds; `shut_out_too`: also from a kiosk that the organiser has shut out.

    Raises:
        Fault: it is damaged, of another event or of a kiosk that is not trusted (then nothing was changed), or the
            file cannot be written.
    """
    from kiosk.adapters.files.bundle_file import BundleFile
    from kiosk.services.kiosks.bundle import merge

    with BundleFile(path) as bundle:
        return merge(file, bundle, progress, shut_out_too=shut_out_too)


def set_up_for_user(completion: Callable[[str], str]) -> list[Path]:
    """Add menu entry, icon, command and completions for this user; returns the files.

    Args:
        completion: returns the completion for a shell.

    Raises:
        Fault: this system has no such menus, or a file cannot be written.
    """
    from kiosk.adapters.machine.user_setup import installed_command, set_up, user_places

    try:
        return set_up(installed_command(), user_places(), completion)
    except OSError as error:
        raise NotWritten(Path(error.filename or Path.home()), reason_of(error)) from error


def remove_user_setup() -> list[Path]:
    """Remove what `set_up_for_user` added; returns the files.

    Raises:
        Fault: this system has no such menus, or a file cannot be removed.
    """
    from kiosk.adapters.machine.user_setup import installed_command, remove, user_places

    try:
        return remove(installed_command(), user_places())
    except OSError as error:
        raise NotWritten(Path(error.filename or Path.home()), reason_of(error)) from error


def examine_event(file: EventFile, progress: "Progress | None" = None) -> "list[Finding]":
    """Check an event file, its journal and this machine; returns what was found, the good included."""
    from kiosk.adapters.machine.disk_encryption import is_encrypted
    from kiosk.services.doctor import examine

    return examine(file, progress, lambda: is_encrypted(file.path))


def write_certificate(file: EventFile, proof: "Proof", out: Path, language: str, *, replace: bool = False) -> None:
    """Write a certificate of a proof as a PDF, whole or not at all.

    Raises:
        Fault: it cannot be written, it is to be no PDF, or no font is installed.
    """
    from kiosk.adapters.printing.certificate_pdf import write_certificate as draw
    from kiosk.services.kiosks.proof import certificate

    if out.suffix.lower() != ".pdf":
        raise CertificateNotPdf(out.name)
    with _output(file, out, OutputKind.CERTIFICATE, replace=replace) as draft:
        draw(draft, certificate(file, proof), language)


def make_demo(
    path: Path, clock: "Clock" = system_clock, shift: Callable[[int], int] | None = None, language: str = ""
) -> EventFile:
    """Make the demo event.

    Args:
        path: the new file.
        clock: gives the time in UTC milliseconds.
        shift: returns by how many milliseconds to move its day, so that it is on at the time that it is given.
        language: the one that its screens rest in; else its first.
    """
    import tomllib

    from kiosk.services.demo import DemoFiles, fill_demo, found_demo

    file = EventFile.create(path, clock, machine_of)
    known = tomllib.loads((DEMO / "event.toml").read_text("utf-8"))
    known["languages"].sort(key=lambda spoken: spoken != language)
    moved = shift(clock()) if shift else 0
    event = found_demo(file, known, moved)
    agendas = {spoken: read_agenda(DEMO / f"agenda.{spoken}.json", event.zone) for spoken in event.languages}
    fill_demo(file, DemoFiles(read_roster(DEMO / "roster.csv", event), agendas), moved)
    return file
