"""Who was asked to share and said no: kept as a refusal, never as a member, with the texts that they were shown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kiosk import __version__
from kiosk.domain.facts.contacts import ConsentAnswer
from kiosk.domain.facts.privacy import TextShown
from kiosk.domain.faults.people import SomebodyGone
from kiosk.domain.language import SOURCE
from kiosk.domain.networking.exchange import ALWAYS_SHARED, Exchange, Purpose, TextKind
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.sharing.consent import new_texts
from kiosk.services.sharing.notice import own_folder, texts
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees


def record_refusals(
    file: EventFile,
    exchange: Exchange,
    declined: Sequence[str],
    *,
    point: str = "",
    language: str = SOURCE,
    languages: Mapping[str, str] | None = None,
) -> None:
    """Record who was invited to an exchange that stands and said no.

    Args:
        file: the event file.
        exchange: the one that stands as it stood.
        declined: attendee ids.
        point: where, such as ``Foyer 1``.
        language: in which the question was read.
        languages: of those who read it in another language, by attendee id.

    Raises:
        Fault: one of them is no longer on the roster, or the file cannot be written; then nothing was recorded.
    """
    members = [member.attendee.id for member in exchange.members]
    with file.writing() as connection:
        people = people_of(connection, [*declined, *members])
        read_in = dict.fromkeys(people, language) | dict(languages or {})
        refused = refusals_of(file, exchange.id, declined, [people[id_] for id_ in members], read_in, point)
        file.journal.append_many(dict.fromkeys(refused))


def refusals_of(
    file: EventFile,
    exchange: str,
    declined: Sequence[str],
    members: Sequence[Attendee],
    languages: Mapping[str, str],
    point: str,
) -> Iterator[ConsentAnswer | TextShown]:
    """Return what is recorded of those who declined an exchange of `members`: the texts, if new, and each refusal."""
    for attendee in declined:
        notice = texts(file.read_event(), languages[attendee], ALWAYS_SHARED, members, own_folder(file.path))
        yield from new_texts(file.writer, notice.facts())
        yield ConsentAnswer(
            attendee,
            exchange,
            Purpose.SHARE,
            recipients=tuple(member.id for member in members),
            notice_version=notice.version,
            notice_digest=notice.digest(TextKind.NOTICE),
            text_digest=notice.digest(TextKind.SHARE),
            language=notice.language,
            version=__version__,
            point=point,
        )


def people_of(connection: Connection, ids: Iterable[str]) -> dict[str, Attendee]:
    """Return people by id, all of whom are on the roster."""
    wanted = set(ids)
    people = attendees.of_ids(connection, wanted)
    if len(people) < len(wanted):
        raise SomebodyGone()
    return people
