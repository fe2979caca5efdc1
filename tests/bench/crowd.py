"""Large events for measuring: invented people, made fast and the same every time."""

import random
from collections.abc import Iterator
from pathlib import Path

from kiosk.adapters.clock import system_clock
from kiosk.domain.code import new_code
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import Fact

GIVEN = (
    "Ayşe Ayşegül Burak Can Cem Deniz Elif Emre Fatma Gökçe Hande Hüseyin Işıl İbrahim İpek Kerem Leyla Mehmet Mert Nur "
    "Oğuz Özge Pınar Selin Şule Tolga Uğur Yağmur Zeynep Zoë Anna Björn Chloé Dmitri Eoin François Giulia Hans Inés Jörg"
).split()
ROOTS = (
    "Ak Ala Ar Ay Bal Bay Bel Ber Bil Can Çal Çet Dağ Dal Dem Der Doğ Dur Ek El Er Ger Gök Gül Gün Gür Han Ilg Işık Kap "
    "Kar Kaya Kes Kıl Koç Kork Kur Kuş Mut Öz Pek Sal Sar Ser Sön Şah Şen Tan Taş Tek Tok Top Tun Tür Uç Ulu Ün Var Yal "
    "Yar Yaz Yel Yer Yıl Yol Yük Zen Wu Müller Schäfer Nowak Łuk Sørensen García Rossi"
).split()
TAILS = "aslan bay can ç demir el er ıç ın kaya ken lı men oğlu öz soy su şen taş tekin türk yurt".split()


def names(number: int, seed: int = 1) -> Iterator[str]:
    """Yield invented full names; family names number in the ten thousands."""
    chance = random.Random(seed)
    for _ in range(number):
        family = chance.choice(ROOTS) + chance.choice(TAILS) + (chance.choice(TAILS) if chance.random() < 0.6 else "")
        given = chance.choice(GIVEN) + (" " + chance.choice(GIVEN) if chance.random() < 0.3 else "")
        yield f"{given} {family}"


def crowd(folder: Path, number: int) -> tuple[EventFile, list[str]]:
    """Make an event of that many attendees; returns the open file and their badge codes."""
    file = EventFile.create(folder / f"crowd-{number}.db", system_clock)
    event = found_event(file, "Trade fair", "Europe/Istanbul", system_clock())
    codes = [new_code(event.id) for _ in range(number)]

    def facts() -> Iterator[Fact]:
        for index, name in enumerate(names(number)):
            given, _, family = name.rpartition(" ")
            yield Fact(
                "attendee",
                f"{index:016x}",
                {
                    "name": name,
                    "given_name": given,
                    "family_name": family,
                    "organisation": f"{ROOTS[index % len(ROOTS)]} {ROOTS[index // 7 % len(ROOTS)]} {index % 997}",
                    "group": f"Hall {index % 9}",
                    "email": f"guest{index}@example.org",
                    "codes": [[codes[index], "badge"]],
                },
            )

    file.journal.append_many(facts())
    return file, codes
