"""One signature covers what came before it, and nothing that others bring along: kiosks come to the same records."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.members import enrol
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import forks, intake
from kiosk.storage.journal.authenticity import is_authentic
from kiosk.storage.journal.ledger import Ledger
from tests.authors import Author
from tests.hosts import OpenKiosk, send


@pytest.fixture
def desk(event_file: EventFile) -> Author:
    """Somebody who has the key of a kiosk that may describe points."""
    author = Author(event_file.read_event().id)
    enrol(event_file, key_text(bytes(author.key.verify_key)), "Desk 1", role=Role.ORGANISER)
    return author


def written(author: Author, *points: str) -> list[Record]:
    return [author.write("point", point, {"kind": "entrance"}) for point in points]


def covered_by_the_last(records: Sequence[Record]) -> list[Record]:
    return [*(replace(record, signature=None) for record in records[:-1]), records[-1]]


def bring(file: EventFile, *records: Record) -> intake.Intake:
    with file.writing():
        return intake.take(file.journal, records)


def points_of(file: EventFile) -> set[str]:
    return {point for (point,) in file.reader.execute("SELECT name FROM point")}


def test_all_kiosks_take_the_same_whatever_forged_record_came_along(
    event_file: EventFile, desk: Author, open_kiosk: OpenKiosk
) -> None:
    (first,) = written(desk, "Door")
    forged = replace(first, seq=2)
    going_on = covered_by_the_last(written(desk.again(forged), "Gate", "Exit"))
    other = open_kiosk("other", Role.DESK)
    send(event_file, other)
    bring(event_file, first, forged, *going_on)
    bring(other, first, *going_on)
    assert points_of(event_file) == points_of(other) == {"Door", "Exit"}


def test_what_is_covered_is_taken_with_all_that_the_signature_covers(event_file: EventFile, desk: Author) -> None:
    records = covered_by_the_last(written(desk, "Door", "Gate", "Exit", "Stairs"))
    assert bring(event_file, *records[1:]).unsigned == 2, "what they follow is not here"
    assert points_of(event_file) == {"Stairs"}
    assert bring(event_file, *records[:3]).unsigned == 0
    assert points_of(event_file) == {"Door", "Gate", "Exit", "Stairs"}


def test_a_kiosk_can_join_however_much_a_stranger_has_written(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "OF_STRANGERS", 3)
    stranger = Author(event_file.read_event().id)
    for _ in range(2):
        bring(event_file, *covered_by_the_last(written(stranger, "Door", "Gate")))
    assert is_authentic(event_file.reader, stranger.event)


@pytest.mark.parametrize("is_astray", [False, True], ids=["under its id", "beside a copy's record"])
@pytest.mark.parametrize(
    "spoil", [lambda made: made[:-1] + bytes([made[-1] ^ 1]), lambda _: None], ids=["bent", "none"]
)
def test_a_signature_that_was_spoilt_on_its_way_is_put_right(
    event_file: EventFile, desk: Author, spoil: Callable[[bytes], bytes | None], is_astray: bool
) -> None:
    """Else a kiosk that hears of that record alone would never take it."""
    if is_astray:
        bring(event_file, *written(desk.again(None), "Stairs"))
    door, gate = (desk.write("point", point, {}, at=2) for point in ("Door", "Gate"))
    bring(event_file, replace(door, signature=spoil(door.signature or b"")), gate)
    bring(event_file, door)
    assert door in forks.written_under(event_file.writer, desk.device, (1, 1))


def test_a_record_whose_signature_was_spoilt_on_its_way_goes_on_to_others_with_one_that_covers_it(
    event_file: EventFile, desk: Author, open_kiosk: OpenKiosk
) -> None:
    other = open_kiosk("other", Role.DESK)
    send(event_file, other)
    door, gate = written(desk, "Door", "Gate")
    bring(event_file, replace(door, signature=door.signature and door.signature[:-1] + b"?"), gate)
    asked_for = Ledger(event_file.reader, event_file.journal).records(desk.device, (1, 1))
    assert bring(other, *asked_for).unsigned == 0
    assert points_of(other) == {"Door", "Gate"}
