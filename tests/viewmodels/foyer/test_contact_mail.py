"""Contacts by mail: asked of whoever typed their number, where the event offers it, and taken back in one tap."""

from kiosk.domain.networking.exchange import Purpose
from kiosk.services.people.contact_mail import wants_mail
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, Guest
from tests.flows.conftest import kept_text, prove, told


def come(foyer: FoyerViewModel, file: EventFile, guest: Guest) -> None:
    foyer.open("met")
    foyer.scanned(guest.badge)
    assert not foyer.pages.met.mail.offered
    prove(foyer, file, guest)


def test_whoever_typed_their_number_agrees_to_a_sentence_that_is_kept_and_takes_it_back(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    elif_, can = add_guest("Elif Kılıç", email="elif@example.org"), add_guest("Can Ak")
    jobs = ImmediateJobs()
    foyer = FoyerViewModel(event_file, jobs, jobs, Place("Foyer 1"))
    mail, said = foyer.pages.met.mail, told(foyer)
    come(foyer, event_file, elif_)
    assert not mail.offered, "nothing is offered that the organiser did not promise"
    mail.agree()
    assert not wants_mail(event_file.reader, elif_.id)
    mail.offer(wanted=True)
    foyer.setLanguage("tr")
    assert (mail.offered, mail.agreed) == (True, False)
    sentence = mail.sentence
    assert sentence.endswith("Gönderilene kadar rızamı her kioskta geri alabilirim.")
    mail.agree()
    assert (mail.agreed, wants_mail(event_file.reader, elif_.id)) == (True, True)
    assert kept_text(event_file, elif_, Purpose.CONTACT_MAIL) == sentence
    foyer.leave()
    assert (mail.offered, mail.agreed, mail.sentence) == (False, False, "")
    come(foyer, event_file, elif_)
    mail.offer(wanted=False)
    assert (mail.offered, mail.agreed) == (True, True), "whoever asked can take it back, whatever is offered now"
    mail.takeBack()
    assert (mail.agreed, wants_mail(event_file.reader, elif_.id)) == (False, False)
    mail.offer(wanted=True)
    come(foyer, event_file, can)
    assert not mail.offered, "the guest list has no address of theirs"
    assert said == [
        "Your contacts will be mailed to you after the event.",
        "Your contacts will not be mailed to you.",
    ]


def test_what_is_stored_tells_contacts_by_mail_from_mail_by_the_organiser(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    elif_, jobs = add_guest("Elif Kılıç", email="elif@example.org"), ImmediateJobs()
    foyer = FoyerViewModel(event_file, jobs, jobs, Place("Foyer 1"))
    for page in (foyer.pages.met, foyer.pages.stored):
        page.mail.offer(wanted=True)
    come(foyer, event_file, elif_)
    assert foyer.pages.met.mail.noticeTitle
    assert "Your contacts by mail" in foyer.pages.met.mail.notice
    foyer.pages.met.mail.agree()
    foyer.open("stored")
    stored = foyer.pages.stored
    assert (stored.mail.agreed, stored.news.agreed) == (True, False), "who wants their contacts asked for no other mail"
    stored.news.answer(wanted=True)
    stored.news.answer(wanted=False)
    answers = {row.title: row.detail for row in stored.happened.rows if row.part == "What you answered"}
    assert answers["Your contacts, mailed to you once"].startswith("You agreed, ")
    assert wants_mail(event_file.reader, elif_.id), "taking the one back leaves the other"
    assert "Mail from the organiser afterwards" in answers
    stored.mail.takeBack()
    assert (stored.mail.agreed, foyer.pages.met.mail.agreed) == (False, False)
    latest = next(row for row in stored.happened.rows if row.part == "What you answered")
    assert latest.title == "Your contacts, mailed to you once"
    assert latest.detail.startswith("You did not agree, or took it back")
