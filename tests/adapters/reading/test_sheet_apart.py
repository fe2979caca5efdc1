"""A sheet read in a process of its own has the rows that are in the file, as often as they are asked for."""

import csv
from itertools import islice
from pathlib import Path

import openpyxl
import pytest

from kiosk.adapters.reading.sheet_apart import SheetApart
from kiosk.adapters.sheets.open_sheet import open_sheet
from kiosk.adapters.sheets.sheet import SheetOptions
from kiosk.domain.fault import Fault

PLAIN = SheetOptions()


def guests(path: Path, count: int) -> Path:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["Ad Soyad", "E-posta"])
        writer.writerows([f"Elif Kılıç {number} 👋", f"elif{number}@example.org"] for number in range(count))
    return path


def test_a_long_sheet_comes_whole_and_as_often_as_it_is_read(tmp_path: Path) -> None:
    path = guests(tmp_path / "guests.csv", 5_000)
    apart, here = SheetApart(path, PLAIN), open_sheet(path)
    expected = list(here.rows())
    assert (apart.count, apart.ragged, apart.notes) == (here.count, here.ragged, here.notes)
    assert list(islice(apart.rows(), 20)) == expected[:20]
    assert list(apart.rows()) == expected
    assert list(islice(apart.rows(), 3_000)) == expected[:3_000]
    assert list(apart.rows()) == expected
    assert apart.notes == here.notes


def test_a_workbook_comes_whole(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active
    for row in (["Name", "Email"], [], ["Elif Kılıç", "elif@example.org"]):
        book.active.append(row)
    book.save(tmp_path / "guests.xlsx")
    apart = SheetApart(tmp_path / "guests.xlsx", PLAIN)
    assert [cells for _, cells in apart.rows()][-1] == ["Elif Kılıç", "elif@example.org"]


def test_a_row_that_is_broken_far_down_is_named(tmp_path: Path) -> None:
    path = guests(tmp_path / "guests.csv", 4_000)
    with path.open("ab") as out:
        out.write(b'"Elif;elif@example.org\n')
    sheet = SheetApart(path, PLAIN)
    with pytest.raises(Fault, match="row 4,002: a quotation mark is opened"):
        list(sheet.rows())


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"<!doctype html><p>Log in"])
def test_what_is_no_sheet_is_refused_in_the_same_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "guests.csv"
    path.write_bytes(content)
    with pytest.raises(Fault) as here:
        open_sheet(path)
    with pytest.raises(Fault) as apart:
        SheetApart(path, PLAIN)
    assert apart.value == here.value
