"""Asking the hub how all kiosks are."""

import asyncio
import json

from kiosk.adapters.kiosks.nats_dial import dial
from kiosk.adapters.kiosks.one_hub import has_secrets
from kiosk.domain.fault import Fault
from kiosk.domain.faults.hub import HubNotAsked, HubNotRunning
from kiosk.domain.faults.link import HubSilent, NoHubKnown
from kiosk.domain.kiosks.membership import Membership
from kiosk.domain.kiosks.subjects import service_subject
from kiosk.services.ports import LinkError
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import members
from kiosk.sync.hub_code import code_shown
from kiosk.sync.membership import membership_of

ANSWER_S = 3.0


def refresh_reports(file: EventFile) -> Fault | None:
    """Bring what is known of the other kiosks up to date; takes up to some seconds.

    Returns:
        Why the hub could not be asked; None if all is well, or if there is no hub to ask.
    """
    try:
        membership = membership_of(file.path)
        if code_shown(file):
            return None  # the hub runs on this very file and writes what it hears by itself
        if membership is None:
            return HubNotRunning() if has_secrets(file.path) else None
        reports = asyncio.run(_ask(membership))
        with file.writing() as connection:
            members.write_reports(connection, reports)
    except Fault as fault:
        return fault
    except LinkError:
        return HubNotAsked()
    return None


async def _ask(membership: Membership) -> list[members.Report]:
    import nats.errors

    failure: LinkError = LinkError(NoHubKnown())
    for hub in membership.hubs:
        try:
            client = await dial(membership, hub, "asking")
        except LinkError as error:
            failure = error
            continue
        try:
            answer = await client.request(
                service_subject(membership.event, "kiosks", membership.public_key), b"{}", timeout=ANSWER_S
            )
            return [members.Report(*row) for row in json.loads(answer.data)["kiosks"]]
        except (nats.errors.Error, TimeoutError, OSError, ValueError, KeyError, TypeError):
            failure = LinkError(HubSilent())
        finally:
            await client.close()
    raise failure
