"""The organiser shuts a kiosk out, lets it in again, and says what of it counts; each after a question."""

from collections.abc import Iterator

import pytest

from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.fences import revoke
from kiosk.services.kiosks.members import enrol, kiosks, say_of_itself
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import members
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from tests.authors import Author
from tests.viewmodels.organiser.conftest import MakeOrganiser
from tests.viewmodels.organiser.kiosks_page import opened, the_kiosk, told_by

MINUTE = 60_000


@pytest.fixture
def page(event_file: EventFile, make_organiser: MakeOrganiser) -> Iterator[OrganiserKiosks]:
    model = opened(event_file, make_organiser)
    yield model.page_of(OrganiserKiosks)
    model.door.lock()


@pytest.fixture
def author(event_file: EventFile) -> Author:
    return Author(event_file.read_event().id)


def key_of(author: Author) -> str:
    return key_text(bytes(author.key.verify_key))


def record(file: EventFile, author: Author, name: str, ago: int = 0) -> None:
    """Let a kiosk record an exchange, so long ago."""
    with file.writing():
        take(file.journal, [author.write("exchange", name, {"members": ["p1", "p2"]}, at=file.clock() - ago)])


def exchanges(file: EventFile) -> set[str]:
    return {id_ for (id_,) in file.reader.execute("SELECT id FROM exchange")}


def test_a_kiosk_is_shut_out_only_after_a_second_answer(page: OrganiserKiosks, event_file: EventFile) -> None:
    said = told_by(page)
    enrol(event_file, "UDesk", "Desk 1")
    page.refresh()
    page.fences.askShutOut()
    page.fences.confirm()
    assert not page.fences.asking, "nobody is chosen"
    page.choose("UDesk")
    page.fences.askShutOut()
    assert (page.fences.title, page.fences.answer, page.fences.careful) == ("Shut out Desk 1?", "Shut it out", True)
    page.fences.drop()
    page.fences.confirm()
    assert not kiosks(event_file)[0].revoked
    page.fences.askShutOut()
    page.fences.confirm()
    assert kiosks(event_file)[0].revoked
    assert said == ["Desk 1 is shut out"]
    assert (page.chosenStanding, page.fences.shutOut) == ("Shut out · Desk", True)


def test_a_hub_is_shut_out_after_a_question_that_says_what_that_takes(
    page: OrganiserKiosks, event_file: EventFile
) -> None:
    enrol(event_file, "UHub", "Hub", hub=True)
    page.refresh()
    page.choose("UHub")
    assert (page.chosenName, page.fences.isHub) == ("Hub", True)
    page.fences.askTakeOut()
    assert not page.fences.asking
    page.fences.askShutOut()
    assert page.fences.sentence.startswith("It runs a hub and holds the hubs’ secrets. Shut it out only if it is lost")
    page.fences.confirm()
    assert the_kiosk(event_file, "UHub").revoked


def test_this_very_machine_is_not_offered_to_be_shut_out(page: OrganiserKiosks, event_file: EventFile) -> None:
    own = event_file.journal.public_key
    say_of_itself(event_file, own, "Hub", hub=True)
    page.refresh()
    page.choose(own)
    assert page.fences.isOwn
    page.fences.askShutOut()
    page.fences.askTakeOut()
    assert not page.fences.asking


def test_a_question_about_one_kiosk_is_never_answered_for_another(page: OrganiserKiosks, event_file: EventFile) -> None:
    enrol(event_file, "UDesk", "Desk 1")
    enrol(event_file, "UOther", "Desk 2")
    page.refresh()
    page.choose("UDesk")
    page.fences.askShutOut()
    page.choose("UOther")
    assert not page.fences.asking


def test_a_kiosk_that_was_shut_out_by_mistake_is_let_in_again(page: OrganiserKiosks, event_file: EventFile) -> None:
    enrol(event_file, "UFoyer", "Foyer 3", role=Role.FOYER)
    revoke(event_file, "UFoyer")
    page.refresh()
    page.choose("UFoyer")
    assert page.chosenStanding == "Shut out · Foyer screen"
    said = told_by(page)
    page.fences.askLetIn()
    assert (page.fences.title, page.fences.careful) == ("Let Foyer 3 in again?", False)
    page.fences.confirm()
    assert said == ["Foyer 3 is let in again, and all that it recorded counts"]
    assert not any(kiosk.revoked for kiosk in kiosks(event_file))
    assert not page.fences.shutOut


def test_what_a_kiosk_recorded_that_does_not_count_is_told_and_can_be_let_count(
    page: OrganiserKiosks, event_file: EventFile, author: Author
) -> None:
    enrol(event_file, key_of(author), "Foyer 3", role=Role.FOYER)
    with event_file.writing():
        take(event_file.journal, [author.write("event", "event", {"name": "Mine"})])
    page.refresh()
    page.choose(key_of(author))
    assert page.chosenStanding == "Records left out · Foyer screen"
    assert page.rows.rows[0].kind == "refused", "it comes first"
    assert page.chosenReason == "Left out, as it may not record such: event (1)."
    page.fences.askAccept()
    assert not page.fences.asking, "only of one that was shut out"
    revoke(event_file, key_of(author))
    record(event_file, author, "Foyer 3")
    page.refresh()
    assert page.fences.leftOut == (
        "Left out, as it may not record such: event (1). Left out, as it comes after the last that counts: 1."
    )
    assert page.fences.late
    said = told_by(page)
    page.fences.askAccept()
    assert page.fences.title == "Let late records of Foyer 3 count?"
    page.fences.confirm()
    assert said == ["Of Foyer 3 more records count now: 1. It stays shut out"]
    assert the_kiosk(event_file, key_of(author)).left_out == 1, "the other one is still not a foyer screen’s to record"
    assert not page.fences.late
    assert event_file.read_event().name != "Mine"


def test_records_of_a_stolen_desk_are_taken_out_since_it_was_last_seen(
    page: OrganiserKiosks, event_file: EventFile, author: Author
) -> None:
    enrol(event_file, key_of(author), "Desk 4")
    record(event_file, author, "before", ago=40 * MINUTE)
    record(event_file, author, "stolen 1", ago=20 * MINUTE)
    record(event_file, author, "stolen 2", ago=5 * MINUTE)
    seen = members.Report(key_of(author), event_file.clock() - 30 * MINUTE, "d", "Desk 4", "", 1, 0, 0, 0, None)
    with event_file.writing() as connection:
        members.write_reports(connection, [seen])
    page.refresh()
    page.choose(key_of(author))
    page.fences.askTakeOut()
    assert [(row.title, row.line) for row in page.fences.spans.rows] == [
        ("The last 15 minutes", "Since 09:15 · records: 1"),
        ("The last hour", "Since 08:30 · records: 3"),
        ("Since it was last seen", "Since 09:00 · records: 2"),
        ("Today", "Since 00:00 · records: 3"),
        ("Everything", "Records: 3"),
    ]
    page.fences.choose("seen")
    assert page.fences.sentence == (
        "Nothing counts any more that it recorded since 09:00: records 2, scans among them 0. "
        "It is shut out with that, and can be let in again."
    )
    said = told_by(page)
    page.fences.confirm()
    assert said == ["Desk 4 is shut out; records taken out: 2"]
    assert {"stolen 1", "stolen 2"}.isdisjoint(exchanges(event_file))
    assert "before" in exchanges(event_file)
    assert the_kiosk(event_file, key_of(author)).revoked


def test_everything_a_shut_out_kiosk_recorded_is_taken_out_and_comes_back_with_it(
    page: OrganiserKiosks, event_file: EventFile, author: Author
) -> None:
    enrol(event_file, key_of(author), "Desk 4")
    record(event_file, author, "early", ago=40 * MINUTE)
    revoke(event_file, key_of(author))
    page.refresh()
    page.choose(key_of(author))
    page.fences.askTakeOut()
    assert [row.name for row in page.fences.spans.rows if row.chosen] == ["hour"]
    assert "seen" not in {row.name for row in page.fences.spans.rows}, "it was never seen"
    page.fences.choose("everything")
    assert page.fences.sentence.startswith("Nothing counts any more that it recorded: records 1")
    page.fences.confirm()
    assert "early" not in exchanges(event_file)
    page.fences.askLetIn()
    page.fences.confirm()
    assert "early" in exchanges(event_file)
