"""This machine's key for an event: one for all files of it, and kept nowhere but where keys belong."""

from pathlib import Path

import pytest

from kiosk.adapters.kiosks.places import sync_folder
from kiosk.bootstrap.this_machine import own_identity


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


def test_all_files_of_an_event_share_the_key_and_another_event_has_another(state: Path, tmp_path: Path) -> None:
    first = own_identity(tmp_path / "fair.db", "fair")
    assert own_identity(tmp_path / "backup.db", "fair") == first
    assert own_identity(tmp_path / "fair.db", "congress") != first
    assert not sync_folder(tmp_path / "fair.db").exists()
    assert (state / "foyer-kiosk" / "keys").is_dir()


@pytest.mark.parametrize("event", ["../../../evil", "/evil", "..", "a/b", "x" * 5_000, "é", "\ud800", "nul\0"])
def test_an_event_file_of_somebody_elses_leads_no_key_out_of_its_folder(
    state: Path, tmp_path: Path, event: str
) -> None:
    own = own_identity(tmp_path / "odd" / "fair.db", event)
    (place,) = tmp_path.rglob("identity.json")
    assert place.parent.parent == state / "foyer-kiosk" / "keys"
    assert own_identity(tmp_path / "odd" / "fair.db", event) == own


def test_where_nothing_can_be_kept_for_the_user_the_key_lies_beside_the_file_ever_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", "/dev/null")
    first = own_identity(tmp_path / "fair.db", "fair")
    assert list(sync_folder(tmp_path / "fair.db").glob("identity.json"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert own_identity(tmp_path / "fair.db", "fair") == first
