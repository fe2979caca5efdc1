"""A sentence is quoted only where whoever said it agreed, and the organiser read and chose it."""

import json

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.domain.facts.voices import FeedbackGiven, QuoteChosen
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.faults.voices import NoSuchSentence, QuotesEnough, SentenceNotQuotable
from kiosk.domain.kiosks.role import Role
from kiosk.domain.voices.feedback import MOST_QUOTES, Sentence, Smiley
from kiosk.services.voices import day, feedback
from kiosk.services.voices.quotes import quote
from kiosk.storage.event_file import EventFile
from tests.conftest import GivenClock, Guest
from tests.hosts import OpenKiosk, assert_as_rebuilt, send
from tests.voices import say_all

YES, NO = "We found two partners before lunch", "The room was cold"


@pytest.fixture
def said(event_file: EventFile, everybody: list[Guest], clock: GivenClock) -> dict[str, Sentence]:
    """Five speak: one agrees to be quoted, one does not, one agreed and then typed nothing."""
    words = ((YES, True), (NO, False), ("", True), ("", False), ("", False))
    for guest, (text, agreed) in zip(everybody, words, strict=False):
        feedback.give_feedback(event_file, guest.id, Smiley.GOOD, sentence=text, language="en", quotable=agreed)
    say_all(event_file, clock)
    return {one.text: one for one in feedback.sentences(event_file)}


def quoted(file: EventFile) -> list[str]:
    return [one.text for one in feedback.sentences(file) if one.is_quoted]


def test_nothing_is_quoted_before_the_organiser_chooses_it_and_it_can_be_taken_out_again(
    event_file: EventFile, said: dict[str, Sentence]
) -> None:
    assert {text: (one.is_quotable, one.is_quoted) for text, one in said.items()} == {
        YES: (True, False),
        NO: (False, False),
    }
    assert not quote(event_file, said[YES].id[:6]).is_quoted
    assert quoted(event_file) == [YES]
    before = event_file.journal.count()
    assert quote(event_file, said[YES].id).is_quoted
    assert event_file.journal.count() == before
    assert_as_rebuilt(event_file)
    quote(event_file, said[YES].id, quoted=False)
    assert quoted(event_file) == []
    assert_as_rebuilt(event_file)


def test_what_may_not_be_quoted_never_is_whatever_a_record_says(
    event_file: EventFile, said: dict[str, Sentence], open_kiosk: OpenKiosk
) -> None:
    before = event_file.journal.count()
    with pytest.raises(SentenceNotQuotable):
        quote(event_file, said[NO].id)
    for wrong in ("", "zz"):
        with pytest.raises(NoSuchSentence):
            quote(event_file, wrong)
    assert event_file.journal.count() == before
    event_file.journal.append(QuoteChosen(said[NO].id, quoted=True))
    assert quoted(event_file) == []
    foyer = open_kiosk("Foyer 1", Role.FOYER)
    with pytest.raises(RoleMayNot):
        quote(foyer, said[YES].id)


def test_a_choice_holds_for_the_words_that_were_read_alone(event_file: EventFile, said: dict[str, Sentence]) -> None:
    quote(event_file, said[YES].id)
    ((mark,),) = event_file.reader.execute("SELECT mark FROM feedback WHERE sentence = ?", (YES,)).fetchall()
    assert mark not in said[YES].id
    with event_file.writing() as connection:
        connection.execute("DELETE FROM feedback WHERE sentence = ?", (YES,))
    event_file.journal.append(FeedbackGiven("", mark, 1, sentence="Ask Ayşe Yılmaz", quotable=True))
    assert quoted(event_file) == []


def test_a_quote_reaches_other_kiosks_before_or_after_its_sentence(
    event_file: EventFile, said: dict[str, Sentence], open_kiosk: OpenKiosk
) -> None:
    laptop = open_kiosk("Laptop 2", Role.ORGANISER)
    quote(event_file, said[YES].id)
    send(event_file, laptop)
    assert feedback.sentences(laptop) == feedback.sentences(event_file)
    assert_as_rebuilt(laptop)


def test_six_are_quoted_at_most(event_file: EventFile, everybody: list[Guest], clock: GivenClock) -> None:
    for number, guest in enumerate(everybody[: MOST_QUOTES + 1]):
        feedback.give_feedback(event_file, guest.id, Smiley.GOOD, sentence=f"Well done {number}", quotable=True)
    day.close_day(event_file)
    *first, last = feedback.sentences(event_file)
    for one in first:
        quote(event_file, one.id)
    with pytest.raises(QuotesEnough):
        quote(event_file, last.id)
    quote(event_file, first[0].id, quoted=False)
    quote(event_file, last.id)
    assert len(quoted(event_file)) == MOST_QUOTES


def test_at_a_terminal_sentences_say_whether_they_may_be_quoted_and_are(
    event_file: EventFile, said: dict[str, Sentence]
) -> None:
    def run(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["--event", str(event_file.path), "voices", *arguments])

    yes, no = said[YES].id, said[NO].id
    assert json.loads(run("quote", yes, "--json").stdout) == {"sentence_id": yes, "sentence": YES, "quoted": True}
    refused = run("quote", no)
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert isinstance(refused.exception, SentenceNotQuotable)
    listed = [json.loads(line) for line in run("feedback", "--sentences", "--json").stdout.splitlines()]
    assert {one["sentence_id"]: (one["quotable"], one["quoted"]) for one in listed} == {
        yes: (True, True),
        no: (False, False),
    }
    plain = run("feedback", "--sentences").stdout.splitlines()
    assert sorted(line[6:] for line in plain) == [f"  -         4  {NO}", f"  quoted    4  {YES}"]
    assert run("quote", yes, "--remove").stdout == f"Not quoted: {YES}\n"
    assert quoted(event_file) == []
