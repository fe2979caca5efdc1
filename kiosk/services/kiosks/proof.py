"""Proving that nothing is missing: every kiosk's records are here, without a gap, each chained to the one before."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import assert_never

from kiosk.domain.kiosks.proof import Certificate, Completeness, Proof, ProofRow
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
        broken, extents_here = fractures(connection, _EVERY), extents.of_devices(connection)
        rows = _rows(connection, extents_here, broken, file.journal.device)
        digest = _code(extents.last_hashes(connection), {extent.device: extent.records for extent in extents_here})
    return Proof(tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.device))), digest)


def certificate(file: EventFile, proof: Proof) -> Certificate:
    """Return what a certificate of a proof states."""
    totals = summary(file)
    event, device = totals.event, totals.device
    starts, ends = (local(at, event.zone) for at in (event.starts, event.ends - 1))
    dates = f"{starts:%Y-%m-%d}" + (f" – {ends:%Y-%m-%d}" if ends.date() != starts.date() else "")
    name = (device and events.device_name(file.reader, device)) or device or "–"
    return Certificate(
        event=event.name,
        organiser=event.organiser,
        place=event.place,
        dates=dates,
        attendees=totals.attendees,
        checked_in=totals.checked_in,
        exchanges=totals.exchanges,
        proof=proof,
        made_at=f"{local(file.clock(), event.zone):%Y-%m-%d %H:%M} ({event.timezone})",
        made_by=name,
        accent=event.accent,
    )


def _rows(
    connection: Connection, extents_here: Sequence[DeviceExtent], broken: Sequence[Fracture], own: str
) -> list[ProofRow]:
    """Give each kiosk that was enrolled or told of itself the devices that are its own, and the others a row each."""
    enrolled = {member.public_key: member for member in members.everyone(connection)}
    reports = members.reports(connection)
    left = {extent.device: extent for extent in extents_here}
    rows = []
    for public_key in sorted(enrolled.keys() | reports.keys()):
        member, report = enrolled.get(public_key), reports.get(public_key)
        names = {one.name for one in (member, report) if one and one.name}
        mine = [extent for extent in left.values() if _is_its(extent, public_key, report, names)]
        for extent in mine:
            del left[extent.device]
        if mine or report or (member and not member.revoked):
            name = (member and member.name) or (report and report.name) or public_key[:12]
            rows.append(_row(connection, name, mine, report, broken, own))
    alone = [_row(connection, extent.name or extent.device, [extent], None, broken, own) for extent in left.values()]
    return rows + alone


def _is_its(extent: DeviceExtent, public_key: str, report: members.Report | None, names: set[str]) -> bool:
    if extent.public_key or (report and report.device == extent.device):
        return extent.public_key == public_key or bool(report and report.device == extent.device)
    return extent.name in names


def _row(
    connection: Connection,
    name: str,
    devices: Sequence[DeviceExtent],
    report: members.Report | None,
    broken: Sequence[Fracture],
    own: str,
) -> ProofRow:
    ids = [extent.device for extent in devices]
    gaps = sum(len(streamed.held(connection, device).gaps) for device in ids)
    last_here = {extent.device: extent.last_seq for extent in devices}
    tail = max(0, report.head - last_here.get(report.device, 0)) if report else 0
    is_told = bool(report) or (bool(ids) and set(ids) <= {own})
    return ProofRow(
        name=name,
        device=", ".join(ids),
        records=sum(extent.records for extent in devices),
        first=min((extent.first for extent in devices), default=0),
        last=max((extent.last for extent in devices), default=0),
        said=report.head if report else 0,
        heard=report.heard if report else 0,
        missing=gaps + tail,
        standing=_standing(ids, broken, gaps, tail, is_told=is_told),
    )


def _standing(ids: Sequence[str], broken: Sequence[Fracture], gaps: int, tail: int, *, is_told: bool) -> Completeness:
    if not ids and not is_told:
        return Completeness.UNHEARD
    if gaps:
        return Completeness.GAP
    if any(fracture.device in ids for fracture in broken):
        return Completeness.BROKEN
    if tail:
        return Completeness.TAIL
    return Completeness.WHOLE if is_told else Completeness.UNCONFIRMED


def _code(heads: Sequence[tuple[str, int, bytes]], records: Mapping[str, int]) -> str:
    """Return a code of 80 bits that is short enough to be read aloud.

    The last hash of a device is over all its records; their number tells whether they are all here.
    """
    text = "".join(f"{device} {seq} {digest.hex()} {records.get(device, 0)}\n" for device, seq, digest in heads)
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:10], "big")
    code = "".join(_SYMBOLS[number >> 5 * place & 31] for place in reversed(range(_CODE)))
    return "-".join(code[start : start + 4] for start in range(0, _CODE, 4))


def remedy_for(standing: Completeness) -> str:
    """Say what to do about a kiosk; empty if nothing is to be done."""
    match standing:
        case Completeness.WHOLE | Completeness.UNCONFIRMED:
            return ""
        case Completeness.GAP | Completeness.TAIL:
            return "Switch that kiosk on near a hub, or merge a bundle made there (“kiosk bundle”)."
        case Completeness.BROKEN:
            return "Compare with that kiosk's own file or a backup."
        case Completeness.UNHEARD:
            return "Switch it on near a hub, or merge a bundle made there; if it was never used, shut it out."
        case _:
            assert_never(standing)
