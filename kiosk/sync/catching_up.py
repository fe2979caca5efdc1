"""Taking in everything that the stream holds, once, for a file that nobody uses yet."""

from collections.abc import Callable

from kiosk.domain.kiosks.membership import Membership
from kiosk.services.kiosks.replicate import Replication
from kiosk.storage.event_file import EventFile


async def catch_up(
    file: EventFile, membership: Membership, progress: Callable[[int, int], None], name: str = "new kiosk"
) -> None:
    """Copy everything that the stream holds into a file that nobody uses yet.

    Args:
        file: the event file, empty or not.
        membership: what the kiosk holds.
        progress: is told messages done and messages in all.
        name: what the hub calls the connection.

    Raises:
        LinkError: the hub cannot be reached or does not take the kiosk; what has come so far is kept.
        Fault: the file cannot be written to.
    """
    from kiosk.adapters.kiosks.nats_link import connect

    link = await connect(membership, name)
    total = 0
    try:
        replication = Replication(file, membership.event, link, bulk_messages=40)

        def done() -> bool:
            nonlocal total
            total = max(total, replication.behind)
            progress(total - replication.behind, total)
            return replication.caught_up

        await replication.run(done)
    finally:
        await link.close()
