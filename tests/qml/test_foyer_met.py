"""“People I met” with names and organisations as long as they come, in every shape of window."""

import pytest
from PySide6.QtTest import QTest

from kiosk.app.view_models import ScreenKind
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.numbers import number_of
from tests.qml.conftest import OpenScreen
from tests.qml.foyer import Foyer
from tests.qml.seen import faults, settle, untidy

LONG = "Alexandrina Maria-Magdalena von Württemberg-Hohenzollern-Sigmaringen zu Oettingen"
FIRM = "Gesellschaft für angewandte Verfahrenstechnik und nachhaltige Werkstoffe mbH & Co. KG"
SHAPES = [((1280, 800), False), ((1024, 768), False), ((1080, 1920), False), ((1080, 1920), True), ((1280, 800), True)]


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
@pytest.mark.parametrize(("size", "larger"), SHAPES)
def test_cards_of_people_with_long_names_are_to_be_read_in_every_shape(
    open_screen: OpenScreen,
    event_file: EventFile,
    add_guest: AddGuest,
    language: str,
    size: tuple[int, int],
    larger: bool,
) -> None:
    person, *others = [add_guest(f"{LONG} {number}", organisation=FIRM) for number in range(3)]
    number = number_of(event_file, person)
    for other in others:
        fields = (Field.ORGANISATION, Field.ROLE, Field.EMAIL, Field.PHONE)
        record_exchange(event_file, [Answer(person.id, fields), Answer(other.id, fields)], point="Foyer 1")
    foyer = Foyer(open_screen(ScreenKind.FOYER, language, size))
    foyer.model.setLargerText(larger)
    foyer.model.open("met")
    foyer.model.scanned(person.badge)
    foyer.model.number.enter(number)
    QTest.qWait(100)
    settle(foyer.screen.window)
    assert [*faults(foyer.screen.window), *untidy(foyer.screen.window)] == []
