"""One badge has one voice at all foyer screens of a hub, by a key that the hub hands over and nothing keeps."""

import json
from pathlib import Path

import pytest

from kiosk.domain.kiosks.role import Role
from tests.e2e.fleet.fleet import until
from tests.e2e.fleet.hall import Hall

pytestmark = pytest.mark.slow


def keys_beside(path: Path) -> dict[str, str]:
    place = path.with_name(path.stem + ".sync") / "voice-keys.json"
    return dict(json.loads(place.read_text("utf-8"))) if place.exists() else {}


def test_foyer_screens_hear_the_hubs_key_a_desk_does_not_and_it_dies_everywhere_with_the_day(tmp_path: Path) -> None:
    hall = Hall(tmp_path)
    try:
        foyers = [hall.add(number, Role.FOYER, f"Foyer {number}") for number in (3, 4)]
        hall.kiosks.extend(foyers)
        until(lambda: all(keys_beside(one.path) for one in foyers), 30, "the screens hear the key")
        keys = keys_beside(hall.hub.path)
        assert [keys_beside(one.path) for one in foyers] == [keys, keys]
        assert keys_beside(hall.desk.path) == {}
        machines = [hall.hub.path, *(one.path for one in foyers)]
        hall.settle()
        stored = [path for path in hall.hub.path.parent.rglob("*") if path.is_file() and path.name != "voice-keys.json"]
        raw = [word for key in keys.values() for word in (key.encode(), bytes.fromhex(key))]
        assert len(stored) > 5
        assert [path.name for path in stored if any(word in path.read_bytes() for word in raw)] == []
        for day in keys:
            hall.organise("voices", "close", "--day", day, "--yes")
        until(lambda: not any(keys_beside(path) for path in machines), 60, "the key is gone everywhere")
    finally:
        hall.close()
