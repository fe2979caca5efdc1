"""A machine that install.sh is to set up as a kiosk: a checkout that has all it needs, and a Debian’s own files."""

import os
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import ROOT
from tests.programs import needs

PIN = "482913"
SYSTEM = "etc/systemd/system"

for_root = [
    pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="only root sets a machine up"),
    needs("useradd"),
]


@dataclass(frozen=True)
class Machine:
    """A checkout with an environment, and the tree of the system that is set up."""

    checkout: Path
    tree: Path

    @property
    def variables(self) -> dict[str, str]:
        return {"FOYER_ROOT": str(self.tree), "PATH": f"{self.checkout}/commands:{os.environ['PATH']}"}

    def install(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        command = ["sh", str(self.checkout / "resources" / "install.sh"), *arguments]
        return subprocess.run(command, env=self.variables | variables, capture_output=True, text=True, check=False)

    def set_up(self, screen: str = "foyer", *arguments: str) -> str:
        given = arguments or ("--join", "CODE")
        done = self.install("--kiosk", screen, *given, KIOSK_EXIT_PIN=PIN)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def looks(self) -> dict[str, str]:
        """Return every path of the tree with what stands there; what tools keep as copies of lists left out."""
        return {
            str(path.relative_to(self.tree)): _look(path)
            for path in sorted(self.tree.rglob("*"))
            if not path.name.endswith(("-", ".lock"))
        }

    def unit(self, name: str) -> str:
        return (self.tree / SYSTEM / name).read_text("utf-8")


def _look(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink()}"
    return f"{stat.filemode(path.stat().st_mode)} {path.read_text('utf-8') if path.is_file() else ''}"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    checkout, tree = tmp_path / "the checkout", tmp_path / "tree"
    (checkout / "resources").mkdir(parents=True)
    for name in ("install.sh", "constraints.txt"):
        shutil.copy(ROOT / "resources" / name, checkout / "resources")
    for name in ("install", "kiosk"):
        shutil.copytree(ROOT / "resources" / name, checkout / "resources" / name)
    shutil.copy(ROOT / "pyproject.toml", checkout)
    _has_environment(checkout)
    _has_tree(tree)
    return Machine(checkout, tree)


def _has_environment(checkout: Path) -> None:
    """Put an environment in place in which everything is installed, and whose kiosk notes what it is asked for."""
    commands, environment = checkout / "commands", checkout / ".venv" / "bin"
    commands.mkdir()
    environment.mkdir(parents=True)
    (environment.parent / "pyvenv.cfg").touch()
    asked = 'echo "$*" >>"$HOME/asked"; case "$*" in *backup*) cp "$2" "$4" ;; esac'
    for path, script in {
        commands / "python3": f'exec "{sys.executable}" "$@"',
        commands / "cage": "exit 0",
        commands / "xinit": "exit 0",
        commands / "dpkg-query": 'echo "ii "',
        environment / "python": "exit 0",
        environment / "kiosk": asked,
    }.items():
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
    needs_now = subprocess.run(
        ["sh", "-c", "cat pyproject.toml resources/constraints.txt | cksum"],
        cwd=checkout,
        capture_output=True,
        text=True,
    )
    (checkout / ".venv" / "installed-from").write_text(f"{needs_now.stdout.strip()} run\n")


def _has_tree(tree: Path) -> None:
    """A Debian's own files, as far as they are touched."""
    getty = tree / SYSTEM / "getty.target.wants"
    getty.mkdir(parents=True)
    (getty / "getty@tty1.service").symlink_to("/lib/systemd/system/getty@.service")
    (tree / SYSTEM / "default.target").symlink_to("/lib/systemd/system/graphical.target")
    (tree / "var" / "lib").mkdir(parents=True)
    etc = tree / "etc"
    (etc / "passwd").write_text("root:x:0:0:root:/root:/bin/bash\n")
    (etc / "shadow").write_text("root:*:19000:0:99999:7:::\n")
    (etc / "group").write_text("root:x:0:\nvideo:x:44:\ninput:x:104:\n")
    (etc / "gshadow").write_text("root:*::\nvideo:*::\ninput:*::\n")
    for name in ("shadow", "gshadow"):
        (etc / name).chmod(0o640)
