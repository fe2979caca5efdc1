"""Shutting out on a hub that runs: never the hub itself by mistake, and a kiosk by the key that the list shows."""

import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.fleet.fleet import KIOSK, Fleet, until

pytestmark = pytest.mark.slow


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    made = Fleet(tmp_path, kiosks=1)
    yield made
    made.close()


def kiosks(path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [*KIOSK, "--event", str(path), "kiosks", *words]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def keys_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [found for (found,) in connection.execute("SELECT id FROM event_key")]


def test_a_hub_that_runs_is_not_shut_out_from_any_kiosk_and_a_kiosk_is(fleet: Fleet) -> None:
    fleet.settle()
    for path in (fleet.hub.path, fleet.kiosks[0].path):
        refused = kiosks(path, "--shut-out", "Hub", "--yes")
        assert refused.returncode == 1
        assert "This is a hub of the event" in refused.stderr
    (line,) = [line for line in kiosks(fleet.hub.path).stdout.splitlines() if line.startswith("Desk 1")]
    unasked = kiosks(fleet.hub.path, "--shut-out", line.rpartition(", ")[2])
    assert (unasked.returncode, "add --yes" in unasked.stderr) == (2, True)
    done = kiosks(fleet.hub.path, "--shut-out", line.rpartition(", ")[2], "--yes")
    assert (done.returncode, done.stdout.startswith("Desk 1 is shut out, and")) == (0, True)
    until(lambda: fleet.kiosks[0].tell("status")["state"] == "refused", 30, "the kiosk is not taken any more")
    until(lambda: len(keys_in(fleet.hub.path)) == 2, 20, "bundles get a new key")
    assert len(keys_in(fleet.kiosks[0].path)) == 1, "which the kiosk never learns"


def test_a_kiosk_that_was_shut_out_by_mistake_joins_anew_once_it_has_another_key(fleet: Fleet) -> None:
    (kiosk,) = fleet.kiosks
    fleet.settle()
    code = fleet.hub.code
    assert kiosks(fleet.hub.path, "--shut-out", kiosk.name, "--yes").returncode == 0
    until(lambda: kiosk.tell("status")["state"] == "refused", 30, "the kiosk is not taken any more")
    kiosk.stop()
    kiosk.path.with_suffix(".sync").rename(kiosk.path.with_suffix(".sync-before"))
    until(lambda: fleet.hub.code not in ("", code), 20, "another code holds now")
    with pytest.raises(subprocess.CalledProcessError) as refused:
        kiosk.join(fleet.hub.code)
    assert "shut out" in refused.value.stderr
    (key,) = (kiosk.path.parent / "state" / "foyer-kiosk" / "keys").iterdir()
    key.rename(kiosk.path.parent / "key-before")
    fleet.admit(kiosk)
    kiosk.tell("scan", code=fleet.codes[0])
    fleet.settle()
