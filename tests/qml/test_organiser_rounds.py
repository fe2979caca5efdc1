"""The organiser's page of rounds as its owner uses it: with taps and keys, and whole in every shape and language."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.app.view_models import ScreenKind
from kiosk.domain.rounds import search
from kiosk.services.admit import admit
from kiosk.services.pin import set_pin
from kiosk.services.rounds.plans import current_plan
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.rounds import OrganiserRounds
from tests.conftest import AddGuest, Guest
from tests.qml.conftest import OpenScreen
from tests.qml.organiser import PIN, Page
from tests.qml.seen import faults
from tests.qml.shapes import shapes

LONG = "Konstantin Maximilian Alexander Hohenberg-Schwarzenstein von und zu Lichtenau II"


@pytest.fixture(autouse=True)
def _short_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_EXCHANGES", 2_000)


@pytest.fixture
def here(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    people = [add_guest(f"{LONG} {number}", organisation="Kuzeybatı Anadolu", group="SME") for number in range(14)]
    for guest in people[:13]:
        admit(event_file, guest.badge, point="Desk 1")
    return people


@pytest.fixture
def page(event_file: EventFile, open_screen: OpenScreen, here: list[Guest]) -> Page:
    set_pin(event_file, PIN)
    page = Page(open_screen(ScreenKind.ORGANISER, "en", (1280, 800)))
    page.press(*PIN, Qt.Key.Key_Return)
    page.model.openPage("watch")
    page.until(lambda: bool(page.named("Rounds at tables")), "the day in numbers leads to it")
    page.tap("Rounds at tables")
    page.until(lambda: page.shows("13 people are here"), "who is here was counted")
    return page


def test_rounds_are_planned_as_wished_repaired_and_taken_back_by_touch(
    page: Page, event_file: EventFile, here: list[Guest]
) -> None:
    for name in (f"{LONG} 0", f"{LONG} 1"):
        page.tap(f"{name}, Kuzeybatı Anadolu")
    page.tap("Keep together")
    page.until(lambda: page.shows("always at one table"), "what is wished of two people stands there")
    page.model.page_of(OrganiserRounds).form.step("tables", -1)
    page.tap("Make the plan")
    page.until(lambda: current_plan(event_file) is not None, "it is planned")
    page.until(lambda: page.shows("Rounds: "), "and shown")
    plan = current_plan(event_file)
    assert plan
    assert plan.tables_of(here[0].id) == plan.tables_of(here[1].id)
    page.tab_to(LONG)
    page.press(Qt.Key.Key_Return)
    page.until(lambda: bool(page.named("Take out")), "somebody is open")
    page.tap("Take out")
    page.until(lambda: bool(page.named("Give a table")), "they have no table any more")
    page.tap("Undo")
    page.until(lambda: bool(page.named("Take out")), "they have it again")


def test_it_is_whole_in_every_shape(page: Page, event_file: EventFile, here: list[Guest]) -> None:
    rounds, wrong = page.model.page_of(OrganiserRounds), dict[str, list[str]]()
    for stage in ("choosing", "making", "planned", "person"):
        if stage == "choosing":
            rounds.choose(0)
            rounds.choose(1)
        if stage == "making":
            rounds.wishes.wish("together")
        if stage == "planned":
            rounds.make()
            page.until(lambda: rounds.stage == "planned", "it is planned")
            admit(event_file, here[13].badge, point="Desk 1")
            page.screen.look_for_changes()
        if stage == "person":
            rounds.choose(0)
        page.rest()
        for shape in shapes(page.screen, languages=("tr",)):
            if folder := os.environ.get("FOYER_SHOTS"):
                page.screen.window.grabWindow().save(str(Path(folder) / f"rounds-{stage}-{shape}.png"))
            if found := faults(page.screen.window):
                wrong[f"{stage} {shape}"] = found
    assert not wrong, wrong
