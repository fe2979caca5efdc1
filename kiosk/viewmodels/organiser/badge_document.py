"""Badges of all people or some, or blank ones, as a file that is saved; who gets none, and what was saved before."""

from collections.abc import Callable
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.badges.imprint import BadgeChoice
from kiosk.domain.fault import Fault
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.viewmodels.organiser import badge_run_words as words
from kiosk.viewmodels.organiser.badge_access import BadgeWish
from kiosk.viewmodels.organiser.badge_run_words import BadgeWhose, NoBadgeRow
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.export_course import ExportCourse, Phase, Written
from kiosk.viewmodels.organiser.saving import Document
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.services.badges.choosing import BadgeOverview, BadgeSelection
    from kiosk.services.ports import Progress

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

MOST_BLANK = 1_000
STEP = 10


@QmlElement
@QmlUncreatable("The page of badges makes it.")
class BadgeDocument(QObject):
    """Makes the file, for everybody until others are chosen.

    Args:
        context: what the pages work with.
        title_of: returns what a layout is called, by its name.
        parent: the page of badges.
    """

    changed = Signal()
    failed = Signal(object, arguments=["fault"])
    told = Signal(str, str, bool)

    def __init__(
        self, context: OrganiserContext, title_of: Callable[[str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._title_of = context, title_of
        self._zone = context.file.read_event().zone
        self._language = ""
        self._whose, self._whom, self._blank = BadgeWhose.ALL, "", 0
        self._is_open = False
        self._overview: BadgeOverview | None = None
        self._fitting = ""
        self._looks = self._looks_again = False
        self._choices = Rows(ChoiceRow, parent=self)
        self._without = Rows(NoBadgeRow, parent=self)

    @Property(Rows, constant=True)
    def choices(self) -> Rows[ChoiceRow]:
        """Whose badges can be saved, with how many there are."""
        return self._choices

    @Property(Rows, constant=True)
    def without(self) -> Rows[NoBadgeRow]:
        """Who gets none, by the reason."""
        return self._without

    @Property(str, notify=changed)
    def whose(self) -> str:
        """Which of them is chosen."""
        return self._whose

    @Property(str, notify=changed)
    def whom(self) -> str:
        """Who is named."""
        return self._whom

    @Property(str, notify=changed)
    def fitting(self) -> str:
        """Who fits what is named, or that nobody does."""
        return self._fitting

    @Property(str, notify=changed)
    def blank(self) -> str:
        """How many badges are saved that nobody has yet, in digits; empty for none."""
        return str(self._blank or "")

    @Property(str, notify=changed)
    def last(self) -> str:
        """What was saved last and counts as printed; empty if nothing was."""
        last = self._overview.last if self._overview else None
        return words.last_said(last, self._title_of(last.layout), self._zone, self._language) if last else ""

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is anything to save."""
        match self._whose:
            case BadgeWhose.BLANK:
                return self._blank > 0
            case BadgeWhose.SOME:
                return bool(self._whom.strip())
            case BadgeWhose.ALL | BadgeWhose.NEW | BadgeWhose.CHANGED:
                return self._overview is None or self._overview.counts[BadgeChoice(self._whose)] > 0
            case _:
                assert_never(self._whose)

    @Slot(str)
    def choose(self, whose: str) -> None:
        """Save the badges of others."""
        self._whose = BadgeWhose(whose)
        if self._whose is BadgeWhose.BLANK and not self._blank:
            self._blank = STEP
        self._list()

    @Slot(str)
    def setWhom(self, text: str) -> None:
        """Save the badges of some only: a name, a group, an organisation or a code."""
        self._whom, self._whose = text, BadgeWhose.SOME
        self._look()
        self._list()

    @Slot(str)
    def setBlank(self, digits: str) -> None:
        """Save so many blank badges and no others."""
        self._take_blank(int(digits) if digits.isdecimal() else 0)

    @Slot(int)
    def stepBlank(self, direction: int) -> None:
        """Save some blank badges more (1) or less (-1)."""
        self._take_blank(self._blank + STEP * direction)

    @Slot()
    def undoLast(self) -> None:
        """Let what was saved last count as not printed."""
        last = self._overview.last if self._overview else None
        if last is None:
            return
        file, run = self._context.file, last.run

        def undo() -> None:
            from kiosk.services.badges.runs import undo_run

            undo_run(file, run)

        self._context.writes.run(undo, lambda _: self._undone(last.count), self._failed)

    def follow(self, course: ExportCourse) -> None:
        """Count anew whenever something was saved."""

        def ended() -> None:
            if self._is_open and course.phase == Phase.DONE:
                self.refresh()

        course.changed.connect(ended)

    def refresh(self) -> None:
        """Read again how many there are."""
        self._is_open = True
        file = self._context.file

        def read() -> "BadgeOverview":
            from kiosk.services.badges.choosing import badge_overview

            return badge_overview(file)

        self._context.reads.run(read, self._arrived, self._failed)

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._list()

    def forget(self) -> None:
        """Save everybody's badges again, and keep nobody's name."""
        self._whose, self._whom, self._blank, self._fitting = BadgeWhose.ALL, "", 0, ""
        self._overview, self._is_open = None, False
        self._list()

    def of(self, layout: str) -> Document:
        """Return the document in a layout, for whoever is chosen when it is saved."""

        def write(out: "Path", progress: "Progress | None", over: bool) -> Written:
            count = self._context.badges.write(layout, self._wish, out, progress, replace=over)
            return lambda language: filled(
                translate("Badges", "Badges: {count}. Print them at their own size, not fitted to the page."),
                count=locale_of(language).toString(count),
            )

        return Document("badges", ExportFormat.PDF, write)

    @property
    def _wish(self) -> BadgeWish:
        match self._whose:
            case BadgeWhose.ALL:
                return BadgeWish()
            case BadgeWhose.NEW | BadgeWhose.CHANGED:
                return BadgeWish(choices=frozenset({BadgeChoice(self._whose)}))
            case BadgeWhose.SOME:
                return BadgeWish(only=tuple(part for part in (self._whom.strip(),) if part))
            case BadgeWhose.BLANK:
                return BadgeWish(blank=self._blank)
            case _:
                assert_never(self._whose)

    def _take_blank(self, count: int) -> None:
        self._blank = max(0, min(MOST_BLANK, count))
        self._whose = BadgeWhose.BLANK
        self._list()

    def _look(self) -> None:
        """See who fits, one look after the other: the last text is looked for, not each letter of it."""
        if self._looks:
            self._looks_again = True
            return
        file, whom = self._context.file, self._whom.strip()
        if not whom:
            self._fitting = ""
            return
        self._looks = True

        def read() -> "BadgeSelection":
            from kiosk.services.badges.choosing import selected

            return selected(file, (whom,))

        self._context.reads.run(read, lambda one: self._looked(words.fitting_said(one)), self._nobody)

    def _nobody(self, fault: Fault) -> None:
        del fault
        self._looked(translate("Badges", "Nobody on the list fits."))

    def _looked(self, sentence: str) -> None:
        self._looks = False
        self._fitting = sentence if self._whom.strip() else ""
        if self._looks_again:
            self._looks_again = False
            self._look()
        self.changed.emit()

    def _arrived(self, overview: "BadgeOverview") -> None:
        if self._is_open:
            self._overview = overview
            self._list()

    def _undone(self, count: int) -> None:
        self.told.emit(words.undone_said(count), "undo", False)
        self.refresh()

    def _failed(self, fault: Fault) -> None:
        self.failed.emit(fault)

    def _list(self) -> None:
        counts = self._overview.counts if self._overview else {}
        numbers = {BadgeWhose(choice): count for choice, count in counts.items()}
        self._choices.replace(
            [ChoiceRow(one, words.whose_said(one, numbers), one is self._whose) for one in BadgeWhose]
        )
        self._without.replace(words.without_rows(self._overview.left_out if self._overview else ()))
        self.changed.emit()
