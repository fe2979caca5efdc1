"""The proof that nothing is missing says no more than it knows, whatever runs and whatever does not."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.fleet.fleet import KIOSK, Fleet, until

pytestmark = pytest.mark.slow


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    made = Fleet(tmp_path, kiosks=2)
    yield made
    made.close()


def kiosk(fleet: Fleet, *words: str, path: Path | None = None) -> tuple[int, str]:
    command = [*KIOSK, "--event", str(path or fleet.hub.path), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_nothing_is_missing_until_a_line_is_cut_a_kiosk_is_shut_out_or_the_hub_dies(fleet: Fleet) -> None:
    first, second = fleet.kiosks
    first.tell("scan", code=fleet.codes[0])
    fleet.settle()
    until(lambda: kiosk(fleet, "doctor", "--all")[0] == 0, 40, lambda: kiosk(fleet, "doctor", "--all")[1])
    assert "Nothing is missing" in kiosk(fleet, "doctor", "--all")[1]

    second.wire.set("cut")
    second.tell("scan", code=fleet.codes[1])
    code, said = kiosk(fleet, "doctor", "--all")
    assert (code, "Nothing is missing" in said) == (1, False), "a scan is at the desk whose line is cut"
    assert "NOT proven" in said
    assert "open   Desk 2" in said

    assert kiosk(fleet, "kiosks", "--shut-out", "Desk 2", "--yes")[0] == 0
    code, said = kiosk(fleet, "doctor", "--all")
    assert (code, "Nothing is missing" in said) == (1, False), "it is there, though it was shut out"
    assert "--shut-out-too" in said

    fleet.hub.kill()
    first.tell("scan", code=fleet.codes[2])
    code, said = kiosk(fleet, "doctor", "--all")
    assert (code, "Nothing is missing" in said) == (1, False), "nobody asked the kiosks"
    assert "open   Desk 1" in said
    assert "The hub of this machine does not run" in said


def test_a_second_hub_on_a_machine_that_has_joined_is_refused(fleet: Fleet) -> None:
    path = fleet.kiosks[0].path
    code, said = kiosk(fleet, "hub", "--listen", "127.0.0.1:24333", path=path)
    assert code == 1
    assert "This machine has joined the hub at 127.0.0.1:" in said
    assert "No hub was started." in said
    assert not path.with_name("fair.hub").exists()
