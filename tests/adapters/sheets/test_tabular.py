"""Tables open in spreadsheets and programs as what they are, and run nothing there."""

import csv
import io
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from kiosk.adapters.sheets import tabular, xlsx_tables
from kiosk.domain.fault import Fault
from kiosk.domain.networking.contact import Table, Tables, table_of
from kiosk.domain.plain_text import writable


@dataclass(frozen=True)
class Row:
    name: str
    size: int
    inside: bool
    at_utc: datetime | None
    at_local: datetime | None
    members: tuple[str, ...]


AT = datetime(2026, 11, 20, 6, 30, 5, tzinfo=UTC)
FORMULA = '=HYPERLINK("http://example.org","x")'
ROWS = [
    Row("Şule, “Öz”", 2, True, AT, AT.astimezone(timezone(timedelta(hours=3))), ("a", "b")),
    Row(FORMULA, 3, False, None, None, ()),
]
TABLE = table_of("people", Row, ROWS)


def csv_of(table: Table, separator: str = ",") -> bytes:
    out = io.BytesIO()
    tabular.write_csv(out, table, separator)
    return out.getvalue()


def rows_of(octets: bytes, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(octets.decode("utf-8-sig"), newline=""), delimiter=separator))


def test_csv_is_utf_8_with_a_mark_and_crlf() -> None:
    assert (
        csv_of(TABLE)
        == (
            "\ufeffname,size,inside,at_utc,at_local,members\r\n"
            '"Şule, “Öz”",2,yes,2026-11-20T06:30:05Z,2026-11-20T09:30:05+03:00,a b\r\n'
            '"\'=HYPERLINK(""http://example.org"",""x"")",3,no,,,\r\n'
        ).encode()
    )


def test_csv_takes_another_separator() -> None:
    assert rows_of(csv_of(TABLE, ";"), ";")[1][:2] == ["Şule, “Öz”", "2"]


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "＝1+1", "＋1+A1", " =1"]
)
def test_a_formula_is_text(text: str) -> None:
    assert tabular.harmless(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["+90 212 555 01 00", "+902125550100", "+90 (212) 555-01-00", "A=B", "", "O'Neil", "x@y.org"]
)
def test_a_telephone_number_and_plain_text_survive(text: str) -> None:
    assert tabular.harmless(text) == text


@given(st.lists(st.text(), min_size=1, max_size=8))
def test_whatever_a_cell_holds_reading_the_csv_gives_it_back_harmless(texts: list[str]) -> None:
    rows = [Row(text, 1, False, None, None, ()) for text in texts]
    read = rows_of(csv_of(table_of("people", Row, rows)))[1:]
    assert [row[0] for row in read] == [tabular.harmless(text) for text in texts]
    assert all(not cell.lstrip().startswith(("=", "@", "-", "＝")) for (cell, *_) in read)


def xlsx_of(*tables: Table) -> Workbook:
    out = io.BytesIO()
    xlsx_tables.write_xlsx(out, Tables("abc", "Event", "Europe/Istanbul", tables))
    return openpyxl.load_workbook(out)


def test_xlsx_has_a_sheet_a_table_real_types_a_frozen_header_and_filters() -> None:
    book = xlsx_of(TABLE, table_of("others", Row, []))
    assert book.sheetnames == ["people", "others"]
    sheet = book["people"]
    assert [cell.value for cell in sheet[2]] == [
        "Şule, “Öz”",
        2,
        True,
        datetime(2026, 11, 20, 6, 30, 5),
        datetime(2026, 11, 20, 9, 30, 5),
        "a b",
    ]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:F3"


def test_xlsx_holds_a_formula_as_text_and_no_control_characters() -> None:
    sheet = xlsx_of(table_of("people", Row, [*ROWS, Row("a\x1db\ud800", 1, False, None, None, ())]))["people"]
    assert (sheet["A3"].value, sheet["A3"].data_type) == (FORMULA, "s")
    assert sheet["A4"].value == "ab"


def test_xlsx_refuses_more_rows_than_a_sheet_holds_and_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_tables, "XLSX_ROWS", 1)
    with pytest.raises(Fault, match="as csv"):
        xlsx_of(TABLE)


def test_json_is_one_object_with_a_version() -> None:
    out = io.BytesIO()
    tabular.write_json(out, Tables("abc", "Event", "Europe/Istanbul", (TABLE,)))
    document = json.loads(out.getvalue())
    assert document["version"] == 1
    assert document["event"] == {"id": "abc", "name": "Event", "timezone": "Europe/Istanbul"}
    assert document["people"][0]["members"] == ["a", "b"]
    assert document["people"][1] == {
        "name": FORMULA,
        "size": 3,
        "inside": False,
        "at_utc": None,
        "at_local": None,
        "members": [],
    }


@given(st.text())
def test_writable_text_is_what_xml_allows(text: str) -> None:
    assert all(character in "\t\n\r" or character >= " " for character in writable(text))
    assert writable(writable(text)) == writable(text)
