"""The organiser's PIN is the organiser's laptop's own: nothing of it reaches a desk, a foyer screen or the stream."""

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.kiosks.role import Role
from kiosk.services.pin import has_pin, set_pin
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import pins
from tests.e2e.fleet.hall import Hall
from tests.traces import Search

pytestmark = pytest.mark.slow


def test_no_byte_of_the_pin_is_on_a_kiosk_or_in_the_stream(tmp_path: Path) -> None:
    (tmp_path / "hall").mkdir()
    hall = Hall(tmp_path / "hall")
    try:
        with closing(EventFile.open(hall.hub.path, system_clock, this_machine)) as laptop:
            set_pin(laptop, "482913")
            kept = pins.organiser_pin(laptop.reader)
        foyer, other = hall.add(4, Role.FOYER, "Foyer 1"), hall.add(5, Role.ORGANISER, "Laptop 2")
        hall.kiosks += [foyer, other]
        hall.everything_works()
        with closing(EventFile.open(other.path, system_clock, this_machine)) as laptop:
            assert not has_pin(laptop), "each organiser's laptop chooses its own"
        search = Search(kept.rpartition("$")[2])
        assert search.under(hall.hub.path.parent), "the search finds it where it is"
        elsewhere = (hall.hub.folder, *(kiosk.path.parent for kiosk in hall.kiosks))
        assert search.under(*elsewhere) == []
    finally:
        hall.close()
