"""Every picture of the tour is whole: nothing cut, on something else, out of its card, or unlike its neighbour.

In one shape every page is turned over too, and what does not mirror is named.
"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.demo import stage, tour, tour_chooser
from kiosk.demo.tour_day import TourDay
from tests.qml.letters import misplaced_of
from tests.qml.mirrored import keep_letters, unmirrored
from tests.qml.seen import faults_of, page_of, shown_items, untidy_of

MOVED = ("foyer-home-low",)
"""Pages of which a part is brought down within reach: an edge cuts through the rest, which the picture above shows."""

TOURS = [
    *(((width, height), language) for width, height in ((1280, 800), (1080, 1920)) for language in ("en", "tr", "ar")),
    ((1920, 1080), "tr"),  # much as 1280x800, so in the language with the longest words only
]
TURNED = TOURS[0]
"""Played in English with the direction turned over at each picture, so that nothing but the direction differs."""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("size", "language"), TOURS, ids=[f"{size[0]}x{size[1]}-{language}" for size, language in TOURS]
)
def test_every_picture_of_the_tour_is_whole(
    size: tuple[int, int], language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong: dict[str, list[str]] = {}

    def look(window: QQuickWindow, path: Path) -> None:
        path.touch()
        items = shown_items(window)
        found = [*faults_of(items, page_of(window)), *untidy_of(items), *misplaced_of(items)]
        if path.stem.endswith(MOVED):
            found = [fault for fault in found if not fault.startswith("cut by the edge")]
        if found:
            wrong[path.stem] = found

    def look_and_turn(shown: stage.StagedScreen, path: Path) -> None:
        shown.settle()
        look(shown._screen.window, path)
        keep_letters(shown._screen.engine)
        if found := unmirrored(shown._screen.window):
            wrong[f"{path.stem}, turned over"] = found

    make_application()
    monkeypatch.setattr(stage, "take_picture", look)
    if (size, language) == TURNED:
        monkeypatch.setattr(stage.StagedScreen, "picture", look_and_turn)
    monkeypatch.setattr(tour_chooser, "take_picture", look)
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    day = TourDay(tmp_path / "demo.db", pictures, Manner(language, True, size), lambda line: None)
    try:
        tour.play_day(day)
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        day.file.close()
    assert not wrong, "\n".join(f"{name}\n  " + "\n  ".join(found) for name, found in wrong.items())
