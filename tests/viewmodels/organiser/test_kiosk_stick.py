"""What a kiosk without a network recorded comes to the organiser on a USB stick, without a terminal."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.adapters.machine.clock import system_clock
from kiosk.app.view_models import ScreenKind, make_view_model
from kiosk.bootstrap.event_files import create_event
from kiosk.domain.faults.bundle import BundleOfShutOut
from kiosk.services.event import found_event
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser import kiosk_stick
from kiosk.viewmodels.organiser.hub import HubAccess
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.targets import Target
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"


class GivenStick:
    """What is taken in from a stick, unless its kiosk was shut out and nobody insists."""

    def __init__(self) -> None:
        self.taken: list[tuple[Path, bool]] = []
        self.shut_out = False

    def take(self, path: Path, shut_out_too: bool) -> int:
        if self.shut_out and not shut_out_too:
            raise BundleOfShutOut()
        self.taken.append((path, shut_out_too))
        return 38


@pytest.fixture
def given() -> GivenStick:
    return GivenStick()


@pytest.fixture
def page(event_file: EventFile, given: GivenStick, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    model = make_organiser(HubAccess(take_bundle=given.take))
    model.door.enter(PIN)
    model.openPage("kiosks")
    return model


def test_what_another_kiosk_saved_is_taken_in_and_looked_at_at_once(
    page: OrganiserViewModel, given: GivenStick
) -> None:
    stick = page.page_of(OrganiserKiosks).stick
    stick.ask()
    stick.take(QUrl.fromLocalFile("/media/stick/desk2.foyer"))
    assert given.taken == [(Path("/media/stick/desk2.foyer"), False)]
    assert stick.result == "Taken in; new records: 38."
    assert page.page_of(OrganiserKiosks).proof.open
    stick.close()
    assert (stick.open, stick.result) == (False, "")


def test_a_stick_of_a_kiosk_that_was_shut_out_is_asked_about(page: OrganiserViewModel, given: GivenStick) -> None:
    given.shut_out = True
    stick = page.page_of(OrganiserKiosks).stick
    stick.ask()
    stick.take(QUrl.fromLocalFile("/media/stick/desk2.foyer"))
    assert (given.taken, stick.ofShutOut) == ([], True)
    assert "shut out; nothing was merged" in stick.result
    stick.takeOfShutOut()
    assert given.taken == [(Path("/media/stick/desk2.foyer"), True)]
    assert not stick.ofShutOut


def test_what_this_kiosk_holds_is_saved_on_the_first_drive(
    event_file: EventFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr(kiosk_stick, "found_targets", lambda: (Target(tmp_path, "STICK"),))
    set_pin(event_file, PIN)
    jobs = ImmediateJobs()
    model = make_view_model(ScreenKind.ORGANISER, event_file, (jobs, jobs, jobs), Place("Organiser"))
    model.door.enter(PIN)
    model.openPage("kiosks")
    stick = model.page_of(OrganiserKiosks).stick
    stick.ask()
    stick.save()
    (bundle,) = tmp_path.glob("*.foyer")
    assert bundle.name == "keys-to-successful-growth-bundle-2026-11-20.foyer"
    assert f"Saved as {bundle.name} in {tmp_path.name}, records: " in stick.result
    stick.take(QUrl.fromLocalFile(str(bundle)))
    assert stick.result == "Taken in; new records: 0."


def test_a_bundle_of_another_event_is_refused_in_a_sentence(
    event_file: EventFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setattr(kiosk_stick, "found_targets", lambda: (Target(tmp_path, "STICK"),))
    jobs = ImmediateJobs()
    with closing(create_event(tmp_path / "other.db", system_clock)) as other:
        found_event(other, "Other fair", "Europe/Istanbul", system_clock())
        set_pin(other, PIN)
        there = make_view_model(ScreenKind.ORGANISER, other, (jobs, jobs, jobs), Place("Organiser"))
        there.door.enter(PIN)
        there.openPage("kiosks")
        there.page_of(OrganiserKiosks).stick.save()
    (bundle,) = tmp_path.glob("*.foyer")
    set_pin(event_file, PIN)
    here = make_view_model(ScreenKind.ORGANISER, event_file, (jobs, jobs, jobs), Place("Organiser"))
    here.door.enter(PIN)
    here.openPage("kiosks")
    stick = here.page_of(OrganiserKiosks).stick
    stick.take(QUrl.fromLocalFile(str(bundle)))
    assert "another event" in stick.result
    assert not stick.ofShutOut
