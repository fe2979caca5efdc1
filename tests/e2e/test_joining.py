"""Joining where a connection does not stand at once: a hub learns of a new kiosk a moment after it took it."""

import asyncio
import json
import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.faults.link import ConnectionLost
from kiosk.domain.kiosks.membership import Membership
from kiosk.services.ports import LinkError
from kiosk.storage.event_file import EventFile
from kiosk.sync import joining
from tests.e2e.fleet.fleet import Fleet, KioskHandle

pytestmark = pytest.mark.slow


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    made = Fleet(tmp_path, kiosks=1, guests=3_000)  # more than one part
    yield made
    made.close()


def test_a_kiosk_that_was_given_the_file_joins_at_the_first_try(fleet: Fleet) -> None:
    for number in range(2, 7):
        home = fleet.folder / f"kiosk{number}"
        home.mkdir()
        shutil.copy(_copy_of(fleet), home / "fair.db")
        kiosk = KioskHandle(home / "fair.db", f"Desk {number}", fleet.network.wire(fleet.hub.port))
        kiosk.join(fleet.hub.code)
        kiosk.start()
        kiosk.tell("introduce")
        fleet.kiosks.append(kiosk)
    fleet.kiosks[1].tell("burst", codes=fleet.codes[:5])
    fleet.settle()
    fleet.check()


def test_a_code_that_the_hub_is_about_to_learn_of_lets_a_kiosk_in(fleet: Fleet, tmp_path: Path) -> None:
    home = tmp_path / "foyer"
    home.mkdir()
    kiosk = KioskHandle(home / "fair.db", "Foyer 1", None)
    os.kill(fleet.hub.pid, signal.SIGSTOP)
    wakes = Timer(1.0, os.kill, (fleet.hub.pid, signal.SIGCONT))
    try:
        code = json.loads(fleet.organise("join-codes", "--for", "organiser", "--json").stdout)["code"]
        wakes.start()
        kiosk.join(code)
    finally:
        wakes.cancel()
        os.kill(fleet.hub.pid, signal.SIGCONT)
    assert json.loads((home / "fair.sync" / "membership.json").read_text())["role"] == "organiser"


def test_joining_goes_on_where_the_connection_breaks(
    fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "new").mkdir()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "new" / "state"))
    real, tries = dial, []

    async def dial_a_bad_line(membership: Membership, hub: str, name: str) -> object:
        client = await real(membership, hub, name)
        tries.append(hub)
        if len(tries) == 1:
            await client.close()
        if len(tries) == 2:
            cut_after_the_first_part(client, monkeypatch)
        return client

    monkeypatch.setattr(joining, "dial", dial_a_bad_line)
    path = tmp_path / "new" / "fair.db"
    joining.join(fleet.hub.code, path, "Desk 9", lambda _done, _all: None)
    assert len(tries) == 3
    file = EventFile.open(path, system_clock, this_machine)
    assert file.read_event().name == "Fair"
    file.close()


def test_joining_tells_soon_that_a_hub_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "PATIENCE_S", 0.5)

    async def fail(_attempt: int) -> None:
        raise LinkError(ConnectionLost())

    with pytest.raises(LinkError, match="the connection was lost"):
        asyncio.run(joining.patiently(fail))


def cut_after_the_first_part(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real, cut = client.request, asyncio.Event()

    async def request(subject: str, payload: bytes, **options: Any) -> Any:
        number = json.loads(payload).get("number")
        if number:
            await cut.wait()
        answer = await real(subject, payload, **options)
        if number == 0:
            await client.close()
            cut.set()
        return answer

    monkeypatch.setattr(client, "request", request)


def _copy_of(fleet: Fleet) -> Path:
    copy = fleet.folder / "copy.db"
    file = EventFile.open(fleet.hub.path, system_clock, this_machine)
    file.backup(copy)
    file.close()
    return copy
