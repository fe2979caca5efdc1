"""A link hands contacts out once, to whoever knows it, and ends; whatever else is asked of it gets nothing."""

import asyncio
import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from kiosk.adapters.link import guard, server
from kiosk.adapters.link.guard import Guard, asker_of
from kiosk.adapters.link.link_process import LinkProcess
from kiosk.domain.networking.phone_link import LinkState, LinkTexts, LinkWish, OwnAddress, link_addresses, link_url

CARDS = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Elif Kılıç\r\nEND:VCARD\r\n"
TEXTS = LinkTexts("ar", True, "Growth & <more>", "One file, once.", "Save contacts", "They were downloaded.")
WISH = LinkWish("127.0.0.1", "tokentokentokentokento", CARDS, TEXTS, 60)
MOST = 60.0
GUESSES = int(os.environ.get("FOYER_GUESSES", "1000"))

Answer = tuple[int, http.client.HTTPMessage, bytes]


@pytest.fixture
def link() -> Iterator[LinkProcess]:
    opened = LinkProcess(WISH)
    assert opened.url, opened.state
    yield opened
    opened.end()


def place(link: LinkProcess) -> tuple[str, int]:
    split = urlsplit(link.url)
    return str(split.hostname), int(split.port or 0)


def ask(link: LinkProcess, method: str, path: str = "", source: str = "127.0.0.9") -> Answer:
    connection = http.client.HTTPConnection(*place(link), timeout=30, source_address=(source, 0))
    connection.request(method, path or urlsplit(link.url).path)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, response.headers, body


def say(link: LinkProcess, text: bytes, source: str) -> bytes:
    """Send some bytes, and return all that comes of it."""
    with socket.create_connection(place(link), 30, (source, 0)) as connection, suppress(OSError):
        connection.sendall(text)
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65_536), b""))
    return b""


def until_state(link: LinkProcess, state: LinkState) -> None:
    deadline = time.monotonic() + MOST
    while link.state is not state:
        assert time.monotonic() < deadline, link.state
        time.sleep(0.01)


def until_closed(address: tuple[str, int]) -> None:
    deadline = time.monotonic() + MOST
    while True:
        try:
            socket.create_connection(address, 5).close()
        except OSError:
            return
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_looking_at_the_page_uses_nothing_up_and_its_button_hands_the_contacts_out_once(link: LinkProcess) -> None:
    for method in ("GET", "HEAD", "GET"):  # as a messenger does that previews links
        status, head, page = ask(link, method)
        assert (status, head["Content-Type"]) == (200, "text/html; charset=utf-8")
        assert CARDS.encode() not in page
    assert b'<html lang="ar" dir="rtl">' in page
    assert b"Growth &amp; &lt;more&gt;" in page
    assert b'<form method="post"><button>Save contacts</button></form>' in page
    until_state(link, LinkState.SEEN)
    status, head, body = ask(link, "POST")
    assert (status, head["Content-Type"], body.decode()) == (200, "text/vcard; charset=utf-8", CARDS)
    assert head["Content-Disposition"] == 'attachment; filename="contacts.vcf"'
    until_state(link, LinkState.TAKEN)
    for method in ("POST", "GET"):
        status, head, page = ask(link, method)
        assert (status, b"They were downloaded." in page, CARDS.encode() in page) == (410, True, False)
        assert (head["Cache-Control"], head["Referrer-Policy"]) == ("no-store", "no-referrer")
        assert (head["X-Content-Type-Options"], head["Connection"]) == ("nosniff", "close")
        assert "default-src 'none'" in head["Content-Security-Policy"]


def test_no_other_path_method_or_noise_gets_anything(link: LinkProcess) -> None:
    token = WISH.token
    paths = ("/", f"/{token[:-1]}", f"/{token}/", f"/{token}?x", f"//{token}", "/../etc/passwd", f"/{token.upper()}")
    for at, path in enumerate(paths):
        for method in ("GET", "POST"):
            status, _, body = ask(link, method, path, f"127.0.1.{at + 1}")
            assert (path, status, body) == (path, 404, b"")
    assert ask(link, "DELETE")[0] == 405
    for at, noise in enumerate((b"", b"\r\n\r\n", b"\x16\x03\x01\x02\x00", b"GET\r\n\r\n", b"\xff" * 100_000)):
        assert CARDS.encode() not in say(link, noise, f"127.0.2.{at + 1}")
    huge = f"GET /{token} HTTP/1.1\r\nX: ".encode() + b"x" * 1_000_000
    assert b" 200 " not in say(link, huge, "127.0.3.1")
    assert ask(link, "POST")[0] == 200


@pytest.mark.slow
def test_a_thousand_guesses_get_nothing_and_keep_nobody_from_their_contacts(link: LinkProcess) -> None:
    answers = [say(link, b"GET /%022d HTTP/1.1\r\n\r\n" % number, "127.0.0.66") for number in range(GUESSES)]
    assert sum(b" 404 " in answer for answer in answers) <= guard.WRONG
    assert not any(b" 200 " in answer for answer in answers)
    assert ask(link, "POST")[0] == 200


def test_who_holds_connections_open_keeps_nobody_out_and_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "ASKING_S", 0.5)
    told: list[LinkState] = []

    async def play() -> None:
        served, port = server.LinkServer(WISH, told.append), asyncio.get_running_loop().create_future()
        running = asyncio.create_task(served.run(port.set_result))
        place = "127.0.0.1", await port
        slow = [await asyncio.open_connection(*place, local_addr=("127.0.0.66", 0)) for _ in range(40)]
        for _, writer in slow[:6]:
            writer.write(b"GET /")
        reader, writer = await asyncio.open_connection(*place, local_addr=("127.0.0.9", 0))
        writer.write(f"POST /{WISH.token} HTTP/1.1\r\nContent-Length: 0\r\n\r\n".encode())
        async with asyncio.timeout(MOST):
            assert (await reader.read()).endswith(CARDS.encode())
            for slow_reader, _ in slow:
                with suppress(ConnectionError):
                    assert await slow_reader.read() == b""
            served.end()
            await running
        for _, one in (*slow, (reader, writer)):
            one.close()

    asyncio.run(play())
    assert told == [LinkState.TAKEN, LinkState.OVER]


def test_each_asker_has_so_many_tries_and_one_network_of_ipv6_is_one_asker() -> None:
    held = Guard()
    assert [held.enter("a") for _ in range(guard.AT_ONCE + 1)] == [True] * guard.AT_ONCE + [False]
    assert held.enter("b")
    held.leave("a")
    assert held.enter("a")
    for _ in range(guard.WRONG):
        held.blame("b")
    assert not held.enter("b")
    assert asker_of("fd00::1") == asker_of("fd00::abcd:1") != asker_of("fd00:0:0:1::1")
    assert asker_of("::ffff:192.0.2.1") == asker_of("192.0.2.1") != asker_of("192.0.2.2")


def test_it_ends_with_its_time_when_told_and_with_whoever_opened_it(link: LinkProcess) -> None:
    link.end()
    until_closed(place(link))
    short = LinkProcess(replace(WISH, seconds=1))
    until_state(short, LinkState.OVER)
    until_closed(place(short))
    killed = (
        "import os; from tests.adapters.link.test_link import WISH, LinkProcess\n"
        "link = LinkProcess(WISH); print(link.url, flush=True); os.kill(os.getpid(), 9)"
    )
    run = subprocess.run([sys.executable, "-c", killed], capture_output=True, text=True, timeout=MOST, check=False)
    split = urlsplit(run.stdout.strip())
    until_closed((str(split.hostname), int(split.port or 0)))


def test_an_address_that_is_not_this_machines_opens_nothing() -> None:
    gone = LinkProcess(replace(WISH, address="192.0.2.77"))
    assert (gone.url, gone.state) == ("", LinkState.FAILED)


def test_only_private_addresses_are_opened_that_phones_find_of_the_network_that_leads_out_first() -> None:
    own = [
        OwnAddress("127.0.0.1", "lo"),
        OwnAddress("fe80::1", "eth0"),
        OwnAddress("fd00::5", "wlan0"),
        OwnAddress("1.1.1.1", "eth1", leads_out=True),
        OwnAddress("2606:4700:4700::1111", "eth1"),
        OwnAddress("10.0.0.5", "eth0"),
        OwnAddress("192.168.1.20", "wlan0", leads_out=True),
        OwnAddress("169.254.3.3", "usb0"),
    ]
    assert [(one.network, one.address) for one in link_addresses(own)] == [
        ("wlan0", "192.168.1.20"),
        ("eth0", "10.0.0.5"),
    ]
    assert link_addresses(own[:2]) == []
    assert link_addresses(own[2:3]) == own[2:3]
    assert link_url("fd00::5", 80, "t") == "http://[fd00::5]:80/t"
