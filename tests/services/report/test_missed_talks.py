"""The report estimates what no screen saw where people sat at tables in rounds, and says so where they did not."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from kiosk.domain.networking.exchange import Answer
from kiosk.domain.report import mixing
from kiosk.domain.report.document import ReportText
from kiosk.services.admit import admit
from kiosk.services.report.contacts import contacts_and_mixing
from kiosk.services.report.figures import report_figures
from kiosk.services.report.report import document_of
from kiosk.services.report.words import Words
from kiosk.services.rounds.plans import plan_rounds
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock, Guest


@pytest.fixture(autouse=True)
def _few_shuffles() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mixing, "_MOST_SHUFFLES", 100)
        patch.setattr(mixing, "_FEWEST_SHUFFLES", 100)
        yield


@pytest.fixture
def guests(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    people = [add_guest(f"Guest {number:02}", group="SME" if number % 2 else "Student") for number in range(12)]
    for one in people:
        admit(event_file, one.badge, point="Desk 1")
    return people


def _meet(file: EventFile, *people: Guest) -> None:
    record_exchange(file, [Answer(one.id, (), True) for one in people])


def _said(file: EventFile) -> str:
    document = document_of(file.read_event(), report_figures(file), Words("en"))
    texts = [part.text for section in document.sections for part in section.parts if isinstance(part, ReportText)]
    return next(text for text in texts if "lower bounds" in text)


def test_without_rounds_there_is_no_second_list(event_file: EventFile, guests: list[Guest]) -> None:
    _meet(event_file, *guests[:6])
    assert _said(event_file).endswith("such as who sat at which table; there is none.")


def test_rounds_that_are_not_over_are_no_list_yet(
    event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    plan_rounds(event_file, 2, starts=clock() + 60_000, minutes=10, tables=2)
    _meet(event_file, *guests[:6])
    assert _said(event_file).endswith("there is none.")


def test_pairs_at_one_table_who_exchanged_contacts_tell_how_many_talks_were_missed(
    event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    plan = plan_rounds(event_file, 1, starts=clock(), minutes=10, tables=2)
    of_id = {one.id: one for one in guests}
    clock.forward(11)
    table = [of_id[id_] for id_ in plan.at_table(0, 1)]
    _meet(event_file, *table[:5])
    other = of_id[plan.at_table(0, 2)[0]]
    _meet(event_file, table[0], other)
    contacts, _ = contacts_and_mixing(
        event_file, {}, [one.id for one in guests], report_figures(event_file).turnout.groups
    )
    assert contacts is not None
    assert contacts.missed is not None
    seated = set(combinations(sorted(one.id for one in table[:5]), 2))
    assert (contacts.missed.seated, contacts.missed.both) == (len(seated), 10)
    assert "Of 10 pairs who sat at one table in the rounds, 10 exchanged contacts at a screen." in _said(event_file)


def test_too_few_on_both_lists_are_said_to_be_too_few(
    event_file: EventFile, guests: list[Guest], clock: GivenClock
) -> None:
    plan_rounds(event_file, 1, starts=clock(), minutes=10, tables=6)
    clock.forward(11)
    _meet(event_file, *guests[:6])
    assert "Too few of those who sat at one table" in _said(event_file)
