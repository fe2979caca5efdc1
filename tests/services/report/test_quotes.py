"""The report quotes whoever agreed and was chosen, and says how many more spoke."""

from dataclasses import replace

from kiosk.domain.report.document import Quotations, ReportText, Subheading
from kiosk.domain.report.figures import QuoteFigure
from kiosk.domain.voices.feedback import Smiley
from kiosk.services.report.quoting import quoted
from kiosk.services.report.voices import voice_figures
from kiosk.services.report.words import Words
from kiosk.services.voices import feedback
from kiosk.services.voices.day import tend
from kiosk.services.voices.feedback import sentences
from kiosk.services.voices.quotes import quote
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock


def test_quotes_stand_with_their_sessions_where_five_spoke_and_the_others_are_counted(event_file: EventFile) -> None:
    voices = replace(
        voice_figures(event_file),
        quotes=(QuoteFigure("", "Two partners", "en"), QuoteFigure("panel", "نعم", "en")),
        named={("panel", ""): {"en": "Expert discussion"}},
    )
    for more, said in ((0, ""), (None, "fewer than 5 sentences"), (7, "Not quoted: 7 sentences")):
        heading, quotations, *rest = quoted(replace(voices, sentences=more), Words("en"))
        assert isinstance(heading, Subheading)
        assert isinstance(quotations, Quotations)
        english, arabic = quotations.quotations
        assert (english.marks, english.right_to_left, english.about) == ("“”", False, "")
        assert (arabic.language, arabic.marks, arabic.right_to_left) == ("ar", "«»", True)
        assert arabic.about == "Expert discussion"
        assert [said in part.text for part in rest if isinstance(part, ReportText)] == ([True] if said else [])
    assert quoted(replace(voices, quotes=(), sentences=0), Words("en")) == []


def test_no_session_stands_beside_a_quote_where_fewer_than_five_spoke_of_it(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    everybody = [add_guest(f"Guest {number}") for number in range(6)]
    for number, guest in enumerate(everybody):
        session = "panel" if number < 5 else "talk"
        feedback.give_feedback(
            event_file, guest.id, Smiley.GOOD, session=session, sentence=f"Of {session}", language="en", quotable=True
        )
    clock.forward(11)
    tend(event_file)
    for text in ("Of panel", "Of talk"):
        quote(event_file, next(one.id for one in sentences(event_file) if one.text == text))
    figures = voice_figures(event_file)
    assert [(one.session, one.text) for one in figures.quotes] == [("panel", "Of panel"), ("", "Of talk")]
    assert figures.sentences is None  # four more were said
