"""Work away from the GUI thread, with its result delivered back on it."""

import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.program import ProgramAtFault

T = TypeVar("T")


class Jobs(Protocol):
    """Runs work one piece after the other, in the order given."""

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Fault], None] | None = None
    ) -> None:
        """Run `work`, then `done` with its result on the GUI thread, or `failed` with the fault that it raised."""
        ...


class ImmediateJobs:
    """Runs everything at once in the calling thread; for tests and for the tour."""

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Fault], None] | None = None
    ) -> None:
        """Run the work now."""
        try:
            result = work()
        except Fault as fault:
            if failed:
                failed(fault)
            return
        done(result)


class ThreadJobs(QObject):
    """Runs work on one thread of its own; results come back through the event loop.

    A bug in the work is raised on the GUI thread, where the crash handler sees it, once whoever waits has been told:
    else they would wait for ever.
    """

    _finished = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.SimpleQueue[tuple[Callable[[], Any], Callable[[Any], None], Callable[[Any], None]] | None]
        self._queue = queue.SimpleQueue()
        self._finished.connect(self._deliver)  # emitted by another thread, so Qt queues it
        self._is_stopped = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Fault], None] | None = None
    ) -> None:
        """Queue the work."""
        self._queue.put((work, done, failed or _ignore))

    def stop(self) -> None:
        """Finish what is queued and end the thread; nobody is told of it any more, as who waited may be gone."""
        self._is_stopped = True
        self._queue.put(None)
        self._thread.join(timeout=5)

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            work, done, failed = job
            try:
                result = work()
            except Fault as fault:
                self._finished.emit(failed, fault)
            except Exception as bug:  # noqa: BLE001 - raised again on the GUI thread
                self._finished.emit(partial(_raise, failed), bug)
            else:
                self._finished.emit(done, result)

    @Slot(object, object)
    def _deliver(self, receive: Callable[[Any], None], result: object) -> None:
        if not self._is_stopped:
            receive(result)
        elif isinstance(result, Exception) and not isinstance(result, Fault):
            raise result


def _ignore(fault: Fault) -> None:
    del fault


def _raise(failed: Callable[[Fault], None], bug: Exception) -> None:
    try:
        failed(ProgramAtFault())
    finally:
        raise bug
