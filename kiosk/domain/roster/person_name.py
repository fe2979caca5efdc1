"""The parts of a person's name, as the languages of the world write it.

`nameparser` knows titles, suffixes, particles and the surnames of China and Korea. Beside it stands here what it leaves
to whoever knows the people: two family names in Spanish, given names with an article (María del Carmen), Vietnamese and
Japanese names, and what is no person's name.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.domain.roster.name_words import (
    DEVOTIONS,
    JAPANESE_FAMILIES,
    LEGAL_FORMS,
    PARTICLES,
    PARTICLES_OR_NAMES,
    SPANISH_FAMILIES,
    VIETNAMESE_FAMILIES,
)

if TYPE_CHECKING:
    from nameparser import Parser

_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af々]")
_JAPANESE = re.compile(r"[\u3400-\u9fff々]{1,4}(?=[\u3040-\u30ff])")
_PLAIN_WORD = re.compile(r"[^\W\d_]{3,}")
"""Nothing in it can be a title's or a particle's."""
_ATTACHED = re.compile(r"(?i:(?:al|el|ad|an|ar|as|ash|at|az|ul|ha)-)|d['’](?=[^\W\d_])|['’]t\s+|ال(?=\w{2})")
"""An article or particle that is written as one with the name; Italian and Irish names begin with theirs: D'Angelo."""
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 200
"""No longer name is taken apart."""
_LINKED = re.compile(r"[-‐]\s*,|,.*(?:\s(?:und|and|et|ve|y|e|og|och|en|i)\s|&)|\s&\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name in its parts; `called` is the first given name, `initial` the family name's, past its particles."""

    prefix: str = ""
    given: str = ""
    family: str = ""
    suffix: str = ""
    called: str = ""
    initial: str = ""

    @property
    def written(self) -> str:
        """The whole name with the given name first."""
        words = " ".join(part for part in (self.prefix, self.given, self.family) if part)
        return f"{words}, {self.suffix}" if self.suffix else words


@lru_cache(maxsize=512)  # those before a screen are asked for again and again; a whole day's names need not stay
def name_parts(name: str, given_name: str = "", family_name: str = "") -> NameParts:
    """Return the parts of a name.

    Args:
        name: the whole name, as it was written; ``Family, Given`` is known by its comma.
        given_name: if it is known by itself; a title before it is taken apart.
        family_name: if it is known by itself; a suffix after it is taken apart.
    """
    name, given_name, family_name = (" ".join(part.split()) for part in (name, given_name, family_name))
    if given_name or family_name:
        return _of_known(given_name, family_name)
    if _is_no_person(name):
        return NameParts(family=name)
    if _EAST_ASIAN.search(name):
        return _east_asian(name)
    return _of_words(name)


def is_turned(name: str) -> bool:
    """Tell whether a name is written as ``Family, Given``, which nobody reads as a name."""
    name = " ".join(name.split())
    if "," not in name or _is_no_person(name):
        return False
    parts = name_parts(name)
    return bool(_LETTER.search(parts.given) and _LETTER.search(parts.family)) and name.startswith(parts.family)


def name_lines(name: str, given_name: str = "", family_name: str = "") -> tuple[str, str]:
    """Return a name in two lines to read, with all that was written of it; the second may be empty."""
    if _EAST_ASIAN.search(name):
        return name, ""
    if given_name or family_name:
        return given_name, family_name
    name = " ".join(name.split())
    parts = name_parts(name)
    if not parts.given:
        return name, ""
    if "," not in name and parts.family and name.startswith(parts.family):
        return name, ""
    at = name.rfind(parts.family) if parts.family else 0
    if at > 0 and name.find(parts.given) < at:
        return name[:at].rstrip(), name[at:]
    given = f"{parts.prefix} {parts.given}".strip()
    return given, f"{parts.family} {parts.suffix}".strip()


def public_name(name: str, given_name: str = "", family_name: str = "") -> str:
    """Return the first given name and the initial of the family name, without title and particles: ``Elif K.``.

    Of a Chinese, Japanese or Korean name the given name alone, as an initial would be the whole family name.
    """
    parts = name_parts(*map(_without_pictures, (name, given_name, family_name)))
    if not parts.called:
        particles, word = _parted(parts.family or " ".join(name.split()))
        return f"{particles} {word}".strip().rstrip(",-")
    return f"{parts.called} {parts.initial}." if parts.initial else parts.called


def load() -> None:
    """Load the library and what it knows, which takes a moment, ahead of the first name."""
    _parser()


def _of_known(given_name: str, family_name: str) -> NameParts:
    """Take title and suffix apart from names that are known to be given and family name."""
    if _EAST_ASIAN.search(given_name + family_name):
        return NameParts(given=given_name, family=family_name, called=given_name)
    if all(not part or _PLAIN_WORD.fullmatch(part) for part in (given_name, family_name)):
        initial = family_name[:1] if given_name else ""
        return NameParts(given=given_name, family=family_name, called=given_name, initial=initial)
    before = _parser().parse(f"{given_name} Z")
    prefix = before.title if before.given else ""
    given = given_name.removeprefix(prefix).strip()
    after = _parser().parse(f"Z {family_name}")
    suffix = after.suffix if after.family else ""
    family = family_name.removesuffix(suffix).rstrip(" ,")
    called = before.given or given.split(" ")[0]
    return NameParts(prefix, given, family, suffix, called if given else "", _initial(family) if given else "")


def _of_words(name: str) -> NameParts:
    parser = _vietnamese() if name.split(" ")[0].casefold() in VIETNAMESE_FAMILIES else _parser()
    parsed = parser.parse(name)
    given = (parsed.middle, parsed.given) if parser is _vietnamese() else (parsed.given, parsed.middle)
    parts = NameParts(parsed.title, " ".join(filter(None, given)), parsed.family, parsed.suffix, parsed.given)
    if not parts.given and not parts.family:
        return NameParts(given=name, called=name.split(" ")[0])
    if parts.called.islower() and _is_particle(parts.called):
        return NameParts(family=name)
    if "," not in name and parser is _parser():
        parts = _iberian(parts)
    return replace(parts, initial=_initial(parts.family) if parts.given else "")


def _iberian(parts: NameParts) -> NameParts:
    """Give an article's name back to the given name, and the first of two family names to the family name."""
    if devotion := DEVOTIONS.match(parts.family):
        return replace(parts, given=f"{parts.given} {devotion[1]}", family=devotion[2])
    *before, last = parts.given.split(" ")
    if before and last.casefold() in SPANISH_FAMILIES and parts.family:
        return replace(parts, given=" ".join(before), family=f"{last} {parts.family}")
    return parts


def _east_asian(name: str) -> NameParts:
    parsed = _parser().parse(name)
    given, family = f"{parsed.given} {parsed.middle}".strip(), parsed.family
    if not given or not family:
        family, given = _japanese(name)
    return NameParts(given=given, family=family, suffix=parsed.suffix, called=given or family)


def _japanese(name: str) -> tuple[str, str]:
    """Part a Japanese name without a space: before its first syllable letter, else after the usual two characters."""
    if written := _JAPANESE.match(name):
        return written[0], name[written.end() :]
    if not 3 <= len(name) <= 5:
        return "", name
    at = 3 if name[:3] in JAPANESE_FAMILIES and len(name) > 3 else 2
    return name[:at], name[at:]


def _without_pictures(name: str) -> str:
    """Return a name without the words that are emoji only; all of it if nothing else is there."""
    return " ".join(word for word in name.split() if not _is_picture(word)) or name


def _is_picture(word: str) -> bool:
    kinds = {unicodedata.category(letter) for letter in word}
    return "So" in kinds and kinds <= {"So", "Sk", "Cf", "Mn"}


def _initial(family: str) -> str:
    _, word = _parted(family)
    return unicodedata.normalize("NFC", _ATTACHED.sub("", word, count=1) if _ATTACHED.match(word) else word)[:1]


def _parted(family: str) -> tuple[str, str]:
    """Return the particles that a family name begins with, and the first word that is none."""
    words = family.split(" ")
    at = next((at for at, word in enumerate(words) if not _is_particle(word)), len(words) - 1)
    return " ".join(words[:at]), words[at]


def _is_particle(word: str) -> bool:
    known = _parser().lexicon
    return word.casefold() in known.particles or (word.islower() and word in known.conjunctions)


def _is_no_person(name: str) -> bool:
    """Tell a company, a number or a list of several names, whose last word is nobody's family name."""
    last = name.rpartition(" ")[2].casefold().strip(".,")
    is_linked = bool(_LINKED.search(name) or re.search(r"\d", last))
    return is_linked or (" " in name and last in LEGAL_FORMS) or len(name) > _LONGEST


@lru_cache(maxsize=1)
def _parser() -> "Parser":
    """Return the reader of names; what it knows does not depend on the screen's language, as a roster has many."""
    from nameparser import Lexicon, Parser, locales, parser_for

    known = Lexicon.default().add(particles=PARTICLES, particles_ambiguous=PARTICLES_OR_NAMES)
    base = Parser(lexicon=known)
    return parser_for(locales.ZH, locales.RU, locales.TR_AZ, base=base)


@lru_cache(maxsize=1)
def _vietnamese() -> "Parser":
    from nameparser import FAMILY_FIRST_GIVEN_LAST, Parser, Policy

    return Parser(policy=Policy(name_order=FAMILY_FIRST_GIVEN_LAST))
