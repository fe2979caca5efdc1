"""The certificate's words in the languages of the screens."""

from collections.abc import Mapping

from kiosk.domain.kiosks.proof import Standing

ENGLISH: Mapping[str, str] = {
    "title": "Certificate of completeness",
    "complete": "Nothing is missing",
    "incomplete": "Not complete",
    "complete_text": "The journal of every kiosk is here without a gap, and each record is chained to the one before.",
    "incomplete_text": "Records are missing or altered at {count} of {all} kiosks: {names}.",
    "incomplete_text_one": "Records are missing or altered at the only kiosk: {names}.",
    "unconfirmed_text": "Kiosks marked ○ ({count}) never told a hub how far they got: whole as far as they go.",
    "unconfirmed_text_one": "The kiosk marked ○ never told a hub how far it got: whole as far as it goes.",
    "organiser": "Organiser",
    "place": "Place",
    "dates": "Dates",
    "kiosk": "Kiosk",
    "kiosks": "Kiosks",
    "kiosks_one": "Kiosk",
    "records": "Records",
    "records_one": "Record",
    "checked_in": "Checked in",
    "of": "{part} of {all}",
    "exchanges": "Exchanges",
    "exchanges_one": "Exchange",
    "digest": "Code of all records",
    "digest_text": "Another copy of this event is the same if it shows the same code.",
    "made": "Made on {at} at kiosk {by}",
    "signature": "Date, name and signature",
    "more": "and {count} more",
    "missing": "{count} missing",
    **{
        Standing.WHOLE: "whole",
        Standing.UNCONFIRMED: "whole so far",
        Standing.GAP: "gap",
        Standing.TAIL: "end missing",
    },
    **{Standing.BROKEN: "altered", Standing.UNHEARD: "never heard from"},
}
TURKISH: Mapping[str, str] = {
    "title": "Eksiksizlik belgesi",
    "complete": "Hiçbir kayıt eksik değil",
    "incomplete": "Kayıtlar eksik",
    "complete_text": "Her kioskun günlüğü boşluksuz olarak burada; her kayıt bir öncekine zincirlenmiş durumda.",
    "incomplete_text": "{all} kiosktan {count} tanesinde kayıtlar eksik veya değiştirilmiş: {names}.",
    "incomplete_text_one": "Tek kioskta kayıtlar eksik veya değiştirilmiş: {names}.",
    "unconfirmed_text": "○ işaretli kiosklar ({count}) merkeze hiç bilgi vermedi: buradaki son kayda kadar eksiksiz.",
    "unconfirmed_text_one": "○ işaretli kiosk merkeze hiç bilgi vermedi: buradaki son kayda kadar eksiksiz.",
    "organiser": "Düzenleyen",
    "place": "Yer",
    "dates": "Tarih",
    "kiosk": "Kiosk",
    "kiosks": "Kiosk",
    "records": "Kayıt",
    "checked_in": "Giriş yapan",
    "of": "{all} kişiden {part}",
    "exchanges": "İletişim paylaşımı",
    "digest": "Tüm kayıtların kodu",
    "digest_text": "Aynı kodu gösteren başka bir kopya, bu dosyayla aynıdır.",
    "made": "{at} tarihinde {by} kioskunda hazırlandı",
    "signature": "Tarih, ad ve imza",
    "more": "ve {count} kiosk daha",
    "missing": "{count} eksik",
    **{
        Standing.WHOLE: "tam",
        Standing.UNCONFIRMED: "şimdilik tam",
        Standing.GAP: "boşluk",
        Standing.TAIL: "sonu eksik",
    },
    **{Standing.BROKEN: "değiştirilmiş", Standing.UNHEARD: "haber yok"},
}
WORDS: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "tr": TURKISH}
"""Words by language."""


def for_number(words: Mapping[str, str], word: str, number: int) -> str:
    """Return a word or sentence as it is for one, where it differs, or for any other number; Turkish mostly has one."""
    return words.get(f"{word}_one", words[word]) if number == 1 else words[word]


def grouped(number: int, language: str) -> str:
    """Return a number with its thousands set apart as the language does."""
    return f"{number:,}".replace(",", "." if language == "tr" else ",")
