"""Connecting to a hub's NATS server: by TLS that trusts one certificate, and never again by itself."""

import asyncio
import logging
import ssl
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kiosk.domain.faults.link import CodeRefused, HubUnreachable, KioskRefused, NotTheHubJoined
from kiosk.domain.kiosks.membership import Membership
from kiosk.services.ports import LinkError, RefusedError

if TYPE_CHECKING:
    from nats.aio.client import Client

PING_S = 5
_REFUSED = ("authorization", "permission", "authentication", "expired", "revoked")


def _be_calm(record: logging.LogRecord) -> bool:
    """Leave out what asyncio says of every TLS connection that the other side ends."""
    return "eof_received" not in record.getMessage()


logging.getLogger("asyncio").addFilter(_be_calm)


async def dial(membership: Membership, hub: str, name: str) -> "Client":
    """Connect to one hub; a broken connection stays broken.

    Raises:
        RefusedError: it does not take this kiosk, or is not the hub that was joined.
        LinkError: it cannot be reached.
    """
    inbox = f"_INBOX_{membership.public_key}"
    return await open_connection(hub, membership.certificate, inbox, name=name, nkeys_seed_str=membership.seed)


async def dial_to_join(hub: str, certificate: str, seed: str, public_key: str) -> "Client":
    """Connect to a hub with the key that a join code holds, to be taken by it.

    Raises:
        RefusedError: the code is no longer valid.
        LinkError: it cannot be reached.
    """
    try:
        return await open_connection(hub, certificate, f"_INBOX_{public_key}", nkeys_seed_str=seed)
    except RefusedError as error:
        raise RefusedError(CodeRefused()) from error


async def open_connection(
    hub: str,
    certificate: str,
    inbox: str,
    **credentials: Any,  # noqa: ANN401 - as the client takes them
) -> "Client":
    """Connect to one hub with whatever it asks for; a broken connection stays broken.

    Raises:
        RefusedError: it does not take these credentials, shows another certificate, or is no NATS server.
        LinkError: it cannot be reached.
    """
    from kiosk.adapters.kiosks.nats_nonce import CautiousClient, NotDrawnError

    client = CautiousClient()
    heard: list[Exception] = []

    async def note(error: Exception) -> None:
        heard.append(error)

    try:
        await asyncio.wait_for(
            client.connect(
                f"tls://{hub}",
                tls=server_tls(certificate),
                tls_handshake_first=True,
                inbox_prefix=inbox,
                allow_reconnect=False,
                connect_timeout=4,
                ping_interval=PING_S,
                max_outstanding_pings=2,
                error_cb=note,
                **credentials,
            ),
            timeout=8,
        )
    except BaseException as error:
        await let_go(client)
        if isinstance(error, NotDrawnError):
            raise RefusedError(NotTheHubJoined(hub)) from error
        if isinstance(error, Exception):
            raise failure_of([error, *heard], hub) from error
        raise
    return client


async def let_go(client: "Client") -> None:
    """Close a connection that is being given up, whatever state it is in."""
    with suppress(Exception):  # whatever it says changes nothing
        await asyncio.wait_for(client.close(), 1)


def server_tls(certificate: str) -> ssl.SSLContext:
    """Return a TLS context that trusts one certificate only, whatever name the hub is reached by."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.load_verify_locations(cadata=certificate)
    return context


def failure_of(errors: Sequence[BaseException], hub: str) -> LinkError:
    """Return what errors of the client mean: a hub that does not take this kiosk, or none that answers."""
    text = " ".join(f"{type(error).__name__} {error}" for error in errors).lower()
    if any(isinstance(error, ssl.SSLCertVerificationError) for error in errors) or "certificate" in text:
        return RefusedError(NotTheHubJoined(hub))
    if any(word in text for word in _REFUSED):
        return RefusedError(KioskRefused(hub))
    return LinkError(HubUnreachable(hub))
