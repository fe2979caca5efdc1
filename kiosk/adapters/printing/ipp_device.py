"""Asking a printer itself, past the printing service, since when it is on."""

import asyncio
import struct
import time
from urllib.parse import urlsplit

from pyipp import IPP
from pyipp.enums import IppOperation
from pyipp.exceptions import IPPError
from pyipp.parser import parse


async def on_since(device_uri: str, patience: int) -> float | None:
    """Return since when a printer is on (seconds since 1970), by its own word; None where it cannot be asked.

    Args:
        device_uri: where the printing service finds it.
        patience: for how many seconds to wait for its answer.
    """
    device = urlsplit(device_uri)
    if device.scheme not in ("ipp", "ipps") or not device.hostname:
        return None
    asked = {"requesting-user-name": "foyer", "requested-attributes": ["printer-up-time"]}
    itself = IPP(
        device.hostname,
        port=device.port or 631,
        base_path=device.path,
        tls=device.scheme == "ipps",
        request_timeout=patience,
    )
    try:
        async with asyncio.timeout(patience), itself:
            answer = parse(await itself.raw(IppOperation.GET_PRINTER_ATTRIBUTES, {"operation-attributes-tag": asked}))
        return time.time() - int(answer["printers"][0]["printer-up-time"])
    except (IPPError, OSError, LookupError, ValueError, TypeError, struct.error):
        return None
