"""The agenda on the day, from a terminal."""

import json
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.storage.event_file import EventFile
from tests.feed_server import broken, feed_server, holds
from tests.services.live_agenda.test_changing import talk

Run = Callable[..., Result]


@pytest.fixture
def kiosk(event_file: EventFile) -> Run:
    def run(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["--event", str(event_file.path), "agenda", *arguments])

    return run


def test_an_announcement_of_another_day_ends_on_that_day(kiosk: Run) -> None:
    made = json.loads(
        kiosk(
            "announce", "Lunch", "--from", "2086-11-21 12:00", "--until", "13:00", "--point", "foyer 1", "--json"
        ).output
    )
    assert [made[end][:16] for end in ("begins", "ends")] == ["2086-11-21T12:00", "2086-11-21T13:00"]
    assert made["points"] == ["Foyer 1"]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--point", "Nowhere"), "knows no point “Nowhere”, but Foyer 1"),
        (("--from", "2016-11-01 08:00", "--until", "2016-11-01 09:00"), "would be over before it is shown"),
    ],
)
def test_what_no_screen_would_show_is_refused(kiosk: Run, arguments: tuple[str, ...], why: str) -> None:
    result = kiosk("announce", "Lunch", *arguments)
    assert result.exit_code == 1
    assert why in str(result.exception)
    assert kiosk("changes").output == "Nothing was changed by hand or announced.\n"


def test_a_feed_is_read_from_now_on_and_what_is_to_be_answered_is_told(kiosk: Run) -> None:
    """Its sessions are read by the process that reads all that comes from outside."""
    assert kiosk("feed").output == "The agenda is read from no feed.\n"
    opening, panel = talk("opening", 0), talk("panel", 30)
    with feed_server() as server:
        server.answer = holds(opening, panel)
        assert kiosk("feed", server.address).output.startswith("2 sessions added, 0 changed")
        kiosk("move", "panel", "--room", "Garden")
        server.answer = holds(talk("panel", 30, "Room 101"), etag='"second"')
        stands = json.loads(kiosk("feed", "--now", "--json").output)
        assert (stands["state"], stands["why"], [one["session"] for one in stands["gone"]]) == (
            "good",
            None,
            ["opening"],
        )
        (difference,) = stands["differences"]
        assert difference == {"session": "panel", "part": "room", "ours": "Garden", "listed": "Room 101"}
        server.answer = broken
        said = kiosk("feed", "--now").output
    assert "500 Internal Server Error" in said
    assert "not in the feed any more: 2026-11-20 09:30 opening" in said
    assert "panel: Garden by hand, Room 101 on the agenda" in said
    assert kiosk("feed", "--off").output.startswith("The agenda is read from no feed.\n")
    assert kiosk("feed", "--off", "--now").exit_code == 2
    assert "panel" in kiosk("list").output
