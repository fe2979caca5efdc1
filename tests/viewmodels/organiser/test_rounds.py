"""The organiser's page of rounds: it proposes tables, plans, repairs for who is late or missing, and prints."""

import operator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.domain.rounds import search
from kiosk.domain.rounds.bound import least_repeats
from kiosk.services.admit import admit
from kiosk.services.pin import set_pin
from kiosk.services.rounds.plans import current_plan, take_missing_out
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.viewmodels.organiser.rounds import OrganiserRounds
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.watch import OrganiserWatch
from tests.conftest import AddGuest, GivenClock, Guest
from tests.left_behind import texts_of
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"


@pytest.fixture
def page(event_file: EventFile, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    model = make_organiser()
    model.door.enter(PIN)
    return model


@pytest.fixture(autouse=True)
def _short_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_EXCHANGES", 2_000)


@pytest.fixture
def here(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    """Thirty people, of whom the last one has not come."""
    people = [add_guest(f"Guest {number:02}", organisation=f"Company {number % 7}") for number in range(30)]
    for one in people[:29]:
        admit(event_file, one.badge, point="Desk 1")
    return people


def opened(page: OrganiserViewModel) -> OrganiserRounds:
    page.openPage("watch")
    page.page_of(OrganiserWatch).showRounds()
    return page.page_of(OrganiserRounds)


def open_person(model: OrganiserRounds, name: str) -> None:
    model.choose(next(at for at, row in enumerate(model.people.rows) if row.name == name))


def test_it_proposes_tables_and_says_how_often_people_meet_again_beside_the_bound(
    here: list[Guest], page: OrganiserViewModel
) -> None:
    form = opened(page).form
    promise = "Nobody meets anybody twice, for up to 5 rounds."
    assert (form.tables, form.lines) == ("6", ["6 tables, 4 or 5 people at each.", promise])
    form.step("tables", -2)
    bound = least_repeats(29, 4, 5)
    assert bound
    assert form.lines == [
        "4 tables, 7 or 8 people at each.",
        f"Two people meet again at least {bound} times; the plan says how often.",
        "With 6 tables nobody meets anybody twice, for up to 5 rounds.",
    ]
    form.type("minutes", "")
    assert not form.isWhole


def test_a_plan_is_made_and_taken_back(
    here: list[Guest], page: OrganiserViewModel, event_file: EventFile, clock: GivenClock
) -> None:
    model = opened(page)
    model.form.type("rounds", "3")
    model.form.typeStart("25:70")
    assert (model.form.isWhole, bool(model.form.wrong)) == (False, True)
    model.make()
    assert current_plan(event_file) is None
    model.form.typeStart("")
    model.make()
    plan = current_plan(event_file)
    assert plan
    assert (model.stage, model.title) == ("planned", f"Rounds: 3, tables: {plan.seating.tables}")
    assert plan.starts > clock.now
    assert plan.starts % (15 * 60_000) == 0
    assert model.undoable.startswith("Planned. People: 29")
    model.undo()
    assert (current_plan(event_file), model.stage, model.undoable) == (None, "making", "")


def test_who_is_late_stands_first_gets_a_table_and_who_is_missing_is_taken_out(
    here: list[Guest], page: OrganiserViewModel, event_file: EventFile
) -> None:
    model = opened(page)
    model.make()
    admit(event_file, here[29].badge, point="Desk 1")
    model.refresh()
    assert model.people.rows[0].name == "Guest 29"
    assert model.lines[-1].startswith("1 ")
    open_person(model, "Guest 29")
    assert (model.canSeat, model.canTakeOut) == (True, False)
    model.seat()
    assert all(row.table != "No table" for row in model.tables.rows)
    assert model.undoable.startswith("Guest 29 has a table.")
    open_person(model, "Guest 03")
    model.takeOut()
    assert {row.table for row in model.tables.rows} == {"No table"}
    model.undo()
    assert model.canTakeOut
    known = attendees.of_ids(event_file.reader, [here[5].id])
    open_person(model, "Guest 04")
    model.takeOut()
    take_missing_out(event_file, known[here[5].id])
    model.refresh()
    assert model.undoable == "", "somebody else repaired the plan since"


def test_slips_and_cards_are_saved(here: list[Guest], page: OrganiserViewModel, tmp_path: Path) -> None:
    model = opened(page)
    model.make()
    for kind, said in (("slips", "Slips: 29."), ("table-cards", "Cards: ")):
        model.papers.choose(kind)
        model.papers.saving.saveAs(QUrl.fromLocalFile(str(tmp_path / f"{kind}.pdf")))
        assert said in model.papers.saving.course.sentence
        assert (tmp_path / f"{kind}.pdf").read_bytes().startswith(b"%PDF")


def test_the_day_in_numbers_leads_to_it_and_says_which_round_is_on(
    here: list[Guest], page: OrganiserViewModel, clock: GivenClock, event_file: EventFile
) -> None:
    model = opened(page)
    model.make()
    plan = current_plan(event_file)
    assert plan
    clock.now = plan.begins(1) + 60_000
    page.openPage("watch")
    assert page.page_of(OrganiserWatch).rounds.text.startswith("Round 2 of 5, until ")


def test_people_are_kept_together_and_apart_and_a_plan_anew_begins_with_it(
    here: list[Guest], page: OrganiserViewModel, event_file: EventFile
) -> None:
    model = opened(page)
    for kind, names in (("together", ("Guest 00", "Guest 08")), ("apart", ("Guest 02", "Guest 03"))):
        for name in names:
            open_person(model, name)
        model.wishes.wish(kind)
    assert [(row.people, row.detail) for row in model.wishes.rows.rows] == [
        ("Guest 00, Guest 08", "always at one table"),
        ("Guest 02, Guest 03", "never at one table"),
    ]
    assert model.form.lines == ["6 tables, 4 or 5 people at each.", "Some may meet again; the plan says how often."]
    model.wishes.seatColleagues("anywhere")
    model.make()
    plan = current_plan(event_file)
    assert plan
    assert plan.tables_of(here[0].id) == plan.tables_of(here[8].id)
    assert not any(map(operator.eq, plan.tables_of(here[2].id), plan.tables_of(here[3].id)))
    assert not plan.wishes.colleagues_apart
    model.plan(True)
    open_person(model, "Guest 08")
    open_person(model, "Guest 00")
    assert (model.stage, model.wishes.canWish) == ("choosing", False)
    assert model.wishes.wrong.startswith("Guest 00, Guest 08: always at one table already.")
    model.wishes.clear()
    model.wishes.remove(1)
    assert model.wishes.wishes.apart == ()


def test_no_name_stays_once_it_is_closed(here: list[Guest], page: OrganiserViewModel) -> None:
    model = opened(page)
    for name in ("Guest 04", "Guest 05"):
        open_person(model, name)
    model.wishes.wish("together")
    model.make()
    open_person(model, "Guest 03")
    assert "Guest 03" in texts_of(page)
    page.openPage("watch")
    assert not {"Guest 03", "Guest 04, Guest 05"} & set(texts_of(page))
