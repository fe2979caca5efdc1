"""Each language says everything that English says, with every value, and one word for one act."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.domain.language import FOLDER, SOURCE, languages

OTHERS = [code for code in languages() if code != SOURCE]
NOTICES = FOLDER.parent / "notices"
QML = FOLDER.parent / "qml"
PLACES = re.compile(r"%n|%L?\d|\{\w+\}")
LATIN = re.compile(r"[A-Za-z]{4,}")
QUOTED = re.compile("“[^”]*”|/dev/\\S+")
"""A command, or what somebody typed."""

ACTS = {
    "tr": {
        **{"Leave": "Çıkış", "Back": "Geri", "Close": "Kapat", "Cancel": "Vazgeç", "Not now": "Şimdi değil"},
        **{"Undo": "Geri al", "Stay": "Kal", "Quit": "Kapat ve çık"},
    },
    "ar": {
        **{"Leave": "خروج", "Back": "رجوع", "Close": "إغلاق", "Cancel": "إلغاء", "Not now": "ليس الآن"},
        **{"Undo": "تراجع", "Stay": "بقاء", "Quit": "إنهاء"},
    },
}
"""One word for one act, wherever it stands."""

COMMANDS = frozenset(
    re.findall(
        r"\w+",
        "source kiosk kiosks merge shut backup find json import roster rebuild doctor join name secrets server event "
        "version install nats foyer core fonts inter noto replace xlsx freedesktop code frab pretalx schedule "
        "conference toml true false https example org voices list topics questions information agenda changes http "
        "feedback sentences",
    )
)
"""English words that are typed or are names, and stay what they are."""

Messages = dict[tuple[str, str], list[str]]


def _messages(code: str) -> Messages:
    root = ElementTree.parse(FOLDER / f"foyer_{code}.ts").getroot()
    found: Messages = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


@pytest.mark.parametrize("code", OTHERS)
def test_no_message_is_missing_and_no_value_is_lost(code: str) -> None:
    messages = _messages(code)
    assert len(messages) > 700
    for (context, source), forms in messages.items():
        for number, form in enumerate(forms):
            assert form, f"{context}: {source}"
            # Arabic says one and two in words
            said_in_words = {"%n", "{count}"} if len(forms) == 6 and number in (1, 2) else {"%n"}
            missing = set(PLACES.findall(source)) - set(PLACES.findall(form)) - said_in_words
            added = set(PLACES.findall(form)) - set(PLACES.findall(source))
            assert not missing, f"{context}: {source}: {form}"
            assert not added, f"{context}: {source}: {form}"


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_knows_the_same_messages(code: str) -> None:
    assert _messages(code).keys() == _messages(OTHERS[0]).keys()


def test_arabic_has_its_six_forms_and_no_english_left() -> None:
    for (context, source), forms in _messages("ar").items():
        assert len(forms) in (1, 6), source
        for form in forms:
            told = set(LATIN.findall(PLACES.sub("", source)))
            left = {
                word for word in LATIN.findall(QUOTED.sub("", PLACES.sub("", form))) if word in told and word.islower()
            }
            assert not left - COMMANDS, f"{context}: {source}: {form}"


@pytest.mark.parametrize("code", OTHERS)
def test_one_word_for_one_act(code: str) -> None:
    for (context, source), forms in _messages(code).items():
        if source in ACTS[code]:
            assert forms == [ACTS[code][source]], context


def test_no_button_is_called_done_finish_stop_or_exit() -> None:
    files = [*QML.rglob("*.qml"), *Path("kiosk/viewmodels").rglob("*.py")]
    banned = re.compile(r'(qsTr|translate)\(("\w+", )?"(Done|Finish|Stop|Exit|OK)"\)')
    assert not [str(file) for file in files if banned.search(file.read_text("utf-8"))]


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("kind", ["consent", "notice"])
def test_every_notice_has_the_same_parts_and_values(kind: str, code: str) -> None:
    english, other = ((NOTICES / f"{kind}.{each}.md").read_text("utf-8") for each in (SOURCE, code))
    assert re.findall(r"^(?:## \w+|version: .*|\w+:)", english, re.M) == re.findall(
        r"^(?:## \w+|version: .*|\w+:)", other, re.M
    )
    assert set(PLACES.findall(english)) == set(PLACES.findall(other))
    assert english.count("**") == other.count("**")
