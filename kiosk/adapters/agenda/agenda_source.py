"""The bytes of an agenda, from a file or an address."""

import http.client
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.adapters.files.plain_file import open_plain
from kiosk.domain.faults.agenda import (
    AgendaNotReached,
    AgendaRefused,
    AgendaTooLarge,
    AgendaTooSlow,
    AgendaUnreadable,
)
from kiosk.domain.faults.system import reason_of

LIMIT = 20_000_000
"""Bytes; no agenda is larger."""

TIMEOUT = 20
"""Seconds to wait for a server's next bytes."""


SCHEMES = ("http", "https", "webcal", "webcals")
"""Addresses from which an agenda is fetched; calendars offer theirs as webcal, which is https by another name."""


def content_of(source: str | Path) -> tuple[bytes, str]:
    """Return what a file or an http, https or webcal address holds, and what to call it.

    Raises:
        Fault: it cannot be read, or holds too much.
    """
    text = str(source)
    if isinstance(source, str) and urlsplit_scheme(text) in SCHEMES:
        return fetch(text), text
    path = Path(source)
    try:
        with open_plain(path) as handle:
            content = handle.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        raise AgendaUnreadable(text, reason_of(error)) from error
    return _within_limit(content, text), path.name


def fetch(address: str) -> bytes:
    """Return what an http, https or webcal address holds; a webcal server that knows no https is asked without.

    Raises:
        Fault: the server cannot be reached, refuses, is too slow, or sends too much.
    """
    scheme, _, rest = address.partition("://")
    if not scheme.lower().startswith("webcal"):
        return _fetch(address)
    try:
        return _fetch(f"https://{rest}")
    except AgendaNotReached:
        return _fetch(f"http://{rest}")


def _fetch(address: str) -> bytes:
    request = urllib.request.Request(address, headers={"User-Agent": "foyer-kiosk", "Accept": "*/*"})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310 - the scheme was checked
            content: bytes = answer.read(LIMIT + 1)
    except urllib.error.HTTPError as error:
        raise AgendaRefused(address, f"{error.code} {error.reason}") from error
    except TimeoutError as error:
        raise AgendaTooSlow(address, TIMEOUT) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None)
        raise AgendaNotReached(address, reason_of(reason if isinstance(reason, Exception) else error)) from error
    return _within_limit(content, address)


def urlsplit_scheme(text: str) -> str:
    """Return the scheme of an address; empty for what is none."""
    try:
        return urlsplit(text).scheme.lower()
    except ValueError:
        return ""


def _within_limit(content: bytes, name: str) -> bytes:
    if len(content) > LIMIT:
        raise AgendaTooLarge(name, LIMIT // 1_000_000)
    return content
