"""The organiser's page as its owner uses it: the pad, the tabs, an export, and the lock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_keys import event_key_text
from kiosk.demo.qml_types import type_name
from kiosk.demo.tour_kiosks import let_kiosks_report, show_hub
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.kiosks.join_code import JoinCode
from kiosk.domain.kiosks.offered_code import OfferedCode
from kiosk.domain.kiosks.recovery_code import recovery_code
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.showing import EVERY_FOYER, Shows
from kiosk.services.admit import admit, admit_attendee
from kiosk.services.agenda import import_agenda
from kiosk.services.kiosks.fences import revoke
from kiosk.services.kiosks.members import enrol, kiosks
from kiosk.services.kiosks.showing import shown_by
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import attendees
from kiosk.viewmodels.organiser.export import OrganiserExport
from kiosk.viewmodels.organiser.hub import HubAccess
from kiosk.viewmodels.organiser.key_access import NO_KEY
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from kiosk.viewmodels.organiser.papers import OrganiserPapers
from kiosk.viewmodels.organiser.privacy import OrganiserPrivacy
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.targets import Target
from tests.authors import Author
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said
from tests.qml.letters import misplaced
from tests.qml.organiser import PIN, Page, spoken
from tests.qml.seen import faults, kind, settle, untidy
from tests.qml.shapes import SIZES, shapes


@pytest.fixture
def page(event_file: EventFile, add_guest: AddGuest, tmp_path: Path, qtbot: QtBot) -> Iterator[Page]:
    guests = [add_guest(f"Guest {number}", group="SME" if number % 2 else "Student") for number in range(12)]
    for guest in guests[:7]:
        admit(event_file, guest.badge, point="Desk 1")
    set_pin(event_file, PIN)
    jobs = ImmediateJobs()
    manner = Manner(windowed=True)
    screen = Screen(ScreenKind.ORGANISER, event_file, Place("Organiser"), manner, (jobs, jobs))
    screen.view_model.page_of(OrganiserExport).saving._find_targets = lambda: (Target(tmp_path, "STICK", 2_000_000),)
    screen.view_model.page_of(OrganiserPapers).saving._find_targets = lambda: (Target(tmp_path, "STICK", 2_000_000),)
    qtbot.waitUntil(screen.window.isActive)
    yield Page(screen)
    screen.close()


def test_the_pin_opens_the_page_from_the_pad_and_the_lock_shuts_it(page: Page) -> None:
    assert not page.shows("of 12 in")
    for digit in PIN:
        page.tap(digit)
    page.tap("Enter the PIN")
    assert page.shows("of 12 in")
    page.tap("Lock this page")
    assert not page.shows("of 12 in")


def test_the_pin_is_typed_on_a_keyboard_and_a_slip_is_taken_back(page: Page) -> None:
    page.press("2", "0", "9", Qt.Key.Key_Backspace, "2", "6", "5", Qt.Key.Key_Return)
    assert page.shows("of 12 in")


def test_a_wrong_pin_is_forgotten_and_said(page: Page) -> None:
    page.press("1", "1", "1", "1", Qt.Key.Key_Return)
    assert page.shows("That is not the PIN")
    assert page.named("Digits typed: 0")


def test_an_export_is_two_taps_away(page: Page, tmp_path: Path) -> None:
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Export")
    page.tap("Attendees. The roster, and who came")
    page.tap("Excel")
    page.tap("STICK, 2.0 MB free")
    assert page.shows("12 rows.")
    assert (tmp_path / "keys-to-successful-growth-attendees-2026-11-20.xlsx").exists()


def test_every_guests_code_for_the_mail_is_two_taps_away(page: Page, tmp_path: Path) -> None:
    page.press(*PIN, Qt.Key.Key_Return)
    page.prepare("Paper")
    page.tap("STICK, 2.0 MB free")
    assert page.shows("Invitations: 12. New codes: 12.")
    assert len(list((tmp_path / "keys-to-successful-growth-invitations").glob("*.png"))) == 12
    assert not page.named("Stop writing")


def test_any_touch_keeps_the_page_open(page: Page, clock: GivenClock) -> None:
    page.press(*PIN, Qt.Key.Key_Return)
    clock.forward(4)
    page.tap_at(QPoint(640, 600))
    clock.forward(4)
    page.tap("Export")
    clock.forward(4)
    page.tap("Watch")
    clock.forward(4)
    page.screen.view_model.tick()
    assert page.shows("of 12 in")
    clock.forward(2)
    page.screen.view_model.tick()
    assert page.shows("Locked, because nobody touched this page")


def test_a_forgotten_pin_is_replaced_with_the_keyboard(page: Page, event_file: EventFile) -> None:
    page.tap("PIN forgotten")
    assert page.shows("Scan or type the event’s key from the recovery sheet")
    page.press(*"SUAM 77HC", Qt.Key.Key_Return)
    assert page.shows("That is not an event’s key, or not all of it")
    page.screen.scanner.feed(recovery_code(event_key_text(event_file)))
    page.tap("Use this key")
    assert page.shows("Choose a PIN for this event")
    for _ in range(2):
        page.press(*"482913", Qt.Key.Key_Return)
    assert page.model.door.isOpen


def test_the_page_speaks_another_language_on_request(page: Page) -> None:
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Show this page in Türkçe")
    assert page.model.language == "tr"


def test_a_kiosk_is_shut_out_with_three_taps(page: Page, event_file: EventFile) -> None:
    for number in range(300):
        enrol(event_file, f"U{number:03}", f"Desk {number:03}")
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Kiosks")
    assert page.shows("0 of 300 fine")
    assert page.shows("No hub runs on this computer.")
    page.tap("Desk 001, Desk: Not opened yet, joined 09:30")
    page.tap("Shut it out")
    page.rest()
    assert page.shows("It can be let in again")
    page.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert [kiosk.name for kiosk in kiosks(event_file) if kiosk.revoked] == ["Desk 001"]
    assert page.shows("Desk 001 is shut out")


def test_all_that_can_be_done_about_a_kiosk_that_was_shut_out_stays_on_its_card(
    page: Page, event_file: EventFile
) -> None:
    author = Author(event_file.read_event().id)
    key = key_text(bytes(author.key.verify_key))
    enrol(event_file, key, "Foyer 5", role=Role.FOYER)
    said = [("attendee", "a1"), ("erasure", "a2"), ("undo", "a3"), ("event", "event"), ("fence", key)]
    with event_file.writing():
        take(event_file.journal, [author.write(kind, subject, {}) for kind, subject in said])
        revoke(event_file, key)
        take(event_file.journal, [author.write("scan", "a1", {"verdict": "admitted"})])
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Show this page in Türkçe")
    page.model.openPage("kiosks")
    page.model.page_of(OrganiserKiosks).choose(key)
    page.rest()
    (card,) = (item for item in page.items() if item.isVisible() and "KioskCard" in type_name(item))
    buttons = [
        page.named(name)[-1]
        for name in ("Geç gelenleri geçerli say…", "Kayıtları çıkar…", "Yeniden al", "Adını değiştir", "Geri")
    ]
    for button in buttons:
        assert button.mapToItem(card, QPointF(0, button.height())).y() <= card.height()


def test_records_of_a_kiosk_are_taken_out_with_the_keyboard(page: Page, event_file: EventFile) -> None:
    enrol(event_file, "U1", "Desk 9")
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Kiosks")
    page.tap("Desk 9, Desk: Not opened yet, joined 09:30")
    page.tap("Take records out…")
    page.rest()
    assert spoken(page.focused()) == "Not now"
    assert page.tab() == "Take them out"
    assert page.tab().startswith("The last 15 minutes, Since")
    page.tab_to("Everything")
    page.press(Qt.Key.Key_Space)
    assert page.shows("Nothing counts any more that it recorded: records 0")
    page.tab_to("Take them out")
    page.press(Qt.Key.Key_Return)
    assert [kiosk.name for kiosk in kiosks(event_file) if kiosk.revoked] == ["Desk 9"]
    assert page.shows("Desk 9 is shut out; records taken out: 0")


def test_a_join_code_and_its_way_out_stand_on_the_screen_at_any_size(page: Page) -> None:
    code = JoinCode(("192.0.2.20:4222",), "a" * 24, "A" * 24, "A" * 24).text
    page.model.page_of(OrganiserKiosks).ask_hub(HubAccess(join_code=lambda role: OfferedCode(code)))
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Kiosks")
    page.tap("Add a foyer screen")
    window = page.screen.window
    for shape in shapes(page.screen, languages=("en",), larger=(False, True)):
        for name in ("The code that a kiosk joins with", "Withdraw this code", "Close"):
            (shown,) = page.named(name)
            corner = shown.mapToScene(QPointF(shown.width(), shown.height()))
            assert corner.x() <= window.width(), (shape, name)
            assert corner.y() <= window.height(), (shape, name)
        (picture,) = page.named("The code that a kiosk joins with")
        assert picture.height() >= window.width() / 4, f"a camera reads it from a step away, {shape}"
    page.tap("Close")
    assert page.shows("Add a kiosk")


def test_a_key_is_used_only_once_something_is_in_its_field(page: Page) -> None:
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Kiosks")
    key = page.model.page_of(OrganiserKiosks).key
    key._keys = NO_KEY
    key.ask()
    settle(page.screen.window)
    assert not page.named("Use this key")[-1].isEnabled()
    field = next(item for item in page.items() if item.inherits("QQuickTextInput") and item.isVisible())
    field.setProperty("text", "F")
    assert page.named("Use this key")[-1].isEnabled()


def test_a_kiosk_is_renamed_with_the_keyboard(page: Page, event_file: EventFile) -> None:
    enrol(event_file, "U1", "vm")
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Kiosks")
    page.tap("vm, Desk: Not opened yet, joined 09:30")
    page.tap("Rename")
    for _ in "vm":
        page.press(Qt.Key.Key_Backspace)
    page.press(*"door 7", Qt.Key.Key_Return)
    assert [kiosk.name for kiosk in kiosks(event_file)] == ["door 7"]
    assert page.shows("It is called door 7 now")


def test_a_person_is_erased_with_the_keyboard_and_a_few_taps(page: Page, event_file: EventFile) -> None:
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Privacy")
    page.press(*"guest 11", Qt.Key.Key_Return)
    page.tap("Erase…")
    page.tap("They asked for it")
    page.tap("Erase for good")
    page.rest()
    page.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert attendees.count(event_file.reader) == 11
    assert page.shows("The person was erased")
    page.rest()
    page.press(*"guest 1")
    assert page.model.page_of(OrganiserPrivacy).people.count > 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_keeps_the_person_and_so_does_a_hasty_enter(page: Page, event_file: EventFile, key: Qt.Key) -> None:
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Privacy")
    page.press(*"guest 11", Qt.Key.Key_Return)
    page.tap("Erase…")
    page.tap("They asked for it")
    page.tap("Erase for good")
    page.rest()
    page.press(key)
    assert attendees.count(event_file.reader) == 12
    assert not page.model.page_of(OrganiserPrivacy).erasure.asking


def test_every_control_of_every_tab_says_its_name(page: Page) -> None:
    page.press(*PIN, Qt.Key.Key_Return)
    for tab in ("Prepare", "Export", "Privacy", "Kiosks"):
        page.tap(tab)
        buttons = [item for item in page.items() if item.isVisible() and item.inherits("QQuickAbstractButton")]
        assert [type_name(item) for item in buttons if not spoken(item)] == []


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_no_kiosk_is_cut_at_the_edge_and_the_rest_is_one_tap_away(
    page: Page, event_file: EventFile, size: tuple[int, int]
) -> None:
    for number in range(1, 31):
        enrol(event_file, f"U{number:02}", f"Desk {number:02}")
    page.screen.window.resize(*size)
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Kiosks")
    seen = whole_kiosks(page)
    more = 30 - len(seen)
    assert len(seen) >= 7
    assert page.shows(f"{more} more")
    page.tap(f"{more} more below")
    assert whole_kiosks(page)[0] == f"Desk {len(seen) + 1:02}"


def test_twelve_kiosks_are_in_sight_at_once_on_a_large_screen(page: Page, event_file: EventFile) -> None:
    for number in range(12):
        enrol(event_file, f"U{number:02}", f"Desk {number:02}")
    page.screen.window.resize(1920, 1080)
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Kiosks")
    assert len(whole_kiosks(page)) == 12


@pytest.mark.parametrize("question", ["kiosk", "person"])
def test_what_cannot_be_undone_looks_like_no_other_button(page: Page, event_file: EventFile, question: str) -> None:
    enrol(event_file, "U1", "Desk 9")
    page.press(*PIN, Qt.Key.Key_Return)
    if question == "kiosk":
        page.tap("Kiosks")
        page.tap("Desk 9, Desk: Not opened yet, joined 09:30")
        page.tap("Shut it out")
        names = ("Not now", "Shut it out")
    else:
        page.tap("Privacy")
        page.press(*"guest 11", Qt.Key.Key_Return)
        page.tap("Erase…")
        page.tap("They asked for it")
        page.tap("Erase for good")
        names = ("Not now", "Erase for good")
    page.rest()
    keep, do = (next(item for item in page.named(name) if stands_in(item, "ModalPanel")) for name in names)
    assert do.property("fill").name() == "#9e1b12"
    assert abs(keep.width() - do.width()) <= 2


def stands_in(item: QQuickItem, kind: str) -> bool:
    """Tell whether an item is a part of something of a QML type."""
    return any(type_name(each).startswith(kind) for each in holders(item))


def holders(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what an item stands in, the nearest first."""
    while holder := item.parentItem():
        yield holder
        item = holder


def whole_kiosks(page: Page) -> list[str]:
    """Return the kiosks of the list from top to bottom; none of them may be cut."""
    (listed,) = (item for item in page.items() if item.isVisible() and item.inherits("QQuickListView"))
    rows = [item for item in page.items() if type_name(item).startswith("KioskDelegate")]
    seen = {}
    for row in rows:
        top = row.mapToItem(listed, QPointF()).y()
        if row.isVisible() and top + row.height() > 1 and top < listed.height() - 1:
            assert -1 <= top <= listed.height() - row.height() + 1, f"{row.property('text')} is cut"
            seen[top] = str(row.property("text"))
    return [seen[top] for top in sorted(seen)]


def test_the_page_of_erasures_says_what_erasing_does_and_whispers_the_count(page: Page) -> None:
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Privacy")
    assert page.shows("People they met see only that they met someone.")
    (count,) = (item for item in page.items() if item.isVisible() and item.property("text") == "0 erased so far")
    assert count.property("font").pixelSize() == 18
    assert page.named("What erasing does")


def test_a_session_under_the_arrivals_is_named_by_whole_words(
    page: Page, event_file: EventFile, clock: GivenClock
) -> None:
    """A word is cut only where not even the first one fits."""
    hour, starts = 3_600_000, event_file.clock()
    titles = {"Expert discussion of all that was heard": (0, 1), "Lunch": (1, 2), "Networking in the foyer": (2, 3.7)}
    sessions = (
        Session(title, starts + int(begins * hour), starts + int(ends * hour), SessionText(title))
        for title, (begins, ends) in titles.items()
    )
    import_agenda(event_file, Agenda(tuple(sessions)))
    clock.now += 9 * hour
    late = next(person for person in attendees.everyone(event_file.reader) if person.name == "Guest 11")
    admit_attendee(event_file, late.id, point="Desk 1")
    page.press(*PIN, Qt.Key.Key_Return)
    page.screen.window.resize(1280, 800)
    page.rest()
    shown = {str(item.property("text")) for item in page.items() if item.isVisible() and item.inherits("QQuickText")}
    assert {"Expert", "Lunch", "Networking"} <= shown


def test_no_word_of_the_kiosks_is_broken_and_none_lies_on_another(page: Page, event_file: EventFile) -> None:
    let_kiosks_report(event_file, event_file.clock())
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Kiosks")
    window, wrong = page.screen.window, {}
    for shape in shapes(page.screen, (*SIZES, (1920, 1080))):
        if found := [*faults(window), *untidy(window), *misplaced(window)]:
            wrong[shape] = found
    assert wrong == {}


def test_where_no_hub_runs_starting_one_is_what_leads(page: Page) -> None:
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Kiosks")
    leading = [item for item in page.items() if item.isVisible() and kind(item) == "PrimaryButton"]
    assert [spoken(item) for item in leading] == ["Start the hub"]
    page.model.page_of(OrganiserKiosks).ask_hub(show_hub())
    page.model.page_of(OrganiserKiosks).refresh()
    settle(page.screen.window)
    assert [item for item in leading if item.isVisible()] == []


def test_what_is_seldom_wanted_stands_behind_joining_by_a_code(page: Page) -> None:
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Kiosks")
    kiosks_page = page.model.page_of(OrganiserKiosks)
    kiosks_page.ask_hub(show_hub())
    kiosks_page.refresh()
    assert not page.shows("Recovery sheet")
    page.tap("Other ways…")
    settle(page.screen.window)
    assert [*faults(page.screen.window), *untidy(page.screen.window)] == []
    page.tap("Without a network: a USB stick")
    assert kiosks_page.stick.open
    page.tap("Back")
    assert page.shows("Add a desk"), "whoever comes back finds what comes first"


def test_what_foyers_are_to_show_and_whose_turn_it_is_to_be_updated_stand_whole_on_the_page(
    page: Page, event_file: EventFile
) -> None:
    let_kiosks_report(event_file, event_file.clock())
    for room in ("Hall", "Large lecture room of the faculty", "Attic"):
        times = {"starts": STARTS, "ends": STARTS + 3_600_000}
        event_file.journal.append(Said("session", room, {"title": "Growth", "room": room, **times}))
    page.press(*PIN, Qt.Key.Key_Return)
    page.tap("Kiosks")
    kiosks_page = page.model.page_of(OrganiserKiosks)
    kiosks_page.ask_hub(show_hub())
    kiosks_page.refresh()
    window, wrong = page.screen.window, {}
    page.tap("Tell all screens what to show")
    for state, change in (
        ("announcement", lambda: None),
        ("room", lambda: kiosks_page.showing.pick("room")),
        ("update", lambda: (kiosks_page.showing.drop(), kiosks_page.updates.ask())),
        ("ways", kiosks_page.updates.close),
    ):
        change()
        for shape in shapes(page.screen, ((1280, 800), (1080, 1920)), languages=("ar",)):
            if found := [*faults(window), *untidy(window), *misplaced(window)]:
                wrong[state, shape] = found
    assert wrong == {}
    page.screen.set_language("en")
    window.resize(1280, 800)
    settle(window)
    page.tap("Tell all screens what to show")
    page.tap("The wall")
    page.tap("Show")
    assert page.shows("All foyers: told.")
    showing = shown_by(event_file, EVERY_FOYER)
    assert showing
    assert showing.shows is Shows.WALL
