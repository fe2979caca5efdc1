"""Faults of people: on the roster, at the door, in an exchange."""

from kiosk.domain.fault import Fault


class PersonGone(Fault):
    text = "This person is no longer on the roster; search again."


class NoBadge(Fault):
    text = "This person has no badge yet; print one first. Nothing was changed."


class ImportNotLatest(Fault):
    text = "Another file was imported since, or this one was taken back before; nothing was changed."


class NobodyAdmitted(Fault):
    text = "That scan admitted nobody; there is nothing to undo."


class UndoneBefore(Fault):
    text = "That check-in was undone before; nothing was changed."


class CannotBeUndone(Fault):
    text = "That cannot be taken back; nothing was changed."


class CodeNotListed(Fault):
    text = "That code is not on this event’s list; nothing was changed."


class PersonNotIn(Fault):
    text = "That person is not in; nothing was changed."


class NoSuchOrder(Fault):
    text = "Nobody on the roster is of the order “{order}”; nobody was checked in."
    order: str


class NobodyOfOrder(Fault):
    text = "Nobody of the order “{order}” has the id, code or whole name “{name}”; nobody was checked in."
    order: str
    name: str


class HostNameUnfit(Fault):
    text = "The name of who waits has at most {most} letters; nothing was changed."
    most: int


class NobodyOfThatName(Fault):
    text = "Nobody of the staff is called “{name}”, and only the organiser can write a name down; nothing was changed."
    name: str


class NobodyWaits(Fault):
    text = "Nobody of that name waits for this person; nothing was changed."


class NeverMoved(Fault):
    text = "That is no code of a ticket that went to somebody else; nothing was changed."


class WalkInUnnamed(Fault):
    text = "A walk-in needs a name; nothing was recorded."


class WalkInEmailUnfit(Fault):
    text = "“{email}” is no e-mail address; nothing was recorded."
    email: str


class WalkInGroupUnknown(Fault):
    text = "No group begins with “{group}”; nothing was recorded."
    group: str


class WalkInCodeTaken(Fault):
    text = "The code ending in {ending} is somebody’s already, or no code of a guest; nothing was recorded."
    ending: str


class GuestUnnamed(Fault):
    text = "A guest needs a name; nothing was changed."


class NeedsOff(Fault):
    text = "Dietary and access needs are not noted: the organiser has not switched that on, or the event is over."


class NameNeeded(Fault):
    text = "A person needs a name; nothing was changed."


class CameMeanwhile(Fault):
    text = "{name} has been here meanwhile, and stays on the list; nothing was changed."
    name: str


class NothingToCorrect(Fault):
    text = "That is what the list says already; nothing was noted."


class EmailUnfit(Fault):
    text = "“{email}” is no e-mail address; nothing was changed."
    email: str


class GuestListed(Fault):
    text = "{name} is on the list already. Save again if this is somebody else."
    name: str


class NamedSince(Fault):
    text = "The guest was given another name since; nothing was changed."


class ErasedBefore(Fault):
    text = "This person was erased before; nothing was changed."


class NobodyNamed(Fault):
    text = "Nobody on the roster has the code, id, e-mail or whole name “{name}”; nothing was changed."
    name: str


class SeveralNamed(Fault):
    text = "“{name}” could be several people: {people}. Give the id; nothing was changed."
    name: str
    people: tuple[str, ...]


class SamePersonTwice(Fault):
    text = "These are one person already; nothing was changed."


class NotMerged(Fault):
    text = "This person was not merged with anybody; nothing was changed."


class NobodyToErase(Fault):
    text = "Nobody on the roster has that code, id or whole name; nothing was erased."


class NobodyOfStaff(Fault):
    text = "Nobody of the staff has that name; nothing was erased."


class NobodyWithId(Fault):
    text = "Nobody on the roster has that id; nothing was erased."


class SeveralToErase(Fault):
    text = "{count} people have that name; nothing was erased. Give an id from “kiosk find --json”."
    one = "{count} person has that name; nothing was erased. Give an id from “kiosk find --json”."
    count: int


class NobodyToExport(Fault):
    text = "That is no code, id or whole name of anyone on the roster; nothing was written."


class SeveralToExport(Fault):
    text = "{count} people have that name; nothing was written. Give an id from “kiosk find --json”."
    one = "{count} person has that name; nothing was written. Give an id from “kiosk find --json”."
    count: int


class RosterEmpty(Fault):
    text = "Nobody is on the roster yet; nothing was written. Import it with “kiosk import roster FILE”."


class NobodyToInvite(Fault):
    text = "None of these people has an invitation, or is to get one; nothing was written."


class NobodyCame(Fault):
    text = "None of these people has come yet; nothing was written."


class NobodyFits(Fault):
    text = "Nobody on the roster fits “{typed}”; nothing was written."
    typed: str


class ExchangeOfOne(Fault):
    text = "An exchange needs at least two different people; nothing was recorded."


class TextsChanged(Fault):
    text = "What was asked has changed meanwhile; nothing was recorded. Read it again, and answer anew."


class TooManyAsked(Fault):
    text = "Somebody waits for the answer of {most} people at the most; nothing was recorded."
    most: int


class NoMember(Fault):
    text = "This person is no member of that exchange; nothing was changed."


class SomebodyGone(Fault):
    text = "One of these people is no longer on the roster; nothing was recorded. Scan the badges again."
