"""`kiosk report`: the report of the day, as one HTML file or as a PDF."""

from pathlib import Path

import click

from kiosk.bootstrap.outputs import write_report
from kiosk.cli.context import Invocation, pass_invocation, replace_option, say
from kiosk.cli.languages import LanguageCode
from kiosk.domain.language import SOURCE
from kiosk.domain.report.form import ReportForm


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--language", type=LanguageCode(), help="Of the report; else the event's first.")
@replace_option
@pass_invocation
def report(invocation: Invocation, out: Path, *, language: str | None, replace: bool) -> None:
    """Write the report of the day to OUT, one .html file or a .pdf: who came, who met whom, what people said.

    \b
    kiosk report report.pdf
    kiosk report rapor.html --language tr

    It names nobody, tells nothing of fewer than five people, and says of each figure how it was counted.
    """  # noqa: D301 - click's mark for lines that are kept as they are
    ending = out.suffix.removeprefix(".").lower()
    if ending not in tuple(ReportForm):
        raise click.UsageError(f"The report can be written as .html, .pdf; “{out.name}” ends in none of these.")
    with invocation.file() as file:
        spoken = language or next(iter(file.read_event().languages), SOURCE)
        keeps_standards = write_report(file, ReportForm(ending), out, spoken, replace=replace)
    say(f"Wrote the report of the day to {out}.")
    if not keeps_standards:
        say("It is no PDF/A: it has letters that no installed font has, such as a picture sign in somebody’s words.")
