"""A desk is carried off, or lost: what it writes as a desk counts, is seen, and is undone with one action."""

import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.kiosks.role import Role
from kiosk.domain.moment import LATEST
from tests.e2e.fleet.fleet import KIOSK, until
from tests.e2e.fleet.hall import Hall, changed
from tests.e2e.fleet.stolen import Stolen

pytestmark = pytest.mark.slow

HOUR = 3_600_000
NAME = "Desk 4"
OF_KIOSKS = {"member", "event_key", "invitation"}
"""Tables that tell who takes part: they change when somebody is shut out."""


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    made = Hall(tmp_path_factory.mktemp("hall"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def desk(hall: Hall) -> Stolen:
    """Return a desk that checked two guests in before it was stolen."""
    return hall.stolen(4, Role.DESK, NAME, hall.codes[:2])


def admitted(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {person for (person,) in connection.execute("SELECT attendee FROM attendance")}


def written(at: int) -> str:
    """Write a time as somebody types it at the organiser's laptop."""
    return f"{datetime.fromtimestamp(at / 1000, ZoneInfo('Europe/Istanbul')):%Y-%m-%d %H:%M:%S}"


def test_what_a_stolen_desk_recorded_is_taken_out_with_one_action_and_let_in_again_with_another(
    hall: Hall, desk: Stolen
) -> None:
    hall.everything_works()
    honest = admitted(hall.hub.path)
    assert desk.author.last
    before, since = hall.tables(), desk.author.last.at + HOUR
    wrong = {"verdict": "admitted", "point": NAME, "method": "scan"}
    with closing(sqlite3.connect(hall.hub.path)) as connection:
        query = "SELECT attendee, device, seq FROM scan WHERE point = 'Desk 1'"
        person, device, seq = connection.execute(query).fetchone()
    records = [desk.write("scan", guest, wrong, at=since + HOUR) for guest in hall.people[5:10]]
    records += [
        desk.write("undo", person, {"device": device, "seq": seq, "point": NAME}),
        desk.write("attendee", hall.people[3], {"name": "Mallory", "status": "cancelled"}, at=LATEST - 1000),
    ]
    assert desk.send(*records[:3])
    assert desk.send(*records[3:], batch=True)
    hall.arrived(*records)
    assert admitted(hall.hub.path) == (honest | set(hall.people[5:10])) - {person}
    counted = hall.tables()

    done = hall.organise("kiosks", "--take-out", NAME, "--since", written(since), "--yes")
    assert f"{len(records)} records of {NAME} count no more." in done.stdout
    assert hall.told(NAME)["behind_fence"] == len(records)
    until(lambda: admitted(hall.desk.path) == honest, 30, "the other desk hears of it")
    after = hall.tables()
    assert changed(before, after) <= OF_KIOSKS
    assert hall.told(NAME)["revoked"]
    assert not desk.connects()

    hall.organise("kiosks", "--let-in", NAME)
    until(lambda: admitted(hall.desk.path) == admitted(hall.hub.path) != honest, 30, "all of it counts again")
    assert changed(counted, hall.tables()) <= OF_KIOSKS
    hall.organise("kiosks", "--take-out", NAME, "--since", written(since), "--yes")
    until(lambda: admitted(hall.desk.path) == honest, 30, "none of it counts")


def test_a_guest_cancelled_at_the_end_of_time_comes_in_once_that_desk_is_taken_out(hall: Hall, desk: Stolen) -> None:
    assert hall.desk.tell("scan", code=hall.codes[3])["verdict"] == "admitted"
    change = {"kind": "attendee", "subject": hall.people[3], "body": {"organisation": "Körfez"}}
    hall.desk.tell("append", **change)
    hall.settle()
    with closing(sqlite3.connect(hall.hub.path)) as connection:
        query = "SELECT name, organisation, status FROM attendee WHERE id = ?"
        assert connection.execute(query, (hall.people[3],)).fetchone() == ("Konuk 3", "Körfez", "paid")


def test_no_earlier_time_lets_a_check_in_behind_the_fence_count(hall: Hall, desk: Stolen) -> None:
    before, left_out = hall.tables(), hall.left_out(NAME)
    wrong = {"verdict": "admitted", "point": NAME, "method": "scan"}
    records = [desk.write("scan", hall.people[11], wrong, at=at) for at in (1, HOUR)]
    hall.carried(*records)
    assert changed(before, hall.tables()) <= OF_KIOSKS
    assert hall.left_out(NAME) == left_out + len(records)
    hall.everything_works()


def test_two_heads_for_one_number_are_told_as_a_copied_disk_and_all_kiosks_agree(hall: Hall) -> None:
    desk = hall.stolen(5, Role.DESK, "Desk 5", hall.codes[12:13])
    assert hall.told("Desk 5")["copies"] == 0
    head = desk.author.last
    wrong = {"verdict": "admitted", "point": "Desk 5", "method": "scan"}
    first = desk.write("scan", hall.people[13], wrong)
    desk.author.last = head
    second = desk.write("scan", hall.people[14], wrong)
    assert desk.send(first, second)
    until(lambda: {*hall.people[13:15]} <= admitted(hall.hub.path), 30, "both are kept")
    until(lambda: {*hall.people[13:15]} <= admitted(hall.desk.path), 30, "both are kept")
    hall.tables()
    assert hall.told("Desk 5")["copies"] == 1
    assert "its disk was copied" in hall.organise("kiosks").stdout
    code = hall.hub.code
    hall.organise("kiosks", "--take-out", "Desk 5", "--yes")
    until(lambda: not {*hall.people[12:15]} & admitted(hall.desk.path), 30, "none of it counts, neither of the two")
    hall.everything_works()
    until(lambda: hall.hub.code not in ("", code), 30, "there is another join code")


def test_honest_check_ins_of_a_lost_desk_that_come_late_are_let_in_with_one_action(hall: Hall) -> None:
    lost = hall.add(6, Role.DESK, "Desk 6")
    lost.wire.set("cut")
    until(lambda: lost.tell("status")["state"] != "up_to_date", 30, "it is alone")
    lost.tell("burst", codes=hall.codes[16:18])
    hall.organise("kiosks", "--shut-out", "Desk 6", "--yes")
    lost.stop()
    stick = hall.folder / "desk6.foyer"
    command = [*KIOSK, "--event", str(lost.path), "bundle", str(stick)]
    subprocess.run(command, check=True, capture_output=True, env=lost.environment)
    assert "a kiosk that the organiser shut out" in hall.refused(hall.hub.path, "merge", str(stick))
    hall.organise("merge", str(stick), "--shut-out-too")
    assert not {*hall.people[16:18]} & admitted(hall.hub.path)
    late = hall.told("Desk 6")["behind_fence"]
    assert late >= 2
    assert f"{late} records of Desk 6 count now." in hall.organise("kiosks", "--accept", "Desk 6").stdout
    until(lambda: {*hall.people[16:18]} <= admitted(hall.desk.path), 30, "they count everywhere")
    hall.tables()
    assert hall.told("Desk 6")["revoked"]
