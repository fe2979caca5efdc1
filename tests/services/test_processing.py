"""The record of processing activities tells of everything that is kept about people, in every language."""

import re

import pytest

from kiosk.domain.facts.kinds import EventDetails
from kiosk.domain.language import languages
from kiosk.domain.manual import Heading, Paragraph, TableRow, plain
from kiosk.services.event import amend_event
from kiosk.services.page_text import lines
from kiosk.services.processing import TEXTS, kinds_about_people, processing_sheet, words_in
from kiosk.storage.event_file import EventFile

KINDS = {kind.name for kind in kinds_about_people()}


@pytest.mark.parametrize("language", languages())
def test_every_kind_of_fact_about_people_has_its_purpose_basis_time_and_recipients(language: str) -> None:
    told = words_in(language)["kinds"]
    assert set(told) == KINDS, "word each personal kind in resources/processing, and none that is gone"
    missing = [f"{name}.{part}" for name, texts in told.items() for part in ("what", *TEXTS) if not texts.get(part)]
    assert missing == []


@pytest.mark.parametrize("language", [code for code in languages() if code != "en"])
def test_no_sentence_is_left_in_english(language: str) -> None:
    def sentences(words: object) -> set[str]:
        if isinstance(words, dict):
            return {text for inner in words.values() for text in sentences(inner)}
        return {str(words)}

    assert sentences(words_in(language)) & sentences(words_in("en")) == set()


@pytest.mark.parametrize("language", languages())
def test_the_sheet_names_the_event_who_is_responsible_and_until_when(event_file: EventFile, language: str) -> None:
    amend_event(event_file, organiser="Körfez University")
    sheet = processing_sheet(event_file.read_event(), language)
    opening = " ".join(plain(block.text) for block in sheet if isinstance(block, Paragraph))
    assert re.sub("[\u2068\u2069]", "", opening).count("Keys to successful growth") == 1
    assert "Körfez University" in opening
    assert {"en": "24 May 2027", "tr": "24 Mayıs 2027", "ar": "24 مايو 2027"}[language] in opening
    assert sum(isinstance(block, Heading) for block in sheet) == 1 + len(KINDS)
    assert sum(isinstance(block, TableRow) for block in sheet) == (len(TEXTS) + 1) * len(KINDS)


def test_the_sheet_says_who_writes_as_the_registry_has_it(event_file: EventFile) -> None:
    text = "\n".join(lines(processing_sheet(event_file.read_event(), "en"), 100))
    (consents,) = re.findall(r"Answers to each consent.*?Recorded by +([^\n]+)", text, flags=re.DOTALL)
    assert consents == "desk, foyer screen, organiser’s machine"
    assert EventDetails not in {kind.type for kind in kinds_about_people()}
