"""Quotes: sentences that the report may quote, as whoever said them agreed, and does, as the organiser chose them."""

from collections.abc import Sequence

from kiosk.domain.facts.voices import QuoteChosen
from kiosk.domain.faults.voices import NoSuchSentence, QuotesEnough, SentenceNotQuotable
from kiosk.domain.voices.feedback import MOST_QUOTES, Sentence
from kiosk.services.voices.feedback import sentences
from kiosk.storage.event_file import EventFile


def quote(file: EventFile, id_: str, *, quoted: bool = True) -> Sentence:
    """Quote a sentence in the report, or take it out again; where it is so already, nothing is recorded.

    Args:
        file: the event file.
        id_: of the sentence, or the beginning of it.
        quoted: whether the report is to quote it.

    Returns:
        The sentence as it was before.

    Raises:
        Fault: there is no such sentence, it may not be quoted, as many as fit are quoted already, this is no
            organiser's machine, or the file cannot be written.
    """
    said = sentences(file)
    one = _named(said, id_)
    if one.is_quoted is quoted:
        return one
    if quoted and not one.is_quotable:
        raise SentenceNotQuotable(one.text)
    if quoted and len([each for each in said if each.is_quoted]) >= MOST_QUOTES:
        raise QuotesEnough(MOST_QUOTES)
    file.journal.append(QuoteChosen(one.id, quoted))
    return one


def _named(said: Sequence[Sentence], id_: str) -> Sentence:
    beginning = [one for one in said if one.id == id_] or [one for one in said if id_ and one.id.startswith(id_)]
    if len(beginning) != 1:
        raise NoSuchSentence(id_)
    return beginning[0]
