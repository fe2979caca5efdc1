"""What the organiser does about a guest, what is said of it, and the way back, one after the other."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.fault import Fault
from kiosk.viewmodels.shared.jobs import Jobs

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True)
class GuestAct:
    """What was done about a guest: `said` tells it in the language of the screen, `take_back` undoes it.

    `take_back` may raise a Fault. Once it is done the guest is looked at, unless they are `gone` with it.
    """

    attendee: str
    said: Callable[[], str]
    take_back: Callable[[], object]
    gone: bool = False


class GuestActs(QObject):
    """Does one thing at a time, and takes back what was done, the last first.

    Signals:
        done: tells whom something was done about, or empty where they are on the list no more.

    Args:
        writes: runs what changes the file.
        parent: the page.
    """

    done = Signal(str, arguments=["attendee"])

    def __init__(self, writes: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._writes = writes
        self._acts: list[GuestAct] = []
        self._is_writing = False

    @property
    def sentence(self) -> str:
        """What was done last and can be taken back; empty for nothing."""
        return self._acts[-1].said() if self._acts else ""

    def run(
        self,
        work: Callable[[], GuestAct | T],
        refused: Callable[[Fault], None],
        otherwise: Callable[[T], None] = lambda _: None,
    ) -> None:
        """Do something unless something is being done; where nothing was done `otherwise` is told what came of it."""

        def written(answer: GuestAct | T) -> None:
            self._is_writing = False
            if isinstance(answer, GuestAct):
                self.note(answer)
            else:
                otherwise(answer)

        self._begin(work, written, refused)

    def note(self, act: GuestAct) -> None:
        """Take note of what was done."""
        self._acts.append(act)
        self.done.emit(act.attendee)

    def take_back(self, refused: Callable[[Fault], None]) -> None:
        """Take back what was done last; what cannot be is offered no more."""
        if not self._acts:
            return
        last = self._acts[-1]

        def undone(_: object) -> None:
            self._is_writing = False
            self._drop(last)
            self.done.emit("" if last.gone else last.attendee)

        def failed(fault: Fault) -> None:
            self._drop(last)
            self.done.emit(last.attendee)
            refused(fault)

        self._begin(last.take_back, undone, failed)

    def forget(self, attendee: str = "") -> None:
        """Take nothing back any more, or nothing of one guest."""
        self._acts = [one for one in self._acts if attendee and one.attendee != attendee]

    def _drop(self, act: GuestAct) -> None:
        self._acts = [one for one in self._acts if one is not act]

    def _begin(self, work: Callable[[], U], written: Callable[[U], None], refused: Callable[[Fault], None]) -> None:
        if self._is_writing:
            return

        def failed(fault: Fault) -> None:
            self._is_writing = False
            refused(fault)

        self._is_writing = True
        self._writes.run(work, written, failed)
