"""What every test may ask for: an event file on disk with a given clock, and people on its roster."""

import atexit
import os
import shutil
import tempfile

from kiosk.bootstrap.this_machine import this_machine

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# A signal connected to a method that is no slot gives its object a type of its own. Once that is gone, QML may take
# another one at its address for it, and reads its properties as undefined. PySide warns, and that fails the test.
os.environ["QT_LOGGING_RULES"] = "qt.pyside.libpyside.warning=true"
os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="foyer-tests-")

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from kiosk.adapters.kiosks import event_key_file
from kiosk.domain.kiosks.role import Role
from kiosk.services import pin
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from tests.guests import Guest as Guest  # whoever takes it from here may
from tests.guests import put_on_the_list
from tests.hosts import OpenKiosk, elsewhere

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

hypothesis.settings.register_profile(  # a busy machine is no reason to fail
    "foyer", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("foyer")
atexit.register(shutil.rmtree, os.environ["XDG_STATE_HOME"], ignore_errors=True)

STARTS = 1795156200000
"""2026-11-20 09:30 in Istanbul, in UTC milliseconds."""


@dataclass
class GivenClock:
    """A clock that stands still until it is moved."""

    now: int = STARTS

    def __call__(self) -> int:
        return self.now

    def forward(self, minutes: float) -> None:
        self.now += round(minutes * 60_000)


@pytest.fixture(scope="session")
def qapp() -> "QGuiApplication":
    """The one application of a process, made as the program makes it, whichever test comes first."""
    from kiosk.app.application import make_application

    return make_application()


@pytest.fixture
def clock() -> GivenClock:
    return GivenClock()


@pytest.fixture
def event_file(tmp_path: Path, clock: GivenClock) -> Iterator[EventFile]:
    file = EventFile.create(tmp_path / "event.db", clock, this_machine)
    file.uptime = clock
    found_event(
        file, "Keys to successful growth", "Europe/Istanbul", STARTS, place="Körfez University", languages=("en", "tr")
    )
    yield file
    file.close()


AddGuest = Callable[..., Guest]


@pytest.fixture
def add_guest(event_file: EventFile) -> AddGuest:
    def add(name: str, ticket: str = "", **fields: object) -> Guest:
        return put_on_the_list(event_file, name, ticket, **fields)

    return add


@pytest.fixture
def open_kiosk(event_file: EventFile, tmp_path: Path, clock: GivenClock) -> Iterator[OpenKiosk]:
    """Admit a kiosk, and open its copy of the event."""
    files: list[EventFile] = []

    def opened(name: str, role: Role) -> EventFile:
        path = tmp_path / f"{name}.db"
        machine = elsewhere(path, event_file, role)
        event_file.backup(path)
        files.append(EventFile.open(path, clock, machine))
        return files[-1]

    yield opened
    for file in files:
        file.close()


_COSTS = [(module, name, getattr(module, name)) for module in (pin, event_key_file) for name in ("ROUNDS", "MEMORY_KB")]


@pytest.fixture(autouse=True, scope="session")
def _cheap_pins() -> Iterator[None]:
    """Let PINs and passphrases cost next to nothing: a test is of what stands behind them."""
    with pytest.MonkeyPatch.context() as patch:
        for module, name, _ in _COSTS:
            patch.setattr(module, name, {"ROUNDS": 1, "MEMORY_KB": 1024}[name])
        yield


@pytest.fixture
def _costly_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let them cost what they cost whoever guesses."""
    for module, name, cost in _COSTS:
        monkeypatch.setattr(module, name, cost)


@pytest.fixture(autouse=True)
def _as_it_began() -> Iterator[None]:
    """Let no test leave the application turned round or its numbers written as another language writes them."""
    yield
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtCore import QLocale
        from PySide6.QtGui import QGuiApplication

        from kiosk.app.window import turn_around

        QLocale.setDefault(QLocale.system())
        if QGuiApplication.isRightToLeft():
            turn_around()
