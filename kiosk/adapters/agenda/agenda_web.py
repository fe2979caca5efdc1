"""The bytes of an agenda from a server, in bounds of size, time and ways that no server can stretch."""

import http.client
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from email.message import Message as Headers
from email.utils import parsedate_to_datetime
from enum import IntEnum
from functools import partial
from ipaddress import IPv6Address, ip_address
from socket import SHUT_RDWR, socket
from typing import IO, Any
from urllib.parse import urlsplit

from kiosk.domain.agenda.feed import NOTHING_KNOWN, FeedAnswer, FeedContent, FeedRefused, FeedUnchanged, Validators
from kiosk.domain.fault import Fault
from kiosk.domain.faults.agenda import AgendaNotReached, AgendaRefused, AgendaTooLarge, AgendaTooSlow
from kiosk.domain.faults.agenda_feed import FeedCutOff, FeedLedAround, FeedLedAstray
from kiosk.domain.faults.system import reason_of
from kiosk.domain.plain_text import one_line

LIMIT = 20_000_000
"""Bytes; no agenda is larger."""

TIMEOUT = 20
"""Seconds to wait for a server's next bytes."""

IN_ALL = 60
"""Seconds that a server may take in all, however busy it looks."""

MOST_REDIRECTS = 5


class _Nearness(IntEnum):
    """Where a server stands, seen from here."""

    WORLD = 0
    NETWORK = 1
    MACHINE = 2


def ask(address: str, validators: Validators = NOTHING_KNOWN) -> FeedAnswer:
    """Ask a server for what is at an http, https or webcal address; of webcal that knows no https it is asked without.

    Args:
        address: the address.
        validators: what the server told of what is known already, so that it can say that nothing is new.

    Raises:
        Fault: the server cannot be reached, is too slow, sends too much or too little, or leads elsewhere.
    """
    scheme, _, rest = address.partition("://")
    if not scheme.lower().startswith("webcal"):
        return _Visit(address).ask(address, validators)
    try:
        return _Visit(address).ask(f"https://{rest}", validators)
    except AgendaNotReached:
        return _Visit(address).ask(f"http://{rest}", validators)


class _Visit:
    """One question to a server, with wherever it leads.

    Args:
        address: what a fault calls it.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self._begun: _Nearness | None = None
        self._socket: socket | None = None
        self._redirects = 0
        self._is_over = False

    def ask(self, address: str, validators: Validators) -> FeedAnswer:
        request = urllib.request.Request(address, headers=_headers(validators))  # noqa: S310 - others have no handler
        clock = threading.Timer(IN_ALL, self._end)
        clock.daemon = True
        clock.start()
        try:
            with self._opener().open(request, timeout=TIMEOUT) as answer:
                return self._content(answer)
        except urllib.error.HTTPError as error:
            error.close()
            return self._refused(error, is_known=validators != NOTHING_KNOWN)
        except TimeoutError as error:
            raise AgendaTooSlow(self.address, TIMEOUT) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise self._not_reached(error) from error
        finally:
            clock.cancel()

    def arrived(self, connected: socket) -> None:
        """Look whom a connection was made to; a server out in the world leads nobody into this network or machine.

        Raises:
            Fault: it does.
        """
        nearness = _nearness_of(connected)
        if self._begun is None:
            self._begun = nearness
        elif nearness > self._begun:
            raise FeedLedAstray(self.address, str(connected.getpeername()[0]))
        self._socket = connected

    def led(self, before: str, to: str) -> None:
        """Count a redirect.

        Raises:
            Fault: there were too many, or this one leads where none may.
        """
        self._redirects += 1
        if self._redirects > MOST_REDIRECTS:
            raise FeedLedAround(self.address, MOST_REDIRECTS)
        schemes = ("https",) if urlsplit(before).scheme == "https" else ("http", "https")
        if urlsplit(to).scheme not in schemes:
            raise FeedLedAstray(self.address, one_line(to)[:200])

    def _opener(self) -> urllib.request.OpenerDirector:
        opener = urllib.request.OpenerDirector()  # no handler for files and ftp, which the usual one has
        for handler in (
            urllib.request.ProxyHandler(),
            urllib.request.UnknownHandler(),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
            _Redirects(self),
            _HttpHandler(self),
            _HttpsHandler(self),
        ):
            opener.add_handler(handler)
        return opener

    def _content(self, answer: http.client.HTTPResponse) -> FeedContent:
        if (answer.length or 0) > LIMIT:
            raise AgendaTooLarge(self.address, LIMIT // 1_000_000)
        content = answer.read(LIMIT + 1)
        if self._is_over:
            raise AgendaTooSlow(self.address, IN_ALL)
        if len(content) > LIMIT:
            raise AgendaTooLarge(self.address, LIMIT // 1_000_000)
        if answer.length:  # so many bytes were yet to come
            raise FeedCutOff(self.address)
        etag, modified = (answer.headers.get(name, "") for name in ("ETag", "Last-Modified"))
        return FeedContent(content, Validators(_kept(etag), _kept(modified)))

    def _refused(self, error: urllib.error.HTTPError, *, is_known: bool) -> FeedAnswer:
        if error.code == http.client.NOT_MODIFIED and is_known:
            return FeedUnchanged()
        fault = AgendaRefused(self.address, one_line(f"{error.code} {error.reason}")[:100])
        return FeedRefused(fault, _wait(error.headers.get("Retry-After", "") if error.headers else ""))

    def _not_reached(self, error: Exception) -> AgendaTooSlow | FeedCutOff | AgendaNotReached:
        if self._is_over:
            return AgendaTooSlow(self.address, IN_ALL)
        if isinstance(error, http.client.IncompleteRead):
            return FeedCutOff(self.address)
        reason = getattr(error, "reason", None)
        if isinstance(reason, TimeoutError):
            return AgendaTooSlow(self.address, TIMEOUT)
        return AgendaNotReached(self.address, reason_of(reason if isinstance(reason, Exception) else error))

    def _end(self) -> None:
        """Hang up, whatever is being waited for."""
        self._is_over = True
        if self._socket:
            with suppress(OSError):
                socket.shutdown(self._socket, SHUT_RDWR)  # not that of ssl, which another thread is reading from


class _HttpConnection(http.client.HTTPConnection):
    def __init__(self, visit: _Visit, host: str, **options: Any) -> None:  # noqa: ANN401 - urllib's own
        super().__init__(host, **options)
        self._visit = visit

    def connect(self) -> None:
        super().connect()
        self._visit.arrived(self.sock)


class _HttpsConnection(http.client.HTTPSConnection):
    def __init__(self, visit: _Visit, host: str, **options: Any) -> None:  # noqa: ANN401 - urllib's own
        super().__init__(host, **options)
        self._visit = visit

    def connect(self) -> None:
        super().connect()
        self._visit.arrived(self.sock)


class _HttpHandler(urllib.request.HTTPHandler):
    def __init__(self, visit: _Visit) -> None:
        super().__init__()
        self._connection: Callable[..., Any] = partial(_HttpConnection, visit)

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(self._connection, req)


class _HttpsHandler(urllib.request.HTTPSHandler):
    def __init__(self, visit: _Visit) -> None:
        super().__init__()
        self._connection: Callable[..., Any] = partial(_HttpsConnection, visit)

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(self._connection, req, context=ssl.create_default_context())


class _Redirects(urllib.request.HTTPRedirectHandler):
    max_redirections = max_repeats = MOST_REDIRECTS + 1

    def __init__(self, visit: _Visit) -> None:
        self._visit = visit

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Headers, newurl: str
    ) -> urllib.request.Request | None:
        try:
            self._visit.led(req.full_url, newurl)
        except Fault:
            fp.close()
            raise
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]  # as urllib calls it


def _headers(validators: Validators) -> dict[str, str]:
    said = {"If-None-Match": validators.etag, "If-Modified-Since": validators.modified}
    return {"User-Agent": "foyer-kiosk", "Accept": "*/*"} | {name: value for name, value in said.items() if value}


def _kept(header: str) -> str:
    """Return a validator that can be sent back as it came; empty for one that no server means."""
    return header if header.isascii() and header.isprintable() and len(header) <= 1_000 else ""


def _wait(header: str) -> int:
    """Return for how many milliseconds a server wishes to be left alone (RFC 9110, 10.2.3); 0 if it does not say."""
    text = header.strip()
    if text.isdecimal() and text.isascii():
        return int(text[:9]) * 1_000
    try:
        until = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return 0
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0, round((until - datetime.now(UTC)).total_seconds() * 1_000))


def _nearness_of(connected: socket) -> _Nearness:
    try:
        peer = ip_address(str(connected.getpeername()[0]).partition("%")[0])
    except (OSError, ValueError):
        return _Nearness.WORLD  # it hung up, or is reached by something else than an address
    if isinstance(peer, IPv6Address) and peer.ipv4_mapped:
        peer = peer.ipv4_mapped
    if peer.is_loopback or peer.is_unspecified:
        return _Nearness.MACHINE
    return _Nearness.WORLD if peer.is_global else _Nearness.NETWORK
