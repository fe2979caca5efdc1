"""The page “Meet someone” as a visitor uses it, in every shape of window."""

from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.meeting import SUGGESTIONS
from kiosk.domain.settings.setting import Scope
from kiosk.services.admit import admit
from kiosk.services.meeting.wishes import wish
from kiosk.services.voices.discussion import set_topic
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.day_sheet import SheetPress
from tests.conftest import AddGuest
from tests.meeting import take_part
from tests.numbers import number_of
from tests.qml.conftest import OpenScreen
from tests.qml.foyer import LONG, Foyer, scan, type_number
from tests.qml.letters import misplaced
from tests.qml.seen import faults, untidy
from tests.qml.shapes import shapes

_NAMES = ("Muhammed Öztürk", "Christopher-Maximilian-Alexander Hohenberg", "Ada Ay", "ليلى منصور", "İbrahim Şimşek")
_SHAPES = (
    ("en", (1280, 800), 100),
    ("tr", (1024, 768), 100),
    ("ar", (1080, 1920), 100),
    ("en", (1280, 800), 150),
    ("tr", (1080, 1920), 200),
    ("ar", (1024, 768), 200),
)
_TOPICS = ("Export to new markets", "Access to finance", "Talent", "Moulding capacity and tool making", "Sensors")


def test_a_visitor_agrees_sees_who_looks_for_what_they_offer_and_takes_it_back(
    open_screen: OpenScreen, event_file: EventFile, add_guest: AddGuest
) -> None:
    topics = [set_topic(event_file, name) for name in _TOPICS]
    settings_of(event_file).change(SUGGESTIONS, True, Scope.EVENT)
    visitor = add_guest("Ayşegül Demirtaş", organisation="Anka Ventures")
    number = number_of(event_file, visitor)
    admit(event_file, visitor.badge, point="Desk 1")
    for at, name in enumerate(_NAMES):
        guest = add_guest(name, organisation=f"{LONG} {at}", group=f"G{at}")
        take_part(event_file, guest, f"{topics[1]} {topics[2]}", f"{topics[0]} {topics[at % 2 + 3]}")
    foyer = Foyer(open_screen(ScreenKind.FOYER, "en", (1280, 800)))
    foyer.tap("Touch to begin")
    foyer.tap("Meet someone. Who looks for what you offer")
    scan(foyer, visitor.badge)
    type_number(foyer, number)
    assert foyer.has("Choose a topic first")
    wrong = untidy_in(foyer, "choosing")
    foyer.tap("I offer Export to new markets")
    foyer.tap("I look for Talent")
    foyer.tap("I agree, show me people")
    assert "Muhammed Ö." in foyer.texts()
    assert "which you offer" in foyer.texts()
    assert "Öztürk" not in foyer.texts()
    first = foyer.model.pages.meet.cards.rows[0]
    foyer.tap(f"Let’s meet: {first.name}")
    assert foyer.has("You said yes. The other one decides")
    foyer.tap(f"Undo: {first.name}")
    wish(event_file, first.attendee, visitor.id, point="Foyer 2")
    foyer.tap(f"Let’s meet: {first.name}")
    assert foyer.has("Table 1 at 09:40. You both said yes")
    wrong |= untidy_in(foyer, "meeting")
    foyer.tap(f"Take along: {first.name}")
    assert foyer.has("Table 1 at 09:40")
    assert foyer.has("Code that puts the meeting into the calendar of a phone")
    foyer.model.pages.meet.slip._press = SheetPress(lambda *_: None, print_slip=lambda *_: None)
    foyer.model.pages.meet.slip.print_on("Office")
    wrong |= untidy_in(foyer, "taken along")
    foyer.tap("Print a slip")
    assert foyer.has("Being printed")
    foyer.tap("Close")
    assert not foyer.has("Table 1 at 09:40")
    second = foyer.model.pages.meet.cards.rows[1]
    wish(event_file, second.attendee, visitor.id, point="Foyer 2")
    foyer.screen.look_for_changes()
    foyer.settle()
    assert foyer.has("Would like to meet you")
    foyer.tap(f"Call it off: {first.name}")
    assert not foyer.has("Table 1 at 09:40. You both said yes")
    foyer.tap("Leave")
    scan(foyer, visitor.badge)
    assert "Somebody asks to meet you." in foyer.texts(), foyer.texts()
    foyer.tap("Meet someone")
    type_number(foyer, number)
    foyer.tap("Suggest me no more")
    assert foyer.has("Choose a topic first") or foyer.has("I agree, show me people")
    assert "Muhammed Ö." not in foyer.texts()
    foyer.tap("Leave")
    assert "Ayşegül" not in foyer.texts()
    assert wrong == {}


def untidy_in(foyer: Foyer, state: str) -> dict[str, list[str]]:
    """Return what is wrong with the page as it stands, by the shape of the window."""
    window, wrong = foyer.screen.window, {}
    for language, size, percent in _SHAPES:
        for shape in shapes(foyer.screen, (size,), (language,), percents=(percent,)):
            if seen := [*faults(window), *untidy(window), *misplaced(window)]:
                wrong[f"{state}, {shape}"] = seen
    shape_back(foyer)
    return wrong


def shape_back(foyer: Foyer) -> None:
    """Give the window the shape again in which the visitor goes on."""
    for _ in shapes(foyer.screen, ((1280, 800),), ("en",), percents=(100,)):
        foyer.settle()
