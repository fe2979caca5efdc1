"""The organiser sees whether anything is missing, and of whom it is not known, and saves the certificate."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.domain.fault import Fault
from kiosk.domain.faults.hub import HubNotRunning, HubNotStarted
from kiosk.domain.kiosks.offered_code import OfferedCode
from kiosk.domain.kiosks.proof import Proof
from kiosk.services.kiosks.members import enrol
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members
from kiosk.viewmodels.organiser import kiosk_proof
from kiosk.viewmodels.organiser.hub import HubAccess
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.shared.targets import Target
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"
MINUTE = 60_000


@dataclass
class GivenHub:
    """A hub that a test starts, and that keeps what it was told."""

    trouble: Fault | None = None
    runs: bool = False
    fails: bool = False
    certified: list[tuple[Proof, Path, str]] = field(default_factory=list)

    def start(self) -> None:
        if self.fails:
            raise HubNotStarted("The port is taken.")
        self.runs = True

    def stop(self) -> None:
        self.runs = False

    def certify(self, proof: Proof, path: Path, language: str) -> None:
        self.certified.append((proof, path, language))

    @property
    def access(self) -> HubAccess:
        return HubAccess(
            lambda: self.trouble,
            lambda _: OfferedCode("FOYER:192.0.2.1:4222/A2B3/C4D5/E6F7") if self.runs else None,
            self.start,
            self.stop,
            lambda: self.runs,
            self.certify,
        )


@pytest.fixture
def hub() -> GivenHub:
    return GivenHub()


@pytest.fixture
def page(event_file: EventFile, hub: GivenHub, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    model = make_organiser(hub.access)
    model.door.enter(PIN)
    model.openPage("kiosks")
    return model


def told_by(page: OrganiserViewModel) -> list[str]:
    said: list[str] = []
    page.toasted.connect(lambda text, icon, trouble: said.append(text))
    return said


def heard(file: EventFile, name: str, ago: int) -> None:
    enrol(file, f"U{name}", name)
    report = members.Report(f"U{name}", file.clock() - ago, "d", name, "1", 0, 0, 0, 0)
    with file.writing() as connection:
        members.write_reports(connection, [report])


def test_nothing_is_missing_is_said_only_while_every_kiosk_is_heard_from(
    page: OrganiserViewModel, event_file: EventFile, hub: GivenHub
) -> None:
    heard(event_file, "Desk 2", 0)
    proof = page.page_of(OrganiserKiosks).proof
    proof.check()
    assert (proof.open, proof.kind, proof.headline) == (True, "admitted", "Nothing is missing")
    assert proof.rows.count == 0
    heard(event_file, "Desk 3", 4 * MINUTE)
    hub.trouble = HubNotRunning()
    proof.check()
    assert (proof.kind, proof.headline) == ("already_in", "Not proven yet")
    assert proof.sentence.endswith("No hub runs that could be asked.")
    assert [(row.name, row.line) for row in proof.rows.rows] == [
        ("Desk 3", "may have recorded more · last heard 09:26"),
    ]
    proof.close()
    assert (proof.open, proof.known, proof.rows.count) == (False, False, 0)


def test_the_certificate_is_saved_beside_what_is_there(
    page: OrganiserViewModel, hub: GivenHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def targets() -> Sequence[Target]:
        return (Target(tmp_path, "STICK"), Target(tmp_path / "documents"))

    monkeypatch.setattr(kiosk_proof, "found_targets", targets)
    said = told_by(page)
    proof = page.page_of(OrganiserKiosks).proof
    proof.save()
    assert hub.certified == [], "nothing was checked"
    proof.check()
    proof.save()
    ((_, path, language),) = hub.certified
    assert (path, language) == (tmp_path / "keys-to-successful-growth-certificate-2026-11-20.pdf", "en")
    assert said == [f"Saved as {path.name} in {tmp_path.name}"]


def test_the_hub_is_started_and_ended_from_the_page(page: OrganiserViewModel, hub: GivenHub) -> None:
    said = told_by(page)
    own = page.page_of(OrganiserKiosks).hub
    own.stop()
    assert (own.startable, own.stoppable) == (True, False)
    own.start()
    assert (own.startable, own.stoppable, own.busy) == (False, True, False)
    own.stop()
    assert own.startable
    hub.fails = True
    own.start()
    assert own.startable
    assert said == [
        "The hub runs; other kiosks can join",
        "The hub is stopped; every kiosk goes on alone",
        "The hub did not start. It says: The port is taken.",
    ]
