"""Icons are drawn in the asked colour and size; what is unknown is refused."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.adapters.qt.icons import IconProvider
from tests import ROOT

ICONS = ROOT / "resources" / "icons"


@pytest.fixture
def icons(qapp: object) -> IconProvider:
    return IconProvider(ICONS)


def drawn(icons: IconProvider, request: str, side: int = 96) -> QImage:
    return icons.requestImage(request, QSize(), QSize(side, side))


def darkest(image: QImage) -> QColor:
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return max((image.pixelColor(x, y) for x, y in points), key=lambda colour: colour.alpha())


def test_every_outline_draws_something_at_the_asked_size(icons: IconProvider) -> None:
    for name in icons.names:
        image = drawn(icons, f"{name}/551A48", 48)
        assert image.size() == QSize(48, 48)
        assert darkest(image).alpha() > 200, name


def test_the_colour_is_exact_and_alpha_is_kept(icons: IconProvider) -> None:
    assert darkest(drawn(icons, "x/FFC145")).name() == "#ffc145"
    assert abs(darkest(drawn(icons, "x/80FFC145")).alpha() - 0x80) <= 2


def test_a_wider_line_covers_more(icons: IconProvider) -> None:
    def cover(image: QImage) -> int:
        return sum(image.pixelColor(x, y).alpha() for x in range(96) for y in range(96))

    assert cover(drawn(icons, "check/000000/2.8")) > 1.3 * cover(drawn(icons, "check/000000"))


def test_the_size_is_told_and_is_never_empty(icons: IconProvider) -> None:
    told = QSize()
    image = icons.requestImage("exit/000000", told, QSize(-1, -1))
    assert image.size() == told == QSize(24, 24)


@pytest.mark.parametrize("request_", ["nothing/000000", "exit", "exit/red", "../exit/000000", "exit/000000/wide", ""])
def test_what_is_unknown_gives_no_image(icons: IconProvider, request_: str) -> None:
    assert drawn(icons, request_).isNull()
