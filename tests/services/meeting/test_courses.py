"""How far people came who wished to meet: figures of no small circle, and a table that names who agreed to it."""

import csv
import json
from itertools import combinations
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kiosk.bootstrap.outputs import write_export
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.meeting.course import Encounter, MeetingCourse
from kiosk.domain.meeting.meeting_figures import MeetingCount, meeting_figures
from kiosk.domain.meeting.place import MeetingPlace
from kiosk.domain.networking.contact import LackOfConsent
from kiosk.domain.networking.exchange import Answer
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.small_cells import told_together
from kiosk.services.erase import erase
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.meeting.courses import courses
from kiosk.services.meeting.wishes import refuse, wish
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock
from tests.guests import Guest
from tests.services.meeting.test_suggested import hall
from tests.services.meeting.test_wishes import meet

PLACE = MeetingPlace(1, 1)


def exchange(file: EventFile, *answers: tuple[Guest, bool]) -> None:
    record_exchange(file, [Answer(guest.id, (), agreed) for guest, agreed in answers])


def table(file: EventFile, folder: Path, ending: ExportFormat) -> tuple[list[dict[str, Any]], LackOfConsent | None]:
    out = folder / f"meetings.{ending}"
    export = write_export(file, ExportRequest(ExportKind.MEETINGS, ending), out, replace=True)
    return read(out, ending), export.left_out


def read(out: Path, ending: ExportFormat) -> list[dict[str, Any]]:
    if ending is ExportFormat.JSON:
        return list(json.loads(out.read_text("utf-8"))["meetings"])
    if ending is ExportFormat.CSV:
        with out.open(encoding="utf-8-sig", newline="") as handle:
            return list(csv.DictReader(handle))
    sheet: Any = openpyxl.load_workbook(out)["meetings"]
    header, *rows = sheet.values
    return [dict(zip(header, row, strict=True)) for row in rows]


@pytest.fixture
def people(event_file: EventFile, add_guest: AddGuest, clock: GivenClock) -> list[Guest]:
    """Six people: two met and agreed to be counted, one of two did, two called it off, and one only asked."""
    first, second, third, fourth, fifth, sixth, *_ = hall(event_file, add_guest)
    meet(event_file, first, second)
    meet(event_file, third, fourth)
    meet(event_file, fifth, sixth)
    wish(event_file, first.id, third.id, point="Foyer 1")
    clock.forward(20)
    exchange(event_file, (first, True), (second, True))
    exchange(event_file, (third, True), (fourth, False))
    refuse(event_file, fifth.id, sixth.id, point="Foyer 1")
    return [first, second, third, fourth, fifth, sixth]


@pytest.mark.parametrize("ending", [ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.JSON])
def test_the_table_names_those_who_agreed_to_be_counted_and_says_what_it_leaves_out(
    event_file: EventFile, people: list[Guest], tmp_path: Path, ending: ExportFormat
) -> None:
    rows, left_out = table(event_file, tmp_path, ending)
    first, second, third, fourth, fifth, sixth = people
    sides = {frozenset(filter(None, (row["a_id"], row["b_id"]))) for row in rows}
    assert sides == {frozenset({first.id, second.id}), frozenset({third.id}), frozenset()}
    assert sorted(row["met"] in (True, "yes") for row in rows) == [False, True, True]
    assert sorted(row["called_off"] in (True, "yes") for row in rows) == [False, False, True]
    assert left_out == LackOfConsent(people=3, contacts=2)
    written = str(rows)
    assert [one.name for one in (fourth, fifth, sixth) if one.id in written] == []
    assert len(rows) == 3, "who only asked stands in no row"


def test_taking_back_and_being_erased_is_honoured_by_the_next_export(
    event_file: EventFile, people: list[Guest], tmp_path: Path
) -> None:
    first, second, third, *_ = people
    withdraw(event_file, first.id)
    erase(event_file, third.id, reason=ErasureReason.ASKED)
    rows, left_out = table(event_file, tmp_path, ExportFormat.JSON)
    assert [row["a_id"] + row["b_id"] for row in rows if row["a_id"] or row["b_id"]] == [second.id]
    assert len(rows) == 2
    assert left_out == LackOfConsent(people=3, contacts=2)


def test_figures_and_table_tell_of_the_same_meetings(
    event_file: EventFile, people: list[Guest], tmp_path: Path
) -> None:
    every = courses(event_file.reader)
    rows, _ = table(event_file, tmp_path, ExportFormat.JSON)
    assert (len(every), sum(one.place is not None for one in every)) == (4, len(rows))
    counted = sum(row["met"] and row["a_consent"] == row["b_consent"] == "statistics" for row in rows)
    assert counted == sum(one.counts_as_met for one in every) == 1


def pairs(ids: str, agreed: int, met: int) -> list[MeetingCourse]:
    """Return each two of some people: so many agreed, and so many of those met."""
    return [
        MeetingCourse(
            (a, b),
            PLACE if at < agreed else None,
            encounter=Encounter("e", 1, frozenset({a, b})) if at < met else None,
        )
        for at, (a, b) in enumerate(combinations(ids, 2))
    ]


def test_nothing_is_told_of_a_few_nor_left_to_be_worked_out() -> None:
    groups = {**dict.fromkeys("abcde", 0), **dict.fromkeys("vwxyz", 1), "p": 2, "q": 2}
    figures = meeting_figures([*pairs("abcde", 8, 3), *pairs("vwxyz", 9, 6)], groups)
    assert figures.total == MeetingCount(20, 17, 9)
    assert [one.count for one in figures.between] == [MeetingCount(10, 8, None), MeetingCount(10, 9, None)]
    figures = meeting_figures([*pairs("abcde", 8, 8), *pairs("pq", 1, 1)], groups)
    assert (figures.total, figures.between) == (MeetingCount(11, 9, 9), ()), "the one pair is no difference of two sums"
    assert meeting_figures(pairs("pqa", 2, 1), groups).total == MeetingCount(None, None, None)
    assert meeting_figures([], groups).total == MeetingCount(0, 0, 0)


def test_counts_beside_their_total_hide_two_where_one_would_be_told() -> None:
    assert told_together([9, 7, 3], 19) == [9, None, None]
    assert told_together([9, 3, 2], 14) == [9, None, None]
    assert told_together([9, 7], 18) == [9, None], "the rest, of two, is the total less both"
    assert told_together([9, 0], 9) == [9, 0]
    assert told_together([9, 7, 1, 1], 18) == [9, None, None, None], "two that are two together are one each"
