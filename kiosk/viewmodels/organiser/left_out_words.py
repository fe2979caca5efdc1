"""What does not count of what a kiosk recorded, and why, in words."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.kiosks.left_out import Realm
from kiosk.services.kiosks.members import Kiosk
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


def left_out_words(kiosk: Kiosk, language: str) -> str:
    """Say how many records of a kiosk do not count, and why; nothing if all do."""
    locale = locale_of(language)
    sentences = []
    if kiosk.not_its_own:
        part = translate("Kiosks", "{subject} ({count})")
        parts = [
            filled(part, subject=_named(realm), count=locale.toString(n)) for realm, n in kiosk.not_its_own.items()
        ]
        pattern = translate("Kiosks", "Left out, as it may not record such: {subjects}.")
        sentences.append(filled(pattern, subjects=locale.createSeparatedList(parts)))
    if kiosk.behind_fence:
        pattern = translate("Kiosks", "Left out, as it comes after the last that counts: {count}.")
        sentences.append(filled(pattern, count=locale.toString(kiosk.behind_fence)))
    return " ".join(sentences)


def _named(realm: Realm) -> str:
    match realm:
        case Realm.GUESTS:
            return translate("Kiosks", "guest list")
        case Realm.CHECK_INS:
            return translate("Kiosks", "check-ins")
        case Realm.EVENT:
            return translate("Kiosks", "event and agenda")
        case Realm.ERASING:
            return translate("Kiosks", "erasing people")
        case Realm.KIOSKS:
            return translate("Kiosks", "letting kiosks in or shutting them out")
        case Realm.OTHER:
            return translate("Kiosks", "other things")
        case _:
            assert_never(realm)
