"""The demo's panel finds a badge and holds it before the chosen screen, if that is open."""

import pytest

from kiosk.domain.admission.code import Reading, read
from kiosk.services.admit import admit
from kiosk.services.badges.issuing import badges_of
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.demo.badge_panel import BadgePanelViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from tests.conftest import AddGuest


@pytest.fixture
def open_screens() -> set[str]:
    return {"desk", "foyer"}


@pytest.fixture
def panel(event_file: EventFile, add_guest: AddGuest, open_screens: set[str], qapp: object) -> BadgePanelViewModel:
    add_guest("Elif Kılıç", group="SME")
    add_guest("Deniz Aksoy", group="Student")
    model = BadgePanelViewModel(event_file, ImmediateJobs(), open_screens.__contains__)
    model.refresh()
    return model


def test_a_click_scans_that_badge_at_the_chosen_screen(panel: BadgePanelViewModel, event_file: EventFile) -> None:
    scans: list[tuple[str, str]] = []
    panel.scanWished.connect(lambda screen, code: scans.append((screen, code)))
    panel.search("kilic")
    assert [row.name for row in panel.badges.rows] == ["Elif Kılıç"]
    panel.scan(0)
    panel.setTarget("foyer")
    panel.scan(0)
    assert [screen for screen, _ in scans] == ["desk", "foyer"]
    admitted = admit(event_file, scans[0][1], point="Desk 1").attendee
    assert admitted
    assert admitted.name == "Elif Kılıç"
    panel.refresh()
    assert panel.badges.rows[0].standing == "In 09:30"


def test_the_number_under_the_fold_stands_with_each_badge(panel: BadgePanelViewModel, event_file: EventFile) -> None:
    panel.search("kilic")
    assert panel.badges.rows[0].detail == "SME"
    (badge,) = badges_of(event_file, ("kilic",))
    panel.refresh()
    assert panel.badges.rows[0].detail == f"SME, {badge.number}"


def test_codes_that_go_wrong_go_wrong(panel: BadgePanelViewModel, event_file: EventFile) -> None:
    codes: list[str] = []
    panel.scanWished.connect(lambda _, code: codes.append(code))
    panel.scanUnknown()
    panel.scanDamaged()
    panel.scanForeign()
    readings = [read(code, event_file.read_event().id) for code in codes]
    assert readings == [Reading.FOREIGN, Reading.DAMAGED, Reading.OTHER_EVENT]


def test_a_closed_window_is_offered_again(panel: BadgePanelViewModel, open_screens: set[str]) -> None:
    said: list[str] = []
    wished: list[str] = []
    panel.toasted.connect(lambda text, icon, trouble: said.append(text))
    panel.screenWished.connect(wished.append)
    open_screens.remove("desk")
    panel.look()
    assert (panel.deskOpen, panel.foyerOpen) == (False, True)
    panel.scan(0)
    assert said == ["That window is closed; open it again first."]
    panel.openScreen("desk")
    assert wished == ["desk"]


def test_a_desktop_that_places_windows_itself_is_told(panel: BadgePanelViewModel) -> None:
    said: list[str] = []
    panel.toasted.connect(lambda text, icon, trouble: said.append(text))
    panel.tellUnplaced()
    assert said == ["Your desktop places windows by itself; drag these side by side."]
