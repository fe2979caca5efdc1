"""“People I met” with names and organisations as long as they come, in every shape of window."""

from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.numbers import number_of
from tests.qml.foyer import OpenFoyer
from tests.qml.letters import misplaced
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
    foyer.model.pages.met.sheet.print_on("Office")
    foyer.model.open("met")
    foyer.model.scanned(person.badge)
    foyer.model.number.enter(number)
    for shape in shapes(foyer.screen, percents=(150,)):  # the walk has the usual and the largest letters
        for sheet in ("", "undoMine"):
            foyer.model.openSheet(sheet)
            foyer.settle()
            window = foyer.screen.window
            if found := [*faults(window), *untidy(window), *misplaced(window)]:
                wrong[f"{shape} {sheet}"] = found
        foyer.model.closeSheet()
    assert wrong == {}


def test_in_large_text_each_has_a_page_and_a_tap_shows_the_next_and_below_it_what_can_be_undone(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    person, *others = [add_guest(name) for name in ("Elif Kılıç", "Mert Aksoy", "Deniz Uluğbey")]
    number = number_of(event_file, person)
    for other in others:
        record_exchange(event_file, [Answer(person.id, (Field.EMAIL,)), Answer(other.id, (Field.EMAIL,))])
    foyer = open_foyer()
    foyer.model.setTextPercent(200)
    foyer.model.open("met")
    foyer.model.scanned(person.badge)
    foyer.model.number.enter(number)
    names, seen = [card.name for card in foyer.model.pages.met.cards.rows], []
    for label in ("1 of 2, show the next", "2 of 2, show the next"):
        foyer.settle()
        seen += [name for name in names if foyer.has(name)]
        foyer.tap(label)
    assert seen == names
    while foyer.has("More below"):
        foyer.tap("More below")
    foyer.tap("Undo all my sharing")
    assert foyer.has("Undo all your sharing?")
