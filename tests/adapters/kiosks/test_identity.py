"""Who a kiosk is to hubs: kept as long as its folder is, and no damage to it ends replication."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.adapters.kiosks.identity import DAMAGED, FILE, identity, public_key_of


def test_a_kiosk_is_who_it_was_before_once_its_machine_is_what_it_was(tmp_path: Path) -> None:
    first = identity(tmp_path, "machine")
    other = identity(tmp_path, "another machine")
    assert other.public_key != first.public_key
    assert identity(tmp_path, "machine") == first
    assert identity(tmp_path, "another machine") == other
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_two_screens_that_open_at_once_are_one_kiosk(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from kiosk.adapters.kiosks.identity import identity\n"
    code += "print(identity(Path(sys.argv[1]), 'machine').public_key)"
    command = [sys.executable, "-c", code, str(tmp_path / "keys")]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(6)]
    assert len({process.communicate(timeout=60)[0] for process in processes}) == 1


@pytest.mark.parametrize(
    "damage",
    [
        *("", "{", "[]", "null", '"seeds"', "{}", '{"seeds": 3}', '{"seeds": {"machine": 3}}'),
        *('{"seeds": {"machine": "SUNOSEED"}}', '{"machine": "machine", "seed": "ğ"}', '{"machine": [], "seed": ""}'),
    ],
)
def test_a_damaged_file_is_kept_and_the_kiosk_can_join_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: str
) -> None:
    (tmp_path / FILE).write_text(damage)
    own = identity(tmp_path, "machine")
    assert public_key_of(own.seed) == own.public_key
    assert identity(tmp_path, "machine") == own
    assert (tmp_path / DAMAGED).read_text() == damage
    assert len(caplog.messages) == 1
    assert "Nothing that was recorded is lost" in caplog.messages[0]
    assert "kiosk join" in caplog.messages[0]


def test_one_damaged_seed_costs_no_other(tmp_path: Path) -> None:
    whole, bad = identity(tmp_path, "machine"), identity(tmp_path, "another machine")
    changed = "A" if bad.seed[20] != "A" else "B"
    text = (tmp_path / FILE).read_text().replace(bad.seed, bad.seed[:20] + changed + bad.seed[21:])
    (tmp_path / FILE).write_text(text)
    assert identity(tmp_path, "machine") == whole
    assert identity(tmp_path, "another machine").public_key != bad.public_key
