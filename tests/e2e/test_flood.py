"""What somebody can do to the stream and the hub who holds the key of a stolen kiosk: next to nothing."""

import asyncio
import json
import random
import subprocess
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.subjects import service_subject, stream_of, wanted_subject
from kiosk.sync.membership import membership_of
from kiosk.sync.quotas import ASKED, BYTES
from tests.e2e.fleet.fleet import KIOSK, Fleet, KioskHandle, until

pytestmark = pytest.mark.slow

Work = Callable[[Any], Awaitable[Any]]


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    made = Fleet(tmp_path, kiosks=2)
    yield made
    made.close()


@pytest.fixture
def stolen(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> Membership:
    return membership_in(fleet.kiosks[1], monkeypatch)


def membership_in(kiosk: KioskHandle, monkeypatch: pytest.MonkeyPatch) -> Membership:
    """Return what a kiosk holds of its own, as whoever carries it off would find it."""
    monkeypatch.setenv("XDG_STATE_HOME", str(kiosk.path.parent / "state"))
    held = membership_of(kiosk.path)
    assert held
    return held


def with_key_of(member: Membership, work: Work) -> Any:
    """Do something over a connection that a kiosk's key opens."""

    async def act() -> Any:
        client = await dial(member, member.hubs[0], "stolen")
        try:
            return await work(client)
        finally:
            await asyncio.wait_for(client.close(), 5)

    return asyncio.run(act())


def listed(fleet: Fleet) -> str:
    command = [*KIOSK, "--event", str(fleet.hub.path), "kiosks"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def stream_info(fleet: Fleet) -> dict[str, Any]:
    from tests.e2e.test_many_desks import _as_hub, _event

    async def act(client: Any) -> dict[str, Any]:
        answer = await client.request(f"$JS.API.STREAM.INFO.{stream_of(_event(fleet))}", b"")
        return dict(json.loads(answer.data)["state"])

    state: dict[str, Any] = _as_hub(fleet, act)
    return state


def test_with_a_stolen_key_nobody_sends_as_another_nor_asks_the_server_for_anything(
    fleet: Fleet, stolen: Membership, monkeypatch: pytest.MonkeyPatch
) -> None:
    fleet.settle()
    before = stream_info(fleet)["messages"]
    other, event = membership_in(fleet.kiosks[0], monkeypatch).public_key, stolen.event
    stream = stream_of(event)

    async def try_all(client: Any) -> list[str]:
        refused: list[str] = []

        async def note(error: Exception) -> None:
            refused.append(str(error))

        client._error_cb = note
        subjects = (
            *(f"foyer.{event}.{kind}.{other}" for kind in ("person.a1", "fact.scan", "batch.d.1.2")),
            *(service_subject(event, service, other) for service in ("here", "join", "read", "lacking", "snapshot")),
            service_subject(event, "join", stolen.public_key),
            wanted_subject(event),
            f"_INBOX_{other}.x",
            *(f"$JS.API.{name}.{stream}" for name in ("STREAM.INFO", "STREAM.PURGE", "STREAM.DELETE", "CONSUMER.LIST")),
            f"$JS.API.CONSUMER.CREATE.{stream}.mine",
        )
        for subject in subjects:
            await client.publish(subject, b"{}")
        for subject in (f"foyer.{event}.>", f"_INBOX_{other}.>", ">"):
            await client.subscribe(subject)
        await client.flush()
        for _ in range(100):  # the client tells of each a moment later
            if len(refused) < len(subjects) + 3:
                await asyncio.sleep(0.1)
        assert len(refused) == len(subjects) + 3, refused
        return refused

    refused = with_key_of(stolen, try_all)
    assert all("permissions violation" in said.lower() for said in refused), refused
    assert stream_info(fleet)["messages"] == before
    fleet.kiosks[0].tell("scan", code=fleet.codes[0])
    fleet.settle()
    fleet.check()


def test_a_flood_of_what_is_nothing_cuts_its_sender_off_and_is_cleared_away(fleet: Fleet, stolen: Membership) -> None:
    fleet.kiosks[1].tell("scan", code=fleet.codes[0])
    fleet.settle()
    before = stream_info(fleet)["bytes"]
    payload = random.Random(1).randbytes(900_000)

    async def flood(client: Any) -> int:
        sent = 0
        while not client.is_closed and sent < 60 * BYTES:
            await client.publish(f"foyer.{stolen.event}.fact.scan.{stolen.public_key}", payload)
            await client.flush(timeout=60)
            sent += len(payload)
        return sent

    try:
        sent = with_key_of(stolen, flood)
    except Exception:  # noqa: BLE001 - the connection ends in one of many ways
        sent = BYTES
    assert BYTES <= sent < 60 * BYTES
    told = fleet.kiosks[0].tell("scan", code=fleet.codes[1])
    assert told.get("verdict") == "admitted", told
    until(lambda: "sent too much, cut off until" in listed(fleet), 30, "the organiser is told")
    until(lambda: fleet.kiosks[1].tell("status")["state"] == "refused", 40, "it is cut off")
    until(lambda: stream_info(fleet)["bytes"] < before + 2_000_000, 60, "what it sent is gone from the stream")
    assert fleet.kiosks[1].tell("scan", code=fleet.codes[2])["verdict"] == "admitted", "its own door stays open"
    fleet.kiosks.pop().stop()
    fleet.settle()
    fleet.check()


def test_a_flood_of_questions_cuts_its_sender_off_and_the_others_are_answered(fleet: Fleet, stolen: Membership) -> None:
    fleet.settle()

    async def ask(client: Any) -> None:
        for _ in range(3 * ASKED):
            await client.publish(service_subject(stolen.event, "stream", stolen.public_key), b"{}")
        await client.flush(timeout=60)

    with_key_of(stolen, ask)
    until(lambda: fleet.kiosks[1].tell("status")["state"] == "refused", 40, "it is cut off")
    assert fleet.kiosks[0].tell("scan", code=fleet.codes[0])["verdict"] == "admitted"
    until(lambda: fleet.kiosks[0].tell("status")["waiting"] == 0, 10, "the other one is heard")
    until(lambda: "sent too much, cut off until" in listed(fleet), 30, "the organiser is told")
