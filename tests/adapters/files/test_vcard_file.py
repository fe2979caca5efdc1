"""Cards as one file and as a zip of single files."""

import io
import zipfile

from kiosk.adapters.files.vcard_file import write_vcf, write_zip
from kiosk.domain.networking.contact import Card
from kiosk.domain.networking.exchange import Field
from kiosk.domain.networking.vcard import card

CARDS = [
    Card(name, card({Field.NAME: name})) for name in ("Elif Işık", "Elif Işık", "con", "../../etc/passwd", "李雷", "")
]


def test_the_bundle_is_all_cards_without_a_byte_order_mark() -> None:
    out = io.BytesIO()
    write_vcf(out, CARDS)
    assert out.getvalue().startswith(b"BEGIN:VCARD\r\n")
    assert out.getvalue().count(b"END:VCARD\r\n") == len(CARDS)


def test_the_zip_has_one_file_a_card_with_names_safe_on_every_system() -> None:
    out = io.BytesIO()
    write_zip(out, CARDS)
    with zipfile.ZipFile(out) as archive:
        assert archive.testzip() is None
        assert archive.namelist()[:4] == ["001-elif-isik.vcf", "002-elif-isik.vcf", "003-con.vcf", "004-etc-passwd.vcf"]
        assert len(set(archive.namelist())) == len(CARDS)
        assert archive.read("001-elif-isik.vcf").decode() == CARDS[0].text
