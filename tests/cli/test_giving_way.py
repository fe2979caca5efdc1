"""What has much to do lets a desk on the same machine go first; a scan and a screen do not."""

import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from kiosk.cli import LONG, cli
from kiosk.storage.giving_way import STEPS_BACK

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no niceness")

_COMMAND = """
import atexit, os, sys
atexit.register(lambda: print("nice", os.nice(0)))
from kiosk.cli import main
main()
"""


@pytest.mark.parametrize(("command", "steps"), [("badges", STEPS_BACK), ("import", STEPS_BACK), ("scan", 0)])
def test_long_work_gives_way_and_a_scan_does_not(command: str, steps: int) -> None:
    own = os.nice(0)
    line = [sys.executable, "-c", _COMMAND, command, "--help"]
    answer = subprocess.run(line, capture_output=True, text=True, check=True).stdout
    assert answer.splitlines()[-1] == f"nice {max(own, steps)}"


def test_only_a_process_that_runs_for_one_command_alone_gives_way() -> None:
    own = os.nice(0)
    for command in LONG:
        assert CliRunner().invoke(cli, [command, "--help"]).exit_code == 0
    assert os.nice(0) == own
