"""The desk in every one of its states: nothing lies on anything, is cut, small, faint, or out of sight.

`python -m tests.qml.walk desk --all` walks them at every size, in every language and look.
"""

from pathlib import Path

import pytest

from kiosk.domain.admission.verdict import Verdict
from kiosk.viewmodels.desk import panels
from tests.qml.walk.grid import LANGUAGES, in_turns
from tests.qml.walk.stage import WalkedDesk, open_walked
from tests.qml.walk.walk import DESK, walk


@pytest.mark.usefixtures("_cheap_pins")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_of_the_desk_is_whole_and_to_be_read(language: str, tmp_path: Path) -> None:
    """In turns at every size and in every look; the walk itself takes all of them together."""
    with open_walked(WalkedDesk, tmp_path, language) as desk:
        walked = walk(desk, DESK, in_turns(language))
    assert not walked.wrong, str(walked)
    assert walked.verdicts == set(Verdict), "each verdict is among them"
    names = {value for name, value in vars(panels).items() if name.endswith("_PANEL") and value}
    assert walked.layers == names, "so is each panel"
