"""What a person gets who installs the wheel: no checkout beside it, and everything still there."""

import importlib.util
import os
import subprocess
import sys
import sysconfig
import venv
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests import ROOT

TOUR_SECONDS = 600

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Installed:
    """An empty environment with the wheel in it, and an empty folder to work in."""

    environment: Path
    folder: Path

    def run(self, command: str, *arguments: str) -> str:
        """Run a command of the environment as a person without a display would, and return what it prints."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PYTHON", "KIOSK"))}
        home = {"HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "data"), "LC_ALL": "C.UTF-8"}
        for display in ("DISPLAY", "WAYLAND_DISPLAY"):
            kept.pop(display, None)
        result = subprocess.run(
            [str(self.environment / "bin" / command), *arguments],
            cwd=self.folder,
            env=kept | home,
            capture_output=True,
            text=True,
            timeout=TOUR_SECONDS,
            check=False,
        )
        assert result.returncode == 0, result.stderr
        return result.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel; hatchling is fetched if this environment has none."""
    folder = tmp_path_factory.mktemp("dist")
    isolation = ["--no-build-isolation"] if importlib.util.find_spec("hatchling") else []
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "wheel", "--no-deps", *isolation, "--wheel-dir", str(folder), str(ROOT)], check=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Install the wheel alone; the packages it needs are lent by the environment that runs the tests."""
    environment = tmp_path_factory.mktemp("environment")
    venv.create(environment, with_pip=False)
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    python = str(environment / "bin" / "python")
    subprocess.run([*pip, "--python", python, "install", "--no-deps", "--no-index", str(wheel)], check=True)
    (packages,) = environment.glob("lib/python*/site-packages")
    (packages / "lent.pth").write_text("\n".join({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}))
    return Installed(environment, tmp_path_factory.mktemp("home"))


def test_wheel_holds_every_resource_and_migration(wheel: Path) -> None:
    held = set(ZipFile(wheel).namelist())
    brought = [path for folder in ("resources", "db") for path in (ROOT / folder).rglob("*") if path.is_file()]
    wanted = {f"kiosk/{path.relative_to(ROOT).as_posix()}" for path in brought if "__pycache__" not in path.parts}
    assert sorted(wanted - held) == []


@pytest.mark.parametrize(
    "pattern",
    [
        "kiosk/db/migrations/*.sql",
        "kiosk/db/demo/roster.csv",
        "kiosk/db/demo/agenda.*.json",
        "kiosk/resources/qml/Kiosk/*/*.qml",
        "kiosk/resources/qml/Kiosk/*/qmldir",
        "kiosk/resources/icons/*.svg",
        "kiosk/resources/notices/*.md",
        "kiosk/resources/manual/*.md",
        "kiosk/resources/badges/*.toml",
        "kiosk/resources/desktop/foyer-kiosk.desktop",
        "kiosk/resources/desktop/foyer-kiosk.svg",
        "kiosk/resources/translations/*.qm",
        "foyer_kiosk-*.dist-info/licenses/LICENSE",
    ],
)
def test_wheel_holds_each_kind_of_file(wheel: Path, pattern: str) -> None:
    assert any(Path(name).match(pattern) for name in ZipFile(wheel).namelist())


def test_wheel_holds_no_tests(wheel: Path) -> None:
    assert not [name for name in ZipFile(wheel).namelist() if name.startswith("tests/")]


def test_installed_program_is_not_the_checkout(installed: Installed) -> None:
    where = installed.run("python", "-c", "import kiosk; print(kiosk.__file__)")
    assert Path(where.strip()).is_relative_to(installed.environment)


def test_installed_command_names_its_version(installed: Installed, wheel: Path) -> None:
    assert installed.run("kiosk", "--version").strip().endswith(wheel.name.split("-")[1])


def test_installed_command_lists_its_commands(installed: Installed) -> None:
    printed = installed.run("kiosk", "--help")
    assert all(command in printed for command in ("demo", "desk", "foyer", "import", "scan", "export", "doctor"))


def test_installed_command_puts_itself_into_the_menu(installed: Installed) -> None:
    assert "foyer-kiosk.desktop" in installed.run("kiosk", "setup")
    entry = (installed.folder / "data" / "applications" / "foyer-kiosk.desktop").read_text()
    assert f'Exec="{installed.environment / "bin" / "kiosk"}"\n' in entry
    assert "foyer-kiosk.svg" in installed.run("kiosk", "setup", "--remove")


def test_installed_command_plays_the_demo_day(installed: Installed) -> None:
    printed = installed.run("kiosk", "demo", "--tour", "tour", "--language", "en", "--size", "1280x800")
    tour = installed.folder / "tour"
    assert printed.splitlines()
    assert len(list(tour.rglob("*.png"))) >= 5
    for name, beginning in (("badges.pdf", b"%PDF"), ("contacts.csv", b"\xef\xbb\xbf"), ("contacts.xlsx", b"PK")):
        (path,) = tour.rglob(name)
        assert path.read_bytes().startswith(beginning)
    (graph,) = tour.rglob("contacts.gexf")
    assert b"http://gexf.net/1.3" in graph.read_bytes()
