"""Carrying a journal on a stick."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.files.output_file import OutputKind
from kiosk.bootstrap.outputs import output_of
from kiosk.bootstrap.this_machine import own_identity
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.services.kiosks.bundle import Merged
    from kiosk.services.ports import Progress


def write_bundle(file: EventFile, out: Path, progress: "Progress | None" = None, *, replace: bool = False) -> int:
    """Write the whole journal as a signed and sealed bundle, whole or not at all; returns the number of records.

    Raises:
        Fault: the bundle cannot be written (an earlier one is kept), or this kiosk's identity cannot be made.
    """
    from kiosk.adapters.files import bundle_file
    from kiosk.services.kiosks.bundle import outgoing, sealing_key

    own = own_identity(file.path, file.read_event().id)
    with output_of(file, out, OutputKind.BUNDLE, replace=replace) as draft:
        key = sealing_key(file)
        with outgoing(file, own.public_key, key[0], progress) as (header, batches):
            bundle_file.write_bundle(draft, header, batches, key[1], own.seed)
    return header.records


def merge_bundle(
    file: EventFile, path: Path, progress: "Progress | None" = None, *, shut_out_too: bool = False
) -> "Merged":
    """Take over what a bundle holds; `shut_out_too`: also from a kiosk that the organiser has shut out.

    Raises:
        Fault: it is damaged, of another event or of a kiosk that is not trusted (then nothing was changed), or the
            file cannot be written.
    """
    from kiosk.adapters.files.bundle_file import BundleFile
    from kiosk.services.kiosks.bundle import merge

    with BundleFile(path) as bundle:
        return merge(file, bundle, progress, shut_out_too=shut_out_too)
