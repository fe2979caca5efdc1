"""On the page of kiosks the organiser restarts one, and sees whether it did."""

from dataclasses import replace

from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.members import enrol
from kiosk.services.kiosks.restarting import HOLDS_MS, restart_orders
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from tests.conftest import GivenClock
from tests.viewmodels.organiser.conftest import MakeOrganiser
from tests.viewmodels.organiser.kiosks_page import opened, told_by

KEY = "UFoyer 2"


def heard(file: EventFile, restarted: str = "") -> None:
    report = members.Report(KEY, file.clock(), "d", "Foyer 2", "1", 9, 0, 0, 0, None)
    with file.writing() as connection:
        members.write_reports(connection, [replace(report, restarted=restarted)])


def test_a_kiosk_is_told_to_restart_and_its_card_says_what_became_of_it(
    event_file: EventFile, clock: GivenClock, make_organiser: MakeOrganiser
) -> None:
    enrol(event_file, KEY, "Foyer 2", role=Role.FOYER)
    organiser = opened(event_file, make_organiser)
    page = organiser.page_of(OrganiserKiosks)
    restarting, said = page.restarting, told_by(page)
    assert not restarting.offered, "none is chosen"
    page.choose(KEY)
    clock.forward(1)
    restarting.tell()
    restarting.tell()
    assert said == ["Foyer 2: told to restart. It does once nobody has been there for 20 seconds."]
    assert restarting.line == "Told at 09:31 to restart. It has not been heard of since."
    heard(event_file)
    page.refresh()
    assert restarting.waiting
    assert restarting.line == "Told at 09:31 to restart. It waits until nobody is there, at most until 10:01."
    heard(event_file, restart_orders(event_file)[KEY].id)
    page.refresh()
    assert (restarting.waiting, restarting.offered) == (False, True)
    assert restarting.line == "Told at 09:31 to restart, and it did."
    clock.forward(1)
    restarting.tell()
    clock.now += HOLDS_MS
    page.refresh()
    assert restarting.line == "Told at 09:32 to restart. It did not by 10:02, and will not any more."
    organiser.deleteLater()


def test_a_restart_is_taken_back_and_neither_hubs_nor_laptops_are_restarted(
    event_file: EventFile, make_organiser: MakeOrganiser
) -> None:
    for name, role in ((KEY, Role.FOYER), ("UHub", Role.HUB), ("ULaptop", Role.ORGANISER)):
        enrol(event_file, name, name, role=role)
    organiser = opened(event_file, make_organiser)
    page = organiser.page_of(OrganiserKiosks)
    page.choose(KEY)
    page.restarting.tell()
    page.restarting.takeBack()
    assert (page.restarting.offered, page.restarting.line) == (True, "")
    for name in ("UHub", "ULaptop"):
        page.choose(name)
        assert not page.restarting.offered
    organiser.deleteLater()
