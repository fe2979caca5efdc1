"""Proving that nothing is missing: every kiosk's records are here, without a gap, each chained to the one before."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from kiosk.domain.kiosks.names import as_counted
from kiosk.domain.kiosks.proof import Certificate, Completeness, Proof, ProofRow
from kiosk.domain.moment import local
from kiosk.services.event import summary
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import extents, streamed
from kiosk.storage.journal.extents import DeviceExtent
from kiosk.storage.journal.fractures import Fracture, fractures
from kiosk.storage.tables import counting, events, members

_EVERY = 1_000_000
_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE = 16


def prove(file: EventFile, *, since: int | None = None, hub_asked: bool = True) -> Proof:
    """Check the journal of every kiosk, and compare with what each last said of itself, and when.

    Nothing is missing once every kiosk, those that were shut out too, was heard from after its last record: since it is
    asked for a proof, or after the event was over. What is not heard from may have recorded more.

    Args:
        file: the event file.
        since: since when it is asked (UTC milliseconds by the hub's clock, see `inquiry`); now unless given.
        hub_asked: whether a hub ran that told how far each kiosk got.
    """
    heard_since = min(file.clock() if since is None else since, file.read_event().ends)
    with file.snapshot() as connection:
        look = _Look(connection, fractures(connection, _EVERY), file.journal.device, heard_since)
        extents_here = extents.of_devices(connection)
        rows = _rows(look, extents_here)
        digest = _code(extents.last_hashes(connection), {extent.device: extent.records for extent in extents_here})
    return Proof(tuple(sorted(rows, key=lambda row: (as_counted(row.name), row.device))), digest, hub_asked)


@dataclass(frozen=True, slots=True)
class _Look:
    """What is looked at: the file, what is broken in it, this machine's id, and since when a kiosk has to be heard."""

    connection: Connection
    broken: Sequence[Fracture]
    own: str
    heard_since: int


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
        zone=event.zone,
    )


def _rows(look: _Look, extents_here: Sequence[DeviceExtent]) -> list[ProofRow]:
    """Give each kiosk that was enrolled or told of itself the devices that are its own, and the others a row each.

    A device that nobody admitted has none: anybody can make one up that says it has more.
    """
    enrolled = {member.public_key: member for member in members.everyone(look.connection)}
    reports = members.reports(look.connection)
    strangers = counting.strangers(look.connection)
    left = {extent.device: extent for extent in extents_here if extent.device not in strangers}
    rows = []
    for public_key in sorted(enrolled.keys() | reports.keys()):
        member, report = enrolled.get(public_key), reports.get(public_key)
        names = {one.name for one in (member, report) if one and one.name}
        mine = [extent for extent in left.values() if _is_its(extent, public_key, report, names)]
        for extent in mine:
            del left[extent.device]
        called = next((extent.name for extent in mine if extent.name), "")
        name = (member and member.name) or (report and report.name) or called or public_key[:12]
        rows.append(_row(look, name, mine, report, shut_out=bool(member and member.revoked)))
    return rows + [_row(look, extent.name or extent.device, [extent], None) for extent in left.values()]


def _is_its(extent: DeviceExtent, public_key: str, report: members.Report | None, names: set[str]) -> bool:
    if extent.public_key:
        return extent.public_key == public_key
    return extent.name in names or bool(report and report.device == extent.device)


def _row(
    look: _Look, name: str, devices: Sequence[DeviceExtent], report: members.Report | None, *, shut_out: bool = False
) -> ProofRow:
    ids = [extent.device for extent in devices]
    gaps = sum(len(streamed.held(look.connection, device).gaps) for device in ids)
    last_here = {extent.device: extent.last_seq for extent in devices}
    tail = max(0, report.head - last_here.get(report.device, 0)) if report else 0
    is_whole = look.own in ids or bool(report and report.heard >= look.heard_since)
    as_told = Completeness.WHOLE if is_whole else Completeness.SILENT if report else Completeness.UNCONFIRMED
    if not ids and not report:
        as_told = Completeness.UNUSED if shut_out else Completeness.UNHEARD
    return ProofRow(
        name=name,
        device=", ".join(ids),
        records=sum(extent.records for extent in devices),
        first=min((extent.first for extent in devices), default=0),
        last=max((extent.last for extent in devices), default=0),
        said=report.head if report else 0,
        heard=report.heard if report else 0,
        missing=gaps + tail,
        standing=_standing(ids, look.broken, gaps, tail) or as_told,
        shut_out=shut_out,
    )


def _standing(ids: Sequence[str], broken: Sequence[Fracture], gaps: int, tail: int) -> Completeness | None:
    """Return what is known to be wrong with a kiosk's records; None if nothing is."""
    if gaps:
        return Completeness.GAP
    if any(fracture.device in ids for fracture in broken):
        return Completeness.BROKEN
    return Completeness.TAIL if tail else None


def _code(heads: Sequence[tuple[str, int, bytes]], records: Mapping[str, int]) -> str:
    """Return a code of 80 bits that is short enough to be read aloud.

    The last hash of a device is over all its records; their number tells whether they are all here.
    """
    text = "".join(f"{device} {seq} {digest.hex()} {records.get(device, 0)}\n" for device, seq, digest in heads)
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:10], "big")
    code = "".join(_SYMBOLS[number >> 5 * place & 31] for place in reversed(range(_CODE)))
    return "-".join(code[start : start + 4] for start in range(0, _CODE, 4))


def remedy_for(row: ProofRow) -> str:
    """Say what to do about a kiosk; empty if nothing is to be done."""
    standing = row.standing
    match standing:
        case Completeness.WHOLE | Completeness.UNUSED:
            return ""
        case Completeness.GAP | Completeness.TAIL | Completeness.SILENT | Completeness.UNCONFIRMED if row.shut_out:
            return (
                "It was shut out: merge a bundle made there (“kiosk merge --shut-out-too”). If it is lost, so is what "
                "it recorded since."
            )
        case Completeness.SILENT | Completeness.UNCONFIRMED:
            return "Switch that kiosk on near a hub and look again, or merge a bundle made there after its last record."
        case Completeness.GAP | Completeness.TAIL:
            return "Switch that kiosk on near a hub, or merge a bundle made there (“kiosk bundle”)."
        case Completeness.BROKEN:
            return "Compare with that kiosk's own file or a backup."
        case Completeness.UNHEARD:
            return "Switch it on near a hub, or merge a bundle made there; if it was never used, shut it out."
        case _:
            assert_never(standing)
