"""A window is laid out once, in the size that it is shown in."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.app.application import make_application
from kiosk.app.chooser import make_chooser
from kiosk.app.event_files import MachineEventFiles
from kiosk.app.view_models import ScreenKind, make_view_model
from kiosk.app.window import AppWindow
from kiosk.demo.qml_types import type_name
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place

SIZE = (1080, 1920)


@pytest.mark.parametrize("kind", list(ScreenKind))
def test_a_screen_keeps_the_size_in_which_it_was_loaded(kind: ScreenKind, event_file: EventFile) -> None:
    jobs = ImmediateJobs()
    sizes = _sizes(
        f"{kind.title()}Window", lambda: make_view_model(kind, event_file, (jobs, jobs, jobs), Place("Desk 1"))
    )
    assert sizes == [SIZE]


def test_the_chooser_keeps_the_size_in_which_it_was_loaded(tmp_path: Path) -> None:
    files = MachineEventFiles(tmp_path / "none.db", listed=tmp_path / "events.json")
    assert _sizes("ChooserWindow", lambda: make_chooser(files, ImmediateJobs())) == [SIZE]


def _sizes(component: str, make: Callable[[], object]) -> list[tuple[float, float]]:
    """Return the sizes that a window's page has from when it is loaded until it is on the screen."""
    make_application()
    with closing(
        AppWindow(component, make, "en", SIZE, {} if component == "ChooserWindow" else {"windowed": True})
    ) as it:
        parts = it.window.contentItem().childItems()
        page = next(part for part in parts if not type_name(part).startswith("PracticeBand"))
        sizes = [(page.width(), page.height())]
        for changed in (page.widthChanged, page.heightChanged):
            changed.connect(lambda: sizes.append((page.width(), page.height())))
        it.window.resize(*SIZE)
        it.window.show()
        QTest.qWait(50)
        return sizes
