"""A layout of one's own: found by name or path, and refused with the line, the key and what is allowed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.adapters.printing.badge_layouts import layout_names, layouts_folder, read_layout
from kiosk.domain.badges.layout import BUNDLED_LAYOUTS, BackPlace
from kiosk.domain.fault import Fault

OWN = """\
name = "own"
width = 80
height = 60
sheet = { width = 80, height = 60 }

[front]
qr = { x = 45, y = 20, module = 1 }
person = { x = 5, y = 5, width = 38, height = 30, largest = 30, smallest = 14 }
number = { x = 71, y = 10, width = 8, height = 20, largest = 14, smallest = 12 }
fold = { x = 70, y = 0, height = 60 }

[[front.band]]
x = 0
y = 50
width = 70
height = 10

[[front.text]]
text = "Welcome"
x = 5
y = 51
width = 40
height = 8
size = 12
colour = "white"
"""

Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(text: str, name: str = "own.toml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_layout_is_read_from_a_file_by_its_path_or_by_name_from_the_events_own_folder(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, event = write(OWN), tmp_path / "fair.db"
    assert read_layout(str(path)).layout.front.text[0].text == "Welcome"
    assert read_layout("own.toml", event).path == path
    monkeypatch.chdir(tmp_path)
    assert read_layout("own.toml").layout.name == "own"
    layouts_folder(event).mkdir()
    (layouts_folder(event) / "hall.toml").write_text(OWN)
    (layouts_folder(event) / "a6.toml").write_text(OWN)
    assert layout_names(event)[:2] == ("a6", "hall")
    assert read_layout("hall", event).layout.width == 80
    assert read_layout("a6", event).layout.width == 80
    assert read_layout("a6").layout.width == 105


def test_every_layout_that_comes_along_is_whole_and_bears_its_own_name() -> None:
    for name in BUNDLED_LAYOUTS:
        assert read_layout(name).layout.name == name
    assert read_layout("sheet").layout.name == "a4-90x55"
    assert read_layout("4x3-folded").layout.back_place is BackPlace.ABOVE


@pytest.mark.parametrize("name", ["a8", "../a6", "", "a6 "])
def test_an_unknown_name_is_told_with_those_there_are(name: str, tmp_path: Path) -> None:
    with pytest.raises(
        Fault, match=r"There is no badge layout “.*”; choose one of a4-90x55, a6, .*label-102, or name a"
    ):
        read_layout(name, tmp_path / "fair.db")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("module = 1 ", 'module = "big" ', "line 7: “front.qr.module” must be a number from 0.4 to 20"),
        ("module = 1 ", "module = 0.1 ", "line 7: “front.qr.module” must be a number from 0.4 to 20"),
        ("module = 1 ", "module = nan ", "line 7: “front.qr.module” must be a number from 0.4 to 20"),
        ("height = 10\n", 'height = 10\ncolour = "pink"\n', "line 17: “front.band.1.colour” must be one of ink, soft"),
        ("size = 12\n", "", "line 18: “front.text.1.size” is missing; it must be a number from 3 to 400"),
        ("[front]", "[front]\nlogos = 1", "line 7: a badge layout has no “front.logos” here; allowed are qr, event"),
        ("width = 80\n", "", "line 1: “width” is missing; it must be a number from 0.1 to 1200"),
        ("width = 80\n", "width = true\n", "line 2: “width” must be a number"),
        ("sheet = {", "monochrome = 1\nsheet = {", "line 4: “monochrome” must be true or false"),
        ("sheet = {", 'back_place = "below"\nsheet = {', "line 4: “back_place” must be one of page, above, beside"),
        ("sheet = {", 'group_colours = { SME = "red" }\nsheet = {', "line 4: “group_colours” must be colours such as"),
        ("sheet = {", "sheet = 3 # {", "line 4: “sheet” must be a table with width, height, columns"),
        ("sheet = {", "sheet = { columns = 2,", "line 4: “sheet” must be large enough for 2 × 1 badges: at least 160"),
        ("x = 45, y = 20", "x = 45, y = 36", "line 7: “front.qr” must be further from the edge: a code needs 4.0 mm"),
        ("x = 45, y = 20", "x = 65, y = 20", "line 7: “front.qr” must be on the badge, within 80 × 60 mm"),
        ("x = 71, y = 10", "x = 61, y = 10", "line 9: “front.number” must be beyond the fold or on the back"),
        ("number = {", "#", "line 6: “front.number” is missing; it must be on the front or on the back"),
        ("person = {", "#", "line 6: “front.person” is missing"),
        ("qr = {", "#", "line 6: “front.qr” is missing; it must be on the front"),
        ("largest = 30, smallest = 14", "largest = 6, smallest = 5", "line 8: “front.person.largest” must be the name"),
        ("[[front.text]]", "[front.text]", ""),
        ("[front]", "[front", "line 6: this is no TOML"),
        ('name = "own"', 'name = "own', "line 1: this is no TOML"),
    ],
)
def test_a_faulty_layout_is_refused_with_its_line_its_key_and_what_is_allowed(
    write: Write, old: str, new: str, told: str
) -> None:
    assert old in OWN
    path = write(OWN.replace(old, new, 1))
    if not told:  # one table in the stead of a list of one
        assert len(read_layout(str(path)).layout.front.text) == 1
        return
    with pytest.raises(Fault) as raised:
        read_layout(str(path))
    assert f"{path}, {told}" in str(raised.value)
    assert str(raised.value).endswith("Nothing was printed.")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\xff\xfe", "no TOML"),
        (b"a = " + b"[" * 5_000, "no TOML"),
        (b"# " + b"x" * 300_000, "no TOML"),
        (b"", "“name” is missing"),
        (b"front = 7\n", "“name” is missing"),
    ],
)
def test_whatever_else_a_file_holds_is_one_sentence(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "odd.toml"
    path.write_bytes(content)
    with pytest.raises(Fault, match=told):
        read_layout(str(path))


def test_a_file_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="could not be read"):
        read_layout(str(tmp_path / "none.toml"))
    (tmp_path / "folder.toml").mkdir()
    with pytest.raises(Fault, match="could not be read"):
        read_layout(str(tmp_path / "folder.toml"))
