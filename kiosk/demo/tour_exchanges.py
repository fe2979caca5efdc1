"""Exchanges of contacts that go another way than most, as the tour plays them."""

from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import TourDay


def check_in_first(day: TourDay, foyer: StagedScreen, late: str, other: str) -> None:
    """Let somebody exchange contacts who has not checked in; a tap on her card does that, and the exchange goes on."""
    if foyer.shows("Touch to begin"):
        foyer.tap("Touch to begin")
    foyer.tap("Exchange contacts")
    for name in (late, other):
        foyer.scan(day.badge(day.people[name]))
    day.show(foyer, "exchange-check-in-first", "who has not checked in is asked on her card whether she wants to")
    foyer.view_model.pages.exchange.seatCheckIn.checkIn(day.people[late].id)
    foyer.settle()
    day.show(foyer, "exchange-checked-in", "a tap checks her in, and the exchange goes on as it was")
    for name in (late, other):
        foyer.view_model.pages.exchange.decline(day.people[name].id)
    foyer.settle()
    foyer.tap("Leave")


def two_languages(day: TourDay, foyer: StagedScreen, first: str, second: str) -> None:
    """Let two people read their cards in two languages."""
    foyer.tap("Touch to begin")
    foyer.tap("Exchange contacts")
    for name in (first, second):
        foyer.scan(day.badge(day.people[name]))
    foyer.view_model.pages.exchange.speakNext(day.people[second].id)
    foyer.settle()
    day.show(foyer, "exchange-languages", "two languages; one is asked to check in, one has e-mail on as before")
    foyer.view_model.pages.exchange.decline(day.people[second].id)
    foyer.settle()
    day.show(foyer, "exchange-declined", "nothing comes of it: that is fine, and nobody is named who said no")
    foyer.tap("Leave")


def crowd(day: TourDay, foyer: StagedScreen, names: tuple[str, ...]) -> None:
    """Let twelve people exchange contacts, of whom the last one walks off and the others leave in the question."""
    foyer.tap("Touch to begin")
    foyer.tap("Exchange contacts")
    exchange, people = foyer.view_model.pages.exchange, [day.people[name].id for name in names]
    for name in names:
        foyer.scan(day.badge(day.people[name]))
    exchange.decline(people[2])
    for person in (*people[:2], *people[3:6]):
        exchange.share(person)
    foyer.settle()
    day.show(foyer, "exchange-twelve", "twelve people, one at a time")
    for person in people[6:-1]:
        exchange.share(person)
    day.now += 31_000
    foyer.tick()
    day.show(foyer, "exchange-walked-off", "one has walked off: the screen says what becomes of the others")
    foyer.view_model.leave()
    foyer.settle()
    day.show(foyer, "exchange-twelve-done", "one code for all who agreed")
    foyer.tap("Leave")


def walk_away(day: TourDay, foyer: StagedScreen, names: tuple[str, ...]) -> None:
    """Let people walk away in the midst of it: the screen warns, and then forgets them."""
    foyer.tap("Touch to begin")
    foyer.tap("Exchange contacts")
    for name in names:
        foyer.scan(day.badge(day.people[name]))
    day.now += 31_000
    foyer.tick()
    day.show(foyer, "foyer-still-there", "the group has walked away")
    day.now += 21_000
    foyer.tick()
    day.show(foyer, "foyer-forgotten", "everything about them is gone")
