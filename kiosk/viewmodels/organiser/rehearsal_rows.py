"""The rows of the organiser's page of rehearsals: what is assumed, and what came of the mornings."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.moment import clock_time
from kiosk.domain.rehearsal.assumptions import Assumption, Assumptions
from kiosk.domain.rehearsal.outcome import Rehearsal
from kiosk.services.rehearsal.recording import Recording
from kiosk.viewmodels.desk.verdicts import words_of
from kiosk.viewmodels.organiser import rehearsal_words as words
from kiosk.viewmodels.organiser.plot import TickRow
from kiosk.viewmodels.shared.wording import joined

CHOICES: Mapping[Assumption, tuple[float, float]] = {
    Assumption.RUSH: (40, 85),
    Assumption.NO_SHOWS: (5, 30),
    Assumption.CANCELLED_COME: (0, 30),
    Assumption.WALK_INS: (0, 10),
    Assumption.TROUBLED: (3, 20),
    Assumption.SERVICE: (5, 15),
    Assumption.TROUBLE: (30, 90),
    Assumption.WALK_IN: (30, 120),
    Assumption.DOOR: (2, 6),
    Assumption.MORNING: (2, 8),
}
"""What is offered below and above what is assumed where nothing was chosen."""
BARS = 60
"""The most bars of a plot; a bar is so many whole minutes that these are enough."""
MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class AssumptionRow:
    """One thing that is assumed: a sentence, the values to choose from, and which of them is chosen."""

    name: str
    sentence: str
    values: list[str]
    chosen: int


@dataclass(frozen=True, slots=True)
class RehearsedRow:
    """One thing that came of it: what, more about it, and how much; `warns` if somebody is to see to it."""

    title: str
    detail: str
    figure: str
    warns: bool


@dataclass(frozen=True, slots=True)
class WayRow:
    """What can be changed now, and the page on which it is."""

    page: str
    icon_name: str
    text: str


@dataclass(frozen=True, slots=True)
class QueuePlot:
    """The queue by time: on half of the mornings, the longest one, and the times under it, from 0 to 1."""

    usual: tuple[int, ...] = ()
    longest: tuple[int, ...] = ()
    ticks: tuple[TickRow, ...] = ()


@dataclass(frozen=True, slots=True)
class RehearsalGround:
    """What is known before: the days of the event, and the day that was recorded, if one was."""

    days: tuple[str, ...] = ()
    recording: Recording | None = None


def assumption_rows(
    chosen: Mapping[Assumption, float], recorded: str, *, measured: bool, language: str
) -> list[AssumptionRow]:
    """Return what is assumed; `recorded` is a day whose arrivals are taken, and `measured` if service times are."""
    usual = Assumptions()
    rows = []
    for one in Assumption:
        is_taken = (one is Assumption.RUSH and recorded) or (one is Assumption.SERVICE and measured)
        middle = words.as_recorded(recorded) if is_taken else words.amount(usual.value(one), one.unit, language)
        least, most = (words.amount(value, one.unit, language) for value in CHOICES[one])
        at = 1 if one not in chosen else 0 if chosen[one] == CHOICES[one][0] else 2
        rows.append(AssumptionRow(one, words.assumption_sentence(one), [least, middle, most], at))
    return rows


def queue_plot(rehearsal: Rehearsal, zone: ZoneInfo) -> QueuePlot:
    """Return the queue minute by minute, or by as many minutes as there is room for."""
    minutes = rehearsal.minutes
    if not minutes:
        return QueuePlot()
    step = -(-len(minutes) // BARS)
    parts = [minutes[at : at + step] for at in range(0, len(minutes), step)]
    first, span = minutes[0].at, len(parts) * step * MINUTE_MS
    hours = next(hours for hours in (15, 30, 60, 120, 240, 480, 1440) if span / (hours * MINUTE_MS) <= 8)
    begin = -(-first // (hours * MINUTE_MS)) * hours * MINUTE_MS
    return QueuePlot(
        tuple(max(one.queue for one in part) for part in parts),
        tuple(max(one.longest for one in part) for part in parts),
        tuple(
            TickRow(clock_time(at, zone), (at - first) / span) for at in range(begin, first + span, hours * MINUTE_MS)
        ),
    )


def desk_rows(rehearsal: Rehearsal, zone: ZoneInfo, language: str) -> list[RehearsedRow]:
    """Return by when how many desks are to be open; more than there are warn."""
    openings = [(at, max(one.desks for one in group)) for at, group in groupby(rehearsal.openings, lambda one: one.at)]
    there = len(rehearsal.desks)
    return [
        RehearsedRow(words.desks_open(count, language), "", clock_time(at, zone), warns=count > there)
        for at, count in openings
    ]


def refused_rows(rehearsal: Rehearsal, language: str) -> list[RehearsedRow]:
    """Return who is refused and why: by reason, with the doors that have rules and the groups."""
    counts: Counter[Verdict] = Counter()
    for refusal, scans in rehearsal.refusals:
        counts[refusal.verdict] += scans  # type: ignore[assignment]  # a mean is no whole number
    return [
        RehearsedRow(
            words_of(verdict).title, joined(_where(rehearsal, verdict)), words.scans(count, language), warns=False
        )
        for verdict, count in counts.most_common()
    ]


def _where(rehearsal: Rehearsal, verdict: Verdict) -> Iterator[str]:
    """Yield of which groups those are who are refused for a reason, or else at which doors, the most frequent first."""
    those = [refusal for refusal, _ in rehearsal.refusals if refusal.verdict is verdict]
    groups = dict.fromkeys(one.group for one in those if one.group)
    points = dict.fromkeys(one.point for one in those if one.point not in rehearsal.desks)
    yield from [*groups, *points][:4]


def room_rows(rehearsal: Rehearsal, zone: ZoneInfo, language: str) -> list[RehearsedRow]:
    """Return the sessions behind a door; those that are too full warn, and stand first."""
    rows = [
        RehearsedRow(
            one.title,
            joined((clock_time(one.starts, zone), one.room, words.wished(one.wished, one.most, language))),
            words.turned_away(one.turned_away, language),
            warns=one.turned_away >= 1,
        )
        for one in rehearsal.rooms
    ]
    return sorted(rows, key=lambda row: not row.warns)


def way_rows(rehearsal: Rehearsal) -> Sequence[WayRow]:
    """Return what can be done now about what came of it."""
    verdicts = {refusal.verdict for refusal, _ in rehearsal.refusals}
    ways = []
    if rehearsal.late is not None:
        ways.append(WayRow("kiosks", "device", QCoreApplication.translate("Rehearsal", "Add a desk")))
    if any(one.turned_away >= 1 for one in rehearsal.rooms):
        ways.append(WayRow("agenda", "calendar", QCoreApplication.translate("Rehearsal", "Move a session")))
        ways.append(WayRow("doors", "door", QCoreApplication.translate("Rehearsal", "Change how many fit")))
    if verdicts & {Verdict.UNPAID, Verdict.CANCELLED}:
        ways.append(WayRow("people", "people", QCoreApplication.translate("Rehearsal", "See who is not let in")))
    if verdicts & {Verdict.UNKNOWN_CODE}:
        ways.append(WayRow("papers", "mail", QCoreApplication.translate("Rehearsal", "Send everybody their code")))
    if verdicts - {Verdict.UNPAID, Verdict.CANCELLED, Verdict.UNKNOWN_CODE, Verdict.FULL}:
        ways.append(WayRow("doors", "door", QCoreApplication.translate("Rehearsal", "Change the rules of a door")))
    return ways
