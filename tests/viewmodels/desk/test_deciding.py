"""Whom the door refused is let in at the desk for a reason from a list, which is kept with who decided."""

import pytest

from kiosk.domain.admission.decision import DecisionReason, reasons_for
from kiosk.domain.admission.verdict import Verdict
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.deciding import reason_said
from kiosk.viewmodels.desk.verdicts import words_of
from tests.conftest import AddGuest
from tests.viewmodels.desk.conftest import Desk


def test_a_guest_who_has_not_paid_is_let_in_once_it_is_said_why(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    guest = add_guest("Can Ak", organisation="Kuzey Makine", status="unpaid")
    desk.model.scanned(guest.badge)
    desk.model.follow("let_in")
    deciding = desk.model.deciding
    assert (desk.model.panel, deciding.name, deciding.organisation) == ("decide", "Can Ak", "Kuzey Makine")
    assert deciding.texts == ["It was paid here", "The organiser says so", "The list is wrong", "Another reason"]
    deciding.letIn(deciding.reasons[0])
    assert (desk.model.panel, desk.model.pane.kind) == ("", "admitted")
    query = "SELECT method, reason FROM scan WHERE attendee = ? AND verdict = 'admitted'"
    assert event_file.reader.execute(query, (guest.id,)).fetchall() == [("decision", "paid")]


def test_a_scan_ends_the_question_about_the_guest_before(desk: Desk, add_guest: AddGuest) -> None:
    desk.model.scanned(add_guest("Can Ak", status="unpaid").badge)
    desk.model.follow("let_in")
    desk.model.scanned(add_guest("Ada Ölçer").badge)
    assert (desk.model.panel, desk.model.pane.given) == ("", "Ada")
    desk.model.deciding.letIn("paid")
    assert desk.model.pane.given == "Ada"
    assert [one for one in desk.toasts if one[1]] == []


@pytest.mark.parametrize("verdict", Verdict)
def test_the_pane_offers_to_let_in_where_there_are_reasons_for_it_and_nowhere_else(verdict: Verdict) -> None:
    offered = any(advice.act == "let_in" for advice in words_of(verdict).advice)
    assert offered == bool(reasons_for(verdict))


def test_every_reason_has_words_of_its_own() -> None:
    assert len({reason_said(reason) for reason in DecisionReason}) == len(DecisionReason)
