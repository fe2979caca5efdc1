"""Who was erased is gone from the bytes of the hub's disk, whatever somebody sent; else nobody says that they are."""

import asyncio
import json
import subprocess
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.kiosks.hub_folder import secrets_in
from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.membership import Membership
from tests.e2e.fleet.fleet import KIOSK, Fleet, until

pytestmark = pytest.mark.slow


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    made = Fleet(tmp_path, kiosks=1)
    made.settle()
    yield made
    made.close()


def kiosk(fleet: Fleet, *words: str) -> "subprocess.CompletedProcess[str]":
    command = [*KIOSK, "--event", str(fleet.hub.path), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def stream_bytes(fleet: Fleet) -> bytes:
    places = (fleet.hub.folder / "stream").rglob("*")
    return b"".join(place.read_bytes() for place in places if place.is_file())


def publish(fleet: Fleet, *messages: tuple[str, bytes]) -> None:
    """Send messages to the stream, as any member may."""
    secrets = secrets_in(fleet.hub.folder)
    event = event_of(fleet)
    address = f"127.0.0.1:{fleet.hub.port}"
    own = Membership(event, (address,), secrets.certificate, secrets.seed, secrets.public_key, "test")

    async def act() -> None:
        client = await dial(own, address, "test")
        for subject, payload in messages:
            await client.request(f"foyer.{event}.{subject}.x", payload, timeout=5)
        await client.close()

    asyncio.run(act())


def event_of(fleet: Fleet) -> str:
    from kiosk.bootstrap.event_files import open_event

    file = open_event(fleet.hub.path)
    try:
        return file.read_event().id
    finally:
        file.close()


def message(person: str, text: str, filler: int = 0) -> bytes:
    """Return a message with a body about a person that no kiosk takes: its digest is not the body's."""
    record = Record(
        "forger", 1, 1, "attendee", person, json.dumps({"name": text + "x" * filler}), b"s" * 16, *(b"d" * 32,) * 2
    )
    return wire.encode([record])


def test_after_an_erasure_the_hubs_disk_holds_nothing_of_the_person(fleet: Fleet) -> None:
    desk, erased = fleet.kiosks[0], fleet.people[0]
    desk.tell("scan", code=fleet.codes[0])
    desk.tell("append", kind="attendee", subject=erased, body={"email": "second@example.org"})
    fleet.settle()
    before = stream_bytes(fleet)
    assert b"k0@example.org" in before
    assert b"second@example.org" in before
    answer = kiosk(fleet, "erase", erased, "--yes", "--json")
    assert json.loads(answer.stdout)["wiped"] is True, answer
    after = stream_bytes(fleet)
    assert [text for text in (b"k0@example.org", b"second@example.org") if text in after] == []
    assert b"k1@example.org" in after, "the others are still there"
    assert "holds nobody who was erased" in kiosk(fleet, "doctor").stdout
    fleet.settle()
    fleet.check()
    forgotten = fleet.hub.folder / "stream" / "forgotten.blk"
    forgotten.write_bytes(b"\x00\x07" + message(erased, "k0@example.org", filler=4000) + b"\x00")
    told = kiosk(fleet, "doctor")
    assert (told.returncode, "still holds 1 of the people" in told.stdout) == (1, True), told.stdout


def test_after_a_purge_the_hubs_disk_holds_nobody(fleet: Fleet) -> None:
    answer = kiosk(fleet, "purge", "--now", "--yes", "--json")
    assert json.loads(answer.stdout) == {"people": len(fleet.people), "staff": 0, "wiped": True}, answer
    assert b"@example.org" not in stream_bytes(fleet)


def test_no_message_keeps_an_erasure_from_the_hubs_disk(fleet: Fleet) -> None:
    erased = fleet.people[0]
    publish(
        fleet,
        *(
            ("batch.evil", payload)
            for payload in (
                *(b"{}", b"", b"[]", b"\xff\x00", b'{"v":2,"records":7}', b"Zx\x01bad"),
                *(
                    b'{"v":2,"records":[[1,2,3,4,5,6,7,8,9],null,{}]}',
                    b"[" * 900_000,
                    b"Z" + zlib.compress(b"[" * 2**26),
                ),
            )
        ),
        ("batch.evil.1.x", b"{}"),
        ("batch.evil", message(erased, "gefälscht-eins")),
        ("batch.evil.9.3", message(erased, "gefälscht-zwei", filler=4000)),
        ("fact.evil", message(erased, "gefälscht-drei")),
        (f"person.{fleet.people[1]}", message(erased, "gefälscht-vier")),
        (f"person.{erased}", b"{}"),
    )
    answer = kiosk(fleet, "erase", erased, "--yes", "--json")
    assert json.loads(answer.stdout)["wiped"] is True, answer
    after = stream_bytes(fleet)
    forged = ["gefälscht-eins", "gefälscht-drei", "gefälscht-vier"]
    assert [text for text in ("k0@example.org", *forged) if json.dumps(text)[1:-1].encode() in after] == []
    assert b"k1@example.org" in after
    fleet.settle()


def test_while_the_hub_does_not_run_nobody_says_that_its_disk_is_rid_of_them(fleet: Fleet) -> None:
    erased = fleet.people[0]
    fleet.hub.stop()
    answer = kiosk(fleet, "erase", erased, "--yes")
    assert "which does not run, still holds them. Start the hub again" in answer.stdout, answer
    told = kiosk(fleet, "doctor")
    assert told.returncode == 1
    assert "still holds 1 of the people who were erased" in told.stdout
    fleet.hub.start()
    until(lambda: b"k0@example.org" not in stream_bytes(fleet), 30, "the hub overwrites them")
    until(lambda: "still holds" not in kiosk(fleet, "doctor").stdout, 30, "and doctor sees it")


def test_bytes_that_the_server_forgot_are_gone_as_well_and_the_stream_is_filled_anew(fleet: Fleet) -> None:
    erased = fleet.people[0]
    (store,) = (fleet.hub.folder / "stream").rglob("msgs")
    (store / "forgotten").write_bytes(message(erased, "forged-one"))
    kiosk(fleet, "erase", erased, "--yes")
    until(lambda: b"forged-one" not in stream_bytes(fleet), 60, "the hub's copy is made anew")
    fleet.kiosks[0].tell("scan", code=fleet.codes[1])
    fleet.settle()
    until(lambda: b"k1@example.org" in stream_bytes(fleet), 30, "the others are there again")
    assert b"k0@example.org" not in stream_bytes(fleet)
    fleet.check()
