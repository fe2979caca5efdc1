"""Files made to harm are refused with a sentence before they have cost two seconds of work."""

import io
import os
import resource
import time
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from kiosk.adapters.reading.agenda_apart import read_agenda_apart
from kiosk.adapters.reading.sheet_apart import SheetApart
from kiosk.adapters.sheets.bounded import BoundedSheet
from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.adapters.sheets.sheet import SheetNotes, SheetRow
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.fault import Fault
from kiosk.domain.moment import DAY
from kiosk.domain.remarks.sheets import CellsCut

AGENDAS = Path(__file__).parents[2] / "data" / "agenda"
ISTANBUL = ZoneInfo("Europe/Istanbul")
WITHIN = (1_795_000_000_000, 1_795_000_000_000 + 30 * DAY)
SECONDS = 2.0
SHARED = 2
"""So many times as much is counted of the same work where others share the core; alone the fuzzers hold `SECONDS`."""
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
NAMESPACE = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
HEAD = b"<worksheet " + NAMESPACE + b"><sheetData>"
CELL = b'<c t="inlineStr"><is><t>Name</t></is></c>'
MEGABYTE = b"A" * 2**20


@pytest.fixture(autouse=True)
def _cheap() -> Iterator[None]:
    """Count what the processes of a test worked, however busy the machine is."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    yield
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < SECONDS * SHARED


def people(path: Path) -> int:
    return sum(1 for _ in RosterFile(path, ISTANBUL, 0, opened=SheetApart).entries())


def workbook(path: Path, part: str, blocks: Iterable[bytes]) -> Path:
    plain = io.BytesIO()
    book = openpyxl.Workbook()
    assert book.active
    book.active.append(["Name", "Email"])
    book.save(plain)
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in {*source.namelist(), part}:
            with target.open(name, "w", force_zip64=True) as out:
                for block in blocks if name == part else (source.read(name),):
                    out.write(block)
    return path


@pytest.mark.parametrize(
    ("part", "blocks", "sentence"),
    [
        pytest.param(SHEET, [HEAD, b"<row>", *[CELL * 1000] * 1000], "more than 16,384 cells", id="a million columns"),
        pytest.param(SHEET, [HEAD, b'<row><c r="AAAAAA1"><v>1</v></c></row>'], "is damaged", id="a column far out"),
        pytest.param(SHEET, [HEAD, b"<row><c><v>", *[MEGABYTE] * 400], "unpacks to more", id="a cell of 400 MB"),
        pytest.param(SHEET, [HEAD, b"<row><c><v>", *[MEGABYTE] * 40], "longer than any cell", id="a cell of 40 MB"),
        pytest.param(STRINGS, [b"<sst><si><t>", *[MEGABYTE] * 400], "unpacks to more", id="a text of 400 MB"),
        pytest.param(SHEET, [HEAD, *[b"<row/>" * 1000] * 20_000], "unpacks to more", id="twenty million rows"),
        pytest.param(
            SHEET,
            [b'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">', *[
                b'<!ENTITY %c "%s">' % (98 + at, b"&%c;" % (97 + at) * 50) for at in range(8)
            ], b"]>", HEAD, b"<row><c t='inlineStr'><is><t>&i;</t></is></c></row></sheetData></worksheet>"],
            "damaged",
            id="entities that expand",
        ),
    ],
)  # fmt: skip
@pytest.mark.slow
def test_a_workbook_that_would_fill_the_memory(tmp_path: Path, part: str, blocks: list[bytes], sentence: str) -> None:
    path = workbook(tmp_path / "guests.xlsx", part, blocks)
    assert path.stat().st_size < 1_000_000
    with pytest.raises(Fault, match=sentence):
        people(path)


def test_an_archive_that_unpacks_to_a_gigabyte(tmp_path: Path) -> None:
    path = tmp_path / "guests.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        for number in range(10):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", MEGABYTE * 16)
    with pytest.raises(Fault, match="unpacks to more than any roster"):
        people(path)


def test_an_open_document_whose_cells_repeat_without_end(tmp_path: Path) -> None:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table")
    )
    cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>'
    with zipfile.ZipFile(tmp_path / "guests.ods", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet><table:table>"
            f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    with pytest.raises(Fault, match="Nothing was imported"):
        people(tmp_path / "guests.ods")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        pytest.param(b"Name,Email\n" + b"a" * 50_000_000, "line 2: the line is longer", id="a line of 50 MB"),
        pytest.param(b"Name,Email\n" + b'"' * 50_000_000, "line 2: the line is longer", id="only quotation marks"),
        pytest.param(b"Name,Email\n" + b'"a\n' * 5_000_000, "row 2:", id="a quotation mark in each line"),
        pytest.param(b"Name,Email\n" + b"," * 1_000_000 + b"\n", "more than 16,384 cells", id="only commas"),
        pytest.param(b"\0" * 50_000_000, "is not text", id="only NUL"),
    ],
)
@pytest.mark.slow
def test_a_text_file_that_is_no_list(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "guests.csv"
    path.write_bytes(content)
    with pytest.raises(Fault, match=sentence):
        people(path)


def test_a_pipe_that_nobody_writes_into(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "guests.csv")
    with pytest.raises(Fault, match="is not a plain file"):
        people(tmp_path / "guests.csv")
    with pytest.raises(Fault, match="is a device or a pipe"):
        read_agenda_apart(tmp_path / "guests.csv", ISTANBUL)


def agenda(path: Path, content: bytes) -> Agenda:
    path.write_bytes(content)
    return read_agenda_apart(path, ISTANBUL, WITHIN)


def event(rule: bytes, starts: bytes = b"DTSTART:20261120T090000Z", number: int = 1) -> bytes:
    return events(
        [(b"BEGIN:VEVENT", b"UID:%d" % number, b"SUMMARY:Talk", starts, b"DURATION:PT1H", rule, b"END:VEVENT")]
    )


def events(lines: Iterable[Sequence[bytes]]) -> bytes:
    return b"\n".join(
        (b"BEGIN:VCALENDAR", b"VERSION:2.0", *(line for event in lines for line in event), b"END:VCALENDAR", b"")
    )


TALK = b'{"id": "1", "title": "T", "startsAt": [1], "endsAt": "2026-11-20T10:00:00"}'
LISTED = b'[{"date": "2026-11-20", "rooms": [{"name": "R", "sessions": [%b]}]}]' % TALK
MINUTES = b",".join(b"%d" % number for number in range(60))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(event(b"RRULE:FREQ=DAILY;INTERVAL=0"), id="every nought days"),
        pytest.param(
            event(b"RRULE:FREQ=HOURLY;BYMINUTE=" + MINUTES + b";BYSECOND=" + MINUTES, b"DTSTART:19700101T000000Z"),
            id="every second since 1970",
        ),
        pytest.param(event(b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), id="on a day that never comes"),
        pytest.param(event(b"", b"DTSTART;TZID=" + b"A" * 300 + b":20261120T090000"), id="a zone of 300 letters"),
        pytest.param(event(b"", b"DTSTART;TZID=../../etc/passwd:20261120T090000"), id="a zone that is a path"),
    ],
)
def test_an_agenda_whose_rules_or_zones_have_no_end_is_read_but_for_them(tmp_path: Path, content: bytes) -> None:
    assert len(agenda(tmp_path / "agenda.ics", content).sessions) == 1


NEVER, HOURLY = b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", b"RRULE:FREQ=HOURLY;BYMINUTE=1,2,3"
SINCE_2020, THIS_DAY = b"DTSTART:20200101T090000Z", b"DTSTART:20261120T090000Z"


def many(number: int, *lines: bytes, uid: bytes = b"UID:%d") -> bytes:
    """Return a calendar of many events that are alike."""
    ids = (uid % at if b"%d" in uid else uid for at in range(number))
    return events([(b"BEGIN:VEVENT", id_, b"SUMMARY:Talk", *lines, b"END:VEVENT") for id_ in ids])


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        pytest.param(many(5_000, THIS_DAY, NEVER), "", id="five thousand rules that never come true"),
        pytest.param(many(4_000, SINCE_2020, HOURLY), "", id="four thousand rules of each hour"),
        pytest.param(many(5_000, SINCE_2020, b"RRULE:FREQ=DAILY"), "", id="five thousand rules of each day"),
        pytest.param(
            many(5_000, THIS_DAY, b"RECURRENCE-ID:20261120T090000Z", uid=b"UID:one"), "", id="one occurrence, often"
        ),
        pytest.param(many(20_000, THIS_DAY, b"LOCATION:Hall"), "40,000 lines", id="twenty thousand events"),
        pytest.param(
            event(b"RDATE:" + b",".join([b"20261120T090000Z"] * 100_000)), "40,000 lines", id="a hundred thousand dates"
        ),
        pytest.param(
            event(b"RRULE:FREQ=DAILY;BYMINUTE=" + b",".join([b"5"] * 100_000)), "40,000 lines", id="an endless rule"
        ),
    ],
)
@pytest.mark.slow
def test_a_calendar_that_costs_more_than_its_size_tells(tmp_path: Path, content: bytes, sentence: str) -> None:
    with pytest.raises(Fault, match=sentence) if sentence else nullcontext():
        assert agenda(tmp_path / "agenda.ics", content).sessions


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        pytest.param(b"BEGIN:VCALENDAR\nX:" + b"a" * 50_000_000, "larger than 20 MB", id="a line of 50 MB"),
        pytest.param(b"BEGIN:VCALENDAR\nX:" + b"a" * 15_000_000, "is broken or cut off", id="a line of 15 MB"),
        pytest.param(b"[" * 15_000_000, "should be whole JSON", id="lists in lists"),
        pytest.param(b"[" + b"9" * 5_000_000 + b"]", "should be whole JSON", id="a number of five million digits"),
        pytest.param(b"[" + b"{}," * 5_000_000 + b"{}]", "more than 300 MB of memory", id="five million objects"),
        pytest.param(b"<a>" * 5_000_000, "more than 300 MB of memory", id="elements in elements"),
        pytest.param(
            LISTED,
            "“startsAt” should be text, but is a list",
            id="a start that is a list",
        ),
        pytest.param((AGENDAS / "agenda-escape-bytes.txt").read_bytes(), "but begins with", id="escapes"),
    ],
)
@pytest.mark.slow
def test_an_agenda_that_is_none_and_large(tmp_path: Path, content: bytes, sentence: str) -> None:
    with pytest.raises(Fault, match=sentence) as refusal:
        agenda(tmp_path / "agenda", content)
    assert str(refusal.value).isprintable()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        pytest.param(
            b"\n".join(b",".join(b"Guest name status %d" % at for at in range(16_000)) for _ in range(20)),
            "more than 1,000 cells",
            id="sixteen thousand columns that may be names",
        ),
        pytest.param(b"Name,Status,Email\n" + b"".join(b"A,%s,\n" % (b"paid %d " % at * 9_000) for at in range(99)), "",
                     id="states of a hundred thousand letters"),
        pytest.param(b"Name,Checked in,Guests\n" + b"A,%s,%s\n" % (b"1:" * 60_000, b"1 " * 60_000) * 20, "",
                     id="times and numbers of a hundred thousand letters"),
        pytest.param(b"Name,Email\n" + b"%s,a@x.example\n" % (b"A & " * 30_000) * 20, "",
                     id="names of a hundred thousand letters"),
        pytest.param(b"Name,Status\n" + b"".join(b"A,zz%d\n" % at for at in range(5_000)), "",
                     id="as many states as people"),
    ],
)  # fmt: skip
@pytest.mark.slow
def test_a_list_costs_whoever_works_out_its_meaning_little_too(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "guests.csv"
    path.write_bytes(content)
    before = time.process_time()
    with pytest.raises(Fault, match=sentence) if sentence else nullcontext():
        roster = RosterFile(path, ISTANBUL, 0, opened=SheetApart)
        assert sum(1 for _ in roster.entries()) >= 20
        assert len(roster.notes) < 3_000
    assert time.process_time() - before < SECONDS * SHARED


def test_one_text_in_each_of_millions_of_cells_is_no_roster() -> None:
    class Repeated:
        count, ragged, notes = 0, True, SheetNotes()

        def rows(self) -> Iterator[SheetRow]:
            return ((row, ["A" * 3_900] * 100) for row in range(1, 1_000_000))

    with pytest.raises(Fault, match="more than any roster"):
        list(islice(BoundedSheet(Repeated(), "guests.xlsx").rows(), 1_000))


def test_a_cell_that_is_longer_than_any_text_is_cut_and_said(tmp_path: Path) -> None:
    (tmp_path / "guests.csv").write_bytes(b"Name,Comment\nAda,%s\n" % (b"x" * 10_000))
    roster = RosterFile(tmp_path / "guests.csv", ISTANBUL, 0, opened=SheetApart)
    assert [len(entry.comment) for entry in roster.entries()] == [500]
    assert CellsCut(4_000, 1) in [note.remark for note in roster.notes]
