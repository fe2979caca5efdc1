"""What does not count of what a kiosk recorded, and why, in words."""

from collections import Counter
from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.kiosks.left_out import Realm
from kiosk.services.kiosks.members import Kiosk
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


MOST = 3
"""How many subjects are named of what a kiosk may not record."""


def left_out_words(kiosk: Kiosk, language: str) -> str:
    """Say how many records of a kiosk do not count, and why; nothing if all do."""
    locale = locale_of(language)
    sentences = []
    if kiosk.not_its_own:
        part = translate("Kiosks", "{subject} ({count})")
        counts = _largest(kiosk.not_its_own)
        parts = [filled(part, subject=_named(realm), count=locale.toString(count)) for realm, count in counts]
        pattern = translate("Kiosks", "Left out, as it may not record such: {subjects}.")
        sentences.append(filled(pattern, subjects=locale.createSeparatedList(parts)))
    if kiosk.behind_fence:
        pattern = translate("Kiosks", "Left out, as it comes after the last that counts: {count}.")
        sentences.append(filled(pattern, count=locale.toString(kiosk.behind_fence)))
    return " ".join(sentences)


def _largest(not_its_own: Mapping[Realm, int]) -> list[tuple[Realm, int]]:
    """Return most of what was left out by what it is about, the rest as other things."""
    ordered = Counter({realm: count for realm, count in not_its_own.items() if realm is not Realm.OTHER}).most_common()
    rest = sum(not_its_own.values()) - sum(count for _, count in ordered[:MOST])
    return [*ordered[:MOST], *([(Realm.OTHER, rest)] if rest else [])]


def _named(realm: Realm) -> str:
    match realm:
        case Realm.GUESTS:
            return translate("Kiosks", "guest list")
        case Realm.CHECK_INS:
            return translate("Kiosks", "check-ins")
        case Realm.EVENT:
            return translate("Kiosks", "event")
        case Realm.ERASING:
            return translate("Kiosks", "erasing people")
        case Realm.KIOSKS:
            return translate("Kiosks", "kiosks")
        case Realm.OTHER:
            return translate("Kiosks", "other things")
        case _:
            assert_never(realm)
