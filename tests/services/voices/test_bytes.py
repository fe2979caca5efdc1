"""Nothing that leaves a kiosk, or stays in its event file, says whose a voice is."""

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks.wire import encode
from kiosk.domain.voices.feedback import Smiley
from kiosk.domain.voices.held import HeldVoice, HeldVoices
from kiosk.domain.voices.mark import about_pain_point, mark_of, new_key
from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.look_up import look_up
from kiosk.services.voices import day, discussion, feedback, pain_points
from kiosk.storage.event_file import EventFile
from tests.conftest import GivenClock, Guest
from tests.traces import Search
from tests.voices import TALENT

VOICES = {"feedback", "pain_point", "support"}


@pytest.fixture
def key(event_file: EventFile, everybody: list[Guest], clock: GivenClock) -> bytes:
    """Let everybody scan their badge at the foyer and speak, one after the other; returns the day's key."""
    for number, guest in enumerate(everybody[::-2] + everybody[-2::-2]):  # of no group all come at once
        look_up(event_file, guest.badge, point="Foyer 1")
        words = f"My sentence {number}" if number % 2 else ""
        feedback.give_feedback(event_file, guest.id, Smiley(1 + number % 5), sentence=words, language="ar")
        pain_points.add_pain_point(event_file, guest.id, TALENT, f"Pain point {number}")
        for one in pain_points.everything(event_file):
            if one.standing is PainPointStanding.WAITING and number % 3 == 0:
                discussion.moderate(event_file, one.id, PainPointStanding.APPROVED)
            pain_points.support(event_file, guest.id, one.id)
        clock.forward(3)
        day.tend(event_file)
    clock.forward(11)
    day.tend(event_file)
    (only,) = event_file.host.voice_box(event_file.path).day_keys().values()
    return only


def said(voice: Record) -> dict[str, Any]:
    return dict(json.loads(voice.body or "{}"))


def marks_of_groups(voices: Iterable[Record]) -> dict[str, set[tuple[str, str]]]:
    """Return the pain points and marks of support that stand beside each group, and beside none."""
    marks: dict[str, set[tuple[str, str]]] = {}
    for one in voices:
        if one.kind == "support":
            marks.setdefault(said(one).get("group", ""), set()).add((one.subject, said(one)["mark"]))
    return marks


def voices_of(file: EventFile) -> list[Record]:
    return [one for one in file.journal.records() if one.kind in VOICES]


def test_no_voice_bears_anything_of_a_person_or_a_badge(
    event_file: EventFile, everybody: list[Guest], key: bytes
) -> None:
    day.close_day(event_file)
    voices = voices_of(event_file)
    assert len(voices) > 3 * len(everybody)
    known = [word for guest in everybody for word in (guest.id, guest.name, guest.badge, guest.ticket)]
    told = [(one.subject, one.body or "") for one in voices]
    assert [(word, said) for word in known for said in told if word in said[0] or word in said[1]] == []
    unkeyed = {hashlib.new(name, word.encode()).hexdigest()[:32] for name in ("sha256", "md5") for word in known}
    marks = {json.loads(body)["mark"] for _, body in told}
    assert not marks & unkeyed
    assert len(marks) == len(voices)  # no mark tells that two voices are one person's
    assert mark_of(key, everybody[0].id, "feedback\0") in marks  # and with the key, they would be told


def test_no_record_of_a_person_tells_of_a_voice(event_file: EventFile, everybody: list[Guest], key: bytes) -> None:
    day.close_day(event_file)
    people = {guest.id for guest in everybody}
    ids = {one.id for one in pain_points.everything(event_file)}
    marks = {json.loads(one.body or "{}")["mark"] for one in voices_of(event_file)}
    personal = [one for one in event_file.journal.records() if one.subject in people]
    assert [one.kind for one in personal if any(word in (one.body or "") for word in ids | marks)] == []
    with closing(sqlite3.connect(event_file.path)) as connection:
        assert connection.execute("SELECT count(*) FROM scan WHERE point = 'Foyer 1'").fetchone() == (0,)


def test_neither_number_time_group_nor_language_of_a_record_tells_which_of_five_badges_it_came_from(
    event_file: EventFile, everybody: list[Guest], key: bytes
) -> None:
    voices = voices_of(event_file)
    groups: dict[int, list[Record]] = {}
    for one in voices:
        groups.setdefault(one.at, []).append(one)
    for together in groups.values():
        assert all(after.seq == before.seq + 1 for before, after in pairwise(together))
        assert sum(one.kind == "feedback" for one in together) >= 5  # each badge said how the day was
        wordless = [said(one) for one in together if one.kind == "feedback" and "sentence" not in said(one)]
        assert [one for one in wordless if "language" in one] == []
        for group, marks in marks_of_groups(together).items():
            of_it = {one.id for one in everybody if one.name.startswith(group)}  # all of them beside none
            speakers = {
                person
                for person in of_it
                for pain_point, mark in marks
                if mark_of(key, person, about_pain_point(pain_point)) == mark
            }
            assert len(speakers) >= 2, group
    told = {group for together in groups.values() for group in marks_of_groups(together)}
    assert told == {"", "SME", "University"}  # of the other group only one came
    assert all(one[0] % 3_600_000 == 0 for one in event_file.reader.execute("SELECT hour FROM feedback"))


def test_voices_of_five_badges_are_written_in_an_order_by_chance(
    event_file: EventFile, everybody: list[Guest], clock: GivenClock
) -> None:
    orders = set()
    for session in range(8):
        for face, guest in enumerate(everybody[:5], 1):
            feedback.give_feedback(event_file, guest.id, Smiley(face), session=f"session {session}")
        before = event_file.journal.count()
        clock.forward(11)
        day.tend(event_file)
        written = [one for one in voices_of(event_file) if one.subject == f"session {session}"]
        assert event_file.journal.count() == before + 5
        orders.add(tuple(said(one)["face"] for one in written))
    assert len(orders) > 3


def test_the_order_in_which_voices_were_given_is_nowhere_not_even_where_they_wait() -> None:
    orders = set()
    for _ in range(40):
        held = HeldVoices("2026-11-20")
        for number in range(6):
            held = held.with_more(
                [HeldVoice("feedback", "", {"mark": str(number)})], f"badge {number}", 600_000 * number
            )
        orders.add(tuple(one.body["mark"] for one in held.voices))
    assert len(orders) > 20
    assert json.loads(held.text).keys() == {"day", "step", "badges", "voices"}
    marks = list(json.loads(held.text)["badges"])
    assert marks == sorted(marks)


def test_the_key_of_the_marks_is_in_no_byte_of_file_export_backup_or_stream_and_dies_with_the_day(
    event_file: EventFile, key: bytes, tmp_path: Path
) -> None:
    event_file.backup(tmp_path / "backup.db")
    event_file.copy_for_another(tmp_path / "copy.db")
    (tmp_path / "stream").write_bytes(encode(list(event_file.journal.records())))
    words = Search(key.hex())
    left = [tmp_path / name for name in ("event.db", "event.db-wal", "backup.db", "copy.db", "stream")]
    assert [str(trace) for path in left for trace in words.in_file(path)] == []
    assert [path.name for path in left if key in path.read_bytes()] == []
    keys = tmp_path / "event.sync" / "voice-keys.json"
    assert key.hex() in keys.read_text("utf-8")
    assert keys.stat().st_mode & 0o077 == 0
    day.close_day(event_file)
    beside = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path.name for path in beside if key in path.read_bytes() or key.hex().encode() in path.read_bytes()] == []


def test_another_key_makes_other_marks() -> None:
    first, second = new_key(), new_key()
    assert mark_of(first, "a1", "support\0p1") != mark_of(second, "a1", "support\0p1")
