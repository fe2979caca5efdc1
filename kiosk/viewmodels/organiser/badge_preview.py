"""The preview of a badge: the sides of one, of an invented or a real guest, drawn away from the screen's thread."""

from base64 import b64encode
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot

from kiosk.domain.badges.group_colours import is_faint
from kiosk.domain.badges.outline import Sample
from kiosk.domain.fault import Fault
from kiosk.viewmodels.organiser import badge_words
from kiosk.viewmodels.organiser.badge_access import DrawnBadge
from kiosk.viewmodels.organiser.badge_words import ColourRow
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, isolated, joined, worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

READABLE_POINTS = 14
"""The size below which a name is hard to read from a step away."""


@dataclass(frozen=True, slots=True)
class GroupColourRow:
    """A group of the roster, and the colour that it has on badges."""

    name: str
    colour: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class PreviewRead:
    """A badge that was drawn, whether somebody fits who was asked for, and whether the roster has other scripts."""

    badge: DrawnBadge
    fits: bool
    other_script: bool


@QmlElement
@QmlUncreatable("The page of badges makes it.")
class BadgePreview(QObject):
    """One badge in one layout; it keeps nobody's name, only the pictures until the page is left.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()
    colourWanted = Signal(str, str, arguments=["group", "colour"])
    """A group is to have another colour."""

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._layout = ""
        self._sample, self._named = Sample.EXAMPLE, ""
        self._pictures: list[str] = []
        self._trouble = ""
        self._fits = True
        self._has_other_script = False
        """Whether a name on the roster has other letters than Latin ones."""
        self._wanted = 0
        self._points = 0.0
        self._samples = Rows(ChoiceRow, parent=self)
        self._groups = Rows(GroupColourRow, parent=self)
        self._colours = Rows(ColourRow, parent=self)

    @Property(Rows, constant=True)
    def samples(self) -> Rows[ChoiceRow]:
        """Of whom the badge may be."""
        return self._samples

    @Property(Rows, constant=True)
    def groups(self) -> Rows[GroupColourRow]:
        """The groups of the roster with their colours; a tap shows a badge of one."""
        return self._groups

    @Property(Rows, constant=True)
    def colours(self) -> Rows[ColourRow]:
        """The colours that the group which is shown may have; none without a group."""
        return self._colours

    @Property("QStringList", notify=changed)
    def pictures(self) -> list[str]:
        """The sides of the badge, as addresses that hold them."""
        return self._pictures

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why there is no picture; empty if there is one, or will be."""
        return self._trouble

    @Property(bool, notify=changed)
    def asksWhom(self) -> bool:
        """Whether it is asked which guest's badge is shown."""
        return self._sample is Sample.GUEST

    @Property(str, notify=changed)
    def faint(self) -> str:
        """On the colours of which groups letters are hard to read; empty if on none."""
        groups = [row.name for row in self._groups.rows if is_faint(row.colour)]
        if not groups:
            return ""
        pattern = translate("Badges", "Letters on this colour are hard to read: {groups}. Choose another one.")
        return filled(pattern, groups=joined([isolated(group) for group in groups]))

    @Property(str, notify=changed)
    def longest(self) -> str:
        """How large the longest name is printed; empty until that is known."""
        points = QLocale().toString(round(self._points))
        pattern = translate("Badges", "The longest name is set in {points} points.")
        return filled(pattern, points=points) if self._points else ""

    @Property(bool, notify=changed)
    def longestIsSmall(self) -> bool:
        """Whether that is hard to read from a step away."""
        return 0 < self._points < READABLE_POINTS

    @Property(str, notify=changed)
    def whom(self) -> str:
        """Which guest was scanned or named."""
        return self._named if self._sample is Sample.GUEST else ""

    @Property(bool, notify=changed)
    def fits(self) -> bool:
        """Whether somebody fits that."""
        return self._fits

    @Slot(str)
    def showGuest(self, text: str) -> None:
        """Show the badge of a guest: scanned, or named as at a desk."""
        self._sample, self._named = Sample.GUEST, text
        self.draw()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Show the badge of somebody else."""
        self._sample, self._named = Sample(name), ""
        self.draw()

    @Slot(str)
    def chooseGroup(self, name: str) -> None:
        """Show a badge of a group."""
        self._sample, self._named = Sample.GROUP, name
        self.draw()

    @Slot(str)
    def chooseColour(self, colour: str) -> None:
        """Let the group that is shown have a colour."""
        if self._group:
            self.colourWanted.emit(self._group, colour)

    def show(self, layout: str) -> None:
        """Show another layout, for the same person."""
        self._layout = layout
        self.draw()

    def forget(self) -> None:
        """Show nobody."""
        self._wanted += 1
        self._sample, self._named = Sample.EXAMPLE, ""
        self._pictures, self._trouble, self._points = [], "", 0
        self._fits, self._has_other_script = True, False
        self._groups.replace([])
        self._colours.replace([])
        self.changed.emit()

    def draw(self) -> None:
        """Draw it anew; what was asked for before is dropped when it comes."""
        self._wanted += 1
        self._list()
        if not self._layout:
            return
        wanted, layout, sample, named = self._wanted, self._layout, self._sample, self._named
        file, access, example = self._context.file, self._context.badges, badge_words.example()

        def drawn() -> PreviewRead:
            from kiosk.services.badges.samples import fits_anybody, has_other_script, sample_badge

            fits = sample is not Sample.GUEST or not named.strip() or fits_anybody(file, named)
            badge = sample_badge(file, sample, example, named)
            longest = sample_badge(file, Sample.LONGEST, example)
            return PreviewRead(access.preview(layout, badge, longest), fits, has_other_script(file))

        self._context.reads.run(
            drawn, lambda arrived: self._arrived(wanted, arrived), lambda fault: self._failed(wanted, fault)
        )

    @property
    def _group(self) -> str:
        return self._named if self._sample is Sample.GROUP else ""

    def _arrived(self, wanted: int, read: PreviewRead) -> None:
        if wanted != self._wanted:
            return
        self._fits, self._has_other_script = read.fits, read.other_script
        self._list()
        drawn = read.badge
        self._pictures = ["data:image/png;base64," + b64encode(side).decode("ascii") for side in drawn.sides]
        self._trouble, self._points = "", drawn.longest_points
        self._groups.replace(
            [GroupColourRow(name, colour, name == self._group) for name, colour in sorted(drawn.colours)]
        )
        self._colours.replace(badge_words.colour_rows(dict(drawn.colours).get(self._group, "")))
        self.changed.emit()

    def _failed(self, wanted: int, fault: Fault) -> None:
        if wanted == self._wanted:
            self._pictures, self._trouble = [], worded(fault)
            self.changed.emit()

    def _list(self) -> None:
        titles = [
            (Sample.EXAMPLE, translate("Badges", "An example")),
            (Sample.LONGEST, translate("Badges", "The longest name")),
            (Sample.SCRIPT, translate("Badges", "In another script")),
            (Sample.GUEST, translate("Badges", "Another guest…")),
        ]
        shown = [one for one in titles if one[0] is not Sample.SCRIPT or self._has_other_script]
        self._samples.replace([ChoiceRow(one, title, one is self._sample) for one, title in shown])
