"""The hub keeps erased people out of the stream, and loses no number of anybody's by that."""

import asyncio
import json
from base64 import b64encode
from collections.abc import Mapping
from fnmatch import fnmatch
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.subjects import subject_of
from kiosk.services.erase import erase
from kiosk.services.kiosks.members import enrol
from kiosk.storage.event_file import EventFile
from kiosk.sync.purging import StreamPurge
from kiosk.sync.stream_copy import StreamCopy
from tests.authors import Author
from tests.conftest import AddGuest

if TYPE_CHECKING:
    from nats.aio.client import Client


class Stream:
    """What a server keeps of a stream, and answers when asked for it or told to overwrite it."""

    def __init__(self) -> None:
        self.messages: dict[int, tuple[str, bytes]] = {}
        self._last = 0

    def put(self, subject: str, payload: bytes) -> None:
        self._last += 1
        self.messages[self._last] = (subject, payload)

    async def request(
        self, subject: str, payload: bytes, timeout: float, headers: Mapping[str, str] | None = None
    ) -> SimpleNamespace:
        answer: dict[str, object] = {}
        if "STREAM.MSG.GET" in subject:
            answer = self._next(**json.loads(payload))
        elif "STREAM.MSG.DELETE" in subject:
            del self.messages[json.loads(payload)["seq"]]
        else:
            self.put(subject, payload)
        return SimpleNamespace(data=json.dumps(answer).encode())

    def _next(self, seq: int, next_by_subj: str) -> dict[str, object]:
        for number, (subject, payload) in self.messages.items():
            if number >= seq and fnmatch(subject, next_by_subj.replace(">", "*")):
                return {"message": {"seq": number, "subject": subject, "data": b64encode(payload).decode()}}
        return {"error": {"code": 404}}

    def records(self) -> list[Record]:
        return [record for _, payload in self.messages.values() for record in wire.decode(payload)]


class WholeCopy:
    """A hub that is alone, and whose bytes hold nobody."""

    is_shared = False

    async def holds(self, *_: object) -> bool:
        return False


def test_what_came_about_an_erased_person_and_was_not_read_yet_reaches_everybody_without_its_body(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    """A desk that was away checked somebody in whom the organiser had erased; else all would wait for that number."""
    person = add_guest("Ada").id
    desk = Author(event_file.read_event().id)
    key = key_text(bytes(desk.key.verify_key))
    enrol(event_file, key, "Desk 1", role=Role.DESK)
    erase(event_file, person, reason=ErasureReason.ASKED)
    scan = desk.write("scan", person, {"verdict": "admitted", "point": "Door"})
    stream = Stream()
    stream.put(subject_of(desk.event, scan, key), wire.encode([scan]))
    purge = StreamPurge(event_file, desk.event, "HUB", cast("StreamCopy", WholeCopy()))
    asyncio.run(purge.work(cast("Client", stream)))
    kept = [record for record in stream.records() if record.device == desk.device]
    assert [(record.hash, record.signature, record.body) for record in kept] == [(scan.hash, scan.signature, None)]
