"""`kiosk badges`: badges as a PDF."""

from collections.abc import Sequence
from pathlib import Path

import click

from kiosk.bootstrap.badges import BadgeMaker, layout_sizes
from kiosk.bootstrap.outputs import print_badges, print_calibration
from kiosk.cli.badge_words import badge_count, left_out_json, left_out_said
from kiosk.cli.context import ANY_TEXT, Invocation, pass_invocation, progress, replace_option, say, say_json
from kiosk.domain.badges.imprint import BadgeChoice
from kiosk.domain.badges.layout import DEFAULT_LAYOUT
from kiosk.domain.moment import clock_time
from kiosk.services.badges.choosing import BadgeSelection, selected
from kiosk.services.badges.issuing import badges_for, blank_badges
from kiosk.services.badges.runs import undo_run
from kiosk.storage.event_file import EventFile


@click.command()
@click.argument("out", type=click.Path(path_type=Path), required=False)
@click.option(
    "--layout",
    type=ANY_TEXT,
    default=DEFAULT_LAYOUT,
    metavar="NAME",
    show_default=True,
    help="A layout's name (--layouts lists them), or a file of your own that ends in .toml.",
)
@click.option(
    "--only",
    type=ANY_TEXT,
    multiple=True,
    metavar="TEXT",
    help="A code, a name, a group or an organisation; new: those not printed yet; changed: those on which something "
    "else stands by now; repeatable.",
)
@click.option("--new-numbers", is_flag=True, help="Give them new numbers; those printed before hold no more.")
@click.option(
    "--blank",
    type=click.IntRange(1, 10_000),
    metavar="N",
    help="Write so many badges of nobody yet, for walk-ins, and no others.",
)
@click.option(
    "--calibration",
    is_flag=True,
    help="Write the code that tells a kiosk which country's keyboard its scanner is set up to be, and no badges.",
)
@click.option("--layouts", is_flag=True, help="List the layouts that there are, and write nothing.")
@click.option("--dry-run", is_flag=True, help="Say how many would be written and who gets none, and write nothing.")
@click.option("--undo", is_flag=True, help="Take the record of the last ones back: they never came out of the printer.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@replace_option
@pass_invocation
def badges(
    invocation: Invocation,
    out: Path | None,
    *,
    layout: str,
    only: tuple[str, ...],
    new_numbers: bool,
    blank: int | None,
    calibration: bool,
    layouts: bool,
    dry_run: bool,
    undo: bool,
    as_json: bool,
    replace: bool,
) -> None:
    """Write badges to OUT, a PDF: name, organisation, group, event and a QR code each.

    Beyond the dashed line stands a number, to be folded behind the badge: the foyer asks for it before it shows or
    changes more than name and organisation. Printed again from the same event file, a badge bears the same number.

    A blank badge (--blank) is given to a walk-in by scanning it while their form is open at the desk.

    What was written is recorded, without a name, so that the next ones can be the new and the changed alone.
    """
    with invocation.file() as file:
        if layouts:
            for name, size in layout_sizes(file):
                click.echo(f"{name}\t{size}")
            return
        if undo:
            _undo(file)
            return
        if out is None and not dry_run:
            raise click.UsageError("Name the PDF to write.")
        if out and calibration:
            if only or new_numbers or blank:
                raise click.UsageError("--calibration writes no badges: leave --only, --new-numbers and --blank out.")
            print_calibration(file, out, replace=replace)
            say(f"Wrote the calibration code to {out}.")
            return
        if blank and (only or new_numbers):
            raise click.UsageError("Blank badges are nobody's: leave --only and --new-numbers out.")
        maker = BadgeMaker(file, layout)
        selection = BadgeSelection((), ()) if blank else _selected(file, only)
        count = blank or len(selection.people)
        unwritable: frozenset[str] = frozenset()
        if out and not dry_run:
            with progress("Giving numbers") as show:
                made = (
                    blank_badges(file, blank)
                    if blank
                    else badges_for(file, selection.people, new_numbers=new_numbers, progress=show)
                )
            with progress("Writing badges") as show:
                unwritable = print_badges(file, out, made, maker, show, replace=replace)
    _tell(None if dry_run else out, count, selection, is_blank=bool(blank), as_json=as_json)
    if unwritable:
        letters = "".join(sorted(unwritable))[:20]
        click.echo(
            f"kiosk: no font on this computer has {letters}; these letters were written in Latin ones. "
            "Install fonts for them (fonts-noto-core, or fonts-droid-fallback for Chinese) and write the badges again.",
            err=True,
        )


def _selected(file: EventFile, only: Sequence[str]) -> BadgeSelection:
    choices = {BadgeChoice(text) for text in only if text in (BadgeChoice.NEW, BadgeChoice.CHANGED)}
    return selected(file, [text for text in only if text not in choices], choices)


def _undo(file: EventFile) -> None:
    run = undo_run(file)
    when = clock_time(run.made, file.read_event().zone)
    say(f"{badge_count(run.count)} of {when} count{'s' if run.count == 1 else ''} as not printed.")


def _tell(out: Path | None, count: int, selection: BadgeSelection, *, is_blank: bool, as_json: bool) -> None:
    if as_json:
        say_json({"out": str(out) if out else None, "badges": count, "left_out": left_out_json(selection.left_out)})
        return
    number = badge_count(count, "blank " if is_blank else "")
    say(f"Wrote {number} to {out}." if out else f"Would write {number}.")
    for line in left_out_said(selection.left_out):
        say(line)
