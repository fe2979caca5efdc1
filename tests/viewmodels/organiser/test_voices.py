"""The organiser's page of voices: what waits is decided and becomes a table, and all of it can be taken back."""

import pytest

from kiosk.domain.voices.feedback import Smiley
from kiosk.domain.voices.pain_point import PainPoint, PainPointStanding
from kiosk.services.live_agenda.times import time_for
from kiosk.services.pin import set_pin
from kiosk.services.voices.day import tend
from kiosk.services.voices.discussion import moderate, set_topic
from kiosk.services.voices.feedback import give_feedback
from kiosk.services.voices.pain_points import add_pain_point, offer_help, pain_point_of
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.voices import OrganiserVoices
from kiosk.viewmodels.organiser.watch import OrganiserWatch
from tests.conftest import AddGuest, GivenClock, Guest
from tests.left_behind import texts_of
from tests.viewmodels.organiser.conftest import MakeOrganiser
from tests.voices import FINANCE, write_waiting

PIN = "20265"
GRANTS, RENTS = "Grants come too late", "Rents for laboratories are high"


@pytest.fixture
def guests(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    set_topic(event_file, "Access to finance", {"tr": "Finansmana erişim"})
    return [add_guest(f"Guest {number}", organisation="Boğaz Ventures") for number in range(6)]


@pytest.fixture
def said(event_file: EventFile, guests: list[Guest]) -> tuple[str, str]:
    """Two pain points wait to be read; returns their ids."""
    one, other = (
        add_pain_point(event_file, guest.id, FINANCE, text)
        for guest, text in zip(guests, (GRANTS, RENTS), strict=False)
    )
    write_waiting(event_file)
    return one, other


@pytest.fixture
def page(event_file: EventFile, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    model = make_organiser()
    model.door.enter(PIN)
    return model


def opened(page: OrganiserViewModel) -> OrganiserVoices:
    page.openPage("voices")
    return page.page_of(OrganiserVoices)


def counts(model: OrganiserVoices) -> list[str]:
    return [row.number for row in model.sections.rows]


def open_row(model: OrganiserVoices, text: str) -> None:
    model.choose(next(at for at, row in enumerate(model.rows.rows) if row.name == text))


def stored(file: EventFile, id_: str) -> PainPoint:
    return pain_point_of(file, id_)


def test_one_tap_each_approves_and_hides_what_waits_and_undo_takes_the_last_back(
    said: tuple[str, str], page: OrganiserViewModel, event_file: EventFile
) -> None:
    model = opened(page)
    assert counts(model) == ["2", "0", "0", "0", "0"]
    open_row(model, GRANTS)
    model.approve()
    assert stored(event_file, said[0]).standing is PainPointStanding.APPROVED
    assert (model.title, model.undoable) == (RENTS, f"Approved: {GRANTS}")
    model.hide()
    assert stored(event_file, said[1]).standing is PainPointStanding.HIDDEN
    assert (counts(model), model.title) == (["0", "1", "1", "0", "0"], "")
    model.approve()
    model.hide()
    assert (counts(model), model.undoable) == (["0", "1", "1", "0", "0"], f"Hidden: {RENTS}")
    model.undo()
    assert stored(event_file, said[1]).standing is PainPointStanding.WAITING
    assert (model.title, model.undoable) == (RENTS, "")


def test_voices_that_cannot_be_read_are_said_on_the_page(
    page: OrganiserViewModel, guests: list[Guest], event_file: EventFile
) -> None:
    give_feedback(event_file, guests[0].id, Smiley.GOOD)
    event_file.path.with_name("event.sync").joinpath("voices-held.json").write_text("{", "utf-8")
    words: list[str] = []
    page.page_of(OrganiserVoices).told.connect(lambda said, icon, trouble: words.append(said))
    opened(page)
    assert [one for one in words if "voices-held.json" in one and "cannot be read" in one] != []


def test_what_another_kiosk_decided_meanwhile_leaves_nothing_open_that_nobody_has_read(
    said: tuple[str, str], page: OrganiserViewModel, event_file: EventFile
) -> None:
    model = opened(page)
    open_row(model, GRANTS)
    moderate(event_file, said[0], PainPointStanding.HIDDEN)
    page.refresh()
    assert model.title == ""
    model.approve()
    assert stored(event_file, said[1]).standing is PainPointStanding.WAITING


def test_one_tap_makes_a_table_which_is_changed_taken_away_and_taken_back(
    said: tuple[str, str], page: OrganiserViewModel, event_file: EventFile
) -> None:
    model = opened(page)
    open_row(model, GRANTS)
    model.makeTable("25:99", "Room 101")
    assert (model.wrong != "", stored(event_file, said[0]).table) == (True, None)
    model.makeTable("", "")
    assert stored(event_file, said[0]).standing is PainPointStanding.APPROVED
    model.show("approved")
    assert (model.title, model.hasTable, model.detail) == (
        *(GRANTS, True),
        "Access to finance, Badges: 1, Table",
    )
    model.makeTable("9:30", "Room 101")
    assert (model.tableTime, model.tablePlace) == ("09:30", "Room 101")
    model.undo()
    assert (model.tableTime, model.tablePlace, model.hasTable) == ("", "", True)
    model.makeTable("1.45", "Room 104")
    night = stored(event_file, said[0]).table
    assert night is not None
    assert night.starts == time_for(event_file.read_event(), "2026-11-21 01:45", 0)  # the night of this day
    model.makeTable("15.20", "Room 104")
    model.dropTable()
    assert (model.hasTable, model.undoable) == (False, f"Table taken away: {GRANTS}")
    model.undo()
    assert (model.tableTime, model.tablePlace) == ("15:20", "Room 104")


def test_a_table_of_what_waited_is_taken_back_with_its_approval(
    said: tuple[str, str], page: OrganiserViewModel, event_file: EventFile
) -> None:
    model = opened(page)
    open_row(model, GRANTS)
    model.makeTable("15:20", "Room 101")
    model.undo()
    one = stored(event_file, said[0])
    assert (one.standing, one.table) == (PainPointStanding.WAITING, None)


def test_who_offered_help_is_named_and_no_name_is_kept_once_the_page_is_left(
    said: tuple[str, str], page: OrganiserViewModel, event_file: EventFile, guests: list[Guest]
) -> None:
    offer_help(event_file, guests[3].id, said[0])
    model = opened(page)
    open_row(model, GRANTS)
    assert [(row.name, row.detail) for row in model.helpers.rows] == [("Guest 3", "Boğaz Ventures")]
    page.openPage("watch")
    assert not [text for text in texts_of(model) if "Guest 3" in text or GRANTS in text]


def test_feedback_is_counted_and_of_fewer_than_five_voices_no_face_is_told(
    event_file: EventFile, guests: list[Guest], page: OrganiserViewModel, clock: GivenClock
) -> None:
    for guest in guests[:5]:
        give_feedback(event_file, guest.id, Smiley.GOOD)
    clock.forward(11)
    tend(event_file)
    model = opened(page)
    model.show("feedback")
    (row,) = model.rows.rows
    assert (row.name, row.detail, row.state_text) == ("The whole day", "Voices: 5", "4.0 of 5")
    assert [bar.figure for bar in model.bars.rows] == ["0", "5", "0", "0", "0"]
    assert not model.isPainPoint


def test_the_day_in_numbers_says_how_many_wait_and_leads_to_them(
    said: tuple[str, str], page: OrganiserViewModel, event_file: EventFile
) -> None:
    page.openPage("watch")
    watch = page.page_of(OrganiserWatch)
    assert watch.voices.text == "Pain points to be read: 2"
    for one in said:
        moderate(event_file, one, PainPointStanding.HIDDEN)
    page.refresh()
    assert watch.voices.text == "Voices of the day"
    watch.showVoices()
    assert page.component == "VoicesPage"


def test_an_event_without_an_open_discussion_says_nothing_of_voices(page: OrganiserViewModel) -> None:
    page.openPage("watch")
    assert page.page_of(OrganiserWatch).voices.text == ""


def test_a_sentence_is_quoted_with_one_tap_if_whoever_said_it_agreed_and_undo_takes_it_out(
    guests: list[Guest], page: OrganiserViewModel, event_file: EventFile, clock: GivenClock
) -> None:
    long = "A sentence as long as it may be, " * 6
    said = (("Two partners before lunch", True), (long, True), ("Ask Guest 2", False), ("", True), ("", False))
    for guest, (text, agrees) in zip(guests, said, strict=False):
        give_feedback(event_file, guest.id, Smiley.GOOD, sentence=text, language="en", quotable=agrees)
    clock.forward(11)
    tend(event_file)
    model = opened(page)
    assert counts(model)[-1] == "3"
    model.show("sentences")
    assert [row.detail for row in model.rows.rows] == [
        *["The whole day, may be quoted"] * 2,
        "The whole day, not to be quoted",
    ]
    open_row(model, "Two partners before lunch")
    assert (model.canQuote, model.canTakeOut, model.note[:13]) == (True, False, "Read it first")
    model.setQuoted(True)
    assert (model.title, model.undoable) == ("Two partners before lunch", "Quoted: Two partners before lunch")
    assert (model.canQuote, model.canTakeOut) == (False, True)
    assert [row.state_text for row in model.rows.rows].count("Quoted") == 1
    model.undo()
    assert (model.canQuote, model.canTakeOut, model.undoable) == (True, False, "")
    model.choose(2)
    assert (model.canQuote, model.note) == (False, "Whoever said it did not agree that it may be quoted.")
    before = event_file.journal.count()
    model.setQuoted(True)
    model.approve()
    assert event_file.journal.count() == before
    model.choose(0 if model.rows.rows[0].name.startswith("A sentence") else 1)
    assert (model.title, len(model.rows.rows[0].name) <= 80) == (long.strip(), True)
