"""What a connection to the hub goes through: headers that look like the server's own, and hubs that say nothing."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.kiosks import nats_link
from kiosk.adapters.kiosks.hub_folder import secrets_in
from kiosk.adapters.kiosks.identity import new_seed
from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.domain.kiosks import join_code
from kiosk.domain.kiosks.membership import Membership
from kiosk.storage.event_file import EventFile
from kiosk.sync.replicator import Replicator
from tests.e2e.fleet.fleet import Fleet, until


@pytest.fixture
def fleet(tmp_path: Path) -> Iterator[Fleet]:
    made = Fleet(tmp_path, kiosks=2)
    yield made
    made.close()


def member_of_hub(address: str, fleet: Fleet) -> Membership:
    secrets = secrets_in(fleet.hub.folder)
    event = join_code.read(fleet.hub.code).event
    return Membership(event, (address,), secrets.certificate, secrets.seed, secrets.public_key, "tests")


@pytest.mark.slow
@pytest.mark.parametrize("headers", [{"Status": "503"}, {"Status": "100", "Nats-Last-Consumer": "999"}])
def test_a_message_with_a_header_of_the_servers_own_stops_nobody(fleet: Fleet, headers: dict[str, str]) -> None:
    member = member_of_hub(f"127.0.0.1:{fleet.hub.port}", fleet)

    async def publish() -> None:
        client = await dial(member, member.hubs[0], "tests")
        await client.publish(f"foyer.{member.event}.fact.scan.{member.public_key}", b"{}", headers=headers)
        await client.flush()
        await client.close()

    asyncio.run(publish())
    fleet.kiosks[0].tell("burst", codes=fleet.codes[:5])
    fleet.settle()
    fleet.check()


def test_a_connection_that_is_given_up_while_it_is_made_leaves_no_socket_open(a_certificate: str) -> None:
    async def give_up() -> None:
        arrived: asyncio.Future[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Future()

        def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            arrived.set_result((reader, writer))

        server = await asyncio.start_server(accept, "127.0.0.1")
        address = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
        member = Membership("e", (address,), a_certificate, new_seed(), "", "tests")
        attempt = asyncio.ensure_future(dial(member, address, "tests"))
        reader, writer = await arrived
        await reader.read(1)  # its first words of TLS
        attempt.cancel()
        await asyncio.wait({attempt})
        while await reader.read(4_096):
            pass  # to the end of what it sent: it has closed
        writer.close()
        server.close()

    asyncio.run(asyncio.wait_for(give_up(), 20))


def test_closing_does_not_wait_for_a_hub_that_says_nothing(
    event_file: EventFile, a_certificate: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    connecting: list[str] = []

    async def never(_membership: Membership, name: str) -> None:
        connecting.append(name)
        await asyncio.sleep(3_600)

    monkeypatch.setattr(nats_link, "connect", never)
    sync_folder(event_file.path).mkdir(exist_ok=True)
    thread = Replicator(event_file, lambda: Membership("e", ("127.0.0.1:1",), a_certificate, "", "", "Desk 9"))
    thread.start()
    until(lambda: bool(connecting), 10, "it connects")
    thread.stop()
    assert not thread.is_alive()


@pytest.fixture
def a_certificate(tmp_path: Path) -> str:
    return secrets_in(tmp_path / "a.hub").certificate
