"""What the organiser reads about people who may be one, and about tickets that went to somebody else."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.admission.code import ending
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.folding import fold
from kiosk.services.people.likeness import Likeness
from kiosk.viewmodels.organiser.same_person_case import Case, CaseKind
from kiosk.viewmodels.shared.wording import filled, joined

translate = QCoreApplication.translate


def section_title(kind: CaseKind) -> str:
    """Return what a list of cases is called."""
    match kind:
        case CaseKind.ALIKE:
            return translate("SamePerson", "Possible duplicates")
        case CaseKind.MOVED:
            return translate("SamePerson", "Moved tickets")
        case CaseKind.ONE:
            return translate("SamePerson", "Merged")
        case CaseKind.TWO:
            return translate("SamePerson", "Kept apart")
        case _:
            assert_never(kind)


def nothing_of(kind: CaseKind) -> str:
    """Return what stands where there is no such case."""
    match kind:
        case CaseKind.ALIKE:
            return translate("SamePerson", "Nobody on the list looks like somebody else.")
        case CaseKind.MOVED:
            return translate("SamePerson", "No ticket went from one person to another.")
        case CaseKind.ONE:
            return translate("SamePerson", "No two entries were merged.")
        case CaseKind.TWO:
            return translate("SamePerson", "Nobody who looks like somebody else was kept apart.")
        case _:
            assert_never(kind)


def case_title(case: Case) -> str:
    """Return whom a case is about, each name once."""
    if fold(case.one.name) == fold(case.other.name):
        return case.one.name
    match case.kind:
        case CaseKind.MOVED:
            pattern = translate("SamePerson", "{one}, now {other}")
        case CaseKind.ALIKE | CaseKind.ONE | CaseKind.TWO:
            pattern = translate("SamePerson", "{one} and {other}")
        case _:
            assert_never(case.kind)
    return filled(pattern, one=case.one.name, other=case.other.name)


def case_detail(case: Case) -> str:
    """Return why the two stand side by side."""
    match case.kind:
        case CaseKind.ALIKE:
            return likeness_words(case.likeness) if case.likeness else ""
        case CaseKind.MOVED:
            code = ending(case.ticket.code) if case.ticket else ""
            return filled(translate("SamePerson", "Ticket ending in {ending}"), ending=code)
        case CaseKind.ONE:
            return filled(translate("SamePerson", "{count} entries"), count=QLocale().toString(case.entries))
        case CaseKind.TWO:
            return joined(dict.fromkeys((case.one.organisation, case.other.organisation)))
        case _:
            assert_never(case.kind)


def question(case: Case) -> str:
    """Return what is asked, or what was decided."""
    match case.kind:
        case CaseKind.ALIKE:
            return translate("SamePerson", "The same person?")
        case CaseKind.MOVED if case.ticket and case.ticket.used:
            return translate("SamePerson", "The ticket went to somebody else, but was used before: whose is it?")
        case CaseKind.MOVED:
            return translate("SamePerson", "The ticket went to somebody else: is that right?")
        case CaseKind.ONE:
            return translate("SamePerson", "These entries are one person.")
        case CaseKind.TWO:
            return translate("SamePerson", "These are two people.")
        case _:
            assert_never(case.kind)


def first_answer(kind: CaseKind) -> str:
    """Return what the first button says."""
    match kind:
        case CaseKind.ALIKE:
            return translate("SamePerson", "Same person")
        case CaseKind.MOVED:
            return translate("SamePerson", "Give it back")
        case CaseKind.ONE:
            return translate("SamePerson", "Make them two again")
        case CaseKind.TWO:
            return translate("SamePerson", "Ask again")
        case _:
            assert_never(kind)


def second_answer(kind: CaseKind) -> str:
    """Return what the second button says; empty where there is none."""
    return translate("SamePerson", "Two people") if kind is CaseKind.ALIKE else ""


def note(kind: CaseKind) -> str:
    """Return what the answers to a case do."""
    match kind:
        case CaseKind.ALIKE:
            return translate(
                "SamePerson", "As one person, the later value and the better ticket count. Either answer can be undone."
            )
        case CaseKind.MOVED:
            return translate(
                "SamePerson", "What each of them did and agreed to stays with them, whoever has the ticket."
            )
        case CaseKind.ONE:
            return translate("SamePerson", "Made two again, each has what was theirs.")
        case CaseKind.TWO:
            return ""
        case _:
            assert_never(kind)


def likeness_words(likeness: Likeness) -> str:
    """Say what two people have in common."""
    match likeness:
        case Likeness.CODE:
            return translate("SamePerson", "The same code")
        case Likeness.ORDER:
            return translate("SamePerson", "The same order, and a similar name")
        case Likeness.EMAIL:
            return translate("SamePerson", "The same e-mail, and another name")
        case Likeness.NAME:
            return translate("SamePerson", "The same name and organisation, and another e-mail")
        case Likeness.UNLISTED:
            return translate("SamePerson", "The same name; one has neither e-mail nor ticket")
        case _:
            assert_never(likeness)


def status_words(status: OrderStatus, word: str) -> str:
    """Say what an order is worth; of one that is not understood, the word that stood there."""
    match status:
        case OrderStatus.PAID:
            return translate("SamePerson", "May come in")
        case OrderStatus.UNPAID:
            return translate("SamePerson", "Not paid")
        case OrderStatus.CANCELLED:
            return translate("SamePerson", "Cancelled")
        case OrderStatus.UNCLEAR:
            return filled(translate("SamePerson", "Unclear: “{word}”"), word=word)
        case _:
            assert_never(status)


def made_one(name: str) -> str:
    """Say that two were made one, who is called that from now on."""
    return filled(translate("SamePerson", "Merged: {name}"), name=name)


def changed(case: Case) -> str:
    """Say what was decided otherwise about two people, and can be taken back."""
    match case.kind:
        case CaseKind.ALIKE:
            pattern = translate("SamePerson", "Kept apart: {people}")
        case CaseKind.MOVED:
            pattern = translate("SamePerson", "Given back to {one}, no longer with {other}")
        case CaseKind.ONE:
            pattern = translate("SamePerson", "Separate people again: {people}")
        case CaseKind.TWO:
            pattern = translate("SamePerson", "Asked about again: {people}")
        case _:
            assert_never(case.kind)
    return filled(pattern, people=case_title(case), one=case.one.name, other=case.other.name)
