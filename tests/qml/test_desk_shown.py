"""What the desk shows and tells: its help, its names for a screen reader, what is in its way, and news."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.adapters.kiosks.places import sync_folder
from kiosk.adapters.kiosks.sync_folder import write_status
from kiosk.bootstrap.this_machine import this_machine
from kiosk.demo.qml_types import type_name
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.services.admit import admit
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock
from tests.qml.desk import Desk, desk, spoken
from tests.qml.seen import kind, page_of, seen
from tests.unchecked import merge_unchecked

__all__ = ["desk"]


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
            if item.isVisible() and item.inherits("QQuickAbstractButton") and not spoken(item)
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
    names = [spoken(item) for item in desk._items() if item.isVisible()]
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
