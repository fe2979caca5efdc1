"""Telling an encrypted disk from sysfs as Linux lays it out."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.adapters.machine.disk_encryption import is_encrypted

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


@pytest.fixture
def system(tmp_path: Path) -> Path:
    return tmp_path / "sys"


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    path = tmp_path / "mountinfo"
    path.write_text("22 1 0:1 / / rw - ext4 /dev/none rw\n")
    return path


def device(system: Path, name: str, uuid: str = "", on: tuple[str, ...] = (), numbers: str = "") -> None:
    place = system / "devices" / name
    (place / "slaves").mkdir(parents=True)
    if uuid:
        (place / "dm").mkdir()
        (place / "dm" / "uuid").write_text(f"{uuid}\n")
    for lower in on:
        (place / "slaves" / lower).symlink_to(system / "devices" / lower)
    if numbers:
        (system / "dev" / "block").mkdir(parents=True, exist_ok=True)
        (system / "dev" / "block" / numbers).symlink_to(place)


def numbers_of(path: Path) -> str:
    number = path.stat().st_dev
    return f"{os.major(number)}:{os.minor(number)}"


def test_a_plain_disk_is_not_encrypted(tmp_path: Path, system: Path, mounts: Path) -> None:
    device(system, "sda", numbers=numbers_of(tmp_path))
    assert is_encrypted(tmp_path, system, mounts) is False


def test_a_volume_on_a_crypt_layer_is_encrypted(tmp_path: Path, system: Path, mounts: Path) -> None:
    device(system, "sda")
    device(system, "dm-0", "CRYPT-LUKS2-0123-luks", ("sda",))
    device(system, "dm-1", "LVM-abc", ("dm-0",), numbers_of(tmp_path))
    assert is_encrypted(tmp_path, system, mounts) is True


def test_a_mirror_of_which_one_half_is_plain_is_not_encrypted(tmp_path: Path, system: Path, mounts: Path) -> None:
    device(system, "sda")
    device(system, "dm-0", "CRYPT-LUKS2-0123-luks", ("sda",))
    device(system, "sdb")
    device(system, "md0", on=("dm-0", "sdb"), numbers=numbers_of(tmp_path))
    assert is_encrypted(tmp_path, system, mounts) is False


def test_an_encrypting_file_system_is_told_by_its_name(tmp_path: Path, system: Path, mounts: Path) -> None:
    mounts.write_text(f"22 1 0:1 / / rw - ext4 /dev/none rw\n23 22 0:9 / {tmp_path} rw - fuse.gocryptfs /x rw\n")
    assert is_encrypted(tmp_path, system, mounts) is True


def test_what_the_system_does_not_tell_is_not_guessed(tmp_path: Path, system: Path, mounts: Path) -> None:
    assert is_encrypted(tmp_path, system, mounts) is None
    assert is_encrypted(tmp_path, system, tmp_path / "none") is None
    assert is_encrypted(tmp_path / "missing", system, mounts) is None
