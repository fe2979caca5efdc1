"""The words that roster files use, folded (see `kiosk.domain.folding`): headers, order states, yes and no, months.

Headers are those of pretix (check-in list, order positions), Eventbrite, Hi.Events, Indico, Luma, Odoo, Google and
Microsoft Forms, and what people write themselves in English, Turkish, German, French, Spanish, Italian, Portuguese and
Dutch. Within a field they stand in the order of trust: the first column that is not empty wins.
"""

from kiosk.domain.roster.attendee import OrderStatus


def _listed(text: str) -> tuple[str, ...]:
    return tuple(" ".join(words.split()) for words in text.split("|"))


HEADERS: dict[str, tuple[str, ...]] = {
    "name": _listed("""
        attendee name | full name | attendee full name | participant name | guest name | name and surname |
        name surname | first and last name | your name | your full name | display name | katilimci adi |
        katilimci ismi | ad soyad | adi soyadi | ad ve soyad | isim soyisim | isim soyad | tam ad | adiniz soyadiniz |
        adiniz ve soyadiniz | katilimci | misafir | teilnehmername | name des teilnehmers | teilnehmer name |
        name der teilnehmenden person | vor und nachname | vorname nachname | vollstandiger name |
        vollstaendiger name | teilnehmer | nom du participant | nom complet | nom et prenom | prenom et nom |
        participant | nombre completo | nombre y apellidos | nombre y apellido | nombre del asistente | asistente |
        nome completo | nome e cognome | nome do participante | nome del partecipante | partecipante |
        volledige naam | naam deelnemer | naam van de deelnemer | deelnemer | voor en achternaam | attendee | guest
    """),
    "given_name": _listed("""
        given name | first name | firstname | given names | forename | attendee first name |
        attendee name given name | attendee name first name | katilimci adi ad | katilimci adi adi | on ad | ilk ad |
        vorname | teilnehmername vorname | name des teilnehmers vorname | prenom | nom du participant prenom |
        nombre de pila | primer nombre | voornaam | primeiro nome | fname
    """),
    "family_name": _listed("""
        family name | last name | lastname | surname | attendee last name | attendee surname |
        attendee name family name | attendee name last name | soyad | soyadi | soyisim | soy isim | soyadiniz |
        katilimci adi soyad | katilimci adi soyadi | nachname | familienname | zuname | teilnehmername nachname |
        teilnehmername familienname | name des teilnehmers nachname | nom de famille |
        nom du participant nom de famille | apellidos | apellido | primer apellido | cognome | achternaam |
        sobrenome | apelido | ultimo nome | lname
    """),
    "organisation": _listed("""
        attendee company | company | organisation | organization | company name | organisation name |
        organization name | company organisation | company organization | organisation company | affiliation |
        institution | employer | university | firm | business | kurum | kurulus | kurum kurulus | kurum adi | firma |
        firma adi | firma kurum | sirket | sirket adi | katilimci sirketi | katilimci firmasi | calistigi kurum |
        universite | kurumunuz | unternehmen | organisation firma | firma organisation | firmenname |
        teilnehmerfirma | firma des teilnehmers | arbeitgeber | institut | hochschule | entreprise | societe |
        organisme | etablissement | nom de l entreprise | nom de la societe | empresa | organizacion | institucion |
        compania | azienda | societa | organizzazione | ente | organizacao | instituicao | bedrijf | bedrijfsnaam |
        organisatie | instelling
    """),
    "group": _listed("""
        attendee group | group | category | attendee category | participant category | attendee type |
        participant type | guest type | grup | kategori | katilimci turu | katilimci tipi | katilimci grubu | gruppe |
        kategorie | teilnehmergruppe | groupe | categorie | grupo | categoria | gruppo | groep | ticket type |
        price tier | ticket | ticket name | product | product name | event ticket | ticket category | ticket class |
        bilet turu | bilet tipi | bilet | urun | urun adi | produkt | produktname | ticketart | tickettyp |
        ticketkategorie | produit | type de billet | billet | producto | tipo de entrada | entrada | prodotto |
        tipo di biglietto | biglietto | produto | tipo de ingresso | ticketsoort | tickettype
    """),
    "role": _listed("""
        job title | role | position | job | job role | occupation | profession | function | designation | unvan |
        unvani | gorev | gorevi | pozisyon | meslek | gorev unvan | unvan gorev | pozisyon unvan | unvaniniz |
        position funktion | funktion | rolle | beruf | stelle | berufsbezeichnung | fonction | poste | metier |
        intitule du poste | cargo | puesto | rol | funcion | ruolo | posizione | qualifica | professione | funcao |
        functie | functietitel
    """),
    "email": _listed("""
        attendee email | attendee e mail | attendee email address | participant email | guest email | email | e mail |
        mail | email address | e mail address | emailaddress | email 1 value | work email | your email |
        business email | katilimci e posta | katilimci e postasi | katilimci e posta adresi | e posta | eposta |
        e posta adresi | e posta adresiniz | eposta adresi | mail adresi | mail adresiniz | email adresi |
        e mail adresi | teilnehmer e mail | e mail des teilnehmers | e mail adresse des teilnehmers | e mail adresse |
        email adresse | mailadresse | courriel | adresse e mail | adresse email | adresse mail | adresse courriel |
        adresse electronique | e mail du participant | adresse e mail du participant | correo | correo electronico |
        correo electronico del asistente | direccion de correo electronico | direccion de correo | indirizzo email |
        indirizzo e mail | posta elettronica | e mailadres | emailadres | endereco de e mail | endereco de email |
        order email | buyer email | siparis e posta
    """),
    "phone": _listed("""
        attendee phone | phone | phone number | mobile | mobile phone | mobile number | cell phone | cell |
        cellphone | telephone | telephone number | tel | work phone | home phone | contact number | phone mobile |
        gsm | gsm no | telefon | telefon no | telefon numarasi | telefon numaraniz | cep | cep telefonu |
        cep telefonunuz | cep no | cep tel | telefonnummer | handy | handynummer | mobil | mobilnummer |
        mobiltelefon | numero de telephone | portable | tel portable | telefono | numero de telefono | movil |
        celular | telefone | telemovel | numero di telefono | cellulare | telefoonnummer | telefoon | mobiel |
        mobiel nummer
    """),
    "order": _listed("""
        order code | order nr | order number | order no | order id | order | order reference | booking code |
        booking reference | booking id | booking number | registration id | registration number | registration code |
        confirmation number | siparis kodu | siparis no | siparis numarasi | siparis | kayit no | kayit numarasi |
        basvuru no | bestellnummer | bestellcode | bestell nr | bestellung | buchungsnummer | auftragsnummer |
        code de commande | numero de commande | commande | n de commande | reference de commande | codigo de pedido |
        numero de pedido | pedido | codice ordine | numero ordine | ordine | codigo do pedido | numero do pedido |
        bestelcode
    """),
    "status": _listed("""
        status | order status | attendee status | payment status | paid | registration status | registration state |
        ticket status | approval status | state | rsvp | attending | payment state | durum | siparis durumu |
        odeme durumu | odendi | odendi mi | kayit durumu | bestellstatus | zahlungsstatus | bezahlt |
        teilnahmestatus | statut | statut de la commande | statut du paiement | paye | estado | estado del pedido |
        estado del pago | pagado | stato | stato ordine | stato dell ordine | stato del pagamento | pagato | pago |
        estado do pedido | betaald | betaalstatus | bestelstatus
    """),
    "ticket": _listed("""
        ticket secret | secret | barcode | barcode nr | barcode number | public id | ticket code | ticket barcode |
        qr code | qr code url | qrcode | qr | ticket qr code | ticket number | ticket nr | ticket no | ticket id |
        check in code | checkin code | badge code | bilet kodu | bilet no | bilet numarasi | barkod | barkod no |
        karekod | karekod no | bilet gizli anahtari | qr kod | gizli anahtar | gizli kod | ticket geheimnis |
        ticketcode | ticketnummer | geheimnis | ticket secret code | strichcode | code barres | code barre |
        code du billet | numero de billet | codigo de barras | codigo de entrada | numero de entrada | codigo qr |
        codice a barre | codice biglietto | codice qr | codigo do ingresso | streepjescode | ticketnr
    """),
    "checked_in": _listed("""
        checked in at | check in time | check in date | checkin time | checked in on | checked in date |
        check in datetime | attended date | attended at | checked in | check in | checkin | is checked in | attended |
        arrived | giris saati | giris zamani | giris tarihi | giris yapti | giris yapildi | check in zamani |
        check in saati | check in yapildi | geldi | eingecheckt | eingecheckt am | einchecken | check in zeit |
        check in zeitpunkt | anwesend | enregistre | enregistre le | heure d arrivee | arrive | registrado |
        hora de entrada | fecha de registro | registrato | ora di ingresso | ingresso | ingecheckt | ingecheckt op |
        entrada em
    """),
    "order_name": _listed("""
        invoice address name | billing name | buyer name | purchaser name | order name | customer name | siparis adi |
        fatura adresi ad | fatura adresi isim | rechnungsadresse name | name der rechnungsadresse |
        adresse de facturation nom | kaufer | name des bestellers
    """),
}
"""The headers that are known for each field of a roster."""

FIELDS = tuple(field for field in HEADERS if field != "order_name")
"""The fields that a column can be mapped to by hand."""

AMBIGUOUS = frozenset(
    _listed("""
    name | nom | nome | nombre | naam | navn | ad | adi | adiniz | isim | ismi | isminiz | imie | fornavn
""")
)
"""Headers that mean the full name, or the given or family name where the other one has a column of its own."""

FAMILY_FIRST = frozenset(
    _listed("""
    name | nom | naam
""")
)
"""Those of them that mean the family name beside a `Vorname`, `Prénom` or `Voornaam`."""

GIVEN_BESIDE = frozenset(
    _listed("""
    vorname | prenom | voornaam
""")
)

LOOSE: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "email",
        frozenset(
            _listed("""
        mail | email | eposta | posta | courriel | correo | mailadresse | emailadresse
    """)
        ),
    ),
    (
        "phone",
        frozenset(
            _listed("""
        phone | telephone | telefon | gsm | mobile | cep | handy | tel | telefono | telefone
    """)
        ),
    ),
    (
        "family_name",
        frozenset(
            _listed("""
        surname | soyad | soyadi | soyadiniz | soyisim | nachname | apellidos | cognome
    """)
        ),
    ),
    (
        "given_name",
        frozenset(
            _listed("""
        firstname | vorname | prenom | voornaam | forename
    """)
        ),
    ),
    (
        "organisation",
        frozenset(
            _listed("""
        company | organisation | organization | affiliation | institution | employer | firma | kurum | kurumu |
        kurumunuz | sirket | sirketi | sirketiniz | kurulus | universite | university | unternehmen | entreprise |
        societe | empresa | azienda | bedrijf | organisatie | arbeitgeber
    """)
        ),
    ),
    (
        "role",
        frozenset(
            _listed("""
        position | unvan | unvani | unvaniniz | gorev | goreviniz | funktion | fonction | puesto | cargo | ruolo
    """)
        ),
    ),
    (
        "name",
        frozenset(
            _listed("""
        name | isim | adi | adiniz | nombre | nom | nome | naam
    """)
        ),
    ),
)
"""Single words that give a header away which is not known; tried in this order."""

NEVER_LOOSE = frozenset(
    _listed("""
    invoice | billing | rechnung | rechnungsadresse | fatura | facturation | address | adres | adresse | adresi |
    event | voucher | id | url | link | verified | consent | onay | emergency | acil | date | time | seat | tax |
    vat | product | room | session | file | user | country | city | street | buyer | purchaser | sales | marketing |
    newsletter | which | what | how | why | hangi | ne | neden | welche | was | wie | quel | quelle | que | list |
    lists | type | size | count | number of | host
""")
)
"""Words that forbid such a guess."""

STATES: dict[OrderStatus, frozenset[str]] = {
    OrderStatus.PAID: frozenset(
        _listed("""
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
        _listed("""
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
        _listed("""
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
}
"""What a word in a status column is worth at the door."""

ANSWERING = frozenset(
    _listed("""
    rsvp | attending
""")
)
"""Status columns in which a plain no means that the guest will not come."""

YES = frozenset(
    _listed("""
    yes | y | true | 1 | x | evet | e | ja | j | oui | o | si | s | sim | checked in | attended | geldi | wahr |
    dogru | vrai
""")
)

NO = frozenset(
    _listed("""
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
