"""A walk sees what is wrong in one look of many, though it changes looks in place and looks again only where needed."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQuick import QQuickView

from tests.qml.gallery import make_view, set_theme
from tests.qml.walk.glance import glance
from tests.qml.walk.grid import LANGUAGES, SCHEMES, Look, every_look, throughout
from tests.qml.walk.stage import WalkedScreen

SIZE, OTHER = (1280, 800), (1024, 768)
HEAD = "import QtQuick\nimport Kiosk.Components\nimport Kiosk.Theme\n"
WIDE = 'TitleText { y: 40; text: "Agyp" } '


class Planted(WalkedScreen):
    """A window with nothing but a fault."""

    def __init__(self, view: QQuickView) -> None:
        self.window, self.root = view, view.rootObject()
        self.theme = cast("QObject", view.engine().singletonInstance("Kiosk.Theme", "Theme"))
        self.model = SimpleNamespace()

    def speak(self, language: str) -> None:
        self.root.setProperty("language", language)

    def look(self, scheme: str, *, larger: bool) -> None:
        self.paint(scheme=scheme, largerText=larger)


@pytest.fixture
def view(qapp: object) -> Iterator[QQuickView]:
    view = make_view()
    set_theme(view.engine(), windowWidth=1280, windowHeight=800, reducedMotion=True)
    view.resize(*SIZE)
    yield view
    view.close()
    view.deleteLater()


def wrong_in(view: QQuickView, body: str, folder: Path) -> dict[Look, list[str]]:
    """Return what is wrong in each look of a walk through one state."""
    scene = folder / "Scene.qml"
    opening = "Item { id: root; property string language: 'en'; width: 1280; height: 800"
    scene.write_text(f"{HEAD}{opening}\nRectangle {{ anchors.fill: parent; color: Theme.paper }}\n{body} }}")
    view.setSource(QUrl.fromLocalFile(str(scene)))
    assert not view.errors()
    view.show()
    stage, last = Planted(view), None
    wrong: dict[Look, list[str]] = {}
    for look in throughout(list(every_look([SIZE])), [SIZE, OTHER])(1):
        last = glance(stage, look, last)
        if last.wrong:
            wrong[look] = last.wrong
    return wrong


@pytest.mark.parametrize(
    ("body", "fault", "where"),
    [
        (
            'BodyText { text: "faint"; color: Theme.scheme === "dark" ? Theme.line : Theme.ink }',
            "faint, ",
            lambda look: look.scheme == "dark",
        ),
        (
            'BodyText { text: "beside"; x: Theme.highContrast ? 1240 : 0 }',
            "outside: ",
            lambda look: look.scheme == "contrast",
        ),
        (
            WIDE + 'LabelText { y: Theme.scheme === "dark" ? 80 : 150; text: "under it" }',
            "letters on each other: ",
            lambda look: look.scheme == "dark",
        ),
        (
            'LabelText { width: 90; text: root.language === "tr" ? "Bekleyenlerimiz" : "Wait" }',
            "broken word: ",
            lambda look: look.language == "tr",
        ),
        (
            'SmallButton { height: Theme.largerText ? 40 : 80; text: "Undo"; y: 20 }',
            "small, ",
            lambda look: look.larger,
        ),
        (
            'Column { width: 800; Rectangle { width: 300; height: 20; x: root.language === "ar" ? 0 : 500 } }',
            "unmirrored: ",
            lambda look: look.language == "ar",
        ),
        (
            'PrimaryButton { text: "On"; y: root.language === "ar" && Theme.largerText ? 790 : 20 }',
            "out of sight: ",
            lambda look: look.language == "ar" and look.larger,
        ),
        (
            "Flickable { width: 300; height: 200; contentHeight: Theme.largerText ? 900 : 100 }",
            "more, without a mark: ",
            lambda look: look.larger,
        ),
        (
            "Rectangle { id: one; width: 9; height: 9; property int at: 0; x: at % 2\n"
            'Connections { target: Theme; function onSchemeChanged() { one.at = Theme.scheme === "dark" ? 1 : 0 } }\n'
            "Connections { target: one.Window.window; function onFrameSwapped() { one.at += one.at > 0 ? 1 : 0 } } }",
            "never stands still: ",
            lambda look: look.scheme == "dark",
        ),
    ],
    ids=["faint", "outside", "on-letters", "broken", "small", "unmirrored", "out-of-sight", "unmarked", "restless"],
)
def test_a_fault_of_some_looks_is_seen_in_those_and_in_no_other(
    view: QQuickView, body: str, fault: str, where: Callable[[Look], bool], tmp_path: Path
) -> None:
    wrong = wrong_in(view, body, tmp_path)
    looks = {look for look, faults in wrong.items() if any(each.startswith(fault) for each in faults)}
    assert looks == set(filter(where, every_look([SIZE]))), wrong


def test_whatever_is_chosen_is_walked_to_and_fro_and_nothing_twice() -> None:
    looks = throughout(list(every_look([SIZE])), [SIZE, OTHER])
    there, back = looks(1), looks(2)
    assert set(there) == set(back) == set(every_look([SIZE]))
    assert len(there) == len(LANGUAGES) * len(SCHEMES) * 2
    assert there == back[::-1], "a state is made in the look in which the one before was left"
    for one, other in itertools.pairwise(there):
        changed = [one.language != other.language, one.larger != other.larger, one.scheme != other.scheme]
        assert sum(changed) == 1, "from one to the next one thing changes"
