"""What visitors take along from the foyer."""

from kiosk.services.information import add
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.information import standing


def test_entries_stand_in_the_order_in_which_they_were_added_however_quickly(event_file: EventFile) -> None:
    titles = [f"Page {number}" for number in range(8)]
    for title in titles:
        add(event_file, {"": title}, {"": "Text"})
    assert [entry.title_in("tr") for entry in standing(event_file.reader)] == titles
