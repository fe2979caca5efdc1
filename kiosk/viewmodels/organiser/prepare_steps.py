"""The steps of preparing an event, in one list: what each is called, how it stands, and which page it opens.

A further step is one line in `STEPS` with the function that says how it stands.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.viewmodels.organiser import prepare_words as words
from kiosk.viewmodels.organiser.prepare_reading import Preparation, StepStanding


@dataclass(frozen=True, slots=True)
class StepState:
    """How a step stands, in a sentence of the installed language."""

    standing: StepStanding
    sentence: str


@dataclass(frozen=True, slots=True)
class PrepareStep:
    """One step: its title is English, and translated under the context Prepare; `page` is what it opens, if any."""

    name: str
    title: str
    page: str
    state: Callable[[Preparation], StepState]
    extra: bool = False
    """It stands among what only some events need."""


def _ready(sentence: str, *, ready: bool = True, optional: bool = False) -> StepState:
    """Return a state: ready or not, and if not, whether it may stay so."""
    if ready:
        return StepState(StepStanding.READY, sentence)
    return StepState(StepStanding.OPTIONAL if optional else StepStanding.OPEN, sentence)


def _event(read: Preparation) -> StepState:
    return _ready(words.event_said(read.readiness.event, read.language))


def _people(read: Preparation) -> StepState:
    counts = read.readiness.counts
    return _ready(words.people_said(counts.people, counts.lists), ready=counts.people > 0)


def _agenda(read: Preparation) -> StepState:
    counts = read.readiness.counts
    sentence = words.agenda_said(counts.sessions, counts.outside)
    return _ready(sentence, ready=counts.sessions > 0 and not counts.outside, optional=not counts.sessions)


def _badges(read: Preparation) -> StepState:
    wearers, made = read.readiness.counts.wearers, read.readiness.counts.badges
    printer = words.printer_ready(read.machine.queues)
    as_they_come = read.prints_here and bool(printer)
    ready = wearers > 0 and (made >= wearers or as_they_come) and not words.layout_fault(read)
    return _ready(words.badges_said(read, printer, as_they_come=as_they_come), ready=ready, optional=not wearers)


def _screens(read: Preparation) -> StepState:
    kiosks = read.readiness.kiosks
    trouble = words.hub_trouble(read.status) if kiosks else ""
    return _ready(words.screens_said(kiosks, trouble), ready=bool(kiosks) and not trouble, optional=not kiosks)


def _doors(read: Preparation) -> StepState:
    doors, rules = read.readiness.doors, read.readiness.rules
    return _ready(words.doors_said(doors, rules), ready=doors > 0, optional=True)


def _papers(read: Preparation) -> StepState:
    invited = read.readiness.counts.invitations
    return _ready(words.papers_said(invited, read.readiness.counts.people), ready=invited > 0, optional=True)


def _awaited(read: Preparation) -> StepState:
    awaited = read.readiness.counts.awaited
    return _ready(words.awaited_said(awaited), ready=awaited > 0, optional=True)


def _team(read: Preparation) -> StepState:
    staff, without = read.readiness.staff, read.readiness.without_means
    return _ready(words.team_said(staff, without), ready=staff > 0 and not without, optional=not staff)


def _settings(read: Preparation) -> StepState:
    changed, unusable = read.changed_settings, read.unusable_settings
    return _ready(words.settings_said(changed, unusable), ready=not unusable)


STEPS = (
    PrepareStep("event", QT_TRANSLATE_NOOP("Prepare", "Event"), "event", _event),
    PrepareStep("people", QT_TRANSLATE_NOOP("Prepare", "People"), "import", _people),
    PrepareStep("agenda", QT_TRANSLATE_NOOP("Prepare", "Agenda"), "agenda", _agenda),
    PrepareStep("badges", QT_TRANSLATE_NOOP("Prepare", "Badges"), "badges", _badges),
    PrepareStep("screens", QT_TRANSLATE_NOOP("Prepare", "Screens"), "kiosks", _screens),
    PrepareStep("doors", QT_TRANSLATE_NOOP("Prepare", "Doors"), "doors", _doors, extra=True),
    PrepareStep("papers", QT_TRANSLATE_NOOP("Prepare", "Paper"), "papers", _papers, extra=True),
    PrepareStep("awaited", QT_TRANSLATE_NOOP("Prepare", "Awaited guests"), "awaited", _awaited, extra=True),
    PrepareStep("team", QT_TRANSLATE_NOOP("Prepare", "Team"), "staff", _team, extra=True),
    PrepareStep("settings", QT_TRANSLATE_NOOP("Prepare", "Settings"), "settings", _settings, extra=True),
)
"""Every step in its order; those that only some events need stand beside the others, or below them."""
