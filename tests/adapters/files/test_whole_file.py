"""A file is there whole or not at all."""

from pathlib import Path

import pytest

from kiosk.adapters.files.whole_file import whole_file
from kiosk.domain.fault import Fault


def test_the_file_appears_once_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    with whole_file(path) as handle:
        handle.write(b"half")
        assert not path.exists()
    assert path.read_bytes() == b"half"
    assert [file.name for file in tmp_path.iterdir()] == ["out.pdf"]


def test_an_error_keeps_the_earlier_file(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"earlier")
    with pytest.raises(ZeroDivisionError), whole_file(path) as handle:
        handle.write(bytes(1 // 0))
    assert path.read_bytes() == b"earlier"
    assert [file.name for file in tmp_path.iterdir()] == ["out.pdf"]


def test_a_full_disk_is_said_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"earlier")
    with pytest.raises(Fault, match=r"the disk is full.*earlier file was kept"), whole_file(path):
        raise OSError(28, "No space left on device")
    assert path.read_bytes() == b"earlier"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="There is no folder"), whole_file(tmp_path / "none" / "out.pdf"):
        pass


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="is a folder"), whole_file(tmp_path):
        pass
