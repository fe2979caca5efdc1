"""What the organiser changes of the agenda on the day, and announces, stands on the foyer's screen a hub away."""

import json
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.kiosks.role import Role
from kiosk.services.agenda_shown import AgendaReader
from kiosk.storage.event_file import EventFile
from tests.e2e.fleet.fleet import Fleet, KioskHandle

pytestmark = pytest.mark.slow

AGENDA = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example.org//agenda//EN
{sessions}
END:VCALENDAR
"""


def entry(title: str, hour: int) -> str:
    times = f"DTSTART:20860302T{hour:02}0000Z\nDTEND:20860302T{hour:02}4000Z"
    return f"BEGIN:VEVENT\nUID:{title}@example.org\nSUMMARY:{title}\n{times}\nEND:VEVENT"


def shown(foyer: KioskHandle) -> tuple[dict[str, tuple[str, int]], list[str]]:
    """Return what the agenda of a foyer screen shows of each session that changed, and what it announces."""
    with closing(EventFile.open(foyer.path, system_clock, this_machine)) as file:
        agenda = AgendaReader(file, foyer.name).read()
        assert agenda is not None
        changed = {
            one.text_in("en").title: ("cancelled" if one.is_cancelled else f"{one.starts // 60_000 % 60:02}", one.delay)
            for one in agenda.sessions
            if one.is_cancelled or one.delay
        }
        return changed, [one.words_in("tr") for one in agenda.announcements if one.is_on(system_clock())]


def test_a_delay_a_cancelled_session_and_an_announcement_of_one_kiosk_stand_on_the_agenda_of_another(
    tmp_path: Path,
) -> None:
    fleet = Fleet(tmp_path, kiosks=0)
    try:
        laptop = fleet.add(1, Role.ORGANISER, "Laptop 1")
        foyer = fleet.add(2, Role.FOYER, "Foyer 2")
        fleet.kiosks += [laptop, foyer]
        agenda = tmp_path / "agenda.ics"
        sessions = "\n".join(entry(title, hour) for title, hour in (("Opening", 8), ("Panel", 9), ("Closing", 10)))
        agenda.write_text(AGENDA.format(sessions=sessions).replace("\n", "\r\n"))
        laptop.run("import", "agenda", str(agenda))
        fleet.settle()
        assert shown(foyer) == ({}, [])
        foyer.wire.set("cut")
        laptop.run("agenda", "delay", "Panel", "20")
        laptop.run("agenda", "cancel", "Closing")
        laptop.run("agenda", "announce", "The bus leaves", "--in", "tr", "Otobüs kalkıyor", "--point", "Foyer 2")
        laptop.run("agenda", "announce", "The desk closes", "--point", "Laptop 1")
        assert shown(foyer) == ({}, []), "it has no line"
        foyer.wire.set("open")
        fleet.settle()
        assert shown(foyer) == ({"Panel": ("20", 20), "Closing": ("cancelled", 0)}, ["Otobüs kalkıyor"])
        with pytest.raises(subprocess.CalledProcessError):
            foyer.run("agenda", "delay", "Panel", "40")
        act = json.loads(laptop.run("agenda", "undo", "--json"))
        assert act["words"] == "The desk closes"
        laptop.run("agenda", "undo")
        fleet.settle()
        assert shown(foyer) == ({"Panel": ("20", 20), "Closing": ("cancelled", 0)}, [])
        fleet.check()
    finally:
        fleet.close()
