"""A small honest event: organisers, a hub, desks and foyer screens, each with a file, a key and its rights.

One desk was shut out, of another the last check-ins were taken out, a foyer screen was shut out by mistake and is back,
and a laptop of an organiser was stolen. What they wrote until then is honest, and known to whoever attacks.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import nkeys
from nacl.signing import SigningKey

from kiosk.bootstrap.this_machine import own_identity, this_machine
from kiosk.domain.admission.code import new_code
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.rules import RuleKind
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.rights_kinds import Grant
from kiosk.domain.kiosks.rights import grant_text, key_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.signature import KEY, NONCE
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.admit import admit, undo
from kiosk.services.erase import erase
from kiosk.services.event import amend_event, found_event
from kiosk.services.kiosks.fences import let_in_again, revoke, take_out
from kiosk.services.kiosks.letting_in import carry, invite
from kiosk.services.kiosks.letting_in import withdraw as withdraw_code
from kiosk.services.kiosks.members import enrol
from kiosk.services.people.same_person import merge_people
from kiosk.services.points import NewRule, change_point
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.storage.event_file import EventFile
from tests.authors import Author
from tests.conftest import STARTS, GivenClock
from tests.facts import Said
from tests.hosts import elsewhere, key_of, send

GUESTS = 10
KIOSKS = {
    "laptop": Role.ORGANISER,
    "stolen": Role.ORGANISER,
    "hub": Role.HUB,
    "desk": Role.DESK,
    "lost": Role.DESK,
    "wrong": Role.DESK,
    "foyer": Role.FOYER,
    "back": Role.FOYER,
}
FENCED = ("stolen", "lost", "wrong")
OUTSIDERS = (Role.DESK, Role.FOYER, Role.HUB, Role.WALL)
"""Roles of members who never wrote anything honest."""


class Stage:
    """What happened before anybody attacked.

    Args:
        folder: where the files of the kiosks lie; an empty one.
        chance: draws keys.
    """

    def __init__(self, folder: Path, chance: Random) -> None:
        self.folder, self.chance, self.clock = folder, chance, GivenClock()
        self.founder = EventFile.create(folder / "founder.db", self.clock, this_machine)
        self.event = found_event(self.founder, "Fair", "Europe/Istanbul", STARTS, languages=("en", "tr")).id
        self.people = [f"{number:016x}" for number in range(GUESTS)]
        self.badges = [new_code(self.event) for _ in self.people]
        self._add_guests()
        for point in (Point("Hall door", PointKind.SESSION_DOOR, "Hall"), Point("Way out", PointKind.EXIT, "Hall")):
            change_point(self.founder, point, [NewRule(RuleKind.TIMES, ends="23:00")])
        self.kiosks = {name: self._opened(name, role) for name, role in KIOSKS.items()}
        self.members = {role: Author(self.event, draw=chance.randbytes) for role in OUTSIDERS}
        for role, author in self.members.items():
            enrol(self.founder, _public(author.key), f"Member {role}", role=role)
        self.codes = {name: SigningKey(chance.randbytes(32)) for name in ("used", "closed", "expired")}
        self._work()
        self._judge()
        self._work_on()
        self.honest = list(self.founder.journal.records())
        self.thieves = {name: self._thief(name) for name in FENCED}

    def grant_by(self, code: SigningKey, whom: SigningKey, role: Role = Role.FOYER) -> Grant:
        """Return what somebody signs with a join code's key, or with any other, to grant a kiosk a role."""
        made = code.sign(grant_text(self.event, _public(whom), role, 0)).signature.hex()
        return Grant(_public(whom), "Spare", role, 0, by=_public(code), signature=made)

    def close(self) -> None:
        """Close the files of all kiosks."""
        for file in (self.founder, *self.kiosks.values()):
            file.close()

    def _add_guests(self) -> None:
        for number, (person, badge) in enumerate(zip(self.people, self.badges, strict=True)):
            said = {"name": f"Guest {number}", "email": f"g{number}@example.org", "codes": {badge: "badge"}}
            self.founder.journal.append(Said("attendee", person, said))

    def _opened(self, name: str, role: Role) -> EventFile:
        path = self.folder / f"{name}.db"
        machine = elsewhere(path, self.founder, role)
        self.founder.backup(path)
        return EventFile.open(path, self.clock, machine)

    def _work(self) -> None:
        desk, lost, wrong = (self.kiosks[name] for name in ("desk", "lost", "wrong"))
        for file, which in ((desk, 0), (lost, 1), (wrong, 2), (self.founder, 3), (lost, 0)):
            self.clock.forward(1)
            admit(file, self.badges[which], point="Door", staff="Selin")
        undo(desk, admit(desk, self.badges[4], point="Door").scan)
        for badge, point in ((self.badges[5], "Hall door"), (self.badges[6], "Hall door"), (self.badges[5], "Way out")):
            self.clock.forward(1)
            admit(desk, badge, point=point)
        for name in ("foyer", "back"):
            self.clock.forward(1)
            answers = [Answer(person, (Field.EMAIL,)) for person in self.people[5:7]]
            record_exchange(self.kiosks[name], answers, point=name)
        withdraw(self.kiosks["foyer"], self.people[5])
        for name in ("laptop", "stolen"):
            self.clock.forward(1)
            file = self.kiosks[name]
            amend_event(file, place=f"Hall of {name}")
            file.journal.append(Said("session", "s1", {"starts": STARTS, "ends": STARTS + 1, "title": name}))
            enrol(file, _public(SigningKey(self.chance.randbytes(32))), f"Of {name}", role=Role.DESK)
        self.clock.forward(1)
        lost.journal.append(Said("attendee", self.people[1], {"organisation": "Firma"}))
        self._gather()

    def _judge(self) -> None:
        """Shut out, take out, let in again, and give out join codes that are worth nothing any more."""
        founder, since = self.founder, self.clock.now
        self.clock.forward(1)
        admit(self.kiosks["wrong"], self.badges[7], point="Door")
        self._gather()
        self.clock.forward(1)
        for name in ("lost", "back", "stolen"):
            revoke(founder, key_of(self.kiosks[name]), staff="Selin")
        take_out(founder, key_of(self.kiosks["wrong"]), since + 1)
        let_in_again(founder, key_of(self.kiosks["back"]))
        for name, code in self.codes.items():
            ends = {"expired": self.clock.now + 1_000}
            invite(founder, _public(code), Role.FOYER, expires=ends.get(name, 0), uses=int(name == "used"))
        carry(founder, self.grant_by(self.codes["used"], SigningKey(self.chance.randbytes(32))))
        withdraw_code(founder, _public(self.codes["closed"]))
        self.clock.forward(1)

    def _work_on(self) -> None:
        self._spread()
        self.clock.forward(1)
        admit(self.kiosks["desk"], self.badges[8], point="Door")
        merge_people(self.founder, self.people[5], self.people[9])
        erase(self.founder, self.people[4], reason=ErasureReason.ASKED)
        self.clock.forward(1)
        amend_event(self.founder, place="Hall 3")
        self._gather()
        self._spread()

    def _gather(self) -> None:
        for file in self.kiosks.values():
            send(file, self.founder)

    def _spread(self) -> None:
        for name, file in self.kiosks.items():
            if name not in FENCED:
                send(self.founder, file)

    def _thief(self, name: str) -> Author:
        """Return who has a kiosk's key, and goes on where it wrote last."""
        file = self.kiosks[name]
        _, seed = nkeys.decode_seed(bytearray(own_identity(file.path, self.event).seed, "ascii"))
        last = list(file.journal.records(file.journal.device))[-1]
        assert last.signature
        nonce = last.signature[KEY : KEY + NONCE]
        return Author(self.event, SigningKey(bytes(seed)), self.chance.randbytes, nonce).again(last)


@contextmanager
def staged(folder: Path, chance: Random) -> Iterator[Stage]:
    """Open a stage, and close its files."""
    stage = Stage(folder, chance)
    try:
        yield stage
    finally:
        stage.close()


def own_records(stage: Stage, name: str) -> list[Record]:
    """Return what a kiosk wrote before it was shut out, in order."""
    device = stage.thieves[name].device
    return [record for record in stage.honest if record.device == device]


def _public(key: SigningKey) -> str:
    return key_text(bytes(key.verify_key))
