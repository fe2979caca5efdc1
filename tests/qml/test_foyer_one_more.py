"""One more at an exchange as visitors do it: a button beside Leave, a badge, everybody's card; or checked in first."""

from kiosk.services.admit import admit
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans
from tests.conftest import AddGuest
from tests.qml.foyer import OpenFoyer, guests
from tests.qml.seen import faults, untidy
from tests.qml.shapes import shapes

LOW = ((1280, 800), (1024, 768), (1080, 1920), (800, 480))


def test_those_who_are_connected_invite_one_more_with_a_tap_in_every_shape(
    open_foyer: OpenFoyer, add_guest: AddGuest
) -> None:
    foyer, wrong = open_foyer(), {}
    pair = guests(add_guest)
    foyer.model.open("exchange")
    for guest in pair:
        foyer.model.scanned(guest.badge)
    for guest in pair:
        foyer.model.pages.exchange.share(guest.id)
    for shape in shapes(foyer.screen, LOW, ("tr", "ar"), percents=(100, 150)):
        wrong[f"connected, {shape}"] = [*faults(foyer.screen.window), *untidy(foyer.screen.window)]
    foyer.screen.set_language("en")
    foyer.model.setTextPercent(100)
    foyer.tap("Invite one more")
    assert foyer.has("Scan one more badge")
    assert not foyer.has("Share with each other?")
    for shape in shapes(foyer.screen, LOW, ("tr", "ar"), percents=(100, 200)):
        wrong[f"invited, {shape}"] = [*faults(foyer.screen.window), *untidy(foyer.screen.window)]
    assert [f"{shape}: {found}" for shape, found in wrong.items() if found] == []
    foyer.screen.set_language("en")
    foyer.model.setTextPercent(100)
    foyer.model.scanned(add_guest("Can Ünlü").badge)
    foyer.settle()
    for _ in range(3):
        foyer.tap("Share")
    assert foyer.has("All 3 of you are connected")


def test_whoever_exchanges_contacts_and_is_not_checked_in_is_with_a_tap_on_their_card(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    foyer = open_foyer()
    late, early = guests(add_guest)
    admit(event_file, early.badge, point="Desk 1")
    foyer.model.open("exchange")
    for guest in (late, early):
        foyer.model.scanned(guest.badge)
    foyer.settle()
    assert not foyer.has("Muhammed Ö. is not checked in yet. Check in first?")
    foyer.tap("Ayşegül D. is not checked in yet. Check in first?")
    assert foyer.has("Ayşegül D. is checked in.")
    assert not foyer.has("Ayşegül D. is not checked in yet. Check in first?")
    assert scans.first_admission(event_file.reader, late.id)
    for _ in range(2):
        foyer.tap("Share")
    assert foyer.has("You two are connected")
