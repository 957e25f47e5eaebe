<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
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
        <translation>Mettre en attente</translation>
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
        <translation>Imprime de nouveau le bordereau d&apos;emballage.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
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
        <translation>Termine la commande et l&apos;expédie.</translation>
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
    <name>PackingSlip</name>
    <message>
        <source>Packing slip</source>
        <translation>Bordereau d&apos;emballage</translation>
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
    <name>Settings</name>
    <message>
        <source>As the computer</source>
        <translation>Comme l&apos;ordinateur</translation>
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
        <source>1 to 64 characters; stands in every journal row.</source>
        <translation>1 à 64 caractères; figure dans chaque ligne du journal.</translation>
    </message>
    <message>
        <source>Ask once per shift who packs</source>
        <translation>Demander une fois par quart qui emballe</translation>
    </message>
    <message>
        <source>Always show the full address</source>
        <translation>Toujours afficher l&apos;adresse complète</translation>
    </message>
    <message>
        <source>Otherwise city and initials, and the address on demand.</source>
        <translation>Sinon la ville et les initiales, et l&apos;adresse sur demande.</translation>
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
        <translation>Vide : l&apos;imprimante par défaut du système.</translation>
    </message>
    <message>
        <source>Printer for packing slips</source>
        <translation>Imprimante des bordereaux d&apos;emballage</translation>
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
        <translation>Temps moyen entre deux caractères d&apos;une lecture, au plus</translation>
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
        <translation>Nom d&apos;utilisateur du serveur mandataire</translation>
    </message>
    <message>
        <source>Its password is kept in the keychain.</source>
        <translation>Son mot de passe est gardé dans le trousseau.</translation>
    </message>
    <message>
        <source>File with your company&apos;s certificate authority</source>
        <translation>Fichier de l&apos;autorité de certification de votre entreprise</translation>
    </message>
    <message>
        <source>PEM; trusted besides the system&apos;s own, checks stay on.</source>
        <translation>PEM; acceptée en plus de celles du système, les vérifications restent actives.</translation>
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
