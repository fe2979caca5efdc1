"""Badges at the desk: printed at check-in or on request, again for a reason, and what the printers say meanwhile."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.printing.job import JobState, PrintReason
from kiosk.domain.settings.catalogue import BADGE_LAYOUT, PRINTING
from kiosk.domain.settings.values import Values
from kiosk.viewmodels.desk.advice import PRINT, Advice
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.panels import PRINT_PANEL
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.desk.tone import Tone
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.printing_words import trouble_said
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from kiosk.services.printing.orders import BadgeStanding
    from kiosk.services.printing.spooler import PrintersLook
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_IN = (Tone.ADMITTED.value, Tone.ALREADY_IN.value)
_OFF, _AT_CHECK_IN = "off", "check-in"


@QmlElement
@QmlUncreatable("The desk makes its own printing.")
class DeskPrinting(DeskPart):
    """Orders the badges of those who are on the pane, and says there how they stand.

    Args:
        work: orders badges.
        writes: runs it.
        reads: reads how a person's badge stands.
        answering: tells who comes in, and shows it.
        parent: the desk.
    """

    personChanged = Signal()
    ordered = Signal()

    def __init__(
        self,
        work: "Deferred[DeskWork]",
        writes: Jobs,
        reads: Jobs,
        answering: DeskAnswering,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._writes, self._reads = work, writes, reads
        self._pane = answering.pane
        self._pane.besides.append(self._advice)
        self._mode, self._layout = _OFF, BADGE_LAYOUT.default
        self._look: PrintersLook | None = None
        self._attendee = self._at_check_in = ""
        self._standing: BadgeStanding | None = None
        self._told = ""
        answering.admitted.connect(self._admitted)
        self._pane.changed.connect(self._follow)

    @Property(str, notify=personChanged)
    def name(self) -> str:
        """Whose badge it is about."""
        answer = self._pane.answer
        return " ".join(part for part in (answer.given, answer.family) if part)

    @Property(str, notify=personChanged)
    def organisation(self) -> str:
        """Where that person is from; it tells namesakes apart."""
        return self._pane.answer.organisation

    def apply_settings(self, settings: Values) -> None:
        """Take other settings."""
        self._mode, self._layout = settings.of(PRINTING), settings.of(BADGE_LAYOUT)
        at_check_in = self._layout if self._mode == _AT_CHECK_IN else ""
        if at_check_in != self._at_check_in:
            self._at_check_in = at_check_in
            self._writes.run(lambda: self._work().order_at_check_in(at_check_in), lambda _: None)
        self._pane.retranslate()

    def acts(self) -> Mapping[str, DeskAct]:
        """Return how a badge is printed."""
        return {PRINT: DeskAct(self.wish)}

    @Slot()
    def wish(self) -> None:
        """Have the badge printed of whoever is on the pane; one that was printed before only for a reason."""
        about = self._pane.about
        if self._mode == _OFF:
            self.toasted.emit(translate("Desk", "This desk prints no badges: its settings say so."), "printer", False)
            return
        if not about or self._pane.answer.kind not in _IN:
            self.toasted.emit(translate("Desk", "Scan the badge first, or find the guest; then F11."), "printer", False)
            return
        self._reads.run(lambda: self._work().badge_standing(about), lambda standing: self._wished(about, standing))

    @Slot(str)
    def printAgain(self, reason: str) -> None:
        """Print the badge again, for one of the fixed reasons."""
        self.panelWanted.emit("")
        if self._pane.about:
            self._order(self._pane.about, PrintReason(reason))

    @Slot(object)
    def take_look(self, look: "PrintersLook") -> None:
        """Take note of how printers and badges stand, and tell of trouble once."""
        before, self._look = self._look, look
        waiting = [job for job in look.jobs if job.state is not JobState.FAILED]
        trouble = trouble_said(look.trouble, look.printers[0].name if look.printers else "") if look.trouble else ""
        news = trouble if waiting else ""
        if news and news != self._told:
            pattern = translate("Desk", "{trouble} Badges waiting: {count}. Checking in goes on.")
            if look.ready:
                pattern = translate("Desk", "{trouble} {printer} prints instead.")
            self.toasted.emit(filled(pattern, trouble=news, count=len(waiting), printer=look.ready), "printer", True)
        self._told = news
        if before is None or (before.trouble, before.ready) != (look.trouble, look.ready):
            self._pane.retranslate()
        if before != look:
            self.refresh()

    @Slot(str)
    def _admitted(self, attendee: str) -> None:
        if self._mode == _AT_CHECK_IN:  # it was ordered with the check-in
            self._reads.run(
                lambda: self._work().badge_standing(attendee), lambda standing: self._arrived(attendee, standing)
            )

    def _wished(self, about: str, standing: "BadgeStanding") -> None:
        if self._pane.about != about:
            return
        if standing.job and standing.job.state is not JobState.FAILED:
            self.toasted.emit(translate("Desk", "This badge is being printed already."), "printer", False)
        elif standing.printed and not standing.job:
            self.personChanged.emit()
            self.panelWanted.emit(PRINT_PANEL)
        else:
            self._order(about, PrintReason.ON_REQUEST)

    def _order(self, attendee: str, reason: PrintReason) -> None:
        layout = self._layout

        def order() -> "BadgeStanding":
            return self._work().order_badge(attendee, reason, layout)

        self._writes.run(order, lambda standing: self._arrived(attendee, standing), self._fail)

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)

    @Slot()
    def _follow(self) -> None:
        """Read how the badge stands of whoever the pane is about now."""
        if self._pane.about == self._attendee:
            return
        self._attendee, self._standing = self._pane.about, None
        self.refresh()

    def refresh(self) -> None:
        """Read again how the badge stands: another process may see to it."""
        if (about := self._attendee) and (self._mode != _OFF or self._look):
            self._reads.run(lambda: self._work().badge_standing(about), lambda standing: self._take(about, standing))

    def _arrived(self, attendee: str, standing: "BadgeStanding") -> None:
        self.ordered.emit()
        self._take(attendee, standing)

    def _take(self, attendee: str, standing: "BadgeStanding") -> None:
        if attendee == self._attendee and standing != self._standing:
            self._standing = standing
            self._pane.retranslate()

    def _advice(self, attendee: str, kind: str) -> tuple[Advice, ...]:
        """Return what the pane says of a person's badge; nothing where this desk prints none."""
        if kind not in _IN or not attendee or self._mode == _OFF:
            return ()
        standing = self._standing if attendee == self._attendee else None
        if standing is None:  # not read yet: what it will say almost always, so that nothing moves
            begun = self._mode == _AT_CHECK_IN and kind == Tone.ADMITTED.value
            return (_printing(""),) if begun else (_offered(again=kind == Tone.ALREADY_IN.value),)
        job = standing.job
        if job is None:
            return (_offered(again=standing.printed is not None),)
        if job.state is JobState.FAILED:
            said = trouble_said(job.trouble, job.printer) if job.trouble else ""
            return (Advice("warning", translate("Advice", "The badge was not printed"), said, "F11", PRINT),)
        look = self._look
        if look and look.trouble and not look.ready:
            said = trouble_said(look.trouble, look.printers[0].name if look.printers else "")
            return (Advice("warning", translate("Advice", "The badge waits"), said),)
        return (_printing(job.printer or (look.ready if look else "")),)


def _offered(*, again: bool) -> Advice:
    text = translate("Advice", "Print it again") if again else translate("Advice", "Print the badge")
    return Advice("printer", text, "", "F11", PRINT)


def _printing(printer: str) -> Advice:
    return Advice("printer", translate("Advice", "Badge printing"), printer)
