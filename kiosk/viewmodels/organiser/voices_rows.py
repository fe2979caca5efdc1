"""The rows of the organiser's page of voices: its lists, what was said, and bars of who shares it."""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import shorten
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.moment import clock_time
from kiosk.domain.voices.feedback import FaceCount, Sentence
from kiosk.domain.voices.pain_point import DiscussionTable, SharedPainPoint
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.organiser.voices_reading import Voices, VoicesSection
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled, joined

FACES = ("face-very-bad", "face-bad", "face-fair", "face-good", "face-very-good")
"""The pictures of the faces, the saddest first."""

_ROW_LETTERS = 80
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """A pain point, or what faces were given to."""

    name: str
    detail: str
    state_text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class BarRow:
    """A bar that is `filled` to a part: of a group, by its name, or of a face, by its picture."""

    label: str
    picture: str
    figure: str
    filled: float


@dataclass(frozen=True, slots=True)
class HelperRow:
    """Somebody who offered help."""

    name: str
    detail: str


def section_rows(voices: Voices, shown: VoicesSection, language: str) -> list[SectionRow]:
    """Return the lists with their counts."""
    figure = locale_of(language).toString
    return [SectionRow(one.value, section_title(one), figure(voices.count(one)), one is shown) for one in VoicesSection]


def section_title(section: VoicesSection) -> str:
    """Say what a list holds."""
    match section:
        case VoicesSection.WAITING:
            return translate("Voices", "Waiting")
        case VoicesSection.APPROVED:
            return translate("Voices", "Approved")
        case VoicesSection.HIDDEN:
            return translate("Voices", "Hidden")
        case VoicesSection.FEEDBACK:
            return translate("Voices", "Feedback")
        case VoicesSection.SENTENCES:
            return translate("Voices", "Sentences")
        case _:
            assert_never(section)


def nothing_of(section: VoicesSection) -> str:
    """Say why a list is empty."""
    match section:
        case VoicesSection.WAITING:
            return translate("Voices", "Nothing waits to be read.")
        case VoicesSection.APPROVED:
            return translate("Voices", "Nothing is approved yet. Foyer screens show what is.")
        case VoicesSection.HIDDEN:
            return translate("Voices", "Nothing is hidden.")
        case VoicesSection.FEEDBACK:
            return translate("Voices", "No face was chosen yet. Voices come in a few minutes after they were given.")
        case VoicesSection.SENTENCES:
            return translate("Voices", "No sentence was said yet. Voices come in a few minutes after they were given.")
        case _:
            assert_never(section)


def voice_rows(voices: Voices, section: VoicesSection, chosen: int, zone: ZoneInfo, language: str) -> list[VoiceRow]:
    """Return a list of the page; `chosen` is the row that is open."""
    if section is VoicesSection.SENTENCES:
        return [_sentence_row(voices, one, chosen=at == chosen) for at, one in enumerate(voices.sentences)]
    if section is VoicesSection.FEEDBACK:
        faces = enumerate(voices.faces)
        return [face_row(voices, one, language, chosen=at == chosen) for at, one in faces]
    said = enumerate(voices.under(section))
    return [_voice_row(voices, one, zone, language, chosen=at == chosen) for at, one in said]


def topic_of(voices: Voices, shared: SharedPainPoint, language: str) -> str:
    """Return the name of the topic of a pain point."""
    topic = voices.topics.get(shared.pain_point.topic)
    return topic.name_in(language) if topic else shared.pain_point.topic


def pain_point_detail(voices: Voices, shared: SharedPainPoint, zone: ZoneInfo, language: str) -> str:
    """Return the topic of a pain point, how many support it, and its table."""
    table = shared.pain_point.table
    at = table_words(table, zone) if table else ""
    return joined((topic_of(voices, shared, language), supporters_of(shared, language), at))


def supporters_of(shared: SharedPainPoint, language: str) -> str:
    """Say how many badges support a pain point."""
    count = locale_of(language).toString(shared.pain_point.supporters)
    return filled(translate("Voices", "Badges: {count}"), count=count)


def table_words(table: DiscussionTable, zone: ZoneInfo) -> str:
    """Say when and where a table is, as far as that is known."""
    time = clock_time(table.starts, zone) if table.starts else ""
    return joined((translate("Voices", "Table"), time, table.place))


def face_row(voices: Voices, counted: FaceCount, language: str, *, chosen: bool) -> VoiceRow:
    """Return what faces were given to; of fewer than five voices no more than that."""
    title = face_title(voices, counted, language)
    if not counted.is_told:
        return VoiceRow(title, translate("Voices", "Fewer than five voices"), "", chosen)
    mean = locale_of(language).toString(counted.mean, "f", 1)
    return VoiceRow(
        title, _voices(counted.voices, language), filled(translate("Voices", "{mean} of 5"), mean=mean), chosen
    )


def face_title(voices: Voices, counted: FaceCount, language: str) -> str:
    """Say what faces were given to."""
    about = voices.titles.get(counted.session, "") if counted.session else translate("Voices", "The whole day")
    question = voices.questions.get(counted.question)
    return joined((about, question.text_in(language) if question else counted.question))


def sentence_detail(voices: Voices, one: Sentence) -> str:
    """Say what a sentence is about, and whether it may be quoted."""
    about = voices.titles.get(one.session, "") if one.session else translate("Voices", "The whole day")
    agreed = translate("Voices", "may be quoted") if one.is_quotable else translate("Voices", "not to be quoted")
    return joined((about, agreed))


def quote_note(one: Sentence) -> str:
    """Say what the organiser should know before they quote a sentence."""
    if one.is_quoted:
        return translate("Voices", "The report quotes it, without a name.")
    if one.is_quotable:
        return translate("Voices", "Read it first: it may name somebody.")
    return translate("Voices", "Whoever said it did not agree that it may be quoted.")


def _sentence_row(voices: Voices, one: Sentence, *, chosen: bool) -> VoiceRow:
    quoted = translate("Voices", "Quoted") if one.is_quoted else ""
    return VoiceRow(shortened(one.text), sentence_detail(voices, one), quoted, chosen)


def shortened(text: str) -> str:
    """Return a sentence as far as a row has room for it; the pane has the whole."""
    return shorten(text, _ROW_LETTERS, placeholder="…")


def share_bars(groups: Sequence[str], shared: SharedPainPoint, language: str) -> list[BarRow]:
    """Return which part of each group that is shown shares a pain point; nothing where that may be told of none."""
    if not any(shared.shares):
        return []
    figure = locale_of(language).toString
    pattern, few = translate("Voices", "{count}%"), translate("Voices", "Fewer than five")
    return [
        BarRow(group, "", filled(pattern, count=figure(round(100 * share))) if share else few, share)
        for group, share in zip(groups, shared.shares, strict=True)
    ]


def face_bars(counted: FaceCount, language: str) -> list[BarRow]:
    """Return how often each face was chosen, the happiest first; none of fewer than five voices."""
    if not counted.is_told:
        return []
    figure, most = locale_of(language).toString, max(counted.counts)
    bars = [
        BarRow(label, picture, figure(count), count / most)
        for label, picture, count in zip(_face_words(), FACES, counted.counts, strict=True)
    ]
    return bars[::-1]


def _face_words() -> tuple[str, ...]:
    return (
        translate("FaceButton", "Very bad"),
        translate("FaceButton", "Bad"),
        translate("FaceButton", "Fair"),
        translate("FaceButton", "Good"),
        translate("FaceButton", "Very good"),
    )


def _voices(count: int, language: str) -> str:
    return filled(translate("Voices", "Voices: {count}"), count=locale_of(language).toString(count))


def _voice_row(voices: Voices, shared: SharedPainPoint, zone: ZoneInfo, language: str, *, chosen: bool) -> VoiceRow:
    one = shared.pain_point
    helpers = locale_of(language).toString(len(one.helpers))
    help_ = filled(translate("Voices", "Can help: {count}"), count=helpers) if one.helpers else ""
    table = table_words(one.table, zone) if one.table else ""
    supporters = locale_of(language).toString(one.supporters)
    return VoiceRow(one.text, joined((topic_of(voices, shared, language), table, help_)), supporters, chosen)
