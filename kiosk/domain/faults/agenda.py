"""Faults of an agenda that is imported, and why a part of it cannot be taken."""

from kiosk.domain.fault import Fault, Reason
from kiosk.domain.message import Message


class AgendaEmpty(Fault):
    text = "The agenda holds no sessions; nothing was changed."


class NoLanguageCode(Fault):
    text = "“{typed}” is no language; write it like en or tr. Nothing was changed."
    typed: str


class NoSessionKnown(Fault):
    text = (
        "None of the {count} sessions has the id of one on the agenda; nothing was changed. "
        "Import the agenda itself first, without a language."
    )
    one = (
        "The one session does not have the id of one on the agenda; nothing was changed. "
        "Import the agenda itself first, without a language."
    )
    count: int


class NothingPublic(Fault):
    text = (
        "All {count} sessions of the file are cancelled or confidential, and none of them is on the agenda; "
        "nothing was changed."
    )
    one = "The one session of the file is cancelled or confidential, and is not on the agenda; nothing was changed."
    count: int


class AgendaUnreadable(Fault):
    text = "The agenda {path} cannot be read ({reason}); nothing was imported."
    path: str
    reason: Reason


class AgendaUnfit(Fault):
    text = "{name} is not an agenda that can be imported: {reason}. Nothing was imported."
    name: str
    reason: Reason


class AgendaRefused(Fault):
    text = "{address} was refused by its server ({status}); nothing was imported."
    address: str
    status: str


class AgendaTooSlow(Fault):
    text = "{address} did not answer within {seconds} s; nothing was imported. Try again."
    address: str
    seconds: float


class AgendaNotReached(Fault):
    text = "{address} cannot be reached ({reason}); nothing was imported. Check the address."
    address: str
    reason: Reason


class AgendaTooLarge(Fault):
    text = "{name} is larger than {megabytes} MB, which no agenda is; nothing was imported."
    name: str
    megabytes: int


class NoSessionsInIt(Reason):
    text = "it should hold sessions with times, but holds none"


class NoneCouldBeTaken(Reason):
    text = "none of its {count} sessions can be taken; of the first, {reason}"
    one = "its one session cannot be taken: {reason}"
    count: int
    reason: Reason


class TooManySessions(Reason):
    text = "it holds more than {most} sessions, which no event has"
    most: int


class TooManyLines(Reason):
    text = "it has more than {most} lines about its sessions, which no event needs"
    most: int


class NoAgenda(Reason):
    text = (
        "it should be a frab or pretalx schedule (JSON or XML), an iCalendar file or Sessionize’s JSON, "
        "but begins with “{beginning}”"
    )
    beginning: str


class EmptyFile(Reason):
    text = "it is empty"


class OtherKeys(Reason):
    text = "it should have “schedule” (frab, pretalx) or “sessions” and “speakers” (Sessionize), but has {keys}"
    keys: tuple[str, ...]


class OtherList(Reason):
    text = "it should be a list of days with “date” and “rooms” (Sessionize), but is another list"


class BrokenJson(Reason):
    text = "it should be whole JSON, but is broken at line {line}"
    line: int


class UnreadableJson(Reason):
    text = "it should be whole JSON, but its text cannot be read"


class BrokenXml(Reason):
    text = "it should be a frab or pretalx schedule in XML, but is broken at line {line}"
    line: int


class UnsafeXml(Reason):
    text = "it should be a frab or pretalx schedule in XML, but cannot be read safely"


class BrokenCalendar(Reason):
    text = "it should be an iCalendar file, but is broken or cut off"


class OtherElement(Reason):
    text = "the outermost element should be <schedule>, but is <{name}>"
    name: str


class NoConference(Reason):
    text = "<schedule> should hold a <conference>, but holds none"


class ShouldBe(Reason):
    text = "“{key}” should be {expected}, but is {found}"
    key: str
    expected: Message
    found: Message


class PartMissing(Reason):
    text = "“{key}” is missing or empty"
    key: str


class NoTitle(Reason):
    text = "it has no title"


class NoTime(Reason):
    text = "it has no time"


class NoTimeYet(Reason):
    text = "it has no time yet"


class RecursOutside(Reason):
    text = "it recurs, but not on the event’s days"


class LastsTooLong(Reason):
    text = "it lasts {days} days"
    days: int


class NotOfThisAge(Reason):
    text = "it is not between 1971 and 2200"


class AnObject(Message):
    text = "an object"


class AList(Message):
    text = "a list"


class SomeText(Message):
    text = "text"


class AWholeNumber(Message):
    text = "a whole number"


class ANumber(Message):
    text = "a number"


class TrueOrFalse(Message):
    text = "true or false"


class NoValue(Message):
    text = "nothing"


class SomethingElse(Message):
    text = "something else"


class ATime(Message):
    text = "a time like 2026-11-20T09:30:00+03:00"


class ADuration(Message):
    text = "hours and minutes like 00:45"


class ThatText(Message):
    text = "the text “{words}”"
    words: str


class ThatNumber(Message):
    text = "the number {digits}"
    digits: str
