"""A morning at the door: a real desk on a real X server, keys of two scanners and of a person, and a queue.

What must come of each arrival is known ahead; the file must hold that in the end, and nothing else.
"""

import math
import os
import statistics
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.services.attendance import attendance
from tests.e2e.morning.door import PREFIX, SUFFIX, Shift, desk_on, event_of, handed_in, prepare, rows_in
from tests.e2e.morning.keyboards import plugged_in
from tests.e2e.morning.script import TROUBLES, Kind, rows_of, script_of
from tests.e2e.morning.watch import watching
from tests.e2e.x_server import x_server
from tests.programs import needs

ARRIVALS = int(os.environ.get("FOYER_ARRIVALS", "30"))
SEED = int(os.environ.get("FOYER_SEED", "1"))
A_SECOND, QUICKLY = 1.0, 0.4
"""How long it is from one arrival to the next where many come, and in a short morning."""

pytestmark = [pytest.mark.slow, needs("Xvfb", "xdotool")]


def test_a_whole_morning_is_answered_guest_by_guest_and_the_file_holds_what_must_have_come_of_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    is_long = ARRIVALS > 100
    with ExitStack() as stack:
        file = stack.enter_context(event_of(tmp_path))
        morning = script_of(ARRIVALS, ARRIVALS * (A_SECOND if is_long else QUICKLY), file.read_event().id, SEED)
        prepare(file, morning)
        display = stack.enter_context(x_server(managed=False))
        keys = plugged_in(display.environment["DISPLAY"], PREFIX, SUFFIX, reads=0.5 if is_long else 0.3)
        with desk_on(display, file), keys as (scanners, volunteer), watching(file.path) as watch:
            shift = Shift(file, watch, scanners, volunteer)
            shift.work(morning)
        with capsys.disabled():
            print(told(shift.cleared))
        assert rows_in(file) == list(rows_of(morning))
        assert handed_in(file) == [
            (one.person.id, each) for one in morning.arrivals if one.person for each in one.handed
        ]
        admitted = [row for row in rows_of(morning) if row.verdict == "admitted"]
        assert attendance(file).checked_in == len(admitted) == len({row.who for row in admitted})


def test_a_morning_has_every_trouble_that_a_door_has_and_is_the_same_one_again() -> None:
    morning = script_of(300, 300, "event", SEED)
    assert morning == script_of(300, 300, "event", SEED)
    kinds = Counter(arrival.kind for arrival in morning.arrivals)
    assert len(morning.arrivals) == 300
    assert all(kinds[kind] for kind in TROUBLES)
    assert 300 - kinds[Kind.PLAIN] == 24
    assert {one.kind for one in script_of(30, 12, "event", SEED).arrivals} == set(Kind)
    assert [one.due for one in morning.arrivals] == sorted(one.due for one in morning.arrivals)
    assert 290 < morning.arrivals[-1].due < 300


def told(cleared: list[tuple[Kind, float]]) -> str:
    """Say how long it took from each arrival until it was cleared, in all and by kind."""
    lines = ["", f"{'from arrival to cleared':24}{'guests':>8}{'median':>9}{'p90':>9}{'longest':>9}"]
    groups = {"all": [seconds for _, seconds in cleared]}
    groups |= {kind.value: [seconds for one, seconds in cleared if one is kind] for kind in Kind}
    for name, times in groups.items():
        times.sort()
        p90 = times[math.ceil(len(times) * 0.9) - 1]
        lines.append(f"{name:24}{len(times):8}{statistics.median(times):7.2f} s{p90:7.2f} s{times[-1]:7.2f} s")
    return "\n".join(lines)
