"""The page “Information” as a visitor uses it, in every shape of window."""

from pathlib import Path

import zxingcpp
from PIL import Image

from kiosk.app.view_models import ScreenKind
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.floor_plan import Spot
from kiosk.domain.information import Wifi
from kiosk.services.agenda import import_agenda
from kiosk.services.information import add, remove
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS
from tests.floors import draw_plan
from tests.qml.conftest import OpenScreen
from tests.qml.foyer import OpenFoyer
from tests.qml.letters import misplaced
from tests.qml.seen import faults, settle, untidy
from tests.qml.shapes import shapes

TILE = "Information. To read, and to take along on your phone"
ROOMS = {"Hall A": Spot(20, 20), "Foyer": Spot(50, 80)}
LINK = "https://example.org/cluster/magazine"


def test_a_visitor_takes_a_link_along_and_the_tile_is_there_while_there_is_one(
    open_foyer: OpenFoyer, event_file: EventFile, tmp_path: Path
) -> None:
    foyer = open_foyer()
    foyer.tap("Touch to begin")
    assert not foyer.has(TILE)
    entry = add(event_file, {"": "The cluster’s magazine"}, link=LINK)
    foyer.screen.look_for_changes()
    foyer.tap(TILE)
    picture = tmp_path / "page.png"
    assert foyer.screen.window.grabWindow().save(str(picture))
    assert [read.text for read in zxingcpp.read_barcodes(Image.open(picture))] == [LINK]
    foyer.tap("Back")
    remove(event_file, entry.id)
    foyer.screen.look_for_changes()
    foyer.settle()
    assert not foyer.has(TILE)


def test_the_tile_and_every_entry_are_to_be_read_in_every_shape(open_screen: OpenScreen, event_file: EventFile) -> None:
    long = "Kuzeybatı Anadolu Organize Sanayi Bölgesi Müdürlüğü Küme Dergisi, On İkinci Sayı"
    assert len(long) == 80
    add(event_file, {"": long}, {"": "Twelve companies on how they grew, and what they would do otherwise"}, link=LINK)
    add(event_file, {"": "Wi-Fi"}, wifi=Wifi("Körfez Guests", "growth-2026"))
    screen = open_screen(ScreenKind.FOYER, "en", (1280, 800))
    screen.view_model.open("home")
    settle(screen.window)
    for shape in shapes(screen):
        assert not faults(screen.window), f"home, {shape}: {faults(screen.window)}"
        assert not untidy(screen.window), f"home, {shape}: {untidy(screen.window)}"
    screen.view_model.open("information")
    settle(screen.window)
    for shape in shapes(screen, percents=(100, 150, 200)):
        assert not faults(screen.window), f"{shape}: {faults(screen.window)}"
        assert not untidy(screen.window), f"{shape}: {untidy(screen.window)}"
        assert not misplaced(screen.window), f"{shape}: {misplaced(screen.window)}"


def test_the_room_of_a_session_is_marked_on_the_plan_and_back_leads_to_the_session(
    open_foyer: OpenFoyer, event_file: EventFile
) -> None:
    foyer = open_foyer()
    foyer.tap("Touch to begin")
    draw_plan(event_file, ROOMS)
    import_agenda(event_file, Agenda((Session("a", STARTS, STARTS + 9, SessionText("Talk", room="Hall A")),)))
    foyer.screen.look_for_changes()
    plan = foyer.model.pages.floor_plan
    foyer.model.open("agenda")
    foyer.model.pages.agenda.openSession("a")
    foyer.tap("Where is it?")
    assert (foyer.model.page, plan.explained) == ("floorPlan", "Hall A: At the top left of the plan")
    assert foyer.has("Hall A, At the top left of the plan")
    foyer.tap("Show the plan larger")
    assert foyer.named("Show the plan smaller").isEnabled()
    foyer.tap("Foyer, At the bottom of the plan, You are here")
    assert plan.explained == "Foyer: At the bottom of the plan"
    foyer.tap("Back")
    assert foyer.has("Where is it?")
    foyer.model.leave()
    assert [row.place for row in plan.places.rows if row.chosen or row.here] == ["Foyer"]


def test_the_plan_is_the_same_and_its_list_to_be_read_in_every_shape(
    open_screen: OpenScreen, event_file: EventFile
) -> None:
    draw_plan(
        event_file,
        ROOMS | {"Kuzeybatı Anadolu Organize Sanayi Bölgesi Müdürlüğü Küme Dergisi, On İkinci Sayı": Spot(99, 99)},
    )
    screen = open_screen(ScreenKind.FOYER, "en", (1280, 800))
    screen.view_model.open("information")
    settle(screen.window)
    for shape in shapes(screen, percents=(150,)):
        assert not faults(screen.window), f"information, {shape}: {faults(screen.window)}"
    screen.view_model.pages.floor_plan.show("Hall A", "information")
    settle(screen.window)
    for shape in shapes(screen, percents=(100, 200)):
        assert not faults(screen.window), f"{shape}: {faults(screen.window)}"
        assert not untidy(screen.window), f"{shape}: {untidy(screen.window)}"
        assert not misplaced(screen.window), f"{shape}: {misplaced(screen.window)}"
