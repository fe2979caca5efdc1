"""Seeded schedules of faults on real processes: afterwards all files are the same, and no verdict shown is missing.

Meanwhile somebody who carried a foyer screen off writes with its key; nothing of that counts.

FOYER_SEED=17 pytest tests/e2e/test_schedules.py        plays one schedule again
FOYER_SCHEDULES=200 pytest tests/e2e/test_schedules.py  the long run
"""

import os
import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.kiosks.role import Role
from tests.e2e.fleet.fleet import Fleet, KioskHandle
from tests.e2e.fleet.hostile import Thief
from tests.e2e.test_many_desks import _stream, publish

pytestmark = pytest.mark.slow

STEPS = 24
KIOSKS = 4


def _seeds() -> list[int]:
    if seed := os.environ.get("FOYER_SEED"):
        return [int(seed)]
    return list(range(1, 1 + int(os.environ.get("FOYER_SCHEDULES", "3"))))


class Schedule:
    """What happens to one fleet, drawn from a seed."""

    def __init__(self, fleet: Fleet, seed: int) -> None:
        self.fleet = fleet
        self.chance = random.Random(seed)
        self.told: list[str] = []
        self.is_hub_up = True
        self.has_twin = False
        self.older: Path | None = None
        self.thief = Thief(fleet, self.chance)

    def play(self) -> None:
        acts: list[tuple[Callable[[], None], int]] = [
            *((self.burst, 10), (self.edit, 4), (self.undo, 3), (self.meet, 3), (self.erase, 1)),
            *((self.cut, 4), (self.mend, 4), (self.silence, 1), (self.kill, 2), (self.half, 2)),
            *((self.hub_dies, 2), (self.hub_returns, 4), (self.older_hub, 1), (self.clock, 2), (self.yesterday, 1)),
            *((self.twin, 1), (self.rest, 3), (self.thief_attacks, 8), (self.garbage, 1)),
        ]
        for _ in range(STEPS):
            (act,) = self.chance.choices([act for act, _ in acts], [weight for _, weight in acts])
            self.told.append(act.__name__)
            act()

    def end(self) -> None:
        """Mend everything, and go on scanning."""
        self.hub_returns()
        for kiosk in self.fleet.kiosks:
            kiosk.wire.set("open")
            if not kiosk.is_running:
                kiosk.start()
        self.burst()
        self.thief.give_in()
        self.fleet.settle(150)
        self.fleet.check()
        self.thief.assert_without_effect([self.fleet.hub.path, *(kiosk.path for kiosk in self.fleet.kiosks)])
        assert any(kiosk.shown for kiosk in self.fleet.kiosks)

    def kiosk(self) -> KioskHandle:
        found = self.chance.choice(self.fleet.kiosks)
        if not found.is_running:
            found.start()
        return found

    def burst(self) -> None:
        codes = self.chance.choices(self.fleet.codes, k=self.chance.choice((1, 3, 8, 80)))
        self.kiosk().tell("burst", codes=[*codes, "unknown"])

    def edit(self) -> None:
        body: dict[str, object] = {"organisation": f"Firma {self.chance.randrange(100)}"}
        if self.chance.random() < 0.3:
            body["revoked"] = [self.chance.choice(self.fleet.codes)]
        self._append("attendee", self._person(), body)
        if self.chance.random() < 0.3:
            starts = self.chance.randrange(1, 9)
            self._append(
                "session", f"s{self.chance.randrange(3)}", {"starts": starts, "ends": starts + 1, "title": "T"}
            )

    def undo(self) -> None:
        self.kiosk().tell("undo")

    def meet(self) -> None:
        members = self.chance.sample(self.fleet.people, 2)
        which = f"{self.chance.getrandbits(64):016x}"
        self._append("exchange", which, {"members": members, "point": "Foyer 1"})
        answer = {"exchange": which, "purpose": "share", "fields": ["name"], "recipients": members, "given": True}
        self._append("consent", members[0], answer)
        if self.chance.random() < 0.4:
            self._append("consent", members[0], answer | {"given": False})

    def erase(self) -> None:
        self.kiosk().tell("erase", attendee=self._person())

    def cut(self) -> None:
        for kiosk in self.chance.sample(self.fleet.kiosks, self.chance.randint(1, len(self.fleet.kiosks))):
            kiosk.wire.set("cut")

    def mend(self) -> None:
        for kiosk in self.fleet.kiosks:
            kiosk.wire.set("open")

    def silence(self) -> None:
        self.chance.choice(self.fleet.kiosks).wire.set("silent")

    def kill(self) -> None:
        kiosk = self.chance.choice(self.fleet.kiosks)
        kiosk.kill()
        if self.chance.random() < 0.7:
            kiosk.start()

    def half(self) -> None:
        kiosk = self.kiosk()
        kiosk.tell("half", code=self.chance.choice(self.fleet.codes))
        kiosk.kill()

    def hub_dies(self) -> None:
        if self.is_hub_up:
            self.fleet.hub.kill()
            self.is_hub_up = False

    def hub_returns(self) -> None:
        if not self.is_hub_up:
            self.fleet.hub.start()
            self.is_hub_up = True

    def older_hub(self) -> None:
        """Copy the hub's disk the first time, put the copy back the second."""
        was_up, home = self.is_hub_up, self.fleet.hub.path.parent
        self.hub_dies()
        if self.older is None:
            self.older = self.fleet.folder / "older"
            shutil.copytree(home, self.older)
        else:
            shutil.rmtree(home)
            shutil.copytree(self.older, home)
        if was_up:
            self.hub_returns()

    def clock(self) -> None:
        self.kiosk().tell("clock", offset=self.chance.choice((0, 0, 3_600_000, -3_600_000, 90_000)))

    def yesterday(self) -> None:
        if self.is_hub_up:
            for subject, payload in self.chance.sample(known := _stream(self.fleet), min(5, len(known))):
                publish(self.fleet, subject, payload)

    def twin(self) -> None:
        if self.has_twin or not self.is_hub_up:
            return
        self.has_twin = True
        kiosk = self.kiosk()
        kiosk.stop()
        home = self.fleet.folder / "twin"
        shutil.copytree(kiosk.path.parent, home)
        twin = KioskHandle(home / "fair.db", "Desk 9", self.fleet.network.wire(self.fleet.hub.port))
        twin.reach_through_wire()
        kiosk.start()
        twin.start()
        self.fleet.kiosks.append(twin)
        device = kiosk.tell("device")["device"]
        if device and self.chance.random() < 0.5:
            twin.tell("pose", device=device, seed=kiosk.tell("seed")["seed"])  # a copy of the whole machine

    def thief_attacks(self) -> None:
        if self.is_hub_up:
            self.thief.attack()

    def garbage(self) -> None:
        if self.is_hub_up:
            self.thief.garbage()

    def rest(self) -> None:
        time.sleep(self.chance.random())

    def _append(self, kind: str, subject: str, body: dict[str, object]) -> None:
        self.kiosk().tell("append", kind=kind, subject=subject, body=body)

    def _person(self) -> str:
        return self.chance.choice(self.fleet.people)


@pytest.mark.parametrize("seed", _seeds())
def test_whatever_befalls_the_kiosks_all_files_are_the_same_and_hold_every_verdict(tmp_path: Path, seed: int) -> None:
    fleet = Fleet(tmp_path, KIOSKS, role=Role.ORGANISER)
    schedule = Schedule(fleet, seed)
    try:
        schedule.play()
        schedule.end()
    except BaseException:
        print("FOYER_SEED", seed, schedule.told)
        raise
    finally:
        fleet.close()
