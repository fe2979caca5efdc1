"""The program stands in the menu and completes its commands, and takes away what it added and nothing else."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.adapters.machine.user_setup import Places, entry_for, remove, set_up
from tests.programs import need

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="freedesktop menus")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    home = tmp_path / "home"
    home.mkdir()
    return Places(home, home / "data", home / "config")


@pytest.fixture
def command(tmp_path: Path) -> Path:
    path = tmp_path / 'the $a `folder` "here"' / "kiosk"
    path.parent.mkdir()
    path.write_text('#!/bin/sh\necho started "$@" > "$HOME/started"\n')
    path.chmod(0o755)
    return path


@pytest.fixture(autouse=True)
def shells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    for shell in ("bash", "zsh", "fish"):
        (folder / shell).symlink_to("/bin/true")
    monkeypatch.setenv("PATH", str(folder))


def _script(shell: str) -> str:
    return f"#compdef kiosk\ncomplete for {shell}\n"


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_symlink() or path.is_file())


def test_everything_that_was_added_is_taken_away(places: Places, command: Path) -> None:
    made = set_up(command, places, _script)
    assert _files(places.home) == sorted(made)
    assert {path.name for path in made} == {"foyer-kiosk.desktop", "foyer-kiosk.svg", "kiosk", "_kiosk", "kiosk.fish"}
    assert set_up(command, places, _script) == made, "it can be done again"
    assert sorted(remove(command, places)) == sorted(made)
    assert _files(places.home) == []
    assert remove(command, places) == []


def test_another_installation_keeps_its_menu_entry(places: Places, command: Path, tmp_path: Path) -> None:
    set_up(command, places, _script)
    removed = remove(tmp_path / "other" / "kiosk", places)
    assert places.entry.exists()
    assert places.link.readlink() == command
    assert places.entry not in removed


def test_another_program_called_kiosk_stays(places: Places, command: Path) -> None:
    places.link.parent.mkdir(parents=True)
    places.link.write_text("mine")
    places.completions["fish"].parent.mkdir(parents=True)
    set_up(command, places, _script)
    places.completions["fish"].write_text("written by hand")
    remove(command, places)
    assert places.completions["fish"].read_text() == "written by hand"


def test_zsh_gets_one_line_and_loses_it_again(places: Places, command: Path) -> None:
    (places.home / ".zshrc").write_text("autoload -U compinit && compinit\nalias k=kiosk")
    set_up(command, places, _script)
    set_up(command, places, _script)
    text = (places.home / ".zshrc").read_text()
    assert text.count("_kiosk") == 2
    assert places.completions["zsh"].read_text().startswith("#compdef kiosk\n")
    remove(command, places)
    assert (places.home / ".zshrc").read_text() == "autoload -U compinit && compinit\nalias k=kiosk\n"


def test_the_menu_entry_is_one(command: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.defpath)
    need("desktop-file-validate")
    entry = tmp_path / "foyer-kiosk.desktop"
    entry.write_text(entry_for(command))
    result = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout + result.stderr) == (0, "")


def test_a_click_starts_the_program_whatever_its_folder_is_called(
    command: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", os.defpath)
    need("gio")
    entry = tmp_path / "foyer-kiosk.desktop"
    entry.write_text(entry_for(command))
    environment = {"HOME": str(tmp_path), "PATH": os.defpath, "LC_ALL": "C.UTF-8"}
    subprocess.run(["gio", "launch", entry], env=environment, check=True)
    deadline = time.monotonic() + 10
    while not (tmp_path / "started").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert (tmp_path / "started").read_text() == "started\n"
