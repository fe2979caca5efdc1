"""The demo is on whenever it is opened, and ends what it started and nothing else."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.demo.opening import DemoScreens, shift_to
from kiosk.domain.moment import local, milliseconds

ISTANBUL = ZoneInfo("Europe/Istanbul")
OPENING = datetime(2026, 11, 20, 9, 30, tzinfo=ISTANBUL)


def seen(now: datetime) -> datetime:
    """Return what time of the demo's own day it is at `now`."""
    return local(milliseconds(now) - shift_to(milliseconds(now)), ISTANBUL)


@pytest.mark.parametrize("clock", [(9, 30), (11, 17), (16, 30)])
def test_during_the_day_only_whole_days_are_moved(clock: tuple[int, int]) -> None:
    assert seen(datetime(2031, 3, 4, *clock, tzinfo=ISTANBUL)) == datetime(2026, 11, 20, *clock, tzinfo=ISTANBUL)


@pytest.mark.parametrize("clock", [(0, 5), (7, 58), (9, 29), (16, 31), (23, 59)])
def test_at_any_other_time_it_becomes_about_quarter_to_eleven(clock: tuple[int, int]) -> None:
    now = datetime(2031, 3, 4, *clock, tzinfo=ISTANBUL)
    assert abs((seen(now) - datetime(2026, 11, 20, 10, 42, tzinfo=ISTANBUL)).total_seconds()) <= 450
    assert shift_to(milliseconds(now)) % 900_000 == 0


def test_codes_go_to_the_screen_and_closing_ends_what_was_started(tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    script = f"import sys\nfor line in sys.stdin: open({str(heard)!r}, 'a').write(line)"

    def start(command: list[str], **options: Any) -> "subprocess.Popen[str]":
        assert command[-1] == "-"
        process: subprocess.Popen[str] = subprocess.Popen([sys.executable, "-c", script], **options)
        return process

    screens = DemoScreens(tmp_path / "demo.db", start_process=start)
    screens.start("desk")
    screens.start("desk")
    screens.send("desk", "F0X3")
    screens.send("foyer", "nobody hears this")
    process = screens._running["desk"]
    assert process.stdin
    process.stdin.close()
    process.wait(10)
    assert heard.read_text("utf-8") == "F0X3\n"
    assert not screens.is_open("desk")
    screens.start("desk")
    again = screens._running["desk"]
    screens.stop()
    assert again.poll() is not None


def test_a_screen_is_a_command_of_its_own(tmp_path: Path) -> None:
    screens = DemoScreens(tmp_path / "demo.db", {"desk": (0, 0, 960, 600)})
    assert screens.command("foyer")[1:] == [
        *("-m", "kiosk", "--event", str(tmp_path / "demo.db"), "foyer", "--windowed", "--codes", "-")
    ]
    assert screens.command("desk")[6:9] == ["--windowed", "--geometry", "960x600+0+0"]
    screens.looks = ("dark", "larger")
    assert screens.command("wall")[6:] == ["--windowed", "--look", "dark", "--look", "larger"]
