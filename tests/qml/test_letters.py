"""What looks at pictures sees broken words, letters on letters or under a card, and a mark that touches a button."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickView

from tests.qml.gallery import make_view, set_theme
from tests.qml.letters import misplaced
from tests.qml.seen import settle

HEAD = "import QtQuick\nimport Kiosk.Components\nimport Kiosk.Theme\n"


@pytest.fixture
def view(qapp: object) -> Iterator[QQuickView]:
    view = make_view()
    set_theme(view.engine(), windowWidth=1280, windowHeight=800, reducedMotion=True)
    view.resize(1280, 800)
    yield view
    view.close()
    view.deleteLater()


def seen_in(view: QQuickView, body: str, folder: Path) -> list[str]:
    scene = folder / "Scene.qml"
    scene.write_text(f"{HEAD}Item {{ width: 1280; height: 800\n{body} }}", encoding="utf-8")
    view.setSource(QUrl.fromLocalFile(str(scene)))
    assert not view.errors()
    view.show()
    settle(view)
    return misplaced(view)


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ('LabelText { width: 60; text: "Bekleyen kayıt" }', ["broken word: Bekley|en"]),
        ('LabelText { width: 90; text: "Bekleyen kayıt" }', []),
        ('LabelText { width: 100; text: "🦊 Núñez-Åkesson" }', []),
        (
            'TitleText { text: "Agyp" } LabelText { y: 40; text: "under it" }',
            ["letters on each other: ('Agyp', 'under it')"],
        ),
        ('TitleText { text: "Agyp" } LabelText { y: 72; text: "under it" }', []),
        (
            'LabelText { text: "Agyp" } SmallButton { y: 14; height: 48; text: "Undo" }',
            ["letters half under SmallButton: Agyp"],
        ),
        ('LabelText { text: "Agyp" } SmallButton { y: 40; height: 48; text: "Undo" }', []),
        (
            "Flickable { id: long; width: 300; height: 100; contentHeight: 900 }"
            "MoreMark { flick: long; y: 100 } SmallButton { y: 136; height: 72; width: 300; text: 'Erase me' }",
            ["mark on Erase me"],
        ),
    ],
    ids=["broken", "whole", "at-a-hyphen", "on-letters", "clear-of-letters", "under", "beside", "mark"],
)
def test_it_sees_what_is_wrong_with_letters_and_nothing_else(
    view: QQuickView, body: str, wrong: list[str], tmp_path: Path
) -> None:
    assert seen_in(view, body, tmp_path) == wrong
