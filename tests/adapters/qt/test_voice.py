"""The process that speaks; Qt's silent engine stands in where a machine has no voice."""

import json

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from kiosk.adapters.qt.voice import SystemVoice
from kiosk.adapters.qt.voice_child import Speech
from kiosk.services.ports import Voice

State = QTextToSpeech.State
_SILENT = "mock"


def ask(speech: Speech, **wish: object) -> None:
    speech.take(json.dumps(wish))


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
    voice: Voice = SystemVoice(_SILENT)
    voice.tune(80, 100)
    voice.say("Welcome", "en", at_once=True)
    voice.stop()
    voice.close()
    assert voice._process.returncode == 0  # type: ignore[attr-defined]


def test_a_machine_without_a_voice_stays_silent_and_the_log_says_so(caplog: pytest.LogCaptureFixture) -> None:
    voice = SystemVoice("no-such-engine")
    voice._process.wait(60)
    voice.say("Welcome", "en", at_once=True)
    voice.close()
    assert "no speech" in caplog.text
