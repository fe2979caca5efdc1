"""A kiosk that joins takes a hub's copy of the event only if the event's kiosks wrote all of it."""

import asyncio
import hashlib
import json
import zlib
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from kiosk.domain.faults.link import CopyForged
from kiosk.services.ports import RefusedError
from kiosk.storage.connection import connect
from kiosk.storage.event_file import EventFile
from kiosk.sync import copying
from tests.conftest import AddGuest

if TYPE_CHECKING:
    from nats.aio.client import Client

PART = 16 * 1024


class GivenHub:
    """A connection to a hub that hands out one copy."""

    def __init__(self, copy: Path) -> None:
        self._bytes = copy.read_bytes()

    def terms(self) -> dict[str, Any]:
        digest = hashlib.sha256(self._bytes).hexdigest()
        return {"copy": "c", "token": "t", "size": len(self._bytes), "part": PART, "digest": digest}

    async def request(self, _subject: str, asked: bytes, timeout: float) -> SimpleNamespace:
        assert timeout
        number = json.loads(asked)["number"]
        return SimpleNamespace(data=zlib.compress(self._bytes[number * PART : (number + 1) * PART]))


@pytest.fixture
def fetch(event_file: EventFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Fetch the hub's copy of the event, or of what one statement makes of it."""

    def fetched(statement: str = "", event: str = "") -> Path:
        copy, path = tmp_path / "copy.db", tmp_path / "joined" / "event.db"
        event_file.copy_for_another(copy)
        if statement:
            forged = connect(copy)
            forged.execute(statement)
            forged.close()
        hub = GivenHub(copy)

        async def ask(*_: object) -> dict[str, Any]:
            return hub.terms()

        monkeypatch.setattr(copying, "ask", ask)
        event = event or event_file.read_event().id
        try:
            asyncio.run(copying.copy_event(cast("Client", hub), event, "U1", path, lambda _done, _all: None))
        finally:
            copy.unlink()
        return path

    return fetched


def test_what_kiosks_wrote_is_kept(fetch: Callable[..., Path], add_guest: AddGuest) -> None:
    add_guest("Elif Kılıç")
    assert fetch().is_file()


@pytest.mark.parametrize("statement", ["UPDATE journal SET at = at + 1", "UPDATE journal SET signature = NULL"])
def test_what_they_did_not_write_is_refused_and_leaves_no_file(
    fetch: Callable[..., Path], add_guest: AddGuest, tmp_path: Path, statement: str
) -> None:
    add_guest("Elif Kılıç")
    with pytest.raises(RefusedError) as refused:
        fetch(statement)
    assert isinstance(refused.value.reason, CopyForged)
    assert list((tmp_path / "joined").iterdir()) == []


def test_so_is_another_event_than_the_code_is_for(fetch: Callable[..., Path]) -> None:
    with pytest.raises(RefusedError):
        fetch(event="another")
