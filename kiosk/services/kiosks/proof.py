"""Proving that nothing is missing: every kiosk's records are here, without a gap, each chained to the one before."""

import hashlib
from collections.abc import Mapping, Sequence

from kiosk.domain.kiosks.proof import Certificate, Proof, ProofRow, Standing
from kiosk.domain.moment import local
from kiosk.services.event import summary
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import extents, streamed
from kiosk.storage.journal.extents import DeviceExtent
from kiosk.storage.journal.fractures import Fracture, fractures
from kiosk.storage.tables import events, members

_EVERY = 1_000_000
_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE = 16


def prove(file: EventFile) -> Proof:
    """Check the journal of every kiosk, and compare with what each last said of itself."""
    with file.snapshot() as connection:
        found, here = fractures(connection, _EVERY), extents.of_devices(connection)
        rows = _rows(connection, here, found, file.journal.device)
        digest = _code(extents.last_hashes(connection), {extent.device: extent.records for extent in here})
    return Proof(tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.device))), digest)


def certificate(file: EventFile, proof: Proof) -> Certificate:
    """Return what a certificate of a proof states."""
    told = summary(file)
    event, device = told.event, told.device
    starts, ends = (local(at, event.zone) for at in (event.starts, event.ends - 1))
    dates = f"{starts:%Y-%m-%d}" + (f" – {ends:%Y-%m-%d}" if ends.date() != starts.date() else "")
    name = (device and events.device_name(file.reader, device)) or device or "–"
    return Certificate(
        *(event.name, event.organiser, event.place, dates, told.attendees, told.checked_in, told.exchanges),
        *(proof, f"{local(file.clock(), event.zone):%Y-%m-%d %H:%M} ({event.timezone})", name, event.accent),
    )


def _rows(connection: Connection, here: Sequence[DeviceExtent], found: Sequence[Fracture], own: str) -> list[ProofRow]:
    """Give each kiosk that was enrolled or told of itself the devices that are its own, and the others a row each."""
    enrolled = {member.public_key: member for member in members.everyone(connection)}
    told = members.reports(connection)
    left = {extent.device: extent for extent in here}
    rows = []
    for public_key in sorted(enrolled.keys() | told.keys()):
        member, said = enrolled.get(public_key), told.get(public_key)
        names = {one.name for one in (member, said) if one and one.name}
        mine = [extent for extent in left.values() if _is_its(extent, public_key, said, names)]
        for extent in mine:
            del left[extent.device]
        if mine or said or (member and not member.revoked):
            name = (said and said.name) or (member and member.name) or public_key[:12]
            rows.append(_row(connection, name, mine, said, found, own))
    alone = [_row(connection, extent.name or extent.device, [extent], None, found, own) for extent in left.values()]
    return rows + alone


def _is_its(extent: DeviceExtent, public_key: str, said: members.Report | None, names: set[str]) -> bool:
    if extent.public_key or (said and said.device == extent.device):
        return extent.public_key == public_key or bool(said and said.device == extent.device)
    return extent.name in names


def _row(
    connection: Connection,
    name: str,
    devices: Sequence[DeviceExtent],
    said: members.Report | None,
    found: Sequence[Fracture],
    own: str,
) -> ProofRow:
    ids = [extent.device for extent in devices]
    gaps = sum(len(streamed.held(connection, device).gaps) for device in ids)
    last_here = {extent.device: extent.last_seq for extent in devices}
    tail = max(0, said.head - last_here.get(said.device, 0)) if said else 0
    is_told = bool(said) or (bool(ids) and set(ids) <= {own})
    return ProofRow(
        *(name, ", ".join(ids), sum(extent.records for extent in devices)),
        *(min((extent.first for extent in devices), default=0), max((extent.last for extent in devices), default=0)),
        *(said.head if said else 0, said.heard if said else 0, gaps + tail),
        _standing(ids, found, gaps, tail, is_told=is_told),
    )


def _standing(ids: Sequence[str], found: Sequence[Fracture], gaps: int, tail: int, *, is_told: bool) -> Standing:
    if not ids and not is_told:
        return Standing.UNHEARD
    if gaps:
        return Standing.GAP
    if any(fracture.device in ids for fracture in found):
        return Standing.BROKEN
    if tail:
        return Standing.TAIL
    return Standing.WHOLE if is_told else Standing.UNCONFIRMED


def _code(heads: Sequence[tuple[str, int, bytes]], records: Mapping[str, int]) -> str:
    """Return a code of 80 bits that is short enough to be read aloud.

    The last hash of a device is over all its records; their number tells whether they are all here.
    """
    text = "".join(f"{device} {seq} {digest.hex()} {records.get(device, 0)}\n" for device, seq, digest in heads)
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:10], "big")
    code = "".join(_SYMBOLS[number >> 5 * place & 31] for place in reversed(range(_CODE)))
    return "-".join(code[start : start + 4] for start in range(0, _CODE, 4))


REMEDIES: Mapping[Standing, str] = {
    Standing.WHOLE: "",
    Standing.UNCONFIRMED: "",
    Standing.GAP: "Switch that kiosk on near a hub, or merge a bundle made there (“kiosk bundle”).",
    Standing.BROKEN: "Compare with that kiosk's own file or a backup.",
    Standing.TAIL: "Switch that kiosk on near a hub, or merge a bundle made there (“kiosk bundle”).",
    Standing.UNHEARD: "Switch it on near a hub, or merge a bundle made there; if it was never used, shut it out.",
}
"""What to do about a kiosk."""
