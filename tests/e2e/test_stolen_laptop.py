"""An organiser's laptop or a hub is carried off, or a join code photographed: one action ends what that opens."""

import asyncio
import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from nacl.signing import SigningKey

from kiosk.adapters.kiosks.hub_folder import secrets_in
from kiosk.adapters.kiosks.identity import seed_of
from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.domain.facts.record import Record, canonical, chain, digest_of
from kiosk.domain.kiosks import join_code, wire
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.rights import grant_text, key_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.subjects import stream_of, subject_of
from tests.authors import Author
from tests.e2e.fleet.hall import Hall, changed, new_home
from tests.e2e.fleet.stolen import last_records

pytestmark = pytest.mark.slow

WRONG = {"verdict": "admitted", "point": "Desk 1", "method": "scan"}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    made = Hall(tmp_path_factory.mktemp("hall"))
    yield made
    made.close()


def as_hub(hall: Hall, *requests: tuple[str, bytes]) -> list[dict[str, Any]]:
    """Ask the server something with the secrets of the hub's own folder; returns the answers."""
    secrets, address = secrets_in(hall.hub.folder), f"127.0.0.1:{hall.hub.port}"
    event = join_code.read(hall.hub.code).event
    own = Membership(event, (address,), secrets.certificate, secrets.seed, secrets.public_key, "thief")

    async def act() -> list[dict[str, Any]]:
        client = await dial(own, address, "thief")
        try:
            return [json.loads((await client.request(to, payload)).data) for to, payload in requests]
        finally:
            await client.close()

    return asyncio.run(act())


def forged_by_hub(hall: Hall) -> list[Record]:
    """Return a check-in as the desk's next record, unsigned and under the desk's last signature."""
    device = hall.desk.tell("device")["device"]
    (last,) = last_records(hall.hub.path, device)
    body, salt = canonical(WRONG), os.urandom(16)
    digest = digest_of(salt, body)
    place = (last.seq + 1, last.at + 1, "scan", hall.people[-1])
    record = Record(device, *place, body, salt, digest, chain(last.hash, device, *place, digest))
    return [record, replace(record, signature=last.signature)]


def test_a_stolen_hub_forges_nothing_and_what_it_withholds_arrives_once_it_does_not(hall: Hall) -> None:
    hall.everything_works()
    event, before = join_code.read(hall.hub.code).event, hall.tables()
    forged = forged_by_hub(hall)
    as_hub(hall, *((subject_of(event, record, "hub"), wire.encode([record])) for record in forged))
    (purged,) = as_hub(hall, (f"$JS.API.STREAM.PURGE.{stream_of(event)}", b""))
    assert purged["purged"] > 0
    hall.everything_works()
    after = hall.tables()
    assert changed(before, after) <= {"scan", "attendance", "attendee"}, "but for the check-in just made"
    assert len(after["scan"]) == len(before["scan"]) + 1
    for path in hall.honest:
        assert {one.hash for one in forged} & {one.hash for one in last_records(path, forged[0].device, 3)} == set()
    hall.kiosks.append(hall.add(3, Role.DESK))
    hall.settle()
    hall.check()


def test_what_a_hubs_own_key_writes_counts_nowhere(hall: Hall) -> None:
    hub = hall.stolen(4, Role.HUB, "Hub 4")
    spare = key_text(bytes(SigningKey.generate().verify_key))
    desk = hall.told("Desk 1")["public_key"]
    before, left_out = hall.tables(), hall.left_out("Hub 4")
    records = [
        hub.write("attendee", hall.people[0], {"name": "Mallory"}),
        hub.write("scan", hall.people[0], WRONG),
        hub.write("erasure", hall.people[0], {"reason": "asked", "salt": "00"}),
        hub.write("fence", desk, {"shut_out": True, "limited": True}),
        hub.write("invitation", spare, {"role": "desk"}),
        hub.write("grant", spare, {"name": "Spare", "role": "desk"}),
    ]
    assert hub.send(*records)
    hall.arrived(*records)
    assert hall.tables() == before
    grants_of_a_hub = 1  # it may carry those that come with a code, and this one did not
    assert hall.left_out("Hub 4") == left_out + len(records) - grants_of_a_hub
    hall.everything_works()


def test_an_organiser_that_was_shut_out_lets_nobody_in(hall: Hall) -> None:
    laptop = hall.stolen(5, Role.ORGANISER, "Laptop 5")
    hall.shut_out("Laptop 5")
    spare, code = Author(laptop.event), SigningKey.generate()
    key, by = key_text(bytes(spare.key.verify_key)), key_text(bytes(code.verify_key))
    made = code.sign(grant_text(laptop.event, key, Role.DESK, 0)).signature.hex()
    before, left_out = hall.tables(), hall.left_out("Laptop 5")
    records = [
        laptop.write("grant", key, {"name": "Spare", "role": "desk"}),
        laptop.write("invitation", by, {"role": "desk"}),
        laptop.write("grant", key, {"name": "Spare", "role": "desk", "by": by, "signature": made}),
        laptop.write("erasure", hall.people[0], {"reason": "asked", "salt": "00"}),
        laptop.write("fence", hall.told("Desk 1")["public_key"], {"shut_out": True, "limited": True}),
    ]
    assert not laptop.connects()
    hall.carried(*records)
    assert hall.tables() == before
    assert hall.left_out("Laptop 5") == left_out + len(records)
    assert not laptop.connects(replace(laptop.membership, seed=seed_of(bytes(spare.key)), public_key=key))
    hall.everything_works()


def is_refused(hall: Hall, number: int, code: str) -> bool:
    """Try to join, and tell whether the code is said to be no longer one: at the door of the hub, or just behind it."""
    with pytest.raises(subprocess.CalledProcessError) as refused:
        new_home(hall, number, f"Foyer {number}").join(code)
    return any(words in str(refused.value.stderr) for words in ("an old one", "ask the organiser for a new one"))


def new_code(hall: Hall, *words: str) -> str:
    return str(json.loads(hall.organise("join-codes", "--for", "foyer", "--json", *words).stdout)["code"])


def test_a_photographed_join_code_lets_nobody_in_after_its_uses_its_end_or_its_withdrawal(hall: Hall) -> None:
    once = new_code(hall, "--uses", "1")
    new_home(hall, 21, "Foyer 21").join(once)
    assert hall.told("Foyer 21")["role"] == "foyer"
    assert is_refused(hall, 22, once)
    over = new_code(hall, "--until", "2020-01-01 10:00")
    assert is_refused(hall, 23, over)
    before = new_code(hall)
    withdrawn_by = new_code(hall)
    assert is_refused(hall, 24, before)
    new_home(hall, 25, "Foyer 25").join(withdrawn_by)
    assert {line["name"] for line in map(json.loads, hall.organise("kiosks", "--json").stdout.splitlines())} == {
        *("Hub", "Desk 1", "Desk 3", "Hub 4", "Laptop 5", "Foyer 21", "Foyer 25")
    }
