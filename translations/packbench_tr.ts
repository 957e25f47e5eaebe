<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AkinonChannel</name>
    <message>
        <source>no query is expected</source>
        <translation>sorgu beklenmiyor</translation>
    </message>
    <message>
        <source>Ask Akinon for the transition id or slug of &quot;%1&quot; and enter it in the account as transitions.%2.</source>
        <translation>Akinon’dan &quot;%1&quot; için geçiş kimliğini veya slug değerini isteyin ve hesaba transitions.%2 olarak girin.</translation>
    </message>
    <message>
        <source>Ask Akinon for the code (enum_value) of the package state Shipped and enter it in the account as states.shipped.</source>
        <translation>Akinon’dan Gönderildi paket durumunun kodunu (enum_value) isteyin ve hesaba states.shipped olarak girin.</translation>
    </message>
    <message>
        <source>Ask Akinon for the OMS ids of the cargo companies and enter them in the account as cargoCompanies.</source>
        <translation>Akinon’dan kargo firmalarının OMS kimliklerini isteyin ve hesaba cargoCompanies olarak girin.</translation>
    </message>
    <message>
        <source>Ask Akinon for the code (enum_value) of the package state %1 and enter it in the account as states.%1; until then such packages are shown as unknown.</source>
        <translation>Akinon’dan %1 paket durumunun kodunu (enum_value) isteyin ve hesaba states.%1 olarak girin; o zamana dek bu paketler bilinmiyor olarak gösterilir.</translation>
    </message>
    <message>
        <source>the answer is about another order</source>
        <translation>yanıt başka bir siparişle ilgili</translation>
    </message>
    <message>
        <source>the label is neither a PDF nor a picture</source>
        <translation>etiket ne PDF ne de resim</translation>
    </message>
    <message>
        <source>it has spaces or other characters that no token has</source>
        <translation>hiçbir anahtarda olmayan boşluk veya karakterler içeriyor</translation>
    </message>
    <message>
        <source>the list goes on at another server: it was not followed</source>
        <translation>liste başka bir sunucuda sürüyor: izlenmedi</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>liste bitmiyor</translation>
    </message>
    <message>
        <source>A packaging order is one package. If it does not fit, stop here and hand it to the shift lead: with manual planning it becomes two packaging orders, each with its own label.</source>
        <translation>Bir paketleme siparişi tek pakettir. Sığmazsa burada durun ve vardiya sorumlusuna verin: manuel planlamayla her biri kendi etiketli iki paketleme siparişi olur.</translation>
    </message>
    <message>
        <source>the sign-in brought no key</source>
        <translation>oturum açma anahtar getirmedi</translation>
    </message>
    <message>
        <source>It stands as: %1.</source>
        <translation>Şu anki durumu: %1.</translation>
    </message>
    <message>
        <source>A packaging order ships whole. The shift lead reports the missing items as out of stock, or has the order planned again; then what is left can be packed.</source>
        <translation>Bir paketleme siparişi bütün gönderilir. Vardiya sorumlusu eksikleri stokta yok bildirir veya siparişi yeniden planlatır; sonra kalan paketlenebilir.</translation>
    </message>
    <message>
        <source>Tracking numbers are corrected once the package is packed. %1</source>
        <translation>Takip numaraları paket paketlendikten sonra düzeltilir. %1</translation>
    </message>
    <message>
        <source>The package does not list &quot;%1&quot; as possible now. %2</source>
        <translation>Paket &quot;%1&quot; işlemini şu an olanaklı saymıyor. %2</translation>
    </message>
    <message>
        <source>The package is delivered already: the channel may refuse it.</source>
        <translation>Paket zaten teslim edildi: kanal reddedebilir.</translation>
    </message>
    <message>
        <source>The package stands in a state that the account does not name: the channel decides.</source>
        <translation>Paket, hesabın adlandırmadığı bir durumda: kanal karar verir.</translation>
    </message>
    <message>
        <source>another state has the code %1 too</source>
        <translation>başka bir durumun kodu da %1</translation>
    </message>
    <message>
        <source>the channel asked for a pause</source>
        <translation>kanal ara istedi</translation>
    </message>
    <message>
        <source>the call would leave for another server than the account&apos;s</source>
        <translation>çağrı hesabınkinden başka bir sunucuya gidecekti</translation>
    </message>
</context>
<context>
    <name>AkinonCodes</name>
    <message>
        <source>The package does not stand where this step needs it: somebody else moved it.</source>
        <translation>Paket bu adımın gerektirdiği durumda değil: başkası değiştirmiş.</translation>
    </message>
    <message>
        <source>It was read again. Look at how it stands now, in the order management system where necessary.</source>
        <translation>Yeniden okundu. Şimdiki durumuna, gerekirse sipariş yönetim sisteminde bakın.</translation>
    </message>
    <message>
        <source>The tracking number was not taken over.</source>
        <translation>Takip numarası alınmadı.</translation>
    </message>
    <message>
        <source>Check tracking number and cargo company, then send again.</source>
        <translation>Takip numarasını ve kargo firmasını denetleyin, sonra yeniden iletin.</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Takip numarası</translation>
    </message>
    <message>
        <source>Cargo company</source>
        <translation>Kargo firması</translation>
    </message>
    <message>
        <source>Query number</source>
        <translation>Sorgu numarası</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Geçiş</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Girdi</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
</context>
<context>
    <name>Authorizing</name>
    <message>
        <source>Nothing was entered. Nothing was changed.</source>
        <translation>Hiçbir şey girilmedi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The seller did not agree. Nothing was changed.</source>
        <translation>Satıcı onay vermedi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>This is the answer to another request. Nothing was changed; open the link of this request.</source>
        <translation>Bu, başka bir isteğin yanıtı. Hiçbir şey değişmedi; bu isteğin bağlantısını açın.</translation>
    </message>
    <message>
        <source>There is no code in it. Nothing was changed; copy the whole address that the browser shows.</source>
        <translation>İçinde kod yok. Hiçbir şey değişmedi; tarayıcının gösterdiği adresin tamamını kopyalayın.</translation>
    </message>
    <message>
        <source>The channel gave no usable answer (%1). Authorize the account again with a new link.</source>
        <translation>Kanal kullanılabilir bir yanıt vermedi (%1). Hesabı yeni bir bağlantıyla yeniden yetkilendirin.</translation>
    </message>
    <message>
        <source>The channel does not take the code (%1). A code is good for 30 minutes and only once: begin again with a new link.</source>
        <translation>Kanal kodu kabul etmiyor (%1). Bir kod 30 dakika ve yalnızca bir kez geçerlidir: yeni bir bağlantıyla baştan başlayın.</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>yetkilendirildi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Böyle bir hesap artık yok.</translation>
    </message>
    <message>
        <source>Its shop cannot be looked up. %1</source>
        <translation>Mağazası sorgulanamıyor. %1</translation>
    </message>
    <message>
        <source>Its shop is %1.</source>
        <translation>Mağazası: %1.</translation>
    </message>
    <message>
        <source>The seller&apos;s consent covers no shop. Ask the seller to agree with the shop&apos;s main account.</source>
        <translation>Satıcının onayı hiçbir mağazayı kapsamıyor. Satıcıdan mağazanın ana hesabıyla onaylamasını isteyin.</translation>
    </message>
    <message>
        <source>The seller&apos;s consent covers several shops.</source>
        <translation>Satıcının onayı birden çok mağazayı kapsıyor.</translation>
    </message>
    <message>
        <source>The seller&apos;s consent does not cover the shop that this account was so far.</source>
        <translation>Satıcının onayı, bu hesabın şimdiye kadarki mağazasını kapsamıyor.</translation>
    </message>
    <message>
        <source>authorized until %1</source>
        <translation>%1 tarihine kadar yetkili</translation>
    </message>
    <message>
        <source>Account %1: the seller&apos;s consent is over. It must be authorized again: packbench accounts authorize %2</source>
        <translation>%1 hesabı: satıcının onayı sona erdi. Yeniden yetkilendirilmeli: packbench accounts authorize %2</translation>
    </message>
    <message>
        <source>Account %1: the seller must authorize it again within %2: packbench accounts authorize %3</source>
        <translation>%1 hesabı: satıcı %2 içinde yeniden yetkilendirmeli: packbench accounts authorize %3</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>BenchCommand</name>
    <message>
        <source>Next box</source>
        <translation>Sonraki kutu</translation>
    </message>
    <message>
        <source>Closes the open box and asks for its label.</source>
        <translation>Açık kutuyu kapatır ve etiketini ister.</translation>
    </message>
    <message>
        <source>Continue in box</source>
        <translation>Kutuda devam</translation>
    </message>
    <message>
        <source>The last item goes on in the open box: one unit in several boxes.</source>
        <translation>Son ürün açık kutuda devam eder: bir adet, birden çok kutuda.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Moves a unit to another box.</source>
        <translation>Bir adedi başka bir kutuya taşır.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Takes the last step back, or an order that was just finished.</source>
        <translation>Son adımı ya da az önce bitirilen siparişi geri alır.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Ships what is there and hands the rest to the lead.</source>
        <translation>Eldekini gönderir, kalanı sorumluya bırakır.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>Puts the order aside with a reason.</source>
        <translation>Siparişi bir nedenle kenara ayırır.</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Yeniden yazdır</translation>
    </message>
    <message>
        <source>Prints the packing slip again.</source>
        <translation>Sevk fişini yeniden yazdırır.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Shows every open order.</source>
        <translation>Tüm açık siparişleri gösterir.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>Finishes the order and ships it.</source>
        <translation>Siparişi bitirir ve gönderir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Leaves the order half-packed, for later or another station.</source>
        <translation>Siparişi yarı paketli bırakır; sonra ya da başka istasyonda sürer.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Shows what can be scanned now.</source>
        <translation>Şimdi neyin okutulabileceğini gösterir.</translation>
    </message>
</context>
<context>
    <name>BenchWords</name>
    <message>
        <source>part of %1</source>
        <translation>parçası: %1</translation>
    </message>
    <message>
        <source>%1 · check digit proved</source>
        <translation>%1 · kontrol basamağı doğru</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>etiketli</translation>
    </message>
    <message>
        <source>label next</source>
        <translation>sırada etiket</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>TAŞI</translation>
    </message>
    <message>
        <source>Scan the item to move into box %1</source>
        <translation>Kutu %1 içine taşınacak ürünü okutun</translation>
    </message>
    <message>
        <source>another box: scan its label first; F4 again ends moving</source>
        <translation>başka kutu: önce etiketini okutun; F4 taşımayı bitirir</translation>
    </message>
    <message>
        <source>SCAN NEXT</source>
        <translation>OKUTUN</translation>
    </message>
    <message>
        <source>Code %1 is unknown. To teach it: choose its line with ↑ ↓, then F11.</source>
        <translation>%1 kodu bilinmiyor. Öğretmek için: ↑ ↓ ile satırını seçin, sonra F11.</translation>
    </message>
    <message>
        <source>Your badge</source>
        <translation>Yaka kartınız</translation>
    </message>
    <message>
        <source>No badge? Press F12 and choose your name.</source>
        <translation>Kartınız yok mu? F12&apos;ye basıp adınızı seçin.</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Bir sipariş</translation>
    </message>
    <message>
        <source>its number, its packing slip, or any item of it</source>
        <translation>numarası, sevk fişi ya da herhangi bir ürünü</translation>
    </message>
    <message>
        <source>SAVING</source>
        <translation>KAYDEDİLİYOR</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Bir saniye …</translation>
    </message>
    <message>
        <source>Tracking label of box %1</source>
        <translation>Kutu %1 takip etiketi</translation>
    </message>
    <message>
        <source>the long barcode on the carrier&apos;s label; F10: it goes as letter mail</source>
        <translation>kargo etiketindeki uzun barkod; F10: mektup olarak gider</translation>
    </message>
    <message>
        <source>the long barcode on the carrier&apos;s label</source>
        <translation>kargo etiketindeki uzun barkod</translation>
    </message>
    <message>
        <source>Box %1 is empty</source>
        <translation>Kutu %1 boş</translation>
    </message>
    <message>
        <source>F3: the last item goes on in it. F10: finish without it.</source>
        <translation>F3: son ürün bu kutuda devam eder. F10: bu kutu olmadan bitirir.</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>HAZIR</translation>
    </message>
    <message>
        <source>Finish: F10 or scan PBFINISH</source>
        <translation>Bitir: F10 ya da PBFINISH okutun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>CarrierMemory</name>
    <message>
        <source>&quot;%1&quot; is no https address. Example: https://carrier.example/track/{number}</source>
        <translation>&quot;%1&quot; bir https adresi değil. Örnek: https://kargo.example/takip/{number}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep database, settings and log in this folder.</source>
        <translation>Veritabanını, ayarları ve günlüğü bu klasörde tut.</translation>
    </message>
    <message>
        <source>Practice on a marketplace of this computer&apos;s own; nothing real is shipped.</source>
        <translation>Bu bilgisayarın kendi pazaryerinde alıştırma; gerçekte hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Practice mode packs by itself and ends.</source>
        <translation>Alıştırma modu kendi kendine paketler ve biter.</translation>
    </message>
    <message>
        <source>How many orders the autopilot packs.</source>
        <translation>Otopilotun paketleyeceği sipariş sayısı.</translation>
    </message>
    <message>
        <source>Where the autopilot leaves pictures of the window.</source>
        <translation>Otopilotun pencere resimlerini bırakacağı yer.</translation>
    </message>
    <message>
        <source>csv or json.</source>
        <translation>csv ya da json.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Bu yardımı göster.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Sürümü göster.</translation>
    </message>
    <message>
        <source>%1. See packbench --help.</source>
        <translation>%1. Bkz. packbench --help.</translation>
    </message>
    <message>
        <source>--orders wants a number above 0.</source>
        <translation>--orders 0&apos;dan büyük bir sayı ister.</translation>
    </message>
    <message>
        <source>--autopilot works with --practice only: it would ship real orders.</source>
        <translation>--autopilot yalnızca --practice ile çalışır: yoksa gerçek siparişleri gönderirdi.</translation>
    </message>
    <message>
        <source>--data-dir wants a folder.</source>
        <translation>--data-dir bir klasör ister.</translation>
    </message>
    <message>
        <source>Work on this PostgreSQL server: postgresql://user@host:port/name?sslmode=verify-full</source>
        <translation>Bu PostgreSQL sunucusunda çalış: postgresql://user@host:port/name?sslmode=verify-full</translation>
    </message>
    <message>
        <source>--database is for real work, --practice keeps its own.</source>
        <translation>--database gerçek iş içindir, --practice kendininkini kullanır.</translation>
    </message>
    <message>
        <source>Practice on the marketplaces of a practice-server that runs already.</source>
        <translation>Zaten çalışan bir practice-server’ın pazaryerlerinde alıştırma yap.</translation>
    </message>
    <message>
        <source>The file, or the folder, that a report goes into.</source>
        <translation>Raporun yazılacağı dosya ya da klasör.</translation>
    </message>
    <message>
        <source>Remove an account although its shipments are unfinished; write a report over an existing file.</source>
        <translation>Gönderileri bitmemiş olsa da hesabı kaldır; raporu var olan dosyanın üzerine yaz.</translation>
    </message>
    <message>
        <source>The packing station: scan, pack, ship exactly once.

Without a command the window opens. Commands:
  accounts import FILE     take accounts in (- reads standard input)
  accounts list            name, channel and address of each account
  accounts check           a real call per account
  accounts authorize NAME  a seller&apos;s consent: link out, answer in
  accounts remove NAME     forget an account and its keys
  products import FILE     take in sku,barcode,quantity,name rows
  export shipments         everything finished, as --format csv or json
  export history [SEARCH]  what left and is found, the newest first
  export inventory         what was cancelled, to correct the inventory (CSV)
  export journal           everything that happened, one JSON object a line
  settings list | get KEY | set KEY VALUE
  settings proxy-password  read from standard input into the keychain
  database password        of the server, read from standard input into the keychain
  database move ADDRESS    everything from this computer&apos;s file to a server
  explain                  what scans on standard input mean, one a line
  doctor                   keychain, database, TLS, clock, sound, printers
  report                   one file for support: recorder, log, versions, doctor; no names or numbers
  practice-server --port N --ledger FILE   the practice marketplace alone</source>
        <translation>Paketleme istasyonu: okut, paketle, tam bir kez gönder.

Komut verilmezse pencere açılır. Komutlar:
  accounts import FILE     hesapları al (- standart girdiyi okur)
  accounts list            her hesabın adı, kanalı ve adresi
  accounts check           her hesap için gerçek bir çağrı
  accounts authorize NAME  satıcının onayı: bağlantı dışarı, yanıt içeri
  accounts remove NAME     hesabı ve anahtarlarını unut
  products import FILE     sku,barcode,quantity,name satırlarını al
  export shipments         bitirilen her şey, --format csv ya da json
  export history [ARAMA]   gönderilip bulunanlar, en yenisi önce
  export inventory         iptal edilenler, stoku düzeltmek için (CSV)
  export journal           olan her şey, satır başına bir JSON nesnesi
  settings list | get KEY | set KEY VALUE
  settings proxy-password  standart girdiden anahtarlığa okunur
  database password        sunucununki; standart girdiden anahtarlığa okunur
  database move ADRES      her şeyi bu bilgisayarın dosyasından bir sunucuya taşır
  explain                  standart girdideki okumaların anlamı, satır başına bir
  doctor                   anahtarlık, veritabanı, TLS, saat, ses, yazıcılar
  report                   destek için tek dosya: kaydedici, günlük, sürümler, doctor; ad ve numara yok
  practice-server --port N --ledger FILE   yalnızca alıştırma pazaryeri</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>%1 cannot be written. Check the disk and its permissions.</source>
        <translation>%1 yazılamıyor. Diski ve izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Choose another one with --data-dir.</source>
        <translation>%1 veri klasörü oluşturulamıyor. --data-dir ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to. Check its permissions.</source>
        <translation>%1 veri klasörüne yazılamıyor. İzinlerini denetleyin.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>It is too long for a scan.</source>
        <translation>Bir okuma için çok uzun.</translation>
    </message>
    <message>
        <source>This is the postal code of the label. Scan the long barcode over the tracking number.</source>
        <translation>Bu, etiketin posta kodu. Takip numarasının üstündeki uzun barkodu okutun.</translation>
    </message>
    <message>
        <source>This is the carrier&apos;s routing. Scan the barcode over the tracking number.</source>
        <translation>Bu, kargo firmasının yönlendirme barkodu. Takip numarasının üstündeki barkodu okutun.</translation>
    </message>
    <message>
        <source>Nearly a tracking number: a character was lost or doubled. Scan it again.</source>
        <translation>Neredeyse bir takip numarası: bir karakter kaybolmuş ya da iki kez gelmiş. Yeniden okutun.</translation>
    </message>
    <message>
        <source>The scanner does not send the GS1 separator (FNC1): set it to send GS, ASCII 29.</source>
        <translation>Okuyucu GS1 ayırıcısını (FNC1) göndermiyor: GS (ASCII 29) gönderecek şekilde ayarlayın.</translation>
    </message>
    <message>
        <source>This is a case of %1. Add it to the products with its quantity.</source>
        <translation>Bu, %1 ürününün kolisi. Adediyle birlikte ürünlere ekleyin.</translation>
    </message>
    <message>
        <source>The check digit is wrong: it may be misread. The bench takes it when it is scanned twice.</source>
        <translation>Kontrol basamağı yanlış: hatalı okunmuş olabilir. İki kez okutulunca kabul edilir.</translation>
    </message>
    <message>
        <source>Other codes look the same: the bench asks when it matters. Let the scanner send AIM identifiers.</source>
        <translation>Başka kodlar da böyle görünür: gerektiğinde sorulur. Okuyucuda AIM tanımlayıcılarını açın.</translation>
    </message>
    <message>
        <source>Known only if an order, a product or a SKU has this code.</source>
        <translation>Yalnızca bir sipariş, ürün ya da SKU bu kodu taşıyorsa tanınır.</translation>
    </message>
    <message>
        <source>The escape at character %1 is not \xNN with two hexadecimal digits.</source>
        <translation>%1. karakterdeki kaçış, iki onaltılık basamaklı \xNN değil.</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Another program holds the database. Close it, then scan again.</source>
        <translation>Veritabanını başka bir program tutuyor. Kapatın, sonra yeniden okutun.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then scan again.</source>
        <translation>Disk dolu. Yer açın, sonra yeniden okutun.</translation>
    </message>
    <message>
        <source>The disk failed (%1). Stop packing and call IT.</source>
        <translation>Disk hatası (%1). Paketlemeyi durdurun, bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Stop packing and call IT.</source>
        <translation>Veritabanı bozuk (%1). Paketlemeyi durdurun, bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>The database was made by a newer Packbench (%1). Install that version.</source>
        <translation>Veritabanı daha yeni bir Packbench ile yapılmış (%1). O sürümü kurun.</translation>
    </message>
    <message>
        <source>The database cannot be opened (%1). Check the data folder.</source>
        <translation>Veritabanı açılamıyor (%1). Veri klasörünü denetleyin.</translation>
    </message>
    <message>
        <source>The tracking number %1 is used on order %2.</source>
        <translation>%1 takip numarası %2 siparişinde kullanılmış.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Look at it again.</source>
        <translation>Bu arada değişti. Yeniden bakın.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Artık yok.</translation>
    </message>
    <message>
        <source>The database is closed. Start Packbench again.</source>
        <translation>Veritabanı kapalı. Packbench&apos;i yeniden başlatın.</translation>
    </message>
    <message>
        <source>The database answered unexpectedly (%1). Call IT.</source>
        <translation>Veritabanı beklenmedik yanıt verdi (%1). Bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>The keys of this account were never stored here. Import the account again.</source>
        <translation>Bu hesabın anahtarları burada hiç saklanmadı. Hesabı yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or sign in for this session in Settings.</source>
        <translation>Anahtarlık kilitli. Kilidini açın ya da Ayarlar&apos;da bu oturum için giriş yapın.</translation>
    </message>
    <message>
        <source>This computer has no keychain running. Start it, or sign in for this session in Settings.</source>
        <translation>Bu bilgisayarda çalışan anahtarlık yok. Başlatın ya da Ayarlar&apos;da bu oturum için giriş yapın.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for its password window, or sign in for this session in Settings.</source>
        <translation>Anahtarlık yanıt vermiyor. Parola penceresini bulun ya da Ayarlar&apos;da bu oturum için giriş yapın.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Packbench, or sign in for this session in Settings.</source>
        <translation>Anahtarlık reddetti. Packbench&apos;e izin verin ya da Ayarlar&apos;da bu oturum için giriş yapın.</translation>
    </message>
    <message>
        <source>There is no setting %1. The list of all: packbench settings list</source>
        <translation>%1 diye bir ayar yok. Tüm liste: packbench settings list</translation>
    </message>
    <message>
        <source>%1 is on or off: write true or false.</source>
        <translation>%1 açık ya da kapalıdır: true veya false yazın.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 bir tam sayıdır.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1: %2 ile %3 arası.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 şunlardan biridir: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be that. %2</source>
        <translation>%1 böyle olamaz. %2</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the disk and its permissions.</source>
        <translation>Ayarlar %1 içine yazılamadı. Diski ve izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 eksik.</translation>
    </message>
    <message>
        <source>%1 is no entry of such an account. Check its spelling.</source>
        <translation>%1 böyle bir hesabın girdisi değil. Yazımını denetleyin.</translation>
    </message>
    <message>
        <source>The channel %1 is not known.</source>
        <translation>%1 kanalı bilinmiyor.</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes.</source>
        <translation>%1 tırnak içinde bir metin olmalı.</translation>
    </message>
    <message>
        <source>%1 must be a whole number. %2</source>
        <translation>%1 bir tam sayı olmalı. %2</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 true ya da false olmalı.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 şunlardan biri olmalı: %2.</translation>
    </message>
    <message>
        <source>%1 is no usable address: %2</source>
        <translation>%1 kullanılabilir bir adres değil: %2</translation>
    </message>
    <message>
        <source>%1 is no usable key: %2</source>
        <translation>%1 kullanılabilir bir anahtar değil: %2</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>onaylandı</translation>
    </message>
    <message>
        <source>was acknowledged already</source>
        <translation>zaten onaylanmıştı</translation>
    </message>
    <message>
        <source>not acknowledged: some of it is shipped or cancelled</source>
        <translation>onaylanmadı: bir kısmı gönderilmiş ya da iptal edilmiş</translation>
    </message>
    <message>
        <source>not acknowledged: its account was removed</source>
        <translation>onaylanmadı: hesabı kaldırılmış</translation>
    </message>
    <message>
        <source>not acknowledged; it can be tried again</source>
        <translation>onaylanmadı; yeniden denenebilir</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>the SKU is missing.</source>
        <translation>SKU eksik.</translation>
    </message>
    <message>
        <source>the barcode is missing.</source>
        <translation>barkod eksik.</translation>
    </message>
    <message>
        <source>a spreadsheet has spoilt the barcode (%1). Format that column as text and save again.</source>
        <translation>bir hesap tablosu barkodu bozmuş (%1). O sütunu metin yapıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>the quantity %1 is no whole number from 1 to 100 000.</source>
        <translation>%1 adedi 1 ile 100 000 arasında bir tam sayı değil.</translation>
    </message>
    <message>
        <source>the heading names no %1 column.</source>
        <translation>başlıkta %1 sütunu yok.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>bir tırnak işareti kapatılmamış.</translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>metin UTF-8 değil. Dosyayı UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>the barcode %1 stands above already.</source>
        <translation>%1 barkodu yukarıda zaten var.</translation>
    </message>
    <message>
        <source>the barcode %1 stands above with another meaning; that one is kept.</source>
        <translation>%1 barkodu yukarıda başka anlamda var; o geçerli.</translation>
    </message>
    <message>
        <source>%1 is not written as it must be: %2</source>
        <translation>%1 gerektiği gibi yazılmamış: %2</translation>
    </message>
    <message>
        <source>The database server does not answer (%1). Packbench goes on looking for it.</source>
        <translation>Veritabanı sunucusu yanıt vermiyor (%1). Packbench onu aramayı sürdürüyor.</translation>
    </message>
    <message>
        <source>The database server refuses this station (%1). Call IT.</source>
        <translation>Veritabanı sunucusu bu istasyonu reddediyor (%1). BT’yi arayın.</translation>
    </message>
    <message>
        <source>Other stations were quicker. Scan again.</source>
        <translation>Başka istasyonlar daha hızlıydı. Yeniden okutun.</translation>
    </message>
    <message>
        <source>The address of the database is not of the form postgresql://user@host:port/name.</source>
        <translation>Veritabanı adresi postgresql://user@host:port/name biçiminde değil.</translation>
    </message>
    <message>
        <source>The address of the database carries a password. Leave it out and store it with: packbench database password</source>
        <translation>Veritabanı adresinde parola var. Çıkarın ve şu komutla saklayın: packbench database password</translation>
    </message>
    <message>
        <source>The address of the database has %1, which is not known or not allowed. sslmode, sslrootcert, schema and host (a socket&apos;s folder) are.</source>
        <translation>Veritabanı adresinde bilinmeyen veya izin verilmeyen %1 var. İzin verilenler: sslmode, sslrootcert, schema ve host (soket klasörü).</translation>
    </message>
    <message>
        <source>The database server %1 is another computer: add sslmode=verify-full to its address.</source>
        <translation>%1 veritabanı sunucusu başka bir bilgisayar: adresine sslmode=verify-full ekleyin.</translation>
    </message>
    <message>
        <source>Shipments that are not finished: %1. Let them be sent or decide them, then move.</source>
        <translation>Bitmemiş sevkiyat: %1. İletilmelerini bekleyin veya karara bağlayın, sonra taşıyın.</translation>
    </message>
    <message>
        <source>The server has other content already (table %1). Choose another schema or database.</source>
        <translation>Sunucuda zaten başka içerik var (tablo %1). Başka bir şema veya veritabanı seçin.</translation>
    </message>
    <message>
        <source>The copy of table %1 is not the same as the original.</source>
        <translation>%1 tablosunun kopyası aslıyla aynı değil.</translation>
    </message>
    <message>
        <source>Another station is at it at the moment. Try again in a few seconds.</source>
        <translation>Şu anda başka bir istasyon bununla ilgileniyor. Birkaç saniye sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Shipments of this station that are not finished: %1. They would stay behind. Let them be sent or decide them first; packbench database move takes a file&apos;s content to a server.</source>
        <translation>Bu istasyonun bitmemiş gönderileri: %1. Geride kalırlardı. Önce gönderilmelerini bekleyin ya da karara bağlayın; packbench database move bir dosyanın içeriğini sunucuya taşır.</translation>
    </message>
    <message>
        <source>The database server does not answer. Packing goes on; Packbench keeps looking for it.</source>
        <translation>Veritabanı sunucusu yanıt vermiyor. Paketleme sürüyor; Packbench onu aramaya devam ediyor.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>line %1</source>
        <translation>satır %1</translation>
    </message>
    <message>
        <source>%1, goes on in %2</source>
        <translation>%1, devamı %2 içinde</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Kutu %1</translation>
    </message>
    <message>
        <source>the channel makes its label</source>
        <translation>etiketini kanal hazırlar</translation>
    </message>
    <message>
        <source>The channel has it since %1.</source>
        <translation>%1 tarihinden beri kanalda.</translation>
    </message>
    <message>
        <source>A person said that it was shipped elsewhere; nothing was sent from here.</source>
        <translation>Bir kişi başka yerden gönderildiğini bildirdi; buradan bir şey iletilmedi.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Düzeltme</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Another shipment</source>
        <translation>Başka bir gönderi</translation>
    </message>
    <message>
        <source>Sent, attempt %1</source>
        <translation>İletildi, deneme %1</translation>
    </message>
    <message>
        <source>%1, request %2</source>
        <translation>%1, istek %2</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>İlgi bekliyor</translation>
    </message>
    <message>
        <source>Tracking of box %1 corrected to %2</source>
        <translation>Kutu %1 takip numarası %2 olarak düzeltildi</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Açıldı</translation>
    </message>
    <message>
        <source>Opened by an item</source>
        <translation>Bir ürünle açıldı</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Yeniden açıldı</translation>
    </message>
    <message>
        <source>Left half-packed</source>
        <translation>Yarım bırakıldı</translation>
    </message>
    <message>
        <source>The channel changed the order</source>
        <translation>Kanal siparişi değiştirdi</translation>
    </message>
    <message>
        <source>A line was declared short</source>
        <translation>Bir satır eksik bildirildi</translation>
    </message>
    <message>
        <source>Another shipping method was chosen</source>
        <translation>Başka bir gönderim yöntemi seçildi</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>İletilmeden geri alındı</translation>
    </message>
    <message>
        <source>The channel has nothing of it: sent again</source>
        <translation>Kanalda yok: yeniden iletildi</translation>
    </message>
    <message>
        <source>Confirmed by the channel</source>
        <translation>Kanal onayladı</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>Yanıt kayboldu</translation>
    </message>
    <message>
        <source>Read back: the channel has nothing of it yet</source>
        <translation>Geri okundu: kanalda henüz yok</translation>
    </message>
    <message>
        <source>A step of several is done</source>
        <translation>Birkaç adımdan biri tamam</translation>
    </message>
    <message>
        <source>Shipped together with others</source>
        <translation>Başkalarıyla birlikte gönderildi</translation>
    </message>
    <message>
        <source>Noted as shipped elsewhere</source>
        <translation>Başka yerden gönderildi olarak kaydedildi</translation>
    </message>
    <message>
        <source>Corrected by hand and sent again</source>
        <translation>Elle düzeltilip yeniden iletildi</translation>
    </message>
    <message>
        <source>The rest is to be cancelled at the channel</source>
        <translation>Kalanı kanalda iptal edilecek</translation>
    </message>
    <message>
        <source>The channel&apos;s label sits on its box</source>
        <translation>Kanalın etiketi kutusunda</translation>
    </message>
    <message>
        <source>A wrong label was scanned</source>
        <translation>Yanlış etiket okutuldu</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Bekletildi</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Serbest bırakıldı</translation>
    </message>
    <message>
        <source>The bench was stopped: pull the box</source>
        <translation>Tezgâh durduruldu: kutuyu ayırın</translation>
    </message>
    <message>
        <source>The stop was acknowledged</source>
        <translation>Uyarı onaylandı</translation>
    </message>
    <message>
        <source>The half-packed work was dropped</source>
        <translation>Yarım kalan iş silindi</translation>
    </message>
    <message>
        <source>Acknowledged at the channel</source>
        <translation>Kanalda onaylandı</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Vazgeçildi</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Onaylanmadı</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>bugün %1</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, düzeltildi</translation>
    </message>
    <message>
        <source>short</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Put in again after the database was damaged</source>
        <translation>Veritabanı bozulduktan sonra yeniden eklendi</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>not a URL</source>
        <translation>URL değil</translation>
    </message>
    <message>
        <source>the URL would not be sent as it is written</source>
        <translation>URL yazıldığı gibi gönderilemez</translation>
    </message>
    <message>
        <source>only https, or http to this computer</source>
        <translation>yalnızca https, ya da bu bilgisayara http</translation>
    </message>
</context>
<context>
    <name>NetworkSetup</name>
    <message>
        <source>no certificate in the file</source>
        <translation>dosyada sertifika yok</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>gönderiliyor</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>gönderildi</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>ilgi bekliyor</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>shipped elsewhere</source>
        <translation>başka yoldan gönderildi</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>vazgeçildi</translation>
    </message>
    <message>
        <source>Packed, not sent yet.</source>
        <translation>Paketlendi, henüz iletilmedi.</translation>
    </message>
    <message>
        <source>The channel has nothing of it; it is sent again.</source>
        <translation>Kanalda yok; yeniden iletiliyor.</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>Şu anda iletiliyor.</translation>
    </message>
    <message>
        <source>The answer was lost. It may have arrived.</source>
        <translation>Yanıt kayboldu. Ulaşmış olabilir.</translation>
    </message>
    <message>
        <source>An attempt was made; it may have arrived.</source>
        <translation>Denendi; ulaşmış olabilir.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Hiçbir şey iletilmedi.</translation>
    </message>
    <message>
        <source>Refused by the channel: %1</source>
        <translation>Kanal reddetti: %1</translation>
    </message>
    <message>
        <source>Refused by the channel: %1 (%2)</source>
        <translation>Kanal reddetti: %1 (%2)</translation>
    </message>
    <message>
        <source>The order was cancelled after it was packed. %1</source>
        <translation>Sipariş paketlendikten sonra iptal edildi. %1</translation>
    </message>
    <message>
        <source>The customer asked to cancel after it was packed. %1</source>
        <translation>Müşteri paketlendikten sonra iptal istedi. %1</translation>
    </message>
    <message>
        <source>The order changed after it was packed. %1</source>
        <translation>Sipariş paketlendikten sonra değişti. %1</translation>
    </message>
    <message>
        <source>The channel shows this order shipped in another way. %1</source>
        <translation>Kanal bu siparişi başka yoldan gönderilmiş gösteriyor. %1</translation>
    </message>
    <message>
        <source>The channel does not know this order any more. %1</source>
        <translation>Kanal bu siparişi artık tanımıyor. %1</translation>
    </message>
    <message>
        <source>It cannot be sent as it is. %1</source>
        <translation>Bu hâliyle iletilemez. %1</translation>
    </message>
    <message>
        <source>Nothing to do: it goes out by itself.</source>
        <translation>Yapılacak bir şey yok: kendiliğinden gider.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing to do: the order is read back before anything is sent again.</source>
        <translation>Yapılacak bir şey yok: yeniden iletmeden önce sipariş geri okunur.</translation>
    </message>
    <message>
        <source>Correct the tracking number or the method and send again, or give up with a reason.</source>
        <translation>Takip numarasını ya da yöntemi düzeltip yeniden iletin, ya da nedenini yazıp vazgeçin.</translation>
    </message>
    <message>
        <source>Pull box %1 of order %2 from the outgoing parcels and put the goods back.</source>
        <translation>%2 siparişinin %1 kutusunu giden kolilerden çıkarın, ürünleri yerine koyun.</translation>
    </message>
    <message>
        <source>Pull box %1 of order %2 and ask the shift lead: give it up, or read again when the customer changed their mind.</source>
        <translation>%2 siparişinin %1 kutusunu ayırın ve vardiya sorumlusuna sorun: vazgeçin, ya da müşteri fikrini değiştirdiyse yeniden okuyun.</translation>
    </message>
    <message>
        <source>Pull box %1 of order %2 and pack the order again.</source>
        <translation>%2 siparişinin %1 kutusunu ayırın ve siparişi yeniden paketleyin.</translation>
    </message>
    <message>
        <source>Pull box %1 of order %2. If the other shipment is right, choose Shipped elsewhere.</source>
        <translation>%2 siparişinin %1 kutusunu ayırın. Öteki gönderi doğruysa Başka yoldan gönderildi&apos;yi seçin.</translation>
    </message>
    <message>
        <source>Pull box %1 of order %2 and look the order up in the seller centre.</source>
        <translation>%2 siparişinin %1 kutusunu ayırın ve siparişe satıcı merkezinde bakın.</translation>
    </message>
    <message>
        <source>Read again, or ask the shift lead.</source>
        <translation>Yeniden okuyun ya da vardiya sorumlusuna sorun.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by %1. Correct it, then try again.</source>
        <translation>Bu bilgisayarın saati %1 şaşmış. Düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>No connection (%1). Check the network; it is tried again by itself.</source>
        <translation>Bağlantı yok (%1). Ağı denetleyin; kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is refused: %1. Ask IT; nothing was sent.</source>
        <translation>Sunucunun sertifikası reddedildi: %1. Bilgi işleme sorun; hiçbir şey iletilmedi.</translation>
    </message>
    <message>
        <source>The channel asks to wait. It goes on by itself.</source>
        <translation>Kanal beklemeyi istiyor. Kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>The keys of this account cannot be read: %1</source>
        <translation>Bu hesabın anahtarları okunamıyor: %1</translation>
    </message>
    <message>
        <source>The channel does not accept the keys of this account (%1). Import them again.</source>
        <translation>Kanal bu hesabın anahtarlarını kabul etmiyor (%1). Yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>The keys of this account may not do this (%1). Ask for orders access in the seller centre.</source>
        <translation>Bu hesabın anahtarlarının buna izni yok (%1). Satıcı merkezinden sipariş erişimi isteyin.</translation>
    </message>
    <message>
        <source>The base URL does not lead to this channel&apos;s service. Correct it in the account.</source>
        <translation>Temel URL bu kanalın hizmetine gitmiyor. Hesapta düzeltin.</translation>
    </message>
    <message>
        <source>The channel does not know this order.</source>
        <translation>Kanal bu siparişi tanımıyor.</translation>
    </message>
    <message>
        <source>No usable answer (%1). It is tried again by itself.</source>
        <translation>Kullanılabilir yanıt yok (%1). Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The answer could not be understood (%1). It is tried again by itself.</source>
        <translation>Yanıt anlaşılamadı (%1). Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Stokta yok</translation>
    </message>
    <message>
        <source>Cannot be delivered to this address</source>
        <translation>Bu adrese teslim edilemiyor</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Kimse</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Paketleyen</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Vardiya sorumlusu</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Bilgi işlem</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>paketlendi</translation>
    </message>
    <message>
        <source>Packed; nobody has chosen yet how it leaves.</source>
        <translation>Paketlendi; nasıl çıkacağını henüz kimse seçmedi.</translation>
    </message>
    <message>
        <source>To be cancelled at the channel.</source>
        <translation>Kanalda iptal edilecek.</translation>
    </message>
    <message>
        <source>Choose it in the queue and ship it, alone or together with others.</source>
        <translation>Kuyrukta seçip gönderin, tek başına ya da başkalarıyla birlikte.</translation>
    </message>
    <message>
        <source>Which shop this account is, is not known. Check the account in Settings, or with packbench accounts check.</source>
        <translation>Bu hesabın hangi mağaza olduğu bilinmiyor. Hesabı Ayarlar’da ya da packbench accounts check ile denetleyin.</translation>
    </message>
    <message>
        <source>The seller has not authorized this account. Authorize it in Settings, or with packbench accounts authorize.</source>
        <translation>Satıcı bu hesabı yetkilendirmedi. Ayarlar’da ya da packbench accounts authorize ile yetkilendirin.</translation>
    </message>
    <message>
        <source>The seller&apos;s consent is not good any more (%1). Authorize the account again in Settings, or with packbench accounts authorize.</source>
        <translation>Satıcının onayı artık geçerli değil (%1). Hesabı Ayarlar’da ya da packbench accounts authorize ile yeniden yetkilendirin.</translation>
    </message>
    <message>
        <source>The customer asked to cancel or to give it back. %1</source>
        <translation>Müşteri iptal ya da iade istedi. %1</translation>
    </message>
    <message>
        <source>The order is cancelled. %1</source>
        <translation>Sipariş iptal edildi. %1</translation>
    </message>
    <message>
        <source>It is not ready yet; it is asked for again by itself.</source>
        <translation>Henüz hazır değil; kendiliğinden yeniden istenir.</translation>
    </message>
    <message>
        <source>The channel refused it: nothing was sent.</source>
        <translation>Kanal reddetti: hiçbir şey gönderilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>Can be changed %n time(s)</source>
        <translation>
            <numerusform>%n kez değiştirilebilir</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Değiştirilebilir</translation>
    </message>
    <message>
        <source>%1, %2 left.</source>
        <translation>%1, %2 kaldı.</translation>
    </message>
    <message>
        <source>The channel does not show it as shipped yet.</source>
        <translation>Kanal bunu henüz gönderildi göstermiyor.</translation>
    </message>
    <message>
        <source>The channel made this label itself; its number is right.</source>
        <translation>Bu etiketi kanal kendisi hazırladı; numarası doğru.</translation>
    </message>
    <message>
        <source>The channel allows no further correction of this order.</source>
        <translation>Kanal bu sipariş için başka düzeltmeye izin vermiyor.</translation>
    </message>
    <message>
        <source>The channel&apos;s time for corrections is over.</source>
        <translation>Kanalın düzeltme süresi doldu.</translation>
    </message>
    <message>
        <source>The channel allows no correction of orders in several packages.</source>
        <translation>Kanal birkaç paketli siparişlerde düzeltmeye izin vermiyor.</translation>
    </message>
    <message>
        <source>Packbench cannot correct shipments of this channel.</source>
        <translation>Packbench bu kanalın gönderilerini düzeltemez.</translation>
    </message>
    <message>
        <source>The new tracking number is to be told to the channel.</source>
        <translation>Yeni takip numarası kanala bildirilecek.</translation>
    </message>
    <message>
        <source>We cannot send it</source>
        <translation>Biz gönderemiyoruz</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>Müşteri istedi</translation>
    </message>
    <message>
        <source>Not found, or the wrong product</source>
        <translation>Bulunamadı veya yanlış ürün</translation>
    </message>
    <message>
        <source>%1 took this order as well, while this station had no connection. %2</source>
        <translation>Bu istasyonun bağlantısı yokken bu siparişi %1 de aldı. %2</translation>
    </message>
    <message>
        <source>Nothing was sent from here.</source>
        <translation>Buradan hiçbir şey iletilmedi.</translation>
    </message>
    <message>
        <source>Pull box %1 and put it aside: it must not leave. Ask at %2 which box is right, then decide in the outbox: give this one up, or send it when both may leave.</source>
        <translation>%1 numaralı kutuyu ayırıp kenara koyun: gitmemeli. Hangi kutunun doğru olduğunu %2 istasyonuna sorun, sonra gönderim kutusunda karar verin: bundan vazgeçin ya da ikisi de gidebilecekse gönderin.</translation>
    </message>
</context>
<context>
    <name>PackingSlip</name>
    <message>
        <source>Packing slip</source>
        <translation>Sevk fişi</translation>
    </message>
    <message>
        <source>Your order %1</source>
        <translation>Siparişiniz %1</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>Sipariş tarihi: %1</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Teslimat adresi</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Adet</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ürün</translation>
    </message>
    <message>
        <source>Order %1 · page %2 of %3</source>
        <translation>Sipariş %1 · sayfa %2/%3</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Packbench runs already on the data folder %1.</source>
        <translation>Packbench %1 veri klasöründe zaten çalışıyor.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report cannot be written to %1: %2. Name another place with --output.</source>
        <translation>Rapor %1 konumuna yazılamıyor: %2. --output ile başka bir yer belirtin.</translation>
    </message>
    <message>
        <source>%1 is there already. Name another file, or add --force to replace it.</source>
        <translation>%1 zaten var. Başka bir dosya adı verin ya da üzerine yazmak için --force ekleyin.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the computer</source>
        <translation>Bilgisayardaki gibi</translation>
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
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Gönderim</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Appearance and sound</source>
        <translation>Görünüm ve ses</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Yazdırma</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Barkod okuyucu</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>s</source>
        <translation>sn</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>h</source>
        <translation>sa</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>karakter</translation>
    </message>
    <message>
        <source>Time between two looks for new orders</source>
        <translation>İki yeni sipariş kontrolü arasındaki süre</translation>
    </message>
    <message>
        <source>How far back each look reaches</source>
        <translation>Her kontrolün kapsadığı geçmiş</translation>
    </message>
    <message>
        <source>How far back the hourly look reaches</source>
        <translation>Saatlik kontrolün kapsadığı geçmiş</translation>
    </message>
    <message>
        <source>An account may have its own figure.</source>
        <translation>Bir hesabın kendi değeri olabilir.</translation>
    </message>
    <message>
        <source>Acknowledge new orders on arrival</source>
        <translation>Yeni siparişleri gelince onayla</translation>
    </message>
    <message>
        <source>Time in which a finished order can be taken back</source>
        <translation>Bitirilen bir siparişin geri alınabileceği süre</translation>
    </message>
    <message>
        <source>It is sent after that.</source>
        <translation>Bundan sonra gönderilir.</translation>
    </message>
    <message>
        <source>Finish by itself when every box is labelled</source>
        <translation>Her kutu etiketlenince kendiliğinden bitir</translation>
    </message>
    <message>
        <source>Letter mail may go without a tracking number</source>
        <translation>Mektup postası takip numarasız gidebilir</translation>
    </message>
    <message>
        <source>Read-backs that find nothing before it is sent again</source>
        <translation>Yeniden göndermeden önce boş çıkması gereken geri okuma sayısı</translation>
    </message>
    <message>
        <source>Shortest time over which those are spread</source>
        <translation>Bunların yayıldığı en kısa süre</translation>
    </message>
    <message>
        <source>Channels show a shipment late: less than ten minutes risks sending it twice.</source>
        <translation>Kanallar gönderiyi geç gösterir: on dakikadan azı iki kez gönderme riski taşır.</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Bu istasyonun adı</translation>
    </message>
    <message>
        <source>Ask once per shift who packs</source>
        <translation>Her vardiyada bir kez kimin paketlediğini sor</translation>
    </message>
    <message>
        <source>Always show the full address</source>
        <translation>Tam adresi her zaman göster</translation>
    </message>
    <message>
        <source>Otherwise city and initials, and the address on demand.</source>
        <translation>Aksi hâlde şehir ve baş harfler; adres istenince.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Full screen, without window frame</source>
        <translation>Tam ekran, pencere çerçevesiz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Taken up at the next start.</source>
        <translation>Bir sonraki açılışta geçerli olur.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s default printer.</source>
        <translation>Boş: sistemin varsayılan yazıcısı.</translation>
    </message>
    <message>
        <source>Printer for packing slips</source>
        <translation>Sevk fişi yazıcısı</translation>
    </message>
    <message>
        <source>Printer for the command sheet</source>
        <translation>Komut sayfası yazıcısı</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Mean time between two characters of a scan, at most</source>
        <translation>Okutmada iki karakter arası ortalama süre, en çok</translation>
    </message>
    <message>
        <source>Raise it for a slow scanner; letters typed into a field appear this late.</source>
        <translation>Yavaş okuyucu için artırın; alana yazılan harfler bu kadar geç görünür.</translation>
    </message>
    <message>
        <source>Longest pause inside a scan</source>
        <translation>Okutma içindeki en uzun ara</translation>
    </message>
    <message>
        <source>A scan without Enter or Tab ends after</source>
        <translation>Enter veya Tab olmadan okutmanın bitme süresi</translation>
    </message>
    <message>
        <source>Shortest scan</source>
        <translation>En kısa okutma</translation>
    </message>
    <message>
        <source>Longest scan</source>
        <translation>En uzun okutma</translation>
    </message>
    <message>
        <source>A second Enter belongs to the scan within</source>
        <translation>İkinci Enter şu süre içinde okutmaya sayılır</translation>
    </message>
    <message>
        <source>The same code again is dropped within</source>
        <translation>Aynı kod şu süre içinde yok sayılır</translation>
    </message>
    <message>
        <source>0: every scan counts.</source>
        <translation>0: her okutma sayılır.</translation>
    </message>
    <message>
        <source>Prefix that the scanner adds</source>
        <translation>Okuyucunun eklediği ön ek</translation>
    </message>
    <message>
        <source>Suffix that the scanner adds</source>
        <translation>Okuyucunun eklediği son ek</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>system, none, or host:port</source>
        <translation>system, none veya sunucu:port</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Vekil sunucudaki kullanıcı adı</translation>
    </message>
    <message>
        <source>Its password is kept in the keychain.</source>
        <translation>Parolası anahtarlıkta tutulur.</translation>
    </message>
    <message>
        <source>File with your company&apos;s certificate authority</source>
        <translation>Şirketinizin sertifika yetkilisi dosyası</translation>
    </message>
    <message>
        <source>PEM; trusted besides the system&apos;s own, checks stay on.</source>
        <translation>PEM; sisteminkilerin yanında güvenilir, denetimler açık kalır.</translation>
    </message>
    <message>
        <source>1 to 64 characters; stands in exports and on the strip.</source>
        <translation>1-64 karakter; dışa aktarımlarda ve durum çubuğunda görünür.</translation>
    </message>
    <message>
        <source>Tote barcodes begin with</source>
        <translation>Sepet barkodlarının başlangıcı</translation>
    </message>
    <message>
        <source>Scanning a tote opens the order that was put into it. Empty: no totes.</source>
        <translation>Bir sepeti okutmak içindeki siparişi açar. Boş: sepet yok.</translation>
    </message>
    <message>
        <source>US keyboard</source>
        <translation>ABD klavyesi</translation>
    </message>
    <message>
        <source>The keyboard of this computer</source>
        <translation>Bu bilgisayarın klavyesi</translation>
    </message>
    <message>
        <source>Enter, Tab or line feed</source>
        <translation>Enter, Tab ya da satır sonu</translation>
    </message>
    <message>
        <source>Enter or line feed</source>
        <translation>Enter ya da satır sonu</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Bir duraklama</translation>
    </message>
    <message>
        <source>Keyboard that the scanner believes in</source>
        <translation>Okuyucunun varsaydığı klavye</translation>
    </message>
    <message>
        <source>Scanners leave the factory with the US keyboard. The setup barcode finds out.</source>
        <translation>Okuyucular fabrikadan ABD klavyesiyle çıkar. Ayar barkodu bunu bulur.</translation>
    </message>
    <message>
        <source>What ends a scan</source>
        <translation>Okumayı bitiren</translation>
    </message>
    <message>
        <source>The scanner turns capital and small letters around</source>
        <translation>Okuyucu büyük ve küçük harfleri değiştiriyor</translation>
    </message>
    <message>
        <source>What the scanner sends for FNC1</source>
        <translation>Okuyucunun FNC1 için gönderdiği</translation>
    </message>
    <message>
        <source>Empty: the character GS.</source>
        <translation>Boş: GS karakteri.</translation>
    </message>
    <message>
        <source>Port of a serial scanner</source>
        <translation>Seri okuyucunun bağlantı noktası</translation>
    </message>
    <message>
        <source>For example /dev/ttyACM0 or COM3. Empty: none.</source>
        <translation>Örneğin /dev/ttyACM0 ya da COM3. Boş: yok.</translation>
    </message>
    <message>
        <source>Its baud rate</source>
        <translation>Baud hızı</translation>
    </message>
    <message>
        <source>In a text field, a short run slower than this is typed by a person</source>
        <translation>Metin alanında bundan yavaş kısa bir dizi elle yazılmıştır</translation>
    </message>
    <message>
        <source>Such a run has at most</source>
        <translation>Böyle bir dizi en çok</translation>
    </message>
    <message>
        <source>Finished orders wait in the queue, to be shipped together</source>
        <translation>Biten siparişler birlikte gönderilmek üzere kuyrukta bekler</translation>
    </message>
    <message>
        <source>Where the channel takes several in one call; B in the queue ships them.</source>
        <translation>Kanal tek çağrıda birkaçını alıyorsa; kuyrukta B onları gönderir.</translation>
    </message>
    <message>
        <source>Most orders that are shipped in one call</source>
        <translation>Tek çağrıda gönderilen en çok sipariş</translation>
    </message>
    <message>
        <source>Print labels that a channel issues as soon as they come</source>
        <translation>Kanalın verdiği etiketleri gelir gelmez yazdır</translation>
    </message>
    <message>
        <source>Printer for labels (A6)</source>
        <translation>Etiket yazıcısı (A6)</translation>
    </message>
    <message>
        <source>Names and addresses are kept so long after an order is closed</source>
        <translation>Sipariş kapandıktan sonra ad ve adreslerin saklanma süresi</translation>
    </message>
    <message>
        <source>Then they are removed from history; numbers and what left stay.</source>
        <translation>Sonra geçmişten silinirler; numaralar ve gönderilenler kalır.</translation>
    </message>
    <message>
        <source>Database server that stations share, from the next start on</source>
        <translation>İstasyonların paylaştığı veritabanı sunucusu, sonraki başlangıçtan itibaren</translation>
    </message>
    <message>
        <source>postgresql://user@host/name?sslmode=verify-full without a password; empty: this computer&apos;s file.</source>
        <translation>Parolasız postgresql://user@host/name?sslmode=verify-full; boş: bu bilgisayarın dosyası.</translation>
    </message>
</context>
<context>
    <name>SharedKeys</name>
    <message>
        <source>the key could not be sealed</source>
        <translation>anahtar mühürlenemedi</translation>
    </message>
    <message>
        <source>another station is renewing the sign-in</source>
        <translation>oturumu şu anda başka bir istasyon yeniliyor</translation>
    </message>
</context>
<context>
    <name>StationPaperDesk</name>
    <message>
        <source>Packbench commands</source>
        <translation>Packbench komutları</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Öğret</translation>
    </message>
    <message>
        <source>The unknown code scanned last belongs to the chosen line.</source>
        <translation>Son okutulan bilinmeyen kod seçili satıra aittir.</translation>
    </message>
    <message>
        <source>Who packs</source>
        <translation>Kim paketliyor</translation>
    </message>
    <message>
        <source>Asks for a name; a badge says it too.</source>
        <translation>Ad sorar; yaka kartı da olur.</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Gönderim yöntemi</translation>
    </message>
    <message>
        <source>Ships this order by another method.</source>
        <translation>Bu siparişi başka bir yöntemle gönderir.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Yanıt %1</translation>
    </message>
    <message>
        <source>Gives the answer with this number.</source>
        <translation>Bu numaralı yanıtı verir.</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Koli %1</translation>
    </message>
    <message>
        <source>After Move: the item goes into this box.</source>
        <translation>Taşı’dan sonra: ürün bu koliye girer.</translation>
    </message>
    <message>
        <source>Packbench practice: items and labels</source>
        <translation>Packbench alıştırma: ürünler ve etiketler</translation>
    </message>
    <message>
        <source>Correct tracking</source>
        <translation>Takip düzelt</translation>
    </message>
    <message>
        <source>A box that left has another label than the channel was told.</source>
        <translation>Çıkan bir kutunun etiketi kanala bildirilenden başka.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>What left: a box&apos;s label or an order&apos;s number finds it.</source>
        <translation>Gönderilenler: kutu etiketi veya sipariş numarası bulur.</translation>
    </message>
</context>
<context>
    <name>TikTokChannel</name>
    <message>
        <source>no access token</source>
        <translation>erişim belirteci yok</translation>
    </message>
    <message>
        <source>the marketplace asked for a pause</source>
        <translation>pazar yeri ara istedi</translation>
    </message>
    <message>
        <source>which shop it is, is not known</source>
        <translation>hangi mağaza olduğu bilinmiyor</translation>
    </message>
</context>
<context>
    <name>TikTokCodes</name>
    <message>
        <source>The channel did not answer in time.</source>
        <translation>Kanal zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The channel had a fault of its own.</source>
        <translation>Kanalın kendisinde bir arıza oldu.</translation>
    </message>
    <message>
        <source>The channel gets too many calls just now.</source>
        <translation>Kanala şu anda çok fazla istek gidiyor.</translation>
    </message>
    <message>
        <source>The channel already shows this order as shipped.</source>
        <translation>Kanal bu siparişi zaten gönderilmiş gösteriyor.</translation>
    </message>
    <message>
        <source>The channel already shows this box as delivered.</source>
        <translation>Kanal bu kutuyu zaten teslim edilmiş gösteriyor.</translation>
    </message>
    <message>
        <source>The sign-in to the channel ran out.</source>
        <translation>Kanaldaki oturumun süresi doldu.</translation>
    </message>
    <message>
        <source>The channel is still making the label.</source>
        <translation>Kanal etiketi hâlâ hazırlıyor.</translation>
    </message>
    <message>
        <source>The label comes only after the order is reported as shipped.</source>
        <translation>Etiket ancak sipariş gönderildi diye bildirilince gelir.</translation>
    </message>
    <message>
        <source>The sign-in does not belong to this shop.</source>
        <translation>Oturum bu mağazaya ait değil.</translation>
    </message>
    <message>
        <source>The account has no permission for this call.</source>
        <translation>Hesabın bu isteğe izni yok.</translation>
    </message>
    <message>
        <source>The channel does not accept the signature of the call.</source>
        <translation>Kanal isteğin imzasını kabul etmiyor.</translation>
    </message>
    <message>
        <source>The call did not say which shop it is for.</source>
        <translation>İstekte hangi mağaza için olduğu yazmıyor.</translation>
    </message>
    <message>
        <source>The channel refuses the keys, the shop or the clock of this computer.</source>
        <translation>Kanal anahtarları, mağazayı ya da bu bilgisayarın saatini kabul etmiyor.</translation>
    </message>
    <message>
        <source>The address in Settings does not lead to the channel.</source>
        <translation>Ayarlar’daki adres kanala götürmüyor.</translation>
    </message>
    <message>
        <source>The channel could not read the request.</source>
        <translation>Kanal isteği okuyamadı.</translation>
    </message>
    <message>
        <source>The request is too large for the channel.</source>
        <translation>İstek kanal için çok büyük.</translation>
    </message>
    <message>
        <source>The channel does not let this network in.</source>
        <translation>Kanal bu ağdan girişe izin vermiyor.</translation>
    </message>
    <message>
        <source>The country of this shop does not ship this way.</source>
        <translation>Bu mağazanın ülkesinde böyle gönderilmiyor.</translation>
    </message>
    <message>
        <source>The channel did not show this order.</source>
        <translation>Kanal bu siparişi göstermedi.</translation>
    </message>
    <message>
        <source>The channel keeps this order on hold.</source>
        <translation>Kanal bu siparişi bekletiyor.</translation>
    </message>
    <message>
        <source>This order belongs to another shop.</source>
        <translation>Bu sipariş başka bir mağazanın.</translation>
    </message>
    <message>
        <source>The channel does not know this package.</source>
        <translation>Kanal bu paketi tanımıyor.</translation>
    </message>
    <message>
        <source>The channel does not let this order ship now.</source>
        <translation>Kanal bu siparişin şimdi gönderilmesine izin vermiyor.</translation>
    </message>
    <message>
        <source>The channel has not prepared this order completely.</source>
        <translation>Kanal bu siparişi henüz tam hazırlamamış.</translation>
    </message>
    <message>
        <source>The channel did not take this shipment.</source>
        <translation>Kanal bu gönderiyi kabul etmedi.</translation>
    </message>
    <message>
        <source>The buyer asked for a return or a cancellation.</source>
        <translation>Alıcı iade ya da iptal istedi.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>Sipariş iptal edilmiş.</translation>
    </message>
    <message>
        <source>The channel wants the invoice before the box leaves.</source>
        <translation>Kanal, kutu çıkmadan önce faturayı istiyor.</translation>
    </message>
    <message>
        <source>Phones and tablets may not share a box with other things.</source>
        <translation>Telefon ve tabletler başka ürünlerle aynı kutuya giremez.</translation>
    </message>
    <message>
        <source>Too many electronic items are in one box.</source>
        <translation>Bir kutuda çok fazla elektronik ürün var.</translation>
    </message>
    <message>
        <source>No carrier takes this box to this address.</source>
        <translation>Hiçbir kargo firması bu kutuyu bu adrese götürmüyor.</translation>
    </message>
    <message>
        <source>The carrier does not take this box as it is.</source>
        <translation>Kargo firması bu kutuyu bu haliyle almıyor.</translation>
    </message>
    <message>
        <source>The postal code of the buyer is wrong.</source>
        <translation>Alıcının posta kodu yanlış.</translation>
    </message>
    <message>
        <source>The carrier does not accept the name of a product.</source>
        <translation>Kargo firması bir ürünün adını kabul etmiyor.</translation>
    </message>
    <message>
        <source>The carrier does not accept the name of a product variant.</source>
        <translation>Kargo firması bir ürün çeşidinin adını kabul etmiyor.</translation>
    </message>
    <message>
        <source>The district in the buyer&apos;s address is wrong.</source>
        <translation>Alıcının adresindeki ilçe yanlış.</translation>
    </message>
    <message>
        <source>The buyer&apos;s address is too long for the label.</source>
        <translation>Alıcının adresi etiket için çok uzun.</translation>
    </message>
    <message>
        <source>A product is too large for the carrier.</source>
        <translation>Bir ürün kargo firması için çok büyük.</translation>
    </message>
    <message>
        <source>A product variant is too large for the carrier.</source>
        <translation>Bir ürün çeşidi kargo firması için çok büyük.</translation>
    </message>
    <message>
        <source>The box is too heavy for the carrier.</source>
        <translation>Kutu kargo firması için çok ağır.</translation>
    </message>
    <message>
        <source>The box holds more items than the carrier takes.</source>
        <translation>Kutuda kargo firmasının aldığından fazla ürün var.</translation>
    </message>
    <message>
        <source>The box is too large for the carrier.</source>
        <translation>Kutu kargo firması için çok büyük.</translation>
    </message>
    <message>
        <source>The box is too large around for the carrier.</source>
        <translation>Kutunun çevresi kargo firması için çok geniş.</translation>
    </message>
    <message>
        <source>The box is too long for the carrier.</source>
        <translation>Kutu kargo firması için çok uzun.</translation>
    </message>
    <message>
        <source>The carrier cannot use the buyer&apos;s address and ours together.</source>
        <translation>Kargo firması alıcının ve bizim adresimizi birlikte kullanamıyor.</translation>
    </message>
    <message>
        <source>The carrier cannot find the buyer&apos;s address.</source>
        <translation>Kargo firması alıcının adresini bulamıyor.</translation>
    </message>
    <message>
        <source>The carrier cannot find our own address.</source>
        <translation>Kargo firması bizim adresimizi bulamıyor.</translation>
    </message>
    <message>
        <source>The channel cannot get this order to the buyer.</source>
        <translation>Kanal bu siparişi alıcıya ulaştıramıyor.</translation>
    </message>
    <message>
        <source>No carrier has a tracking number like this.</source>
        <translation>Hiçbir kargo firmasında böyle bir takip numarası yok.</translation>
    </message>
    <message>
        <source>The channel does not accept this tracking number or this carrier.</source>
        <translation>Kanal bu takip numarasını ya da kargo firmasını kabul etmiyor.</translation>
    </message>
    <message>
        <source>The tracking number does not belong to the chosen carrier.</source>
        <translation>Takip numarası seçilen kargo firmasının değil.</translation>
    </message>
    <message>
        <source>Another order already has this tracking number.</source>
        <translation>Bu takip numarası başka bir siparişte var.</translation>
    </message>
    <message>
        <source>The channel has no label for this order: we ship it ourselves.</source>
        <translation>Kanalda bu siparişin etiketi yok: biz gönderiyoruz.</translation>
    </message>
    <message>
        <source>The carrier has the box already, so there is no label any more.</source>
        <translation>Kutu zaten kargo firmasında, artık etiketi yok.</translation>
    </message>
    <message>
        <source>This way of delivery is not switched on for the shop.</source>
        <translation>Bu teslimat yolu mağazada açık değil.</translation>
    </message>
    <message>
        <source>The warehouse of the channel ships this order.</source>
        <translation>Bu siparişi kanalın deposu gönderiyor.</translation>
    </message>
    <message>
        <source>The channel cannot divide or join the order this way.</source>
        <translation>Kanal siparişi bu şekilde bölemiyor ya da birleştiremiyor.</translation>
    </message>
    <message>
        <source>The channel does not let this order be divided.</source>
        <translation>Kanal bu siparişin bölünmesine izin vermiyor.</translation>
    </message>
    <message>
        <source>Units of the same item must stay in one box.</source>
        <translation>Aynı ürünün adetleri tek kutuda kalmalı.</translation>
    </message>
    <message>
        <source>The channel does not let these orders share a box.</source>
        <translation>Kanal bu siparişlerin aynı kutuya girmesine izin vermiyor.</translation>
    </message>
    <message>
        <source>The channel does not let this box be divided by order.</source>
        <translation>Kanal bu kutunun siparişlere ayrılmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>The order has several boxes, and the channel asks what is in each.</source>
        <translation>Siparişin birkaç kutusu var, kanal hangisinde ne olduğunu soruyor.</translation>
    </message>
    <message>
        <source>The channel gave the carrier, so the number cannot be changed.</source>
        <translation>Kargo firmasını kanal verdi, numara değiştirilemez.</translation>
    </message>
    <message>
        <source>The box is delivered, so the number cannot be changed.</source>
        <translation>Kutu teslim edilmiş, numara değiştirilemez.</translation>
    </message>
    <message>
        <source>The order is not shipped yet, so there is no number to change.</source>
        <translation>Sipariş henüz gönderilmemiş, değiştirilecek numara yok.</translation>
    </message>
    <message>
        <source>The time to change the tracking number is over.</source>
        <translation>Takip numarasını değiştirme süresi geçti.</translation>
    </message>
    <message>
        <source>The tracking number was changed once, and may not be changed again.</source>
        <translation>Takip numarası bir kez değiştirildi, bir daha değiştirilemez.</translation>
    </message>
    <message>
        <source>The tracking number was changed too often.</source>
        <translation>Takip numarası çok sık değiştirildi.</translation>
    </message>
    <message>
        <source>Nothing to do: Packbench looks whether it was done, and tries again if not.</source>
        <translation>Yapılacak bir şey yok: Packbench yapılıp yapılmadığına bakar, yapılmadıysa yeniden dener.</translation>
    </message>
    <message>
        <source>Nothing to do: it is sent again by itself in a moment.</source>
        <translation>Yapılacak bir şey yok: birazdan kendiliğinden yeniden gönderilir.</translation>
    </message>
    <message>
        <source>Nothing to do: Packbench reads the order again and closes it.</source>
        <translation>Yapılacak bir şey yok: Packbench siparişi yeniden okur ve kapatır.</translation>
    </message>
    <message>
        <source>Nothing to do: the sign-in is renewed by itself.</source>
        <translation>Yapılacak bir şey yok: oturum kendiliğinden yenilenir.</translation>
    </message>
    <message>
        <source>Wait a moment: the label is asked for again by itself.</source>
        <translation>Biraz bekleyin: etiket kendiliğinden yeniden istenir.</translation>
    </message>
    <message>
        <source>Connect the account again in Settings, with the right shop.</source>
        <translation>Ayarlar’da hesabı doğru mağazayla yeniden bağlayın.</translation>
    </message>
    <message>
        <source>Give the app this permission, then connect the account again.</source>
        <translation>Uygulamaya bu izni verin, sonra hesabı yeniden bağlayın.</translation>
    </message>
    <message>
        <source>Enter the app key and the app secret again in Settings.</source>
        <translation>Ayarlar’da uygulama anahtarını ve gizli anahtarını yeniden girin.</translation>
    </message>
    <message>
        <source>Choose the shop of this account in Settings.</source>
        <translation>Ayarlar’da bu hesabın mağazasını seçin.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, then the app key and the shop in Settings.</source>
        <translation>Önce bu bilgisayarın saatine, sonra Ayarlar’da anahtara ve mağazaya bakın.</translation>
    </message>
    <message>
        <source>Correct the channel&apos;s address in Settings.</source>
        <translation>Ayarlar’da kanalın adresini düzeltin.</translation>
    </message>
    <message>
        <source>Look at the log, and install the newest Packbench.</source>
        <translation>Günlüğe bakın ve en yeni Packbench’i kurun.</translation>
    </message>
    <message>
        <source>Add the address of this network to the list of the app.</source>
        <translation>Bu ağın adresini uygulamanın listesine ekleyin.</translation>
    </message>
    <message>
        <source>Check the account in Settings; until then ship in the seller centre.</source>
        <translation>Ayarlar’da hesaba bakın; o zamana kadar satıcı merkezinden gönderin.</translation>
    </message>
    <message>
        <source>Look the order up in the seller centre.</source>
        <translation>Siparişe satıcı merkezinde bakın.</translation>
    </message>
    <message>
        <source>Keep the box here until the seller centre releases the order.</source>
        <translation>Satıcı merkezi siparişi serbest bırakana kadar kutuyu burada tutun.</translation>
    </message>
    <message>
        <source>Pull the box and find out which shop the order is from.</source>
        <translation>Kutuyu ayırın ve siparişin hangi mağazadan olduğunu bulun.</translation>
    </message>
    <message>
        <source>Send it again later; if it stays, look in the seller centre.</source>
        <translation>Sonra yeniden iletin; düzelmezse satıcı merkezine bakın.</translation>
    </message>
    <message>
        <source>See in the seller centre what is missing for this order.</source>
        <translation>Satıcı merkezinde bu siparişte neyin eksik olduğuna bakın.</translation>
    </message>
    <message>
        <source>Pull the box and answer the buyer&apos;s request in the seller centre.</source>
        <translation>Kutuyu ayırın ve alıcının isteğini satıcı merkezinde yanıtlayın.</translation>
    </message>
    <message>
        <source>Pull the box and put the goods back.</source>
        <translation>Kutuyu ayırın, ürünleri yerine koyun.</translation>
    </message>
    <message>
        <source>Put the invoice into the seller centre, then send again.</source>
        <translation>Faturayı satıcı merkezine yükleyin, sonra yeniden iletin.</translation>
    </message>
    <message>
        <source>Repack into more boxes: phones and tablets apart from the rest.</source>
        <translation>Daha çok kutuya bölün: telefon ve tabletler ayrı kutuya.</translation>
    </message>
    <message>
        <source>Repack the items into more boxes.</source>
        <translation>Ürünleri daha çok kutuya bölün.</translation>
    </message>
    <message>
        <source>Check the weight and the address in the seller centre, then send again.</source>
        <translation>Ağırlığa ve adrese satıcı merkezinde bakın, sonra yeniden iletin.</translation>
    </message>
    <message>
        <source>Check address, size and weight in the seller centre, then send again.</source>
        <translation>Adrese, ölçülere ve ağırlığa satıcı merkezinde bakın, sonra yeniden iletin.</translation>
    </message>
    <message>
        <source>Cancel the order with the reason &quot;Unable to deliver to buyer address&quot;.</source>
        <translation>Siparişi &quot;Unable to deliver to buyer address&quot; nedeniyle iptal edin.</translation>
    </message>
    <message>
        <source>Ask the buyer for a better address, or cancel: &quot;Unable to deliver to buyer address&quot;.</source>
        <translation>Alıcıdan düzgün adres isteyin ya da iptal edin: &quot;Unable to deliver to buyer address&quot;.</translation>
    </message>
    <message>
        <source>Cancel: &quot;Unable to deliver to buyer address&quot;; then correct the name of the product.</source>
        <translation>İptal edin: &quot;Unable to deliver to buyer address&quot;; sonra ürünün adını düzeltin.</translation>
    </message>
    <message>
        <source>Cancel: &quot;Unable to deliver to buyer address&quot;; then correct our own address.</source>
        <translation>İptal edin: &quot;Unable to deliver to buyer address&quot;; sonra kendi adresimizi düzeltin.</translation>
    </message>
    <message>
        <source>Scan the label of the box again, or choose its carrier.</source>
        <translation>Kutunun etiketini yeniden okutun ya da kargo firmasını seçin.</translation>
    </message>
    <message>
        <source>Choose the carrier that stands on the label.</source>
        <translation>Etikette yazan kargo firmasını seçin.</translation>
    </message>
    <message>
        <source>Scan the label that is on this box.</source>
        <translation>Bu kutunun üstündeki etiketi okutun.</translation>
    </message>
    <message>
        <source>Use a label of our own carrier.</source>
        <translation>Kendi kargo firmamızın etiketini kullanın.</translation>
    </message>
    <message>
        <source>Find out where the box is before anything else is sent.</source>
        <translation>Başka bir şey göndermeden önce kutunun nerede olduğunu bulun.</translation>
    </message>
    <message>
        <source>Switch it on in the seller centre, then send again.</source>
        <translation>Satıcı merkezinde açın, sonra yeniden iletin.</translation>
    </message>
    <message>
        <source>Divide or join the order in the seller centre.</source>
        <translation>Siparişi satıcı merkezinde bölün ya da birleştirin.</translation>
    </message>
    <message>
        <source>Pack the whole order into one box.</source>
        <translation>Siparişin tamamını tek kutuya koyun.</translation>
    </message>
    <message>
        <source>Put all units of an item into the same box.</source>
        <translation>Bir ürünün bütün adetlerini aynı kutuya koyun.</translation>
    </message>
    <message>
        <source>Pack every order into a box of its own.</source>
        <translation>Her siparişi kendi kutusuna koyun.</translation>
    </message>
    <message>
        <source>Ship the orders together in the one box.</source>
        <translation>Siparişleri birlikte, tek kutuda gönderin.</translation>
    </message>
    <message>
        <source>Open the order again and scan the items into their boxes.</source>
        <translation>Siparişi yeniden açın ve ürünleri kutularına okutun.</translation>
    </message>
    <message>
        <source>Leave the tracking number as it is.</source>
        <translation>Takip numarasını olduğu gibi bırakın.</translation>
    </message>
    <message>
        <source>Ship the order first.</source>
        <translation>Önce siparişi gönderin.</translation>
    </message>
    <message>
        <source>Tell the buyer the right tracking number.</source>
        <translation>Doğru takip numarasını alıcıya bildirin.</translation>
    </message>
</context>
<context>
    <name>WalmartChannel</name>
    <message>
        <source>no access token</source>
        <translation>erişim belirteci yok</translation>
    </message>
    <message>
        <source>not an RSA key</source>
        <translation>RSA anahtarı değil</translation>
    </message>
    <message>
        <source>not a PKCS#8 key</source>
        <translation>PKCS#8 anahtarı değil</translation>
    </message>
    <message>
        <source>the answer is about another order</source>
        <translation>yanıt başka bir siparişle ilgili</translation>
    </message>
    <message>
        <source>the marketplace asked for a pause</source>
        <translation>pazaryeri ara verilmesini istedi</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today %1</source>
        <translation>bugün %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>yarın %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n adet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n kutu</numerusform>
        </translation>
    </message>
    <message>
        <source>ship by %1</source>
        <translation>son gönderim %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>geç kaldı</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 dk</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 sa %2 dk</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>hold</source>
        <translation>beklet</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>beklemede</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>beklemede: %1</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>ilgi bekliyor</translation>
    </message>
    <message>
        <source>cancel requested</source>
        <translation>iptal istendi</translation>
    </message>
    <message>
        <source>half packed</source>
        <translation>yarı paketli</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>you</source>
        <translation>sizde</translation>
    </message>
    <message>
        <source>Not in this order</source>
        <translation>Bu siparişte yok</translation>
    </message>
    <message>
        <source>%1 stays out. Nothing was counted.</source>
        <translation>%1 dışarıda kalsın. Hiçbir şey sayılmadı.</translation>
    </message>
    <message>
        <source>Enough of these</source>
        <translation>Bunlardan yeterli</translation>
    </message>
    <message>
        <source>%1 is complete. Put this one back.</source>
        <translation>%1 tamam. Bunu yerine koyun.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Fazla geldi</translation>
    </message>
    <message>
        <source>Only %1 of %2 left to pack.</source>
        <translation>%2: paketlenecek yalnızca %1 adet kaldı.</translation>
    </message>
    <message>
        <source>Label first</source>
        <translation>Önce etiket</translation>
    </message>
    <message>
        <source>Scan the tracking label of box %1.</source>
        <translation>Kutu %1 takip etiketini okutun.</translation>
    </message>
    <message>
        <source>Too early for a label</source>
        <translation>Etiket için erken</translation>
    </message>
    <message>
        <source>%1 left to pack. To close this box now, choose Next box.</source>
        <translation>Paketlenecek %1 kaldı. Bu kutuyu şimdi kapatmak için Sonraki kutu&apos;yu seçin.</translation>
    </message>
    <message>
        <source>Box %1 is empty</source>
        <translation>Kutu %1 boş</translation>
    </message>
    <message>
        <source>Scan an item into it first.</source>
        <translation>Önce içine bir ürün okutun.</translation>
    </message>
    <message>
        <source>Nothing is packed yet</source>
        <translation>Henüz bir şey paketlenmedi</translation>
    </message>
    <message>
        <source>Scan the items first.</source>
        <translation>Önce ürünleri okutun.</translation>
    </message>
    <message>
        <source>Label is on box %1 already</source>
        <translation>Etiket zaten kutu %1 üzerinde</translation>
    </message>
    <message>
        <source>Every box needs a label of its own.</source>
        <translation>Her kutuya kendi etiketi gerekir.</translation>
    </message>
    <message>
        <source>There is no box %1</source>
        <translation>Kutu %1 yok</translation>
    </message>
    <message>
        <source>Choose one of the boxes on the right.</source>
        <translation>Sağdaki kutulardan birini seçin.</translation>
    </message>
    <message>
        <source>Already in box %1</source>
        <translation>Zaten kutu %1 içinde</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Tamamlanmadı</translation>
    </message>
    <message>
        <source>%1 left to pack. If they are missing, choose Short.</source>
        <translation>Paketlenecek %1 kaldı. Eksikse Eksik&apos;i seçin.</translation>
    </message>
    <message>
        <source>Label missing</source>
        <translation>Etiket eksik</translation>
    </message>
    <message>
        <source>Every box has its label</source>
        <translation>Her kutunun etiketi var</translation>
    </message>
    <message>
        <source>F10 finishes. F5 takes the last label off.</source>
        <translation>F10 bitirir. F5 son etiketi geri alır.</translation>
    </message>
    <message>
        <source>Box %1 would be empty</source>
        <translation>Kutu %1 boş kalırdı</translation>
    </message>
    <message>
        <source>It is closed already. Move something into it first.</source>
        <translation>Zaten kapalı. Önce içine bir şey taşıyın.</translation>
    </message>
    <message>
        <source>There is nothing in the boxes. Scan the items first.</source>
        <translation>Kutularda bir şey yok. Önce ürünleri okutun.</translation>
    </message>
    <message>
        <source>Line %1: more is packed than the order has left. Take the extra units out.</source>
        <translation>Satır %1: siparişte kalandan fazlası paketlendi. Fazlayı çıkarın.</translation>
    </message>
    <message>
        <source>Line %1: units are missing. Pack them, or choose Short.</source>
        <translation>Satır %1: eksik var. Paketleyin ya da Eksik&apos;i seçin.</translation>
    </message>
    <message>
        <source>Box %1 has no tracking number. Scan its label.</source>
        <translation>Kutu %1 takip numarasız. Etiketini okutun.</translation>
    </message>
    <message>
        <source>Box %1: the tracking number has characters that the channel refuses. Scan the long barcode of the label.</source>
        <translation>Kutu %1: takip numarasında kanalın kabul etmediği karakterler var. Etiketteki uzun barkodu okutun.</translation>
    </message>
    <message>
        <source>Box %1 has no carrier. Undo, scan its label again and choose the carrier.</source>
        <translation>Kutu %1 için kargo firması yok. Geri alın, etiketini yeniden okutun ve kargo firmasını seçin.</translation>
    </message>
    <message>
        <source>Box %1: the channel does not list this carrier and wants a tracking address for it. Ask the shift lead to ship with a listed carrier.</source>
        <translation>Kutu %1: bu kargo firması kanalın listesinde yok, kanal onun için takip adresi istiyor. Vardiya sorumlusundan listedeki bir firmayla göndermesini isteyin.</translation>
    </message>
    <message>
        <source>Line %1 travels with two carriers. All its boxes need labels of the same carrier.</source>
        <translation>Satır %1 iki kargo firmasıyla gidiyor. Tüm kutularında aynı firmanın etiketi olmalı.</translation>
    </message>
    <message>
        <source>Line %1: only a single unit may travel in several boxes.</source>
        <translation>Satır %1: birden çok kutuda yalnızca tek bir adet gidebilir.</translation>
    </message>
    <message>
        <source>The channel does not know the shipping method %1. Choose another one.</source>
        <translation>Kanal %1 gönderim yöntemini tanımıyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>The shipping time lies in the future. Check this computer&apos;s clock.</source>
        <translation>Gönderim saati gelecekte. Bu bilgisayarın saatini denetleyin.</translation>
    </message>
    <message>
        <source>The account has no ship-from country. Ask IT to set it.</source>
        <translation>Hesapta çıkış ülkesi yok. Bilgi işlemden ayarlamasını isteyin.</translation>
    </message>
    <message>
        <source>Line %1 is no longer part of the order. Close the order and open it again.</source>
        <translation>Satır %1 artık siparişte yok. Siparişi kapatıp yeniden açın.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Bitmedi</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in one package</source>
        <translation>
            <numerusform>tek pakette %n sipariş</numerusform>
        </translation>
    </message>
    <message>
        <source>label from the channel</source>
        <translation>etiket kanaldan</translation>
    </message>
    <message>
        <source>The channel hides parts of this address.</source>
        <translation>Kanal bu adresin bölümlerini gizliyor.</translation>
    </message>
    <message>
        <source>kept back by the channel</source>
        <translation>kanal bekletiyor</translation>
    </message>
    <message>
        <source>label only in the seller centre</source>
        <translation>etiket yalnızca satıcı panelinde</translation>
    </message>
    <message>
        <source>shipped by the channel itself</source>
        <translation>kanal kendisi gönderiyor</translation>
    </message>
    <message>
        <source>Goes in several boxes: at most %1 in each.</source>
        <translation>Birkaç kutuya bölünür: her birinde en çok %1.</translation>
    </message>
    <message>
        <source>Goes in several boxes.</source>
        <translation>Birkaç kutuya bölünür.</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Teslim noktasına bırakma</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Adresten alım</translation>
    </message>
    <message>
        <source>Pick-up %1 to %2</source>
        <translation>Adresten alım %1–%2</translation>
    </message>
    <message>
        <source>packed, to be shipped</source>
        <translation>paketlendi, gönderilecek</translation>
    </message>
    <message>
        <source>Line %1: this channel takes no unit in several boxes. Undo, and pack it into one.</source>
        <translation>Satır %1: bu kanal bir adedi birkaç kutuda kabul etmez. Geri alın ve tek kutuya koyun.</translation>
    </message>
    <message>
        <source>The items of a bundle go together, in one box. Move them, or leave the whole bundle out.</source>
        <translation>Bir setin ürünleri birlikte, tek kutuda gider. Taşıyın ya da setin tamamını dışarıda bırakın.</translation>
    </message>
    <message>
        <source>Box %1 may hold %2 units of this order at most. Move the others into another box.</source>
        <translation>Kutu %1 bu siparişten en çok %2 adet alabilir. Ötekileri başka kutuya taşıyın.</translation>
    </message>
    <message>
        <source>This order goes in one box. Move everything into box 1. %1</source>
        <translation>Bu sipariş tek kutuyla gider. Her şeyi kutu 1’e taşıyın. %1</translation>
    </message>
    <message>
        <source>Box %1: the channel does not take %2 for this order. Undo, and use a label of a listed carrier.</source>
        <translation>Kutu %1: kanal bu sipariş için %2 kabul etmiyor. Geri alın ve listedeki bir taşıyıcının etiketini kullanın.</translation>
    </message>
    <message>
        <source>this carrier</source>
        <translation>bu taşıyıcıyı</translation>
    </message>
    <message>
        <source>The channel has not prepared this order for shipping yet. Close it and try again in some minutes.</source>
        <translation>Kanal bu siparişi henüz gönderime hazırlamadı. Kapatıp birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 sa</translation>
    </message>
    <message>
        <source>This account is not set up for it. %1</source>
        <translation>Bu hesap bunun için kurulmamış. %1</translation>
    </message>
    <message>
        <source>The channel does not do this with the order as it stands. %1</source>
        <translation>Sipariş bu durumdayken kanal bunu yapmaz. %1</translation>
    </message>
    <message>
        <source>Goes in one box.</source>
        <translation>Tek kutuyla gider.</translation>
    </message>
    <message>
        <source>on the bench at %1</source>
        <translation>%1 masasında</translation>
    </message>
</context>
<context>
    <name>packbench::AccountKeeper</name>
    <message>
        <source>The file %1 is damaged. Nothing was changed; restore it from a copy.</source>
        <translation>%1 dosyası bozuk. Hiçbir şey değiştirilmedi; bir kopyadan geri yükleyin.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check the disk and its permissions.</source>
        <translation>%1 dosyası yazılamadı. Diski ve izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Hesabın adı yok.</translation>
    </message>
    <message>
        <source>There is another account named %1.</source>
        <translation>%1 adında başka bir hesap var.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Böyle bir hesap yok.</translation>
    </message>
    <message>
        <source>%1 is a secret and was not written to the file.</source>
        <translation>%1 gizlidir, dosyaya yazılmadı.</translation>
    </message>
    <message>
        <source>This is no JSON: %1. Nothing was changed.</source>
        <translation>Bu JSON değil: %1. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>There are no &quot;accounts&quot; in it. Nothing was changed.</source>
        <translation>İçinde &quot;accounts&quot; yok. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>değiştirildi</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>içe aktarıldı</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <source>removed, but its key is still in the keychain. %1</source>
        <translation>kaldırıldı ama anahtarı hâlâ anahtarlıkta. %1</translation>
    </message>
</context>
<context>
    <name>packbench::AccountsPage</name>
    <message>
        <source>Sign in for this session only: the keys stay in memory</source>
        <translation>Yalnızca bu oturum için giriş yap: anahtarlar bellekte kalır</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Paste the JSON of your accounts here, or choose its file. Keys go to the keychain of this computer and nowhere else.</source>
        <translation>Hesaplarınızın JSON metnini buraya yapıştırın ya da dosyasını seçin. Anahtarlar yalnızca bu bilgisayarın anahtarlığına gider.</translation>
    </message>
    <message>
        <source>Accounts as JSON</source>
        <translation>JSON olarak hesaplar</translation>
    </message>
    <message>
        <source>Import the text</source>
        <translation>Metni içe aktar</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Dosya seç …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Hesapları içe aktar</translation>
    </message>
    <message>
        <source>Accounts (*.json);;All files (*)</source>
        <translation>Hesaplar (*.json);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>%1 hesabı kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Its keys are erased from the keychain. Its orders leave the queue, and what still waits in the outbox for it is not sent.</source>
        <translation>Anahtarları anahtarlıktan silinir. Siparişleri kuyruktan çıkar, gönderim kutusunda bekleyenleri iletilmez.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Authorize …</source>
        <translation>Yetkilendir …</translation>
    </message>
    <message>
        <source>Authorize %1</source>
        <translation>%1: yetkilendir</translation>
    </message>
    <message>
        <source>When the seller has agreed, paste here the address that the browser shows then, or only the code in it.</source>
        <translation>Satıcı onaylayınca tarayıcının gösterdiği adresi ya da yalnızca içindeki kodu buraya yapıştırın.</translation>
    </message>
    <message>
        <source>The seller&apos;s page opens in the browser. %1</source>
        <translation>Satıcının sayfası tarayıcıda açılır. %1</translation>
    </message>
    <message>
        <source>No browser opens here. The link to the seller&apos;s page is in the clipboard. %1</source>
        <translation>Burada tarayıcı açılmıyor. Satıcı sayfasının bağlantısı panoda. %1</translation>
    </message>
    <message>
        <source>Which shop is %1?</source>
        <translation>%1 hangi mağaza?</translation>
    </message>
</context>
<context>
    <name>packbench::BenchView</name>
    <message>
        <source>Typed code</source>
        <translation>Yazılan kod</translation>
    </message>
    <message>
        <source>Type a code, then Enter</source>
        <translation>Kodu yazın, sonra Enter</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kutular</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Yeniden yazdır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Sonraki kutu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>No order is open.</source>
        <translation>Açık sipariş yok.</translation>
    </message>
    <message>
        <source>Nothing is in the open box yet, or another box waits for its label.</source>
        <translation>Açık kutuda henüz bir şey yok ya da başka bir kutu etiketini bekliyor.</translation>
    </message>
    <message>
        <source>Scan an item first: the last one goes on in the open box.</source>
        <translation>Önce bir ürün okutun: son ürün açık kutuda devam eder.</translation>
    </message>
    <message>
        <source>Nothing is packed yet.</source>
        <translation>Henüz bir şey paketlenmedi.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing is missing, or nothing is packed yet.</source>
        <translation>Eksik yok ya da henüz bir şey paketlenmedi.</translation>
    </message>
    <message>
        <source>This order cannot be held now.</source>
        <translation>Bu sipariş şimdi bekletilemez.</translation>
    </message>
    <message>
        <source>Units or labels are missing.</source>
        <translation>Adet ya da etiket eksik.</translation>
    </message>
    <message>
        <source>There is no order to leave.</source>
        <translation>Bırakılacak sipariş yok.</translation>
    </message>
    <message>
        <source>Teach this code to the chosen item</source>
        <translation>Bu kodu seçili ürüne öğret</translation>
    </message>
</context>
<context>
    <name>packbench::BoxesView</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Kutu %1</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kutular</translation>
    </message>
</context>
<context>
    <name>packbench::Commands</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 çok büyük.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. See packbench --help.</source>
        <translation>&quot;%1&quot; anlaşılmadı. Bkz. packbench --help.</translation>
    </message>
    <message>
        <source>There is no account. Take one in: packbench accounts import FILE</source>
        <translation>Hesap yok. Bir tane alın: packbench accounts import FILE</translation>
    </message>
    <message>
        <source>%1: the channel %2 is not known to this version.</source>
        <translation>%1: bu sürüm %2 kanalını tanımıyor.</translation>
    </message>
    <message>
        <source>%1: OK</source>
        <translation>%1: TAMAM</translation>
    </message>
    <message>
        <source>There is no account named %1. The list of all: packbench accounts list</source>
        <translation>%1 adında hesap yok. Tüm liste: packbench accounts list</translation>
    </message>
    <message>
        <source>Nothing was removed: whether %1 has unfinished shipments cannot be seen.</source>
        <translation>Hiçbir şey kaldırılmadı: %1 hesabının bitmemiş gönderisi olup olmadığı görülemiyor.</translation>
    </message>
    <message>
        <source>%1 has shipments that are not finished. Wait for them, or add --force to lose sight of them.</source>
        <translation>%1 hesabının bitmemiş gönderileri var. Bekleyin ya da izlemeyi bırakmak için --force ekleyin.</translation>
    </message>
    <message>
        <source>settings list | get KEY | set KEY VALUE</source>
        <translation>settings list | get KEY | set KEY VALUE</translation>
    </message>
    <message>
        <source>The proxy&apos;s password: %1</source>
        <translation>Vekil sunucu parolası: %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is forgotten.</source>
        <translation>Vekil sunucu parolası unutuldu.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is in the keychain.</source>
        <translation>Vekil sunucu parolası anahtarlıkta.</translation>
    </message>
    <message>
        <source>No product could be taken in. Nothing was changed.</source>
        <translation>Hiçbir ürün alınamadı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>%1 barcodes taken in, %2 rows left out.</source>
        <translation>%1 barkod alındı, %2 satır dışarıda kaldı.</translation>
    </message>
    <message>
        <source>--format is csv or json.</source>
        <translation>--format csv ya da json olur.</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>anahtarlık</translation>
    </message>
    <message>
        <source>gives back something else than was stored</source>
        <translation>saklanandan başka bir şey geri veriyor</translation>
    </message>
    <message>
        <source>stores, reads and forgets</source>
        <translation>saklıyor, okuyor ve unutuyor</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>sistemdeki gibi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>clock against %1</source>
        <translation>saat, %1 ile karşılaştırma</translation>
    </message>
    <message>
        <source>the server tells no time</source>
        <translation>sunucu saati bildirmiyor</translation>
    </message>
    <message>
        <source>off by %1; correct this computer&apos;s clock</source>
        <translation>%1 şaşmış; bu bilgisayarın saatini düzeltin</translation>
    </message>
    <message>
        <source>right</source>
        <translation>doğru</translation>
    </message>
    <message>
        <source>database</source>
        <translation>veritabanı</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this computer has no usable OpenSSL; install it</source>
        <translation>bu bilgisayarda kullanılabilir OpenSSL yok; kurun</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>vekil sunucu</translation>
    </message>
    <message>
        <source>company CA</source>
        <translation>şirket sertifika yetkilisi</translation>
    </message>
    <message>
        <source>none, the system&apos;s alone</source>
        <translation>yok, yalnızca sisteminkiler</translation>
    </message>
    <message>
        <source>see above</source>
        <translation>yukarıya bakın</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>hesaplar</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ses</translation>
    </message>
    <message>
        <source>no sound device; the bench stays silent</source>
        <translation>ses aygıtı yok; tezgâh sessiz kalır</translation>
    </message>
    <message>
        <source>%1: %2 Choose one: packbench accounts authorize %1</source>
        <translation>%1: %2 Birini seçin: packbench accounts authorize %1</translation>
    </message>
    <message>
        <source>%1: no seller has to authorize such an account.</source>
        <translation>%1: böyle bir hesabı satıcının yetkilendirmesi gerekmez.</translation>
    </message>
    <message>
        <source>The seller of %1 opens this link in a browser and agrees:</source>
        <translation>%1 satıcısı bu bağlantıyı tarayıcıda açıp onaylar:</translation>
    </message>
    <message>
        <source>Then paste the address that the browser shows at the end, or only the code in it, and press Enter:</source>
        <translation>Sonra tarayıcının en son gösterdiği adresi ya da yalnızca içindeki kodu yapıştırıp Enter’a basın:</translation>
    </message>
    <message>
        <source>Enter the number of the shop that this account is:</source>
        <translation>Bu hesabın mağazasının numarasını girin:</translation>
    </message>
    <message>
        <source>%1: no shop was chosen. Authorize the account again to choose one.</source>
        <translation>%1: mağaza seçilmedi. Seçmek için hesabı yeniden yetkilendirin.</translation>
    </message>
    <message>
        <source>consent for %1</source>
        <translation>%1 için onay</translation>
    </message>
    <message>
        <source>its end is not known</source>
        <translation>bitişi bilinmiyor</translation>
    </message>
    <message>
        <source>%1: OK, but it is not complete:</source>
        <translation>%1: tamam, ama eksikleri var:</translation>
    </message>
    <message>
        <source>No server is named. Name it with --database ADDRESS, or with: packbench settings set database.url ADDRESS</source>
        <translation>Sunucu belirtilmedi. --database ADRES ile ya da şu komutla belirtin: packbench settings set database.url ADRES</translation>
    </message>
    <message>
        <source>The database&apos;s password is forgotten.</source>
        <translation>Veritabanının parolası unutuldu.</translation>
    </message>
    <message>
        <source>The password for %1 at %2 is in the keychain.</source>
        <translation>%2 üzerindeki %1 parolası anahtarlıkta.</translation>
    </message>
    <message>
        <source>The database is on a server already.</source>
        <translation>Veritabanı zaten bir sunucuda.</translation>
    </message>
    <message>
        <source>Packbench runs on this data folder. Close it first.</source>
        <translation>Packbench bu veri klasöründe çalışıyor. Önce kapatın.</translation>
    </message>
    <message>
        <source>Nothing was changed: the database stays in %1.</source>
        <translation>Hiçbir şey değişmedi: veritabanı %1 içinde kalıyor.</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables were moved and compared.</source>
        <translation>%2 tablonun %1 satırı taşındı ve karşılaştırıldı.</translation>
    </message>
    <message>
        <source>From now on the database is %1. The file %2 is not used any more; it still holds names and addresses.</source>
        <translation>Bundan böyle veritabanı %1. %2 dosyası artık kullanılmıyor; içinde hâlâ ad ve adresler var.</translation>
    </message>
    <message>
        <source>Whether shipments are unfinished there is not known: %1</source>
        <translation>Orada bitmemiş gönderi olup olmadığı bilinmiyor: %1</translation>
    </message>
    <message>
        <source>The report could not be put together: %1</source>
        <translation>Rapor bir araya getirilemedi: %1</translation>
    </message>
    <message>
        <source>The report for support is %1. It holds no names, addresses, order or tracking numbers and no keys.</source>
        <translation>Destek raporu: %1. İçinde ad, adres, sipariş ya da takip numarası ve anahtar yoktur.</translation>
    </message>
    <message>
        <source>It is the same database: unfinished shipments go on there.</source>
        <translation>Aynı veritabanı: bitmemiş gönderiler orada sürer.</translation>
    </message>
    <message>
        <source>%1 is another database, or it did not answer.</source>
        <translation>%1 başka bir veritabanı, ya da yanıt vermedi.</translation>
    </message>
</context>
<context>
    <name>packbench::HelpScreen</name>
    <message>
        <source>Next box: closes the open box; scan its label</source>
        <translation>Sonraki kutu: açık kutuyu kapatır; etiketini okutun</translation>
    </message>
    <message>
        <source>Continue: the last item goes on in the open box</source>
        <translation>Devam: son ürün açık kutuda devam eder</translation>
    </message>
    <message>
        <source>Undo: takes the last step back</source>
        <translation>Geri al: son adımı geri alır</translation>
    </message>
    <message>
        <source>Short: ship what is there, the rest is missing</source>
        <translation>Eksik: olanı gönder, kalanı eksik</translation>
    </message>
    <message>
        <source>Hold: put the order aside with a reason</source>
        <translation>Beklet: siparişi bir nedenle kenara ayır</translation>
    </message>
    <message>
        <source>Print the packing slip again</source>
        <translation>Sevk fişini yeniden yazdır</translation>
    </message>
    <message>
        <source>All orders, and back to the bench</source>
        <translation>Tüm siparişler, ve tezgâha dönüş</translation>
    </message>
    <message>
        <source>Finish the order</source>
        <translation>Siparişi bitir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the order as it stands, for later</source>
        <translation>Siparişi olduğu gibi sonraya bırak</translation>
    </message>
    <message>
        <source>Teach an unknown code to the chosen line</source>
        <translation>Bilinmeyen kodu seçili satıra öğret</translation>
    </message>
    <message>
        <source>Who packs: choose a name, or scan your badge</source>
        <translation>Kim paketliyor: ad seçin ya da yaka kartınızı okutun</translation>
    </message>
    <message>
        <source>Show the whole address</source>
        <translation>Tam adresi göster</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Oklar</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Satır seç</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Harfler</translation>
    </message>
    <message>
        <source>Type a code when a barcode cannot be read, then Enter</source>
        <translation>Barkod okunmuyorsa kodu yazın, sonra Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>How to pack</source>
        <translation>Nasıl paketlenir</translation>
    </message>
    <message>
        <source>Move a unit: press the box number, then scan it</source>
        <translation>Birim taşı: koli numarasına basın, sonra okutun</translation>
    </message>
    <message>
        <source>Choose another shipping method for this order</source>
        <translation>Bu sipariş için başka gönderim yöntemi seç</translation>
    </message>
    <message>
        <source>1  Scan the order number.   2  Scan every item.   3  Scan the tracking label.   Then scan the next order.</source>
        <translation>1  Sipariş numarasını okutun.   2  Her ürünü okutun.   3  Kargo etiketini okutun.   Sonra sıradaki siparişi okutun.</translation>
    </message>
    <message>
        <source>Queue, bench, outbox, history, settings</source>
        <translation>Kuyruk, tezgâh, gönderim kutusu, geçmiş, ayarlar</translation>
    </message>
</context>
<context>
    <name>packbench::HistoryDetailView</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Hiçbir şey seçili değil</translation>
    </message>
    <message>
        <source>Scan a box&apos;s label or an order&apos;s number, or choose with the arrow keys.</source>
        <translation>Kutu etiketini veya sipariş numarasını okutun ya da ok tuşlarıyla seçin.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Sipariş %1</translation>
    </message>
    <message>
        <source>customer order %1</source>
        <translation>müşteri siparişi %1</translation>
    </message>
    <message>
        <source>told first: %1</source>
        <translation>ilk bildirilen: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Neler oldu</translation>
    </message>
    <message>
        <source>Request ids</source>
        <translation>İstek kimlikleri</translation>
    </message>
</context>
<context>
    <name>packbench::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Search what left: order, tracking number, SKU, packer or day</source>
        <translation>Gönderilenlerde ara: sipariş, takip numarası, SKU, paketleyen veya gün</translation>
    </message>
    <message>
        <source>Order, tracking number, SKU, packer, day  (Ctrl+F)</source>
        <translation>Sipariş, takip no, SKU, paketleyen, gün  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Shipments that left, the newest first</source>
        <translation>Gönderilenler, en yenisi önce</translation>
    </message>
    <message>
        <source>Correct tracking</source>
        <translation>Takibi düzelt</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Sevk fişi</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Etiket yazdır</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Nothing has left from here yet.</source>
        <translation>Buradan henüz bir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Nothing has all of this. Fewer letters find more; the last digits of a number do, too.</source>
        <translation>Bunların hepsini içeren yok. Daha az harf daha çok bulur; numaranın son haneleri de olur.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Yazılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Choose a shipment with the arrow keys, or scan a box&apos;s label.</source>
        <translation>Ok tuşlarıyla bir gönderi seçin veya kutu etiketini okutun.</translation>
    </message>
    <message>
        <source>The order is not known any more.</source>
        <translation>Sipariş artık bilinmiyor.</translation>
    </message>
    <message>
        <source>No picture of its label is kept: it came from the carrier.</source>
        <translation>Etiketinin görüntüsü saklanmıyor: kargo firmasından geldi.</translation>
    </message>
    <message>
        <source>Write what was found to a file?</source>
        <translation>Bulunanlar dosyaya yazılsın mı?</translation>
    </message>
    <message>
        <source>All of it, not only what the list shows. No names and addresses of customers are in it.</source>
        <translation>Yalnız listede görünen değil, hepsi. Müşteri adı ve adresi içermez.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, tablolar için</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, programlar için</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Geçmişi dışa aktar</translation>
    </message>
</context>
<context>
    <name>packbench::HttpClient</name>
    <message>
        <source>The computer does not say which proxy leads to %1. Look at its proxy settings, or set one in Packbench.</source>
        <translation>Bilgisayar %1 için hangi vekil sunucunun kullanılacağını söylemiyor. Vekil ayarlarına bakın ya da Packbench’te bir tane ayarlayın.</translation>
    </message>
    <message>
        <source>this station may not send now: the database server has not heard of it for a while</source>
        <translation>bu istasyon şu anda gönderemez: veritabanı sunucusu bir süredir ondan haber almadı</translation>
    </message>
</context>
<context>
    <name>packbench::HttpExchange</name>
    <message>
        <source>the certificate has expired (%1)</source>
        <translation>sertifikanın süresi dolmuş (%1)</translation>
    </message>
    <message>
        <source>the certificate is not yet valid (from %1)</source>
        <translation>sertifika henüz geçerli değil (başlangıç: %1)</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>sertifika kendinden imzalı</translation>
    </message>
    <message>
        <source>the certificate comes from an unknown authority (%1)</source>
        <translation>sertifika bilinmeyen bir kurumdan geliyor (%1)</translation>
    </message>
    <message>
        <source>the certificate is for another host (%1)</source>
        <translation>sertifika başka bir sunucu için (%1)</translation>
    </message>
    <message>
        <source>no whole answer in time</source>
        <translation>süresi içinde tam yanıt gelmedi</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>yanıt çok büyük</translation>
    </message>
    <message>
        <source>not allowed to leave any more</source>
        <translation>artık gönderilmesine izin yok</translation>
    </message>
</context>
<context>
    <name>packbench::LabelPicture</name>
    <message>
        <source>Label: %1</source>
        <translation>Etiket: %1</translation>
    </message>
    <message>
        <source>The label cannot be shown here. Print it in the seller centre.</source>
        <translation>Etiket burada gösterilemiyor. Satıcı panelinden yazdırın.</translation>
    </message>
</context>
<context>
    <name>packbench::LinesView</name>
    <message>
        <source>done</source>
        <translation>tamam</translation>
    </message>
    <message>
        <source>short</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>scan next</source>
        <translation>okutun</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 %5</source>
        <translation>%1, %2, %3 / %4 %5</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Siparişin satırları</translation>
    </message>
</context>
<context>
    <name>packbench::MainWindow</name>
    <message>
        <source>Nothing was printed</source>
        <translation>Hiçbir şey yazdırılmadı</translation>
    </message>
    <message>
        <source>Close the program?</source>
        <translation>Program kapatılsın mı?</translation>
    </message>
    <message>
        <source>Close; the work is kept and goes on at the next start</source>
        <translation>Kapat; iş saklanır, sonraki açılışta sürer</translation>
    </message>
    <message>
        <source>Scanner setup</source>
        <translation>Okuyucu ayarı</translation>
    </message>
    <message>
        <source>Help from support</source>
        <translation>Destek ekibinden yardım</translation>
    </message>
</context>
<context>
    <name>packbench::OutboxEditor</name>
    <message>
        <source>Send again</source>
        <translation>Yeniden ilet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kutu</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Takip numarası</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Kargo firması</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
</context>
<context>
    <name>packbench::OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sipariş</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kutular</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ne yapmalı</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ne zamandır</translation>
    </message>
</context>
<context>
    <name>packbench::OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Gönderim kutusu</translation>
    </message>
    <message>
        <source>Everything that was finished has reached its channel.</source>
        <translation>Bitirilen her şey kanalına ulaştı.</translation>
    </message>
    <message>
        <source>Shipments that are not settled</source>
        <translation>Sonuçlanmamış gönderiler</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Edit, send again</source>
        <translation>Düzelt, yeniden ilet</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Shipped elsewhere</source>
        <translation>Başka yoldan gönderildi</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>%1 waiting · %2 unknown · %3 need attention</source>
        <translation>%1 bekliyor · %2 belirsiz · %3 ilgi bekliyor</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Seçili bir şey yok</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Sipariş %1</translation>
    </message>
    <message>
        <source>Choose a shipment with the arrow keys.</source>
        <translation>Ok tuşlarıyla bir gönderi seçin.</translation>
    </message>
    <message>
        <source>Was order %1 shipped elsewhere?</source>
        <translation>%1 siparişi başka yoldan mı gönderildi?</translation>
    </message>
    <message>
        <source>Nothing is sent from here then. This is written to the journal with your name.</source>
        <translation>O zaman buradan bir şey iletilmez. Bu, adınızla günlüğe yazılır.</translation>
    </message>
    <message>
        <source>Yes, it was shipped elsewhere</source>
        <translation>Evet, başka yoldan gönderildi</translation>
    </message>
    <message>
        <source>Give this shipment up?</source>
        <translation>Bu gönderiden vazgeçilsin mi?</translation>
    </message>
    <message>
        <source>The channel is not told of it. Write the reason, then Enter; it goes to the journal with your name.</source>
        <translation>Kanala bildirilmez. Nedenini yazın, sonra Enter; adınızla günlüğe geçer.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Siparişi iptal et</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>This channel&apos;s orders are cancelled in its seller centre.</source>
        <translation>Bu kanalın siparişleri satıcı panelinde iptal edilir.</translation>
    </message>
</context>
<context>
    <name>packbench::PackingBench</name>
    <message>
        <source>Box %1 opened</source>
        <translation>Kutu %1 açıldı</translation>
    </message>
    <message>
        <source>F3: the last item goes on in it.</source>
        <translation>F3: son ürün bu kutuda devam eder.</translation>
    </message>
    <message>
        <source>Box %1 closed</source>
        <translation>Kutu %1 kapatıldı</translation>
    </message>
    <message>
        <source>Now scan its tracking label.</source>
        <translation>Şimdi takip etiketini okutun.</translation>
    </message>
    <message>
        <source>Goes on in box %1</source>
        <translation>Kutu %1 içinde devam ediyor</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Take the item or label off the box, too.</source>
        <translation>Ürünü ya da etiketi kutudan da alın.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Geri alınacak bir şey yok</translation>
    </message>
    <message>
        <source>No step was taken yet.</source>
        <translation>Henüz bir adım atılmadı.</translation>
    </message>
    <message>
        <source>The last order is on its way.</source>
        <translation>Son sipariş yola çıktı.</translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>Açık sipariş yok</translation>
    </message>
    <message>
        <source>Scan an order first.</source>
        <translation>Önce bir sipariş okutun.</translation>
    </message>
    <message>
        <source>Nothing is packed yet</source>
        <translation>Henüz bir şey paketlenmedi</translation>
    </message>
    <message>
        <source>To put the whole order aside, choose Hold.</source>
        <translation>Siparişin tümünü kenara ayırmak için Beklet&apos;i seçin.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Eksik yok</translation>
    </message>
    <message>
        <source>Every item is packed.</source>
        <translation>Her ürün paketlendi.</translation>
    </message>
    <message>
        <source>Ships short: %1 missing</source>
        <translation>Eksik gidiyor: %1 yok</translation>
    </message>
    <message>
        <source>The shift lead gets the rest. F5 takes it back.</source>
        <translation>Kalanı vardiya sorumlusuna kalır. F5 geri alır.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Bitmedi</translation>
    </message>
    <message>
        <source>The account of this order was removed. Ask IT to import it again.</source>
        <translation>Bu siparişin hesabı kaldırılmış. Bilgi işlemden yeniden içe aktarmasını isteyin.</translation>
    </message>
    <message>
        <source>Box %1 has no label</source>
        <translation>Kutu %1 etiketsiz</translation>
    </message>
    <message>
        <source>Does it go as %1, without a tracking number?</source>
        <translation>%1 olarak, takip numarasız mı gidiyor?</translation>
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
        <source>short: the rest of the order is missing</source>
        <translation>eksik: siparişin kalanı yok</translation>
    </message>
    <message>
        <source>Finished · next order</source>
        <translation>Bitti · sonraki sipariş</translation>
    </message>
    <message>
        <source>Not taken back yet</source>
        <translation>Henüz geri alınmadı</translation>
    </message>
    <message>
        <source>Press F5 again. %1</source>
        <translation>F5&apos;e yeniden basın. %1</translation>
    </message>
    <message>
        <source>Too late to take back</source>
        <translation>Geri almak için geç</translation>
    </message>
    <message>
        <source>Order %1 is on its way to the channel.</source>
        <translation>%1 siparişi kanala gidiyor.</translation>
    </message>
    <message>
        <source>Order %1 is open again, nothing was sent.</source>
        <translation>%1 siparişi yeniden açık, hiçbir şey iletilmedi.</translation>
    </message>
    <message>
        <source>Order %1 is not open on the channel any more.</source>
        <translation>%1 siparişi kanalda artık açık değil.</translation>
    </message>
    <message>
        <source>Scan the label again</source>
        <translation>Etiketi yeniden okutun</translation>
    </message>
    <message>
        <source>The check digit of %1 is wrong: it may be misread. The same number a second time is taken.</source>
        <translation>%1 kontrol basamağı yanlış: yanlış okunmuş olabilir. Aynı numara ikinci kez okutulursa kabul edilir.</translation>
    </message>
    <message>
        <source>Which carrier?</source>
        <translation>Hangi kargo firması?</translation>
    </message>
    <message>
        <source>%1 could be from several carriers. Look at the label.</source>
        <translation>%1 birkaç kargo firmasından olabilir. Etikete bakın.</translation>
    </message>
    <message>
        <source>Box %1 labelled</source>
        <translation>Kutu %1 etiketlendi</translation>
    </message>
    <message>
        <source>STOP · label of another order</source>
        <translation>DUR · başka siparişin etiketi</translation>
    </message>
    <message>
        <source>%1 belongs to order %2.</source>
        <translation>%1, %2 siparişine ait.</translation>
    </message>
    <message>
        <source>Take this label off and scan the label that belongs to this box.</source>
        <translation>Bu etiketi çıkarın, bu kutuya ait etiketi okutun.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Sipariş %1</translation>
    </message>
    <message>
        <source>Who packs?</source>
        <translation>Kim paketliyor?</translation>
    </message>
    <message>
        <source>Scan your badge, or press F12 and choose your name.</source>
        <translation>Yaka kartınızı okutun ya da F12&apos;ye basıp adınızı seçin.</translation>
    </message>
    <message>
        <source>This order is open already</source>
        <translation>Bu sipariş zaten açık</translation>
    </message>
    <message>
        <source>Order %1 is still open</source>
        <translation>%1 siparişi hâlâ açık</translation>
    </message>
    <message>
        <source>Finish it, or close it with Esc; it stays half-packed.</source>
        <translation>Bitirin ya da Esc ile kapatın; yarı paketli kalır.</translation>
    </message>
    <message>
        <source>Already packed</source>
        <translation>Zaten paketlendi</translation>
    </message>
    <message>
        <source>Order %1 is finished and on its way to the channel.</source>
        <translation>%1 siparişi bitti, kanala gidiyor.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Paketlenecek bir şey yok</translation>
    </message>
    <message>
        <source>Order %1 is shipped, cancelled or not known.</source>
        <translation>%1 siparişi gönderilmiş, iptal edilmiş ya da bilinmiyor.</translation>
    </message>
    <message>
        <source>STOP · order %1</source>
        <translation>DUR · sipariş %1</translation>
    </message>
    <message>
        <source>The customer asked to cancel this order.</source>
        <translation>Müşteri bu siparişin iptalini istedi.</translation>
    </message>
    <message>
        <source>Do not pack it. Hand it to the shift lead.</source>
        <translation>Paketlemeyin. Vardiya sorumlusuna verin.</translation>
    </message>
    <message>
        <source>Needs attention first</source>
        <translation>Önce ilgi gerek</translation>
    </message>
    <message>
        <source>A shipment of order %1 waits for a decision: see Outbox.</source>
        <translation>%1 siparişinin bir gönderisi karar bekliyor: Gönderim kutusu&apos;na bakın.</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Beklemede: %1</translation>
    </message>
    <message>
        <source>Scan order %1 again to take it off hold and pack it.</source>
        <translation>Bekletmeyi kaldırıp paketlemek için %1 siparişini yeniden okutun.</translation>
    </message>
    <message>
        <source>This order changed on the channel since it was half-packed.</source>
        <translation>Bu sipariş yarı paketlendikten sonra kanalda değişti.</translation>
    </message>
    <message>
        <source>Take everything out of its boxes and pack it anew; the screen shows what it wants now.</source>
        <translation>Kutulardaki her şeyi çıkarıp yeniden paketleyin; ekran şimdi ne istediğini gösterir.</translation>
    </message>
    <message>
        <source>Order %1 closed</source>
        <translation>%1 siparişi kapatıldı</translation>
    </message>
    <message>
        <source>It stays half-packed: keep its boxes together.</source>
        <translation>Yarı paketli kalır: kutularını bir arada tutun.</translation>
    </message>
    <message>
        <source>Nothing was packed.</source>
        <translation>Hiçbir şey paketlenmedi.</translation>
    </message>
    <message>
        <source>item missing</source>
        <translation>ürün eksik</translation>
    </message>
    <message>
        <source>item damaged</source>
        <translation>ürün hasarlı</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>yanlış etiket</translation>
    </message>
    <message>
        <source>ask the shift lead</source>
        <translation>vardiya sorumlusuna sor</translation>
    </message>
    <message>
        <source>Why hold order %1?</source>
        <translation>%1 siparişi neden bekletilsin?</translation>
    </message>
    <message>
        <source>Press a number.</source>
        <translation>Bir sayıya basın.</translation>
    </message>
    <message>
        <source>Order %1 is on hold</source>
        <translation>%1 siparişi beklemede</translation>
    </message>
    <message>
        <source>The customer asked to cancel this half-packed order.</source>
        <translation>Müşteri bu yarı paketli siparişin iptalini istedi.</translation>
    </message>
    <message>
        <source>This half-packed order was shipped or cancelled meanwhile.</source>
        <translation>Bu yarı paketli sipariş bu arada gönderilmiş ya da iptal edilmiş.</translation>
    </message>
    <message>
        <source>Empty its boxes and put the items back.</source>
        <translation>Kutularını boşaltın, ürünleri yerine koyun.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>Bu sipariş iptal edildi.</translation>
    </message>
    <message>
        <source>This order was shipped already.</source>
        <translation>Bu sipariş zaten gönderilmiş.</translation>
    </message>
    <message>
        <source>Put its items back. Do not ship its boxes.</source>
        <translation>Ürünlerini yerine koyun. Kutularını göndermeyin.</translation>
    </message>
    <message>
        <source>Do not pack it.</source>
        <translation>Paketlemeyin.</translation>
    </message>
    <message>
        <source>This order changed on the channel.</source>
        <translation>Bu sipariş kanalda değişti.</translation>
    </message>
    <message>
        <source>No such answer</source>
        <translation>Böyle bir yanıt yok</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>Açık soru yok.</translation>
    </message>
    <message>
        <source>Which shipping method?</source>
        <translation>Hangi gönderim yöntemi?</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Şimdiki: %1</translation>
    </message>
    <message>
        <source>Ships as %1</source>
        <translation>%1 ile gidiyor</translation>
    </message>
    <message>
        <source>Only &quot;%1&quot; arrived.</source>
        <translation>Yalnızca &quot;%1&quot; ulaştı.</translation>
    </message>
    <message>
        <source>No order wants this item</source>
        <translation>Bu ürünü isteyen sipariş yok</translation>
    </message>
    <message>
        <source>This is a tracking label</source>
        <translation>Bu bir takip etiketi</translation>
    </message>
    <message>
        <source>Scan an order first: its number, its slip, or an item of it.</source>
        <translation>Önce bir sipariş okutun: numarasını, fişini ya da bir ürününü.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Bilinmeyen kod</translation>
    </message>
    <message>
        <source>%1 is no order and no item. Scan an order.</source>
        <translation>%1 ne sipariş ne ürün. Bir sipariş okutun.</translation>
    </message>
    <message>
        <source>This is the postal code barcode</source>
        <translation>Bu posta kodu barkodu</translation>
    </message>
    <message>
        <source>Scan the long barcode of the label.</source>
        <translation>Etiketteki uzun barkodu okutun.</translation>
    </message>
    <message>
        <source>This is an order number</source>
        <translation>Bu bir sipariş numarası</translation>
    </message>
    <message>
        <source>Scan the long barcode of the carrier&apos;s label.</source>
        <translation>Kargo etiketindeki uzun barkodu okutun.</translation>
    </message>
    <message>
        <source>Not in this order</source>
        <translation>Bu siparişte yok</translation>
    </message>
    <message>
        <source>%1 stays out. Expected: %2</source>
        <translation>%1 dışarıda kalsın. Beklenen: %2</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 / %3</translation>
    </message>
    <message>
        <source>into box %1</source>
        <translation>kutu %1 içine</translation>
    </message>
    <message>
        <source>Move into box %1</source>
        <translation>Kutu %1 içine taşı</translation>
    </message>
    <message>
        <source>Now scan the item to move.</source>
        <translation>Şimdi taşınacak ürünü okutun.</translation>
    </message>
    <message>
        <source>Moved into box %1</source>
        <translation>Kutu %1 içine taşındı</translation>
    </message>
    <message>
        <source>%1 is no item of this order. Expected: %2</source>
        <translation>%1 bu siparişin ürünü değil. Beklenen: %2</translation>
    </message>
    <message>
        <source>Nothing to teach</source>
        <translation>Öğretilecek bir şey yok</translation>
    </message>
    <message>
        <source>Scan the unknown code first, then choose its line.</source>
        <translation>Önce bilinmeyen kodu okutun, sonra satırını seçin.</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Hangi ürün?</translation>
    </message>
    <message>
        <source>Choose its line with ↑ ↓, then press F11.</source>
        <translation>↑ ↓ ile satırını seçin, sonra F11&apos;e basın.</translation>
    </message>
    <message>
        <source>Is %1 the code of this item?</source>
        <translation>%1 bu ürünün kodu mu?</translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>Evet, hatırla</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Öğrenildi</translation>
    </message>
    <message>
        <source>%1 means %2 from now on. Scan it again to pack it.</source>
        <translation>%1 bundan böyle %2 demek. Paketlemek için yeniden okutun.</translation>
    </message>
    <message>
        <source>Order %1 is as you left it</source>
        <translation>%1 siparişi bıraktığınız gibi</translation>
    </message>
    <message>
        <source>Check the boxes, then go on.</source>
        <translation>Kutuları denetleyin, sonra sürdürün.</translation>
    </message>
    <message>
        <source>Acknowledge the stop first</source>
        <translation>Önce uyarıyı onaylayın</translation>
    </message>
    <message>
        <source>Read it, then press Enter or its button.</source>
        <translation>Okuyun, sonra Enter&apos;a ya da düğmesine basın.</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Merhaba %1</translation>
    </message>
    <message>
        <source>Everything you pack now carries your name.</source>
        <translation>Şimdi paketlediğiniz her şey adınızı taşır.</translation>
    </message>
    <message>
        <source>Answer the question first</source>
        <translation>Önce soruyu yanıtlayın</translation>
    </message>
    <message>
        <source>Press its number or scan its answer; Esc for none.</source>
        <translation>Numarasına basın ya da yanıtını okutun; hiçbiri için Esc.</translation>
    </message>
    <message>
        <source>Choose your name, or type it.</source>
        <translation>Adınızı seçin ya da yazın.</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <translation>Bilinmeyen komut</translation>
    </message>
    <message>
        <source>Nothing to move</source>
        <translation>Taşınacak bir şey yok</translation>
    </message>
    <message>
        <source>There is only one box.</source>
        <translation>Tek kutu var.</translation>
    </message>
    <message>
        <source>Not read, scan again</source>
        <translation>Okunmadı, yeniden okutun</translation>
    </message>
    <message>
        <source>Choose its line with ↑ ↓, then press the number of the box.</source>
        <translation>↑ ↓ ile satırını seçin, sonra kutunun numarasına basın.</translation>
    </message>
    <message>
        <source>%1 not sent or not confirmed yet. It is safe to close: they go on when Packbench is started again.</source>
        <translation>%1 henüz iletilmedi ya da doğrulanmadı. Kapatmak güvenli: Packbench yeniden açılınca sürer.</translation>
    </message>
    <message>
        <source>Take back with F5
%1 s</source>
        <translation>F5 ile geri al
%1 sn</translation>
    </message>
    <message>
        <source>Next order due in
%1</source>
        <translation>Sonraki siparişe kalan
%1</translation>
    </message>
    <message>
        <source>Oldest order is late by
%1</source>
        <translation>En eski sipariş gecikmesi
%1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>%1, as the last time. Wrong? Undo (F5) and scan it again.</source>
        <translation>%1, geçen seferki gibi. Yanlış mı? Geri alın (F5) ve yeniden okutun.</translation>
    </message>
    <message>
        <source>Another carrier…</source>
        <translation>Başka kargo firması…</translation>
    </message>
    <message>
        <source>The number %1 does not tell. Look at the label.</source>
        <translation>%1 numarasından anlaşılmıyor. Etikete bakın.</translation>
    </message>
    <message>
        <source>What is the carrier&apos;s name?</source>
        <translation>Kargo firmasının adı nedir?</translation>
    </message>
    <message>
        <source>As the buyer should read it; then Enter.</source>
        <translation>Alıcının göreceği gibi; sonra Enter.</translation>
    </message>
    <message>
        <source>The address of %1&apos;s tracking page, with {number} for the tracking number. Example: https://carrier.example/track/{number}</source>
        <translation>%1 takip sayfasının adresi; takip numarası yerine {number}. Örnek: https://kargo.example/takip/{number}</translation>
    </message>
    <message>
        <source>Where can the buyer follow the parcel?</source>
        <translation>Alıcı gönderiyi nereden izleyebilir?</translation>
    </message>
    <message>
        <source>Label or product?</source>
        <translation>Etiket mi, ürün mü?</translation>
    </message>
    <message>
        <source>%1 can be a tracking number of %2, and a product&apos;s barcode as well. Look at what you scanned.</source>
        <translation>%1 hem bir %2 takip numarası hem de bir ürün barkodu olabilir. Ne okuttuğunuza bakın.</translation>
    </message>
    <message>
        <source>It is the shipping label</source>
        <translation>Kargo etiketi</translation>
    </message>
    <message>
        <source>It is a product</source>
        <translation>Bir ürün</translation>
    </message>
    <message>
        <source>This is the carrier&apos;s routing barcode</source>
        <translation>Bu, kargo yönlendirme barkodu</translation>
    </message>
    <message>
        <source>Scan the barcode over the tracking number.</source>
        <translation>Takip numarasının üstündeki barkodu okutun.</translation>
    </message>
    <message>
        <source>%1 is too short or too long for a tracking number. The same a second time is taken.</source>
        <translation>%1 bir takip numarası için çok kısa ya da çok uzun. Aynısı ikinci kez okutulursa kabul edilir.</translation>
    </message>
    <message>
        <source>This is a case</source>
        <translation>Bu bir koli</translation>
    </message>
    <message>
        <source>A case of %1. Scan the items one by one, or add the case to the products.</source>
        <translation>%1 kolisi. Ürünleri tek tek okutun ya da koliyi ürünlere ekleyin.</translation>
    </message>
    <message>
        <source>Tote %1 is empty</source>
        <translation>Sepet %1 boş</translation>
    </message>
    <message>
        <source>Scan the order of these goods, then the tote to put them together.</source>
        <translation>Bu ürünlerin siparişini, ardından eşleştirmek için sepeti okutun.</translation>
    </message>
    <message>
        <source>This is the order&apos;s own tote</source>
        <translation>Bu zaten siparişin sepeti</translation>
    </message>
    <message>
        <source>Tote %1 holds this order</source>
        <translation>Sepet %1 bu siparişi taşıyor</translation>
    </message>
    <message>
        <source>Scanning the tote opens order %1.</source>
        <translation>Sepeti okutmak %1 siparişini açar.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Close order %1 first.</source>
        <translation>Önce %1 siparişini kapatın.</translation>
    </message>
    <message>
        <source>Nothing to cancel</source>
        <translation>İptal edilecek bir şey yok</translation>
    </message>
    <message>
        <source>Order %1 has nothing left to ship.</source>
        <translation>%1 siparişinde gönderilecek bir şey kalmadı.</translation>
    </message>
    <message>
        <source>Cancel it in the seller centre</source>
        <translation>Satıcı panelinde iptal edin</translation>
    </message>
    <message>
        <source>Packbench cannot cancel orders of this channel. Order %1 is as it was.</source>
        <translation>Packbench bu kanalın siparişlerini iptal edemez. %1 siparişi olduğu gibi.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Yolda</translation>
    </message>
    <message>
        <source>A shipment of order %1 is being sent. Wait for it.</source>
        <translation>%1 siparişinin bir gönderisi iletiliyor. Bekleyin.</translation>
    </message>
    <message>
        <source>Cancel the rest of order %1?</source>
        <translation>%1 siparişinin kalanı iptal edilsin mi?</translation>
    </message>
    <message>
        <source>%1 will not be sent; the customer gets the money back. This cannot be undone. Why?</source>
        <translation>%1 gönderilmeyecek; müşteriye parası iade edilir. Geri alınamaz. Neden?</translation>
    </message>
    <message>
        <source>Order %1 is being cancelled</source>
        <translation>%1 siparişi iptal ediliyor</translation>
    </message>
    <message>
        <source>Put its goods back; they stand in the list of inventory to correct.</source>
        <translation>Ürünlerini yerine koyun; düzeltilecek stok listesindeler.</translation>
    </message>
    <message>
        <source>This order goes in one box</source>
        <translation>Bu sipariş tek kutuyla gider</translation>
    </message>
    <message>
        <source>Packed · waits in the queue to be shipped</source>
        <translation>Paketlendi · kuyrukta gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>Finished · the label is being made</source>
        <translation>Bitti · etiket hazırlanıyor</translation>
    </message>
    <message>
        <source>Later, together with others</source>
        <translation>Sonra, başkalarıyla birlikte</translation>
    </message>
    <message>
        <source>How does it leave?</source>
        <translation>Nasıl çıkacak?</translation>
    </message>
    <message>
        <source>The same is taken for the next orders while it is offered.</source>
        <translation>Sunulduğu sürece sonraki siparişlerde de aynısı kullanılır.</translation>
    </message>
    <message>
        <source>Nothing waits to be shipped</source>
        <translation>Gönderilmeyi bekleyen yok</translation>
    </message>
    <message>
        <source>Finished orders wait here when they are to be shipped together.</source>
        <translation>Birlikte gönderilecek biten siparişler burada bekler.</translation>
    </message>
    <message>
        <source>How do these orders leave?</source>
        <translation>Bu siparişler nasıl çıkacak?</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are shipped now.</source>
        <translation>
            <numerusform>%n sipariş şimdi gönderiliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are being shipped</source>
        <translation>
            <numerusform>%n sipariş gönderiliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Each result stands in the queue.</source>
        <translation>Her sonuç kuyrukta görünür.</translation>
    </message>
    <message>
        <source>Order %1 · box %2</source>
        <translation>Sipariş %1 · kutu %2</translation>
    </message>
    <message>
        <source>The label of box %1 is there</source>
        <translation>Kutu %1 etiketi geldi</translation>
    </message>
    <message>
        <source>Put it on the box, then scan it.</source>
        <translation>Kutuya yapıştırın, sonra okutun.</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>ETİKET</translation>
    </message>
    <message>
        <source>The label of order %1 is being made</source>
        <translation>%1 siparişinin etiketi hazırlanıyor</translation>
    </message>
    <message>
        <source>Close the box. The next order can be scanned already; F5 takes this one back at once.</source>
        <translation>Kutuyu kapatın. Sonraki sipariş şimdiden okutulabilir; F5 bunu hemen geri alır.</translation>
    </message>
    <message>
        <source>SCAN NEXT</source>
        <translation>SIRADAKİ OKUTMA</translation>
    </message>
    <message>
        <source>The new label on box %1</source>
        <translation>Kutu %1 üzerindeki yeni etiket</translation>
    </message>
    <message>
        <source>%1 · its scan proves that it is on the right box</source>
        <translation>%1 · okutulması doğru kutuda olduğunu kanıtlar</translation>
    </message>
    <message>
        <source>Label of order %1, box %2</source>
        <translation>%1 siparişinin etiketi, kutu %2</translation>
    </message>
    <message>
        <source>Scan the order first (its number or slip), then its label: that proves the box.</source>
        <translation>Önce siparişi (numarasını ya da fişini), sonra etiketini okutun: kutuyu bu kanıtlar.</translation>
    </message>
    <message>
        <source>Now scan its label.</source>
        <translation>Şimdi etiketini okutun.</translation>
    </message>
    <message>
        <source>Its label is still being made.</source>
        <translation>Etiketi hâlâ hazırlanıyor.</translation>
    </message>
    <message>
        <source>Not the label of this order</source>
        <translation>Bu siparişin etiketi değil</translation>
    </message>
    <message>
        <source>Order %1 has another number. Take this label off.</source>
        <translation>%1 siparişinin numarası başka. Bu etiketi çıkarın.</translation>
    </message>
    <message>
        <source>Right label · next order</source>
        <translation>Doğru etiket · sonraki sipariş</translation>
    </message>
    <message>
        <source>Box %1: right label</source>
        <translation>Kutu %1: doğru etiket</translation>
    </message>
    <message numerus="yes">
        <source>%n more box(es) to prove.</source>
        <translation>
            <numerusform>Kanıtlanacak %n kutu daha var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packed already</source>
        <translation>Zaten paketlendi</translation>
    </message>
    <message>
        <source>Order %1 waits to be shipped: F9, then B. To change it, take it back with F5 or in the outbox.</source>
        <translation>%1 siparişi gönderilmeyi bekliyor: F9, sonra B. Değiştirmek için F5 ile ya da giden kutusundan geri alın.</translation>
    </message>
    <message>
        <source>Not to be packed: %1</source>
        <translation>Paketlenmeyecek: %1</translation>
    </message>
    <message>
        <source>Put the goods of order %1 aside; the queue shows when it is free.</source>
        <translation>%1 siparişinin ürünlerini kenara koyun; serbest kalınca kuyruk gösterir.</translation>
    </message>
    <message>
        <source>Hand order %1 to the shift lead.</source>
        <translation>%1 siparişini vardiya sorumlusuna verin.</translation>
    </message>
    <message>
        <source>Correct a tracking number</source>
        <translation>Takip numarası düzelt</translation>
    </message>
    <message>
        <source>Scan the order that left, or its old label. Esc ends it.</source>
        <translation>Çıkan siparişi ya da eski etiketini okutun. Esc bitirir.</translation>
    </message>
    <message>
        <source>Nothing left from here under that number</source>
        <translation>Bu numarayla buradan bir şey çıkmadı</translation>
    </message>
    <message>
        <source>Scan the order&apos;s number, or the label it left with.</source>
        <translation>Siparişin numarasını ya da çıktığı etiketi okutun.</translation>
    </message>
    <message>
        <source>The channel cannot be asked now</source>
        <translation>Kanala şu an sorulamıyor</translation>
    </message>
    <message>
        <source>Not to be corrected</source>
        <translation>Düzeltilemez</translation>
    </message>
    <message>
        <source>Box %1: %2</source>
        <translation>Kutu %1: %2</translation>
    </message>
    <message>
        <source>Which box has a new label?</source>
        <translation>Hangi kutunun yeni etiketi var?</translation>
    </message>
    <message>
        <source>Order %1 left</source>
        <translation>%1 siparişi çıktı</translation>
    </message>
    <message>
        <source>This is the old label</source>
        <translation>Bu eski etiket</translation>
    </message>
    <message>
        <source>Scan the new one.</source>
        <translation>Yenisini okutun.</translation>
    </message>
    <message>
        <source>This is no tracking label</source>
        <translation>Bu bir takip etiketi değil</translation>
    </message>
    <message>
        <source>Scan the long barcode of the new label.</source>
        <translation>Yeni etiketin uzun barkodunu okutun.</translation>
    </message>
    <message>
        <source>Correct box %1 of order %2?</source>
        <translation>%2 siparişinin %1. kutusu düzeltilsin mi?</translation>
    </message>
    <message>
        <source>Yes, tell the channel</source>
        <translation>Evet, kanala bildir</translation>
    </message>
    <message>
        <source>The correction is on its way</source>
        <translation>Düzeltme yolda</translation>
    </message>
    <message>
        <source>CORRECT</source>
        <translation>DÜZELT</translation>
    </message>
    <message>
        <source>The order that left, or its old label</source>
        <translation>Çıkan sipariş ya da eski etiketi</translation>
    </message>
    <message>
        <source>Esc ends it; nothing is changed.</source>
        <translation>Esc bitirir; hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>The new label of box %1</source>
        <translation>Kutu %1 yeni etiketi</translation>
    </message>
    <message>
        <source>so far %1 · %2</source>
        <translation>şimdiye kadar %1 · %2</translation>
    </message>
    <message>
        <source>No tracking number was corrected</source>
        <translation>Takip numarası düzeltilmedi</translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>Her şey olduğu gibi.</translation>
    </message>
    <message>
        <source>This shipment has not been confirmed by the channel.</source>
        <translation>Bu gönderi kanal tarafından onaylanmadı.</translation>
    </message>
    <message>
        <source>The account of this order is not on this station any more.</source>
        <translation>Bu siparişin hesabı artık bu istasyonda değil.</translation>
    </message>
    <message>
        <source>Something of order %1 is still on its way. Wait for it.</source>
        <translation>%1 siparişinin bir bölümü hâlâ iletiliyor. Bekleyin.</translation>
    </message>
    <message>
        <source>This is the label of box %1</source>
        <translation>Bu, kutu %1 etiketi</translation>
    </message>
    <message>
        <source>Scan the new label of box %1.</source>
        <translation>Kutu %1 için yeni etiketi okutun.</translation>
    </message>
    <message>
        <source>Told so far · %1</source>
        <translation>Şimdiye kadar bildirilen · %1</translation>
    </message>
    <message>
        <source>New label · %1</source>
        <translation>Yeni etiket · %1</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>Sipariş %1 · %2</translation>
    </message>
    <message>
        <source>%1 is no order and no label that is known here.</source>
        <translation>%1 burada bilinen bir sipariş veya etiket değil.</translation>
    </message>
    <message>
        <source>Which query number does box %1 have?</source>
        <translation>Kutu %1 hangi sorgu numarasını taşıyor?</translation>
    </message>
    <message>
        <source>Some carriers&apos; pages ask for another number than the tracking number.</source>
        <translation>Bazı kargo sayfaları takip numarasından başka bir numara ister.</translation>
    </message>
    <message>
        <source>The same as the tracking number</source>
        <translation>Takip numarasıyla aynı</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Başka bir numara</translation>
    </message>
    <message>
        <source>Type it, then Enter.</source>
        <translation>Yazın, ardından Enter.</translation>
    </message>
    <message>
        <source>Order %1 has a new label from the channel</source>
        <translation>%1 siparişine kanaldan yeni etiket geldi</translation>
    </message>
    <message>
        <source>It can be printed from the history (Ctrl+4), if the box still needs it.</source>
        <translation>Kutuya hâlâ gerekliyse geçmişten (Ctrl+4) yazdırılabilir.</translation>
    </message>
    <message>
        <source>%1 has order %2 since %3</source>
        <translation>%2 siparişi %3’den beri %1 istasyonunda</translation>
    </message>
    <message>
        <source>Ask there first: only one box may leave. Take it over when nobody packs it there any more.</source>
        <translation>Önce orada sorun: yalnızca bir kutu çıkabilir. Orada artık kimse paketlemiyorsa devralın.</translation>
    </message>
    <message>
        <source>Order %1 is on this bench now</source>
        <translation>%1 siparişi artık bu tezgâhta</translation>
    </message>
    <message>
        <source>What was packed of it at %1 does not leave.</source>
        <translation>%1 istasyonunda paketlenen kısmı çıkmaz.</translation>
    </message>
    <message>
        <source>Order %1 is not free</source>
        <translation>%1 siparişi boşta değil</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Yeniden bakın.</translation>
    </message>
    <message>
        <source>Finished · kept at this station</source>
        <translation>Bitti · bu istasyonda saklandı</translation>
    </message>
    <message>
        <source>Order %1 is sent when the database server is back.</source>
        <translation>%1 siparişi, veritabanı sunucusu geri gelince gönderilir.</translation>
    </message>
    <message>
        <source>It is open at %1.</source>
        <translation>%1 istasyonunda açık.</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Orada bırak</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Devral</translation>
    </message>
    <message>
        <source>Order %1 needs attention</source>
        <translation>%1 siparişi ilgi bekliyor</translation>
    </message>
    <message>
        <source>Its boxes must not leave. The outbox says what to do.</source>
        <translation>Kutuları gitmemeli. Ne yapılacağı gönderim kutusunda yazıyor.</translation>
    </message>
    <message>
        <source>Stop acknowledged</source>
        <translation>Uyarı onaylandı</translation>
    </message>
    <message>
        <source>Order %1 is settled by now.</source>
        <translation>%1 siparişi artık çözüldü.</translation>
    </message>
    <message>
        <source>The outbox says what to do.</source>
        <translation>Ne yapılacağı gönderim kutusunda yazıyor.</translation>
    </message>
</context>
<context>
    <name>packbench::Papers</name>
    <message>
        <source>This computer has no default printer. Save a PDF instead, or choose a printer in the settings.</source>
        <translation>Bu bilgisayarda varsayılan yazıcı yok. PDF olarak kaydedin ya da ayarlarda bir yazıcı seçin.</translation>
    </message>
    <message>
        <source>The printer %1 is not there. Choose another one in the settings.</source>
        <translation>%1 yazıcısı yok. Ayarlarda başka birini seçin.</translation>
    </message>
    <message>
        <source>There is no order to print a packing slip for.</source>
        <translation>Sevk fişi yazdırılacak sipariş yok.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>%1 yazıcısına gönderildi.</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Sevk fişi</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>packing-slip.pdf</source>
        <translation>sevk-fisi.pdf</translation>
    </message>
    <message>
        <source>commands.pdf</source>
        <translation>komutlar.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is nothing to print, or %1 cannot be written.</source>
        <translation>Hiçbir şey kaydedilmedi: yazdırılacak bir şey yok ya da %1 yazılamıyor.</translation>
    </message>
    <message>
        <source>reports an error</source>
        <translation>hata bildiriyor</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>hazır</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (varsayılan)</translation>
    </message>
    <message>
        <source>no printer is set up; PDF files always work</source>
        <translation>yazıcı kurulmamış; PDF dosyaları her zaman çalışır</translation>
    </message>
    <message>
        <source>%1 of %2 packing slips sent to the printer %3.</source>
        <translation>%2 sevk fişinden %1 tanesi %3 yazıcısına gönderildi.</translation>
    </message>
    <message>
        <source>Barcode sheet</source>
        <translation>Barkod sayfası</translation>
    </message>
    <message>
        <source>practice.pdf</source>
        <translation>alistirma.pdf</translation>
    </message>
    <message>
        <source>The label cannot be read. Print it in the seller centre.</source>
        <translation>Etiket okunamıyor. Satıcı panelinden yazdırın.</translation>
    </message>
</context>
<context>
    <name>packbench::PapersPage</name>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Sheet of command barcodes</source>
        <translation>Komut barkodları sayfası</translation>
    </message>
    <message>
        <source>Hang it beside the bench: everything can be scanned.</source>
        <translation>Tezgâhın yanına asın: her şey okutulabilir.</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Sevk fişi</translation>
    </message>
    <message>
        <source>Of the open order, or of the one finished last.</source>
        <translation>Açık siparişin ya da son bitenin.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF olarak kaydet</translation>
    </message>
    <message>
        <source>Practice sheet</source>
        <translation>Alıştırma sayfası</translation>
    </message>
    <message>
        <source>Barcodes of all practice items, and labels: learn to pack without goods.</source>
        <translation>Tüm alıştırma ürünlerinin barkodları ve etiketler: ürün olmadan paketlemeyi öğrenin.</translation>
    </message>
</context>
<context>
    <name>packbench::PracticeFloor</name>
    <message>
        <source>Practice</source>
        <translation>Alıştırma</translation>
    </message>
    <message>
        <source>Case of %1 · %2</source>
        <translation>%1’li koli · %2</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Etiket %1</translation>
    </message>
    <message>
        <source>A practice label of Canada Post; use it once.</source>
        <translation>Canada Post alıştırma etiketi; bir kez kullanın.</translation>
    </message>
    <message>
        <source>A practice label of PTT in Türkiye; use it once.</source>
        <translation>Türkiye PTT alıştırma etiketi; bir kez kullanın.</translation>
    </message>
</context>
<context>
    <name>packbench::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>A CSV file with the columns sku, barcode, quantity, name tells which barcode counts how many of which item. The SKU itself scans without it.</source>
        <translation>sku, barcode, quantity, name sütunlu bir CSV dosyası, hangi barkodun hangi üründen kaç adet saydığını söyler. SKU&apos;nun kendisi onsuz da okunur.</translation>
    </message>
    <message>
        <source>Import a CSV file …</source>
        <translation>CSV dosyası içe aktar …</translation>
    </message>
    <message>
        <source>%1 barcodes are known.</source>
        <translation>%1 barkod biliniyor.</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Ürünleri içe aktar</translation>
    </message>
    <message>
        <source>Products (*.csv);;All files (*)</source>
        <translation>Ürünler (*.csv);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
</context>
<context>
    <name>packbench::QuestionPanel</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>packbench::QueueList</name>
    <message>
        <source>%1 open · %2 due this hour</source>
        <translation>%1 açık · %2 bu saat içinde</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Açık siparişler</translation>
    </message>
</context>
<context>
    <name>packbench::QueueView</name>
    <message>
        <source>Open orders</source>
        <translation>Açık siparişler</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Siparişler</translation>
    </message>
    <message>
        <source>Filter the orders</source>
        <translation>Siparişleri süz</translation>
    </message>
    <message>
        <source>Filter: number, account, new, hold …  (Ctrl+F)</source>
        <translation>Süz: numara, hesap, yeni, beklet …  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A · choose with Space</source>
        <translation>A · Space ile seçin</translation>
    </message>
    <message>
        <source>Acknowledge all new</source>
        <translation>Tüm yenileri onayla</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Beklet</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Why is order %1 put on hold?</source>
        <translation>%1 siparişi neden bekletiliyor?</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>%1 / %2 sipariş</translation>
    </message>
    <message>
        <source>Choose an order with the arrow keys, or scan it.</source>
        <translation>Ok tuşlarıyla bir sipariş seçin ya da okutun.</translation>
    </message>
    <message>
        <source>Choose orders with Space first.</source>
        <translation>Önce Space ile siparişleri seçin.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Bekletmeyi kaldır</translation>
    </message>
    <message>
        <source>Choose an order with the arrow keys.</source>
        <translation>Ok tuşlarıyla bir sipariş seçin.</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Fişleri yazdır</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>No order waits to be acknowledged.</source>
        <translation>Onay bekleyen sipariş yok.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n new orders?</source>
        <translation>
            <numerusform>%n yeni sipariş onaylansın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel is told that they will be shipped.</source>
        <translation>Kanala gönderilecekleri bildirilir.</translation>
    </message>
    <message>
        <source>Yes, acknowledge them</source>
        <translation>Evet, onayla</translation>
    </message>
    <message>
        <source>Choose orders with Space, or one with the arrow keys.</source>
        <translation>Boşluk ile siparişleri ya da ok tuşlarıyla birini seçin.</translation>
    </message>
    <message>
        <source>Progress, order by order</source>
        <translation>İlerleme, sipariş sipariş</translation>
    </message>
    <message>
        <source>Results, order by order</source>
        <translation>Sonuçlar, sipariş sipariş</translation>
    </message>
    <message>
        <source>Ship packed</source>
        <translation>Paketlenenleri gönder</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Cancel rest</source>
        <translation>Kalanı iptal et</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>No finished order waits to be shipped.</source>
        <translation>Gönderilmeyi bekleyen biten sipariş yok.</translation>
    </message>
    <message>
        <source>The channel keeps this order back.</source>
        <translation>Kanal bu siparişi bekletiyor.</translation>
    </message>
    <message>
        <source>Acknowledge chosen</source>
        <translation>Seçilenleri onayla</translation>
    </message>
</context>
<context>
    <name>packbench::ReportMaker</name>
    <message>
        <source>The report could not be made: %1</source>
        <translation>Rapor oluşturulamadı: %1</translation>
    </message>
    <message>
        <source>The report is being made already.</source>
        <translation>Rapor zaten oluşturuluyor.</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Rapor oluşturuluyor …</translation>
    </message>
    <message>
        <source>The report could not be made in time.</source>
        <translation>Rapor zamanında oluşturulamadı.</translation>
    </message>
</context>
<context>
    <name>packbench::ScannerPage</name>
    <message>
        <source>Tracking number %1</source>
        <translation>Takip numarası %1</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Ürün %1</translation>
    </message>
    <message>
        <source>Badge of a packer or a box</source>
        <translation>Paketleyici ya da koli kartı</translation>
    </message>
    <message>
        <source>The scanner types as on a US keyboard, this computer has another one: Packbench reads it right.</source>
        <translation>Okuyucu ABD klavyesi gibi yazıyor, bu bilgisayarınki başka: Packbench doğru okur.</translation>
    </message>
    <message>
        <source>The scanner is set to the keyboard of this computer.</source>
        <translation>Okuyucu bu bilgisayarın klavyesine ayarlı.</translation>
    </message>
    <message>
        <source>Scanner and computer have the same keyboard.</source>
        <translation>Okuyucu ve bilgisayar aynı klavyeyi kullanıyor.</translation>
    </message>
    <message>
        <source>Capital and small letters are turned around: Packbench turns them back.</source>
        <translation>Büyük ve küçük harfler ters geliyor: Packbench düzeltir.</translation>
    </message>
    <message>
        <source>The scanner makes all letters alike: switch that off in its manual, some codes need both.</source>
        <translation>Okuyucu tüm harfleri aynı yapıyor: kılavuzundan kapatın, bazı kodlara ikisi de gerekir.</translation>
    </message>
    <message>
        <source>FNC1 comes as %1: Packbench takes it so.</source>
        <translation>FNC1 %1 olarak geliyor: Packbench böyle kabul eder.</translation>
    </message>
    <message>
        <source>FNC1 is lost: let the scanner send GS (ASCII 29), or lots and serials run together.</source>
        <translation>FNC1 kayboluyor: okuyucu GS (ASCII 29) göndersin, yoksa lot ve seri numaraları birleşir.</translation>
    </message>
    <message>
        <source>FNC1 arrives as GS.</source>
        <translation>FNC1, GS olarak geliyor.</translation>
    </message>
    <message>
        <source>It names the kind of barcode (AIM identifier).</source>
        <translation>Barkod türünü bildiriyor (AIM tanımlayıcısı).</translation>
    </message>
    <message>
        <source>It does not name the kind of barcode: switch AIM identifiers on if it can.</source>
        <translation>Barkod türünü bildirmiyor: olanağı varsa AIM tanımlayıcılarını açın.</translation>
    </message>
    <message>
        <source>Prefix: %1</source>
        <translation>Önek: %1</translation>
    </message>
    <message>
        <source>Suffix: %1</source>
        <translation>Sonek: %1</translation>
    </message>
    <message>
        <source>Scanner setup</source>
        <translation>Okuyucu ayarı</translation>
    </message>
    <message>
        <source>Setup barcode</source>
        <translation>Ayar barkodu</translation>
    </message>
    <message>
        <source>Use what was found</source>
        <translation>Bulunanı kullan</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Ayarları koru</translation>
    </message>
    <message>
        <source>%1 ms · key %2 · %3 · text %4</source>
        <translation>%1 ms · tuş %2 · %3 · metin %4</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Okunan: %1</translation>
    </message>
    <message>
        <source>Too long: most of it was left out.</source>
        <translation>Çok uzun: çoğu atlandı.</translation>
    </message>
    <message>
        <source>Too short to be a barcode. Scan it again.</source>
        <translation>Barkod olmak için çok kısa. Yeniden okutun.</translation>
    </message>
    <message>
        <source>Meaning: %1</source>
        <translation>Anlamı: %1</translation>
    </message>
    <message>
        <source>That was not the setup barcode, or characters were lost on the way.</source>
        <translation>Bu ayar barkodu değildi ya da yolda karakterler kayboldu.</translation>
    </message>
    <message>
        <source>The scanner is set up. Scan anything to try it.</source>
        <translation>Okuyucu ayarlandı. Denemek için bir şey okutun.</translation>
    </message>
    <message>
        <source>Scan the setup barcode first.</source>
        <translation>Önce ayar barkodunu okutun.</translation>
    </message>
    <message>
        <source>Scan this barcode with the scanner of this bench. While this page is shown, what a scanner types is only tried out: nothing is packed.</source>
        <translation>Bu barkodu bu masanın okuyucusuyla okutun. Bu sayfa açıkken okuyucunun yazdığı yalnızca denenir: hiçbir şey paketlenmez.</translation>
    </message>
</context>
<context>
    <name>packbench::SettingRowView</name>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>The system&apos;s default printer</source>
        <translation>Sistemin varsayılan yazıcısı</translation>
    </message>
</context>
<context>
    <name>packbench::SettingsView</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Ayar bölümleri</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Ürünler</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
</context>
<context>
    <name>packbench::StationHistoryDesk</name>
    <message>
        <source>more than %1 found</source>
        <translation>%1 üzerinde bulundu</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 bulundu</translation>
    </message>
    <message>
        <source>%1, %2 older ones are still being taken in</source>
        <translation>%1, daha eski %2 kayıt hâlâ alınıyor</translation>
    </message>
    <message>
        <source>Its account is not at work here.</source>
        <translation>Hesabı burada çalışmıyor.</translation>
    </message>
    <message>
        <source>The channel does not have it yet.</source>
        <translation>Henüz kanalda değil.</translation>
    </message>
    <message>
        <source>The last export is still being written.</source>
        <translation>Son dışa aktarma hâlâ yazılıyor.</translation>
    </message>
    <message>
        <source>%1 shipments written to %2.</source>
        <translation>%1 gönderi %2 dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 cannot be written.</source>
        <translation>Hiçbir şey kaydedilmedi: %1 yazılamıyor.</translation>
    </message>
</context>
<context>
    <name>packbench::StationOutboxDesk</name>
    <message>
        <source>Nothing to decide: it goes on by itself.</source>
        <translation>Karar gerekmiyor: kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Shipped elsewhere can be chosen after Read again.</source>
        <translation>Başka yoldan gönderildi, Yeniden oku&apos;dan sonra seçilebilir.</translation>
    </message>
    <message>
        <source>Read again: the channel&apos;s answer is in the list.</source>
        <translation>Yeniden okundu: kanalın yanıtı listede.</translation>
    </message>
    <message>
        <source>Corrected; it is sent again.</source>
        <translation>Düzeltildi; yeniden iletiliyor.</translation>
    </message>
    <message>
        <source>Noted as shipped elsewhere.</source>
        <translation>Başka yoldan gönderildi diye yazıldı.</translation>
    </message>
    <message>
        <source>Given up. Its order can be packed again.</source>
        <translation>Vazgeçildi. Siparişi yeniden paketlenebilir.</translation>
    </message>
</context>
<context>
    <name>packbench::StationSettingsDesk</name>
    <message>
        <source>not asked yet</source>
        <translation>henüz sorulmadı</translation>
    </message>
    <message>
        <source>This account is not at work. Import it again.</source>
        <translation>Bu hesap çalışmıyor. Yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>OK: address and keys are right.</source>
        <translation>TAMAM: adres ve anahtarlar doğru.</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>ve %1 tane daha.</translation>
    </message>
    <message>
        <source>No product could be taken in. Nothing was changed.</source>
        <translation>Hiçbir ürün alınamadı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>%1 barcodes taken in, %2 rows left out.</source>
        <translation>%1 barkod alındı, %2 satır dışarıda kaldı.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The account is not complete:</source>
        <translation>Hesap eksik:</translation>
    </message>
    <message>
        <source>Shipments are unfinished. Packbench asks that server whether it is the same database…</source>
        <translation>Bitmemiş gönderiler var. Packbench o sunucuya aynı veritabanı olup olmadığını soruyor…</translation>
    </message>
    <message>
        <source>The address is changed. It counts from the next start on.</source>
        <translation>Adres değiştirildi. Bir sonraki başlatmadan itibaren geçerlidir.</translation>
    </message>
</context>
<context>
    <name>packbench::StatusStrip</name>
    <message>
        <source>Queue</source>
        <translation>Kuyruk</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Tezgâh</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Gönderim kutusu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>ALIŞTIRMA</translation>
    </message>
    <message>
        <source>Who packs (F12)</source>
        <translation>Kim paketliyor (F12)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
</context>
<context>
    <name>packbench::StopScreen</name>
    <message>
        <source>I have seen it</source>
        <translation>Gördüm</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>packbench::StripFeed</name>
    <message>
        <source>nobody signed in</source>
        <translation>kimse giriş yapmadı</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Hesap yok</translation>
    </message>
    <message>
        <source>import one in Settings</source>
        <translation>Ayarlar&apos;da bir hesap alın</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Okuyucu hazır</translation>
    </message>
    <message>
        <source>Scans go to another window</source>
        <translation>Okutulan kodlar başka pencereye gidiyor</translation>
    </message>
    <message>
        <source>click into Packbench</source>
        <translation>Packbench&apos;in içine tıklayın</translation>
    </message>
    <message>
        <source>%1 Last good answer %2 ago.</source>
        <translation>%1 Son iyi yanıt %2 önce.</translation>
    </message>
    <message>
        <source>first answer awaited</source>
        <translation>ilk yanıt bekleniyor</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 önce</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Gönderim kutusu</translation>
    </message>
    <message>
        <source>%1 waiting · %2 unknown · %3 need attention</source>
        <translation>%1 bekliyor · %2 belirsiz · %3 ilgi bekliyor</translation>
    </message>
    <message>
        <source>%1 · oldest %2</source>
        <translation>%1 · en eskisi %2</translation>
    </message>
    <message>
        <source>Scanner ready on %1</source>
        <translation>Okuyucu hazır: %1</translation>
    </message>
    <message>
        <source>No scanner on %1</source>
        <translation>%1 üzerinde okuyucu yok</translation>
    </message>
    <message>
        <source>plug it in, or choose another port in Settings</source>
        <translation>takın ya da Ayarlar’da başka bağlantı noktası seçin</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n etiket</numerusform>
        </translation>
    </message>
    <message>
        <source>not proved by a scan yet</source>
        <translation>henüz okutmayla kanıtlanmadı</translation>
    </message>
</context>
<context>
    <name>packbench::SupportPage</name>
    <message>
        <source>Help from support</source>
        <translation>Destek ekibinden yardım</translation>
    </message>
    <message>
        <source>One file with what happened at this bench, the log, versions and the state of this station. It holds no names, addresses, order or tracking numbers and no keys. Nothing is sent: you pass the file on yourself.</source>
        <translation>Bu masada olanları, günlüğü, sürümleri ve bu istasyonun durumunu içeren tek dosya. İçinde ad, adres, sipariş ya da takip numarası ve anahtar yoktur. Hiçbir şey gönderilmez: dosyayı kendiniz iletirsiniz.</translation>
    </message>
    <message>
        <source>Make a report for support</source>
        <translation>Destek için rapor oluştur</translation>
    </message>
</context>
<context>
    <name>packbench::Workplace</name>
    <message>
        <source>The data folder lost its station id; it is restored. Start Packbench again.</source>
        <translation>Veri klasörü istasyon kimliğini yitirmiş; geri getirildi. Packbench&apos;i yeniden başlatın.</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>numarasız</translation>
    </message>
    <message>
        <source>Not readable, look in the seller centre: order %1</source>
        <translation>Okunamıyor, satıcı merkezinde bakın: sipariş %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>iyi</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) were put in again from the journal file; each is read back before anything is sent.</source>
        <translation>
            <numerusform>%n sevkiyat günlük dosyasından yeniden eklendi; bir şey iletilmeden önce her biri kanaldan okunur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged database is kept as %1. %2</source>
        <translation>Bozuk veritabanı %1 olarak saklandı. %2</translation>
    </message>
    <message>
        <source>The journal file beside the database cannot be written (%1). Call IT.</source>
        <translation>Veritabanının yanındaki günlük dosyası yazılamıyor (%1). BT’yi arayın.</translation>
    </message>
    <message>
        <source>No backup of the database could be made (%1). Call IT.</source>
        <translation>Veritabanının yedeği alınamadı (%1). BT’yi arayın.</translation>
    </message>
    <message>
        <source>Start with an empty database</source>
        <translation>Boş bir veritabanıyla başla</translation>
    </message>
    <message>
        <source>The database of this station is damaged</source>
        <translation>Bu istasyonun veritabanı bozuk</translation>
    </message>
    <message numerus="yes">
        <source>%n finished order(s) wait for the database that was used before. Call IT: set database.url back to it.</source>
        <translation>
            <numerusform>Biten %n sipariş, önceden kullanılan veritabanını bekliyor. BT’yi arayın: database.url yeniden ona ayarlanmalı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another PC runs Packbench as this station. Nothing is sent from here. Call IT: each PC needs a data folder of its own, not a copy.</source>
        <translation>Başka bir bilgisayar Packbench’i bu istasyon olarak çalıştırıyor. Buradan hiçbir şey gönderilmiyor. BT’yi arayın: her bilgisayarın kopya değil, kendi veri klasörü olmalı.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished order(s) are kept here until the database server is back</source>
        <translation>
            <numerusform>Biten %n sipariş, veritabanı sunucusu geri gelene kadar burada saklanıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>What was finished without the server cannot be handed over. %1</source>
        <translation>Sunucu olmadan bitirilenler teslim edilemiyor. %1</translation>
    </message>
    <message>
        <source>The damaged database is kept as %1.</source>
        <translation>Bozuk veritabanı %1 olarak saklandı.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Veritabanı bozuk.</translation>
    </message>
    <message>
        <source>Use the backup: %1</source>
        <translation>Yedeği kullan: %1</translation>
    </message>
    <message>
        <source>Not sure? Press 1.</source>
        <translation>Emin değil misiniz? 1’e basın.</translation>
    </message>
    <message>
        <source>There is no backup. Not sure? Call IT before you press 1.</source>
        <translation>Yedek yok. Emin değilseniz 1’e basmadan önce BT’yi arayın.</translation>
    </message>
    <message numerus="yes">
        <source>The damaged file is kept for IT. %n finished shipment(s) stand in a second file as well: what is missing is put back, and looked up at its channel before anything is sent. Pack half-packed orders again.</source>
        <translation>
            <numerusform>Bozuk dosya BT için saklanır. Biten %n sevkiyat ikinci bir dosyada da yazılı: eksik olan geri konur ve bir şey iletilmeden önce kanalına sorulur. Yarım kalan siparişleri yeniden paketleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was half-packed here cannot be read. Pack half-packed orders again.</source>
        <translation>Burada yarım kalan paketler okunamıyor. Yarım kalan siparişleri yeniden paketleyin.</translation>
    </message>
</context>
</TS>
