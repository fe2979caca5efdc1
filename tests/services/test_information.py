"""What visitors take along from the foyer."""

from kiosk.domain.information import Wifi
from kiosk.services.information import add, change, remove, restore
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.derived import contents, rebuild
from kiosk.storage.tables.information import standing


def test_entries_stand_in_the_order_in_which_they_were_added_however_quickly(event_file: EventFile) -> None:
    titles = [f"Page {number}" for number in range(8)]
    for title in titles:
        add(event_file, {"": title}, {"": "Text"})
    assert [entry.title_in("tr") for entry in standing(event_file.reader)] == titles


def test_an_entry_is_changed_and_made_again_what_it_was_word_for_word(event_file: EventFile) -> None:
    before = add(event_file, {"": "Magazine", "tr": "Dergi"}, {"": "Issue 3"}, link="https://example.org/3")
    after = change(event_file, before, {"": "Guests"}, wifi=Wifi("Guests", "growth-2026"))
    assert standing(event_file.reader) == [after]
    assert (after.title_in("tr"), after.text_in("en"), after.link) == ("Guests", "", "")
    restore(event_file, before, after)
    assert standing(event_file.reader) == [before]
    remove(event_file, before.id)
    restore(event_file, before)
    assert standing(event_file.reader) == [before]
    tables = contents(event_file.reader)
    with event_file.writing() as connection:
        rebuild(connection)
    assert contents(event_file.reader) == tables
