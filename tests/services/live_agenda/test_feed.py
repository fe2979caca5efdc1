"""The agenda is read from a feed again and again: what is new comes by itself, and a broken feed breaks nothing."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.adapters.agenda import agenda_web
from kiosk.adapters.agenda.agenda_file import parse
from kiosk.bootstrap import feeds
from kiosk.bootstrap.feeds import FeedRounds, feed_standing
from kiosk.domain.agenda.feed import EVERY, LONGEST, SHORTEST, is_feed_address
from kiosk.domain.faults.agenda_feed import FeedIsOther, FeedReadElsewhere, NoFeed, NoFeedAddress
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.kiosks.role import Role
from kiosk.services.live_agenda.acts import take_back
from kiosk.services.live_agenda.changing import cancel, carry_out
from kiosk.services.live_agenda.feed import set_feed, stop_feed
from kiosk.services.live_agenda.feed_reading import FeedAccess, FeedReader
from kiosk.services.live_agenda.feed_standing import FeedState
from kiosk.services.live_agenda.gone import keep
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions
from tests.conftest import GivenClock
from tests.feed_server import Answer, FeedServer, Request, broken, feed_server, holds, sessionize
from tests.hosts import OpenKiosk
from tests.services.live_agenda.test_changing import MINUTE, talk

OPENING, PANEL, CLOSING = talk("opening", 0), talk("panel", 30), talk("closing", 120)
LATER = replace(PANEL, starts=PANEL.starts + 10 * MINUTE, ends=PANEL.ends + 10 * MINUTE)


@pytest.fixture(scope="module")
def running() -> Iterator[FeedServer]:
    with feed_server() as server:
        yield server


@pytest.fixture
def server(running: FeedServer) -> FeedServer:
    running.asked.clear()
    running.answer = holds(OPENING, PANEL, CLOSING)
    return running


@pytest.fixture
def fed(event_file: EventFile, server: FeedServer) -> EventFile:
    """An event whose feed was taken once."""
    set_feed(event_file, server.address)
    reader(event_file).read_now()
    return event_file


def reader(file: EventFile, chance: float = 0.5) -> FeedReader:
    """Return what asks for real, and reads in this very process: that readers stand apart is told elsewhere."""
    read = lambda content, name, event: parse(content, name, event.zone)  # noqa: E731
    return FeedReader(file, FeedAccess(agenda_web.ask, read, feeds._noted), lambda: chance)


def starts(file: EventFile) -> dict[str, int]:
    return {one.id: one.starts for one in sessions.scheduled(file.reader)}


def test_what_is_new_comes_by_itself_and_a_server_is_asked_for_no_more_than_that(
    fed: EventFile, server: FeedServer, clock: GivenClock
) -> None:
    assert starts(fed) == {one.id: one.starts for one in (OPENING, PANEL, CLOSING)}
    assert reader(fed).read_if_due() is None, "it was asked just now"
    clock.forward(5)
    assert reader(fed).read_if_due() is not None
    assert server.asked[-1]["If-None-Match"] == '"first"'
    assert feed_standing(fed).state is FeedState.GOOD
    server.answer = holds(OPENING, LATER, CLOSING, etag='"second"')
    clock.forward(6)
    round_ = reader(fed).read_if_due()
    assert round_
    assert round_.report
    assert (round_.report.moved, starts(fed)["panel"]) == (1, LATER.starts)
    assert len(server.asked) == 3


def drips(request: Request) -> None:
    request.send_response(200)
    request.end_headers()
    while not request.server.released.wait(0.02):
        request.wfile.write(b" ")


def hangs(request: Request) -> None:
    request.server.released.wait(20)


def floods(request: Request) -> None:
    request.send_response(200)
    request.end_headers()
    for _ in range(100):
        request.wfile.write(bytes(1_000_000))


WRONG: dict[str, tuple[Answer, str]] = {
    "broken": (broken, r"refused by its server \(500 Internal Server Error\)"),
    "cut off": (lambda request: request.say(200, sessionize(PANEL), length=9_999), "ended before all of it had come"),
    "cut off, and its length untold": (
        lambda request: request.say(200, sessionize(PANEL)[:-20]),
        "should be whole JSON",
    ),
    "leads round": (lambda request: request.say(302, Location=request.path), "other addresses more than 5 times"),
    "leads to a file": (lambda request: request.say(302, Location="file:///etc/passwd"), "is not allowed"),
    "leads out of the web": (
        lambda request: request.say(302, Location="ftp://example.org/a"),
        "where no feed may lead",
    ),
    "is 100 MB": (lambda request: request.say(200, length=100_000_000), "is larger than 20 MB"),
    "is 100 MB, and does not say so": (floods, "is larger than 20 MB"),
    "is a page to sign in": (
        lambda request: request.say(200, b"<html><body>Sign in</body></html>"),
        "is not an agenda",
    ),
    "is empty": (lambda request: request.say(200), "is not an agenda"),
    "never ends": (drips, "did not answer within 0.3 s"),
    "never begins": (hangs, "did not answer within"),
}


def test_a_broken_feed_leaves_the_agenda_and_says_why_and_since_when(
    fed: EventFile, server: FeedServer, clock: GivenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, since = starts(fed), clock.now
    for name, (answer, why) in WRONG.items():
        server.answer = answer
        monkeypatch.setattr(agenda_web, "IN_ALL", 0.3 if name.startswith("never") else 60)
        round_ = reader(fed).read_now()
        standing = feed_standing(fed)
        assert (standing.state, standing.look.broken_since, standing.fault) == (FeedState.BROKEN, since, round_.fault)
        with pytest.raises(Exception, match=why):
            raise standing.fault or AssertionError(name)
        assert starts(fed) == before, name
        clock.forward(1)
    server.answer = holds(OPENING, LATER, CLOSING, etag='"second"')
    reader(fed).read_now()
    assert (feed_standing(fed).state, feed_standing(fed).fault) == (FeedState.GOOD, None)
    assert starts(fed)["panel"] == LATER.starts


def test_a_broken_feed_is_asked_less_and_less_often_and_as_its_server_wishes(
    fed: EventFile, server: FeedServer, clock: GivenClock
) -> None:
    def waits(chance: float = 0.0) -> int:
        return reader(fed, chance).read_now().look.due - clock.now

    server.answer = broken
    assert [waits() for _ in range(7)] == [minutes * SHORTEST for minutes in (1, 2, 4, 8, 16, 30, 30)]
    assert waits(1.0) == 30 * MINUTE * 5 / 4
    for asked, minutes in (
        ("2400", 40),
        ("1", 30),
        ("999999", 60),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 30),
        ("soon", 30),
    ):
        server.answer = lambda request, asked=asked: request.say(503, Retry_After=asked)  # type: ignore[misc]
        assert waits() == minutes * MINUTE
    clock.forward(29)
    asked_before = len(server.asked)
    assert (reader(fed).read_if_due(), len(server.asked)) == (None, asked_before)
    clock.now -= 5 * LONGEST  # set back: nobody waits until it has come round again
    assert reader(fed).read_if_due() is not None
    server.answer = holds(OPENING, PANEL, CLOSING)
    assert (waits(0.0), waits(1.0)) == (EVERY * 9 / 10, EVERY * 11 / 10)


def test_a_session_that_is_gone_stays_until_somebody_says_what_becomes_of_it(
    fed: EventFile, server: FeedServer
) -> None:
    def gone() -> list[str]:
        return [one.id for one in feed_standing(fed).gone]

    server.answer = holds(CLOSING, etag='"second"')
    reader(fed).read_now()
    assert (gone(), len(starts(fed))) == (["opening", "panel"], 3)
    reader(fed).read_now()
    assert gone() == ["opening", "panel"], "that nothing is new since is no answer"
    off, kept = cancel(OPENING), keep(PANEL)
    carry_out(fed, off)
    carry_out(fed, kept)
    assert (gone(), set(starts(fed))) == ([], {"panel", "closing"})
    take_back(fed, off.id)
    take_back(fed, kept.id)
    assert (gone(), len(starts(fed))) == (["opening", "panel"], 3)
    server.answer = holds(OPENING, CLOSING, etag='"third"')
    reader(fed).read_now()
    assert gone() == ["panel"]


def test_a_feed_that_has_become_another_one_is_not_taken(fed: EventFile, server: FeedServer) -> None:
    before = starts(fed)
    server.answer = holds(talk("x", 0, title="Another fair"), talk("y", 30, title="Another day"), etag='"second"')
    assert reader(fed).read_now().fault == FeedIsOther(3)
    assert starts(fed) == before


def test_one_kiosk_reads_the_feed_and_organisers_alone_say_which(
    fed: EventFile, server: FeedServer, open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    desk, laptop = open_kiosk("Desk 1", Role.DESK), open_kiosk("Laptop", Role.ORGANISER)
    clock.forward(10)
    asked = len(server.asked)
    assert [reader(file).read_if_due() for file in (desk, laptop)] == [None, None]
    assert (feed_standing(laptop).state, len(server.asked)) == (FeedState.ELSEWHERE, asked)
    with pytest.raises(FeedReadElsewhere):
        reader(laptop).read_now()
    with pytest.raises(RoleMayNot):
        set_feed(desk, server.address)
    set_feed(laptop, server.address)
    assert reader(laptop).read_if_due() is not None
    stop_feed(laptop)
    assert feed_standing(laptop).state is FeedState.OFF
    with pytest.raises(NoFeed):
        stop_feed(laptop)


@pytest.mark.parametrize(
    "typed",
    ["", "schedule.json", "ftp://example.org/a", "file:///etc/passwd", "https://", "https://me:pw@example.org/a"],
)
def test_what_is_no_address_is_no_feed(event_file: EventFile, typed: str) -> None:
    assert not is_feed_address(typed)
    with pytest.raises(NoFeedAddress):
        set_feed(event_file, typed)


_KILLED = """
import os, signal, sys
from kiosk.services.live_agenda import feed_reading
from kiosk.services import agenda
def killed(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
{patch}
from kiosk.cli import main
main()
"""
BETWEEN = "feed_reading.import_agenda = killed"
MIDST = "from kiosk.services import import_store; import_store.settle = killed"


@pytest.mark.slow
@pytest.mark.parametrize("patch", [BETWEEN, MIDST])
def test_a_program_that_is_killed_while_it_reads_leaves_the_agenda_whole_and_misses_nothing(
    fed: EventFile, server: FeedServer, patch: str
) -> None:
    more = [talk(f"t{number}", 5 * number) for number in range(80)]
    server.answer = holds(OPENING, PANEL, CLOSING, *more, etag='"second"')
    command = (sys.executable, "-c", _KILLED.format(patch=patch), "--event", str(fed.path), "agenda", "feed", "--now")
    assert subprocess.run(command, check=False, capture_output=True).returncode == -signal.SIGKILL
    assert len(starts(fed)) == 3
    reader(fed).read_now()
    assert len(starts(fed)) == 83


def test_the_feed_is_read_beside_a_screen_without_anybodys_doing(
    fed: EventFile, server: FeedServer, clock: GivenClock
) -> None:
    server.answer = holds(OPENING, LATER, CLOSING, etag='"second"')
    clock.forward(6)
    rounds = FeedRounds(fed)
    try:
        deadline = time.monotonic() + 30
        while starts(fed)["panel"] != LATER.starts:
            assert time.monotonic() < deadline
            time.sleep(0.02)
    finally:
        rounds.stop()


def test_a_server_in_the_world_leads_nobody_into_this_machine(
    fed: EventFile, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = iter([agenda_web._Nearness.WORLD, agenda_web._Nearness.MACHINE])
    monkeypatch.setattr(agenda_web, "_nearness_of", lambda _: next(where))
    server.answer = lambda request: request.say(302, Location="/printers")
    assert "where no feed may lead" in str(reader(fed).read_now().fault)
    assert len(server.asked) == 2, "it was asked nothing there"
