"""The headers that roster files use, folded (see `kiosk.domain.roster.folding`).

They are those of pretix (check-in list, order positions), Eventbrite, Hi.Events, Indico, Luma, Odoo, Google and
Microsoft Forms, and what people write themselves in English, Turkish, German, French, Spanish, Italian, Portuguese and
Dutch. Within a field they stand in the order of trust: the first column that is not empty wins.
"""

from kiosk.domain.roster.words import listed

HEADERS: dict[str, tuple[str, ...]] = {
    "name": listed("""
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
    "given_name": listed("""
        given name | first name | firstname | given names | forename | attendee first name |
        attendee name given name | attendee name first name | katilimci adi ad | katilimci adi adi | on ad | ilk ad |
        vorname | teilnehmername vorname | name des teilnehmers vorname | prenom | nom du participant prenom |
        nombre de pila | primer nombre | voornaam | primeiro nome | fname
    """),
    "family_name": listed("""
        family name | last name | lastname | surname | attendee last name | attendee surname |
        attendee name family name | attendee name last name | soyad | soyadi | soyisim | soy isim | soyadiniz |
        katilimci adi soyad | katilimci adi soyadi | nachname | familienname | zuname | teilnehmername nachname |
        teilnehmername familienname | name des teilnehmers nachname | nom de famille |
        nom du participant nom de famille | apellidos | apellido | primer apellido | cognome | achternaam |
        sobrenome | apelido | ultimo nome | lname
    """),
    "organisation": listed("""
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
    "group": listed("""
        attendee group | group | category | attendee category | participant category | attendee type |
        participant type | guest type | grup | kategori | katilimci turu | katilimci tipi | katilimci grubu | gruppe |
        kategorie | teilnehmergruppe | groupe | categorie | grupo | categoria | gruppo | groep | ticket type |
        price tier | ticket | ticket name | product | product name | event ticket | ticket category | ticket class |
        bilet turu | bilet tipi | bilet | urun | urun adi | produkt | produktname | ticketart | tickettyp |
        ticketkategorie | produit | type de billet | billet | producto | tipo de entrada | entrada | prodotto |
        tipo di biglietto | biglietto | produto | tipo de ingresso | ticketsoort | tickettype
    """),
    "role": listed("""
        job title | role | position | job | job role | occupation | profession | function | designation | unvan |
        unvani | gorev | gorevi | pozisyon | meslek | gorev unvan | unvan gorev | pozisyon unvan | unvaniniz |
        position funktion | funktion | rolle | beruf | stelle | berufsbezeichnung | fonction | poste | metier |
        intitule du poste | cargo | puesto | rol | funcion | ruolo | posizione | qualifica | professione | funcao |
        functie | functietitel
    """),
    "email": listed("""
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
    "phone": listed("""
        attendee phone | phone | phone number | mobile | mobile phone | mobile number | cell phone | cell |
        cellphone | telephone | telephone number | tel | work phone | home phone | contact number | phone mobile |
        gsm | gsm no | telefon | telefon no | telefon numarasi | telefon numaraniz | cep | cep telefonu |
        cep telefonunuz | cep no | cep tel | telefonnummer | handy | handynummer | mobil | mobilnummer |
        mobiltelefon | numero de telephone | portable | tel portable | telefono | numero de telefono | movil |
        celular | telefone | telemovel | numero di telefono | cellulare | telefoonnummer | telefoon | mobiel |
        mobiel nummer
    """),
    "order": listed("""
        order code | order nr | order number | order no | order id | order | order reference | booking code |
        booking reference | booking id | booking number | registration id | registration number | registration code |
        confirmation number | siparis kodu | siparis no | siparis numarasi | siparis | kayit no | kayit numarasi |
        basvuru no | bestellnummer | bestellcode | bestell nr | bestellung | buchungsnummer | auftragsnummer |
        code de commande | numero de commande | commande | n de commande | reference de commande | codigo de pedido |
        numero de pedido | pedido | codice ordine | numero ordine | ordine | codigo do pedido | numero do pedido |
        bestelcode
    """),
    "status": listed("""
        status | order status | attendee status | payment status | paid | registration status | registration state |
        ticket status | approval status | state | rsvp | attending | payment state | durum | siparis durumu |
        odeme durumu | odendi | odendi mi | kayit durumu | bestellstatus | zahlungsstatus | bezahlt |
        teilnahmestatus | statut | statut de la commande | statut du paiement | paye | estado | estado del pedido |
        estado del pago | pagado | stato | stato ordine | stato dell ordine | stato del pagamento | pagato | pago |
        estado do pedido | betaald | betaalstatus | bestelstatus
    """),
    "ticket": listed("""
        ticket secret | secret | barcode | barcode nr | barcode number | public id | ticket code | ticket barcode |
        qr code | qr code url | qrcode | qr | ticket qr code | ticket number | ticket nr | ticket no | ticket id |
        check in code | checkin code | badge code | bilet kodu | bilet no | bilet numarasi | barkod | barkod no |
        karekod | karekod no | bilet gizli anahtari | qr kod | gizli anahtar | gizli kod | ticket geheimnis |
        ticketcode | ticketnummer | geheimnis | ticket secret code | strichcode | code barres | code barre |
        code du billet | numero de billet | codigo de barras | codigo de entrada | numero de entrada | codigo qr |
        codice a barre | codice biglietto | codice qr | codigo do ingresso | streepjescode | ticketnr
    """),
    "checked_in": listed("""
        checked in at | check in time | check in date | checkin time | checked in on | checked in date |
        check in datetime | attended date | attended at | checked in | check in | checkin | is checked in | attended |
        arrived | giris saati | giris zamani | giris tarihi | giris yapti | giris yapildi | check in zamani |
        check in saati | check in yapildi | geldi | eingecheckt | eingecheckt am | einchecken | check in zeit |
        check in zeitpunkt | anwesend | enregistre | enregistre le | heure d arrivee | arrive | registrado |
        hora de entrada | fecha de registro | registrato | ora di ingresso | ingresso | ingecheckt | ingecheckt op |
        entrada em
    """),
    "order_name": listed("""
        invoice address name | billing name | buyer name | purchaser name | order name | customer name | siparis adi |
        fatura adresi ad | fatura adresi isim | rechnungsadresse name | name der rechnungsadresse |
        adresse de facturation nom | kaufer | name des bestellers
    """),
}
"""The headers that are known for each field of a roster."""

FIELDS = tuple(field for field in HEADERS if field != "order_name")
"""The fields that a column can be mapped to by hand."""

AMBIGUOUS = frozenset(
    listed("""
    name | nom | nome | nombre | naam | navn | ad | adi | adiniz | isim | ismi | isminiz | imie | fornavn
""")
)
"""Headers that mean the full name, or the given or family name where the other one has a column of its own."""

FAMILY_FIRST = frozenset(
    listed("""
    name | nom | naam
""")
)
"""Those of them that mean the family name beside a `Vorname`, `Prénom` or `Voornaam`."""

GIVEN_BESIDE = frozenset(
    listed("""
    vorname | prenom | voornaam
""")
)

LOOSE: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "email",
        frozenset(
            listed("""
        mail | email | eposta | posta | courriel | correo | mailadresse | emailadresse
    """)
        ),
    ),
    (
        "phone",
        frozenset(
            listed("""
        phone | telephone | telefon | gsm | mobile | cep | handy | tel | telefono | telefone
    """)
        ),
    ),
    (
        "family_name",
        frozenset(
            listed("""
        surname | soyad | soyadi | soyadiniz | soyisim | nachname | apellidos | cognome
    """)
        ),
    ),
    (
        "given_name",
        frozenset(
            listed("""
        firstname | vorname | prenom | voornaam | forename
    """)
        ),
    ),
    (
        "organisation",
        frozenset(
            listed("""
        company | organisation | organization | affiliation | institution | employer | firma | kurum | kurumu |
        kurumunuz | sirket | sirketi | sirketiniz | kurulus | universite | university | unternehmen | entreprise |
        societe | empresa | azienda | bedrijf | organisatie | arbeitgeber
    """)
        ),
    ),
    (
        "role",
        frozenset(
            listed("""
        position | unvan | unvani | unvaniniz | gorev | goreviniz | funktion | fonction | puesto | cargo | ruolo
    """)
        ),
    ),
    (
        "name",
        frozenset(
            listed("""
        name | isim | adi | adiniz | nombre | nom | nome | naam
    """)
        ),
    ),
)
"""Single words that give a header away which is not known; tried in this order."""

NEVER_LOOSE = frozenset(
    listed("""
    invoice | billing | rechnung | rechnungsadresse | fatura | facturation | address | adres | adresse | adresi |
    event | voucher | id | url | link | verified | consent | onay | emergency | acil | date | time | seat | tax |
    vat | product | room | session | file | user | country | city | street | buyer | purchaser | sales | marketing |
    newsletter | which | what | how | why | hangi | ne | neden | welche | was | wie | quel | quelle | que | list |
    lists | type | size | count | number of | host
""")
)
"""Words that forbid such a guess."""
