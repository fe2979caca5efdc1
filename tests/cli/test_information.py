"""What visitors take along, from a terminal."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from kiosk.cli import cli
from kiosk.storage.event_file import EventFile

Run = Callable[..., Result]


@pytest.fixture
def kiosk(event_file: EventFile) -> Run:
    def run(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["--event", str(event_file.path), "information", *arguments])

    return run


def test_what_is_added_is_listed_in_its_order_until_it_is_removed(kiosk: Run) -> None:
    assert kiosk("list").output == "There is no information yet.\n"
    first = json.loads(
        kiosk("add", "Magazine", "--in", "tr", "Dergi", "--link", "https://example.org/m", "--json").output
    )
    kiosk("add", "Wi-Fi", "--wifi", "Guests", "--password", "growth;2026")
    rows = [json.loads(line) for line in kiosk("list", "--json").output.splitlines()]
    assert [row["title"] for row in rows] == ["Magazine", "Wi-Fi"]
    assert rows[0]["titles"] == [{"language": "tr", "title": "Dergi"}]
    assert rows[1]["code"] == "WIFI:T:WPA;S:Guests;P:growth\\;2026;;"
    assert kiosk("remove", first["entry"]).output.startswith("Removed: ")
    assert [json.loads(line)["title"] for line in kiosk("list", "--json").output.splitlines()] == ["Wi-Fi"]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("Magazine",), "Give a text, a link or a Wi-Fi network"),
        ((" ", "--link", "https://example.org"), "needs a title"),
        (("Magazine", "--link", "javascript:alert(1)"), "is no web address"),
        (("Magazine", "--link", "https://example.org/" + "a" * 200), "is no web address"),
        (("M" * 81, "--text", "x"), "at most 80 letters"),
        (("Wi-Fi", "--wifi", "Guests", "--password", "short"), "8 to 63"),
        (("Wi-Fi", "--wifi", "ş" * 17), "at most 32 bytes"),
        (("Wi-Fi", "--wifi", "Guests", "--link", "https://example.org"), "add two entries"),
    ],
)
def test_what_no_phone_could_use_is_refused_with_the_reason(kiosk: Run, arguments: tuple[str, ...], why: str) -> None:
    done = kiosk("add", *arguments)
    assert done.exit_code == 1
    assert why in str(done.exception)
    assert kiosk("list").output == "There is no information yet.\n"


def test_an_entry_that_is_not_there_is_said(kiosk: Run) -> None:
    done = kiosk("remove", "0badcafe")
    assert done.exit_code == 1
    assert "There is no information 0badcafe" in str(done.exception)


def test_a_floor_plan_is_shown_with_its_rooms_and_taken_back(kiosk: Run, tmp_path: Path) -> None:
    assert kiosk("floor-plan").output == "There is no floor plan.\n"
    Image.new("L", (8, 6), 255).save(tmp_path / "plan.png")
    kiosk("floor-plan", str(tmp_path / "plan.png"), "--room", "Hall A=40,62.5", "--floor", "Ground floor")
    (plan,) = [json.loads(line) for line in kiosk("floor-plan", "--json").output.splitlines()]
    assert (plan["floor"], plan["missing"]) == ("Ground floor", [])
    assert plan["places"] == [{"place": "Hall A", "across": 40.0, "down": 62.5}]
    assert "Hall A 41,62" in kiosk("floor-plan", "--room", "Hall A=41,62").output
    assert "Hall A 40,62.5" in kiosk("floor-plan", "--undo").output
    assert kiosk("floor-plan", "--remove").output == "There is no floor plan.\n"
    assert "Hall A 40,62.5" in kiosk("floor-plan", "--undo").output
    for arguments, why in ((("--room", "Hall A"), "is no place on a plan"), (("--no-room", "Hall B"), "has no place")):
        assert why in str(kiosk("floor-plan", *arguments).exception)
