"""The demo's day played through the real screens, as a newcomer without a display sees it first."""

import csv
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    folder = tmp_path_factory.mktemp("tour")
    command = [sys.executable, "-m", "kiosk", "demo", "--tour", str(folder), "--language", "tr", "--size", "1280x800"]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    answer = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False, env=environment)
    assert answer.returncode == 0, answer.stderr
    assert answer.stderr == ""
    return folder, answer.stdout.splitlines()


@pytest.mark.slow
def test_every_step_leaves_a_numbered_picture_and_a_line(tour: tuple[Path, list[str]]) -> None:
    folder, lines = tour
    pictures = sorted(path.name for path in (folder / "tr-1280x800").iterdir())
    assert len(pictures) >= 30
    assert [name[:3] for name in pictures] == [f"{number:03}" for number in range(1, len(pictures) + 1)]
    told = [line.partition(":")[0] for line in lines]
    assert [name for name in told if name.endswith(".png")] == [f"tr-1280x800/{name}" for name in pictures]
    assert told.index("badges.pdf") == len(pictures) + len(("networking", "voices"))
    for name in ("badges.pdf", "contacts.csv", "contacts.xlsx", "contacts.gexf", "report.pdf"):
        assert (folder / name).stat().st_size > 500
        assert name in told
    for picture in pictures:
        with Image.open(folder / "tr-1280x800" / picture) as image:
            assert image.size == (1280, 800)


@pytest.mark.slow
def test_the_contacts_on_the_screen_can_be_kept_on_a_phone(tour: tuple[Path, list[str]]) -> None:
    folder, _ = tour
    (picture,) = (folder / "tr-1280x800").glob("*-exchange-pair-done.png")
    with Image.open(picture) as image:
        cards = [code.text for code in zxingcpp.read_barcodes(image)]
    assert len(cards) == 2
    assert all(card.startswith("BEGIN:VCARD") and "EMAIL" in card and "TEL" not in card for card in cards)


@pytest.mark.slow
def test_the_contact_log_names_those_who_agreed_and_nobody_else(tour: tuple[Path, list[str]]) -> None:
    folder, _ = tour
    with (folder / "contacts.csv").open(encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.DictReader(handle))
    names = {row[side] for row in rows for side in ("a_name", "b_name")}
    assert {"Mert Kılıç", "Zeynep Kılıçaslan", "Ayşegül Demirtaş", "Tolga Öğün"} <= names
    in_groups = {row[side] for row in rows if row["kind"] == "group" for side in ("a_name", "b_name")}
    assert "Burak Şahin" not in in_groups, "he declined"
    assert not any(row["a_phone"] or row["b_phone"] for row in rows)
    assert {row["kind"] for row in rows} == {"one-to-one", "group"}
    with zipfile.ZipFile(folder / "vcards.zip") as cards:
        assert cards.testzip() is None
