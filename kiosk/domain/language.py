"""The languages of the screens, as they are installed: what is known of each stands beside its translation."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from kiosk.bundled import RESOURCES
from kiosk.domain.faults.event import NoLanguage

SOURCE = "en"
"""The language in which the sentences stand in the program."""

FOLDER = RESOURCES / "translations"


@dataclass(frozen=True, slots=True)
class Language:
    """One language; its sentences stand in ``foyer_CODE.ts``, the rest in ``CODE.json`` beside it.

    `locale` says how numbers are written and names sorted; `weekday_and_day` and `short_day` are date patterns of Qt
    (https://doc.qt.io/qt-6/qdate.html#toString); lists of names are headed by the letters of the `alphabet`. `icons`
    are the words of a session's title by the icon that shows it, `certificate` the words of the certificate of
    completeness, `papers` those of what goes out on paper and by mail, `calibration` what stands below the scanners'
    calibration code, `quotes` the two letters between which a quotation stands.
    """

    code: str
    own_name: str
    locale: str
    right_to_left: bool = False
    weekday_and_day: str = "dddd d MMMM"
    short_day: str = "ddd d"
    thousands: str = ","
    comma: str = ", "
    alphabet: str = ""
    icons: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    certificate: Mapping[str, str] = field(default_factory=dict)
    papers: Mapping[str, str] = field(default_factory=dict)
    calibration: str = ""
    quotes: str = "“”"

    def isolated(self, text: str) -> str:
        """Return a name or code so that it does not disturb a sentence read from the right (Unicode annex 9)."""
        return f"\u2068{text}\u2069" if self.right_to_left and text else text


@cache
def languages() -> Mapping[str, Language]:
    """Return the languages that are installed, by their codes; English first, the others in order of their codes."""
    import json

    codes = sorted((path.stem for path in FOLDER.glob("*.json")), key=lambda code: (code != SOURCE, code))
    return {code: _read(code, json.loads((FOLDER / f"{code}.json").read_text("utf-8"))) for code in codes}


def language_of(code: str) -> Language:
    """Return a language by its code; English for one that is not installed, as its sentences are."""
    return languages().get(code) or languages()[SOURCE]


def checked(code: str) -> str:
    """Return a code that a person typed, if that language is installed.

    Raises:
        Fault: it is not; says which are.
    """
    if code not in languages():
        raise NoLanguage(code, tuple(f"{each.code} ({each.own_name})" for each in languages().values()))
    return code


def _read(code: str, known: dict[str, Any]) -> Language:
    icons = {icon: tuple(words.split()) for icon, words in known.pop("icons", {}).items()}
    return Language(code, icons=icons, **known)
