"""“People I met” with names and organisations as long as they come, in every shape of window."""

from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.numbers import number_of
from tests.qml.foyer import OpenFoyer
from tests.qml.seen import faults, untidy
from tests.qml.shapes import shapes

LONG = "Alexandrina Maria-Magdalena von Württemberg-Hohenzollern-Sigmaringen zu Oettingen"
FIRM = "Gesellschaft für angewandte Verfahrenstechnik und nachhaltige Werkstoffe mbH & Co. KG"


def test_cards_of_people_with_long_names_are_to_be_read_in_every_shape(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    person, *others = [add_guest(f"{LONG} {number}", organisation=FIRM) for number in range(3)]
    number = number_of(event_file, person)
    for other in others:
        fields = (Field.ORGANISATION, Field.ROLE, Field.EMAIL, Field.PHONE)
        record_exchange(event_file, [Answer(person.id, fields), Answer(other.id, fields)], point="Foyer 1")
    foyer, wrong = open_foyer(), {}
    foyer.model.open("met")
    foyer.model.scanned(person.badge)
    foyer.model.number.enter(number)
    for shape in shapes(foyer.screen, larger=(False, True)):
        if found := [*faults(foyer.screen.window), *untidy(foyer.screen.window)]:
            wrong[shape] = found
    assert wrong == {}
