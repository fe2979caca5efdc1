"""What is recorded once all who sit before a screen have answered."""

from kiosk.services.sharing.exchange import record_exchange
from kiosk.services.sharing.refusals import record_refusals
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import seating
from kiosk.viewmodels.foyer.connected import Connected
from kiosk.viewmodels.foyer.seating import Reply, Seats


def record_seats(file: EventFile, seats: Seats, former: Connected | None, *, point: str, language: str) -> Connected:
    """Record the exchange of those who share, and the refusal of everybody else who was asked.

    Where those who were connected invited somebody who does not share, all stands as it stood; the refusal is recorded.

    Args:
        file: the event file.
        seats: who was asked, with their answers.
        former: who was connected before, if they went on.
        point: where, such as ``Foyer 1``.
        language: of the screen, in which whoever chose no other has read.

    Raises:
        Fault: as `record_exchange`; then nothing was recorded.
    """
    declined = [seat.person.id for seat in seats if seat.reply is not Reply.SHARED]
    read = {seat.person.id: seat.language for seat in seats if seat.language}
    if former and former.has_said(seats):
        if declined:
            record_refusals(file, former.exchange, declined, point=point, language=language, languages=read)
        return former
    answers = tuple(seating.answers(seats))
    exchange = record_exchange(file, answers, point=point, language=language, declined=declined, languages=read)
    return Connected(exchange, answers, read, len(seats), (*former.earlier, former.exchange) if former else ())
