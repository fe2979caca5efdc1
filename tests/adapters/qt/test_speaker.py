"""The process that speaks; Qt's silent engine stands in where a machine has no speaker."""

import json
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from kiosk.adapters.qt.speaker import SystemSpeaker
from kiosk.adapters.qt.speaker_child import Speech
from kiosk.services.ports import Speaker
from tests.programs import needs

State = QTextToSpeech.State
_SILENT = "mock"


def ask(speech: Speech, **wish: object) -> None:
    speech.take(json.dumps(wish))


def ended(speaker: SystemSpeaker) -> int | None:
    return speaker._child.status


def program(tmp_path: Path, script: str) -> tuple[str, ...]:
    return ("sh", "-c", f"cd '{tmp_path}'; {script}")


def engine_of(speech: Speech) -> QTextToSpeech:
    (engine,) = speech.findChildren(QTextToSpeech)
    assert isinstance(engine, QTextToSpeech)
    return engine


def test_it_says_one_thing_after_the_other_and_stops_in_their_midst(qtbot: QtBot) -> None:
    speech = Speech(_SILENT)
    engine, said = engine_of(speech), list[int]()
    engine.aboutToSynthesize.connect(lambda number: said.append(int(number)))
    ask(speech, volume=50, rate=150)
    assert (round(engine.volume(), 2), round(engine.rate(), 2)) == (0.5, 0.5)
    ask(speech, say="Check in", language="en")
    ask(speech, say="Agenda", language="en")
    qtbot.waitUntil(lambda: len(said) == 2 and engine.state() is State.Ready)
    ask(speech, say="Welcome to a long day of talks", language="en", stop=True)
    assert engine.state() is State.Speaking
    ask(speech, stop=True)
    assert engine.state() is State.Ready


def test_it_says_nothing_in_a_language_that_no_voice_speaks(qapp: QGuiApplication) -> None:
    speech = Speech(_SILENT)
    ask(speech, say="مرحبًا", language="ar")  # the silent engine knows English and three languages of the north
    assert engine_of(speech).state() is State.Ready


def test_it_ends_with_whoever_asks() -> None:
    command = [sys.executable, "-m", "kiosk.adapters.qt.speaker_child", _SILENT]
    asked = b'{"say": "Welcome", "language": "en"}\n{"stop": true}\n'
    assert subprocess.run(command, input=asked, timeout=60, check=False).returncode == 0
    speaker = SystemSpeaker(_SILENT)
    speaker.tune(80, 100)
    speaker.say("Welcome", "en", at_once=True)
    speaker.stop()
    speaker.close()
    assert ended(speaker) is not None


def test_it_ends_even_if_all_was_asked_before_it_listens() -> None:
    all_is_read_first = (
        "import types; from kiosk.adapters.qt import speaker_child;"
        "speaker_child.Thread = lambda target, daemon: types.SimpleNamespace(start=target);"
        "speaker_child.main()"
    )
    command = [sys.executable, "-c", all_is_read_first, _SILENT]
    assert subprocess.run(command, input=b'{"stop": true}\n', timeout=60, check=False).returncode == 0


def test_a_machine_that_cannot_speak_stays_silent_and_the_log_says_so(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    speaker = SystemSpeaker("no-such-engine")
    qtbot.waitUntil(lambda: ended(speaker) is not None, timeout=60_000)
    speaker.say("Welcome", "en", at_once=True)
    speaker.close()
    assert "no speech" in caplog.text


@needs("sh")
def test_an_engine_that_hangs_holds_nobody_up_and_another_takes_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    now, begun = [0.0], tmp_path / "begun"
    speaker: Speaker = SystemSpeaker(
        program=program(tmp_path, "echo begun >>begun; exec sleep 600"), seconds=lambda: now[0]
    )

    def talk() -> None:
        for _ in range(200):
            speaker.say("Welcome " * 100, "en", at_once=False)

    talking = Thread(target=talk, daemon=True)  # if it is held up, it alone is
    talking.start()
    qtbot.waitUntil(lambda: not talking.is_alive() and begun.exists())

    def another_has_begun() -> bool:
        now[0] += 60
        speaker.say("Welcome", "en", at_once=False)
        return begun.exists() and begun.read_text().count("begun") > 1

    qtbot.waitUntil(another_has_begun)
    speaker.close()


@needs("sh")
def test_what_was_not_said_yet_is_left_out_once_it_is_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    speaker: Speaker = SystemSpeaker(
        program=program(tmp_path, "until [ -e go ]; do sleep 0.01; done; cat >heard; touch over")
    )
    for number in range(200):
        speaker.say(f"Line {number} " + "and so on " * 100, "en", at_once=False)
    speaker.tune(40, 120)
    speaker.say("Agenda", "en", at_once=True)
    (tmp_path / "go").touch()
    heard = tmp_path / "heard"
    qtbot.waitUntil(lambda: heard.exists() and "Agenda" in heard.read_text())
    speaker.close()
    wishes = [json.loads(line) for line in heard.read_text().splitlines()]
    assert not [wish for wish in wishes if wish.get("say", "").startswith("Line 199 ")]
    assert wishes[-2:] == [{"volume": 40, "rate": 120}, {"stop": True, "say": "Agenda", "language": "en"}]
