"""The recovery sheet on the organiser's page: saved, the key kept as the organiser likes, and taken back from paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.view_models import _keys
from kiosk.bootstrap.event_keys import event_key_text, keep_key, kept_key
from kiosk.domain.kiosks.kept_key import KeptKey
from kiosk.domain.kiosks.recovery_code import recovery_code, recovery_lines
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.shared.targets import Target
from tests.viewmodels.organiser.conftest import MakeOrganiser
from tests.viewmodels.organiser.kiosks_page import opened, told_by

PASSPHRASE = "four tins of tea"


@pytest.fixture
def model(
    event_file: EventFile, make_organiser: MakeOrganiser, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[OrganiserViewModel]:
    monkeypatch.setattr("kiosk.viewmodels.organiser.kiosk_key.found_targets", lambda: (Target(tmp_path / "saved"),))
    (tmp_path / "saved").mkdir()
    model = opened(event_file, make_organiser, keys=_keys(event_file))
    yield model
    model.door.lock()


@pytest.fixture
def page(model: OrganiserViewModel) -> OrganiserKiosks:
    return model.page_of(OrganiserKiosks)


def test_the_sheet_is_saved_in_a_language_and_the_file_is_to_be_deleted(page: OrganiserKiosks, tmp_path: Path) -> None:
    page.key.ask()
    assert page.key.kept == "clear"
    page.key.chooseLanguage("tr")
    assert [row.title for row in page.key.languages.rows if row.chosen] == ["Türkçe"]
    page.key.save("")
    (sheet,) = (tmp_path / "saved").iterdir()
    assert sheet.read_bytes().startswith(b"%PDF")
    assert page.key.result == f"Saved as {sheet.name} in saved. Print it, then delete the file: it holds the key."


def test_a_passphrase_is_typed_twice_and_asked_for_from_then_on(page: OrganiserKiosks, event_file: EventFile) -> None:
    page.key.ask()
    page.key.protect(PASSPHRASE, "four tins of tee")
    assert page.key.wrong == "The two passphrases are not the same; nothing was changed."
    page.key.protect("short", "short")
    assert page.key.wrong == "A passphrase has eight characters or more; nothing was changed."
    assert kept_key(event_file) is KeptKey.CLEAR
    page.key.protect(PASSPHRASE, PASSPHRASE)
    assert (page.key.kept, page.key.wrong) == ("sealed", "")
    page.key.save("something else")
    assert page.key.wrong == "That is not the passphrase of the event’s key; nothing was changed."
    page.key.save(PASSPHRASE)
    assert page.key.result.startswith("Saved as")
    page.key.unprotect(PASSPHRASE)
    assert kept_key(event_file) is KeptKey.CLEAR


def test_the_key_is_on_paper_only_once_the_sheet_was_saved_and_after_a_question(
    page: OrganiserKiosks, event_file: EventFile
) -> None:
    page.key.ask()
    page.key.askForget()
    assert not page.key.asking, "there is no sheet yet"
    page.key.save("")
    page.key.askForget()
    assert page.key.asking
    page.key.keep()
    page.key.forget()
    assert kept_key(event_file) is KeptKey.CLEAR
    page.key.askForget()
    page.key.forget()
    assert kept_key(event_file) is KeptKey.NOWHERE
    assert (page.key.kept, page.key.result) == ("nowhere", "The key is on your sheet only now.")


def test_a_key_is_typed_back_and_a_mistyped_line_is_told_while_typing(
    page: OrganiserKiosks, event_file: EventFile
) -> None:
    key = event_key_text(event_file)
    page.key.ask()
    page.key.save("")
    page.key.askForget()
    page.key.forget()
    first, *others = recovery_lines(key)
    page.key.edit(first[:-1] + ("B" if first[-1] == "A" else "A"))
    assert page.key.wrong == "Line 1 of the key is mistyped; nothing was changed."
    page.key.edit(first)
    assert page.key.wrong == ""
    page.key.use("\n".join((first, *others)))
    assert page.key.kept == "clear"
    assert page.key.result == "This computer is an organiser’s now, and keeps the key."


def test_a_scanned_sheet_fills_the_field_where_a_key_is_asked_for(
    model: OrganiserViewModel, page: OrganiserKiosks, event_file: EventFile
) -> None:
    code = recovery_code(event_key_text(event_file))
    scanned: list[str] = []
    toasts: list[str] = []
    page.key.scanned.connect(scanned.append)
    model.toasted.connect(lambda text, icon, trouble: toasts.append(text))
    page.key.ask()
    model.scanned(code)
    assert (scanned, len(toasts)) == ([], 1), "the key is here"
    page.key.save("")
    page.key.askForget()
    page.key.forget()
    model.scanned(code)
    assert scanned == [code]


def test_an_organisers_laptop_is_shut_out_with_the_passphrase_of_the_key(
    page: OrganiserKiosks, event_file: EventFile
) -> None:
    from kiosk.bootstrap.event_keys import event_signer
    from kiosk.domain.kiosks.rights import key_text
    from kiosk.storage.journal.founding import founding_grant
    from tests.authors import Author

    key = key_text(bytes(Author().key.verify_key))
    with event_file.writing():
        event_file.journal.append(
            founding_grant(event_file.journal.event, key, event_signer(event_file), "Lost laptop")
        )
    keep_key(event_file, "", PASSPHRASE)
    page.refresh()
    page.choose(key)
    said = told_by(page)
    page.fences.askShutOut()
    page.fences.confirm()
    assert page.fences.wantsKey
    assert said == []
    page.fences.confirmWith("something else")
    assert page.fences.wrong == "That is not the passphrase of the event’s key; nothing was changed."
    page.fences.confirmWith(PASSPHRASE)
    assert not page.fences.wantsKey
    assert said == ["Lost laptop is shut out"]
    assert page.fences.shutOut
