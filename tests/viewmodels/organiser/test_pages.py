"""Every page of the organiser's side stands in one list, and is whole: a name, a picture, a QML file."""

from kiosk.viewmodels.organiser.pages import PAGES
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests import ROOT
from tests.viewmodels.organiser.conftest import MakeOrganiser


def test_every_page_has_its_file_and_its_picture() -> None:
    for page in PAGES:
        assert (ROOT / "resources" / "qml" / "Kiosk" / "Organiser" / f"{page.component}.qml").exists()
        assert (ROOT / "resources" / "icons" / f"{page.icon}.svg").exists()
    assert len({page.name for page in PAGES}) == len(PAGES)


def test_pages_are_turned_in_their_order_and_round(make_organiser: MakeOrganiser) -> None:
    model: OrganiserViewModel = make_organiser()
    seen = []
    for _ in PAGES:
        seen.append(model.component)
        model.turn(1)
    assert seen == [page.component for page in PAGES]
    assert model.component == PAGES[0].component
    model.turn(-1)
    assert model.component == PAGES[-1].component
