"""From when on records of a kiosk are taken out: a few choices, each with how many records that are."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.moment import DAY, clock_time, day_of, end_of_day
from kiosk.services.kiosks.members import Kiosk
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.written_since import WrittenSince, written_since
from kiosk.viewmodels.shared.locales import day_and_month, locale_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate

_MINUTE = 60_000


class TakeOutSpan(StrEnum):
    """From when on; the shortest first."""

    QUARTER = "quarter"
    HOUR = "hour"
    SEEN = "seen"
    TODAY = "today"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class SpanCount:
    """A span, when it begins (UTC milliseconds), and what of the kiosk counts since."""

    span: TakeOutSpan
    since: int
    written: WrittenSince


@dataclass(frozen=True, slots=True)
class SpanRow:
    """One span as it is shown."""

    name: str
    title: str
    line: str
    chosen: bool


def count_spans(file: EventFile, kiosk: Kiosk) -> tuple[SpanCount, ...]:
    """Count what would be taken out; since it was last seen only of one that was."""
    now, zone = file.clock(), file.read_event().zone
    spans = [span for span in TakeOutSpan if kiosk.seen or span is not TakeOutSpan.SEEN]
    begins = {span: _since(span, kiosk, now, zone) for span in spans}
    return tuple(
        SpanCount(span, since, written_since(file.reader, kiosk.public_key, since)) for span, since in begins.items()
    )


def span_rows(counts: tuple[SpanCount, ...], chosen: TakeOutSpan, zone: ZoneInfo, language: str) -> list[SpanRow]:
    """Return the spans as they are shown."""
    return [SpanRow(one.span, _title(one.span), _line(one, zone, language), one.span is chosen) for one in counts]


def span_moment(count: SpanCount, now: int, zone: ZoneInfo, language: str) -> str:
    """Say since when, in a few words; the day too where it is not today's."""
    at = clock_time(count.since, zone)
    if day_of(count.since, zone) == day_of(now, zone):
        return at
    pattern = translate("Kiosks", "{day}, {time}")
    return filled(pattern, day=day_and_month(day_of(count.since, zone), language), time=at)


def _since(span: TakeOutSpan, kiosk: Kiosk, now: int, zone: ZoneInfo) -> int:
    match span:
        case TakeOutSpan.QUARTER:
            return now - 15 * _MINUTE
        case TakeOutSpan.HOUR:
            return now - 60 * _MINUTE
        case TakeOutSpan.SEEN:
            return kiosk.seen
        case TakeOutSpan.TODAY:
            return end_of_day(now - DAY, zone)
        case TakeOutSpan.EVERYTHING:
            return 0
        case _:
            assert_never(span)


def _title(span: TakeOutSpan) -> str:
    match span:
        case TakeOutSpan.QUARTER:
            return translate("Kiosks", "The last 15 minutes")
        case TakeOutSpan.HOUR:
            return translate("Kiosks", "The last hour")
        case TakeOutSpan.SEEN:
            return translate("Kiosks", "Since it was last seen")
        case TakeOutSpan.TODAY:
            return translate("Kiosks", "Today")
        case TakeOutSpan.EVERYTHING:
            return translate("Kiosks", "Everything")
        case _:
            assert_never(span)


def _line(count: SpanCount, zone: ZoneInfo, language: str) -> str:
    figures = locale_of(language)
    records = figures.toString(count.written.records)
    if count.span is TakeOutSpan.EVERYTHING:
        return filled(translate("Kiosks", "Records: {records}"), records=records)
    pattern = translate("Kiosks", "Since {time} · records: {records}")
    return filled(pattern, time=clock_time(count.since, zone), records=records)
