"""All that the desk says of every verdict, in one table, in the language of the screen."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.verdict import Verdict
from kiosk.viewmodels.desk import advice
from kiosk.viewmodels.desk.advice import Advice
from kiosk.viewmodels.desk.tone import Tone, word_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """All that is said of one verdict.

    `headline` is the reason in a word or two; `title` stands for a name in the last scans where there is none; `line`
    is what happened, for the last scans; `advice` is what the staff can do next.
    """

    headline: str
    title: str
    sentence: str
    line: str
    advice: tuple[Advice, ...]


def words_of(verdict: Verdict, ending: str = "", time: str = "") -> VerdictWords:
    """Return the words of a verdict; `ending` is the end of a code that nobody holds, `time` as shown in the line."""
    match verdict:
        case Verdict.ADMITTED:
            return _on_the_list(
                word_of(Tone.ADMITTED),
                translate("Verdict", "Checked in."),
                filled(translate("Verdict", "Admitted at {time}"), time=time),
            )
        case Verdict.ALREADY_IN:
            return _on_the_list(
                word_of(Tone.ALREADY_IN),
                translate("Verdict", "Checked in before."),
                translate("Verdict", "Already in, nothing changed"),
                advice.not_this_person(),
                advice.take_back(),
            )
        case Verdict.UNKNOWN_CODE:
            return VerdictWords(
                headline=translate("Verdict", "Unknown"),
                title=translate("Verdict", "Unknown code"),
                sentence=_not_listed(ending),
                line=_refused_code(ending, time),
                advice=(advice.scan_again(), advice.by_name(), advice.walk_in()),
            )
        case Verdict.OTHER_EVENT:
            return VerdictWords(
                headline=translate("Verdict", "Other event"),
                title=translate("Verdict", "Badge of another event"),
                sentence=filled(
                    translate("Verdict", "The badge ending in {ending} is for another event."), ending=ending
                ),
                line=_refused_code(ending, time),
                advice=(advice.this_event(), advice.by_name(), advice.walk_in()),
            )
        case Verdict.DAMAGED_CODE:
            return VerdictWords(
                headline=translate("Verdict", "Damaged"),
                title=translate("Verdict", "Damaged code"),
                sentence=translate("Verdict", "The code was not read whole; nobody was let in."),
                line=_refused_code(ending, time),
                advice=(advice.scan_smooth(), advice.by_name()),
            )
        case Verdict.REVOKED:
            return _on_the_list(
                translate("Verdict", "Replaced code"),
                translate("Verdict", "This code was replaced or taken back; it holds no more."),
                filled(translate("Verdict", "Replaced code, refused at {time}"), time=time),
                advice.scan_new_badge(),
                advice.by_name_instead(),
            )
        case Verdict.UNPAID:
            return _on_the_list(
                translate("Verdict", "Not paid"),
                translate("Verdict", "This ticket is on the list, but it has not been paid for."),
                filled(translate("Verdict", "Not paid, refused at {time}"), time=time),
                advice.ask_about_payment(),
                advice.let_in(),
            )
        case Verdict.CANCELLED:
            return _on_the_list(
                translate("Verdict", "Cancelled"),
                translate("Verdict", "This ticket was cancelled."),
                filled(translate("Verdict", "Cancelled, refused at {time}"), time=time),
                advice.scan_other_ticket(),
                advice.walk_in_anew(),
            )
        case Verdict.NOT_VALID:
            return _on_the_list(
                translate("Verdict", "Not valid now"),
                translate("Verdict", "This ticket is blocked, or is not valid at this time."),
                filled(translate("Verdict", "Not valid, refused at {time}"), time=time),
                advice.ask_organiser(),
                advice.scan_other_ticket(),
            )
        case Verdict.NEEDS_DECISION:
            return _on_the_list(
                translate("Verdict", "Needs a decision"),
                translate("Verdict", "The status of this ticket is not understood. Decide, or ask the organiser."),
                filled(translate("Verdict", "Needed a decision at {time}"), time=time),
                advice.let_in(),
                advice.turn_away(),
            )
        case Verdict.TURNED_AWAY:
            return _on_the_list(
                translate("Verdict", "Turned away"),
                translate("Verdict", "It was decided here not to let this guest in."),
                filled(translate("Verdict", "Turned away at {time}"), time=time),
                advice.scan_other_ticket(),
            )
        case Verdict.NOT_AT_THIS_DOOR:
            return _on_the_list(
                translate("Verdict", "Not at this door"),
                translate("Verdict", "This guest does not come in by this door."),
                filled(translate("Verdict", "Not at this door, {time}"), time=time),
                advice.let_in(),
            )
        case Verdict.TOO_EARLY:
            return _on_the_list(
                translate("Verdict", "Too early"),
                translate("Verdict", "This door is not open to this guest yet."),
                filled(translate("Verdict", "Too early, {time}"), time=time),
                advice.let_in(),
            )
        case Verdict.TOO_LATE:
            return _on_the_list(
                translate("Verdict", "Too late"),
                translate("Verdict", "This door is closed to this guest by now."),
                filled(translate("Verdict", "Too late, {time}"), time=time),
                advice.let_in(),
            )
        case Verdict.FULL:
            return _on_the_list(
                translate("Verdict", "Full"),
                translate("Verdict", "There is no place left."),
                filled(translate("Verdict", "Full, refused at {time}"), time=time),
                advice.let_in(),
            )
        case Verdict.LEFT:
            return _on_the_list(
                translate("Verdict", "Out"),
                translate("Verdict", "Has left, and may come in again."),
                filled(translate("Verdict", "Left at {time}"), time=time),
            )
        case Verdict.ALREADY_OUT:
            return _on_the_list(
                translate("Verdict", "Already out"),
                translate("Verdict", "This guest has left already, or was not in."),
                filled(translate("Verdict", "Was not in, {time}"), time=time),
                advice.not_this_person(),
            )
        case _:
            assert_never(verdict)


def _on_the_list(headline: str, sentence: str, line: str, *advised: Advice) -> VerdictWords:
    """Return the words about somebody who is on the list; should the name be gone, the headline stands."""
    return VerdictWords(headline=headline, title=headline, sentence=sentence, line=line, advice=advised)


def _not_listed(ending: str) -> str:
    if not ending:
        return translate("Verdict", "This code is not on this event’s list.")
    pattern = translate("Verdict", "The code ending in {ending} is not on this event’s list.")
    return filled(pattern, ending=ending)


def _refused_code(ending: str, time: str) -> str:
    """Return the line of a code that nobody on the list holds: its ending tells it from others."""
    if ending:
        return filled(translate("Verdict", "Ends in {ending}, refused at {time}"), ending=ending, time=time)
    return filled(translate("Verdict", "Refused at {time}"), time=time)
