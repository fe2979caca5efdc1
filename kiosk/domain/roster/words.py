"""The words of roster files' cells, folded (see `kiosk.domain.roster.folding`): states, yes and no, months."""

from kiosk.domain.roster.attendee import OrderStatus


def listed(text: str) -> tuple[str, ...]:
    """Return the words of a list that stands as text, with ``|`` between them."""
    return tuple(" ".join(words.split()) for words in text.split("|"))


STATES: dict[OrderStatus, frozenset[str]] = {
    OrderStatus.PAID: frozenset(
        listed("""
        paid | p | complete | completed | confirmed | confirm | approved | accepted | active | attending |
        checked in | valid | registered | going | yes | y | true | 1 | x | ok | free | done | attended | open | sold |
        no payment required | odendi | odenmis | onaylandi | onayli | tamamlandi | tamam | aktif | gecerli |
        ucretsiz | kayitli | katiliyor | katilacak | evet | e | var | bezahlt | bestatigt | bestaetigt | gultig |
        gueltig | aktiv | abgeschlossen | angemeldet | kostenlos | ja | j | paye | payee | confirme | valide | actif |
        gratuit | oui | o | pagado | pagada | confirmado | activo | gratis | si | s | pagato | confermato | attivo |
        gratuito | pago | paga | sim | betaald | bevestigd | actief | wahr | dogru | vrai | approved by host
    """)
    ),
    OrderStatus.UNPAID: frozenset(
        listed("""
        pending | unpaid | n | not paid | awaiting payment | waiting | waiting for payment | reserved |
        payment pending | pending payment | pending approval | pending confirmation | waitlist | waitlisted |
        waiting list | on hold | overdue | no | false | 0 | draft | unconfirmed | invited | maybe | incomplete |
        partially paid | invoiced | expired unpaid | beklemede | bekliyor | odenmedi | odeme bekliyor |
        odeme bekleniyor | odeme beklemede | odenmemis | onay bekliyor | yedek | yedek liste | hayir | h | yok |
        taslak | ausstehend | offen | unbezahlt | nicht bezahlt | wartend | warteliste | nein | zahlung ausstehend |
        reserviert | en attente | impaye | non paye | non payee | non | en attente de paiement | pendiente |
        sin pagar | no pagado | pendiente de pago | in attesa | non pagato | pendente | nao pago | nao | openstaand |
        in afwachting | niet betaald | nee | falsch | yanlis | faux
    """)
    ),
    OrderStatus.CANCELLED: frozenset(
        listed("""
        canceled | cancelled | c | expired | refunded | deleted | not attending | not going | declined | rejected |
        withdrawn | void | voided | denied | canceled paid fee | cancelled paid fee | transferred | inactive |
        revoked | unregistered | partially refunded | iptal | iptal edildi | iptal edilmis | suresi doldu |
        suresi gecti | suresi dolmus | iade | iade edildi | reddedildi | katilmiyor | katilmayacak | vazgecti |
        silindi | storniert | abgelaufen | abgesagt | erstattet | abgelehnt | geloscht | annule | annulee | expire |
        expiree | rembourse | remboursee | refuse | cancelado | cancelada | anulado | anulada | caducado | expirado |
        reembolsado | rechazado | annullato | annullata | cancellato | scaduto | rimborsato | rifiutato |
        geannuleerd | verlopen | terugbetaald | afgewezen
    """)
    ),
    OrderStatus.UNCLEAR: frozenset(("unclear",)),
}
"""What a word in a status column is worth at the door."""

ANSWERING = frozenset(
    listed("""
    rsvp | attending
""")
)
"""Status columns in which a plain no means that the guest will not come."""

YES = frozenset(
    listed("""
    yes | y | true | 1 | x | evet | e | ja | j | oui | o | si | s | sim | checked in | attended | geldi | wahr |
    dogru | vrai
""")
)

NO = frozenset(
    listed("""
    no | n | false | 0 | hayir | h | nein | non | nao | nee | never | not checked in | gelmedi | falsch | yanlis |
    faux
""")
)

MONTHS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "jan january ocak oca januar jaenner janner janvier janv enero ene gennaio gen janeiro januari",
            "feb february subat sub februar fevrier fevr fev febrero febbraio fevereiro februari",
            "mar march mart marz maerz mars marzo marco maart mrt",
            "apr april nisan nis avril avr abril abr aprile",
            "may mayis mai mayo maggio mag maio mei",
            "jun june haziran haz juni juin junio giugno giu junho",
            "jul july temmuz tem juli juillet juil julio luglio lug julho",
            "aug august agustos agu aout agosto ago augustus",
            "sep sept september eylul eyl septembre septiembre settembre set setembro",
            "oct october ekim eki oktober okt octobre octubre ottobre ott outubro out",
            "nov november kasim kas novembre noviembre novembro",
            "dec december aralik ara dezember dez decembre diciembre dic dicembre dezembro",
        ),
        start=1,
    )
    for word in words.split()
}
"""The names of months and their short forms, to their numbers."""
