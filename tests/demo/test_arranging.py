"""The demo's windows lie side by side on any screen."""

from itertools import combinations

import pytest

from kiosk.app.manner import Rect
from kiosk.demo.arranging import BORDER, TITLE_BAR, arrange, placing_platform

LEAST = {"desk": (600, 380), "foyer": (360, 600), "panel": (600, 240)}
LEAST_UPRIGHT = {"desk": (600, 380), "foyer": (600, 500), "panel": (600, 400)}


def frame_of(rect: Rect) -> Rect:
    x, y, width, height = rect
    return x, y, width + BORDER, height + TITLE_BAR + BORDER


@pytest.mark.parametrize(
    "area",
    [
        *((0, 0, 1920, 1080), (0, 0, 1280, 800), (0, 0, 1366, 768), (0, 0, 1024, 768), (0, 0, 3840, 2160)),
        *((0, 0, 1080, 1920), (0, 0, 768, 1366), (64, 32, 1216, 768), (1920, 27, 1280, 693)),
    ],
)
def test_no_window_of_the_demo_lies_on_another_or_leaves_the_screen(area: Rect) -> None:
    places = arrange(area)
    frames = [frame_of(place) for place in (places.desk, places.foyer, places.panel)]
    for x, y, width, height in frames:
        assert x >= area[0]
        assert y >= area[1]
        assert x + width <= area[0] + area[2]
        assert y + height <= area[1] + area[3]
    for one, other in combinations(frames, 2):
        beside = one[0] + one[2] <= other[0] or other[0] + other[2] <= one[0]
        apart = one[1] + one[3] <= other[1] or other[1] + other[3] <= one[1]
        assert beside or apart


@pytest.mark.parametrize("size", [(1280, 760), (1366, 728), (1024, 740), (1080, 1880)])
def test_each_window_is_large_enough_to_be_read(size: tuple[int, int]) -> None:
    places = arrange((0, 0, *size))
    for name, (width, height) in (LEAST_UPRIGHT if size[1] > size[0] else LEAST).items():
        place: Rect = getattr(places, name)
        assert place[2] >= width, name
        assert place[3] >= height, name


def test_on_wayland_the_windows_go_through_its_x_server_where_there_is_one() -> None:
    assert placing_platform({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}) == "xcb;wayland"
    assert placing_platform({"WAYLAND_DISPLAY": "wayland-0"}) == ""
    assert placing_platform({"DISPLAY": ":0"}) == ""
    chosen = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland"}
    assert placing_platform(chosen) == ""
