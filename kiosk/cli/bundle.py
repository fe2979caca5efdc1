"""Journals on a USB stick: `bundle`, `merge`."""

from dataclasses import asdict
from pathlib import Path

import click

from kiosk.bootstrap.bundles import merge_bundle, write_bundle
from kiosk.cli.context import Invocation, pass_invocation, progress, replace_option, say, say_json
from kiosk.domain.counted import counted


@click.command()
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@replace_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def bundle(invocation: Invocation, out: Path, replace: bool, as_json: bool) -> None:
    """Write the whole journal to OUT, signed by this kiosk and sealed for the event's other kiosks.

    Carry it to another kiosk on a USB stick and run “kiosk merge” there; nobody else can read it.
    """
    with invocation.file() as file, progress("Writing") as show:
        records = write_bundle(file, out, show, replace=replace)
    size = out.stat().st_size
    if as_json:
        say_json({"bundle": str(out), "records": records, "bytes": size})
    else:
        written = f"Wrote {counted(records, 'record')} to {out} ({size / 1e6:.1f} MB)."
        say(f"{written} Next, at the other kiosk: kiosk merge FILE")


@click.command()
@click.argument("bundle_file", metavar="FILE", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--shut-out-too", is_flag=True, help="Take it from a kiosk that was shut out as well.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def merge(invocation: Invocation, bundle_file: Path, shut_out_too: bool, as_json: bool) -> None:
    """Take over what the bundle FILE from another kiosk holds; doing so again changes nothing."""
    with invocation.file() as file, progress("Merging") as show:
        merged = merge_bundle(file, bundle_file, show, shut_out_too=shut_out_too)
    if as_json:
        say_json(asdict(merged))
        return
    say(f"{merged.new:,} of {counted(merged.records, 'record')} {'was' if merged.new == 1 else 'were'} new.")
    if merged.conflicts:
        turn_out = f"{counted(merged.conflicts, 'badge')} {'turns' if merged.conflicts == 1 else 'turn'} out"
        say(f"{turn_out} to have been admitted at two desks; see “kiosk export checkins”.")
    if merged.left_out:
        left_out = f"{counted(merged.left_out, 'record')} could not be read and"
        say(f"{left_out} {'was' if merged.left_out == 1 else 'were'} left out; bring all kiosks to one version.")
