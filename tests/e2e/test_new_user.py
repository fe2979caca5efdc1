"""A new user's first minutes, in a real window and by clicks; all of their day is `python -m tests.e2e.new_user`."""

from pathlib import Path

import pytest

from tests import DATA
from tests.e2e.new_user.person import Person
from tests.e2e.new_user.story import Story
from tests.e2e.new_user.words import Words
from tests.e2e.x_server import x_server
from tests.programs import needs

LIST = DATA / "roster" / "cases" / "states.csv"


@pytest.mark.slow
@needs("Xvfb", "xdotool", "openbox")
def test_a_new_user_makes_an_event_imports_a_list_and_takes_it_back_by_clicks_in_turkish(tmp_path: Path) -> None:
    with x_server(managed=True) as display:
        person = Person(display, tmp_path, None, "organiser", Words("tr"))
        try:
            told = Story(person, person, person, (LIST,)).play(
                ("first run", "event 1", "guest list 1", "a list undone")
            )
        finally:
            person.stop()
    assert told.facts == {"states.csv": "Belirsiz, 6"}
    assert person.complaints() == ""


def test_a_label_is_found_in_every_language_with_what_it_is_filled_with() -> None:
    turkish, arabic = Words("tr"), Words("ar")
    assert turkish.bears("Kişiler, 44 kişi", "People, …")
    assert turkish.bears("states.csv içe aktarıldı", "Imported states.csv")
    assert turkish.bears("“states” içe aktarıldı (01:57).", "“states” was imported …")
    assert arabic.bears("\u200fاستُورد «\u2068states\u2069» (01:57).", "“states” was imported …")
    assert not turkish.bears("Kişiler", "Agenda, …")
    assert Words().bears("Imported states.csv", "Imported states.csv")
    assert not Words().bears("Imported states.csv", "Imported")
