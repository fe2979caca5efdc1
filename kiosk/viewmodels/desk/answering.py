"""Checking people in at the desk, and saying on its pane what came of it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.admission.verdict import Admission, Method
from kiosk.domain.fault import Fault
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.answer import answer_of, not_recorded, taken_back
from kiosk.viewmodels.desk.pane import Saying, VerdictPane
from kiosk.viewmodels.desk.tone import Tone, tone_of
from kiosk.viewmodels.desk.undo import Undone
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.wording import worded

if TYPE_CHECKING:
    from kiosk.viewmodels.desk.work import DeskWork


class DeskAnswering(QObject):
    """Answers scans and choices, one after the other, each once it is durable.

    Args:
        file: the event file.
        work: checks people in.
        writes: runs it.
        pane: shows the answers.
        language: tells the desk's language.
        parent: the desk.
    """

    answered = Signal(str)

    def __init__(
        self,
        file: EventFile,
        work: "Deferred[DeskWork]",
        writes: Jobs,
        pane: VerdictPane,
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._work, self._writes, self._pane, self._language = file, work, writes, pane, language
        self._zone = file.read_event().zone

    def scan(self, code: str) -> None:
        """Answer a scanned code."""
        self._admit(lambda: self._work().scan(code), Method.SCAN)

    def check_in(self, attendee: str) -> None:
        """Check somebody in who was chosen by name."""
        self._admit(lambda: self._work().check_in(attendee), Method.SEARCH)

    def decide(self, attendee: str, *, admits: bool) -> None:
        """Let somebody in whose status is unclear, or turn them away."""
        self._admit(lambda: self._work().decide(attendee, admits=admits), Method.DECISION)

    def tell(self, admission: Admission, method: Method) -> None:
        """Say what came of an attempt."""
        about = admission.attendee.id if admission.attendee else ""
        say = partial(answer_of, admission, self._zone, method=method)
        self._show(lambda: say(language=self._language()), tone_of(admission.verdict), about)

    def tell_undone(self, undone: Undone) -> None:
        """Say whose check-in was taken back."""
        person, at = undone.taken.attendee, self._file.clock()
        say = partial(taken_back, undone.taken, undone.reason, at, self._zone)
        self._show(lambda: say(language=self._language()), Tone.INFORMATION, person.id if person else "")

    def _admit(self, work: Callable[[], Admission], method: Method) -> None:
        self._writes.run(work, lambda admission: self.tell(admission, method), self._tell_failure)

    def _tell_failure(self, fault: Fault) -> None:
        at = self._file.clock()
        self._show(lambda: not_recorded(worded(fault), at, self._zone), Tone.REFUSED)

    def _show(self, say: Saying, tone: Tone, about: str = "") -> None:
        self._pane.show(say, about)
        self.answered.emit(tone.value)
