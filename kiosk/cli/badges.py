"""`kiosk badges`: badges as a PDF."""

from pathlib import Path

import click

from kiosk.bootstrap.badges import BadgeMaker, layout_sizes
from kiosk.bootstrap.outputs import print_badges, print_calibration
from kiosk.cli.context import ANY_TEXT, Invocation, pass_invocation, progress, replace_option, say
from kiosk.domain.badges.layout import DEFAULT_LAYOUT
from kiosk.services.badges import badges_of, blank_badges


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
    help="A code, a name, a group or an organisation; repeatable.",
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
    replace: bool,
) -> None:
    """Write badges to OUT, a PDF: name, organisation, group, event and a QR code each.

    Beyond the dashed line stands a number, to be folded behind the badge: the foyer asks for it before it shows or
    changes more than name and organisation. Printed again from the same event file, a badge bears the same number.

    A blank badge (--blank) is given to a walk-in by scanning it while their form is open at the desk.
    """
    with invocation.file() as file:
        if layouts:
            for name, size in layout_sizes(file):
                click.echo(f"{name}\t{size}")
            return
        if out is None:
            raise click.UsageError("Name the PDF to write.")
        if calibration:
            if only or new_numbers or blank:
                raise click.UsageError("--calibration writes no badges: leave --only, --new-numbers and --blank out.")
            print_calibration(file, out, replace=replace)
            say(f"Wrote the calibration code to {out}.")
            return
        if blank and (only or new_numbers):
            raise click.UsageError("Blank badges are nobody's: leave --only and --new-numbers out.")
        maker = BadgeMaker(file, layout)
        chosen = blank_badges(file, blank) if blank else badges_of(file, only, new_numbers=new_numbers)
        with progress("Writing badges") as show:
            unwritable = print_badges(file, out, chosen, maker, show, replace=replace)
    say(f"Wrote {len(chosen):,} {'blank ' if blank else ''}badge{'' if len(chosen) == 1 else 's'} to {out}.")
    if unwritable:
        letters = "".join(sorted(unwritable))[:20]
        click.echo(
            f"kiosk: no font on this computer has {letters}; these letters were written in Latin ones. "
            "Install fonts for them (fonts-noto-core, or fonts-droid-fallback for Chinese) and write the badges again.",
            err=True,
        )
