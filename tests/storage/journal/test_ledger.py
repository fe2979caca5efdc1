"""What a kiosk knows to lack, and waits for."""

from dataclasses import replace

from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.fences import let_in_again, revoke
from kiosk.services.kiosks.members import enrol
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.journal.ledger import Ledger
from tests.authors import Author
from tests.conftest import GivenClock


def _lacking(file: EventFile, device: str) -> int:
    ledger = Ledger(file.reader, file.journal)
    ledger.devices()
    return len(ledger.gaps(device))


def test_nobody_waits_for_what_a_kiosk_that_was_shut_out_says_it_has_written(
    event_file: EventFile, clock: GivenClock
) -> None:
    thief = Author(event_file.read_event().id)
    public_key = key_text(bytes(thief.key.verify_key))
    enrol(event_file, public_key, "Foyer 3", role=Role.FOYER)
    written = [thief.write("point", f"Foyer {number}", {}) for number in range(4)]
    with event_file.writing():
        take(event_file.journal, [*written[:1], *written[2:]])
    assert _lacking(event_file, thief.device) == 1, "what an honest kiosk has written is asked for"
    revoke(event_file, public_key)
    far = thief.again(replace(written[-1], seq=999_999)).write("point", "Foyer 9", {})
    with event_file.writing():
        take(event_file.journal, [far])
    assert _lacking(event_file, thief.device) == 1, "what it had written before it was shut out still is"
    clock.forward(1)
    let_in_again(event_file, public_key)
    assert _lacking(event_file, thief.device) == 999_996
