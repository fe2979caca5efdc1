"""The foyer without a touch: six keys come to everything and do everything, and one sees where they are."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.adapters.qt.page_parts import area_of, page_parts
from kiosk.domain.floor_plan import Spot
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock, Guest
from tests.facts import Said
from tests.floors import draw_plan
from tests.numbers import number_of
from tests.qml.foyer import Foyer, OpenFoyer, guests, scan, spoken
from tests.qml.seen import box, holders, kind, shown_items
from tests.qt_keys import type_as_person

DOWN, UP, RIGHT, LEFT = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left
ENTER, HELP, BACK = Qt.Key.Key_Return, Qt.Key.Key_F1, Qt.Key.Key_Escape
_MOST = 150


def press(foyer: Foyer, key: Qt.Key) -> None:
    foyer.settle()
    type_as_person(foyer.screen, key)
    foyer.settle()


def read(foyer: Foyer, code: str) -> None:
    """Have a badge read by the scanner; keys at once after those of a scan would be taken for what is left of it."""
    foyer.screen.scanner.feed(code)
    foyer.settle()


def here(foyer: Foyer) -> QQuickItem:
    item = foyer.screen.window.activeFocusItem()
    assert item is not None
    return item


def go_to(foyer: Foyer, name: str, key: Qt.Key = DOWN) -> None:
    """Press an arrow until the keyboard is at what is called so."""
    names = []
    for _ in range(_MOST):
        press(foyer, key)
        names.append(spoken(here(foyer)))
        if names[-1] == name:
            return
    raise AssertionError(f"keys never come to {name!r}, only to {sorted(set(names))}")


def choose(foyer: Foyer, name: str) -> None:
    go_to(foyer, name)
    press(foyer, ENTER)


def missed(foyer: Foyer) -> list[str]:
    """Go once through a page by one key, and return what it never came to or came to unseen."""
    foyer.settle()
    reached: list[QQuickItem] = []
    wrong: list[str] = []
    for _ in range(_MOST):
        press(foyer, DOWN)
        item = here(foyer)
        if item in reached:
            break
        reached.append(item)
        if not ringed(item):
            wrong.append(f"without a ring: {spoken(item)}")
        if not item.parentItem() or not in_sight(foyer, item):
            wrong.append(f"out of sight: {spoken(item)}")
    top = {id(each.item) for each in page_parts(foyer.screen.window)}
    return wrong + [
        f"never: {kind(item)} {spoken(item)}"
        for item, _ in shown_items(foyer.screen.window)
        if item.inherits("QQuickAbstractButton") and item.isEnabled() and id(item) in top and item not in reached
    ]


def ringed(item: QQuickItem) -> bool:
    """Tell whether a part shows that it has the keyboard; a field's frame does."""
    if not item.inherits("QQuickTextInput"):
        return bool(item.property("ringed"))
    return any(holder.property("typing") for holder in holders(item))


def in_sight(foyer: Foyer, item: QQuickItem) -> bool:
    clip = next((clip for shown, clip in shown_items(foyer.screen.window) if shown is item), None)
    return clip is None or clip.adjusted(-1, -1, 1, 1).contains(box(item))


def states(foyer: Foyer, people: list[Guest], clock: GivenClock) -> Iterator[str]:
    """Lead a foyer through all of its pages and what lies over them."""
    model = foyer.model
    model.open("home")
    yield "home"
    for sheet in ("help", "languages", "pad"):
        model.openSheet(sheet)
        yield sheet
        model.closeSheet()
    for page in ("checkIn", "agenda", "information", "byName"):
        model.open(page)
        yield page
    model.pages.floor_plan.show("Hall 3", "information")
    yield "floorPlan"
    model.open("byName")
    model.pages.by_name.offer(wanted=True)
    model.pages.by_name.setText("Ada Yıldız")
    yield "byName, typed"
    model.pages.by_name.goOn()
    model.pages.by_name.setText("ada@example.org")
    yield "byName, second"
    model.open("voices")
    for stage in ("feedback", "painPoints"):
        model.pages.voices.show(stage)
        yield f"voices, {stage}"
    model.pages.voices.show("faces")
    model.pages.voices.chooseFace(4)
    model.pages.voices.setSentence("Two partners before lunch")
    yield "voices, a sentence"
    for page in ("met", "stored"):
        model.open(page)
        yield page
        read(foyer, people[0].badge)
        yield f"{page}, number"
        model.number.cancel()
        yield f"{page}, of somebody"
    model.open("rounds")
    yield "rounds"
    read(foyer, people[0].badge)
    yield "rounds, none are planned"
    model.pages.meet.offer(wanted=True)
    model.open("meet")
    yield "meet"
    read(foyer, people[0].badge)
    yield "meet, number"
    model.number.cancel()
    model.open("exchange")
    yield "exchange, nobody yet"
    for person in people:
        read(foyer, person.badge)
    yield "exchange of two"
    model.openSheet("notice")
    yield "notice"
    model.closeSheet()
    yield from _ends(foyer, people, clock)


def _ends(foyer: Foyer, people: list[Guest], clock: GivenClock) -> Iterator[str]:
    model = foyer.model
    for person in people:
        model.pages.exchange.share(person.id)
    yield "done"
    model.openSheet("undo")
    yield "undo"
    model.closeSheet()
    clock.now += 30_000
    model.tick()
    yield "still there?"


@pytest.mark.slow
@pytest.mark.parametrize(("language", "size"), [("en", (1280, 800)), ("ar", (1080, 1920))])
def test_six_keys_come_to_all_of_every_page_and_one_sees_where_they_are(
    open_foyer: OpenFoyer,
    event_file: EventFile,
    add_guest: AddGuest,
    clock: GivenClock,
    size: tuple[int, int],
    language: str,
) -> None:
    foyer = open_foyer(size, language)
    draw_plan(event_file, {f"Hall {number}": Spot(8 * number, 7 * number) for number in range(12)})
    foyer.screen.look_for_changes()
    people = guests(add_guest)
    wrong, pages = {}, {"rest"}
    for state in states(foyer, people, clock):
        pages.add(foyer.model.page)
        if found := missed(foyer):
            wrong[state] = found
    assert not wrong
    assert pages == {page.name for page in foyer.model.pages.listed}, "a new page is gone through too"


def test_a_whole_visit_by_keys(open_foyer: OpenFoyer, add_guest: AddGuest) -> None:
    foyer = open_foyer()
    ayse, muhammed = guests(add_guest)
    press(foyer, ENTER)
    assert foyer.model.page == "home"
    choose(foyer, "Check in. Scan the code on your badge")
    read(foyer, ayse.badge)
    assert "You are checked in" in foyer.texts()
    choose(foyer, "Exchange contacts")
    read(foyer, muhammed.badge)
    assert len(foyer.model.pages.exchange.people()) == 2
    for _ in range(2):
        choose(foyer, "Share")
    assert foyer.model.page == "done"
    choose(foyer, "Undo")
    choose(foyer, "Ayşegül D.")
    press(foyer, HELP)
    assert foyer.model.sheet == "help"
    press(foyer, BACK)
    assert not foyer.model.sheet
    press(foyer, BACK)
    assert foyer.model.page == "rest"


@pytest.mark.parametrize(("language", "onward", "backward"), [("en", RIGHT, LEFT), ("ar", LEFT, RIGHT)])
def test_left_and_right_go_to_what_stands_beside_and_mirrored_too(
    open_foyer: OpenFoyer, language: str, onward: Qt.Key, backward: Qt.Key
) -> None:
    foyer = open_foyer(language=language)
    foyer.model.open("home")
    press(foyer, DOWN)
    first = here(foyer)
    press(foyer, onward)
    second = here(foyer)
    if language == "en":
        assert area_of(second).left() > area_of(first).right()
    else:
        assert area_of(second).right() < area_of(first).left()
    press(foyer, backward)
    assert here(foyer) is first


def test_a_key_is_as_good_as_a_touch_to_stay(open_foyer: OpenFoyer, clock: GivenClock) -> None:
    foyer = open_foyer()
    foyer.model.open("home")
    for key in (DOWN, Qt.Key.Key_5, HELP):
        clock.now += 20_000
        press(foyer, key)
        foyer.model.tick()
        assert not foyer.model.idle.warning
    clock.now += 26_000
    foyer.model.tick()
    assert foyer.model.idle.warning
    press(foyer, ENTER)
    assert not foyer.model.idle.warning, "Enter stays"
    assert foyer.model.page == "home"


def test_a_long_list_is_gone_through_row_by_row_and_left_at_once(
    open_foyer: OpenFoyer, event_file: EventFile, clock: GivenClock
) -> None:
    for number in range(30):
        starts = clock.now + number * 600_000
        fields = {"title": f"Talk {number}", "room": "Hall", "starts": starts, "ends": starts + 600_000, "texts": {}}
        event_file.journal.append(Said("session", f"s{number}", fields))
    foyer = open_foyer()
    foyer.model.refresh()
    foyer.model.open("agenda")
    names = set()
    for _ in range(_MOST):
        press(foyer, DOWN)
        names.add(spoken(here(foyer)))
    for number in range(30):
        assert any(f"Talk {number}" in name for name in names), number


def test_a_key_that_is_held_does_it_once(open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest) -> None:
    host = guests(add_guest)[0]
    number_of(event_file, host)
    foyer = open_foyer()
    foyer.model.open("exchange")
    read(foyer, host.badge)
    foyer.model.pages.exchange.switchField(host.id, "email", True)
    foyer.settle()
    pad = next(item for item in foyer.items() if kind(item) == "NumericPad" and item.isVisible())
    for repeated in (False, True, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_5, Qt.KeyboardModifier.NoModifier, "5", repeated)
        QCoreApplication.sendEvent(pad, key)
    assert pad.property("_typed") == "5"


def test_a_key_that_may_stand_in_a_code_is_the_scanners_first(open_foyer: OpenFoyer) -> None:
    foyer = open_foyer()
    codes: list[str] = []
    foyer.screen.scanner.scanned.connect(codes.append)
    pages: list[str] = []
    foyer.model.pageChanged.connect(lambda: pages.append(foyer.model.page))
    scan(foyer, "TICKET-77+4X9-K2")
    assert codes == ["TICKET-77+4X9-K2"]
    assert pages == ["checkIn"], "its Enter is no Enter of a person"
