"""Faults of the voices of the day."""

from pathlib import Path

from kiosk.domain.fault import Fault


class VoicesClosed(Fault):
    text = "The voices of this day are closed; nothing was recorded."


class NoKeyOfVoices(Fault):
    text = (
        "This kiosk has not heard from the hub yet by which one badge has one voice; nothing was recorded. "
        "Try again once it is connected."
    )


class VoicesUnreadable(Fault):
    text = (
        "{path}, which belongs to the voices of the day, cannot be read; nothing was recorded. "
        "Close programs that use it. If that does not help, move it elsewhere and keep it: voices may be in it."
    )
    path: Path


class PainPointUnfit(Fault):
    text = "A pain point has 1 to {most} letters; nothing was recorded."
    most: int


class NoSuchPainPoint(Fault):
    text = "There is no pain point “{id}”, or several begin so; nothing was changed. List them: kiosk voices list"
    id: str


class NoSuchTopic(Fault):
    text = "There is no topic “{id}”; nothing was changed. List them: kiosk voices topics"
    id: str


class NoSuchQuestion(Fault):
    text = "There is no question “{words}”; nothing was changed. List them: kiosk voices questions"
    words: str


class WordsMissing(Fault):
    text = "A topic or a question has words; nothing was changed."


class NoTableYet(Fault):
    text = "There is no table for this pain point; nothing was changed."


class NoSuchSentence(Fault):
    text = (
        "There is no sentence “{id}”, or several begin so; nothing was changed. "
        "List them: kiosk voices feedback --sentences"
    )
    id: str


class SentenceNotQuotable(Fault):
    text = "Whoever said “{words}” did not agree that it may be quoted; nothing was changed."
    words: str


class QuotesEnough(Fault):
    text = "The report quotes {most} sentences at most; nothing was changed. Take one out first."
    most: int


class LinkUnfit(Fault):
    text = "“{address}” is no web address such as https://example.org; nothing was changed."
    address: str
