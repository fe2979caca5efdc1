"""The report's quotes: what people said in their own words, as far as they agreed to it and the organiser chose it."""

from unicodedata import bidirectional

from kiosk.domain.language import Language, language_of, languages
from kiosk.domain.report.document import Quotation, Quotations, ReportPart, ReportText, Subheading
from kiosk.domain.report.figures import QuoteFigure, VoiceFigures
from kiosk.services.report.words import Words

_DIRECTIONS = {"L": False, "R": True, "AL": True}
"""Whether letters of a bidirectional class (Unicode annex 9) are read from the right."""


def quoted(voices: VoiceFigures, words: Words) -> list[ReportPart]:
    """Quote sentences, and say how many more were said."""
    parts: list[ReportPart] = []
    if voices.quotes:
        quotations = tuple(_quotation(one, voices, words) for one in voices.quotes)
        parts += [Subheading(words("own_words"), words("own_words_line")), Quotations(quotations)]
    if voices.sentences != 0:
        parts.append(ReportText(words.told_in("sentences", voices.sentences)))
    return parts


def _quotation(one: QuoteFigure, voices: VoiceFigures, words: Words) -> Quotation:
    spoken = spoken_in(one.text, one.language)
    names = voices.named.get((one.session, ""), {}) if one.session else {}
    about = names.get(words.language.code, "")
    return Quotation(one.text, spoken.code, spoken.right_to_left, spoken.quotes, about)


def spoken_in(text: str, language: str) -> Language:
    """Return the language of a sentence that was typed on a screen in a language.

    A visitor may type English on an Arabic screen: the first letter that is read from one side decides, and where the
    screen's language is read from the other one, the first language that fits stands in for it.
    """
    screen = language_of(language)
    turned = next((_DIRECTIONS[kind] for kind in map(bidirectional, text) if kind in _DIRECTIONS), None)
    if turned is None or turned is screen.right_to_left:
        return screen
    return next((one for one in languages().values() if one.right_to_left is turned), screen)
