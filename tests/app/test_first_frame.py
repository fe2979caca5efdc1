"""A screen opens without what its first frame does not show: it would all be loaded before anybody sees anything.

Speed itself is measured by `tests/bench/cold_start.py`; here stands what was found to cost it.
"""

import os
import subprocess
import sys

import pytest

from kiosk.app.view_models import ScreenKind
from kiosk.storage.event_file import EventFile

OPEN = """
import builtins, os, sys
from kiosk.app.screen import Screen
from kiosk.cli import main

def begin(screen):
    print(*sorted(sys.modules), builtins.__import__.__name__, flush=True)
    os._exit(0)

Screen._begin = begin
sys.argv = ["kiosk", "--event", sys.argv[1], sys.argv[2], "--windowed"]
main()
"""

ANY_SCREEN = (
    "kiosk.adapters.agenda",
    "kiosk.adapters.printing",
    "kiosk.adapters.qt.scanner",
    "kiosk.adapters.qt.sound",
    "kiosk.adapters.sheets",
    "kiosk.bootstrap.imports",
    "kiosk.demo",
    "kiosk.services.find",
    "kiosk.services.roster",
    "kiosk.storage.journal.journal",
    "kiosk.storage.settling",
    "kiosk.sync",
    "kiosk.viewmodels.shared.sync_words",
    *("PIL", "asyncio", "httpx", "icalendar", "nameparser", "nats", "openpyxl", "rapidfuzz", "tomlkit", "zxingcpp"),
)
"""What no screen needs for its first frame, with all that is in it."""

ONE_SCREEN = {
    ScreenKind.DESK: (
        "kiosk.domain.admission.rules",
        "kiosk.domain.agenda",
        "kiosk.domain.facts",
        "kiosk.domain.networking",
        "kiosk.services.admit",
        "kiosk.services.attendance",
        "kiosk.services.door_counter",
        "kiosk.services.namesakes",
        "kiosk.viewmodels.foyer",
    ),
    ScreenKind.FOYER: ("kiosk.services.exports", "kiosk.viewmodels.desk", "kiosk.viewmodels.organiser"),
    ScreenKind.WALL: ("kiosk.services.exports", "kiosk.viewmodels.desk", "kiosk.viewmodels.organiser"),
    ScreenKind.ORGANISER: (
        "kiosk.domain.facts.kinds",
        "kiosk.domain.agenda",
        "kiosk.domain.networking",
        "kiosk.domain.roster",
        "kiosk.services.admit",
        "kiosk.services.exports",
        "kiosk.viewmodels.desk",
        "kiosk.viewmodels.organiser.imports",
        "kiosk.viewmodels.organiser.watch",
    ),
}


@pytest.mark.parametrize("kind", list(ScreenKind))
def test_a_screen_is_drawn_before_what_it_does_not_show_is_loaded(kind: ScreenKind, event_file: EventFile) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-c", OPEN, str(event_file.path), kind]
    loaded = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout.split()
    assert "kiosk.viewmodels." + kind + ".screen" in loaded
    kept_for_later = (*ANY_SCREEN, *ONE_SCREEN[kind])
    assert "__feature_import__" not in loaded, "PySide reads the source of everything that is imported"
    assert not [name for name in loaded if any(f"{name}.".startswith(f"{part}.") for part in kept_for_later)]
