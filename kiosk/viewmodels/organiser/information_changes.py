"""What is changed on the page of information, and how the last change is taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.fault import Fault
from kiosk.viewmodels.organiser.context import OrganiserContext

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class InformationChange:
    """A change, in a sentence, and what takes it back; that may raise a Fault."""

    sentence: str
    take_back: Callable[[], object]


class InformationChanges(QObject):
    """Makes the changes of every part of the page, and knows the last one.

    Args:
        context: what the pages work with.
        parent: the page.
    """

    written = Signal()
    failed = Signal(object, arguments=["fault"])
    """The last change could not be taken back."""

    def __init__(self, context: OrganiserContext, parent: QObject) -> None:
        super().__init__(parent)
        self._writes = context.writes
        self._last: InformationChange | None = None

    @property
    def sentence(self) -> str:
        """What was just changed and can be taken back; empty if nothing can."""
        return self._last.sentence if self._last else ""

    def make(
        self,
        work: Callable[[], T],
        change: Callable[[T], InformationChange],
        failed: Callable[[Fault], None],
    ) -> None:
        """Change something.

        Args:
            work: what writes it; may raise a Fault.
            change: returns, of what that gave, what was changed.
            failed: is told why it was not.
        """

        def written(result: T) -> None:
            self._last = change(result)
            self.written.emit()

        self._writes.run(work, written, failed)

    def take_back(self) -> None:
        """Take the last change back."""
        if self._last:
            self._writes.run(self._last.take_back, lambda _: self._taken_back(), self.failed.emit)

    def forget(self) -> None:
        """Take nothing back any more."""
        self._last = None

    def _taken_back(self) -> None:
        self._last = None
        self.written.emit()
