"""What the status line says of this kiosk and the others, and when it says nothing."""

from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.faults.event_file import EventDiskFailed
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.sync_line import SyncLine
from kiosk.viewmodels.shared.sync_words import ago, length_of, sync_words
from tests.conftest import STARTS

ISTANBUL = ZoneInfo("Europe/Istanbul")
MINUTE = 60_000


@pytest.mark.parametrize(
    ("status", "text", "trouble"),
    [
        (SyncStatus(), "", False),
        (SyncStatus(SyncState.UP_TO_DATE), "Up to date", False),
        (SyncStatus(SyncState.SENDING, waiting=12), "12 waiting", False),
        (SyncStatus(SyncState.RECEIVING, behind=1340), "Taking in 1,340…", False),
        (
            SyncStatus(SyncState.APART, since=STARTS + 44 * MINUTE),
            "No connection since 10:14; everything is kept here",
            True,
        ),
        (SyncStatus(SyncState.APART), "No connection; everything is kept here", True),
        (
            SyncStatus(SyncState.HUB_ENDED, since=STARTS + 44 * MINUTE),
            "The hub has not been running since 10:14; everything is kept here",
            True,
        ),
        (SyncStatus(SyncState.REFUSED), "The organiser’s hub does not take this kiosk; everything is kept here", True),
        (SyncStatus(SyncState.KIOSK_FULL), "This disk is full: free some space, nothing more can be taken in", True),
        (SyncStatus(SyncState.HUB_FULL), "The hub’s disk is full; everything is kept here", True),
        (SyncStatus(SyncState.UP_TO_DATE, offset=-62 * MINUTE), "This kiosk’s clock is 1 h 2 min fast: set it", True),
        (SyncStatus(SyncState.APART, offset=61_000), "This kiosk’s clock is 1 min slow: set it", True),
        (SyncStatus(SyncState.UP_TO_DATE, offset=59_999), "Up to date", False),
    ],
)
def test_each_standing_has_its_sentence(status: SyncStatus, text: str, trouble: bool, qapp: object) -> None:
    words = sync_words(status, ISTANBUL, "en")
    assert (words.text, words.trouble) == (text, trouble)
    assert bool(words.icon_name) == bool(text)


def test_lengths_are_short() -> None:
    given = (48_000, 12 * MINUTE, 60 * MINUTE, 62 * MINUTE, 3 * 24 * 60 * MINUTE)
    assert [length_of(each) for each in given] == ["48 s", "12 min", "1 h", "1 h 2 min", "3 d"]
    assert (ago(59_999), ago(4 * MINUTE)) == ("just now", "4 min ago")


def test_the_line_follows_the_standing_and_outlives_one_that_cannot_be_read(qapp: object) -> None:
    standing = SyncStatus(SyncState.UP_TO_DATE)
    broken = False

    def status() -> SyncStatus:
        if broken:
            raise EventDiskFailed(Path("event.db"))
        return standing

    line = SyncLine(status, ImmediateJobs(), ISTANBUL)
    assert not line.visible
    line.refresh()
    assert (line.visible, line.text, line.iconName) == (True, "Up to date", "sync")
    broken = True
    line.refresh()
    assert line.text == "Up to date"
    broken, standing = False, replace(standing, state=SyncState.SENDING, waiting=3)
    line.refresh()
    assert line.text == "3 waiting"
