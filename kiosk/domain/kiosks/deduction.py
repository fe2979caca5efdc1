"""What follows from all facts about rights: who may do what, and which join codes there are (see `rights`)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.facts.rights_kinds import Fence, Grant, Invitation
from kiosk.domain.kiosks.rights import (
    STRENGTH,
    Evidence,
    IsSigned,
    IsUpTo,
    Rights,
    is_good_fence,
    is_good_grant,
    is_key_of,
)
from kiosk.domain.kiosks.role import Role


@dataclass(frozen=True, slots=True)
class Deduced:
    """What follows from all facts about rights.

    Attributes:
        kiosks: what each may do, by its public key as text; who is not in it may do nothing.
        invitations: the join codes' keys, as organisers made and closed them.
    """

    kiosks: Mapping[str, Rights] = field(default_factory=dict)
    invitations: Mapping[str, Invitation] = field(default_factory=dict)


def deduced(event: str, evidence: Iterable[Evidence], is_signed: IsSigned, is_up_to: IsUpTo) -> Deduced:
    """Return what follows from facts about rights.

    Args:
        event: the event's id.
        evidence: all of them, in any order.
        is_signed: checks a signature.
        is_up_to: tells what lies before a fence.
    """
    everything = sorted(evidence, key=lambda one: (one.at, one.device, one.seq))
    return _Deduction(event, everything, is_signed, is_up_to).deduced()


class _Deduction:
    def __init__(self, event: str, evidence: Sequence[Evidence], is_signed: IsSigned, is_up_to: IsUpTo) -> None:
        self._event = event
        self._evidence = evidence
        self._is_signed = is_signed
        self._is_up_to = is_up_to
        self._checked: dict[tuple[bytes, bytes, bytes], bool] = {}

    def deduced(self) -> Deduced:
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
        everyone = self._named(leading | self._fenced(kiosks, self._fences(second, kiosks)))
        return Deduced(everyone, _invitations(second))

    def _hubs(self, others: Sequence[Evidence], counting: Sequence[Evidence]) -> dict[str, Rights]:
        """Return the hubs that organisers made, as far as those say whose evidence counts."""
        granted = self._granted(self._of_organisers(others, counting, {}))
        hubs = {key: rights for key, rights in granted.items() if rights.role is Role.HUB}
        return self._fenced(hubs, self._fences(counting, hubs))

    def _of_event_key(self) -> Iterator[Rights]:
        for one in self._evidence:
            grant = one.fact
            is_founding = isinstance(grant, Grant) and is_key_of(self._event, grant.by or "")
            if isinstance(grant, Grant) and is_founding and grant.role and self._is_good(grant, grant.role):
                yield Rights(grant.public_key, grant.role, grant.expires or 0, founder=True)

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
                    expires = invitation.valid_until or grant.expires or 0
                    yield Rights(grant.public_key, invitation.role, expires, invited=(grant.by,))

    def _is_good(self, grant: Grant, role: Role) -> bool:
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
            if before := found.get(granted.public_key):
                role = max(before.role, granted.role, key=STRENGTH.index)
                invited = tuple(sorted({*before.invited, *granted.invited}))
                found[granted.public_key] = replace(granted, role=role, invited=invited)
            else:
                found[granted.public_key] = granted
        return found

    def _named(self, kiosks: dict[str, Rights]) -> dict[str, Rights]:
        """Add what each is called, and whether it runs a hub, as organisers and hubs say: none passes for another."""
        named = dict(kiosks)
        for one in self._evidence:
            said, writer = one.fact, kiosks.get(one.writer)
            if not isinstance(said, Grant) or said.public_key not in named or not writer:
                continue
            if writer.role in (Role.ORGANISER, Role.HUB) and self._counts(one, writer):
                before = named[said.public_key]
                hub = before.hub if said.hub is None else said.hub and before.role in (Role.ORGANISER, Role.HUB)
                named[said.public_key] = replace(before, name=said.name or before.name, hub=hub)
        return named

    def _written_by(self, kiosks: Mapping[str, Rights], *roles: Role) -> list[Evidence]:
        """Return the evidence that kiosks of some roles wrote, before their fences."""
        return [
            one
            for one in self._evidence
            if (rights := kiosks.get(one.writer)) and rights.role in roles and self._counts(one, rights)
        ]

    def _counts(self, one: Evidence, writer: Rights) -> bool:
        """Tell whether evidence lies before the fence around who wrote it."""
        return writer.last is None or self._is_up_to(writer.last, one.device, one.seq)

    def _fences_of_event_key(self) -> dict[str, Fence]:
        """Return the fences that the event key signed, whoever carries them; of a kiosk's the highest number holds."""
        grants = (one.fact for one in self._evidence if isinstance(one.fact, Grant))
        keys = {key for key in {grant.by or "" for grant in grants} if is_key_of(self._event, key)}
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
    return replace(
        rights,
        shut_out=bool(fence.shut_out),
        last=dict(fence.last) if fence.limited else None,
        staff=fence.staff or "",
        retires=fence.retires or "",
        number=(fence.number or 0) if rights.founder else 0,
    )
