"""What a kiosk makes of a hub that brings nothing: it is up to date if there is nothing, and asks anew if there is."""

import asyncio
import json
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.kiosks.hub_folder import secrets_in
from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.adapters.kiosks.nats_link import NatsLink
from kiosk.adapters.kiosks.server_plan import ServerPlan
from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.subjects import stream_of
from kiosk.domain.kiosks.sync_status import SyncState
from kiosk.services.event import found_event
from kiosk.services.kiosks import lane_progress, replicate
from kiosk.services.kiosks.replicate import Replication
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.sync.hub import Hub, hub_of
from kiosk.sync.hub_code import folder_of_hub
from kiosk.sync.hub_plan import HubPlan
from kiosk.sync.joining import join
from kiosk.sync.membership import membership_of
from kiosk.sync.replicator import Replicator
from tests.e2e.fleet.fleet import free_port, until
from tests.facts import Said

pytestmark = pytest.mark.slow

LARGE = 200_000
"""Bytes of a message: after ten of them a server waits for a sign that they came."""

Work = Callable[[Any], Awaitable[Any]]


class Desk:
    """A kiosk that joined a hub, both on this machine."""

    def __init__(self, folder: Path) -> None:
        (folder / "hub").mkdir()
        (folder / "desk").mkdir()
        self.hubs_file = EventFile.create(folder / "hub" / "fair.db", system_clock, this_machine)
        found_event(self.hubs_file, "Fair", "Europe/Istanbul", system_clock())
        self.event = self.hubs_file.read_event().id
        self.address = f"127.0.0.1:{free_port()}"
        self.hub: Hub = hub_of(self.hubs_file, HubPlan(ServerPlan(Path(), self.event, self.address), (self.address,)))
        self.hub.start()
        self._watch = threading.Thread(target=self.hub.run)
        self._watch.start()
        self.place = folder / "desk" / "fair.db"

    @cached_property
    def file(self) -> EventFile:
        """The desk's copy of the event, joined when it is first asked for."""
        join(self.hub.codes[Role.DESK].text, self.place, "Desk 1", lambda done, total: None)
        return EventFile.open(self.place, system_clock, this_machine)

    @property
    def membership(self) -> Membership:
        held = membership_of(self.file.path)
        assert held
        return held

    async def as_hub(self, work: Work) -> Any:
        """Do something in the stream with the hub's own rights."""
        secrets = secrets_in(folder_of_hub(self.hubs_file))
        own = Membership(self.event, (self.address,), secrets.certificate, secrets.seed, secrets.public_key, "test")
        client = await dial(own, self.address, "test")
        try:
            return await work(client)
        finally:
            await client.close()

    async def ask(self, name: str, body: dict[str, Any]) -> dict[str, Any]:
        """Ask the hub's server about the event's stream."""

        async def act(client: Any) -> dict[str, Any]:
            reply = await client.request(f"$JS.API.{name}", json.dumps(body).encode(), timeout=5)
            answer: dict[str, Any] = json.loads(reply.data)
            assert "error" not in answer, answer
            return answer

        return dict(await self.as_hub(act))

    def close(self) -> None:
        self.hub.stopping.set()
        self._watch.join(10)
        self.hub.stop()
        if "file" in self.__dict__:
            self.file.close()
        self.hubs_file.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


class HeldUpLink(NatsLink):
    """A kiosk's connection whose first look at what came is held up by something."""

    meanwhile: Callable[[], Awaitable[None]] | None = None

    async def delivered(self, timeout: float) -> None:
        if self.meanwhile:
            work, self.meanwhile = self.meanwhile, None
            await work()
        await super().delivered(timeout)


def test_a_kiosk_is_up_to_date_although_what_was_to_come_is_deleted_before_it_came(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lane_progress, "QUIET_S", 1.0)
    membership = desk.membership

    async def fill(client: Any) -> list[int]:
        subject, payload = f"foyer.{desk.event}.batch.d.1.1.large", b"x" * LARGE
        return [json.loads((await client.request(subject, payload, timeout=5)).data)["seq"] for _ in range(40)]

    async def act() -> Replication:
        numbers = await desk.as_hub(fill)
        link = HeldUpLink(
            await dial(membership, desk.address, "Desk 1"), desk.event, desk.address, membership.public_key
        )
        replication = Replication(desk.file, desk.event, link)

        async def delete_the_rest() -> None:
            await asyncio.sleep(1)
            assert replication.behind >= len(numbers)
            for seq in numbers[5:]:
                await desk.ask(f"STREAM.MSG.DELETE.{stream_of(desk.event)}", {"seq": seq})

        link.meanwhile = delete_the_rest
        deadline = time.monotonic() + 20
        try:
            await replication.run(lambda: replication.caught_up or time.monotonic() > deadline)
        finally:
            await link.close()
        return replication

    assert asyncio.run(act()).caught_up


def test_a_kiosk_whose_consumer_fell_silent_reads_on_with_another(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(lane_progress, "QUIET_S", 1.0)
    monkeypatch.setattr(lane_progress, "OVERDUE_S", 2.0)
    monkeypatch.setattr(replicate, "CLOCK_S", 1.0)
    replicator = Replicator(desk.file, lambda: desk.membership)
    replicator.start()
    try:
        until(lambda: replicator.status.state is SyncState.UP_TO_DATE, 20, "the desk is up to date")
        stream = stream_of(desk.event)
        consumers = asyncio.run(desk.ask(f"CONSUMER.LIST.{stream}", {}))["consumers"]
        own = [each["name"] for each in consumers if desk.membership.public_key in each["config"]["deliver_subject"]]
        assert len(own) >= 2, "two, and those of joining"
        until_tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat().replace("+00:00", "Z")
        for name in own:  # it goes on to send heartbeats
            asyncio.run(desk.ask(f"CONSUMER.PAUSE.{stream}.{name}", {"pause_until": until_tomorrow}))
        desk.hubs_file.journal.append(Said("attendee", "a1", {"name": "Elif Kılıç"}))
        until(lambda: attendees.count(desk.file.reader) == 1, 30, "the desk knows the guest")
        until(lambda: replicator.status.state is SyncState.UP_TO_DATE, 20, "the desk is up to date again")
    finally:
        replicator.stop()
    assert "brought nothing after" in caplog.text
