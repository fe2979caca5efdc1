"""Plans of floors: what an organiser says of them is on every kiosk, and taken back."""

from base64 import b64encode

import pytest

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.facts.floor_plan import FloorPlanDrawn
from kiosk.domain.facts.registry import body_of
from kiosk.domain.fault import Fault
from kiosk.domain.floor_plan import LONGEST_FLOOR, LONGEST_PLACE, MOST_BYTES, MOST_PLACES, Spot, read_spot
from kiosk.domain.json_text import written_json
from kiosk.domain.kiosks.wire import LONGEST_BODY
from kiosk.domain.settings.plan import PLAN_PLACE
from kiosk.services.agenda import import_agenda
from kiosk.services.floor_plans import add, draw, missing, remove, rename, undo
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.derived import contents, rebuild
from kiosk.storage.tables.floor_plans import standing
from tests.floors import plan_picture


def test_places_add_up_and_each_change_is_taken_back_and_brought_again(event_file: EventFile) -> None:
    draw(event_file, plan_picture(), {"Hall A": Spot(40, 62)})
    draw(event_file, places={"hall a": Spot(41, 60), "Entrance": Spot(50, 98)})
    (plan,) = standing(event_file.reader)
    assert plan.places == {"Hall A": Spot(41, 60), "Entrance": Spot(50, 98)}
    draw(event_file, plan_picture(9), {"Entrance": None})
    assert undo(event_file) == plan
    (again,) = standing(event_file.reader)
    assert again == plan
    undo(event_file)
    (changed,) = standing(event_file.reader)
    assert (changed.picture, list(changed.places)) == (plan_picture(9), ["Hall A"])
    remove(event_file)
    assert not standing(event_file.reader)
    undo(event_file)
    assert standing(event_file.reader) == [changed]
    _is_the_same_when_made_again(event_file)


def test_several_floors_are_told_apart_by_their_names(event_file: EventFile) -> None:
    draw(event_file, plan_picture(), floor="Ground floor", floors={"tr": "Zemin kat"})
    draw(event_file, plan_picture(9), {"Hall B": Spot(1, 2)}, floor="Upper floor")
    with pytest.raises(Fault, match="several floors; say which one: Ground floor, Upper floor"):
        draw(event_file, places={"Hall A": Spot(1, 2)})
    draw(event_file, places={"Hall A": Spot(3, 4)}, floor="zemin kat")
    ground, upper = standing(event_file.reader)
    assert (ground.floor_in("tr"), ground.floor_in("ar")) == ("Zemin kat", "Ground floor")
    assert (list(ground.places), list(upper.places)) == (["Hall A"], ["Hall B"])
    with pytest.raises(Fault, match="already"):
        rename(event_file, upper, "Ground floor")
    with pytest.raises(Fault, match="no floor “Attic” yet; give its picture"):
        draw(event_file, floor="Attic", places={"Hall A": Spot(1, 2)})
    _is_the_same_when_made_again(event_file)


def test_a_room_without_a_place_is_told_once_there_is_a_plan(event_file: EventFile) -> None:
    starts = event_file.clock()
    sessions = [Session(room, starts, starts + 1, SessionText("Talk", room=room)) for room in ("Hall A", "Room B", "")]
    import_agenda(event_file, Agenda(tuple(sessions)))
    assert missing(event_file) == ()
    draw(event_file, plan_picture(), {"hall a": Spot(1, 2)})
    assert missing(event_file) == ("Room B",)


def test_the_largest_plan_fits_into_a_record_that_travels() -> None:
    places = {f"{number:0{LONGEST_PLACE}}": "99.99,99.99" for number in range(MOST_PLACES)}
    fact = FloorPlanDrawn(
        "0" * 8, {"": "x" * LONGEST_FLOOR}, b64encode(bytes(MOST_BYTES)).decode(), places, 1, removed=False
    )
    assert len(written_json(body_of(fact))) < LONGEST_BODY
    assert PLAN_PLACE.form.check("x" * LONGEST_PLACE), "a screen can stand at any place"


def test_a_place_is_per_cent_of_the_plan_and_lies_in_a_part_of_it() -> None:
    assert [read_spot(text).ninth for text in ("0,0", "50,50", "100,100", "90,10", "33,70")] == [
        "top left",
        "middle",
        "bottom right",
        "top right",
        "bottom left",
    ]
    for text in ("", "40", "40,101", "-1,2", "nan,2", "1,2,3"):
        with pytest.raises(ValueError, match=r".*"):
            read_spot(text)


def _is_the_same_when_made_again(file: EventFile) -> None:
    before = contents(file.reader)
    with file.writing() as connection:
        rebuild(connection)
    assert contents(file.reader) == before


def test_one_more_floor_never_takes_the_place_of_another(event_file: EventFile) -> None:
    names = [add(event_file, plan_picture(shade), "plan").floor_in("") for shade in (1, 2, 3)]
    assert names == ["plan", "plan 2", "plan 3"]
    assert add(event_file, plan_picture(4), "x" * 90).floor_in("") == "x" * 60
