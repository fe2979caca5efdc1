"""The keyboard on the screen: in the foyer, where guests may type, and nowhere else."""

import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.app.screen_keyboard import is_keyboard_offered
from tests.e2e.x_server import x_server
from tests.programs import needs

PLACE = Path(__file__).parent / "typing_on_screen.py"


@pytest.mark.parametrize(
    "platform", ["offscreen", pytest.param("xcb", marks=[pytest.mark.slow, needs("Xvfb", "openbox")])]
)
def test_guests_type_on_the_screen(platform: str) -> None:
    with ExitStack() as beside:
        environment, options = dict(os.environ), []
        if platform == "xcb":
            environment = beside.enter_context(x_server(managed=True)).environment
            options = ["-o", "qt_log_level_fail=CRITICAL"]  # a machine without a sound card is warned of
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, PLACE],
            env=environment,
            capture_output=True,
            text=True,
        )
    assert done.returncode == 0, done.stdout


def test_a_desk_has_keys_and_no_keyboard_on_its_screen() -> None:
    assert not is_keyboard_offered()
