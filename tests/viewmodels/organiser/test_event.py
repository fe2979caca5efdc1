"""An organiser changes the event itself on its page: each part is checked as it is typed, and can be taken back."""

import pytest

from kiosk.services.event_changes import change_event
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.event import OrganiserEvent
from kiosk.viewmodels.organiser.event_parts import EventPart
from kiosk.viewmodels.organiser.event_rows import SUGGESTED
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.conftest import STARTS
from tests.facts import Said
from tests.viewmodels.organiser.conftest import MakeOrganiser


@pytest.fixture
def organiser(make_organiser: MakeOrganiser, event_file: EventFile) -> OrganiserViewModel:
    details = {"title": "Markets", "room": "Workshop", "starts": STARTS, "ends": STARTS + 3_600_000}
    event_file.journal.append(Said("session", "markets", details))
    page = make_organiser()
    for _ in range(2):  # chosen, and typed once more
        page.door.enter("2026")
    page.openPage("event")
    return page


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserEvent:
    return organiser.page_of(OrganiserEvent)


def values(page: OrganiserEvent) -> dict[str, str]:
    return {row.name: row.value for row in page.parts.rows}


def fields(page: OrganiserEvent) -> dict[str, str]:
    return {row.name: row.stood for row in page.fields.rows}


def test_a_name_is_changed_for_each_language_and_taken_back(page: OrganiserEvent, event_file: EventFile) -> None:
    assert fields(page) == {"main": "Keys to successful growth", "tr": ""}
    assert (page.isChanged, page.canSave) == (False, False)
    page.edit("main", "Keys to growth ")
    page.edit("tr", "Büyümenin anahtarları")
    page.save()
    event = event_file.read_event()
    assert (event.name, dict(event.names)) == ("Keys to growth", {"tr": "Büyümenin anahtarları"})
    assert (values(page)["name"], page.undoable, page.isChanged) == ("Keys to growth", "Changed: Name", False)
    page.undo()
    assert (event_file.read_event().name, page.undoable) == ("Keys to successful growth", "")
    assert fields(page) == {"main": "Keys to successful growth", "tr": ""}


def test_days_are_read_as_they_are_typed_and_what_would_stand_outside_is_told(page: OrganiserEvent) -> None:
    page.choose("days")
    assert fields(page) == {"begins": "2026-11-20 09:30", "ends": "2026-11-20"}
    page.edit("begins", "22.11.2026 10:00")
    assert page.wrong == "The event must end after it starts."
    page.edit("ends", "23 November 2026")
    assert (page.wrong, page.reading) == ("", "22 November 2026 to 23 November 2026")
    assert page.warning.endswith("1 outside the event’s days")
    page.drop()
    assert (page.warning, page.isChanged) == ("", False)


def test_a_zone_is_found_by_its_city_and_a_colour_must_be_readable(page: OrganiserEvent, event_file: EventFile) -> None:
    page.choose("zone")
    page.edit("main", "berlin")
    assert page.reading == "Europe/Berlin: it is 07:30 there now"
    page.edit("main", "Atlantis")
    assert page.wrong.startswith("There is no time zone “Atlantis”")
    page.choose("colour")
    page.edit("main", "#ffffaa")
    assert "would do" in page.wrong
    page.save()
    assert event_file.read_event().accent == "#551A48"
    page.pickColour(SUGGESTED[1])
    assert (fields(page), page.colour) == ({"main": SUGGESTED[1]}, SUGGESTED[1])
    page.save()
    assert event_file.read_event().accent == SUGGESTED[1]


def test_languages_are_chosen_in_their_order(page: OrganiserEvent, event_file: EventFile) -> None:
    page.choose("languages")
    page.pickLanguage("ar")
    page.pickFirst("tr")
    page.save()
    assert event_file.read_event().languages == ("tr", "en", "ar")
    for code in ("tr", "en", "ar"):
        page.pickLanguage(code)
    assert (page.wrong, page.canSave) == ("The event needs a language, such as en.", False)


def test_what_another_organiser_changes_is_followed_and_what_is_typed_stays(
    organiser: OrganiserViewModel, page: OrganiserEvent, event_file: EventFile
) -> None:
    page.choose("place")
    page.edit("main", "Hall 3")
    change_event(event_file, name="Growth", timezone="Asia/Tokyo")
    organiser.refresh()
    assert (organiser.eventName, values(page)["name"], page.isChanged) == ("Growth", "Growth", True)
    page.save()
    assert event_file.read_event().place == "Hall 3"
    organiser.tick()
    assert organiser.clock == "15:30"
    assert {row.name for row in page.parts.rows} == set(EventPart)
