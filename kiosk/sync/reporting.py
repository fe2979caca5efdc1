"""What a kiosk tells the hub of itself every few seconds."""

import json
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.adapters.kiosks.sync_folder import restarted
from kiosk.adapters.machine.battery import battery
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.subjects import service_subject
from kiosk.services.kiosks.replicate import Replication
from kiosk.services.voices.day import lacks_key, take_keys
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import streamed

if TYPE_CHECKING:
    from kiosk.adapters.kiosks.nats_link import NatsLink


async def report(
    file: EventFile, replication: Replication, link: "NatsLink", membership: Membership, name: str
) -> bool:
    """Tell the hub how this kiosk stands, under a name; returns whether the hub answers that its disk is full."""
    device = file.journal.device
    standing = {
        "device": device,
        "name": name,
        "version": __version__,
        "head": streamed.head(file.reader, device),
        "waiting": replication.waiting,
        "behind": replication.behind + replication.missing,
        "offset": replication.offset,
        "battery": battery(),
        "restarted": restarted(file.path),
        "at": file.clock(),
    }
    subject = service_subject(membership.event, "here", membership.public_key)
    answer = await link.ask(subject, json.dumps(standing).encode())
    return answer is not None and _says_full(answer)


async def hear_voice_keys(file: EventFile, link: "NatsLink", membership: Membership) -> None:
    """Ask the hub for the key by which a badge has one voice, where this kiosk takes voices and lacks the day's.

    Raises:
        Fault: it cannot be kept.
    """
    if not lacks_key(file):
        return
    answer = await link.ask(service_subject(membership.event, "voices", membership.public_key), b"{}")
    take_keys(file, _keys_in(answer or b"{}"))


def _keys_in(answer: bytes) -> dict[str, bytes]:
    try:
        return {str(day): bytes.fromhex(key) for day, key in json.loads(answer)["keys"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}


def _says_full(answer: bytes) -> bool:
    try:
        return bool(json.loads(answer)["full"])
    except (ValueError, KeyError, TypeError):
        return False
