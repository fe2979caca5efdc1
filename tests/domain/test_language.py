"""A language is what is installed of it: its translation, and what stands beside it."""

from pathlib import Path
from string import Formatter

import pytest

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.proof import Completeness
from kiosk.domain.language import FOLDER, SOURCE, checked, language_of, languages

OTHERS = [code for code in languages() if code != SOURCE]


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_english_comes_first_and_every_language_has_its_sentences() -> None:
    assert next(iter(languages())) == SOURCE
    catalogues = {path.stem.removeprefix("foyer_") for path in FOLDER.glob("*.qm")}
    assert catalogues == set(languages())
    notices = Path(FOLDER).parent / "notices"
    for kind in ("consent", "notice"):
        assert {path.name.split(".")[1] for path in notices.glob(f"{kind}.*.md")} == set(languages())


@pytest.mark.parametrize("code", OTHERS)
def test_every_word_of_the_certificate_is_there_in_every_language(code: str) -> None:
    english, other = language_of(SOURCE).certificate, language_of(code).certificate
    assert {word for word in english if not word.endswith("_one")} <= set(other) <= set(english)
    assert {standing for standing in Completeness if standing.is_wrong or standing is Completeness.UNUSED} <= set(
        english
    )
    for word, text in other.items():
        assert _places(text) == _places(english[word]), word


@pytest.mark.parametrize("code", OTHERS)
def test_every_word_of_what_is_printed_is_there_in_every_language(code: str) -> None:
    english, other = language_of(SOURCE).papers, language_of(code).papers
    assert set(other) == set(english)
    assert [word for word, text in other.items() if _places(text) != _places(english[word])] == []


@pytest.mark.parametrize("code", OTHERS)
def test_every_icon_has_its_words_in_every_language(code: str) -> None:
    assert set(language_of(code).icons) == set(language_of(SOURCE).icons)


def test_a_language_that_is_not_there_is_refused_with_those_that_are() -> None:
    assert checked("tr") == "tr"
    with pytest.raises(Fault, match=r"“xx” is no language of the screens; there are en \(English\), .*tr \(Türkçe\)"):
        checked("xx")
    assert language_of("xx").code == SOURCE
