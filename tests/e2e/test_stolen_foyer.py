"""A foyer screen is carried off, and whoever has it writes whatever they like: nothing of it counts, and it is told."""

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import replace

import pytest
from nacl.signing import SigningKey

from kiosk.adapters.kiosks.identity import seed_of
from kiosk.domain.facts.record import Record, canonical, chain, digest_of
from kiosk.domain.kiosks import join_code
from kiosk.domain.kiosks.rights import grant_text, key_text
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.subjects import batch_subject, subject_of
from kiosk.domain.moment import LATEST
from tests.authors import Author
from tests.e2e.fleet.fleet import KIOSK, until
from tests.e2e.fleet.hall import Hall, changed, new_home, tables_of
from tests.e2e.fleet.stolen import Stolen, last_records

pytestmark = pytest.mark.slow

YEAR_9999 = 253_370_764_800_000


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    made = Hall(tmp_path_factory.mktemp("hall"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def foyer(hall: Hall) -> Stolen:
    return hall.stolen(3, Role.FOYER, "Foyer 3")


def assert_without_effect(hall: Hall, foyer: Stolen, *records: Record) -> None:
    """Send records of the stolen screen, and see that they are kept, do nothing, and are told to the organiser."""
    before, left_out = hall.tables(), hall.left_out("Foyer 3")
    assert foyer.send(*records)
    hall.arrived(*records)
    assert hall.tables() == before
    assert hall.left_out("Foyer 3") == left_out + len(records)
    hall.everything_works()


def assert_not_taken(hall: Hall, foyer: Stolen, *records: Record) -> None:
    """Send records that the screen did not sign, and see that nobody keeps them."""
    before = hall.tables()
    marker = foyer.write("marker", "after them", {})
    foyer.send(*records, marker)
    hall.arrived(marker)
    assert hall.tables() == before
    for path in hall.honest:
        hashes = {one.hash for record in records for one in last_records(path, record.device, 5)}
        assert not hashes & {record.hash for record in records}
    hall.everything_works()


def test_a_stolen_foyer_screen_erases_nobody(hall: Hall, foyer: Stolen) -> None:
    records = [foyer.write("erasure", person, {"reason": "asked", "salt": "00"}) for person in hall.people]
    assert_without_effect(hall, foyer, *records)


def test_a_request_to_erase_waits_for_the_organiser(hall: Hall, foyer: Stolen) -> None:
    person = hall.people[2]
    records = [foyer.write("erasure_request", person, {"point": "Foyer 3"})]
    assert foyer.send(*records)
    hall.arrived(*records)
    assert f"Foyer 3, {person}" in hall.organise("erase", "--requests").stdout
    assert hall.desk.tell("scan", code=hall.codes[2])["verdict"] == "admitted", "nothing happens until then"
    hall.settle()
    withdrawn = foyer.write("erasure_declined", person, {})
    assert_without_effect(hall, foyer, withdrawn)
    assert "stays" in hall.organise("erase", person, "--decline").stdout
    assert hall.organise("erase", "--requests").stdout == ""
    hall.settle()


def test_it_shuts_out_neither_kiosks_nor_the_hub_nor_the_organiser(hall: Hall, foyer: Stolen) -> None:
    keys = [kiosk["public_key"] for kiosk in map(hall.told, ("Desk 1", "Hub"))]
    fence = {"shut_out": True, "limited": True, "last": {}}
    records = [foyer.write("fence", key, fence) for key in keys]
    assert_without_effect(hall, foyer, *records)
    assert [hall.told(name)["revoked"] for name in ("Desk 1", "Hub")] == [False, False]


def test_it_writes_no_check_in_under_the_desks_own_id(hall: Hall, foyer: Stolen) -> None:
    hall.everything_works()
    device = hall.desk.tell("device")["device"]
    (last,) = last_records(hall.hub.path, device)
    assert last.signature
    body, salt = canonical({"verdict": "admitted", "point": "Desk 1", "method": "scan"}), os.urandom(16)
    digest = digest_of(salt, body)
    place = (last.seq + 1, last.at + 1, "scan", hall.people[-1])
    hashed = chain(last.hash, device, *place, digest)
    forged = Record(device, *place, body, salt, digest, hashed)
    signed = foyer.author.sign(forged)
    assert signed.signature
    posing = replace(forged, signature=last.signature[:40] + signed.signature[40:])
    assert_not_taken(hall, foyer, forged, signed, posing, replace(forged, signature=last.signature))


def test_no_stamp_cancels_a_guest_for_ever(hall: Hall, foyer: Stolen) -> None:
    guest, cancelled = hall.people[0], {"status": "cancelled"}
    head = foyer.author.last
    beyond = foyer.write("attendee", guest, cancelled, at=2**47 - 1)
    foyer.author.last = head
    assert_not_taken(hall, foyer, beyond)
    assert_without_effect(hall, foyer, foyer.write("attendee", guest, cancelled, at=LATEST - 1000))


def test_a_session_in_the_year_9999_ends_no_screen(hall: Hall, foyer: Stolen) -> None:
    times = {"starts": YEAR_9999, "ends": YEAR_9999, "title": "Never"}
    records = [foyer.write("session", "s9999", times), foyer.write("event", "event", {"ends": YEAR_9999})]
    assert_without_effect(hall, foyer, *records)
    assert "9999" not in hall.organise("info").stdout
    hall.organise("export", "checkins", str(hall.folder / "checkins.csv"))


def test_it_changes_neither_the_event_nor_its_settings_nor_the_key_of_sticks(hall: Hall, foyer: Stolen) -> None:
    assert_without_effect(
        hall,
        foyer,
        foyer.write("event", "event", {"name": "![x](http://example.org)", "pin": "forged"}),
        foyer.write("setting", "idle-time", {"value": "1"}),
        foyer.write("key", "00000000", {"key": "00" * 32}),
        foyer.write("same_person", hall.people[3], {"other": hall.people[4]}),
        foyer.write("import", "i1", {"source": "forged.csv", "facts": 1}),
    )


def test_garbage_in_the_stream_keeps_no_erasure_out_of_it(hall: Hall, foyer: Stolen) -> None:
    assert foyer.author.last
    last, key = foyer.author.last, foyer.public_key
    places = (subject_of(foyer.event, last, key), batch_subject(foyer.event, [last], key))
    assert foyer.publish(*((place, payload) for place in places for payload in (b"{}", b"[]", b"\xff", b"")))
    done = hall.organise("erase", hall.people.pop(), "--yes", "--json")
    hall.codes.pop()
    assert '"wiped": true' in done.stdout
    hall.everything_works()


def test_no_number_that_it_writes_keeps_the_event_key_from_fencing_off(hall: Hall, foyer: Stolen) -> None:
    laptop = hall.add(5, Role.ORGANISER, "Laptop 5")
    laptop.stop()
    event_key = "".join(hall.organise("event-key").stdout.splitlines()[1:])
    command = [*KIOSK, "--event", str(laptop.path)]
    for words in (("event-key", "--use", event_key), ("sync", "--once")):
        subprocess.run([*command, *words], check=True, capture_output=True, env=laptop.environment)
    hall.settle()
    key = hall.told("Laptop 5")["public_key"]
    assert_without_effect(hall, foyer, foyer.write("fence", key, {"shut_out": False, "number": 2**53 - 1}))
    hall.shut_out("Laptop 5")
    assert hall.told("Laptop 5")["revoked"] is True


def test_it_uses_up_no_join_code_and_hides_none_that_it_came_with(hall: Hall, foyer: Stolen) -> None:
    made = hall.organise("join-codes", "--for", "wall", "--uses", "1", "--json")
    code = join_code.read(json.loads(made.stdout)["code"])
    by = key_text(bytes(SigningKey(code.invitation_seed).verify_key))
    keys = (hall.told("Desk 1")["public_key"], foyer.public_key)
    records = [foyer.write("grant", key, {"role": "wall", "by": by, "signature": "00" * 64}) for key in keys]
    assert foyer.send(*records)
    hall.arrived(*records)
    assert hall.told("Desk 1")["role"] == "desk"
    wall = new_home(hall, 7, "Wall")
    wall.join(code.text)
    assert hall.told("Wall")["role"] == "wall"


def test_it_cannot_pass_for_the_desk_or_a_hub(hall: Hall, foyer: Stolen) -> None:
    record = foyer.write("grant", foyer.public_key, {"name": "Desk 1", "hub": True})
    assert foyer.send(record)
    hall.arrived(record)
    assert (hall.told("Foyer 3")["role"], hall.told("Foyer 3")["hub"]) == ("foyer", False)
    assert hall.told("Desk 1")["role"] == "desk"


def test_it_lets_in_no_spare_keys_and_none_outlives_its_shut_out(hall: Hall, foyer: Stolen) -> None:
    code = join_code.read(hall.code_for(Role.FOYER))  # it has kept the code that it joined with
    invitation = SigningKey(code.invitation_seed)
    spare = Author(foyer.event)
    key = key_text(bytes(spare.key.verify_key))
    made = invitation.sign(grant_text(foyer.event, key, Role.FOYER, 0)).signature.hex()
    by = key_text(bytes(invitation.verify_key))
    records = [
        foyer.write("grant", key, {"name": "Spare", "role": "organiser"}),
        foyer.write("grant", key, {"name": "Spare", "role": "desk", "hub": True}),
        foyer.write("grant", key, {"name": "Spare", "role": "foyer", "by": by, "signature": made}),
        foyer.write("invitation", key, {"role": "organiser"}),
    ]
    assert_without_effect(hall, foyer, *records)
    as_spare = replace(foyer.membership, seed=seed_of(bytes(spare.key)), public_key=key)
    assert foyer.connects()
    assert not foyer.connects(as_spare)

    hall.shut_out("Foyer 3")
    assert not foyer.connects(as_spare)
    with pytest.raises(subprocess.CalledProcessError) as refused:
        new_home(hall, 9, "Spare").join(code.text)
    assert "mistyped, or an old one" in refused.value.stderr
    until(lambda: hall.shows_another_code_than(code.text), 30, "there is another join code")


def test_what_it_answers_for_others_is_taken_out_with_one_action(hall: Hall) -> None:
    foyer = hall.stolen(6, Role.FOYER, "Foyer 6")
    before = hall.tables()
    one, other = hall.people[3:5]
    share = {"exchange": "e1", "purpose": "share", "fields": ["name", "email"], "given": True, "recipients": [other]}
    records = [
        foyer.write("exchange", "e1", {"members": [one, other], "point": "Foyer 6"}),
        foyer.write("consent", one, share),
        foyer.write("consent", other, share | {"recipients": [one]}),
    ]
    assert foyer.send(*records)
    hall.arrived(*records)
    contacts = hall.folder / "contacts.csv"
    hall.organise("export", "contacts", str(contacts))
    assert changed(before, hall.tables()) == {"exchange", "exchange_member", "consent"}
    hall.organise("kiosks", "--take-out", "Foyer 6", "--yes")
    until(lambda: not tables_of(hall.desk.path)["exchange"], 30, "nothing of it counts")
    assert changed(before, hall.tables()) <= {"member", "invitation", "event_key", "device", "point"}
