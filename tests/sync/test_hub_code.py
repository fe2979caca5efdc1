"""The join code for a role as the organiser's page shows it: told at once after it was made, used or withdrawn."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.kiosks.identity import public_key_of, seed_of
from kiosk.adapters.kiosks.places import HUB_LOCK
from kiosk.domain.kiosks import join_code
from kiosk.domain.kiosks.join_code import JoinCode, invitation_seed
from kiosk.domain.kiosks.offered_code import OfferedCode
from kiosk.domain.kiosks.role import Role
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.invitation_terms import valid_until
from kiosk.sync import invitations
from kiosk.sync.hub_code import code_file, folder_of_hub, new_code, offered_code, withdraw_code
from tests.conftest import STARTS

HOUR = 3_600_000
PASS_ENDS = STARTS + 30 * 24 * HOUR


@pytest.fixture
def hub(event_file: EventFile) -> Iterator[Path]:
    """Return the folder of a hub that runs, as far as others see: it holds its lock and left its codes there."""
    folder = folder_of_hub(event_file)
    folder.mkdir(parents=True)
    lock = HeldLock(folder / HUB_LOCK)
    assert lock.take()
    for role in (Role.DESK, Role.FOYER):
        token = invitations.make(event_file, role, valid_until=PASS_ENDS)
        code = JoinCode(("192.0.2.20:4222",), event_file.journal.event, token, "A" * 24, role)
        code_file(folder, role).write_text(code.text, "ascii")
    yield folder
    lock.release()


def offered(file: EventFile, role: Role) -> OfferedCode:
    code = offered_code(file, role)
    assert code is not None
    return code


@pytest.mark.usefixtures("hub")
def test_a_code_is_offered_with_what_it_is_good_for(event_file: EventFile) -> None:
    code = offered(event_file, Role.FOYER)
    assert join_code.read(code.text).role is Role.FOYER
    assert (code.expires, code.uses, code.used) == (0, 0, 0)
    assert offered(event_file, Role.ORGANISER).text == "", "nobody asked for one"


@pytest.mark.usefixtures("hub")
def test_another_code_is_offered_at_once_though_the_hub_has_not_written_it_yet(event_file: EventFile) -> None:
    before = offered(event_file, Role.DESK)
    ends = event_file.clock() + HOUR
    new_code(event_file, Role.DESK, uses=1, expires=ends)
    code = offered(event_file, Role.DESK)
    assert code.text != before.text
    assert (code.expires, code.uses) == (ends, 1)


@pytest.mark.usefixtures("hub")
@pytest.mark.parametrize("role", [Role.DESK, Role.ORGANISER])
def test_who_comes_with_another_code_has_a_pass_that_ends_when_those_of_the_others_do(
    event_file: EventFile, role: Role
) -> None:
    for _ in range(2):
        code = new_code(event_file, role, uses=1)
        key = public_key_of(seed_of(invitation_seed(event_file.journal.event, code.token)))
        assert valid_until(event_file.reader, key) == PASS_ENDS


@pytest.mark.usefixtures("hub")
def test_a_code_that_was_withdrawn_is_offered_no_more(event_file: EventFile) -> None:
    withdraw_code(event_file, Role.DESK)
    assert offered(event_file, Role.DESK) == OfferedCode()


def test_where_no_hub_runs_no_code_is_offered(event_file: EventFile) -> None:
    assert offered_code(event_file, Role.DESK) is None
