"""An hour at a foyer screen: the real program on a real X server, a finger and a scanner, and one visit after another.

What must come of each visit is known ahead; the file must hold that in the end, and nothing else, and after each visit
the screen has forgotten who was there.
"""

import os
import statistics
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.hour.event import foyer_event, held_by, numbers_for
from tests.e2e.hour.script import expected, hour
from tests.e2e.hour.touchscreen import touchscreen_on
from tests.e2e.hour.visitors import Visitors, Waited
from tests.e2e.x_server import x_server
from tests.programs import needs

VISITS = int(os.environ.get("FOYER_VISITS", "20"))
SEED = int(os.environ.get("FOYER_SEED", "1"))

pytestmark = [pytest.mark.slow, needs("Xvfb", "xdotool")]


def test_an_hour_of_visitors_is_in_the_file_as_they_did_it_and_nothing_of_them_on_the_screen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with ExitStack() as stack:
        file = stack.enter_context(foyer_event(tmp_path))
        visits = hour(file, VISITS, SEED)
        numbers = numbers_for(file, visits)
        display = stack.enter_context(x_server(managed=False))
        with touchscreen_on(display, file.path) as screen:
            visitors, began = Visitors(screen, numbers), time.monotonic()
            for visit in visits:
                visitors.come(visit)
            ended = time.monotonic()
        with capsys.disabled():
            people = sum(len(visit.guests) for visit in visits)
            print(f"\n{len(visits)} visits of {people} people in {ended - began:.0f} s")
            print(told(visitors.waited))
        assert held_by(file) == expected(visits)


def told(waited: Waited) -> str:
    """Say how long people waited for the screen."""
    lines = [f"{'waiting for the screen':44}{'times':>8}{'median':>9}{'longest':>9}"]
    of = {
        "from a scan to a card": waited.card,
        "from the last answer to “connected”": waited.connected,
        "an exchange of a pair, in all": waited.pair,
        "the same with e-mail and a number each": waited.pair_with_email,
    }
    for name, times in of.items():
        if times:
            lines.append(f"{name:44}{len(times):8}{statistics.median(times):7.2f} s{max(times):7.2f} s")
    return "\n".join(lines)
