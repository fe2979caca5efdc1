"""Which kiosk may write what, told from the records alone, so that all kiosks that hold the same ones agree.

The event has a key of its own, and its id is that key's hash. The event key grants organisers; an organiser grants
kiosks, by a record or by an invitation: a key of which the private half stands in a join code, and which signs the keys
of those that join, whom a hub or an organiser's machine then takes. So two links at most lead from the event to an
organiser, and each may only narrow. An organiser fences kiosks off: what one wrote behind the last record that the
fence names does not count. Only the event key fences organisers off that it granted itself, and nothing fences off the
event key.
"""

import hashlib
from base64 import b32decode, b32encode
from binascii import crc_hqx
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.facts.rights_kinds import Fence, Grant, Invitation
from kiosk.domain.kiosks.membership import is_public_key
from kiosk.domain.kiosks.role import Role

_USER = 20 << 3
"""The first byte of a public key as NATS writes it (ADR-14)."""
_EVENT_ID = 24
STRENGTH = (Role.WALL, Role.FOYER, Role.DESK, Role.HUB, Role.ORGANISER)
"""Roles, the one that may do most last; a kiosk that was granted several has that one."""

IsSigned = Callable[[bytes, bytes, bytes], bool]
"""Tells whether a key (32 bytes) signed a message: key, message, signature."""


def event_id(event_key: bytes) -> str:
    """Return the id of the event of a key (Ed25519, 32 bytes): 120 bits of its hash."""
    return b32encode(hashlib.sha256(b"foyer-event/1\0" + event_key).digest()).decode().lower()[:_EVENT_ID]


def is_governed(event: str) -> bool:
    """Tell whether an event's id is that of a key; an event without one, as tests make, is open to all its devices."""
    return len(event) == _EVENT_ID


def key_text(key: bytes) -> str:
    """Write a public key (32 bytes) as NATS does."""
    body = bytes([_USER]) + key
    return b32encode(body + crc_hqx(body, 0).to_bytes(2, "little")).decode().rstrip("=")


def key_bytes(text: str) -> bytes:
    """Return the 32 bytes of a public key; none where the text is no such key."""
    return b32decode(text)[1:33] if is_public_key(text) else b""


def is_key_of(event: str, public_key: str) -> bool:
    """Tell whether a public key, as text, is that of an event."""
    return event_id(key_bytes(public_key)) == event


def is_good_grant(event: str, grant: Grant, role: Role, is_signed: IsSigned) -> bool:
    """Tell whether a grant of a role was signed by whom it names, be it the event's key or a join code's."""
    key = key_bytes(grant.by or "")
    text = grant_text(event, grant.public_key, role, grant.expires or 0)
    return bool(key) and grant.role is role and is_signed(key, text, _from_hex(grant.signature))


def is_good_fence(event: str, fence: Fence, keys: Iterable[str], is_signed: IsSigned) -> bool:
    """Tell whether one of some keys, as text, signed a fence."""
    text, made = fence_text(event, fence), _from_hex(fence.signature)
    return any(is_signed(key_bytes(key), text, made) for key in keys)


def grant_text(event: str, public_key: str, role: Role, expires: int) -> bytes:
    """Return what the event key, or an invitation, signs to grant a kiosk a role."""
    return f"foyer-grant/1\0{event}\0{public_key}\0{role}\0{expires}".encode()


def fence_text(event: str, fence: Fence) -> bytes:
    """Return what the event key signs to fence an organiser off, or to let it in again."""
    ends = "\0".join(f"{device} {number}" for device, number in sorted(fence.last.items()))
    head = f"foyer-fence/1\0{event}\0{fence.public_key}\0{fence.number}\0"
    return f"{head}{bool(fence.shut_out)}\0{bool(fence.limited)}\0{ends}".encode()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact about rights: which key (as text) wrote it, under which device id and number, and when it says."""

    writer: str
    device: str
    seq: int
    at: int
    fact: Grant | Invitation | Fence


@dataclass(frozen=True, slots=True)
class Rights:
    """What one kiosk may do.

    `last` tells by device id the number of its last record that counts, and nothing of others then; None if all count.
    `expires` is in UTC milliseconds, 0 for never. A `founder` was granted its role by the event key, which alone can
    fence it off.
    """

    public_key: str
    role: Role
    expires: int = 0
    name: str = ""
    shut_out: bool = False
    last: Mapping[str, int] | None = None
    staff: str = ""
    retires: str = ""
    hub: bool = False
    founder: bool = False

    def reach(self, device: str, seq: int) -> bool:
        """Tell whether a record lies before the fence."""
        return self.last is None or seq <= self.last.get(device, 0)


def rights_of(event: str, evidence: Iterable[Evidence], is_signed: IsSigned) -> dict[str, Rights]:
    """Return what each kiosk may do, by its public key as text; who is not in it may do nothing.

    Args:
        event: the event's id.
        evidence: all facts about rights, in any order.
        is_signed: checks a signature.
    """
    everything = sorted(evidence, key=lambda one: (one.at, one.device, one.seq))
    return _Deduction(event, everything, is_signed).rights()


class _Deduction:
    def __init__(self, event: str, evidence: Sequence[Evidence], is_signed: IsSigned) -> None:
        self._event = event
        self._evidence = evidence
        self._is_signed = is_signed
        self._checked: dict[tuple[bytes, bytes, bytes], bool] = {}

    def rights(self) -> dict[str, Rights]:
        founders = self._fenced(self._granted(self._of_event_key()), self._fences_of_event_key())
        others = [one for one in self._evidence if one.fact.public_key not in founders]
        first = self._written_by(founders, Role.ORGANISER)
        granted = self._granted(self._of_organisers(others, first, founders | self._hubs(others, first)))
        organisers = {key: rights for key, rights in granted.items() if rights.role is Role.ORGANISER}
        leading = founders | self._fenced(organisers, self._fences(first, organisers))
        second = self._written_by(leading, Role.ORGANISER)
        granted = self._granted(self._of_organisers(others, second, leading | self._hubs(others, second)))
        kiosks = {
            key: rights for key, rights in granted.items() if key not in leading and rights.role is not Role.ORGANISER
        }
        return self._named(leading | self._fenced(kiosks, self._fences(second, kiosks)))

    def _hubs(self, others: Sequence[Evidence], counting: Sequence[Evidence]) -> dict[str, Rights]:
        """Return the hubs that organisers made, as far as those say whose evidence counts."""
        granted = self._granted(self._of_organisers(others, counting, {}))
        hubs = {key: rights for key, rights in granted.items() if rights.role is Role.HUB}
        return self._fenced(hubs, self._fences(counting, hubs))

    def _of_event_key(self) -> Iterator[Rights]:
        for one in self._evidence:
            grant = one.fact
            is_founding = isinstance(grant, Grant) and self._is_event_key(grant.by)
            if isinstance(grant, Grant) and is_founding and grant.role and self._is_good(grant, grant.role):
                yield Rights(grant.public_key, grant.role, grant.expires or 0, founder=True)

    def _is_event_key(self, key: str | None) -> bool:
        return bool(key) and is_key_of(self._event, key or "")

    def _of_organisers(
        self, others: Iterable[Evidence], counting: Sequence[Evidence], carriers: Mapping[str, Rights]
    ) -> Iterator[Rights]:
        """Yield what organisers granted by writing it, or by invitations that they made.

        Who comes with a join code is let in by an organiser's machine or a hub, which looks how many the code may still
        let in and until when: a kiosk that was let in could sign any number of keys with the code that it came with. A
        hub that holds the hubs' secrets lets itself in.
        """
        written = {id(one) for one in counting}
        carried = {id(one) for one in self._written_by(carriers, Role.ORGANISER, Role.HUB)}
        invitations = _invitations(counting)
        for one in others:
            grant = one.fact
            if not isinstance(grant, Grant):
                continue
            if not grant.by:
                if grant.role and id(one) in written:
                    yield Rights(grant.public_key, grant.role, grant.expires or 0)
            elif (invitation := invitations.get(grant.by)) and invitation.role:
                is_hub = invitation.role is Role.HUB and one.writer == grant.public_key
                is_open = not invitation.closed or grant.public_key in invitation.accepted
                if is_open and (is_hub or id(one) in carried) and self._is_good(grant, invitation.role):
                    yield Rights(grant.public_key, invitation.role, invitation.valid_until or grant.expires or 0)

    def _is_good(self, grant: Grant, role: Role) -> bool:
        """Tell whether a grant of a role was signed by whom it names."""
        return is_good_grant(self._event, grant, role, self._is_made_by)

    def _is_made_by(self, key: bytes, text: bytes, signature: bytes) -> bool:
        checked = (key, text, signature)
        if checked not in self._checked:
            self._checked[checked] = self._is_signed(*checked)
        return self._checked[checked]

    @staticmethod
    def _granted(grants: Iterable[Rights]) -> dict[str, Rights]:
        """Return what each kiosk was granted: the role that may do most, for as long as was said last."""
        found: dict[str, Rights] = {}
        for granted in grants:
            before = found.get(granted.public_key)
            is_less = before and STRENGTH.index(before.role) > STRENGTH.index(granted.role)
            found[granted.public_key] = replace(granted, role=before.role) if before and is_less else granted
        return found

    def _named(self, kiosks: dict[str, Rights]) -> dict[str, Rights]:
        """Add what each is called, and whether it runs a hub: what it says itself, or an organiser or a hub says."""
        named = dict(kiosks)
        for one in self._evidence:
            said, writer = one.fact, kiosks.get(one.writer)
            if not isinstance(said, Grant) or said.public_key not in named or not writer:
                continue
            if one.writer == said.public_key or writer.role in (Role.ORGANISER, Role.HUB):
                before = named[said.public_key]
                hub = before.hub if said.hub is None else said.hub and before.role in (Role.ORGANISER, Role.HUB)
                named[said.public_key] = replace(before, name=said.name or before.name, hub=hub)
        return named

    def _written_by(self, kiosks: Mapping[str, Rights], *roles: Role) -> list[Evidence]:
        """Return the evidence that kiosks of some roles wrote, before their fences."""
        return [
            one
            for one in self._evidence
            if (rights := kiosks.get(one.writer)) and rights.role in roles and rights.reach(one.device, one.seq)
        ]

    def _fences_of_event_key(self) -> dict[str, Fence]:
        """Return the fences that the event key signed, whoever carries them; of a kiosk's the highest number holds."""
        grants = (one.fact for one in self._evidence if isinstance(one.fact, Grant))
        keys = {grant.by or "" for grant in grants if self._is_event_key(grant.by)}
        fences: dict[str, Fence] = {}
        for one in self._evidence:
            fence = one.fact
            if not isinstance(fence, Fence) or not fence.signature:
                continue
            is_later = fence.public_key not in fences or (fence.number or 0) > (fences[fence.public_key].number or 0)
            if is_later and is_good_fence(self._event, fence, keys, self._is_made_by):
                fences[fence.public_key] = fence
        return fences

    @staticmethod
    def _fences(counting: Iterable[Evidence], kiosks: Mapping[str, Rights]) -> dict[str, Fence]:
        """Return the latest fence of each of some kiosks that an organiser wrote, or the event key signed."""
        return {
            one.fact.public_key: one.fact
            for one in counting
            if isinstance(one.fact, Fence) and one.fact.public_key in kiosks and one.fact.public_key != one.writer
        }

    @staticmethod
    def _fenced(kiosks: Mapping[str, Rights], fences: Mapping[str, Fence]) -> dict[str, Rights]:
        return {key: _behind(rights, fences[key]) if key in fences else rights for key, rights in kiosks.items()}


def _invitations(counting: Iterable[Evidence]) -> dict[str, Invitation]:
    """Return the invitations: the first record of one says for which role, the first that closes it whom it let in."""
    found: dict[str, Invitation] = {}
    for one in counting:
        said = one.fact
        if not isinstance(said, Invitation):
            continue
        before = found.get(said.public_key)
        if before is None:
            found[said.public_key] = said
        elif said.closed and not before.closed:
            found[said.public_key] = replace(before, closed=True, accepted=said.accepted)
    return found


def _behind(rights: Rights, fence: Fence) -> Rights:
    ends = {device: int(number) for device, number in fence.last.items() if number.isdigit()}
    return replace(
        rights,
        shut_out=bool(fence.shut_out),
        last=ends if fence.limited else None,
        staff=fence.staff or "",
        retires=fence.retires or "",
    )


def _from_hex(text: str | None) -> bytes:
    try:
        return bytes.fromhex(text or "")
    except ValueError:
        return b""
