"""The bar of the foyer: the same on every page, and no choice in it costs anybody an answer."""

import pytest

from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.numbers import number_of
from tests.qml.foyer import Foyer, OpenFoyer, guests, spoken, type_number
from tests.qml.letters import misplaced
from tests.qml.seen import box, faults, settle, untidy
from tests.qml.shapes import shapes
from tests.qml.test_foyer_screen import buttons, show

BAR = {"Leave", "Larger text", "Contrast", "Language: Türkçe", "Help"}
LONG_MESSAGE = "Somebody with a rather long name shares nothing any more"
PAGES = ("home", "agenda", "checkIn", "exchange", "done", "met", "stored")


def names(foyer: Foyer) -> set[str]:
    return {spoken(button) for button in buttons(foyer)}


def test_every_page_has_the_same_bar_and_one_way_back(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    foyer, people = open_foyer(), guests(add_guest)
    for page in PAGES:
        show(foyer, event_file, page, people)
        foyer.settle()
        assert names(foyer) >= BAR, page
        assert ("Back" in names(foyer)) == (page not in ("home", "exchange", "done")), page
        assert ("Who uses this data, and why" in names(foyer)) == (page == "exchange"), page
        foyer.model.leave()


def test_language_contrast_and_text_in_the_middle_of_a_consent_keep_what_was_answered(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    foyer, people = open_foyer(), guests(add_guest)
    numbers = {guest.id: number_of(event_file, guest) for guest in people}
    show(foyer, event_file, "exchange", people)
    foyer.tap("E-mail")
    (asked,) = foyer.model.number.people()
    type_number(foyer, numbers[asked])
    foyer.tap("Share")
    cards = foyer.model.pages.exchange.cards
    before = [(card.attendee, card.chosen, card.reply) for card in cards.rows]
    foyer.tap("Language: Türkçe")
    foyer.tap("Karşıtlık")
    foyer.tap("Büyük yazı")
    assert [(card.attendee, card.chosen, card.reply) for card in cards.rows] == before
    assert foyer.model.page == "exchange"
    assert "Paylaş" in foyer.texts()


def test_a_message_covers_nothing_that_can_be_tapped(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    foyer, people = open_foyer(), guests(add_guest)
    for shape in shapes(foyer.screen, languages=("en", "tr")):
        for page in PAGES:
            show(foyer, event_file, page, people)
            foyer.model.told.emit(LONG_MESSAGE, "check", False)
            settle(foyer.screen.window)
            (message,) = [
                item
                for item in foyer.items()
                if item.isVisible() and item.property("low") is False and item.property("text") == LONG_MESSAGE
            ]
            covered = [spoken(button) for button in buttons(foyer) if box(button).intersects(box(message))]
            assert covered == [], (shape, page)
            foyer.model.leave()


@pytest.mark.parametrize("page", [page for page in PAGES if page != "exchange"])
def test_the_bar_is_to_be_read_in_every_shape(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest, page: str
) -> None:
    foyer, wrong = open_foyer(), {}
    show(foyer, event_file, page, guests(add_guest))
    for shape in shapes(foyer.screen):
        if found := [*faults(foyer.screen.window), *untidy(foyer.screen.window)]:
            wrong[shape] = found
    assert wrong == {}


@pytest.mark.parametrize("page", ["checkIn", "met", "stored", "exchange"])
def test_without_a_badge_at_hand_its_code_is_typed(open_foyer: OpenFoyer, add_guest: AddGuest, page: str) -> None:
    foyer = open_foyer()
    foyer.model.open(page)
    foyer.tap("Type a code")
    for symbol in guests(add_guest, 1)[0].badge:
        foyer.tap(symbol)
    foyer.tap("Use this code")
    assert foyer.model.page == page
    assert "Ayşegül" in foyer.texts()


def letters(foyer: Foyer, text: str) -> int:
    """Return how high the letters of a text are, px."""
    sizes = [
        int(item.property("font").pixelSize())
        for item in foyer.items()
        if item.isVisible() and item.property("text") == text and item.inherits("QQuickText")
    ]
    return max(sizes)


def test_text_grows_by_half_and_to_twice_its_size_and_help_then_stands_behind_leave(open_foyer: OpenFoyer) -> None:
    foyer = open_foyer()
    foyer.model.open("home")
    foyer.model.openSheet("help")
    foyer.settle()
    hint = next(str(item.property("text")) for item in foyer.items() if "reader" in str(item.property("text")))
    usual = letters(foyer, hint)
    foyer.tap("Close")
    for size, times in (("Larger text", 1.5), ("Text size 150 %", 2)):
        foyer.tap(size)
        foyer.model.openSheet("help")
        foyer.settle()
        assert letters(foyer, hint) == round(times * usual)
        foyer.tap("Close")
    assert not foyer.has("Help")
    foyer.tap("Leave")
    assert foyer.model.page == "home"
    foyer.tap("Help")
    assert foyer.model.sheet == "help"
    foyer.tap("Close")
    foyer.tap("Text size 200 %")
    foyer.tap("Leave")
    assert foyer.model.page == "rest"


def test_a_page_that_shows_much_at_once_says_how_large_its_text_is(open_foyer: OpenFoyer) -> None:
    foyer = open_foyer()
    foyer.model.open("voices")
    foyer.tap("Larger text")
    assert foyer.has("Text size 125 %")
    foyer.tap("Text size 125 %")
    assert foyer.has("Larger text")


@pytest.mark.parametrize("page", ["home", "checkIn", "done", "exchange", "met", "stored"])
@pytest.mark.parametrize("percent", [150, 200])
def test_large_text_is_whole_or_scrolls(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest, page: str, percent: int
) -> None:
    foyer, wrong = open_foyer(), {}
    if page == "done":
        show(foyer, event_file, page, guests(add_guest, 3))
    else:
        foyer.model.open(page)
    for shape in shapes(foyer.screen, percents=(percent,)):
        window = foyer.screen.window
        if found := [*faults(window), *untidy(window), *misplaced(window)]:
            wrong[shape] = found
    assert wrong == {}


def test_the_pad_for_a_code_holds_large_text_in_every_shape(open_foyer: OpenFoyer) -> None:
    foyer, wrong = open_foyer(), {}
    foyer.model.open("checkIn")
    foyer.model.openSheet("pad")
    for shape in shapes(foyer.screen, percents=(150, 200)):
        window = foyer.screen.window
        if found := [*faults(window), *untidy(window), *misplaced(window)]:
            wrong[shape] = found
    assert wrong == {}
