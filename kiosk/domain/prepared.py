"""How much of an event is prepared, one sentence a kind, each of a number of things."""

from kiosk.domain.message import Message


class PreparedSentence(Message):
    """What is there before the day."""

    context = "Prepare"


class DaysLeft(PreparedSentence):
    text = "{count} days until {day}"
    one = "{count} day until {day}"
    count: int
    day: str


class PeopleListed(PreparedSentence):
    text = "{count} people"
    one = "{count} person"
    count: int


class PeopleFromLists(PreparedSentence):
    text = "{people} from {count} lists"
    one = "{people} from {count} list"
    people: int
    count: int


class SessionsPlanned(PreparedSentence):
    text = "{count} sessions"
    one = "{count} session"
    count: int


class DoorsDescribed(PreparedSentence):
    text = "{count} doors"
    one = "{count} door"
    count: int


class RulesMade(PreparedSentence):
    text = "{count} rules"
    one = "{count} rule"
    count: int


class GuestsAwaited(PreparedSentence):
    text = "{count} guests are awaited"
    one = "{count} guest is awaited"
    count: int


class StaffPrepared(PreparedSentence):
    text = "{count} people sign in at desks"
    one = "{count} person signs in at desks"
    count: int


class SettingsChanged(PreparedSentence):
    text = "{count} are changed"
    one = "{count} is changed"
    count: int


class LaptopsJoined(PreparedSentence):
    text = "{count} organisers’ laptops"
    one = "{count} organiser’s laptop"
    count: int


class DesksJoined(PreparedSentence):
    text = "{count} desks"
    one = "{count} desk"
    count: int


class FoyersJoined(PreparedSentence):
    text = "{count} foyer screens"
    one = "{count} foyer screen"
    count: int


class WallsJoined(PreparedSentence):
    text = "{count} screens that only show"
    one = "{count} screen that only shows"
    count: int
