"""Folders and files as the program's own file chooser lists them: plugged-in drives first, then the person's places."""

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QStandardPaths

from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import isolated, joined

_MOST_LOOKED_AT = 5_000
MOST_LISTED = 300
"""Entries that are shown of one folder, folders first; who has more takes them out, or plugs in a drive."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A folder to begin in, and not to be left: a drive, one of the person's own folders, or the whole computer."""

    folder: Path
    title: str
    picture: str


@dataclass(frozen=True, slots=True)
class FilePlaceRow:
    """One of the places; `name` is its folder."""

    name: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A folder or a file; `changed` in UTC milliseconds, `size` in bytes."""

    path: Path
    is_folder: bool
    changed: int = 0
    size: int = 0


@dataclass(frozen=True, slots=True)
class FolderListing:
    """What there is in a folder, folders by name, then files from the newest on, and how many are not shown."""

    folder: Path
    entries: tuple[FileEntry, ...] = ()
    more: int = 0
    readable: bool = True


@dataclass(frozen=True, slots=True)
class FileRow:
    """One line of the list."""

    title: str
    detail: str
    picture: str
    is_folder: bool


def file_places(*, locked: bool) -> tuple[FilePlace, ...]:
    """Return the places to choose from; on a screen that is locked down none but drives and the person's own."""
    from kiosk.viewmodels.shared.targets import found_targets  # the first frame needs none of it

    places = QStandardPaths.StandardLocation
    found = [FilePlace(one.folder, isolated(one.name), "chip") for one in found_targets() if one.is_drive]
    own = (
        (places.DocumentsLocation, translate("Organiser", "Documents"), "note"),
        (places.DownloadLocation, translate("Organiser", "Downloads"), "import"),
        (places.DesktopLocation, translate("Organiser", "Desktop folder"), "device"),
    )
    for place, title, picture in own:
        folder = Path(QStandardPaths.writableLocation(place))
        if folder.is_dir() and folder != Path.home():
            found.append(FilePlace(folder, title, picture))
    if not locked or not found:
        found.append(FilePlace(Path.home(), translate("Organiser", "Home folder"), "door"))
    if not locked:
        found.append(FilePlace(Path(Path.home().anchor), translate("Organiser", "This computer"), "disk"))
    return tuple({one.folder: one for one in reversed(found)}.values())[::-1]


def listing_of(folder: Path, place: Path, endings: Collection[str], *, folders_only: bool = False) -> FolderListing:
    """Return what there is in a folder; what leads out of its place, and what is hidden, is left out.

    Args:
        folder: the folder.
        place: where nobody gets out of.
        endings: those of the files that are wanted, such as ``csv``; all if there are none.
        folders_only: leave all files out.
    """
    root, found = place.resolve(), []
    wanted = tuple(f".{ending}" for ending in endings)
    try:
        with os.scandir(folder) as entries:
            for _, entry in zip(range(_MOST_LOOKED_AT), entries, strict=False):
                if not entry.name.startswith((".", "~$")) and (one := _entry_of(entry, root)):
                    found.append(one)
    except OSError:
        return FolderListing(folder, readable=False)
    folders = sorted((one for one in found if one.is_folder), key=lambda one: one.path.name.casefold())
    files = [one for one in found if not one.is_folder and not folders_only]
    files = [one for one in files if not wanted or one.path.name.lower().endswith(wanted)]
    ordered = (*folders, *sorted(files, key=lambda one: (-one.changed, one.path.name.casefold())))
    return FolderListing(folder, ordered[:MOST_LISTED], max(0, len(ordered) - MOST_LISTED))


def file_rows(listing: FolderListing, language: str) -> list[FileRow]:
    """Return the lines of a folder's list in a language."""
    return [_row(one, locale_of(language)) for one in listing.entries]


def _entry_of(entry: "os.DirEntry[str]", root: Path) -> FileEntry | None:
    path = Path(entry.path)
    try:
        if entry.is_symlink() and not path.resolve().is_relative_to(root):
            return None
        if entry.is_dir():
            return FileEntry(path, is_folder=True)
        about = entry.stat()
        return FileEntry(path, False, round(about.st_mtime * 1000), about.st_size) if entry.is_file() else None
    except (OSError, RuntimeError):
        return None


def _row(entry: FileEntry, locale: QLocale) -> FileRow:
    title = isolated(entry.path.name)
    if entry.is_folder:
        return FileRow(title, translate("Organiser", "Folder"), "folder", True)
    day = locale.toString(QDateTime.fromMSecsSinceEpoch(entry.changed), "d MMM yyyy, HH:mm")
    size = locale.formattedDataSize(entry.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return FileRow(title, joined((day, size)), "note", False)
