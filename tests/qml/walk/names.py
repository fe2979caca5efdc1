"""Names that are hard to show, and an organisation that is as long as they come."""

LONG = "Konstantin Maximilian Alexander Hohenberg-Schwarzenstein von und zu Lichtenau II"
"""Of 80 letters."""
LONG_ORGANISATION = "Kuzeybatı Anadolu Organize Sanayi Bölgesi Müdürlüğü Genel Sekreterliği"
NAMES = {
    "short": "Ayşegül Demirtaş",
    "80 letters": LONG,
    "a word of 40 letters": "Wolfeschlegelsteinhausenbergerdorffmanns Ö",
    "two words of 40 letters": "Wolfeschlegelsteinhausenbergerdorffmanns Muvaffakiyetsizleştiricileştiriveremeyeb",
    "emoji": "Zoë 🦊 Núñez-Åkesson 👩‍👩‍👧",
    "Arabic": "محمد عبد القادر الحسيني",
    "Hebrew": "יעל בן־דוד שפירא",
    "Chinese": "欧阳 娜娜",
    "one word": "Suharto",
}
EVENT_NAMES = {
    "long": "KOBİ kümelenme projesi kapanış çalıştayı: başarılı büyümenin anahtarları, ortaklıklar ve finansman 2026",
    "a long word": "Donaudampfschifffahrtsgesellschaftskapitänsversammlung",
    "Arabic": "مفاتيح النمو الناجح: ورشة ختام مشروع التجمعات الصناعية",
}
