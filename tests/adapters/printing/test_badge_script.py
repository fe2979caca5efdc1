"""Right-to-left names are drawn joined and in reading order."""

import pytest

from kiosk.adapters.printing.badge_script import drawn, is_right_to_left


def test_latin_names_are_left_alone() -> None:
    assert drawn("Elif Kılıç") == "Elif Kılıç"
    assert not is_right_to_left("Elif")
    assert not is_right_to_left("123")


def test_arabic_letters_take_their_joined_forms_from_right_to_left() -> None:
    assert drawn("محمد") == "\ufeaa\ufee4\ufea4\ufee3"
    assert is_right_to_left("محمد")


def test_a_letter_that_joins_on_one_side_ends_the_stroke() -> None:
    assert drawn("دار") == "\ufead\ufe8d\ufea9"


def test_lam_and_alef_are_one_letter() -> None:
    assert drawn("لا") == "\ufefb"


def test_vowel_signs_are_left_out() -> None:
    assert drawn("مُحَمَّد") == drawn("محمد")


@pytest.mark.parametrize(
    ("text", "order"),
    [("דוד לוי", "יול דוד"), ("דוד 12", "12 דוד"), ("Dr. דוד", "Dr. דוד"), ("דוד (x)", "(x) דוד")],
)
def test_words_stand_in_reading_order(text: str, order: str) -> None:
    assert drawn(text) == order
