"""What waits for work that is done elsewhere is answered, whatever becomes of the work."""

from typing import NoReturn

from pytestqt.qtbot import QtBot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.program import ProgramAtFault
from kiosk.viewmodels.shared.jobs import ThreadJobs


def test_who_waits_is_told_of_a_fault_of_the_programs_own_and_the_bug_is_raised(qtbot: QtBot) -> None:
    jobs, told = ThreadJobs("test"), list[Fault]()

    def work() -> NoReturn:
        raise AttributeError("a bug")

    with qtbot.captureExceptions() as raised:
        jobs.run(work, lambda _: None, told.append)
        qtbot.waitUntil(lambda: bool(told))
    jobs.stop()
    assert isinstance(told[0], ProgramAtFault)
    assert [str(bug) for _, bug, _ in raised] == ["a bug"]


def test_what_was_queued_is_done_though_nobody_waits_any_more(qtbot: QtBot) -> None:
    jobs, done, told = ThreadJobs("test"), list[str](), list[None]()
    jobs.run(lambda: done.append("first"), told.append)
    jobs.run(lambda: done.append("second"), told.append)
    jobs.stop()
    qtbot.wait(20)
    assert (done, told) == (["first", "second"], [])
