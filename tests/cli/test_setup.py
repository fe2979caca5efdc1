"""“kiosk setup” says what it adds, and every shell then completes the commands."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import ROOT
from tests.programs import need

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="freedesktop menus")

COMMAND = Path(sys.executable).with_name("kiosk")


def _kiosk(home: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": os.defpath, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [COMMAND, *arguments], env=environment | variables, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(not COMMAND.exists(), reason="this environment has no command kiosk")
def test_setup_tells_each_file_and_takes_it_away_again(tmp_path: Path) -> None:
    added = _kiosk(tmp_path, "setup")
    assert added.returncode == 0, added.stderr
    entry = tmp_path / ".local/share/applications/foyer-kiosk.desktop"
    assert f"Added {entry}" in added.stdout
    assert '/bin/kiosk"\n' in entry.read_text()
    removed = _kiosk(tmp_path, "setup", "--remove")
    assert f"Removed {entry}" in removed.stdout
    assert not [path for path in tmp_path.rglob("*") if path.is_file() or path.is_symlink()]
    assert "nothing to remove" in _kiosk(tmp_path, "setup", "--remove").stdout


@pytest.mark.skipif(not COMMAND.exists(), reason="this environment has no command kiosk")
def test_setup_says_what_it_could_not_write(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    refused = _kiosk(tmp_path, "setup", XDG_DATA_HOME=str(tmp_path / "data"))
    assert refused.returncode == 1
    assert str(tmp_path / "data") in refused.stderr
    assert "could not be written" in refused.stderr


@pytest.mark.parametrize(
    ("shell", "typed"),
    [
        (
            "bash",
            "source {script}; COMP_WORDS=(kiosk org); COMP_CWORD=1; _kiosk_completion kiosk; echo ${{COMPREPLY[*]}}",
        ),
        ("fish", "source {script}; complete --do-complete 'kiosk org'"),
    ],
)
@pytest.mark.skipif(not COMMAND.exists(), reason="this environment has no command kiosk")
def test_a_shell_completes_the_commands(tmp_path: Path, shell: str, typed: str) -> None:
    need(shell)
    _kiosk(tmp_path, "setup")
    script = tmp_path / (
        ".config/fish/completions/kiosk.fish" if shell == "fish" else ".local/share/bash-completion/completions/kiosk"
    )
    path = f"{tmp_path / '.local/bin'}{os.pathsep}{os.defpath}"
    printed = subprocess.run(
        [shutil.which(shell) or shell, "-c", typed.format(script=script)],
        env={"HOME": str(tmp_path), "PATH": path, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "organiser" in printed.stdout, printed.stderr
