"""The process that speaks: it reads from standard input what to say, a JSON object a line, and ends with it.

Not a thread of the screen's process: speech-dispatcher lists all its voices first, and Qt waits for that for seconds
with Python's lock in its hand; an engine that hangs or crashes would take the screen with it.
"""

import json
import os
import sys
from threading import Thread

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

_MOCK = "mock"
"""An engine of Qt's that says nothing."""
NO_ENGINE = 3
"""What the process ends with where the system has no engine that works."""


class Speech(QObject):
    """Speaks by one of Qt's engines.

    Args:
        name: of the engine; the first that is no mock if empty.
    """

    read = Signal(str)
    over = Signal()
    """Nothing more will be asked for."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        names = [name] if name else [each for each in QTextToSpeech.availableEngines() if each != _MOCK]
        self._speech = QTextToSpeech(names[0], self) if names else None
        self._language = ""
        self.read.connect(self.take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_ready(self) -> bool:
        """Whether there is an engine that works."""
        return self._speech is not None and self._speech.state() is not QTextToSpeech.State.Error

    @Slot(str)
    def take(self, line: str) -> None:
        """Do what a line asks for: to say something, to stop, or to speak otherwise."""
        wish = json.loads(line)
        if self._speech is None:
            return
        if wish.get("stop"):
            self._speech.stop(QTextToSpeech.BoundaryHint.Immediate)
        if "volume" in wish:
            self._speech.setVolume(wish["volume"] / 100)
            self._speech.setRate((wish["rate"] - 100) / 100)
        if "say" in wish and self._speak_in(self._speech, wish["language"]):
            self._speech.enqueue(wish["say"])

    def _speak_in(self, speech: QTextToSpeech, language: str) -> bool:
        """Take a voice for a language, which the engine may know in one country only; False if there is none."""
        if language == self._language:
            return True
        wanted = QLocale(language).language()
        locales = [locale for locale in speech.availableLocales() if locale.language() == wanted]
        if not locales:
            return False
        speech.setLocale(locales[0])
        self._language = language
        return True

    def read_lines(self) -> None:
        """Take one line of standard input after the other, and end with it."""
        for line in sys.stdin:
            self.read.emit(line)
        self.over.emit()


def main() -> int:
    """Speak until nobody asks for anything any more."""
    application = QCoreApplication(sys.argv[:1])
    speech = Speech(*sys.argv[1:])
    if not speech.is_ready:
        return NO_ENGINE
    # Queued: a call to end that comes before the loop has begun is lost, and the process would stay for ever.
    speech.over.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    Thread(target=speech.read_lines, daemon=True).start()
    status = application.exec()
    speech.take('{"stop": true}')
    os._exit(status)  # speech-dispatcher's library waits for its own thread for ever when it is taken down


if __name__ == "__main__":
    sys.exit(main())
