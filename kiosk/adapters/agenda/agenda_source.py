"""The bytes of an agenda, from a file or an address."""

from pathlib import Path
from typing import assert_never
from urllib.parse import urlsplit

from kiosk.adapters.agenda.agenda_web import LIMIT, ask
from kiosk.adapters.files.plain_file import open_plain
from kiosk.domain.agenda.feed import SCHEMES, FeedContent, FeedRefused, FeedUnchanged
from kiosk.domain.faults.agenda import AgendaTooLarge, AgendaUnreadable
from kiosk.domain.faults.system import reason_of


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
    if len(content) > LIMIT:
        raise AgendaTooLarge(text, LIMIT // 1_000_000)
    return content, path.name


def fetch(address: str) -> bytes:
    """Return what an http, https or webcal address holds; a webcal server that knows no https is asked without.

    Raises:
        Fault: the server cannot be reached, refuses, is too slow, sends too much or too little, or leads elsewhere.
    """
    match ask(address):
        case FeedContent(content=content):
            return content
        case FeedRefused(fault=fault):
            raise fault
        case FeedUnchanged():  # nobody said that anything was known
            return b""
        case answer:
            assert_never(answer)


def urlsplit_scheme(text: str) -> str:
    """Return the scheme of an address; empty for what is none."""
    try:
        return urlsplit(text).scheme.lower()
    except ValueError:
        return ""
