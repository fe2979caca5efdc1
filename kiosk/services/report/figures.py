"""Gathers the figures of a report from the event file. Nothing about fewer than five people leaves this room."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from statistics import median

from kiosk.domain.erasure import RETENTION
from kiosk.domain.language import languages
from kiosk.domain.moment import DAY, end_of_day
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.report.figures import (
    ArrivalFigures,
    ConsentFigure,
    PrivacyFigures,
    ReportFigures,
    SessionFigure,
    Turnout,
)
from kiosk.domain.report.groups import told_groups
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.group_count import GroupCount
from kiosk.domain.small_cells import told, told_together
from kiosk.services.attendance import STEPS
from kiosk.services.meeting.courses import figures_of_meetings
from kiosk.services.report.contacts import contacts_and_mixing
from kiosk.services.report.voices import voice_figures
from kiosk.services.session_attendance import session_attendance
from kiosk.services.watch import erased_count
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents, exports, information
from kiosk.storage.tables.exports import CheckIn

LEAST_STEP = 5 * 60_000
"""Check-ins are counted in steps of five minutes at the least, in milliseconds."""
_MOST_STEPS = 96
_LONGEST_STEP = 30 * 60_000
"""Steps are made longer than they must be, so that most of them may be told, up to half an hour."""
_STRAGGLERS = 7
"""Where the last seventh of those who came took longer to come than all others, it is counted and not drawn."""
_AROUND = 15 * 60_000
"""Gaps are those of the quarter of an hour before and after the middle of the busiest step."""
_FEWEST_GAPS = 10


def report_figures(file: EventFile) -> ReportFigures:
    """Gather all figures; the consents last, so that one taken back meanwhile is honoured.

    Raises:
        Fault: igraph is not installed.
    """
    people = {person.id: person for person in attendees.everyone(file.reader)}
    came = {id_: days for id_, days in exports.check_ins(file.reader).items() if id_ in people}
    turnout = turnout_of(people, came)
    voices = voice_figures(file)
    contacts, mixing = contacts_and_mixing(file, people, came.keys(), turnout.groups)
    return ReportFigures(
        turnout,
        arrivals_of([one for days in came.values() for one in days]),
        sessions_of(file),
        contacts,
        mixing,
        voices,
        tuple(one for one in information.standing(file.reader) if one.wifi is None),
        privacy_of(file),
        figures_of_meetings(file.reader, turnout.groups),
    )


def turnout_of(people: Mapping[str, Attendee], came: Mapping[str, Sequence[CheckIn]]) -> Turnout:
    """Count who came of whom; each person once, however many days they came on."""
    expected = Counter(person.group for person in people.values())
    present = Counter(people[id_].group for id_ in came)
    counts = [GroupCount(name, count, present[name]) for name, count in expected.items()]
    days = Counter(one.day for days in came.values() for one in days)
    return Turnout(len(people), len(came), told_groups(counts), dict(sorted(days.items())) if len(days) > 1 else {})


def arrivals_of(check_ins: Sequence[CheckIn]) -> ArrivalFigures | None:
    """Count the check-ins of the busiest day in steps of five minutes, or longer ones where the day is long."""
    days = Counter(one.day for one in check_ins)
    if not days:
        return None
    day = min(days, key=lambda one: (-days[one], one))
    everybody = sorted(one.at for one in check_ins if one.day == day)
    times = _without_stragglers(everybody)
    step = _step_of(times)
    first, counts = times[0] // step, Counter(at // step for at in everybody)
    steps = [counts[first + place] for place in range(times[-1] // step - first + 1)]
    busiest = max(range(len(steps)), key=lambda place: (steps[place], -place))
    gap = _gap(times, (first + busiest) * step + step // 2)
    *drawn, later = told_together([*steps, len(everybody) - sum(steps)], len(everybody))
    return ArrivalFigures(day, first * step, step, tuple(drawn), busiest, gap, later)


def _step_of(times: Sequence[int]) -> int:
    """Return the shortest step in which at least three of four come in a company that is told."""
    fitting = [s for s in STEPS if s >= LEAST_STEP and times[-1] // s - times[0] // s < _MOST_STEPS]
    for step in fitting:
        in_company = sum(count for count in Counter(at // step for at in times).values() if told(count))
        if 4 * in_company >= 3 * len(times) and step <= _LONGEST_STEP:
            return step
    return next(iter(fitting), DAY)


def _without_stragglers(times: Sequence[int]) -> Sequence[int]:
    most = times[: len(times) - len(times) // _STRAGGLERS]
    return most if times[-1] - most[-1] > most[-1] - most[0] else times


def _gap(times: Sequence[int], middle: int) -> float | None:
    around = [at for at in times if abs(at - middle) <= _AROUND]
    gaps = [later - at for at, later in pairwise(around)]
    return median(gaps) / 1000 if len(gaps) >= _FEWEST_GAPS else None


def sessions_of(file: EventFile) -> tuple[SessionFigure, ...]:
    """Return how many people were in each session that has a door; one that nobody was seen in is left out."""
    return tuple(
        SessionFigure(
            {code: one.session.text_in(code).title for code in languages()},
            one.session.starts,
            one.room,
            one.people,
            one.stay,
        )
        for one in session_attendance(file)
        if one.stays
    )


def privacy_of(file: EventFile) -> PrivacyFigures:
    """Sum up what people agreed to and who was erased."""
    summed = [(purpose, consents.summary(file.reader, purpose)) for purpose in Purpose]
    figures = tuple(ConsentFigure(purpose, *map(told, counts)) for purpose, counts in summed if any(counts))
    event = file.read_event()
    return PrivacyFigures(figures, told(erased_count(file)), end_of_day(event.ends + RETENTION, event.zone) - 1)
