"""A joining that is given up leaves nothing half done: what it made is removed, what was there before is kept."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.adapters.kiosks.places import MEMBERSHIP
from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.join_code import JoinCode
from kiosk.storage.event_file import EventFile
from kiosk.sync import joining
from tests.e2e.fleet.fleet import Fleet
from tests.facts import Said

pytestmark = pytest.mark.slow


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    (tmp_path / "fleet").mkdir()
    made = Fleet(tmp_path / "fleet", kiosks=0, guests=3_000)  # more than one part
    yield made
    made.close()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(joining, "GLANCE_S", 0.0)
    (tmp_path / "new").mkdir()
    return tmp_path / "new" / "fair.db"


def while_it_copies(path: Path) -> bool:
    return any(path.parent.glob(".*.part"))


def once_the_copy_is_here(path: Path) -> bool:
    return path.exists()


@pytest.mark.parametrize("moment", [while_it_copies, once_the_copy_is_here])
def test_nothing_stays_of_a_joining_that_was_given_up(
    fleet: Fleet, place: Path, moment: Callable[[Path], bool]
) -> None:
    with pytest.raises(Fault, match=r"Joining was cancelled\. Nothing of it is kept here"):
        joining.join(fleet.hub.code, place, "Desk 9", lambda _done, _all: None, lambda: moment(place))
    assert list(place.parent.iterdir()) == []
    joining.join(fleet.hub.code, place, "Desk 9", lambda _done, _all: None)
    file = EventFile.open(place, system_clock, this_machine)
    assert file.read_event().name == "Fair"
    file.close()


def test_a_file_that_was_there_before_is_kept_with_what_only_it_holds(fleet: Fleet, place: Path) -> None:
    membership = place.parent / "fair.sync" / MEMBERSHIP
    joining.join(fleet.hub.code, place, "Desk 9", lambda _done, _all: None)
    membership.unlink()
    file = EventFile.open(place, system_clock, this_machine)
    file.journal.append(Said("note", "n1", {"text": "only here"}))
    before = [(record.device, record.seq) for record in file.journal.records()]
    file.close()
    heard: list[int] = []
    with pytest.raises(Fault, match="Joining was cancelled"):
        joining.join(fleet.hub.code, place, "Desk 9", lambda done, _all: heard.append(done), lambda: bool(heard))
    file = EventFile.open(place, system_clock, this_machine)
    assert {(record.device, record.seq) for record in file.journal.records()} >= set(before)
    file.close()
    assert not membership.exists()


def test_a_hub_that_never_answers_is_not_waited_for(place: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        hub = f"127.0.0.1:{silent.getsockname()[1]}"
        code = JoinCode((hub,), "a" * 24, "A" * 24, "B" * 24).text
        asked: list[int] = []

        def given_up() -> bool:
            asked.append(1)
            return len(asked) > 3

        with pytest.raises(Fault, match="Joining was cancelled"):
            joining.join(code, place, "Desk 9", lambda _done, _all: None, given_up)
    assert list(place.parent.iterdir()) == []
