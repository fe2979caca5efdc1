"""Builds everything that works without a screen: the event file with its clock, and the adapters for files."""

import os
from pathlib import Path

import platformdirs

from kiosk.adapters.clock import system_clock
from kiosk.storage.event_file import EventFile

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
