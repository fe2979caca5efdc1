"""What a hub's nats-server is configured with: addresses, TLS, the stream's room, and who may do what."""

import re
from collections.abc import Sequence

from kiosk.adapters.kiosks import route_certificate
from kiosk.adapters.kiosks.hub_folder import HubSecrets
from kiosk.adapters.kiosks.server_plan import ServerPlan
from kiosk.domain.kiosks.subjects import service_subject, stream_of, subjects_of_sender, wanted_subject

SERVICES = ("stream", "read", "lacking", "here", "kiosks", "snapshot", "voices")
"""What a kiosk may ask of a hub (see `kiosk.sync.hub_services`)."""
LOG, LOG_LIMIT, LOGS = "server.log", 10 * 2**20, 3
"""The server's log in the hub's folder, the bytes after which it is begun anew, and how many are kept."""


def config_of(
    plan: ServerPlan, secrets: HubSecrets, members: Sequence[str], guests: Sequence[str], room: int
) -> dict[str, object]:
    """Return the server's configuration; NATS reads JSON as its own format.

    Args:
        plan: what it is to be.
        secrets: the hubs' own.
        members: the public keys of the kiosks that it takes.
        guests: the public keys of the join codes with which others may ask to be taken.
        room: for the stream, in bytes.
    """
    tls = {"cert_file": str(plan.folder / "certificate.pem"), "key_file": str(plan.folder / "key.pem"), "timeout": 10}
    allowed = {key: permissions_of(plan.event, key) for key in members}
    users: list[dict[str, object]] = [{"nkey": key, "permissions": rules} for key, rules in allowed.items()]
    own = {"nkey": secrets.public_key}
    users += [{"nkey": key, "permissions": join_permissions(plan.event, key)} for key in guests if key not in allowed]
    config: dict[str, object] = {
        "server_name": name_of(plan),
        "listen": plan.listen,
        "pid_file": str(plan.folder / "server.pid"),
        "log_file": str(plan.folder / LOG),
        "logfile_size_limit": LOG_LIMIT,
        "logfile_max_num": LOGS,
        "max_payload": 2**20,
        "max_pending": 64 * 2**20,
        "write_deadline": "10s",
        "ping_interval": "10s",
        "ping_max": 2,
        "tls": tls | {"handshake_first": True},
        "jetstream": {
            "store_dir": str(plan.folder / "stream"),
            "sync_interval": "always",
            "max_file_store": room,
            "max_memory_store": 256 * 2**20,
        },
        "authorization": {"timeout": 10, "users": [own, *users]},
    }
    if plan.cluster:
        config["cluster"] = {
            "name": f"foyer-{plan.event}",
            "listen": plan.cluster.listen,
            "authorization": {"user": "hub", "password": secrets.cluster, "timeout": 10},
            "tls": {
                "cert_file": str(plan.folder / route_certificate.CERTIFICATE),
                "key_file": str(plan.folder / route_certificate.KEY),
                "ca_file": tls["cert_file"],
                "verify": True,
                "timeout": 10,
            },
            "routes": [f"nats-route://hub:{secrets.cluster}@{route}" for route in plan.cluster.routes],
            "no_advertise": True,
        }
    return config


def name_of(plan: ServerPlan) -> str:
    """Return the name by which servers of a cluster know each other."""
    return "hub-" + re.sub(r"\W", "-", plan.listen)


def permissions_of(event: str, public_key: str) -> dict[str, object]:
    """Return what a kiosk may do: add records and ask the hub, both under its own key, and read what is sent to it.

    It lets nobody join, and asks JetStream for nothing itself: the hub does that for it, and knows how often.
    """
    allowed = (
        *subjects_of_sender(event, public_key),
        *(service_subject(event, asked, public_key) for asked in SERVICES),
        service_subject(event, "part.*", public_key),
        f"$JS.FC.{stream_of(event)}.>",
    )
    return {
        "publish": {"allow": allowed},
        "subscribe": {"allow": [f"_INBOX_{public_key}.>", wanted_subject(event)]},
    }


def join_permissions(event: str, public_key: str) -> dict[str, object]:
    """Return what whoever has a join code may do: ask to be taken."""
    return {
        "publish": {"allow": [service_subject(event, "join", public_key)]},
        "subscribe": {"allow": [f"_INBOX_{public_key}.>"]},
    }
