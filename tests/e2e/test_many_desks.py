"""One event on many kiosks: real hubs, real kiosks, real faults, on loopback."""

import asyncio
import json
import random
import shutil
import subprocess
import sys
import time
import zlib
from base64 import b64decode
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from nats.errors import ConnectionClosedError, FlushTimeoutError

from kiosk.adapters.kiosks.hub_folder import secrets_in
from kiosk.adapters.kiosks.identity import public_key_of
from kiosk.adapters.kiosks.nats_config import SERVICES
from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.kiosks import join_code, wire
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.subjects import service_subject, stream_of, wanted_subject
from kiosk.services.kiosks.members import enrol
from kiosk.storage.connection import connect
from kiosk.storage.event_file import EventFile
from tests.authors import Author
from tests.e2e.fleet.fleet import Fleet, KioskHandle, until

pytestmark = pytest.mark.slow

MakeFleet = Callable[..., Fleet]


@pytest.fixture
def fleet_of(tmp_path: Path) -> Iterator[MakeFleet]:
    made: list[Fleet] = []

    def make(kiosks: int = 2, guests: int = 40, role: Role = Role.DESK) -> Fleet:
        made.append(Fleet(tmp_path, kiosks, guests, role=role))
        return made[-1]

    yield make
    for fleet in made:
        fleet.close()


def test_a_check_in_at_one_desk_is_known_at_the_others(fleet_of: MakeFleet) -> None:
    fleet = fleet_of(kiosks=3)
    first, second, third = fleet.kiosks
    assert first.tell("scan", code=fleet.codes[0])["verdict"] == "admitted"
    fleet.settle()
    assert second.tell("scan", code=fleet.codes[0])["verdict"] == "already_in"
    assert third.tell("scan", code=fleet.codes[1])["verdict"] == "admitted"
    fleet.settle()
    fleet.check()


def test_one_badge_admitted_at_two_desks_that_were_apart_is_two_facts_and_a_conflict(fleet_of: MakeFleet) -> None:
    fleet = fleet_of()
    first, second = fleet.kiosks
    second.wire.set("cut")
    assert first.tell("scan", code=fleet.codes[0])["verdict"] == "admitted"
    assert second.tell("scan", code=fleet.codes[0])["verdict"] == "admitted"
    second.wire.set("open")
    fleet.settle()
    fleet.check()
    connection = connect(second.path, read_only=True)
    assert connection.execute("SELECT attendee, admissions FROM conflict").fetchall() == [(fleet.people[0], 2)]
    assert connection.execute("SELECT point FROM attendance").fetchall() == [("Desk 1",)]
    connection.close()


def test_a_hub_killed_right_after_it_confirmed_loses_nothing(fleet_of: MakeFleet) -> None:
    fleet = fleet_of()
    for code in fleet.codes[:5]:
        fleet.kiosks[0].tell("scan", code=code)
        until(lambda: fleet.kiosks[0].tell("status")["waiting"] == 0, 20, "the hub confirmed")
        fleet.hub.kill()
        fleet.hub.start()
    fleet.settle()
    fleet.check()


def test_a_hub_whose_disk_is_replaced_by_an_older_copy_is_given_everything_again(
    fleet_of: MakeFleet, tmp_path: Path
) -> None:
    fleet = fleet_of()
    first, second = fleet.kiosks
    first.tell("burst", codes=fleet.codes[:5])
    fleet.settle()
    fleet.hub.stop()
    shutil.copytree(tmp_path / "hub", tmp_path / "older")
    fleet.hub.start()
    first.tell("burst", codes=fleet.codes[5:15])
    second.tell("burst", codes=fleet.codes[10:20])
    fleet.settle()
    fleet.hub.kill()
    shutil.rmtree(tmp_path / "hub")
    shutil.copytree(tmp_path / "older", tmp_path / "hub")
    fleet.hub.start()
    fleet.settle()
    fleet.check()


def test_a_new_empty_hub_is_filled_by_the_kiosks(fleet_of: MakeFleet, tmp_path: Path) -> None:
    fleet = fleet_of()
    fleet.kiosks[0].tell("burst", codes=fleet.codes[:20])
    fleet.settle()
    fleet.hub.kill()
    shutil.rmtree(tmp_path / "hub" / "fair.hub" / "stream")
    fleet.hub.start()
    fleet.kiosks[1].tell("burst", codes=fleet.codes[15:30])
    fleet.settle()
    fleet.check()


def test_a_link_that_swallows_everything_is_given_up(fleet_of: MakeFleet) -> None:
    fleet = fleet_of()
    first, second = fleet.kiosks
    second.wire.set("silent")
    first.tell("burst", codes=fleet.codes[:10])
    second.tell("burst", codes=fleet.codes[5:15])
    until(lambda: second.tell("status")["state"] == "apart", 40, "the silence is noticed")
    time.sleep(35)  # the hub forgets a consumer that nobody reads for 30 s
    second.wire.set("open")
    fleet.settle()
    fleet.check()


def test_five_kiosks_fall_into_any_two_halves_and_come_back(fleet_of: MakeFleet) -> None:
    fleet = fleet_of(kiosks=5)
    chance = random.Random(5)
    for apart in (half for size in range(1, 6) for half in combinations(range(5), size)):
        for number in apart:
            fleet.kiosks[number].wire.set("cut")
        for number, kiosk in enumerate(fleet.kiosks):
            kiosk.tell("burst", codes=chance.choices(fleet.codes, k=6))
            kiosk.tell("append", kind="attendee", subject=fleet.people[3], body={"organisation": f"Firma {number}"})
            kiosk.tell("undo")
        for number in apart:
            fleet.kiosks[number].wire.set("open")
        fleet.settle()
    fleet.check()


def test_a_kiosk_killed_in_the_middle_of_a_transaction_goes_on(fleet_of: MakeFleet) -> None:
    fleet = fleet_of()
    first, _ = fleet.kiosks
    first.tell("scan", code=fleet.codes[0])
    assert first.tell("half", code=fleet.codes[1]) == {"half": True}
    first.kill()
    first.start()
    assert first.tell("scan", code=fleet.codes[1])["verdict"] == "admitted"
    fleet.settle()
    fleet.check()


def test_clocks_an_hour_off_and_stepping_back_keep_one_order_and_say_so(fleet_of: MakeFleet) -> None:
    fleet = fleet_of(kiosks=3)
    first, second, third = fleet.kiosks
    first.tell("clock", offset=3_600_000)
    second.tell("clock", offset=-3_600_000)
    for kiosk in (first, second):
        until(partial(_knows_its_offset, kiosk), 30, "the offset is known")
    admitted = first.tell("scan", code=fleet.codes[0])
    assert abs(admitted["at"] - time.time() * 1000) < 60_000, "told in the hub's time"
    fleet.settle()
    assert second.tell("scan", code=fleet.codes[0])["verdict"] == "already_in"
    first.tell("clock", offset=0)
    for number in range(5):
        (first, second, third)[number % 3].tell(
            *("append",), kind="attendee", subject=fleet.people[5], body={"organisation": f"Firma {number}"}
        )
        fleet.settle()
    connection = connect(third.path, read_only=True)
    query = "SELECT organisation FROM attendee WHERE id = ?"
    assert connection.execute(query, (fleet.people[5],)).fetchone() == ("Firma 4",), "the latest edit counts"
    (body,) = connection.execute("SELECT body FROM journal WHERE kind = 'scan' AND body LIKE '%clock%'").fetchone()
    assert "offset" in body
    connection.close()
    fleet.check()


def test_a_copied_kiosk_disk_is_two_kiosks_and_both_keep_what_they_recorded(fleet_of: MakeFleet) -> None:
    fleet = fleet_of()
    first = fleet.kiosks[0]
    first.tell("burst", codes=fleet.codes[:5])
    fleet.settle()
    first.stop()
    twin_home = fleet.folder / "twin"
    shutil.copytree(first.path.parent, twin_home)
    twin = KioskHandle(twin_home / "fair.db", "Desk 9", fleet.network.wire(fleet.hub.port))
    twin.reach_through_wire()
    first.start()
    twin.start()
    fleet.kiosks.append(twin)
    first.tell("burst", codes=fleet.codes[5:15])
    twin.tell("burst", codes=fleet.codes[10:20])
    fleet.settle()
    fleet.check()


def test_a_scan_at_a_door_is_never_behind_an_import(fleet_of: MakeFleet) -> None:
    fleet = fleet_of()
    first, second = fleet.kiosks
    fleet.settle()
    first.tell("bulk", count=30_000, code=fleet.codes[0])
    connection = connect(second.path, read_only=True)
    until(lambda: bool(connection.execute("SELECT count(*) FROM scan").fetchone()[0]), 30, "the scan is known")
    (people,) = connection.execute("SELECT count(*) FROM attendee").fetchone()
    connection.close()
    assert people < 20_000, "the import was still on its way"
    fleet.settle(120)
    fleet.check()


def test_all_kiosks_come_back_at_once(fleet_of: MakeFleet) -> None:
    fleet = fleet_of(kiosks=6)
    fleet.hub.kill()
    for number, kiosk in enumerate(fleet.kiosks):
        kiosk.tell("burst", codes=fleet.codes[number * 5 : number * 5 + 10])
    fleet.hub.start()
    fleet.settle()
    fleet.check()


def test_a_persons_late_records_do_not_bring_back_who_was_erased_nor_does_the_stream_keep_them(
    fleet_of: MakeFleet,
) -> None:
    fleet = fleet_of(kiosks=3, role=Role.ORGANISER)
    first, second, third = fleet.kiosks
    first.tell("scan", code=fleet.codes[0])
    fleet.settle()
    third.wire.set("cut")
    third.tell("append", kind="attendee", subject=fleet.people[0], body={"organisation": "Geç Kalan"})
    third.tell("scan", code=fleet.codes[0])
    second.tell("erase", attendee=fleet.people[0])
    until(lambda: second.tell("status")["waiting"] == 0, 20, "the erasure is sent")
    third.wire.set("open")
    fleet.settle()
    fleet.check()
    until(lambda: not _said_in_stream(fleet, "Konuk 0", "Geç Kalan", fleet.codes[0]), 30, "the stream is purged")
    assert _said_in_stream(fleet, "Konuk 1"), "the others are still there"
    for path in (fleet.hub.path, *(kiosk.path for kiosk in fleet.kiosks)):
        until(partial(_is_rid_of, path, b'Konuk 0"'), 20, f"the disk of {path.parent.name} is rid of them")
    late = fleet.add(9)
    fleet.kiosks.append(late)
    fleet.settle()
    fleet.check()
    assert late.tell("scan", code=fleet.codes[0])["verdict"] == "unknown_code"


def test_messages_of_yesterday_change_nothing(fleet_of: MakeFleet) -> None:
    fleet = fleet_of()
    fleet.kiosks[0].tell("burst", codes=fleet.codes[:10])
    fleet.kiosks[1].tell("burst", codes=fleet.codes[10:20])
    fleet.settle()
    old = _stream(fleet)
    for subject, payload in reversed(old):  # in another order, and without the key by which a stream knows duplicates
        publish(fleet, subject, payload)
    fleet.kiosks[0].tell("scan", code=fleet.codes[30])
    fleet.settle()
    fleet.check()


def test_garbage_and_oversized_messages_are_left_out(fleet_of: MakeFleet) -> None:
    fleet = fleet_of()
    event = _event(fleet)
    chance = random.Random(3)
    sound = _stream(fleet)[-1][1]
    for payload in (b"", b"\0", b"{", b"[]", b"Z", b"Z" + zlib.compress(b"0" * 40_000_000), chance.randbytes(900_000)):
        publish(fleet, f"foyer.{event}.fact.scan.x", payload)
        publish(fleet, f"foyer.{event}.batch.d1.1.5.x", payload)
        publish(fleet, f"foyer.{event}.person.{fleet.people[0]}.x", payload)
    for _ in range(20):
        bent = bytearray(sound)
        bent[chance.randrange(len(bent))] ^= 1 << chance.randrange(8)
        if not _is_read_as_another(bytes(bent), sound):
            publish(fleet, f"foyer.{event}.fact.scan.x", bytes(bent))
    author = Author(event)
    odd = wire.encode(
        [author.write("attendee", "p9", {"name": 7, "codes": "none"}), author.write("scan", "p9", {"point": []})]
    )
    publish(fleet, f"foyer.{event}.batch.dd.1.2.x", odd)
    for service in (*SERVICES, "join"):
        for nonsense in (
            b"\xff\xfe{",
            b"[" * 100_000,
            b'{"spans": [[0, 1e400]], "device": 7, "lane": "live", "start": 1e400}',
        ):
            publish(fleet, service_subject(event, service, _key_of(fleet.kiosks[0])), nonsense)
    publish(fleet, wanted_subject(event), b"\xff\xfe{")
    fleet.kiosks[0].tell("burst", codes=fleet.codes[:10])
    fleet.settle()
    assert fleet.kiosks[1].tell("scan", code=fleet.codes[0])["verdict"] == "already_in"


def test_a_new_join_code_is_given_to_the_hub_that_runs_and_no_second_hub_is(fleet_of: MakeFleet) -> None:
    fleet = fleet_of(kiosks=1)
    server, old = fleet.hub.server_pid, fleet.hub.code
    code, said = _hub_command(fleet)
    assert code == 1
    assert "runs already" in said
    assert said.count("\n") == 1
    assert fleet.hub.code == old, "its code is still shown"

    code, said = _hub_command(fleet, "--new-code")
    assert code == 0
    assert fleet.hub.code != old
    assert fleet.hub.code in said
    home = fleet.folder / "new"
    home.mkdir()
    new = KioskHandle(home / "fair.db", "Desk 7", fleet.network.wire(fleet.hub.port))
    with pytest.raises(subprocess.CalledProcessError) as refused:
        new.join(old)
    assert "it is mistyped, or an old one" in refused.value.stderr
    fleet.kiosks.append(fleet.admit(new))
    fleet.settle()
    assert fleet.hub.server_pid == server, "neither command touched the server"


def test_a_key_that_is_none_keeps_nobody_else_out(fleet_of: MakeFleet) -> None:
    fleet = fleet_of(kiosks=1, role=Role.ORGANISER)
    for key in ("U" + "0" * 55, "U" + "é" * 55, "nonsense"):
        fleet.kiosks[0].tell("append", kind="grant", subject=key, body={"name": "Odd", "role": "desk"})
        publish(fleet, f"foyer.{_event(fleet)}.service.join.x", json.dumps({"public_key": key}).encode())
    fleet.settle()
    fleet.kiosks.append(fleet.add(2))
    fleet.hub.stop()
    fleet.hub.start()
    fleet.settle()
    fleet.check()


def test_a_hub_answers_into_inboxes_only(fleet_of: MakeFleet) -> None:
    fleet = fleet_of(kiosks=1)
    fleet.settle()
    before = len(_stream(fleet))

    async def act(client: Any) -> None:
        for reply in (f"foyer.{_event(fleet)}.fact.x.y", f"$JS.API.STREAM.DELETE.{stream_of(_event(fleet))}"):
            for service in ("join", "kiosks", "snapshot", "here"):
                await client.publish(
                    service_subject(_event(fleet), service, _key_of(fleet.kiosks[0])), b"{}", reply=reply
                )
        await client.flush()

    _as_hub(fleet, act)
    time.sleep(2)
    assert len(_stream(fleet)) == before


def test_a_kiosk_that_was_shut_out_learns_and_sends_nothing_more(fleet_of: MakeFleet) -> None:
    fleet = fleet_of()
    first, second = fleet.kiosks
    fleet.settle()
    code = fleet.hub.code
    fleet.organise("kiosks", "--shut-out", second.name, "--yes")
    until(lambda: second.tell("status")["state"] == "refused", 40, "it is told")
    assert second.tell("scan", code=fleet.codes[0])["verdict"] == "admitted", "it still decides by itself"
    assert first.tell("scan", code=fleet.codes[0])["verdict"] == "admitted"
    with pytest.raises(subprocess.CalledProcessError) as refused:
        second.join(code)
    assert "it is mistyped, or an old one" in refused.value.stderr, "the code was withdrawn that it came with"
    until(lambda: fleet.hub.code not in ("", code), 20, "there is another one")
    with pytest.raises(subprocess.CalledProcessError) as refused:
        second.join(fleet.hub.code)
    assert "shut out" in refused.value.stderr


def test_wrong_codes_wrong_hubs_and_expired_passes_are_refused_in_one_sentence(fleet_of: MakeFleet) -> None:
    fleet = fleet_of(kiosks=1)
    home = fleet.folder / "new"
    home.mkdir()
    new = KioskHandle(home / "fair.db", "Desk 7", fleet.network.wire(fleet.hub.port))
    sound = join_code.read(fleet.hub.code)
    for code, sentence in (
        (replace(sound, token="A" * 24).text, "it is mistyped, or an old one"),
        (replace(sound, fingerprint="A" * 24).text, "is not the hub of this join code"),
        (fleet.hub.code[:-1] + ("A" if fleet.hub.code[-1] != "A" else "B"), "Something in part 4 of this join code"),
        ("nonsense", "not a join code"),
        ("FOYER:nonsense", "A part of this join code is missing"),
    ):
        with pytest.raises(subprocess.CalledProcessError) as refused:
            new.join(code) if code.count("/") else _join_plainly(new, code)
        assert sentence in refused.value.stderr
        assert refused.value.stderr.count("\n") == 1
        assert not new.path.exists()
    fleet.hub.stop()
    with pytest.raises(subprocess.CalledProcessError) as refused:
        new.join(sound.text)
    assert "Check the network" in refused.value.stderr
    fleet.hub.start()
    past = round(time.time() * 1000) - 1
    file = EventFile.open(fleet.hub.path, system_clock, this_machine)
    enrol(file, _key_of(fleet.kiosks[0]), "Desk 1", past)
    file.close()
    until(lambda: fleet.kiosks[0].tell("status")["state"] == "refused", 40, "its pass has expired")


def test_a_full_disk_on_a_kiosk_and_on_the_hub_is_said_and_loses_nothing(
    fleet_of: MakeFleet, small_disk: Callable[[Path, int], None]
) -> None:
    fleet = fleet_of(guests=400)
    first, second = fleet.kiosks
    fleet.settle()
    ballast = _fill(second, small_disk)
    first.tell("burst", codes=fleet.codes[:200])
    until(lambda: second.tell("status")["state"] == "kiosk_full", 60, "the kiosk says that its disk is full")
    assert "fault" in second.tell("scan", code=fleet.codes[300])
    ballast.unlink()
    fleet.settle()
    fleet.check()


def test_a_full_disk_on_the_hub_is_said_and_everything_is_kept(
    fleet_of: MakeFleet, small_disk: Callable[[Path, int], None]
) -> None:
    fleet = fleet_of(guests=300)
    first = fleet.kiosks[0]
    fleet.settle()
    fleet.hub.stop()
    stream = fleet.hub.folder / "stream"
    small_disk(stream, 32)
    fleet.hub.start()
    first.tell("burst", codes=fleet.codes[:20])
    fleet.settle()
    ballast = stream / "ballast"
    _stuff(ballast)
    first.tell("burst", codes=fleet.codes[20:220])
    until(lambda: first.tell("status")["state"] == "hub_full", 60, "the hub takes nothing more")
    assert first.tell("status")["waiting"] > 0
    ballast.unlink()
    fleet.settle(120)
    fleet.check()


def test_a_stream_larger_than_what_is_free_takes_more_as_long_as_anything_is(
    fleet_of: MakeFleet, small_disk: Callable[[Path, int], None]
) -> None:
    fleet = fleet_of(kiosks=1)
    fleet.settle()
    fleet.hub.stop()
    stream = fleet.hub.folder / "stream"
    small_disk(stream, 80)
    ballast = stream / "ballast"
    fleet.hub.start()
    _grow(fleet, 30)
    fleet.hub.stop()
    ballast.write_bytes(b"\0" * (shutil.disk_usage(stream).free - 12 * 2**20))
    fleet.hub.start()
    fleet.kiosks[0].tell("burst", codes=fleet.codes[:10])
    fleet.settle()

    ballast.unlink()
    server = fleet.hub.server_pid
    _grow(fleet, 10)
    fleet.kiosks[0].tell("burst", codes=fleet.codes[10:20])
    fleet.settle()
    assert fleet.hub.server_pid != server, "it was started again with the room that there is now"
    fleet.check()


def _grow(fleet: Fleet, megabytes: int) -> None:
    """Let the stream hold so much more, of what nobody reads."""

    async def act(client: Any) -> None:
        with suppress(FlushTimeoutError, ConnectionClosedError):  # the server was started again meanwhile
            for _ in range(megabytes):
                await client.publish(f"foyer.{_event(fleet)}.fact.scan.x", random.randbytes(2**20 - 1024))
                await client.flush()

    _as_hub(fleet, act)


def _hub_command(fleet: Fleet, *words: str) -> tuple[int, str]:
    """Type `kiosk hub` in a second terminal of the hub's machine."""
    command = [sys.executable, "-m", "kiosk", "--event", str(fleet.hub.path), "hub", "--listen", "127.0.0.1:1", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout + done.stderr


def _fill(kiosk: KioskHandle, small_disk: Callable[[Path, int], None]) -> Path:
    """Move a kiosk to a disk of its own, and fill that."""
    kiosk.stop()
    small_disk(kiosk.path.parent, 4)
    kiosk.start()
    ballast = kiosk.path.parent / "ballast"
    _stuff(ballast)
    return ballast


def _stuff(ballast: Path) -> None:
    try:
        with ballast.open("wb", buffering=0) as out:
            while out.write(b"\0" * 4096):
                pass
    except OSError:
        return


@pytest.fixture
def small_disk() -> Iterator[Callable[[Path, int], None]]:
    """Put a folder onto a disk of some MB."""
    mounted: list[Path] = []

    def make(folder: Path, megabytes: int) -> None:
        kept = folder.with_name(folder.name + ".kept")
        shutil.copytree(folder, kept)
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", folder], check=False, capture_output=True
        )
        if done.returncode:
            pytest.skip("only root can mount a disk")
        mounted.append(folder)
        shutil.copytree(kept, folder, dirs_exist_ok=True)

    yield make
    for folder in mounted:
        subprocess.run(["umount", "-l", folder], check=True)


def _is_read_as_another(bent: bytes, sound: bytes) -> bool:
    """Tell whether a bent message names another record, which nothing that is known can disprove."""
    try:
        keys = [[(record.device, record.seq) for record in wire.decode(message)] for message in (bent, sound)]
    except wire.WireError:
        return False
    return keys[0] != keys[1]


def _join_plainly(kiosk: KioskHandle, code: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "kiosk", "--event", str(kiosk.path), "join", code],
        check=True,
        capture_output=True,
        text=True,
        env=kiosk.environment,
    )


def _key_of(kiosk: KioskHandle) -> str:
    """Return the public key under which a kiosk joined."""
    return public_key_of(str(kiosk.tell("seed")["seed"]))


def _event(fleet: Fleet) -> str:
    return join_code.read(fleet.hub.code).event


def _as_hub(fleet: Fleet, work: Callable[[Any], Awaitable[Any]]) -> Any:
    """Do something with the hub's own credentials."""
    secrets = secrets_in(fleet.hub.folder)
    hub = f"127.0.0.1:{fleet.hub.port}"
    own = Membership(_event(fleet), (hub,), secrets.certificate, secrets.seed, secrets.public_key, "test")

    async def act() -> Any:
        client = await dial(own, hub, "test")
        try:
            return await work(client)
        finally:
            await client.close()

    return asyncio.run(act())


def publish(fleet: Fleet, subject: str, payload: bytes) -> None:
    async def act(client: Any) -> None:
        await client.publish(subject, payload)
        await client.flush()

    _as_hub(fleet, act)


def _stream(fleet: Fleet) -> list[tuple[str, bytes]]:
    """Return every message that the stream holds."""

    async def act(client: Any) -> list[tuple[str, bytes]]:
        name = stream_of(_event(fleet))
        state = json.loads((await client.request(f"$JS.API.STREAM.INFO.{name}", b"")).data)["state"]
        found = []
        for seq in range(state["first_seq"], state["last_seq"] + 1):
            asked = json.dumps({"seq": seq}).encode()
            answer = json.loads((await client.request(f"$JS.API.STREAM.MSG.GET.{name}", asked)).data)
            if message := answer.get("message"):
                found.append((message["subject"], b64decode(message.get("data", ""))))
        return found

    found: list[tuple[str, bytes]] = _as_hub(fleet, act)
    return found


def _said_in_stream(fleet: Fleet, *texts: str) -> bool:
    bodies = [record.body or "" for _, payload in _stream(fleet) for record in wire.decode(payload)]
    return any(f'"{text}"' in body for text in texts for body in bodies)


def _knows_its_offset(kiosk: KioskHandle) -> bool:
    return bool(abs(kiosk.tell("status")["offset"]) > 3_000_000)


def _is_rid_of(path: Path, trace: bytes) -> bool:
    return trace not in path.read_bytes()
