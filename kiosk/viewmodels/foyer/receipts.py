"""The receipt that a visitor takes along: what they took back or asked for, when, where, and a number for staff."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time, day_of
from kiosk.domain.receipt import written
from kiosk.viewmodels.shared.locales import full_day
from kiosk.viewmodels.shared.wording import filled, joined

translate = QCoreApplication.translate


class ReceiptedAct(StrEnum):
    """What a visitor did with what is stored about them."""

    TAKEN_BACK = "taken_back"
    TAKEN_BACK_ALL = "taken_back_all"
    LASTING_ENDED = "lasting_ended"
    CORRECTION = "correction"
    ERASURE = "erasure"


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: when (UTC milliseconds), where, and the number of its receipt.

    `fields` names what is to be put right; `others` may have kept the contact from before.
    """

    act: ReceiptedAct
    at: int
    point: str
    number: str
    fields: str = ""
    others: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptWords:
    """What the receipt says: a heading, what was done, when and where, the number, and what is next; and its code."""

    title: str = ""
    sentence: str = ""
    when: str = ""
    number: str = ""
    next: str = ""


def receipt_words(done: Done, event: Event, language: str) -> ReceiptWords:
    """Return what a receipt says; it names nobody but whom the visitor may ask to delete what they kept."""
    day = full_day(day_of(done.at, event.zone), language)
    return ReceiptWords(
        title=translate("FoyerReceipt", "Your receipt"),
        sentence=_sentence(done),
        when=joined((f"{day}, {clock_time(done.at, event.zone)}", done.point)),
        number=written(done.number),
        next=_next(done),
    )


def receipt_text(words: ReceiptWords, event: Event, language: str) -> str:
    """Return what the code of a receipt holds: a few lines for a phone, which name nobody."""
    number = filled(translate("FoyerReceipt", "Receipt {number}"), number=words.number)
    return "\n".join((event.name_in(language), words.sentence, words.when, number))


def _sentence(done: Done) -> str:
    match done.act:
        case ReceiptedAct.TAKEN_BACK:
            return translate("FoyerReceipt", "You undid your sharing in one exchange.")
        case ReceiptedAct.TAKEN_BACK_ALL:
            return translate("FoyerReceipt", "You undid all your sharing.")
        case ReceiptedAct.LASTING_ENDED:
            return translate("FoyerReceipt", "You undid what was switched on whenever you exchange contacts.")
        case ReceiptedAct.CORRECTION:
            return filled(translate("FoyerReceipt", "You asked to have this put right: {fields}."), fields=done.fields)
        case ReceiptedAct.ERASURE:
            return translate("FoyerReceipt", "You asked to be erased.")
        case _:
            assert_never(done.act)


def _next(done: Done) -> str:
    match done.act:
        case ReceiptedAct.TAKEN_BACK | ReceiptedAct.TAKEN_BACK_ALL:
            if not done.others:
                return translate("FoyerReceipt", "No screen shows it and no export holds it any more.")
            pattern = translate(
                "FoyerReceipt",
                "No screen shows it and no export holds it any more. Ask {names} to delete what they saved.",
            )
            return filled(pattern, names=done.others)
        case ReceiptedAct.LASTING_ENDED:
            return translate("FoyerReceipt", "The next time all is off again. What you shared before stays shared.")
        case ReceiptedAct.CORRECTION:
            return translate(
                "FoyerReceipt",
                "Show this at the registration desk, which puts it right. Until then all stays as it is.",
            )
        case ReceiptedAct.ERASURE:
            return translate("FoyerReceipt", "The organiser does it, on every kiosk.")
        case _:
            assert_never(done.act)
