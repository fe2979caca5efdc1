"""Sheets of every usual encoding, separator and quoting are read cell by cell; broken ones are refused by row."""

import csv
import io
import tempfile
import zipfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.sheets.csv_sheet import CsvSheet
from kiosk.adapters.sheets.open_sheet import open_sheet
from kiosk.adapters.sheets.separator import NONE, SEPARATORS, separator_of
from kiosk.adapters.sheets.sheet import SheetFile
from kiosk.domain.fault import Fault
from kiosk.domain.import_report import ImportNote
from kiosk.domain.remarks.sheets import EncodingGuessed, SheetRead

HEADER = ["Ad Soyad", "E-posta", "Kurum"]
ANY = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)


def rows_of(path: Path) -> list[list[str]]:
    return [cells for _, cells in open_sheet(path).rows()]


def bare_rows_of(path: Path) -> list[list[str]]:
    """The rows of a csv file as they stand in it, before what is certainly a slip of programs is repaired."""
    return [cells for _, cells in CsvSheet(SheetFile(path.name, lambda: path.open("rb"))).rows()]


def written(path: Path, rows: list[list[str]], encoding: str = "utf-8", **dialect: object) -> Path:
    text = io.StringIO(newline="")
    csv.writer(text, **dialect).writerows(rows)  # type: ignore[arg-type]
    path.write_bytes(text.getvalue().encode(encoding))
    return path


@given(
    rows=st.lists(st.lists(ANY, min_size=3, max_size=3), max_size=8),
    separator=st.sampled_from(SEPARATORS),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    ending=st.sampled_from(["\n", "\r\n"]),
)
def test_unicode_sheets_are_read_cell_by_cell(
    rows: list[list[str]], separator: str, encoding: str, quoting: int, ending: str
) -> None:
    if ending == "\n" and quoting == csv.QUOTE_MINIMAL:  # Python's writer leaves a lone return bare there
        rows = [[cell.replace("\r", "") for cell in row] for row in rows]
    with tempfile.TemporaryDirectory() as folder:
        path = written(
            Path(folder) / "sheet.csv", [["Name", "Email", "Company"], *rows], encoding,
            delimiter=separator, quoting=quoting, lineterminator=ending,
        )  # fmt: skip
        if encoding == "utf-16-le" and len(rows) and not path.read_bytes()[:4096].isascii():
            return  # without a mark, only text that is mostly Latin can be told
        assert bare_rows_of(path) == [["Name", "Email", "Company"], *rows]


TURKISH_WORDS = st.sampled_from(
    ("Işık", "Ağaoğlu", "Şükrü", "Çiğdem", "İstanbul", "ÖZTÜRK", "A.Ş.", "Ömer", "Kaya", "Yılmaz", "“Göl”", "\n", '"')
)


@given(
    rows=st.lists(st.lists(st.lists(TURKISH_WORDS, max_size=4).map(" ".join), min_size=3, max_size=3), max_size=8),
    separator=st.sampled_from(SEPARATORS),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_turkish_windows_sheets_are_read_cell_by_cell(rows: list[list[str]], separator: str, quoting: int) -> None:
    expected = [HEADER, ["Işık Ağaoğlu", "-", "-"], *rows]
    with tempfile.TemporaryDirectory() as folder:
        path = written(Path(folder) / "sheet.csv", expected, "cp1254", delimiter=separator, quoting=quoting)
        assert rows_of(path) == expected


def test_western_windows_letters(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", [["Name", "City"], ["Žofie Müller", "Orléans"]], "cp1252", delimiter=";")
    assert rows_of(path)[1] == ["Žofie Müller", "Orléans"]
    assert open_sheet(path).notes == [ImportNote(0, EncodingGuessed("Windows-1252", "Žofie"))]


def test_semicolons_between_the_cells_are_said_without_python_s_names(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", [["Name", "City"], ["Elif Işık", "İzmir"]], "utf-8-sig", delimiter=";")
    (note,) = open_sheet(path).notes
    assert str(note.remark) == "The file was read as UTF-8, with cells separated by “;”."


def test_cyrillic_windows_letters_by_statistics(tmp_path: Path) -> None:
    rows = [["Имя", "Компания"], *([["Анна Иванова", "Общество с ограниченной ответственностью"]] * 20)]
    path = written(tmp_path / "a.csv", rows, "cp1251", delimiter=";")
    assert rows_of(path)[1] == rows[1]


def test_excels_hint_line_is_obeyed_and_not_a_row_of_people(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"sep=;\r\nName;Company\r\nElif, Kaya;X\r\n")
    assert list(open_sheet(path).rows()) == [(2, ["Name", "Company"]), (3, ["Elif, Kaya", "X"])]


def test_a_single_column_is_not_split_at_the_commas_of_its_cells(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name\nKaya, Elif\nDemir, Can\nIşık, Nur\n", "utf-8")
    assert rows_of(path)[1] == ["Kaya, Elif"]


def test_rows_are_counted_as_a_spreadsheet_does(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('Name,Note\n\n"Elif","two\nlines"\nCan,x\n', "utf-8")
    assert [number for number, cells in open_sheet(path).rows() if cells] == [1, 3, 4]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"  \n ", "is empty"),
        (b"Name,Company\nElif,\0\n", "row 2: it holds a NUL byte"),
        ("Name,Company\nElif Işık,ç\nCan".encode() + b"\xff,x\n", "row 3: it holds the byte 0xFF, which is not UTF-8"),
        (b'Name,Company\n"Elif,x\nCan,y\n', "row 2: a quotation mark is opened in it and never closed"),
        (b'Name,Company\n"Elif"a,x\n', "row 2: there is text behind a closing quotation mark"),
        (b'Name,Company\n"' + b"a,b\n" * 50_000, "row 2: a cell is longer than 131,072"),
        (b"a" * 50_000_000, "line 1: the line is longer than 1,048,576 bytes"),
        (b"Name,Company\n" + b"a," * 25_000_000, "longer than 1,048,576 bytes"),
        (bytes(range(256)) * 20, "is not text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 100, "roster.csv is damaged"),
        (b"<!DOCTYPE html><html><body>Log in</body></html>", "is a web page"),
        (b"%PDF-1.7\n", "is a PDF"),
        ("Name,Company\nElif,x\n".encode("utf-16") + b"\x00", "row"),
        (b"PK\x03\x04" + b"x" * 100, "is not an xlsx file, or is damaged"),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_in_one_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "roster.csv"
    path.write_bytes(content)
    with pytest.raises(Fault) as refusal:
        rows_of(path)
    assert sentence in str(refusal.value)
    assert "othing was imported" in str(refusal.value)


def test_folders_and_missing_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="is a folder"):
        open_sheet(tmp_path)
    with pytest.raises(Fault, match="There is no file"):
        open_sheet(tmp_path / "absent.csv")


def workbook(path: Path, rows: Sequence[Sequence[object]]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def test_cells_of_a_workbook_are_read_as_their_text(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "any.name",
        [
            ["Name", "Phone", "Checked in", "Formula", "Paid"],
            ["Elif Kaya", 905321234567, datetime(2026, 11, 20, 9, 2), '=HYPERLINK("https://example.org")', True],
            [],
            ["Can", 1.5, None, None, False],
        ],
    )
    rows = dict(open_sheet(path).rows())
    assert rows[2] == ["Elif Kaya", "905321234567", "2026-11-20 09:02:00", "", "TRUE"]
    assert rows[4] == ["Can", "1.5", "", "", "FALSE"]


def test_an_empty_first_sheet_is_passed_over(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Guests").append(["Name"])
    book.save(tmp_path / "a.xlsx")
    sheet = open_sheet(tmp_path / "a.xlsx")
    assert list(sheet.rows()) == [(1, ["Name"])]
    assert sheet.notes == [ImportNote(0, SheetRead("Guests", ("Sheet",)))]


def test_a_cut_workbook_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["Name"], *[[f"Guest {i}"] for i in range(500)]])
    whole = path.read_bytes()
    for share in (0.3, 0.7, 0.95):
        path.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(Fault, match="is not an xlsx file, or is damaged"):
            rows_of(path)


def test_a_workbook_damaged_inside_is_refused_by_row(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["Name", "x"], *([f"Guest {i}", i] for i in range(500))])
    damaged = tmp_path / "b.xlsx"
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(damaged, "w") as copy:
        for entry in whole.infolist():
            content = whole.read(entry)
            cut = entry.filename.endswith("sheet1.xml")
            copy.writestr(entry, content[: len(content) // 2] if cut else content)
    with pytest.raises(Fault, match=r"b.xlsx, row \d+: the file is damaged there"):
        rows_of(damaged)


def test_a_text_of_several_fonts_is_one_text_without_the_reading_above_it(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["Name"], ["Elif"]])
    rich = tmp_path / "b.xlsx"
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(rich, "w") as copy:
        for entry in whole.infolist():
            text = whole.read(entry).decode()
            runs = "<r><rPr><b/></rPr><t>花子</t></r><r><t xml:space='preserve'> Kılıç_x000D_</t></r>"
            copy.writestr(entry, text.replace("<t>Elif</t>", f"{runs}<rPh sb='0' eb='2'><t>はなこ</t></rPh>"))
    assert rows_of(rich) == [["Name"], ["花子 Kılıç\r"]]


def test_a_workbook_in_letters_that_do_not_exist_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["Name"], ["Elif"]])
    odd = tmp_path / "b.xlsx"
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(odd, "w") as copy:
        for entry in whole.infolist():
            content = whole.read(entry)
            head = b'<?xml version="1.0" encoding="UTF-99"?>' if entry.filename.endswith("sheet1.xml") else b""
            copy.writestr(entry, head + content)
    with pytest.raises(Fault, match="is damaged"):
        rows_of(odd)


def test_a_zip_of_something_else_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(Fault, match="is a zip, but no spreadsheet"):
        open_sheet(tmp_path / "a.zip")


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("Guest list of the fair\nName,Email\nElif Kaya,elif@example.org\nCan Demir,can@example.org\n", ","),
        ("Guest list, November\n\nName;Email\nElif Kaya;elif@example.org\n", ";"),
        ("Katılımcı listesi; 20 Kasım\nAd Soyad\tE-posta\nElif Kaya\telif@example.org\n", "\t"),
        ("Guests\nName|Email\nElif Kaya|elif@example.org\n", "|"),
        ("Name\nKaya, Elif\nDemir, Can\n", NONE),
        ("Our guests\nName\nKaya, Elif\nDemir, Can\n", NONE),
        ("Vorname;Nachname, Titel\nElif;Kaya, Dr.\n", ";"),
    ],
)
def test_a_title_above_the_header_does_not_say_what_separates_the_cells(text: str, separator: str) -> None:
    assert separator_of(text) == separator
