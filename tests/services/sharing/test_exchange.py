"""Exchanging contacts: each answers for themselves, and can take it back."""

import hashlib
import json
from typing import Any

import pytest

from kiosk.domain.admission.code import new_code
from kiosk.domain.admission.decision import DecisionReason
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.contacts import ConsentAnswer
from kiosk.domain.fault import Fault
from kiosk.domain.networking.exchange import Answer, ExchangeKind, Field, Purpose, TextKind
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.admit import decide
from kiosk.services.doctor import examine
from kiosk.services.erase import erase
from kiosk.services.finding import Check
from kiosk.services.sharing.exchange import (
    answer_statistics,
    contacts_of,
    exchange_counts,
    recognise,
    record_exchange,
    withdraw,
)
from kiosk.services.sharing.notice import texts
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, derived, shown_texts
from tests.conftest import AddGuest, GivenClock, Guest
from tests.facts import Said


@pytest.fixture
def elif_(add_guest: AddGuest) -> Guest:
    return add_guest("Elif Kaya", organisation="Yıldız Makine", email="elif@example.org", phone="+90 212 555 01 00")


@pytest.fixture
def mert(add_guest: AddGuest) -> Guest:
    return add_guest("Mert Demir", organisation="Körfez University", email="mert@example.org")


@pytest.fixture
def ayse(add_guest: AddGuest) -> Guest:
    return add_guest("Ayşe Ak", email="ayse@example.org")


def person_of(file: EventFile, guest: Guest) -> Attendee:
    person = attendees.get(file.reader, guest.id)
    assert person
    return person


def consents(file: EventFile) -> list[tuple[Any, ...]]:
    rows = file.reader.execute(
        "SELECT attendee, purpose, given, fields, recipients, notice_version, text_digest, language, version "
        "FROM consent ORDER BY device, seq"
    )
    return rows.fetchall()


def test_an_exchange_of_two_is_one_to_one_and_of_more_a_group(
    event_file: EventFile, elif_: Guest, mert: Guest, ayse: Guest
) -> None:
    pair = record_exchange(event_file, [Answer(elif_.id, ()), Answer(mert.id, ())])
    group = record_exchange(event_file, [Answer(guest.id, ()) for guest in (elif_, mert, ayse)])
    assert (pair.kind, group.kind) == (ExchangeKind.ONE_TO_ONE, ExchangeKind.GROUP)
    assert exchange_counts(event_file) == (2, 1 + 3)


def test_each_member_gives_their_own_answer(event_file: EventFile, elif_: Guest, mert: Guest) -> None:
    record_exchange(event_file, [Answer(elif_.id, (Field.EMAIL,)), Answer(mert.id, (), statistics=True)])
    (seen_by_mert,) = contacts_of(event_file, mert.id)
    (seen_by_elif,) = contacts_of(event_file, elif_.id)
    assert seen_by_mert.others[0].attendee.email == "elif@example.org"
    assert seen_by_mert.others[0].attendee.phone == ""
    assert seen_by_elif.others[0].attendee.email == ""
    assert seen_by_elif.shared == (Field.NAME, Field.ORGANISATION, Field.EMAIL)


def test_the_text_that_was_shown_is_kept_even_if_someone_named_in_it_declines_later(
    event_file: EventFile, elif_: Guest, mert: Guest, ayse: Guest
) -> None:
    agreed = Answer(elif_.id, (), named=(mert.id, ayse.id))
    record_exchange(event_file, [agreed, Answer(mert.id, ())], declined=[ayse.id])
    share = consents(event_file)[0]
    named = [person_of(event_file, guest) for guest in (mert, ayse)]
    assert share[6] == texts(event_file.read_event(), "en", recipients=named).digest(TextKind.SHARE)
    told = event_file.reader.execute("SELECT named FROM consent ORDER BY seq").fetchone()[0]
    assert json.loads(told) == [mert.id, ayse.id], "whom the sentence named"
    assert share[4] == f'["{mert.id}"]', "who declined receives nothing"


def test_a_consent_record_says_what_was_agreed_to_and_which_text_was_shown(
    event_file: EventFile, elif_: Guest, mert: Guest
) -> None:
    record_exchange(event_file, [Answer(elif_.id, (Field.EMAIL,)), Answer(mert.id, ())], language="tr")
    share, statistics, *_ = consents(event_file)
    person = person_of(event_file, mert)
    shown = texts(event_file.read_event(), "tr", (Field.EMAIL,), [person])
    assert share[:5] == (elif_.id, "share", 1, '["name", "organisation", "email"]', f'["{mert.id}"]')
    assert share[5:8] == (shown.version, shown.digest(TextKind.SHARE), "tr")
    assert "{recipients}" in shown.kept[TextKind.SHARE]
    assert "{recipients}" not in shown.share
    assert share[8]
    assert statistics[1:5] == ("statistics", 0, '["name", "organisation", "email"]', '["organiser"]')
    assert statistics[6] == shown.digest(TextKind.STATISTICS)


def test_who_declines_is_no_member_and_the_others_go_on(
    event_file: EventFile, elif_: Guest, mert: Guest, ayse: Guest
) -> None:
    exchange = record_exchange(event_file, [Answer(elif_.id, ()), Answer(mert.id, ())], declined=[ayse.id])
    assert {member.attendee.id for member in exchange.members} == {elif_.id, mert.id}
    assert contacts_of(event_file, ayse.id) == []
    refusal = consents(event_file)[-1]
    assert refusal[:4] == (ayse.id, "share", 0, "[]")


def test_one_person_with_two_codes_is_no_exchange(event_file: EventFile, elif_: Guest) -> None:
    with pytest.raises(Fault, match="two different people"):
        record_exchange(event_file, [Answer(elif_.id, ()), Answer(elif_.id, (Field.EMAIL,))])
    assert exchange_counts(event_file) == (0, 0)


def test_nothing_is_recorded_when_one_of_them_is_unknown(event_file: EventFile, elif_: Guest) -> None:
    with pytest.raises(Fault, match="no longer on the roster"):
        record_exchange(event_file, [Answer(elif_.id, ()), Answer("nobody", ())])
    assert exchange_counts(event_file) == (0, 0)
    assert consents(event_file) == []


def test_undoing_ones_sharing_hides_it_at_once_and_says_who_has_it_already(
    event_file: EventFile, clock: GivenClock, elif_: Guest, mert: Guest, ayse: Guest
) -> None:
    first = record_exchange(event_file, [Answer(elif_.id, (Field.EMAIL,)), Answer(mert.id, ())])
    clock.forward(5)
    record_exchange(event_file, [Answer(guest.id, ()) for guest in (elif_, mert, ayse)])
    assert [person.name for person in withdraw(event_file, elif_.id, first.id)] == ["Mert Demir"]
    group, pair = contacts_of(event_file, mert.id)
    assert (len(group.others), len(pair.others), pair.withheld) == (2, 0, 1)
    assert [person.name for person in withdraw(event_file, elif_.id)] == ["Ayşe Ak", "Mert Demir"]
    assert withdraw(event_file, elif_.id) == []
    assert [len(meeting.others) for meeting in contacts_of(event_file, mert.id)] == [1, 0]
    assert contacts_of(event_file, elif_.id)[1].others[0].attendee.name == "Mert Demir"


def test_only_a_member_can_undo(event_file: EventFile, elif_: Guest, mert: Guest, ayse: Guest) -> None:
    exchange = record_exchange(event_file, [Answer(elif_.id, ()), Answer(mert.id, ())])
    with pytest.raises(Fault, match="no member"):
        withdraw(event_file, ayse.id, exchange.id)


def test_exchanges_and_withdrawals_come_out_the_same_from_the_journal(
    event_file: EventFile, elif_: Guest, mert: Guest, ayse: Guest
) -> None:
    record_exchange(event_file, [Answer(elif_.id, ()), Answer(mert.id, (), statistics=True)], declined=[ayse.id])
    withdraw(event_file, mert.id)
    before = derived.contents(event_file.writer)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


def test_a_person_is_recognised_by_badge_and_by_ticket_in_or_not(event_file: EventFile, elif_: Guest) -> None:
    for code in (elif_.badge, elif_.ticket, elif_.badge.lower()):
        recognised = recognise(event_file, code).attendee
        assert recognised
        assert recognised.name == "Elif Kaya"


def test_a_code_that_opens_nothing_says_why_and_names_nobody(
    event_file: EventFile, add_guest: AddGuest, elif_: Guest
) -> None:
    unpaid, cancelled = add_guest("Unpaid", status="unpaid"), add_guest("Cancelled", status="cancelled")
    event_file.journal.append(Said("attendee", elif_.id, {"revoked": [elif_.badge]}))
    damaged = unpaid.badge[:5] + ("0" if unpaid.badge[5] != "0" else "1") + unpaid.badge[6:]
    refusals = {
        "nonsense": Verdict.UNKNOWN_CODE,
        new_code("another event"): Verdict.OTHER_EVENT,
        damaged: Verdict.DAMAGED_CODE,
        elif_.badge: Verdict.REVOKED,
        unpaid.badge: Verdict.UNPAID,
        cancelled.badge: Verdict.CANCELLED,
    }
    for code, why in refusals.items():
        recognition = recognise(event_file, code)
        assert (recognition.attendee, recognition.refusal) == (None, why)


def test_somebody_whose_status_is_unclear_exchanges_once_the_desk_let_them_in(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Ada Ay", status="unclear", status_word="Rezerve")
    assert recognise(event_file, guest.badge).refusal is Verdict.NEEDS_DECISION
    decide(event_file, guest.id, reason=None, point="Desk 1")
    assert recognise(event_file, guest.badge).refusal is Verdict.NEEDS_DECISION
    decide(event_file, guest.id, reason=DecisionReason.PAID, point="Desk 1")
    recognised = recognise(event_file, guest.badge).attendee
    assert recognised
    assert recognised.name == "Ada Ay"


def texts_of(file: EventFile) -> list[tuple[str, str, str]]:
    """Return purpose or notice, digest and text of whatever anybody answered; the text is empty where none is kept."""
    kept = shown_texts.by_digest(file.reader)
    rows = file.reader.execute("SELECT purpose, text_digest, notice_digest FROM consent").fetchall()
    told = [(purpose, digest) for purpose, digest, _ in rows] + [("notice", digest) for *_, digest in rows]
    return [(name, digest, kept.get(digest, "")) for name, digest in told if digest]


def test_the_texts_of_every_consent_can_be_read_under_their_digests(
    event_file: EventFile, elif_: Guest, mert: Guest, ayse: Guest
) -> None:
    pair = [Answer(elif_.id, (Field.EMAIL,), statistics=True), Answer(mert.id, (), statistics=False)]
    first = record_exchange(event_file, pair, language="tr", declined=[ayse.id])
    record_exchange(event_file, [Answer(ayse.id, ()), Answer(mert.id, (Field.PHONE,))], language="en")
    answer_statistics(event_file, first.id, Answer(mert.id, (), statistics=True, named=(elif_.id,)), language="tr")
    withdraw(event_file, elif_.id)
    told = texts_of(event_file)
    assert len(told) == 2 * 10
    assert all(hashlib.sha256(text.encode()).hexdigest() == digest for _, digest, text in told)
    shown = texts(event_file.read_event(), "tr", (Field.EMAIL,), [person_of(event_file, mert)])
    assert shown.notice in {text for name, _, text in told if name == "notice"}
    assert shown.share in {text.replace("{recipients}", "Mert D. (Körfez University)") for _, _, text in told}
    assert [finding.what for finding in examine(event_file) if finding.wrong] == []


def test_each_text_is_kept_once_however_many_answer_it(event_file: EventFile, elif_: Guest, mert: Guest) -> None:
    for _ in range(3):
        record_exchange(event_file, [Answer(elif_.id, ()), Answer(mert.id, ())])
    kinds = [record.kind for record in event_file.journal.records()]
    assert kinds.count("text") == 3
    assert kinds.count("consent") == 3 * 4


def test_no_text_keeps_the_name_of_somebody_who_was_erased(event_file: EventFile, elif_: Guest, mert: Guest) -> None:
    record_exchange(event_file, [Answer(elif_.id, ()), Answer(mert.id, ())])
    erase(event_file, mert.id, reason=ErasureReason.ASKED)
    assert all("Mert" not in text for _, _, text in texts_of(event_file))
    assert b"Mert" not in event_file.path.read_bytes()


def test_the_doctor_misses_a_text_that_is_not_there(event_file: EventFile, elif_: Guest, mert: Guest) -> None:
    record_exchange(event_file, [Answer(elif_.id, ()), Answer(mert.id, ())])
    unknown = ConsentAnswer(elif_.id, "e1", Purpose.SHARE, text_digest="0" * 64, given=True)
    event_file.journal.append(unknown)
    (missing,) = (finding for finding in examine(event_file) if finding.check is Check.TEXTS)
    assert missing.wrong
    assert missing.what == "The text of 1 consent does not stand in this file."


def test_a_text_under_the_digest_of_another_is_left_out(event_file: EventFile) -> None:
    event_file.journal.append(Said("text", "0" * 64, {"kind": "share", "text": "You agree to everything."}))
    assert shown_texts.by_digest(event_file.reader) == {}
