"""Copies of a whole machine, which go on under one device id until they hear of each other."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from tests.e2e.fleet.fleet import Fleet, KioskHandle, until

pytestmark = pytest.mark.slow


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    made = Fleet(tmp_path, kiosks=4, guests=400)
    yield made
    made.close()


@pytest.mark.parametrize(("ours", "theirs"), [(10, 10), (5, 200), (150, 120)])
@pytest.mark.parametrize("returning", [(0, 1, 2), (2, 1, 0)])
def test_whatever_copies_of_a_machine_recorded_is_kept_once_and_all_come_to_the_same(
    fleet: Fleet, ours: int, theirs: int, returning: tuple[int, int, int]
) -> None:
    original, copy, away, listening = fleet.kiosks
    original.tell("burst", codes=fleet.codes[:3])
    fleet.settle()
    for kiosk in (original, copy, away):
        kiosk.wire.set("cut")
    until(lambda: all(k.tell("status")["state"] != "up_to_date" for k in (original, copy, away)), 20, "all are apart")
    copy.tell("pose", device=original.tell("device")["device"], seed=original.tell("seed")["seed"])
    original.tell("burst", codes=fleet.codes[3 : 3 + ours])
    copy.tell("burst", codes=fleet.codes[100 : 100 + theirs])
    for place in returning:
        fleet.kiosks[place].wire.set("open")
        if place != 2:
            until(partial(_sent_everything, fleet.kiosks[place]), 30, "all of it is sent")
    original.tell("burst", codes=fleet.codes[350:353])
    copy.tell("burst", codes=fleet.codes[353:356])
    fleet.settle()
    fleet.check()
    with closing(sqlite3.connect(listening.path)) as connection:
        assert connection.execute("SELECT count(*) FROM scan").fetchone() == (3 + ours + theirs + 6,)


def _sent_everything(kiosk: KioskHandle) -> bool:
    return bool(kiosk.tell("status")["waiting"] == 0)
