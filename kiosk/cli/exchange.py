"""`kiosk exchange`: an exchange recorded by staff, who ask each person for consent by hand."""

import click

from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, fail, pass_invocation, say, say_json
from kiosk.cli.languages import LanguageCode
from kiosk.cli.verdicts import refusal_sentence
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.language import SOURCE
from kiosk.domain.networking.exchange import ALWAYS_SHARED, Answer, Exchange, Field
from kiosk.services.sharing.exchange import recognise, record_exchange
from kiosk.services.sharing.notice import shared_fields
from kiosk.storage.event_file import EventFile

_ALWAYS = ",".join(ALWAYS_SHARED)


@click.command()
@click.argument("codes", type=ANY_TEXT, nargs=-1, required=True, metavar="CODE CODE...")
@click.option(
    "--share",
    default=_ALWAYS,
    show_default=True,
    metavar="FIELD,...",
    help=f"What each of them gives to the others, of {', '.join(Field)}; name and organisation always go along.",
)
@click.option("--statistics", is_flag=True, help="All of them agreed, when asked apart, to the organiser's statistics.")
@click.option("--point", type=PLAIN_TEXT, default="Foyer", show_default=True, help="Where this is.")
@click.option("--language", type=LanguageCode(), help="Of the consent that was read to them; else the event's first.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def exchange(
    invocation: Invocation,
    codes: tuple[str, ...],
    share: str,
    statistics: bool,
    point: str,
    language: str | None,
    as_json: bool,
) -> None:
    """Record that the holders of these badges exchanged contacts.

    Ask each of them first, by hand: may the others have these details, and, as a question of its own, may the
    organiser count it in the statistics of who met whom? The first is recorded as given by each of them, the second
    only with --statistics, if all said yes to it. Leave out whoever says no to the first.
    """
    fields = _fields(share)
    with invocation.file() as file:
        people = list(dict.fromkeys(_holder(file, code) for code in codes))
        answers = [Answer(person, fields, statistics=statistics) for person in people]
        spoken = language or next(iter(file.read_event().languages), SOURCE)
        recorded = record_exchange(file, answers, point=point, language=spoken)
    if as_json:
        members = [member.attendee.id for member in recorded.members]
        say_json({"exchange": recorded.id, "kind": recorded.kind, "members": members})
    else:
        say(_sentence(recorded))


def _fields(text: str) -> tuple[Field, ...]:
    try:
        return shared_fields([Field(word.strip().lower()) for word in text.split(",") if word.strip()])
    except ValueError as error:
        raise click.UsageError(f"--share takes fields out of {', '.join(Field)}, with commas between.") from error


def _holder(file: EventFile, code: str) -> str:
    recognition = recognise(file, code)
    if recognition.attendee is None:
        why = refusal_sentence(recognition.refusal or Verdict.UNKNOWN_CODE, recognition.ending)
        fail(f"{why} No exchange was recorded.")
    return recognition.attendee.id


def _sentence(recorded: Exchange) -> str:
    names = ", ".join(member.attendee.public_name for member in recorded.members)
    return f"Recorded a {recorded.kind} exchange of {len(recorded.members)} people: {names}."
