"""No two kiosks of an event are called alike, and the organiser may call one something else."""

import pytest
from nacl.signing import SigningKey

from kiosk.domain.facts.rights_kinds import Grant
from kiosk.domain.faults.hub import KioskNameTaken, NoSuchKiosk
from kiosk.domain.kiosks.rights import grant_text, key_text
from kiosk.domain.kiosks.role import Role
from kiosk.services.admit import ensure_point
from kiosk.services.kiosks.fences import revoke
from kiosk.services.kiosks.letting_in import invite
from kiosk.services.kiosks.members import kiosks
from kiosk.services.kiosks.names import carry_under_free_name, names_elsewhere, rename
from kiosk.storage.event_file import EventFile

HALL, DOOR, OWN = "U" + "A" * 55, "U" + "B" * 55, "U" + "C" * 55


def let_in(file: EventFile, public_key: str, wanted: str) -> str:
    """Let a kiosk come with a join code for desks, of which nobody else has one."""
    code = SigningKey.generate()
    by = key_text(bytes(code.verify_key))
    invite(file, by, Role.DESK)
    made = code.sign(grant_text(file.read_event().id, public_key, Role.DESK, 0)).signature.hex()
    return carry_under_free_name(file, Grant(public_key, role=Role.DESK, by=by, signature=made), wanted)


def called(file: EventFile) -> list[str]:
    return [kiosk.name for kiosk in kiosks(file)]


def test_the_second_desk_1_is_called_desk_2(event_file: EventFile) -> None:
    assert let_in(event_file, HALL, "Desk 1") == "Desk 1"
    assert let_in(event_file, DOOR, "desk 1") == "desk 2"
    assert called(event_file) == ["Desk 1", "desk 2"]


def test_a_kiosk_that_joins_again_keeps_its_name(event_file: EventFile) -> None:
    let_in(event_file, HALL, "Desk 1")
    assert let_in(event_file, HALL, "Desk 1") == "Desk 1"


def test_a_kiosk_that_was_shut_out_leaves_its_name_to_the_one_in_its_stead(event_file: EventFile) -> None:
    let_in(event_file, HALL, "Desk 1")
    revoke(event_file, HALL)
    assert let_in(event_file, DOOR, "Desk 1") == "Desk 1"


def test_no_kiosk_is_called_as_the_desk_of_the_hubs_own_machine(event_file: EventFile) -> None:
    ensure_point(event_file, "Desk 1")
    assert let_in(event_file, HALL, "Desk 1") == "Desk 2"
    assert names_elsewhere(event_file, "") == {"Desk 2"}


def test_the_organiser_calls_a_kiosk_something_else_unless_another_is_called_so(event_file: EventFile) -> None:
    let_in(event_file, HALL, "Desk 1")
    let_in(event_file, DOOR, "vm")
    rename(event_file, DOOR, "Kapı B")
    assert called(event_file) == ["Desk 1", "Kapı B"]
    with pytest.raises(KioskNameTaken, match="“Desk 2” is free"):
        rename(event_file, DOOR, "Desk 1")
    with pytest.raises(NoSuchKiosk):
        rename(event_file, OWN, "Desk 9")
    assert called(event_file) == ["Desk 1", "Kapı B"]
