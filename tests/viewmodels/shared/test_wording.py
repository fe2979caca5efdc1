"""What went wrong is said in the language of the screen, and said anew when the language changes."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk.app.chooser import make_chooser
from kiosk.app.event_files import MachineEventFiles
from kiosk.app.window import install_language
from kiosk.domain.fault import Fault
from kiosk.domain.faults.disk import NoSpace, NotWritten
from kiosk.domain.faults.event import TooEarlyToPurge
from kiosk.domain.faults.people import SeveralToErase
from kiosk.domain.faults.told import fault_in, told_of
from kiosk.services.kiosks.fences import revoke
from kiosk.services.kiosks.members import enrol
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.wording import filled, joined, worded

Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: object) -> Iterator[Speak]:
    before, translator = QLocale(), QTranslator()
    yield lambda language: install_language(translator, language)
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


def test_a_fault_and_its_reason_are_said_in_turkish(speak: Speak) -> None:
    speak("tr")
    assert worded(NotWritten(Path("out.csv"), NoSpace())) == (
        "out.csv yazılamadı (disk dolu); hiçbir şey yazılmadı. Yer açın ya da başka bir klasör seçin."
    )
    assert "20\u00a0Kasım\u00a02026" in worded(TooEarlyToPurge(date(2026, 11, 20)))
    assert worded(None) == ""


@pytest.mark.parametrize("count", [1, 2, 1204])
def test_in_english_a_screen_says_what_the_command_line_says(count: int, speak: Speak) -> None:
    speak("en")
    assert worded(SeveralToErase(count)) == str(SeveralToErase(count))


def test_what_the_chooser_says_is_said_anew_in_another_language(tmp_path: Path, speak: Speak) -> None:
    speak("en")
    (tmp_path / "event.db").write_text("no database at all, but text" * 40)
    model = make_chooser(MachineEventFiles(tmp_path / "event.db"), ImmediateJobs())
    assert "is not an event file" in model.wrong
    heard: list[str] = []
    model.wrongChanged.connect(lambda: heard.append(model.wrong))
    speak("tr")
    model.retranslate()
    assert "etkinlik dosyası değil" in heard[-1]


def test_what_a_hub_refuses_is_said_in_the_language_of_the_kiosk(event_file: EventFile, speak: Speak) -> None:
    enrol(event_file, "K" * 56, "Desk 2", 0)
    revoke(event_file, "K" * 56)
    assert members.everyone(event_file.reader)
    with pytest.raises(Fault) as caught:
        enrol(event_file, "K" * 56, "Desk 2", 0)
    speak("tr")
    assert worded(fault_in(told_of(caught.value))) == "Düzenleyen bu kiosku dışarıda bıraktı."


def test_a_hub_of_another_version_is_quoted(speak: Speak) -> None:
    speak("tr")
    assert worded(fault_in({"kind": "Newer", "sentence": "Too warm."})) == "Merkez diyor ki: Too warm."
    assert worded(fault_in("Too warm.")) == "Merkez diyor ki: Too warm."


def test_names_do_not_disturb_a_right_to_left_sentence(speak: Speak) -> None:
    speak("en")
    assert filled("{name} is in", name="Aylin") == "Aylin is in"
    speak("ar")
    assert filled("{name} is in", name="Aylin") == "\u200f\u2068Aylin\u2069 is in"
    assert joined(["الاسم", "", "Körfez"]) == "\u200f\u2068الاسم\u2069، \u2068Körfez\u2069"
