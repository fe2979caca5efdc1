"""Choosing a file or a folder: in the program's own chooser, or in the system's where there is one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, Slot

from kiosk.domain.plain_text import one_line
from kiosk.viewmodels.shared.file_listing import (
    FilePlace,
    FilePlaceRow,
    FileRow,
    FolderListing,
    file_places,
    file_rows,
    listing_of,
)
from kiosk.viewmodels.shared.jobs import ImmediateJobs, Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_FORBIDDEN = '/\\:*?"<>|'
"""What a name may not hold, on any system that a stick is carried to."""

translate = QCoreApplication.translate


class FileUse(StrEnum):
    """What a file is chosen for."""

    OPEN = "open"
    SAVE = "save"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class FileWish:
    """What is to be chosen: a file to open with one of some endings, a file to save under a name, or a folder.

    `chosen` takes the path, and whether somebody has agreed already that another file of that name is replaced.
    """

    use: FileUse
    title: str
    chosen: Callable[[Path, bool], None]
    endings: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class ChooserState:
    """Where somebody is with their choice."""

    wish: FileWish | None = None
    place: Path = Path()
    listing: FolderListing = field(default_factory=lambda: FolderListing(Path()))
    name: str = ""
    every: bool = False
    """Files with other endings are shown too."""


@QmlElement
@QmlUncreatable("The organiser’s or the chooser’s view model has it.")
class FileChoosing(QObject):
    """The one question for a file or a folder that may be open on a screen.

    Args:
        own: the system has no chooser, or shall not be asked.
        places: finds the places to choose from.
    """

    changed = Signal()

    def __init__(self, *, own: bool = True, places: Callable[..., Sequence[FilePlace]] = file_places) -> None:
        super().__init__()
        self._own, self._locked, self._find_places = own, False, places
        self._reads: Jobs = ImmediateJobs()
        self._language = ""
        self._state = ChooserState()
        self._places: tuple[FilePlace, ...] = ()
        self._place_rows = Rows(FilePlaceRow, parent=self)
        self._rows = Rows(FileRow, parent=self)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether something is to be chosen."""
        return self._state.wish is not None

    @Property(bool, notify=changed)
    def own(self) -> bool:
        """Whether the program's own chooser asks."""
        return self._own or self._locked

    @Property(str, notify=changed)
    def use(self) -> str:
        """What for: open, save or folder; empty if nothing is to be chosen."""
        return self._state.wish.use.value if self._state.wish else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is to be chosen."""
        return self._state.wish.title if self._state.wish else ""

    @Property("QStringList", notify=changed)
    def patterns(self) -> list[str]:
        """The names of the files that are wanted, as the system's chooser takes them."""
        endings = self._state.wish.endings if self._state.wish else ()
        return [" ".join(f"*.{ending}" for ending in endings)] if endings else []

    @Property(QUrl, notify=changed)
    def proposed(self) -> QUrl:
        """The folder and name that the system's chooser begins with."""
        return QUrl.fromLocalFile(str(self._state.listing.folder / self._state.name))

    @Property(Rows, constant=True)
    def places(self) -> Rows[FilePlaceRow]:
        """The places to choose from."""
        return self._place_rows

    @Property(Rows, constant=True)
    def rows(self) -> Rows[FileRow]:
        """What there is in the folder."""
        return self._rows

    @Property(str, notify=changed)
    def folder(self) -> str:
        """The folder's name."""
        place = next((one.title for one in self._places if one.folder == self._state.listing.folder), "")
        return place or self._state.listing.folder.name

    @Property(bool, notify=changed)
    def inner(self) -> bool:
        """Whether a folder within a place is shown, from which a way leads up."""
        return self._state.listing.folder != self._state.place

    @Property(str, notify=changed)
    def empty(self) -> str:
        """Why there is nothing in the list; empty if there is something."""
        if not self._state.listing.readable:
            return translate("Organiser", "This folder cannot be read. Choose another one.")
        if self._state.listing.entries:
            return ""
        return translate("Organiser", "Nothing here that could be chosen.")

    @Property(int, notify=changed)
    def more(self) -> int:
        """How many entries the list leaves out."""
        return self._state.listing.more

    @Property(bool, notify=changed)
    def filters(self) -> bool:
        """Whether files with other endings are left out."""
        wish = self._state.wish
        return wish is not None and wish.use is FileUse.OPEN and bool(wish.endings) and not self._state.every

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name to save under."""
        return self._state.name

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """What is wrong with the name; empty if nothing is."""
        bad = next((one for one in self._state.name if one in _FORBIDDEN), "")
        if not bad:
            return ""
        return filled(translate("Organiser", "A name cannot hold {character}."), character=bad)

    @Property(bool, notify=changed)
    def canAccept(self) -> bool:
        """Whether the folder, or the name in it, can be taken."""
        wish, listing = self._state.wish, self._state.listing
        if wish is None or wish.use is FileUse.OPEN or not listing.readable:
            return False
        return wish.use is FileUse.FOLDER or (self._state.name.strip(" .") != "" and not self.wrong)

    def read_with(self, reads: Jobs) -> None:
        """Look into folders in another thread from now on."""
        self._reads = reads

    def look_in(self, places: Callable[..., Sequence[FilePlace]]) -> None:
        """Offer other places than the usual ones."""
        self._find_places = places

    def lock(self) -> None:
        """Let nobody out of the person's places: the screen is locked down."""
        self._locked = True
        self.changed.emit()

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._places = tuple(self._find_places(locked=self._locked)) if self.open else ()
        self._show(self._state)

    def ask(self, wish: FileWish) -> None:
        """Ask for a file or a folder."""
        self._places = tuple(self._find_places(locked=self._locked))
        first = self._places[0].folder
        self._show(ChooserState(wish, first, FolderListing(first), wish.name))
        self._look(first)

    @Slot()
    def cancel(self) -> None:
        """Ask no more; nothing is chosen."""
        self._show(ChooserState())

    @Slot(str)
    def pickPlace(self, folder: str) -> None:
        """Go to another place."""
        if place := next((one for one in self._places if str(one.folder) == folder), None):
            self._show(replace(self._state, place=place.folder))
            self._look(place.folder)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Go into a folder, open a file, or take over the name of one that is there already."""
        state = self._state
        if state.wish is None or not 0 <= row < len(state.listing.entries):
            return
        entry = state.listing.entries[row]
        if entry.is_folder:
            self._look(entry.path)
        elif state.wish.use is FileUse.OPEN:
            self._end(entry.path, asked=True)
        else:
            self.typeName(entry.path.name)

    @Slot()
    def goUp(self) -> None:
        """Go to the folder around this one, within the place."""
        if self.inner:
            self._look(self._state.listing.folder.parent)

    @Slot()
    def showAll(self) -> None:
        """Show files with other endings too."""
        self._show(replace(self._state, every=True))
        self._look(self._state.listing.folder)

    @Slot(str)
    def typeName(self, name: str) -> None:
        """Save under another name."""
        self._show(replace(self._state, name=one_line(name)))

    @Slot()
    def accept(self) -> None:
        """Take the folder, or the name in it; whether another file is replaced is asked afterwards."""
        if (wish := self._state.wish) and self.canAccept:
            folder = self._state.listing.folder
            self._end(folder if wish.use is FileUse.FOLDER else folder / self._state.name.strip(" ."), asked=False)

    @Slot(QUrl)
    def takeFromSystem(self, url: QUrl) -> None:
        """Take what was chosen in the system's chooser, which has asked about another file of that name."""
        self._end(Path(url.toLocalFile()), asked=True)

    def _end(self, path: Path, *, asked: bool) -> None:
        wish = self._state.wish
        self.cancel()
        if wish:
            wish.chosen(path, asked)

    def _look(self, folder: Path) -> None:
        state = self._state
        if (wish := state.wish) is None:
            return
        endings = () if state.every or wish.use is FileUse.SAVE else wish.endings
        self._reads.run(
            lambda: listing_of(folder, state.place, endings, folders_only=wish.use is FileUse.FOLDER),
            lambda listing: self._take(state.place, wish, listing),
        )

    def _take(self, place: Path, wish: FileWish, listing: FolderListing) -> None:
        if self._state.wish is wish and self._state.place == place:
            self._show(replace(self._state, listing=listing))

    def _show(self, state: ChooserState) -> None:
        self._state = state
        self._place_rows.replace(
            [FilePlaceRow(str(one.folder), one.title, one.folder == state.place) for one in self._places]
        )
        self._rows.replace(file_rows(state.listing, self._language))
        self.changed.emit()
