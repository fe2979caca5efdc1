"""Exchanging contacts: who is at the kiosk, what each of them agreed to, and taking it back."""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk import __version__
from kiosk.domain.admission import code as codes
from kiosk.domain.admission.verdict import Verdict, refusal_of
from kiosk.domain.admission.wrapping import read_scanned
from kiosk.domain.facts.contacts import ConsentAnswer, ExchangeMade
from kiosk.domain.facts.privacy import TextShown
from kiosk.domain.faults.people import ExchangeOfOne, NoMember, TextsChanged
from kiosk.domain.language import SOURCE
from kiosk.domain.networking.contact import Meeting, covered
from kiosk.domain.networking.exchange import (
    ALWAYS_SHARED,
    OF_AN_EXCHANGE,
    Answer,
    Exchange,
    Field,
    Member,
    Purpose,
    TextKind,
)
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.admit import event_id_of
from kiosk.services.holders import holder_of
from kiosk.services.sharing.consent import new_texts
from kiosk.services.sharing.lasting import end_lasting
from kiosk.services.sharing.notice import Texts, own_folder, shared_fields, texts
from kiosk.services.sharing.refusals import people_of, refusals_of
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents, exchanges, scans
from kiosk.storage.tables.exchanges import ORGANISER, RecordedExchange


@dataclass(frozen=True, slots=True)
class Recognition:
    """Who holds a code; or, without an attendee, why the code opens nothing. `ending` tells codes apart in words."""

    attendee: Attendee | None
    refusal: Verdict | None
    ending: str


def recognise(file: EventFile, code: str) -> Recognition:
    """Tell whose badge or ticket this is, without recording anything."""
    holder = holder_of(file.reader, code)
    if holder:
        holder = replace(holder, first=scans.first_admission(file.reader, holder.attendee.id))
    why_not = refusal_of(holder, read_scanned(code, event_id_of(file)), file.clock())
    person = holder.attendee if holder and why_not is None else None
    return Recognition(person, why_not, codes.ending(code))


def record_exchange(
    file: EventFile,
    answers: Sequence[Answer],
    *,
    point: str = "",
    language: str = SOURCE,
    declined: Sequence[str] = (),
    languages: Mapping[str, str] | None = None,
) -> Exchange:
    """Record an exchange and the consent of each member, all of it or nothing.

    Args:
        file: the event file.
        answers: what each member answered for themselves; a person's later answer replaces an earlier one. Name and
            organisation always go along, as the consent sentence says.
        point: where, such as ``Foyer 1``.
        language: in which the consent was read; English is recorded where there is no such text.
        declined: attendee ids of people who were asked and said no; kept as a refusal, never as a member.
        languages: of those who read it in another language, by attendee id.

    Returns:
        The exchange; each member bears nothing but what they share.

    Raises:
        Fault: there are not two different people, one is not on the roster, somebody read other texts than hold now,
            or the file cannot be written; then nothing was recorded.
    """
    by_attendee = {answer.attendee: answer for answer in answers}
    if len(by_attendee) < 2:
        raise ExchangeOfOne()
    with file.writing() as connection:
        named = [person for answer in answers for person in answer.named]
        people = people_of(connection, [*by_attendee, *declined, *named])
        exchange = secrets.token_hex(8)
        record = file.journal.append(ExchangeMade(exchange, tuple(sorted(by_attendee)), point))
        read_in = dict.fromkeys(people, language) | dict(languages or {})
        answered = _consents(file, exchange, list(by_attendee.values()), people, read_in, point)
        file.journal.append_many(dict.fromkeys(answered))  # members read the same texts
        refusals = [attendee for attendee in dict.fromkeys(declined) if attendee not in by_attendee]
        refused = refusals_of(file, exchange, refusals, [people[id_] for id_ in by_attendee], read_in, point)
        file.journal.append_many(dict.fromkeys(refused))
    members = tuple(
        Member(covered(people[id_], fields, answer.email), fields)
        for id_, answer, fields in ((id_, one, shared_fields(one.fields)) for id_, one in by_attendee.items())
    )
    return Exchange(exchange, record.at, point, members)


def answer_statistics(
    file: EventFile, exchange: str, answer: Answer, *, point: str = "", language: str = SOURCE
) -> None:
    """Record a member's answer about the organiser's statistics once the exchange stands; the latest answer holds.

    Args:
        file: the event file.
        exchange: its id.
        answer: what the member shares and with whom, and whether the organiser may count it.
        point: where, such as ``Foyer 1``.
        language: in which the sentence was read.

    Raises:
        Fault: the person shares nothing in that exchange any more, read another text, or the file cannot be written.
    """
    with file.writing() as connection:
        if answer.attendee not in consents.given_in(connection, exchange, Purpose.SHARE):
            raise NoMember()
        people = people_of(connection, answer.named)
        named = [people[id_] for id_ in answer.named]
        notice = texts(file.read_event(), language, shared_fields(answer.fields), named, own_folder(file.path))
        answered = _answered(exchange, answer, notice, TextKind.STATISTICS, point)
        file.journal.append_many([*new_texts(file.writer, notice.facts()), _statistics(answered, answer, notice)])


def withdraw(
    file: EventFile,
    attendee: str,
    exchange: str | None = None,
    *,
    earlier: Sequence[str] = (),
    language: str = "",
    only_public: bool = False,
    receipt: str = "",
) -> list[Attendee]:
    """Take back a person's sharing and statistics consent, in one exchange or in all.

    With all of it goes what they had switched on beforehand.

    Args:
        file: the event file.
        attendee: whose.
        exchange: in which one; None for all.
        earlier: ids of those that went on in that one, taken back with it.
        language: of the screen.
        only_public: only where no more than name and organisation was shared.
        receipt: the number that the person gets.

    Returns:
        Those who may have taken the contact home before, by name, so that they can be asked; empty if nothing stood.

    Raises:
        Fault: the person is not a member of that exchange, or the file cannot be written.
    """
    with file.writing() as connection:
        joined = exchanges.of_attendee(connection, attendee)
        if exchange is not None and exchange not in [one.id for one in joined]:
            raise NoMember()
        asked = [one for one in joined if exchange is None or one.id in (exchange, *earlier)]
        chosen = [one for one in asked if not only_public or _is_public(connection, one.id, attendee)]
        recipients: set[str] = set()
        for one in chosen:
            recipients |= _withdraw_from(file, connection, one, attendee, language, receipt)
        if exchange is None and not only_public:
            end_lasting(file, attendee, language=language, point=file.point, receipt=receipt)
        others = attendees.of_ids(connection, recipients - {attendee}).values()
    return sorted((covered(person, ALWAYS_SHARED) for person in others), key=lambda person: person.name)


def has_public_sharing(file: EventFile, attendee: str) -> bool:
    """Tell whether a person shares name and organisation, and no more, in any exchange."""
    return any(_is_public(file.reader, one.id, attendee) for one in exchanges.of_attendee(file.reader, attendee))


def contacts_of(file: EventFile, attendee: str) -> list[Meeting]:
    """Return a person's exchanges, newest first, with what each other member shares with them now."""
    reader = file.reader
    meetings = []
    for recorded in exchanges.of_attendee(reader, attendee):
        consented = consents.given_in(reader, recorded.id, Purpose.SHARE)
        people = attendees.of_ids(reader, consented)
        others = tuple(
            Member(covered(people[id_], consent.fields, consent.email), consent.fields)
            for id_, consent in sorted(consented.items())
            if id_ in people and attendee in consent.recipients
        )
        own = consented[attendee].fields if attendee in consented else ()
        withheld = recorded.size - 1 - len(others)
        meetings.append(Meeting(recorded.id, recorded.at, recorded.point, recorded.kind, own, others, withheld))
    return meetings


def exchange_counts(file: EventFile) -> tuple[int, int]:
    """Return how many exchanges and how many contacts (pairs of people) are recorded."""
    return exchanges.counts(file.reader)


def _is_public(connection: Connection, exchange: str, attendee: str) -> bool:
    given = consents.given_in(connection, exchange, Purpose.SHARE).get(attendee)
    return given is not None and set(given.fields) <= set(ALWAYS_SHARED)


def _consents(
    file: EventFile,
    exchange: str,
    answers: Sequence[Answer],
    people: Mapping[str, Attendee],
    languages: Mapping[str, str],
    point: str,
) -> Iterator[ConsentAnswer | TextShown]:
    for answer in answers:
        fields = shared_fields(answer.fields)
        others = [people[other.attendee] for other in answers if other.attendee != answer.attendee]
        named = [people[id_] for id_ in answer.named] or others
        notice = texts(file.read_event(), languages[answer.attendee], fields, named, own_folder(file.path))
        yield from new_texts(file.writer, notice.facts())
        answered = _answered(exchange, answer, notice, TextKind.SHARE, point)
        yield replace(
            answered,
            purpose=Purpose.SHARE,
            recipients=tuple(other.id for other in others),
            named=tuple(one.id for one in named if named != others),
            text_digest=notice.digest(TextKind.SHARE),
            given=True,
        )
        if answer.statistics is not None:
            yield _statistics(answered, answer, notice)


def _answered(exchange: str, answer: Answer, notice: Texts, kind: TextKind, point: str) -> ConsentAnswer:
    if answer.read not in (None, notice.read(kind)):
        raise TextsChanged()
    return ConsentAnswer(
        answer.attendee,
        exchange,
        fields=shared_fields(answer.fields),
        notice_version=notice.version,
        notice_digest=notice.digest(TextKind.NOTICE),
        language=notice.language,
        version=__version__,
        point=point,
        email=answer.email if Field.EMAIL in answer.fields else "",
    )


def _statistics(answered: ConsentAnswer, answer: Answer, notice: Texts) -> ConsentAnswer:
    return replace(
        answered,
        purpose=Purpose.STATISTICS,
        recipients=(ORGANISER,),
        text_digest=notice.digest(TextKind.STATISTICS),
        given=bool(answer.statistics),
    )


def _withdraw_from(
    file: EventFile, connection: Connection, recorded: RecordedExchange, attendee: str, language: str, receipt: str
) -> set[str]:
    standing = {
        purpose: consents.given_in(connection, recorded.id, purpose).get(attendee) for purpose in OF_AN_EXCHANGE
    }
    if not any(standing.values()):
        return set()
    for purpose, consent in standing.items():
        taken_back = ConsentAnswer(
            attendee,
            recorded.id,
            purpose,
            recipients=consent.recipients if consent else (),
            language=language,
            version=__version__,
            point=file.point,
            receipt=receipt,
        )
        file.journal.append(taken_back)
    shared = standing[Purpose.SHARE]
    return set(shared.recipients) if shared else set()
