"""Two entries of a roster are made one person, everywhere and on every kiosk, and two people again."""

import itertools
import json
import shutil
from pathlib import Path

import pytest
from hypothesis import strategies as st

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.record import GENESIS, Record, chain, digest_of
from kiosk.domain.faults.people import NotMerged, SamePersonTwice, SeveralNamed
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.admit import admit
from kiosk.services.erase import erase
from kiosk.services.event import found_event
from kiosk.services.people import likeness
from kiosk.services.people.entries import entries_of_one
from kiosk.services.people.likeness import Likeness
from kiosk.services.people.same_person import (
    ask_again,
    belongings,
    merge_people,
    merged_people,
    part_again,
    perhaps_same,
    person_meant,
    separate,
    tell_apart,
    told_apart,
)
from kiosk.services.sharing.exchange import contacts_of, record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents, derived
from tests.conftest import STARTS, AddGuest
from tests.facts import Said
from tests.properties import holds
from tests.unchecked import merge_unchecked


def rebuilt(file: EventFile) -> dict[str, list[tuple[object, ...]]]:
    before = derived.contents(file.writer)
    file.rebuild()
    assert derived.contents(file.writer) == before
    return before


def test_all_that_happened_to_both_stands_under_one(event_file: EventFile, add_guest: AddGuest) -> None:
    typo = add_guest("Ada Stoen", email="ada@x.example", organisation="Acme")
    ada = add_guest("Ada Stone", email="ada@x.example")
    ben = add_guest("Ben Hill")
    admit(event_file, typo.ticket, point="Desk 1")
    fields = (Field.NAME, Field.ORGANISATION, Field.EMAIL)
    record_exchange(event_file, [Answer(typo.id, fields), Answer(ben.id, fields)])
    assert belongings(event_file, typo.id).check_ins == 1
    before = rebuilt(event_file)

    merge_people(event_file, typo.id, ada.id)
    assert [person.name for person in attendees.everyone(event_file.reader)] == ["Ada Stone", "Ben Hill"]
    person = attendees.get(event_file.reader, ada.id)
    assert person is not None
    assert person.organisation == "Acme"
    assert [admit(event_file, code, point="Desk 1").verdict for code in (typo.badge, ada.ticket)] == [
        Verdict.ALREADY_IN,
        Verdict.ALREADY_IN,
    ]
    (meeting,) = contacts_of(event_file, ben.id)
    assert [(one.attendee.id, one.attendee.email) for one in meeting.others] == [(ada.id, "ada@x.example")]
    assert consents.recipients_of(event_file.reader, ben.id) == {ada.id}
    assert merged_people(event_file) == [(person, (typo.id,))]
    assert person_meant(event_file, typo.id) == person
    rebuilt(event_file)

    with pytest.raises(SamePersonTwice):
        merge_people(event_file, ada.id, ada.id)
    separate(event_file, typo.id)
    after = rebuilt(event_file)
    told_apart = {"attendee", "code", "exchange", "exchange_member", "consent", "same_person", "alias"}
    assert {table: after[table] for table in told_apart} == {table: before[table] for table in told_apart}
    with pytest.raises(NotMerged):
        separate(event_file, ada.id)


def test_the_better_of_two_tickets_counts_and_the_other_is_as_it_was_afterwards(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    cancelled, paid = add_guest("Ada Stone", status="cancelled"), add_guest("Ada Stone")
    for one, other in ((cancelled, paid), (paid, cancelled)):
        merge_people(event_file, one.id, other.id)
        assert admit(event_file, cancelled.ticket, point="Desk 1").verdict in (Verdict.ADMITTED, Verdict.ALREADY_IN)
        separate(event_file, paid.id)
        assert admit(event_file, cancelled.ticket, point="Desk 1").verdict is Verdict.CANCELLED


def test_erasing_one_erases_both(event_file: EventFile, add_guest: AddGuest) -> None:
    typo, ada = add_guest("Ada Stoen"), add_guest("Ada Stone")
    admit(event_file, typo.ticket, point="Desk 1")
    merge_people(event_file, typo.id, ada.id)
    erase(event_file, ada.id, reason=ErasureReason.ASKED)
    bodies = [record.body or "" for record in event_file.journal.records()]
    assert not [body for body in bodies if "Ada" in body or typo.ticket in body or ada.id in body]
    assert attendees.count(event_file.reader) == 0
    rebuilt(event_file)


def test_likely_pairs_are_listed_unless_one_list_names_both(event_file: EventFile, add_guest: AddGuest) -> None:
    there = {"guests": "there"}
    add_guest("Ada Stone", email="a@x.example", order="AB1", sources=there)
    add_guest("Ada Stoen", email="a@x.example", order="AB1", sources=there)
    assert perhaps_same(event_file) == []
    add_guest("Ada Ston", email="a@x.example", order="AB1")
    assert sorted((pair.one.name, pair.other.name, pair.likeness.value) for pair in perhaps_same(event_file)) == [
        ("Ada Stoen", "Ada Ston", "order"),
        ("Ada Ston", "Ada Stone", "order"),
    ]


def test_two_who_hold_one_ticket_may_be_one_whatever_list_names_them(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    there = {"guests": "there"}
    one = add_guest("Ada Stone", "T-1", sources=there)
    other = add_guest("A. Stone-Hill", "T-1", sources=there)
    add_guest("Ben Hill", "T-2", sources=there)
    (pair,) = perhaps_same(event_file)
    assert {pair.one.attendee, pair.other.attendee} == {one.id, other.id}
    assert pair.likeness is Likeness.CODE
    tell_apart(event_file, one.id, other.id)
    assert perhaps_same(event_file) == []
    ask_again(event_file, one.id, other.id)
    merge_people(event_file, one.id, other.id)
    assert perhaps_same(event_file) == []


@pytest.mark.parametrize("shared", ["order", "email"])
def test_a_company_that_booked_for_2000_people_does_not_hold_up_who_may_be_one(
    event_file: EventFile, monkeypatch: pytest.MonkeyPatch, shared: str
) -> None:
    said = {shared: "ab@x.example", "organisation": "Acme"}
    crowd = [Said("attendee", f"a{number}", {"name": f"Guest {number}", **said}) for number in range(2000)]
    event_file.journal.append_many([*crowd, Said("attendee", "b", {"name": "Guest 7", **said})])
    compared = itertools.count()
    original = likeness.likeness_of

    def counted(one: likeness.RosterPerson, other: likeness.RosterPerson) -> Likeness | None:
        assert next(compared) < 2001 * likeness.MANY
        return original(one, other)

    monkeypatch.setattr(likeness, "likeness_of", counted)
    pairs = [{pair.one.attendee, pair.other.attendee} for pair in perhaps_same(event_file)]
    assert pairs == [{"a7", "b"}]


def test_two_who_were_told_apart_are_asked_about_no_more_until_that_is_taken_back(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    one, other = (add_guest(name, email="a@x.example", order="AB1") for name in ("Ada Stone", "Ada Stoen"))
    assert len(perhaps_same(event_file)) == 1
    tell_apart(event_file, one.id, other.id)
    assert perhaps_same(event_file) == []
    assert [(a.name, b.name) for a, b in told_apart(event_file)] == [("Ada Stoen", "Ada Stone")]
    rebuilt(event_file)
    ask_again(event_file, other.id, one.id)
    assert told_apart(event_file) == []
    assert len(perhaps_same(event_file)) == 1
    with pytest.raises(SamePersonTwice):
        tell_apart(event_file, one.id, one.id)


def test_who_was_told_apart_and_then_erased_is_in_no_list(event_file: EventFile, add_guest: AddGuest) -> None:
    one, other = (add_guest(name, email="a@x.example") for name in ("Ada Stone", "Bea Wood"))
    tell_apart(event_file, one.id, other.id)
    erase(event_file, other.id, reason=ErasureReason.ASKED)
    assert told_apart(event_file) == []
    rebuilt(event_file)


def test_a_merger_is_taken_back_alone(event_file: EventFile, add_guest: AddGuest) -> None:
    first, second, third = (add_guest(name) for name in ("Ada Ston", "Ada Stoen", "Ada Stone"))
    merge_people(event_file, first.id, third.id)
    merge_people(event_file, second.id, third.id)
    part_again(event_file, second.id)
    assert [(person.id, others) for person, others in merged_people(event_file)] == [(third.id, (first.id,))]
    with pytest.raises(NotMerged):
        part_again(event_file, second.id)


def test_entries_that_were_made_one_are_still_told_each_by_itself(event_file: EventFile, add_guest: AddGuest) -> None:
    typo = add_guest("Ada Stoen", ticket="t-1", email="ada@x.example", sources={"early": "there"})
    ada = add_guest("Ada Stone", ticket="t-2", email="ada@y.example", sources={"late": "there"})
    merge_people(event_file, typo.id, ada.id)
    said = [
        (one.attendee.name, one.attendee.email, one.tickets, one.lists) for one in entries_of_one(event_file, ada.id)
    ]
    assert said == [
        ("Ada Stone", "ada@y.example", ("t-2",), ("late",)),
        ("Ada Stoen", "ada@x.example", ("t-1",), ("early",)),
    ]


def test_a_name_of_several_people_is_not_guessed(event_file: EventFile, add_guest: AddGuest) -> None:
    add_guest("Ali Kaya"), add_guest("Ali Kaya")
    with pytest.raises(SeveralNamed, match="several people"):
        person_meant(event_file, "Ali Kaya")


_numbers = itertools.count()
IDS, DEVICES = ("a1", "a2", "a3"), ("d1", "d2", "d3")


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("founded")
    file = EventFile.create(folder / "event.db", lambda: STARTS, this_machine)
    found_event(file, "Fair", "Europe/Istanbul", STARTS)
    file.close()
    return folder / "event.db"


def record(kind: str, subject: str, body: dict[str, object], device: str, seq: int, at: int) -> Record:
    text, salt = json.dumps(body), b"s" * 16
    digest = digest_of(salt, text)
    chained = chain(GENESIS, device, seq, at, kind, subject, digest)
    return Record(device, seq, at, kind, subject, text, salt, digest, chained)


ids = st.sampled_from(IDS)
codes = st.sampled_from(("s1", "s2"))
told = st.one_of(
    st.tuples(st.just("same_person"), ids, st.fixed_dictionaries({"other": st.sampled_from((*IDS, ""))})),
    st.tuples(
        st.just("same_person"),
        ids,
        st.fixed_dictionaries({"apart": st.dictionaries(ids, st.booleans(), min_size=1, max_size=2)}),
    ),
    st.tuples(
        st.just("attendee"),
        ids,
        st.fixed_dictionaries(
            {},
            optional={
                "name": st.sampled_from(("Ada Stone", "Ben Hill", "")),
                "codes": st.dictionaries(codes, st.just("ticket"), max_size=2),
                "received": st.dictionaries(codes, ids, max_size=1),
                "given": st.dictionaries(codes, ids, max_size=1),
                "replaced": st.dictionaries(codes, codes, max_size=1),
                "guest_of": ids,
                "guest": st.integers(1, 2),
                "sources": st.dictionaries(st.just("guests"), st.sampled_from(("there", "gone"))),
                "corrected": st.dictionaries(
                    st.sampled_from(("name", "phone", "blocked", "order")),
                    st.sampled_from(("", "yes", "no")),
                    max_size=2,
                ),
                "answered": st.dictionaries(st.just("Size"), st.sampled_from(("S", "M"))),
                "as_listed": st.lists(st.sampled_from(("name", "phone", "Size")), max_size=2),
            },
        ),
    ),
    st.tuples(st.just("scan"), ids, st.just({"verdict": "admitted"})),
    st.tuples(st.just("staff_note"), ids, st.fixed_dictionaries({"note": st.just("vip"), "off": st.booleans()})),
    st.tuples(
        st.just("consent"),
        ids,
        st.fixed_dictionaries({"exchange": st.just("e1"), "given": st.booleans(), "recipients": st.lists(ids)}),
    ),
    st.tuples(st.just("exchange"), st.just("e1"), st.fixed_dictionaries({"members": st.lists(ids, max_size=3)})),
    st.tuples(st.just("erasure"), ids, st.just({})),
)
stamped = st.tuples(told, st.sampled_from(DEVICES), st.sampled_from((STARTS, STARTS + 1)))


@holds(
    few=25,
    many=500,
    facts=st.lists(stamped, min_size=2, max_size=9),
    chance=st.randoms(use_true_random=False),
    batch=st.integers(1, 4),
)
def test_whatever_order_kiosks_hear_of_it_in_they_come_to_the_same(
    founded: Path, facts: list[tuple[tuple[str, str, dict[str, object]], str, int]], chance: object, batch: int
) -> None:
    counts = dict.fromkeys(DEVICES, 0)
    records = []
    for (kind, subject, body), device, at in facts:
        counts[device] += 1
        records.append(record(kind, subject, body, device, counts[device], at))
    contents = []
    for _ in range(2):
        copy = founded.with_name(f"{next(_numbers)}.db")
        shutil.copyfile(founded, copy)
        file = EventFile.open(copy, lambda: STARTS, this_machine)
        for start in range(0, len(records), batch):
            merge_unchecked(file.journal, records[start : start + batch])
        contents.append(rebuilt(file))
        file.close()
        chance.shuffle(records)  # type: ignore[attr-defined]
    assert contents[0] == contents[1]
