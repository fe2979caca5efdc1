"""The day at the foyer's screens, as the tour plays it."""

from random import Random

from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import MINUTE, TourDay
from kiosk.demo.tour_exchanges import check_in_first, crowd, two_languages, walk_away
from kiosk.demo.tour_kiosks import show_what_is_told, tell_status
from kiosk.demo.tour_meeting import meeting
from kiosk.demo.tour_take_home import take_home
from kiosk.domain.kiosks.sync_status import SyncState
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.settings.by_name import CHECK_IN_BY_NAME
from kiosk.domain.settings.setting import Scope
from kiosk.services.sharing.exchange import record_exchange
from kiosk.sync.standing import forget_status
from kiosk.viewmodels.shared.place import Place

_LATE = "Hande Öztürk"
"""Who checks in by herself."""
_STARS = "Mert Kılıç"
"""Who stars a session."""
_GROUP = ("Elif Kılıç", "Tolga Öğün", "Burak Şahin", "Ayşegül Demirtaş", "Uğur Ay")
_NOT_YET = "Zeynep Kılıçaslan"
"""Who exchanges contacts before she has checked in."""
_CROWD = 12
_MORE_PAIRS = (("Can Kılıçoğlu", "İpek Yıldız"), ("Elif Kılıç", "Mert Kılıç"), ("Tolga Öğün", "Hande Öztürk"))
_MEETINGS = 45
_AGREEING = 0.8
"""The share of people who agree to the organiser's statistics."""


def day_in_the_foyer(day: TourDay) -> None:
    """Let visitors check themselves in, read the agenda and exchange contacts."""
    settings_of(day.file).change(CHECK_IN_BY_NAME, True, Scope.EVENT)
    foyer = StagedScreen(ScreenKind.FOYER, day.file, Place("Foyer 1"), day.manner)
    day.at(10, 42)
    foyer.tick()
    day.show(foyer, "foyer-rest", "the foyer at rest: now and next")
    tell_status(day.file, SyncState.APART, day.now, day.now - 3 * MINUTE)
    day.show(foyer, "foyer-rest-apart", "the foyer tells its host that the network is gone")
    forget_status(day.file)
    day.at(11, 32)
    foyer.tick()
    day.show(foyer, "foyer-rest-announced", "what is announced, and what changed beneath it")
    show_what_is_told(day, foyer)
    foyer.tap("Touch to begin")
    day.show(foyer, "foyer-home", "what a visitor can do")
    foyer.view_model.setLowReach(True)
    day.show(foyer, "foyer-home-low", "the same for who cannot reach up")
    foyer.view_model.setLowReach(False)
    foyer.tap("Agenda")
    day.show(foyer, "foyer-agenda", "the agenda, with now marked")
    _agenda(day, foyer)
    foyer.tap("Back")
    foyer.tap("Information")
    day.show(foyer, "foyer-information", "the floor plan, pages, links and the Wi-Fi to take along")
    foyer.tap("Floor plan")
    day.show(foyer, "foyer-floor-plan", "where each room is, and where one stands")
    foyer.tap("Back")
    foyer.tap("Leave")
    foyer.tap("Touch to begin")
    foyer.tap("Check in")
    day.show(foyer, "foyer-check-in", "self check-in waits for a badge")
    _by_name(day, foyer)
    late = day.people[_LATE]
    foyer.scan(day.badge(late))
    day.show(foyer, "foyer-checked-in", "a visitor checks in")
    foyer.scan("yx7qk4k7ubq2p67eq7vm9frj7QK4")
    day.show(foyer, "foyer-ask-at-the-desk", "an unknown badge is sent to the desk")
    foyer.tap("Back")
    _exchanges(day, foyer)
    meeting(day, foyer)
    foyer.close()


def _by_name(day: TourDay, foyer: StagedScreen) -> None:
    foyer.tap("No badge?")
    page = foyer.view_model.pages.by_name
    page.setText(_LATE)
    day.show(foyer, "foyer-by-name", "who has no badge types their whole name; nobody is listed")
    page.goOn()
    page.setText("hande.ozturk@example.org")
    day.show(foyer, "foyer-by-name-second", "then one thing more that the list knows")
    foyer.tap("Back")


def _agenda(day: TourDay, foyer: StagedScreen) -> None:
    agenda = foyer.view_model.pages.agenda
    foyer.tap("Timeline")
    day.show(foyer, "foyer-agenda-timeline", "the agenda as a timeline: late is blue, cancelled struck through")
    foyer.tap("Time")
    moved = next(one for row in agenda.rows.rows if row.changed for one in (*row.inner, row.session) if one)
    agenda.openSession(moved)
    day.show(foyer, "foyer-session", "a session that is late, and its code for the calendar of a phone")
    foyer.tap("Where is it?")
    day.show(foyer, "foyer-where-is-it", "the room of that session, marked on the plan")
    foyer.tap("Back")
    badge = day.badge(day.people[_STARS])
    foyer.scan(badge)
    foyer.tap("Close")
    foyer.tap("My day")
    foyer.scan(badge)
    _type_number(day, foyer, _STARS)
    day.show(foyer, "foyer-my-day", "the sessions that somebody starred, to the number of their badge")
    foyer.tap("Whole agenda")


def _exchanges(day: TourDay, foyer: StagedScreen) -> None:
    day.now += 46_000
    foyer.tick()
    day.at(15, 40)
    foyer.tick()
    _pair(day, foyer, "Mert Kılıç", "Zeynep Kılıçaslan")
    day.at(15, 52)
    foyer.tick()
    two_languages(day, foyer, "Elif Kılıç", "Mert Kılıç")
    _group(day, foyer, _GROUP)
    crowd(day, foyer, (*_GROUP, *(each.name for each in day.present if each.name not in _GROUP))[:_CROWD])
    walk_away(day, foyer, _GROUP[:2])
    check_in_first(day, foyer, _NOT_YET, "Mert Kılıç")
    _people_met(day, foyer, "Mert Kılıç")
    for first, second in _MORE_PAIRS:
        day.now += 2 * MINUTE
        _pair(day, foyer, first, second, quietly=True)


def _pair(day: TourDay, foyer: StagedScreen, first: str, second: str, *, quietly: bool = False) -> None:
    if foyer.shows("Touch to begin"):
        foyer.tap("Touch to begin")
    foyer.tap("Exchange contacts")
    for name in (first, second):
        foyer.scan(day.badge(day.people[name]))
    exchange = foyer.view_model.pages.exchange
    for count, name in enumerate((first, second)):
        exchange.switchField(day.people[name].id, "email", False)  # it may be on from before
        exchange.switchField(day.people[name].id, "email", True)
        foyer.settle()
        if not quietly and count == 0:
            day.show(foyer, "exchange-number", "who shares more than a name types the number of their badge")
        _type_number(day, foyer, name)
    if not quietly:
        exchange.otherEmail.want(day.people[first].id)
        foyer.settle()
        day.show(foyer, "exchange-other-email", "another e-mail, which only this exchange holds")
        exchange.otherEmail.use("mert@home.example.org")
        foyer.settle()
        day.show(foyer, "exchange-pair", "two people are asked, each for themselves")
    for name in (first, second):
        exchange.share(day.people[name].id)
    foyer.settle()
    if not quietly:
        day.show(foyer, "exchange-pair-done", "they are connected, and each takes the other home as a vCard")
        foyer.tap("Statistics")
        day.show(foyer, "exchange-statistics", "each is asked about the statistics, apart from sharing")
        foyer.view_model.closeSheet()
        foyer.tap("Next time too")
        foyer.view_model.pages.done.lasting.switch(day.people[first].id, True)
        foyer.settle()
        day.show(foyer, "exchange-next-time", "each says whether the same is to be switched on the next time")
        foyer.view_model.closeSheet()
    _count(foyer, [day.people[name].id for name in (first, second)])
    if not quietly:
        foyer.tap("Invite one more")
        day.show(
            foyer, "exchange-one-more", "they invite one more, and are asked again together with whoever scans next"
        )
    foyer.tap("Leave")


def _group(day: TourDay, foyer: StagedScreen, names: tuple[str, ...]) -> None:
    if foyer.shows("Touch to begin"):
        foyer.tap("Touch to begin")
    foyer.tap("Exchange contacts")
    exchange = foyer.view_model.pages.exchange
    for count, name in enumerate(names):
        foyer.scan(day.badge(day.people[name]))
        if count == 0:
            day.show(foyer, "exchange-first", "the first of a group")
    people = [day.people[name].id for name in names]
    exchange.switchField(people[0], "role", True)
    _type_number(day, foyer, names[0])
    exchange.switchField(people[0], "email", True)
    exchange.decline(people[2])
    exchange.share(people[0])
    exchange.switchField(people[1], "email", True)
    _type_number(day, foyer, names[1])
    day.show(foyer, "exchange-group", "a group: one shared, one is choosing, one refused")
    for person in (people[1], *people[3:]):
        exchange.share(person)
    foyer.settle()
    _count(foyer, people)
    day.show(foyer, "exchange-group-done", "those who agreed have each other's contacts")
    foyer.tap("Leave")


def _count(foyer: StagedScreen, people: list[str]) -> None:
    """Let people agree to be counted."""
    for person in people:
        foyer.view_model.pages.done.switchStatistics(person, True)
    foyer.settle()


def _type_number(day: TourDay, foyer: StagedScreen, name: str) -> None:
    foyer.settle()
    for digit in day.number(day.people[name]):
        foyer.tap(digit)


def _people_met(day: TourDay, foyer: StagedScreen, name: str) -> None:
    foyer.tap("Touch to begin")
    foyer.tap("People I met")
    person = day.people[name]
    foyer.scan(day.badge(person))
    wrong = f"{(int(day.number(person)) + 1) % 1_000_000:06d}"
    for digit in wrong:
        foyer.tap(digit)
    day.show(foyer, "met-wrong-number", "a photographed badge opens nothing: its number is not on the front")
    _type_number(day, foyer, name)
    foyer.view_model.pages.met.sheet.print_on("Office")
    foyer.settle()
    day.show(foyer, "met", "the people that somebody met, once the number is right")
    take_home(day, foyer)
    foyer.tap("What is stored about me")
    day.show(foyer, "stored", "what is stored about them, to the same number")
    foyer.tap("Undo")
    day.show(foyer, "stored-withdraw", "with whom they share, to be taken back in one exchange or in all")
    foyer.tap("Not now")
    foyer.tap("Mail from the organiser")
    day.show(foyer, "stored-news", "the sentence that somebody agrees to who wants mail from the organiser")
    foyer.tap("I agree")
    foyer.tap("Correct")
    day.show(foyer, "stored-correct", "what the list has wrong of them, for the desk to put right")
    acts = foyer.view_model.pages.stored.acts
    acts.askCorrection(person.name, f"{person.organisation} (Türkiye)", person.email)
    foyer.settle()
    day.show(foyer, "stored-receipt", "a receipt: the desk finds the wish by its number")
    foyer.view_model.closeSheet()
    foyer.settle()
    foyer.tap("Leave")


def networking(day: TourDay) -> None:
    """Let the others meet at a second foyer screen."""
    chance = Random(2026)  # noqa: S311 - the same meetings every time
    for _ in range(_MEETINGS):
        day.now += MINUTE
        met = chance.sample(day.present, chance.choice((2, 2, 2, 2, 3, 4)))
        answers = [Answer(person.id, (Field.EMAIL,), chance.random() < _AGREEING) for person in met]
        record_exchange(day.file, answers, point="Foyer 2", language=day.manner.language)
    day.say(f"networking: {_MEETINGS} more exchanges at another foyer screen")
