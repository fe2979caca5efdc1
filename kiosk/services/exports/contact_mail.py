"""The contacts of each person who wants them by mail, for the organiser's own mailer."""

from kiosk.domain.networking.contact import Card
from kiosk.domain.networking.contact_mail import ContactMailRow, ContactMails
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.roster.folding import fold
from kiosk.services.exports.cards import addresses_for_attendee, cards_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents


def contact_mails(file: EventFile) -> ContactMails:
    """Return whom to send what: those who agreed, have an address, and with whom somebody shares; by name.

    Each gets what others share with them now, as they would see it on a screen, and nothing of anybody else.
    """
    wanting = attendees.of_ids(file.reader, consents.agreed(file.reader, Purpose.CONTACT_MAIL)).values()
    rows: list[ContactMailRow] = []
    attachments: list[Card] = []
    for person in sorted(wanting, key=lambda one: (one.name, one.id)):
        cards = cards_of(addresses_for_attendee(file, person.id)) if person.email else []
        if not cards:
            continue
        # The number keeps names apart, and away from those that Windows reserves (con, nul, ...).
        name = "-".join([f"{len(rows) + 1:03}", *fold(person.name).split()])[:60] + ".vcf"
        attachments.append(Card(name, "".join(card.text for card in cards)))
        rows.append(
            ContactMailRow(
                name=person.name,
                given_name=person.given_name,
                family_name=person.family_name,
                email=person.email,
                language=person.language,
                contacts=len(cards),
                attachment=name,
            )
        )
    return ContactMails(tuple(rows), tuple(attachments))
