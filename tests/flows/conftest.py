"""A foyer screen over the real services and a real file, and whole visits to it."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject

from kiosk.domain.fault import Fault
from kiosk.domain.networking.exchange import Purpose
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import shown_texts
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import Guest
from tests.numbers import number_of

T = TypeVar("T")

SHARED = {"organisation": "Kuzey Makine", "role": "CEO", "email": "elif@example.org", "phone": "+90 212 000 00 00"}


class HeldJobs(ImmediateJobs):
    """Keeps work until it is let go, as a slow disk does."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Fault], None] | None = None
    ) -> None:
        self.held.append(partial(super().run, work, done, failed))

    def let_go(self) -> None:
        waiting, self.held = self.held, []
        for run in waiting:
            run()


@pytest.fixture
def foyer(event_file: EventFile, qapp: object) -> FoyerViewModel:
    return FoyerViewModel(event_file, ImmediateJobs(), ImmediateJobs(), Place("Foyer 1"))


def seat_all(foyer: FoyerViewModel, *guests: Guest) -> None:
    """Let guests scan their badges in turn to exchange contacts."""
    foyer.open("exchange")
    for guest in guests:
        foyer.scanned(guest.badge)


def prove(foyer: FoyerViewModel, file: EventFile, guest: Guest) -> None:
    """Let a guest type the number of their badge."""
    assert foyer.number.asking
    number = number_of(file, guest)
    foyer.refresh()
    foyer.number.enter(number)


def connect(foyer: FoyerViewModel, *guests: Guest) -> None:
    """Let guests exchange contacts, and see their codes."""
    seat_all(foyer, *guests)
    for guest in guests:
        foyer.pages.exchange.share(guest.id)


def told(foyer: FoyerViewModel) -> list[str]:
    """Return the list that every sentence is added to that the foyer tells from now on."""
    sentences: list[str] = []
    foyer.told.connect(lambda text, _icon, _trouble: sentences.append(text))
    return sentences


def everything_held(view_model: QObject) -> str:
    """Return all that a view model and every object that it made hold, for the screen or for themselves, as a text."""
    return "\n".join(_held(each) for each in (view_model, *view_model.findChildren(QObject)))


def _held(each: QObject) -> str:
    meta = each.metaObject()
    properties = [meta.property(at) for at in range(meta.propertyCount())]
    values = [one.read(each) for one in properties if not str(one.typeName()).endswith("*")]
    return repr(values) + repr(vars(each))


def kept_text(file: EventFile, guest: Guest, purpose: Purpose) -> str:
    """Return the sentence to which a guest said yes, as the file keeps it."""
    query = "SELECT text_digest FROM consent WHERE attendee = ? AND purpose = ? AND given = 1"
    ((digest,),) = file.reader.execute(query, (guest.id, purpose))
    return shown_texts.by_digest(file.reader)[digest]
