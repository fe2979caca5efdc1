"""The installer says in one sentence what it cannot do, and touches nothing that is not its own.

It runs in a folder of its own with a PATH of chosen commands, so it never reaches the real system's packages.
"""

import re
import shutil
import stat
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests import ROOT

TOOLS = ["awk", "cat", "cksum", "df", "dirname", "du", "env", "grep", "head"]
TOOLS += ["id", "mkdir", "mktemp", "rm", "sed", "sh", "sleep", "sort", "tail", "tr", "uname"]

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

    def has_environment(self, pip: str) -> None:
        """Put an environment in place whose pip is a script of our own."""
        self.has_python()
        folder = self.root / ".venv" / "bin"
        folder.mkdir(parents=True)
        (folder.parent / "pyvenv.cfg").touch()
        python = folder / "python"
        python.write_text(
            f'#!/bin/sh\nif [ "$1" = -m ]; then\n{pip}\nfi\n[ "$1" != -c ] || ! echo "$2" | grep -q kiosk\n'
        )
        python.chmod(0o755)

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
    shutil.copy(ROOT / "resources" / "constraints.txt", root / "resources")
    shutil.copytree(ROOT / "resources" / "install", root / "resources" / "install")
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
    usage = "usage: sh resources/install.sh [--test] [--download DIR | --from DIR | --uninstall]"
    assert (wrong.returncode, wrong.stderr.splitlines()[0]) == (2, usage)
    assert machine.install("--from").returncode == 2


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
        ("Temporary failure resolving 'mirror.example.org'", "connect this machine to the network"),
        ("E: You don't have enough free space in /var/cache/apt/archives/.", "The disk is full"),
        ("E: Something else", "apt-get update failed"),
        (
            "The certificate is NOT trusted. The certificate issuer is unknown.",
            "an authority that this machine does not",
        ),
        ("The certificate chain uses expired certificate.", "set this machine’s clock"),
        ("E: Release file for x is not valid yet (invalid for another 3d).", "set this machine’s clock"),
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


def test_asks_for_python_by_its_exact_name(machine: Machine) -> None:
    """apt-cache takes “python3.15” for a pattern, which libpython3x15-foo fits."""
    machine.has_apt('echo "$*" >> "$TMPDIR/apt.log"')
    machine.has("id", "echo 0")
    found = "case $2 in python3.11 | python3.11-venv) echo Package: $2 ;; *) echo Package: libpython3x15-foo ;; esac"
    machine.has("apt-cache", found)
    machine.install()
    install = (machine.root / "apt.log").read_text().splitlines()[-1]
    assert "python3.11 python3.11-venv" in install
    assert "python3.15" not in install


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        (
            "certificate verify failed: unable to get local issuer certificate",
            "an authority that this machine does not",
        ),
        ("certificate verify failed: self-signed certificate in certificate chain", "PIP_CERT"),
        ("CERTIFICATE_VERIFY_FAILED: certificate is not yet valid", "set this machine’s clock"),
        ("CERTIFICATE_VERIFY_FAILED: certificate has expired", "set this machine’s clock"),
        ("CERTIFICATE_VERIFY_FAILED: hostname mismatch", "check this machine’s clock and"),
        ("NewConnectionError: Failed to establish", "connect this machine to the network"),
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("ERROR: something else", "pip could not install the packages"),
    ],
)
def test_says_why_python_packages_could_not_be_fetched(machine: Machine, message: str, sentence: str) -> None:
    machine.has_environment(f'echo "{message}" >&2; exit 1')
    assert sentence in machine.install().stderr.replace("\n", " ")


def test_shows_that_it_goes_on_while_pip_works(machine: Machine) -> None:
    machine.has_environment('echo "  Downloading pyside6.whl (170 MB)"; sleep 6; exit 1')
    printed = machine.install().stdout
    assert re.search(r"^    5 s  \d+ MB, Downloading pyside6.whl \(170 MB\)$", printed, re.MULTILINE), printed


@pytest.mark.parametrize(
    ("processor", "glibc", "sentence"),
    [
        ("aarch64", "2.36", "use Debian 13, Raspberry Pi OS 13"),
        ("x86_64", "2.31", "use Debian 12 or Ubuntu 22.04"),
        ("aarch64", "2.41", ""),
        ("x86_64", "2.36", ""),
    ],
)
def test_says_that_the_system_is_too_old_for_qt(machine: Machine, processor: str, glibc: str, sentence: str) -> None:
    machine.has("uname", f"case $1 in -m) echo {processor} ;; *) echo Linux ;; esac")
    machine.has("getconf", f"echo glibc {glibc}")
    refusal = _refusal(machine.install())
    assert (sentence in refusal) if sentence else ("too old" not in refusal)


def test_what_was_fetched_on_a_machine_fits_that_machine(machine: Machine) -> None:
    machine.has_environment('case "$*" in *--no-index*) echo "No matching distribution for x" >&2; exit 1 ;; esac')
    fetched = machine.install("--download", str(machine.root / "a store"))
    assert fetched.returncode == 0, fetched.stderr
    assert "Everything is in" in fetched.stdout
    refusal = _refusal(machine.install("--from", str(machine.root / "a store")))
    assert "does not have all that this machine needs" in refusal


def test_says_that_a_folder_is_no_store(machine: Machine) -> None:
    assert "was not made by install.sh --download" in _refusal(machine.install("--from", str(machine.root)))


def test_says_that_a_store_is_for_another_kind_of_machine(machine: Machine) -> None:
    (machine.root / "made-for").write_text("debian 99, m68k\n3.11\n")
    assert "was made for debian 99, m68k, and this machine is" in _refusal(machine.install("--from", str(machine.root)))


def test_uninstalling_removes_the_environment_and_nothing_else(machine: Machine) -> None:
    environment = machine.root / ".venv"
    (environment / "bin").mkdir(parents=True)
    (environment / "pyvenv.cfg").touch()
    (environment / "bin" / "kiosk").write_text('#!/bin/sh\necho "Removed menu entry: $*"\n')
    (environment / "bin" / "kiosk").chmod(0o755)
    result = machine.install("--uninstall")
    assert result.returncode == 0, result.stderr
    assert "Removed menu entry: setup --remove" in result.stdout
    assert "Event files" in result.stdout
    assert not environment.exists()
    assert (machine.root / "pyproject.toml").exists()
    assert machine.install("--uninstall").returncode == 0


def test_uninstalling_leaves_a_folder_alone_that_is_no_environment(machine: Machine) -> None:
    (machine.root / ".venv").mkdir()
    (machine.root / ".venv" / "letter.txt").write_text("mine")
    assert "was left alone" in _refusal(machine.install("--uninstall"))
    assert (machine.root / ".venv" / "letter.txt").exists()


def test_every_version_that_is_installed_is_one_that_the_project_allows() -> None:
    lines = (ROOT / "resources" / "constraints.txt").read_text().splitlines()
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9_.-]+==[A-Za-z0-9.!+]+", line)] == []
    versions = {canonicalize_name(name): version for name, _, version in (line.partition("==") for line in lines)}
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text())
    project = pyproject["project"]
    needs = [*pyproject["build-system"]["requires"], *project["dependencies"]]
    needs += [need for extra in project["optional-dependencies"].values() for need in extra]
    for need in map(Requirement, needs):
        if need.marker is None or need.marker.evaluate():
            assert versions[canonicalize_name(need.name)] in need.specifier, need


SCRIPTS = [
    "resources/install.sh",
    *(f"resources/install/{path.name}" for path in (ROOT / "resources/install").iterdir()),
]


@pytest.mark.parametrize("script", [*SCRIPTS, ".ci/run"])
def test_scripts_can_be_parsed(script: str, which_shell: Callable[[str], str]) -> None:
    subprocess.run([which_shell(script), "-n", str(ROOT / script)], check=True)


@pytest.fixture
def which_shell() -> Callable[[str], str]:
    def named_by(script: str) -> str:
        first = (ROOT / script).read_text().splitlines()[0]
        return "bash" if "bash" in first else "sh"

    return named_by
