"""Who may write what: told from signed facts alone, whoever carries them and in whatever order."""

import random
from dataclasses import replace
from typing import Any

import pytest
from nacl.signing import SigningKey

from kiosk.domain.facts.rights_kinds import Fence, Grant, Invitation
from kiosk.domain.kiosks.deduction import deduced
from kiosk.domain.kiosks.rights import Ends, Evidence, Rights, event_id, fence_text, grant_text, key_text
from kiosk.domain.kiosks.role import Role
from kiosk.storage.ed25519 import is_made_by

ROOT = SigningKey(b"r" * 32)
EVENT = event_id(bytes(ROOT.verify_key))


class Party:
    """A kiosk, or an invitation, with a key."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.key = SigningKey(name.encode().ljust(32, b"-"))
        self.public = key_text(bytes(self.key.verify_key))
        self.seq = 0

    def says(self, fact: Grant | Invitation | Fence, at: int = 0) -> Evidence:
        self.seq += 1
        return Evidence(self.public, self.name, self.seq, at or self.seq, fact)


def granted(by: SigningKey, whom: Party, role: Role, expires: int = 0) -> Grant:
    made = by.sign(grant_text(EVENT, whom.public, role, expires)).signature.hex()
    return Grant(whom.public, whom.name, role, expires, by=key_text(bytes(by.verify_key)), signature=made)


@pytest.fixture
def parties() -> dict[str, Party]:
    names = ("founder", "laptop", "desk", "foyer", "stranger", "hub", "code")
    return {name: Party(name) for name in names}


def read(*evidence: Evidence) -> dict[str, Rights]:
    """Return the rights, the same whatever order the evidence comes in."""
    found = deduced(EVENT, evidence, is_made_by, is_up_to).kiosks
    shuffled = list(evidence)
    for seed in range(5):
        random.Random(seed).shuffle(shuffled)
        assert deduced(EVENT, shuffled, is_made_by, is_up_to).kiosks == found
    return dict(found)


def is_up_to(ends: Ends, device: str, seq: int) -> bool:
    """Tell what a fence lets count where no line forks; it names numbers, and no real hashes."""
    return any(place.split()[0] == device and seq <= int(place.split()[1]) for place in ends.values())


def roles(found: dict[str, Rights]) -> dict[str, Role]:
    return {rights.name: rights.role for rights in found.values()}


def test_the_event_key_makes_an_organiser_and_nobody_else_does(parties: dict[str, Party]) -> None:
    founder, stranger = parties["founder"], parties["stranger"]
    root = founder.says(granted(ROOT, founder, Role.ORGANISER))
    false = stranger.says(granted(stranger.key, stranger, Role.ORGANISER))
    said = stranger.says(Grant(stranger.public, "stranger", Role.ORGANISER))
    assert roles(read(root, false, said)) == {"founder": Role.ORGANISER}


@pytest.mark.parametrize("what", ["role", "public_key", "expires", "signature"])
def test_a_grant_of_which_anything_was_changed_grants_nothing(parties: dict[str, Party], what: str) -> None:
    founder, desk, code = (parties[name] for name in ("founder", "desk", "code"))
    root = founder.says(granted(ROOT, founder, Role.ORGANISER))
    invited = founder.says(Invitation(code.public, Role.DESK))
    good = granted(code.key, desk, Role.DESK)
    assert roles(read(root, invited, founder.says(good))) == {"founder": Role.ORGANISER, "desk": Role.DESK}
    other: dict[str, Any] = {
        "role": Role.ORGANISER,
        "public_key": parties["stranger"].public,
        "expires": 9,
        "signature": "00" * 64,
    }
    assert roles(read(root, invited, founder.says(replace(good, **{what: other[what]})))) == {"founder": Role.ORGANISER}


def test_a_code_for_a_desk_makes_no_organiser(parties: dict[str, Party]) -> None:
    founder, desk, code = (parties[name] for name in ("founder", "desk", "code"))
    root = founder.says(granted(ROOT, founder, Role.ORGANISER))
    invited = founder.says(Invitation(code.public, Role.DESK))
    for role in (Role.ORGANISER, Role.HUB, Role.FOYER):
        assert roles(read(root, invited, founder.says(granted(code.key, desk, role)))) == {"founder": Role.ORGANISER}


def test_two_links_at_most_lead_to_an_organiser(parties: dict[str, Party]) -> None:
    founder, laptop, desk, foyer = (parties[name] for name in ("founder", "laptop", "desk", "foyer"))
    root = founder.says(granted(ROOT, founder, Role.ORGANISER))
    second = founder.says(Grant(laptop.public, "laptop", Role.ORGANISER))
    third = laptop.says(Grant(desk.public, "desk", Role.ORGANISER))
    fourth = laptop.says(Grant(foyer.public, "foyer", Role.FOYER))
    assert roles(read(root, second, third, fourth)) == {
        "founder": Role.ORGANISER,
        "laptop": Role.ORGANISER,
        "foyer": Role.FOYER,
    }


def test_a_kiosk_grants_invites_and_fences_off_nobody(parties: dict[str, Party]) -> None:
    founder, desk, foyer, code = (parties[name] for name in ("founder", "desk", "foyer", "code"))
    evidence = [
        founder.says(granted(ROOT, founder, Role.ORGANISER)),
        founder.says(Grant(desk.public, "desk", Role.DESK)),
        founder.says(Grant(foyer.public, "foyer", Role.FOYER)),
    ]
    before = read(*evidence)
    for fact in (
        Grant(desk.public, None, Role.ORGANISER),
        Grant(parties["stranger"].public, "stranger", Role.DESK),
        Invitation(code.public, Role.ORGANISER),
        Fence(foyer.public, shut_out=True, limited=True),
        Fence(founder.public, shut_out=True, limited=True),
    ):
        assert read(*evidence, desk.says(fact)) == before


def test_what_lies_behind_a_fence_does_not_count_and_can_be_let_in(parties: dict[str, Party]) -> None:
    founder, desk = parties["founder"], parties["desk"]
    evidence = [
        founder.says(granted(ROOT, founder, Role.ORGANISER)),
        founder.says(Grant(desk.public, "desk", Role.DESK)),
        founder.says(Fence(desk.public, shut_out=True, limited=True, last={"ab": "desk 7"}, staff="s1")),
    ]
    shut = read(*evidence)[desk.public]
    assert (shut.shut_out, shut.staff) == (True, "s1")
    assert shut.last == {"ab": "desk 7"}
    later = [*evidence, founder.says(Fence(desk.public, shut_out=True, limited=True, last={"cd": "desk 9"}))]
    assert read(*later)[desk.public].last == {"cd": "desk 9"}
    back = read(*later, founder.says(Fence(desk.public, shut_out=False, limited=False)))[desk.public]
    assert (back.shut_out, back.last) == (False, None)


def test_only_the_event_key_fences_off_whom_it_made_an_organiser_and_no_old_fence_comes_back(
    parties: dict[str, Party],
) -> None:
    founder, laptop = parties["founder"], parties["laptop"]
    evidence = [
        founder.says(granted(ROOT, founder, Role.ORGANISER)),
        laptop.says(granted(ROOT, laptop, Role.ORGANISER)),
        laptop.says(Fence(founder.public, shut_out=True, limited=True)),
    ]
    assert not read(*evidence)[founder.public].shut_out

    def signed(number: int, *, out: bool) -> Fence:
        fence = Fence(laptop.public, shut_out=out, limited=out, last={"ab": "laptop 3"} if out else {}, number=number)
        return replace(fence, signature=ROOT.sign(fence_text(EVENT, fence)).signature.hex())

    shut = [*evidence, parties["stranger"].says(signed(1, out=True))]
    assert read(*shut)[laptop.public].shut_out
    lifted = [*shut, parties["stranger"].says(signed(2, out=False))]
    assert not read(*lifted)[laptop.public].shut_out
    assert not read(*lifted, parties["stranger"].says(signed(1, out=True), at=99))[laptop.public].shut_out


def test_what_a_fenced_off_organiser_granted_before_stays_and_after_does_not(parties: dict[str, Party]) -> None:
    founder, laptop, desk, foyer = (parties[name] for name in ("founder", "laptop", "desk", "foyer"))
    evidence = [
        founder.says(granted(ROOT, founder, Role.ORGANISER)),
        founder.says(Grant(laptop.public, "laptop", Role.ORGANISER)),
        laptop.says(Grant(desk.public, "desk", Role.DESK)),
        laptop.says(Grant(foyer.public, "foyer", Role.FOYER), at=1),
        founder.says(Fence(laptop.public, shut_out=True, limited=True, last={"ab": "laptop 1"})),
    ]
    assert roles(read(*evidence)) == {"founder": Role.ORGANISER, "laptop": Role.ORGANISER, "desk": Role.DESK}


def test_a_code_that_was_withdrawn_stands_for_those_alone_that_it_had_let_in(parties: dict[str, Party]) -> None:
    founder, desk, foyer, code = (parties[name] for name in ("founder", "desk", "foyer", "code"))
    evidence = [
        founder.says(granted(ROOT, founder, Role.ORGANISER)),
        founder.says(Invitation(code.public, Role.FOYER)),
        founder.says(granted(code.key, desk, Role.FOYER)),
        founder.says(Invitation(code.public, closed=True, accepted=(desk.public,))),
        founder.says(granted(code.key, foyer, Role.FOYER), at=1),
    ]
    assert roles(read(*evidence)) == {"founder": Role.ORGANISER, "desk": Role.FOYER}


def test_a_kiosk_that_kept_its_join_code_lets_in_no_spare_keys(parties: dict[str, Party]) -> None:
    founder, hub, foyer, code = (parties[name] for name in ("founder", "hub", "foyer", "code"))
    secrets = Party("secrets")
    evidence = [
        founder.says(granted(ROOT, founder, Role.ORGANISER)),
        founder.says(Invitation(secrets.public, Role.HUB)),
        founder.says(Invitation(code.public, Role.FOYER)),
        hub.says(granted(secrets.key, hub, Role.HUB)),
        hub.says(granted(code.key, foyer, Role.FOYER)),
    ]
    let_in = {"founder": Role.ORGANISER, "hub": Role.HUB, "foyer": Role.FOYER}
    assert roles(read(*evidence)) == let_in
    spare = granted(code.key, parties["stranger"], Role.FOYER)
    for carrier in (foyer, parties["stranger"], parties["laptop"]):
        assert roles(read(*evidence, carrier.says(spare))) == let_in
    assert roles(read(*evidence, hub.says(spare))) == let_in | {"stranger": Role.FOYER}, "a hub counts whom it lets in"


def test_a_hub_that_was_shut_out_lets_nobody_in(parties: dict[str, Party]) -> None:
    founder, hub, desk, foyer, code = (parties[name] for name in ("founder", "hub", "desk", "foyer", "code"))
    evidence = [
        founder.says(granted(ROOT, founder, Role.ORGANISER)),
        founder.says(Grant(hub.public, "hub", Role.HUB)),
        founder.says(Invitation(code.public, Role.DESK)),
        hub.says(granted(code.key, desk, Role.DESK)),
        founder.says(Fence(hub.public, shut_out=True, limited=True, last={"ab": "hub 1"})),
        hub.says(granted(code.key, foyer, Role.DESK), at=2),
    ]
    assert roles(read(*evidence)) == {"founder": Role.ORGANISER, "hub": Role.HUB, "desk": Role.DESK}


def test_a_foyer_screen_cannot_pass_for_a_hub(parties: dict[str, Party]) -> None:
    founder, foyer = parties["founder"], parties["foyer"]
    evidence = [
        founder.says(granted(ROOT, founder, Role.ORGANISER)),
        founder.says(Grant(foyer.public, "foyer", Role.FOYER)),
        foyer.says(Grant(foyer.public, hub=True)),
    ]
    assert not read(*evidence)[foyer.public].hub


def test_a_kiosk_is_called_as_an_organiser_says_and_cannot_pass_for_another(parties: dict[str, Party]) -> None:
    founder, desk, foyer = (parties[name] for name in ("founder", "desk", "foyer"))
    evidence = [
        founder.says(granted(ROOT, founder, Role.ORGANISER)),
        founder.says(Grant(desk.public, "desk", Role.DESK)),
        founder.says(Grant(foyer.public, "foyer", Role.FOYER)),
        founder.says(Grant(desk.public, "North"), at=8),
        foyer.says(Grant(desk.public, "Mine"), at=9),
        foyer.says(Grant(foyer.public, "North", hub=True), at=10),
    ]
    rights = read(*evidence)
    assert [rights[party.public].name for party in (desk, foyer)] == ["North", "foyer"]
    assert not rights[foyer.public].hub


def test_a_grant_of_another_event_is_nothing_here(parties: dict[str, Party]) -> None:
    founder = parties["founder"]
    evidence = founder.says(granted(ROOT, founder, Role.ORGANISER))
    assert deduced("a" * 24, [evidence], is_made_by, is_up_to).kiosks == {}
