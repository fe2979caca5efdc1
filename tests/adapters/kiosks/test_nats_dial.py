"""A hub that is not honest: what it has a kiosk sign is no grant, no record and no seal."""

import asyncio
import json
import ssl
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.adapters.kiosks.hub_folder import secrets_in
from kiosk.adapters.kiosks.identity import new_seed
from kiosk.adapters.kiosks.nats_dial import open_connection
from kiosk.domain.faults.link import NotTheHubJoined
from kiosk.domain.kiosks.rights import grant_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.ssh_signature import text_to_sign
from kiosk.services.ports import LinkError

ASKED = {
    "grant": grant_text("event", "UAKEY", Role.ORGANISER, 0).decode(),
    "seal": text_to_sign("foyer", b"sums").decode("latin-1"),
    "bundle": "Foyer bundle\0" + "a" * 32,
    "nothing": "",
}


def asking(folder: Path, nonce: str) -> tuple[LinkError, list[bytes]]:
    """Dial a server that asks for a signature of something; returns how that ended, and what came from the kiosk."""
    secrets = secrets_in(folder)
    (folder / "c.pem").write_text(secrets.certificate)
    (folder / "k.pem").write_text(secrets.key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "c.pem", folder / "k.pem")
    heard: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        told = {"server_id": "S", "version": "2.14.0", "auth_required": True, "nonce": nonce, "max_payload": 1_000_000}
        writer.write(f"INFO {json.dumps(told)}\r\n".encode())
        with suppress(OSError, asyncio.IncompleteReadError):
            heard.append(await reader.readuntil(b"\r\n"))
        writer.write(b"-ERR 'Authorization Violation'\r\n")
        writer.close()

    async def dial() -> LinkError:
        server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context)
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(LinkError) as refused:
            await open_connection(f"127.0.0.1:{port}", secrets.certificate, "_INBOX", nkeys_seed_str=new_seed())
        server.close()
        return refused.value

    return asyncio.run(dial()), heard


@pytest.mark.parametrize("nonce", ASKED.values(), ids=ASKED.keys())
def test_a_hub_cannot_have_a_kiosks_key_sign_what_means_something(tmp_path: Path, nonce: str) -> None:
    refused, heard = asking(tmp_path, nonce)
    assert isinstance(refused.reason, NotTheHubJoined)
    assert heard == []


def test_what_a_nats_server_draws_is_signed(tmp_path: Path) -> None:
    _, (heard,) = asking(tmp_path, "uR2-Wb_Yd5Q1x7A")
    assert json.loads(heard.partition(b" ")[2])["sig"]
