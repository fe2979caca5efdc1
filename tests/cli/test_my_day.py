"""`kiosk my-day`: one person's sheet holds what others agreed to, and nothing else of them."""

import subprocess
from pathlib import Path

import zxingcpp
from click.testing import CliRunner
from PIL import Image

from kiosk.adapters.printing.my_day_pdf import write_my_day
from kiosk.cli import cli
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.facts import reading
from kiosk.domain.facts.privacy import NamesExported
from kiosk.domain.information import Wifi
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.networking.vcard import short_card
from kiosk.domain.papers.my_day import MyDaySheet, SheetContact
from kiosk.domain.papers.paper_list import PaperHead
from kiosk.services import information
from kiosk.services.agenda import import_agenda
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.services.stars import star
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest
from tests.programs import need

LONG = "Abdurrahman Gazi Karamanoğlu-Çelikkıran Wolfeschlegelsteinhausenbergerdorff Öztürk"


def pages_of(pdf: Path, *, dots: int) -> list[Path]:
    need("pdftoppm")
    subprocess.run(["pdftoppm", "-r", str(dots), "-gray", "-png", pdf, pdf.with_suffix("")], check=True)
    return sorted(pdf.parent.glob(f"{pdf.stem}*.png"))


def test_the_sheet_holds_who_shares_with_what_they_agreed_to_and_two_readers_read_its_codes(
    event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    need("pdftotext", "zbarimg")
    elif_ = add_guest("Elif Kılıç", organisation="Kuzey Makine")
    mert = add_guest(LONG, email="mert@example.org", phone="+90 212 555 01 01")
    can, gone = add_guest("Can Ak", email="can@example.org"), add_guest("Zeynep Su", email="zeynep@example.org")
    both = (Field.EMAIL, Field.PHONE)
    record_exchange(event_file, [Answer(elif_.id, ()), Answer(mert.id, both), Answer(can.id, ())], point="Foyer 1")
    record_exchange(event_file, [Answer(elif_.id, ()), Answer(gone.id, both)])
    withdraw(event_file, gone.id)
    talk = Session("t1", STARTS, STARTS + 1_800_000, SessionText("Funding for first steps", room="Hall A"))
    import_agenda(event_file, Agenda((talk,)))
    star(event_file, elif_.badge, "t1", point="Foyer 1")
    information.add(event_file, {"": "Slides of all talks"}, link="https://example.org/slides")
    information.add(event_file, {"": "Wi-Fi"}, wifi=Wifi("Guests", "not-on-paper"))
    out = tmp_path / "day.pdf"
    said = CliRunner().invoke(cli, ["--event", str(event_file.path), "my-day", elif_.id, str(out), "--language", "tr"])
    assert said.output == f"Wrote 2 contacts to {out}.\n", said.exception
    text = subprocess.run(["pdftotext", "-raw", out, "-"], capture_output=True, text=True, check=True).stdout
    held = ("Günüm", "mert@example.org", "Can Ak", "Kuzey Makine", "Funding for first steps", "example.org/slides")
    assert [words for words in held if words not in text] == []
    assert [words for words in ("can@example.org", "Zeynep", "zeynep@", "not-on-paper") if words in text] == []
    (page,) = pages_of(out, dots=200)
    by_zxing = sorted(code.text for code in zxingcpp.read_barcodes(Image.open(page)))
    by_zbar = subprocess.run(["zbarimg", "-q", "--raw", "-Sbinary", page], capture_output=True, check=True).stdout
    assert len(by_zxing) == 3
    assert all(code.encode() in by_zbar for code in by_zxing)
    assert any("mert@example.org" in code for code in by_zxing)
    notes = [fact for _, fact in reading.read_as(NamesExported, list(event_file.journal.records()))]
    assert [(note.attendee, note.kind, note.rows) for note in notes] == [(elif_.id, "my_day", 2)]


def test_sixty_contacts_stand_on_two_pages_and_none_is_left_out(tmp_path: Path) -> None:
    names = [f"{LONG if number % 15 == 0 else 'Elif'} {number}" for number in range(60)]
    contacts = [SheetContact(one, "Firm", ("a@example.org",), "10:07", short_card({Field.NAME: one})) for one in names]
    need("pdftotext", "pdftoppm")
    head = PaperHead("Keys to successful growth", "#551A48", "Made today", "en")
    out = tmp_path / "day.pdf"
    with out.open("wb") as handle:
        write_my_day(handle, MyDaySheet(head, LONG, LONG, [], [], [], contacts))
    text = subprocess.run(["pdftotext", "-raw", out, "-"], capture_output=True, text=True, check=True).stdout
    assert text.count("\f") == 2
    assert [name for name in names if name.replace(" ", "") not in "".join(text.split())] == []
    first_row = ["-f", "2", "-l", "2", "-r", "300", "-H", "440", "-W", "2480", "-gray", "-png", "-singlefile"]
    subprocess.run(["pdftoppm", *first_row, out, tmp_path / "row"], check=True)
    row = Image.open(tmp_path / "row.png")
    codes = [zxingcpp.read_barcodes(row.crop((left, 0, left + 720, 440))) for left in (120, 840, 1560)]
    assert [len(found) for found in codes] == [1, 1, 1]
