"""An organiser starts and ends the hub without a terminal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.faults.hub import HubNotEnded, HubNotStarted
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from kiosk.sync.hub_code import code_shown
from kiosk.sync.hub_process import start_hub, started_here, stop_hub
from tests.e2e.fleet.fleet import HubHandle, free_port

pytestmark = pytest.mark.slow


@pytest.fixture
def file(tmp_path: Path) -> Iterator[EventFile]:
    made = EventFile.create(tmp_path / "fair.db", system_clock, this_machine)
    found_event(made, "Fair", "Europe/Istanbul", system_clock())
    yield made
    if started_here(made):
        stop_hub(made)
    made.close()


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> int:
    """The port that a hub listens on which a window starts."""
    port = free_port()
    monkeypatch.setenv("KIOSK_HUB_LISTEN", f"127.0.0.1:{port}")
    return port


def test_a_window_starts_the_hub_and_ends_it(file: EventFile, port: int) -> None:
    assert (code_shown(file), started_here(file)) == ("", 0)
    start_hub(file)
    assert f"127.0.0.1:{port}" in code_shown(file)
    assert started_here(file)
    stop_hub(file)
    assert (code_shown(file), started_here(file)) == ("", 0)
    start_hub(file)
    assert started_here(file), "it is started again"


def test_a_hub_that_a_terminal_runs_is_not_ended_from_a_window(file: EventFile) -> None:
    hub = HubHandle(file.path)
    hub.start()
    try:
        assert not started_here(file)
        with pytest.raises(HubNotEnded):
            stop_hub(file)
        assert code_shown(file)
    finally:
        hub.stop()


def test_a_hub_that_does_not_start_says_why(file: EventFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_HUB_LISTEN", "nowhere")
    with pytest.raises(HubNotStarted, match="is not an address like"):
        start_hub(file)
    assert not started_here(file)
