"""The colours that an organiser may give to groups, and how the setting holds them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.badges.group_colours import PALETTE, colours_text, contrast_with_white, letters_on, read_colours

names = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=20)


@pytest.mark.parametrize("colour", PALETTE)
def test_white_letters_read_on_every_colour_that_can_be_chosen(colour: str) -> None:
    assert contrast_with_white(colour) >= 7
    assert letters_on(colour) == "white"


@given(st.dictionaries(names, st.sampled_from(PALETTE), max_size=8))
def test_colours_are_read_as_they_were_written_whatever_a_group_is_called(colours: dict[str, str]) -> None:
    if not any(f"={colour}" in name for name in colours for colour in PALETTE):
        assert read_colours(colours_text(colours)) == colours


def test_what_is_no_colour_is_left_out() -> None:
    assert read_colours("SME=#0A645C;Host") == {"SME": "#0A645C"}
    assert read_colours("") == {}
