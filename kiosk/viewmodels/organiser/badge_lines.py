"""What stands on badges, on their page: each part on or off, the lines in their order, the name's size, the logo."""

from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QUrl, Signal, Slot

from kiosk.domain.badges.outline import LayoutOutline
from kiosk.domain.badges.parts import LINES, USUAL, BadgePart
from kiosk.domain.fault import Fault
from kiosk.domain.settings.badges import BADGE_LINES, BADGE_NAME_SIZE
from kiosk.domain.settings.values import Values
from kiosk.viewmodels.organiser.badge_changes import BadgeChanges
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.shared.file_choosing import FileUse, FileWish
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

STEP = 10
ENDINGS = ("png", "svg", "jpg", "jpeg")
_ORDER = (
    *(BadgePart.LOGO, BadgePart.EVENT, BadgePart.NAME, BadgePart.ORGANISATION),
    *(BadgePart.ROLE, BadgePart.GROUP, BadgePart.BAND, BadgePart.AGENDA),
)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class BadgePartRow:
    """A part of badges: whether it stands on them, whether that can be changed, and whether it can go up a line."""

    name: str
    title: str
    detail: str
    on: bool
    fixed: bool
    raisable: bool


@QmlElement
@QmlUncreatable("The page of badges makes it.")
class BadgeLines(QObject):
    """What stands on the badges of the event, whatever their layout.

    Args:
        context: what the pages work with.
        changes: makes the changes.
        parent: the page.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, changes: BadgeChanges, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._changes = context, changes
        self._values = Values()
        self._outline: LayoutOutline | None = None
        self._has_logo = False
        self._reading = self._trouble = ""
        self._is_open = False
        self._rows = Rows(BadgePartRow, parent=self)

    @Property(Rows, constant=True)
    def parts(self) -> Rows[BadgePartRow]:
        """What can stand on badges; the lines in the order in which they stand there."""
        return self._rows

    @Property(str, notify=changed)
    def size(self) -> str:
        """How large names are, beside what the layout says."""
        return filled(translate("Badges", "{size}%"), size=QLocale().toString(self._size))

    @Property(bool, notify=changed)
    def canGrow(self) -> bool:
        """Whether names can be larger."""
        return self._size + STEP <= BADGE_NAME_SIZE.form.highest  # type: ignore[union-attr]  # a whole number

    @Property(bool, notify=changed)
    def canShrink(self) -> bool:
        """Whether names can be smaller."""
        return self._size - STEP >= BADGE_NAME_SIZE.form.lowest  # type: ignore[union-attr]  # a whole number

    @Property(bool, notify=changed)
    def isChanged(self) -> bool:
        """Whether anything is not as the layout has it."""
        return self._parts != USUAL or self._size != BADGE_NAME_SIZE.default

    @Property(bool, notify=changed)
    def hasLogo(self) -> bool:
        """Whether the event has a logo."""
        return self._has_logo

    @Property(str, notify=changed)
    def reading(self) -> str:
        """Which picture is being read; empty if none is."""
        return self._reading

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why a picture cannot be the logo; empty if nothing is wrong."""
        return self._trouble

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Let a part stand on badges, or no more; a logo that there is none of is asked for."""
        part = BadgePart(name)
        if part is BadgePart.NAME:
            return
        if part is BadgePart.LOGO and not self._has_logo:
            self.chooseLogo()
            return
        on = part not in self._parts
        self._put(tuple(one for one in self._all if one in self._parts or one is part) if on else self._without(part))

    @Slot(str)
    def moveUp(self, name: str) -> None:
        """Let a line stand above the one that is above it."""
        lines: list[BadgePart] = [one for one in self._all if one in LINES and one in self._parts]
        at = lines.index(BadgePart(name))
        if at > 0:
            lines[at - 1 : at + 1] = [lines[at], lines[at - 1]]
            rest = iter(lines)
            self._put(tuple(next(rest) if one in lines else one for one in self._all if one in self._parts))

    @Slot(int)
    def step(self, direction: int) -> None:
        """Let names be larger (1) or smaller (-1)."""
        if self.canGrow if direction > 0 else self.canShrink:
            self._changes.make(BADGE_NAME_SIZE, self._size + STEP * direction, self._values)

    @Slot()
    def reset(self) -> None:
        """Let everything be as the layout has it."""
        self._changes.reset((BADGE_LINES, BADGE_NAME_SIZE), self._values)

    @Slot()
    def chooseLogo(self) -> None:
        """Ask for the picture of the logo."""
        title = translate("Badges", "Choose the logo of the event")
        self._context.files.ask(FileWish(FileUse.OPEN, title, lambda path, _: self._take(path), ENDINGS))

    @Slot(QUrl)
    def drop(self, url: QUrl) -> None:
        """Take a picture that was dropped on the page as the logo."""
        self._take(Path(url.toLocalFile()))

    @Slot()
    def removeLogo(self) -> None:
        """Let the event have no logo."""
        self._changes.choose_logo(b"", self._values.of(BADGE_LINES), self._values)

    def show(self, values: Values, outline: LayoutOutline | None, *, has_logo: bool) -> None:
        """Show what holds, for a layout."""
        self._is_open = True
        self._values, self._outline, self._has_logo = values, outline, has_logo
        self._list()

    def leave(self) -> None:
        """Take no picture any more that is still being read."""
        self._is_open, self._reading, self._trouble = False, "", ""
        self.changed.emit()

    @property
    def _parts(self) -> tuple[BadgePart, ...]:
        return tuple(map(BadgePart, self._values.of(BADGE_LINES)))

    @property
    def _size(self) -> int:
        return self._values.of(BADGE_NAME_SIZE)

    @property
    def _all(self) -> tuple[BadgePart, ...]:
        """All parts, the lines among them as they stand on badges."""
        standing = [one for one in self._parts if one in LINES]
        lines = iter((*standing, *(one for one in LINES if one not in standing)))
        return tuple(next(lines) if one in LINES else one for one in _ORDER)

    def _without(self, part: BadgePart) -> tuple[BadgePart, ...]:
        return tuple(one for one in self._parts if one is not part)

    def _put(self, parts: tuple[BadgePart, ...]) -> None:
        usual = set(parts) == set(USUAL) and [one for one in parts if one in LINES] == [
            one for one in USUAL if one in LINES
        ]
        self._changes.make(BADGE_LINES, USUAL if usual else tuple(one.value for one in parts), self._values)

    def _take(self, path: Path) -> None:
        self._reading, self._trouble = path.name, ""
        self.changed.emit()
        read = self._context.pictures.logo
        self._context.reads.run(lambda: read(path), self._taken, self._failed)

    def _taken(self, picture: bytes) -> None:
        self._reading = ""
        if self._is_open:
            # Whoever gives a logo wants it seen.
            parts = tuple(one.value for one in self._all if one in self._parts or one is BadgePart.LOGO)
            self._changes.choose_logo(picture, parts, self._values)
        self.changed.emit()

    def _failed(self, fault: Fault) -> None:
        self._reading, self._trouble = "", worded(fault) if self._is_open else ""
        self.changed.emit()

    def _list(self) -> None:
        possible = self._outline.parts if self._outline else ()
        parts, lines = self._parts, [one for one in self._all if one in LINES and one in self._parts]
        self._rows.replace(
            [
                BadgePartRow(
                    one.value,
                    _title(one),
                    "" if one in possible else translate("Badges", "This layout has no place for it."),
                    on=(one in parts or one is BadgePart.NAME) and (one is not BadgePart.LOGO or self._has_logo),
                    fixed=one is BadgePart.NAME,
                    raisable=one in lines[1:],
                )
                for one in self._all
            ]
        )
        self.changed.emit()


def _title(part: BadgePart) -> str:
    match part:
        case BadgePart.LOGO:
            return translate("Badges", "Logo")
        case BadgePart.EVENT:
            return translate("Badges", "Name of the event")
        case BadgePart.NAME:
            return translate("Badges", "Name of the guest")
        case BadgePart.ORGANISATION:
            return translate("Badges", "Organisation")
        case BadgePart.ROLE:
            return translate("Badges", "What they do")
        case BadgePart.GROUP:
            return translate("Badges", "Group")
        case BadgePart.BAND:
            return translate("Badges", "Band or arch in colour")
        case BadgePart.AGENDA:
            return translate("Badges", "Agenda on the back")
        case _:
            assert_never(part)
