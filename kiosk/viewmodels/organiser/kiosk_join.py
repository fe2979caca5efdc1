"""How another kiosk joins: the code for its role, until when and how often that lets kiosks in, and withdrawing it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.offered_code import OfferedCode
from kiosk.domain.kiosks.role import Role
from kiosk.domain.language import SOURCE
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.hub import HubAccess
from kiosk.viewmodels.organiser.join_words import (
    CodeEnd,
    CodeUses,
    JoinTimes,
    end_words,
    lapse_words,
    number_of,
    terms_words,
    title_words,
    uses_words,
)
from kiosk.viewmodels.organiser.kiosk_look import JoinCodeShown, typed_text
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.qr import qr_rows
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MADE = frozenset({Role.ORGANISER, Role.WALL})
"""Kiosks for which a code is made once one is added."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Adding:
    """What is being added, if anything, and the code that was shown for it first.

    Another code is not shown in its stead unless somebody asks: what follows a code for one kiosk lets in any number.
    `replaced` is the text of a code in whose stead one was made here, which a look on its way may still find.
    """

    role: Role = Role.DESK
    open: bool = False
    first: OfferedCode | None = None
    asked: bool = False
    replaced: str = ""


@QmlElement
@QmlUncreatable("The page of kiosks makes it.")
class KioskJoin(QObject):
    """Shows the join codes and what they are good for, makes others and withdraws them.

    Args:
        context: what the pages work with.
        parent: the page of kiosks.
    """

    changed = Signal()
    told = Signal(str, str, bool)
    moved = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._hub, self._writes = context.file, context.hub, context.writes
        self._adding, self._shown = Adding(), JoinCodeShown()
        self._language = SOURCE
        self._busy = False
        self._ends, self._uses = Rows(ChoiceRow, parent=self), Rows(ChoiceRow, parent=self)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether somebody is adding a kiosk: the code is shown."""
        return self._adding.open

    @Property(str, notify=changed)
    def role(self) -> str:
        """What a kiosk is to be that joins with the code shown."""
        return self._adding.role

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is being added."""
        return title_words(self._adding.role)

    @Property(str, notify=changed)
    def text(self) -> str:
        """The code in groups of four, for somebody who types it; the spaces do not count. Empty while there is none."""
        return typed_text(self.code)

    @Property("QStringList", notify=changed)
    def rows(self) -> list[str]:
        """The code as rows of a QR code, `1` dark."""
        return list(self._shown.rows) if self.code else []

    @Property(str, notify=changed)
    def terms(self) -> str:
        """Until when the code is good, and how many have joined with it."""
        return terms_words(self._shown.code, self._times()) if self._shown.code and self.code else ""

    @Property(str, notify=changed)
    def lapsed(self) -> str:
        """Why the code that stood here lets nobody in any more; empty while it does."""
        return lapse_words(self._adding.first, self._file.clock()) if self._adding.first and self._is_over else ""

    @Property(Rows, constant=True)
    def ends(self) -> Rows[ChoiceRow]:
        """Until when a code may be good."""
        return self._ends

    @Property(Rows, constant=True)
    def uses(self) -> Rows[ChoiceRow]:
        """How many kiosks a code may let in."""
        return self._uses

    @property
    def code(self) -> str:
        """The code as it is read, while a kiosk is added: the one for its role, and only the one that stood here."""
        adding, shown = self._adding, self._shown
        is_other = shown.role is not adding.role or shown.text == adding.replaced
        return "" if not adding.open or self._is_over or is_other else shown.text

    @Slot(str)
    def add(self, role: str) -> None:
        """Show the code for kiosks of a role; some are made only then."""
        self._adding = Adding(Role(role), open=True)
        self._show()
        self.moved.emit()

    @Slot()
    def close(self) -> None:
        """Show the code no more: the kiosk has joined, or another one is to."""
        self._adding = Adding()
        self._show()

    @Slot(str)
    def goodUntil(self, end: str) -> None:
        """Let the code be good until then, which makes another one."""
        if (code := self._shown.code) and self.code:
            self._make(code.uses, self._times().end_of(CodeEnd(end)))

    @Slot(str)
    def letIn(self, uses: str) -> None:
        """Let the code be good for so many, which makes another one."""
        if (code := self._shown.code) and self.code:
            self._make(number_of(CodeUses(uses)), code.expires)

    @Slot()
    def showNext(self) -> None:
        """Show the code that followed the one that lets nobody in any more."""
        self._adding = Adding(self._adding.role, open=True)
        self._show()
        self.moved.emit()

    @Slot()
    def withdraw(self) -> None:
        """Withdraw the code: whoever wrote it down or has a picture of it cannot join any more."""
        role = self._adding.role
        if self.code and not self._busy:
            said = translate("Kiosks", "The code is withdrawn; whoever it let in stays")
            self._busy = True
            self._writes.run(lambda: self._hub.withdraw_code(role), lambda _: self._withdrawn(said), self._fail)

    def look(self) -> JoinCodeShown:
        """Read the code for kiosks of the role that was chosen; while none is being added, only whether a hub runs."""
        before, role = self._shown, self._adding.role
        code = self._hub.join_code(role)
        text = code.text if code and self._adding.open else ""
        known = before.rows if text == before.text else ()
        return JoinCodeShown(role, code, known or (tuple(qr_rows(text)) if text else ()))

    def show(self, shown: JoinCodeShown) -> None:
        """Take note of the code."""
        self._shown, adding = shown, self._adding
        if shown.role is not adding.role:
            self.moved.emit()
        elif self.code:
            self._adding = replace(adding, first=shown.code)
        elif adding.open and shown.code and adding.role in _MADE and adding.first is None and not adding.asked:
            self._adding = replace(adding, asked=True)
            self._make(uses=1 if adding.role is Role.ORGANISER else 0, expires=0)
        self._show()

    def ask_hub(self, hub: HubAccess) -> None:
        """Ask another hub from now on."""
        self._hub = hub

    def retranslate(self, language: str) -> None:
        """Say everything in another language."""
        self._language = language
        self._show()

    @property
    def _is_over(self) -> bool:
        """Tell whether the code that was shown first is gone, though a hub still runs."""
        first, shown = self._adding.first, self._shown
        return first is not None and shown.code is not None and shown.text != first.text

    def _make(self, uses: int, expires: int) -> None:
        role, code = self._adding.role, self._shown.code
        if self._busy or (code and code.text and (code.uses, code.expires) == (uses, expires)):
            return
        self._busy = True
        replaced = code.text if code else ""
        self._writes.run(lambda: self._hub.make_code(role, uses, expires), lambda _: self._made(replaced), self._fail)

    def _made(self, replaced: str) -> None:
        self._busy = False
        self._adding = replace(self._adding, first=None, replaced=replaced)
        if replaced:
            words = translate("Kiosks", "This is another code; the one before lets nobody in any more")
            self.told.emit(words, "device", False)
        self.moved.emit()

    def _withdrawn(self, said: str) -> None:
        self._busy = False
        self.close()
        self.told.emit(said, "device", False)
        self.moved.emit()

    def _fail(self, fault: Fault) -> None:
        self._busy = False
        self.told.emit(worded(fault), "warning", True)

    def _times(self) -> JoinTimes:
        event = self._file.read_event()
        return JoinTimes(self._file.clock(), event.ends, event.zone, self._language)

    def _show(self) -> None:
        code, times = self._shown.code or OfferedCode(), self._times()
        self._ends.replace(
            [ChoiceRow(end, end_words(end), times.end_of(end) == code.expires) for end in times.offered()]
        )
        self._uses.replace([ChoiceRow(uses, uses_words(uses), number_of(uses) == code.uses) for uses in CodeUses])
        self.changed.emit()
