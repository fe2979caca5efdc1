"""What goes out on paper and by mail: what, how, of whom, and where to."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.report.form import ReportForm
from kiosk.services.papers.request import InvitationFiles, PaperKind, PaperOrder
from kiosk.viewmodels.organiser import paper_choice as choice
from kiosk.viewmodels.organiser import paper_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow, KindRow
from kiosk.viewmodels.organiser.export_course import Write, Written
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.organiser.saving import Document, ExportSaving
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.ports import Progress

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_BEGINNING = PaperOrder(PaperKind.INVITATIONS)


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserPapers(OrganiserPageModel):
    """The organiser's papers.

    Args:
        context: what the pages work with.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context, self._only = context, ""
        self._order = _BEGINNING
        self._saving = ExportSaving(context, self)
        self._kinds = Rows(KindRow, parent=self)
        self._how = Rows(ChoiceRow, parent=self)
        self._whom = Rows(ChoiceRow, parent=self)
        self._languages = Rows(ChoiceRow, parent=self)
        self._fill()

    @Property(ExportSaving, constant=True)
    def saving(self) -> ExportSaving:
        """Where to save it, and how that goes."""
        return self._saving

    @Property(Rows, constant=True)
    def kinds(self) -> Rows[KindRow]:
        """What can be written."""
        return self._kinds

    @Property(Rows, constant=True)
    def how(self) -> Rows[ChoiceRow]:
        """How the chosen one can be had."""
        return self._how

    @Property(Rows, constant=True)
    def whom(self) -> Rows[ChoiceRow]:
        """Of whom it can be; none where that is no question."""
        return self._whom

    @Property(Rows, constant=True)
    def languages(self) -> Rows[ChoiceRow]:
        """In which languages it can be; none where there is one."""
        return self._languages

    @Property(str, notify=changed)
    def title(self) -> str:
        """The chosen one's name."""
        return words.title_of(self._order.kind)

    @Property(str, notify=changed)
    def contents(self) -> str:
        """What it holds."""
        return words.contents_of(self._order.kind)

    @Property(str, notify=changed)
    def howTitle(self) -> str:
        """What the choice of how is about."""
        return words.how_title_of(self._order.kind)

    @Property(str, notify=changed)
    def only(self) -> str:
        """Whom the text names that the organiser typed."""
        return self._only

    @Property(bool, notify=changed)
    def ofPeople(self) -> bool:
        """Whether it can be of some people only."""
        return self._order.kind is not PaperKind.REPORT

    @Property(bool, notify=changed)
    def takesTickets(self) -> bool:
        """Whether tickets of the roster can be written in the stead of codes."""
        return self._order.kind is PaperKind.INVITATIONS

    @Property(bool, notify=changed)
    def tickets(self) -> bool:
        """Whether they are."""
        return self._order.tickets

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Choose what to write; whom it is of, and the language, go with it."""
        if kind != self._order.kind:
            order = PaperOrder(PaperKind(kind), language=self._order.language)
            self._take(choice.with_only(order, self._only))

    @Slot(str)
    def chooseHow(self, name: str) -> None:
        """Choose how it is to be."""
        if name in {row.name for row in choice.how_rows(self._order)}:
            self._take(choice.with_how(self._order, name))

    @Slot(str)
    def chooseWhom(self, name: str) -> None:
        """Choose of whom."""
        if name in {row.name for row in choice.whom_rows(self._order)}:
            self._take(choice.with_whom(self._order, name))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Choose in which language."""
        if code in {row.name for row in choice.language_rows(self._order, self._of_event)}:
            self._take(replace(self._order, language=code))

    @Slot(str)
    def nameOnly(self, text: str) -> None:
        """Take whom a text names, several with semicolons between."""
        self._only = text
        self._take(choice.with_only(self._order, text))

    @Slot(bool)
    def setTickets(self, wanted: bool) -> None:
        """Write tickets of the roster where there are any, or codes for all."""
        self._take(replace(self._order, tickets=wanted))

    def tick(self) -> None:
        """See which drives are plugged in."""
        self._saving.look()

    def enter(self, language: str) -> None:
        """Allow to save."""
        self._saving.allow(allowed=True)
        self.retranslate(language)
        self.tick()

    def leave(self) -> None:
        """Forget what was chosen, and whom it named; what is being written is finished."""
        self._saving.allow(allowed=False)
        self._order, self._only = _BEGINNING, ""
        self._fill()

    def retranslate(self, language: str) -> None:
        """Make every text again."""
        self._list()
        self._saving.retranslate(language)
        self.changed.emit()

    @property
    def _of_event(self) -> tuple[str, ...]:
        return self._context.file.read_event().languages

    def _take(self, order: PaperOrder) -> None:
        if order != self._order:
            self._order = order
            self._fill()

    def _fill(self) -> None:
        self._list()
        order = self._order
        ending = None if order.is_folder else ReportForm.HTML if order.for_browser else ExportFormat.PDF
        is_list = order.kind is PaperKind.INVITATIONS and order.files is InvitationFiles.ONE_PDF
        self._saving.offer(Document("letters" if is_list else order.kind, ending, self._write_of(order)))
        self.changed.emit()

    def _list(self) -> None:
        self._kinds.replace(choice.kind_rows(self._order))
        self._how.replace(choice.how_rows(self._order))
        self._whom.replace(choice.whom_rows(self._order))
        self._languages.replace(choice.language_rows(self._order, self._of_event))

    def _write_of(self, order: PaperOrder) -> Write:
        file, write_paper = self._context.file, self._context.outputs.paper

        def write(out: Path, progress: "Progress | None", over: bool) -> Written:
            result = write_paper(file, order, out, progress, replace=over)
            told = replace(order, only=())
            return lambda language: words.written(told, result, language)

        return write
