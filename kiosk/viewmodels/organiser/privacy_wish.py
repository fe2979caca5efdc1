"""What a guest asked for in the foyer to have put right: done, or left as it is, and taken back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

if TYPE_CHECKING:  # loaded when somebody is put right: the page opens without
    from kiosk.services.people.wishes import CorrectionWish

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WishRow:
    """One detail: what it is, how the list has it, and how it should be; empty for a detail to be taken away."""

    title: str
    listed: str
    wished: str


@dataclass(frozen=True, slots=True)
class _Settled:
    """A wish that was settled here: what held over the lists before where it was put right, None where it was left."""

    wish: "CorrectionWish"
    held: Mapping[str, str | None] | None


@QmlElement
@QmlUncreatable("The page of privacy makes it.")
class PrivacyWish(QObject):
    """Puts right what a guest asked for, or leaves it; the latest one can be taken back.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    changed = Signal()
    told = Signal(str, str, bool)
    settled = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._place = context.file, context.writes, context.place
        self._wish: CorrectionWish | None = None
        self._latest: _Settled | None = None
        self._rows = Rows(WishRow, parent=self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows[WishRow]:
        """What differs."""
        return self._rows

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What was done last, which can be taken back; empty for nothing."""
        if self._latest is None:
            return ""
        if self._latest.held is None:
            return translate("Privacy", "Left as it is; the request is put away.")
        return translate("Privacy", "Put right, whatever later lists say.")

    @Slot()
    def putRight(self) -> None:
        """Put right what they asked for."""
        from kiosk.services.people.correcting import correct

        if wish := self._wish:
            self._settle(wish, lambda: correct(self._file, wish.person.id, wish.wished, **self._by()).held)

    @Slot()
    def leave(self) -> None:
        """Leave it as it is."""
        from kiosk.services.people.wishes import settle_wish

        if wish := self._wish:
            self._settle(wish, lambda: settle_wish(self._file, wish.person.id, **self._by()))

    @Slot()
    def undo(self) -> None:
        """Take back what was done last: what held before holds again, and the request stands open."""
        latest, self._latest = self._latest, None
        if latest:
            self._writes.run(lambda: self._take_back(latest), lambda _: self._changed(), self._failed)

    def open(self, wish: "CorrectionWish | None") -> None:
        """Have a wish at hand, or none."""
        self._wish = wish
        self.retranslate()

    def put_away(self) -> None:
        """Keep nothing of anybody, what was done last neither."""
        self._latest = None
        self.open(None)

    def retranslate(self) -> None:
        """Make every text again."""
        wish = self._wish
        self._rows.replace(
            [WishRow(_title(field), getattr(wish.person, field), text) for field, text in wish.wished.items()]
            if wish
            else []
        )
        self.changed.emit()

    def _settle(self, wish: "CorrectionWish", settle: Callable[[], Mapping[str, str | None] | None]) -> None:
        self._writes.run(settle, lambda held: self._was_settled(_Settled(wish, held)), self._failed)

    def _take_back(self, latest: _Settled) -> None:
        from kiosk.services.people.correcting import undo_correction
        from kiosk.services.people.wishes import reopen_wish

        wish = latest.wish
        with self._file.writing():
            if latest.held is not None:
                undo_correction(self._file, wish.person.id, latest.held, **self._by())
            reopen_wish(self._file, wish.person.id, wish.wished, point=wish.point, staff=self._place.staff)

    def _was_settled(self, settled: _Settled) -> None:
        self._latest = settled
        self._changed()

    def _changed(self) -> None:
        self.changed.emit()
        self.settled.emit()

    def _failed(self, fault: Fault) -> None:
        self.told.emit(worded(fault), "pencil", True)

    def _by(self) -> dict[str, str]:
        return {"point": self._place.point, "staff": self._place.staff}


def _title(field: str) -> str:
    titles = {
        "name": translate("Privacy", "Name"),
        "organisation": translate("Privacy", "Organisation"),
        "email": translate("Privacy", "E-mail"),
    }
    return titles[field]
