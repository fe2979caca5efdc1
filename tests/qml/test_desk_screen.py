"""The desk as its staff use it: scans arrive whatever has the focus, and everything is done with the keyboard."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible, QWindow
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.adapters.kiosks.places import sync_folder
from kiosk.adapters.kiosks.sync_folder import write_status
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.this_machine import this_machine
from kiosk.demo.qml_types import type_name
from kiosk.demo.stage import come_to_rest
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.services.admit import admit, ensure_point
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock
from tests.qml.seen import kind, page_of, seen
from tests.qt_keys import type_as_person, type_key, type_scan
from tests.unchecked import merge_unchecked


class Desk:
    """An open desk screen, and the hands of the person at it."""

    def __init__(self, screen: Screen, qtbot: QtBot) -> None:
        self.screen, self._qtbot = screen, qtbot
        self.model = screen.view_model

    @property
    def searched(self) -> str:
        (field,) = [item for item in self._items() if type_name(item).startswith("SearchField")]
        return str(field.property("text"))

    @property
    def focused(self) -> QQuickItem | None:
        return self.screen.window.activeFocusItem()

    def type(self, text: str) -> None:
        type_as_person(self.screen, *text)

    def press(self, key: Qt.Key) -> None:
        type_as_person(self.screen, key)

    def scan(self, code: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        type_scan(self.screen, code, end)
        self.rest()

    def rest(self) -> None:
        """Let everything that is on its way happen."""
        come_to_rest(self.screen)

    def named(self, name: str) -> list[QQuickItem]:
        return [item for item in self._items() if _spoken(item) == name and item.isVisible()]

    def wait_until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds)

    def wait_for(self, name: str) -> None:
        self._qtbot.waitUntil(lambda: bool(self.named(name)))

    def wait_gone(self, name: str) -> None:
        self._qtbot.waitUntil(lambda: not self.named(name))

    def wait_for_marks(self, texts: list[str]) -> None:
        self._qtbot.waitUntil(lambda: self.marked() == texts)

    def marked(self) -> list[str]:
        marks = [item for item in self._items() if item.property("marked") is True and item.isVisible()]
        return [str(item.property("text")) for item in marks]

    def _items(self) -> list[QQuickItem]:
        found: list[QQuickItem] = []
        waiting = [self.screen.window.contentItem()]
        while waiting:
            item = waiting.pop()
            found.append(item)
            waiting += item.childItems()
        return found


def _spoken(thing: QObject) -> str:
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.text(QAccessible.Text.Name) if interface else ""


@pytest.fixture
def desk(event_file: EventFile, qtbot: QtBot) -> Iterator[Desk]:
    ensure_point(event_file, "Desk 1")
    jobs = ImmediateJobs()
    screen = Screen(ScreenKind.DESK, event_file, Place("Desk 1", "Selin"), Manner("en", True), (jobs, jobs))
    qtbot.waitUntil(screen.window.isActive)
    yield Desk(screen, qtbot)
    screen.close()


def test_a_scan_leaves_nothing_in_the_search_field(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ayşegül Demirtaş")
    desk.scan(guest.badge)
    assert desk.model.pane.family == "Demirtaş"
    assert desk.searched == ""


def test_a_scan_between_typed_letters_leaves_them_as_they_are(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ayşegül Demirtaş")
    desk.type("ki")
    desk.scan(guest.ticket, end=Qt.Key.Key_Tab)
    desk.type("l")
    assert desk.model.pane.family == "Demirtaş"
    assert desk.searched == "kil"


@pytest.mark.parametrize("opening", [Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F4])
def test_a_scan_is_answered_while_a_panel_is_open(desk: Desk, add_guest: AddGuest, opening: Qt.Key) -> None:
    first, second = add_guest("Burak Şahin"), add_guest("Ayşegül Demirtaş")
    desk.scan(first.badge)
    desk.press(opening)
    assert desk.model.panel != ""
    desk.scan(second.badge)
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Demirtaş")
    assert desk.model.tally.latest()[1].scan.undone is False


def test_a_scan_is_answered_when_nothing_has_the_focus(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ayşegül Demirtaş")
    assert desk.focused is not None
    desk.focused.setFocus(False)
    desk.scan(guest.badge)
    assert desk.model.pane.family == "Demirtaş"


def test_a_scanner_without_enter_is_understood(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ayşegül Demirtaş")
    desk.scan(guest.badge, end=None)
    desk.wait_until(lambda: desk.model.pane.family == "Demirtaş")


def test_a_lower_case_ticket_arrives_exactly(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Ayşegül Demirtaş", ticket="aq3zi-xy/77")
    desk.scan(guest.ticket)
    assert desk.model.pane.family == "Demirtaş"


def test_a_guest_is_found_and_checked_in_with_the_keyboard_alone(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Elif Kılıç")
    add_guest("Can Kılıçoğlu")
    desk.type("kilic")
    assert desk.model.search.results.count == 2
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Kılıçoğlu")
    assert desk.searched == ""


def test_what_was_typed_is_marked_where_it_stands(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Jan van den Berg", organisation="Kuzey Makine", order="7QK4X")
    add_guest("Elif Kaya", order="7QK4X")
    for typed, marked in (("vandenb", ["van den B"]), ("kuzey", ["Kuzey"]), ("7qk4", ["7QK4", "7QK4"])):
        desk.type(typed)
        desk.wait_for_marks(marked)
        desk.press(Qt.Key.Key_Escape)


def test_enter_on_several_guests_asks_and_a_digit_answers(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Ayşe Yılmaz", organisation="Kuzey Makine")
    add_guest("Ayşe Yılmaz", organisation="Körfez University")
    desk.type("ayse 2")
    assert desk.searched == "ayse 2"
    for _ in range(2):
        desk.press(Qt.Key.Key_Backspace)
    assert desk.named("Found: 2. Press Enter, then 1 to 2.")
    desk.press(Qt.Key.Key_Return)
    assert desk.model.pane.kind == ""
    assert desk.named("Which one? Press 1 to 2.")
    desk.type("7")
    assert (desk.model.pane.kind, desk.searched) == ("", "ayse")
    desk.type("2")
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Yılmaz")
    assert desk.searched == ""


def test_a_digit_answers_also_when_the_cursor_is_elsewhere(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Ayşe Yılmaz")
    add_guest("Ali Yılmaz")
    desk.type("yil")
    desk.press(Qt.Key.Key_Return)
    desk.screen.window.contentItem().forceActiveFocus()
    desk.press(Qt.Key.Key_1)
    assert desk.model.pane.kind == "admitted"


def test_a_walk_in_of_a_name_on_the_list_is_asked_about_and_enter_alone_adds_nobody(
    desk: Desk, add_guest: AddGuest
) -> None:
    add_guest("Ali Kurt", organisation="Kuzey Makine")
    desk.press(Qt.Key.Key_F2)
    desk.type("Ali Kurt")
    desk.wait_for("Ali Kurt, Kuzey Makine, Not in yet")
    for _ in range(4):
        desk.press(Qt.Key.Key_Return)
    assert desk.model.walkIn.asking
    assert desk.named("1, Ali Kurt, Kuzey Makine, Not in yet")
    assert desk.model.pane.kind == ""
    desk.press(Qt.Key.Key_Escape)
    assert (desk.model.walkIn.asking, desk.model.panel) == (False, "walk_in")
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_1)
    assert (desk.model.pane.kind, desk.model.pane.organisation) == ("admitted", "Kuzey Makine")
    assert desk.model.tally.latest()[0].scan.method == "search"


def test_a_true_namesake_is_added_with_a_step_of_its_own(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Ali Kurt", organisation="Kuzey Makine")
    desk.press(Qt.Key.Key_F2)
    desk.type("Ali Kurt")
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_0)
    assert (desk.model.pane.kind, desk.model.pane.organisation) == ("admitted", "")
    assert desk.model.tally.latest()[0].scan.method == "walk_in"


def test_enter_alone_takes_no_check_in_back(desk: Desk, add_guest: AddGuest) -> None:
    desk.scan(add_guest("Burak Şahin", organisation="Kuzey Makine").badge)
    desk.press(Qt.Key.Key_F4)
    assert desk.named("Take back the check-in of Burak Şahin, Kuzey Makine")
    desk.press(Qt.Key.Key_Return)
    assert (desk.model.panel, desk.model.pane.kind) == ("undo", "admitted")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.model.pane.word == "Taken back"
    desk.press(Qt.Key.Key_F4)
    assert desk.named("Nothing was done here yet that could be taken back.")


def test_two_letters_and_enter_at_any_speed_are_a_search(desk: Desk, add_guest: AddGuest) -> None:
    add_guest("Li Wu")
    for letter in "wu":
        type_key(desk.screen.window, letter)
    desk.press(Qt.Key.Key_Return)
    assert desk.model.pane.given == "Li"


def test_typing_goes_to_the_search_from_anywhere(desk: Desk, add_guest: AddGuest) -> None:
    desk.scan(add_guest("Burak Şahin").badge)
    desk.rest()
    (undo,) = desk.named("Undo: Burak Şahin")
    undo.forceActiveFocus()
    desk.type("kil")
    assert desk.searched == "kil"
    desk.press(Qt.Key.Key_Escape)
    assert desk.searched == ""


def test_undo_with_two_keys_says_what_happened(desk: Desk, add_guest: AddGuest) -> None:
    desk.scan(add_guest("Burak Şahin").badge)
    desk.press(Qt.Key.Key_F4)
    desk.press(Qt.Key.Key_2)
    assert (desk.model.pane.word, desk.model.pane.family) == ("Taken back", "Şahin")
    assert not desk.named("Burak Şahin is no longer in")


def test_a_walk_in_with_all_that_is_known_is_typed_with_enter_alone_and_the_last_one_lets_in(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    for group in ("Visitor", "Speaker", "Small business"):
        add_guest(f"Some {group}", group=group)
    keys = 0
    desk.press(Qt.Key.Key_F2)
    for text in ("Tolga Ogun", "Ege Teknopark", "sp", "tolga@example.org", "+90 555 019 07 33"):
        assert desk.model.pane.kind == ""
        desk.type(text)
        desk.press(Qt.Key.Key_Return)
        keys += len(text) + 1
    assert (desk.model.pane.kind, desk.model.pane.family) == ("admitted", "Ogun")
    (tolga,) = attendees.named(event_file.reader, "Tolga Ogun")
    assert (tolga.organisation, tolga.group, tolga.email) == ("Ege Teknopark", "Speaker", "tolga@example.org")
    assert keys < 75, "in under 15 seconds at five keys a second"


def test_a_group_is_chosen_with_a_digit_and_one_that_is_none_is_asked_again(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    for group in ("Visitor", "Speaker"):
        add_guest(f"Some {group}", group=group)
    desk.press(Qt.Key.Key_F2)
    desk.type("Tolga Ogun")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    desk.type("zz")
    desk.press(Qt.Key.Key_Return)
    assert "zz" in desk.model.walkIn.wrong
    for _ in "zz":
        desk.press(Qt.Key.Key_Backspace)
    desk.type("2")
    desk.scan("SHOP-4711")
    assert desk.model.walkIn.codeText.endswith("becomes theirs")
    desk.type("t@example.org")
    desk.press(Qt.Key.Key_F2)
    (tolga,) = attendees.named(event_file.reader, "Tolga Ogun")
    assert (tolga.group, tolga.email) == ("Visitor", "t@example.org")
    desk.scan("SHOP-4711")
    assert desk.model.pane.kind == "already_in"


def test_a_half_typed_walk_in_is_there_again_after_escape_and_gone_once_they_are_in(
    desk: Desk, event_file: EventFile
) -> None:
    desk.press(Qt.Key.Key_F2)
    desk.type("Jane Doe")
    desk.press(Qt.Key.Key_Return)
    desk.type("Acme")
    desk.press(Qt.Key.Key_Escape)
    assert desk.model.panel == ""
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_F2)
    assert (desk.model.pane.kind, desk.model.pane.organisation) == ("admitted", "Acme")
    desk.press(Qt.Key.Key_F2)
    desk.press(Qt.Key.Key_F2)
    assert (desk.model.panel, desk.model.walkIn.wrong) == ("walk_in", "A walk-in needs a name; nothing was recorded.")


def test_a_walk_in_needs_a_name_and_f2(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F2)
    desk.type("Tolga")
    desk.press(Qt.Key.Key_Return)
    desk.type("Ege")
    desk.press(Qt.Key.Key_F2)
    assert (desk.model.pane.kind, desk.model.pane.given, desk.model.pane.organisation) == ("admitted", "Tolga", "Ege")
    desk.type("x")
    assert desk.searched == "x"


def test_not_this_person_goes_to_the_search_with_a_hint(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Mert Kılıç")
    desk.scan(guest.badge)
    desk.scan(guest.badge)
    assert desk.named("Not this person?")
    desk.press(Qt.Key.Key_F6)
    assert desk.named("Ask the guest for their surname and type it here.")


def test_a_decision_is_taken_with_a_key_and_only_while_it_is_asked_for(desk: Desk, add_guest: AddGuest) -> None:
    guest = add_guest("Mert Kılıç", status="unclear", status_word="Rezerve")
    desk.scan(guest.badge)
    assert desk.named("Let the guest in")
    desk.press(Qt.Key.Key_F8)
    assert desk.model.pane.word == "Turned away"
    desk.press(Qt.Key.Key_F7)
    assert desk.model.pane.word == "Turned away"
    desk.scan(guest.badge)
    desk.press(Qt.Key.Key_F7)
    assert desk.named("The organiser says so, 2")
    desk.press(Qt.Key.Key_Return)
    assert desk.model.pane.word == "Needs a decision"
    desk.press(Qt.Key.Key_2)
    assert desk.model.pane.kind == "admitted"


def test_the_help_lies_above_all_else_that_the_desk_shows(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F1)
    (panel,) = (
        item
        for item, _ in seen(desk.screen.window.contentItem(), page_of(desk.screen.window))
        if kind(item) == "HelpPanel"
    )
    loader = panel.parentItem()
    beside = [item for item in loader.parentItem().childItems() if item is not loader and item.isVisible()]
    assert beside
    assert max(item.z() for item in beside) < loader.z()


def test_help_opens_and_closes_and_the_cursor_is_back_in_the_search(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F1)
    assert desk.named("Green, a circle: admitted, Let the guest in. It is written down already.")
    desk.press(Qt.Key.Key_Escape)
    desk.type("k")
    assert desk.searched == "k"


def test_every_control_says_its_name(desk: Desk, add_guest: AddGuest) -> None:
    desk.scan(add_guest("Mert Kılıç").badge)
    desk.rest()
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F4):
        desk.press(key)
        nameless = [
            type_name(item)
            for item in desk._items()
            if item.isVisible() and item.inherits("QQuickAbstractButton") and not _spoken(item)
        ]
        assert nameless == []
        desk.press(Qt.Key.Key_Escape)


def test_the_verdict_is_told_to_a_screen_reader(desk: Desk, add_guest: AddGuest) -> None:
    desk.scan(add_guest("Mert Kılıç").badge)
    assert desk.named("Admitted. Mert Kılıç. Checked in at Desk 1.")


def tops(desk: Desk, kind: str) -> list[float]:
    """Return where the rows of a kind stand that can be seen."""
    rows = (item for item in desk._items() if type_name(item).startswith(kind))
    return sorted(top_of(row) for row in rows if row.isVisible() and row.opacity() > 0)


def top_of(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).y()


@pytest.mark.parametrize("searching", [False, True])
def test_that_the_network_is_gone_is_a_whole_line_that_moves_nothing(
    desk: Desk, event_file: EventFile, add_guest: AddGuest, searching: bool
) -> None:
    people = [add_guest(f"Burak Şahin {number}") for number in range(8)]
    for guest in people:
        desk.scan(guest.badge)
    if searching:
        desk.type("burak")
    desk.rest()
    kind = "ResultRow" if searching else "ScanDelegate"
    places = tops(desk, kind)
    assert len(places) >= 4
    sync_folder(event_file.path).mkdir(exist_ok=True)
    now = event_file.clock()
    write_status(sync_folder(event_file.path), SyncStatus(SyncState.APART, since=now), now)
    desk.model.tick()
    desk.wait_for("No connection since 09:30; everything is kept here")
    (line,) = desk.named("No connection since 09:30; everything is kept here")
    assert line.width() == 504
    assert tops(desk, kind) == places


def test_news_of_somebody_else_does_not_lie_on_the_guest_who_was_admitted(
    desk: Desk, event_file: EventFile, add_guest: AddGuest, clock: GivenClock, tmp_path: Path
) -> None:
    first, second = add_guest("Elif Kılıç"), add_guest("Nilgün Ertürk")
    elsewhere = EventFile.create(tmp_path / "elsewhere.db", clock, this_machine)
    merge_unchecked(elsewhere.journal, event_file.journal.records())
    desk.scan(first.badge)
    desk.scan(second.badge)
    clock.forward(minutes=1)
    admit(elsewhere, first.badge, point="Desk 2")
    merge_unchecked(event_file.journal, elsewhere.journal.records())
    elsewhere.close()
    desk.screen.look_for_changes()
    news = "Elif Kılıç was also admitted at Desk\u00a02 at 09:31; the earlier one counts"
    desk.wait_for(news)
    toast = next(item for item in desk.named(news) if item.property("shown"))
    (pane,) = (item for item in desk._items() if type_name(item).startswith("AnswerPane"))
    assert desk.model.pane.family == "Ertürk"
    assert toast.mapToScene(QPointF(0, 0)).x() >= pane.mapToScene(QPointF(pane.width(), 0)).x()
    assert toast.property("color").name() == "#ffc145"


def test_the_help_says_what_the_line_and_admitted_twice_mean(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F1)
    names = [_spoken(item) for item in desk._items() if item.isVisible()]
    assert any(name.startswith("No connection, The network is gone. Go on as always") for name in names)
    assert any(name.startswith("Admitted twice, Another desk let this badge in") for name in names)


def test_a_desk_whose_window_lost_the_keyboard_says_so_large_unless_it_hears_otherwise(desk: Desk) -> None:
    other = QWindow()
    other.show()
    other.requestActivate()
    told = "Not listening. Another window has the keyboard, so scans do not arrive here. Click here to go on scanning."
    desk.wait_for(told)
    (notice,) = desk.named(told)
    assert (notice.width(), notice.height()) == (728, 664)
    desk.screen.hears_without_keyboard(True)
    assert not desk.named(told)
    desk.screen.hears_without_keyboard(False)
    center = notice.mapToScene(QPointF(notice.width() / 2, notice.height() / 2)).toPoint()
    QTest.mousePress(desk.screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, center)
    desk.wait_gone(told)
    other.close()


def test_long_names_and_organisations_stand_whole_and_lie_on_nothing(desk: Desk, add_guest: AddGuest) -> None:
    for number in range(9):
        name = f"Konstantin Maximilian Alexander Hohenberg-Schwarzenstein von und zu Lichtenau {number}"
        add_guest(name, organisation="Kuzeybatı Anadolu Organize Sanayi Bölgesi Müdürlüğü Genel Sekreterliği")
    desk.scan(add_guest("Burak Şahin").badge)
    desk.type("konstantin")
    desk.rest()
    rows = [item for item in desk._items() if type_name(item).startswith("ResultRow") and item.isVisible()]
    seen = sorted((top_of(row), top_of(row) + row.height()) for row in rows if row.opacity() == 1)
    assert len(seen) >= 2
    assert all(end <= start + 1 for (_, end), (start, _) in itertools.pairwise(seen))
    (last_scans,) = [item for item in desk._items() if type_name(item).startswith("LastScansList")]
    assert seen[-1][1] <= top_of(last_scans)
