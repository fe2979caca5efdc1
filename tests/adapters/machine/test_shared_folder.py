"""A folder that other machines write to as well is told, as far as this machine knows."""

from pathlib import Path

import pytest

from kiosk.adapters.machine.shared_folder import shared_by
from kiosk.adapters.machine.state_folder import why_not_writable


def mounts(folder: Path, kind: str) -> Path:
    place = folder / "mountinfo"
    place.write_text(
        f"21 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw\n36 21 0:30 / {folder}/share rw - {kind} server:/export rw\n"
    )
    return place


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "9p", "davfs"])
def test_a_networks_file_system_is_told(tmp_path: Path, kind: str) -> None:
    (tmp_path / "share").mkdir()
    assert shared_by(tmp_path / "share" / "fair.db", mounts(tmp_path, kind)) == kind
    assert shared_by(tmp_path / "fair.db", mounts(tmp_path, kind)) == ""


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "fuseblk", "vfat", "fuse.gocryptfs"])
def test_a_disk_of_this_machine_is_not(tmp_path: Path, kind: str) -> None:
    (tmp_path / "share").mkdir()
    assert shared_by(tmp_path / "share" / "fair.db", mounts(tmp_path, kind)) == ""


@pytest.mark.parametrize(
    "name", ["OneDrive - Körfez University", "Dropbox", "Dropbox (Fair)", "Nextcloud", "Google Drive"]
)
def test_a_synced_folder_is_told_by_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name / "fair").mkdir(parents=True)
    assert shared_by(tmp_path / name / "fair" / "fair.db", mounts(tmp_path, "ext4")) == name


def test_a_synced_folder_is_told_by_what_the_program_leaves_in_it(tmp_path: Path) -> None:
    (tmp_path / "work" / ".stfolder").mkdir(parents=True)
    assert shared_by(tmp_path / "work" / "fair.db", mounts(tmp_path, "ext4")) == "work"


@pytest.mark.parametrize("name", ["megaphone", "boxes", "synchronous", "dropboxes"])
def test_a_folder_that_only_sounds_like_one_is_not(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    assert shared_by(tmp_path / name / "fair.db", mounts(tmp_path, "ext4")) == ""


def test_a_state_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert why_not_writable(tmp_path / "state") is None
    assert isinstance(why_not_writable(tmp_path / "file" / "state"), OSError)
