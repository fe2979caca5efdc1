"""The texts that a person reads before sharing."""

from pathlib import Path

import pytest

from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.networking.exchange import Field, TextKind
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.sharing.notice import texts

EVENT = Event(
    "abc", "Keys to growth", "Europe/Istanbul", 0, 0, organiser="Körfez University", names={"tr": "Anahtarlar"}
)
MERT = Attendee("m", "Mert Demir", organisation="{fields} Ltd")
AYSE = Attendee("a", "Ayşe Nur Ak")


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_shipped_text_is_filled_in_whole(language: str) -> None:
    shown = texts(EVENT, language, (Field.EMAIL,), [AYSE])
    assert shown.language == language
    for text in (shown.notice, shown.share, shown.statistics):
        assert "{" not in text
        assert text
    assert "Körfez University" in shown.notice
    assert "Ayşe A." in shown.share


def test_the_consent_names_the_fields_and_the_people_as_a_public_screen_may() -> None:
    shown = texts(EVENT, "en", (Field.PHONE,), [MERT, AYSE])
    assert "Ayşe A., Mert D. ({fields} Ltd): name, organisation, phone." in shown.share
    assert "Demir" not in shown.share


def test_notice_and_the_two_consents_are_texts_of_their_own() -> None:
    shown = texts(EVENT, "tr", (), [AYSE])
    assert shown.share not in shown.notice
    assert shown.statistics not in shown.share
    assert shown.digest(TextKind.SHARE) != shown.digest(TextKind.STATISTICS)


def test_a_language_without_a_text_is_shown_in_english_and_says_so() -> None:
    assert texts(EVENT, "xx").language == "en"
    assert texts(EVENT, "../en").language == "en"


def test_an_event_without_an_organisers_name_still_has_whole_sentences() -> None:
    nameless = Event("abc", "Keys to growth", "Europe/Istanbul", 0, 0)
    assert "the organiser of Keys to growth" in texts(nameless, "en").notice


def test_an_organisers_own_text_comes_first_and_its_version_is_kept(tmp_path: Path) -> None:
    (tmp_path / "notice.en.md").write_text("version: legal-7\nOurs, {organiser}.\n", "utf-8")
    shown = texts(EVENT, "en", own=tmp_path)
    assert shown.notice == "Ours, Körfez University."
    assert shown.version == "legal-7/1"


@pytest.mark.parametrize("broken", ["no version here", "version:\nx"])
def test_an_own_text_without_a_version_is_refused_in_a_sentence(tmp_path: Path, broken: str) -> None:
    (tmp_path / "notice.en.md").write_text(broken, "utf-8")
    with pytest.raises(Fault, match="must begin with"):
        texts(EVENT, "en", own=tmp_path)


def test_an_own_consent_without_a_purpose_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "consent.en.md").write_text("version: 2\n## share\nYes to {recipients}: {fields}\n", "utf-8")
    with pytest.raises(Fault, match="statistics"):
        texts(EVENT, "en", own=tmp_path)
