"""Remarks about who is who on a roster, and whose ticket it is."""

from kiosk.domain.import_report import Remark, RemarkKind


class TicketUsedBefore(Remark):
    text = "The ticket of {before} went to {after}, but {before} came in with it: the door asks for a decision."
    kind = RemarkKind.UNCLEAR
    before: str
    after: str


class AlikeInOrder(Remark):
    text = "{name} may be {other}, who is on the list: the same order, and a similar name. Nothing was merged."
    kind = RemarkKind.DOUBTFUL
    name: str
    other: str


class AlikeByEmail(Remark):
    text = "{name} may be {other}, who is on the list: the same e-mail, and another name. Nothing was merged."
    kind = RemarkKind.DOUBTFUL
    name: str
    other: str


class AlikeByName(Remark):
    text = "{name} is on the list with another e-mail and the same organisation. Nothing was merged."
    kind = RemarkKind.DOUBTFUL
    name: str


class AlikeUnlisted(Remark):
    text = "{name} is on the list without e-mail and ticket, perhaps added at a desk. Nothing was merged."
    kind = RemarkKind.DOUBTFUL
    name: str


class SeveralTickets(Remark):
    text = "Another ticket has the e-mail and name of row {other}; they were kept as two attendees."
    kind = RemarkKind.DOUBTFUL
    other: int


class NamesakeInFile(Remark):
    text = "Row {other} has the same name, and no e-mail or code tells them apart; they were kept as two attendees."
    kind = RemarkKind.DOUBTFUL
    other: int


class NamesPerhaps(Remark):
    text = "“{name}” may be several people; it was kept as one attendee, as nothing tells them apart."
    kind = RemarkKind.DOUBTFUL
    name: str


class PositionsAlike(Remark):
    text = "The row has the e-mail and name of row {other} with another ticket type: taken as a guest of that person."
    kind = RemarkKind.DOUBTFUL
    other: int


class AddOnAlone(Remark):
    text = "“{add_on}” is an add-on to a ticket that is not there; it was kept as an attendee."
    kind = RemarkKind.DOUBTFUL
    add_on: str


class TicketMoved(Remark):
    text = "The ticket went from {before} to {after}. What {before} did and agreed to stays with {before}."
    kind = RemarkKind.MOVED
    before: str
    after: str


class RowGone(Remark):
    text = "{name} stood in an earlier version of “{source}” and no longer does. Nothing was cancelled."
    kind = RemarkKind.MISSING
    name: str
    source: str


class RowGoneCancelled(Remark):
    text = "{name} stood in an earlier version of “{source}” and no longer does; the ticket was cancelled."
    kind = RemarkKind.MISSING
    name: str
    source: str


class RowGoneInside(Remark):
    text = "{name} stood in an earlier version of “{source}” and no longer does, but is in. Nothing was cancelled."
    kind = RemarkKind.MISSING
    name: str
    source: str


class PersonErased(Remark):
    text = "This person was erased; the row was left out."
    kind = RemarkKind.LEFT_OUT


class TicketOfErased(Remark):
    text = "The ticket code is that of a person who was erased; the row was left out. Add somebody new at the desk."
    kind = RemarkKind.LEFT_OUT


class CorrectionHolds(Remark):
    text = "“{kept}” was put right at the desk for {name} and holds; the list says “{listed}”."
    kind = RemarkKind.LEFT_OUT
    name: str
    kept: str
    listed: str


class MarkHolds(Remark):
    text = "A desk marked {name}, or took a mark off; that holds, and the list says otherwise."
    kind = RemarkKind.LEFT_OUT
    name: str


class StatusHolds(Remark):
    text = "What {name}’s ticket is worth was decided by an organiser; that holds, and the list says otherwise."
    kind = RemarkKind.LEFT_OUT
    name: str


class CodeOfRow(Remark):
    text = "The ticket code is that of row {other} too, another person; here it was left out."
    kind = RemarkKind.LEFT_OUT
    other: int


class RowAgain(Remark):
    text = "The row has the e-mail and name of row {other}: taken as the same person."
    kind = RemarkKind.GUESSED
    other: int


class NameReplaced(Remark):
    text = "{before} is called {after} now, with the same e-mail and ticket: taken as the same person."
    kind = RemarkKind.GUESSED
    before: str
    after: str


class TicketReplaced(Remark):
    text = "{name} has a new ticket code; the old one, ending in {ending}, holds no more."
    kind = RemarkKind.CHANGED
    name: str
    ending: str


class NamesTold(Remark):
    text = "The row names several people, {people}: the first has the e-mail, the others come with them."
    kind = RemarkKind.GUESSED
    people: tuple[str, ...]


class TooManyGuests(Remark):
    text = "The row counts {guests} guests; {most} were taken."
    kind = RemarkKind.GUESSED
    guests: int
    most: int


class SourceNamed(Remark):
    text = "Taken as a version of the list “{source}”; --source names another."
    source: str
