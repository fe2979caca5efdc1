"""Where an export can be saved with one tap: drives that are plugged in, and the person's documents."""

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths, QStorageInfo

from kiosk.domain.networking.export_format import ExportFormat, format_named
from kiosk.domain.roster.folding import fold
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

_MOUNTED_UNDER = ("/media/", "/run/media/", "/Volumes/")
"""Where Linux desktops and macOS mount what is plugged in."""

_LONGEST_NAME = 40

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Target:
    """A folder to save to. `name` is a drive's own, empty for the documents; `free` in bytes, -1 if unknown."""

    folder: Path
    name: str = ""
    free: int = -1

    @property
    def is_drive(self) -> bool:
        """Whether this is a drive that was plugged in."""
        return bool(self.name)


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One place to save to."""

    title: str
    detail: str
    picture: str


def target_rows(targets: Sequence[Target], language: str) -> list[TargetRow]:
    """Return the places to save to, as they are called in a language."""
    return [_row(target, language) for target in targets]


def found_targets() -> tuple[Target, ...]:
    """Return the plugged-in drives that can be written to, then the documents folder."""
    drives = [_drive(volume) for volume in QStorageInfo.mountedVolumes() if _is_plugged_in(volume)]
    return (*sorted(drives, key=lambda drive: drive.name), Target(_documents()))


def file_name(event: str, kind: str, day: date, ending: str) -> str:
    """Return a name for an export that says what it is of: ``keys-to-growth-contacts-2026-11-20.csv``."""
    return f"{folder_name(event, kind)}-{day:%Y-%m-%d}.{ending}"


def folder_name(event: str, kind: str) -> str:
    """Return a name for a folder of files that says what they are of; the same each day, as it is gone on with."""
    name = re.sub(r"[^a-z0-9]+", "-", fold(event))[:_LONGEST_NAME].strip("-") or "event"
    return f"{name}-{kind.replace('_', '-')}"


def free_name(path: Path) -> Path:
    """Return the path, or the first of its numbered names that no file has: ``contacts-2.csv``."""
    ending = format_named(path.name, tuple(ExportFormat))
    end = f".{ending}" if ending else path.suffix
    stem, candidate, number = path.name[: len(path.name) - len(end)], path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{stem}-{number}{path.name[len(stem) :]}")
    return candidate


def _row(target: Target, language: str) -> TargetRow:
    if target.is_drive:
        free = locale_of(language).formattedDataSize(target.free, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        return TargetRow(target.name, filled(translate("Organiser", "{size} free"), size=free), "chip")
    return TargetRow(translate("Organiser", "Documents"), translate("Organiser", "On this computer"), "note")


def _is_plugged_in(volume: QStorageInfo) -> bool:
    if not volume.isReady() or volume.isReadOnly() or not volume.isValid():
        return False
    if sys.platform == "win32":
        return not volume.isRoot() and not volume.rootPath().upper().startswith("C:")
    return not volume.isRoot() and volume.rootPath().startswith(_MOUNTED_UNDER)


def _drive(volume: QStorageInfo) -> Target:
    folder = Path(volume.rootPath())
    return Target(folder, volume.name() or folder.name or str(folder), volume.bytesAvailable())


def _documents() -> Path:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()
