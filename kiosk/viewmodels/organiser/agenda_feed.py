"""The feed of the agenda on the organiser's page: its address, how it stands, and what is to be answered."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.agenda.differences import Difference
from kiosk.domain.agenda.session import Session
from kiosk.domain.fault import Fault
from kiosk.domain.faults.live_agenda import AgendaChangedMeanwhile
from kiosk.services.live_agenda.changing import AgendaAct, cancel, carry_out
from kiosk.services.live_agenda.differences import keep_ours, say_again, take_listed
from kiosk.services.live_agenda.feed import ask_soon, set_feed, stop_feed
from kiosk.services.live_agenda.feed_standing import FeedStanding, FeedState
from kiosk.services.live_agenda.gone import gone_sessions, keep
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.agenda_feed_words import (
    FeedQuestionRow,
    question_rows,
    standing_detail,
    standing_title,
)
from kiosk.viewmodels.organiser.agenda_reading import AgendaContent
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page makes its own.")
class OrganiserAgendaFeed(QObject):
    """The form of the feed, and its questions.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()
    formChanged = Signal()
    """The address is another one than was typed."""
    announced = Signal(str, str)
    """A question was answered: the id of what was done, and which session it is about."""
    told = Signal(str)
    """What went wrong, for a toast."""

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes = context.file, context.writes
        self._content, self._typed, self._wrong, self._is_writing = AgendaContent(), "", "", False
        self._taken: dict[str, Difference] = {}
        self._decided: set[str] = set()
        self._questions = Rows(FeedQuestionRow, parent=self)

    @Property(Rows, constant=True)
    def questions(self) -> Rows[FeedQuestionRow]:
        """What is to be answered."""
        return self._questions

    @Property(str, notify=changed)
    def title(self) -> str:
        """How the feed stands, in a few words."""
        view = self._content.view
        return standing_title(self._standing, view) if view else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What there is to know of that."""
        view = self._content.view
        return standing_detail(self._standing, view) if view else ""

    @Property(bool, notify=changed)
    def isBroken(self) -> bool:
        """It is not in order."""
        return self._standing.state is FeedState.BROKEN

    @Property(bool, notify=changed)
    def isSet(self) -> bool:
        """There is a feed, wherever it is read."""
        return self._standing.state is not FeedState.OFF

    @Property(bool, notify=changed)
    def isHere(self) -> bool:
        """It is read on this machine."""
        return self.isSet and self._standing.state is not FeedState.ELSEWHERE

    @Property(str, notify=formChanged)
    def address(self) -> str:
        """The address, as typed."""
        return self._typed

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why the address cannot be taken; empty if it can."""
        return self._wrong

    @Property(bool, notify=changed)
    def canBegin(self) -> bool:
        """An address is typed that is not read here."""
        return bool(self._typed.strip()) and not self._is_writing and not self._is_read(self._typed.strip())

    @Slot(str)
    def type(self, address: str) -> None:
        """Say where the agenda is to be read from."""
        self._typed, self._wrong = address, ""
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """Read the agenda from there from now on."""
        address = self._typed
        if self.canBegin:
            self._write(lambda: set_feed(self._file, address), self._refuse)

    @Slot()
    def askNow(self) -> None:
        """Have it asked at once."""
        self._write(lambda: ask_soon(self._file), self._fail)

    @Slot()
    def end(self) -> None:
        """Read the agenda from there no more."""
        self._write(lambda: stop_feed(self._file), self._fail)

    @Slot(str)
    def keep(self, session: str) -> None:
        """Let what is ours hold: what was changed by hand, or a session that the feed holds no more."""
        self._answer(session, keep_ours, keep)

    @Slot(str)
    def take(self, session: str) -> None:
        """Let hold what the feed says: something new, or that a session is gone."""
        self._answer(session, take_listed, cancel)

    def takes_back(self, act: str) -> bool:
        """Put back what the feed's was taken for, if that is what was done under this id; tells whether it was."""
        if (difference := self._taken.pop(act, None)) is None:
            return False
        self._write(lambda: say_again(self._file, difference), self._fail)
        return True

    def has_decided(self, act: str) -> bool:
        """Tell whether what was done under this id was the answer to a question."""
        return act in self._decided

    def show(self, content: AgendaContent) -> None:
        """Take the agenda as it is now; what was typed stays."""
        before, self._content = self._standing.address, content
        if self._standing.address != before:
            self._typed, self._wrong = self._standing.address, ""
            self.formChanged.emit()
        self._questions.replace(question_rows(self._standing, content.view) if content.view else [])
        self.changed.emit()

    def clear(self) -> None:
        """Forget what was typed."""
        self._typed, self._wrong, self._taken, self._decided = "", "", {}, set()
        self.formChanged.emit()

    @property
    def _standing(self) -> FeedStanding:
        return self._content.feed

    def _is_read(self, address: str) -> bool:
        return self.isHere and address == self._standing.address

    def _answer(
        self,
        session: str,
        of_difference: Callable[[EventFile, Difference], str],
        of_gone: Callable[[Session], AgendaAct],
    ) -> None:
        difference = next((one for one in self._standing.differences if one.ours.id == session), None)
        gone = next((one for one in self._standing.gone if one.id == session), None)
        if difference is not None and gone is None:
            self._write(
                lambda: of_difference(self._file, difference),
                self._fail,
                lambda act: self._answered(act, difference, of_difference is take_listed),
            )
        elif gone is not None:
            self._write(
                lambda: self._said_of_gone(of_gone(gone)),
                self._fail,
                lambda act: self._tell(act, gone),
            )

    def _said_of_gone(self, act: AgendaAct) -> str:
        if act.effects[0].before not in gone_sessions(self._file):
            raise AgendaChangedMeanwhile()
        carry_out(self._file, act)
        return act.id

    def _answered(self, act: str, difference: Difference, is_taken: bool) -> None:
        if is_taken:
            self._taken = {act: difference}
        self._tell(act, difference.ours)

    def _tell(self, act: str, session: Session) -> None:
        view = self._content.view
        self._decided.add(act)
        self.announced.emit(act, session.text_in(view.language).title if view else session.text.title)

    def _write(
        self,
        work: Callable[[], object],
        failed: Callable[[Fault], None],
        done: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Write something, unless something is being written; a second tap meanwhile does nothing."""
        if self._is_writing:
            return
        self._is_writing = True
        self.changed.emit()

        def succeeded(result: object) -> None:
            self._is_writing = False
            self.changed.emit()
            done(str(result))

        def went_wrong(fault: Fault) -> None:
            self._is_writing = False
            failed(fault)
            self.changed.emit()

        self._writes.run(work, succeeded, went_wrong)

    def _refuse(self, fault: Fault) -> None:
        self._wrong = worded(fault)

    def _fail(self, fault: Fault) -> None:
        self.told.emit(worded(fault))
