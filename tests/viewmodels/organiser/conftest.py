"""The organiser's side, open or shut, over a real file."""

from collections.abc import Callable
from functools import partial

import pytest

from kiosk.app.badge_access import badge_access
from kiosk.app.closing_access import CLOSING
from kiosk.bootstrap.event_files import settings_of
from kiosk.bootstrap.imports import FileImports
from kiosk.bootstrap.inputs import read_logo, read_plan
from kiosk.bootstrap.outputs import write_export, write_person, write_processing
from kiosk.bootstrap.own_texts import copy_text, put_text, take_text
from kiosk.bootstrap.paper_orders import write_paper
from kiosk.bootstrap.round_papers import write_round_paper
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.context import OrganiserContext, Outputs
from kiosk.viewmodels.organiser.hub import NO_HUB, HubAccess
from kiosk.viewmodels.organiser.key_access import NO_KEY, KeyAccess
from kiosk.viewmodels.organiser.picture_access import PictureAccess
from kiosk.viewmodels.organiser.practice_access import NO_PRACTICE, PracticeAccess
from kiosk.viewmodels.organiser.rehearsal_access import NO_REHEARSAL, RehearsalAccess
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.text_access import TextAccess
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.sync_line import Status, alone

MakeOrganiser = Callable[..., OrganiserViewModel]


@pytest.fixture
def make_organiser(event_file: EventFile, qapp: object) -> MakeOrganiser:
    def make(
        hub: HubAccess = NO_HUB,
        status: Status = alone,
        keys: KeyAccess = NO_KEY,
        practice: PracticeAccess = NO_PRACTICE,
        rehearsal: RehearsalAccess = NO_REHEARSAL,
    ) -> OrganiserViewModel:
        jobs, place, settings = ImmediateJobs(), Place("Organiser"), settings_of(event_file)
        imports = partial(FileImports, event_file)
        badges = badge_access(event_file)
        outputs = Outputs(write_export, write_person, write_processing, write_paper, write_round_paper)
        context = OrganiserContext(
            *(event_file, jobs, jobs, place, outputs, settings, imports, status, hub, keys, badges),
            closing=CLOSING,
            practice=practice,
            pictures=PictureAccess(read_plan, read_logo),
            rehearsal=rehearsal,
            texts=TextAccess(take_text, put_text, copy_text),
        )
        return OrganiserViewModel(context)

    return make
