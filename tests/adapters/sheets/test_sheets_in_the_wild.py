"""Sheets as the world writes them: what a person sees is what is read; what was guessed or left out is said."""

import zipfile
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from kiosk.adapters.sheets.letters import guess
from kiosk.adapters.sheets.open_sheet import open_sheet
from kiosk.adapters.sheets.repaired import decoded_once, meant
from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.adapters.sheets.sheet import SheetOptions
from kiosk.domain.fault import Fault
from kiosk.domain.import_report import ImportNote, Remark
from kiosk.domain.remarks.roster import ColumnTaken
from kiosk.domain.remarks.sheets import (
    CellInError,
    EncodingGuessed,
    EntitiesRead,
    FormulaUncounted,
    FurtherAddress,
    HiddenRowsRead,
    LettersMended,
    MergedCellsFilled,
    NumberDamaged,
    QuotesByBackslash,
    SheetRead,
    SheetsLeftOut,
    TotalRow,
    ZerosUnknown,
)
from kiosk.domain.roster.email import addresses_in
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.totals import total_in

FILES = Path(__file__).parents[2] / "data" / "roster"
CASES = FILES / "cases"
ZONE = ZoneInfo("Europe/Istanbul")


def roster(path: Path, sheet: str = "") -> tuple[list[RosterEntry], list[ImportNote]]:
    file = RosterFile(path, ZONE, 0, sheet=sheet)
    return list(file.entries()), file.notes


def remarks(notes: list[ImportNote], kind: type[Remark]) -> list[ImportNote]:
    return [note for note in notes if isinstance(note.remark, kind)]


def cells(path: Path, sheet: str = "") -> list[list[str]]:
    return [row for _, row in open_sheet(path, SheetOptions(sheet)).rows()]


def book_of(path: Path, rows: list[list[object]], **formats: str) -> Path:
    book = openpyxl.Workbook()
    assert book.active
    for row in rows:
        book.active.append(row)
    for place, number_format in formats.items():
        book.active[place].number_format = number_format
    book.save(path)
    return path


# Workbooks


def test_a_formula_is_read_as_what_it_came_to() -> None:
    people, _ = roster(CASES / "formula-names.xlsx")
    assert [(person.name, person.tickets) for person in people] == [
        ("Deniz Aksoy", ("T0001QRX",)),
        ("Lena Vogt", ("T0002QRX",)),
    ]


@pytest.mark.parametrize("formula", ["=A2", '=A2&" "&A2'])
def test_a_formula_that_was_never_counted_is_said_and_no_name(tmp_path: Path, formula: str) -> None:
    path = book_of(tmp_path / "a.xlsx", [["First", "Name", "Email"], ["Ada", formula, "ada@example.org"]])
    people, notes = roster(path)
    assert [note.row for note in remarks(notes, FormulaUncounted)] == [2]
    assert str(remarks(notes, FormulaUncounted)[0].remark).startswith("B2 holds a formula whose result was never saved")
    assert people[0].name != formula


@pytest.mark.parametrize(
    ("number", "number_format", "text"),
    [
        (42, "00000", "00042"),
        (123456, "000-000", "123-456"),
        (42, '"T-"0000', "T-0042"),
        (1234567, "0000", "1234567"),
        (42, "General", "42"),
        (42, "#,##0.00", "42"),
        (12.5, "0.00", "12.5"),
        (0.1 + 0.2, "General", "0.3"),
        (905321234567, "General", "905321234567"),
        (999_999_999_999_999, "General", "999999999999999"),
    ],
)
def test_a_number_is_read_as_it_is_shown(tmp_path: Path, number: float, number_format: str, text: str) -> None:
    path = book_of(tmp_path / "a.xlsx", [["Name", "Ticket code"], ["Elif", number]], B2=number_format)
    assert cells(path)[1] == ["Elif", text]


def test_a_code_of_which_a_spreadsheet_kept_only_the_beginning_opens_no_door(tmp_path: Path) -> None:
    path = book_of(tmp_path / "a.xlsx", [["Name", "Ticket code"], ["Elif", 1234567890123456789], ["Can", 10**15 - 1]])
    people, notes = roster(path)
    assert [person.tickets for person in people] == [(), ("999999999999999",)]
    assert remarks(notes, NumberDamaged) == [ImportNote(2, NumberDamaged("1.23456789012346E+18", "B"))]


def test_codes_and_telephones_that_excel_shortened_are_left_out_and_said() -> None:
    people, notes = roster(CASES / "excel-scientific.csv")
    assert [(person.name, person.phone, person.tickets) for person in people] == [
        ("Deniz Aksoy", "", ()),
        ("Lena Vogt", "", ()),
        ("Mia Roth", "0049 170 1", ("12E5",)),
    ]
    assert [(note.row, note.remark) for note in remarks(notes, NumberDamaged)] == [
        (2, NumberDamaged("4,91701E+11", "C")),
        (2, NumberDamaged("1,23457E+15", "D")),
        (3, NumberDamaged("4,91702E+11", "C")),
        (3, NumberDamaged("1,23457E+15", "D")),
    ]


@pytest.mark.parametrize("name", ["Ada Roth", "Gümüş Öz", "Ελένη", "ليلى حداد", "林 美"])
@pytest.mark.parametrize("code", ["1,23457E+15", "1.2e20", "5E+20", "123456789012345000", "١,٢٣٤٥٧E+١٥"])
def test_a_shortened_code_is_told_in_whatever_letters_and_digits_its_row_is_written(
    tmp_path: Path, name: str, code: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f'Name,Ticket code\n"{name}","{code}"\n', "utf-8")
    people, notes = roster(path)
    assert [(person.name, person.tickets) for person in people] == [(name, ())]
    assert remarks(notes, NumberDamaged) == [ImportNote(2, NumberDamaged(code, "B"))]


@pytest.mark.parametrize(
    "code", ["12E5", "1E5", "4006381333931", "12345678901234567890", "9e107d9d372bb6826bd8", "E+1"]
)
def test_a_code_that_only_looks_like_a_number_is_kept(tmp_path: Path, code: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"Name,Ticket code\nElif,{code}\n", "utf-8")
    assert cells(path)[1] == ["Elif", code]


def test_merged_cells_belong_to_each_row_they_cover() -> None:
    people, notes = roster(CASES / "merged-company.xlsx")
    assert [(person.name, person.organisation) for person in people] == [
        ("Ada Stone", "Quarry Ltd"),
        ("Ben Hill", "Quarry Ltd"),
        ("Cem Ay", "Quarry Ltd"),
    ]
    assert remarks(notes, MergedCellsFilled) == [ImportNote(0, MergedCellsFilled(2))]


def test_a_total_is_nobody_and_a_hidden_row_is_somebody() -> None:
    people, notes = roster(CASES / "total-row.xlsx")
    assert [person.name for person in people] == ["Ada Stone", "Ben Hill", "Cem Ay"]
    assert remarks(notes, TotalRow) == [ImportNote(62, TotalRow("Total 3 guests"))]
    assert remarks(notes, HiddenRowsRead) == [ImportNote(0, HiddenRowsRead(1))]
    assert remarks(notes, SheetRead) == [ImportNote(0, SheetRead("Guests", ("Config",)))]


@pytest.mark.parametrize(
    ("row", "is_total"),
    [
        (["Toplam:", "", "83"], True),
        (["", "GESAMT", "83 Gäste"], True),
        (["合計", "3"], True),
        (["Total", "total@example.org"], False),
        (["Sum", "Kim"], False),
        (["Tamara Total", "3"], False),
        ([], False),
    ],
)
def test_a_total_is_told_from_a_person(row: list[str], *, is_total: bool) -> None:
    assert bool(total_in(row)) == is_total


def test_the_first_sheet_with_people_is_read_and_the_others_are_named() -> None:
    people, notes = roster(CASES / "two-sheets.xlsx")
    assert [person.name for person in people] == ["Ada Stone"]
    assert remarks(notes, SheetsLeftOut) == [ImportNote(0, SheetsLeftOut("Day 1", ("Day 2",)))]


@pytest.mark.parametrize("name", ["Day 2", " day 2"])
def test_a_sheet_can_be_named(name: str) -> None:
    people, notes = roster(CASES / "two-sheets.xlsx", name)
    assert [person.name for person in people] == ["Ben Hill"]
    assert not remarks(notes, SheetsLeftOut)


def test_a_sheet_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(Fault, match="has no sheet “Day 3”; it has Day 1, Day 2"):
        roster(CASES / "two-sheets.xlsx", "Day 3")


def test_a_cover_sheet_without_a_header_is_passed_over(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active
    book.active.append(["Prepared by the host", "20.11.2026"])
    guests = book.create_sheet("Guests")
    guests.append(["Name", "Email"])
    guests.append(["Elif", "elif@example.org"])
    book.save(tmp_path / "a.xlsx")
    people, _ = roster(tmp_path / "a.xlsx")
    assert [person.name for person in people] == ["Elif"]


@pytest.mark.parametrize("name", ["xlsx-strict-ooxml.xlsx", "xlsx-warning-on-stderr.xlsx"])
def test_a_workbook_of_a_rarer_kind_is_read_like_any_other(name: str) -> None:
    people, notes = roster(CASES / name)
    assert [(person.name, person.email) for person in people] == [("Ada Inventa", "ada@example.org")]
    assert {type(note.remark) for note in notes} == {ColumnTaken}


def test_a_cell_that_shows_an_error_is_no_name(tmp_path: Path) -> None:
    people, notes = roster(book_of(tmp_path / "a.xlsx", [["Name", "Email"], ["#N/A", "elif@example.org"]]))
    assert people[0].name != "#N/A"
    assert remarks(notes, CellInError) == [ImportNote(2, CellInError("A2", "#N/A"))]


def test_a_row_far_below_the_others_costs_nothing(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active
    book.active.append(["Name", "Email"])
    book.active["A1000000"] = "Elif"
    book.save(tmp_path / "a.xlsx")
    assert [number for number, _ in open_sheet(tmp_path / "a.xlsx").rows()] == [1, 1_000_000]


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [("guests.xls", "42", [ImportNote(0, ZerosUnknown())]), ("guests.ods", "00042", [])],
)
def test_old_excel_and_open_document_are_read(name: str, code: str, said: list[ImportNote]) -> None:
    people, notes = roster(FILES / name)
    assert [(person.name, person.email, person.tickets) for person in people] == [
        ("Elif Kılıç", "elif@example.org", (code,)),
        ("Ömer Şahin", "omer@example.org", ("T0002QRX",)),
    ]
    assert people[0].checked_in_at == 1_795_155_120_000
    assert remarks(notes, ZerosUnknown) == said


def open_document(path: Path, *tables: str) -> Path:
    """Write an ods file of tables; the first row of each has the headers."""
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    head = "<table:table-row>" + "".join(map(text_cell, ("Name", "Ticket code"))) + "</table:table-row>"
    body = "".join(f"<table:table table:name='T{at}'>{head}{rows}</table:table>" for at, rows in enumerate(tables))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:spreadsheet>{body}"
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return path


def text_cell(text: str) -> str:
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def number_cell(value: str, text: str, more: str = "", note: str = "") -> str:
    cell = f'<table:table-cell office:value-type="float" office:value="{value}" {more}>'
    return f"{cell}{note}<text:p>{text}</text:p></table:table-cell>"


@pytest.mark.parametrize(
    ("value", "text", "code"),
    [
        ("42", "00042", "00042"),
        ("42.", "00042", "00042"),
        ("12345", "012-345", "012-345"),
        ("12345", "12-345", "12-345"),
        ("905551112233", "0905 551 112 233", "0905 551 112 233"),
        ("12345", "12.345", "12345"),
        ("12345", "12 345", "12345"),
        ("0.5", "00.5", "0.5"),
        ("42", "00043", "42"),
        ("42", "€ 42", "42"),
        ("-5", "-05", "-5"),
    ],
)
def test_a_number_of_open_document_is_read_as_it_is_shown(tmp_path: Path, value: str, text: str, code: str) -> None:
    row = f"<table:table-row>{text_cell('Elif')}{number_cell(value, text)}</table:table-row>"
    assert list(open_sheet(open_document(tmp_path / "a.ods", row)).rows())[1] == (2, ["Elif", code])


def test_what_is_shown_is_found_in_rows_and_columns_that_repeat_and_beside_notes_and_other_tables(
    tmp_path: Path,
) -> None:
    note = "<office:annotation><text:p>77</text:p></office:annotation>"
    rows = (
        f"<table:table-row table:number-rows-repeated='2'>{text_cell('Elif')}"
        + number_cell("7", "007", "table:number-columns-repeated='2'", note)
        + "</table:table-row>"
        f"<table:table-row-group><table:table-row>{text_cell('Can')}<table:covered-table-cell/>"
        f"{number_cell('8', '008')}</table:table-row></table:table-row-group>"
    )
    hidden = f"<table:table-row>{text_cell('Nobody')}{number_cell('7', '00007')}</table:table-row>"
    sheet = open_sheet(open_document(tmp_path / "a.ods", rows, hidden))
    assert [cells for _, cells in sheet.rows()][1:] == [["Elif", "007", "007"]] * 2 + [["Can", "", "008"]]


def test_merged_cells_and_hidden_sheets_of_old_excel_are_understood() -> None:
    people, notes = roster(FILES / "guests.xls")
    assert [person.organisation for person in people] == ["Köprü AŞ", "Köprü AŞ"]
    assert remarks(notes, SheetRead) == [ImportNote(0, SheetRead("Guests", ("Notes",)))]


def test_a_workbook_with_a_password_is_refused_by_that_name(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000 + "EncryptedPackage".encode("utf-16-le"))
    with pytest.raises(Fault, match="is a workbook with a password"):
        open_sheet(path)


# Text


def test_signs_as_web_pages_write_them_are_read_as_the_signs_meant() -> None:
    people, notes = roster(CASES / "html-entities.csv")
    assert [(person.name, person.organisation) for person in people] == [
        ("Seán O'Hara", "Bread & Salt"),
        ("Müge Kaya", "A&B"),
    ]
    assert remarks(notes, EntitiesRead) == [ImportNote(0, EntitiesRead(3, "Se&aacute;n O&#039;Hara"))]


@pytest.mark.parametrize("text", ["A&B", "R&D; sales", "a?x=1&copy=2", "&;", "&zzz;", "&#x;"])
def test_an_ampersand_that_means_itself_stays(text: str) -> None:
    assert meant(text) == text


NAMES = [
    "Müge Kılıç",
    "Şükrü Ağaoğlu’nun",
    "Ђорђе",
    "José “Pepe” Muñoz",
    "Иванов",
    "Γιώργος",
    "Søren",
    "王小明",
    "محمد",
]


def written_twice(text: str) -> str:
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("name", NAMES)
def test_what_was_written_twice_in_utf_8_is_read_as_it_was_meant(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"Name,Email\n{written_twice(name)},elif@example.org\n", "utf-8")
    people, notes = roster(path)
    assert people[0].name == name
    assert remarks(notes, LettersMended) == [ImportNote(0, LettersMended(1, written_twice(name)))]
    assert decoded_once(written_twice(written_twice(name))) == name


@pytest.mark.parametrize("name", [*NAMES, "KILIÇ’IN", "DAĞ’IN", "CAFÉ«", "IKEÄ’S", "AÇ“", "SÃO", "Ã", "Âme", "Ñandú"])
def test_what_was_written_once_stays(name: str) -> None:
    assert decoded_once(name) == name


def test_quotation_marks_behind_a_backslash_end_no_cell() -> None:
    assert cells(CASES / "csv-backslash-quotes.csv")[1] == ["Ada Inventa", "ada@example.org", 'said "hi" to us']
    _, notes = roster(CASES / "csv-backslash-quotes.csv")
    assert remarks(notes, QuotesByBackslash) == [ImportNote(0, QuotesByBackslash())]


def test_a_backslash_before_the_end_of_a_cell_is_a_backslash(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('Name,Folder\n"Elif","C:\\guests\\"\n"Can","D:\\"\n', "utf-8")
    assert cells(path)[1:] == [["Elif", "C:\\guests\\"], ["Can", "D:\\"]]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
def test_a_letter_whose_halves_are_a_backslash_and_a_quotation_mark_is_a_letter(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name,Folder\n≜Elif,C:\\guests\n", encoding)
    assert cells(path)[1] == ["≜Elif", "C:\\guests"]


def test_a_short_list_in_russian_windows_letters_is_read_and_the_guess_is_shown() -> None:
    people, notes = roster(CASES / "small-cp1251.csv")
    assert [person.name for person in people] == ["Жанна Соколова", "Иван Щукин", "Ольга Ёлкина"]
    assert remarks(notes, EncodingGuessed) == [ImportNote(0, EncodingGuessed("Windows-1251", "Жанна"))]


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("cp1251", "Олена Ткаченко;Тарас Шевченко"),
        ("koi8_r", "Иванов Сергей;Пётр Щукин;Анна Жукова"),
        ("cp1253", "Νίκος Αλεξίου;Μαρία Κωνσταντίνου"),
        ("cp1250", "Łukasz Żak"),
        ("cp1250", "Jana Dvořáková;Jiří Novák;Kateřina Veselá"),
        ("cp1250", "Győző Kovács;Zoltán Szűcs"),
        ("cp1254", "Şükrü Ağaoğlu;Çiğdem Öğüt;İbrahim Yıldız"),
        ("cp1254", "Müge Kılıç"),
        ("cp1254", "ŞÜKRÜ AĞAOĞLU"),
        ("cp1254", "Işık Ağaoğlu;“Göl” “Göl” Ömer"),
        ("cp1252", "Žofie Müller"),
        ("cp1252", "Søren Bak;Åse Næss"),
        ("cp1252", "José García López;Muñoz"),
        ("gb18030", "王小明;李娜;张伟"),
        ("cp1255", "דנה כהן;יוסי לוי"),
        ("cp1256", "محمد الحسن;سارة"),
    ],
)
def test_a_handful_of_names_tells_its_encoding(tmp_path: Path, encoding: str, names: str) -> None:
    path = tmp_path / "a.csv"
    rows = [f"{name};guest{number}@example.org" for number, name in enumerate(names.split(";"))]
    path.write_bytes("\n".join(["Name;Email", *rows, ""]).encode(encoding))
    people, _ = roster(path)
    assert [person.name for person in people] == names.split(";")


def test_what_is_no_text_in_any_encoding_is_guessed_to_be_none() -> None:
    assert guess(bytes(range(128, 256))) == ""


def test_addresses_are_taken_as_people_and_programs_write_them() -> None:
    people, notes = roster(CASES / "mail-forms.csv")
    assert [person.email for person in people] == [
        "ada@x.example",
        "ben@x.example",
        "cem@x.example",
        "dia@x.example",
        "eva@x.example",
        "FAY@X.EXAMPLE",
        "gül@örnek.example",
    ]
    assert remarks(notes, FurtherAddress) == [ImportNote(4, FurtherAddress("cem@x.example", ("cem.ay@y.example",)))]


@pytest.mark.parametrize("text", ["a" * 131_000, "a@" * 65_000, "<" * 131_000, "mailto:" * 18_000])
def test_a_cell_of_a_hundred_thousand_letters_is_no_address(text: str) -> None:
    assert addresses_in(text) == ()


def test_control_bytes_of_a_file_do_not_reach_the_sentence_that_refuses_it() -> None:
    with pytest.raises(Fault) as refusal:
        roster(CASES / "roster-escape-bytes.csv")
    assert "there is no header" in str(refusal.value)
    assert str(refusal.value).isprintable()
