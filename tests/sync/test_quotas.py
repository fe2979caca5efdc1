"""Who sends or asks more than a kiosk does is cut off for a while; nobody else is, whatever the day brings."""

import time
from pathlib import Path

import pytest

from kiosk.domain.kiosks.role import Role
from kiosk.services.ports import Delivered
from kiosk.storage.event_file import EventFile
from kiosk.sync import quotas
from kiosk.sync.quotas import ASKED, BYTES, RECORDS, REST_S, Quotas
from tests.conftest import GivenClock
from tests.hosts import elsewhere, new_key

HOUR_NS = 3_600_000_000_000
MESSAGE = b"x" * 2**20


@pytest.fixture
def counting(event_file: EventFile) -> Quotas:
    return Quotas(event_file)


@pytest.fixture
def desk(event_file: EventFile, tmp_path: Path) -> str:
    return admitted(event_file, tmp_path / "desk.db", Role.DESK)


def admitted(file: EventFile, path: Path, role: Role) -> str:
    elsewhere(path, file, role)
    from kiosk.adapters.kiosks.identity import identity
    from kiosk.adapters.kiosks.places import sync_folder
    from kiosk.adapters.machine.machine_mark import machine_mark

    return identity(sync_folder(path), machine_mark()).public_key


def sent(key: str, at: int = 0, payload: bytes = MESSAGE) -> Delivered:
    return Delivered(1, str(at or time.time_ns()), 0, f"foyer.e.fact.scan.{key}", payload)


def send(counting: Quotas, key: str, size: int, at: int = 0) -> None:
    for _ in range(size // len(MESSAGE)):
        counting.look([(sent(key, at), ())])


def test_who_sends_too_much_is_cut_off_and_taken_again_and_cut_off_for_longer_the_next_time(
    counting: Quotas, desk: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr("kiosk.sync.quotas.time.monotonic", lambda: now[0])
    send(counting, desk, BYTES)
    assert counting.resting == {}
    send(counting, desk, len(MESSAGE))
    assert counting.resting == {desk: REST_S}
    assert list(counting.flooding) == [desk]
    now[0] += REST_S + 1
    assert counting.resting == {}
    send(counting, desk, BYTES + len(MESSAGE))
    assert counting.resting == {desk: 2 * REST_S}


def test_so_is_who_records_more_than_a_door_can(counting: Quotas, desk: str) -> None:
    many = [object()] * (RECORDS + 1)
    counting.look([(sent(desk, payload=b""), many)])  # type: ignore[list-item]  # only counted
    assert list(counting.resting) == [desk]


def test_so_is_who_asks_all_the_time(counting: Quotas, desk: str) -> None:
    assert all(counting.allow(desk) for _ in range(ASKED))
    assert not counting.allow(desk)
    assert list(counting.resting) == [desk]
    assert not counting.allow(desk)


def test_an_organisers_laptop_that_imports_a_fair_is_not(
    counting: Quotas, event_file: EventFile, tmp_path: Path
) -> None:
    laptop = admitted(event_file, tmp_path / "laptop.db", Role.ORGANISER)
    send(counting, laptop, 3 * BYTES)
    send(counting, new_key(tmp_path / "hub.db"), 3 * BYTES)  # the hubs' own key is no member's
    assert counting.resting == {}


def test_a_kiosk_that_fills_a_hub_anew_may_send_the_whole_event(
    event_file: EventFile, desk: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quotas, "_size_of", lambda _: 10 * BYTES)
    counting = Quotas(event_file)
    send(counting, desk, 19 * BYTES)
    assert counting.resting == {}
    send(counting, desk, 2 * BYTES)
    assert list(counting.resting) == [desk]


def test_a_hub_that_reads_an_old_stream_takes_no_day_for_a_moment(
    counting: Quotas, desk: str, clock: GivenClock
) -> None:
    now = time.time_ns()
    for hours in range(10, -1, -1):
        send(counting, desk, BYTES // 2, at=now - hours * HOUR_NS)
    assert counting.resting == {}
    send(counting, desk, 2 * BYTES, at=now - 5 * HOUR_NS)
    assert counting.resting == {}, "that is over"
