"""Shutting a kiosk out and letting it in again, and how much counts of what it recorded: each after a question."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.rights import OnlyEventKey, WrongPassphrase
from kiosk.domain.kiosks.kept_key import KeptKey
from kiosk.services.kiosks.fences import accept_late, let_in_again, revoke, take_out
from kiosk.services.kiosks.members import Kiosk
from kiosk.storage.journal.signatures import Signer
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.fence_words import (
    FenceQuestion,
    QuestionWords,
    done_words,
    question_words,
    take_out_sentence,
)
from kiosk.viewmodels.organiser.left_out_words import left_out_words
from kiosk.viewmodels.organiser.take_out_spans import (
    SpanCount,
    SpanRow,
    TakeOutSpan,
    count_spans,
    span_moment,
    span_rows,
)
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FencedKiosk:
    """The kiosk that is shown, if any, and the language that is spoken."""

    kiosk: Kiosk | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class FenceAsked:
    """What is asked about which kiosk, and of taking records out what is chosen and what can be.

    `wants_key` tells that only the event's key can do it, which is under a passphrase; `wrong` what was typed before.
    """

    question: FenceQuestion = FenceQuestion.NONE
    kiosk: Kiosk | None = None
    span: TakeOutSpan = TakeOutSpan.HOUR
    counts: tuple[SpanCount, ...] = ()
    wants_key: bool = False
    wrong: Fault | None = None

    @property
    def count(self) -> SpanCount | None:
        """The span that is chosen, counted."""
        return next((one for one in self.counts if one.span is self.span), None)


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskFences(QObject):
    """Says how much counts of what one kiosk recorded, and changes that.

    Args:
        context: what the pages work with.
        parent: the page of kiosks.
    """

    changed = Signal()
    moved = Signal()
    told = Signal(str, str, bool)

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._place, self._writes = context.file, context.place, context.writes
        self._keys = context.keys
        self._zone = context.file.read_event().zone
        self._shown, self._asked = FencedKiosk(), FenceAsked()
        self._spans = Rows(SpanRow, parent=self)

    @Property(bool, notify=changed)
    def shutOut(self) -> bool:
        """Whether the kiosk is shut out."""
        return bool(self._shown.kiosk and self._shown.kiosk.revoked)

    @Property(bool, notify=changed)
    def isHub(self) -> bool:
        """Whether the kiosk is a hub, of which no records are taken out."""
        return bool(self._shown.kiosk and self._shown.kiosk.hub)

    @Property(bool, notify=changed)
    def isOwn(self) -> bool:
        """Whether it is this very machine, which cannot shut itself out."""
        return bool(self._shown.kiosk and self._shown.kiosk.public_key == self._file.journal.public_key)

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """Whether records of a kiosk that is shut out are here that an organiser can let count."""
        return bool(self.shutOut and self._shown.kiosk and self._shown.kiosk.behind_fence)

    @Property(str, notify=changed)
    def leftOut(self) -> str:
        """How many records of one that is shut out do not count, and why; empty if all do."""
        kiosk = self._shown.kiosk
        return left_out_words(kiosk, self._shown.language) if kiosk and kiosk.revoked else ""

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether a question is open."""
        return self._asked.question is not FenceQuestion.NONE

    @Property(bool, notify=changed)
    def asksTime(self) -> bool:
        """Whether it is asked since when records are taken out."""
        return self._asked.question is FenceQuestion.TAKE_OUT

    @Property(bool, notify=changed)
    def wantsKey(self) -> bool:
        """Whether the passphrase of the event's key is asked for, as the kiosk is an organiser's laptop."""
        return self._asked.wants_key

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why the passphrase that was typed does not do; empty if nothing is wrong."""
        return worded(self._asked.wrong)

    @Property(bool, notify=changed)
    def careful(self) -> bool:
        """Whether what is asked takes something from a kiosk, and does not give it back."""
        return self._asked.question in (FenceQuestion.SHUT_OUT, FenceQuestion.TAKE_OUT)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The question."""
        return self._words.title

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What happens then."""
        count = self._asked.count
        if count is None:
            return self._words.sentence
        is_all = count.span is TakeOutSpan.EVERYTHING
        moment = "" if is_all else span_moment(count, self._file.clock(), self._zone, self._shown.language)
        return take_out_sentence(self._figure(count.written.records), self._figure(count.written.scans), moment)

    @Property(str, notify=changed)
    def answer(self) -> str:
        """The way on."""
        return self._words.answer

    @Property(Rows, constant=True)
    def spans(self) -> Rows[SpanRow]:
        """Since when records can be taken out."""
        return self._spans

    @Slot()
    def askShutOut(self) -> None:
        """Ask whether the kiosk is really to be shut out."""
        if not (self.shutOut or self.isOwn):
            self._ask(FenceQuestion.SHUT_OUT)

    @Slot()
    def askLetIn(self) -> None:
        """Ask whether the kiosk is to be taken back, so that all counts that it recorded."""
        if self.shutOut:
            self._ask(FenceQuestion.LET_IN)

    @Slot()
    def askAccept(self) -> None:
        """Ask whether what is here of the kiosk is to count, which stays shut out."""
        if self.late:
            self._ask(FenceQuestion.ACCEPT)

    @Slot()
    def askTakeOut(self) -> None:
        """Ask since when nothing is to count any more that the kiosk recorded."""
        if (kiosk := self._shown.kiosk) and not (kiosk.hub or self.isOwn):
            self._writes.run(lambda: count_spans(self._file, kiosk), lambda counts: self._counted(kiosk, counts))

    @Slot(str)
    def choose(self, span: str) -> None:
        """Choose since when."""
        self._show(FenceAsked(self._asked.question, self._asked.kiosk, TakeOutSpan(span), self._asked.counts))

    @Slot()
    def drop(self) -> None:
        """Change nothing."""
        self._show(FenceAsked())

    @Slot()
    def confirm(self) -> None:
        """Do what was asked."""
        asked = self._asked
        self.drop()
        self._run(asked, lambda: None)

    @Slot(str)
    def confirmWith(self, passphrase: str) -> None:
        """Do what was asked with the event's key, by its passphrase."""
        if self._asked.wants_key and passphrase:
            self._run(self._asked, lambda: self._keys.signer(passphrase))

    def show(self, kiosk: Kiosk | None, language: str) -> None:
        """Speak of a kiosk, or of none; a question about another one is dropped."""
        shown = FencedKiosk(kiosk, language)
        if shown == self._shown:
            return
        self._shown, asked = shown, self._asked.kiosk
        if asked and (kiosk is None or kiosk.public_key != asked.public_key):
            self._asked = FenceAsked()
        self._list_spans()
        self.changed.emit()

    @property
    def _words(self) -> QuestionWords:
        kiosk = self._asked.kiosk
        return question_words(self._asked.question, kiosk.name if kiosk else "", is_hub=bool(kiosk and kiosk.hub))

    def _run(self, asked: FenceAsked, event_key: Callable[[], Signer | None]) -> None:
        if kiosk := asked.kiosk:
            self._writes.run(
                lambda: self._do(asked, kiosk.public_key, event_key()),
                lambda count: self._done(asked.question, kiosk.name, count),
                lambda fault: self._failed(asked, fault),
            )

    def _do(self, asked: FenceAsked, public_key: str, event_key: Signer | None) -> int:
        """Do what was asked; returns how many records that concerned, where that is known."""
        file, staff = self._file, self._place.staff
        match asked.question:
            case FenceQuestion.NONE:
                return 0
            case FenceQuestion.SHUT_OUT:
                revoke(file, public_key, staff=staff, hub_too=True, event_key=event_key)
                return 0
            case FenceQuestion.LET_IN:
                let_in_again(file, public_key, staff=staff, event_key=event_key)
                return 0
            case FenceQuestion.ACCEPT:
                return accept_late(file, public_key, staff=staff, event_key=event_key)
            case FenceQuestion.TAKE_OUT:
                since = asked.count.since if asked.count else 0
                return take_out(file, public_key, since, staff=staff, event_key=event_key)
            case _:
                assert_never(asked.question)

    def _done(self, question: FenceQuestion, name: str, count: int) -> None:
        self.drop()
        icon = "device" if question in (FenceQuestion.LET_IN, FenceQuestion.ACCEPT) else "lock"
        self.told.emit(done_words(question, name, self._figure(count)), icon, False)
        self.moved.emit()

    def _failed(self, asked: FenceAsked, fault: Fault) -> None:
        is_sealed = isinstance(fault, OnlyEventKey) and self._keys.kept() is KeptKey.SEALED
        if asked.wants_key and isinstance(fault, WrongPassphrase):
            self._show(replace(asked, wrong=fault))
        elif is_sealed and not asked.wants_key:
            self._show(replace(asked, wants_key=True))
        else:
            self.drop()
            self.told.emit(worded(fault), "lock", True)

    def _ask(self, question: FenceQuestion) -> None:
        if self._shown.kiosk:
            self._show(FenceAsked(question, self._shown.kiosk))

    def _counted(self, kiosk: Kiosk, counts: tuple[SpanCount, ...]) -> None:
        if self._shown.kiosk and self._shown.kiosk.public_key == kiosk.public_key:
            self._show(FenceAsked(FenceQuestion.TAKE_OUT, kiosk, counts=counts))

    def _show(self, asked: FenceAsked) -> None:
        self._asked = asked
        self._list_spans()
        self.changed.emit()

    def _list_spans(self) -> None:
        self._spans.replace(span_rows(self._asked.counts, self._asked.span, self._zone, self._shown.language))

    def _figure(self, number: int) -> str:
        return locale_of(self._shown.language).toString(number)
