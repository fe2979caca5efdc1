"""What is said of a page, and when a screen speaks."""

import pytest

from kiosk.domain.settings.hearing import ASKED, HEADPHONES, SILENT
from kiosk.domain.spoken import Part, PartKind, SpokenPage, is_speech_wanted, news, without_repeats

TITLE = Part(PartKind.HEADING, "Still there?")
STAY = Part(PartKind.BUTTON, "Stay")


def test_another_page_is_said_whole_and_at_once() -> None:
    said = news(SpokenPage("home", (TITLE,)), SpokenPage("met", (TITLE, STAY)))
    assert said.parts == (TITLE, STAY)
    assert said.is_urgent


def test_of_the_same_page_only_what_is_new_is_said_and_an_alert_at_once() -> None:
    before = SpokenPage("home", (TITLE,))
    assert news(before, before).parts == ()
    assert not news(before, SpokenPage("home", (TITLE, STAY))).is_urgent
    alert = Part(PartKind.ALERT, "Could not be saved.")
    said = news(before, SpokenPage("home", (STAY, TITLE, alert)))
    assert (said.parts, said.is_urgent) == ((alert, STAY), True)


def test_a_countdown_is_said_once_and_what_is_typed_at_each_digit() -> None:
    nineteen, eighteen = (Part(PartKind.TEXT, f"In {seconds} seconds this page closes.") for seconds in (19, 18))
    assert news(SpokenPage("home", (nineteen,)), SpokenPage("home", (eighteen,))).parts == ()
    one, two = (Part(PartKind.STATE, f"{count} digit(s) typed") for count in (1, 2))
    assert news(SpokenPage("home", (one,)), SpokenPage("home", (two,))).parts == (two,)


def test_a_switch_that_was_turned_is_said_again() -> None:
    off, on = Part(PartKind.SWITCH, "E-mail"), Part(PartKind.SWITCH, "E-mail", is_on=True)
    assert news(SpokenPage("home", (off,)), SpokenPage("home", (on,))).parts == (on,)


def test_a_text_that_repeats_what_was_just_said_is_left_out() -> None:
    caption = Part(PartKind.TEXT, "Still there?")
    assert without_repeats([TITLE, caption, STAY]) == [TITLE, STAY]
    assert without_repeats([STAY, STAY]) == [STAY, STAY], "two buttons are two"


@pytest.mark.parametrize(
    ("setting", "headphones", "asked", "speaks"),
    [
        (ASKED, True, False, True),
        (ASKED, None, False, False),
        (ASKED, False, True, True),
        (HEADPHONES, True, False, True),
        (HEADPHONES, False, True, False),
        (HEADPHONES, None, True, False),
        (SILENT, True, True, False),
    ],
)
def test_nothing_is_said_through_loudspeakers_that_nobody_asked_for(
    setting: str, headphones: bool | None, asked: bool, speaks: bool
) -> None:
    assert is_speech_wanted(setting, headphones, is_asked_for=asked) is speaks
