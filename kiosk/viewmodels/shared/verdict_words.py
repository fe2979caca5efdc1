"""The words of every verdict, in one table: what the desk says about a scan, in the language of the screen."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.verdict import Admission, Method, Verdict
from kiosk.viewmodels.shared.sentences import earlier, held_back, used_before
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


class Tone(StrEnum):
    """The four looks, and the four sounds, of an answer."""

    ADMITTED = "admitted"
    ALREADY_IN = "already_in"
    REFUSED = "refused"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """All that is said of one verdict.

    `headline` is the reason in a word or two; `title` stands for a name in the last scans where there is none; `line`
    is what happened, for the last scans.
    """

    tone: Tone
    headline: str
    title: str
    sentence: str
    line: str


def words_of(verdict: Verdict, ending: str = "", time: str = "") -> VerdictWords:
    """Return the words of a verdict; `ending` is the end of a code that nobody holds, `time` as shown in the line."""
    match verdict:
        case Verdict.ADMITTED:
            return VerdictWords(
                Tone.ADMITTED,
                word_of(Tone.ADMITTED),
                word_of(Tone.ADMITTED),
                translate("Verdict", "Checked in just now."),
                filled(translate("Verdict", "Admitted at {time}"), time=time),
            )
        case Verdict.ALREADY_IN:
            return VerdictWords(
                Tone.ALREADY_IN,
                word_of(Tone.ALREADY_IN),
                word_of(Tone.ALREADY_IN),
                translate("Verdict", "Checked in before."),
                translate("Verdict", "Already in, nothing changed"),
            )
        case Verdict.UNKNOWN_CODE:
            return VerdictWords(
                Tone.REFUSED,
                translate("Verdict", "Unknown"),
                translate("Verdict", "Unknown code"),
                _not_listed(ending),
                _refused_code(ending, time),
            )
        case Verdict.OTHER_EVENT:
            return VerdictWords(
                Tone.REFUSED,
                translate("Verdict", "Other event"),
                translate("Verdict", "Badge of another event"),
                filled(translate("Verdict", "The badge ending in {ending} is for another event."), ending=ending),
                _refused_code(ending, time),
            )
        case Verdict.DAMAGED_CODE:
            return VerdictWords(
                Tone.REFUSED,
                translate("Verdict", "Damaged"),
                translate("Verdict", "Damaged code"),
                translate("Verdict", "The code was not read whole; nobody was let in."),
                _refused_code(ending, time),
            )
        case Verdict.REVOKED:
            return _refused(
                translate("Verdict", "Replaced badge"),
                translate("Verdict", "This badge was replaced by a newer one."),
                filled(translate("Verdict", "Replaced badge, refused at {time}"), time=time),
            )
        case Verdict.UNPAID:
            return _refused(
                translate("Verdict", "Not paid"),
                translate("Verdict", "This ticket is on the list, but it has not been paid for."),
                filled(translate("Verdict", "Not paid, refused at {time}"), time=time),
            )
        case Verdict.CANCELLED:
            return _refused(
                translate("Verdict", "Cancelled"),
                translate("Verdict", "This ticket was cancelled."),
                filled(translate("Verdict", "Cancelled, refused at {time}"), time=time),
            )
        case Verdict.NOT_VALID:
            return _refused(
                translate("Verdict", "Not valid now"),
                translate("Verdict", "This ticket is blocked, or is not valid at this time."),
                filled(translate("Verdict", "Not valid, refused at {time}"), time=time),
            )
        case Verdict.NEEDS_DECISION:
            return _refused(
                translate("Verdict", "Needs a decision"),
                translate("Verdict", "The status of this ticket is not understood. Decide, or ask the organiser."),
                filled(translate("Verdict", "Needed a decision at {time}"), time=time),
            )
        case Verdict.TURNED_AWAY:
            return _refused(
                translate("Verdict", "Turned away"),
                translate("Verdict", "It was decided here not to let this guest in."),
                filled(translate("Verdict", "Turned away at {time}"), time=time),
            )
        case _:
            assert_never(verdict)


def word_of(tone: Tone) -> str:
    """Return the one word at the head of the pane."""
    match tone:
        case Tone.ADMITTED:
            return translate("Verdict", "Admitted")
        case Tone.ALREADY_IN:
            return translate("Verdict", "Already in")
        case Tone.REFUSED:
            return translate("Verdict", "Refused")
        case Tone.INFORMATION:
            return translate("Verdict", "Taken back")
        case _:
            assert_never(tone)


def sentence_of(admission: Admission, zone: ZoneInfo, language: str, method: Method = Method.SCAN) -> str:
    """Return what happened, when, where and by whom, in one sentence."""
    if admission.verdict is Verdict.ADMITTED:
        return _admitted(admission.point, method)
    if admission.verdict is Verdict.ALREADY_IN and admission.first:
        return earlier(admission.first, admission.at, zone, language)
    if admission.verdict is Verdict.NOT_VALID and admission.attendee:
        return held_back(admission.attendee, admission.at, zone, language)
    if admission.verdict is Verdict.NEEDS_DECISION and admission.used_by:
        return used_before(admission.used_by, admission.at, zone, language)
    if admission.verdict is Verdict.NEEDS_DECISION and admission.attendee and admission.attendee.status_word:
        pattern = translate(
            "Verdict", "The roster says “{word}”, and what that means is not known. Decide, or ask the organiser."
        )
        return filled(pattern, word=admission.attendee.status_word)
    return words_of(admission.verdict, admission.ending).sentence


def scan_line(verdict: Verdict, ending: str, time: str, *, undone: bool) -> str:
    """Return what happened at a scan, for the list of last scans; `time` as shown."""
    if undone:
        return filled(translate("Verdict", "Admitted at {time}, taken back"), time=time)
    return words_of(verdict, ending, time).line


def _admitted(point: str, method: Method) -> str:
    if method is Method.DECISION:
        pattern = translate("Verdict", "Let in by a decision at {point}, just now.")
        return filled(pattern, point=point) if point else translate("Verdict", "Let in by a decision, just now.")
    if method is Method.WALK_IN:
        pattern = translate("Verdict", "Added and checked in just now at {point}.")
        return filled(pattern, point=point) if point else translate("Verdict", "Added and checked in just now.")
    pattern = translate("Verdict", "Checked in just now at {point}.")
    return filled(pattern, point=point) if point else words_of(Verdict.ADMITTED).sentence


def _refused_code(ending: str, time: str) -> str:
    """Return the line of a code that nobody on the list holds: its ending tells it from others."""
    if ending:
        return filled(translate("Verdict", "Ends in {ending}, refused at {time}"), ending=ending, time=time)
    return filled(translate("Verdict", "Refused at {time}"), time=time)


def _refused(headline: str, sentence: str, line: str) -> VerdictWords:
    """Return the words of a refusal of somebody who is on the list; should the name be gone, the reason stands."""
    return VerdictWords(Tone.REFUSED, headline, headline, sentence, line)


def _not_listed(ending: str) -> str:
    if not ending:
        return translate("Verdict", "This code is not on this event’s list.")
    pattern = translate("Verdict", "The code ending in {ending} is not on this event’s list.")
    return filled(pattern, ending=ending)
