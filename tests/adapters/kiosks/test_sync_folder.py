"""How a kiosk stands is told with the true time, also once nobody replicates its file any more."""

from pathlib import Path

import pytest

from kiosk.adapters.kiosks.places import MEMBERSHIP, SECRETS, hub_folder, sync_folder
from kiosk.adapters.kiosks.sync_folder import read_status, write_status
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus

MINUTE = 60_000
STARTED, KILLED, NOW = 45 * MINUTE, 53 * MINUTE, 60 * MINUTE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "fair.db"
    sync_folder(place).mkdir(exist_ok=True)
    return place


def test_a_hub_that_was_killed_is_gone_since_then_and_not_since_it_was_started(path: Path) -> None:
    hub_folder(path).mkdir()
    (hub_folder(path) / SECRETS).touch()
    write_status(sync_folder(path), SyncStatus(SyncState.UP_TO_DATE, since=STARTED), KILLED)
    status = read_status(path, NOW)
    assert (status.state, status.since) == (SyncState.HUB_ENDED, KILLED)


@pytest.mark.parametrize(
    ("state", "since"), [(SyncState.UP_TO_DATE, KILLED), (SyncState.SENDING, KILLED), (SyncState.APART, STARTED)]
)
def test_a_kiosk_that_nobody_replicates_is_apart_since_somebody_did_or_longer(
    path: Path, state: SyncState, since: int
) -> None:
    (sync_folder(path) / MEMBERSHIP).touch()
    write_status(sync_folder(path), SyncStatus(state, since=STARTED), KILLED)
    status = read_status(path, NOW)
    assert (status.state, status.since) == (SyncState.APART, since)
