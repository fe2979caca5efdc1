"""The slip of a meeting: where, when and whom, no more of them than both agreed to, and an entry for a calendar."""

import subprocess
from pathlib import Path

import pytest
import zxingcpp
from icalendar import Calendar
from PIL import Image

from kiosk.adapters.printing.meeting_slip_pdf import write_meeting_slip
from kiosk.domain.faults.people import SomebodyGone
from kiosk.domain.moment import utc
from kiosk.services.meeting.slip import meeting_slip
from kiosk.services.meeting.suggested import suggested
from kiosk.services.meeting.wishes import refuse, wish
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.programs import need
from tests.services.meeting.test_suggested import hall


def test_it_says_where_when_and_whom_once_both_said_yes_and_while_they_meet(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    first, second, *_ = hall(event_file, add_guest)
    wish(event_file, first.id, second.id, point="Foyer 1")
    with pytest.raises(SomebodyGone):
        meeting_slip(event_file, first.id, second.id)
    wish(event_file, second.id, first.id, point="Foyer 1")
    place = suggested(event_file, first.id).people[0].standing.place
    assert place is not None
    slip = meeting_slip(event_file, first.id, second.id, "tr")
    assert (slip.table, slip.begins, slip.other, slip.organisation) == (1, "09:40", "Ada K.", "Firm 1")
    assert "Kaya" not in repr(slip), "both agreed to a first name and an initial"
    (entry,) = Calendar.from_ical(slip.entry).walk("VEVENT")
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (utc(place.start), utc(place.ends))
    assert str(entry["summary"]) == "Ada K., Firm 1"
    assert str(entry["location"]).startswith("Masa 1, ")
    refuse(event_file, second.id, first.id, point="Foyer 2")
    with pytest.raises(SomebodyGone):
        meeting_slip(event_file, first.id, second.id)


def test_on_paper_its_words_are_text_and_its_code_is_read(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    need("pdftotext", "pdftoppm")
    first, second, *_ = hall(event_file, add_guest)
    for one, other in ((first, second), (second, first)):
        wish(event_file, one.id, other.id, point="Foyer 1")
    slip, paper = meeting_slip(event_file, first.id, second.id, "en"), tmp_path / "slip.pdf"
    with paper.open("wb") as out:
        assert write_meeting_slip(out, slip) == frozenset()
    text = subprocess.run(["pdftotext", "-raw", paper, "-"], capture_output=True, text=True, check=True).stdout
    assert [words for words in ("Table", "09:40", "You meet", "Ada K.", "Firm 1") if words not in text] == []
    subprocess.run(["pdftoppm", "-r", "100", "-gray", "-png", "-singlefile", paper, tmp_path / "slip"], check=True)
    (code,) = zxingcpp.read_barcodes(Image.open(tmp_path / "slip.png"))
    assert code.text == slip.entry
