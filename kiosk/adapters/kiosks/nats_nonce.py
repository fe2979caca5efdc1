"""A NATS client that signs what a NATS server draws to be signed, and nothing else.

A server says what a client's key has to sign. The same key signs records, grants, bundles and sealed folders, so a
server that is not honest could have any of those signed. What nats-server draws is random bytes in letters of base64
(RFC 4648, section 5); each of our texts holds a byte that is none of them.
"""

import re

from nats.aio.client import Client

_DRAWN = re.compile(r"[A-Za-z0-9_-]{8,64}")  # 15 of them up to nats-server 2.14


class NotDrawnError(Exception):
    """A server asked for a signature of something that no NATS server draws."""


class CautiousClient(Client):
    """Signs with a seed what is drawn for that alone."""

    def _setup_nkeys_seed_connect(self) -> None:
        super()._setup_nkeys_seed_connect()
        sign = self._signature_cb

        def sign_drawn(nonce: str) -> bytes:
            if sign is None or not _DRAWN.fullmatch(nonce):
                raise NotDrawnError
            return bytes(sign(nonce))

        self._signature_cb = sign_drawn
