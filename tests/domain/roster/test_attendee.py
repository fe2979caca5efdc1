"""How much of a name a public screen shows."""

import pytest

from kiosk.domain.roster.attendee import Attendee, public_name, split_name


@pytest.mark.parametrize(
    ("name", "given", "family", "shown"),
    [
        ("Elif Kılıç", "", "", "Elif K."),
        ("Ayşegül Nur Demirtaş", "Ayşegül Nur", "Demirtaş", "Ayşegül D."),
        ("Burak Şahin", "Burak", "Şahin", "Burak Ş."),
        ("İpek Yıldız-Öz", "", "", "İpek Y."),
        ("Wu", "", "", "Wu"),
        ("", "", "", ""),
        ("Demirtaş", "", "Demirtaş", "Demirtaş"),
    ],
)
def test_first_name_and_initial(name: str, given: str, family: str, shown: str) -> None:
    assert public_name(name, given, family) == shown
    assert Attendee("x", name, given, family).public_name == shown


def test_the_last_word_is_the_family_name_unless_told() -> None:
    assert split_name("Ayşegül Nur Demirtaş") == ("Ayşegül Nur", "Demirtaş")
    assert split_name("x", "Nur", "Demirtaş Öz") == ("Nur", "Demirtaş Öz")
