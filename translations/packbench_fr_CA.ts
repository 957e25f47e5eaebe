<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>AkinonChannel</name>
    <message>
        <source>no query is expected</source>
        <translation>aucune requête n’est attendue</translation>
    </message>
    <message>
        <source>Ask Akinon for the transition id or slug of &quot;%1&quot; and enter it in the account as transitions.%2.</source>
        <translation>Demandez à Akinon l’identifiant ou le slug de la transition « %1 » et entrez-le dans le compte sous transitions.%2.</translation>
    </message>
    <message>
        <source>Ask Akinon for the code (enum_value) of the package state Shipped and enter it in the account as states.shipped.</source>
        <translation>Demandez à Akinon le code (enum_value) de l’état de colis Expédié et entrez-le dans le compte sous states.shipped.</translation>
    </message>
    <message>
        <source>Ask Akinon for the OMS ids of the cargo companies and enter them in the account as cargoCompanies.</source>
        <translation>Demandez à Akinon les identifiants OMS des transporteurs et entrez-les dans le compte sous cargoCompanies.</translation>
    </message>
    <message>
        <source>Ask Akinon for the code (enum_value) of the package state %1 and enter it in the account as states.%1; until then such packages are shown as unknown.</source>
        <translation>Demandez à Akinon le code (enum_value) de l’état de colis %1 et entrez-le dans le compte sous states.%1; d’ici là, ces colis sont montrés comme inconnus.</translation>
    </message>
    <message>
        <source>the answer is about another order</source>
        <translation>la réponse concerne une autre commande</translation>
    </message>
    <message>
        <source>the label is neither a PDF nor a picture</source>
        <translation>l’étiquette n’est ni un PDF ni une image</translation>
    </message>
    <message>
        <source>it has spaces or other characters that no token has</source>
        <translation>elle contient des espaces ou d’autres caractères qu’aucun jeton n’a</translation>
    </message>
    <message>
        <source>the list goes on at another server: it was not followed</source>
        <translation>la liste continue sur un autre serveur : elle n’a pas été suivie</translation>
    </message>
    <message>
        <source>the list does not end</source>
        <translation>la liste ne finit pas</translation>
    </message>
    <message>
        <source>A packaging order is one package. If it does not fit, stop here and hand it to the shift lead: with manual planning it becomes two packaging orders, each with its own label.</source>
        <translation>Un ordre d’emballage est un seul colis. S’il n’entre pas, arrêtez-vous et remettez-le au chef d’équipe : la planification manuelle en fait deux ordres, chacun avec son étiquette.</translation>
    </message>
    <message>
        <source>the sign-in brought no key</source>
        <translation>la connexion n’a apporté aucune clé</translation>
    </message>
    <message>
        <source>It stands as: %1.</source>
        <translation>Son état : %1.</translation>
    </message>
    <message>
        <source>A packaging order ships whole. The shift lead reports the missing items as out of stock, or has the order planned again; then what is left can be packed.</source>
        <translation>Un ordre d’emballage part en entier. Le chef d’équipe déclare les manquants en rupture ou fait replanifier la commande; le reste peut alors être emballé.</translation>
    </message>
    <message>
        <source>Tracking numbers are corrected once the package is packed. %1</source>
        <translation>Les numéros de suivi se corrigent une fois le colis emballé. %1</translation>
    </message>
    <message>
        <source>The package does not list &quot;%1&quot; as possible now. %2</source>
        <translation>Le colis n’indique pas « %1 » comme possible maintenant. %2</translation>
    </message>
    <message>
        <source>The package is delivered already: the channel may refuse it.</source>
        <translation>Le colis est déjà livré : le canal peut refuser.</translation>
    </message>
    <message>
        <source>The package stands in a state that the account does not name: the channel decides.</source>
        <translation>Le colis est dans un état que le compte ne nomme pas : le canal décide.</translation>
    </message>
    <message>
        <source>another state has the code %1 too</source>
        <translation>un autre état a aussi le code %1</translation>
    </message>
    <message>
        <source>the channel asked for a pause</source>
        <translation>le canal a demandé une pause</translation>
    </message>
    <message>
        <source>the call would leave for another server than the account&apos;s</source>
        <translation>l’appel partirait vers un autre serveur que celui du compte</translation>
    </message>
</context>
<context>
    <name>AkinonCodes</name>
    <message>
        <source>The package does not stand where this step needs it: somebody else moved it.</source>
        <translation>Le colis n’est pas dans l’état qu’exige cette étape : quelqu’un d’autre l’a changé.</translation>
    </message>
    <message>
        <source>It was read again. Look at how it stands now, in the order management system where necessary.</source>
        <translation>Il a été relu. Regardez son état actuel, au besoin dans le système de gestion des commandes.</translation>
    </message>
    <message>
        <source>The tracking number was not taken over.</source>
        <translation>Le numéro de suivi n’a pas été repris.</translation>
    </message>
    <message>
        <source>Check tracking number and cargo company, then send again.</source>
        <translation>Vérifiez le numéro de suivi et le transporteur, puis renvoyez.</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Cargo company</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Query number</source>
        <translation>Numéro de requête</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>Authorizing</name>
    <message>
        <source>Nothing was entered. Nothing was changed.</source>
        <translation>Rien n’a été entré. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The seller did not agree. Nothing was changed.</source>
        <translation>Le vendeur n’a pas donné son accord. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This is the answer to another request. Nothing was changed; open the link of this request.</source>
        <translation>C’est la réponse à une autre demande. Rien n’a changé; ouvrez le lien de cette demande.</translation>
    </message>
    <message>
        <source>There is no code in it. Nothing was changed; copy the whole address that the browser shows.</source>
        <translation>Il n’y a pas de code dedans. Rien n’a changé; copiez toute l’adresse que montre le navigateur.</translation>
    </message>
    <message>
        <source>The channel gave no usable answer (%1). Authorize the account again with a new link.</source>
        <translation>Le canal n’a pas donné de réponse utilisable (%1). Autorisez de nouveau le compte avec un nouveau lien.</translation>
    </message>
    <message>
        <source>The channel does not take the code (%1). A code is good for 30 minutes and only once: begin again with a new link.</source>
        <translation>Le canal n’accepte pas le code (%1). Un code vaut 30 minutes et une seule fois : recommencez avec un nouveau lien.</translation>
    </message>
    <message>
        <source>authorized</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
        <source>Its shop cannot be looked up. %1</source>
        <translation>Sa boutique ne peut pas être consultée. %1</translation>
    </message>
    <message>
        <source>Its shop is %1.</source>
        <translation>Sa boutique est %1.</translation>
    </message>
    <message>
        <source>The seller&apos;s consent covers no shop. Ask the seller to agree with the shop&apos;s main account.</source>
        <translation>L’accord du vendeur ne couvre aucune boutique. Demandez-lui de donner son accord avec le compte principal de la boutique.</translation>
    </message>
    <message>
        <source>The seller&apos;s consent covers several shops.</source>
        <translation>L’accord du vendeur couvre plusieurs boutiques.</translation>
    </message>
    <message>
        <source>The seller&apos;s consent does not cover the shop that this account was so far.</source>
        <translation>L’accord du vendeur ne couvre pas la boutique que ce compte était jusqu’ici.</translation>
    </message>
    <message>
        <source>authorized until %1</source>
        <translation>autorisé jusqu’au %1</translation>
    </message>
    <message>
        <source>Account %1: the seller&apos;s consent is over. It must be authorized again: packbench accounts authorize %2</source>
        <translation>Compte %1 : l’accord du vendeur est échu. Il faut l’autoriser de nouveau : packbench accounts authorize %2</translation>
    </message>
    <message>
        <source>Account %1: the seller must authorize it again within %2: packbench accounts authorize %3</source>
        <translation>Compte %1 : le vendeur doit l’autoriser de nouveau d’ici %2 : packbench accounts authorize %3</translation>
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
        <translation>Boîte suivante</translation>
    </message>
    <message>
        <source>Closes the open box and asks for its label.</source>
        <translation>Ferme la boîte ouverte et demande son étiquette.</translation>
    </message>
    <message>
        <source>Continue in box</source>
        <translation>Continuer dans la boîte</translation>
    </message>
    <message>
        <source>The last item goes on in the open box: one unit in several boxes.</source>
        <translation>Le dernier article se poursuit dans la boîte ouverte : une unité dans plusieurs boîtes.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Moves a unit to another box.</source>
        <translation>Déplace une unité vers une autre boîte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the last step back, or an order that was just finished.</source>
        <translation>Annule la dernière étape, ou reprend une commande tout juste terminée.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Ships what is there and hands the rest to the lead.</source>
        <translation>Expédie ce qui est là et confie le reste au responsable.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Puts the order aside with a reason.</source>
        <translation>Met la commande de côté avec un motif.</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Prints the packing slip again.</source>
        <translation>Imprime de nouveau le bordereau d’emballage.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Shows every open order.</source>
        <translation>Affiche toutes les commandes ouvertes.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Finishes the order and ships it.</source>
        <translation>Termine la commande et l’expédie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leaves the order half-packed, for later or another station.</source>
        <translation>Laisse la commande à moitié emballée, pour plus tard ou un autre poste.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Shows what can be scanned now.</source>
        <translation>Montre ce qui peut être lu maintenant.</translation>
    </message>
</context>
<context>
    <name>BenchWords</name>
    <message>
        <source>part of %1</source>
        <translation>partie de %1</translation>
    </message>
    <message>
        <source>%1 · check digit proved</source>
        <translation>%1 · chiffre de contrôle vérifié</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>étiquetée</translation>
    </message>
    <message>
        <source>label next</source>
        <translation>étiquette à lire</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>DÉPLACER</translation>
    </message>
    <message>
        <source>Scan the item to move into box %1</source>
        <translation>Lisez l’article à mettre dans la boîte %1</translation>
    </message>
    <message>
        <source>another box: scan its label first; F4 again ends moving</source>
        <translation>autre boîte : lisez d’abord son étiquette; F4 met fin au déplacement</translation>
    </message>
    <message>
        <source>SCAN NEXT</source>
        <translation>À LIRE</translation>
    </message>
    <message>
        <source>Code %1 is unknown. To teach it: choose its line with ↑ ↓, then F11.</source>
        <translation>Code %1 inconnu. Pour l’associer : choisissez sa ligne avec ↑ ↓, puis F11.</translation>
    </message>
    <message>
        <source>Your badge</source>
        <translation>Votre insigne</translation>
    </message>
    <message>
        <source>No badge? Press F12 and choose your name.</source>
        <translation>Pas d’insigne? Appuyez sur F12 et choisissez votre nom.</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Une commande</translation>
    </message>
    <message>
        <source>its number, its packing slip, or any item of it</source>
        <translation>son numéro, son bordereau d’emballage ou un de ses articles</translation>
    </message>
    <message>
        <source>SAVING</source>
        <translation>ENREGISTREMENT</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Tracking label of box %1</source>
        <translation>Étiquette de suivi de la boîte %1</translation>
    </message>
    <message>
        <source>the long barcode on the carrier&apos;s label; F10: it goes as letter mail</source>
        <translation>le long code à barres de l’étiquette du transporteur; F10 : part en poste-lettres</translation>
    </message>
    <message>
        <source>the long barcode on the carrier&apos;s label</source>
        <translation>le long code à barres de l’étiquette du transporteur</translation>
    </message>
    <message>
        <source>Box %1 is empty</source>
        <translation>La boîte %1 est vide</translation>
    </message>
    <message>
        <source>F3: the last item goes on in it. F10: finish without it.</source>
        <translation>F3 : le dernier article s’y poursuit. F10 : terminer sans elle.</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRÊT</translation>
    </message>
    <message>
        <source>Finish: F10 or scan PBFINISH</source>
        <translation>Terminer : F10, ou lisez PBFINISH</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>CarrierMemory</name>
    <message>
        <source>&quot;%1&quot; is no https address. Example: https://carrier.example/track/{number}</source>
        <translation>« %1 » n’est pas une adresse https. Exemple : https://transporteur.example/suivi/{number}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep database, settings and log in this folder.</source>
        <translation>Garder la base de données, les réglages et le journal dans ce dossier.</translation>
    </message>
    <message>
        <source>Practice on a marketplace of this computer&apos;s own; nothing real is shipped.</source>
        <translation>S’exercer sur une place de marché locale; rien n’est vraiment expédié.</translation>
    </message>
    <message>
        <source>Practice mode packs by itself and ends.</source>
        <translation>Le mode exercice emballe tout seul, puis se termine.</translation>
    </message>
    <message>
        <source>How many orders the autopilot packs.</source>
        <translation>Nombre de commandes que le pilote automatique emballe.</translation>
    </message>
    <message>
        <source>Where the autopilot leaves pictures of the window.</source>
        <translation>Où le pilote automatique laisse des images de la fenêtre.</translation>
    </message>
    <message>
        <source>csv or json.</source>
        <translation>csv ou json.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>%1. See packbench --help.</source>
        <translation>%1. Voir packbench --help.</translation>
    </message>
    <message>
        <source>--orders wants a number above 0.</source>
        <translation>--orders demande un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>--autopilot works with --practice only: it would ship real orders.</source>
        <translation>--autopilot ne fonctionne qu’avec --practice : il expédierait de vraies commandes.</translation>
    </message>
    <message>
        <source>--data-dir wants a folder.</source>
        <translation>--data-dir demande un dossier.</translation>
    </message>
    <message>
        <source>Work on this PostgreSQL server: postgresql://user@host:port/name?sslmode=verify-full</source>
        <translation>Travailler sur ce serveur PostgreSQL : postgresql://user@host:port/name?sslmode=verify-full</translation>
    </message>
    <message>
        <source>--database is for real work, --practice keeps its own.</source>
        <translation>--database est pour le vrai travail, --practice garde la sienne.</translation>
    </message>
    <message>
        <source>Practice on the marketplaces of a practice-server that runs already.</source>
        <translation>S’exercer sur les places de marché d’un practice-server déjà en marche.</translation>
    </message>
    <message>
        <source>The file, or the folder, that a report goes into.</source>
        <translation>Le fichier, ou le dossier, où va un rapport.</translation>
    </message>
    <message>
        <source>Remove an account although its shipments are unfinished; write a report over an existing file.</source>
        <translation>Supprimer un compte bien que ses envois ne soient pas terminés ; écrire un rapport par-dessus un fichier existant.</translation>
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
        <translation>Le poste d’emballage : lire, emballer, expédier une seule fois.

Sans commande, la fenêtre s’ouvre. Commandes :
  accounts import FILE     prendre des comptes (- lit l’entrée standard)
  accounts list            nom, canal et adresse de chaque compte
  accounts check           un véritable appel par compte
  accounts authorize NAME  l’accord d’un vendeur : lien sortant, réponse entrante
  accounts remove NAME     oublier un compte et ses clés
  products import FILE     prendre des lignes sku,barcode,quantity,name
  export shipments         tout ce qui est terminé, --format csv ou json
  export history [MOTS]    ce qui est parti et est trouvé, le plus récent d’abord
  export inventory         ce qui a été annulé, pour corriger les stocks (CSV)
  export journal           tout ce qui s’est passé, un objet JSON par ligne
  settings list | get KEY | set KEY VALUE
  settings proxy-password  de l’entrée standard vers le trousseau
  database password        du serveur, lu sur l’entrée standard vers le trousseau
  database move ADRESSE    tout, du fichier de cet ordinateur vers un serveur
  explain                  ce que veulent dire les lectures de l’entrée standard
  doctor                   trousseau, base de données, TLS, horloge, son, imprimantes
  report                   un fichier pour le soutien : enregistreur, journal, versions, doctor ; sans noms ni numéros
  practice-server --port N --ledger FILE   la place de marché d’exercice seule</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>%1 cannot be written. Check the disk and its permissions.</source>
        <translation>Impossible d’écrire %1. Vérifiez le disque et ses droits.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Choose another one with --data-dir.</source>
        <translation>Impossible de créer le dossier de données %1. Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written to. Check its permissions.</source>
        <translation>Impossible d’écrire dans le dossier de données %1. Vérifiez ses droits.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>It is too long for a scan.</source>
        <translation>C’est trop long pour une lecture.</translation>
    </message>
    <message>
        <source>This is the postal code of the label. Scan the long barcode over the tracking number.</source>
        <translation>C’est le code postal de l’étiquette. Lisez le long code à barres au-dessus du numéro de suivi.</translation>
    </message>
    <message>
        <source>This is the carrier&apos;s routing. Scan the barcode over the tracking number.</source>
        <translation>C’est l’acheminement du transporteur. Lisez le code à barres au-dessus du numéro de suivi.</translation>
    </message>
    <message>
        <source>Nearly a tracking number: a character was lost or doubled. Scan it again.</source>
        <translation>Presque un numéro de suivi : un caractère s’est perdu ou dédoublé. Lisez-le de nouveau.</translation>
    </message>
    <message>
        <source>The scanner does not send the GS1 separator (FNC1): set it to send GS, ASCII 29.</source>
        <translation>Le lecteur n’envoie pas le séparateur GS1 (FNC1) : réglez-le pour envoyer GS, ASCII 29.</translation>
    </message>
    <message>
        <source>This is a case of %1. Add it to the products with its quantity.</source>
        <translation>C’est une caisse de %1. Ajoutez-la aux produits avec sa quantité.</translation>
    </message>
    <message>
        <source>The check digit is wrong: it may be misread. The bench takes it when it is scanned twice.</source>
        <translation>Le chiffre de contrôle est faux : la lecture est peut-être mauvaise. Le poste l’accepte après deux lectures.</translation>
    </message>
    <message>
        <source>Other codes look the same: the bench asks when it matters. Let the scanner send AIM identifiers.</source>
        <translation>D’autres codes ont cette forme : le poste demande quand il le faut. Activez les identifiants AIM du lecteur.</translation>
    </message>
    <message>
        <source>Known only if an order, a product or a SKU has this code.</source>
        <translation>Connu seulement si une commande, un produit ou un SKU porte ce code.</translation>
    </message>
    <message>
        <source>The escape at character %1 is not \xNN with two hexadecimal digits.</source>
        <translation>L’échappement au caractère %1 n’est pas \xNN avec deux chiffres hexadécimaux.</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>Another program holds the database. Close it, then scan again.</source>
        <translation>Un autre programme occupe la base de données. Fermez-le, puis lisez de nouveau.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then scan again.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis lisez de nouveau.</translation>
    </message>
    <message>
        <source>The disk failed (%1). Stop packing and call IT.</source>
        <translation>Panne du disque (%1). Arrêtez d’emballer et appelez l’informatique.</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Stop packing and call IT.</source>
        <translation>La base de données est endommagée (%1). Arrêtez d’emballer et appelez l’informatique.</translation>
    </message>
    <message>
        <source>The database was made by a newer Packbench (%1). Install that version.</source>
        <translation>La base de données vient d’un Packbench plus récent (%1). Installez cette version.</translation>
    </message>
    <message>
        <source>The database cannot be opened (%1). Check the data folder.</source>
        <translation>Impossible d’ouvrir la base de données (%1). Vérifiez le dossier de données.</translation>
    </message>
    <message>
        <source>The tracking number %1 is used on order %2.</source>
        <translation>Le numéro de suivi %1 sert déjà à la commande %2.</translation>
    </message>
    <message>
        <source>It has changed meanwhile. Look at it again.</source>
        <translation>Il y a eu un changement entre-temps. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Introuvable maintenant.</translation>
    </message>
    <message>
        <source>The database is closed. Start Packbench again.</source>
        <translation>La base de données est fermée. Redémarrez Packbench.</translation>
    </message>
    <message>
        <source>The database answered unexpectedly (%1). Call IT.</source>
        <translation>Réponse inattendue de la base de données (%1). Appelez l’informatique.</translation>
    </message>
    <message>
        <source>The keys of this account were never stored here. Import the account again.</source>
        <translation>Les clés de ce compte n’ont jamais été gardées ici. Importez le compte de nouveau.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or sign in for this session in Settings.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, ou connectez-vous pour cette session dans Réglages.</translation>
    </message>
    <message>
        <source>This computer has no keychain running. Start it, or sign in for this session in Settings.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur. Démarrez-le, ou connectez-vous pour cette session dans Réglages.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for its password window, or sign in for this session in Settings.</source>
        <translation>Le trousseau ne répond pas. Cherchez sa fenêtre de mot de passe, ou connectez-vous pour cette session dans Réglages.</translation>
    </message>
    <message>
        <source>The keychain refused. Allow Packbench, or sign in for this session in Settings.</source>
        <translation>Le trousseau a refusé. Autorisez Packbench, ou connectez-vous pour cette session dans Réglages.</translation>
    </message>
    <message>
        <source>There is no setting %1. The list of all: packbench settings list</source>
        <translation>Le réglage %1 n’existe pas. Liste complète : packbench settings list</translation>
    </message>
    <message>
        <source>%1 is on or off: write true or false.</source>
        <translation>%1 est activé ou non : écrivez true ou false.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 est un nombre entier.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1 va de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 est l’une de ces valeurs : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be that. %2</source>
        <translation>%1 ne peut pas prendre cette valeur. %2</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. Check the disk and its permissions.</source>
        <translation>Impossible d’écrire les réglages dans %1. Vérifiez le disque et ses droits.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 is no entry of such an account. Check its spelling.</source>
        <translation>%1 n’est pas une entrée de ce type de compte. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>The channel %1 is not known.</source>
        <translation>Le canal %1 est inconnu.</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes.</source>
        <translation>%1 doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>%1 must be a whole number. %2</source>
        <translation>%1 doit être un nombre entier. %2</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 doit être true ou false.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 doit être l’une de ces valeurs : %2.</translation>
    </message>
    <message>
        <source>%1 is no usable address: %2</source>
        <translation>%1 n’est pas une adresse utilisable : %2</translation>
    </message>
    <message>
        <source>%1 is no usable key: %2</source>
        <translation>%1 n’est pas une clé utilisable : %2</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>réception confirmée</translation>
    </message>
    <message>
        <source>was acknowledged already</source>
        <translation>réception déjà confirmée</translation>
    </message>
    <message>
        <source>not acknowledged: some of it is shipped or cancelled</source>
        <translation>réception non confirmée : une partie est expédiée ou annulée</translation>
    </message>
    <message>
        <source>not acknowledged: its account was removed</source>
        <translation>réception non confirmée : son compte a été retiré</translation>
    </message>
    <message>
        <source>not acknowledged; it can be tried again</source>
        <translation>réception non confirmée; vous pouvez réessayer</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>the SKU is missing.</source>
        <translation>l’UGS manque.</translation>
    </message>
    <message>
        <source>the barcode is missing.</source>
        <translation>le code à barres manque.</translation>
    </message>
    <message>
        <source>a spreadsheet has spoilt the barcode (%1). Format that column as text and save again.</source>
        <translation>un tableur a abîmé le code à barres (%1). Mettez cette colonne en format texte et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>the quantity %1 is no whole number from 1 to 100 000.</source>
        <translation>la quantité %1 n’est pas un nombre entier de 1 à 100 000.</translation>
    </message>
    <message>
        <source>the heading names no %1 column.</source>
        <translation>l’en-tête n’a pas de colonne %1.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>le texte n’est pas en UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>the barcode %1 stands above already.</source>
        <translation>le code à barres %1 figure déjà plus haut.</translation>
    </message>
    <message>
        <source>the barcode %1 stands above with another meaning; that one is kept.</source>
        <translation>le code à barres %1 figure plus haut avec un autre sens; celui-là est gardé.</translation>
    </message>
    <message>
        <source>%1 is not written as it must be: %2</source>
        <translation>%1 n’est pas écrit comme il se doit : %2</translation>
    </message>
    <message>
        <source>The database server does not answer (%1). Packbench goes on looking for it.</source>
        <translation>Le serveur de base de données ne répond pas (%1). Packbench continue de le chercher.</translation>
    </message>
    <message>
        <source>The database server refuses this station (%1). Call IT.</source>
        <translation>Le serveur de base de données refuse ce poste (%1). Appelez l’informatique.</translation>
    </message>
    <message>
        <source>Other stations were quicker. Scan again.</source>
        <translation>D’autres postes ont été plus rapides. Scannez à nouveau.</translation>
    </message>
    <message>
        <source>The address of the database is not of the form postgresql://user@host:port/name.</source>
        <translation>L’adresse de la base n’a pas la forme postgresql://user@host:port/name.</translation>
    </message>
    <message>
        <source>The address of the database carries a password. Leave it out and store it with: packbench database password</source>
        <translation>L’adresse de la base contient un mot de passe. Retirez-le et enregistrez-le par : packbench database password</translation>
    </message>
    <message>
        <source>The address of the database has %1, which is not known or not allowed. sslmode, sslrootcert, schema and host (a socket&apos;s folder) are.</source>
        <translation>L’adresse de la base a %1, inconnu ou non permis. Permis : sslmode, sslrootcert, schema et host (dossier d’une socket).</translation>
    </message>
    <message>
        <source>The database server %1 is another computer: add sslmode=verify-full to its address.</source>
        <translation>Le serveur de base %1 est un autre ordinateur : ajoutez sslmode=verify-full à son adresse.</translation>
    </message>
    <message>
        <source>Shipments that are not finished: %1. Let them be sent or decide them, then move.</source>
        <translation>Expéditions non terminées : %1. Laissez-les partir ou décidez-en, puis déplacez.</translation>
    </message>
    <message>
        <source>The server has other content already (table %1). Choose another schema or database.</source>
        <translation>Le serveur a déjà un autre contenu (table %1). Choisissez un autre schéma ou une autre base.</translation>
    </message>
    <message>
        <source>The copy of table %1 is not the same as the original.</source>
        <translation>La copie de la table %1 diffère de l’original.</translation>
    </message>
    <message>
        <source>Another station is at it at the moment. Try again in a few seconds.</source>
        <translation>Un autre poste s’en occupe en ce moment. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>Shipments of this station that are not finished: %1. They would stay behind. Let them be sent or decide them first; packbench database move takes a file&apos;s content to a server.</source>
        <translation>Envois de ce poste qui ne sont pas terminés : %1. Ils resteraient en arrière. Laissez-les partir ou réglez-les d’abord ; packbench database move transporte le contenu d’un fichier vers un serveur.</translation>
    </message>
    <message>
        <source>The database server does not answer. Packing goes on; Packbench keeps looking for it.</source>
        <translation>Le serveur de base de données ne répond pas. L’emballage continue; Packbench le cherche toujours.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1, goes on in %2</source>
        <translation>%1, suite dans %2</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Boîte %1</translation>
    </message>
    <message>
        <source>the channel makes its label</source>
        <translation>le canal fait son étiquette</translation>
    </message>
    <message>
        <source>The channel has it since %1.</source>
        <translation>Le canal l’a depuis %1.</translation>
    </message>
    <message>
        <source>A person said that it was shipped elsewhere; nothing was sent from here.</source>
        <translation>Une personne a dit qu’il est parti d’ailleurs; rien n’a été envoyé d’ici.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Another shipment</source>
        <translation>Un autre envoi</translation>
    </message>
    <message>
        <source>Sent, attempt %1</source>
        <translation>Envoyé, essai %1</translation>
    </message>
    <message>
        <source>%1, request %2</source>
        <translation>%1, requête %2</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Tracking of box %1 corrected to %2</source>
        <translation>Suivi de la boîte %1 corrigé : %2</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Opened by an item</source>
        <translation>Ouverte par un article</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Left half-packed</source>
        <translation>Laissée à moitié emballée</translation>
    </message>
    <message>
        <source>The channel changed the order</source>
        <translation>Le canal a modifié la commande</translation>
    </message>
    <message>
        <source>A line was declared short</source>
        <translation>Une ligne a été déclarée incomplète</translation>
    </message>
    <message>
        <source>Another shipping method was chosen</source>
        <translation>Un autre mode d’expédition a été choisi</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>Reprise avant l’envoi</translation>
    </message>
    <message>
        <source>The channel has nothing of it: sent again</source>
        <translation>Le canal n’en a rien : envoyé de nouveau</translation>
    </message>
    <message>
        <source>Confirmed by the channel</source>
        <translation>Confirmé par le canal</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>La réponse s’est perdue</translation>
    </message>
    <message>
        <source>Read back: the channel has nothing of it yet</source>
        <translation>Relu : le canal n’en a encore rien</translation>
    </message>
    <message>
        <source>A step of several is done</source>
        <translation>Une étape sur plusieurs est faite</translation>
    </message>
    <message>
        <source>Shipped together with others</source>
        <translation>Expédiée avec d’autres</translation>
    </message>
    <message>
        <source>Noted as shipped elsewhere</source>
        <translation>Notée comme expédiée d’ailleurs</translation>
    </message>
    <message>
        <source>Corrected by hand and sent again</source>
        <translation>Corrigée à la main et renvoyée</translation>
    </message>
    <message>
        <source>The rest is to be cancelled at the channel</source>
        <translation>Le reste est à annuler auprès du canal</translation>
    </message>
    <message>
        <source>The channel&apos;s label sits on its box</source>
        <translation>L’étiquette du canal est sur sa boîte</translation>
    </message>
    <message>
        <source>A wrong label was scanned</source>
        <translation>Une mauvaise étiquette a été numérisée</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libérée</translation>
    </message>
    <message>
        <source>The bench was stopped: pull the box</source>
        <translation>Le poste a été arrêté : retirez la boîte</translation>
    </message>
    <message>
        <source>The stop was acknowledged</source>
        <translation>L’arrêt a été confirmé</translation>
    </message>
    <message>
        <source>The half-packed work was dropped</source>
        <translation>Le travail à moitié fait a été abandonné</translation>
    </message>
    <message>
        <source>Acknowledged at the channel</source>
        <translation>Confirmée auprès du canal</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, corrigé</translation>
    </message>
    <message>
        <source>short</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Put in again after the database was damaged</source>
        <translation>Repris après l’endommagement de la base</translation>
    </message>
</context>
<context>
    <name>HttpRequest</name>
    <message>
        <source>not a URL</source>
        <translation>ce n’est pas une URL</translation>
    </message>
    <message>
        <source>the URL would not be sent as it is written</source>
        <translation>l’URL ne serait pas envoyée telle qu’elle est écrite</translation>
    </message>
    <message>
        <source>only https, or http to this computer</source>
        <translation>seulement https, ou http vers cet ordinateur</translation>
    </message>
</context>
<context>
    <name>NetworkSetup</name>
    <message>
        <source>no certificate in the file</source>
        <translation>aucun certificat dans le fichier</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>waiting</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>expédié</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>shipped elsewhere</source>
        <translation>expédié autrement</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Packed, not sent yet.</source>
        <translation>Emballé, pas encore envoyé.</translation>
    </message>
    <message>
        <source>The channel has nothing of it; it is sent again.</source>
        <translation>Le canal n’en a rien; nouvel envoi.</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>The answer was lost. It may have arrived.</source>
        <translation>La réponse s’est perdue. L’envoi est peut-être arrivé.</translation>
    </message>
    <message>
        <source>An attempt was made; it may have arrived.</source>
        <translation>Une tentative a eu lieu; l’envoi est peut-être arrivé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Refused by the channel: %1</source>
        <translation>Refusé par le canal : %1</translation>
    </message>
    <message>
        <source>Refused by the channel: %1 (%2)</source>
        <translation>Refusé par le canal : %1 (%2)</translation>
    </message>
    <message>
        <source>The order was cancelled after it was packed. %1</source>
        <translation>La commande a été annulée après l’emballage. %1</translation>
    </message>
    <message>
        <source>The customer asked to cancel after it was packed. %1</source>
        <translation>Le client a demandé l’annulation après l’emballage. %1</translation>
    </message>
    <message>
        <source>The order changed after it was packed. %1</source>
        <translation>La commande a changé après l’emballage. %1</translation>
    </message>
    <message>
        <source>The channel shows this order shipped in another way. %1</source>
        <translation>Le canal montre cette commande expédiée autrement. %1</translation>
    </message>
    <message>
        <source>The channel does not know this order any more. %1</source>
        <translation>Le canal ne connaît plus cette commande. %1</translation>
    </message>
    <message>
        <source>It cannot be sent as it is. %1</source>
        <translation>Envoi impossible dans cet état. %1</translation>
    </message>
    <message>
        <source>Nothing to do: it goes out by itself.</source>
        <translation>Rien à faire : l’envoi part tout seul.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Nothing to do: the order is read back before anything is sent again.</source>
        <translation>Rien à faire : la commande est relue avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Correct the tracking number or the method and send again, or give up with a reason.</source>
        <translation>Corrigez le numéro de suivi ou le mode et envoyez de nouveau, ou abandonnez avec un motif.</translation>
    </message>
    <message>
        <source>Pull box %1 of order %2 from the outgoing parcels and put the goods back.</source>
        <translation>Retirez des colis la boîte %1 de la commande %2 et remettez les articles en place.</translation>
    </message>
    <message>
        <source>Pull box %1 of order %2 and ask the shift lead: give it up, or read again when the customer changed their mind.</source>
        <translation>Retirez la boîte %1 de la commande %2 et demandez au responsable de quart : abandonner, ou relire si le client a changé d’avis.</translation>
    </message>
    <message>
        <source>Pull box %1 of order %2 and pack the order again.</source>
        <translation>Retirez la boîte %1 de la commande %2 et emballez la commande de nouveau.</translation>
    </message>
    <message>
        <source>Pull box %1 of order %2. If the other shipment is right, choose Shipped elsewhere.</source>
        <translation>Retirez la boîte %1 de la commande %2. Si l’autre expédition est la bonne, choisissez Expédié autrement.</translation>
    </message>
    <message>
        <source>Pull box %1 of order %2 and look the order up in the seller centre.</source>
        <translation>Retirez la boîte %1 de la commande %2 et cherchez la commande dans l’espace vendeur.</translation>
    </message>
    <message>
        <source>Read again, or ask the shift lead.</source>
        <translation>Relisez, ou demandez au responsable de quart.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by %1. Correct it, then try again.</source>
        <translation>L’horloge de cet ordinateur est décalée de %1. Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>No connection (%1). Check the network; it is tried again by itself.</source>
        <translation>Pas de connexion (%1). Vérifiez le réseau; un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is refused: %1. Ask IT; nothing was sent.</source>
        <translation>Le certificat du serveur est refusé : %1. Demandez à l’informatique; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The channel asks to wait. It goes on by itself.</source>
        <translation>Le canal demande d’attendre. La suite se fait toute seule.</translation>
    </message>
    <message>
        <source>The keys of this account cannot be read: %1</source>
        <translation>Impossible de lire les clés de ce compte : %1</translation>
    </message>
    <message>
        <source>The channel does not accept the keys of this account (%1). Import them again.</source>
        <translation>Le canal n’accepte pas les clés de ce compte (%1). Importez-les de nouveau.</translation>
    </message>
    <message>
        <source>The keys of this account may not do this (%1). Ask for orders access in the seller centre.</source>
        <translation>Les clés de ce compte n’ont pas ce droit (%1). Demandez l’accès aux commandes dans l’espace vendeur.</translation>
    </message>
    <message>
        <source>The base URL does not lead to this channel&apos;s service. Correct it in the account.</source>
        <translation>L’URL de base ne mène pas au service de ce canal. Corrigez-la dans le compte.</translation>
    </message>
    <message>
        <source>The channel does not know this order.</source>
        <translation>Le canal ne connaît pas cette commande.</translation>
    </message>
    <message>
        <source>No usable answer (%1). It is tried again by itself.</source>
        <translation>Aucune réponse utilisable (%1). Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>The answer could not be understood (%1). It is tried again by itself.</source>
        <translation>Réponse incomprise (%1). Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>En rupture de stock</translation>
    </message>
    <message>
        <source>Cannot be delivered to this address</source>
        <translation>Ne peut pas être livré à cette adresse</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Emballeur</translation>
    </message>
    <message>
        <source>Shift lead</source>
        <translation>Chef d’équipe</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>emballée</translation>
    </message>
    <message>
        <source>Packed; nobody has chosen yet how it leaves.</source>
        <translation>Emballée; personne n’a encore choisi comment elle part.</translation>
    </message>
    <message>
        <source>To be cancelled at the channel.</source>
        <translation>À annuler auprès du canal.</translation>
    </message>
    <message>
        <source>Choose it in the queue and ship it, alone or together with others.</source>
        <translation>Choisissez-la dans la file et expédiez-la, seule ou avec d’autres.</translation>
    </message>
    <message>
        <source>Which shop this account is, is not known. Check the account in Settings, or with packbench accounts check.</source>
        <translation>On ne sait pas quelle boutique est ce compte. Vérifiez-le dans les réglages, ou avec packbench accounts check.</translation>
    </message>
    <message>
        <source>The seller has not authorized this account. Authorize it in Settings, or with packbench accounts authorize.</source>
        <translation>Le vendeur n’a pas autorisé ce compte. Autorisez-le dans les réglages, ou avec packbench accounts authorize.</translation>
    </message>
    <message>
        <source>The seller&apos;s consent is not good any more (%1). Authorize the account again in Settings, or with packbench accounts authorize.</source>
        <translation>L’accord du vendeur n’est plus valable (%1). Autorisez de nouveau le compte dans les réglages, ou avec packbench accounts authorize.</translation>
    </message>
    <message>
        <source>The customer asked to cancel or to give it back. %1</source>
        <translation>Le client a demandé d’annuler ou de rendre. %1</translation>
    </message>
    <message>
        <source>The order is cancelled. %1</source>
        <translation>La commande est annulée. %1</translation>
    </message>
    <message>
        <source>It is not ready yet; it is asked for again by itself.</source>
        <translation>Ce n’est pas encore prêt; c’est redemandé automatiquement.</translation>
    </message>
    <message>
        <source>The channel refused it: nothing was sent.</source>
        <translation>Le canal l’a refusée : rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Can be changed %n time(s)</source>
        <translation>
            <numerusform>Modifiable %n fois</numerusform>
            <numerusform>Modifiable %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Modifiable</translation>
    </message>
    <message>
        <source>%1, %2 left.</source>
        <translation>%1, encore %2.</translation>
    </message>
    <message>
        <source>The channel does not show it as shipped yet.</source>
        <translation>Le canal ne la montre pas encore comme expédiée.</translation>
    </message>
    <message>
        <source>The channel made this label itself; its number is right.</source>
        <translation>Le canal a fait cette étiquette lui-même; son numéro est bon.</translation>
    </message>
    <message>
        <source>The channel allows no further correction of this order.</source>
        <translation>Le canal ne permet plus de correction de cette commande.</translation>
    </message>
    <message>
        <source>The channel&apos;s time for corrections is over.</source>
        <translation>Le délai de correction du canal est écoulé.</translation>
    </message>
    <message>
        <source>The channel allows no correction of orders in several packages.</source>
        <translation>Le canal ne permet pas de corriger des commandes en plusieurs colis.</translation>
    </message>
    <message>
        <source>Packbench cannot correct shipments of this channel.</source>
        <translation>Packbench ne peut pas corriger les envois de ce canal.</translation>
    </message>
    <message>
        <source>The new tracking number is to be told to the channel.</source>
        <translation>Le nouveau numéro de suivi est à annoncer au canal.</translation>
    </message>
    <message>
        <source>We cannot send it</source>
        <translation>Nous ne pouvons pas l’expédier</translation>
    </message>
    <message>
        <source>The customer asked for it</source>
        <translation>Le client l’a demandé</translation>
    </message>
    <message>
        <source>Not found, or the wrong product</source>
        <translation>Introuvable, ou mauvais produit</translation>
    </message>
    <message>
        <source>%1 took this order as well, while this station had no connection. %2</source>
        <translation>%1 a aussi pris cette commande pendant que ce poste était sans connexion. %2</translation>
    </message>
    <message>
        <source>Nothing was sent from here.</source>
        <translation>Rien n’a été envoyé d’ici.</translation>
    </message>
    <message>
        <source>Pull box %1 and put it aside: it must not leave. Ask at %2 which box is right, then decide in the outbox: give this one up, or send it when both may leave.</source>
        <translation>Retirez la boîte %1 et mettez-la de côté : elle ne doit pas partir. Demandez à %2 quelle boîte est la bonne, puis décidez dans la boîte d’envoi : abandonnez celle-ci, ou envoyez-la si les deux peuvent partir.</translation>
    </message>
</context>
<context>
    <name>PackingSlip</name>
    <message>
        <source>Packing slip</source>
        <translation>Bordereau d’emballage</translation>
    </message>
    <message>
        <source>Your order %1</source>
        <translation>Votre commande %1</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>Commandé le %1</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Expédier à</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>UGS</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Order %1 · page %2 of %3</source>
        <translation>Commande %1 · page %2 de %3</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Packbench runs already on the data folder %1.</source>
        <translation>Packbench est déjà ouvert sur le dossier de données %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The report cannot be written to %1: %2. Name another place with --output.</source>
        <translation>Le rapport ne peut pas être écrit dans %1 : %2. Indiquez un autre endroit avec --output.</translation>
    </message>
    <message>
        <source>%1 is there already. Name another file, or add --force to replace it.</source>
        <translation>%1 existe déjà. Indiquez un autre fichier, ou ajoutez --force pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Appearance and sound</source>
        <translation>Apparence et son</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>Time between two looks for new orders</source>
        <translation>Temps entre deux recherches de nouvelles commandes</translation>
    </message>
    <message>
        <source>How far back each look reaches</source>
        <translation>Période couverte par chaque recherche</translation>
    </message>
    <message>
        <source>How far back the hourly look reaches</source>
        <translation>Période couverte par la recherche horaire</translation>
    </message>
    <message>
        <source>An account may have its own figure.</source>
        <translation>Un compte peut avoir sa propre valeur.</translation>
    </message>
    <message>
        <source>Acknowledge new orders on arrival</source>
        <translation>Accuser réception des nouvelles commandes dès leur arrivée</translation>
    </message>
    <message>
        <source>Time in which a finished order can be taken back</source>
        <translation>Temps pendant lequel une commande terminée peut être reprise</translation>
    </message>
    <message>
        <source>It is sent after that.</source>
        <translation>Elle est envoyée ensuite.</translation>
    </message>
    <message>
        <source>Finish by itself when every box is labelled</source>
        <translation>Terminer automatiquement quand chaque boîte est étiquetée</translation>
    </message>
    <message>
        <source>Letter mail may go without a tracking number</source>
        <translation>La poste-lettres peut partir sans numéro de suivi</translation>
    </message>
    <message>
        <source>Read-backs that find nothing before it is sent again</source>
        <translation>Relectures sans résultat avant un nouvel envoi</translation>
    </message>
    <message>
        <source>Shortest time over which those are spread</source>
        <translation>Durée minimale sur laquelle elles sont réparties</translation>
    </message>
    <message>
        <source>Channels show a shipment late: less than ten minutes risks sending it twice.</source>
        <translation>Les canaux affichent une expédition avec retard : moins de dix minutes risque un double envoi.</translation>
    </message>
    <message>
        <source>Name of this station</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>Ask once per shift who packs</source>
        <translation>Demander une fois par quart qui emballe</translation>
    </message>
    <message>
        <source>Always show the full address</source>
        <translation>Toujours afficher l’adresse complète</translation>
    </message>
    <message>
        <source>Otherwise city and initials, and the address on demand.</source>
        <translation>Sinon la ville et les initiales, et l’adresse sur demande.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Full screen, without window frame</source>
        <translation>Plein écran, sans cadre de fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Taken up at the next start.</source>
        <translation>Pris en compte au prochain démarrage.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Aucun son</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s default printer.</source>
        <translation>Vide : l’imprimante par défaut du système.</translation>
    </message>
    <message>
        <source>Printer for packing slips</source>
        <translation>Imprimante des bordereaux d’emballage</translation>
    </message>
    <message>
        <source>Printer for the command sheet</source>
        <translation>Imprimante de la feuille de commandes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Mean time between two characters of a scan, at most</source>
        <translation>Temps moyen entre deux caractères d’une lecture, au plus</translation>
    </message>
    <message>
        <source>Raise it for a slow scanner; letters typed into a field appear this late.</source>
        <translation>À augmenter pour un lecteur lent; les lettres tapées dans un champ apparaissent avec ce retard.</translation>
    </message>
    <message>
        <source>Longest pause inside a scan</source>
        <translation>Plus longue pause dans une lecture</translation>
    </message>
    <message>
        <source>A scan without Enter or Tab ends after</source>
        <translation>Une lecture sans Entrée ni Tab se termine après</translation>
    </message>
    <message>
        <source>Shortest scan</source>
        <translation>Lecture la plus courte</translation>
    </message>
    <message>
        <source>Longest scan</source>
        <translation>Lecture la plus longue</translation>
    </message>
    <message>
        <source>A second Enter belongs to the scan within</source>
        <translation>Une deuxième Entrée appartient à la lecture pendant</translation>
    </message>
    <message>
        <source>The same code again is dropped within</source>
        <translation>Le même code est ignoré pendant</translation>
    </message>
    <message>
        <source>0: every scan counts.</source>
        <translation>0 : chaque lecture compte.</translation>
    </message>
    <message>
        <source>Prefix that the scanner adds</source>
        <translation>Préfixe ajouté par le lecteur</translation>
    </message>
    <message>
        <source>Suffix that the scanner adds</source>
        <translation>Suffixe ajouté par le lecteur</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <source>system, none, or host:port</source>
        <translation>system, none ou hôte:port</translation>
    </message>
    <message>
        <source>User name at the proxy</source>
        <translation>Nom d’utilisateur du serveur mandataire</translation>
    </message>
    <message>
        <source>Its password is kept in the keychain.</source>
        <translation>Son mot de passe est gardé dans le trousseau.</translation>
    </message>
    <message>
        <source>File with your company&apos;s certificate authority</source>
        <translation>Fichier de l’autorité de certification de votre entreprise</translation>
    </message>
    <message>
        <source>PEM; trusted besides the system&apos;s own, checks stay on.</source>
        <translation>PEM; acceptée en plus de celles du système, les vérifications restent actives.</translation>
    </message>
    <message>
        <source>1 to 64 characters; stands in exports and on the strip.</source>
        <translation>De 1 à 64 caractères; figure dans les exportations et sur la barre d’état.</translation>
    </message>
    <message>
        <source>Tote barcodes begin with</source>
        <translation>Les codes des bacs commencent par</translation>
    </message>
    <message>
        <source>Scanning a tote opens the order that was put into it. Empty: no totes.</source>
        <translation>Lire un bac ouvre la commande qui s’y trouve. Vide : pas de bacs.</translation>
    </message>
    <message>
        <source>US keyboard</source>
        <translation>Clavier américain</translation>
    </message>
    <message>
        <source>The keyboard of this computer</source>
        <translation>Le clavier de cet ordinateur</translation>
    </message>
    <message>
        <source>Enter, Tab or line feed</source>
        <translation>Entrée, Tab ou saut de ligne</translation>
    </message>
    <message>
        <source>Enter or line feed</source>
        <translation>Entrée ou saut de ligne</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Une pause</translation>
    </message>
    <message>
        <source>Keyboard that the scanner believes in</source>
        <translation>Clavier que le lecteur suppose</translation>
    </message>
    <message>
        <source>Scanners leave the factory with the US keyboard. The setup barcode finds out.</source>
        <translation>Les lecteurs sortent d’usine avec le clavier américain. Le code de réglage le révèle.</translation>
    </message>
    <message>
        <source>What ends a scan</source>
        <translation>Ce qui termine une lecture</translation>
    </message>
    <message>
        <source>The scanner turns capital and small letters around</source>
        <translation>Le lecteur inverse majuscules et minuscules</translation>
    </message>
    <message>
        <source>What the scanner sends for FNC1</source>
        <translation>Ce que le lecteur envoie pour FNC1</translation>
    </message>
    <message>
        <source>Empty: the character GS.</source>
        <translation>Vide : le caractère GS.</translation>
    </message>
    <message>
        <source>Port of a serial scanner</source>
        <translation>Port d’un lecteur série</translation>
    </message>
    <message>
        <source>For example /dev/ttyACM0 or COM3. Empty: none.</source>
        <translation>Par exemple /dev/ttyACM0 ou COM3. Vide : aucun.</translation>
    </message>
    <message>
        <source>Its baud rate</source>
        <translation>Sa vitesse en bauds</translation>
    </message>
    <message>
        <source>In a text field, a short run slower than this is typed by a person</source>
        <translation>Dans un champ, une courte suite plus lente que cela est tapée par une personne</translation>
    </message>
    <message>
        <source>Such a run has at most</source>
        <translation>Une telle suite compte au plus</translation>
    </message>
    <message>
        <source>Finished orders wait in the queue, to be shipped together</source>
        <translation>Les commandes terminées attendent dans la file pour être expédiées ensemble</translation>
    </message>
    <message>
        <source>Where the channel takes several in one call; B in the queue ships them.</source>
        <translation>Là où le canal en prend plusieurs en un appel; B dans la file les expédie.</translation>
    </message>
    <message>
        <source>Most orders that are shipped in one call</source>
        <translation>Nombre maximal de commandes expédiées en un appel</translation>
    </message>
    <message>
        <source>Print labels that a channel issues as soon as they come</source>
        <translation>Imprimer dès leur arrivée les étiquettes émises par un canal</translation>
    </message>
    <message>
        <source>Printer for labels (A6)</source>
        <translation>Imprimante pour les étiquettes (A6)</translation>
    </message>
    <message>
        <source>Names and addresses are kept so long after an order is closed</source>
        <translation>Durée de conservation des noms et adresses après la clôture d’une commande</translation>
    </message>
    <message>
        <source>Then they are removed from history; numbers and what left stay.</source>
        <translation>Ensuite, ils sont retirés de l’historique; les numéros et le contenu restent.</translation>
    </message>
    <message>
        <source>Database server that stations share, from the next start on</source>
        <translation>Serveur de base de données partagé par les postes, dès le prochain démarrage</translation>
    </message>
    <message>
        <source>postgresql://user@host/name?sslmode=verify-full without a password; empty: this computer&apos;s file.</source>
        <translation>postgresql://user@host/name?sslmode=verify-full sans mot de passe; vide : le fichier de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SharedKeys</name>
    <message>
        <source>the key could not be sealed</source>
        <translation>la clé n’a pas pu être scellée</translation>
    </message>
    <message>
        <source>another station is renewing the sign-in</source>
        <translation>un autre poste renouvelle la connexion</translation>
    </message>
</context>
<context>
    <name>StationPaperDesk</name>
    <message>
        <source>Packbench commands</source>
        <translation>Commandes de Packbench</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>The unknown code scanned last belongs to the chosen line.</source>
        <translation>Le dernier code inconnu appartient à la ligne choisie.</translation>
    </message>
    <message>
        <source>Who packs</source>
        <translation>Qui emballe</translation>
    </message>
    <message>
        <source>Asks for a name; a badge says it too.</source>
        <translation>Demande un nom; un badge le dit aussi.</translation>
    </message>
    <message>
        <source>Shipping method</source>
        <translation>Mode d’expédition</translation>
    </message>
    <message>
        <source>Ships this order by another method.</source>
        <translation>Expédie cette commande par un autre mode.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>Gives the answer with this number.</source>
        <translation>Donne la réponse de ce numéro.</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Boîte %1</translation>
    </message>
    <message>
        <source>After Move: the item goes into this box.</source>
        <translation>Après Déplacer : l’article va dans cette boîte.</translation>
    </message>
    <message>
        <source>Packbench practice: items and labels</source>
        <translation>Exercice Packbench : articles et étiquettes</translation>
    </message>
    <message>
        <source>Correct tracking</source>
        <translation>Corriger le suivi</translation>
    </message>
    <message>
        <source>A box that left has another label than the channel was told.</source>
        <translation>Une boîte partie a une autre étiquette que celle annoncée au canal.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What left: a box&apos;s label or an order&apos;s number finds it.</source>
        <translation>Ce qui est parti : l’étiquette d’une boîte ou un numéro de commande le retrouve.</translation>
    </message>
</context>
<context>
    <name>TikTokChannel</name>
    <message>
        <source>no access token</source>
        <translation>pas de jeton d’accès</translation>
    </message>
    <message>
        <source>the marketplace asked for a pause</source>
        <translation>la place de marché a demandé une pause</translation>
    </message>
    <message>
        <source>which shop it is, is not known</source>
        <translation>on ne sait pas quelle boutique c’est</translation>
    </message>
</context>
<context>
    <name>TikTokCodes</name>
    <message>
        <source>The channel did not answer in time.</source>
        <translation>Le canal n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The channel had a fault of its own.</source>
        <translation>Le canal a eu une panne de son côté.</translation>
    </message>
    <message>
        <source>The channel gets too many calls just now.</source>
        <translation>Le canal reçoit trop d’appels en ce moment.</translation>
    </message>
    <message>
        <source>The channel already shows this order as shipped.</source>
        <translation>Le canal indique déjà cette commande comme expédiée.</translation>
    </message>
    <message>
        <source>The channel already shows this box as delivered.</source>
        <translation>Le canal indique déjà cette boîte comme livrée.</translation>
    </message>
    <message>
        <source>The sign-in to the channel ran out.</source>
        <translation>La connexion au canal a expiré.</translation>
    </message>
    <message>
        <source>The channel is still making the label.</source>
        <translation>Le canal prépare encore l’étiquette.</translation>
    </message>
    <message>
        <source>The label comes only after the order is reported as shipped.</source>
        <translation>L’étiquette ne vient qu’une fois l’expédition annoncée.</translation>
    </message>
    <message>
        <source>The sign-in does not belong to this shop.</source>
        <translation>La connexion n’appartient pas à cette boutique.</translation>
    </message>
    <message>
        <source>The account has no permission for this call.</source>
        <translation>Le compte n’a pas la permission pour cet appel.</translation>
    </message>
    <message>
        <source>The channel does not accept the signature of the call.</source>
        <translation>Le canal n’accepte pas la signature de l’appel.</translation>
    </message>
    <message>
        <source>The call did not say which shop it is for.</source>
        <translation>L’appel ne disait pas pour quelle boutique il est.</translation>
    </message>
    <message>
        <source>The channel refuses the keys, the shop or the clock of this computer.</source>
        <translation>Le canal refuse les clés, la boutique ou l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The address in Settings does not lead to the channel.</source>
        <translation>L’adresse dans les réglages ne mène pas au canal.</translation>
    </message>
    <message>
        <source>The channel could not read the request.</source>
        <translation>Le canal n’a pas pu lire la demande.</translation>
    </message>
    <message>
        <source>The request is too large for the channel.</source>
        <translation>La demande est trop grosse pour le canal.</translation>
    </message>
    <message>
        <source>The channel does not let this network in.</source>
        <translation>Le canal refuse ce réseau.</translation>
    </message>
    <message>
        <source>The country of this shop does not ship this way.</source>
        <translation>Le pays de cette boutique n’expédie pas de cette façon.</translation>
    </message>
    <message>
        <source>The channel did not show this order.</source>
        <translation>Le canal n’a pas montré cette commande.</translation>
    </message>
    <message>
        <source>The channel keeps this order on hold.</source>
        <translation>Le canal garde cette commande en attente.</translation>
    </message>
    <message>
        <source>This order belongs to another shop.</source>
        <translation>Cette commande appartient à une autre boutique.</translation>
    </message>
    <message>
        <source>The channel does not know this package.</source>
        <translation>Le canal ne connaît pas ce colis.</translation>
    </message>
    <message>
        <source>The channel does not let this order ship now.</source>
        <translation>Le canal ne laisse pas partir cette commande maintenant.</translation>
    </message>
    <message>
        <source>The channel has not prepared this order completely.</source>
        <translation>Le canal n’a pas fini de préparer cette commande.</translation>
    </message>
    <message>
        <source>The channel did not take this shipment.</source>
        <translation>Le canal n’a pas accepté cette expédition.</translation>
    </message>
    <message>
        <source>The buyer asked for a return or a cancellation.</source>
        <translation>L’acheteur a demandé un retour ou une annulation.</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>La commande est annulée.</translation>
    </message>
    <message>
        <source>The channel wants the invoice before the box leaves.</source>
        <translation>Le canal veut la facture avant le départ de la boîte.</translation>
    </message>
    <message>
        <source>Phones and tablets may not share a box with other things.</source>
        <translation>Téléphones et tablettes ne vont pas avec d’autres articles.</translation>
    </message>
    <message>
        <source>Too many electronic items are in one box.</source>
        <translation>Trop d’appareils électroniques dans une seule boîte.</translation>
    </message>
    <message>
        <source>No carrier takes this box to this address.</source>
        <translation>Aucun transporteur ne livre cette boîte à cette adresse.</translation>
    </message>
    <message>
        <source>The carrier does not take this box as it is.</source>
        <translation>Le transporteur n’accepte pas cette boîte telle quelle.</translation>
    </message>
    <message>
        <source>The postal code of the buyer is wrong.</source>
        <translation>Le code postal de l’acheteur est faux.</translation>
    </message>
    <message>
        <source>The carrier does not accept the name of a product.</source>
        <translation>Le transporteur n’accepte pas le nom d’un produit.</translation>
    </message>
    <message>
        <source>The carrier does not accept the name of a product variant.</source>
        <translation>Le transporteur n’accepte pas le nom d’une variante.</translation>
    </message>
    <message>
        <source>The district in the buyer&apos;s address is wrong.</source>
        <translation>Le secteur dans l’adresse de l’acheteur est faux.</translation>
    </message>
    <message>
        <source>The buyer&apos;s address is too long for the label.</source>
        <translation>L’adresse de l’acheteur est trop longue pour l’étiquette.</translation>
    </message>
    <message>
        <source>A product is too large for the carrier.</source>
        <translation>Un produit est trop grand pour le transporteur.</translation>
    </message>
    <message>
        <source>A product variant is too large for the carrier.</source>
        <translation>Une variante est trop grande pour le transporteur.</translation>
    </message>
    <message>
        <source>The box is too heavy for the carrier.</source>
        <translation>La boîte est trop lourde pour le transporteur.</translation>
    </message>
    <message>
        <source>The box holds more items than the carrier takes.</source>
        <translation>La boîte contient plus d’articles que le transporteur n’en prend.</translation>
    </message>
    <message>
        <source>The box is too large for the carrier.</source>
        <translation>La boîte est trop grande pour le transporteur.</translation>
    </message>
    <message>
        <source>The box is too large around for the carrier.</source>
        <translation>Le tour de la boîte est trop grand pour le transporteur.</translation>
    </message>
    <message>
        <source>The box is too long for the carrier.</source>
        <translation>La boîte est trop longue pour le transporteur.</translation>
    </message>
    <message>
        <source>The carrier cannot use the buyer&apos;s address and ours together.</source>
        <translation>Le transporteur ne peut pas relier l’adresse de l’acheteur et la nôtre.</translation>
    </message>
    <message>
        <source>The carrier cannot find the buyer&apos;s address.</source>
        <translation>Le transporteur ne trouve pas l’adresse de l’acheteur.</translation>
    </message>
    <message>
        <source>The carrier cannot find our own address.</source>
        <translation>Le transporteur ne trouve pas notre adresse.</translation>
    </message>
    <message>
        <source>The channel cannot get this order to the buyer.</source>
        <translation>Le canal ne peut pas acheminer cette commande à l’acheteur.</translation>
    </message>
    <message>
        <source>No carrier has a tracking number like this.</source>
        <translation>Aucun transporteur n’a un numéro de suivi comme celui-ci.</translation>
    </message>
    <message>
        <source>The channel does not accept this tracking number or this carrier.</source>
        <translation>Le canal n’accepte pas ce numéro de suivi ou ce transporteur.</translation>
    </message>
    <message>
        <source>The tracking number does not belong to the chosen carrier.</source>
        <translation>Le numéro de suivi n’est pas celui du transporteur choisi.</translation>
    </message>
    <message>
        <source>Another order already has this tracking number.</source>
        <translation>Une autre commande a déjà ce numéro de suivi.</translation>
    </message>
    <message>
        <source>The channel has no label for this order: we ship it ourselves.</source>
        <translation>Le canal n’a pas d’étiquette : nous expédions cette commande.</translation>
    </message>
    <message>
        <source>The carrier has the box already, so there is no label any more.</source>
        <translation>Le transporteur a déjà la boîte, il n’y a plus d’étiquette.</translation>
    </message>
    <message>
        <source>This way of delivery is not switched on for the shop.</source>
        <translation>Ce mode de livraison n’est pas activé pour la boutique.</translation>
    </message>
    <message>
        <source>The warehouse of the channel ships this order.</source>
        <translation>L’entrepôt du canal expédie cette commande.</translation>
    </message>
    <message>
        <source>The channel cannot divide or join the order this way.</source>
        <translation>Le canal ne peut pas diviser ou joindre la commande ainsi.</translation>
    </message>
    <message>
        <source>The channel does not let this order be divided.</source>
        <translation>Le canal ne laisse pas diviser cette commande.</translation>
    </message>
    <message>
        <source>Units of the same item must stay in one box.</source>
        <translation>Les unités d’un même article restent dans une seule boîte.</translation>
    </message>
    <message>
        <source>The channel does not let these orders share a box.</source>
        <translation>Le canal ne laisse pas ces commandes partager une boîte.</translation>
    </message>
    <message>
        <source>The channel does not let this box be divided by order.</source>
        <translation>Le canal ne laisse pas séparer les commandes de cette boîte.</translation>
    </message>
    <message>
        <source>The order has several boxes, and the channel asks what is in each.</source>
        <translation>La commande a plusieurs boîtes; le canal demande ce que contient chacune.</translation>
    </message>
    <message>
        <source>The channel gave the carrier, so the number cannot be changed.</source>
        <translation>Le canal a fourni le transporteur : le numéro ne peut pas changer.</translation>
    </message>
    <message>
        <source>The box is delivered, so the number cannot be changed.</source>
        <translation>La boîte est livrée : le numéro ne peut pas changer.</translation>
    </message>
    <message>
        <source>The order is not shipped yet, so there is no number to change.</source>
        <translation>La commande n’est pas expédiée : aucun numéro à changer.</translation>
    </message>
    <message>
        <source>The time to change the tracking number is over.</source>
        <translation>Le délai pour changer le numéro de suivi est passé.</translation>
    </message>
    <message>
        <source>The tracking number was changed once, and may not be changed again.</source>
        <translation>Le numéro de suivi a déjà été changé, il ne peut plus l’être.</translation>
    </message>
    <message>
        <source>The tracking number was changed too often.</source>
        <translation>Le numéro de suivi a été changé trop souvent.</translation>
    </message>
    <message>
        <source>Nothing to do: Packbench looks whether it was done, and tries again if not.</source>
        <translation>Rien à faire : Packbench vérifie si c’est fait, et réessaie sinon.</translation>
    </message>
    <message>
        <source>Nothing to do: it is sent again by itself in a moment.</source>
        <translation>Rien à faire : l’envoi reprend tout seul dans un instant.</translation>
    </message>
    <message>
        <source>Nothing to do: Packbench reads the order again and closes it.</source>
        <translation>Rien à faire : Packbench relit la commande et la ferme.</translation>
    </message>
    <message>
        <source>Nothing to do: the sign-in is renewed by itself.</source>
        <translation>Rien à faire : la connexion se renouvelle toute seule.</translation>
    </message>
    <message>
        <source>Wait a moment: the label is asked for again by itself.</source>
        <translation>Attendez un instant : l’étiquette est redemandée toute seule.</translation>
    </message>
    <message>
        <source>Connect the account again in Settings, with the right shop.</source>
        <translation>Reconnectez le compte dans les réglages, avec la bonne boutique.</translation>
    </message>
    <message>
        <source>Give the app this permission, then connect the account again.</source>
        <translation>Donnez cette permission à l’application, puis reconnectez le compte.</translation>
    </message>
    <message>
        <source>Enter the app key and the app secret again in Settings.</source>
        <translation>Entrez de nouveau la clé et le secret de l’application dans les réglages.</translation>
    </message>
    <message>
        <source>Choose the shop of this account in Settings.</source>
        <translation>Choisissez la boutique de ce compte dans les réglages.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, then the app key and the shop in Settings.</source>
        <translation>Vérifiez l’heure de cet ordinateur, puis la clé et la boutique dans les réglages.</translation>
    </message>
    <message>
        <source>Correct the channel&apos;s address in Settings.</source>
        <translation>Corrigez l’adresse du canal dans les réglages.</translation>
    </message>
    <message>
        <source>Look at the log, and install the newest Packbench.</source>
        <translation>Consultez le journal et installez la dernière version de Packbench.</translation>
    </message>
    <message>
        <source>Add the address of this network to the list of the app.</source>
        <translation>Ajoutez l’adresse de ce réseau à la liste de l’application.</translation>
    </message>
    <message>
        <source>Check the account in Settings; until then ship in the seller centre.</source>
        <translation>Vérifiez le compte dans les réglages; d’ici là, expédiez dans l’espace vendeur.</translation>
    </message>
    <message>
        <source>Look the order up in the seller centre.</source>
        <translation>Cherchez la commande dans l’espace vendeur.</translation>
    </message>
    <message>
        <source>Keep the box here until the seller centre releases the order.</source>
        <translation>Gardez la boîte ici jusqu’à ce que l’espace vendeur libère la commande.</translation>
    </message>
    <message>
        <source>Pull the box and find out which shop the order is from.</source>
        <translation>Retirez la boîte et trouvez de quelle boutique vient la commande.</translation>
    </message>
    <message>
        <source>Send it again later; if it stays, look in the seller centre.</source>
        <translation>Renvoyez plus tard; si cela reste, regardez dans l’espace vendeur.</translation>
    </message>
    <message>
        <source>See in the seller centre what is missing for this order.</source>
        <translation>Voyez dans l’espace vendeur ce qui manque pour cette commande.</translation>
    </message>
    <message>
        <source>Pull the box and answer the buyer&apos;s request in the seller centre.</source>
        <translation>Retirez la boîte et répondez à la demande dans l’espace vendeur.</translation>
    </message>
    <message>
        <source>Pull the box and put the goods back.</source>
        <translation>Retirez la boîte et remettez les articles en place.</translation>
    </message>
    <message>
        <source>Put the invoice into the seller centre, then send again.</source>
        <translation>Déposez la facture dans l’espace vendeur, puis renvoyez.</translation>
    </message>
    <message>
        <source>Repack into more boxes: phones and tablets apart from the rest.</source>
        <translation>Remballez en plusieurs boîtes : téléphones et tablettes à part.</translation>
    </message>
    <message>
        <source>Repack the items into more boxes.</source>
        <translation>Remballez les articles dans plus de boîtes.</translation>
    </message>
    <message>
        <source>Check the weight and the address in the seller centre, then send again.</source>
        <translation>Vérifiez le poids et l’adresse dans l’espace vendeur, puis renvoyez.</translation>
    </message>
    <message>
        <source>Check address, size and weight in the seller centre, then send again.</source>
        <translation>Vérifiez adresse, taille et poids dans l’espace vendeur, puis renvoyez.</translation>
    </message>
    <message>
        <source>Cancel the order with the reason &quot;Unable to deliver to buyer address&quot;.</source>
        <translation>Annulez la commande avec le motif « Unable to deliver to buyer address ».</translation>
    </message>
    <message>
        <source>Ask the buyer for a better address, or cancel: &quot;Unable to deliver to buyer address&quot;.</source>
        <translation>Demandez une autre adresse à l’acheteur, ou annulez : « Unable to deliver to buyer address ».</translation>
    </message>
    <message>
        <source>Cancel: &quot;Unable to deliver to buyer address&quot;; then correct the name of the product.</source>
        <translation>Annulez : « Unable to deliver to buyer address »; puis corrigez le nom du produit.</translation>
    </message>
    <message>
        <source>Cancel: &quot;Unable to deliver to buyer address&quot;; then correct our own address.</source>
        <translation>Annulez : « Unable to deliver to buyer address »; puis corrigez notre adresse.</translation>
    </message>
    <message>
        <source>Scan the label of the box again, or choose its carrier.</source>
        <translation>Lisez de nouveau l’étiquette de la boîte, ou choisissez son transporteur.</translation>
    </message>
    <message>
        <source>Choose the carrier that stands on the label.</source>
        <translation>Choisissez le transporteur écrit sur l’étiquette.</translation>
    </message>
    <message>
        <source>Scan the label that is on this box.</source>
        <translation>Lisez l’étiquette qui est sur cette boîte.</translation>
    </message>
    <message>
        <source>Use a label of our own carrier.</source>
        <translation>Utilisez une étiquette de notre transporteur.</translation>
    </message>
    <message>
        <source>Find out where the box is before anything else is sent.</source>
        <translation>Trouvez où est la boîte avant d’envoyer autre chose.</translation>
    </message>
    <message>
        <source>Switch it on in the seller centre, then send again.</source>
        <translation>Activez-le dans l’espace vendeur, puis renvoyez.</translation>
    </message>
    <message>
        <source>Divide or join the order in the seller centre.</source>
        <translation>Divisez ou joignez la commande dans l’espace vendeur.</translation>
    </message>
    <message>
        <source>Pack the whole order into one box.</source>
        <translation>Emballez toute la commande dans une seule boîte.</translation>
    </message>
    <message>
        <source>Put all units of an item into the same box.</source>
        <translation>Mettez toutes les unités d’un article dans la même boîte.</translation>
    </message>
    <message>
        <source>Pack every order into a box of its own.</source>
        <translation>Emballez chaque commande dans sa propre boîte.</translation>
    </message>
    <message>
        <source>Ship the orders together in the one box.</source>
        <translation>Expédiez les commandes ensemble dans la même boîte.</translation>
    </message>
    <message>
        <source>Open the order again and scan the items into their boxes.</source>
        <translation>Rouvrez la commande et lisez les articles dans leurs boîtes.</translation>
    </message>
    <message>
        <source>Leave the tracking number as it is.</source>
        <translation>Laissez le numéro de suivi tel quel.</translation>
    </message>
    <message>
        <source>Ship the order first.</source>
        <translation>Expédiez d’abord la commande.</translation>
    </message>
    <message>
        <source>Tell the buyer the right tracking number.</source>
        <translation>Donnez le bon numéro de suivi à l’acheteur.</translation>
    </message>
</context>
<context>
    <name>WalmartChannel</name>
    <message>
        <source>no access token</source>
        <translation>aucun jeton d’accès</translation>
    </message>
    <message>
        <source>not an RSA key</source>
        <translation>ce n’est pas une clé RSA</translation>
    </message>
    <message>
        <source>not a PKCS#8 key</source>
        <translation>ce n’est pas une clé PKCS#8</translation>
    </message>
    <message>
        <source>the answer is about another order</source>
        <translation>la réponse concerne une autre commande</translation>
    </message>
    <message>
        <source>the marketplace asked for a pause</source>
        <translation>la place de marché a demandé une pause</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n boîte</numerusform>
            <numerusform>%n boîtes</numerusform>
        </translation>
    </message>
    <message>
        <source>ship by %1</source>
        <translation>à expédier avant %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>hold</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>on hold: %1</source>
        <translation>suspendue : %1</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>cancel requested</source>
        <translation>annulation demandée</translation>
    </message>
    <message>
        <source>half packed</source>
        <translation>à moitié emballée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>you</source>
        <translation>chez vous</translation>
    </message>
    <message>
        <source>Not in this order</source>
        <translation>Pas dans cette commande</translation>
    </message>
    <message>
        <source>%1 stays out. Nothing was counted.</source>
        <translation>%1 reste dehors. Rien n’a été compté.</translation>
    </message>
    <message>
        <source>Enough of these</source>
        <translation>Il y en a assez</translation>
    </message>
    <message>
        <source>%1 is complete. Put this one back.</source>
        <translation>%1 est au complet. Remettez celui-ci en place.</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Trop</translation>
    </message>
    <message>
        <source>Only %1 of %2 left to pack.</source>
        <translation>%2&#xa0;: il n’en reste que %1 à emballer.</translation>
    </message>
    <message>
        <source>Label first</source>
        <translation>L’étiquette d’abord</translation>
    </message>
    <message>
        <source>Scan the tracking label of box %1.</source>
        <translation>Lisez l’étiquette de suivi de la boîte %1.</translation>
    </message>
    <message>
        <source>Too early for a label</source>
        <translation>Trop tôt pour l’étiquette</translation>
    </message>
    <message>
        <source>%1 left to pack. To close this box now, choose Next box.</source>
        <translation>Reste à emballer : %1. Pour fermer cette boîte maintenant, choisissez Boîte suivante.</translation>
    </message>
    <message>
        <source>Box %1 is empty</source>
        <translation>La boîte %1 est vide</translation>
    </message>
    <message>
        <source>Scan an item into it first.</source>
        <translation>Lisez d’abord un article à y mettre.</translation>
    </message>
    <message>
        <source>Nothing is packed yet</source>
        <translation>Rien n’est encore emballé</translation>
    </message>
    <message>
        <source>Scan the items first.</source>
        <translation>Lisez d’abord les articles.</translation>
    </message>
    <message>
        <source>Label is on box %1 already</source>
        <translation>L’étiquette est déjà sur la boîte %1</translation>
    </message>
    <message>
        <source>Every box needs a label of its own.</source>
        <translation>Chaque boîte a besoin de sa propre étiquette.</translation>
    </message>
    <message>
        <source>There is no box %1</source>
        <translation>La boîte %1 n’existe pas</translation>
    </message>
    <message>
        <source>Choose one of the boxes on the right.</source>
        <translation>Choisissez une des boîtes à droite.</translation>
    </message>
    <message>
        <source>Already in box %1</source>
        <translation>Déjà dans la boîte %1</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>%1 left to pack. If they are missing, choose Short.</source>
        <translation>Reste à emballer : %1. S’il en manque, choisissez Manquant.</translation>
    </message>
    <message>
        <source>Label missing</source>
        <translation>Étiquette manquante</translation>
    </message>
    <message>
        <source>Every box has its label</source>
        <translation>Chaque boîte a son étiquette</translation>
    </message>
    <message>
        <source>F10 finishes. F5 takes the last label off.</source>
        <translation>F10 termine. F5 retire la dernière étiquette.</translation>
    </message>
    <message>
        <source>Box %1 would be empty</source>
        <translation>La boîte %1 serait vide</translation>
    </message>
    <message>
        <source>It is closed already. Move something into it first.</source>
        <translation>Elle est déjà fermée. Déplacez-y d’abord quelque chose.</translation>
    </message>
    <message>
        <source>There is nothing in the boxes. Scan the items first.</source>
        <translation>Il n’y a rien dans les boîtes. Lisez d’abord les articles.</translation>
    </message>
    <message>
        <source>Line %1: more is packed than the order has left. Take the extra units out.</source>
        <translation>Ligne %1 : il y a plus d’unités emballées qu’il n’en reste à la commande. Retirez le surplus.</translation>
    </message>
    <message>
        <source>Line %1: units are missing. Pack them, or choose Short.</source>
        <translation>Ligne %1 : il manque des unités. Emballez-les, ou choisissez Manquant.</translation>
    </message>
    <message>
        <source>Box %1 has no tracking number. Scan its label.</source>
        <translation>La boîte %1 n’a pas de numéro de suivi. Lisez son étiquette.</translation>
    </message>
    <message>
        <source>Box %1: the tracking number has characters that the channel refuses. Scan the long barcode of the label.</source>
        <translation>Boîte %1 : le numéro de suivi a des caractères que le canal refuse. Lisez le long code à barres de l’étiquette.</translation>
    </message>
    <message>
        <source>Box %1 has no carrier. Undo, scan its label again and choose the carrier.</source>
        <translation>La boîte %1 n’a pas de transporteur. Annulez, lisez de nouveau son étiquette et choisissez le transporteur.</translation>
    </message>
    <message>
        <source>Box %1: the channel does not list this carrier and wants a tracking address for it. Ask the shift lead to ship with a listed carrier.</source>
        <translation>Boîte %1 : ce transporteur n’est pas dans la liste du canal, qui veut alors une adresse de suivi. Demandez au responsable de quart d’expédier avec un transporteur de la liste.</translation>
    </message>
    <message>
        <source>Line %1 travels with two carriers. All its boxes need labels of the same carrier.</source>
        <translation>La ligne %1 part avec deux transporteurs. Toutes ses boîtes doivent porter des étiquettes du même transporteur.</translation>
    </message>
    <message>
        <source>Line %1: only a single unit may travel in several boxes.</source>
        <translation>Ligne %1 : seule une unité unique peut voyager dans plusieurs boîtes.</translation>
    </message>
    <message>
        <source>The channel does not know the shipping method %1. Choose another one.</source>
        <translation>Le canal ne connaît pas le mode d’expédition %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The shipping time lies in the future. Check this computer&apos;s clock.</source>
        <translation>L’heure d’expédition est dans le futur. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The account has no ship-from country. Ask IT to set it.</source>
        <translation>Le compte n’a pas de pays d’expédition. Demandez à l’informatique de le régler.</translation>
    </message>
    <message>
        <source>Line %1 is no longer part of the order. Close the order and open it again.</source>
        <translation>La ligne %1 ne fait plus partie de la commande. Fermez la commande et rouvrez-la.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in one package</source>
        <translation>
            <numerusform>%n commande dans un colis</numerusform>
            <numerusform>%n commandes dans un colis</numerusform>
        </translation>
    </message>
    <message>
        <source>label from the channel</source>
        <translation>étiquette du canal</translation>
    </message>
    <message>
        <source>The channel hides parts of this address.</source>
        <translation>Le canal cache des parties de cette adresse.</translation>
    </message>
    <message>
        <source>kept back by the channel</source>
        <translation>retenue par le canal</translation>
    </message>
    <message>
        <source>label only in the seller centre</source>
        <translation>étiquette seulement dans l’espace vendeur</translation>
    </message>
    <message>
        <source>shipped by the channel itself</source>
        <translation>expédiée par le canal lui-même</translation>
    </message>
    <message>
        <source>Goes in several boxes: at most %1 in each.</source>
        <translation>Part en plusieurs boîtes : au plus %1 dans chacune.</translation>
    </message>
    <message>
        <source>Goes in several boxes.</source>
        <translation>Part en plusieurs boîtes.</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>Ramassage</translation>
    </message>
    <message>
        <source>Pick-up %1 to %2</source>
        <translation>Ramassage %1 à %2</translation>
    </message>
    <message>
        <source>packed, to be shipped</source>
        <translation>emballée, à expédier</translation>
    </message>
    <message>
        <source>Line %1: this channel takes no unit in several boxes. Undo, and pack it into one.</source>
        <translation>Ligne %1 : ce canal n’accepte pas un article en plusieurs boîtes. Annulez et emballez-le dans une seule.</translation>
    </message>
    <message>
        <source>The items of a bundle go together, in one box. Move them, or leave the whole bundle out.</source>
        <translation>Les articles d’un lot partent ensemble, dans une boîte. Déplacez-les, ou laissez tout le lot de côté.</translation>
    </message>
    <message>
        <source>Box %1 may hold %2 units of this order at most. Move the others into another box.</source>
        <translation>La boîte %1 peut contenir au plus %2 articles de cette commande. Mettez les autres dans une autre boîte.</translation>
    </message>
    <message>
        <source>This order goes in one box. Move everything into box 1. %1</source>
        <translation>Cette commande part dans une seule boîte. Mettez tout dans la boîte 1. %1</translation>
    </message>
    <message>
        <source>Box %1: the channel does not take %2 for this order. Undo, and use a label of a listed carrier.</source>
        <translation>Boîte %1 : le canal n’accepte pas %2 pour cette commande. Annulez et utilisez l’étiquette d’un transporteur de la liste.</translation>
    </message>
    <message>
        <source>this carrier</source>
        <translation>ce transporteur</translation>
    </message>
    <message>
        <source>The channel has not prepared this order for shipping yet. Close it and try again in some minutes.</source>
        <translation>Le canal n’a pas encore préparé cette commande pour l’expédition. Fermez-la et réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>This account is not set up for it. %1</source>
        <translation>Ce compte n’est pas configuré pour cela. %1</translation>
    </message>
    <message>
        <source>The channel does not do this with the order as it stands. %1</source>
        <translation>Le canal ne le fait pas avec la commande dans cet état. %1</translation>
    </message>
    <message>
        <source>Goes in one box.</source>
        <translation>Va dans une seule boîte.</translation>
    </message>
    <message>
        <source>on the bench at %1</source>
        <translation>sur la table de %1</translation>
    </message>
</context>
<context>
    <name>packbench::AccountKeeper</name>
    <message>
        <source>The file %1 is damaged. Nothing was changed; restore it from a copy.</source>
        <translation>Le fichier %1 est endommagé. Rien n’a été changé; restaurez-le à partir d’une copie.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check the disk and its permissions.</source>
        <translation>Impossible d’écrire le fichier %1. Vérifiez le disque et ses droits.</translation>
    </message>
    <message>
        <source>The account has no name.</source>
        <translation>Le compte n’a pas de nom.</translation>
    </message>
    <message>
        <source>There is another account named %1.</source>
        <translation>Il y a un autre compte nommé %1.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Ce compte n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a secret and was not written to the file.</source>
        <translation>%1 est un secret et n’a pas été écrit dans le fichier.</translation>
    </message>
    <message>
        <source>This is no JSON: %1. Nothing was changed.</source>
        <translation>Ce n’est pas du JSON : %1. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There are no &quot;accounts&quot; in it. Nothing was changed.</source>
        <translation>Il n’y a pas de « accounts » dedans. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>removed, but its key is still in the keychain. %1</source>
        <translation>retiré, mais sa clé est encore dans le trousseau. %1</translation>
    </message>
</context>
<context>
    <name>packbench::AccountsPage</name>
    <message>
        <source>Sign in for this session only: the keys stay in memory</source>
        <translation>Se connecter pour cette session seulement : les clés restent en mémoire</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Paste the JSON of your accounts here, or choose its file. Keys go to the keychain of this computer and nowhere else.</source>
        <translation>Collez ici le JSON de vos comptes, ou choisissez son fichier. Les clés vont dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Accounts as JSON</source>
        <translation>Comptes en JSON</translation>
    </message>
    <message>
        <source>Import the text</source>
        <translation>Importer le texte</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Accounts (*.json);;All files (*)</source>
        <translation>Comptes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Retirer le compte %1?</translation>
    </message>
    <message>
        <source>Its keys are erased from the keychain. Its orders leave the queue, and what still waits in the outbox for it is not sent.</source>
        <translation>Ses clés sont effacées du trousseau. Ses commandes quittent la file, et ce qui attend encore dans la boîte d’envoi n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Authorize …</source>
        <translation>Autoriser …</translation>
    </message>
    <message>
        <source>Authorize %1</source>
        <translation>Autoriser %1</translation>
    </message>
    <message>
        <source>When the seller has agreed, paste here the address that the browser shows then, or only the code in it.</source>
        <translation>Quand le vendeur a donné son accord, collez ici l’adresse que montre alors le navigateur, ou seulement le code qu’elle contient.</translation>
    </message>
    <message>
        <source>The seller&apos;s page opens in the browser. %1</source>
        <translation>La page du vendeur s’ouvre dans le navigateur. %1</translation>
    </message>
    <message>
        <source>No browser opens here. The link to the seller&apos;s page is in the clipboard. %1</source>
        <translation>Aucun navigateur ne s’ouvre ici. Le lien de la page du vendeur est dans le presse-papiers. %1</translation>
    </message>
    <message>
        <source>Which shop is %1?</source>
        <translation>Quelle boutique est %1?</translation>
    </message>
</context>
<context>
    <name>packbench::BenchView</name>
    <message>
        <source>Typed code</source>
        <translation>Code tapé</translation>
    </message>
    <message>
        <source>Type a code, then Enter</source>
        <translation>Tapez un code, puis Entrée</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Next box</source>
        <translation>Boîte suivante</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>No order is open.</source>
        <translation>Aucune commande n’est ouverte.</translation>
    </message>
    <message>
        <source>Nothing is in the open box yet, or another box waits for its label.</source>
        <translation>Rien n’est encore dans la boîte ouverte, ou une autre boîte attend son étiquette.</translation>
    </message>
    <message>
        <source>Scan an item first: the last one goes on in the open box.</source>
        <translation>Lisez d’abord un article : le dernier se poursuit dans la boîte ouverte.</translation>
    </message>
    <message>
        <source>Nothing is packed yet.</source>
        <translation>Rien n’est encore emballé.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing is missing, or nothing is packed yet.</source>
        <translation>Rien ne manque, ou rien n’est encore emballé.</translation>
    </message>
    <message>
        <source>This order cannot be held now.</source>
        <translation>Cette commande ne peut pas être suspendue maintenant.</translation>
    </message>
    <message>
        <source>Units or labels are missing.</source>
        <translation>Il manque des unités ou des étiquettes.</translation>
    </message>
    <message>
        <source>There is no order to leave.</source>
        <translation>Il n’y a aucune commande à quitter.</translation>
    </message>
    <message>
        <source>Teach this code to the chosen item</source>
        <translation>Apprendre ce code à l’article choisi</translation>
    </message>
</context>
<context>
    <name>packbench::BoxesView</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n autre</numerusform>
            <numerusform>+ %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Boîte %1</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boîtes</translation>
    </message>
</context>
<context>
    <name>packbench::Commands</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop volumineux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. See packbench --help.</source>
        <translation>« %1 » n’est pas compris. Voir packbench --help.</translation>
    </message>
    <message>
        <source>There is no account. Take one in: packbench accounts import FILE</source>
        <translation>Il n’y a aucun compte. Importez-en un : packbench accounts import FILE</translation>
    </message>
    <message>
        <source>%1: the channel %2 is not known to this version.</source>
        <translation>%1 : cette version ne connaît pas le canal %2.</translation>
    </message>
    <message>
        <source>%1: OK</source>
        <translation>%1 : OK</translation>
    </message>
    <message>
        <source>There is no account named %1. The list of all: packbench accounts list</source>
        <translation>Aucun compte ne s’appelle %1. Liste complète : packbench accounts list</translation>
    </message>
    <message>
        <source>Nothing was removed: whether %1 has unfinished shipments cannot be seen.</source>
        <translation>Rien n’a été retiré : impossible de voir si %1 a des expéditions non terminées.</translation>
    </message>
    <message>
        <source>%1 has shipments that are not finished. Wait for them, or add --force to lose sight of them.</source>
        <translation>%1 a des expéditions non terminées. Attendez-les, ou ajoutez --force pour ne plus les suivre.</translation>
    </message>
    <message>
        <source>settings list | get KEY | set KEY VALUE</source>
        <translation>settings list | get KEY | set KEY VALUE</translation>
    </message>
    <message>
        <source>The proxy&apos;s password: %1</source>
        <translation>Mot de passe du serveur mandataire : %1</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is forgotten.</source>
        <translation>Le mot de passe du serveur mandataire est oublié.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password is in the keychain.</source>
        <translation>Le mot de passe du serveur mandataire est dans le trousseau.</translation>
    </message>
    <message>
        <source>No product could be taken in. Nothing was changed.</source>
        <translation>Aucun produit n’a pu être importé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 barcodes taken in, %2 rows left out.</source>
        <translation>Codes à barres importés : %1; lignes laissées de côté : %2.</translation>
    </message>
    <message>
        <source>--format is csv or json.</source>
        <translation>--format est csv ou json.</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>gives back something else than was stored</source>
        <translation>rend autre chose que ce qui a été gardé</translation>
    </message>
    <message>
        <source>stores, reads and forgets</source>
        <translation>garde, lit et oublie</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>clock against %1</source>
        <translation>horloge par rapport à %1</translation>
    </message>
    <message>
        <source>the server tells no time</source>
        <translation>le serveur ne donne pas l’heure</translation>
    </message>
    <message>
        <source>off by %1; correct this computer&apos;s clock</source>
        <translation>décalée de %1; corrigez l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>this computer has no usable OpenSSL; install it</source>
        <translation>cet ordinateur n’a pas d’OpenSSL utilisable; installez-le</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>serveur mandataire</translation>
    </message>
    <message>
        <source>company CA</source>
        <translation>autorité de certification de l’entreprise</translation>
    </message>
    <message>
        <source>none, the system&apos;s alone</source>
        <translation>aucune, seulement celles du système</translation>
    </message>
    <message>
        <source>see above</source>
        <translation>voir plus haut</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>comptes</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>no sound device; the bench stays silent</source>
        <translation>aucun appareil audio; l’établi reste muet</translation>
    </message>
    <message>
        <source>%1: %2 Choose one: packbench accounts authorize %1</source>
        <translation>%1 : %2 Choisissez-en une : packbench accounts authorize %1</translation>
    </message>
    <message>
        <source>%1: no seller has to authorize such an account.</source>
        <translation>%1 : aucun vendeur n’a à autoriser un tel compte.</translation>
    </message>
    <message>
        <source>The seller of %1 opens this link in a browser and agrees:</source>
        <translation>Le vendeur de %1 ouvre ce lien dans un navigateur et donne son accord :</translation>
    </message>
    <message>
        <source>Then paste the address that the browser shows at the end, or only the code in it, and press Enter:</source>
        <translation>Collez ensuite l’adresse que montre le navigateur à la fin, ou seulement le code qu’elle contient, et appuyez sur Entrée :</translation>
    </message>
    <message>
        <source>Enter the number of the shop that this account is:</source>
        <translation>Entrez le numéro de la boutique que ce compte est :</translation>
    </message>
    <message>
        <source>%1: no shop was chosen. Authorize the account again to choose one.</source>
        <translation>%1 : aucune boutique n’a été choisie. Autorisez de nouveau le compte pour en choisir une.</translation>
    </message>
    <message>
        <source>consent for %1</source>
        <translation>accord pour %1</translation>
    </message>
    <message>
        <source>its end is not known</source>
        <translation>sa fin n’est pas connue</translation>
    </message>
    <message>
        <source>%1: OK, but it is not complete:</source>
        <translation>%1 : OK, mais incomplet :</translation>
    </message>
    <message>
        <source>No server is named. Name it with --database ADDRESS, or with: packbench settings set database.url ADDRESS</source>
        <translation>Aucun serveur n’est nommé. Nommez-le par --database ADRESSE, ou par : packbench settings set database.url ADRESSE</translation>
    </message>
    <message>
        <source>The database&apos;s password is forgotten.</source>
        <translation>Le mot de passe de la base est oublié.</translation>
    </message>
    <message>
        <source>The password for %1 at %2 is in the keychain.</source>
        <translation>Le mot de passe de %1 sur %2 est dans le trousseau.</translation>
    </message>
    <message>
        <source>The database is on a server already.</source>
        <translation>La base est déjà sur un serveur.</translation>
    </message>
    <message>
        <source>Packbench runs on this data folder. Close it first.</source>
        <translation>Packbench utilise ce dossier de données. Fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Nothing was changed: the database stays in %1.</source>
        <translation>Rien n’a changé : la base reste dans %1.</translation>
    </message>
    <message>
        <source>%1 rows of %2 tables were moved and compared.</source>
        <translation>%1 lignes de %2 tables ont été déplacées et comparées.</translation>
    </message>
    <message>
        <source>From now on the database is %1. The file %2 is not used any more; it still holds names and addresses.</source>
        <translation>Désormais la base de données est %1. Le fichier %2 ne sert plus; il contient encore noms et adresses.</translation>
    </message>
    <message>
        <source>Whether shipments are unfinished there is not known: %1</source>
        <translation>On ne sait pas s’il y reste des envois non terminés : %1</translation>
    </message>
    <message>
        <source>The report could not be put together: %1</source>
        <translation>Le rapport n’a pas pu être assemblé : %1</translation>
    </message>
    <message>
        <source>The report for support is %1. It holds no names, addresses, order or tracking numbers and no keys.</source>
        <translation>Le rapport pour le soutien est %1. Il ne contient ni noms, ni adresses, ni numéros de commande ou de suivi, ni clés.</translation>
    </message>
    <message>
        <source>It is the same database: unfinished shipments go on there.</source>
        <translation>C’est la même base de données : les expéditions non terminées s’y poursuivent.</translation>
    </message>
    <message>
        <source>%1 is another database, or it did not answer.</source>
        <translation>%1 est une autre base de données, ou n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>packbench::HelpScreen</name>
    <message>
        <source>Next box: closes the open box; scan its label</source>
        <translation>Boîte suivante : ferme la boîte ouverte; lisez son étiquette</translation>
    </message>
    <message>
        <source>Continue: the last item goes on in the open box</source>
        <translation>Continuer : le dernier article se poursuit dans la boîte ouverte</translation>
    </message>
    <message>
        <source>Undo: takes the last step back</source>
        <translation>Annuler : annule la dernière étape</translation>
    </message>
    <message>
        <source>Short: ship what is there, the rest is missing</source>
        <translation>Manquant : expédier ce qui est là, le reste manque</translation>
    </message>
    <message>
        <source>Hold: put the order aside with a reason</source>
        <translation>Suspendre : mettre la commande de côté avec un motif</translation>
    </message>
    <message>
        <source>Print the packing slip again</source>
        <translation>Réimprimer le bordereau d’emballage</translation>
    </message>
    <message>
        <source>All orders, and back to the bench</source>
        <translation>Toutes les commandes, et retour à l’établi</translation>
    </message>
    <message>
        <source>Finish the order</source>
        <translation>Terminer la commande</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the order as it stands, for later</source>
        <translation>Laisser la commande telle quelle, pour plus tard</translation>
    </message>
    <message>
        <source>Teach an unknown code to the chosen line</source>
        <translation>Associer un code inconnu à la ligne choisie</translation>
    </message>
    <message>
        <source>Who packs: choose a name, or scan your badge</source>
        <translation>Qui emballe : choisissez un nom, ou lisez votre insigne</translation>
    </message>
    <message>
        <source>Show the whole address</source>
        <translation>Afficher l’adresse complète</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Entrée</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Choisir une ligne</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Type a code when a barcode cannot be read, then Enter</source>
        <translation>Si un code à barres ne se lit pas, tapez-le, puis Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How to pack</source>
        <translation>Comment emballer</translation>
    </message>
    <message>
        <source>Move a unit: press the box number, then scan it</source>
        <translation>Déplacer une unité : tapez le numéro de la boîte, puis lisez l’article</translation>
    </message>
    <message>
        <source>Choose another shipping method for this order</source>
        <translation>Choisir un autre mode d’expédition pour cette commande</translation>
    </message>
    <message>
        <source>1  Scan the order number.   2  Scan every item.   3  Scan the tracking label.   Then scan the next order.</source>
        <translation>1  Lisez le numéro de commande.   2  Lisez chaque article.   3  Lisez l’étiquette de suivi.   Puis lisez la commande suivante.</translation>
    </message>
    <message>
        <source>Queue, bench, outbox, history, settings</source>
        <translation>File, poste, envois, historique, réglages</translation>
    </message>
</context>
<context>
    <name>packbench::HistoryDetailView</name>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <source>Scan a box&apos;s label or an order&apos;s number, or choose with the arrow keys.</source>
        <translation>Numérisez l’étiquette d’une boîte ou un numéro de commande, ou choisissez avec les flèches.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>customer order %1</source>
        <translation>commande du client %1</translation>
    </message>
    <message>
        <source>told first: %1</source>
        <translation>communiqué d’abord : %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Request ids</source>
        <translation>Identifiants de requête</translation>
    </message>
</context>
<context>
    <name>packbench::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search what left: order, tracking number, SKU, packer or day</source>
        <translation>Chercher ce qui est parti : commande, numéro de suivi, UGS, emballeur ou jour</translation>
    </message>
    <message>
        <source>Order, tracking number, SKU, packer, day  (Ctrl+F)</source>
        <translation>Commande, suivi, UGS, emballeur, jour  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Shipments that left, the newest first</source>
        <translation>Envois partis, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Correct tracking</source>
        <translation>Corriger le suivi</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Bordereau</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>Imprimer l’étiquette</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Nothing has left from here yet.</source>
        <translation>Rien n’est encore parti d’ici.</translation>
    </message>
    <message>
        <source>Nothing has all of this. Fewer letters find more; the last digits of a number do, too.</source>
        <translation>Rien ne contient tout cela. Moins de lettres en trouvent plus; les derniers chiffres d’un numéro aussi.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>Choose a shipment with the arrow keys, or scan a box&apos;s label.</source>
        <translation>Choisissez un envoi avec les flèches, ou numérisez l’étiquette d’une boîte.</translation>
    </message>
    <message>
        <source>The order is not known any more.</source>
        <translation>La commande n’est plus connue.</translation>
    </message>
    <message>
        <source>No picture of its label is kept: it came from the carrier.</source>
        <translation>Aucune image de son étiquette n’est gardée : elle venait du transporteur.</translation>
    </message>
    <message>
        <source>Write what was found to a file?</source>
        <translation>Écrire les résultats dans un fichier?</translation>
    </message>
    <message>
        <source>All of it, not only what the list shows. No names and addresses of customers are in it.</source>
        <translation>En entier, pas seulement ce que montre la liste. Sans noms ni adresses de clients.</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
</context>
<context>
    <name>packbench::HttpClient</name>
    <message>
        <source>The computer does not say which proxy leads to %1. Look at its proxy settings, or set one in Packbench.</source>
        <translation>L’ordinateur ne dit pas quel mandataire mène à %1. Vérifiez ses réglages de mandataire, ou indiquez-en un dans Packbench.</translation>
    </message>
    <message>
        <source>this station may not send now: the database server has not heard of it for a while</source>
        <translation>ce poste ne peut rien envoyer pour l’instant : le serveur de base de données est sans nouvelles de lui depuis un moment</translation>
    </message>
</context>
<context>
    <name>packbench::HttpExchange</name>
    <message>
        <source>the certificate has expired (%1)</source>
        <translation>le certificat a expiré (%1)</translation>
    </message>
    <message>
        <source>the certificate is not yet valid (from %1)</source>
        <translation>le certificat n’est pas encore valide (à partir du %1)</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>le certificat est autosigné</translation>
    </message>
    <message>
        <source>the certificate comes from an unknown authority (%1)</source>
        <translation>le certificat vient d’une autorité inconnue (%1)</translation>
    </message>
    <message>
        <source>the certificate is for another host (%1)</source>
        <translation>le certificat est pour un autre hôte (%1)</translation>
    </message>
    <message>
        <source>no whole answer in time</source>
        <translation>aucune réponse complète à temps</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>la réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>not allowed to leave any more</source>
        <translation>n’a plus le droit de partir</translation>
    </message>
</context>
<context>
    <name>packbench::LabelPicture</name>
    <message>
        <source>Label: %1</source>
        <translation>Étiquette : %1</translation>
    </message>
    <message>
        <source>The label cannot be shown here. Print it in the seller centre.</source>
        <translation>L’étiquette ne peut pas être affichée ici. Imprimez-la dans l’espace vendeur.</translation>
    </message>
</context>
<context>
    <name>packbench::LinesView</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>short</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>scan next</source>
        <translation>à lire</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 %5</source>
        <translation>%1, %2, %3 sur %4 %5</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
</context>
<context>
    <name>packbench::MainWindow</name>
    <message>
        <source>Nothing was printed</source>
        <translation>Rien n’a été imprimé</translation>
    </message>
    <message>
        <source>Close the program?</source>
        <translation>Fermer le programme?</translation>
    </message>
    <message>
        <source>Close; the work is kept and goes on at the next start</source>
        <translation>Fermer; le travail est gardé et reprend au prochain démarrage</translation>
    </message>
    <message>
        <source>Scanner setup</source>
        <translation>Réglage du lecteur</translation>
    </message>
    <message>
        <source>Help from support</source>
        <translation>Aide du soutien technique</translation>
    </message>
</context>
<context>
    <name>packbench::OutboxEditor</name>
    <message>
        <source>Send again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numéro de suivi</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transporteur</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mode</translation>
    </message>
</context>
<context>
    <name>packbench::OutboxModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Quoi faire</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>packbench::OutboxView</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Everything that was finished has reached its channel.</source>
        <translation>Tout ce qui a été terminé est arrivé à son canal.</translation>
    </message>
    <message>
        <source>Shipments that are not settled</source>
        <translation>Expéditions non réglées</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Edit, send again</source>
        <translation>Modifier, renvoyer</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Shipped elsewhere</source>
        <translation>Expédié autrement</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>%1 waiting · %2 unknown · %3 need attention</source>
        <translation>En attente&#xa0;: %1 · incertains&#xa0;: %2 · à traiter&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n’est choisi</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Choose a shipment with the arrow keys.</source>
        <translation>Choisissez une expédition avec les flèches.</translation>
    </message>
    <message>
        <source>Was order %1 shipped elsewhere?</source>
        <translation>La commande %1 a-t-elle été expédiée autrement?</translation>
    </message>
    <message>
        <source>Nothing is sent from here then. This is written to the journal with your name.</source>
        <translation>Rien n’est alors envoyé d’ici. C’est inscrit au journal avec votre nom.</translation>
    </message>
    <message>
        <source>Yes, it was shipped elsewhere</source>
        <translation>Oui, expédiée autrement</translation>
    </message>
    <message>
        <source>Give this shipment up?</source>
        <translation>Abandonner cette expédition?</translation>
    </message>
    <message>
        <source>The channel is not told of it. Write the reason, then Enter; it goes to the journal with your name.</source>
        <translation>Le canal n’en est pas informé. Écrivez le motif, puis Entrée; il va au journal avec votre nom.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>This channel&apos;s orders are cancelled in its seller centre.</source>
        <translation>Les commandes de ce canal s’annulent dans son espace vendeur.</translation>
    </message>
</context>
<context>
    <name>packbench::PackingBench</name>
    <message>
        <source>Box %1 opened</source>
        <translation>Boîte %1 ouverte</translation>
    </message>
    <message>
        <source>F3: the last item goes on in it.</source>
        <translation>F3 : le dernier article s’y poursuit.</translation>
    </message>
    <message>
        <source>Box %1 closed</source>
        <translation>Boîte %1 fermée</translation>
    </message>
    <message>
        <source>Now scan its tracking label.</source>
        <translation>Lisez maintenant son étiquette de suivi.</translation>
    </message>
    <message>
        <source>Goes on in box %1</source>
        <translation>Se poursuit dans la boîte %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Take the item or label off the box, too.</source>
        <translation>Retirez aussi l’article ou l’étiquette de la boîte.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>No step was taken yet.</source>
        <translation>Aucune étape n’a encore été faite.</translation>
    </message>
    <message>
        <source>The last order is on its way.</source>
        <translation>La dernière commande est en route.</translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>Aucune commande ouverte</translation>
    </message>
    <message>
        <source>Scan an order first.</source>
        <translation>Lisez d’abord une commande.</translation>
    </message>
    <message>
        <source>Nothing is packed yet</source>
        <translation>Rien n’est encore emballé</translation>
    </message>
    <message>
        <source>To put the whole order aside, choose Hold.</source>
        <translation>Pour mettre toute la commande de côté, choisissez Suspendre.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>Every item is packed.</source>
        <translation>Tous les articles sont emballés.</translation>
    </message>
    <message>
        <source>Ships short: %1 missing</source>
        <translation>Part incomplète : il manque %1</translation>
    </message>
    <message>
        <source>The shift lead gets the rest. F5 takes it back.</source>
        <translation>Le responsable de quart reçoit le reste. F5 annule.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Pas terminée</translation>
    </message>
    <message>
        <source>The account of this order was removed. Ask IT to import it again.</source>
        <translation>Le compte de cette commande a été retiré. Demandez à l’informatique de l’importer de nouveau.</translation>
    </message>
    <message>
        <source>Box %1 has no label</source>
        <translation>La boîte %1 n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>Does it go as %1, without a tracking number?</source>
        <translation>Part-elle en %1, sans numéro de suivi?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>short: the rest of the order is missing</source>
        <translation>manquant : le reste de la commande manque</translation>
    </message>
    <message>
        <source>Finished · next order</source>
        <translation>Terminée · commande suivante</translation>
    </message>
    <message>
        <source>Not taken back yet</source>
        <translation>Pas encore reprise</translation>
    </message>
    <message>
        <source>Press F5 again. %1</source>
        <translation>Appuyez de nouveau sur F5. %1</translation>
    </message>
    <message>
        <source>Too late to take back</source>
        <translation>Trop tard pour la reprendre</translation>
    </message>
    <message>
        <source>Order %1 is on its way to the channel.</source>
        <translation>La commande %1 est en route vers le canal.</translation>
    </message>
    <message>
        <source>Order %1 is open again, nothing was sent.</source>
        <translation>La commande %1 est rouverte, rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Order %1 is not open on the channel any more.</source>
        <translation>La commande %1 n’est plus ouverte sur le canal.</translation>
    </message>
    <message>
        <source>Scan the label again</source>
        <translation>Lisez l’étiquette de nouveau</translation>
    </message>
    <message>
        <source>The check digit of %1 is wrong: it may be misread. The same number a second time is taken.</source>
        <translation>Le chiffre de contrôle de %1 est faux : la lecture est peut-être mauvaise. Lu une deuxième fois, le même numéro est accepté.</translation>
    </message>
    <message>
        <source>Which carrier?</source>
        <translation>Quel transporteur?</translation>
    </message>
    <message>
        <source>%1 could be from several carriers. Look at the label.</source>
        <translation>%1 peut venir de plusieurs transporteurs. Regardez l’étiquette.</translation>
    </message>
    <message>
        <source>Box %1 labelled</source>
        <translation>Boîte %1 étiquetée</translation>
    </message>
    <message>
        <source>STOP · label of another order</source>
        <translation>STOP · étiquette d’une autre commande</translation>
    </message>
    <message>
        <source>%1 belongs to order %2.</source>
        <translation>%1 appartient à la commande %2.</translation>
    </message>
    <message>
        <source>Take this label off and scan the label that belongs to this box.</source>
        <translation>Retirez cette étiquette et lisez celle qui va avec cette boîte.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Who packs?</source>
        <translation>Qui emballe?</translation>
    </message>
    <message>
        <source>Scan your badge, or press F12 and choose your name.</source>
        <translation>Lisez votre insigne, ou appuyez sur F12 et choisissez votre nom.</translation>
    </message>
    <message>
        <source>This order is open already</source>
        <translation>Cette commande est déjà ouverte</translation>
    </message>
    <message>
        <source>Order %1 is still open</source>
        <translation>La commande %1 est encore ouverte</translation>
    </message>
    <message>
        <source>Finish it, or close it with Esc; it stays half-packed.</source>
        <translation>Terminez-la, ou fermez-la avec Esc; elle reste à moitié emballée.</translation>
    </message>
    <message>
        <source>Already packed</source>
        <translation>Déjà emballée</translation>
    </message>
    <message>
        <source>Order %1 is finished and on its way to the channel.</source>
        <translation>La commande %1 est terminée et en route vers le canal.</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Rien à emballer</translation>
    </message>
    <message>
        <source>Order %1 is shipped, cancelled or not known.</source>
        <translation>La commande %1 est expédiée, annulée ou inconnue.</translation>
    </message>
    <message>
        <source>STOP · order %1</source>
        <translation>STOP · commande %1</translation>
    </message>
    <message>
        <source>The customer asked to cancel this order.</source>
        <translation>Le client a demandé d’annuler cette commande.</translation>
    </message>
    <message>
        <source>Do not pack it. Hand it to the shift lead.</source>
        <translation>Ne l’emballez pas. Remettez-la au responsable de quart.</translation>
    </message>
    <message>
        <source>Needs attention first</source>
        <translation>À traiter d’abord</translation>
    </message>
    <message>
        <source>A shipment of order %1 waits for a decision: see Outbox.</source>
        <translation>Une expédition de la commande %1 attend une décision : voir Boîte d’envoi.</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Suspendue : %1</translation>
    </message>
    <message>
        <source>Scan order %1 again to take it off hold and pack it.</source>
        <translation>Lisez de nouveau la commande %1 pour la reprendre et l’emballer.</translation>
    </message>
    <message>
        <source>This order changed on the channel since it was half-packed.</source>
        <translation>Cette commande, à moitié emballée, a changé depuis sur le canal.</translation>
    </message>
    <message>
        <source>Take everything out of its boxes and pack it anew; the screen shows what it wants now.</source>
        <translation>Sortez tout de ses boîtes et emballez-la de nouveau; l’écran montre ce qu’elle veut maintenant.</translation>
    </message>
    <message>
        <source>Order %1 closed</source>
        <translation>Commande %1 fermée</translation>
    </message>
    <message>
        <source>It stays half-packed: keep its boxes together.</source>
        <translation>Elle reste à moitié emballée : gardez ses boîtes ensemble.</translation>
    </message>
    <message>
        <source>Nothing was packed.</source>
        <translation>Rien n’a été emballé.</translation>
    </message>
    <message>
        <source>item missing</source>
        <translation>article manquant</translation>
    </message>
    <message>
        <source>item damaged</source>
        <translation>article endommagé</translation>
    </message>
    <message>
        <source>wrong label</source>
        <translation>mauvaise étiquette</translation>
    </message>
    <message>
        <source>ask the shift lead</source>
        <translation>voir le responsable de quart</translation>
    </message>
    <message>
        <source>Why hold order %1?</source>
        <translation>Pourquoi suspendre la commande %1?</translation>
    </message>
    <message>
        <source>Press a number.</source>
        <translation>Appuyez sur un chiffre.</translation>
    </message>
    <message>
        <source>Order %1 is on hold</source>
        <translation>La commande %1 est suspendue</translation>
    </message>
    <message>
        <source>The customer asked to cancel this half-packed order.</source>
        <translation>Le client a demandé d’annuler cette commande à moitié emballée.</translation>
    </message>
    <message>
        <source>This half-packed order was shipped or cancelled meanwhile.</source>
        <translation>Cette commande à moitié emballée a été expédiée ou annulée entre-temps.</translation>
    </message>
    <message>
        <source>Empty its boxes and put the items back.</source>
        <translation>Videz ses boîtes et remettez les articles en place.</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>Cette commande a été annulée.</translation>
    </message>
    <message>
        <source>This order was shipped already.</source>
        <translation>Cette commande est déjà expédiée.</translation>
    </message>
    <message>
        <source>Put its items back. Do not ship its boxes.</source>
        <translation>Remettez ses articles en place. N’expédiez pas ses boîtes.</translation>
    </message>
    <message>
        <source>Do not pack it.</source>
        <translation>Ne l’emballez pas.</translation>
    </message>
    <message>
        <source>This order changed on the channel.</source>
        <translation>Cette commande a changé sur le canal.</translation>
    </message>
    <message>
        <source>No such answer</source>
        <translation>Cette réponse n’existe pas</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>Aucune question n’est posée.</translation>
    </message>
    <message>
        <source>Which shipping method?</source>
        <translation>Quel mode d’expédition?</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Actuel : %1</translation>
    </message>
    <message>
        <source>Ships as %1</source>
        <translation>Part en %1</translation>
    </message>
    <message>
        <source>Only &quot;%1&quot; arrived.</source>
        <translation>Seul « %1 » est arrivé.</translation>
    </message>
    <message>
        <source>No order wants this item</source>
        <translation>Aucune commande ne demande cet article</translation>
    </message>
    <message>
        <source>This is a tracking label</source>
        <translation>C’est une étiquette de suivi</translation>
    </message>
    <message>
        <source>Scan an order first: its number, its slip, or an item of it.</source>
        <translation>Lisez d’abord une commande : son numéro, son bordereau ou un de ses articles.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>%1 is no order and no item. Scan an order.</source>
        <translation>%1 n’est ni une commande ni un article. Lisez une commande.</translation>
    </message>
    <message>
        <source>This is the postal code barcode</source>
        <translation>C’est le code à barres du code postal</translation>
    </message>
    <message>
        <source>Scan the long barcode of the label.</source>
        <translation>Lisez le long code à barres de l’étiquette.</translation>
    </message>
    <message>
        <source>This is an order number</source>
        <translation>C’est un numéro de commande</translation>
    </message>
    <message>
        <source>Scan the long barcode of the carrier&apos;s label.</source>
        <translation>Lisez le long code à barres de l’étiquette du transporteur.</translation>
    </message>
    <message>
        <source>Not in this order</source>
        <translation>Pas dans cette commande</translation>
    </message>
    <message>
        <source>%1 stays out. Expected: %2</source>
        <translation>%1 reste dehors. Attendu : %2</translation>
    </message>
    <message>
        <source>%1  %2 of %3</source>
        <translation>%1  %2 sur %3</translation>
    </message>
    <message>
        <source>into box %1</source>
        <translation>dans la boîte %1</translation>
    </message>
    <message>
        <source>Move into box %1</source>
        <translation>Déplacer dans la boîte %1</translation>
    </message>
    <message>
        <source>Now scan the item to move.</source>
        <translation>Lisez maintenant l’article à déplacer.</translation>
    </message>
    <message>
        <source>Moved into box %1</source>
        <translation>Déplacé dans la boîte %1</translation>
    </message>
    <message>
        <source>%1 is no item of this order. Expected: %2</source>
        <translation>%1 n’est pas un article de cette commande. Attendu : %2</translation>
    </message>
    <message>
        <source>Nothing to teach</source>
        <translation>Rien à associer</translation>
    </message>
    <message>
        <source>Scan the unknown code first, then choose its line.</source>
        <translation>Lisez d’abord le code inconnu, puis choisissez sa ligne.</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Quel article?</translation>
    </message>
    <message>
        <source>Choose its line with ↑ ↓, then press F11.</source>
        <translation>Choisissez sa ligne avec ↑ ↓, puis appuyez sur F11.</translation>
    </message>
    <message>
        <source>Is %1 the code of this item?</source>
        <translation>%1 est-il le code de cet article?</translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>Oui, le retenir</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>%1 means %2 from now on. Scan it again to pack it.</source>
        <translation>%1 veut dire %2 désormais. Lisez-le de nouveau pour l’emballer.</translation>
    </message>
    <message>
        <source>Order %1 is as you left it</source>
        <translation>La commande %1 est comme vous l’avez laissée</translation>
    </message>
    <message>
        <source>Check the boxes, then go on.</source>
        <translation>Vérifiez les boîtes, puis continuez.</translation>
    </message>
    <message>
        <source>Acknowledge the stop first</source>
        <translation>Confirmez d’abord l’arrêt</translation>
    </message>
    <message>
        <source>Read it, then press Enter or its button.</source>
        <translation>Lisez-le, puis appuyez sur Entrée ou sur son bouton.</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>Everything you pack now carries your name.</source>
        <translation>Tout ce que vous emballez maintenant porte votre nom.</translation>
    </message>
    <message>
        <source>Answer the question first</source>
        <translation>Répondez d’abord à la question</translation>
    </message>
    <message>
        <source>Press its number or scan its answer; Esc for none.</source>
        <translation>Appuyez sur son chiffre ou lisez sa réponse; Esc pour aucune.</translation>
    </message>
    <message>
        <source>Choose your name, or type it.</source>
        <translation>Choisissez votre nom, ou tapez-le.</translation>
    </message>
    <message>
        <source>Unknown command</source>
        <translation>Code de commande inconnu</translation>
    </message>
    <message>
        <source>Nothing to move</source>
        <translation>Rien à déplacer</translation>
    </message>
    <message>
        <source>There is only one box.</source>
        <translation>Il n’y a qu’une boîte.</translation>
    </message>
    <message>
        <source>Not read, scan again</source>
        <translation>Pas lu, recommencez</translation>
    </message>
    <message>
        <source>Choose its line with ↑ ↓, then press the number of the box.</source>
        <translation>Choisissez sa ligne avec ↑ ↓, puis appuyez sur le numéro de la boîte.</translation>
    </message>
    <message>
        <source>%1 not sent or not confirmed yet. It is safe to close: they go on when Packbench is started again.</source>
        <translation>Pas encore envoyé ou confirmé : %1. Vous pouvez fermer sans risque : l’envoi reprend au prochain démarrage de Packbench.</translation>
    </message>
    <message>
        <source>Take back with F5
%1 s</source>
        <translation>Reprendre avec F5
%1 s</translation>
    </message>
    <message>
        <source>Next order due in
%1</source>
        <translation>Prochaine commande à expédier dans
%1</translation>
    </message>
    <message>
        <source>Oldest order is late by
%1</source>
        <translation>Retard de la plus ancienne commande
%1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>%1, as the last time. Wrong? Undo (F5) and scan it again.</source>
        <translation>%1, comme la dernière fois. Erreur? Annulez (F5) et lisez de nouveau.</translation>
    </message>
    <message>
        <source>Another carrier…</source>
        <translation>Autre transporteur…</translation>
    </message>
    <message>
        <source>The number %1 does not tell. Look at the label.</source>
        <translation>Le numéro %1 ne le dit pas. Regardez l’étiquette.</translation>
    </message>
    <message>
        <source>What is the carrier&apos;s name?</source>
        <translation>Quel est le nom du transporteur?</translation>
    </message>
    <message>
        <source>As the buyer should read it; then Enter.</source>
        <translation>Tel que l’acheteur le lira; puis Entrée.</translation>
    </message>
    <message>
        <source>The address of %1&apos;s tracking page, with {number} for the tracking number. Example: https://carrier.example/track/{number}</source>
        <translation>L’adresse de la page de suivi de %1, avec {number} pour le numéro de suivi. Exemple : https://transporteur.example/suivi/{number}</translation>
    </message>
    <message>
        <source>Where can the buyer follow the parcel?</source>
        <translation>Où l’acheteur peut-il suivre le colis?</translation>
    </message>
    <message>
        <source>Label or product?</source>
        <translation>Étiquette ou produit?</translation>
    </message>
    <message>
        <source>%1 can be a tracking number of %2, and a product&apos;s barcode as well. Look at what you scanned.</source>
        <translation>%1 peut être un numéro de suivi de %2, et aussi le code d’un produit. Regardez ce que vous avez lu.</translation>
    </message>
    <message>
        <source>It is the shipping label</source>
        <translation>C’est l’étiquette d’expédition</translation>
    </message>
    <message>
        <source>It is a product</source>
        <translation>C’est un produit</translation>
    </message>
    <message>
        <source>This is the carrier&apos;s routing barcode</source>
        <translation>C’est le code d’acheminement du transporteur</translation>
    </message>
    <message>
        <source>Scan the barcode over the tracking number.</source>
        <translation>Lisez le code à barres au-dessus du numéro de suivi.</translation>
    </message>
    <message>
        <source>%1 is too short or too long for a tracking number. The same a second time is taken.</source>
        <translation>%1 est trop court ou trop long pour un numéro de suivi. Une seconde lecture identique est acceptée.</translation>
    </message>
    <message>
        <source>This is a case</source>
        <translation>C’est une caisse</translation>
    </message>
    <message>
        <source>A case of %1. Scan the items one by one, or add the case to the products.</source>
        <translation>Une caisse de %1. Lisez les articles un à un, ou ajoutez la caisse aux produits.</translation>
    </message>
    <message>
        <source>Tote %1 is empty</source>
        <translation>Le bac %1 est vide</translation>
    </message>
    <message>
        <source>Scan the order of these goods, then the tote to put them together.</source>
        <translation>Lisez la commande de ces articles, puis le bac pour les associer.</translation>
    </message>
    <message>
        <source>This is the order&apos;s own tote</source>
        <translation>C’est déjà le bac de cette commande</translation>
    </message>
    <message>
        <source>Tote %1 holds this order</source>
        <translation>Le bac %1 contient cette commande</translation>
    </message>
    <message>
        <source>Scanning the tote opens order %1.</source>
        <translation>Lire le bac ouvre la commande %1.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Close order %1 first.</source>
        <translation>Fermez d’abord la commande %1.</translation>
    </message>
    <message>
        <source>Nothing to cancel</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Order %1 has nothing left to ship.</source>
        <translation>La commande %1 n’a plus rien à expédier.</translation>
    </message>
    <message>
        <source>Cancel it in the seller centre</source>
        <translation>Annulez-la dans l’espace vendeur</translation>
    </message>
    <message>
        <source>Packbench cannot cancel orders of this channel. Order %1 is as it was.</source>
        <translation>Packbench ne peut pas annuler les commandes de ce canal. La commande %1 est comme avant.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>A shipment of order %1 is being sent. Wait for it.</source>
        <translation>Un envoi de la commande %1 est en cours. Attendez-le.</translation>
    </message>
    <message>
        <source>Cancel the rest of order %1?</source>
        <translation>Annuler le reste de la commande %1?</translation>
    </message>
    <message>
        <source>%1 will not be sent; the customer gets the money back. This cannot be undone. Why?</source>
        <translation>%1 ne partiront pas; le client est remboursé. C’est irréversible. Pourquoi?</translation>
    </message>
    <message>
        <source>Order %1 is being cancelled</source>
        <translation>La commande %1 est en cours d’annulation</translation>
    </message>
    <message>
        <source>Put its goods back; they stand in the list of inventory to correct.</source>
        <translation>Remettez ses articles en place; ils sont dans la liste des stocks à corriger.</translation>
    </message>
    <message>
        <source>This order goes in one box</source>
        <translation>Cette commande part dans une seule boîte</translation>
    </message>
    <message>
        <source>Packed · waits in the queue to be shipped</source>
        <translation>Emballée · attend dans la file d’être expédiée</translation>
    </message>
    <message>
        <source>Finished · the label is being made</source>
        <translation>Terminé · l’étiquette se prépare</translation>
    </message>
    <message>
        <source>Later, together with others</source>
        <translation>Plus tard, avec d’autres</translation>
    </message>
    <message>
        <source>How does it leave?</source>
        <translation>Comment part-elle?</translation>
    </message>
    <message>
        <source>The same is taken for the next orders while it is offered.</source>
        <translation>Le même choix vaut pour les commandes suivantes tant qu’il est offert.</translation>
    </message>
    <message>
        <source>Nothing waits to be shipped</source>
        <translation>Rien n’attend d’être expédié</translation>
    </message>
    <message>
        <source>Finished orders wait here when they are to be shipped together.</source>
        <translation>Les commandes terminées attendent ici quand elles doivent être expédiées ensemble.</translation>
    </message>
    <message>
        <source>How do these orders leave?</source>
        <translation>Comment partent ces commandes?</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are shipped now.</source>
        <translation>
            <numerusform>%n commande est expédiée maintenant.</numerusform>
            <numerusform>%n commandes sont expédiées maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are being shipped</source>
        <translation>
            <numerusform>%n commande est en cours d’expédition</numerusform>
            <numerusform>%n commandes sont en cours d’expédition</numerusform>
        </translation>
    </message>
    <message>
        <source>Each result stands in the queue.</source>
        <translation>Chaque résultat est dans la file.</translation>
    </message>
    <message>
        <source>Order %1 · box %2</source>
        <translation>Commande %1 · boîte %2</translation>
    </message>
    <message>
        <source>The label of box %1 is there</source>
        <translation>L’étiquette de la boîte %1 est là</translation>
    </message>
    <message>
        <source>Put it on the box, then scan it.</source>
        <translation>Collez-la sur la boîte, puis lisez-la.</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>ÉTIQUETTE</translation>
    </message>
    <message>
        <source>The label of order %1 is being made</source>
        <translation>L’étiquette de la commande %1 se prépare</translation>
    </message>
    <message>
        <source>Close the box. The next order can be scanned already; F5 takes this one back at once.</source>
        <translation>Fermez la boîte. La commande suivante peut déjà être lue; F5 reprend celle-ci tout de suite.</translation>
    </message>
    <message>
        <source>SCAN NEXT</source>
        <translation>À LIRE</translation>
    </message>
    <message>
        <source>The new label on box %1</source>
        <translation>La nouvelle étiquette sur la boîte %1</translation>
    </message>
    <message>
        <source>%1 · its scan proves that it is on the right box</source>
        <translation>%1 · sa lecture prouve qu’elle est sur la bonne boîte</translation>
    </message>
    <message>
        <source>Label of order %1, box %2</source>
        <translation>Étiquette de la commande %1, boîte %2</translation>
    </message>
    <message>
        <source>Scan the order first (its number or slip), then its label: that proves the box.</source>
        <translation>Lisez d’abord la commande (numéro ou bordereau), puis son étiquette : cela prouve la boîte.</translation>
    </message>
    <message>
        <source>Now scan its label.</source>
        <translation>Lisez maintenant son étiquette.</translation>
    </message>
    <message>
        <source>Its label is still being made.</source>
        <translation>Son étiquette se prépare encore.</translation>
    </message>
    <message>
        <source>Not the label of this order</source>
        <translation>Pas l’étiquette de cette commande</translation>
    </message>
    <message>
        <source>Order %1 has another number. Take this label off.</source>
        <translation>La commande %1 a un autre numéro. Retirez cette étiquette.</translation>
    </message>
    <message>
        <source>Right label · next order</source>
        <translation>Bonne étiquette · commande suivante</translation>
    </message>
    <message>
        <source>Box %1: right label</source>
        <translation>Boîte %1 : bonne étiquette</translation>
    </message>
    <message numerus="yes">
        <source>%n more box(es) to prove.</source>
        <translation>
            <numerusform>Encore %n boîte à prouver.</numerusform>
            <numerusform>Encore %n boîtes à prouver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packed already</source>
        <translation>Déjà emballée</translation>
    </message>
    <message>
        <source>Order %1 waits to be shipped: F9, then B. To change it, take it back with F5 or in the outbox.</source>
        <translation>La commande %1 attend d’être expédiée : F9, puis B. Pour la changer, reprenez-la avec F5 ou dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Not to be packed: %1</source>
        <translation>À ne pas emballer : %1</translation>
    </message>
    <message>
        <source>Put the goods of order %1 aside; the queue shows when it is free.</source>
        <translation>Mettez les articles de la commande %1 de côté; la file montre quand elle est libre.</translation>
    </message>
    <message>
        <source>Hand order %1 to the shift lead.</source>
        <translation>Remettez la commande %1 au chef d’équipe.</translation>
    </message>
    <message>
        <source>Correct a tracking number</source>
        <translation>Corriger un numéro de suivi</translation>
    </message>
    <message>
        <source>Scan the order that left, or its old label. Esc ends it.</source>
        <translation>Lisez la commande partie, ou son ancienne étiquette. Échap termine.</translation>
    </message>
    <message>
        <source>Nothing left from here under that number</source>
        <translation>Rien n’est parti d’ici sous ce numéro</translation>
    </message>
    <message>
        <source>Scan the order&apos;s number, or the label it left with.</source>
        <translation>Lisez le numéro de la commande, ou l’étiquette avec laquelle elle est partie.</translation>
    </message>
    <message>
        <source>The channel cannot be asked now</source>
        <translation>Le canal ne peut pas être interrogé maintenant</translation>
    </message>
    <message>
        <source>Not to be corrected</source>
        <translation>Ne peut pas être corrigé</translation>
    </message>
    <message>
        <source>Box %1: %2</source>
        <translation>Boîte %1 : %2</translation>
    </message>
    <message>
        <source>Which box has a new label?</source>
        <translation>Quelle boîte a une nouvelle étiquette?</translation>
    </message>
    <message>
        <source>Order %1 left</source>
        <translation>La commande %1 est partie</translation>
    </message>
    <message>
        <source>This is the old label</source>
        <translation>C’est l’ancienne étiquette</translation>
    </message>
    <message>
        <source>Scan the new one.</source>
        <translation>Lisez la nouvelle.</translation>
    </message>
    <message>
        <source>This is no tracking label</source>
        <translation>Ce n’est pas une étiquette de suivi</translation>
    </message>
    <message>
        <source>Scan the long barcode of the new label.</source>
        <translation>Lisez le long code-barres de la nouvelle étiquette.</translation>
    </message>
    <message>
        <source>Correct box %1 of order %2?</source>
        <translation>Corriger la boîte %1 de la commande %2?</translation>
    </message>
    <message>
        <source>Yes, tell the channel</source>
        <translation>Oui, avertir le canal</translation>
    </message>
    <message>
        <source>The correction is on its way</source>
        <translation>La correction est en route</translation>
    </message>
    <message>
        <source>CORRECT</source>
        <translation>CORRIGER</translation>
    </message>
    <message>
        <source>The order that left, or its old label</source>
        <translation>La commande partie, ou son ancienne étiquette</translation>
    </message>
    <message>
        <source>Esc ends it; nothing is changed.</source>
        <translation>Échap termine; rien n’est changé.</translation>
    </message>
    <message>
        <source>The new label of box %1</source>
        <translation>La nouvelle étiquette de la boîte %1</translation>
    </message>
    <message>
        <source>so far %1 · %2</source>
        <translation>jusqu’ici %1 · %2</translation>
    </message>
    <message>
        <source>No tracking number was corrected</source>
        <translation>Aucun numéro de suivi n’a été corrigé</translation>
    </message>
    <message>
        <source>Everything is as it was.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>This shipment has not been confirmed by the channel.</source>
        <translation>Cet envoi n’a pas été confirmé par le canal.</translation>
    </message>
    <message>
        <source>The account of this order is not on this station any more.</source>
        <translation>Le compte de cette commande n’est plus sur ce poste.</translation>
    </message>
    <message>
        <source>Something of order %1 is still on its way. Wait for it.</source>
        <translation>Un envoi de la commande %1 est encore en cours. Attendez.</translation>
    </message>
    <message>
        <source>This is the label of box %1</source>
        <translation>C’est l’étiquette de la boîte %1</translation>
    </message>
    <message>
        <source>Scan the new label of box %1.</source>
        <translation>Numérisez la nouvelle étiquette de la boîte %1.</translation>
    </message>
    <message>
        <source>Told so far · %1</source>
        <translation>Communiqué jusqu’ici · %1</translation>
    </message>
    <message>
        <source>New label · %1</source>
        <translation>Nouvelle étiquette · %1</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>Commande %1 · %2</translation>
    </message>
    <message>
        <source>%1 is no order and no label that is known here.</source>
        <translation>%1 n’est ni une commande ni une étiquette connue ici.</translation>
    </message>
    <message>
        <source>Which query number does box %1 have?</source>
        <translation>Quel numéro de requête la boîte %1 a-t-elle ?</translation>
    </message>
    <message>
        <source>Some carriers&apos; pages ask for another number than the tracking number.</source>
        <translation>Les pages de certains transporteurs demandent un autre numéro que le numéro de suivi.</translation>
    </message>
    <message>
        <source>The same as the tracking number</source>
        <translation>Le même que le numéro de suivi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Type it, then Enter.</source>
        <translation>Saisissez-le, puis Entrée.</translation>
    </message>
    <message>
        <source>Order %1 has a new label from the channel</source>
        <translation>La commande %1 a une nouvelle étiquette du canal</translation>
    </message>
    <message>
        <source>It can be printed from the history (Ctrl+4), if the box still needs it.</source>
        <translation>Elle peut être imprimée depuis l’historique (Ctrl+4) si la boîte en a encore besoin.</translation>
    </message>
    <message>
        <source>%1 has order %2 since %3</source>
        <translation>%1 a la commande %2 depuis %3</translation>
    </message>
    <message>
        <source>Ask there first: only one box may leave. Take it over when nobody packs it there any more.</source>
        <translation>Demandez d’abord là-bas : une seule boîte peut partir. Reprenez-la quand plus personne ne l’y emballe.</translation>
    </message>
    <message>
        <source>Order %1 is on this bench now</source>
        <translation>La commande %1 est maintenant à ce poste</translation>
    </message>
    <message>
        <source>What was packed of it at %1 does not leave.</source>
        <translation>Ce qui en a été emballé à %1 ne part pas.</translation>
    </message>
    <message>
        <source>Order %1 is not free</source>
        <translation>La commande %1 n’est pas libre</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Regardez-la à nouveau.</translation>
    </message>
    <message>
        <source>Finished · kept at this station</source>
        <translation>Terminé · gardé à ce poste</translation>
    </message>
    <message>
        <source>Order %1 is sent when the database server is back.</source>
        <translation>La commande %1 sera envoyée au retour du serveur de base de données.</translation>
    </message>
    <message>
        <source>It is open at %1.</source>
        <translation>Elle est ouverte à %1.</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>La laisser là-bas</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Order %1 needs attention</source>
        <translation>La commande %1 est à traiter</translation>
    </message>
    <message>
        <source>Its boxes must not leave. The outbox says what to do.</source>
        <translation>Ses boîtes ne doivent pas partir. La boîte d’envoi dit quoi faire.</translation>
    </message>
    <message>
        <source>Stop acknowledged</source>
        <translation>Arrêt confirmé</translation>
    </message>
    <message>
        <source>Order %1 is settled by now.</source>
        <translation>La commande %1 est réglée entre-temps.</translation>
    </message>
    <message>
        <source>The outbox says what to do.</source>
        <translation>La boîte d’envoi dit quoi faire.</translation>
    </message>
</context>
<context>
    <name>packbench::Papers</name>
    <message>
        <source>This computer has no default printer. Save a PDF instead, or choose a printer in the settings.</source>
        <translation>Cet ordinateur n’a pas d’imprimante par défaut. Enregistrez en PDF, ou choisissez une imprimante dans les réglages.</translation>
    </message>
    <message>
        <source>The printer %1 is not there. Choose another one in the settings.</source>
        <translation>L’imprimante %1 n’est pas là. Choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
        <source>There is no order to print a packing slip for.</source>
        <translation>Il n’y a aucune commande dont imprimer le bordereau d’emballage.</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>Envoyé à l’imprimante %1.</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Bordereau d’emballage</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>packing-slip.pdf</source>
        <translation>bordereau-emballage.pdf</translation>
    </message>
    <message>
        <source>commands.pdf</source>
        <translation>commandes.pdf</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is nothing to print, or %1 cannot be written.</source>
        <translation>Rien n’a été enregistré : il n’y a rien à imprimer, ou impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>reports an error</source>
        <translation>signale une erreur</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>no printer is set up; PDF files always work</source>
        <translation>aucune imprimante installée; les fichiers PDF marchent toujours</translation>
    </message>
    <message>
        <source>%1 of %2 packing slips sent to the printer %3.</source>
        <translation>%1 bordereaux sur %2 envoyés à l’imprimante %3.</translation>
    </message>
    <message>
        <source>Barcode sheet</source>
        <translation>Feuille de codes à barres</translation>
    </message>
    <message>
        <source>practice.pdf</source>
        <translation>exercice.pdf</translation>
    </message>
    <message>
        <source>The label cannot be read. Print it in the seller centre.</source>
        <translation>L’étiquette est illisible. Imprimez-la dans l’espace vendeur.</translation>
    </message>
</context>
<context>
    <name>packbench::PapersPage</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Sheet of command barcodes</source>
        <translation>Feuille de codes à barres des commandes</translation>
    </message>
    <message>
        <source>Hang it beside the bench: everything can be scanned.</source>
        <translation>Accrochez-la près de l’établi : tout peut être lu.</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Bordereau d’emballage</translation>
    </message>
    <message>
        <source>Of the open order, or of the one finished last.</source>
        <translation>De la commande ouverte, ou de la dernière terminée.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Practice sheet</source>
        <translation>Feuille d’exercice</translation>
    </message>
    <message>
        <source>Barcodes of all practice items, and labels: learn to pack without goods.</source>
        <translation>Les codes de tous les articles d’exercice, et des étiquettes : apprenez à emballer sans marchandise.</translation>
    </message>
</context>
<context>
    <name>packbench::PracticeFloor</name>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Case of %1 · %2</source>
        <translation>Caisse de %1 · %2</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Étiquette %1</translation>
    </message>
    <message>
        <source>A practice label of Canada Post; use it once.</source>
        <translation>Une étiquette d’exercice de Postes Canada; à utiliser une seule fois.</translation>
    </message>
    <message>
        <source>A practice label of PTT in Türkiye; use it once.</source>
        <translation>Étiquette d’exercice de PTT en Türkiye; à utiliser une fois.</translation>
    </message>
</context>
<context>
    <name>packbench::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>A CSV file with the columns sku, barcode, quantity, name tells which barcode counts how many of which item. The SKU itself scans without it.</source>
        <translation>Un fichier CSV avec les colonnes sku, barcode, quantity, name dit quel code à barres compte combien de quel article. L’UGS elle-même se lit sans ce fichier.</translation>
    </message>
    <message>
        <source>Import a CSV file …</source>
        <translation>Importer un fichier CSV…</translation>
    </message>
    <message>
        <source>%1 barcodes are known.</source>
        <translation>Codes à barres connus : %1.</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>Products (*.csv);;All files (*)</source>
        <translation>Produits (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
</context>
<context>
    <name>packbench::QuestionPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Ouvertes : %1 · à expédier d’ici une heure : %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Commandes ouvertes</translation>
    </message>
</context>
<context>
    <name>packbench::QueueView</name>
    <message>
        <source>Open orders</source>
        <translation>Commandes ouvertes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Filter the orders</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Filter: number, account, new, hold …  (Ctrl+F)</source>
        <translation>Filtre : numéro, compte, nouvelle, suspendue…  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>A · choose with Space</source>
        <translation>A · choisir avec Espace</translation>
    </message>
    <message>
        <source>Acknowledge all new</source>
        <translation>Accuser réception des nouvelles</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Why is order %1 put on hold?</source>
        <translation>Pourquoi suspendre la commande %1?</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>Commandes : %1 sur %2</translation>
    </message>
    <message>
        <source>Choose an order with the arrow keys, or scan it.</source>
        <translation>Choisissez une commande avec les flèches, ou lisez-la.</translation>
    </message>
    <message>
        <source>Choose orders with Space first.</source>
        <translation>Choisissez d’abord des commandes avec Espace.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Choose an order with the arrow keys.</source>
        <translation>Choisissez une commande avec les flèches.</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>Imprimer bordereaux</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>No order waits to be acknowledged.</source>
        <translation>Aucune commande n’attend d’être confirmée.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n new orders?</source>
        <translation>
            <numerusform>Confirmer %n nouvelle commande?</numerusform>
            <numerusform>Confirmer %n nouvelles commandes?</numerusform>
        </translation>
    </message>
    <message>
        <source>The channel is told that they will be shipped.</source>
        <translation>Le canal apprend qu’elles seront expédiées.</translation>
    </message>
    <message>
        <source>Yes, acknowledge them</source>
        <translation>Oui, les confirmer</translation>
    </message>
    <message>
        <source>Choose orders with Space, or one with the arrow keys.</source>
        <translation>Choisissez des commandes avec Espace, ou une avec les flèches.</translation>
    </message>
    <message>
        <source>Progress, order by order</source>
        <translation>Progression, commande par commande</translation>
    </message>
    <message>
        <source>Results, order by order</source>
        <translation>Résultats, commande par commande</translation>
    </message>
    <message>
        <source>Ship packed</source>
        <translation>Expédier</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Cancel rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>No finished order waits to be shipped.</source>
        <translation>Aucune commande terminée n’attend d’être expédiée.</translation>
    </message>
    <message>
        <source>The channel keeps this order back.</source>
        <translation>Le canal retient cette commande.</translation>
    </message>
    <message>
        <source>Acknowledge chosen</source>
        <translation>Accuser réception du choix</translation>
    </message>
</context>
<context>
    <name>packbench::ReportMaker</name>
    <message>
        <source>The report could not be made: %1</source>
        <translation>Le rapport n’a pas pu être créé : %1</translation>
    </message>
    <message>
        <source>The report is being made already.</source>
        <translation>Le rapport est déjà en cours de création.</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Le rapport est en cours de création …</translation>
    </message>
    <message>
        <source>The report could not be made in time.</source>
        <translation>Le rapport n’a pas pu être créé à temps.</translation>
    </message>
</context>
<context>
    <name>packbench::ScannerPage</name>
    <message>
        <source>Tracking number %1</source>
        <translation>Numéro de suivi %1</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Produit %1</translation>
    </message>
    <message>
        <source>Badge of a packer or a box</source>
        <translation>Badge d’un emballeur ou d’une boîte</translation>
    </message>
    <message>
        <source>The scanner types as on a US keyboard, this computer has another one: Packbench reads it right.</source>
        <translation>Le lecteur tape comme un clavier américain, cet ordinateur en a un autre : Packbench lit correctement.</translation>
    </message>
    <message>
        <source>The scanner is set to the keyboard of this computer.</source>
        <translation>Le lecteur est réglé sur le clavier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Scanner and computer have the same keyboard.</source>
        <translation>Le lecteur et l’ordinateur ont le même clavier.</translation>
    </message>
    <message>
        <source>Capital and small letters are turned around: Packbench turns them back.</source>
        <translation>Majuscules et minuscules sont inversées : Packbench les rétablit.</translation>
    </message>
    <message>
        <source>The scanner makes all letters alike: switch that off in its manual, some codes need both.</source>
        <translation>Le lecteur rend toutes les lettres pareilles : désactivez cela d’après son manuel, certains codes ont besoin des deux.</translation>
    </message>
    <message>
        <source>FNC1 comes as %1: Packbench takes it so.</source>
        <translation>FNC1 arrive comme %1 : Packbench l’accepte ainsi.</translation>
    </message>
    <message>
        <source>FNC1 is lost: let the scanner send GS (ASCII 29), or lots and serials run together.</source>
        <translation>FNC1 se perd : faites envoyer GS (ASCII 29) au lecteur, sinon lots et numéros de série se confondent.</translation>
    </message>
    <message>
        <source>FNC1 arrives as GS.</source>
        <translation>FNC1 arrive comme GS.</translation>
    </message>
    <message>
        <source>It names the kind of barcode (AIM identifier).</source>
        <translation>Il nomme le type de code (identifiant AIM).</translation>
    </message>
    <message>
        <source>It does not name the kind of barcode: switch AIM identifiers on if it can.</source>
        <translation>Il ne nomme pas le type de code : activez les identifiants AIM s’il le peut.</translation>
    </message>
    <message>
        <source>Prefix: %1</source>
        <translation>Préfixe : %1</translation>
    </message>
    <message>
        <source>Suffix: %1</source>
        <translation>Suffixe : %1</translation>
    </message>
    <message>
        <source>Scanner setup</source>
        <translation>Réglage du lecteur</translation>
    </message>
    <message>
        <source>Setup barcode</source>
        <translation>Code de réglage</translation>
    </message>
    <message>
        <source>Use what was found</source>
        <translation>Utiliser le résultat</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Garder les réglages</translation>
    </message>
    <message>
        <source>%1 ms · key %2 · %3 · text %4</source>
        <translation>%1 ms · touche %2 · %3 · texte %4</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lu : %1</translation>
    </message>
    <message>
        <source>Too long: most of it was left out.</source>
        <translation>Trop long : la plus grande partie a été laissée.</translation>
    </message>
    <message>
        <source>Too short to be a barcode. Scan it again.</source>
        <translation>Trop court pour un code à barres. Lisez-le de nouveau.</translation>
    </message>
    <message>
        <source>Meaning: %1</source>
        <translation>Sens : %1</translation>
    </message>
    <message>
        <source>That was not the setup barcode, or characters were lost on the way.</source>
        <translation>Ce n’était pas le code de réglage, ou des caractères se sont perdus en route.</translation>
    </message>
    <message>
        <source>The scanner is set up. Scan anything to try it.</source>
        <translation>Le lecteur est réglé. Lisez n’importe quoi pour essayer.</translation>
    </message>
    <message>
        <source>Scan the setup barcode first.</source>
        <translation>Lisez d’abord le code de réglage.</translation>
    </message>
    <message>
        <source>Scan this barcode with the scanner of this bench. While this page is shown, what a scanner types is only tried out: nothing is packed.</source>
        <translation>Lisez ce code avec le lecteur de ce poste. Tant que cette page est affichée, ce que tape un lecteur est seulement essayé : rien n’est emballé.</translation>
    </message>
</context>
<context>
    <name>packbench::SettingRowView</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>The system&apos;s default printer</source>
        <translation>L’imprimante par défaut du système</translation>
    </message>
</context>
<context>
    <name>packbench::SettingsView</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>packbench::StationHistoryDesk</name>
    <message>
        <source>more than %1 found</source>
        <translation>plus de %1 trouvés</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>%1, %2 older ones are still being taken in</source>
        <translation>%1, %2 plus anciens sont encore en cours de reprise</translation>
    </message>
    <message>
        <source>Its account is not at work here.</source>
        <translation>Son compte n’est pas actif ici.</translation>
    </message>
    <message>
        <source>The channel does not have it yet.</source>
        <translation>Le canal ne l’a pas encore.</translation>
    </message>
    <message>
        <source>The last export is still being written.</source>
        <translation>Le dernier export est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>%1 shipments written to %2.</source>
        <translation>%1 envois écrits dans %2.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 cannot be written.</source>
        <translation>Rien n’a été enregistré : impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>packbench::StationOutboxDesk</name>
    <message>
        <source>Nothing to decide: it goes on by itself.</source>
        <translation>Rien à décider : la suite se fait toute seule.</translation>
    </message>
    <message>
        <source>Shipped elsewhere can be chosen after Read again.</source>
        <translation>Expédié autrement peut être choisi après Relire.</translation>
    </message>
    <message>
        <source>Read again: the channel&apos;s answer is in the list.</source>
        <translation>Relu : la réponse du canal est dans la liste.</translation>
    </message>
    <message>
        <source>Corrected; it is sent again.</source>
        <translation>Corrigé; nouvel envoi en cours.</translation>
    </message>
    <message>
        <source>Noted as shipped elsewhere.</source>
        <translation>Noté comme expédié autrement.</translation>
    </message>
    <message>
        <source>Given up. Its order can be packed again.</source>
        <translation>Abandonné. Sa commande peut être emballée de nouveau.</translation>
    </message>
</context>
<context>
    <name>packbench::StationSettingsDesk</name>
    <message>
        <source>not asked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>This account is not at work. Import it again.</source>
        <translation>Ce compte n’est pas actif. Importez-le de nouveau.</translation>
    </message>
    <message>
        <source>OK: address and keys are right.</source>
        <translation>OK : l’adresse et les clés sont bonnes.</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>et %1 de plus.</translation>
    </message>
    <message>
        <source>No product could be taken in. Nothing was changed.</source>
        <translation>Aucun produit n’a pu être importé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 barcodes taken in, %2 rows left out.</source>
        <translation>Codes à barres importés : %1; lignes laissées de côté : %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The account is not complete:</source>
        <translation>Le compte est incomplet :</translation>
    </message>
    <message>
        <source>Shipments are unfinished. Packbench asks that server whether it is the same database…</source>
        <translation>Des expéditions ne sont pas terminées. Packbench demande à ce serveur si c’est la même base de données…</translation>
    </message>
    <message>
        <source>The address is changed. It counts from the next start on.</source>
        <translation>L’adresse est changée. Elle compte dès le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>packbench::StatusStrip</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>Who packs (F12)</source>
        <translation>Qui emballe (F12)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>packbench::StopScreen</name>
    <message>
        <source>I have seen it</source>
        <translation>J’ai vu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>packbench::StripFeed</name>
    <message>
        <source>nobody signed in</source>
        <translation>personne n’est connecté</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>import one in Settings</source>
        <translation>importez-en un dans Réglages</translation>
    </message>
    <message>
        <source>Scanner ready</source>
        <translation>Lecteur prêt</translation>
    </message>
    <message>
        <source>Scans go to another window</source>
        <translation>Les lectures vont à une autre fenêtre</translation>
    </message>
    <message>
        <source>click into Packbench</source>
        <translation>cliquez dans Packbench</translation>
    </message>
    <message>
        <source>%1 Last good answer %2 ago.</source>
        <translation>%1 Dernière bonne réponse il y a %2.</translation>
    </message>
    <message>
        <source>first answer awaited</source>
        <translation>première réponse attendue</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>%1 waiting · %2 unknown · %3 need attention</source>
        <translation>En attente&#xa0;: %1 · incertains&#xa0;: %2 · à traiter&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 · oldest %2</source>
        <translation>%1 · plus ancien %2</translation>
    </message>
    <message>
        <source>Scanner ready on %1</source>
        <translation>Lecteur prêt sur %1</translation>
    </message>
    <message>
        <source>No scanner on %1</source>
        <translation>Pas de lecteur sur %1</translation>
    </message>
    <message>
        <source>plug it in, or choose another port in Settings</source>
        <translation>branchez-le, ou choisissez un autre port dans les réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>not proved by a scan yet</source>
        <translation>pas encore prouvées par une lecture</translation>
    </message>
</context>
<context>
    <name>packbench::SupportPage</name>
    <message>
        <source>Help from support</source>
        <translation>Aide du soutien technique</translation>
    </message>
    <message>
        <source>One file with what happened at this bench, the log, versions and the state of this station. It holds no names, addresses, order or tracking numbers and no keys. Nothing is sent: you pass the file on yourself.</source>
        <translation>Un seul fichier avec ce qui s’est passé à ce poste, le journal, les versions et l’état du poste. Il ne contient ni noms, ni adresses, ni numéros de commande ou de suivi, ni clés. Rien n’est envoyé : vous transmettez le fichier vous-même.</translation>
    </message>
    <message>
        <source>Make a report for support</source>
        <translation>Créer un rapport pour le soutien</translation>
    </message>
</context>
<context>
    <name>packbench::Workplace</name>
    <message>
        <source>The data folder lost its station id; it is restored. Start Packbench again.</source>
        <translation>Le dossier de données a perdu l’identifiant du poste; il est rétabli. Redémarrez Packbench.</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>Not readable, look in the seller centre: order %1</source>
        <translation>Illisible, regardez dans l’espace vendeur : commande %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) were put in again from the journal file; each is read back before anything is sent.</source>
        <translation>
            <numerusform>%n expédition a été reprise du fichier journal; elle est relue avant tout envoi.</numerusform>
            <numerusform>%n expéditions ont été reprises du fichier journal; chacune est relue avant tout envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged database is kept as %1. %2</source>
        <translation>La base endommagée est gardée sous %1. %2</translation>
    </message>
    <message>
        <source>The journal file beside the database cannot be written (%1). Call IT.</source>
        <translation>Le fichier journal à côté de la base ne peut être écrit (%1). Appelez l’informatique.</translation>
    </message>
    <message>
        <source>No backup of the database could be made (%1). Call IT.</source>
        <translation>Impossible de sauvegarder la base de données (%1). Appelez l’informatique.</translation>
    </message>
    <message>
        <source>Start with an empty database</source>
        <translation>Commencer avec une base vide</translation>
    </message>
    <message>
        <source>The database of this station is damaged</source>
        <translation>La base de données de ce poste est endommagée</translation>
    </message>
    <message numerus="yes">
        <source>%n finished order(s) wait for the database that was used before. Call IT: set database.url back to it.</source>
        <translation>
            <numerusform>%n commande terminée attend la base de données utilisée avant. Appelez l’informatique : remettre database.url dessus.</numerusform>
            <numerusform>%n commandes terminées attendent la base de données utilisée avant. Appelez l’informatique : remettre database.url dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another PC runs Packbench as this station. Nothing is sent from here. Call IT: each PC needs a data folder of its own, not a copy.</source>
        <translation>Un autre ordinateur utilise Packbench comme étant ce poste. Rien n’est envoyé d’ici. Appelez l’informatique : chaque ordinateur doit avoir son propre dossier de données, pas une copie.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished order(s) are kept here until the database server is back</source>
        <translation>
            <numerusform>%n commande terminée est gardée ici jusqu’au retour du serveur de base de données</numerusform>
            <numerusform>%n commandes terminées sont gardées ici jusqu’au retour du serveur de base de données</numerusform>
        </translation>
    </message>
    <message>
        <source>What was finished without the server cannot be handed over. %1</source>
        <translation>Ce qui a été terminé sans le serveur ne peut pas lui être remis. %1</translation>
    </message>
    <message>
        <source>The damaged database is kept as %1.</source>
        <translation>La base endommagée est gardée sous %1.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>Use the backup: %1</source>
        <translation>Utiliser la sauvegarde : %1</translation>
    </message>
    <message>
        <source>Not sure? Press 1.</source>
        <translation>Un doute? Appuyez sur 1.</translation>
    </message>
    <message>
        <source>There is no backup. Not sure? Call IT before you press 1.</source>
        <translation>Il n’y a pas de sauvegarde. Un doute? Appelez l’informatique avant d’appuyer sur 1.</translation>
    </message>
    <message numerus="yes">
        <source>The damaged file is kept for IT. %n finished shipment(s) stand in a second file as well: what is missing is put back, and looked up at its channel before anything is sent. Pack half-packed orders again.</source>
        <translation>
            <numerusform>Le fichier endommagé est gardé pour l’informatique. %n expédition terminée est aussi notée dans un second fichier : si elle manque, elle est remise et vérifiée chez son canal avant tout envoi. Emballez de nouveau les commandes à moitié emballées.</numerusform>
            <numerusform>Le fichier endommagé est gardé pour l’informatique. %n expéditions terminées sont aussi notées dans un second fichier : ce qui manque est remis et vérifié chez son canal avant tout envoi. Emballez de nouveau les commandes à moitié emballées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was half-packed here cannot be read. Pack half-packed orders again.</source>
        <translation>Ce qui était emballé à moitié ici est illisible. Emballez de nouveau les commandes à moitié emballées.</translation>
    </message>
</context>
</TS>
