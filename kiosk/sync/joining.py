"""Joining an event: the hub takes this kiosk, its copy of the event comes in parts, and the stream brings the rest."""

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.adapters.kiosks.identity import public_key_of, seed_of, sign
from kiosk.adapters.kiosks.membership_file import write_membership
from kiosk.adapters.kiosks.nats_dial import dial, dial_to_join
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import own_identity, this_machine
from kiosk.domain.facts.registry import body_of
from kiosk.domain.facts.rights_kinds import Grant
from kiosk.domain.fault import Fault
from kiosk.domain.faults.hub import JoinCancelled, JoinRefused, NotJoined, OtherEventInFile
from kiosk.domain.faults.link import NobodyAnswers, OtherHub
from kiosk.domain.kiosks import join_code
from kiosk.domain.kiosks.join_code import JoinCode
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.rights import grant_text
from kiosk.domain.kiosks.subjects import service_subject
from kiosk.services.ports import LinkError, Progress, RefusedError
from kiosk.services.voices.day import drop_own_keys
from kiosk.storage.event_file import EventFile
from kiosk.storage.practice import refuse_practice
from kiosk.sync.catching_up import catch_up
from kiosk.sync.copying import copy_event
from kiosk.sync.join_traces import Traces
from kiosk.sync.questions import ask

if TYPE_CHECKING:
    from nats.aio.client import Client

PATIENCE_S, PAUSE_S = 30.0, 0.25
"""For how long what needs a connection is begun again, and the pause before."""

NEW_S, DIAL_S = 3.0, 5.0
"""For how long it is tried to connect to a hub that has just answered: where it does not take the code, which it may be
about to learn of, and where the connection ends."""

GLANCE_S, STUBBORN_S = 0.1, 2.0
"""How often it is asked whether to give up, and after how long what does not end is told once more."""


def never() -> bool:
    """Stand in for what gives up, where nobody can."""
    return False


def join(url: str, path: Path, name: str, progress: Progress, given_up: Callable[[], bool] = never) -> None:
    """Join an event: enrol this kiosk with the hub and bring its file up to date.

    Args:
        url: the join code.
        path: the event file, made if it is not there; one of the same event is kept, and what only it holds is sent.
        name: what the kiosk is to be called; where another one is, the hub gives it the next name that is free.
        progress: is told how much is done and how much there is: bytes of the copy, then messages of the stream.
        given_up: tells, from another thread too, whether to give up; then what this joining made is removed.

    Raises:
        Fault: the code is wrong or no longer valid, no hub can be reached, the file is another event's, or the joining
            was given up.
    """
    code = join_code.read(url)
    if path.exists():
        _refuse_other(path, code.event)
    traces = Traces.before(path)
    try:
        if not asyncio.run(_unless(given_up, _join(code, path, name, progress))):
            traces.undo()
            raise JoinCancelled()
    except KeyboardInterrupt:
        traces.undo()
        raise
    except RefusedError as error:
        raise JoinRefused(error.reason) from error
    except LinkError as error:
        raise NotJoined(error.reason) from error


async def _unless(given_up: Callable[[], bool], work: Coroutine[Any, Any, None]) -> bool:
    """Do the work to its end, or end it as soon as it is given up; tell whether it was done."""
    loop, task = asyncio.get_running_loop(), asyncio.ensure_future(work)
    again_at: float | None = None
    while not task.done():
        await asyncio.wait({task}, timeout=GLANCE_S)
        if given_up() and not task.done() and loop.time() >= (again_at or 0):
            again_at = loop.time() + STUBBORN_S
            task.cancel()
    if again_at is not None and (task.cancelled() or task.exception()):
        await asyncio.sleep(PAUSE_S)  # connections that were just being made take a moment to close
        return False
    task.result()
    return True


async def _join(code: JoinCode, path: Path, name: str, progress: Progress) -> None:
    certificate, hub = await _certificate(code)
    membership = await _enrol(code, certificate, hub, path, name)
    if not path.exists():
        await patiently(lambda attempt: _copy_from(membership, attempt, path, progress))
    write_membership(sync_folder(path), membership)
    file = EventFile.open(path, system_clock, this_machine)
    try:
        await patiently(lambda _: catch_up(file, membership, progress, name))
        with suppress(Fault):  # else they die with their day
            drop_own_keys(file)
    finally:
        file.close()


async def patiently(work: Callable[[int], Awaitable[None]]) -> None:
    """Do what needs a connection, again if that fails.

    Each hub learns of a new kiosk a moment after one has taken it, and its server may end a connection that is being
    made just then.

    Args:
        work: is told the number of the attempt, from 0.

    Raises:
        LinkError: it failed to the end.
    """
    loop = asyncio.get_running_loop()
    attempt, deadline = 0, loop.time() + PATIENCE_S
    while True:
        try:
            await work(attempt)
        except LinkError:
            if attempt >= 2 and loop.time() > deadline:
                raise
            attempt += 1
            await asyncio.sleep(PAUSE_S)
        else:
            return


async def _copy_from(membership: Membership, attempt: int, path: Path, progress: Progress) -> None:
    client = await dial(membership, membership.hubs[attempt % len(membership.hubs)], membership.name)
    try:
        await copy_event(client, membership.event, membership.public_key, path, progress)
    finally:
        await asyncio.shield(client.close())  # a cancel must not leave it half closed


async def _certificate(code: JoinCode) -> tuple[str, str]:
    """Return the hubs' certificate (PEM), known by its fingerprint, and a hub that answered."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE  # what is trusted is the fingerprint in the code
    other = False
    for hub in code.hubs:
        host, _, port = hub.rpartition(":")
        with suppress(OSError, TimeoutError, ssl.SSLError):
            opening = asyncio.open_connection(host.strip("[]"), int(port), ssl=context)
            _, writer = await asyncio.wait_for(opening, 6)
            der = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
            writer.close()
            if join_code.fingerprint_of(der) == code.fingerprint:
                return ssl.DER_cert_to_PEM_cert(der), hub
            other = True
    if other:
        raise RefusedError(OtherHub(code.hubs))
    raise LinkError(NobodyAnswers(code.hubs))


async def _enrol(code: JoinCode, certificate: str, hub: str, path: Path, name: str) -> Membership:
    own = own_identity(path, code.event)
    seed = seed_of(code.invitation_seed)
    made = sign(seed, grant_text(code.event, own.public_key, code.role, 0))
    grant = Grant(own.public_key, name, code.role, by=public_key_of(seed), signature=made.hex())
    client = await _dial_any(code, certificate, hub, seed)
    try:
        asked = json.dumps({"public_key": own.public_key, **body_of(grant)}).encode()
        terms = await ask(client, service_subject(code.event, "join", public_key_of(seed)), asked, 20)
    finally:
        await asyncio.shield(client.close())  # a cancel must not leave it half closed
    hubs = tuple(dict.fromkeys((*code.hubs, *(str(one) for one in terms.get("hubs", ())))))
    called = str(terms.get("name") or name)
    return Membership(
        code.event,
        hubs,
        certificate,
        own.seed,
        own.public_key,
        called,
        expires=int(terms.get("expires", 0)),
        role=code.role,
    )


async def _dial_any(code: JoinCode, certificate: str, hub: str, seed: str) -> "Client":
    """Connect to the hub that answered, or to another: a server that has just taken a kiosk may end what is being made.

    Raises:
        RefusedError: the code is no longer valid.
        LinkError: no hub can be reached.
    """
    hubs = cycle((hub, *(one for one in code.hubs if one != hub)))
    loop = asyncio.get_running_loop()
    began = loop.time()
    while True:
        try:
            return await dial_to_join(next(hubs), certificate, seed, public_key_of(seed))
        except LinkError as error:
            patience = NEW_S if isinstance(error, RefusedError) else DIAL_S
            if loop.time() > began + patience:
                raise
            await asyncio.sleep(PAUSE_S)


def _refuse_other(path: Path, event: str) -> None:
    file = EventFile.open(path, system_clock, this_machine)
    try:
        refuse_practice(file)
        if file.read_event().id != event:
            raise OtherEventInFile(path, file.read_event().name)
    finally:
        file.close()
