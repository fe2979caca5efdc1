"""The import contracts hold, and each of them fails on a copy in which one import breaks it."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

BREAKS = [
    ("rooms", "kiosk/domain/moment.py", "import kiosk.storage.event_file"),
    ("rooms", "kiosk/storage/event_file.py", "import kiosk.services.admit"),
    ("rooms", "kiosk/services/admit.py", "import kiosk.viewmodels.shared.place"),
    ("rooms", "kiosk/sync/hub.py", "import kiosk.viewmodels.shared.place"),
    ("rooms", "kiosk/viewmodels/shared/place.py", "import kiosk.sync.standing"),
    ("rooms", "kiosk/bootstrap/bundles.py", "import kiosk.sync.hub"),
    ("rooms", "kiosk/app/screen.py", "import kiosk.demo.stage"),
    ("rooms", "kiosk/devices.py", "import kiosk.domain.moment"),
    ("adapters", "kiosk/adapters/machine/clock.py", "import kiosk.services.admit"),
    ("adapters", "kiosk/adapters/sheets/tabular.py", "import kiosk.storage.event_file"),
    ("adapter-rooms", "kiosk/adapters/files/whole_file.py", "import kiosk.adapters.qt.scanner"),
    ("adapter-rooms", "kiosk/adapters/sheets/tabular.py", "import kiosk.adapters.printing.pdf_writer"),
    ("no-adapters-inside", "kiosk/services/admit.py", "import kiosk.adapters.machine.clock"),
    ("no-adapters-inside", "kiosk/viewmodels/shared/place.py", "import kiosk.bootstrap.inputs"),
    ("adapters-are-wired", "kiosk/cli/scan.py", "import kiosk.adapters.machine.clock"),
    ("adapters-are-wired", "kiosk/demo/opening.py", "import kiosk.adapters.machine.clock"),
    ("no-qt", "kiosk/services/find.py", "import PySide6.QtCore"),
    ("no-qt", "kiosk/sync/replicator.py", "import PySide6.QtCore"),
    ("no-qt", "kiosk/adapters/machine/battery.py", "import PySide6.QtCore"),
    ("no-qt-in-commands", "kiosk/cli/scan.py", "import PySide6.QtCore"),
]


def check(tree: Path, *contracts: str) -> "subprocess.CompletedProcess[str]":
    """Run import-linter on the package in a folder, on some of its contracts or on all."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    chosen = [word for contract in contracts for word in ("--contract", contract)]
    environment = os.environ | {"PYTHONPATH": str(tree)}
    return subprocess.run([*command, *chosen], cwd=tree, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the package and of its contracts."""
    shutil.copytree(ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_holds(tree: Path) -> None:
    report = check(tree)
    assert report.returncode == 0, report.stdout
    assert "0 broken" in report.stdout


@pytest.mark.parametrize(("contract", "module", "statement"), BREAKS)
def test_a_forbidden_import_breaks_its_contract(tree: Path, contract: str, module: str, statement: str) -> None:
    place = tree / module
    text = place.read_text("utf-8") if place.exists() else '"""A module in no room."""\n'
    place.write_text(f"{text}\n\ndef later() -> None:\n    {statement}\n", "utf-8")
    report = check(tree, contract)
    assert report.returncode == 1, report.stdout + report.stderr
    assert "1 broken" in report.stdout
    assert Path(module).stem in report.stdout


def test_no_contract_goes_untried() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    assert {contract["id"] for contract in contracts} == {contract for contract, _, _ in BREAKS}
