"""An agenda read in a process of its own is the one that was in the file."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.adapters.agenda.agenda_file import read_agenda
from kiosk.adapters.reading.agenda_apart import read_agenda_apart
from kiosk.domain.fault import Fault
from kiosk.domain.moment import DAY

ISTANBUL = ZoneInfo("Europe/Istanbul")
FILES = Path(__file__).parents[2] / "data" / "agenda"
WITHIN = (1_795_000_000_000, 1_795_000_000_000 + 30 * DAY)


@pytest.mark.parametrize("name", ["frab-camp2019.json", "schedule.xml", "calendar.ics", "sessionize-all.json"])
def test_an_agenda_comes_whole(name: str) -> None:
    assert read_agenda_apart(FILES / name, ISTANBUL, WITHIN) == read_agenda(FILES / name, ISTANBUL, WITHIN)


def test_what_is_no_agenda_is_refused_in_the_same_words() -> None:
    with pytest.raises(Fault) as in_here:
        read_agenda(FILES / "method-cancel.ics", ISTANBUL)
    with pytest.raises(Fault) as apart:
        read_agenda_apart(FILES / "method-cancel.ics", ISTANBUL)
    assert apart.value == in_here.value
