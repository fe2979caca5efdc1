"""Every export that tells who met whom, as the command line writes it, and the report."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from kiosk.cli import cli
from kiosk.storage.event_file import EventFile
from tests.e2e.sharing.sights import ORGANISER, SHARE, STATISTICS, Exported
from tests.guests import Guest

_CONTACTS = ("csv", "json", "xlsx", "gexf", "graphml", "tij")
_EXCHANGES = ("csv", "json", "xlsx", "hif.json")
_MEETINGS = ("csv", "json", "xlsx")
_NAMED = ("gexf", "graphml")
_OWN = ("json", "csv", "vcf")


@dataclass(frozen=True)
class _Order:
    """What to write: the words of the command, the file's name, and whom it is for."""

    words: tuple[str, ...]
    name: str
    towards: str = ORGANISER


def write_all(file: EventFile, folder: Path, guests: Iterable[Guest]) -> list[Exported]:
    """Write all exports for the organiser, and for some guests the cards of whom they met and what is kept of them."""
    folder.mkdir()
    written = []
    for order in (*_for_organiser(), *(one for guest in guests for one in _for_guest(guest))):
        at, path = file.clock(), folder / order.name
        run(file, *(str(path) if word == "OUT" else word for word in order.words))
        purpose = STATISTICS if order.towards == ORGANISER else SHARE
        written.append(Exported(at, path, order.towards, purpose, is_copy="person" in order.words))
    return written


def run(file: EventFile, *words: str) -> str:
    """Give a command as somebody would at a terminal; returns what it said."""
    done = CliRunner().invoke(cli, ["--event", str(file.path), *words])
    assert done.exit_code == 0, (words, done.output, done.exception)
    return done.output


def _for_organiser() -> Iterator[_Order]:
    for ending in _CONTACTS:
        yield _Order(("export", "contacts", "OUT"), f"contacts.{ending}")
    for ending in _NAMED:
        yield _Order(("export", "contacts", "OUT", "--names"), f"named-contacts.{ending}")
    for ending in _EXCHANGES:
        yield _Order(("export", "exchanges", "OUT"), f"exchanges.{ending}")
        yield _Order(("export", "exchanges", "OUT", "--names"), f"named-exchanges.{ending}")
    for ending in _MEETINGS:
        yield _Order(("export", "meetings", "OUT"), f"meetings.{ending}")
    yield _Order(("export", "vcards", "OUT"), "cards.vcf")
    yield _Order(("export", "vcards", "OUT"), "cards.zip")
    yield _Order(("report", "OUT"), "report.html")


def _for_guest(guest: Guest) -> Iterator[_Order]:
    yield _Order(("export", "vcards", "OUT", "--attendee", guest.badge), f"met-{guest.id}.vcf", guest.badge)
    for ending in _OWN:
        yield _Order(("export", "person", guest.badge, "OUT"), f"person-{guest.id}.{ending}", guest.badge)
