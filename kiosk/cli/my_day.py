"""`kiosk my-day`: what one person takes home, on a sheet or two."""

from pathlib import Path

import click

from kiosk.bootstrap.my_day import write_my_day
from kiosk.cli.context import ANY_TEXT, Invocation, pass_invocation, replace_option
from kiosk.cli.languages import LanguageCode
from kiosk.cli.papers import pdf_path, tell_paper
from kiosk.services.people.same_person import person_meant


@click.command("my-day")
@click.argument("person", type=ANY_TEXT)
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--language", type=LanguageCode(), help="Of the words; else the event's first.")
@replace_option
@pass_invocation
def my_day_command(invocation: Invocation, person: str, out: Path, *, language: str | None, replace: bool) -> None:
    """Write the day of PERSON (id, code, e-mail or whole name) to OUT, a PDF of A4 pages to hand to them alone.

    It holds whoever shares contacts with them, each with what they agreed to and a code for a phone; the sessions that
    they starred, their tables of the rounds, and the event's links.
    """
    with invocation.file() as file:
        someone = person_meant(file, person)
        written = write_my_day(file, someone.id, pdf_path(out), language or "", replace=replace)
    tell_paper(written, "contact", out)
