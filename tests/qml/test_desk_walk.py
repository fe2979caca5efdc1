"""The desk in every one of its states: nothing lies on anything, is cut, small, faint, or out of sight.

`python -m tests.qml.walk desk --all` walks them at every size, in every language and look.
"""

from pathlib import Path

import pytest

from kiosk.domain.admission.verdict import Verdict
from kiosk.viewmodels.desk import panels
from tests.qml.walk.grid import Look
from tests.qml.walk.stage import open_desk
from tests.qml.walk.walk import walk


@pytest.mark.usefixtures("_cheap_pins")
@pytest.mark.parametrize(("language", "look"), [("en", Look((1280, 800)))], ids=str)
def test_every_state_of_the_desk_is_whole_and_to_be_read(language: str, look: Look, tmp_path: Path) -> None:
    with open_desk(tmp_path, language) as desk:
        walked = walk(desk, look)
    assert not walked.wrong, str(walked)
    assert walked.verdicts == set(Verdict), "each verdict is among them"
    names = {value for name, value in vars(panels).items() if name.endswith("_PANEL") and value}
    assert walked.panels == names, "so is each panel"
