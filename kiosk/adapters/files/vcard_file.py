"""vCards as one bundle file, and as a zip archive of single cards."""

import zipfile
from collections.abc import Sequence
from typing import BinaryIO

from kiosk.domain.networking.contact import Card
from kiosk.domain.roster.folding import fold


def write_vcf(out: BinaryIO, cards: Sequence[Card]) -> None:
    """Write all cards into one file: UTF-8 without a byte order mark, lines ended by CR LF (RFC 2426)."""
    out.write(b"".join(card.text.encode() for card in cards))


def write_zip(out: BinaryIO, cards: Sequence[Card]) -> None:
    """Write a zip archive of one file a card, named by a number and the person: ``012-elif-kaya.vcf``."""
    width = max(3, len(str(len(cards))))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, card in enumerate(cards, 1):
            # The number keeps names apart, and away from those that Windows reserves (con, nul, ...).
            name = "-".join([f"{number:0{width}}", *fold(card.title).split()])[:60]
            archive.writestr(zipfile.ZipInfo(f"{name}.vcf"), card.text.encode(), zipfile.ZIP_DEFLATED)
