"""A workbook that no roster is gets refused at once, whatever it would unpack to."""

import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from kiosk.adapters.sheets.open_sheet import open_sheet
from kiosk.domain.fault import Fault

SHEET = "xl/worksheets/sheet1.xml"
HEAD = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
CELL = b'<c t="inlineStr"><is><t>N</t></is></c>'


def workbook(path: Path, part: str, content: Iterator[bytes]) -> Path:
    """Write a workbook, one of its parts as given."""
    plain = path.with_name("plain.xlsx")
    book = openpyxl.Workbook()
    assert book.active
    for row in (["Name", "Email"], ["Elif Kılıç", "elif@example.org"]):
        book.active.append(row)
    book.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in {*source.namelist(), part}:
            with target.open(name, "w", force_zip64=True) as out:
                for block in content if name == part else (source.read(name),):
                    out.write(block)
    return path


@pytest.mark.parametrize(
    ("part", "content", "reason"),
    [
        (SHEET, [HEAD, b"<row>", *[CELL * 1000] * 1000, b"</row></sheetData></worksheet>"], "more than 16,384 cells"),
        (SHEET, [HEAD, *[b"<x:row><x:c/>"] * 20_000, b"</sheetData></worksheet>"], "more than 16,384 cells"),
        (SHEET, [HEAD, b"<row><c><is><t>", *[b"A" * 2**20] * 40, b"</t></is></c></row>"], "longer than any cell"),
        ("xl/sharedStrings.xml", [b"<sst><si><t>", *[b"A" * 2**20] * 40, b"</t></si></sst>"], "longer than any cell"),
        ("xl/styles.xml", [b"<x/>" * 2**18] * 300, "more than any roster"),
    ],
)
def test_what_unpacks_to_more_than_a_roster_is_refused_and_fills_no_memory(
    tmp_path: Path, part: str, content: list[bytes], reason: str
) -> None:
    path = workbook(tmp_path / "bomb.xlsx", part, iter(content))
    assert path.stat().st_size < 2_000_000
    tracemalloc.start()
    with pytest.raises(Fault, match=reason):
        open_sheet(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 64_000_000


def test_a_row_as_wide_and_a_cell_as_long_as_a_workbook_holds_are_read_as_far_as_a_roster_goes(tmp_path: Path) -> None:
    empty = b"<c/>" * (16_384 - 1_000)
    rows = [
        b"<row>",
        CELL * 1_000,
        empty,
        b"</row><row><c t='inlineStr'><is><t>",
        b"A" * 32_767,
        b"</t></is></c></row>",
    ]
    path = workbook(tmp_path / "wide.xlsx", SHEET, iter([HEAD, *rows, b"</sheetData></worksheet>"]))
    first, second = (cells for _, cells in open_sheet(path).rows())
    assert (len(first), len(second[0])) == (1_000, 4_000)
