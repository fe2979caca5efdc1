"""Screens are called as their kiosk is, and no two open ones of a machine alike."""

from pathlib import Path

from kiosk.app.point import held_point


def test_a_second_desk_of_a_machine_has_another_name_until_the_first_is_closed(tmp_path: Path) -> None:
    event = tmp_path / "event.db"
    with held_point(event, "", "Desk 1", tmp_path) as first:
        with held_point(event, "", "Desk 1", tmp_path) as second, held_point(event, "", "Desk 1", tmp_path) as third:
            assert (first, second, third) == ("Desk 1", "Desk 2", "Desk 3")
        with held_point(tmp_path / "other.db", "", "Desk 1", tmp_path) as elsewhere:
            assert elsewhere == "Desk 1"
    with held_point(event, "", "Desk 1", tmp_path) as again:
        assert again == "Desk 1"


def test_the_screens_of_a_kiosk_with_a_name_bear_it(tmp_path: Path) -> None:
    event = tmp_path / "event.db"
    with held_point(event, "", "Kapı B", tmp_path) as desk, held_point(event, "", "Kapı B", tmp_path) as foyer:
        assert (desk, foyer) == ("Kapı B", "Kapı B 2")


def test_a_name_that_was_asked_for_is_taken_as_it_is_and_kept_from_others(tmp_path: Path) -> None:
    event = tmp_path / "event.db"
    with (
        held_point(event, "Desk 1", "Desk 1", tmp_path) as asked,
        held_point(event, "Desk 1", "Desk 1", tmp_path) as same,
        held_point(event, "", "Desk 1", tmp_path) as other,
    ):
        assert (asked, same, other) == ("Desk 1", "Desk 1", "Desk 2")


def test_a_desk_is_not_called_as_another_kiosk_is(tmp_path: Path) -> None:
    event = tmp_path / "event.db"
    with (
        held_point(event, "", "Desk 1", tmp_path, elsewhere={"desk 1", "Desk 2"}) as first,
        held_point(event, "", "Desk 1", tmp_path, elsewhere={"desk 1", "Desk 2"}) as second,
    ):
        assert (first, second) == ("Desk 3", "Desk 4")


def test_where_no_name_can_be_held_screens_open_all_the_same(tmp_path: Path) -> None:
    with held_point(tmp_path / "event.db", "", "Desk 1", tmp_path / "not" / "there") as name:
        assert name == "Desk 1"
