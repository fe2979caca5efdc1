"""The organiser's mailer gets a row and a file for each who asked for it, with what others share with them alone."""

import csv
import io
import zipfile
from pathlib import Path

import pytest

from kiosk.bootstrap.outputs import write_export
from kiosk.domain.faults.people import SomebodyGone, TextsChanged
from kiosk.domain.networking.exchange import Answer, Field, TextsRead
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.services.people.contact_mail import agree_to_mail, mail_texts, take_mail_back, wants_mail
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, Guest

REQUEST = ExportRequest(ExportKind.CONTACT_MAIL, ExportFormat.ZIP)


def agree(file: EventFile, guest: Guest, language: str = "tr") -> None:
    agree_to_mail(file, guest.id, read=mail_texts(file, language).read, language=language, point="Foyer 1")


def test_each_who_asked_is_one_row_and_one_file_and_nobody_else_is_in_it(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    elif_ = add_guest("Elif Kılıç", email="elif@example.org", language="tr")
    mert = add_guest("Mert Aksoy", email="mert@example.org", phone="+90 212 555 01 01")
    can, gone = add_guest("Can Ak", email="can@example.org"), add_guest("Zeynep Su", email="zeynep@example.org")
    unreachable, silent = add_guest("Ali Ay"), add_guest("Derya Su", email="derya@example.org")
    for other in (mert, can, gone, unreachable, silent):
        shared = (Field.EMAIL,) if other is mert else ()
        record_exchange(event_file, [Answer(elif_.id, ()), Answer(other.id, shared)])
    for guest in (elif_, can, gone, unreachable):
        agree(event_file, guest)
    take_mail_back(event_file, can.id, language="en", point="Foyer 2")
    withdraw(event_file, gone.id)
    out = tmp_path / "contact-mail.zip"
    export = write_export(event_file, REQUEST, out)
    with zipfile.ZipFile(out) as archive:
        table = archive.read("contact-mail.csv").decode()
        files = {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".vcf")}
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [row["email"] for row in rows] == ["elif@example.org", "zeynep@example.org"]
    assert [(row["name"], row["language"], row["contacts"]) for row in rows[:1]] == [("Elif Kılıç", "tr", "4")]
    assert [row["attachment"] for row in rows] == list(files) == ["001-elif-kilic.vcf", "002-zeynep-su.vcf"]
    cards = files["001-elif-kilic.vcf"]
    assert cards.count("BEGIN:VCARD") == 4
    assert "mert@example.org" in cards
    private = ("+90 212", "can@example.org", "derya@example.org", "FN:Zeynep Su", "FN:Elif")
    assert [words for words in private if words in cards] == []
    assert (export.rows, export.left_out and export.left_out.people) == (2, 4)


def test_it_is_asked_for_in_words_that_are_kept_and_not_by_whoever_read_others_or_is_gone(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_ = add_guest("Elif Kılıç", email="elif@example.org")
    with pytest.raises(TextsChanged):
        agree_to_mail(event_file, elif_.id, read=TextsRead("", ""), language="en", point="Foyer 1")
    asked = mail_texts(event_file, "en")
    with pytest.raises(SomebodyGone):
        agree_to_mail(event_file, "nobody", read=asked.read, language="en", point="Foyer 1")
    before = event_file.journal.count()
    take_mail_back(event_file, elif_.id, language="en", point="Foyer 1")
    assert (wants_mail(event_file.reader, elif_.id), event_file.journal.count()) == (False, before)
    agree(event_file, elif_, "en")
    assert wants_mail(event_file.reader, elif_.id)
    assert "once, to my e-mail address on the guest list, and nothing else" in (asked.sentence.text or "")
