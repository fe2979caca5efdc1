"""A kiosk that is set to open with a screen does so; whatever cannot be read leads to the chooser."""

from pathlib import Path

import pytest

from kiosk.app import chooser
from kiosk.app.chooser import run_chooser, start_page
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.faults.practice import PracticeOfPractice
from kiosk.domain.settings.catalogue import START_PAGE
from kiosk.domain.settings.setting import Scope
from kiosk.storage.event_file import EventFile


def test_the_chooser_comes_first_unless_a_screen_was_set(event_file: EventFile) -> None:
    assert start_page(event_file.path) is None
    settings_of(event_file).change(START_PAGE, "foyer", Scope.KIOSK)
    assert start_page(event_file.path) is ScreenKind.FOYER


def test_a_page_that_there_is_not_leads_to_the_chooser(event_file: EventFile, tmp_path: Path) -> None:
    event_file.path.with_name("event.kiosk.toml").write_text('start-page = "lobby"\n', "utf-8")
    assert start_page(event_file.path) is None
    assert start_page(tmp_path / "none.db") is None
    (tmp_path / "note.txt").write_text("no event", "utf-8")
    assert start_page(tmp_path / "note.txt") is None


def test_the_screen_that_was_set_opens_before_the_chooser(
    event_file: EventFile, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(chooser, "_open_chosen", lambda kind, path, language: opened.append(kind))
    monkeypatch.setattr(chooser, "ask_what_to_open", lambda path, language, wrong: opened.append("chooser"))
    settings_of(event_file).change(START_PAGE, "desk", Scope.KIOSK)
    assert run_chooser(event_file.path, lambda: 0, lambda _: 0) == 0
    assert opened == ["desk", "chooser"]


def test_a_practice_opens_from_the_chooser_and_the_chooser_says_why_it_did_not(
    event_file: EventFile, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes = [chooser.Wish("practice", event_file.path, "tr"), None]
    wrongs: list[object] = []
    fault = PracticeOfPractice()

    def ask(_path: Path, _language: str, wrong: object) -> chooser.Wish | None:
        wrongs.append(wrong)
        return wishes.pop(0)

    monkeypatch.setattr(chooser, "ask_what_to_open", ask)

    def practise(path: Path) -> int:
        assert path == event_file.path
        raise fault

    assert run_chooser(event_file.path, lambda: 0, practise) == 0
    assert wrongs == [None, fault]
