"""Deciding at the desk: letting somebody in whom the door refused, for one of the reasons that there are for that."""

from collections.abc import Mapping
from functools import partial
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.admission.decision import DecisionReason
from kiosk.viewmodels.desk.advice import LET_IN, TURN_AWAY
from kiosk.viewmodels.desk.answering import DeskAnswering
from kiosk.viewmodels.desk.panels import DECISION_PANEL, NO_PANEL
from kiosk.viewmodels.desk.part import DeskAct, DeskPart
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The desk makes its own decisions.")
class DeskDeciding(DeskPart):
    """Asks why the guest on the pane is let in, and lets them in.

    Args:
        answering: has the answer that is decided about, and records what was decided.
        parent: the desk.
    """

    changed = Signal()

    def __init__(self, answering: DeskAnswering, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answering, self._pane = answering, answering.pane

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whom the decision is about."""
        answer = self._pane.answer
        return " ".join(part for part in (answer.given, answer.family) if part)

    @Property(str, notify=changed)
    def organisation(self) -> str:
        """Where that person is from; it tells namesakes apart."""
        return self._pane.answer.organisation

    @Property("QStringList", notify=changed)
    def reasons(self) -> list[str]:
        """The reasons for which that person may be let in."""
        return list(self._answering.reasons)

    @Property("QStringList", notify=changed)
    def texts(self) -> list[str]:
        """The same as they are read."""
        return [reason_said(reason) for reason in self._answering.reasons]

    def acts(self) -> Mapping[str, DeskAct]:
        """Return both decisions."""
        return {act: DeskAct(partial(self.decide, act)) for act in (LET_IN, TURN_AWAY)}

    def decide(self, act: str) -> None:
        """Ask why the guest on the pane is let in, or turn them away; only where the pane offers that."""
        if act not in self._pane.adviceActs:
            return
        if act == TURN_AWAY:
            self._answering.decide(None)
        elif act == LET_IN:
            self.changed.emit()
            self.panelWanted.emit(DECISION_PANEL)

    @Slot(str)
    def letIn(self, reason: str) -> None:
        """Let the guest in for one of the reasons."""
        self.panelWanted.emit(NO_PANEL)
        self._answering.decide(DecisionReason(reason))


def reason_said(reason: DecisionReason) -> str:
    """Return a reason as it is read."""
    match reason:
        case DecisionReason.PAID:
            return translate("Desk", "It was paid here")
        case DecisionReason.LIST_WRONG:
            return translate("Desk", "The list is wrong")
        case DecisionReason.ORGANISER:
            return translate("Desk", "The organiser says so")
        case DecisionReason.GUEST_OF:
            return translate("Desk", "Comes with somebody who may")
        case DecisionReason.SEAT_FREE:
            return translate("Desk", "There is a place after all")
        case DecisionReason.OTHER:
            return translate("Desk", "Another reason")
        case _:
            assert_never(reason)
