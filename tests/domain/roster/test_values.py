"""Cells mean what whoever wrote them meant."""

from kiosk.domain.roster.values import name_without, number_in, preferred_name, whole_name


def test_names_are_joined_as_they_are_written() -> None:
    assert whole_name("Ada", "Stone") == "Ada Stone"
    assert whole_name("Anna", "Nagy", family_first=True) == "Nagy Anna"
    assert whole_name("小明", "王") == "王小明"
    assert whole_name("Ada", "Ada Stone") == "Ada Stone"
    assert whole_name("", "Stone") == "Stone"


def test_a_preferred_name_goes_before_the_legal_one() -> None:
    assert preferred_name("Sam", "Stone") == ("Sam Stone", "Sam", "Stone")
    assert preferred_name("DJ Ada", "Stone") == ("DJ Ada", "", "")


def test_numbers_of_guests() -> None:
    assert [number_in(word) for word in ("2", "+1", "3.0", "many", "")] == [2, 1, 3, None, None]


def test_somebody_without_a_name_is_called_something() -> None:
    assert name_without("ali.aydin@example.org", "A1", ()) == "Ali Aydin"
    assert name_without("", "A1", ()) == "Guest A1"
    assert name_without("", "", ("secret-9x7y",)) == "Guest 9x7y"
