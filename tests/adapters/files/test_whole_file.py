"""A file is there whole or not at all."""

from pathlib import Path

import pytest

from kiosk.adapters.files.whole_file import anything, whole_file, write_private
from kiosk.domain.fault import Fault


def test_the_file_appears_once_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    with whole_file(path, anything) as handle:
        handle.write(b"half")
        assert not path.exists()
    assert path.read_bytes() == b"half"
    assert [file.name for file in tmp_path.iterdir()] == ["out.pdf"]


def test_an_error_keeps_the_earlier_file(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"earlier")
    with pytest.raises(ZeroDivisionError), whole_file(path, anything) as handle:
        handle.write(bytes(1 // 0))
    assert path.read_bytes() == b"earlier"
    assert [file.name for file in tmp_path.iterdir()] == ["out.pdf"]


def test_a_full_disk_is_said_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"earlier")
    with pytest.raises(Fault, match=r"the disk is full.*earlier file was kept"), whole_file(path, anything):
        raise OSError(28, "No space left on device")
    assert path.read_bytes() == b"earlier"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="There is no folder"), whole_file(tmp_path / "none" / "out.pdf", anything):
        pass


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="is a folder"), whole_file(tmp_path, anything):
        pass


def test_what_another_program_made_meanwhile_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    with pytest.raises(Fault, match="just been made"), whole_file(path, lambda _: False) as handle:
        handle.write(b"ours" if path.write_bytes(b"theirs") else b"")
    assert path.read_bytes() == b"theirs"
    assert [file.name for file in tmp_path.iterdir()] == ["out.pdf"]


def test_a_name_as_long_as_a_file_system_takes_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("ü" * 125 + ".pdf")
    with whole_file(path, anything) as handle:
        handle.write(b"whole")
    assert path.read_bytes() == b"whole"


def test_nobody_else_may_read_a_file_nor_its_draft(tmp_path: Path) -> None:
    with whole_file(tmp_path / "out.csv", anything) as handle:
        assert Path(handle.name).stat().st_mode & 0o077 == 0
    write_private(tmp_path / "own.json", "{}")
    assert [place.stat().st_mode & 0o777 for place in tmp_path.iterdir()] == [0o600, 0o600]
