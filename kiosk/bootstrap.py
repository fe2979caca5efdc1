"""Builds everything that works without a screen: the event file with its clock, and the adapters for files."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from kiosk.adapters.clock import system_clock
from kiosk.adapters.whole_file import whole_file
from kiosk.domain.badge import Badge
from kiosk.domain.event import Event
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.services.export import Export, ExportRequest
    from kiosk.services.ports import Progress

EVENT_VARIABLE = "KIOSK_EVENT"


def event_path(given: Path | None) -> Path:
    """Return the event file to use: the one given, else ``$KIOSK_EVENT``, else the platform's data folder."""
    if given:
        return given
    if named := os.environ.get(EVENT_VARIABLE):
        return Path(named)
    return platformdirs.user_data_path("foyer-kiosk", appauthor=False) / "event.db"


def open_event(path: Path) -> EventFile:
    """Open an existing event file with the machine's clock."""
    return EventFile.open(path, system_clock)


def create_event(path: Path) -> EventFile:
    """Make a new event file with the machine's clock; the platform's data folder is made if need be."""
    if path == event_path(None):
        path.parent.mkdir(parents=True, exist_ok=True)
    return EventFile.create(path, system_clock)


def write_export(
    file: EventFile,
    request: "ExportRequest",
    out: Path,
    separator: str = ",",
    progress: "Progress | None" = None,
) -> "Export":
    """Write an export whole or not at all, and note it in the journal before it appears, if it names people.

    Raises:
        Fault: the file cannot be written (an earlier one of that name is kept), or the journal cannot.
    """
    from kiosk.adapters.export_file import write_content
    from kiosk.adapters.whole_file import whole_file
    from kiosk.services import export

    prepared = export.prepare(file, request)
    with whole_file(out) as draft:
        write_content(draft, request.ending, prepared.content, separator, progress)
        export.note(file, request, prepared)
    return prepared


def print_badges(
    path: Path, badges: Sequence[Badge], layout: str, event: Event, progress: "Progress | None" = None
) -> frozenset[str]:
    """Write badges to a PDF; returns the letters that no installed font has.

    Raises:
        Fault: there is no such layout or no font, or the file cannot be written; an earlier file is kept.
    """
    from kiosk.adapters.badge_pdf import read_layout, write_badges

    def show(done: int) -> None:
        if progress:
            progress(done, len(badges))

    form = read_layout(layout)
    with whole_file(path) as out:
        return write_badges(out, badges, form, event=event.name, accent=event.accent, progress=show)
