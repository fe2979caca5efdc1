"""The words of every verdict: what the desk says about a scan, in the language of the screen."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.domain.admission.verdict import Admission, FirstAdmission, Method, Verdict
from kiosk.domain.moment import clock_time, day_of

translate = QCoreApplication.translate

ADMITTED = "admitted"
ALREADY_IN = "already_in"
REFUSED = "refused"
INFORMATION = "information"

MINUTE = 60_000
HOUR = 60 * MINUTE
SHORT = 16
"""The most letters of a name that stays on one line."""


def kind_of(verdict: Verdict) -> str:
    """Return which of the four looks, and which sound, a verdict has."""
    match verdict:
        case Verdict.ADMITTED:
            return ADMITTED
        case Verdict.ALREADY_IN:
            return ALREADY_IN
        case _:
            return REFUSED


def word_of(kind: str) -> str:
    """Return the one word at the head of the pane."""
    match kind:
        case "admitted":
            return translate("Verdict", "Admitted")
        case "already_in":
            return translate("Verdict", "Already in")
        case "refused":
            return translate("Verdict", "Refused")
        case _:
            return translate("Verdict", "Taken back")


def headline_of(verdict: Verdict) -> str:
    """Return the reason in a word or two, which takes the name's place where there is no name."""
    match verdict:
        case Verdict.OTHER_EVENT:
            return translate("Verdict", "Other event")
        case Verdict.DAMAGED_CODE:
            return translate("Verdict", "Damaged")
        case Verdict.REVOKED:
            return translate("Verdict", "Replaced badge")
        case Verdict.UNPAID:
            return translate("Verdict", "Not paid")
        case Verdict.CANCELLED:
            return translate("Verdict", "Cancelled")
        case _:
            return translate("Verdict", "Unknown")


def sentence_of(admission: Admission, zone: ZoneInfo, language: str, method: Method = Method.SCAN) -> str:
    """Return what happened, when, where and by whom, in one sentence."""
    match admission.verdict:
        case Verdict.ADMITTED if method is Method.WALK_IN:
            return _with_point(
                admission.point,
                translate("Verdict", "Added and checked in just now at {point}."),
                translate("Verdict", "Added and checked in just now."),
            )
        case Verdict.ADMITTED:
            return _with_point(
                admission.point,
                translate("Verdict", "Checked in just now at {point}."),
                translate("Verdict", "Checked in just now."),
            )
        case Verdict.ALREADY_IN if admission.first:
            return earlier(admission.first, admission.at, zone, language)
        case _:
            return _refusal(admission)


def earlier(first: FirstAdmission, now: int, zone: ZoneInfo, language: str) -> str:
    """Return when, where and by whom somebody was checked in before; times in UTC milliseconds."""
    words = {
        "time": clock_time(first.at, zone),
        "day": _day(first.at, zone, language),
        "point": first.point,
        "staff": first.staff,
        "ago": _ago(now - first.at),
    }
    today = day_of(first.at, zone) == day_of(now, zone)
    return _earlier_pattern(today, bool(first.point), bool(first.staff)).format(**words)


def _earlier_pattern(today: bool, place: bool, staff: bool) -> str:
    match today, place, staff:
        case True, True, True:
            return translate("Verdict", "Checked in at {time} at {point} by {staff}, {ago}.")
        case True, True, False:
            return translate("Verdict", "Checked in at {time} at {point}, {ago}.")
        case True, False, _:
            return translate("Verdict", "Checked in at {time}, {ago}.")
        case False, True, True:
            return translate("Verdict", "Checked in on {day} at {time} at {point} by {staff}.")
        case False, True, False:
            return translate("Verdict", "Checked in on {day} at {time} at {point}.")
        case _:
            return translate("Verdict", "Checked in on {day} at {time}.")


def _refusal(admission: Admission) -> str:
    match admission.verdict:
        case Verdict.REVOKED:
            return translate("Verdict", "This badge was replaced by a newer one.")
        case Verdict.UNPAID:
            return translate("Verdict", "This ticket is on the list, but it has not been paid for.")
        case Verdict.CANCELLED:
            return translate("Verdict", "This ticket was cancelled.")
        case Verdict.OTHER_EVENT:
            return translate("Verdict", "The badge ending in {ending} is for another event.").format(
                ending=admission.ending
            )
        case Verdict.DAMAGED_CODE:
            return translate("Verdict", "The code was not read whole; nobody was let in.")
        case _ if admission.ending:
            return translate("Verdict", "The code ending in {ending} is not on this event’s list.").format(
                ending=admission.ending
            )
        case _:
            return translate("Verdict", "This code is not on this event’s list.")


def scan_title(verdict: Verdict) -> str:
    """Return what stands in place of a name in the list of last scans."""
    match verdict:
        case Verdict.OTHER_EVENT:
            return translate("Verdict", "Badge of another event")
        case Verdict.DAMAGED_CODE:
            return translate("Verdict", "Damaged code")
        case _:
            return translate("Verdict", "Unknown code")


def scan_line(verdict: Verdict, ending: str, time: str, *, undone: bool) -> str:
    """Return what happened at a scan, for the list of last scans; `time` as shown."""
    match verdict:
        case Verdict.ADMITTED if undone:
            return translate("Verdict", "Admitted at {time}, taken back").format(time=time)
        case Verdict.ADMITTED:
            return translate("Verdict", "Admitted at {time}").format(time=time)
        case Verdict.ALREADY_IN:
            return translate("Verdict", "Already in, nothing changed")
        case Verdict.REVOKED:
            return translate("Verdict", "Replaced badge, refused at {time}").format(time=time)
        case Verdict.UNPAID:
            return translate("Verdict", "Not paid, refused at {time}").format(time=time)
        case Verdict.CANCELLED:
            return translate("Verdict", "Cancelled, refused at {time}").format(time=time)
        case _ if ending:
            return translate("Verdict", "Ends in {ending}, refused at {time}").format(ending=ending, time=time)
        case _:
            return translate("Verdict", "Refused at {time}").format(time=time)


def doubled_line(line: str, other: FirstAdmission, zone: ZoneInfo) -> str:
    """Return the line of a check-in that stands beside another one of the same person; `line` is its own."""
    words = {"line": line, "point": _kept_together(other.point), "time": clock_time(other.at, zone)}
    if other.point:
        return translate("Verdict", "{line}, also at {point} at {time}; the earlier one counts").format(**words)
    return translate("Verdict", "{line}, also elsewhere at {time}; the earlier one counts").format(**words)


def doubled_news(name: str, other: FirstAdmission, zone: ZoneInfo) -> str:
    """Say that somebody who was admitted here was admitted elsewhere as well."""
    words = {"name": name, "point": _kept_together(other.point), "time": clock_time(other.at, zone)}
    if other.point:
        return translate("Verdict", "{name} was also admitted at {point} at {time}; the earlier one counts").format(
            **words
        )
    return translate("Verdict", "{name} was also admitted elsewhere at {time}; the earlier one counts").format(**words)


def _ago(milliseconds: int) -> str:
    minutes = max(0, milliseconds) // MINUTE
    if minutes < 1:
        return translate("Verdict", "just now")
    if minutes == 1:
        return translate("Verdict", "1 minute ago")
    if minutes < 90:
        return translate("Verdict", "{minutes} minutes ago").format(minutes=minutes)
    hours = round(milliseconds / HOUR)
    return translate("Verdict", "{hours} hours ago").format(hours=hours)


def _with_point(point: str, pattern: str, without: str) -> str:
    return pattern.format(point=point) if point else without


def _kept_together(point: str) -> str:
    """Write a short name so that no line ends inside it."""
    return point.replace(" ", "\u00a0") if len(point) <= SHORT else point


def _day(at: int, zone: ZoneInfo, language: str) -> str:
    day = day_of(at, zone)
    return QLocale(language).toString(QDate(day.year, day.month, day.day), "d MMMM")
