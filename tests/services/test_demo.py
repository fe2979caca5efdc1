"""The demo's day has what a real one has: a change of its agenda."""

from pathlib import Path

from kiosk.bootstrap.demo import make_demo
from kiosk.storage.tables import announcements, sessions
from tests.conftest import STARTS


def test_the_demo_of_a_day_that_is_past_announces_nothing(tmp_path: Path) -> None:
    file = make_demo(tmp_path / "demo.db", lambda: STARTS + 400 * 24 * 60 * 60_000)
    announced = announcements.standing(file.reader)
    file.close()
    assert announced == []


def test_the_demo_moves_its_tables_and_calls_off_a_tour(tmp_path: Path) -> None:
    file = make_demo(tmp_path / "demo.db", lambda: STARTS)
    shown = sessions.shown(file.reader)
    file.close()
    assert [one.text_in("tr").title for one in shown if one.is_cancelled] == ["Laboratuvar turu"]
    moved = [(one.text.title, one.starts - one.moved_from) for one in shown if one.moved_from]
    assert moved == [(title, 20 * 60_000) for title in ("Finance", "Markets", "Talent", "Technology")]
