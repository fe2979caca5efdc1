"""What waits beside an event file is never lost, and a key of a day outlives that day by nothing."""

import os
import threading
from pathlib import Path

import pytest

from kiosk.adapters.kiosks.voice_folder import HELD, KEYS, VoiceFolder
from kiosk.domain.fault import Fault
from kiosk.domain.faults.disk import NotRewritten
from kiosk.domain.faults.voices import VoicesUnreadable
from kiosk.domain.voices.feedback import Smiley
from kiosk.services.voices import day, feedback, pain_points
from kiosk.storage.event_file import EventFile
from tests.conftest import GivenClock, Guest


@pytest.fixture
def folder(event_file: EventFile, everybody: list[Guest]) -> Path:
    """Let one voice wait; returns the folder beside the event file."""
    feedback.give_feedback(event_file, everybody[0].id, Smiley.GOOD)
    return event_file.path.with_name("event.sync")


def spoil(place: Path) -> bytes:
    kept = place.read_bytes()[:-9]
    place.write_bytes(kept)
    return kept


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b"\0\0\0", b"[]", b'{"day": "2026-11-20"}'])
def test_waiting_voices_that_cannot_be_read_are_kept_and_said(
    event_file: EventFile, everybody: list[Guest], folder: Path, content: bytes
) -> None:
    (folder / HELD).write_bytes(content)
    for speak in (
        lambda: feedback.give_feedback(event_file, everybody[1].id, Smiley.BAD),
        lambda: day.tend(event_file),
        lambda: pain_points.everything(event_file),
    ):
        with pytest.raises(VoicesUnreadable, match=HELD):
            speak()
    assert (folder / HELD).read_bytes() == content


def test_a_voice_of_no_known_kind_is_kept_and_said(event_file: EventFile, folder: Path) -> None:
    text = (folder / HELD).read_text("utf-8").replace('"feedback"', '"admission"')
    (folder / HELD).write_text(text, "utf-8")
    with pytest.raises(VoicesUnreadable):
        day.tend(event_file)
    assert (folder / HELD).read_text("utf-8") == text


def test_a_damaged_key_of_a_machine_that_draws_its_own_is_said_and_no_badge_speaks_again(
    event_file: EventFile, everybody: list[Guest], folder: Path
) -> None:
    kept = spoil(folder / KEYS)
    with pytest.raises(VoicesUnreadable, match=KEYS):
        feedback.give_feedback(event_file, everybody[0].id, Smiley.GOOD)
    assert (folder / KEYS).read_bytes() == kept


def test_a_damaged_key_that_a_hub_handed_out_is_asked_for_again(event_file: EventFile, folder: Path) -> None:
    (key,) = event_file.host.voice_box(event_file.path).day_keys().values()
    spoil(folder / KEYS)
    (folder / "membership.json").write_text("{}", "utf-8")
    assert day.lacks_key(event_file)
    day.take_keys(event_file, {day.day_on(event_file): key})
    assert not day.lacks_key(event_file)


def test_a_kiosk_that_joins_a_hub_gives_up_its_own_key_and_keeps_what_waits(
    event_file: EventFile, folder: Path
) -> None:
    day.drop_own_keys(event_file)
    assert (folder / KEYS).exists()  # it has joined none
    (folder / "membership.json").write_text("{}", "utf-8")
    day.drop_own_keys(event_file)
    assert (day.lacks_key(event_file), len(day.waiting(event_file))) == (True, 1)


def test_the_key_of_a_day_that_is_over_goes_even_where_nothing_can_be_written(
    event_file: EventFile, folder: Path, clock: GivenClock
) -> None:
    spoil(folder / HELD)
    clock.forward(24 * 60)
    with pytest.raises(VoicesUnreadable):
        day.tend(event_file)
    assert not (folder / KEYS).exists()


def test_only_the_key_of_the_day_that_is_on_is_handed_out(
    event_file: EventFile, folder: Path, clock: GivenClock
) -> None:
    assert list(day.keys_for_kiosks(event_file)) == [day.day_on(event_file)]
    clock.forward(24 * 60)
    assert list(day.keys_for_kiosks(event_file)) == [day.day_on(event_file)]
    assert list(event_file.host.voice_box(event_file.path).day_keys()) == [day.day_on(event_file)]


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "fair.sync").write_bytes(b"")
    with pytest.raises(NotRewritten), VoiceFolder(tmp_path / "fair.db").alone():
        pass


@pytest.mark.skipif(os.name != "posix", reason="only there is a file overwritten that is open")
def test_whoever_reads_while_voices_are_overwritten_reads_them_whole(tmp_path: Path) -> None:
    box, texts = VoiceFolder(tmp_path / "fair.db"), ("a" * 5000, "b" * 5000)
    ended, wrong = threading.Event(), list[str | Fault]()

    def read() -> None:
        while not ended.is_set():
            try:
                if (text := box.held()) not in texts:
                    wrong.append(text[:9])
            except Fault as fault:
                wrong.append(fault)

    with box.alone():
        box.hold(texts[0])
        readers = [threading.Thread(target=read) for _ in range(2)]
        for reader in readers:
            reader.start()
        for number in range(150):
            box.hold(texts[number % 2])
        ended.set()
        for reader in readers:
            reader.join()
    assert wrong == []
