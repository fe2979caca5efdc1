"""What people said leaves the event as tables that name nobody."""

import json
from pathlib import Path

from kiosk.bootstrap.outputs import write_export
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.voices.feedback import Smiley
from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.voices import day, discussion, feedback, pain_points
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, Guest
from tests.voices import TALENT, write_waiting


def test_pain_points_shares_faces_and_sentences_are_exported_and_nobody_is_named(
    event_file: EventFile, guests: dict[str, list[Guest]], everybody: list[Guest], tmp_path: Path
) -> None:
    question = feedback.ask_question(event_file, "Was there enough time to talk?")
    for guest in everybody[:6]:
        answers = {question: Smiley.FAIR}
        feedback.give_feedback(event_file, guest.id, Smiley.GOOD, answers=answers, sentence="Good talks")
    for guest in everybody[:2]:
        feedback.give_feedback(event_file, guest.id, Smiley.BAD, session="panel", sentence="Too long")
    added = pain_points.add_pain_point(event_file, everybody[0].id, TALENT, "Graduates leave", language="en")
    write_waiting(event_file)
    discussion.moderate(event_file, added, PainPointStanding.APPROVED)
    for guest in guests["University"]:
        pain_points.support(event_file, guest.id, added)
    pain_points.offer_help(event_file, everybody[1].id, added)
    discussion.make_table(event_file, added, starts=STARTS, place="Room 101", seats=8)
    day.close_day(event_file)
    before = event_file.journal.count()
    out = tmp_path / "voices.json"
    assert write_export(event_file, ExportRequest(ExportKind.VOICES, ExportFormat.JSON), out).rows == 1
    assert event_file.journal.count() == before  # nobody is named, so nothing is noted
    written = json.loads(out.read_text("utf-8"))
    (point,) = written["pain_points"]
    assert (point["topic"], point["supporters"], point["groups"], point["table_place"]) == ("Talent", 6, 2, "Room 101")
    assert [(one["group"], one["share_percent"]) for one in written["shares"]] == [("University", 100)]
    faces = {(one["session_id"], one["question"]): (one["voices"], one["good"], one["bad"]) for one in written["faces"]}
    assert faces["", ""] == (6, 6, 0)
    assert faces["panel", ""] == (None, None, None)  # of two voices nothing is told
    assert {one["face"] for one in written["sentences"] if one["session_id"] == "panel"} == {None}
    text = out.read_text("utf-8")
    assert [word for guest in everybody for word in (guest.id, guest.name, guest.badge) if word in text] == []
    csv = tmp_path / "voices.csv"
    write_export(event_file, ExportRequest(ExportKind.VOICES, ExportFormat.CSV), csv)
    assert "Graduates leave" in csv.read_text("utf-8-sig")
