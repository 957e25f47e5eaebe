<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
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
        <source>1 to 64 characters; stands in every journal row.</source>
        <translation>1-64 karakter; her günlük satırında yer alır.</translation>
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
    <name>packbench::AccountsPage</name>
    <message>
        <source>Sign in for this session only: the keys stay in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the JSON of your accounts here, or choose its file. Keys go to the keychain of this computer and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are erased from the keychain. Its orders leave the queue, and what still waits in the outbox for it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::BenchView</name>
    <message>
        <source>Typed code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the open box yet, or another box waits for its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an item first: the last one goes on in the open box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is packed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing, or nothing is packed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order cannot be held now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units or labels are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order to leave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::BoxesView</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::HelpScreen</name>
    <message>
        <source>Next box: closes the open box; scan its label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: the last item goes on in the open box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a unit: scan it, then press the box number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: takes the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short: ship what is there, the rest is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold: put the order aside with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the packing slip again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All orders, and back to the bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the order as it stands, for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach an unknown code to the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who packs: choose a name, or scan your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue, bench, outbox, settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code when a barcode cannot be read, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Scan the order number.   2  Scan every item.   3  Scan the tracking label.   The next order comes by itself.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>packbench::LinesView</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::MainWindow</name>
    <message>
        <source>Nothing was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; the work is kept and goes on at the next start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::OutboxEditor</name>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was finished has reached its channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipments that are not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit, send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting · %2 unknown · %3 need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shipment with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was order %1 shipped elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from here then. This is written to the journal with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it was shipped elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this shipment up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel is not told of it. Write the reason, then Enter; it goes to the journal with your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::Papers</name>
    <message>
        <source>This computer has no default printer. Save a PDF instead, or choose a printer in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer %1 is not there. Choose another one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order to print a packing slip for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packing-slip.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: there is nothing to print, or %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no printer is set up; PDF files always work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::PapersPage</name>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of command barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang it beside the bench: everything can be scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the open order, or of the one finished last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with the columns sku, barcode, quantity, name tells which barcode counts how many of which item. The SKU itself scans without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 barcodes are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::QuestionPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::QueueList</name>
    <message>
        <source>%1 open · %2 due this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::QueueView</name>
    <message>
        <source>Open orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: number, account, new, hold …  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of acknowledging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of acknowledging, order by order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A · choose with Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge all new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is order %1 put on hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order with the arrow keys, or scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose orders with Space first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::SettingRowView</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::SettingsView</name>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::StatusStrip</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packbench::StopScreen</name>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
