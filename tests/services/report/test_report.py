"""The report of the demo's day says what the event file says, names nobody, and tells nothing of fewer than five."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.faults.report import NobodyToReport
from kiosk.domain.language import languages
from kiosk.domain.meeting.meeting_figures import GroupMeetings, MeetingCount, MeetingFigures
from kiosk.domain.networking.contact import ConsentState
from kiosk.domain.networking.exchange import Answer, Purpose
from kiosk.domain.report import mixing
from kiosk.domain.report.document import (
    BarChart,
    ChanceChart,
    Chart,
    ColumnChart,
    Highlight,
    Numbers,
    ReportDocument,
    ReportTable,
    ReportText,
    ShareChart,
)
from kiosk.domain.report.figures import ReportFigures
from kiosk.services.admit import admit
from kiosk.services.exports.contacts import ContactRows, network_of
from kiosk.services.information import add
from kiosk.services.report.figures import report_figures
from kiosk.services.report.report import document_of, report_of
from kiosk.services.report.speaking import together
from kiosk.services.report.words import FOLDER, Words
from kiosk.services.sharing.exchange import answer_statistics, record_exchange, withdraw
from kiosk.services.voices.feedback import sentences
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.conftest import STARTS, AddGuest, GivenClock, Guest
from tests.played_day import AGREED, REFUSED, played_day

FORMS = {"zero", "one", "two", "few", "many", "other"}


@pytest.fixture(autouse=True, scope="module")
def _few_shuffles() -> Iterator[None]:
    """Shuffle seldom: that bands hold is the promise of another test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mixing, "_MOST_SHUFFLES", 300)
        patch.setattr(mixing, "_FEWEST_SHUFFLES", 300)
        yield


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EventFile]:
    file = played_day(tmp_path_factory.mktemp("day") / "day.db", GivenClock())
    yield file
    file.close()


@pytest.fixture(scope="module")
def figures(day: EventFile) -> ReportFigures:
    return report_figures(day)


@pytest.fixture(scope="module", params=["en", "tr", "ar"])
def document(request: pytest.FixtureRequest, day: EventFile, figures: ReportFigures) -> ReportDocument:
    return document_of(day.read_event(), figures, Words(request.param))


def test_its_numbers_are_those_of_the_contact_table(day: EventFile, figures: ReportFigures) -> None:
    rows = list(ContactRows(network_of(day)))
    counted = [row for row in rows if set(row.consents) == {ConsentState.STATISTICS}]
    pairs = {frozenset((row.a.id, row.b.id)) for row in counted}
    contacts = figures.contacts
    assert contacts is not None
    assert contacts.contacts == len(pairs) == len(contacts.lines)
    assert contacts.people == len({person for pair in pairs for person in pair})
    assert contacts.withheld == len(rows) - len(counted) >= 5
    assert contacts.exchanges == len({row.meeting.exchange_id for row in rows})
    assert contacts.mean == pytest.approx(2 * len(pairs) / contacts.people)
    assert sum(step.people for step in contacts.steps) == contacts.people
    assert figures.mixing is not None
    across = sum(len({_group(row.a.group), _group(row.b.group)}) > 1 for row in _once(counted))
    assert figures.mixing.across.across == across


def _once(rows: list) -> list:  # type: ignore[type-arg]  # rows of any export
    return list({frozenset((row.a.id, row.b.id)): row for row in rows}.values())


def _group(name: str) -> str:
    return "Expert" if name == "Investor" else name  # the one investor stands with the experts


def test_who_came_is_counted_once_and_each_group_told_is_of_five_and_more(figures: ReportFigures) -> None:
    turnout = figures.turnout
    assert turnout.expected == 83
    assert sum(group.came for group in turnout.groups.told) == turnout.came > 60
    assert min(group.came for group in turnout.groups.told) >= 5
    assert ("Investor",) not in [group.names for group in turnout.groups.told]


def test_nothing_in_it_names_anybody(day: EventFile, document: ReportDocument) -> None:
    text = repr(document)
    people = list(attendees.everyone(day.reader))
    assert [person.name for person in people if person.name in text] == []
    assert [person.email for person in people if person.email and person.email in text] == []
    assert [one.text for one in sentences(day) if one.is_quoted] == [AGREED]
    assert (text.count(AGREED), REFUSED in text) == (1, False)


def test_no_small_number_stands_in_a_chart(document: ReportDocument) -> None:
    charts = [part.picture for section in document.sections for part in section.parts if isinstance(part, Chart)]
    spans = [span for chart in charts if isinstance(chart, ChanceChart) for span in chart.spans]
    assert spans
    assert [span for span in spans if span.mark is not None and re.search(r"(?<!\d)[1-4](?!\d)", span.text)] == []
    bars = [bar for chart in charts if isinstance(chart, BarChart) for bar in chart.bars]
    assert [bar for bar in bars if bar.share is not None and re.fullmatch(r"\D*[1-4]", bar.text)] == []


@pytest.mark.parametrize(
    ("counts", "lots"),
    [
        ((1, 2, 4, 8, 3), [(0, [1, 2, 4]), (3, [8, 3])]),
        ((6, 0, 7, 5, 5), [(0, [6]), (1, [0, 7]), (3, [5]), (4, [5])]),
        ((0, 0, 0, 5, 0), [(0, [0, 0, 0, 5, 0])]),
        ((5, 5, 5, 5, 4), [(0, [5]), (1, [5]), (2, [5]), (3, [5, 4])]),
    ],
)
def test_a_face_that_few_chose_stands_with_its_neighbours(
    counts: tuple[int, ...], lots: list[tuple[int, list[int]]]
) -> None:
    assert together(counts) == lots


def test_no_part_of_a_picture_is_of_fewer_than_five_voices(document: ReportDocument, figures: ReportFigures) -> None:
    charts = [part.picture for section in document.sections for part in section.parts if isinstance(part, Chart)]
    rows = [row for chart in charts if isinstance(chart, ShareChart) for row in chart.rows]
    assert len(rows) == len(figures.voices.faces) > 0
    assert min(min(face.counts) for face in figures.voices.faces) < 5
    for row, face in zip(rows, figures.voices.faces, strict=True):
        assert sum(part.share for part in row.parts) == pytest.approx(1)
        assert min(part.share * face.voices for part in row.parts) > 4.99


def test_luck_is_told_for_as_many_bands_as_are_drawn(document: ReportDocument, figures: ReportFigures) -> None:
    assert figures.mixing is not None
    bands = len(figures.mixing.affinities)
    counted = next(section.counted for section in document.sections if f"({bands})" in section.counted)
    assert str(round(100 * (1 - 0.95**bands))) in counted


def test_every_section_says_how_it_was_counted_and_every_picture_what_it_shows(document: ReportDocument) -> None:
    assert [section.title for section in document.sections if not section.counted] == []
    charts = [part for section in document.sections for part in section.parts if isinstance(part, Chart)]
    assert len(charts) >= 8
    assert [chart for chart in charts if not chart.alt.strip()] == []
    assert "{" not in repr([(one.title, one.parts, one.counted) for one in document.sections]).replace("{}", "")


def test_four_numbers_stand_on_the_cover(document: ReportDocument) -> None:
    numbers = document.highlights.highlights
    assert len(numbers) == 4
    assert all(isinstance(one, Highlight) and re.search(r"\d", one.number) for one in numbers)


def test_the_cover_says_of_each_group_how_many_came_of_how_many(
    document: ReportDocument, figures: ReportFigures
) -> None:
    numbers = [re.findall(r"\d+", f"{bar.before}{bar.number}{bar.after}") for bar in document.cover.bars]
    groups = figures.turnout.groups.told
    assert [sorted(map(int, one)) for one in numbers] == [[group.came, group.expected] for group in groups]
    assert [int(bar.number) for bar in document.cover.bars] == [group.came for group in groups]


def test_each_number_of_people_met_has_its_place_and_the_area_of_a_column_counts(
    document: ReportDocument, figures: ReportFigures
) -> None:
    contacts = figures.contacts
    assert contacts
    parts = [part.picture for section in document.sections for part in section.parts if isinstance(part, Chart)]
    (chart,) = (one for one in parts if isinstance(one, ColumnChart) and one.is_histogram)
    assert sum(column.width for column in chart.columns) == contacts.steps[-1].most
    told = [(column, int(column.label)) for column in chart.columns if column.height]
    assert [people for _, people in told] == [step.people for step in contacts.steps]
    areas = [column.width * (column.height or 0) / people for column, people in told]
    assert areas == pytest.approx([areas[0]] * len(areas))
    assert any(column.width > 1 for column, _ in told)


def test_pain_points_tell_which_groups_share_them_and_not_how_many_of_each(
    day: EventFile, figures: ReportFigures
) -> None:
    first, *others = figures.voices.pain_points
    shared = replace(first, shares={"SME": 0.5, "Student": 0.4})
    voices = replace(figures.voices, pain_points=(shared, *(replace(one, shares={}) for one in others)))
    document = document_of(day.read_event(), replace(figures, voices=voices), Words("en"))
    tables = [part for section in document.sections for part in section.parts if isinstance(part, ReportTable)]
    assert (("Pain point", "Shared by 5 and more of"), ((first.text, "SME, Student"),)) in {
        (table.head, table.rows) for table in tables
    }


def test_what_was_taken_back_is_out_of_the_next_report(day: EventFile, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    day.backup(copy)
    file = EventFile.open(copy, GivenClock(STARTS + 500 * 60_000), day.host)
    before = report_figures(file).contacts
    network = network_of(file)
    exchange = next(one for one in network.gatherings if len(network.named_members(one)) == one.size == 2)
    withdraw(file, network.named_members(exchange)[0], exchange.id)
    after = report_figures(file).contacts
    file.close()
    assert before is not None
    assert after is not None
    assert ((after.withheld or 0) - (before.withheld or 0), after.exchanges) == (1, before.exchanges)


def test_an_event_to_which_fewer_than_five_came_has_no_report(event_file: EventFile, add_guest: AddGuest) -> None:
    for number in range(4):
        admit(event_file, add_guest(f"Guest {number}").badge, point="Desk 1")
    with pytest.raises(NobodyToReport):
        report_of(event_file, "en")


@pytest.mark.parametrize("language", languages())
def test_each_purpose_that_somebody_can_agree_to_has_its_words(language: str) -> None:
    words = Words(language)
    titles = [words(f"purpose_{purpose}") for purpose in Purpose]
    assert len(set(titles)) == len(titles)


def test_consents_are_told_by_purpose_and_few_as_few(event_file: EventFile, add_guest: AddGuest) -> None:
    guests = [add_guest(f"Guest {number}") for number in range(12)]
    for first, second in zip(guests[::2], guests[1::2], strict=True):
        _meet(event_file, first, second)
    told = {one.purpose: one for one in report_figures(event_file).privacy.consents}
    assert (told[Purpose.SHARE].given, told[Purpose.SHARE].declined) == (12, 0)
    assert (told[Purpose.STATISTICS].given, told[Purpose.STATISTICS].declined) == (6, 6)
    network = network_of(event_file)
    exchange = network.gatherings[0]
    (agreed,) = network.named_members(exchange)
    answer_statistics(event_file, exchange.id, Answer(agreed, (), False))
    told = {one.purpose: one for one in report_figures(event_file).privacy.consents}
    assert (told[Purpose.STATISTICS].given, told[Purpose.STATISTICS].withdrawn) == (5, None)


def _meet(file: EventFile, first: Guest, second: Guest) -> None:
    record_exchange(file, [Answer(first.id, (), True), Answer(second.id, (), False)])


def test_the_wifi_of_the_day_is_in_no_report(day: EventFile, figures: ReportFigures, event_file: EventFile) -> None:
    add(event_file, {"": "Magazine"}, link="https://example.org/magazine")
    assert [one.title_in("en") for one in report_figures(event_file).onward] == ["Magazine"]
    assert figures.onward
    assert all(one.wifi is None for one in figures.onward)


def test_too_few_contacts_are_said_to_be_too_few(event_file: EventFile, add_guest: AddGuest) -> None:
    pair = [add_guest("One"), add_guest("Other")]
    record_exchange(event_file, [Answer(guest.id, (), True) for guest in pair])
    told = document_of(event_file.read_event(), report_figures(event_file), Words("en"))
    leads = [section.lead for section in told.sections if section.lead]
    assert ReportText("Too few people exchanged contacts and agreed to be counted to say who met whom.") in leads


@pytest.mark.parametrize("language", sorted(set(languages()) - {"en"}))
def test_every_sentence_is_there_in_every_language_with_its_values(language: str) -> None:
    own, theirs = (tomllib.loads((FOLDER / f"{code}.toml").read_text("utf-8")) for code in ("en", language))
    assert own.keys() == theirs.keys()
    for key, pattern in own.items():
        assert _values(theirs[key]) <= _values(pattern), key
        assert isinstance(pattern, dict) == isinstance(theirs[key], dict), key
        assert not isinstance(theirs[key], dict) or {"other"} <= theirs[key].keys() <= FORMS, key


def _values(pattern: str | dict[str, str]) -> set[str]:
    texts = pattern.values() if isinstance(pattern, dict) else [pattern]
    return {name for text in texts for name in re.findall(r"\{(\w+)\}", text)}


def test_meetings_that_were_asked_for_are_told_by_groups_and_few_as_untold(
    day: EventFile, figures: ReportFigures
) -> None:
    total, between = MeetingCount(20, 9, None), (GroupMeetings((0, 0), MeetingCount(8, 6, None)),)
    asked = replace(figures, meetings=MeetingFigures(total, between))
    document = document_of(day.read_event(), asked, Words("en"))
    (section,) = [one for one in document.sections if one.title == "Meetings that visitors asked for"]
    numbers, table = section.parts
    assert isinstance(numbers, Numbers)
    assert [one.number for one in numbers.highlights] == ["20", "9", "<5"]
    assert isinstance(table, ReportTable)
    assert [row[1:] for row in table.rows] == [("8", "6", "–")]
    few = document_of(
        day.read_event(), replace(figures, meetings=MeetingFigures(MeetingCount(None, 0, 0), ())), Words("en")
    )
    assert len(few.sections) == len(document.sections) - 1
