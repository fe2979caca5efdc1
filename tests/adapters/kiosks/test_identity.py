"""Who a kiosk is to hubs: kept as long as its folder is, and no damage to it ends replication."""

import json
from pathlib import Path

import pytest

from kiosk.adapters.kiosks.identity import DAMAGED, FILE, identity, new_seed, public_key_of


def test_a_kiosk_is_who_it_was_before_once_its_machine_is_what_it_was(tmp_path: Path) -> None:
    first = identity(tmp_path, "machine")
    other = identity(tmp_path, "another machine")
    assert other.public_key != first.public_key
    assert identity(tmp_path, "machine") == first
    assert identity(tmp_path, "another machine") == other
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_a_file_that_holds_one_machines_seed_is_still_read(tmp_path: Path) -> None:
    seed = new_seed()
    (tmp_path / FILE).write_text(json.dumps({"machine": "machine", "seed": seed}))
    identity(tmp_path, "another machine")
    assert identity(tmp_path, "machine").public_key == public_key_of(seed)


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
