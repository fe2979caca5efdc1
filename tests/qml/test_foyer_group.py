"""A group at a foyer screen: everybody is in sight, and nobody can agree to a sentence that was not whole."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.settings.values import KioskFile, resolve
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import consents, exchanges
from tests.conftest import AddGuest, Guest
from tests.qml.foyer import Foyer, OpenFoyer
from tests.qml.gallery import set_theme
from tests.qml.seen import box, faults, is_one_of, kind, page_of, settle, shown_items, untidy
from tests.qml.shapes import shapes

HOUR_MS = 3_600_000


def scan_all(foyer: Foyer, add_guest: AddGuest, people: int) -> list[Guest]:
    details = {"organisation": "Körfez University", "email": "a@example.org", "phone": "+90 212", "role": "Head"}
    group = [add_guest(f"Guest{chr(65 + number)} Test{chr(65 + number)}", **details) for number in range(people)]
    foyer.model.open("exchange")
    for guest in group:
        foyer.model.scanned(guest.badge)
    settle(foyer.screen.window)
    return group


def names_in_sight(foyer: Foyer) -> set[str]:
    return {
        str(item.property("name"))
        for item, clip in shown_items(foyer.screen.window)
        if is_one_of(item, ("SeatDelegate", "SeatTab"))
        and (clip or page_of(foyer.screen.window)).adjusted(-2, -2, 2, 2).contains(box(item))
    }


@pytest.mark.parametrize(("people", "percent"), [(4, 150), (1, 200), (4, 200)])
def test_in_large_letters_each_of_a_group_has_a_whole_page_in_every_shape(
    open_foyer: OpenFoyer, add_guest: AddGuest, people: int, percent: int
) -> None:
    foyer, wrong = open_foyer(), {}
    scan_all(foyer, add_guest, people)
    foyer.model.setTextPercent(percent)
    for shape in shapes(foyer.screen):
        found = [*faults(foyer.screen.window), *untidy(foyer.screen.window)]
        if found or len(names_in_sight(foyer)) != 1 or not sentences_are_whole_where_sharing_is_open(foyer):
            wrong[shape] = found, names_in_sight(foyer)
    assert wrong == {}


@pytest.mark.parametrize("people", [2, 3, 5, 12])
def test_all_of_a_group_are_in_sight_and_whoever_is_asked_reads_the_whole_sentence_before_they_can_share(
    open_foyer: OpenFoyer, add_guest: AddGuest, people: int
) -> None:
    foyer, wrong = open_foyer(), {}
    scan_all(foyer, add_guest, people)
    for shape in shapes(foyer.screen, larger=(False, True)):
        found = [*faults(foyer.screen.window), *untidy(foyer.screen.window)]
        larger = "larger" in shape
        missing = 0 if larger else people - len(names_in_sight(foyer))
        if found or missing or not sentences_are_whole_where_sharing_is_open(foyer):
            wrong[shape] = found, missing
    assert wrong == {}


def sentences_are_whole_where_sharing_is_open(foyer: Foyer) -> bool:
    """Tell whether every card whose Share can be tapped shows all of its sentence."""
    cards = [item for item, _ in shown_items(foyer.screen.window) if is_one_of(item, ("SeatDelegate",))]
    assert cards
    for card in cards:
        (sentence,) = [item for item in below(card) if kind(item) == "SeatSentence"]
        (share,) = [item for item in below(card) if kind(item) == "PrimaryButton"]
        words = next(item for item in below(sentence) if kind(item) == "FittingText")
        if share.isEnabled() and words.height() > sentence.height() + 1:
            return False
    return True


def below(item: QQuickItem) -> list[QQuickItem]:
    return [each for child in item.childItems() for each in (child, *below(child))]


@pytest.mark.parametrize("percent", [100, 200])
def test_a_sentence_that_does_not_fit_is_read_to_its_end_before_it_can_be_agreed_to(
    open_foyer: OpenFoyer, add_guest: AddGuest, percent: int
) -> None:
    foyer = open_foyer((1280, 800))
    foyer.model.setTextPercent(percent)
    foyer.model.open("exchange")
    for name in ("Elif Kılıç", "Deniz Ay", "Burak Şahin", "Can Ünlü"):
        foyer.model.scanned(add_guest(name, organisation="Kuzeybatı Anadolu Organize Sanayi Bölgesi " * 5).badge)
    settle(foyer.screen.window)
    assert not foyer.has("Share")
    assert foyer.has("Read to the end first")
    for _ in range(20):
        if foyer.has("Share"):
            break
        foyer.tap("More below")
    foyer.tap("Share")
    assert foyer.model.pages.exchange.cards.rows[0].reply == "shared"


@pytest.mark.parametrize("people", [2, 3])
def test_the_second_half_of_a_double_tap_answers_for_nobody(
    open_foyer: OpenFoyer, add_guest: AddGuest, people: int
) -> None:
    foyer = open_foyer((1280, 800))
    scan_all(foyer, add_guest, people)
    cards = foyer.model.pages.exchange.cards
    place = center_of(foyer, "Share")
    set_theme(foyer.screen.engine, unreadMs=HOUR_MS)
    tap_at(foyer, place, times=2)
    if people == 2:
        tap_at(foyer, center_of(foyer, "Change"))
    assert [card.reply for card in cards.rows].count("shared") == 1
    assert [card.reply for card in cards.rows].count("waiting") == people - 1
    set_theme(foyer.screen.engine, unreadMs=0)
    foyer.tap("Share")
    assert foyer.model.page == "done" if people == 2 else [card.reply for card in cards.rows].count("shared") == 2


def test_a_tap_that_was_on_its_way_when_a_badge_was_scanned_agrees_to_nobody_unread(
    open_foyer: OpenFoyer, add_guest: AddGuest
) -> None:
    foyer = open_foyer((1280, 800))
    scan_all(foyer, add_guest, 3)
    set_theme(foyer.screen.engine, unreadMs=HOUR_MS)
    foyer.model.scanned(add_guest("Elif Kılıç").badge)
    for name in ("Share", "Not now"):
        tap_at(foyer, center_of(foyer, name))
    assert [card.reply for card in foyer.model.pages.exchange.cards.rows] == ["waiting"] * 4


def center_of(foyer: Foyer, name: str) -> QPoint:
    foyer.settle()
    button = foyer.named(name)
    return button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()


def tap_at(foyer: Foyer, place: QPoint, times: int = 1) -> None:
    for _ in range(times):
        QTest.mouseClick(foyer.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    foyer.settle()


def test_in_larger_letters_one_card_takes_the_page_and_a_tap_brings_up_the_next(
    open_foyer: OpenFoyer, add_guest: AddGuest
) -> None:
    foyer = open_foyer((1280, 800))
    foyer.model.setTextPercent(200)
    scan_all(foyer, add_guest, 3)
    assert names_in_sight(foyer) == {"GuestA T."}
    foyer.tap("Leave")
    foyer.tap("Type a code")
    assert foyer.model.sheet == "pad"
    foyer.model.closeSheet()
    foyer.tap("1 of 3")
    assert names_in_sight(foyer) == {"GuestB T."}


def test_each_card_is_turned_round_with_its_own_language(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest
) -> None:
    foyer = open_foyer((1280, 800))
    foyer.model.apply_settings(resolve({}, KioskFile({}), {"languages": ["en", "ar"]}))
    scan_all(foyer, add_guest, 2)
    foyer.tap("Language of this card: English")
    cards = [item for item, _ in shown_items(foyer.screen.window) if is_one_of(item, ("SeatDelegate",))]
    assert sorted(card.property("rightToLeft") for card in cards) == [False, True]
    for card in cards:
        (arch,) = [item for item in below(card) if kind(item) == "InitialArch"]
        (share,) = [item for item in below(card) if kind(item) == "PrimaryButton"]
        from_right = box(arch).center().x() > box(card).center().x()
        assert from_right == card.property("rightToLeft")
        assert (box(share).center().x() < box(card).center().x()) == from_right
    assert "أوافق" in foyer.texts()
    assert "I agree" in foyer.texts()
    assert faults(foyer.screen.window) == []


def test_somebody_scanned_by_mistake_is_taken_away_with_a_tap(open_foyer: OpenFoyer, add_guest: AddGuest) -> None:
    foyer = open_foyer((1280, 800))
    scan_all(foyer, add_guest, 3)
    foyer.tap("GuestC T., Körfez University. Waiting")
    foyer.tap("Remove: GuestC T.")
    assert [card.name for card in foyer.model.pages.exchange.cards.rows] == ["GuestA T.", "GuestB T."]


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
@pytest.mark.parametrize("people", [2, 8])
def test_each_of_those_who_are_connected_is_asked_about_the_statistics_apart(
    open_foyer: OpenFoyer, add_guest: AddGuest, size: tuple[int, int], people: int
) -> None:
    foyer = open_foyer(size)
    group = scan_all(foyer, add_guest, people)
    for guest in group:
        foyer.model.pages.exchange.share(guest.id)
    foyer.tap("Count us in the statistics?")
    settle(foyer.screen.window)
    assert faults(foyer.screen.window) == []
    foyer.tap("GuestA T.: Count it in the statistics")
    assert [question.on for question in foyer.model.pages.done.questions.rows][:2] == [True, False]


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800), (800, 480)])
def test_two_of_one_name_tell_their_own_question_and_their_own_undo_by_the_organisation(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest, size: tuple[int, int]
) -> None:
    foyer = open_foyer(size)
    group = [add_guest("Ali Aksoy", organisation=name) for name in ("Filiz Sensör", "Kuzey Makine")]
    group.append(add_guest("Elif Kılıç", organisation="Kuzey Makine"))
    foyer.model.open("exchange")
    for guest in group:
        foyer.model.scanned(guest.badge)
    for guest in group:
        foyer.model.pages.exchange.share(guest.id)
    foyer.tap("Count us in the statistics?")
    shown = [str(item.property("text")) for item, _ in shown_items(foyer.screen.window) if kind(item) == "LabelText"]
    assert [text for text in shown if text in ("Filiz Sensör", "Kuzey Makine")][:2] == ["Filiz Sensör", "Kuzey Makine"]
    assert faults(foyer.screen.window) == []
    foyer.model.closeSheet()
    foyer.tap("Undo")
    assert faults(foyer.screen.window) == []
    assert foyer.has("Elif K.")
    foyer.tap("Ali A. · Kuzey Makine")
    (recorded,) = exchanges.everything(event_file.reader)
    assert set(consents.given_in(event_file.reader, recorded.id, Purpose.SHARE)) == {group[0].id, group[2].id}
