"""Of fewer than five nothing is told: by no service, terminal, export or screen."""

import json
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from kiosk.bootstrap.outputs import write_export
from kiosk.cli import cli
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.voices.feedback import Smiley
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.voices import feedback, pain_points
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.voice_rows import pain_point_row
from kiosk.viewmodels.organiser import voices_rows
from kiosk.viewmodels.organiser.voices_reading import VoicesSection, read_voices
from tests.conftest import Guest
from tests.voices import added, write_waiting

ZONE = ZoneInfo("Europe/Istanbul")


@pytest.fixture
def shared(event_file: EventFile, guests: dict[str, list[Guest]]) -> tuple[str, str]:
    """Two pain points: one of five firms and three of the university, one of four firms; returns their ids.

    Four spoke of the panel, and seven of the day, of whom four answered a question.
    """
    firms, university = guests["SME"], guests["University"]
    many, few = added(event_file, firms[0]), added(event_file, firms[1], "Banks ask for collateral")
    for guest in (*firms[1:5], *university[:3]):
        pain_points.support(event_file, guest.id, many)
    for guest in (firms[0], *firms[2:4]):
        pain_points.support(event_file, guest.id, few)
    question = feedback.ask_question(event_file, "Was there enough time to talk?")
    for number, guest in enumerate((*firms[:4], *university[:3])):
        answers = {question: Smiley.FAIR} if number < 4 else {}
        feedback.give_feedback(event_file, guest.id, Smiley.GOOD, answers=answers)
    for guest in firms[:4]:
        feedback.give_feedback(event_file, guest.id, Smiley.BAD, session="panel", sentence="Too long")
    write_waiting(event_file)
    return many, few


def said(file: EventFile, *arguments: str) -> list[dict[str, object]]:
    run = CliRunner().invoke(cli, ["--event", str(file.path), "voices", *arguments, "--json"])
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_shares_and_groups_are_told_from_five_on(event_file: EventFile, shared: tuple[str, str]) -> None:
    many, few = shared
    order = pain_points.ranking(event_file)
    told = {one.pain_point.id: (tuple(one.shares), one.groups) for one in order.pain_points}
    assert told == {many: ((5 / 6, 0.0), 2), few: ((), 0)}
    for one in (*pain_points.everything(event_file), *(each.pain_point for each in order.pain_points)):
        assert one.by_group == ({"SME": 5} if one.id == many else {})
    top = order.top_of("SME")
    assert top is not None
    assert (top.id, order.top_of("University")) == (many, None)


def test_faces_are_told_from_five_on_with_those_beside_sentences_and_questions(
    event_file: EventFile, shared: tuple[str, str]
) -> None:
    counted = {(one.session, one.question != ""): (one.counts, one.voices) for one in feedback.face_counts(event_file)}
    assert counted == {("", False): ((0, 0, 0, 7, 0), 7), ("", True): ((), 0), ("panel", False): ((), 0)}
    assert {(one.text, one.face) for one in feedback.sentences(event_file)} == {("Too long", 0)}


def test_a_terminal_tells_nothing_of_fewer_than_five(event_file: EventFile, shared: tuple[str, str]) -> None:
    many, few = shared
    shares = {one["pain_point"]: one["shares"] for one in said(event_file, "list")}
    assert shares == {many: [{"group": "SME", "share": 0.833}], few: []}
    faces = {(one["session"], one["question"] != ""): one for one in said(event_file, "feedback")}
    assert faces["", False]["voices"] == 7
    for key in (("", True), ("panel", False)):
        assert (faces[key]["counts"], faces[key]["voices"], faces[key]["mean"]) == ([], None, None)
    assert {one["face"] for one in said(event_file, "feedback", "--sentences")} == {None}
    plain = CliRunner().invoke(cli, ["--event", str(event_file.path), "voices", "feedback"]).stdout
    assert "panel: fewer than five voices" in plain


def test_an_export_tells_nothing_of_fewer_than_five(
    event_file: EventFile, shared: tuple[str, str], tmp_path: Path
) -> None:
    many, few = shared
    out = tmp_path / "voices.json"
    write_export(event_file, ExportRequest(ExportKind.VOICES, ExportFormat.JSON), out)
    written = json.loads(out.read_text("utf-8"))
    assert [(one["pain_point_id"], one["group"], one["supporters"]) for one in written["shares"]] == [(many, "SME", 5)]
    assert {one["pain_point_id"]: one["groups"] for one in written["pain_points"]} == {many: 2, few: None}
    assert [one["voices"] for one in written["faces"]] == [7, None, None]
    assert {one["face"] for one in written["sentences"]} == {None}


def test_screens_show_nothing_of_fewer_than_five(event_file: EventFile, shared: tuple[str, str]) -> None:
    many, few = shared
    order, voices = pain_points.ranking(event_file), read_voices(event_file, "en")
    foyer = [pain_point_row(one, 2, ZONE, supported=False, offered=False) for one in order.pain_points]
    assert {one.pain_point: (one.shares, one.groups, one.shared_by_all) for one in foyer} == {
        many: ((5 / 6, 0.0), 2, True),
        few: ((), 0, False),
    }
    bars = {one.pain_point.id: voices_rows.share_bars(voices.groups, one, "en") for one in voices.pain_points}
    assert [(bar.label, bar.figure) for bar in bars[many]] == [("SME", "83%"), ("University", "Fewer than five")]
    assert bars[few] == []
    rows = voices_rows.voice_rows(voices, VoicesSection.FEEDBACK, 0, ZONE, "en")
    assert [(row.detail, row.state_text) for row in rows] == [
        ("Voices: 7", "4.0 of 5"),
        *[("Fewer than five voices", "")] * 2,
    ]
    assert [voices_rows.face_bars(one, "en") != [] for one in voices.faces] == [True, False, False]
