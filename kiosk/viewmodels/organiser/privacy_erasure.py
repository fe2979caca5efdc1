"""Erasing one guest or one member of staff for good: shown, asked once more with a reason, and told."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.erasure import GIVEN_REASONS, ErasureReason
from kiosk.domain.fault import Fault
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, worded

if TYPE_CHECKING:  # loaded when somebody is erased: the page opens without
    from kiosk.services.erase import Erased
    from kiosk.storage.tables.erasures import Obstacle

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Erasable:
    """Who can be erased: a guest, by id, or a member of staff, by name; `is_asked_for` at a desk or foyer screen."""

    name: str
    attendee: str = ""
    is_asked_for: bool = False

    @property
    def is_staff(self) -> bool:
        """Whether this is a member of staff."""
        return not self.attendee


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """One reason of the fixed list."""

    reason: str
    title: str
    chosen: bool


@QmlElement
@QmlUncreatable("The page of privacy makes it.")
class PrivacyErasure(QObject):
    """Asks for a reason and once more, and then erases whom the page has opened. What it did names nobody.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()
    told = Signal(str, str, bool)
    begun = Signal()
    """Whoever was opened is about to be erased: nothing may name them any more."""
    erased = Signal()
    declined = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._place = context.file, context.writes, context.place
        self._whom: Erasable | None = None
        self._reason: ErasureReason | None = None
        self._outcome: Callable[[], str] = str
        self._asking = False
        self._reasons = Rows(ReasonRow, parent=self)

    @Property(Rows, constant=True)
    def reasons(self) -> Rows[ReasonRow]:
        """The reasons that may be given."""
        return self._reasons

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether a reason was given."""
        return self._reason is not None

    @Property(bool, notify=changed)
    def requested(self) -> bool:
        """Whether the person asked for it at a desk or foyer screen: it is done, or declined, with one tap."""
        return bool(self._whom and self._whom.is_asked_for)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether it is asked if the person is really to be erased."""
        return self._asking

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is asked then."""
        return filled(translate("Privacy", "Erase {name}?"), name=self._whom.name) if self._whom else ""

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What cannot be undone."""
        if self._whom and self._whom.is_staff:
            return translate(
                "Privacy", "This cannot be undone on any kiosk. What they did stays recorded, without their name."
            )
        return translate("Privacy", "This cannot be undone on any kiosk, nor by importing the guest list again.")

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What the latest erasure did; it names nobody who was erased."""
        return self._outcome()

    @Slot(str)
    def giveReason(self, reason: str) -> None:
        """Say why."""
        self._reason = ErasureReason(reason)
        self.retranslate()

    @Slot()
    def ask(self) -> None:
        """Ask once more, unless the person asked for it: then it is done."""
        self._asking = self._whom is not None and self._reason is not None
        if self.requested:
            self.erase()
        else:
            self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Erase nobody."""
        self._asking = False
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Erase the person for good."""
        whom, reason = self._whom, self._reason
        if not self._asking or whom is None or reason is None:
            return
        self.begun.emit()
        self._writes.run(lambda: self._erase(whom, reason), self._was_erased, self._not_erased)

    @Slot()
    def decline(self) -> None:
        """Erase nobody; whoever asked for it stays."""
        whom = self._whom
        if whom is None or not whom.is_asked_for:
            return
        from kiosk.services.erasure_requests import decline_erasure

        self.begun.emit()
        self._writes.run(
            lambda: decline_erasure(self._file, whom.attendee, by=self._place.staff),
            lambda _: self._was_declined(),
            self._not_erased,
        )

    def open(self, whom: Erasable | None) -> None:
        """Have somebody at hand, or nobody; what an earlier erasure did is told as long as nobody is."""
        self._whom, self._asking = whom, False
        self._reason = ErasureReason.ASKED if self.requested else None
        if whom:
            self._outcome = str
        self.retranslate()

    def put_away(self) -> None:
        """Say no more what an erasure did."""
        self._outcome = str
        self.open(None)

    def retranslate(self) -> None:
        """Make every text again."""
        self._reasons.replace([ReasonRow(each, _title(each), each is self._reason) for each in GIVEN_REASONS])
        self.changed.emit()

    def _erase(self, whom: Erasable, reason: ErasureReason) -> "Erased":
        from kiosk.services.erase import erase, erase_staff

        by = self._place.staff
        if whom.is_staff:
            return erase_staff(self._file, whom.name, reason=reason, by=by)
        return erase(self._file, whom.attendee, reason=reason, by=by)

    def _was_erased(self, erased: "Erased") -> None:
        count, obstacle = len(erased.recipients), erased.obstacle
        self._outcome = lambda: _outcome(count, obstacle)
        self.told.emit(translate("Privacy", "The person was erased"), "shield", False)
        self.changed.emit()
        self.erased.emit()

    def _was_declined(self) -> None:
        self.told.emit(translate("Privacy", "Nobody was erased; the request is put away"), "shield", False)
        self.declined.emit()

    def _not_erased(self, fault: Fault) -> None:
        self.told.emit(worded(fault), "shield", True)


def _title(reason: ErasureReason) -> str:
    match reason:
        case ErasureReason.ASKED:
            return translate("Privacy", "They asked for it")
        case ErasureReason.BY_MISTAKE:
            return translate("Privacy", "They are on the list by mistake")
        case ErasureReason.DOUBLE:
            return translate("Privacy", "They are on the list twice")
        case ErasureReason.RETENTION:
            return translate("Privacy", "They need not be kept any longer")
        case _:
            assert_never(reason)


def _outcome(recipients: int, obstacle: "Obstacle | None") -> str:
    sentence = translate("Privacy", "Erased here; every other kiosk erases the same once it hears of it.")
    if recipients == 1:
        sentence += " " + translate("Privacy", "One person may have taken the contact home; ask them to delete it.")
    elif recipients:
        pattern = translate("Privacy", "{count} people may have taken the contact home; ask them to delete it.")
        sentence += " " + filled(pattern, count=recipients)
    return f"{sentence} {_left(obstacle)}" if obstacle else sentence


def _left(obstacle: "Obstacle") -> str:
    """Say what on this machine still holds whom was erased, and what to do about it."""
    from kiosk.storage.tables.erasures import Obstacle

    match obstacle:
        case Obstacle.IN_USE:
            return translate("Privacy", "Other programs hold the file open; its log is emptied when they close.")
        case Obstacle.NO_ROOM:
            return translate(
                "Privacy", "The disk is too full to clear it of them: free some space, then run “kiosk rebuild”."
            )
        case Obstacle.DRAFTS:
            return translate("Privacy", "A copy that is not finished holds them too; “kiosk doctor” says where.")
        case Obstacle.HUB_ENDED:
            return translate("Privacy", "This machine’s hub still holds them: start it again, and it overwrites them.")
        case Obstacle.HUB_BUSY:
            return translate("Privacy", "This machine’s hub is still overwriting them; leave it running.")
        case _:
            assert_never(obstacle)
