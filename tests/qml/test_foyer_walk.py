"""The foyer in every one of its states: nothing lies on anything, is cut, small, faint, or out of sight.

`python -m tests.qml.walk foyer --all` walks them at every size, in every language and look.
"""

from pathlib import Path

import pytest

from tests.qml.walk.foyer_stage import SHEETS, WalkedFoyer
from tests.qml.walk.grid import FOYER_SIZES, LANGUAGES, in_turns
from tests.qml.walk.stage import open_walked
from tests.qml.walk.walk import FOYER, walk


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_of_the_foyer_is_whole_and_to_be_read(language: str, tmp_path: Path) -> None:
    """In turns at every size and in every look; the walk itself takes all of them together."""
    with open_walked(WalkedFoyer, tmp_path, language) as foyer:
        walked = walk(foyer, FOYER, in_turns(language, FOYER_SIZES))
        pages = {page.name for page in foyer.model.pages.listed}
    assert not walked.wrong, str(walked)
    assert walked.layers == pages | SHEETS, "each page and each sheet is among them"
