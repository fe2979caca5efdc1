"""People who stand beside each other are called so that nobody is taken for another."""

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.namesakes import called, still_alike


def names(*people: str) -> list[str]:
    return list(called(Attendee(str(at), name) for at, name in enumerate(people)).values())


def test_namesakes_are_called_by_as_much_of_the_family_name_as_tells_them_apart() -> None:
    assert names("Ali Aksoy", "Ali Aydın") == ["Ali Ak.", "Ali Ay."]
    assert names("Ali Ay", "Ali Aydın") == ["Ali Ay.", "Ali Ayd."]
    assert names("Deniz van der Berg", "Deniz Bulut") == ["Deniz Be.", "Deniz Bu."]


def test_whoever_has_no_namesake_is_called_as_ever() -> None:
    assert names("Ali Aksoy", "Ali Kurt", "王伟") == ["Ali A.", "Ali K.", "伟"]


def test_people_of_one_whole_name_stay_alike_and_are_known_as_such() -> None:
    people = called([Attendee("1", "Ali Aksoy"), Attendee("2", "Ali Aksoy"), Attendee("3", "Ali Aydın")])
    assert people == {"1": "Ali Ak.", "2": "Ali Ak.", "3": "Ali Ay."}
    assert still_alike(people) == {"1", "2"}
