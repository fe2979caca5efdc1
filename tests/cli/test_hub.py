"""The hub's commands as an organiser types them, without any network."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.adapters.kiosks.identity import new_seed, public_key_of
from kiosk.adapters.kiosks.places import MEMBERSHIP, SECRETS, hub_folder, sync_folder
from kiosk.cli import cli
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.members import enrol, kiosks
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import rights


def run(file: EventFile, *words: str) -> tuple[int, str]:
    done = CliRunner().invoke(cli, ["--event", str(file.path), *words])
    sentence = f"kiosk: {done.exception}" if done.exception and not isinstance(done.exception, SystemExit) else ""
    return done.exit_code, done.output + sentence


def open_invitations(file: EventFile) -> dict[str, Role]:
    return {one.public_key: one.role for one in rights.invitations(file.reader) if one.is_open(file.clock())}


def test_a_kiosk_that_joined_no_hub_says_so(event_file: EventFile) -> None:
    assert run(event_file, "sync", "--status") == (0, "This kiosk has joined no hub.\n")
    code, said = run(event_file, "sync", "--once")
    assert code == 1
    assert "kiosk join" in said


def test_every_kiosk_is_listed_and_one_is_shut_out_for_good(event_file: EventFile) -> None:
    enrol(event_file, public_key_of(new_seed()), "Desk 2")
    enrol(event_file, public_key_of(new_seed()), "Foyer 1")
    assert "Desk 2, desk, joined 2026-11-20 09:30, not opened yet" in run(event_file, "kiosks")[1]
    assert run(event_file, "kiosks", "--shut-out", "Desk 9")[0] == 1
    assert "Desk 2 is shut out" in run(event_file, "kiosks", "--shut-out", "Desk 2", "--staff", "Selin", "--yes")[1]
    told = [json.loads(line) for line in run(event_file, "kiosks", "--json")[1].splitlines()]
    assert [(kiosk["name"], kiosk["revoked"]) for kiosk in told] == [("Desk 2", True), ("Foyer 1", False)]


@pytest.mark.parametrize("words", [("--listen", "nowhere"), ("--reach", "a b:1"), ("--hubs", "one,two")])
def test_an_address_that_is_none_is_a_wrong_usage(event_file: EventFile, words: tuple[str, str]) -> None:
    code, said = run(event_file, "hub", *words)
    assert code == 2
    assert "is not an address like" in said


@pytest.mark.parametrize("count", [2, 4, 7])
def test_a_number_of_hubs_that_cannot_keep_the_stream_is_refused(event_file: EventFile, count: int) -> None:
    hubs = ",".join(f"10.0.0.{number}:4222" for number in range(count))
    code, said = run(event_file, "hub", "--prepare", "--hubs", hubs)
    assert code == 2
    assert "one, three or five" in " ".join(said.split())
    assert not event_file.path.with_name("event.hub").exists()


def test_a_hub_is_prepared_for_other_machines_with_secrets_that_nobody_else_may_read(
    event_file: EventFile, tmp_path: Path
) -> None:
    code, _ = run(event_file, "hub", "--prepare", "--listen", "127.0.0.1:4222")
    assert code == 0
    secrets = tmp_path / "event.hub" / "secrets.json"
    assert secrets.stat().st_mode & 0o777 == 0o600
    before, open_before = secrets.read_text(), open_invitations(event_file)
    run(event_file, "hub", "--prepare", "--new-code", "--listen", "127.0.0.1:4222")
    assert secrets.read_text() == before
    assert open_invitations(event_file).keys() & open_before.keys() == {
        key for key, role in open_before.items() if role is Role.HUB
    }
    assert set(open_invitations(event_file).values()) == {Role.DESK, Role.FOYER, Role.HUB}


def joined(file: EventFile, certificate: str) -> None:
    """Let the machine of a file have joined a hub."""
    content = {"event": file.read_event().id, "hubs": ["192.0.2.5:4222"], "certificate": certificate}
    sync_folder(file.path).mkdir(exist_ok=True)
    (sync_folder(file.path) / MEMBERSHIP).write_text(json.dumps(content | {"name": "Desk 1", "expires": 0}))


def test_a_second_hub_is_refused_where_a_hub_was_joined_and_says_what_to_do(event_file: EventFile) -> None:
    joined(event_file, "another")
    code, said = run(event_file, "hub", "--prepare")
    assert code == 1
    assert "This machine has joined the hub at 192.0.2.5:4222." in said
    assert "No hub was started." in said
    assert "secrets.json" in said
    assert not hub_folder(event_file.path).exists()
    assert run(event_file, "hub", "--prepare", "--instead")[0] == 0
    assert not (sync_folder(event_file.path) / MEMBERSHIP).exists()


def test_a_machine_that_has_joined_is_one_of_the_cluster_with_its_secrets(event_file: EventFile) -> None:
    assert run(event_file, "hub", "--prepare")[0] == 0
    secrets = hub_folder(event_file.path) / SECRETS
    joined(event_file, json.loads(secrets.read_text())["certificate"])
    assert run(event_file, "hub", "--prepare")[0] == 0


def test_a_copy_of_the_event_starts_no_second_hub_on_another_machine(event_file: EventFile) -> None:
    enrol(event_file, public_key_of(new_seed()), "Hub", hub=True)
    code, said = run(event_file, "hub", "--prepare")
    assert code == 1
    assert "This event has a hub on another machine, “Hub”." in said
    assert not hub_folder(event_file.path).exists()
    assert run(event_file, "hub", "--prepare", "--instead")[0] == 0


def test_doctor_tells_of_two_hubs_and_of_one_that_does_not_run(event_file: EventFile) -> None:
    assert run(event_file, "hub", "--prepare")[0] == 0
    assert "The hub of this machine does not run" in run(event_file, "doctor")[1]
    joined(event_file, "another")
    code, said = run(event_file, "doctor")
    assert code == 1
    assert "This machine has joined the hub at 192.0.2.5:4222, and has a hub of its own" in said


def test_a_code_that_is_none_is_refused_in_one_sentence(event_file: EventFile) -> None:
    code, said = run(event_file, "join", "https://example.org")
    assert code == 1
    assert "not a join code" in said


def test_no_hub_is_shut_out_by_mistake_and_a_lost_one_still_can_be(event_file: EventFile) -> None:
    keys = [public_key_of(new_seed()) for _ in range(2)]
    for key in keys:
        enrol(event_file, key, "Hub", hub=True)
    for key in keys:
        code, said = run(event_file, "kiosks", "--shut-out", key, "--yes")
        assert code == 1
        assert "This is a hub of the event" in said
        assert "nothing was changed" in said
    assert not any(kiosk.revoked for kiosk in kiosks(event_file))
    said = run(event_file, "kiosks", "--shut-out", keys[0], "--hub-too", "--yes")[1]
    assert "Hub is shut out" in said
    assert "join every kiosk anew" in said
    assert {kiosk.public_key: kiosk.revoked for kiosk in kiosks(event_file)} == {keys[0]: True, keys[1]: False}


def test_a_machine_that_was_a_hub_and_joins_as_a_kiosk_is_one(event_file: EventFile) -> None:
    key = public_key_of(new_seed())
    enrol(event_file, key, "Hub", hub=True)
    enrol(event_file, key, "Desk 4")
    assert run(event_file, "kiosks", "--shut-out", "Desk 4", "--yes")[0] == 0


def test_of_two_kiosks_with_one_name_the_key_that_the_list_shows_tells_which(event_file: EventFile) -> None:
    keys = [public_key_of(new_seed()) for _ in range(2)]
    for key in keys:
        enrol(event_file, key, "Desk 1")
    code, said = run(event_file, "kiosks", "--shut-out", "Desk 1")
    assert code == 1
    assert "Several kiosks are called so; nothing was changed." in said
    shown = [line.rpartition(", ")[2] for line in said.splitlines() if line.startswith("Desk 1")]
    assert sorted(shown) == sorted(key[:8] for key in keys)
    assert run(event_file, "kiosks", "--shut-out", keys[1][:8].lower(), "--yes")[0] == 0
    assert {kiosk.public_key: kiosk.revoked for kiosk in kiosks(event_file)} == {keys[0]: False, keys[1]: True}
    assert run(event_file, "kiosks", "--shut-out", "Desk 1", "--yes")[0] == 0, "the other one is shut out already"
    assert all(kiosk.revoked for kiosk in kiosks(event_file))


@pytest.mark.parametrize("text", ["U", "", "UAAAAAAA"])
def test_what_names_no_kiosk_shuts_none_out(event_file: EventFile, text: str) -> None:
    enrol(event_file, public_key_of(new_seed()), "Desk 1")
    code, said = run(event_file, "kiosks", "--shut-out", text)
    assert code == 1
    assert "No kiosk is called so; nothing was changed." in said
