"""The agenda on the day, from a terminal."""

import json
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.storage.event_file import EventFile

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
