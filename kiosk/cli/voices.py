"""The voices of the day: pain points, tables, feedback, and closing the day: `voices`."""

from datetime import datetime

import click

from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, say, say_json
from kiosk.cli.languages import LanguageCode
from kiosk.cli.scan import event_time
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time
from kiosk.domain.voices.feedback import FaceCount, Sentence
from kiosk.domain.voices.pain_point import DiscussionTable, PainPoint, PainPointStanding
from kiosk.services.live_agenda.times import time_for
from kiosk.services.voices import discussion, feedback
from kiosk.services.voices.day import close_day
from kiosk.services.voices.pain_points import pain_point_of, ranking
from kiosk.services.voices.quotes import quote
from kiosk.storage.event_file import EventFile

_staff = click.option("--staff", type=PLAIN_TEXT, default="", help="Who of the staff it is.")
_wordings = click.option(
    "--in",
    "wordings",
    type=(LanguageCode(), PLAIN_TEXT),
    multiple=True,
    metavar="LANGUAGE WORDS",
    help="In another language; again for more.",
)
_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")


@click.group("voices")
def voices_group() -> None:
    """Read and moderate the voices of the day, make tables of them, and close the day."""


@voices_group.command("list")
@click.option("--topic", type=PLAIN_TEXT, default="", help="Under one topic, by its id.")
@click.option("--standing", type=click.Choice([one.value for one in PainPointStanding]), help="Only those.")
@_json
@pass_invocation
def list_command(invocation: Invocation, *, topic: str, standing: str | None, as_json: bool) -> None:
    """List pain points, what all groups share first, with the share of each group of which five and more share it."""
    with invocation.file() as file:
        event, order = file.read_event(), ranking(file, topic, only_approved=False)
        for shared in order.pain_points:
            if standing is None or shared.pain_point.standing.value == standing:
                _tell(file, event, shared.pain_point, order.shares_of(shared), as_json)


@voices_group.command()
@click.argument("pain_points", nargs=-1, required=True, type=ANY_TEXT)
@_staff
@_json
@pass_invocation
def approve(invocation: Invocation, pain_points: tuple[str, ...], *, staff: str, as_json: bool) -> None:
    """Let PAIN_POINTS be seen, each by its id or the beginning of it."""
    _moderate(invocation, pain_points, PainPointStanding.APPROVED, staff, as_json)


@voices_group.command()
@click.argument("pain_points", nargs=-1, required=True, type=ANY_TEXT)
@_staff
@_json
@pass_invocation
def hide(invocation: Invocation, pain_points: tuple[str, ...], *, staff: str, as_json: bool) -> None:
    """Hide PAIN_POINTS from foyer screens and the wall."""
    _moderate(invocation, pain_points, PainPointStanding.HIDDEN, staff, as_json)


@voices_group.command()
@click.argument("pain_point", type=ANY_TEXT)
@click.option("--at", "begins", type=PLAIN_TEXT, default="", metavar="HH:MM", help="When, in the event's zone.")
@click.option("--place", type=PLAIN_TEXT, default="", help="Where, such as “Room 101, table 4”.")
@click.option("--seats", type=click.IntRange(1), default=None, help="For how many.")
@click.option("--remove", is_flag=True, help="Take the table away.")
@_staff
@_json
@pass_invocation
def table(
    invocation: Invocation,
    pain_point: str,
    *,
    begins: str,
    place: str,
    seats: int | None,
    remove: bool,
    staff: str,
    as_json: bool,
) -> None:
    """Make PAIN_POINT a table, or change when, where and for how many it is; others see it from then on."""
    with invocation.file() as file:
        event = file.read_event()
        starts = time_for(event, begins, file.clock()) if begins else 0
        if remove:
            discussion.drop_table(file, pain_point, staff=staff)
        else:
            discussion.make_table(file, pain_point, starts=starts, place=place, seats=seats or 0, staff=staff)
        one = pain_point_of(file, pain_point)
        if as_json:
            say_json({"pain_point": one.id, "table": _table(event, one.table) if one.table else None})
        else:
            _tell(file, event, one, {}, as_json=False)


@voices_group.command()
@click.argument("pain_point", type=ANY_TEXT)
@click.argument("title", type=PLAIN_TEXT)
@click.argument("address", type=ANY_TEXT, required=False, default="")
@_staff
@_json
@pass_invocation
def link(invocation: Invocation, pain_point: str, title: str, address: str, *, staff: str, as_json: bool) -> None:
    """Put a link beside PAIN_POINT; without an ADDRESS, take the one of that TITLE away."""
    with invocation.file() as file:
        one = discussion.link(file, pain_point, title, address, staff=staff)
        if as_json:
            say_json({"pain_point": one.id, "links": _links(one)})
        else:
            _tell(file, file.read_event(), one, {}, as_json=False)


@voices_group.command()
@click.argument("name", type=PLAIN_TEXT, required=False)
@_wordings
@click.option("--remove", is_flag=True, help="Take the topic away.")
@_json
@pass_invocation
def topics(
    invocation: Invocation, name: str | None, *, wordings: tuple[tuple[str, str], ...], remove: bool, as_json: bool
) -> None:
    """List the topics of the open discussion, or add the topic NAME."""
    with invocation.file() as file:
        if name and remove:
            discussion.drop_topic(file, name)
        elif name:
            discussion.set_topic(file, name, dict(wordings))
        for one in discussion.topics(file):
            say_json({"topic": one.id, "name": one.name, "names": one.names}) if as_json else say(
                f"{one.id}  {one.name}"
            )


@voices_group.command()
@click.argument("text", type=PLAIN_TEXT, required=False)
@_wordings
@click.option("--remove", is_flag=True, help="Ask it no more; answers stay.")
@_json
@pass_invocation
def questions(
    invocation: Invocation, text: str | None, *, wordings: tuple[tuple[str, str], ...], remove: bool, as_json: bool
) -> None:
    """List your own questions of the feedback, or add the question TEXT, which a face answers."""
    with invocation.file() as file:
        if text and remove:
            feedback.drop_question(file, text)
        elif text:
            feedback.ask_question(file, text, dict(wordings))
        for one in feedback.questions(file):
            say_json({"question": one.id, "text": one.text, "texts": one.texts}) if as_json else say(one.text)


@voices_group.command("feedback")
@click.option("--sentences", is_flag=True, help="List what people said in their own words instead.")
@_json
@pass_invocation
def feedback_command(invocation: Invocation, *, sentences: bool, as_json: bool) -> None:
    """Say how often each face was chosen, for the day, each session and each of your questions."""
    with invocation.file() as file:
        event = file.read_event()
        if not sentences:
            for counted in feedback.face_counts(file):
                _tell_faces(counted, as_json)
            return
        for one in feedback.sentences(file):
            _tell_sentence(event, one, as_json)


@voices_group.command("quote")
@click.argument("sentences", nargs=-1, required=True, type=ANY_TEXT)
@click.option("--remove", is_flag=True, help="Take them out of the report.")
@_json
@pass_invocation
def quote_command(invocation: Invocation, sentences: tuple[str, ...], *, remove: bool, as_json: bool) -> None:
    """Quote SENTENCES in the report, each by its id or the beginning of it; first read whether one names somebody."""
    with invocation.file() as file:
        for id_ in sentences:
            one = quote(file, id_, quoted=not remove)
            if as_json:
                say_json({"sentence_id": one.id, "sentence": one.text, "quoted": not remove})
            else:
                say(f"{'Not quoted' if remove else 'Quoted'}: {one.text}")


@voices_group.command()
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), default=None, help="Which day; else the one that is on.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@_json
@pass_invocation
def close(invocation: Invocation, *, day: datetime | None, yes: bool, as_json: bool) -> None:
    """Close the voices of a day: what waits is written, and the key of the marks is destroyed on every kiosk."""
    with invocation.file() as file:
        if not yes and not click.confirm("After that nobody can speak on that day any more. Close it?", err=True):
            return
        closed = close_day(file, day.date().isoformat() if day else "")
        say_json({"day": closed, "closed": True}) if as_json else say(f"The voices of {closed} are closed.")


def _moderate(
    invocation: Invocation, pain_points: tuple[str, ...], standing: PainPointStanding, staff: str, as_json: bool
) -> None:
    with invocation.file() as file:
        event = file.read_event()
        for one in pain_points:
            said = discussion.moderate(file, one, standing, staff=staff)
            if as_json:
                say_json({"pain_point": said.id, "standing": said.standing.value})
            else:
                _tell(file, event, said, {}, as_json=False)


def _tell(file: EventFile, event: Event, one: PainPoint, shares: dict[str, float], as_json: bool) -> None:
    if as_json:
        by_group = [{"group": group, "share": round(share, 3)} for group, share in shares.items()]
        said = {"pain_point": one.id, "topic": one.topic, "text": one.text, "language": one.language}
        counts = {"standing": one.standing.value, "supporters": one.supporters, "shares": by_group}
        more = {"helpers": len(one.helpers), "offered_by": _helpers(file, one)}
        table = _table(event, one.table) if one.table else None
        say_json(said | counts | more | {"links": _links(one), "table": table})
        return
    at = f", {_table_words(event, one.table)}" if one.table else ""
    help_ = f", {_helper_words(file, one)} can help" if one.helpers else ""
    say(f"{one.id[:6]}  {one.standing.value:<8}  {one.supporters:>3}  {one.text} ({one.topic}{at}{help_})")


def _links(one: PainPoint) -> list[dict[str, str]]:
    return [{"title": title, "address": address} for title, address in one.links.items()]


def _helpers(file: EventFile, one: PainPoint) -> list[dict[str, str]]:
    people = discussion.helpers_of(file, one)
    return [{"attendee": each.id, "name": each.name, "organisation": each.organisation} for each in people]


def _helper_words(file: EventFile, one: PainPoint) -> str:
    people = discussion.helpers_of(file, one)
    names = [f"{each.name} ({each.organisation})" if each.organisation else each.name for each in people]
    return " and ".join(names) or str(len(one.helpers))


def _table(event: Event, table: DiscussionTable) -> dict[str, object]:
    starts = event_time(event, table.starts) if table.starts else None
    return {"id": table.id, "starts": starts, "place": table.place, "seats": table.seats}


def _table_words(event: Event, table: DiscussionTable) -> str:
    at = f" at {clock_time(table.starts, event.zone)}" if table.starts else ""
    return f"table{at}{f' in {table.place}' if table.place else ''}"


def _tell_faces(counted: FaceCount, as_json: bool) -> None:
    if as_json:
        said = {"session": counted.session, "question": counted.question, "counts": list(counted.counts)}
        say_json(said | {"voices": counted.voices or None, "mean": round(counted.mean, 2) or None})
        return
    faces = " ".join(f"{face}:{count}" for face, count in enumerate(counted.counts, 1))
    told = f"{counted.mean:.1f} of 5, {faces}" if counted.is_told else "fewer than five voices"
    say(f"{counted.session or 'the day'}{f', {counted.question}' if counted.question else ''}: {told}")


def _tell_sentence(event: Event, one: Sentence, as_json: bool) -> None:
    if as_json:
        said = {"sentence_id": one.id, "session": one.session, "face": one.face or None, "sentence": one.text}
        quoted = {"quotable": one.is_quotable, "quoted": one.is_quoted}
        say_json(said | {"language": one.language, "hour": event_time(event, one.hour)} | quoted)
        return
    standing = "quoted" if one.is_quoted else "quotable" if one.is_quotable else "-"
    say(f"{one.id[:6]}  {standing:<8}  {one.face or '-'}  {one.text}")
