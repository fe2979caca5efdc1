"""The questions before it is changed how much counts of what a kiosk recorded, and what was done then."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


class FenceQuestion(StrEnum):
    """What is asked about a kiosk, if anything."""

    NONE = ""
    SHUT_OUT = "shutOut"
    LET_IN = "letIn"
    ACCEPT = "accept"
    TAKE_OUT = "takeOut"


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question: its title, what happens then, and the way on."""

    title: str = ""
    sentence: str = ""
    answer: str = ""


def question_words(question: FenceQuestion, name: str, *, is_hub: bool) -> QuestionWords:
    """Return a question about a kiosk or a hub in words; the sentence of `TAKE_OUT` depends on what is chosen."""
    match question:
        case FenceQuestion.NONE:
            return QuestionWords()
        case FenceQuestion.SHUT_OUT:
            title = translate("Kiosks", "Shut out {name}?")
            hub_too = translate(
                "Kiosks",
                "It runs a hub and holds the hubs’ secrets. Shut it out only if it is lost; then start a hub on this "
                "computer, and let every kiosk join that.",
            )
            sentence = translate(
                "Kiosks",
                "The hubs end its connection at once, nothing counts that it records from now on, and its join code "
                "lets nobody in any more. It can be let in again.",
            )
            said = hub_too if is_hub else sentence
            return QuestionWords(filled(title, name=name), said, translate("Kiosks", "Shut it out"))
        case FenceQuestion.LET_IN:
            title = translate("Kiosks", "Let {name} in again?")
            sentence = translate(
                "Kiosks",
                "The hubs take it again, and all counts that it recorded, also what was taken out. Do so once it is "
                "back in good hands.",
            )
            return QuestionWords(filled(title, name=name), sentence, translate("Kiosks", "Let it in again"))
        case FenceQuestion.ACCEPT:
            title = translate("Kiosks", "Let late records of {name} count?")
            sentence = translate(
                "Kiosks",
                "What it recorded and is here by now counts then, also what was taken out. It stays shut out, and "
                "nothing counts that comes later.",
            )
            return QuestionWords(filled(title, name=name), sentence, translate("Kiosks", "Let them count"))
        case FenceQuestion.TAKE_OUT:
            title = translate("Kiosks", "Take out records of {name}?")
            return QuestionWords(filled(title, name=name), "", translate("Kiosks", "Take them out"))
        case _:
            assert_never(question)


def take_out_sentence(records: str, scans: str, moment: str) -> str:
    """Say what taking records out does; `moment` is empty for all of them."""
    if not moment:
        pattern = translate(
            "Kiosks", "Nothing counts any more that it recorded: records {records}, scans among them {scans}."
        )
    else:
        pattern = translate(
            "Kiosks",
            "Nothing counts any more that it recorded since {time}: records {records}, scans among them {scans}.",
        )
    said = filled(pattern, records=records, scans=scans, time=moment)
    return filled(translate("Kiosks", "{said} It is shut out with that, and can be let in again."), said=said)


def done_words(question: FenceQuestion, name: str, count: str) -> str:
    """Say what was done to a kiosk; `count` is how many records that concerned."""
    match question:
        case FenceQuestion.NONE:
            return ""
        case FenceQuestion.SHUT_OUT:
            return filled(translate("Kiosks", "{name} is shut out"), name=name)
        case FenceQuestion.LET_IN:
            return filled(translate("Kiosks", "{name} is let in again, and all that it recorded counts"), name=name)
        case FenceQuestion.ACCEPT:
            pattern = translate("Kiosks", "Of {name} more records count now: {count}. It stays shut out")
            return filled(pattern, name=name, count=count)
        case FenceQuestion.TAKE_OUT:
            pattern = translate("Kiosks", "{name} is shut out; records taken out: {count}")
            return filled(pattern, name=name, count=count)
        case _:
            assert_never(question)
