"""What a kiosk recorded that does not count is told by what it is about, and names no join code that is not its own."""

from typing import Any

from nacl.signing import SigningKey

from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.fences import revoke
from kiosk.services.kiosks.letting_in import invite
from kiosk.services.kiosks.members import Kiosk, enrol, kiosks
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import rights
from tests.authors import Author


def admitted(file: EventFile, name: str, role: Role) -> tuple[Author, str]:
    """Let a kiosk in; returns who writes with its key, and the key."""
    author = Author(file.read_event().id)
    key = key_text(bytes(author.key.verify_key))
    enrol(file, key, name, role=role)
    return author, key


def write(file: EventFile, author: Author, *said: tuple[str, str, dict[str, Any]]) -> None:
    with file.writing():
        take(file.journal, [author.write(*one) for one in said])


def told(file: EventFile, name: str) -> Kiosk:
    (kiosk,) = (one for one in kiosks(file) if one.name == name)
    return kiosk


def test_what_was_left_out_of_a_foyer_screen_is_told_by_what_it_is_about(event_file: EventFile) -> None:
    foyer, key = admitted(event_file, "Foyer 3", Role.FOYER)
    write(
        event_file,
        foyer,
        ("scan", "a1", {"verdict": "admitted"}),
        *(("attendee", f"a{number}", {"name": "Mallory"}) for number in range(3)),
        ("undo", "a1", {"device": "d", "seq": 1}),
        ("session", "s1", {"title": "Mine"}),
        ("erasure", "a1", {"reason": "asked"}),
        ("grant", key_text(bytes(SigningKey.generate().verify_key)), {"role": "desk"}),
        ("grant", key, {"name": "Foyer 3"}),
        ("export", "", {"kind": "attendees"}),
        ("something newer", "x", {}),
    )
    kiosk = told(event_file, "Foyer 3")
    counts = {"guests": 3, "check_ins": 1, "event": 1, "erasing": 1, "kiosks": 1, "other": 1}
    assert kiosk.not_its_own == counts
    assert (kiosk.left_out, kiosk.behind_fence, kiosk.copies) == (8, 0, 0)
    revoke(event_file, key)
    write(event_file, foyer, ("scan", "a2", {"verdict": "admitted"}), ("attendee", "a2", {"name": "Mallory"}))
    kiosk = told(event_file, "Foyer 3")
    assert kiosk.not_its_own == counts | {"guests": 4}
    assert (kiosk.left_out, kiosk.behind_fence) == (10, 1)


def test_two_records_that_a_kiosk_signed_under_one_number_are_told_as_a_copy(event_file: EventFile) -> None:
    desk, _ = admitted(event_file, "Desk 4", Role.DESK)
    write(event_file, desk, ("scan", "a1", {"verdict": "admitted"}))
    head = desk.last
    for person in ("a2", "a3"):
        desk.last = head
        write(event_file, desk, ("scan", person, {"verdict": "admitted"}))
    kiosk = told(event_file, "Desk 4")
    assert (kiosk.copies, kiosk.left_out) == (1, 0)


def test_a_grant_that_merely_names_a_join_code_uses_up_none_of_it_and_withdraws_none(event_file: EventFile) -> None:
    code = key_text(bytes(SigningKey.generate().verify_key))
    invite(event_file, code, Role.DESK, uses=1)
    foyer, key = admitted(event_file, "Foyer 3", Role.FOYER)
    _, desk = admitted(event_file, "Desk 1", Role.DESK)
    named = {"role": "desk", "by": code, "signature": "00" * 64}
    write(event_file, foyer, ("grant", key, named), ("grant", desk, named))
    (invitation,) = rights.invitations(event_file.reader)
    assert (invitation.used, invitation.is_open(event_file.clock())) == (0, True)
    revoke(event_file, key)
    (invitation,) = rights.invitations(event_file.reader)
    assert invitation.is_open(event_file.clock())
