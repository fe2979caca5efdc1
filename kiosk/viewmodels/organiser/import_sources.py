"""Files that can be imported with one tap: those of plugged-in drives and of the person's own folders, newest first."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QStandardPaths

from kiosk.domain.import_preview import ImportSubject, subject_of
from kiosk.viewmodels.organiser import import_words as words
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.targets import found_targets
from kiosk.viewmodels.shared.wording import isolated, joined

_MOST = 40
_MOST_LOOKED_AT = 2_000
"""Entries of one folder that are looked at: a folder of photographs shall not hold the page up."""
_LARGEST = 500_000_000
_NOT_OF_US = (".vcf.json", ".hif.json", ".geojson")


@dataclass(frozen=True, slots=True)
class ImportSource:
    """A file that may be a guest list or an agenda; `changed` in UTC milliseconds, `size` in bytes."""

    path: Path
    subject: ImportSubject
    changed: int
    size: int


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One file in the list."""

    title: str
    subject: str
    detail: str
    picture: str
    chosen: bool


def source_rows(sources: Sequence[ImportSource], chosen: str, language: str) -> list[SourceRow]:
    """Return the files as they are told of in a language; `chosen` is the path of the one that is looked at."""
    return [_row(source, chosen, locale_of(language)) for source in sources]


def found_sources() -> tuple[ImportSource, ...]:
    """Return the files of plugged-in drives, of the downloads, the documents and the desktop, the newest first."""
    places = QStandardPaths.StandardLocation
    own = (places.DownloadLocation, places.DocumentsLocation, places.DesktopLocation)
    folders = [target.folder for target in found_targets() if target.is_drive]
    folders += [Path(QStandardPaths.writableLocation(place)) for place in own]
    return sources_in(dict.fromkeys(folders))


def sources_in(folders: Iterable[Path]) -> tuple[ImportSource, ...]:
    """Return the files of some folders that may be imported, the newest first; what cannot be read is passed over."""
    found = [source for folder in folders for source in _sources_of(folder)]
    return tuple(sorted(found, key=lambda source: (-source.changed, source.path))[:_MOST])


def _sources_of(folder: Path) -> Iterable[ImportSource]:
    try:
        with os.scandir(folder) as entries:
            for _, entry in zip(range(_MOST_LOOKED_AT), entries, strict=False):
                if (source := _source_of(entry)) is not None:
                    yield source
    except OSError:
        return


def _source_of(entry: "os.DirEntry[str]") -> ImportSource | None:
    subject = subject_of(entry.name)
    if subject is None or entry.name.startswith((".", "~$")) or entry.name.endswith(_NOT_OF_US):
        return None
    try:
        if not entry.is_file():
            return None
        about = entry.stat()
    except OSError:
        return None
    if not 0 < about.st_size <= _LARGEST:
        return None
    return ImportSource(Path(entry.path), subject, round(about.st_mtime * 1000), about.st_size)


def _row(source: ImportSource, chosen: str, locale: QLocale) -> SourceRow:
    day = locale.toString(QDateTime.fromMSecsSinceEpoch(source.changed), "d MMM yyyy")
    size = locale.formattedDataSize(source.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    return SourceRow(
        title=isolated(source.path.name),
        subject=words.subject_title(source.subject),
        detail=joined((source.path.parent.name, day, size)),
        picture=words.subject_icon(source.subject),
        chosen=str(source.path) == chosen,
    )
