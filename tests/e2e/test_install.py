"""The installer says in one sentence what it cannot do, and touches nothing that is not its own.

It runs in a folder of its own with a PATH of chosen commands, so it never reaches the real system's packages.
"""

import shutil
import stat
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import ROOT

TOOLS = ["awk", "cat", "cksum", "df", "dirname", "env", "grep", "head"]
TOOLS += ["id", "mktemp", "rm", "sed", "sh", "sort", "tail", "tr", "uname"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell script")


@dataclass(frozen=True)
class Machine:
    """A checkout, and the commands that its machine has."""

    root: Path
    commands: Path

    def has(self, name: str, script: str) -> None:
        """Put a command of our own in the place of a real one."""
        path = self.commands / name
        path.unlink(missing_ok=True)
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def has_python(self) -> None:
        self.has("python3", f'exec "{sys.executable}" "$@"')

    def has_apt(self, apt_get: str) -> None:
        self.has("apt-get", apt_get)
        self.has("dpkg-query", "exit 1")

    def install(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [shutil.which("sh") or "sh", str(self.root / "resources" / "install.sh"), *arguments],
            env={"PATH": str(self.commands), "TMPDIR": str(self.root)},
            cwd="/",
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    root, commands = tmp_path / "the checkout", tmp_path / "commands"
    (root / "resources").mkdir(parents=True)
    commands.mkdir()
    shutil.copy(ROOT / "resources" / "install.sh", root / "resources")
    shutil.copy(ROOT / "pyproject.toml", root)
    for tool in TOOLS:
        (commands / tool).symlink_to(shutil.which(tool) or "/nowhere")
    return Machine(root, commands)


def _refusal(result: subprocess.CompletedProcess[str]) -> str:
    assert result.returncode == 1, result.stderr
    return result.stderr.splitlines()[-1]


def test_says_how_it_is_used(machine: Machine) -> None:
    assert "--test" in machine.install("--help").stdout
    wrong = machine.install("--everything")
    assert (wrong.returncode, wrong.stderr) == (2, "usage: sh resources/install.sh [--test]\n")


def test_says_that_python_is_missing(machine: Machine) -> None:
    assert "needs Python 3.11 or newer, and there is none" in _refusal(machine.install())


def test_says_that_python_is_too_old(machine: Machine) -> None:
    machine.has("python3", "exit 1")
    assert "needs Python 3.11 or newer" in _refusal(machine.install())


def test_refuses_a_32_bit_system(machine: Machine) -> None:
    machine.has("python3", 'case "$2" in *version_info*) exit 1 ;; *) exit 0 ;; esac')
    assert "32-bit system" in _refusal(machine.install())


def test_leaves_a_folder_alone_that_is_no_environment(machine: Machine) -> None:
    machine.has_python()
    (machine.root / ".venv").mkdir()
    (machine.root / ".venv" / "letter.txt").write_text("mine")
    assert "is not a virtual environment: move it away" in _refusal(machine.install())
    assert (machine.root / ".venv" / "letter.txt").read_text() == "mine"


def test_says_that_the_disk_is_too_full(machine: Machine) -> None:
    machine.has_python()
    machine.has("df", "echo header; echo /dev/disk 10000000 9795200 204800 98% /")
    assert "has 200 MB left" in _refusal(machine.install())
    assert not (machine.root / ".venv").exists()


def test_names_the_packages_that_only_an_administrator_can_add(machine: Machine) -> None:
    machine.has_python()
    machine.has_apt("exit 1")
    machine.has("id", "echo 1000")
    refusal = _refusal(machine.install("--test"))
    assert "have the administrator run: apt-get install " in refusal
    assert {"libegl1", "libxcb-cursor0", "fonts-inter", "xvfb"} <= set(refusal.split())


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        ("Temporary failure resolving 'deb.debian.org'", "connect this machine to the network"),
        ("E: You don't have enough free space in /var/cache/apt/archives/.", "The disk is full"),
        ("E: Something else", "apt-get update failed"),
    ],
)
def test_says_why_system_packages_could_not_be_added(machine: Machine, message: str, sentence: str) -> None:
    machine.has_python()
    machine.has_apt(f'echo "{message}" >&2; exit 100')
    machine.has("id", "echo 0")
    assert sentence in _refusal(machine.install())


def test_adds_only_what_is_missing(machine: Machine) -> None:
    machine.has_python()
    machine.has_apt('echo "$*" >> "$TMPDIR/apt.log"')
    machine.has("dpkg-query", 'case "$*" in *libegl1*) exit 1 ;; *) echo "ii " ;; esac')
    machine.has("id", "echo 0")
    machine.has("df", "echo header; echo /dev/disk 1 1 0 100% /")
    machine.install()
    update, install = (machine.root / "apt.log").read_text().splitlines()
    assert update.endswith("update")
    assert install.endswith("install --no-install-recommends libegl1")


def test_asks_apt_for_nothing_when_nothing_is_missing(machine: Machine) -> None:
    machine.has_python()
    machine.has_apt('echo "$*" >> "$TMPDIR/apt.log"')
    machine.has("dpkg-query", 'echo "ii "')
    machine.has("df", "echo header; echo /dev/disk 1 1 0 100% /")
    machine.install("--test")
    assert not (machine.root / "apt.log").exists()


@pytest.mark.parametrize("script", ["resources/install.sh", ".ci/run"])
def test_scripts_can_be_parsed(script: str, which_shell: Callable[[str], str]) -> None:
    subprocess.run([which_shell(script), "-n", str(ROOT / script)], check=True)


@pytest.fixture
def which_shell() -> Callable[[str], str]:
    def named_by(script: str) -> str:
        first = (ROOT / script).read_text().splitlines()[0]
        return "bash" if "bash" in first else "sh"

    return named_by
