"""A visitor's voice at the foyer: a face or a tap, one badge, and nothing of whose it was on screen or file."""

import pytest

from kiosk.domain.voices.feedback import Smiley
from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.voices import day, discussion, feedback, pain_points
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.feedback import faces as face_rows
from tests.conftest import AddGuest, GivenClock, Guest
from tests.qml.foyer import Foyer, OpenFoyer, guests, scan
from tests.qml.seen import faults
from tests.qml.shapes import shapes
from tests.qt_keys import type_as_person
from tests.voices import FINANCE, write_waiting

GRANTS = "Grants close before small firms can apply"
LONGEST = "W" * 80


@pytest.fixture
def people(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    discussion.set_topic(event_file, "Access to finance", {"tr": "Finansmana erişim", "ar": "الوصول إلى التمويل"})
    discussion.set_topic(event_file, "Talent", {"tr": "Yetenekler", "ar": "المواهب"})
    feedback.ask_question(event_file, "Was there enough time to talk?")
    return guests(add_guest, 3)


def seen(file: EventFile, guest: Guest, text: str = GRANTS) -> str:
    """Let a guest add a pain point that staff let be seen."""
    added = pain_points.add_pain_point(file, guest.id, FINANCE, text, language="en")
    write_waiting(file)
    discussion.moderate(file, added, PainPointStanding.APPROVED)
    return added


def at_the_page(open_foyer: OpenFoyer) -> Foyer:
    foyer = open_foyer()
    foyer.tap("Touch to begin")
    foyer.tap("Your voice. How it is, and what holds you back")
    return foyer


def type_words(foyer: Foyer, name: str, words: str) -> None:
    foyer.tap(name)
    type_as_person(foyer.screen, *words)
    foyer.settle()


def test_a_face_and_a_badge_say_how_it_is_once(
    open_foyer: OpenFoyer, event_file: EventFile, people: list[Guest]
) -> None:
    foyer = at_the_page(open_foyer)
    foyer.tap("Good")
    foyer.tap("Was there enough time to talk?. Fair")
    foyer.tap("Say it with your badge")
    assert "Each badge has one voice" in foyer.texts()
    scan(foyer, people[0].badge)
    assert "Your voice counts" in foyer.texts()
    assert foyer.has("Access to finance. 0 pain points")
    foyer.tap("How is it for you?")
    foyer.tap("Bad")
    foyer.tap("Say it with your badge")
    assert "each badge has one voice" in foyer.texts()
    day.close_day(event_file)
    (of_the_day, of_the_question) = face_rows(event_file.reader)
    assert (of_the_day[2:], of_the_question[2:]) == ((Smiley.GOOD, 1), (Smiley.FAIR, 1))
    assert event_file.reader.execute("SELECT count(*) FROM scan").fetchone() == (0,)


@pytest.mark.parametrize("agrees", [True, False])
def test_a_sentence_may_be_quoted_only_if_whoever_typed_it_says_so(
    open_foyer: OpenFoyer, event_file: EventFile, people: list[Guest], agrees: bool
) -> None:
    foyer = at_the_page(open_foyer)
    voices = foyer.model.pages.voices
    foyer.tap("Good")
    voices.setQuotable(True)
    assert not voices.quotable  # there is no sentence yet
    type_words(foyer, "In a sentence, if you like", "two partners before lunch")
    assert not voices.quotable
    if agrees:
        foyer.tap("May be quoted, without my name")
    foyer.tap("Say it with your badge")
    scan(foyer, people[0].badge)
    assert "Your voice counts" in foyer.texts()
    assert (voices.sentence, voices.quotable) == ("", False)
    write_waiting(event_file)
    (said,) = feedback.sentences(event_file)
    assert (said.text, said.is_quotable, said.is_quoted) == ("two partners before lunch", agrees, False)


def test_a_sentence_that_is_emptied_takes_the_answer_along(open_foyer: OpenFoyer, people: list[Guest]) -> None:
    voices = at_the_page(open_foyer).model.pages.voices
    voices.chooseFace(4)
    voices.setSentence("Two partners")
    voices.setQuotable(True)
    voices.setSentence(" ")
    voices.setSentence("Ask Elif")
    assert not voices.quotable


def test_what_is_typed_is_offered_and_supported_with_one_badge_or_added(
    open_foyer: OpenFoyer, event_file: EventFile, people: list[Guest]
) -> None:
    added = seen(event_file, people[1])
    foyer = at_the_page(open_foyer)
    foyer.tap("What holds you back?")
    assert "What all groups share comes first" in foyer.texts()
    type_words(foyer, "What holds you back, in a few words", "grants too early for small firms")
    assert "Same as one of these?" in foyer.texts()
    foyer.tap(f"Support. {GRANTS}")
    scan(foyer, people[0].badge)
    assert pain_points.pain_point_of(event_file, added).supporters == 2
    assert foyer.has(f"Supported. {GRANTS}")
    foyer.tap("Add mine")
    assert "Staff read it before others see it" in foyer.texts()
    write_waiting(event_file)
    assert [one.standing for one in pain_points.everything(event_file) if one.id != added] == [
        PainPointStanding.WAITING
    ]
    foyer.tap(f"I can help. {GRANTS}")
    assert pain_points.pain_point_of(event_file, added).helpers == (people[0].id,)
    foyer.tap(f"You can help; take that back. {GRANTS}")
    assert "Taken back." in foyer.texts()
    assert pain_points.pain_point_of(event_file, added).helpers == ()
    assert foyer.has(f"I can help. {GRANTS}")


def test_who_offered_help_in_an_earlier_visit_takes_it_back(
    open_foyer: OpenFoyer, event_file: EventFile, people: list[Guest]
) -> None:
    added = seen(event_file, people[2])
    pain_points.offer_help(event_file, people[0].id, added)
    foyer = at_the_page(open_foyer)
    foyer.tap("What holds you back?")
    foyer.tap(f"I can help. {GRANTS}")
    scan(foyer, people[0].badge)
    assert "Tap again to take that back" in foyer.texts()
    foyer.tap(f"You can help; take that back. {GRANTS}")
    assert pain_points.pain_point_of(event_file, added).helpers == ()


def test_a_second_badge_finds_nothing_of_whoever_went_without_leaving(
    open_foyer: OpenFoyer, event_file: EventFile, people: list[Guest]
) -> None:
    added = seen(event_file, people[2])
    foyer = at_the_page(open_foyer)
    foyer.tap("What holds you back?")
    foyer.tap(f"Support. {GRANTS}")
    scan(foyer, people[0].badge)
    foyer.tap("How is it for you?")
    foyer.tap("Very bad")
    type_words(foyer, "In a sentence, if you like", "too warm in here")
    scan(foyer, people[1].badge)
    voices = foyer.model.pages.voices
    assert (voices.face, voices.sentence, voices.quotable, voices.people()) == (0, "", False, {people[1].id})
    foyer.tap("What holds you back?")
    foyer.tap(f"Support. {GRANTS}")
    assert pain_points.pain_point_of(event_file, added).supporters == 3
    scan(foyer, people[1].badge)  # the same badge again keeps what was typed
    type_words(foyer, "What holds you back, in a few words", "my own worry")
    scan(foyer, people[1].badge)
    assert voices.text == "my own worry"


def test_a_badge_that_is_not_known_says_nothing_and_a_closed_day_says_so(
    open_foyer: OpenFoyer, event_file: EventFile, people: list[Guest]
) -> None:
    foyer = at_the_page(open_foyer)
    foyer.tap("Very good")
    foyer.tap("Say it with your badge")
    scan(foyer, "NOBODYSBADGE1")
    assert "please ask at the desk" in foyer.texts()
    day.close_day(event_file)
    scan(foyer, people[0].badge)
    assert "The voices of this day are closed" in foyer.texts()


def test_nothing_of_a_visitor_stays(
    open_foyer: OpenFoyer, event_file: EventFile, people: list[Guest], clock: GivenClock
) -> None:
    seen(event_file, people[1])
    foyer = at_the_page(open_foyer)
    foyer.tap("Good")
    type_words(foyer, "In a sentence, if you like", "too warm in here")
    foyer.tap("What holds you back?")
    type_words(foyer, "What holds you back, in a few words", "my own worry")
    foyer.tap(f"Support. {GRANTS}")
    scan(foyer, people[0].badge)
    foyer.tap("Leave")
    voices = foyer.model.pages.voices
    assert (voices.people(), voices.text, voices.sentence, voices.face) == (frozenset(), "", "", 0)
    texts = foyer.texts()
    assert [word for word in ("too warm", "my own worry", "Supported") if word in texts] == []


def test_every_part_holds_in_every_shape(open_foyer: OpenFoyer, event_file: EventFile, people: list[Guest]) -> None:
    longest = seen(event_file, people[0], LONGEST)
    discussion.make_table(event_file, longest, place="Room 101, behind the stairs, table 12", starts=event_file.clock())
    seen(event_file, people[1])
    foyer = at_the_page(open_foyer)
    found: list[str] = []
    for stage in ("faces", "painPoints"):
        foyer.model.pages.voices.show(stage)
        foyer.model.pages.voices.chooseFace(4)
        for shape in shapes(foyer.screen):
            found += [f"{stage}, {shape}: {fault}" for fault in faults(foyer.screen.window)]
    assert found == []
