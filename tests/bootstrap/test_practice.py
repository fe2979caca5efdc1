"""A practice is a copy of one's own event that is marked for good, reaches nobody, and is gone afterwards."""

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.adapters.machine.state_folder import state_folder
from kiosk.bootstrap.bundles import write_bundle
from kiosk.bootstrap.event_files import backup_event, open_event
from kiosk.bootstrap.outputs import write_export
from kiosk.bootstrap.practice import practice_of
from kiosk.bootstrap.this_machine import this_machine
from kiosk.demo.opening import DemoScreens
from kiosk.domain.faults.practice import PracticeOfPractice, PracticeStays
from kiosk.domain.moment import DAY, clock_time
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.printing.job import PrintReason
from kiosk.services.admit import admit
from kiosk.services.attendance import attendance
from kiosk.services.event import found_event
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.printing.orders import open_orders, order_badge
from kiosk.storage.event_file import EventFile
from kiosk.storage.practice import make_practice
from kiosk.sync.hub import hub_of
from kiosk.sync.hub_plan import plan_hub
from kiosk.viewmodels.demo.badge_panel import BadgePanelViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from tests.guests import Guest, put_on_the_list


@pytest.fixture
def fair(tmp_path: Path) -> tuple[Path, Guest]:
    """An event in three days at 09:30, with one guest."""
    path = tmp_path / "fair.db"
    with closing(EventFile.create(path, system_clock, this_machine)) as file:
        morning = (system_clock() // DAY + 3) * DAY + 23_400_000
        found_event(file, "Fair", "Europe/Istanbul", morning)
        guest = put_on_the_list(file, "Ada Stone")
    return path, guest


def test_what_is_done_in_a_practice_stays_there_and_it_is_gone_afterwards(fair: tuple[Path, Guest]) -> None:
    path, guest = fair
    with practice_of(path) as practice:
        assert practice.is_practice
        assert clock_time(practice.clock(), practice.read_event().zone) in ("09:00", "09:01")
        admit(practice, guest.badge, point="Desk 1")
        assert attendance(practice).checked_in == 1
        folder = practice.path.parent
        with closing(open_event(path)) as file:  # which tidies up, and leaves what is in use
            file.surroundings.clear_drafts()
            assert attendance(file).checked_in == 0
            assert not file.is_practice
        assert folder.exists()
    assert not folder.exists()


def test_what_a_killed_practice_left_goes_as_soon_as_any_event_is_opened(fair: tuple[Path, Guest]) -> None:
    left = state_folder("practice") / "killed"
    left.mkdir(parents=True)
    (left / "practice.db").write_text("somebody's name")
    with closing(open_event(fair[0])) as file:
        file.surroundings.clear_drafts()
    assert not left.exists()


def test_nothing_leaves_a_practice_nor_a_copy_that_somebody_makes_of_it(
    fair: tuple[Path, Guest], tmp_path: Path
) -> None:
    with practice_of(fair[0]) as practice:
        copied = tmp_path / "copied.db"
        practice.backup(copied)
    with closing(open_event(copied)) as file:
        out = tmp_path / "out"
        with pytest.raises(PracticeStays):
            write_export(file, ExportRequest(ExportKind.ATTENDEES, ExportFormat.CSV), out)
        with pytest.raises(PracticeStays):
            backup_event(file, out)
        with pytest.raises(PracticeStays):
            write_bundle(file, out)
        with pytest.raises(PracticeStays):
            hub_of(file, plan_hub(file.read_event().id, "127.0.0.1:4222", (), (), 0))
        assert not out.exists()
        assert not (tmp_path / "copied.hub").exists()
    with pytest.raises(PracticeOfPractice), practice_of(copied):
        pass


def test_badges_that_wait_for_a_printer_are_not_printed_by_a_practice_too(
    fair: tuple[Path, Guest], tmp_path: Path
) -> None:
    path, guest = fair
    with closing(open_event(path)) as file:
        order_badge(file, guest.id, reason=PrintReason.ON_REQUEST, layout="label-62", point="Desk 1")
        assert open_orders(file)
        make_practice(file, tmp_path / "practice.db", 5)
    with closing(open_event(tmp_path / "practice.db")) as practice:
        assert not open_orders(practice)
        assert abs(practice.clock() - system_clock() - 5 * 60_000) < 60_000


def test_the_panel_shows_ones_own_guests_and_says_that_it_is_a_practice(fair: tuple[Path, Guest], qapp: object) -> None:
    with practice_of(fair[0]) as practice:
        panel = BadgePanelViewModel(practice, ImmediateJobs(), DemoScreens(practice.path).is_open)
        panel.refresh()
        assert panel.practice
        assert [badge.name for badge in panel.badges.rows] == ["Ada Stone"]
        assert panel.badges.rows[0].detail  # the number under the fold, which the foyer asks for
